//! A session of an instance's role, and the handle that renews it.

use std::sync::Arc;

use keyward_api::keyward;
use keyward_arn::AccountId;
use keyward_authorization::{Check, Guard};
use keyward_gate::{Scope, Work, refused};
use keyward_identity::{InstanceProfile, Role};
use keyward_session::{Chain, Claims, Who};
use keyward_sts::{issue, seal};
use keyward_wire::{ApiError, ErrorShape, Sensitive};

/// The service that instances act through.
pub(crate) const EC2: &str = "ec2.amazonaws.com";

/// The session of a call that does not say how long: six hours, as EC2 issues them.
const DEFAULT_SECONDS: i64 = 6 * 3600;

/// An instance profile of the caller's account and its role.
pub(crate) fn find<'a>(
    scope: Scope<'a>,
    name: &str,
) -> Result<(Arc<InstanceProfile>, Arc<Role>), ApiError> {
    let account = scope.account()?;
    let profile = account.instance_profile(name).map_err(refused)?.clone();
    let empty = || {
        let shape = ErrorShape::sender("NoSuchEntity", 404);
        shape.message(format!("Instance Profile {name} has no role."))
    };
    let role = profile
        .role
        .and_then(|id| account.roles.by_id(id))
        .cloned()
        .ok_or_else(empty)?;
    Ok((profile, role))
}

/// Whether the role's trust policy lets EC2 assume it for an instance.
pub(crate) fn assume_check(account: AccountId, role: &Role, instance_id: &str) -> Check {
    Check::new("sts:AssumeRole", role.arn(account), Some(account))
        .guarded_by(Guard::Trust(account, role.id))
        .with("sts:RoleSessionName", instance_id)
        .done_by_service(EC2)
}

/// What a handle is sealed for in the place of an access key id. No request can present it as one: an id has no slash.
pub(crate) fn handle_name(instance_id: &str) -> String {
    format!("workload/{instance_id}")
}

/// Issues a session for an instance, and a handle of the same claims.
pub(crate) fn issue_session(
    work: &mut Work<'_>,
    account: AccountId,
    (profile, role): (&InstanceProfile, &Role),
    instance_id: &str,
    duration_seconds: Option<i64>,
) -> Result<keyward::IssueWorkloadCredentialsResponse, ApiError> {
    let now_ms = work.facts.time_ms;
    // A role's longest session does not bind services of AWS's (spec/sessions.md#durations).
    let seconds = duration_seconds.unwrap_or(DEFAULT_SECONDS);
    let claims = Claims {
        who: Who::Role {
            account,
            role: role.id,
            session_name: instance_id.to_owned(),
        },
        issued_ms: now_ms,
        expires_ms: (now_ms.div_euclid(1000) + seconds) * 1000,
        chain: vec![Chain::Service(EC2.to_owned())],
        source_access_key_id: None,
        mfa_ms: None,
        policies: None,
        policy_arns: Vec::new(),
        tags: Vec::new(),
        source_identity: None,
    };
    let issued = issue(work, account, &claims)?;
    let handle = seal(work, &handle_name(instance_id), &claims)?;
    Ok(keyward::IssueWorkloadCredentialsResponse {
        handle: Sensitive::new(handle.token),
        credentials: keyward::Credentials {
            access_key_id: issued.access_key_id,
            secret_access_key: issued.secret_access_key,
            session_token: issued.session_token,
            expiration: issued.expiration,
        },
        role_name: role.name.clone(),
        role_arn: role.arn(account),
        instance_profile_arn: profile.arn(account),
        instance_profile_id: profile.id.to_string(),
        account: account.to_string(),
    })
}
