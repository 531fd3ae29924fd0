//! The AWS policy evaluation logic: decide a request against every policy layer, and say why.

mod context;
mod decision;
mod principal;
mod request;

pub use context::{Context, ContextValue};
pub use decision::{Decision, GrantedBy, Layer, Outcome, StatementReference};
pub use principal::{FederationIssuer, Principal};
pub use request::{Layers, PolicySource, Request, ResourcePolicy, ResourcePolicyKind};

/// Decides a request.
#[must_use]
pub fn decide(_layers: &Layers<'_>, _request: &Request<'_>) -> Decision {
    Decision {
        outcome: Outcome::ImplicitDeny {
            layer: Layer::Identity,
            level: None,
        },
    }
}

/// The AccessDenied sentence; `reason` is left out where the service gives none.
#[must_use]
pub fn access_denied_message(
    _principal_arn: &str,
    _action: &str,
    _resource: Option<&str>,
    _reason: Option<&Decision>,
) -> String {
    String::new()
}
