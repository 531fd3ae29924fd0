use std::fmt;
use std::path::Path;
use std::sync::Arc;

use keyward_gate::{
    Environment, Gate, GateOptions, MasterKey, OpenError, Randomness as _, Routes, SystemRandomness,
};
use keyward_journal::{FileJournal, Journal, MemoryJournal};
use keyward_store::{MemoryStore, Store, StoreError};
use zeroize::Zeroizing;

use crate::configuration::{Options, Storage};
use crate::credentials::write_private;

/// Everything opened: what a server answers from.
#[derive(Clone, Debug)]
pub struct System {
    /// The one path of every request.
    pub gate: Gate,
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
        let (store, journal) = open_storage(&options.storage)?;
        let mut routes = Routes::default();
        keyward_iam::routes(&mut routes);
        keyward_sts::routes(&mut routes);
        keyward_workload::routes(&mut routes);
        let gate = Gate::open(GateOptions {
            environment: Environment::system(),
            store,
            journal,
            master_key: master_key(options)?,
            quotas: options.quotas.clone(),
            routes,
            s3_domains: options.s3_domains.clone(),
            allow_presigned_v2: options.allow_presigned_v2,
        });
        Ok(Self {
            gate: gate.map_err(StartError::Open)?,
        })
    }
}

/// Where state and records are kept.
type Opened = (Arc<dyn Store>, Arc<dyn Journal>);

fn open_storage(storage: &Storage) -> Result<Opened, StartError> {
    match storage {
        Storage::Ephemeral => Ok((
            Arc::new(MemoryStore::new()),
            Arc::new(MemoryJournal::default()),
        )),
        Storage::Directory(directory) => {
            create_private_directory(directory)?;
            let journal = FileJournal::open(&directory.join("journal"), Default::default());
            let journal = journal.map_err(|error| StartError::Journal(error.to_string()))?;
            Ok((Arc::new(MemoryStore::new()), Arc::new(journal)))
        }
    }
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
    let path = directory.join("master.key");
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
