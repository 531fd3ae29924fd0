//! Strict JSON with the place of every value: no duplicate members, no byte order mark, nothing after the
//! end, at most 32 levels. Linear in the text.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

mod lines;
mod parser;
pub(crate) mod row;
mod tree;

pub use parser::parse;
pub(crate) use parser::parse_row;
use row::Row;

/// A JSON text that was read: where each of its values stands. Whoever wants both its tree and the document that it is reads it
/// once. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Parsed(pub(crate) Arc<Row>);

impl Parsed {
    /// Reads one JSON value that is the whole text.
    ///
    /// # Errors
    /// If the text is not strict JSON.
    pub fn new(text: &str) -> Result<Self, SyntaxError> {
        Ok(Self(Arc::new(parse_row(text)?)))
    }

    /// The text as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text()
    }

    /// Its values as a tree, with pieces of the text.
    #[must_use]
    pub fn tree(&self) -> Node<'_> {
        self.0.root().to_node(self.text())
    }
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Bytes before it.
    pub offset: u32,
    /// The line, from 1.
    pub line: u32,
    /// The column in Unicode scalar values, from 1.
    pub column: u32,
}

/// Where an element stands: from its first byte, quotes and brackets included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Where it begins.
    pub start: Position,
    /// The byte after its last.
    pub end: u32,
}

impl Span {
    /// The bytes of the element in its text.
    #[must_use]
    pub fn range(&self) -> std::ops::Range<usize> {
        self.start.offset as usize..self.end as usize
    }
}

/// Why a text is not a policy, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    reason: String,
    position: Position,
}

impl SyntaxError {
    pub(crate) fn new(reason: impl Into<String>, position: Position) -> Self {
        Self {
            reason: reason.into(),
            position,
        }
    }

    /// What is wrong: lower case, no full stop.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Where.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(formatter, "{} at line {line}, column {column}", self.reason)
    }
}

impl std::error::Error for SyntaxError {}

/// A JSON value and where it stands.
#[derive(Debug)]
pub struct Node<'t> {
    /// The value.
    pub value: Value<'t>,
    /// Where it stands, quotes and brackets included.
    pub span: Span,
}

/// A JSON value.
#[derive(Debug)]
#[expect(missing_docs, reason = "the names are JSON's")]
pub enum Value<'t> {
    Null,
    Bool(bool),
    /// As it is written.
    Number(&'t str),
    /// Unescaped.
    String(Cow<'t, str>),
    Array(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

/// A member of an object.
#[derive(Debug)]
pub struct Member<'t> {
    /// Its name, unescaped.
    pub name: Cow<'t, str>,
    /// Where the name stands, quotes included.
    pub name_span: Span,
    /// Its value.
    pub node: Node<'t>,
}

impl<'t> Node<'t> {
    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[Member<'t>]> {
        match &self.value {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The text, if it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members of an array, or the value itself.
    #[must_use]
    pub fn one_or_many(&self) -> &[Self] {
        match &self.value {
            Value::Array(nodes) => nodes,
            _ => std::slice::from_ref(self),
        }
    }

    /// The value of a member, if it is an object that has it.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        self.as_object()?
            .iter()
            .find(|member| member.name == name)
            .map(|member| &member.node)
    }
}
