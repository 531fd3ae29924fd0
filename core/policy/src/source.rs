//! Pieces of a document, which share what it was parsed from.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::json::Span;
use crate::json::row::{Entry, Flat, Row};

/// The text of a document and its values, shared by everything in it.
pub(crate) type Source = Arc<Row>;

/// A string of a document, unescaped.
#[derive(Clone)]
pub struct SharedText {
    source: Source,
    string: Flat,
}

impl SharedText {
    pub(crate) fn new(source: &Source, entry: Entry<'_>) -> Self {
        Self {
            source: Arc::clone(source),
            string: entry.flat(),
        }
    }
}

impl Deref for SharedText {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.source.str(self.string)
    }
}

impl fmt::Debug for SharedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, formatter)
    }
}

impl fmt::Display for SharedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, formatter)
    }
}

impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for SharedText {}

/// A value of a document: what it says, and where it stands, which is worked out when it is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    pub(crate) text: &'a str,
    row: &'a Row,
    value: Flat,
}

impl<'a> Written<'a> {
    pub(crate) fn span(self) -> Span {
        self.row.span(self.value)
    }

    /// Its bytes, and those behind its end.
    #[inline]
    pub(crate) fn bytes_onwards(self) -> &'a [u8] {
        self.row.bytes_onwards(self.value)
    }
}

impl fmt::Debug for Written<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.text, formatter)
    }
}

/// A list of values of a document in which no others stand, or one such value by itself.
#[derive(Clone)]
pub(crate) struct Listed {
    source: Source,
    /// The place of the list.
    place: u32,
    /// How many of its values count: not those that are `null`.
    count: u32,
}

impl Listed {
    /// Of so many values at a place, none of them an array or object.
    pub(crate) fn new(source: &Source, place: u32, count: usize) -> Self {
        Self {
            source: Arc::clone(source),
            place,
            // A row has no more values than its text bytes.
            count: count as u32,
        }
    }

    /// Of no values at all.
    pub(crate) fn nothing(source: &Source) -> Self {
        Self {
            source: Arc::clone(source),
            // Nothing stands there.
            place: u32::MAX,
            count: 0,
        }
    }

    /// Where the list stands.
    pub(crate) fn span(&self) -> Span {
        self.source.span_at(self.place)
    }

    /// The values that count.
    #[inline]
    pub(crate) fn values(&self) -> Values<'_> {
        let row = &*self.source;
        let plain = row.plain_strings(self.place);
        Values {
            row,
            are_plain: plain.is_some(),
            rest: plain.unwrap_or_else(|| row.leaves(self.place)),
            count: self.count as usize,
        }
    }
}

/// The values of a list that are not `null`.
#[derive(Clone)]
pub(crate) struct Values<'a> {
    row: &'a Row,
    /// Whether they are strings without escapes and nothing else.
    are_plain: bool,
    rest: &'a [Flat],
    count: usize,
}

impl<'a> Values<'a> {
    /// The next value, if it counts.
    #[inline]
    fn counted(&mut self, value: Flat) -> Option<Written<'a>> {
        let row = self.row;
        let text = if self.are_plain {
            row.plain_str(value)
        } else if row.is_null(value) {
            return None;
        } else {
            row.str(value)
        };
        self.count = self.count.saturating_sub(1);
        Some(Written { text, row, value })
    }
}

impl<'a> Iterator for Values<'a> {
    type Item = Written<'a>;

    #[inline]
    fn next(&mut self) -> Option<Written<'a>> {
        while let Some((value, rest)) = self.rest.split_first() {
            self.rest = rest;
            if let Some(written) = self.counted(*value) {
                return Some(written);
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count, Some(self.count))
    }
}

impl DoubleEndedIterator for Values<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        while let Some((value, rest)) = self.rest.split_last() {
            self.rest = rest;
            if let Some(written) = self.counted(*value) {
                return Some(written);
            }
        }
        None
    }
}

impl ExactSizeIterator for Values<'_> {}

impl Listed {
    /// Whether all values are strings without escapes of which `is_so` says so, given the bytes from the beginning of each on,
    /// also those behind its end, and how many are its own.
    #[inline]
    pub(crate) fn all_plain(&self, mut is_so: impl FnMut(&[u8], usize) -> bool) -> bool {
        let row = &*self.source;
        let bytes = row.bytes();
        let Some(values) = row.plain_strings(self.place) else {
            return self.count == 0;
        };
        values.iter().all(|value| {
            let inside = value.inside();
            let from = bytes.get(inside.start..);
            from.is_some_and(|from| is_so(from, inside.len()))
        })
    }

    /// Whether one of those values is so that begin with a byte, or have another so many bytes after their beginning.
    #[inline]
    pub(crate) fn any_with(
        &self,
        first: u8,
        (after, other): (usize, u8),
        is_so: impl Fn(&str) -> bool,
    ) -> bool {
        let row = &*self.source;
        let bytes = row.bytes();
        row.leaves(self.place).iter().any(|value| {
            let start = value.inside().start;
            let has = |after: usize, byte| bytes.get(start + after) == Some(&byte);
            // What escapes hide is looked at.
            (has(after, other) || has(0, first) || value.has_escapes()) && is_so(row.str(*value))
        })
    }
}

impl fmt::Debug for Listed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.values()).finish()
    }
}
