//! Records on their way to the writer.
//!
//! Their texts are copied behind one another into a batch, which the writer takes whole and gives back empty: what a
//! thread has allocated for a record it frees itself, and the next record finds that memory at hand.

use std::collections::VecDeque;
use std::fmt;

use crate::digest::Position;
use crate::sharing::{Shared, join};
use crate::{Entry, Tell};

/// What an entry costs in memory beside its texts.
const ENTRY_BYTES: usize = 96;

/// Entries of a batch, at the most.
const BATCH_ENTRIES: usize = 8192;

/// Texts of a batch: the entry that reaches this is its last.
const BATCH_BYTES: usize = 128 << 10;

/// Records on their way, and how far they have come. Positions count accepted entries from the start of the process.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    /// Oldest first; none of them is empty.
    batches: VecDeque<Batch>,
    /// A batch that was written, to be filled again.
    spare: Option<Batch>,
    pub(crate) bytes: usize,
    pub(crate) accepted: u64,
    pub(crate) written: u64,
    pub(crate) synced: u64,
    /// The newest durable line.
    pub(crate) durable: Position,
    /// Up to where a reader waits for entries to be written.
    pub(crate) write_wanted: u64,
    /// Up to where a caller waits for entries to be durable.
    pub(crate) sync_wanted: u64,
    /// Who waits for that.
    pub(crate) awaiting: Awaiting,
    pub(crate) dropped: Option<Dropped>,
    /// Why the writer cannot go on.
    pub(crate) blocked: Option<String>,
    /// The writer sleeps until it is woken.
    pub(crate) idle: bool,
    pub(crate) closing: bool,
}

/// Who is to be told that entries are durable, by the position of the last of them; none of it goes backwards.
#[derive(Default)]
pub(crate) struct Awaiting(VecDeque<(u64, Tell)>);

impl Awaiting {
    pub(crate) fn push(&mut self, position: u64, tell: Tell) {
        self.0.push_back((position, tell));
    }

    /// Those who wait for entries up to a position; they are told without the queue's lock.
    pub(crate) fn up_to(&mut self, position: u64) -> Vec<Tell> {
        let count = self.0.partition_point(|(wanted, _)| *wanted <= position);
        self.0.drain(..count).map(|(_, tell)| tell).collect()
    }

    /// All who wait.
    pub(crate) fn all(&mut self) -> Vec<Tell> {
        self.up_to(u64::MAX)
    }
}

impl fmt::Debug for Awaiting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let positions = self.0.iter().map(|(position, _)| position);
        formatter.debug_list().entries(positions).finish()
    }
}

/// Records that were not taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dropped {
    pub(crate) count: u64,
    pub(crate) from_ms: i64,
    pub(crate) to_ms: i64,
}

/// Entries that are written together.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// Request id and record of each entry.
    texts: String,
    parts: Vec<Part>,
    /// What its entries count for.
    bytes: usize,
}

/// An entry of a batch, by the lengths of its texts.
#[derive(Debug)]
struct Part {
    time_ms: i64,
    revision: u64,
    request_id_bytes: usize,
    shared: Option<Shared>,
    own_bytes: usize,
}

/// An [`Entry`] that somebody else holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryRef<'a> {
    pub(crate) time_ms: i64,
    pub(crate) request_id: &'a str,
    pub(crate) revision: u64,
    /// What its record shares with others.
    pub(crate) shared: Option<&'a Shared>,
    /// The rest of its record.
    pub(crate) own: &'a str,
}

impl EntryRef<'_> {
    /// The whole record.
    pub(crate) fn record(&self) -> String {
        let shared = self.shared.map_or("{}", Shared::as_str);
        join(shared, self.own)
    }
}

/// The memory that an entry takes while it waits; what it shares is counted as if it were its own.
pub(crate) fn size(entry: &Entry) -> usize {
    let (shared, own) = entry.record.parts();
    let shared = shared.map_or(0, |shared| shared.as_str().len());
    shared + own.len() + entry.request_id.len() + ENTRY_BYTES
}

impl Batch {
    fn is_full(&self) -> bool {
        self.parts.len() >= BATCH_ENTRIES || self.texts.len() >= BATCH_BYTES
    }

    fn push(&mut self, entry: &Entry) {
        let (shared, own) = entry.record.parts();
        self.texts.push_str(&entry.request_id);
        self.texts.push_str(own);
        self.bytes += size(entry);
        self.parts.push(Part {
            time_ms: entry.time_ms,
            revision: entry.revision,
            request_id_bytes: entry.request_id.len(),
            shared: shared.cloned(),
            own_bytes: own.len(),
        });
    }

    /// In the order in which they came.
    pub(crate) fn entries(&self) -> impl Iterator<Item = EntryRef<'_>> {
        let mut rest = self.texts.as_str();
        let mut cut = move |length| {
            let (text, after) = rest.split_at_checked(length).unwrap_or_default();
            rest = after;
            text
        };
        self.parts.iter().map(move |part| EntryRef {
            time_ms: part.time_ms,
            revision: part.revision,
            request_id: cut(part.request_id_bytes),
            shared: part.shared.as_ref(),
            own: cut(part.own_bytes),
        })
    }
}

impl Queue {
    pub(crate) fn new(durable: Position) -> Self {
        Self {
            durable,
            ..Self::default()
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.batches.is_empty()
    }

    /// Whether it is time to write: a batch is full, which is best written while the processor has it at hand, or a quarter
    /// of the room is taken.
    pub(crate) fn is_long(&self, room: usize) -> bool {
        self.bytes > room / 4 || self.batches.front().is_some_and(Batch::is_full)
    }

    pub(crate) fn push(&mut self, entry: &Entry) {
        self.bytes += size(entry);
        self.accepted += 1;
        if self.batches.back().is_none_or(Batch::is_full) {
            self.batches
                .push_back(self.spare.take().unwrap_or_default());
        }
        if let Some(batch) = self.batches.back_mut() {
            batch.push(entry);
        }
    }

    /// The oldest batch.
    pub(crate) fn pop(&mut self) -> Option<Batch> {
        let batch = self.batches.pop_front()?;
        self.bytes = self.bytes.saturating_sub(batch.bytes);
        Some(batch)
    }

    /// Takes a batch back that was written; one that had a very large record in it is not kept.
    pub(crate) fn give_back(&mut self, mut batch: Batch) {
        if batch.texts.capacity() <= 2 * BATCH_BYTES {
            batch.texts.clear();
            batch.parts.clear();
            batch.bytes = 0;
            self.spare = Some(batch);
        }
    }

    /// All that wait, oldest first.
    pub(crate) fn entries(&self) -> impl Iterator<Item = EntryRef<'_>> {
        self.batches.iter().flat_map(Batch::entries)
    }

    /// How many entries wait.
    pub(crate) fn waiting(&self) -> u64 {
        let counts = self.batches.iter().map(|batch| batch.parts.len() as u64);
        counts.sum()
    }

    pub(crate) fn drop_one(&mut self, time_ms: i64) {
        let dropped = self.dropped.get_or_insert(Dropped {
            count: 0,
            from_ms: time_ms,
            to_ms: time_ms,
        });
        dropped.count += 1;
        dropped.from_ms = dropped.from_ms.min(time_ms);
        dropped.to_ms = dropped.to_ms.max(time_ms);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;

    fn entry(number: u64, length: usize) -> Entry {
        Entry {
            time_ms: 7,
            request_id: number.to_string().into(),
            revision: number,
            record: Record::from_text(format!(r#"{{"text":"{}"}}"#, "é".repeat(length))),
        }
    }

    #[test]
    fn what_was_pushed_is_popped_in_batches_and_in_order() {
        let mut queue = Queue::default();
        let lengths = [1, 0, BATCH_BYTES, 3, 5];
        let entries = lengths.map(|length| entry(length as u64, length));
        for _ in 0..3 {
            for entry in &entries {
                queue.push(entry);
            }
            assert_eq!(queue.waiting(), 5);
            assert_eq!(queue.entries().count(), 5);
            let mut popped = Vec::new();
            while let Some(batch) = queue.pop() {
                let texts = |held: EntryRef<'_>| (held.request_id.to_owned(), held.record());
                popped.push(batch.entries().map(texts).collect::<Vec<_>>());
                queue.give_back(batch);
            }
            assert_eq!(popped.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2]);
            for (held, entry) in popped.concat().iter().zip(&entries) {
                assert_eq!(held.0, *entry.request_id);
                assert_eq!(held.1, entry.record.text());
            }
            assert!(queue.is_empty() && queue.bytes == 0);
        }
    }
}
