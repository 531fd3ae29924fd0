//! The values of a JSON text in one row.

use std::ops::Range;

use super::lines::Lines;
use super::{Position, Span, SyntaxError};

/// A text and its values in the order in which they begin: after an array its elements, after an object its members, each
/// its name and then its value. Nothing is allocated for a value, and nothing to be freed.
#[derive(Debug)]
pub(crate) struct Row {
    /// The text as it was given, and behind it what the escapes in its strings stand for.
    whole: Box<str>,
    text_length: u32,
    values: Box<[Flat]>,
    /// None of a text that is one line of ASCII without escapes, as most stored policies are.
    details: Option<Box<Details>>,
}

/// What few texts need.
#[derive(Debug)]
pub(super) struct Details {
    /// Where in the whole stands what the strings with escapes stand for.
    pub(super) unescaped: Box<[(u32, u32)]>,
    pub(super) lines: Lines,
}

/// A value: where it stands, quotes and brackets included. Its first byte tells what it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flat {
    start: u32,
    end: u32,
    /// Of arrays and objects how many values stand in it; of strings with escapes [`ESCAPED`], and which of these it is.
    inner: u32,
}

/// No text has so many values.
const ESCAPED: u32 = 1 << 31;

impl Flat {
    /// A value in which no other stands.
    #[inline]
    pub(super) fn leaf(start: u32, end: u32) -> Self {
        let inner = 0;
        Self { start, end, inner }
    }

    /// The string with escapes that comes after so many others.
    pub(super) fn escaped(start: u32, end: u32, number: u32) -> Self {
        let inner = ESCAPED | number;
        Self { start, end, inner }
    }

    /// An array or object that ends before a byte of the text, with so many values in it.
    pub(super) fn close(&mut self, end: u32, inner: u32) {
        (self.end, self.inner) = (end, inner);
    }

    pub(super) fn start(self) -> u32 {
        self.start
    }

    /// What stands between the quotation marks of a string.
    #[inline]
    pub(crate) fn inside(self) -> Range<usize> {
        self.start as usize + 1..(self.end as usize).wrapping_sub(1)
    }

    #[inline]
    pub(crate) fn has_escapes(self) -> bool {
        self.inner & ESCAPED != 0
    }

    /// How many strings with escapes come before this one.
    pub(super) fn number(self) -> usize {
        (self.inner & !ESCAPED) as usize
    }

    /// How many values stand in it, at any depth.
    #[inline]
    pub(super) fn count_inner(self) -> u32 {
        if self.has_escapes() { 0 } else { self.inner }
    }
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

impl Row {
    /// Of values that were read from a text.
    pub(super) fn new(
        text: &str,
        unescaped: &str,
        values: Vec<Flat>,
        details: Option<Box<Details>>,
    ) -> Self {
        Self {
            whole: if unescaped.is_empty() {
                text.into()
            } else {
                [text, unescaped].concat().into()
            },
            text_length: text.len() as u32,
            values: values.into(),
            details,
        }
    }

    /// The text as it was given.
    pub(crate) fn text(&self) -> &str {
        let length = self.text_length as usize;
        self.whole.get(..length).unwrap_or_default()
    }

    /// What a value says that is neither array nor object: a string what stands between its quotes, its escapes undone.
    #[inline]
    pub(crate) fn str(&self, value: Flat) -> &str {
        let range = if value.has_escapes() {
            self.unescaped(value)
        } else if self.is_string(value) {
            value.inside()
        } else {
            value.start as usize..value.end as usize
        };
        self.whole.get(range).unwrap_or_default()
    }

    /// Where in the whole stands what a string with escapes stands for.
    #[cold]
    fn unescaped(&self, value: Flat) -> Range<usize> {
        let details = self.details.as_ref();
        let found = details.and_then(|it| it.unescaped.get(value.number()));
        let (start, end) = found.copied().unwrap_or_default();
        start as usize..end as usize
    }

    #[inline]
    pub(crate) fn is_string(&self, value: Flat) -> bool {
        self.first_byte(value) == Some(b'"')
    }

    #[inline]
    fn first_byte(&self, value: Flat) -> Option<u8> {
        self.whole.as_bytes().get(value.start as usize).copied()
    }

    /// Its bytes from the beginning of a string's content on, also those behind its end.
    #[inline]
    pub(crate) fn bytes_from(&self, value: Flat) -> &[u8] {
        let start = if value.has_escapes() {
            self.unescaped(value).start
        } else {
            value.inside().start
        };
        self.whole.as_bytes().get(start..).unwrap_or_default()
    }

    /// Those of the text, and of what the escapes in it stand for.
    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        self.whole.as_bytes()
    }

    #[inline]
    pub(crate) fn is_null(&self, value: Flat) -> bool {
        self.first_byte(value) == Some(b'n')
    }

    /// Where the value at a place stands.
    pub(crate) fn span_at(&self, place: u32) -> Span {
        let value = self.values.get(place as usize).copied();
        self.span(value.unwrap_or(Flat::leaf(0, 0)))
    }

    /// Where a value stands.
    pub(crate) fn span(&self, value: Flat) -> Span {
        Span {
            start: self.position(value.start),
            end: value.end,
        }
    }

    fn position(&self, offset: u32) -> Position {
        match &self.details {
            None => Position {
                offset,
                line: 1,
                column: offset + 1,
            },
            Some(details) => details.lines.position(offset),
        }
    }

    /// The values of an array of values in which no others stand, or the value itself; `place` is that in the row.
    #[inline]
    pub(crate) fn leaves(&self, place: u32) -> &[Flat] {
        let values = self.values.get(place as usize..).unwrap_or_default();
        match values.split_first() {
            Some((own, after)) if self.first_byte(*own) == Some(b'[') => {
                let count = own.inner as usize;
                after.get(..count).unwrap_or_default()
            }
            _ => values.get(..1).unwrap_or_default(),
        }
    }

    /// The outermost value.
    pub(crate) fn root(&self) -> Entry<'_> {
        Entry {
            row: self,
            own: self.values.first().copied().unwrap_or(Flat::leaf(0, 0)),
            place: 0,
        }
    }
}

/// A value of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'r> {
    row: &'r Row,
    own: Flat,
    place: u32,
}

impl<'r> Entry<'r> {
    /// The value by itself.
    pub(crate) fn flat(self) -> Flat {
        self.own
    }

    /// Its place in the row.
    pub(crate) fn place(self) -> u32 {
        self.place
    }

    pub(crate) fn kind(self) -> Kind {
        match self.row.first_byte(self.own) {
            Some(b'"') => Kind::String,
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b't') => Kind::True,
            Some(b'f') => Kind::False,
            Some(b'n') | None => Kind::Null,
            Some(_) => Kind::Number,
        }
    }

    #[inline]
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.kind() == kind
    }

    pub(crate) fn span(self) -> Span {
        self.row.span(self.own)
    }

    #[cold]
    pub(crate) fn error(self, reason: impl Into<String>) -> SyntaxError {
        SyntaxError::new(reason, self.span().start)
    }

    /// The text, if it is a string.
    #[inline]
    pub(crate) fn as_str(self) -> Option<&'r str> {
        self.is(Kind::String).then(|| self.text())
    }

    /// What it says, if it is neither array nor object.
    #[inline]
    pub(crate) fn text(self) -> &'r str {
        self.row.str(self.own)
    }

    /// The members, if it is an object.
    #[inline]
    pub(crate) fn members(self) -> Option<Members<'r>> {
        self.is(Kind::Object).then(|| Members(self.elements()))
    }

    /// How many members it has, if it is an object.
    pub(crate) fn member_count(self) -> usize {
        self.members().map_or(0, Iterator::count)
    }

    /// The elements of an array, or the value itself.
    #[inline]
    pub(crate) fn one_or_many(self) -> Elements<'r> {
        if self.is(Kind::Array) {
            return self.elements();
        }
        Elements {
            row: self.row,
            next: self.place,
            end: self.place + 1,
        }
    }

    #[inline]
    pub(super) fn elements(self) -> Elements<'r> {
        let next = self.place + 1;
        Elements {
            row: self.row,
            next,
            end: next + self.own.count_inner(),
        }
    }

    /// How many strings it lists, if it is one or an array of nothing else.
    #[inline]
    pub(crate) fn count_strings(self) -> Option<usize> {
        let values = self.row.leaves(self.place);
        let mut strings = values.iter();
        let all = strings.all(|value| self.row.is_string(*value));
        all.then_some(values.len())
    }

    /// The value of a member, if it is an object that has it.
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        let mut members = self.members()?;
        let member = members.find(|member| member.name() == name)?;
        Some(member.value)
    }
}

/// The elements of an array.
#[derive(Clone, Debug)]
pub(crate) struct Elements<'r> {
    row: &'r Row,
    next: u32,
    end: u32,
}

impl<'r> Iterator for Elements<'r> {
    type Item = Entry<'r>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let place = self.next;
        if place >= self.end {
            return None;
        }
        let own = *self.row.values.get(place as usize)?;
        self.next = place + 1 + own.count_inner();
        let row = self.row;
        Some(Entry { row, own, place })
    }
}

/// The members of an object.
#[derive(Clone, Debug)]
pub(crate) struct Members<'r>(Elements<'r>);

impl<'r> Iterator for Members<'r> {
    type Item = MemberEntry<'r>;

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
pub(crate) struct MemberEntry<'r> {
    pub(crate) name: Entry<'r>,
    pub(crate) value: Entry<'r>,
}

impl<'r> MemberEntry<'r> {
    pub(crate) fn name(self) -> &'r str {
        self.name.text()
    }
}
