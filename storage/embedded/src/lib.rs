//! The default engine: the log and what it adds up to, in one redb file.
//!
//! A batch of transactions is one durable commit (group commit). State is kept as it stands now; the past is told by
//! undoing log rows, each of which holds what its writes replaced and where each domain stood before. Everything that
//! is read is checked: log rows, domain rows and the head carry a checksum, every domain row a digest of its entries,
//! the head a digest of the domain rows, claims and secrets, and the file's first sector one of the database's header.
//! So a damaged, truncated or exchanged part of the file is an error that names the remedy, never other state.
//!
//! ```
//! # let directory = tempfile::tempdir().unwrap();
//! use keyward_embedded::{EmbeddedStore, Options};
//! use keyward_store::Store;
//! let store = EmbeddedStore::open(&directory.path().join("keyward.redb"), Options::default()).unwrap();
//! assert_eq!(store.load(&mut |_, _, _| Ok(())).unwrap().revision.0, 0);
//! ```

mod backend;
mod commit;
mod disk;
mod engine;
mod failure;
mod history;
mod read;
mod record;
mod tables;

pub use disk::{Disk, FileDisk};
pub use engine::{Check, EmbeddedStore, Options};

/// How long history is kept unless an operator says otherwise: 90 days, in milliseconds.
pub const DEFAULT_HISTORY_MS: u64 = 90 * 24 * 60 * 60 * 1000;
