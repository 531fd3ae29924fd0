use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use keyward_embedded::{DEFAULT_HISTORY_MS, EmbeddedStore};
use keyward_gate::{
    Clock as _, Gate, GateOptions, MasterKey, OpenError, Randomness as _, Routes, SystemClock,
    SystemRandomness,
};
use keyward_journal::{FileJournal, Journal, MemoryJournal};
use keyward_objects::Objects;
use keyward_reports::ReportStore;
use keyward_s3::S3;
use keyward_store::{MemoryStore, Revision, Store, StoreError};
use zeroize::Zeroizing;

use crate::configuration::{Options, Storage};
use crate::credentials::write_private;

/// The file of a data directory that holds its master key.
const MASTER_KEY_FILE: &str = "master.key";

/// The file of a data directory that holds its state.
pub(crate) const STORE_FILE: &str = "state.redb";

/// Where a data directory holds its records.
pub(crate) const JOURNAL_DIRECTORY: &str = "journal";

/// Where a data directory holds its objects.
pub(crate) const OBJECTS_DIRECTORY: &str = "objects";

/// Where reports are kept, in a data directory.
pub(crate) const REPORTS_DIRECTORY: &str = "reports";

/// Everything opened: what a server answers from.
#[derive(Clone)]
pub struct System {
    /// The one path of every request.
    pub gate: Gate,
    embedded: Option<Arc<EmbeddedStore>>,
}

impl fmt::Debug for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("System")
            .field("gate", &self.gate)
            .finish_non_exhaustive()
    }
}

/// Why the server cannot start.
#[derive(Debug)]
pub enum StartError {
    /// A file or directory cannot be used.
    File(String),
    /// The store cannot be opened.
    Store(StoreError),
    /// The journal cannot be opened.
    Journal(String),
    /// State or secrets cannot be read.
    Open(OpenError),
    /// Accounts could not be set up.
    Setup(String),
}

impl StartError {
    /// Whether another process, a running server, has the files open.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        matches!(self, Self::Store(StoreError::Locked(_)))
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(text) | Self::Journal(text) | Self::Setup(text) => f.write_str(text),
            Self::Store(error) => error.fmt(f),
            Self::Open(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StartError {}

impl System {
    /// Opens the store, the journal and the gate.
    ///
    /// # Errors
    /// When any of them cannot be opened; the text says what to do.
    pub fn open(options: &Options) -> Result<Self, StartError> {
        let opened = open_storage(&options.storage)?;
        let mut routes = Routes::default();
        let objects = serve_all(&mut routes, &options.storage)?;
        let gate = Gate::open(GateOptions {
            environment: options.environment.clone(),
            store: opened.store,
            journal: opened.journal,
            master_key: master_key(options)?,
            quotas: options.quotas.clone(),
            routes,
            s3_domains: options.s3_domains.clone(),
            allow_presigned_v2: options.allow_presigned_v2,
            consistency_delay_ms: i64::from(options.consistency_delay_ms),
        });
        let gate = gate.map_err(StartError::Open)?;
        sweep_deleted_buckets(&gate, &objects);
        Ok(Self {
            gate,
            embedded: opened.embedded,
        })
    }

    /// Drops history that is older than it is kept; to be called every hour or so.
    pub fn prune(&self) {
        let Some(store) = &self.embedded else { return };
        let now_ms = u64::try_from(SystemClock.now_ms()).unwrap_or_default();
        if let Err(error) = store.prune(now_ms.saturating_sub(DEFAULT_HISTORY_MS)) {
            tracing::warn!(%error, "old history could not be dropped");
        }
    }
}

/// Drops what deleted buckets have left behind, as uploads that were never finished.
fn sweep_deleted_buckets(gate: &Gate, objects: &Objects) {
    let state = gate.state();
    if state.unreadable_records > 0 {
        // One of them may be a bucket.
        return;
    }
    let buckets = state
        .accounts()
        .flat_map(|account| account.buckets.values());
    let ids: HashSet<&str> = buckets.map(|bucket| bucket.id.as_str()).collect();
    if let Err(error) = objects.retain_buckets(|id| ids.contains(id)) {
        tracing::warn!(%error, "what deleted buckets left behind could not be dropped");
    }
}

/// Serves every service; answers the objects that S3 keeps.
///
/// # Errors
/// When what a service keeps outside the state cannot be opened.
pub fn serve_all(routes: &mut Routes, storage: &Storage) -> Result<Arc<Objects>, StartError> {
    let opened = match storage {
        Storage::Ephemeral => Objects::in_memory(),
        Storage::Directory(directory) => Objects::open(&directory.join(OBJECTS_DIRECTORY)),
    };
    let objects =
        opened.map_err(|error| StartError::File(format!("cannot open the objects: {error}")))?;
    let objects = Arc::new(objects);
    keyward_s3::routes(routes, &Arc::new(S3::new(objects.clone())));
    let reports = match storage {
        Storage::Ephemeral => Ok(ReportStore::ephemeral()),
        Storage::Directory(directory) => ReportStore::open(&directory.join(REPORTS_DIRECTORY)),
    };
    let reports =
        reports.map_err(|error| StartError::File(format!("cannot open the reports: {error}")))?;
    keyward_iam::routes(routes, &Arc::new(reports));
    keyward_sts::routes(routes);
    keyward_workload::routes(routes);
    Ok(objects)
}

/// Where state and records are kept.
struct Opened {
    store: Arc<dyn Store>,
    journal: Arc<dyn Journal>,
    embedded: Option<Arc<EmbeddedStore>>,
}

fn open_storage(storage: &Storage) -> Result<Opened, StartError> {
    match storage {
        Storage::Ephemeral => Ok(Opened {
            store: Arc::new(MemoryStore::new()),
            journal: Arc::new(MemoryJournal::default()),
            embedded: None,
        }),
        Storage::Directory(directory) => {
            create_private_directory(directory)?;
            // The store first: whether it may be made depends on what else is there.
            let path = store_path(directory)?;
            let store =
                EmbeddedStore::open(&path, Default::default()).map_err(StartError::Store)?;
            // By the first change the rooms beside the store had been made.
            let has_been_used = store.wait(Revision(0), Duration::ZERO) > Revision(0);
            check_objects(directory, has_been_used)?;
            let store = Arc::new(store);
            let options = keyward_journal::Options {
                has_been_used,
                ..Default::default()
            };
            let journal = FileJournal::open(&directory.join(JOURNAL_DIRECTORY), options);
            let journal = journal.map_err(|error| StartError::Journal(error.to_string()))?;
            Ok(Opened {
                store: store.clone(),
                journal: Arc::new(journal),
                embedded: Some(store),
            })
        }
    }
}

/// The store's file. A directory that has been used but has no store is not a first start: starting anew there would
/// forget every denial.
fn store_path(directory: &Path) -> Result<PathBuf, StartError> {
    let path = directory.join(STORE_FILE);
    let is_empty = std::fs::metadata(&path).map_or(true, |metadata| metadata.len() == 0);
    let traces = [
        MASTER_KEY_FILE,
        JOURNAL_DIRECTORY,
        OBJECTS_DIRECTORY,
        "credentials",
    ];
    if is_empty && traces.iter().any(|trace| directory.join(trace).exists()) {
        return Err(StartError::File(format!(
            "`{}` is missing or empty although `{}` has been used; restore it from a backup, or choose an empty directory to \
             start anew",
            path.display(),
            directory.display()
        )));
    }
    Ok(path)
}

/// Refuses a directory that has been used and has no objects: they would be taken for never put.
pub(crate) fn check_objects(directory: &Path, has_been_used: bool) -> Result<(), StartError> {
    let objects = directory.join(OBJECTS_DIRECTORY);
    if has_been_used && !objects.exists() {
        return Err(StartError::File(format!(
            "`{}` is missing although `{}` has been used; restore it from a backup, or make an empty directory in its place \
             to go on without any object",
            objects.display(),
            directory.display()
        )));
    }
    Ok(())
}

fn file_error(path: &Path) -> impl Fn(std::io::Error) -> StartError + '_ {
    move |error| StartError::File(format!("cannot use `{}`: {error}", path.display()))
}

fn create_private_directory(directory: &Path) -> Result<(), StartError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(directory).map_err(file_error(directory))
}

/// The master key: given, or that of the directory's `master.key`, made at first start.
fn master_key(options: &Options) -> Result<MasterKey, StartError> {
    if let Some(given) = &options.master_key {
        return Ok(MasterKey::new(**given));
    }
    let mut bytes = Zeroizing::new([0; 32]);
    let Storage::Directory(directory) = &options.storage else {
        SystemRandomness.fill(bytes.as_mut_slice());
        return Ok(MasterKey::new(*bytes));
    };
    let path = directory.join(MASTER_KEY_FILE);
    if path.exists() {
        let text = Zeroizing::new(std::fs::read_to_string(&path).map_err(file_error(&path))?);
        let decoded = data_encoding::HEXLOWER_PERMISSIVE
            .decode(text.trim().as_bytes())
            .ok();
        let decoded = decoded.and_then(|decoded| <[u8; 32]>::try_from(decoded).ok());
        let unusable = || {
            StartError::File(format!(
                "`{}` does not hold a key of 64 hexadecimal digits; restore it from a backup: without it no secret of \
                 this data directory can be opened",
                path.display()
            ))
        };
        return decoded.map(MasterKey::new).ok_or_else(unusable);
    }
    SystemRandomness.fill(bytes.as_mut_slice());
    let text = Zeroizing::new(data_encoding::HEXLOWER.encode(bytes.as_slice()) + "\n");
    write_private(&path, text.as_bytes()).map_err(file_error(&path))?;
    Ok(MasterKey::new(*bytes))
}
