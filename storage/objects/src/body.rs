use std::sync::Arc;

use data_encoding::HEXLOWER;
use md5::{Digest as _, Md5};

use crate::disk::{Bodies, Sink};
use crate::row::Segment;
use crate::{Error, Result};

/// A body that is being written. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub struct BodyWriter {
    bodies: Arc<Bodies>,
    /// Opened with the first byte: an empty body has no file.
    sink: Option<(Draft, Sink)>,
    md5: Md5,
    length: u64,
}

/// A whole body that no row names yet. Dropped, it is removed.
#[derive(Debug)]
pub struct FinishedBody {
    draft: Option<Draft>,
    length: u64,
    md5: [u8; 16],
}

/// Removes its body unless a row has taken it. The body is pinned: were it replaced at once, it must not be removed
/// on its way to its place.
#[derive(Debug)]
struct Draft {
    bodies: Arc<Bodies>,
    id: u128,
    taken: bool,
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.taken {
            self.bodies.remove(self.id);
        }
        self.bodies.unpin(self.id);
    }
}

pub(crate) fn random_id() -> Result<u128> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Error::Io(error.to_string()))?;
    // Zero stands for no body.
    Ok(u128::from_be_bytes(bytes).max(1))
}

impl BodyWriter {
    pub(crate) fn new(bodies: Arc<Bodies>) -> Self {
        Self {
            bodies,
            sink: None,
            md5: Md5::new(),
            length: 0,
        }
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// When they cannot be written: [`Error::Full`] where the disk is full.
    pub fn push(&mut self, bytes: &[u8]) -> Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.sink.is_none() {
            let id = random_id()?;
            let sink = self.bodies.create(id)?;
            self.bodies.pin(id);
            let draft = Draft {
                bodies: self.bodies.clone(),
                id,
                taken: false,
            };
            self.sink = Some((draft, sink));
        }
        if let Some((_, sink)) = &mut self.sink {
            sink.write(bytes)?;
        }
        self.md5.update(bytes);
        self.length = self
            .length
            .saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(())
    }

    /// Bytes so far.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Makes the body durable. It has no effect before a row names it.
    ///
    /// # Errors
    /// When it cannot be synced.
    pub fn finish(self) -> Result<FinishedBody> {
        let draft = match self.sink {
            Some((draft, sink)) => {
                self.bodies.seal(draft.id, sink)?;
                Some(draft)
            }
            None => None,
        };
        Ok(FinishedBody {
            draft,
            length: self.length,
            md5: self.md5.finalize().into(),
        })
    }
}

impl FinishedBody {
    /// Its length in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Its MD5.
    #[must_use]
    pub fn md5(&self) -> [u8; 16] {
        self.md5
    }

    /// Its MD5 in hexadecimal: the ETag of an object that is not made of parts.
    #[must_use]
    pub fn etag(&self) -> String {
        HEXLOWER.encode(&self.md5)
    }

    pub(crate) fn segment(&self) -> Segment {
        Segment {
            body: self.draft.as_ref().map_or(0, |draft| draft.id),
            length: self.length,
        }
    }

    /// A row may name it: it stays where it is.
    pub(crate) fn kept(mut self) {
        if let Some(draft) = &mut self.draft {
            draft.taken = true;
        }
    }

    /// A row names it now.
    pub(crate) fn taken(mut self) {
        if let Some(draft) = &mut self.draft {
            draft.bodies.settle(draft.id);
            draft.taken = true;
        }
    }
}
