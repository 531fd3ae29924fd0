use std::sync::Arc;

use keyward_api::keyward;
use keyward_arn::{AccountId, RoleId};
use keyward_authorization::{Caller, Identity};
use keyward_evaluation::Principal;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_identity::{InstanceProfile, Role};
use keyward_session::Who;
use keyward_wire::ApiError;

use crate::Workload;
use crate::session::{assume_check, find, handle_name, issue_session};

/// An instance that asks for its own role again.
struct Instance {
    account: AccountId,
    role: RoleId,
    id: String,
}

impl Instance {
    /// The instance that a caller is: a session of a role, named by the instance's id.
    fn of(caller: &Caller) -> Option<Self> {
        let Identity::Role(account, role) = caller.identity else {
            return None;
        };
        let Principal::RoleSession {
            session_user_id, ..
        } = &caller.principal
        else {
            return None;
        };
        let (_, id) = session_user_id.split_once(':')?;
        Some(Self {
            account,
            role,
            id: id.to_owned(),
        })
    }

    /// The profile that is named, while the caller's role stands in it.
    fn find(
        &self,
        scope: Scope<'_>,
        profile: &str,
    ) -> Result<(Arc<InstanceProfile>, Arc<Role>), ApiError> {
        let (profile, role) = find(scope, profile)?;
        if role.id == self.role {
            Ok((profile, role))
        } else {
            let text = format!("Instance Profile {} has another role.", profile.name);
            Err(keyward::error::NO_SUCH_ENTITY.message(text))
        }
    }

    /// Whether a handle came with this very session: the workload itself holds its credentials, and no handle, and
    /// another session of the same name may be cut by session policies that a renewal would shed.
    fn holds(&self, handle: &str, work: &Work<'_>) -> bool {
        let own = Who::Role {
            account: self.account,
            role: self.role,
            session_name: self.id.clone(),
        };
        let Some(session) = &work.caller.session else {
            return false;
        };
        let is_uncut = session.policies.is_none() && session.policy_arns.is_empty();
        is_uncut
            && work
                .ring
                .open(&handle_name(&self.id), handle)
                .is_ok_and(|(claims, _)| {
                    let times = (claims.issued_ms, claims.expires_ms);
                    claims.who == own && times == (session.issued_ms, session.expires_ms)
                })
    }
}

impl Handler<keyward::RenewWorkloadCredentials> for Workload {
    const KIND: Kind = Kind::Issue;

    fn plan(
        &self,
        _input: &keyward::RenewWorkloadCredentialsRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        // A plan without checks is denied: who is no instance has nothing to renew.
        let nothing = Ok(Plan::checks(Vec::new()));
        let Some(instance) = Instance::of(scope.caller) else {
            return nothing;
        };
        match scope.account()?.roles.by_id(instance.role) {
            Some(role) => Ok(Plan::check(assume_check(
                instance.account,
                role,
                &instance.id,
            ))),
            None => nothing,
        }
    }

    fn execute(
        &self,
        _permit: Permit<keyward::RenewWorkloadCredentials>,
        input: &keyward::RenewWorkloadCredentialsRequest,
        work: &mut Work<'_>,
    ) -> Result<keyward::IssueWorkloadCredentialsResponse, ApiError> {
        let invalid =
            || keyward::error::INVALID_HANDLE.message("The handle is not that of this workload.");
        let instance = Instance::of(work.caller).ok_or_else(invalid)?;
        if !instance.holds(input.handle.reveal(), work) {
            return Err(invalid());
        }
        let (profile, role) = instance.find(work.scope(), &input.instance_profile_name)?;
        issue_session(
            work,
            instance.account,
            (&profile, &role),
            &instance.id,
            input.duration_seconds,
        )
    }
}
