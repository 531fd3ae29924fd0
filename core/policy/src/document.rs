//! The typed document and its statements.

use std::fmt;
use std::sync::Arc;

use crate::action::ActionClause;
use crate::condition::Condition;
use crate::draft::Draft;
use crate::json::row::Entry;
use crate::json::{Parsed, Span, SyntaxError};
use crate::principal::{PrincipalClause, PrincipalEntry};
use crate::resource::ResourceClause;
use crate::source::{SharedText, Source};

/// A policy document: what it says, where each element stands, and its text as it was given.
///
/// Cloning shares it.
#[derive(Clone)]
pub struct Document(Arc<Parts>);

struct Parts {
    source: Source,
    version: Option<Version>,
    /// Few have one.
    id: Option<Box<Text>>,
    statements: Box<[Statement]>,
}

impl Document {
    /// Parses a document by the grammar that all kinds of policy share. It asks for less than
    /// [`validate`](crate::validate): whatever some AWS service stores is read.
    ///
    /// # Errors
    /// If the text is not strict JSON, an element is unknown, missing, twice there or of the wrong type, both
    /// of a pair as `Action` and `NotAction` are there, or an operator is unknown.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        Self::of(&Parsed::new(text)?)
    }

    /// The same of a text that was read already.
    ///
    /// # Errors
    /// As those of [`Document::parse`].
    pub fn of(parsed: &Parsed) -> Result<Self, SyntaxError> {
        Draft::parse(&parsed.0)?.finish()
    }

    pub(crate) fn new(
        source: Source,
        version: Option<Version>,
        id: Option<Text>,
        statements: Box<[Statement]>,
    ) -> Self {
        Self(Arc::new(Parts {
            source,
            version,
            id: id.map(Box::new),
            statements,
        }))
    }

    /// The text as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.source.text()
    }

    /// The `Version` element; a document without one counts as 2008-10-17.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.0.version
    }

    /// The `Id` element.
    #[must_use]
    pub fn id(&self) -> Option<&Text> {
        self.0.id.as_deref()
    }

    /// The statements in their order; at least one.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.0.statements
    }

    /// Every entry of every `Principal` and `NotPrincipal`, in the order of the text; a bare `"*"` counts as
    /// one of kind [`PrincipalKind::Aws`](crate::PrincipalKind::Aws).
    pub fn principals(&self) -> impl Iterator<Item = &PrincipalEntry> {
        let clauses = self
            .statements()
            .iter()
            .filter_map(|statement| statement.principal.as_ref());
        clauses.flat_map(|clause| clause.entries())
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Document")
            .field(&self.text())
            .finish()
    }
}

/// Documents are equal if their texts are.
impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Document {}

/// A version of the policy language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// `2008-10-17`: without policy variables.
    V2008,
    /// `2012-10-17`
    V2012,
}

/// A string of the document, unescaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The string.
    pub value: SharedText,
    /// Where it stands, quotes included.
    pub span: Span,
}

impl Text {
    /// A string of the source.
    pub(crate) fn new(source: &Source, string: Entry<'_>) -> Self {
        Self {
            value: SharedText::new(source, string),
            span: string.span(),
        }
    }
}

/// The elements that a statement may have, in the order in which AWS's documentation has them.
pub const STATEMENT_ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// A statement.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Statement {
    /// `Sid`
    pub sid: Option<Text>,
    /// `Effect`
    pub effect: Effect,
    /// `Principal` or `NotPrincipal`; absent in policies of identities.
    pub principal: Option<PrincipalClause>,
    /// `Action` or `NotAction`
    pub action: ActionClause,
    /// `Resource` or `NotResource`; absent where the policy's own resource is meant.
    pub resource: Option<ResourceClause>,
    /// `Condition`, an entry for each operator and key; all must hold.
    pub conditions: Box<[Condition]>,
    /// Where the statement stands.
    pub span: Span,
}

/// What a statement does to the requests that it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Permits them.
    Allow,
    /// Refuses them, whatever permits them.
    Deny,
}

/// A list of values, at least one, and where the whole of it stands.
#[derive(Clone, Debug)]
pub struct List<T> {
    pub(crate) entries: Box<[T]>,
    pub(crate) span: Span,
}

impl<T> List<T> {
    /// The values.
    #[must_use]
    pub fn entries(&self) -> &[T] {
        &self.entries
    }

    /// Where the list stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }
}
