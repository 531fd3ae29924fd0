//! What decisions and layers are called.

use std::fmt;

use keyward_evaluation::{Context, ContextValue, GrantedBy, Layer, Outcome};
use serde::{Deserialize, Serialize};

/// The answer as AWS's simulator names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DecisionWord {
    /// `allowed`
    Allowed,
    /// `explicitDeny`
    ExplicitDeny,
    /// `implicitDeny`
    ImplicitDeny,
}

/// An answer with the layer that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeWords {
    /// The answer.
    pub decision: DecisionWord,
    /// `identity`, `resource`, `identity+resource`, `root`, `boundary`, `session`, `scp`, `rcp` or `endpoint`; a
    /// role's trust policy is a `resource`.
    pub layer: &'static str,
}

impl From<&Outcome> for OutcomeWords {
    fn from(outcome: &Outcome) -> Self {
        let (decision, layer) = match outcome {
            Outcome::Allowed { by, .. } => (DecisionWord::Allowed, granted_word(*by)),
            Outcome::ExplicitDeny { layer, .. } => (DecisionWord::ExplicitDeny, layer_word(*layer)),
            Outcome::ImplicitDeny { layer, .. } => (DecisionWord::ImplicitDeny, layer_word(*layer)),
        };
        Self { decision, layer }
    }
}

fn granted_word(by: GrantedBy) -> &'static str {
    match by {
        GrantedBy::Identity => "identity",
        GrantedBy::Resource => "resource",
        GrantedBy::IdentityAndResource => "identity+resource",
        GrantedBy::Root => "root",
    }
}

/// The layer in one word, as in `expect.layer` of a case.
#[must_use]
pub fn layer_word(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity",
        Layer::Resource | Layer::Trust => "resource",
        Layer::Boundary => "boundary",
        Layer::Session => "session",
        Layer::Scp => "scp",
        Layer::Rcp => "rcp",
        Layer::Endpoint => "endpoint",
    }
}

/// The layer as AWS's documentation calls its policies.
#[must_use]
pub fn layer_title(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity-based policies",
        Layer::Resource => "resource-based policy",
        Layer::Trust => "role trust policy",
        Layer::Boundary => "permissions boundary",
        Layer::Session => "session policies",
        Layer::Scp => "service control policies",
        Layer::Rcp => "resource control policies",
        Layer::Endpoint => "VPC endpoint policy",
    }
}

/// Whose a layer is: who can change what it says.
#[must_use]
pub fn layer_owner(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "whoever manages the policies of the caller",
        Layer::Resource => "the owner of the resource",
        Layer::Trust => "whoever manages the role that is assumed",
        Layer::Boundary => "whoever sets the caller's permissions boundary",
        Layer::Session => "whoever begins the session, with other session policies",
        Layer::Scp => "the management account of the caller's organization",
        Layer::Rcp => "the management account of the resource's organization",
        Layer::Endpoint => "the owner of the VPC endpoint",
    }
}

/// `aws:MultiFactorAuthPresent = true, aws:TagKeys = [a, b]`
#[must_use]
pub fn keys_in_words(keys: &Context) -> String {
    let words: Vec<String> = keys
        .iter()
        .map(|(key, value)| key_in_words(key, value))
        .collect();
    words.join(", ")
}

/// `aws:TagKeys = [a, b]`
#[must_use]
pub fn key_in_words(key: &str, value: &ContextValue) -> String {
    format!("{key} = {}", value_in_words(value))
}

/// `red`, or `[a, b]`
pub(crate) fn value_in_words(value: &ContextValue) -> String {
    match value {
        ContextValue::Single(value) => value.clone(),
        ContextValue::Multi(values) => format!("[{}]", values.join(", ")),
    }
}

impl DecisionWord {
    /// `allowed`, `explicitDeny` or `implicitDeny`
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
        }
    }
}

/// `allowed by identity`
impl fmt::Display for OutcomeWords {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} by {}", self.decision.as_str(), self.layer)
    }
}
