//! The memory that bodies may take together.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So much of every body is held without asking: nearly all are smaller, and whoever opens connections by the thousand is bounded
/// by those.
const FREE_BYTES: usize = 64 * 1024;

/// Room is given out in pieces of this size.
const PIECE_BYTES: usize = 1024;

/// Room for all bodies that are held in memory at a time. Bodies that are streamed take none.
///
/// The body of a form is read before its signature can be checked, so that strangers too can have the server hold it.
#[derive(Debug)]
pub(crate) struct BodyRoom(Arc<Semaphore>);

/// The room that one body takes, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Held {
    room: Arc<Semaphore>,
    permit: Option<OwnedSemaphorePermit>,
    bytes: usize,
}

/// There is no room for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Crowded;

impl BodyRoom {
    /// Room for so many bytes, beside those that every body has.
    pub(crate) fn new(bytes: usize) -> Self {
        Self(Arc::new(Semaphore::new(bytes / PIECE_BYTES)))
    }

    /// Room for a body that is about to be read.
    pub(crate) fn hold(&self) -> Held {
        Held {
            room: Arc::clone(&self.0),
            permit: None,
            bytes: FREE_BYTES,
        }
    }
}

impl Held {
    /// Makes room for a body of so many bytes.
    pub(crate) fn grow(&mut self, bytes: usize) -> Result<(), Crowded> {
        let Some(lacking) = bytes.checked_sub(self.bytes).filter(|bytes| *bytes > 0) else {
            return Ok(());
        };
        let pieces = u32::try_from(lacking.div_ceil(PIECE_BYTES)).map_err(|_| Crowded)?;
        let more = Arc::clone(&self.room).try_acquire_many_owned(pieces);
        let more = more.map_err(|_| Crowded)?;
        match &mut self.permit {
            Some(permit) => permit.merge(more),
            None => self.permit = Some(more),
        }
        self.bytes += pieces as usize * PIECE_BYTES;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_share_the_room_and_give_it_back() {
        let room = BodyRoom::new(100 * 1024);
        let mut first = room.hold();
        assert_eq!(first.grow(FREE_BYTES), Ok(()));
        assert_eq!(first.grow(FREE_BYTES + 60 * 1024), Ok(()));
        assert_eq!(first.grow(FREE_BYTES + 60 * 1024), Ok(()));
        let mut second = room.hold();
        assert_eq!(second.grow(FREE_BYTES + 41 * 1024), Err(Crowded));
        assert_eq!(second.grow(FREE_BYTES + 40 * 1024), Ok(()));
        assert_eq!(first.grow(FREE_BYTES + 60 * 1024 + 1), Err(Crowded));
        drop(second);
        assert_eq!(first.grow(FREE_BYTES + 100 * 1024), Ok(()));
        assert_eq!(room.hold().grow(usize::MAX), Err(Crowded));
    }
}
