//! What is found.

use std::fmt;

use keyward_policy::json::{Member, Node, Value};
use keyward_policy::{Position, Span};

use crate::check::{Check, FindingType};
use crate::shown;

/// A finding: what ValidatePolicy answers, and a way out.
#[derive(Clone, Debug)]
pub struct Finding {
    check: &'static Check,
    details: String,
    way_out: Option<String>,
    locations: Vec<Location>,
}

impl Finding {
    pub(crate) fn new(check: &'static Check, details: String, locations: Vec<Location>) -> Self {
        Self {
            check,
            details: shown(details),
            way_out: None,
            locations,
        }
    }

    /// Says how to mend just this, in place of what its check says of all.
    pub(crate) fn with_way_out(self, way_out: impl Into<String>) -> Self {
        Self {
            way_out: Some(shown(way_out.into())),
            ..self
        }
    }

    /// The check that found it.
    #[must_use]
    pub fn check(&self) -> &'static Check {
        self.check
    }

    /// How grave it is: AWS's `findingType`.
    #[must_use]
    pub fn finding_type(&self) -> FindingType {
        self.check.finding_type()
    }

    /// AWS's `issueCode`, or Keyward's own in the same form.
    #[must_use]
    pub fn issue_code(&self) -> &'static str {
        self.check.code()
    }

    /// One line about just this: AWS's `findingDetails`, in AWS's words where the check is AWS's.
    #[must_use]
    pub fn details(&self) -> &str {
        &self.details
    }

    /// How to mend it.
    #[must_use]
    pub fn way_out(&self) -> &str {
        self.way_out.as_deref().unwrap_or(self.check.way_out())
    }

    /// Where; at least one place, the telling one first.
    #[must_use]
    pub fn locations(&self) -> &[Location] {
        &self.locations
    }
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The way to the element from the outermost object.
    pub path: Vec<PathElement>,
    /// Its first character. AWS counts columns from 0, Keyward from 1.
    pub start: Position,
    /// The character after its last.
    pub end: Position,
}

/// A step on the way to an element; the names are AWS's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathElement {
    /// Into an array.
    Index(usize),
    /// To the name of a member.
    Key(String),
    /// To the value of a member.
    Value(String),
}

/// `Statement[0].Action[1]`
impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, element) in self.path.iter().enumerate() {
            match element {
                PathElement::Index(index) => write!(formatter, "[{index}]")?,
                PathElement::Key(name) | PathElement::Value(name) => {
                    let dot = if number == 0 { "" } else { "." };
                    write!(formatter, "{dot}{name}")?;
                }
            }
        }
        Ok(())
    }
}

impl Location {
    /// The place of a span of the text that `root` was parsed from.
    pub(crate) fn new(text: &str, root: Option<&Node<'_>>, span: Span) -> Self {
        Self {
            path: root.map(|root| path(root, span)).unwrap_or_default(),
            start: span.start,
            end: end(text, span),
        }
    }

    /// The bytes of the element in its text.
    #[must_use]
    pub fn range(&self) -> std::ops::Range<usize> {
        self.start.offset as usize..self.end.offset as usize
    }
}

fn end(text: &str, span: Span) -> Position {
    let mut end = span.start;
    let text = text.get(span.range()).unwrap_or_default();
    // Most elements are one word.
    if text
        .bytes()
        .fold(true, |all, byte| all & (b' '..=b'~').contains(&byte))
    {
        end.column += span.end - span.start.offset;
        end.offset = span.end;
        return end;
    }
    for character in text.chars() {
        if character == '\n' {
            (end.line, end.column) = (end.line + 1, 1);
        } else {
            end.column += 1;
        }
    }
    end.offset = span.end;
    end
}

/// The way to the smallest element that holds the span.
fn path(root: &Node<'_>, span: Span) -> Vec<PathElement> {
    let mut path = Vec::new();
    let mut node = root;
    while node.span != span {
        match &node.value {
            Value::Object(members) => {
                let Some(member) = member_at(members, span) else {
                    break;
                };
                let name = shown(member.name.to_string());
                if member.name_span == span {
                    path.push(PathElement::Key(name));
                    break;
                }
                path.push(PathElement::Value(name));
                node = &member.node;
            }
            Value::Array(nodes) => {
                let index = nodes.partition_point(|inner| inner.span.end < span.end);
                let Some(inner) = nodes.get(index).filter(|it| it.span.start <= span.start) else {
                    break;
                };
                path.push(PathElement::Index(index));
                node = inner;
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => break,
        }
    }
    path
}

/// The member in whose name or value a span lies. Members stand in the order of the text.
fn member_at<'a, 't>(members: &'a [Member<'t>], span: Span) -> Option<&'a Member<'t>> {
    let index = members.partition_point(|member| member.node.span.end < span.end);
    let member = members.get(index)?;
    let in_name = member.name_span == span;
    (in_name || member.node.span.start <= span.start).then_some(member)
}

/// The value of the member whose name stands at a span.
pub(crate) fn value_of_name(root: &Node<'_>, name: Span) -> Option<Span> {
    let mut node = root;
    loop {
        node = match &node.value {
            Value::Object(members) => {
                let member = member_at(members, name)?;
                if member.name_span == name {
                    return Some(member.node.span);
                }
                &member.node
            }
            Value::Array(nodes) => {
                nodes.get(nodes.partition_point(|inner| inner.span.end < name.end))?
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
    }
}
