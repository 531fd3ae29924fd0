use keyward_api::sts;
use keyward_arn::AccountId;
use keyward_authorization::{Caller, Identity};
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_session::{Chain, Claims, Who};
use keyward_wire::ApiError;

use crate::Sts;
use crate::issue::issue;
use crate::mfa_code::MfaCode;

/// The session of a user who does not say how long, in seconds.
const DEFAULT_SECONDS: i64 = 12 * 3600;

/// The session of the root user unless it asks for a shorter one, in seconds; a longer one is cut to it.
const ROOT_SECONDS: i64 = 3600;

/// Whose session a caller with long-term credentials gets, and how long it lasts; sessions get none.
fn asked(
    input: &sts::GetSessionTokenRequest,
    caller: &Caller,
) -> Result<(AccountId, Who, i64), ApiError> {
    let seconds = input.duration_seconds;
    match caller.identity {
        Identity::User(account, user) if caller.session.is_none() => {
            let who = Who::User { account, user };
            Ok((account, who, seconds.unwrap_or(DEFAULT_SECONDS)))
        }
        Identity::Root(account) if caller.session.is_none() => {
            let seconds = seconds.unwrap_or(ROOT_SECONDS).min(ROOT_SECONDS);
            Ok((account, Who::Root { account }, seconds))
        }
        _ => {
            let text = "Cannot call GetSessionToken with session credentials";
            Err(sts::error::ACCESS_DENIED.message(text))
        }
    }
}

fn code(input: &sts::GetSessionTokenRequest) -> Result<Option<MfaCode<'_>>, ApiError> {
    MfaCode::of(input.serial_number.as_deref(), input.token_code.as_ref())
}

impl Handler<sts::GetSessionToken> for Sts {
    const KIND: Kind = Kind::Issue;

    /// A code is used up, which is a change.
    fn kind(input: &sts::GetSessionTokenRequest) -> Kind {
        if input.token_code.is_some() {
            Kind::Change
        } else {
            Kind::Issue
        }
    }

    fn plan(
        &self,
        input: &sts::GetSessionTokenRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        scope.account_id()?;
        asked(input, scope.caller)?;
        code(input)?;
        Ok(Plan::Unrestricted(
            "a user needs no permission, and no policy can deny it (spec/evaluation.md#calls-that-no-policy-decides)",
        ))
    }

    fn execute(
        &self,
        _permit: Permit<sts::GetSessionToken>,
        input: &sts::GetSessionTokenRequest,
        work: &mut Work<'_>,
    ) -> Result<sts::GetSessionTokenResponse, ApiError> {
        let (account, who, seconds) = asked(input, work.caller)?;
        let code = code(input)?;
        if let Some(code) = code {
            code.take(work)?;
        }
        let now_ms = work.facts.time_ms;
        let chain = match work.caller.identity {
            Identity::User(account, user) => vec![Chain::User(account, user)],
            _ => Vec::new(),
        };
        let claims = Claims {
            who,
            issued_ms: now_ms,
            expires_ms: (now_ms.div_euclid(1000) + seconds) * 1000,
            chain,
            source_access_key_id: work.caller.access_key_id.clone(),
            mfa_ms: code.map(|_| now_ms),
            policies: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            source_identity: None,
        };
        let issued = issue(work, account, &claims)?;
        Ok(sts::GetSessionTokenResponse {
            credentials: Some(issued.credentials()),
        })
    }
}
