//! Between the database and the disk: the first sector's digest, and a view that never writes.
//!
//! The database's header (320 bytes) says which of two roots is the newest. No checksum of its own covers that choice:
//! one flipped bit would bring back an older state, with rights since revoked. So the rest of the first sector holds
//! a digest of the header, written in one piece with it.

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redb::StorageBackend;
use xxhash_rust::xxh3::xxh3_128;

use crate::disk::Disk;

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;
/// The database's header, as of its file format 3.
const HEADER: usize = 320;
/// Follows the header; then comes the digest, 16 bytes.
const MAGIC: &[u8; 16] = b"keyward guard 1\n";
/// Which of the two roots is the newest: the lowest bit of this byte of the header.
const PRIMARY_BYTE: usize = 9;

pub(crate) type Sector = [u8; SECTOR];

/// Writes the digest with every header.
#[derive(Debug)]
pub(crate) struct Guarded {
    disk: Arc<dyn Disk>,
    shared: Arc<Shared>,
}

/// What the engine may ask of the backend that it gave away.
#[derive(Debug)]
pub(crate) struct Shared {
    sector: Mutex<Sector>,
    /// Whether a header that names another root was sent to the disk since the engine last asked.
    switched: AtomicBool,
}

impl Shared {
    pub(crate) fn sector(&self) -> MutexGuard<'_, Sector> {
        self.sector.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn take_switched(&self) -> bool {
        self.switched.swap(false, Ordering::SeqCst)
    }
}

impl Guarded {
    /// Checks the first sector of a disk that is not empty.
    pub(crate) fn new(disk: Arc<dyn Disk>) -> io::Result<(Self, Arc<Shared>)> {
        let mut sector = [0; SECTOR];
        let length = disk.len()?;
        if length > 0 {
            if length < SECTOR as u64 {
                return Err(invalid("the file is cut to less than its first sector"));
            }
            disk.read(0, &mut sector)?;
            let mut expected = sector;
            guard(&mut expected);
            if expected != sector {
                return Err(invalid(
                    "the first sector of the file is not as it was written",
                ));
            }
        }
        let shared = Arc::new(Shared {
            sector: Mutex::new(sector),
            switched: AtomicBool::new(false),
        });
        Ok((
            Self {
                disk,
                shared: Arc::clone(&shared),
            },
            shared,
        ))
    }
}

fn invalid(text: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}

/// Sets the part of the sector behind the header to what the header calls for.
fn guard(sector: &mut Sector) {
    let Some((header, rest)) = sector.split_first_chunk_mut::<HEADER>() else {
        return;
    };
    let digest = xxh3_128(header).to_le_bytes();
    let bytes = MAGIC
        .iter()
        .chain(&digest)
        .copied()
        .chain(std::iter::repeat(0));
    rest.iter_mut()
        .zip(bytes)
        .for_each(|(byte, value)| *byte = value);
}

impl StorageBackend for Guarded {
    fn len(&self) -> io::Result<u64> {
        self.disk.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.disk.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.disk.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.disk.sync()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let Some(from) = usize::try_from(offset)
            .ok()
            .filter(|offset| *offset < SECTOR)
        else {
            return self.disk.write(offset, data);
        };
        let mut sector = self.shared.sector();
        let mut next = *sector;
        let targets = next.iter_mut().skip(from);
        targets.zip(data).for_each(|(byte, value)| *byte = *value);
        guard(&mut next);
        let primary = |sector: &Sector| sector.get(PRIMARY_BYTE).map(|byte| byte & 1);
        if primary(&next) != primary(&sector) {
            self.shared.switched.store(true, Ordering::SeqCst);
        }
        *sector = next;
        self.disk.write(0, &next)?;
        let written = SECTOR - from;
        match data.split_at_checked(written) {
            Some((_, rest)) if !rest.is_empty() => self.disk.write(SECTOR as u64, rest),
            _ => Ok(()),
        }
    }
}

/// The disk as of one first sector; what is written stays in memory and is forgotten.
#[derive(Debug)]
pub(crate) struct Frozen {
    disk: Arc<dyn Disk>,
    overlay: Mutex<Overlay>,
}

#[derive(Debug)]
struct Overlay {
    length: u64,
    blocks: HashMap<u64, Sector>,
}

impl Frozen {
    pub(crate) fn new(disk: Arc<dyn Disk>, first: Sector) -> io::Result<Self> {
        let overlay = Overlay {
            length: disk.len()?,
            blocks: HashMap::from([(0, first)]),
        };
        Ok(Self {
            disk,
            overlay: Mutex::new(overlay),
        })
    }

    fn overlay(&self) -> MutexGuard<'_, Overlay> {
        self.overlay.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A sector of the disk, zeros beyond its end.
    fn sector(&self, number: u64) -> io::Result<Sector> {
        let mut sector = [0; SECTOR];
        let start = number * SECTOR as u64;
        let there = self.disk.len()?.saturating_sub(start).min(SECTOR as u64);
        let there = usize::try_from(there).unwrap_or(SECTOR);
        let (filled, _) = sector.split_at_mut(there);
        self.disk.read(start, filled)?;
        Ok(sector)
    }
}

impl StorageBackend for Frozen {
    fn len(&self) -> io::Result<u64> {
        Ok(self.overlay().length)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let overlay = self.overlay();
        if offset + out.len() as u64 > overlay.length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut at = offset;
        let mut rest = out;
        while !rest.is_empty() {
            let (number, within) = (
                at / SECTOR as u64,
                usize::try_from(at % SECTOR as u64).unwrap_or(0),
            );
            let sector = match overlay.blocks.get(&number) {
                Some(sector) => *sector,
                None => self.sector(number)?,
            };
            let length = (SECTOR - within).min(rest.len());
            let (piece, after) = rest.split_at_mut(length);
            piece
                .iter_mut()
                .zip(sector.iter().skip(within))
                .for_each(|(byte, value)| *byte = *value);
            rest = after;
            at += length as u64;
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.overlay().length = len;
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut overlay = self.overlay();
        let mut at = offset;
        let mut rest = data;
        while !rest.is_empty() {
            let (number, within) = (
                at / SECTOR as u64,
                usize::try_from(at % SECTOR as u64).unwrap_or(0),
            );
            let mut sector = match overlay.blocks.get(&number) {
                Some(sector) => *sector,
                None => self.sector(number)?,
            };
            let (piece, after) = rest.split_at((SECTOR - within).min(rest.len()));
            sector
                .iter_mut()
                .skip(within)
                .zip(piece)
                .for_each(|(byte, value)| *byte = *value);
            overlay.blocks.insert(number, sector);
            rest = after;
            at += piece.len() as u64;
        }
        Ok(())
    }
}
