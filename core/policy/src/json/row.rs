//! The values of a JSON text in one row.

use std::ops::Range;

use super::lines::Lines;
use super::{Position, Span};

mod entry;

pub(crate) use entry::{Entry, Kind, MemberEntry, Members};

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
    /// Of arrays and objects how many values stand in it, with [`ONLY_PLAIN`] or without; of strings with escapes
    /// [`ESCAPED`], and which of these it is.
    inner: u32,
}

/// No text has so many values.
const ESCAPED: u32 = 1 << 31;

/// An array of nothing but strings without escapes.
const ONLY_PLAIN: u32 = 1 << 30;

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

    /// An array or object that ends before a byte of the text, with so many values in it, and whether it is an array of
    /// nothing but strings without escapes.
    pub(super) fn close(&mut self, end: u32, inner: u32, only_plain: bool) {
        let mark = if only_plain { ONLY_PLAIN } else { 0 };
        (self.end, self.inner) = (end, inner | mark);
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
        if self.has_escapes() {
            0
        } else {
            self.inner & !ONLY_PLAIN
        }
    }

    /// Whether it is an array of nothing but strings without escapes.
    #[inline]
    fn has_only_plain(self) -> bool {
        self.inner & (ESCAPED | ONLY_PLAIN) == ONLY_PLAIN
    }
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
            // Copied, so that it takes no more room than it needs, and what it was read into serves the next text.
            values: values.as_slice().into(),
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

    /// What a string without escapes says.
    #[inline]
    pub(crate) fn plain_str(&self, string: Flat) -> &str {
        self.whole.get(string.inside()).unwrap_or_default()
    }

    /// What a string says, in bytes.
    #[inline]
    fn bytes_of(&self, string: Flat) -> &[u8] {
        let range = if string.has_escapes() {
            self.unescaped(string)
        } else {
            string.inside()
        };
        self.bytes().get(range).unwrap_or_default()
    }

    /// The same, and the bytes behind them.
    #[inline]
    pub(crate) fn bytes_onwards(&self, string: Flat) -> &[u8] {
        let start = if string.has_escapes() {
            self.unescaped(string).start
        } else {
            string.inside().start
        };
        self.bytes().get(start..).unwrap_or_default()
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

    /// The bytes of the text, and of what the escapes in it stand for.
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
        self.entry(place).span()
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
                let count = own.count_inner() as usize;
                after.get(..count).unwrap_or_default()
            }
            _ => values.get(..1).unwrap_or_default(),
        }
    }

    /// The same if they are strings without escapes and nothing else.
    #[inline]
    pub(crate) fn plain_strings(&self, place: u32) -> Option<&[Flat]> {
        let values = self.values.get(place as usize..)?;
        let (own, after) = values.split_first()?;
        if own.has_only_plain() {
            return after.get(..own.count_inner() as usize);
        }
        let is_plain = self.is_string(*own) && !own.has_escapes();
        is_plain.then(|| values.get(..1))?
    }

    /// The outermost value.
    pub(crate) fn root(&self) -> Entry<'_> {
        self.entry(0)
    }

    /// The value at a place.
    #[inline]
    pub(crate) fn entry(&self, place: u32) -> Entry<'_> {
        let own = self.values.get(place as usize).copied();
        let own = own.unwrap_or(Flat::leaf(0, 0));
        Entry::new(self, own, place)
    }
}
