use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// The version of the stored form of every record, its first byte. A changed struct gets a new number, and a reader
/// of the old one beside the new.
const FORMAT: u8 = 1;

/// A tag of an object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
}

/// A checksum beside the ETag, as S3 names and writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    /// As `CRC64NVME`.
    pub algorithm: String,
    /// In base64; of composite ones with the number of parts, as `…-3`.
    pub value: String,
    /// Whether it is a checksum of the parts' checksums.
    pub composite: bool,
}

/// Where an object is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StorageClass {
    /// `STANDARD`
    #[default]
    Standard,
}

/// The headers that an object is answered with, as they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headers {
    /// `Content-Type`
    pub content_type: Option<String>,
    /// `Cache-Control`
    pub cache_control: Option<String>,
    /// `Content-Disposition`
    pub content_disposition: Option<String>,
    /// `Content-Encoding`
    pub content_encoding: Option<String>,
    /// `Content-Language`
    pub content_language: Option<String>,
    /// `Expires`
    pub expires: Option<String>,
}

/// What is said of an object beside its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Described {
    /// When it was put, milliseconds since 1970.
    pub modified_ms: i64,
    /// The headers that it is answered with.
    pub headers: Headers,
    /// The user's own metadata: names without `x-amz-meta-`, in the order they came.
    pub metadata: Vec<(String, String)>,
    /// Tags, in the order they were set.
    pub tags: Vec<Tag>,
    /// Checksums of the whole object.
    pub checksums: Vec<Checksum>,
    /// Where it is kept.
    pub storage_class: StorageClass,
}

impl Described {
    /// Nothing but an instant, milliseconds since 1970.
    #[must_use]
    pub fn at(modified_ms: i64) -> Self {
        Self {
            modified_ms,
            ..Self::default()
        }
    }
}

/// A run of an object's bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Names the body; zero where there are no bytes.
    pub(crate) body: u128,
    /// In bytes.
    pub length: u64,
}

/// An object as the index has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    /// What is said of it.
    pub described: Described,
    /// In bytes.
    pub size: u64,
    /// Without quotes: the MD5 in hexadecimal, or that of the parts' with their number, as `…-3`.
    pub etag: String,
    /// Its bytes in order: one segment, or one for each part.
    pub segments: Vec<Segment>,
    /// Whether it was made of parts.
    pub is_multipart: bool,
}

/// A multipart upload that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// What the object will be; its instant is that of the upload's start.
    pub described: Described,
    /// As `CRC64NVME`, where the upload asked for checksums.
    pub checksum_algorithm: Option<String>,
    /// Whether the object's checksum is to be one of the parts' checksums.
    pub checksum_composite: bool,
    /// Who started it, as S3 shows it.
    pub initiator: String,
}

impl Upload {
    /// An upload that asks for no checksum.
    #[must_use]
    pub fn of(described: Described) -> Self {
        Self {
            described,
            checksum_algorithm: None,
            checksum_composite: false,
            initiator: String::new(),
        }
    }
}

/// A part of an upload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its bytes.
    pub segment: Segment,
    /// Its MD5 in hexadecimal.
    pub etag: String,
    /// When it was put, milliseconds since 1970.
    pub modified_ms: i64,
    /// Its checksums.
    pub checksums: Vec<Checksum>,
}

/// Encoding into memory cannot fail for these types: they hold no maps, floats or unsized sequences.
pub(crate) fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    postcard::to_extend(record, vec![FORMAT]).unwrap_or_default()
}

pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let damaged = |what: &str| Error::Damaged(format!("a record of the index {what}"));
    match bytes.split_first() {
        Some((&FORMAT, body)) => match postcard::take_from_bytes(body) {
            Ok((record, [])) => Ok(record),
            _ => Err(damaged("does not parse; restore the index from a backup")),
        },
        Some(_) => Err(damaged("is of a newer format; use the newer program")),
        None => Err(damaged("is empty; restore the index from a backup")),
    }
}
