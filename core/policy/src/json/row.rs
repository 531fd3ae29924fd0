//! The values of a JSON text in one row.

use std::borrow::Cow;

use super::{Member, Node, Position, Span, SyntaxError, Value};

/// The values of a text in the order in which they begin: after an array its elements, after an object its members, each
/// its name and then its value. Nothing is allocated for a value, and nothing to be freed.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    text: &'t str,
    values: Vec<Flat>,
    /// What the strings with escapes stand for, one after the other.
    unescaped: String,
}

#[derive(Clone, Copy, Debug)]
struct Flat {
    kind: Kind,
    /// How many values stand in this one, with itself.
    count: u32,
    span: Span,
    /// Of strings without quotes, of others as it is written; of arrays and objects nothing.
    piece: Piece,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}

/// A piece of the text; from its end on, of what its escapes stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Piece {
    /// What it is a piece of begins so.
    #[inline]
    pub(crate) fn of(self, text: &str) -> &str {
        let range = self.start as usize..self.end as usize;
        text.get(range).unwrap_or_default()
    }
}

/// A string of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    /// What it says.
    pub(crate) piece: Piece,
    /// Where it stands, quotes included.
    pub(crate) span: Span,
}

impl<'t> Row<'t> {
    /// Of policies without white space, a value takes sixteen bytes of the text.
    pub(super) fn with_room_for(text: &'t str) -> Self {
        Self {
            text,
            values: Vec::with_capacity(text.len() / 14 + 8),
            unescaped: String::new(),
        }
    }

    /// Adds a value with nothing in it; gives its place.
    #[inline]
    pub(super) fn push(&mut self, kind: Kind, span: Span, piece: Piece) -> usize {
        let place = self.values.len();
        self.values.push(Flat {
            kind,
            count: 1,
            span,
            piece,
        });
        place
    }

    /// Ends a value before a byte of the text: what was added after it stands in it.
    pub(super) fn close(&mut self, place: usize, end: u32) {
        let count = self.values.len() - place;
        if let Some(value) = self.values.get_mut(place) {
            // A row has no more values than its text bytes.
            value.count = count as u32;
            value.span.end = end;
        }
    }

    pub(super) fn unescaped(&mut self) -> &mut String {
        &mut self.unescaped
    }

    /// What was unescaped after so many bytes of it.
    pub(super) fn piece_unescaped_from(&self, start: usize) -> Piece {
        // Together they are no longer than twice the text, which is short enough.
        Piece {
            start: (self.text.len() + start) as u32,
            end: (self.text.len() + self.unescaped.len()) as u32,
        }
    }

    /// What a piece says.
    #[inline]
    pub(crate) fn str(&self, piece: Piece) -> &str {
        let length = self.text.len() as u32;
        match piece.start.checked_sub(length) {
            None => piece.of(self.text),
            Some(start) => {
                let end = piece.end.saturating_sub(length);
                Piece { start, end }.of(&self.unescaped)
            }
        }
    }

    /// The text, and behind it what its escapes stand for: what pieces are pieces of.
    pub(crate) fn whole(&self) -> Box<str> {
        if self.unescaped.is_empty() {
            return self.text.into();
        }
        [self.text, &self.unescaped].concat().into()
    }

    /// The text.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// How many strings it has.
    pub(crate) fn count_strings(&self) -> usize {
        let values = self.values.iter();
        values.filter(|value| value.kind == Kind::String).count()
    }

    /// The outermost value.
    pub(crate) fn root(&self) -> Entry<'_, 't> {
        self.entry(0)
    }

    pub(super) fn entry(&self, place: usize) -> Entry<'_, 't> {
        let values = self.values.get(place..).unwrap_or_default();
        let (own, inner) = values.split_first().unwrap_or((&NOTHING, &[]));
        let entry = Entry {
            row: self,
            own,
            inner,
        };
        entry.without_those_after()
    }

    /// A value that was read before, as a row without a text.
    pub(crate) fn of_node(node: &Node<'_>) -> Row<'static> {
        let mut row = Row {
            text: "",
            values: Vec::new(),
            unescaped: String::new(),
        };
        row.push_node(node);
        row
    }

    fn push_node(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Null => self.push_text(Kind::Null, node.span, "null"),
            Value::Bool(false) => self.push_text(Kind::False, node.span, "false"),
            Value::Bool(true) => self.push_text(Kind::True, node.span, "true"),
            Value::Number(text) => self.push_text(Kind::Number, node.span, text),
            Value::String(text) => self.push_text(Kind::String, node.span, text),
            Value::Array(nodes) => {
                let place = self.push(Kind::Array, node.span, Piece::default());
                nodes.iter().for_each(|node| self.push_node(node));
                self.close(place, node.span.end);
            }
            Value::Object(members) => {
                let place = self.push(Kind::Object, node.span, Piece::default());
                for member in members {
                    self.push_text(Kind::String, member.name_span, &member.name);
                    self.push_node(&member.node);
                }
                self.close(place, node.span.end);
            }
        }
    }

    fn push_text(&mut self, kind: Kind, span: Span, text: &str) {
        let start = self.unescaped.len();
        self.unescaped.push_str(text);
        let piece = self.piece_unescaped_from(start);
        self.push(kind, span, piece);
    }
}

/// What stands in a row without values, of which there is none.
const NOTHING: Flat = Flat {
    kind: Kind::Null,
    count: 1,
    span: Span {
        start: Position {
            offset: 0,
            line: 1,
            column: 1,
        },
        end: 0,
    },
    piece: Piece { start: 0, end: 0 },
};

/// A value of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'r, 't> {
    row: &'r Row<'t>,
    own: &'r Flat,
    /// The values in it.
    inner: &'r [Flat],
}

impl<'r, 't> Entry<'r, 't> {
    fn without_those_after(self) -> Self {
        let count = (self.own.count as usize).saturating_sub(1);
        Self {
            inner: self.inner.get(..count).unwrap_or_default(),
            ..self
        }
    }

    pub(crate) fn row(self) -> &'r Row<'t> {
        self.row
    }

    pub(crate) fn kind(self) -> Kind {
        self.own.kind
    }

    pub(crate) fn span(self) -> Span {
        self.own.span
    }

    #[cold]
    pub(crate) fn error(self, reason: impl Into<String>) -> SyntaxError {
        SyntaxError::new(reason, self.own.span.start)
    }

    /// The string with its place, if it is one.
    pub(crate) fn as_written(self) -> Option<Written> {
        (self.own.kind == Kind::String).then(|| self.written())
    }

    /// What it is written as, with its place.
    pub(crate) fn written(self) -> Written {
        Written {
            piece: self.own.piece,
            span: self.own.span,
        }
    }

    /// The text, if it is a string.
    pub(crate) fn as_str(self) -> Option<&'r str> {
        (self.own.kind == Kind::String).then(|| self.text())
    }

    /// What it says, if it is neither array nor object.
    #[inline]
    pub(crate) fn text(self) -> &'r str {
        self.row.str(self.own.piece)
    }

    /// The members, if it is an object.
    pub(crate) fn members(self) -> Option<Members<'r, 't>> {
        let is_object = self.own.kind == Kind::Object;
        is_object.then(|| Members(self.elements()))
    }

    /// How many members it has, if it is an object.
    pub(crate) fn member_count(self) -> usize {
        self.members().map_or(0, Iterator::count)
    }

    /// The elements of an array, or the value itself.
    pub(crate) fn one_or_many(self) -> Elements<'r, 't> {
        if self.own.kind == Kind::Array {
            return self.elements();
        }
        Elements {
            first: Some(self),
            row: self.row,
            rest: &[],
        }
    }

    fn elements(self) -> Elements<'r, 't> {
        Elements {
            first: None,
            row: self.row,
            rest: self.inner,
        }
    }

    /// The value of a member, if it is an object that has it.
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        let mut members = self.members()?;
        let member = members.find(|member| member.name() == name)?;
        Some(member.value)
    }

    /// The same as a tree.
    pub(super) fn to_node(self) -> Node<'t> {
        let value = match self.own.kind {
            Kind::Null => Value::Null,
            Kind::False => Value::Bool(false),
            Kind::True => Value::Bool(true),
            Kind::Number => Value::Number(self.own.piece.of(self.row.text)),
            Kind::String => Value::String(self.to_cow()),
            Kind::Array => Value::Array(self.elements().map(Self::to_node).collect()),
            Kind::Object => {
                let members = self.members().into_iter().flatten();
                let member = |member: MemberEntry<'_, 't>| Member {
                    name: member.name.to_cow(),
                    name_span: member.name.span(),
                    node: member.value.to_node(),
                };
                Value::Object(members.map(member).collect())
            }
        };
        Node {
            value,
            span: self.own.span,
        }
    }

    fn to_cow(self) -> Cow<'t, str> {
        if (self.own.piece.start as usize) < self.row.text.len() {
            Cow::Borrowed(self.own.piece.of(self.row.text))
        } else {
            Cow::Owned(self.text().to_owned())
        }
    }
}

/// The elements of an array.
#[derive(Clone, Debug)]
pub(crate) struct Elements<'r, 't> {
    /// A value that stands for an array of itself.
    first: Option<Entry<'r, 't>>,
    row: &'r Row<'t>,
    rest: &'r [Flat],
}

impl<'r, 't> Iterator for Elements<'r, 't> {
    type Item = Entry<'r, 't>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let Some((own, after)) = self.rest.split_first() else {
            return self.first.take();
        };
        let count = (own.count as usize).saturating_sub(1);
        let (inner, rest) = after.split_at_checked(count)?;
        self.rest = rest;
        Some(Entry {
            row: self.row,
            own,
            inner,
        })
    }
}

/// The members of an object.
#[derive(Clone, Debug)]
pub(crate) struct Members<'r, 't>(Elements<'r, 't>);

impl<'r, 't> Iterator for Members<'r, 't> {
    type Item = MemberEntry<'r, 't>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        Some(MemberEntry {
            name: self.0.next()?,
            value: self.0.next()?,
        })
    }
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MemberEntry<'r, 't> {
    pub(crate) name: Entry<'r, 't>,
    pub(crate) value: Entry<'r, 't>,
}

impl<'r> MemberEntry<'r, '_> {
    pub(crate) fn name(self) -> &'r str {
        self.name.text()
    }

    pub(super) fn twice(self) -> SyntaxError {
        let reason = format!("the member `{}` stands here a second time", self.name());
        self.name.error(reason)
    }
}
