//! The journal: the records of all calls and decisions, chained, found by time and request id.
//!
//! [`FileJournal`] keeps them in segments of one JSON object per line. Each line carries its number, the hash of the
//! line before it and its own, so that [`verify`] names the first line that was changed, removed or put elsewhere.
//! What many records say alike stands in one line and is referred to by others; whoever reads gets whole records.
//! One thread writes: a call hands its record over and goes on, and what arrives meanwhile shares the next write.
//!
//! ```
//! # let directory = tempfile::tempdir().unwrap();
//! use keyward_journal::{Entry, FileJournal, Journal, Options, Record, verify};
//! let path = directory.path().join("journal");
//! let journal = FileJournal::open(&path, Options::default()).unwrap();
//! let entry = Entry {
//!     time_ms: 1_790_000_000_000,
//!     request_id: "c8e3".into(),
//!     revision: 0,
//!     record: Record::from_text(r#"{"operation":"GetUser"}"#.to_owned()),
//! };
//! journal.append_synced(vec![entry]).unwrap();
//! assert_eq!(journal.find("c8e3").unwrap(), r#"{"operation":"GetUser"}"#);
//! assert_eq!(verify(&path).unwrap().last_seq, 1);
//! ```
//!
//! Two things it does not do: the hashes have no key, so whoever can write the directory can write another journal
//! that is whole; and lines that were not yet synced, at most those of the last second, may be lost with the machine.

mod digest;
mod disk;
mod file;
mod head;
mod index;
mod json;
mod line;
mod memory;
mod queue;
mod record;
mod recovery;
mod segment;
mod sharing;
mod verify;
mod writer;

use std::sync::{Arc, mpsc};

pub use digest::Position;
pub use disk::{Disk, DiskFile, FileDisk};
pub use file::{FileJournal, JournalError, Options};
pub use memory::MemoryJournal;
pub use record::Record;
pub use sharing::Shared;
pub use verify::{Damage, Verified, verify};

/// One record on its way into the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When the call came, milliseconds since 1970.
    pub time_ms: i64,
    /// The `x-amzn-RequestId` of its answer.
    pub request_id: Arc<str>,
    /// The revision of the change it made; 0 for calls that change nothing.
    pub revision: u64,
    /// What is said of the call.
    pub record: Record,
}

/// Is told whether records are durable.
pub type Tell = Box<dyn FnOnce(Result<(), String>) + Send>;

/// Where records end up.
pub trait Journal: Send + Sync {
    /// Takes records that will be durable within a second. Records of changes are always taken; others are dropped,
    /// counted and their number written later, while there is no room for them.
    fn append(&self, entries: Vec<Entry>);

    /// Takes records and tells once they, and all that were taken before, are durable, or that they cannot be made so;
    /// the text is for the operator, and they may still be written later. It is told by the thread that writes, which
    /// should not be kept.
    fn append_and_tell(&self, entries: Vec<Entry>, tell: Tell);

    /// As [`Journal::append_and_tell`], returning once that is told.
    ///
    /// # Errors
    /// When they cannot be made durable.
    fn append_synced(&self, entries: Vec<Entry>) -> Result<(), String> {
        let (sender, told) = mpsc::channel();
        let tell = move |kept| {
            // Whoever asked waits below.
            let _ = sender.send(kept);
        };
        self.append_and_tell(entries, Box::new(tell));
        let closed = |_| Err("the journal is closed".to_owned());
        told.recv().unwrap_or_else(closed)
    }

    /// Why no record can be kept at the moment; changes and the issuing of credentials stop while this is so.
    fn blocked(&self) -> Option<String>;

    /// The newest revision whose change is in the journal.
    fn last_revision(&self) -> u64;

    /// The record of a request.
    fn find(&self, request_id: &str) -> Option<String>;

    /// Records of calls that came at or after `from_ms` and before `to_ms`, at most `limit`, in the order in which they
    /// were written.
    fn read(&self, from_ms: i64, to_ms: i64, limit: usize) -> Vec<Entry>;

    /// The newest durable line.
    fn durable_position(&self) -> Position;

    /// Calls `visit` with every record after a line, oldest first, up to what is written when this is called.
    fn read_after(&self, position: Position, visit: &mut dyn FnMut(&str));

    /// Keeps what was made of all records up to a line, in place of what was kept before.
    ///
    /// # Errors
    /// When it cannot be made durable; the text is for the operator.
    fn keep_digest(&self, position: Position, digest: &[u8]) -> Result<(), String>;

    /// What was kept last; nothing if it is not whole, or not of this journal's lines.
    fn digest(&self) -> Option<(Position, Vec<u8>)>;
}
