use keyward_api::sts;
use keyward_arn::AccessKeyId;
use keyward_authorization::Check;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_wire::ApiError;

use crate::Sts;

impl Handler<sts::GetCallerIdentity> for Sts {
    const KIND: Kind = Kind::Read;

    fn plan(
        &self,
        _input: &sts::GetCallerIdentityRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        // Unsigned calls have no identity to tell.
        scope.account_id()?;
        Ok(Plan::Unrestricted(
            "AWS answers every signed call, even under an explicit deny (spec/evaluation.md#calls-that-no-policy-decides)",
        ))
    }

    fn execute(
        &self,
        _permit: Permit<sts::GetCallerIdentity>,
        _input: &sts::GetCallerIdentityRequest,
        work: &mut Work<'_>,
    ) -> Result<sts::GetCallerIdentityResponse, ApiError> {
        Ok(sts::GetCallerIdentityResponse {
            user_id: Some(work.caller.user_id()),
            account: Some(work.scope().account_id()?.to_string()),
            arn: Some(work.caller.arn()),
        })
    }
}

impl Handler<sts::GetAccessKeyInfo> for Sts {
    const KIND: Kind = Kind::Read;

    fn plan(
        &self,
        _input: &sts::GetAccessKeyInfoRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        Ok(Plan::check(Check::new(
            "sts:GetAccessKeyInfo",
            "*",
            Some(scope.account_id()?),
        )))
    }

    fn execute(
        &self,
        _permit: Permit<sts::GetAccessKeyInfo>,
        input: &sts::GetAccessKeyInfoRequest,
        work: &mut Work<'_>,
    ) -> Result<sts::GetAccessKeyInfoResponse, ApiError> {
        // The account stands in the id itself, whether or not the key lives; keys from configuration are looked up.
        let configured = || {
            input
                .access_key_id
                .parse()
                .ok()
                .and_then(|id| work.state.access_key(&id))
        };
        let account = AccessKeyId::account(&input.access_key_id)
            .or_else(|| configured().map(|found| found.account));
        match account {
            Some(account) => Ok(sts::GetAccessKeyInfoResponse {
                account: Some(account.to_string()),
            }),
            None => Err(sts::error::VALIDATION_ERROR.message("Invalid AccessKeyId")),
        }
    }
}
