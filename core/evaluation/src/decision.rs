//! The answer, and what it rests on.

use serde::{Deserialize, Serialize};

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Allowed or not, and by what.
    pub outcome: Outcome,
}

impl Decision {
    /// Whether the request may proceed.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        matches!(self.outcome, Outcome::Allowed { .. })
    }
}

/// Allowed or not, and by what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Some statement allows, none denies, and every layer that binds the caller agrees.
    Allowed {
        /// Which side the permission comes from.
        by: GrantedBy,
        /// The allowing statement; none for a root user in its own account.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        statement: Option<StatementReference>,
    },
    /// A statement denies.
    ExplicitDeny {
        /// Where it stands.
        layer: Layer,
        /// The denying statement.
        statement: StatementReference,
    },
    /// Nothing denies, and a layer that must allow does not.
    ImplicitDeny {
        /// The first such layer.
        layer: Layer,
        /// The level of the organization that does not allow, 0 for its root; only for SCPs and RCPs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<usize>,
    },
}

/// Which side a permission comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GrantedBy {
    /// The caller's own policies.
    Identity,
    /// The policy on the resource alone.
    Resource,
    /// Both sides, where both are needed.
    IdentityAndResource,
    /// A root user in its own account.
    Root,
}

/// A kind of policy, in the part that it plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Layer {
    /// Policies of the user and its groups, or of the role.
    Identity,
    /// The policy on the resource.
    Resource,
    /// A role's trust policy.
    Trust,
    /// The permissions boundary.
    Boundary,
    /// The session policies.
    Session,
    /// Service control policies.
    Scp,
    /// Resource control policies.
    Rcp,
    /// The policy of a VPC endpoint.
    Endpoint,
}

/// One statement of one policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementReference {
    /// The ARN of a managed policy; none for inline and resource policies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
    /// The name of the policy.
    pub policy_name: String,
    /// The place of the policy in its layer; in SCPs and RCPs in its level.
    pub policy_index: usize,
    /// The level of the organization, 0 for its root; only for SCPs and RCPs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<usize>,
    /// The place of the statement in the document, from 0.
    pub statement_index: usize,
    /// Its Sid, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}
