use std::sync::Arc;

use keyward_api::sts;
use keyward_arn::{AccountId, Arn};
use keyward_authorization::{Caller, Check, Guard, Identity};
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_identity::{Role, State};
use keyward_session::{Chain, Claims, Who};
use keyward_wire::ApiError;

use crate::Sts;
use crate::issue::issue;
use crate::mfa_code::MfaCode;
use crate::passed::{Passed, SessionPolicies};

/// The session of a call that does not say how long, in seconds.
const DEFAULT_SECONDS: i64 = 3600;

/// The longest session that a session of a role can make, in seconds.
const MAX_CHAINED_SECONDS: i64 = 3600;

/// The role of exactly this ARN.
fn find_role<'a>(state: &'a State, arn: &str) -> Option<(AccountId, &'a Arc<Role>)> {
    let parsed = Arn::parse(arn).ok().filter(|arn| arn.service == "iam")?;
    let ("role", _, name) = parsed.type_path_name()? else {
        return None;
    };
    let account = state.account(parsed.account_id()?)?;
    let role = account.roles.get(name)?;
    (role.arn(account.id()) == arn).then_some((account.id(), role))
}

/// Contexts of trusted token issuers are not served.
fn refuse_unbuilt(input: &sts::AssumeRoleRequest) -> Result<(), ApiError> {
    if !input.provided_contexts.is_empty() {
        let text = "The parameter ProvidedContexts of AssumeRole is not served yet.";
        return Err(sts::error::NOT_IMPLEMENTED.message(text));
    }
    Ok(())
}

impl Handler<sts::AssumeRole> for Sts {
    const KIND: Kind = Kind::Issue;

    /// A code is used up, which is a change.
    fn kind(input: &sts::AssumeRoleRequest) -> Kind {
        if input.token_code.is_some() {
            Kind::Change
        } else {
            Kind::Issue
        }
    }

    fn plan(&self, input: &sts::AssumeRoleRequest, scope: Scope<'_>) -> Result<Plan, ApiError> {
        scope.account_id()?;
        if Arn::parse(&input.role_arn).is_err() {
            return Err(
                sts::error::VALIDATION_ERROR.message(format!("{} is invalid", input.role_arn))
            );
        }
        refuse_unbuilt(input)?;
        if scope.caller.identity.is_root() {
            return Err(
                sts::error::ACCESS_DENIED.message("Roles may not be assumed by root accounts.")
            );
        }
        let Some((account, role)) = find_role(scope.state, &input.role_arn) else {
            return Err(denied(scope.caller, &input.role_arn));
        };
        let code = code(input)?;
        let passed = Passed::of(input, scope.caller)?;
        let on_role = |action: &'static str| {
            let mut check = Check::new(action, role.arn(account), Some(account))
                .guarded_by(Guard::Trust(account, role.id))
                .with("sts:RoleSessionName", input.role_session_name.as_str());
            // AWS gives no reason, so that the answer for an absent role is the same.
            check.says_why = false;
            if let Some(external_id) = &input.external_id {
                check.context.insert("sts:ExternalId", external_id.as_str());
            }
            for tag in &role.tags {
                check
                    .context
                    .insert(format!("aws:ResourceTag/{}", tag.key), tag.value.as_str());
                check
                    .context
                    .insert(format!("iam:ResourceTag/{}", tag.key), tag.value.as_str());
            }
            // Decided as if the code were right; nothing is issued before it has been found to be.
            if code.is_some() {
                check.context.insert("aws:MultiFactorAuthPresent", true);
                check.context.insert("aws:MultiFactorAuthAge", "0");
            }
            passed.add_keys(check)
        };
        let mut checks = vec![on_role("sts:AssumeRole")];
        if !passed.tags.is_empty() {
            checks.push(on_role("sts:TagSession"));
        }
        if passed.source_identity.is_some() {
            checks.push(on_role("sts:SetSourceIdentity"));
        }
        Ok(Plan::checks(checks))
    }

    fn execute(
        &self,
        _permit: Permit<sts::AssumeRole>,
        input: &sts::AssumeRoleRequest,
        work: &mut Work<'_>,
    ) -> Result<sts::AssumeRoleResponse, ApiError> {
        let Some((account, role)) = find_role(work.state, &input.role_arn) else {
            return Err(denied(work.caller, &input.role_arn));
        };
        let seconds = duration(input, role, work.caller)?;
        let passed = Passed::of(input, work.caller)?;
        let policies = SessionPolicies::of(input, work.state, account)?;
        let now_ms = work.facts.time_ms;
        let code = code(input)?;
        if let Some(code) = &code {
            code.take(work)?;
        }
        let claims = Claims {
            who: Who::Role {
                account,
                role: role.id,
                session_name: input.role_session_name.clone(),
            },
            issued_ms: now_ms,
            expires_ms: (now_ms.div_euclid(1000) + seconds) * 1000,
            chain: chain(work.caller),
            source_access_key_id: work.caller.access_key_id.clone(),
            mfa_ms: code.map(|_| now_ms),
            policies: policies.own,
            policy_arns: policies.arns,
            tags: passed.tags,
            source_identity: passed.source_identity.clone(),
        };
        let has_packed = claims.policies.is_some() || !claims.tags.is_empty();
        let session_name = &input.role_session_name;
        let assumed_role_user = sts::AssumedRoleUser {
            assumed_role_id: format!("{}:{session_name}", role.id),
            arn: format!(
                "arn:aws:sts::{account}:assumed-role/{}/{session_name}",
                role.name
            ),
        };
        let issued = issue(work, account, &claims)?;
        Ok(sts::AssumeRoleResponse {
            packed_policy_size: has_packed.then_some(issued.packed_percent),
            credentials: Some(issued.credentials()),
            assumed_role_user: Some(assumed_role_user),
            source_identity: passed.source_identity,
        })
    }
}

fn code(input: &sts::AssumeRoleRequest) -> Result<Option<MfaCode<'_>>, ApiError> {
    MfaCode::of(input.serial_number.as_deref(), input.token_code.as_ref())
}

/// AWS's short form: the same for a refusing trust policy, a refusing caller side and an absent role.
fn denied(caller: &Caller, role_arn: &str) -> ApiError {
    let text = format!(
        "User: {} is not authorized to perform: sts:AssumeRole on resource: {role_arn}",
        caller.arn()
    );
    sts::error::ACCESS_DENIED.message(text)
}

/// The length of the session in seconds; checked after the model's range: the role's maximum, then the limit of
/// chaining (spec/sessions.md#durations).
fn duration(input: &sts::AssumeRoleRequest, role: &Role, caller: &Caller) -> Result<i64, ApiError> {
    let invalid = |text: &str| Err(sts::error::VALIDATION_ERROR.message(text));
    let asked = input.duration_seconds;
    if asked.is_some_and(|asked| asked > i64::from(role.max_session_duration_seconds)) {
        return invalid(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        );
    }
    let chained = matches!(caller.identity, Identity::Role(..));
    if chained && asked.is_some_and(|asked| asked > MAX_CHAINED_SECONDS) {
        return invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        );
    }
    Ok(asked.unwrap_or(DEFAULT_SECONDS))
}

fn chain(caller: &Caller) -> Vec<Chain> {
    match caller.identity {
        Identity::User(account, user) => vec![Chain::User(account, user)],
        Identity::Role(account, role) => vec![Chain::Role(account, role)],
        _ => Vec::new(),
    }
}
