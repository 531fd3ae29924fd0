//! The answer of the compiled evaluator, without copies.

use super::layers::CompiledLayers;
use crate::decision::{Decision, GrantedBy, Layer, Outcome, StatementReference};

/// Allowed or not, and by what: an [`Outcome`] that refers to statements by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// See [`Outcome::Allowed`].
    Allowed {
        /// Which side the permission comes from.
        by: GrantedBy,
        /// The allowing statement; none for a root user in its own account.
        statement: Option<StatementPlace>,
    },
    /// See [`Outcome::ExplicitDeny`].
    ExplicitDeny {
        /// The denying statement.
        statement: StatementPlace,
    },
    /// See [`Outcome::ImplicitDeny`].
    ImplicitDeny {
        /// The first layer that must allow and does not.
        layer: Layer,
        /// The level of the organization that does not allow, 0 for its root; only for SCPs and RCPs.
        level: Option<usize>,
    },
}

/// Where a statement stands among the policies that a request was decided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementPlace {
    /// Its layer.
    pub layer: Layer,
    /// The level of the organization, 0 for its root; only for SCPs and RCPs.
    pub level: Option<usize>,
    /// The place of its policy in the layer, or in the level.
    pub policy_index: usize,
    /// Its place in the document, from 0.
    pub statement_index: usize,
}

/// The names by which a decision refers to a policy.
#[derive(Clone, Copy, Debug, Default)]
pub struct PolicyNames<'a> {
    /// The ARN of a managed policy; `None` for inline and resource policies.
    pub arn: Option<&'a str>,
    /// The name of the policy, or of what it is attached to.
    pub name: &'a str,
}

impl Verdict {
    /// Whether the request may proceed.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed { .. })
    }

    /// The statement that it rests on, if it rests on one.
    #[must_use]
    pub fn statement(&self) -> Option<StatementPlace> {
        match *self {
            Self::Allowed { statement, .. } => statement,
            Self::ExplicitDeny { statement } => Some(statement),
            Self::ImplicitDeny { .. } => None,
        }
    }

    /// The decision in full. `layers` are those that were decided by; `names` tells what the policy of a
    /// statement is called.
    #[must_use]
    pub fn decision<'n>(
        &self,
        layers: &CompiledLayers<'_>,
        names: impl Fn(StatementPlace) -> PolicyNames<'n>,
    ) -> Decision {
        let reference = |place: StatementPlace| {
            let names = names(place);
            StatementReference {
                policy_arn: names.arn.map(str::to_owned),
                policy_name: names.name.to_owned(),
                policy_index: place.policy_index,
                level: place.level,
                statement_index: place.statement_index,
                sid: layers.sid(place).map(str::to_owned),
            }
        };
        let outcome = match *self {
            Self::Allowed { by, statement } => Outcome::Allowed {
                by,
                statement: statement.map(reference),
            },
            Self::ExplicitDeny { statement } => Outcome::ExplicitDeny {
                layer: statement.layer,
                statement: reference(statement),
            },
            Self::ImplicitDeny { layer, level } => Outcome::ImplicitDeny { layer, level },
        };
        Decision { outcome }
    }
}
