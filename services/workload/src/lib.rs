//! Credentials for a workload: sessions of an instance profile's role, issued as EC2 would.
//!
//! Whoever starts a workload must be allowed to pass the role to EC2 (`iam:PassRole` with `iam:PassedToService`), once,
//! as at the launch of an instance. The answer holds a handle beside the credentials. With both the credentials are
//! renewed for as long as the role's trust policy lets the service principal `ec2.amazonaws.com` assume it and the
//! role stands in the instance profile. The credentials alone, which the workload sees, renew nothing.

mod issue;
mod renew;
mod session;

use std::sync::Arc;

use keyward_api::keyward;
use keyward_gate::Routes;

/// The service: it reaches nothing beside the state.
#[derive(Clone, Copy, Debug)]
pub struct Workload;

/// Serves Keyward's own operations.
pub fn routes(routes: &mut Routes) {
    let service = Arc::new(Workload);
    let _complete = routes
        .service(&keyward::SERVICE)
        .handle::<keyward::IssueWorkloadCredentials, Workload>(&service)
        .handle::<keyward::RenewWorkloadCredentials, Workload>(&service);
}
