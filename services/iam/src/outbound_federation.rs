//! Web identity tokens that the account issues for services outside: on or off, and by which issuer.

use keyward_api::iam;
use keyward_gate::refused;

use crate::checks::{on_everything, plan};

/// The issuer of an account, by the id that it got when the feature was switched on.
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound.html>
fn issuer(id: &str) -> String {
    format!("https://{id}.tokens.sts.global.api.aws")
}

operation! {
    Change EnableOutboundWebIdentityFederation(_input, scope, work)
    plan { plan(on_everything(scope, "iam:EnableOutboundWebIdentityFederation")) }
    execute {
        let id = work.commands()?.enable_outbound_federation().map_err(refused)?;
        Ok(iam::EnableOutboundWebIdentityFederationResponse { issuer_identifier: Some(issuer(&id)) })
    }
}

operation! {
    Change DisableOutboundWebIdentityFederation(_input, scope, work)
    plan { plan(on_everything(scope, "iam:DisableOutboundWebIdentityFederation")) }
    execute { work.commands()?.disable_outbound_federation().map_err(refused) }
}

operation! {
    Read GetOutboundWebIdentityFederationInfo(_input, scope, work)
    plan { plan(on_everything(scope, "iam:GetOutboundWebIdentityFederationInfo")) }
    execute {
        let id = work.account()?.outbound_issuer_id().map_err(refused)?;
        Ok(iam::GetOutboundWebIdentityFederationInfoResponse {
            issuer_identifier: Some(issuer(id)),
            jwt_vending_enabled: Some(true),
        })
    }
}
