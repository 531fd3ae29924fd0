//! The index file: reads on snapshots, and one writer that commits many changes in one sync.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;

use redb::backends::InMemoryBackend;
use redb::{Database, ReadTransaction, ReadableDatabase as _, TableDefinition, WriteTransaction};

use crate::disk::create_private_file;
use crate::{Error, Result};

/// Objects by bucket id and key.
pub(crate) const OBJECTS: TableDefinition<'static, (&str, &[u8]), &[u8]> =
    TableDefinition::new("objects");
/// Uploads by bucket id, key and upload id.
pub(crate) const UPLOADS: TableDefinition<'static, (&str, &[u8], &str), &[u8]> =
    TableDefinition::new("uploads");
/// Parts by upload id and number.
pub(crate) const PARTS: TableDefinition<'static, (&str, u16), &[u8]> =
    TableDefinition::new("parts");
/// Bodies that a row names: what tells an unfinished write from a finished one after a crash.
pub(crate) const BODIES: TableDefinition<'static, u128, ()> = TableDefinition::new("bodies");
/// Bodies that no row names any more and whose files are still to be removed.
pub(crate) const GARBAGE: TableDefinition<'static, u128, ()> = TableDefinition::new("garbage");

/// Changes that share a commit at most.
const MAX_BATCH: usize = 256;

/// The tables of a change that is being made.
pub(crate) struct Tables<'t> {
    pub(crate) objects: redb::Table<'t, (&'static str, &'static [u8]), &'static [u8]>,
    pub(crate) uploads: redb::Table<'t, (&'static str, &'static [u8], &'static str), &'static [u8]>,
    pub(crate) parts: redb::Table<'t, (&'static str, u16), &'static [u8]>,
    pub(crate) bodies: redb::Table<'t, u128, ()>,
    pub(crate) garbage: redb::Table<'t, u128, ()>,
}

impl<'t> Tables<'t> {
    fn open(transaction: &'t WriteTransaction) -> Result<Self> {
        Ok(Self {
            objects: transaction.open_table(OBJECTS)?,
            uploads: transaction.open_table(UPLOADS)?,
            parts: transaction.open_table(PARTS)?,
            bodies: transaction.open_table(BODIES)?,
            garbage: transaction.open_table(GARBAGE)?,
        })
    }
}

/// A change that waits for its commit.
trait Change: Send {
    /// Makes it; an error fails the whole batch. What the change itself refuses is part of its result.
    fn make(&mut self, tables: &mut Tables<'_>) -> Result<()>;
    /// Tells whoever waits, after the commit or its failure.
    fn settle(self: Box<Self>, committed: &Result<()>);
}

struct Pending<T, F> {
    change: Option<F>,
    result: Option<T>,
    answer: Sender<Result<T>>,
}

impl<T: Send, F: FnOnce(&mut Tables<'_>) -> Result<T> + Send> Change for Pending<T, F> {
    fn make(&mut self, tables: &mut Tables<'_>) -> Result<()> {
        if let Some(change) = self.change.take() {
            self.result = Some(change(tables)?);
        }
        Ok(())
    }

    fn settle(self: Box<Self>, committed: &Result<()>) {
        let result = match (committed, self.result) {
            (Ok(()), Some(result)) => Ok(result),
            (Ok(()), None) => Err(Error::Io("the change was not made".to_owned())),
            (Err(error), _) => Err(error.clone()),
        };
        // Whoever asked may have gone.
        let _ = self.answer.send(result);
    }
}

/// How the file is opened, at first and again after a failed write.
type Opener = Box<dyn Fn() -> Result<Database> + Send + Sync>;

struct Shared {
    /// `None` while it could not be opened again after a failure.
    database: RwLock<Option<Database>>,
    /// `None` in memory, where nothing fails and all would be lost.
    opener: Option<Opener>,
    /// Garbage whose files are gone: the next commit strikes it off.
    gone: Gone,
}

/// Bodies that were removed from where they lay.
pub(crate) type Gone = Arc<Mutex<Vec<u128>>>;

/// The index.
pub(crate) struct Index {
    shared: Arc<Shared>,
    changes: Option<Sender<Box<dyn Change>>>,
    writer: Option<JoinHandle<()>>,
}

impl Index {
    pub(crate) fn open(path: &Path, gone: Gone) -> Result<Self> {
        if !path.exists() {
            create_private_file(path)?;
        }
        let path = path.to_owned();
        Self::with_opener(Box::new(move || Ok(Database::create(&path)?)), gone)
    }

    pub(crate) fn in_memory(gone: Gone) -> Result<Self> {
        let database = Database::builder().create_with_backend(InMemoryBackend::new())?;
        Self::with_database(database, None, gone)
    }

    pub(crate) fn with_opener(opener: Opener, gone: Gone) -> Result<Self> {
        let database = opener()?;
        Self::with_database(database, Some(opener), gone)
    }

    fn with_database(database: Database, opener: Option<Opener>, gone: Gone) -> Result<Self> {
        // Readers find every table, also in a new file.
        let transaction = begin(&database)?;
        Tables::open(&transaction)?;
        transaction.commit()?;
        let shared = Arc::new(Shared {
            database: RwLock::new(Some(database)),
            opener,
            gone,
        });
        let (changes, waiting) = channel();
        let of_writer = shared.clone();
        let writer = std::thread::Builder::new()
            .name("objects-index".to_owned())
            .spawn(move || of_writer.write(&waiting))?;
        Ok(Self {
            shared,
            changes: Some(changes),
            writer: Some(writer),
        })
    }

    /// Looks at the newest committed state.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&ReadTransaction) -> Result<T>) -> Result<T> {
        let lock = &self.shared.database;
        let mut database = lock.read().unwrap_or_else(PoisonError::into_inner);
        if database.is_none() {
            drop(database);
            self.shared.reopen(false)?;
            database = lock.read().unwrap_or_else(PoisonError::into_inner);
        }
        look(&database.as_ref().ok_or_else(closed)?.begin_read()?)
    }

    /// Makes a change and waits until it is durable. What the change refuses belongs in its result: an error of its
    /// own fails every change that shares its commit.
    pub(crate) fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Tables<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (answer, result) = channel();
        let pending = Pending {
            change: Some(change),
            result: None,
            answer,
        };
        let changes = self.changes.as_ref().ok_or_else(closed)?;
        changes.send(Box::new(pending)).map_err(|_| closed())?;
        result.recv().map_err(|_| closed())?
    }
}

impl Drop for Index {
    fn drop(&mut self) {
        self.changes = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

fn closed() -> Error {
    Error::Io("the index is closed".to_owned())
}

fn begin(database: &Database) -> Result<WriteTransaction> {
    let mut transaction = database.begin_write()?;
    // Opens again within milliseconds after a kill, whatever the size.
    transaction.set_quick_repair(true);
    Ok(transaction)
}

impl Shared {
    fn write(&self, waiting: &Receiver<Box<dyn Change>>) {
        while let Ok(first) = waiting.recv() {
            let mut batch = vec![first];
            batch.extend(waiting.try_iter().take(MAX_BATCH - 1));
            let committed = self.commit(&mut batch);
            if matches!(committed, Err(Error::Full | Error::Io(_))) {
                // A failed write leaves the handle useless, for reads too; opened again, the file is what last
                // committed. Where that fails the next use tries again.
                let _ = self.reopen(true);
            }
            for change in batch {
                change.settle(&committed);
            }
        }
    }

    fn commit(&self, batch: &mut [Box<dyn Change>]) -> Result<()> {
        let database = self.database.read().unwrap_or_else(PoisonError::into_inner);
        let transaction = begin(database.as_ref().ok_or_else(closed)?)?;
        {
            let mut tables = Tables::open(&transaction)?;
            for change in batch {
                change.make(&mut tables)?;
            }
            // Lost where the commit fails: then the next open finds it again.
            let gone =
                std::mem::take(&mut *self.gone.lock().unwrap_or_else(PoisonError::into_inner));
            for id in gone {
                tables.garbage.remove(id)?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// Opens the file again: where it is not open, or `even_if_open`.
    fn reopen(&self, even_if_open: bool) -> Result<()> {
        let Some(opener) = &self.opener else {
            return Ok(());
        };
        let mut database = self
            .database
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if even_if_open || database.is_none() {
            // The file's lock goes with the old handle.
            *database = None;
            *database = Some(opener()?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::ops::Bound;
    use std::sync::atomic::{AtomicBool, Ordering};

    use redb::backends::FileBackend;
    use redb::{BackendError, ReadableTable as _, StorageBackend};

    use super::*;

    /// A disk that can be full.
    #[derive(Debug)]
    struct Disk {
        file: FileBackend,
        full: Arc<AtomicBool>,
    }

    impl Disk {
        fn room(&self) -> io::Result<()> {
            if self.full.load(Ordering::SeqCst) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            Ok(())
        }
    }

    impl StorageBackend for Disk {
        fn len(&self) -> io::Result<u64> {
            self.file.len()
        }
        fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
            self.file.read(offset, out)
        }
        fn set_len(&self, len: u64) -> io::Result<()> {
            self.room()?;
            self.file.set_len(len)
        }
        fn sync_data(&self) -> io::Result<()> {
            self.file.sync_data()
        }
        fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
            // What lies within the file already, its header, can be written on a full disk.
            if offset > 0 {
                self.room()?;
            }
            self.file.write(offset, data)
        }
        fn close(&self) -> io::Result<()> {
            self.file.close()
        }
        fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
            self.file.try_lock_range(start, end)
        }
        fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
            self.file.unlock_range(start, end)
        }
    }

    fn put(index: &Index, number: u16) -> crate::Result<()> {
        index.write(move |tables| {
            tables
                .parts
                .insert(("upload", number), vec![0; 100_000].as_slice())?;
            Ok(())
        })
    }

    fn count(index: &Index) -> crate::Result<usize> {
        index.read(|transaction| Ok(transaction.open_table(PARTS)?.iter()?.count()))
    }

    #[test]
    fn a_full_disk_stops_writes_and_not_reads() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("objects.redb");
        let full = Arc::new(AtomicBool::new(false));
        let of_disk = full.clone();
        let opener = Box::new(move || {
            let mut options = std::fs::OpenOptions::new();
            let file = options
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)?;
            let disk = Disk {
                file: FileBackend::new(file)?,
                full: of_disk.clone(),
            };
            Ok(Database::builder().create_with_backend(disk)?)
        });
        let index = Index::with_opener(opener, Gone::default()).expect("opens");
        put(&index, 1).expect("there is room");
        full.store(true, Ordering::SeqCst);
        for number in 2..5 {
            assert_eq!(put(&index, number), Err(Error::Full));
            assert_eq!(count(&index), Ok(1));
        }
        full.store(false, Ordering::SeqCst);
        put(&index, 6).expect("there is room again");
        assert_eq!(count(&index), Ok(2));
    }
}
