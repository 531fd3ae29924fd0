use keyward_api::iam;
use keyward_arn::AccessKeyId;
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, refused};
use keyward_identity::{AccessKey, Account, Owner, User};
use keyward_wire::{ApiError, Sensitive, Timestamp};

use crate::checks::{on_everything, on_named, on_subject, owner, plan, subject};
use crate::credential_status::status;
use crate::pages::Paging;

/// The name that answers give an owner; root's is the account's.
pub(crate) fn owner_name(account: &Account, owner: Owner) -> String {
    match owner {
        Owner::Root => account.record.name.clone(),
        Owner::User(id) => account
            .users
            .by_id(id)
            .map(|user| user.name.clone())
            .unwrap_or_default(),
    }
}

operation! {
    Change CreateAccessKey(input, scope, work)
    plan { plan(on_subject(scope, "iam:CreateAccessKey", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?.clone();
        let owner = owner(&account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let (key, secret) = work.commands()?.create_access_key(owner).map_err(refused)?;
        let access_key = iam::AccessKey {
            user_name: owner_name(&account, owner),
            access_key_id: key.id.to_string(),
            status: key.status.as_str().to_owned(),
            secret_access_key: Sensitive::new(secret.to_string()),
            create_date: Some(Timestamp(key.created_ms)),
        };
        Ok(iam::CreateAccessKeyResponse { access_key })
    }
}

operation! {
    Read ListAccessKeys(input, scope, work)
    plan { plan(on_subject(scope, "iam:ListAccessKeys", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?;
        let owner = owner(account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let mut keys: Vec<AccessKey> = account.access_keys(owner).to_vec();
        keys.sort_by(|left, right| left.id.cmp(&right.id));
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(keys.into_iter(), |key| key.id.to_string());
        let user_name = owner_name(account, owner);
        let shape = |key: AccessKey| iam::AccessKeyMetadata {
            user_name: Some(user_name.clone()),
            access_key_id: Some(key.id.to_string()),
            status: Some(key.status.as_str().to_owned()),
            create_date: Some(Timestamp(key.created_ms)),
        };
        Ok(iam::ListAccessKeysResponse {
            access_key_metadata: page.items.into_iter().map(shape).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateAccessKey(input, scope, work)
    plan { plan(on_subject(scope, "iam:UpdateAccessKey", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?.clone();
        let owner = owner(&account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let status = status(&input.status)?;
        work.commands()?.update_access_key(owner, &input.access_key_id, status).map_err(refused)
    }
}

operation! {
    Change DeleteAccessKey(input, scope, work)
    plan { plan(on_subject(scope, "iam:DeleteAccessKey", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?.clone();
        let owner = owner(&account, &subject(work.scope(), input.user_name.as_deref())?)?;
        work.commands()?.delete_access_key(owner, &input.access_key_id).map_err(refused)
    }
}

/// The owner of a key of the caller's account.
fn key_owner(scope: Scope<'_>, id: &str) -> Result<Option<Owner>, ApiError> {
    let account = scope.account_id()?;
    let found = id
        .parse::<AccessKeyId>()
        .ok()
        .and_then(|id| scope.state.access_key(&id));
    Ok(found
        .filter(|found| found.account == account)
        .map(|found| found.owner))
}

fn last_used_check(scope: Scope<'_>, id: &str) -> Result<Check, ApiError> {
    let action = "iam:GetAccessKeyLastUsed";
    match key_owner(scope, id)? {
        Some(Owner::User(user)) => {
            let name = scope
                .account()?
                .users
                .by_id(user)
                .map(|user| user.name.clone())
                .unwrap_or_default();
            on_named::<User>(scope, action, &name)
        }
        _ => on_everything(scope, action),
    }
}

operation! {
    Read GetAccessKeyLastUsed(input, scope, work)
    plan { Ok(Plan::check(last_used_check(scope, &input.access_key_id)?)) }
    execute {
        // A key of another account is as absent as one that never was.
        let Some(owner) = key_owner(work.scope(), &input.access_key_id)? else {
            let text = format!("The Access Key with id {} cannot be found.", input.access_key_id);
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        };
        let used = work.uses.last_used(&input.access_key_id);
        let absent = || "N/A".to_owned();
        Ok(iam::GetAccessKeyLastUsedResponse {
            user_name: Some(owner_name(work.account()?, owner)),
            access_key_last_used: Some(iam::AccessKeyLastUsed {
                last_used_date: used.as_ref().map(|used| Timestamp(used.time_ms)),
                service_name: used.as_ref().map_or_else(absent, |used| used.service.clone()),
                region: used.map_or_else(absent, |used| used.region),
            }),
        })
    }
}
