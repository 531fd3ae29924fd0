//! AWS Security Token Service: who calls, and sessions of roles and users.
//!
//! A session is sealed into its token (`protocol/session`): issuing one stores nothing but the record of the call.

mod assume_role;
mod caller_identity;
mod issue;
mod mfa_code;
mod passed;
mod session_token;

use std::sync::Arc;

use keyward_api::sts;
use keyward_gate::Routes;

pub use issue::{Issued, issue, seal};

/// The service: it reaches nothing beside the state.
#[derive(Clone, Copy, Debug)]
pub struct Sts;

/// Serves every operation that is built.
pub fn routes(routes: &mut Routes) {
    let service = Arc::new(Sts);
    let _complete = routes
        .service(&sts::SERVICE)
        .handle::<sts::AssumeRole, Sts>(&service)
        .handle::<sts::GetAccessKeyInfo, Sts>(&service)
        .handle::<sts::GetCallerIdentity, Sts>(&service)
        .handle::<sts::GetSessionToken, Sts>(&service);
}
