//! What is asked, and the policies that answer.

use keyward_policy::Document;

use crate::context::Context;
use crate::principal::Principal;

/// One check: may this principal do this action on this resource, in this context.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// `service:Name`; case does not matter.
    pub action: &'a str,
    /// The ARN, or `*` for an action without a resource type.
    pub resource: &'a str,
    /// Who owns the resource; `None` means the caller's own account.
    pub resource_account: Option<&'a str>,
    /// All condition keys; nothing is added to them.
    pub context: &'a Context,
    /// Whether the caller's account is the management account of its organization: SCPs do not bind it.
    pub principal_account_is_management: bool,
    /// Whether the resource's account is the management account of its organization: RCPs do not protect it.
    pub resource_account_is_management: bool,
}

/// All policies that may bear on a request. Which of them bind its caller is decided here, not by who fills
/// this in: a layer that does not bind the caller is passed over.
#[derive(Clone, Debug, Default)]
pub struct Layers<'a> {
    /// Inline and managed policies of the user and its groups, or of the role.
    pub identity: Vec<PolicySource<'a>>,
    /// The permissions boundary of the user or role.
    pub boundary: Option<PolicySource<'a>>,
    /// The session policies, `None` if none were passed. For AssumeRoot the task policy.
    pub session: Option<Vec<PolicySource<'a>>>,
    /// The policy on the resource.
    pub resource: Option<ResourcePolicy<'a>>,
    /// Service control policies of the caller's account, a set per level: root, each organizational unit,
    /// account. `None` outside organizations.
    pub scp: Option<Vec<Vec<PolicySource<'a>>>>,
    /// Resource control policies of the resource's account, likewise.
    pub rcp: Option<Vec<Vec<PolicySource<'a>>>>,
    /// The policy of the VPC endpoint that the request came through.
    pub endpoint: Option<PolicySource<'a>>,
}

/// One policy, and the names by which a decision refers to it.
#[derive(Clone, Copy, Debug)]
pub struct PolicySource<'a> {
    /// What it says.
    pub document: &'a Document,
    /// The ARN of a managed policy; `None` for inline and resource policies.
    pub arn: Option<&'a str>,
    /// The name of the policy, or of what it is attached to.
    pub name: &'a str,
}

/// The policy attached to a resource.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicy<'a> {
    /// The policy.
    pub source: PolicySource<'a>,
    /// What its silence means.
    pub kind: ResourcePolicyKind,
}

/// What the silence of a resource policy means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResourcePolicyKind {
    /// Within the account either side may allow.
    Generic,
    /// A role's trust policy: without its grant nobody assumes the role.
    Trust,
    /// A KMS key policy: without its grant, or its delegation to the account, nobody uses the key.
    Key,
}
