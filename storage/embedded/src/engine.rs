//! The engine: opening, its one writer, and what it does when the disk fails.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use keyward_store::{
    At, CommitOutcome, Domain, Head, LogEntry, Rejected, Revision, Settled, Store, StoreError,
    Transaction, TransactionId, Visit, VisitSecret,
};
use redb::{Builder, Database, ReadTransaction, ReadableDatabase, ReadableTable};

use crate::backend::{Frozen, Guarded, Shared};
use crate::disk::{Disk, FileDisk};
use crate::failure::{self, damaged, failure, guarded};
use crate::record::{DomainRow, FORMAT, HeadRow, seal, seal_bytes};
use crate::tables::Tables;
use crate::{commit, history, read};

/// How a store is opened.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Bytes of pages kept in memory.
    pub cache_bytes: usize,
    /// How much of the file is checked before it is used.
    pub check: Check,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cache_bytes: 64 << 20,
            check: Check::Auto,
        }
    }
}

/// How much of a file is checked when it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// [`Check::Full`] for files up to 256 MiB, else [`Check::Quick`].
    Auto,
    /// Every page, before any is used.
    Full,
    /// The first sector. The rest is checked as it is read.
    Quick,
}

/// The longest file that [`Check::Auto`] reads through: a fraction of a second.
const AUTO_FULL_BYTES: u64 = 256 << 20;

/// The embedded engine: one file, open in one process.
pub struct EmbeddedStore {
    disk: Arc<dyn Disk>,
    options: Options,
    /// Exchanged for a view that never writes when the disk fails.
    /// `None` only while it is dropped.
    database: RwLock<Option<Arc<Database>>>,
    writer: Mutex<Writer>,
    newest: Mutex<Revision>,
    grown: Condvar,
}

/// What the writer knows of the state that is durable.
pub(crate) struct Writer {
    pub(crate) head: HeadRow,
    pub(crate) domains: BTreeMap<Domain, DomainRow>,
    shared: Arc<Shared>,
    /// Why nothing is written any more.
    stopped: Option<String>,
    /// Transactions of which only a restart can tell whether they were written.
    unknown: BTreeSet<TransactionId>,
}

impl EmbeddedStore {
    /// Opens the store at `path`, or creates one.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another process has it open, [`StoreError::Damaged`] when it is not as it was written.
    pub fn open(path: &Path, options: Options) -> Result<Self, StoreError> {
        let exists = path.try_exists().map_err(|error| failure::io(&error))?;
        if !exists {
            create(path, options)?;
        }
        Self::open_on(Arc::new(FileDisk::open(path, false)?), options).map_err(
            |error| match error {
                StoreError::Damaged(text) => {
                    StoreError::Damaged(format!("{}: {text}", path.display()))
                }
                StoreError::Io(text) => StoreError::Io(format!("{}: {text}", path.display())),
                other => other,
            },
        )
    }

    /// Opens the store on `disk`, or creates one there if it is empty.
    ///
    /// # Errors
    /// As [`EmbeddedStore::open`].
    pub fn open_on(disk: Arc<dyn Disk>, options: Options) -> Result<Self, StoreError> {
        guarded(|| {
            let length = disk.len().map_err(|error| failure::io(&error))?;
            let (backend, shared) =
                Guarded::new(Arc::clone(&disk)).map_err(|error| failure(redb::Error::Io(error)))?;
            let full = match options.check {
                Check::Full => true,
                Check::Quick => false,
                Check::Auto => length <= AUTO_FULL_BYTES,
            };
            let database = Builder::new()
                .set_cache_size(options.cache_bytes)
                .set_check_integrity_on_open(full && length > 0)
                .create_with_backend(backend)
                .map_err(failure)?;
            if length == 0 {
                initialise(&database)?;
            }
            let (head, domains) = read::directory(&database.begin_read().map_err(failure)?)?;
            shared.take_switched();
            let newest = Mutex::new(head.revision);
            let writer = Writer {
                head,
                domains,
                shared,
                stopped: None,
                unknown: BTreeSet::new(),
            };
            Ok(Self {
                disk,
                options,
                database: RwLock::new(Some(Arc::new(database))),
                writer: Mutex::new(writer),
                newest,
                grown: Condvar::new(),
            })
        })
    }

    /// Forgets history from before `before_ms`: state as of then and later can still be told. The caller knows the
    /// time; [`DEFAULT_HISTORY_MS`](crate::DEFAULT_HISTORY_MS) is the span that is kept by default.
    ///
    /// # Errors
    /// When the disk fails; the engine then takes no changes any more.
    pub fn prune(&self, before_ms: u64) -> Result<(), StoreError> {
        let mut writer = self.writer();
        if let Some(reason) = &writer.stopped {
            return Err(StoreError::Io(reason.clone()));
        }
        loop {
            let head = writer.head.clone();
            let database = self.database()?;
            match guarded(|| history::prune(&database, head, before_ms)) {
                Ok(Some(head)) => writer.head = head,
                Ok(None) => return Ok(()),
                Err(error) => {
                    drop(database);
                    self.stop(&mut writer, &error);
                    return Err(error);
                }
            }
        }
    }

    /// Reads everything there is and checks it: state, log, ids, claims and secrets.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when anything is not as it was written.
    pub fn verify(&self) -> Result<(), StoreError> {
        self.load(&mut |_, _, _| Ok(()))?;
        self.secrets(&mut |_, _| Ok(()))?;
        self.read(history::verify)
    }

    fn database(&self) -> Result<Arc<Database>, StoreError> {
        let database = self.database.read().unwrap_or_else(PoisonError::into_inner);
        database
            .clone()
            .ok_or_else(|| StoreError::Io("the store is closed".to_owned()))
    }

    /// A poisoned lock means a panic in the database below, after which the writer was stopped.
    fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read<T>(
        &self,
        read: impl FnOnce(&ReadTransaction) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let database = self.database()?;
        guarded(|| read(&database.begin_read().map_err(failure)?))
    }

    /// Takes no more changes, and reads on from the last state that was acknowledged.
    fn stop(&self, writer: &mut Writer, error: &StoreError) {
        writer.stopped = Some(error.to_string());
    }

    fn freeze(&self, first: crate::backend::Sector) {
        let frozen = guarded(|| {
            let backend =
                Frozen::new(Arc::clone(&self.disk), first).map_err(|error| failure::io(&error))?;
            Builder::new()
                .set_cache_size(self.options.cache_bytes)
                .create_with_backend(backend)
                .map_err(failure)
        });
        if let Ok(frozen) = frozen {
            let mut database = self
                .database
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            let old = database.replace(Arc::new(frozen));
            drop_guarded(old);
        }
    }

    fn commit_on(&self, writer: &mut Writer, batch: Vec<Transaction>) -> Vec<CommitOutcome> {
        let ids: Vec<TransactionId> = batch.iter().map(|transaction| transaction.id).collect();
        let first = *writer.shared.sector();
        writer.shared.take_switched();
        let committed = self
            .database()
            .and_then(|database| guarded(|| commit::commit(&database, writer, batch)));
        let error = match committed {
            Ok((outcomes, None)) => return outcomes,
            Ok((outcomes, Some(next))) => {
                writer.head = next.head;
                writer.domains.extend(next.domains);
                *self.newest.lock().unwrap_or_else(PoisonError::into_inner) = writer.head.revision;
                self.grown.notify_all();
                return outcomes;
            }
            Err(error) => error,
        };
        // A header that names the new root may have reached the disk, or not.
        let outcome = match writer.shared.take_switched() {
            true => CommitOutcome::Unknown,
            false => CommitOutcome::Rejected(Rejected::ReadOnly(error.to_string())),
        };
        if outcome == CommitOutcome::Unknown {
            writer.unknown.extend(&ids);
        }
        self.stop(writer, &error);
        self.freeze(first);
        vec![outcome; ids.len()]
    }
}

/// Makes the whole file under another name first: one that is there is whole.
fn create(path: &Path, options: Options) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| failure::io(&error);
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let draft = Path::new(&name);
    drop(EmbeddedStore::open_on(
        Arc::new(FileDisk::open(draft, true)?),
        options,
    )?);
    std::fs::rename(draft, path).map_err(failed)?;
    #[cfg(unix)]
    if let Some(directory) = path
        .parent()
        .filter(|directory| !directory.as_os_str().is_empty())
    {
        std::fs::File::open(directory)
            .and_then(|directory| directory.sync_all())
            .map_err(failed)?;
    }
    Ok(())
}

fn initialise(database: &Database) -> Result<(), StoreError> {
    let mut transaction = database.begin_write().map_err(failure)?;
    transaction.set_quick_repair(true);
    {
        let mut tables = Tables::open(&transaction)?;
        let format = seal_bytes(b"format", &FORMAT.to_le_bytes());
        tables
            .meta
            .insert("format", format.as_slice())
            .map_err(failure)?;
        let head = seal(b"head", &HeadRow::default())?;
        tables
            .meta
            .insert("head", head.as_slice())
            .map_err(failure)?;
    }
    transaction.commit().map_err(failure)
}

impl Store for EmbeddedStore {
    fn commit(&self, batch: Vec<Transaction>) -> Vec<CommitOutcome> {
        let mut writer = self.writer();
        if let Some(reason) = &writer.stopped {
            let outcome = CommitOutcome::Rejected(Rejected::ReadOnly(reason.clone()));
            return vec![outcome; batch.len()];
        }
        self.commit_on(&mut writer, batch)
    }

    fn settle(&self, id: TransactionId) -> Result<Settled, StoreError> {
        let writer = self.writer();
        if writer.unknown.contains(&id) {
            let reason = writer.stopped.clone().unwrap_or_default();
            return Err(StoreError::Io(format!(
                "not to be told before a restart: {reason}"
            )));
        }
        drop(writer);
        self.read(|transaction| read::settle(transaction, id))
    }

    fn load(&self, visit: Visit<'_>) -> Result<Head, StoreError> {
        self.read(|transaction| read::load(transaction, visit))
    }

    fn history(&self, domain: &Domain, at: At, visit: Visit<'_>) -> Result<Revision, StoreError> {
        self.read(|transaction| history::history(transaction, domain, at, visit))
    }

    fn log(&self, after: Revision, limit: usize) -> Result<Vec<Arc<LogEntry>>, StoreError> {
        self.read(|transaction| read::log(transaction, after, limit))
    }

    fn wait(&self, after: Revision, timeout: Duration) -> Revision {
        let deadline = Instant::now() + timeout;
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if *newest > after || left.is_zero() {
                return *newest;
            }
            newest = match self.grown.wait_timeout(newest, left) {
                Ok((newest, _)) => newest,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn secret(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|transaction| read::secret(transaction, id))
    }

    fn secrets(&self, visit: VisitSecret<'_>) -> Result<(), StoreError> {
        self.read(|transaction| read::secrets(transaction, visit))
    }
}

impl Drop for EmbeddedStore {
    fn drop(&mut self) {
        drop_guarded(
            self.database
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
    }
}

/// Closing a damaged database may panic as reading it may.
fn drop_guarded(database: Option<Arc<Database>>) {
    let closed = guarded(|| {
        drop(database);
        Ok(())
    });
    // There is nobody to tell, and nothing that was acknowledged depends on it.
    drop(closed);
}

impl std::fmt::Debug for EmbeddedStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmbeddedStore")
            .field("disk", &self.disk)
            .finish_non_exhaustive()
    }
}

/// Reads the file's version and refuses others.
pub(crate) fn check_format(
    meta: &impl ReadableTable<&'static str, &'static [u8]>,
) -> Result<(), StoreError> {
    let row = meta
        .get("format")
        .map_err(failure)?
        .ok_or_else(|| damaged("its version"))?;
    let version = crate::record::checked("its version", b"format", row.value())?;
    if version != FORMAT.to_le_bytes() {
        let found = version
            .first_chunk::<4>()
            .map_or(0, |bytes| u32::from_le_bytes(*bytes));
        return Err(StoreError::Io(format!(
            "the store has format {found}, and this Keyward knows format {FORMAT}: use a newer Keyward"
        )));
    }
    Ok(())
}
