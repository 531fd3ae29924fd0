//! Credentials for a workload: sessions of an instance profile's role, issued as EC2 would.
//!
//! Two things are checked each time: that the caller may pass the role to EC2 (`iam:PassRole` with
//! `iam:PassedToService`), and that the role's trust policy lets the service principal `ec2.amazonaws.com` assume it.
//! So credentials end being renewed when either the caller's right or the role's trust is taken away.

use std::sync::Arc;

use keyward_api::keyward;
use keyward_authorization::{Check, Guard};
use keyward_gate::{Handler, Kind, Permit, Plan, Routes, Scope, Work, refused};
use keyward_identity::{InstanceProfile, Role};
use keyward_session::{Chain, Claims, Who};
use keyward_sts::issue;
use keyward_wire::{ApiError, ErrorShape};

/// The service that instances act through.
const EC2: &str = "ec2.amazonaws.com";

/// The session of a call that does not say how long: six hours, as EC2 issues them.
const DEFAULT_SECONDS: i64 = 6 * 3600;

/// The service: it reaches nothing beside the state.
#[derive(Clone, Copy, Debug)]
pub struct Workload;

/// Serves Keyward's own operations.
pub fn routes(routes: &mut Routes) {
    let service = Arc::new(Workload);
    let _complete = routes
        .service(&keyward::SERVICE)
        .handle::<keyward::IssueWorkloadCredentials, Workload>(&service);
}

/// An instance profile of the caller's account and its role.
fn find<'a>(scope: Scope<'a>, name: &str) -> Result<(Arc<InstanceProfile>, Arc<Role>), ApiError> {
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

impl Handler<keyward::IssueWorkloadCredentials> for Workload {
    const KIND: Kind = Kind::Issue;

    fn plan(
        &self,
        input: &keyward::IssueWorkloadCredentialsRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        let account = scope.account_id()?;
        let Ok((profile, role)) = find(scope, &input.instance_profile_name) else {
            // Denial comes before existence: who may pass no role learns nothing of profiles.
            let any_role = format!("arn:aws:iam::{account}:role/*");
            let pass = Check::new("iam:PassRole", any_role, Some(account))
                .with("iam:PassedToService", EC2);
            return Ok(Plan::check(pass));
        };
        let arn = role.arn(account);
        let pass = Check::new("iam:PassRole", arn.as_str(), Some(account))
            .with("iam:PassedToService", EC2)
            .with("iam:AssociatedResourceArn", profile.arn(account));
        let assume = Check::new("sts:AssumeRole", arn, Some(account))
            .guarded_by(Guard::Trust(account, role.id))
            .with("sts:RoleSessionName", input.instance_id.as_str())
            .done_by_service(EC2);
        Ok(Plan::checks(vec![pass, assume]))
    }

    fn execute(
        &self,
        _permit: Permit<keyward::IssueWorkloadCredentials>,
        input: &keyward::IssueWorkloadCredentialsRequest,
        work: &mut Work<'_>,
    ) -> Result<keyward::IssueWorkloadCredentialsResponse, ApiError> {
        let account = work.scope().account_id()?;
        let (profile, role) = find(work.scope(), &input.instance_profile_name)?;
        let now_ms = work.facts.time_ms;
        // A role's longest session does not bind services of AWS's (spec/sessions.md#durations).
        let seconds = input.duration_seconds.unwrap_or(DEFAULT_SECONDS);
        let claims = Claims {
            who: Who::Role {
                account,
                role: role.id,
                session_name: input.instance_id.clone(),
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
        Ok(keyward::IssueWorkloadCredentialsResponse {
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
}
