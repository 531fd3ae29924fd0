//! Users and roles named in trust and bucket policies: stored by unique id, shown by ARN (spec/principals.md#ids-in-place-of-arns).

use keyward_arn::{AccountId, Arn};
use keyward_policy::{Document, PrincipalForm, PrincipalKind, rewrite_aws_principals};

use crate::document::PolicyDocument;
use crate::state::State;

/// The first principal that nobody can be, as AWS prints it: `"AWS":"arn:aws:iam::111122223333:role/x"`.
pub(crate) fn invalid_principal(state: &State, document: &Document) -> Option<String> {
    document.principals().find_map(|entry| {
        let value = entry.value();
        match (entry.kind(), entry.form()) {
            (PrincipalKind::Aws, PrincipalForm::Exact) if is_known(state, value) => None,
            (PrincipalKind::Aws, PrincipalForm::Account(_)) if !is_elsewhere(value) => None,
            (PrincipalKind::Aws, PrincipalForm::Exact | PrincipalForm::Account(_)) => {
                Some(format!("\"AWS\":\"{value}\""))
            }
            _ => None,
        }
    })
}

/// Whether an ARN is of another partition, whose accounts nobody here can be.
fn is_elsewhere(value: &str) -> bool {
    Arn::parse(value).is_ok_and(|arn| arn.partition != "aws")
}

/// Whether a value names somebody: a session (which need not exist), or a user or role that does. A policy that shows
/// the unique id of one that was deleted is not stored again as it is.
/// Source: <https://repost.aws/knowledge-center/iam-resource-policy-format>
fn is_known(state: &State, value: &str) -> bool {
    let mut accounts = state.accounts();
    if let Ok(id) = value.parse::<keyward_arn::UserId>() {
        return accounts.any(|account| account.users.by_id(id).is_some());
    }
    if let Ok(id) = value.parse::<keyward_arn::RoleId>() {
        return accounts.any(|account| account.roles.by_id(id).is_some());
    }
    let Ok(arn) = Arn::parse(value) else {
        return false;
    };
    let Some(account) = arn.account_id() else {
        return false;
    };
    match (arn.service, arn.resource.split('/').next()) {
        ("sts", Some("assumed-role" | "federated-user")) => true,
        ("iam", _) => unique_id(state, account, &arn).is_some(),
        _ => false,
    }
}

fn unique_id(state: &State, account: AccountId, arn: &Arn<'_>) -> Option<String> {
    let account = state.account(account)?;
    let spelled = arn.to_string();
    match arn.type_path_name()? {
        ("user", _, name) => {
            let user = account.users.get(name)?;
            (user.arn(account.id()) == spelled).then(|| user.id.to_string())
        }
        ("role", _, name) => {
            let role = account.roles.get(name)?;
            (role.arn(account.id()) == spelled).then(|| role.id.to_string())
        }
        _ => None,
    }
}

/// The document with ARNs of users and roles turned into their unique ids.
pub(crate) fn bound_to_ids(state: &State, text: &str) -> PolicyDocument {
    let bound = rewrite_aws_principals(text, &mut |value| {
        let arn = Arn::parse(value).ok().filter(|arn| arn.service == "iam")?;
        unique_id(state, arn.account_id()?, &arn)
    });
    PolicyDocument::stored(&bound)
}

/// The text to show: unique ids turned back into the ARNs of those who still exist.
#[must_use]
pub fn shown_principals(state: &State, document: &PolicyDocument) -> String {
    let text = document.text();
    if !text.contains("AIDA") && !text.contains("AROA") {
        return text.to_owned();
    }
    rewrite_aws_principals(text, &mut |value| {
        if let Ok(id) = value.parse::<keyward_arn::UserId>() {
            return state
                .accounts()
                .find_map(|account| Some(account.users.by_id(id)?.arn(account.id())));
        }
        let id = value.parse::<keyward_arn::RoleId>().ok()?;
        state
            .accounts()
            .find_map(|account| Some(account.roles.by_id(id)?.arn(account.id())))
    })
}
