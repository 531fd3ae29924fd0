//! The one thread that writes: it takes what has gathered, chains it, writes it at once and syncs it when somebody
//! waits for that or half a second has passed.
//!
//! What is not synced yet stays in memory: when the disk refuses, a write or a sync is tried again from the place that
//! was durable last, so that a sync that failed is never trusted and nothing is written twice.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::digest::Position;
use crate::disk::{Disk, DiskFile};
use crate::file::Shared;
use crate::head::Head;
use crate::index::{self, Summary, request_hash};
use crate::line::{self, Digits, Hash};
use crate::queue::{Batch, Dropped, EntryRef};
use crate::segment::{index_path, segment_path};
use crate::sharing::Written;
use crate::{Record, Tell};

/// How long the writer lets entries gather after it has written: a hundred writes a second are nothing, whatever the
/// load. It sleeps that long and is not told of what comes meanwhile, so that calls wake nobody while there is load.
const GATHER: Duration = Duration::from_millis(10);

/// How long what is written may wait to be durable; callers are told a second.
const SYNC_INTERVAL: Duration = Duration::from_millis(500);

/// How much may wait to be durable: it is kept in memory until then.
const MAX_UNSYNCED_BYTES: usize = 8 << 20;

/// How soon a disk that refused is tried again.
const RETRY: Duration = Duration::from_millis(200);

/// How often old segments are looked for.
const CHORES: Duration = Duration::from_secs(3600);

/// How long a segment stays open, so that dropping old ones drops records of one day at a time.
const SEGMENT_MS: i64 = 24 * 60 * 60 * 1000;

/// A line that is formatted but not yet in its file.
struct Pending {
    seq: u64,
    hash: Hash,
    time_ms: i64,
    revision: u64,
    request: u64,
    offset: u64,
    end: u64,
}

pub(crate) struct Writer {
    shared: Arc<Shared>,
    disk: Arc<dyn Disk>,
    directory: PathBuf,
    file: Box<dyn DiskFile>,
    head_file: Box<dyn DiskFile>,
    head: Head,
    chain: Position,
    /// The hash of the chain as the next line shows it.
    chain_digits: Digits,
    /// The length of the file that is durable; `tail` comes after it.
    durable_bytes: u64,
    tail: Vec<u8>,
    /// How much of `tail` is in the file.
    written: usize,
    pending: Vec<Pending>,
    /// What lines of the open segment can refer to.
    shared_members: Written,
    /// The position in the queue of the last entry in `tail`.
    position: u64,
    dirty_since: Option<Instant>,
    last_chores: Instant,
}

/// What the writer is to do next.
struct Work {
    batch: Option<Batch>,
    dropped: Option<Dropped>,
    sync: bool,
    closing: bool,
}

/// Says that nothing is written any more, however the writer ended.
struct Ended(Arc<Shared>);

impl Drop for Ended {
    fn drop(&mut self) {
        let mut queue = self.0.queue();
        let ended = || "the journal is closed".to_owned();
        let reason = queue.blocked.get_or_insert_with(ended).clone();
        let awaiting = queue.awaiting.all();
        drop(queue);
        refuse(awaiting, &reason);
        self.0.progress.notify_all();
    }
}

impl Writer {
    pub(crate) fn open(
        shared: Arc<Shared>,
        disk: Arc<dyn Disk>,
        directory: PathBuf,
        chain: Position,
        first_seq: u64,
    ) -> io::Result<Self> {
        let open = shared.read_index(|index| index.open.clone());
        let mut file = disk.open(&segment_path(&directory, open.number))?;
        file.sync()?;
        let head = Head {
            seq: chain.seq,
            hash: chain.hash,
            revision: open.revision,
            first_seq,
        };
        let mut head_file = disk.open(&Head::path(&directory))?;
        head_file.write_at(0, &head.to_bytes())?;
        head_file.sync()?;
        disk.sync_directory(&directory)?;
        let mut writer = Self {
            shared,
            disk,
            directory,
            file,
            head_file,
            head,
            chain,
            chain_digits: line::digits(&chain.hash),
            durable_bytes: open.bytes,
            tail: Vec::new(),
            written: 0,
            pending: Vec::new(),
            shared_members: Written::default(),
            position: 0,
            dirty_since: None,
            last_chores: Instant::now(),
        };
        writer.chores()?;
        Ok(writer)
    }

    pub(crate) fn run(mut self) {
        let _ended = Ended(self.shared.clone());
        loop {
            let work = self.take();
            let closing = work.closing;
            if let Some(batch) = work.batch {
                for entry in batch.entries() {
                    self.format(entry);
                }
                self.shared.queue().give_back(batch);
            }
            if let Some(dropped) = work.dropped {
                self.format_gap(dropped);
            }
            while let Err(error) = self.step(work.sync) {
                self.block(&error);
                if closing {
                    return;
                }
                std::thread::sleep(RETRY);
                if self.shared.queue().closing {
                    return;
                }
            }
            self.unblock();
            if closing {
                return;
            }
        }
    }

    /// Waits for work: entries, a sync that is due, or the end.
    fn take(&mut self) -> Work {
        let shared = self.shared.clone();
        let mut queue = shared.queue();
        let started = Instant::now();
        loop {
            let urgent = queue.closing
                || queue.sync_wanted > queue.synced
                || queue.write_wanted > queue.written
                || queue.is_long(shared.options.queue_bytes);
            let now = Instant::now();
            let gathered = started + GATHER;
            let due = match (self.dirty_since, queue.is_empty()) {
                (_, false) => gathered,
                (Some(since), true) => since + SYNC_INTERVAL,
                (None, true) => self.last_chores + CHORES,
            };
            if urgent || now >= due {
                break;
            }
            queue.idle = now >= gathered;
            let due = if queue.idle { due } else { gathered };
            let waited = shared.work.wait_timeout(queue, due - now);
            queue = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        queue.idle = false;
        let batch = queue.pop();
        let rest = queue.waiting();
        self.position = queue.accepted - rest;
        Work {
            batch,
            // What was dropped came after all that waited.
            dropped: if rest == 0 {
                queue.dropped.take()
            } else {
                None
            },
            sync: queue.sync_wanted > queue.synced || queue.closing && rest == 0,
            closing: queue.closing && rest == 0,
        }
    }

    fn format(&mut self, entry: EntryRef<'_>) {
        let seq = self.chain.seq + 1;
        let offset = self.durable_bytes + self.tail.len() as u64;
        let sharing = self.shared_members.sharing(entry.shared, offset);
        let (hash, digits) = line::write(&mut self.tail, seq, &self.chain_digits, entry, sharing);
        self.chain = Position { seq, hash };
        self.chain_digits = digits;
        self.pending.push(Pending {
            seq,
            hash,
            time_ms: entry.time_ms,
            revision: entry.revision,
            request: request_hash(entry.request_id),
            offset,
            end: self.durable_bytes + self.tail.len() as u64,
        });
    }

    fn format_gap(&mut self, dropped: Dropped) {
        tracing::error!(
            records = dropped.count,
            "records were dropped while the journal could not be written"
        );
        let gap = serde_json::json!({"gap": {
            "dropped": dropped.count, "from_ms": dropped.from_ms, "to_ms": dropped.to_ms,
        }});
        self.format(EntryRef {
            time_ms: dropped.to_ms,
            request_id: "",
            revision: 0,
            shared: None,
            own: &Record::of(&gap).into_text(),
        });
    }

    /// Brings the files to where they should be; after an error it may be called again.
    fn step(&mut self, sync: bool) -> io::Result<()> {
        self.write()?;
        let overdue = self
            .dirty_since
            .is_some_and(|since| since.elapsed() >= SYNC_INTERVAL);
        let full = self.durable_bytes + self.written as u64 >= self.shared.options.segment_bytes;
        if sync || overdue || full || self.tail.len() >= MAX_UNSYNCED_BYTES {
            self.sync()?;
        }
        if full {
            self.rotate()?;
            self.drop_old()?;
        }
        if self.last_chores.elapsed() >= CHORES {
            self.chores()?;
        }
        Ok(())
    }

    fn write(&mut self) -> io::Result<()> {
        let (_, rest) = self.tail.split_at_checked(self.written).unwrap_or_default();
        if !rest.is_empty() {
            let offset = self.durable_bytes + self.written as u64;
            self.file.write_at(offset, rest)?;
            self.written = self.tail.len();
            self.dirty_since.get_or_insert_with(Instant::now);
        }
        if !self.pending.is_empty() {
            let pending = &mut self.pending;
            self.shared.change_index(|index| {
                for line in pending.drain(..) {
                    index
                        .open
                        .add(line.seq, line.hash, line.time_ms, line.revision, line.end);
                    index.places.push((line.request, line.offset));
                }
            });
        }
        let mut queue = self.shared.queue();
        queue.written = self.position;
        let awaited = queue.write_wanted > 0;
        drop(queue);
        if awaited {
            self.shared.progress.notify_all();
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        if !self.tail.is_empty() {
            if let Err(error) = self.file.sync() {
                // What the system still holds of it is not to be trusted: all of it is written again.
                self.written = 0;
                return Err(error);
            }
            self.durable_bytes += self.tail.len() as u64;
            self.tail.clear();
            // The last batch goes beyond the limit: its room is kept too, else it would be made anew each time.
            self.tail.shrink_to(2 * MAX_UNSYNCED_BYTES);
            self.written = 0;
            self.dirty_since = None;
        }
        let revision = self.shared.read_index(|index| index.open.revision);
        let head = Head {
            seq: self.chain.seq,
            hash: self.chain.hash,
            revision,
            ..self.head
        };
        if head != self.head {
            self.head_file.write_at(0, &head.to_bytes())?;
            self.head = head;
        }
        self.shared.last_revision.store(revision, Ordering::Release);
        let mut queue = self.shared.queue();
        queue.synced = self.position;
        queue.durable = self.chain;
        let awaiting = queue.awaiting.up_to(self.position);
        drop(queue);
        for tell in awaiting {
            tell(Ok(()));
        }
        self.shared.progress.notify_all();
        Ok(())
    }

    /// Closes the segment and begins the next.
    fn rotate(&mut self) -> io::Result<()> {
        let (summary, places) = self
            .shared
            .read_index(|index| (index.open.clone(), index.places.clone()));
        index::save(self.disk.as_ref(), &self.directory, &summary, places)?;
        let next = Summary::empty(summary.number + 1, summary.revision);
        let file = self
            .disk
            .open(&segment_path(&self.directory, next.number))?;
        self.disk.sync_directory(&self.directory)?;
        self.file = file;
        self.durable_bytes = 0;
        self.shared_members.clear();
        self.shared.change_index(|index| {
            index.closed.push(summary);
            index.open = next;
            index.places = Vec::new();
        });
        Ok(())
    }

    /// Closes a segment of yesterday, and drops those that are too old or too many.
    fn chores(&mut self) -> io::Result<()> {
        let open = self.shared.read_index(|index| index.open.clone());
        if open.lines > 0 && now_ms() - open.min_ms > SEGMENT_MS {
            self.sync()?;
            self.rotate()?;
        }
        self.drop_old()?;
        self.last_chores = Instant::now();
        Ok(())
    }

    fn drop_old(&mut self) -> io::Result<()> {
        let options = self.shared.options;
        let before_ms = now_ms().saturating_sub(options.keep_ms);
        let (doomed, first_seq) = self.shared.read_index(|index| {
            let mut bytes: u64 = index.closed.iter().map(|segment| segment.bytes).sum();
            let mut kept = index.closed.iter().peekable();
            let mut doomed = Vec::new();
            while let Some(segment) =
                kept.next_if(|oldest| bytes > options.max_bytes || oldest.max_ms < before_ms)
            {
                bytes -= segment.bytes;
                doomed.push(segment.number);
            }
            let dropped = index.closed.iter().take(doomed.len());
            let newest = dropped.map(|segment| segment.last_seq).max();
            (doomed, newest.unwrap_or(0) + 1)
        });
        if doomed.is_empty() {
            return Ok(());
        }
        // First what is no longer expected, then the files: a crash in between leaves too much, never a gap.
        self.head.first_seq = self.head.first_seq.max(first_seq);
        self.head_file.write_at(0, &self.head.to_bytes())?;
        self.head_file.sync()?;
        for number in &doomed {
            for path in [
                segment_path(&self.directory, *number),
                index_path(&self.directory, *number),
            ] {
                match std::fs::remove_file(path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
        }
        self.shared
            .change_index(|index| index.closed.retain(|held| !doomed.contains(&held.number)));
        Ok(())
    }

    fn block(&self, error: &io::Error) {
        let reason = match error.kind() {
            io::ErrorKind::StorageFull => {
                format!("the journal's disk is full ({error}); make room and it goes on")
            }
            _ => format!("the journal's disk fails ({error}); it is tried again"),
        };
        let mut queue = self.shared.queue();
        if queue.blocked.as_ref() != Some(&reason) {
            tracing::error!(reason, "the journal cannot be written");
            queue.blocked = Some(reason.clone());
        }
        let awaiting = queue.awaiting.all();
        drop(queue);
        refuse(awaiting, &reason);
        self.shared.progress.notify_all();
    }

    fn unblock(&self) {
        if self.shared.queue().blocked.take().is_some() {
            tracing::warn!("the journal is written again");
        }
    }
}

/// Tells all who wait that nothing becomes durable.
fn refuse(awaiting: Vec<Tell>, reason: &str) {
    for tell in awaiting {
        tell(Err(reason.to_owned()));
    }
}

fn now_ms() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| {
        i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
    })
}
