//! The store: one ordered log of transactions, and what they add up to.
//!
//! A *domain* (an account, an organization, or the partition) holds entries `key -> value`. A [`Transaction`] names
//! the revision of every domain it was computed from, so it commits only if nothing it looked at has changed; names
//! that are unique across domains (bucket names, account aliases, access key ids) are create-only [`Claim`]s in the
//! same transaction. One global [`Revision`] orders the log. Values are opaque bytes here: what they mean is the
//! business of `core/identity`.
//!
//! Engines are synchronous and are driven from one writer thread; reads may come from anywhere. Every engine passes
//! the acceptance suite of this crate.

mod admission;
mod memory;
#[cfg(feature = "suite")]
pub mod suite;
mod transaction;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use admission::{Pending, admit};
pub use memory::MemoryStore;
pub use transaction::{
    Claim, Domain, LogEntry, MAX_TRANSACTION_BYTES, MAX_TRANSACTION_WRITES, Origin, Revision,
    SecretWrite, Transaction, TransactionId, Write,
};

/// What became of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommitOutcome {
    /// Durable, as this revision.
    Committed(Revision),
    /// Nothing was written: the world had moved on, or a claimed name is taken.
    Conflict(Conflict),
    /// Nothing was written: the transaction breaks a limit, or the engine takes no changes now.
    Rejected(Rejected),
    /// The engine cannot say whether it was written; [`Store::settle`] can, later.
    Unknown,
}

/// Why a transaction did not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The domain stands at `found`, not at the revision that the transaction expected.
    Domain {
        /// The domain that has changed.
        domain: Domain,
        /// The revision it stands at.
        found: Revision,
    },
    /// The name belongs to `owner` already.
    Claim {
        /// The claimed name, as `bucket/photos`.
        name: String,
        /// Who holds it.
        owner: String,
    },
}

/// Why a transaction was not tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejected {
    /// More than [`MAX_TRANSACTION_WRITES`] writes or [`MAX_TRANSACTION_BYTES`] bytes, or a write to a domain that
    /// is not among the expected ones.
    Limit(String),
    /// The engine stopped writing (disk full, a failed sync); reads go on. The text is for the operator.
    ReadOnly(String),
}

/// What the log says of a transaction id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It committed as this revision.
    Committed(Revision),
    /// It is not in the log and never will be.
    Absent,
}

/// A failure of the engine, for the operator's eyes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// What is stored is not what was written. Says what is damaged and what to do about it.
    Damaged(String),
    /// The operating system refused.
    Io(String),
    /// Another process has the store open.
    Locked(String),
    /// The asked revision is older than the history that is kept; the oldest that can be read is named.
    Compacted(Revision),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(text) | Self::Io(text) | Self::Locked(text) => f.write_str(text),
            Self::Compacted(oldest) => {
                write!(f, "history before revision {oldest} is no longer kept")
            }
        }
    }
}

impl std::error::Error for StoreError {}

/// Where a domain's past is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// As of this revision, inclusive.
    Revision(Revision),
    /// As of this instant (milliseconds since 1970-01-01T00:00:00Z), inclusive.
    Time(u64),
}

/// Receives the entries of a domain: domain, key, value.
pub type Visit<'a> = &'a mut dyn FnMut(&Domain, &str, &[u8]) -> Result<(), StoreError>;

/// Receives sealed secrets: id, sealed bytes.
pub type VisitSecret<'a> = &'a mut dyn FnMut(&str, &[u8]) -> Result<(), StoreError>;

/// Where the log stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The newest revision.
    pub revision: Revision,
    /// Every domain that was ever written, with the revision that last wrote it.
    pub domains: Vec<(Domain, Revision)>,
}

/// An engine that keeps the log.
pub trait Store: Send + Sync {
    /// Commits the transactions in order, as one durable step, and answers for each. A later transaction sees the
    /// earlier ones of the batch; one that does not apply leaves the others alone.
    fn commit(&self, batch: Vec<Transaction>) -> Vec<CommitOutcome>;

    /// What became of a transaction whose outcome was unknown.
    ///
    /// # Errors
    /// When the engine cannot be read.
    fn settle(&self, id: TransactionId) -> Result<Settled, StoreError>;

    /// Visits every current entry, domain by domain and in key order, all as of one revision, and says which.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when an entry or its digest does not check; then nothing visited may be used.
    fn load(&self, visit: Visit<'_>) -> Result<Head, StoreError>;

    /// Visits a domain's entries as they stood at a time, and says at which revision that was.
    ///
    /// # Errors
    /// [`StoreError::Compacted`] when that is before the kept history.
    fn history(&self, domain: &Domain, at: At, visit: Visit<'_>) -> Result<Revision, StoreError>;

    /// At most `limit` log entries after revision `after`, oldest first.
    ///
    /// # Errors
    /// [`StoreError::Compacted`] when entries after `after` are no longer kept.
    fn log(&self, after: Revision, limit: usize) -> Result<Vec<Arc<LogEntry>>, StoreError>;

    /// Waits until the log is past `after` or the time is over, and returns its newest revision. With [`Store::log`]
    /// this is a watch from any revision.
    fn wait(&self, after: Revision, timeout: Duration) -> Revision;

    /// A sealed secret. Secrets stand outside history and are gone once deleted.
    ///
    /// # Errors
    /// When the engine cannot be read.
    fn secret(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Visits every sealed secret: id, sealed bytes.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when one does not check.
    fn secrets(&self, visit: VisitSecret<'_>) -> Result<(), StoreError>;
}
