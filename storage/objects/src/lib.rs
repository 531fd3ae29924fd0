//! S3's objects: an index of keys on disk, and bodies in files named by opaque ids.
//!
//! The index is one redb file, ordered by bucket id and key; a body is a file whose name is random and never made of
//! a key (S3-1). A body is written and synced before the row that names it commits, and rows commit durably, many in
//! one sync: an acknowledged write survives the death of the process. What a crash leaves behind (bodies that no row
//! names, rows' former bodies) is found and removed at the next open without reading the whole index.
//!
//! Everything here is synchronous and knows neither the wire nor permissions. [`Objects::in_memory`] keeps the same
//! promises but durability.
//!
//! ```
//! use keyward_objects::{Condition, Described, Objects};
//!
//! let objects = Objects::in_memory()?;
//! let mut writer = objects.begin();
//! writer.push(b"hello")?;
//! objects.put("bucket-id", "greeting.txt", Described::at(0), writer.finish()?, &Condition::Always)?;
//!
//! let open = objects.get("bucket-id", "greeting.txt")?.expect("it was just put");
//! assert_eq!(open.object().etag, "5d41402abc4b2a76b9719d911017c592");
//! assert_eq!(open.read_whole()?, b"hello");
//! # Ok::<(), keyward_objects::Error>(())
//! ```

mod blocks;
mod body;
mod bucket;
mod disk;
mod error;
mod index;
mod list;
mod multipart;
mod objects;
mod read;
mod row;

pub use body::{BodyWriter, FinishedBody};
pub use error::Error;
pub use list::{Listing, Query};
pub use multipart::{
    CompletePart, Completion, MIN_PART_BYTES, PartList, UploadEntry, UploadListing, UploadQuery,
    completed_etag,
};
pub use objects::{Condition, Objects};
pub use read::{OpenObject, Reader};
pub use row::{Checksum, Described, Headers, Object, Part, Segment, StorageClass, Tag, Upload};

/// What operations on objects answer.
pub type Result<T, E = Error> = std::result::Result<T, E>;
