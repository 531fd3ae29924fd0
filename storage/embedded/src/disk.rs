//! Where the bytes are: a file, or whatever a test puts in its place.

use std::fmt::Debug;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use keyward_store::StoreError;

use crate::failure;

/// Bytes at offsets, which are durable once synced.
pub trait Disk: Debug + Send + Sync + 'static {
    /// The number of bytes.
    ///
    /// # Errors
    /// When the operating system fails.
    fn len(&self) -> io::Result<u64>;

    /// Whether there are no bytes.
    ///
    /// # Errors
    /// When the operating system fails.
    fn is_empty(&self) -> io::Result<bool> {
        Ok(self.len()? == 0)
    }

    /// Fills `out` from `offset` on.
    ///
    /// # Errors
    /// [`io::ErrorKind::UnexpectedEof`] when there are fewer bytes.
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()>;

    /// Writes `data` at `offset`; up to 512 bytes at an aligned offset are written whole or not at all.
    ///
    /// # Errors
    /// When the operating system fails.
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()>;

    /// Cuts or extends by zeros.
    ///
    /// # Errors
    /// When the operating system fails.
    fn set_len(&self, len: u64) -> io::Result<()>;

    /// Makes all that was written durable.
    ///
    /// # Errors
    /// When the operating system fails: what was written may be lost then, even if a later call succeeds.
    fn sync(&self) -> io::Result<()>;
}

/// A file that no other process has open as a store.
#[derive(Debug)]
pub struct FileDisk(File);

impl FileDisk {
    /// Opens the file and locks it; creates it, readable by its owner alone, if `create` says so.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another process holds it.
    pub fn open(path: &Path, create: bool) -> Result<Self, StoreError> {
        let mut options = OpenOptions::new();
        options
            .read(true)
            .write(true)
            .create(create)
            .truncate(create);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| failure::io(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => {
                let text = format!("{} is open in another process", path.display());
                Err(StoreError::Locked(text))
            }
            Err(TryLockError::Error(error)) => Err(failure::io(&error)),
        }
    }
}

impl Disk for FileDisk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    #[cfg(unix)]
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.0, out, offset)
    }

    #[cfg(windows)]
    fn read(&self, mut offset: u64, mut out: &mut [u8]) -> io::Result<()> {
        while !out.is_empty() {
            let read = std::os::windows::fs::FileExt::seek_read(&self.0, out, offset)?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            out = out.split_at_mut(read).1;
            offset += read as u64;
        }
        Ok(())
    }

    #[cfg(unix)]
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::write_all_at(&self.0, data, offset)
    }

    #[cfg(windows)]
    fn write(&self, mut offset: u64, mut data: &[u8]) -> io::Result<()> {
        while !data.is_empty() {
            let written = std::os::windows::fs::FileExt::seek_write(&self.0, data, offset)?;
            if written == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            data = data.split_at(written).1;
            offset += written as u64;
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }
}
