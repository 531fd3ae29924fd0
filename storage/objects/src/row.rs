use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use xxhash_rust::xxh3::Xxh3;

use crate::{Error, Result};

/// The version of the stored form of every record, its first byte. A changed struct gets a new number, and a reader
/// of the old one beside the new.
const FORMAT: u8 = 2;

/// Bytes of a row's checksum, its last.
const SUM_BYTES: usize = 8;

/// Which row something is: part of its checksum, so that a row is not taken for another.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'a> {
    /// An object, by bucket and key.
    Object(&'a str, &'a [u8]),
    /// An upload, by bucket, key and id.
    Upload(&'a str, &'a [u8], &'a str),
    /// A part, by upload and number.
    Part(&'a str, u16),
}

impl Place<'_> {
    fn sum(self, bytes: &[u8]) -> [u8; SUM_BYTES] {
        let mut hash = Xxh3::new();
        let mut field = |bytes: &[u8]| {
            hash.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            hash.update(bytes);
        };
        match self {
            Self::Object(bucket, key) => [b"object", bucket.as_bytes(), key].map(&mut field),
            Self::Upload(bucket, key, id) => {
                field(bucket.as_bytes());
                [b"upload", key, id.as_bytes()].map(&mut field)
            }
            Self::Part(upload, number) => {
                [b"part", upload.as_bytes(), &number.to_le_bytes()].map(&mut field)
            }
        };
        field(bytes);
        hash.digest().to_le_bytes()
    }
}

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
pub(crate) fn encode<T: Serialize>(record: &T, place: Place<'_>) -> Vec<u8> {
    let mut bytes = postcard::to_extend(record, vec![FORMAT]).unwrap_or_default();
    let sum = place.sum(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8], place: Place<'_>) -> Result<T> {
    let damaged = |what: &str| Error::Damaged(format!("a record of the index {what}"));
    if bytes.first().is_some_and(|format| *format != FORMAT) {
        return Err(damaged(
            "is of another format; use the program that wrote it",
        ));
    }
    let whole = bytes
        .split_last_chunk::<SUM_BYTES>()
        .filter(|(record, sum)| **sum == place.sum(record))
        .and_then(|(record, _)| record.split_first());
    match whole.map(|(_, record)| postcard::take_from_bytes(record)) {
        Some(Ok((record, []))) => Ok(record),
        _ => Err(damaged("is damaged; restore the index from a backup")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sto_5_a_row_that_was_changed_or_stands_elsewhere_is_damaged() {
        let place = Place::Object("bucket", b"key");
        let row = Described::at(7);
        let stored = encode(&row, place);
        assert_eq!(decode::<Described>(&stored, place).unwrap(), row);
        for at in 0..stored.len() {
            for bit in 0..8 {
                let mut changed = stored.clone();
                changed[at] ^= 1 << bit;
                let read = decode::<Described>(&changed, place);
                assert!(matches!(read, Err(Error::Damaged(_))), "byte {at}");
            }
            let cut = decode::<Described>(&stored[..at], place);
            assert!(matches!(cut, Err(Error::Damaged(_))), "cut to {at}");
        }
        let others = [
            Place::Object("bucket", b"yek"),
            Place::Object("bucketk", b"ey"),
            Place::Upload("bucket", b"key", ""),
            Place::Part("bucket", 1),
        ];
        for other in others {
            assert!(decode::<Described>(&stored, other).is_err(), "{other:?}");
        }
    }
}
