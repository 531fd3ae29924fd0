//! The policies that may bear on a request, and which of them bind its caller.

use super::document::{CompiledDocument, PolicySet};
use super::verdict::StatementPlace;
use crate::decision::Layer;
use crate::principal::{FederationIssuer, Principal};
use crate::request::ResourcePolicyKind;

/// All policies that may bear on a request, as [`Layers`](crate::Layers) holds them for the reference evaluator.
#[derive(Clone, Copy, Debug, Default)]
pub struct CompiledLayers<'a> {
    /// Inline and managed policies of the user and its groups, or of the role.
    pub identity: Policies<'a>,
    /// The permissions boundary of the user or role.
    pub boundary: Option<&'a CompiledDocument>,
    /// The session policies, `None` if none were passed. For AssumeRoot the task policy.
    pub session: Option<Policies<'a>>,
    /// The policy on the resource, and what its silence means.
    pub resource: Option<(&'a CompiledDocument, ResourcePolicyKind)>,
    /// Service control policies of the caller's account, a set per level: root, each organizational unit,
    /// account. `None` outside organizations.
    pub scp: Option<&'a [Policies<'a>]>,
    /// Resource control policies of the resource's account, likewise.
    pub rcp: Option<&'a [Policies<'a>]>,
    /// The policy of the VPC endpoint that the request came through.
    pub endpoint: Option<&'a CompiledDocument>,
}

/// Policies that apply together, in their order.
#[derive(Clone, Copy, Debug)]
pub enum Policies<'a> {
    /// Each with an index of its own: what a decision costs grows with how many there are.
    Each(&'a [&'a CompiledDocument]),
    /// One index over all of them.
    Set(&'a PolicySet),
}

impl Default for Policies<'_> {
    fn default() -> Self {
        Self::Each(&[])
    }
}

impl<'a> Policies<'a> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Each(documents) => documents.len(),
            Self::Set(set) => set.documents().len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The policy at a place.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&'a CompiledDocument> {
        match self {
            Self::Each(documents) => documents.get(index).copied(),
            Self::Set(set) => set.documents().get(index),
        }
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &'a CompiledDocument> {
        let (each, set) = match *self {
            Self::Each(documents) => (documents, Default::default()),
            Self::Set(set) => (Default::default(), set.documents()),
        };
        each.iter().copied().chain(set)
    }
}

/// The policies that apply around those of the caller; their statements name principals.
#[derive(Clone, Copy, Debug, Default)]
pub struct AttachedPolicies<'a> {
    /// See [`CompiledLayers::resource`].
    pub resource: Option<(&'a CompiledDocument, ResourcePolicyKind)>,
    /// See [`CompiledLayers::rcp`].
    pub rcp: Option<&'a [Policies<'a>]>,
    /// See [`CompiledLayers::endpoint`].
    pub endpoint: Option<&'a CompiledDocument>,
}

impl AttachedPolicies<'_> {
    /// [`Layer::Trust`] or [`Layer::Resource`].
    pub(crate) fn resource_layer(&self) -> Layer {
        match self.resource {
            Some((_, ResourcePolicyKind::Trust)) => Layer::Trust,
            _ => Layer::Resource,
        }
    }
}

impl<'a> CompiledLayers<'a> {
    /// Those that are not the caller's own.
    #[must_use]
    pub fn attached(&self) -> AttachedPolicies<'a> {
        AttachedPolicies {
            resource: self.resource,
            rcp: self.rcp,
            endpoint: self.endpoint,
        }
    }

    /// The policy that a statement stands in.
    #[must_use]
    pub fn document(&self, place: StatementPlace) -> Option<&'a CompiledDocument> {
        let level = |levels: Option<&'a [Policies<'a>]>| levels?.get(place.level?).copied();
        let policies = match place.layer {
            Layer::Identity => Some(self.identity),
            Layer::Session => self.session,
            Layer::Scp => level(self.scp),
            Layer::Rcp => level(self.rcp),
            Layer::Boundary => return self.boundary,
            Layer::Resource | Layer::Trust => return self.resource.map(|(document, _)| document),
            Layer::Endpoint => return self.endpoint,
        };
        policies?.get(place.policy_index)
    }

    pub(crate) fn sid(&self, place: StatementPlace) -> Option<&'a str> {
        let statements = self.document(place)?.document().statements();
        let sid = statements.get(place.statement_index)?.sid.as_ref()?;
        Some(&sid.value)
    }

    pub(crate) fn resource_layer(&self) -> Layer {
        self.attached().resource_layer()
    }
}

/// Which layers bind a caller.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    /// Whether it needs no identity policy: a root user, or who acts for one.
    pub(crate) is_root: bool,
    /// Whether identity policies and a permissions boundary apply.
    pub(crate) has_policies: bool,
    /// Whether session policies apply.
    pub(crate) has_session: bool,
    /// Whether the lack of session policies means that nothing is allowed.
    pub(crate) needs_session: bool,
    pub(crate) scp_binds: bool,
    pub(crate) rcp_binds: bool,
    pub(crate) endpoint_binds: bool,
}

impl Standing {
    pub(crate) fn of(principal: &Principal) -> Self {
        let session = Self {
            is_root: false,
            has_policies: true,
            has_session: true,
            needs_session: false,
            scp_binds: true,
            rcp_binds: true,
            endpoint_binds: true,
        };
        let stranger = Self {
            has_policies: false,
            has_session: false,
            scp_binds: false,
            ..session
        };
        match principal {
            Principal::User { .. } => Self {
                has_session: false,
                ..session
            },
            Principal::RoleSession { service_linked, .. } => Self {
                scp_binds: !service_linked,
                rcp_binds: !service_linked,
                ..session
            },
            Principal::FederatedUser { issuer, .. } => Self {
                is_root: *issuer == FederationIssuer::Root,
                has_policies: *issuer != FederationIssuer::Root,
                needs_session: true,
                ..session
            },
            Principal::AssumedRoot { .. } => Self {
                is_root: true,
                has_policies: false,
                needs_session: true,
                ..session
            },
            Principal::Root { .. } => Self {
                is_root: true,
                has_policies: false,
                has_session: false,
                ..session
            },
            Principal::Service { .. } => Self {
                endpoint_binds: false,
                ..stranger
            },
            Principal::Federated { .. } | Principal::Anonymous => stranger,
        }
    }
}
