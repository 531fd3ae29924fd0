//! Keyward's own: limits that an account has for itself, in the place of the server's.

use keyward_api::keyward;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work, refused};
use keyward_wire::ApiError;

use crate::Iam;
use crate::checks::{on_everything, plan};

impl Handler<keyward::PutAccountQuota> for Iam {
    const KIND: Kind = Kind::Change;

    fn plan(
        &self,
        _input: &keyward::PutAccountQuotaRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "keyward:PutAccountQuota"))
    }

    fn execute(
        &self,
        _permit: Permit<keyward::PutAccountQuota>,
        input: &keyward::PutAccountQuotaRequest,
        work: &mut Work<'_>,
    ) -> Result<(), ApiError> {
        let value = u64::try_from(input.value).unwrap_or_default();
        let server = work.server_quotas;
        let mut commands = work.commands()?;
        commands
            .put_account_quota(server, &input.quota_name, value)
            .map_err(refused)
    }
}

impl Handler<keyward::DeleteAccountQuota> for Iam {
    const KIND: Kind = Kind::Change;

    fn plan(
        &self,
        _input: &keyward::DeleteAccountQuotaRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "keyward:DeleteAccountQuota"))
    }

    fn execute(
        &self,
        _permit: Permit<keyward::DeleteAccountQuota>,
        input: &keyward::DeleteAccountQuotaRequest,
        work: &mut Work<'_>,
    ) -> Result<(), ApiError> {
        let mut commands = work.commands()?;
        commands
            .delete_account_quota(&input.quota_name)
            .map_err(refused)
    }
}

impl Handler<keyward::ListAccountQuotas> for Iam {
    const KIND: Kind = Kind::Read;

    fn plan(&self, _input: &(), scope: Scope<'_>) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "keyward:ListAccountQuotas"))
    }

    fn execute(
        &self,
        _permit: Permit<keyward::ListAccountQuotas>,
        _input: &(),
        work: &mut Work<'_>,
    ) -> Result<keyward::ListAccountQuotasResponse, ApiError> {
        let number = |limit: usize| i64::try_from(limit).unwrap_or(i64::MAX);
        let own = work.quotas.all().into_iter();
        let both = own.zip(work.server_quotas.all());
        let quotas = both.map(|(own, server)| keyward::AccountQuota {
            quota_name: own.name.to_owned(),
            value: number(own.value),
            server_value: number(server.value),
            maximum_value: number(server.most),
        });
        Ok(keyward::ListAccountQuotasResponse {
            quotas: quotas.collect(),
        })
    }
}
