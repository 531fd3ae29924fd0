use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

use crate::disk::{Bodies, Source};
use crate::row::{Object, Segment};
use crate::{Error, Result};

/// Bodies that stay until this is dropped, whatever becomes of the object.
#[derive(Debug)]
pub(crate) struct Pinned {
    bodies: Arc<Bodies>,
    segments: Vec<Segment>,
}

impl Pinned {
    pub(crate) fn new(bodies: Arc<Bodies>, segments: Vec<Segment>) -> Self {
        for segment in &segments {
            bodies.pin(segment.body);
        }
        Self { bodies, segments }
    }
}

impl Drop for Pinned {
    fn drop(&mut self) {
        for segment in &self.segments {
            self.bodies.unpin(segment.body);
        }
    }
}

/// An object with its bytes held fast: deleted or replaced meanwhile, it still reads as it was.
#[derive(Debug)]
pub struct OpenObject {
    object: Object,
    pinned: Arc<Pinned>,
}

impl OpenObject {
    pub(crate) fn new(object: Object, pinned: Pinned) -> Self {
        Self {
            object,
            pinned: Arc::new(pinned),
        }
    }

    /// What the index says of it.
    #[must_use]
    pub fn object(&self) -> &Object {
        &self.object
    }

    /// Reads a range of its bytes; what lies beyond its end is left out.
    #[must_use]
    pub fn read(&self, range: Range<u64>) -> Reader {
        let end = range.end.min(self.object.size);
        Reader::new(self.pinned.clone(), range.start..end)
    }

    /// Reads all of it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read_whole(&self) -> Result<Vec<u8>> {
        let mut whole = Vec::new();
        let mut reader = self.read(0..self.object.size);
        while let Some(piece) = reader.next_piece()? {
            whole.extend_from_slice(&piece);
        }
        Ok(whole)
    }
}

/// Reads an object's bytes, piece by piece.
#[derive(Debug)]
pub struct Reader {
    pinned: Arc<Pinned>,
    /// The segment that is read, or is next.
    segment: usize,
    /// Bytes to pass over from the start of that segment, before it is opened.
    skip: u64,
    /// Bytes still wanted.
    left: u64,
    /// The segment's bytes, and how many of them are left.
    source: Option<(Source, u64)>,
}

impl Reader {
    pub(crate) fn new(pinned: impl Into<Arc<Pinned>>, range: Range<u64>) -> Self {
        Self {
            pinned: pinned.into(),
            segment: 0,
            skip: range.start,
            left: range.end.saturating_sub(range.start),
            source: None,
        }
    }

    /// Bytes still to come.
    #[must_use]
    pub fn left(&self) -> u64 {
        self.left
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// When they cannot be read, or are fewer than they were.
    pub fn next_piece(&mut self) -> Result<Option<Bytes>> {
        while self.left > 0 {
            if self.source.is_none() {
                self.open_next()?;
                continue;
            }
            let Some((source, left)) = &mut self.source else {
                continue;
            };
            if *left == 0 {
                self.source = None;
                continue;
            }
            let piece = source.read(self.left.min(*left))?;
            let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
            if piece.is_empty() || length > *left {
                return Err(cut());
            }
            *left -= length;
            self.left = self.left.saturating_sub(length);
            return Ok(Some(piece));
        }
        Ok(None)
    }

    /// Opens the segment in which the next wanted byte lies.
    fn open_next(&mut self) -> Result<()> {
        let segment = self.pinned.segments.get(self.segment).ok_or_else(cut)?;
        self.segment += 1;
        if self.skip >= segment.length {
            self.skip -= segment.length;
            return Ok(());
        }
        let source = self.pinned.bodies.source(segment.body, self.skip)?;
        self.source = Some((source, segment.length - self.skip));
        self.skip = 0;
        Ok(())
    }
}

fn cut() -> Error {
    Error::Damaged("a body is shorter than it was; restore it from a backup".to_owned())
}
