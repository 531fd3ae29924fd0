//! Rows as they are stored: a version, the row in postcard, and a checksum that also covers the row's key.

use keyward_store::{Domain, LogEntry, Revision, StoreError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::{Deserialize as De, Serialize as Ser};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

use crate::failure::damaged;

/// The version of the file as a whole. A file of another version is not touched.
pub(crate) const FORMAT: u32 = 1;

/// The version of a row, its first byte.
const ROW_VERSION: u8 = 1;

/// An order-free digest of a set of rows: their number, and the sum of their hashes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Ser, De)]
pub(crate) struct Tally {
    pub(crate) count: u64,
    sum: u128,
}

impl Tally {
    pub(crate) fn add(&mut self, hash: u128) {
        self.count = self.count.wrapping_add(1);
        self.sum = self.sum.wrapping_add(hash);
    }

    pub(crate) fn remove(&mut self, hash: u128) {
        self.count = self.count.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(hash);
    }
}

/// The hash of a row in a [`Tally`].
pub(crate) fn hash(table: &str, key: &str, value: &[u8]) -> u128 {
    let mut text = Vec::with_capacity(table.len() + key.len() + value.len() + 16);
    for part in [table.as_bytes(), key.as_bytes()] {
        text.extend_from_slice(&(part.len() as u64).to_le_bytes());
        text.extend_from_slice(part);
    }
    text.extend_from_slice(value);
    xxh3_128(&text)
}

/// Where the log stands, and what it adds up to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Ser, De)]
pub(crate) struct HeadRow {
    pub(crate) revision: Revision,
    /// The newest time in the log; it never falls along the log.
    pub(crate) time_ms: u64,
    /// The oldest revision whose state can be told: log rows after it are kept.
    pub(crate) base: Revision,
    pub(crate) base_time_ms: u64,
    /// Of the domain rows as stored.
    pub(crate) domains: Tally,
    pub(crate) claims: Tally,
    pub(crate) secrets: Tally,
}

/// Where a domain stands.
#[derive(Clone, Debug, PartialEq, Eq, Ser, De)]
pub(crate) struct DomainRow {
    pub(crate) domain: Domain,
    pub(crate) revision: Revision,
    pub(crate) entries: Tally,
}

/// A log entry, and how to undo it.
#[derive(Clone, Debug, PartialEq, Eq, Ser, De)]
pub(crate) struct LogRow {
    pub(crate) entry: LogEntry,
    /// The time of the entry, or of an earlier one if the clock was set back.
    pub(crate) time_ms: u64,
    /// What each write replaced.
    pub(crate) undo: Vec<Option<Vec<u8>>>,
    /// Where each written domain stood before: the way back along its history.
    pub(crate) previous: Vec<(Domain, Revision)>,
}

/// Puts a row in its stored form.
pub(crate) fn seal(key: &[u8], row: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    let mut bytes = postcard::to_extend(row, vec![ROW_VERSION])
        .map_err(|error| StoreError::Io(format!("a row cannot be encoded: {error}")))?;
    bytes.extend_from_slice(&checksum(key, &bytes).to_le_bytes());
    Ok(bytes)
}

/// Reads a row from its stored form.
pub(crate) fn unseal<T: DeserializeOwned>(
    what: &str,
    key: &[u8],
    bytes: &[u8],
) -> Result<T, StoreError> {
    let row = checked(what, key, bytes)?;
    match row.split_first() {
        Some((&ROW_VERSION, row)) => postcard::from_bytes(row).map_err(|_| damaged(what)),
        _ => Err(StoreError::Io(format!(
            "{what} was written by a newer version of Keyward"
        ))),
    }
}

/// Puts bytes behind a checksum.
pub(crate) fn seal_bytes(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut sealed = bytes.to_vec();
    sealed.extend_from_slice(&checksum(key, bytes).to_le_bytes());
    sealed
}

/// The bytes before their checksum.
pub(crate) fn checked<'a>(what: &str, key: &[u8], bytes: &'a [u8]) -> Result<&'a [u8], StoreError> {
    match bytes.split_last_chunk::<8>() {
        Some((row, sum)) if checksum(key, row) == u64::from_le_bytes(*sum) => Ok(row),
        _ => Err(damaged(what)),
    }
}

fn checksum(key: &[u8], bytes: &[u8]) -> u64 {
    xxh3_64(bytes) ^ xxh3_64(key).rotate_left(1)
}
