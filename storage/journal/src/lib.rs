//! The journal: the records of all calls and decisions, chained, found by time and request id.

use std::collections::VecDeque;
use std::sync::Mutex;

/// One record on its way into the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When the call came, milliseconds since 1970.
    pub time_ms: i64,
    /// The `x-amzn-RequestId` of its answer.
    pub request_id: String,
    /// The revision of the change it made; 0 for calls that change nothing.
    pub revision: u64,
    /// The record: one JSON object without line breaks.
    pub line: String,
}

/// Where records end up.
pub trait Journal: Send + Sync {
    /// Takes records that will be durable within a second.
    fn append(&self, entries: Vec<Entry>);

    /// Takes records and returns once they are durable.
    ///
    /// # Errors
    /// When they cannot be made durable; the text is for the operator.
    fn append_synced(&self, entries: Vec<Entry>) -> Result<(), String>;

    /// Why no record can be kept at the moment; changes and the issuing of credentials stop while this is so.
    fn blocked(&self) -> Option<String>;

    /// The newest revision whose change is in the journal.
    fn last_revision(&self) -> u64;

    /// The record of a request.
    fn find(&self, request_id: &str) -> Option<String>;
}

/// A journal in memory: the newest records, for tests and `--ephemeral`.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    entries: Mutex<VecDeque<Entry>>,
}

/// Records that a journal in memory keeps.
const MEMORY_ENTRIES: usize = 100_000;

impl MemoryJournal {
    /// All records that are held, oldest first.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lines = |held: &VecDeque<Entry>| held.iter().map(|entry| entry.line.clone()).collect();
        self.entries
            .lock()
            .map(|held| lines(&held))
            .unwrap_or_default()
    }
}

impl Journal for MemoryJournal {
    fn append(&self, entries: Vec<Entry>) {
        if let Ok(mut held) = self.entries.lock() {
            held.extend(entries);
            let excess = held.len().saturating_sub(MEMORY_ENTRIES);
            held.drain(..excess);
        }
    }

    fn append_synced(&self, entries: Vec<Entry>) -> Result<(), String> {
        self.append(entries);
        Ok(())
    }

    fn blocked(&self) -> Option<String> {
        None
    }

    fn last_revision(&self) -> u64 {
        let newest = |held: &VecDeque<Entry>| held.iter().map(|entry| entry.revision).max();
        self.entries
            .lock()
            .ok()
            .and_then(|held| newest(&held))
            .unwrap_or(0)
    }

    fn find(&self, request_id: &str) -> Option<String> {
        let held = self.entries.lock().ok()?;
        held.iter()
            .find(|entry| entry.request_id == request_id)
            .map(|entry| entry.line.clone())
    }
}
