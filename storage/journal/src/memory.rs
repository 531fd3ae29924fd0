use std::collections::VecDeque;
use std::sync::Mutex;

use crate::{Entry, Journal, Position, Tell};

/// Records that a journal in memory keeps.
const MEMORY_ENTRIES: usize = 100_000;

/// A journal in memory: the newest records, for tests and `--ephemeral`.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    entries: Mutex<VecDeque<Entry>>,
}

impl MemoryJournal {
    /// All records that are held, oldest first.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lines = |held: &VecDeque<Entry>| {
            let records = held.iter().map(|entry| entry.record.to_string());
            records.collect()
        };
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

    fn append_and_tell(&self, entries: Vec<Entry>, tell: Tell) {
        self.append(entries);
        tell(Ok(()));
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
            .find(|entry| *entry.request_id == *request_id)
            .map(|entry| entry.record.to_string())
    }

    fn read(&self, from_ms: i64, to_ms: i64, limit: usize) -> Vec<Entry> {
        let Ok(held) = self.entries.lock() else {
            return Vec::new();
        };
        let asked = |entry: &&Entry| (from_ms..to_ms).contains(&entry.time_ms);
        held.iter().filter(asked).take(limit).cloned().collect()
    }

    fn durable_position(&self) -> Position {
        Position::default()
    }

    /// It begins with its process, so that there is nothing from before.
    fn read_after(&self, _position: Position, _visit: &mut dyn FnMut(&str)) {}

    fn keep_digest(&self, _position: Position, _digest: &[u8]) -> Result<(), String> {
        Ok(())
    }

    fn digest(&self) -> Option<(Position, Vec<u8>)> {
        None
    }
}
