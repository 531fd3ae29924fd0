//! Where bodies lie: in files named by random ids, or in memory.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use crate::blocks::{BlockReader, BlockWriter};
use crate::index::Gone;
use crate::{Error, Result};

/// All bodies.
///
/// A body that is being written lies in `incoming/`, and goes to `bodies/` under the first two letters of its id once
/// the row that names it has committed. So what is in `incoming/` at open is all that a crash can have left
/// unfinished.
#[derive(Debug)]
pub(crate) struct Bodies {
    place: Place,
    pins: Mutex<HashMap<u128, Pin>>,
    /// What was removed, for the index to strike off.
    gone: Gone,
}

#[derive(Debug)]
enum Place {
    Disk { incoming: PathBuf, settled: PathBuf },
    Memory(Mutex<HashMap<u128, Bytes>>),
}

/// Readers of a body, and whether it goes when the last has left.
#[derive(Debug, Default)]
struct Pin {
    readers: usize,
    doomed: bool,
}

/// A body under way.
#[derive(Debug)]
pub(crate) enum Sink {
    /// To a file of `incoming/`.
    File(BlockWriter),
    /// To memory.
    Memory(Vec<u8>),
}

/// A body that is read.
#[derive(Debug)]
pub(crate) enum Source {
    /// From a file, at its place.
    File(BlockReader),
    /// What is left.
    Memory(Bytes),
}

/// Makes a directory, and those above it, that only its owner can look into.
pub(crate) fn create_private_directory(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes a new file that only its owner can read.
pub(crate) fn create_private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

impl Bodies {
    pub(crate) fn open(directory: &Path, gone: Gone) -> Result<Self> {
        let incoming = directory.join("incoming");
        let settled = directory.join("bodies");
        create_private_directory(&incoming)?;
        for shard in 0..=u8::MAX {
            create_private_directory(&settled.join(format!("{shard:02x}")))?;
        }
        sync_directory(&settled)?;
        sync_directory(directory)?;
        Ok(Self::at(Place::Disk { incoming, settled }, gone))
    }

    pub(crate) fn in_memory(gone: Gone) -> Self {
        Self::at(Place::Memory(Mutex::default()), gone)
    }

    fn at(place: Place, gone: Gone) -> Self {
        Self {
            place,
            pins: Mutex::default(),
            gone,
        }
    }

    /// A place for a new body.
    pub(crate) fn create(&self, id: u128) -> Result<Sink> {
        match &self.place {
            Place::Disk { incoming, .. } => {
                let file = create_private_file(&incoming.join(file_name(id)))?;
                Ok(Sink::File(BlockWriter::new(file, id)))
            }
            Place::Memory(_) => Ok(Sink::Memory(Vec::new())),
        }
    }

    /// Makes a written body durable; what names it may commit now.
    pub(crate) fn seal(&self, id: u128, sink: Sink) -> Result<()> {
        match (&self.place, sink) {
            (Place::Disk { incoming, .. }, Sink::File(writer)) => {
                writer.finish()?;
                sync_directory(incoming)?;
            }
            (Place::Memory(bodies), Sink::Memory(bytes)) => {
                lock(bodies).insert(id, bytes.into());
            }
            _ => return Err(Error::Io("a body of another store".to_owned())),
        }
        Ok(())
    }

    /// Moves a body whose row has committed to its place. Failing is harmless: it is found where it was, and moved
    /// at the next open.
    pub(crate) fn settle(&self, id: u128) {
        if let Place::Disk { incoming, settled } = &self.place {
            let _ = fs::rename(incoming.join(file_name(id)), settled_path(settled, id));
        }
    }

    /// The ids of all bodies that are not in their place: after a crash, the unfinished ones.
    pub(crate) fn unsettled(&self) -> Result<Vec<u128>> {
        let Place::Disk { incoming, .. } = &self.place else {
            return Ok(Vec::new());
        };
        let mut ids = Vec::new();
        for entry in fs::read_dir(incoming)? {
            // Files of another name are none of ours.
            let name = entry?.file_name();
            let id = name.to_str().filter(|name| name.len() == 32);
            ids.extend(id.and_then(|id| u128::from_str_radix(id, 16).ok()));
        }
        Ok(ids)
    }

    /// Removes a body that no row names, once nobody reads it. Failing leaves a file that the next open removes.
    pub(crate) fn remove(&self, id: u128) {
        if let Some(pin) = lock(&self.pins).get_mut(&id) {
            pin.doomed = true;
            return;
        }
        self.unlink(id);
    }

    fn unlink(&self, id: u128) {
        let gone = match &self.place {
            Place::Disk { incoming, settled } => {
                let gone = |path: PathBuf| match fs::remove_file(path) {
                    Err(error) => error.kind() == io::ErrorKind::NotFound,
                    Ok(()) => true,
                };
                gone(settled_path(settled, id)) && gone(incoming.join(file_name(id)))
            }
            Place::Memory(bodies) => {
                lock(bodies).remove(&id);
                true
            }
        };
        if gone {
            lock(&self.gone).push(id);
        }
    }

    /// Keeps a body from being removed.
    pub(crate) fn pin(&self, id: u128) {
        lock(&self.pins).entry(id).or_default().readers += 1;
    }

    /// Lets go of a pinned body.
    pub(crate) fn unpin(&self, id: u128) {
        let mut pins = lock(&self.pins);
        let Some(pin) = pins.get_mut(&id) else { return };
        pin.readers = pin.readers.saturating_sub(1);
        if pin.readers == 0 {
            let doomed = pin.doomed;
            pins.remove(&id);
            drop(pins);
            if doomed {
                self.unlink(id);
            }
        }
    }

    /// Opens a body at an offset.
    pub(crate) fn source(&self, id: u128, offset: u64) -> Result<Source> {
        match &self.place {
            Place::Disk { incoming, settled } => {
                let at_rest = settled_path(settled, id);
                // It may move from one place to the other meanwhile.
                let opened = File::open(&at_rest)
                    .or_else(|_| File::open(incoming.join(file_name(id))))
                    .or_else(|_| File::open(&at_rest));
                let file = opened.map_err(|error| missing(id, &error))?;
                Ok(Source::File(BlockReader::new(file, id, offset)?))
            }
            Place::Memory(bodies) => {
                let bytes = lock(bodies).get(&id).cloned();
                let bytes = bytes.ok_or_else(|| missing(id, &"it is not there"))?;
                let from = usize::try_from(offset)
                    .unwrap_or(usize::MAX)
                    .min(bytes.len());
                Ok(Source::Memory(bytes.slice(from..)))
            }
        }
    }
}

impl Sink {
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::File(writer) => writer.write(bytes)?,
            Self::Memory(buffer) => buffer.extend_from_slice(bytes),
        }
        Ok(())
    }
}

impl Source {
    /// The next bytes, at most `limit`; none only at the end.
    pub(crate) fn read(&mut self, limit: u64) -> Result<Bytes> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        match self {
            Self::File(reader) => reader.read(limit),
            Self::Memory(bytes) => Ok(bytes.split_to(limit.min(bytes.len()))),
        }
    }
}

fn missing(id: u128, why: &dyn std::fmt::Display) -> Error {
    let name = file_name(id);
    Error::Damaged(format!(
        "body {name} cannot be opened ({why}); restore it from a backup"
    ))
}

fn file_name(id: u128) -> String {
    format!("{id:032x}")
}

fn settled_path(settled: &Path, id: u128) -> PathBuf {
    settled
        .join(format!("{:02x}", id >> 120))
        .join(file_name(id))
}

/// Makes names in a directory durable.
fn sync_directory(directory: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(directory)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = directory;
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
