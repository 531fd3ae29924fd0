//! `Resource` and `NotResource`.

use crate::document::{List, Text};
use crate::json::Span;
use crate::pattern::Pattern;

/// Which resources a statement is about.
#[derive(Clone, Debug)]
pub enum ResourceClause {
    /// Those listed.
    Resource(List<ResourcePattern>),
    /// All but those listed.
    NotResource(List<ResourcePattern>),
}

impl ResourceClause {
    /// The values, whichever element they stand in.
    #[must_use]
    pub fn entries(&self) -> &[ResourcePattern] {
        match self {
            Self::Resource(list) | Self::NotResource(list) => list.entries(),
        }
    }
}

/// An ARN with wildcards and variables, or `*`.
#[derive(Clone, Debug)]
pub struct ResourcePattern {
    text: Text,
    pattern: Pattern,
    completed: Option<Pattern>,
}

impl ResourcePattern {
    pub(crate) fn new(text: Text, variables: bool) -> Self {
        let colons = text
            .value
            .bytes()
            .filter(|byte| *byte == b':')
            .take(5)
            .count();
        let completed = (&*text.value != "*" && colons < 5).then(|| {
            let missing = ":*".repeat(5 - colons);
            Pattern::parse_resource(&format!("{}{missing}", text.value), variables)
        });
        Self {
            pattern: Pattern::parse_resource(&text.value, variables),
            text,
            completed,
        }
    }

    /// The value as it is written.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }

    /// The value as a pattern over whole ARNs.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// For a value of fewer than six parts: the same with `*` for the missing ones.
    #[must_use]
    pub fn completed(&self) -> Option<&Pattern> {
        self.completed.as_ref()
    }
}
