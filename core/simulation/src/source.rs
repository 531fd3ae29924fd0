//! Texts that were handed in, and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A text with its name, as that of its file. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Source(Arc<Named>);

#[derive(Debug)]
struct Named {
    name: String,
    text: String,
    /// Where each line begins, in bytes; found when a place is first told, since thousands may be.
    lines: OnceLock<Vec<usize>>,
    /// What it was made of, if nobody wrote it as it is.
    original: Option<Original>,
}

#[derive(Debug)]
struct Original {
    source: Source,
    passages: Vec<Passage>,
}

/// Something that stands in a text and in the one that it was made of, as JSON of YAML. Ranges are in bytes.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Where it stands in the text.
    pub text: Range<usize>,
    /// Where it stands in the original.
    pub original: Range<usize>,
    /// How it begins in the original: where something is missing in it.
    pub opening: Range<usize>,
}

impl Original {
    /// The place in the original of some bytes of the text: that of the innermost passage that holds them.
    fn place(&self, range: Range<usize>) -> Place {
        let begun = self
            .passages
            .partition_point(|passage| passage.text.start <= range.start);
        let mut begun = self.passages.iter().take(begun).rev();
        let passage = begun.find(|passage| range.end <= passage.text.end);
        let is_point = range.len() <= 1;
        self.source.place(match passage {
            Some(passage) if is_point => passage.opening.clone(),
            Some(passage) => passage.original.clone(),
            None => 0..0,
        })
    }
}

impl Source {
    /// A text under a name.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Arc::new(Named {
            name: name.into(),
            text: text.into(),
            lines: OnceLock::new(),
            original: None,
        }))
    }

    /// A text that says in another form what an original says, by whose name it goes. Places in it are told as places in the
    /// original, as far as `passages` say; these come in the order of the text, the outer before the inner.
    #[must_use]
    pub fn rewritten(original: &Self, text: impl Into<String>, passages: Vec<Passage>) -> Self {
        Self(Arc::new(Named {
            name: original.name().to_owned(),
            text: text.into(),
            lines: OnceLock::new(),
            original: Some(Original {
                source: original.clone(),
                passages,
            }),
        }))
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    fn lines(&self) -> &[usize] {
        let after_each = || self.text().match_indices('\n').map(|(at, _)| at + 1);
        self.0
            .lines
            .get_or_init(|| std::iter::once(0).chain(after_each()).collect())
    }

    /// The place of some of its bytes.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Place {
        if let Some(original) = &self.0.original {
            return original.place(range);
        }
        Place {
            source: self.clone(),
            range,
        }
    }

    /// Where a slice of the text stands in it, in bytes; 0 if it is no slice of it.
    pub(crate) fn offset_of(&self, slice: &str) -> usize {
        let offset = slice
            .as_ptr()
            .addr()
            .checked_sub(self.text().as_ptr().addr());
        offset
            .filter(|offset| *offset <= self.text().len())
            .unwrap_or(0)
    }

    /// What `serde_json` says of a slice of the text that begins at `base`.
    pub(crate) fn json_error(&self, base: usize, error: &serde_json::Error) -> Unusable {
        let text = self.text().get(base..).unwrap_or_default();
        let before: usize = text
            .split_inclusive('\n')
            .take(error.line().saturating_sub(1))
            .map(str::len)
            .sum();
        let at = (base + before + error.column().saturating_sub(1)).min(self.text().len());
        let told = error.to_string();
        let reason = told
            .rsplit_once(" at line ")
            .map_or(&*told, |(reason, _)| reason);
        self.place(at..at).unusable(reason)
    }
}

/// Some bytes of a source.
#[derive(Clone, Debug)]
pub struct Place {
    source: Source,
    range: Range<usize>,
}

impl Place {
    /// The text that it is in.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The bytes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Line and column of its first character, both from 1; columns are counted in Unicode scalar values.
    #[must_use]
    pub fn line_and_column(&self) -> (usize, usize) {
        let lines = self.source.lines();
        let line = lines.partition_point(|start| *start <= self.range.start);
        let start = lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.source.text().get(start..self.range.start);
        (line, before.unwrap_or_default().chars().count() + 1)
    }

    /// That what stands here cannot be used.
    #[must_use]
    pub fn unusable(self, reason: impl Into<String>) -> Unusable {
        Unusable {
            reason: reason.into(),
            place: Some(self),
        }
    }
}

/// `file:line:column`
impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.line_and_column();
        write!(formatter, "{}:{line}:{column}", self.source.name())
    }
}

/// Why an input cannot be used, and where.
#[derive(Clone, Debug)]
pub struct Unusable {
    reason: String,
    place: Option<Place>,
}

impl Unusable {
    /// An input that is wrong as a whole. The reason is in lower case, without a full stop.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            place: None,
        }
    }

    /// What is wrong.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Where, if it is at a place.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }
}

impl fmt::Display for Unusable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(formatter, "{place}: {}", self.reason),
            None => formatter.write_str(&self.reason),
        }
    }
}

impl std::error::Error for Unusable {}
