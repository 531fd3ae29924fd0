//! `Resource` and `NotResource`.

use crate::blocks::{contains, places};
use crate::json::Span;
use crate::pattern::Pattern;
use crate::source::{Listed, Written};

/// Which resources a statement is about.
#[derive(Clone, Debug)]
pub enum ResourceClause {
    /// Those listed.
    Resource(ResourceList),
    /// All but those listed.
    NotResource(ResourceList),
}

impl ResourceClause {
    /// The values, whichever element they stand in.
    pub fn entries(
        &self,
    ) -> impl DoubleEndedIterator<Item = ResourcePattern<'_>> + ExactSizeIterator + Clone {
        self.list().entries()
    }

    pub(crate) fn list(&self) -> &ResourceList {
        let (Self::Resource(list) | Self::NotResource(list)) = self;
        list
    }
}

/// The values of `Resource` or `NotResource`, at least one, and where the whole of it stands.
#[derive(Clone, Debug)]
pub struct ResourceList {
    pub(crate) values: Listed,
    /// Whether `${…}` is substituted.
    pub(crate) variables: bool,
}

impl ResourceList {
    /// The values.
    pub fn entries(
        &self,
    ) -> impl DoubleEndedIterator<Item = ResourcePattern<'_>> + ExactSizeIterator + Clone {
        self.values.values().map(|written| ResourcePattern {
            written,
            variables: self.variables,
        })
    }

    /// Where the list stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.values.span()
    }
}

/// An ARN with wildcards and variables, or `*`.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePattern<'a> {
    written: Written<'a>,
    variables: bool,
}

impl<'a> ResourcePattern<'a> {
    /// The value as it is written.
    #[must_use]
    pub fn value(self) -> &'a str {
        self.written.text
    }

    /// Where it stands.
    #[must_use]
    pub fn span(self) -> Span {
        self.written.span()
    }

    /// Whether something in it may be the value of a variable.
    #[must_use]
    pub fn has_variables(self) -> bool {
        self.variables && contains(self.value().as_bytes(), [b'$'])
    }

    /// The value as a pattern over whole ARNs.
    #[must_use]
    pub fn pattern(self) -> Pattern<&'a str> {
        Pattern::parse_resource(self.value(), self.variables)
    }

    /// Whether it has fewer than the six parts of an ARN.
    #[must_use]
    pub fn is_incomplete(self) -> bool {
        self.missing_parts() > 0
    }

    /// For a value of fewer than six parts: the same with `*` for the missing ones.
    #[must_use]
    pub fn completed(self) -> Option<Pattern<&'a str>> {
        let missing = self.missing_parts();
        (missing > 0).then(|| self.pattern().with_parts_after(missing))
    }

    fn missing_parts(self) -> usize {
        if self.value() == "*" {
            return 0;
        }
        5 - places(self.value().as_bytes(), [b':']).take(5).count()
    }
}
