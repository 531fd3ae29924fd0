//! What the tests of worked decisions share: callers read from JSON, and policies that lend themselves as layers.

use keyward_evaluation::{
    FederationIssuer, Layers, PolicySource, Principal, ResourcePolicy, ResourcePolicyKind,
};
use keyward_policy::Document;
use serde_json::Value;

/// A policy that a case brings along.
pub(crate) struct Policy {
    pub(crate) document: Document,
    pub(crate) arn: Option<String>,
}

impl Policy {
    fn source(&self) -> PolicySource<'_> {
        PolicySource {
            document: &self.document,
            arn: self.arn.as_deref(),
            name: "policy",
        }
    }
}

/// The policies of a case, by layer; absent layers stay absent.
#[derive(Default)]
pub(crate) struct Policies {
    pub(crate) identity: Vec<Policy>,
    pub(crate) boundary: Option<Policy>,
    pub(crate) session: Option<Vec<Policy>>,
    pub(crate) resource: Option<(Policy, ResourcePolicyKind)>,
    pub(crate) scp: Option<Vec<Vec<Policy>>>,
    pub(crate) rcp: Option<Vec<Vec<Policy>>>,
    pub(crate) endpoint: Option<Policy>,
}

impl Policies {
    pub(crate) fn layers(&self) -> Layers<'_> {
        Layers {
            identity: sources(&self.identity),
            boundary: self.boundary.as_ref().map(Policy::source),
            session: self.session.as_deref().map(sources),
            resource: self.resource.as_ref().map(|(policy, kind)| ResourcePolicy {
                source: policy.source(),
                kind: *kind,
            }),
            scp: self.scp.as_deref().map(levels),
            rcp: self.rcp.as_deref().map(levels),
            endpoint: self.endpoint.as_ref().map(Policy::source),
        }
    }
}

fn sources(policies: &[Policy]) -> Vec<PolicySource<'_>> {
    policies.iter().map(Policy::source).collect()
}

fn levels(levels: &[Vec<Policy>]) -> Vec<Vec<PolicySource<'_>>> {
    levels.iter().map(|level| sources(level)).collect()
}

/// Reads a caller: `type`, and the members that its type needs.
pub(crate) fn principal(value: &Value) -> Principal {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let (account, arn, id) = (text("account"), text("arn"), text("id"));
    match value["type"].as_str().unwrap_or_default() {
        "root" => Principal::Root { account },
        "user" => Principal::User { account, arn, id },
        "roleSession" => Principal::RoleSession {
            account,
            session_arn: arn,
            role_arn: text("roleArn"),
            role_id: text("roleId"),
            session_user_id: id,
            service_linked: value["serviceLinked"].as_bool().unwrap_or(false),
        },
        "federatedUser" => Principal::FederatedUser {
            account,
            arn,
            issuer: match value["userArn"].as_str() {
                None => FederationIssuer::Root,
                Some(user) => FederationIssuer::User {
                    arn: user.to_owned(),
                    id: text("userId"),
                },
            },
        },
        "assumedRoot" => Principal::AssumedRoot { account, arn },
        "service" => Principal::Service { name: text("name") },
        "federated" => Principal::Federated {
            provider: text("provider"),
        },
        "anonymous" => Principal::Anonymous,
        other => panic!("a principal of type {other}"),
    }
}
