//! The journal on disk as its callers see it: a queue before the writer, and the way back to a record.

use std::fmt;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::digest::{self, Position};
use crate::disk::{Disk, FileDisk};
use crate::index::{self, Place, Summary, request_hash};
use crate::line::Line;
use crate::queue::{Queue, size};
use crate::recovery::recover;
use crate::segment::{Lines, segment_path};
use crate::sharing::Reader;
use crate::writer::Writer;
use crate::{Entry, Journal, Tell};

/// How a journal is kept.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The size at which a segment is closed and the next begun. Segments are also closed after a day.
    pub segment_bytes: u64,
    /// How long records are kept.
    pub keep_ms: i64,
    /// How many bytes closed segments may have together; the oldest are dropped first.
    pub max_bytes: u64,
    /// How many bytes may wait for the writer.
    pub queue_bytes: usize,
    /// Whether records have been kept before: then a directory without any has lost them, which `verify` goes on to say.
    pub has_been_used: bool,
}

impl Default for Options {
    /// Segments of 64 MiB, kept for 90 days and up to 32 GiB; 64 MiB may wait, a second's work or so.
    fn default() -> Self {
        Self {
            segment_bytes: 64 << 20,
            keep_ms: 90 * 24 * 60 * 60 * 1000,
            max_bytes: 32 << 30,
            queue_bytes: 64 << 20,
            has_been_used: false,
        }
    }
}

/// Why a journal cannot be opened.
#[derive(Debug)]
pub enum JournalError {
    /// Another process has it open.
    Locked(PathBuf),
    /// The operating system fails.
    Io(PathBuf, io::Error),
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked(path) => write!(
                f,
                "the journal `{}` is open in another process",
                path.display()
            ),
            Self::Io(path, error) => {
                write!(f, "cannot use the journal `{}`: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for JournalError {}

/// How long a reader waits for records that are on their way.
const SETTLE_TIMEOUT: Duration = Duration::from_secs(1);

/// What callers and the writer share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) options: Options,
    queue: Mutex<Queue>,
    /// There is something for the writer.
    pub(crate) work: Condvar,
    /// Something was written, synced or failed.
    pub(crate) progress: Condvar,
    index: RwLock<Index>,
    pub(crate) last_revision: AtomicU64,
}

/// What is written, by segment.
#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) closed: Vec<Summary>,
    pub(crate) open: Summary,
    /// In the order of the lines.
    pub(crate) places: Vec<Place>,
}

impl Shared {
    /// Nothing panics while it holds the lock, so a poisoned one is as good.
    pub(crate) fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn read_index<T>(&self, read: impl FnOnce(&Index) -> T) -> T {
        read(&self.index.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn change_index(&self, change: impl FnOnce(&mut Index)) {
        change(&mut self.index.write().unwrap_or_else(PoisonError::into_inner));
    }

    fn why_blocked(&self, queue: &Queue) -> Option<String> {
        if queue.blocked.is_some() {
            return queue.blocked.clone();
        }
        let full = queue.bytes >= self.options.queue_bytes || queue.dropped.is_some();
        full.then(|| "more records are waiting than the journal can write".to_owned())
    }
}

/// The journal in a directory, open in one process.
#[derive(Debug)]
pub struct FileJournal {
    shared: Arc<Shared>,
    disk: Arc<dyn Disk>,
    directory: PathBuf,
    writer: Option<JoinHandle<()>>,
    /// Locked for as long as this is open.
    _lock: File,
}

impl FileJournal {
    /// Opens the journal in `directory`, or begins one there.
    ///
    /// # Errors
    /// When another process has it open or the directory cannot be used.
    pub fn open(directory: &Path, options: Options) -> Result<Self, JournalError> {
        Self::open_on(Arc::new(FileDisk), directory, options)
    }

    /// As [`FileJournal::open`], writing through `disk`.
    ///
    /// # Errors
    /// As [`FileJournal::open`].
    pub fn open_on(
        disk: Arc<dyn Disk>,
        directory: &Path,
        options: Options,
    ) -> Result<Self, JournalError> {
        let failed = |error| JournalError::Io(directory.to_owned(), error);
        create_private_directory(directory).map_err(failed)?;
        let lock = lock(directory)?;
        let recovered = recover(disk.as_ref(), directory, options.has_been_used).map_err(failed)?;
        let chain = Position {
            seq: recovered.seq,
            hash: recovered.hash,
        };
        let shared = Arc::new(Shared {
            options,
            queue: Mutex::new(Queue::new(chain)),
            work: Condvar::new(),
            progress: Condvar::new(),
            last_revision: AtomicU64::new(recovered.open.revision),
            index: RwLock::new(Index {
                closed: recovered.closed,
                open: recovered.open,
                places: recovered.places,
            }),
        });
        let writer = Writer::open(
            shared.clone(),
            disk.clone(),
            directory.to_owned(),
            chain,
            recovered.first_seq,
        );
        let writer = writer.map_err(failed)?;
        let thread = std::thread::Builder::new().name("keyward-journal".to_owned());
        let writer = thread.spawn(move || writer.run()).map_err(failed)?;
        Ok(Self {
            shared,
            disk,
            directory: directory.to_owned(),
            writer: Some(writer),
            _lock: lock,
        })
    }

    /// Waits until what was taken so far is in the files, unless the disk does not take it.
    fn settle(&self) {
        let mut queue = self.shared.queue();
        let wanted = queue.accepted;
        if queue.written >= wanted {
            return;
        }
        queue.write_wanted = queue.write_wanted.max(wanted);
        self.shared.work.notify_one();
        let deadline = Instant::now() + SETTLE_TIMEOUT;
        while queue.written < wanted && queue.blocked.is_none() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            let waited = self.shared.progress.wait_timeout(queue, left);
            queue = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// The segments that may hold what is asked for, newest first, with the offsets to look at.
    fn candidates(&self, hash: u64) -> Vec<(u64, Vec<u64>)> {
        let (open, closed) = self.shared.read_index(|index| {
            let places = index.places.iter().rev();
            let offsets = places
                .filter(|(held, _)| *held == hash)
                .map(|(_, offset)| *offset);
            ((index.open.number, offsets.collect()), index.closed.clone())
        });
        let found = closed.into_iter().rev().map(|summary| {
            // A segment that was dropped meanwhile holds nothing.
            let offsets = index::lookup(&self.directory, &summary, hash).unwrap_or_default();
            (summary.number, offsets)
        });
        std::iter::once(open).chain(found).collect()
    }

    /// What is known of every segment, oldest first.
    fn segments(&self) -> Vec<Summary> {
        self.shared
            .read_index(|index| index.closed.iter().chain([&index.open]).cloned().collect())
    }

    /// The record of a request, if a line has that request id.
    fn record_at(&self, number: u64, offset: u64, request_id: &str) -> Option<String> {
        let mut reader = Reader::open(&self.directory, number).ok()?;
        let bytes = reader.line_at(offset).ok()?;
        let line = Line::parse(&bytes)?;
        (line.request_id()? == request_id).then(|| reader.record(&line))?
    }
}

fn create_private_directory(directory: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

fn lock(directory: &Path) -> Result<File, JournalError> {
    let path = directory.join("lock");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let failed = |error| JournalError::Io(path.clone(), error);
    let file = options.open(&path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(JournalError::Locked(directory.to_owned())),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

impl Journal for FileJournal {
    fn append(&self, entries: Vec<Entry>) {
        let limit = self.shared.options.queue_bytes;
        let mut queue = self.shared.queue();
        let was_long = queue.is_long(limit);
        for entry in entries {
            // Changes stop while this is blocked, so those that are taken beyond the limit are few.
            if entry.revision == 0 && queue.bytes + size(&entry) > limit {
                queue.drop_one(entry.time_ms);
            } else {
                queue.push(&entry);
            }
        }
        // Once is enough: until it has woken, the writer would be told by every call.
        let wake = std::mem::take(&mut queue.idle) || !was_long && queue.is_long(limit);
        drop(queue);
        if wake {
            self.shared.work.notify_one();
        }
    }

    fn append_and_tell(&self, entries: Vec<Entry>, tell: Tell) {
        let mut queue = self.shared.queue();
        if let Some(reason) = self.shared.why_blocked(&queue) {
            drop(queue);
            return tell(Err(reason));
        }
        for entry in &entries {
            queue.push(entry);
        }
        let wanted = queue.accepted;
        if queue.synced >= wanted {
            drop(queue);
            return tell(Ok(()));
        }
        queue.sync_wanted = queue.sync_wanted.max(wanted);
        queue.awaiting.push(wanted, tell);
        drop(queue);
        self.shared.work.notify_one();
    }

    fn blocked(&self) -> Option<String> {
        self.shared.why_blocked(&self.shared.queue())
    }

    fn last_revision(&self) -> u64 {
        self.shared.last_revision.load(Ordering::Acquire)
    }

    fn find(&self, request_id: &str) -> Option<String> {
        self.settle();
        let queued = {
            let queue = self.shared.queue();
            let mut entries = queue.entries();
            entries
                .find(|entry| entry.request_id == request_id)
                .map(|entry| entry.record())
        };
        queued.or_else(|| {
            let candidates = self.candidates(request_hash(request_id)).into_iter();
            let mut places = candidates
                .flat_map(|(number, offsets)| offsets.into_iter().map(move |at| (number, at)));
            places.find_map(|(number, offset)| self.record_at(number, offset, request_id))
        })
    }

    fn read(&self, from_ms: i64, to_ms: i64, limit: usize) -> Vec<Entry> {
        self.settle();
        let segments: Vec<(u64, u64)> = self.shared.read_index(|index| {
            let all = index.closed.iter().chain([&index.open]);
            all.filter(|segment| segment.overlaps(from_ms, to_ms))
                .map(|segment| (segment.number, segment.bytes))
                .collect()
        });
        let mut found = Vec::new();
        for (number, length) in segments {
            // A segment that was dropped meanwhile holds nothing.
            let Ok(mut lines) = Lines::open(&segment_path(&self.directory, number)) else {
                continue;
            };
            let Ok(mut reader) = Reader::open(&self.directory, number) else {
                continue;
            };
            while let Ok(Some((offset, bytes))) = lines.next()
                && offset < length
                && found.len() < limit
            {
                let line = Line::parse(bytes);
                let line = line.filter(|line| (from_ms..to_ms).contains(&line.time_ms));
                found.extend(line.and_then(|line| reader.entry(&line)));
            }
        }
        found
    }

    fn durable_position(&self) -> Position {
        self.shared.queue().durable
    }

    fn read_after(&self, position: Position, visit: &mut dyn FnMut(&str)) {
        self.settle();
        for segment in self.segments() {
            if segment.last_seq <= position.seq {
                continue;
            }
            // A segment that was dropped meanwhile holds nothing.
            let Ok(mut reader) = Reader::open(&self.directory, segment.number) else {
                continue;
            };
            let mut each = |line: &Line<'_>| {
                if line.seq > position.seq
                    && let Some(record) = reader.record(line)
                {
                    visit(&record);
                }
            };
            let _ = digest::each_line(&self.directory, &segment, &mut each);
        }
    }

    fn keep_digest(&self, position: Position, bytes: &[u8]) -> Result<(), String> {
        let kept = digest::keep(self.disk.as_ref(), &self.directory, position, bytes);
        kept.map_err(|error| format!("cannot keep the digest of the journal: {error}"))
    }

    fn digest(&self) -> Option<(Position, Vec<u8>)> {
        let (position, bytes) = digest::load(&self.directory)?;
        let durable = self.durable_position();
        digest::is_of(&self.directory, &self.segments(), durable, position)
            .then_some((position, bytes))
    }
}

impl Drop for FileJournal {
    fn drop(&mut self) {
        self.shared.queue().closing = true;
        self.shared.work.notify_one();
        if let Some(writer) = self.writer.take() {
            // It ends by itself, and has said why if it could not.
            let _ = writer.join();
        }
    }
}
