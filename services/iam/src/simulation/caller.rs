//! Whose call a simulation tries, and what is known of it.

use keyward_api::iam;
use keyward_arn::{AccountId, Arn};
use keyward_authorization::RequestFacts;
use keyward_evaluation::{Context, Principal};
use keyward_gate::Work;
use keyward_identity::{Account, Tag};
use keyward_policy::value::{AddressRange, Instant, Number, base64};
use keyward_wire::ApiError;

use super::{Inputs, invalid};
use crate::holders::Holder;

/// The unique id of a user who does not exist.
const NOBODYS_ID: &str = "AIDASIMULATEDUSER2345";

/// Who calls, with the condition keys that follow from that.
pub(super) struct Caller {
    pub(super) principal: Principal,
    pub(super) keys: Context,
}

impl Caller {
    fn known(principal: Principal, tags: &[Tag]) -> Self {
        let mut keys = Context::new();
        principal.insert_keys(&mut keys);
        for tag in tags {
            keys.insert(format!("aws:PrincipalTag/{}", tag.key), tag.value.as_str());
        }
        Self { principal, keys }
    }

    /// The caller that the request names, else the source itself; a group's or no one's policies are tried on a user
    /// that does not exist, and of whom nothing is known.
    pub(super) fn of(
        work: &Work<'_>,
        account: &Account,
        holder: Option<Holder<'_>>,
        inputs: &Inputs<'_>,
    ) -> Result<Self, ApiError> {
        let id = account.id().to_string();
        if let Some(arn) = inputs.caller_arn {
            return Self::named(work, arn);
        }
        Ok(match holder {
            Some(Holder::User(user)) => {
                let principal = Principal::User {
                    account: id,
                    arn: user.arn(account.id()),
                    id: user.id.to_string(),
                };
                Self::known(principal, &user.tags)
            }
            Some(Holder::Role(role)) => {
                let principal = Principal::RoleSession {
                    session_arn: format!("arn:aws:sts::{id}:assumed-role/{}/simulated", role.name),
                    account: id,
                    role_arn: role.arn(account.id()),
                    role_id: role.id.to_string(),
                    session_user_id: format!("{}:simulated", role.id),
                    service_linked: role.is_service_linked(),
                };
                Self::known(principal, &role.tags)
            }
            Some(Holder::Group(_)) | None => Self {
                principal: Principal::User {
                    arn: format!("arn:aws:iam::{id}:user/simulated"),
                    account: id,
                    id: NOBODYS_ID.to_owned(),
                },
                keys: Context::new(),
            },
        })
    }

    /// The IAM user of an ARN, of whatever account.
    fn named(work: &Work<'_>, arn: &str) -> Result<Self, ApiError> {
        let unusable = || invalid(format!("Invalid Entity Arn: {arn} is not of a user."));
        let parsed = Arn::parse(arn).map_err(|_| unusable())?;
        let Some(("user", _, name)) = parsed.type_path_name() else {
            return Err(unusable());
        };
        let account = parsed.account_id().ok_or_else(unusable)?;
        // What other accounts hold is not told: who is there, and with which tags.
        let is_own = account == work.account()?.id();
        let held = work.account()?.users.get(name).filter(|_| is_own);
        let principal = Principal::User {
            account: account.to_string(),
            arn: arn.to_owned(),
            id: held.map_or_else(|| NOBODYS_ID.to_owned(), |user| user.id.to_string()),
        };
        Ok(Self::known(
            principal,
            held.map_or(&[], |user| user.tags.as_slice()),
        ))
    }

    pub(super) fn account(&self) -> &str {
        self.principal.account().unwrap_or_default()
    }

    /// What is known of any call and of its caller.
    pub(super) fn context(&self, facts: &RequestFacts, resource_account: &str) -> Context {
        let mut context = Context::new();
        context.insert("aws:CurrentTime", &*facts.time_text);
        context.insert("aws:EpochTime", facts.time_ms.div_euclid(1000).to_string());
        context.insert("aws:ResourceAccount", resource_account);
        context.insert_all(&self.keys);
        context
    }
}

/// What the request says is known.
pub(super) fn told(entries: &[iam::ContextEntry]) -> Result<Context, ApiError> {
    let mut context = Context::new();
    for entry in entries {
        insert_entry(&mut context, entry)?;
    }
    Ok(context)
}

fn insert_entry(context: &mut Context, entry: &iam::ContextEntry) -> Result<(), ApiError> {
    let key = entry.context_key_name.as_deref().unwrap_or_default();
    let kind = entry.context_key_type.as_deref().unwrap_or("string");
    let values = entry.context_key_values.as_slice();
    let (kind, is_list) = match kind.strip_suffix("List") {
        Some(kind) => (kind, true),
        None => (kind, false),
    };
    if let Some(value) = values.iter().find(|value| !is_of_type(kind, value)) {
        let text = format!("Context key {key} of type {kind} has the invalid value {value}.");
        return Err(invalid(text));
    }
    match values {
        values if is_list => context.insert(key, values.to_vec()),
        [value] => context.insert(key, value.as_str()),
        _ => {
            return Err(invalid(format!(
                "Context key {key} must have exactly one value."
            )));
        }
    }
    Ok(())
}

/// Whether a value can be read as what its entry says that it is.
fn is_of_type(kind: &str, value: &str) -> bool {
    match kind {
        "numeric" => Number::parse(value).is_some(),
        "boolean" => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        "ip" => AddressRange::parse_address(value).is_some(),
        "binary" => base64(value).is_some(),
        "date" => Instant::parse(value).is_some(),
        _ => true,
    }
}

/// `arn:aws:iam::123456789012:root`
pub(super) fn root_account(arn: &str) -> Result<AccountId, ApiError> {
    let parsed = Arn::parse(arn).ok().and_then(|arn| arn.account_id());
    let account = parsed.filter(|account| account.root_arn() == arn);
    account.ok_or_else(|| invalid(format!("Invalid Entity Arn: {arn} is not of an account.")))
}
