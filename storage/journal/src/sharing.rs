//! What many records say alike, as who called and from where: written once, and referred to by the lines after it.
//!
//! A line that refers to another names the offset in the segment at which that one begins. It looks back no further
//! than the [`STRETCH`] of the segment in which it stands: so nothing but one stretch has to be remembered by whoever
//! writes or reads, a segment needs no other, and a damaged line takes few with it.

use std::collections::HashMap;
use std::fs::File;
use std::hash::{BuildHasher as _, Hash, Hasher, RandomState};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use foldhash::fast::RandomState as FastState;
use serde::Serialize;

use crate::line::Line;
use crate::segment::segment_path;
use crate::{Entry, Record};

/// How long a stretch is, in bytes of the segment.
const STRETCH: u64 = 1 << 20;

/// Members that many records have in common: one JSON object on one line, made once and shared by those records.
#[derive(Clone, Debug)]
pub struct Shared(Arc<Members>);

#[derive(Debug)]
struct Members {
    text: String,
    hash: u64,
}

impl Shared {
    /// The members of what a value serializes to.
    #[must_use]
    pub fn of(value: &impl Serialize) -> Self {
        /// Keyed, since clients have a say in the texts.
        static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        let text = Record::of(value).into_text();
        let hash = KEY.hash_one(&text);
        Self(Arc::new(Members { text, hash }))
    }

    /// The JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.hash == other.0.hash && self.0.text == other.0.text
    }
}

impl Eq for Shared {}

impl Hash for Shared {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.hash);
    }
}

/// The members of two objects as one.
pub(crate) fn join(shared: &str, own: &str) -> String {
    match (shared.strip_suffix('}'), own.strip_prefix('{')) {
        (Some(begin), Some(end)) if begin != "{" && end != "}" => [begin, ",", end].concat(),
        (Some("{") | None, _) => own.to_owned(),
        _ => shared.to_owned(),
    }
}

/// How a line says what its record shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sharing<'a> {
    /// Nothing: its record is all.
    Nothing,
    /// These members, for the lines after it too.
    Here(&'a str),
    /// Those of the line at this offset of the segment.
    At(u64),
}

/// What stands in the present stretch of a segment, and where.
#[derive(Debug, Default)]
pub(crate) struct Written {
    stretch: u64,
    offsets: HashMap<Shared, u64, FastState>,
}

impl Written {
    /// How the line at an offset is to say what it shares.
    pub(crate) fn sharing<'a>(&mut self, shared: Option<&'a Shared>, offset: u64) -> Sharing<'a> {
        let Some(shared) = shared else {
            return Sharing::Nothing;
        };
        if self.stretch != offset / STRETCH {
            self.stretch = offset / STRETCH;
            self.offsets.clear();
        }
        if let Some(at) = self.offsets.get(shared) {
            return Sharing::At(*at);
        }
        self.offsets.insert(shared.clone(), offset);
        Sharing::Here(shared.as_str())
    }

    /// Forgets all: another segment begins.
    pub(crate) fn clear(&mut self) {
        self.offsets.clear();
    }
}

/// Puts the records of a segment together.
pub(crate) struct Reader {
    segment: File,
    /// Of the stretch that was read last.
    members: HashMap<u64, String>,
    stretch: u64,
}

impl Reader {
    pub(crate) fn open(directory: &Path, number: u64) -> io::Result<Self> {
        Ok(Self {
            segment: File::open(segment_path(directory, number))?,
            members: HashMap::new(),
            stretch: 0,
        })
    }

    /// The bytes of the line at an offset.
    pub(crate) fn line_at(&mut self, offset: u64) -> io::Result<Vec<u8>> {
        self.segment.seek(SeekFrom::Start(offset))?;
        let mut line = Vec::new();
        BufReader::new(&self.segment).read_until(b'\n', &mut line)?;
        Ok(line)
    }

    /// The whole record of a line; nothing if what it refers to cannot be read.
    pub(crate) fn record(&mut self, line: &Line<'_>) -> Option<String> {
        match line.sharing {
            Sharing::Nothing => Some(line.record.to_owned()),
            Sharing::Here(members) => Some(join(members, line.record)),
            Sharing::At(offset) => Some(join(self.members_at(offset)?, line.record)),
        }
    }

    /// The entry that a line was written from; nothing if it cannot be told any more.
    pub(crate) fn entry(&mut self, line: &Line<'_>) -> Option<Entry> {
        Some(Entry {
            time_ms: line.time_ms,
            request_id: line.request_id()?.into(),
            revision: line.revision,
            record: Record::from_text(self.record(line)?),
        })
    }

    fn members_at(&mut self, offset: u64) -> Option<&str> {
        if self.stretch != offset / STRETCH {
            self.stretch = offset / STRETCH;
            self.members.clear();
        }
        if !self.members.contains_key(&offset) {
            let bytes = self.line_at(offset).ok()?;
            let Sharing::Here(members) = Line::parse(&bytes)?.sharing else {
                return None;
            };
            self.members.insert(offset, members.to_owned());
        }
        self.members.get(&offset).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(text: &str) -> Shared {
        Shared::of(&serde_json::json!({ "text": text }))
    }

    #[test]
    fn members_are_joined() {
        for (shared, own, all) in [
            (r#"{"a":1}"#, r#"{"b":2}"#, r#"{"a":1,"b":2}"#),
            ("{}", r#"{"b":2}"#, r#"{"b":2}"#),
            (r#"{"a":{}}"#, "{}", r#"{"a":{}}"#),
            ("{}", "{}", "{}"),
        ] {
            assert_eq!(join(shared, own), all);
        }
    }

    #[test]
    fn what_was_written_is_referred_to_within_its_stretch() {
        let mut written = Written::default();
        let (one, two) = (shared("one"), shared("two"));
        assert_eq!(written.sharing(None, 0), Sharing::Nothing);
        assert_eq!(written.sharing(Some(&one), 10), Sharing::Here(one.as_str()));
        assert_eq!(written.sharing(Some(&two), 20), Sharing::Here(two.as_str()));
        assert_eq!(written.sharing(Some(&one), 30), Sharing::At(10));
        assert_eq!(
            written.sharing(Some(&shared("two")), STRETCH - 1),
            Sharing::At(20)
        );
        assert_eq!(
            written.sharing(Some(&one), STRETCH),
            Sharing::Here(one.as_str())
        );
        assert_eq!(
            written.sharing(Some(&one), STRETCH + 9),
            Sharing::At(STRETCH)
        );
        written.clear();
        assert_eq!(
            written.sharing(Some(&one), STRETCH + 10),
            Sharing::Here(one.as_str())
        );
    }
}
