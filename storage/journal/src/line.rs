//! A line of a segment.
//!
//! ```json
//! {"seq":7,"prev":"<64 hex>","time_ms":0,"request_id":"c8e3","revision":0,"hash":"<64 hex>","record":{}}
//! ```
//!
//! `prev` is the hash of line 6, zeros before line 1; `hash` is the SHA-256 of the line without the member `hash` and
//! without its line feed.

use aws_lc_rs::digest;
use data_encoding::HEXLOWER;

use crate::queue::EntryRef;
use crate::{Entry, Record, json};

/// SHA-256 of a line.
pub(crate) type Hash = [u8; 32];

/// What stands for the hash of the line before the first.
pub(crate) const ORIGIN: Hash = [0; 32];

/// Digits of a hash.
const HASH_DIGITS: usize = 64;

/// Appends an entry's line and returns its hash. `scratch` is room to work in, kept between calls.
pub(crate) fn write(
    out: &mut Vec<u8>,
    scratch: &mut Vec<u8>,
    seq: u64,
    prev: &Hash,
    entry: EntryRef<'_>,
) -> Hash {
    scratch.clear();
    scratch.extend_from_slice(b"{\"seq\":");
    json::push_number(scratch, false, seq);
    scratch.extend_from_slice(b",\"prev\":\"");
    scratch.extend_from_slice(&digits(prev));
    scratch.extend_from_slice(b"\",\"time_ms\":");
    let time_ms = entry.time_ms;
    json::push_number(scratch, time_ms < 0, time_ms.unsigned_abs());
    scratch.extend_from_slice(b",\"request_id\":");
    json::push_text(scratch, entry.request_id);
    scratch.extend_from_slice(b",\"revision\":");
    json::push_number(scratch, false, entry.revision);
    scratch.push(b',');
    let middle = scratch.len();
    scratch.extend_from_slice(b"\"record\":");
    scratch.extend_from_slice(entry.record.as_bytes());
    scratch.push(b'}');
    let hash = sha256(scratch);
    let (head, tail) = scratch.split_at(middle);
    out.extend_from_slice(head);
    out.extend_from_slice(b"\"hash\":\"");
    out.extend_from_slice(&digits(&hash));
    out.extend_from_slice(b"\",");
    out.extend_from_slice(tail);
    out.push(b'\n');
    hash
}

fn sha256(bytes: &[u8]) -> Hash {
    let digest = digest::digest(&digest::SHA256, bytes);
    digest.as_ref().try_into().unwrap_or(ORIGIN)
}

fn digits(hash: &Hash) -> [u8; HASH_DIGITS] {
    let mut digits = [0; HASH_DIGITS];
    HEXLOWER.encode_mut(hash, &mut digits);
    digits
}

/// A hash as a line shows it.
pub(crate) fn hex(hash: &Hash) -> String {
    HEXLOWER.encode(hash)
}

/// The hash that 64 digits stand for.
pub(crate) fn from_hex(text: &str) -> Option<Hash> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// A line that was read, with or without its line feed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    pub(crate) seq: u64,
    pub(crate) prev: Hash,
    pub(crate) time_ms: i64,
    /// A JSON string, as `"c8e3"`.
    request_id: &'a str,
    pub(crate) revision: u64,
    pub(crate) hash: Hash,
    pub(crate) record: &'a str,
    head: &'a str,
    tail: &'a str,
}

impl<'a> Line<'a> {
    /// Takes a line apart; nothing if it is none.
    pub(crate) fn parse(bytes: &'a [u8]) -> Option<Self> {
        let line = std::str::from_utf8(bytes).ok()?;
        let line = line.strip_suffix('\n').unwrap_or(line);
        let (seq, rest) = line.strip_prefix("{\"seq\":")?.split_once(",\"prev\":\"")?;
        let (prev, rest) = rest.split_at_checked(HASH_DIGITS)?;
        let rest = rest.strip_prefix("\",\"time_ms\":")?;
        let (time_ms, rest) = rest.split_once(",\"request_id\":")?;
        // Within a JSON string a quotation mark has a backslash before it, so this is the string's own end.
        let end = rest.find("\",\"revision\":")? + 1;
        let (request_id, rest) = rest.split_at_checked(end)?;
        let rest = rest.strip_prefix(",\"revision\":")?;
        let (revision, rest) = rest.split_once(",\"hash\":\"")?;
        let (hash, rest) = rest.split_at_checked(HASH_DIGITS)?;
        let tail = rest.strip_prefix("\",")?;
        let record = tail.strip_prefix("\"record\":")?.strip_suffix('}')?;
        let hash_member = "\"hash\":\"".len() + HASH_DIGITS + "\",".len();
        let head = line.get(..line.len().checked_sub(tail.len() + hash_member)?)?;
        Some(Self {
            seq: seq.parse().ok()?,
            prev: from_hex(prev)?,
            time_ms: time_ms.parse().ok()?,
            request_id,
            revision: revision.parse().ok()?,
            hash: from_hex(hash)?,
            record,
            head,
            tail,
        })
    }

    /// Whether the line is as it was written.
    pub(crate) fn is_whole(&self) -> bool {
        let mut context = digest::Context::new(&digest::SHA256);
        context.update(self.head.as_bytes());
        context.update(self.tail.as_bytes());
        context.finish().as_ref() == self.hash
    }

    /// The request id, unless it is no JSON string.
    pub(crate) fn request_id(&self) -> Option<String> {
        serde_json::from_str(self.request_id).ok()
    }

    pub(crate) fn entry(&self) -> Option<Entry> {
        Some(Entry {
            time_ms: self.time_ms,
            request_id: self.request_id()?,
            revision: self.revision,
            record: Record::from_text(self.record.to_owned()),
        })
    }
}
