//! A line of a segment.
//!
//! ```json
//! {"seq":7,"prev":"<64 hex>","time_ms":0,"request_id":"c8e3","revision":0,"hash":"<64 hex>","record":{}}
//! ```
//!
//! Before `record` there may be `"shared":{…}`, members that this record has in common with those of later lines, or
//! `"shared_at":1234`, the offset in the segment of the line that has them: they are the record's first members.
//!
//! `prev` is the hash of line 6, zeros before line 1; `hash` is the SHA-256 of the line without the member `hash` and
//! without its line feed.

use aws_lc_rs::digest;
use data_encoding::HEXLOWER;

use serde_json::value::RawValue;

use crate::json;
use crate::queue::EntryRef;
use crate::sharing::Sharing;

/// SHA-256 of a line.
pub(crate) type Hash = [u8; 32];

/// What stands for the hash of the line before the first.
pub(crate) const ORIGIN: Hash = [0; 32];

/// Digits of a hash.
const HASH_DIGITS: usize = 64;

/// A hash as lines show it.
pub(crate) type Digits = [u8; HASH_DIGITS];

/// What stands around the digits of a line's own hash.
const HASH_BEGIN: &[u8] = b"\"hash\":\"";
const HASH_END: &[u8] = b"\",";

/// The length of the member `hash`.
const HASH_MEMBER: usize = HASH_BEGIN.len() + HASH_DIGITS + HASH_END.len();

/// Appends an entry's line and returns its hash, also as the next line shows it.
pub(crate) fn write(
    out: &mut Vec<u8>,
    seq: u64,
    prev: &Digits,
    entry: EntryRef<'_>,
    sharing: Sharing<'_>,
) -> (Hash, Digits) {
    let start = out.len();
    out.extend_from_slice(b"{\"seq\":");
    push_number(out, seq);
    out.extend_from_slice(b",\"prev\":\"");
    out.extend_from_slice(prev);
    out.extend_from_slice(b"\",\"time_ms\":");
    push_number(out, entry.time_ms);
    out.extend_from_slice(b",\"request_id\":");
    push_text(out, entry.request_id);
    out.extend_from_slice(b",\"revision\":");
    push_number(out, entry.revision);
    out.push(b',');
    let middle = out.len();
    match sharing {
        Sharing::Nothing => {}
        Sharing::Here(members) => {
            out.extend_from_slice(b"\"shared\":");
            out.extend_from_slice(members.as_bytes());
            out.push(b',');
        }
        Sharing::At(offset) => {
            out.extend_from_slice(b"\"shared_at\":");
            push_number(out, offset);
            out.push(b',');
        }
    }
    out.extend_from_slice(b"\"record\":");
    out.extend_from_slice(entry.own.as_bytes());
    out.push(b'}');
    let hash = sha256(out.get(start..).unwrap_or_default());
    let digits = digits(&hash);
    insert_hash(out, middle, &digits);
    out.push(b'\n');
    (hash, digits)
}

fn push_number(out: &mut Vec<u8>, number: impl itoa::Integer) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

fn push_text(out: &mut Vec<u8>, text: &str) {
    if json::is_plain(text) {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(out, text);
    }
}

/// Puts the member `hash` into a line, which is moved apart for it.
fn insert_hash(out: &mut Vec<u8>, at: usize, digits: &Digits) {
    let end = out.len();
    out.resize(end + HASH_MEMBER, 0);
    out.copy_within(at..end, at + HASH_MEMBER);
    if let Some(member) = out.get_mut(at..at + HASH_MEMBER) {
        let mut rest = member;
        for part in [HASH_BEGIN, digits, HASH_END] {
            let (to, after) = rest.split_at_mut(part.len());
            to.copy_from_slice(part);
            rest = after;
        }
    }
}

fn sha256(bytes: &[u8]) -> Hash {
    let digest = digest::digest(&digest::SHA256, bytes);
    digest.as_ref().try_into().unwrap_or(ORIGIN)
}

pub(crate) fn digits(hash: &Hash) -> Digits {
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
    pub(crate) sharing: Sharing<'a>,
    /// The record without what it shares.
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
        let (sharing, rest) = sharing(tail)?;
        let record = rest.strip_prefix("\"record\":")?.strip_suffix('}')?;
        let head = line.get(..line.len().checked_sub(tail.len() + HASH_MEMBER)?)?;
        Some(Self {
            seq: seq.parse().ok()?,
            prev: from_hex(prev)?,
            time_ms: time_ms.parse().ok()?,
            request_id,
            revision: revision.parse().ok()?,
            hash: from_hex(hash)?,
            sharing,
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
}

/// How a line says what it shares, and what comes after that.
fn sharing(tail: &str) -> Option<(Sharing<'_>, &str)> {
    if let Some(rest) = tail.strip_prefix("\"shared_at\":") {
        let (offset, rest) = rest.split_once(',')?;
        return Some((Sharing::At(offset.parse().ok()?), rest));
    }
    let Some(rest) = tail.strip_prefix("\"shared\":") else {
        return Some((Sharing::Nothing, tail));
    };
    let mut values = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
    let members = values.next()?.ok()?.get();
    let rest = rest.strip_prefix(members)?.strip_prefix(',')?;
    members
        .starts_with('{')
        .then_some((Sharing::Here(members), rest))
}
