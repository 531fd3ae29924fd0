//! What a document was parsed from, shared by everything in it.

use std::fmt;
use std::sync::Arc;

use crate::json::Span;
use crate::json::row::{Row, Written};

/// The text of a document and its strings. Cloning shares it.
#[derive(Clone)]
pub(crate) struct Source(Arc<Parts>);

struct Parts {
    /// The text as it was given, and behind it what the escapes in its strings stand for.
    whole: Box<str>,
    text_length: usize,
    /// The strings of its lists, those of one list side by side.
    strings: Box<[Written]>,
}

impl Source {
    pub(crate) fn new(row: &Row<'_>, strings: Vec<Written>) -> Self {
        Self(Arc::new(Parts {
            whole: row.whole(),
            text_length: row.text().len(),
            strings: strings.into(),
        }))
    }

    /// The text as it was given.
    pub(crate) fn text(&self) -> &str {
        self.0.whole.get(..self.0.text_length).unwrap_or_default()
    }
}

/// A list of strings on its way into a document: which of the document's, and where the list stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed {
    pub(crate) first: u32,
    pub(crate) count: u32,
    pub(crate) span: Span,
}

impl Listed {
    /// Its strings.
    pub(crate) fn of(self, strings: &[Written]) -> &[Written] {
        let first = self.first as usize;
        let range = first..first + self.count as usize;
        strings.get(range).unwrap_or_default()
    }
}

/// A list of strings of a document, at least one.
#[derive(Clone)]
pub(crate) struct Strings {
    source: Source,
    listed: Listed,
}

impl Strings {
    pub(crate) fn new(source: &Source, listed: Listed) -> Self {
        Self {
            source: source.clone(),
            listed,
        }
    }

    /// Where the list stands.
    pub(crate) fn span(&self) -> Span {
        self.listed.span
    }

    /// What each string says, and where it stands.
    pub(crate) fn iter(
        &self,
    ) -> impl DoubleEndedIterator<Item = (&str, Span)> + ExactSizeIterator + Clone {
        let Parts { whole, strings, .. } = &*self.source.0;
        let strings = self.listed.of(strings).iter();
        strings.map(|written| (written.piece.of(whole), written.span))
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}
