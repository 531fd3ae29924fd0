//! A disk in memory that loses power, fills up and fails to sync.

use std::io;
use std::sync::{Arc, Mutex};

use keyward_embedded::Disk;
use keyward_store::suite::Random;

const SECTOR: usize = 512;

#[derive(Debug, Default)]
pub(crate) struct MemoryDisk(Mutex<State>);

#[derive(Clone, Debug, Default)]
struct State {
    /// As a reader sees it.
    bytes: Vec<u8>,
    /// As it was when last synced.
    durable: Vec<u8>,
    /// What was done since.
    pending: Vec<Operation>,
    /// Writes beyond this length find the disk full.
    capacity: Option<usize>,
    /// Syncs that still succeed.
    syncs: Option<u32>,
}

#[derive(Clone, Debug)]
enum Operation {
    Write(usize, Vec<u8>),
    SetLength(usize),
}

impl MemoryDisk {
    pub(crate) fn with(bytes: Vec<u8>) -> Arc<Self> {
        Arc::new(Self(Mutex::new(State {
            durable: bytes.clone(),
            bytes,
            ..State::default()
        })))
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().bytes.clone()
    }

    pub(crate) fn fills_up(&self) {
        let mut state = self.0.lock().unwrap();
        state.capacity = Some(0);
    }

    pub(crate) fn fails_to_sync_after(&self, syncs: u32) {
        self.0.lock().unwrap().syncs = Some(syncs);
    }

    /// The disk after the power was lost: of what was not synced, some sectors are there and some are not.
    pub(crate) fn after_power_loss(&self, random: &mut Random) -> Arc<Self> {
        let state = self.0.lock().unwrap();
        let mut bytes = state.durable.clone();
        for operation in &state.pending {
            match operation {
                Operation::SetLength(length) => bytes.resize(*length, 0),
                Operation::Write(offset, data) => {
                    for (index, sector) in data.chunks(SECTOR).enumerate() {
                        let at = offset + index * SECTOR;
                        if random.below(2) == 0 && at + sector.len() <= bytes.len() {
                            bytes[at..at + sector.len()].copy_from_slice(sector);
                        }
                    }
                }
            }
        }
        Self::with(bytes)
    }
}

impl Disk for MemoryDisk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.lock().unwrap().bytes.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let state = self.0.lock().unwrap();
        let from = usize::try_from(offset).unwrap_or(usize::MAX);
        let there = from
            .checked_add(out.len())
            .and_then(|to| state.bytes.get(from..to));
        out.copy_from_slice(there.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        if state.capacity.is_some() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let from = usize::try_from(offset).unwrap();
        if state.bytes.len() < from + data.len() {
            state.bytes.resize(from + data.len(), 0);
        }
        state.bytes[from..from + data.len()].copy_from_slice(data);
        state.pending.push(Operation::Write(from, data.to_vec()));
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        if state.capacity.is_some() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let length = usize::try_from(len).unwrap();
        state.bytes.resize(length, 0);
        state.pending.push(Operation::SetLength(length));
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        if let Some(syncs) = &mut state.syncs {
            *syncs = syncs
                .checked_sub(1)
                .ok_or_else(|| io::Error::other("the medium is gone"))?;
        }
        for operation in std::mem::take(&mut state.pending) {
            match operation {
                Operation::SetLength(length) => state.durable.resize(length, 0),
                Operation::Write(offset, data) => {
                    if state.durable.len() < offset + data.len() {
                        state.durable.resize(offset + data.len(), 0);
                    }
                    state.durable[offset..offset + data.len()].copy_from_slice(&data);
                }
            }
        }
        Ok(())
    }
}
