//! Where the record of a request is: in memory for the open segment, in a sorted file beside each closed one.
//!
//! The file is a header of [`HEADER`] bytes and then, sorted, a pair of numbers per line: the hash of the request id
//! and the offset of the line, little-endian. It is made anew if it is missing or its header makes no sense.

use std::fs::File;
use std::io;
use std::path::Path;

use xxhash_rust::xxh3::xxh3_64;

use crate::disk::{Disk, read_at};
use crate::line::{Hash, Line, ORIGIN};
use crate::segment::{Lines, index_path, segment_path};

const MAGIC: &[u8; 8] = b"KWINDEX1";

/// Magic, eight numbers, a hash, and the checksum of these.
const HEADER: usize = 8 + 8 * 8 + 32 + 8;

/// The hash of a request id and the offset of its line.
pub(crate) type Place = (u64, u64);

pub(crate) fn request_hash(request_id: &str) -> u64 {
    xxh3_64(request_id.as_bytes())
}

/// What is known of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Summary {
    pub(crate) number: u64,
    pub(crate) bytes: u64,
    pub(crate) lines: u64,
    pub(crate) first_seq: u64,
    pub(crate) last_seq: u64,
    /// The earliest and the latest time of a record, milliseconds since 1970.
    pub(crate) min_ms: i64,
    pub(crate) max_ms: i64,
    /// The newest revision in it or in any segment before it.
    pub(crate) revision: u64,
    pub(crate) last_hash: Hash,
}

impl Summary {
    pub(crate) fn empty(number: u64, revision: u64) -> Self {
        Self {
            number,
            bytes: 0,
            lines: 0,
            first_seq: 0,
            last_seq: 0,
            min_ms: i64::MAX,
            max_ms: i64::MIN,
            revision,
            last_hash: ORIGIN,
        }
    }

    /// Counts a line that ends at `end`.
    pub(crate) fn add(&mut self, seq: u64, hash: Hash, time_ms: i64, revision: u64, end: u64) {
        if self.lines == 0 {
            self.first_seq = seq;
        }
        self.lines += 1;
        self.bytes = end;
        self.last_seq = seq;
        self.last_hash = hash;
        self.min_ms = self.min_ms.min(time_ms);
        self.max_ms = self.max_ms.max(time_ms);
        self.revision = self.revision.max(revision);
    }

    pub(crate) fn overlaps(&self, from_ms: i64, to_ms: i64) -> bool {
        self.lines > 0 && self.min_ms < to_ms && self.max_ms >= from_ms
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        let numbers = [
            self.number,
            self.bytes,
            self.lines,
            self.first_seq,
            self.last_seq,
            self.min_ms.cast_unsigned(),
            self.max_ms.cast_unsigned(),
            self.revision,
        ];
        bytes.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        bytes.extend(self.last_hash);
        let checksum = xxh3_64(&bytes);
        bytes.extend(checksum.to_le_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8; HEADER]) -> Option<Self> {
        let (body, checksum) = bytes.split_last_chunk::<8>()?;
        if xxh3_64(body).to_le_bytes() != *checksum {
            return None;
        }
        let (numbers, last_hash) = body.strip_prefix(MAGIC)?.split_last_chunk::<32>()?;
        let (numbers, _) = numbers.as_chunks::<8>();
        let mut numbers = numbers.iter().map(|bytes| u64::from_le_bytes(*bytes));
        Some(Self {
            number: numbers.next()?,
            bytes: numbers.next()?,
            lines: numbers.next()?,
            first_seq: numbers.next()?,
            last_seq: numbers.next()?,
            min_ms: numbers.next()?.cast_signed(),
            max_ms: numbers.next()?.cast_signed(),
            revision: numbers.next()?,
            last_hash: *last_hash,
        })
    }
}

/// Writes a closed segment's index.
pub(crate) fn save(
    disk: &dyn Disk,
    directory: &Path,
    summary: &Summary,
    mut places: Vec<Place>,
) -> io::Result<()> {
    places.sort_unstable();
    let mut bytes = summary.to_bytes();
    bytes.extend(
        places
            .iter()
            .flat_map(|(hash, offset)| [hash.to_le_bytes(), offset.to_le_bytes()])
            .flatten(),
    );
    let mut file = disk.open(&index_path(directory, summary.number))?;
    // A header that is there says that the rest is.
    file.set_len(0)?;
    file.write_at(0, &bytes)?;
    file.sync()
}

/// What a closed segment's index says of it; nothing if it is missing or does not fit.
pub(crate) fn load(directory: &Path, number: u64) -> Option<Summary> {
    let file = File::open(index_path(directory, number)).ok()?;
    let mut header = [0; HEADER];
    read_at(&file, 0, &mut header).ok()?;
    let summary = Summary::from_bytes(&header)?;
    let length = std::fs::metadata(segment_path(directory, number))
        .ok()?
        .len();
    let expected = HEADER as u64 + summary.lines * 16;
    let fits = summary.number == number
        && summary.bytes == length
        && file.metadata().ok()?.len() == expected;
    fits.then_some(summary)
}

/// Reads a segment through for what its index should say. Lines that cannot be read are passed over: `verify` names
/// them, and the others are found all the same.
pub(crate) fn scan(
    directory: &Path,
    number: u64,
    revision: u64,
) -> io::Result<(Summary, Vec<Place>)> {
    let mut summary = Summary::empty(number, revision);
    let mut places = Vec::new();
    let mut lines = Lines::open(&segment_path(directory, number))?;
    let mut end = 0;
    while let Some((offset, bytes)) = lines.next()? {
        end = offset + bytes.len() as u64;
        let Some(line) = Line::parse(bytes) else {
            continue;
        };
        summary.add(line.seq, line.hash, line.time_ms, line.revision, end);
        let request_id = line.request_id().unwrap_or_default();
        places.push((request_hash(&request_id), offset));
    }
    summary.bytes = end;
    Ok((summary, places))
}

/// The offsets of the lines that may be of a request, in a closed segment.
pub(crate) fn lookup(directory: &Path, summary: &Summary, hash: u64) -> io::Result<Vec<u64>> {
    let file = File::open(index_path(directory, summary.number))?;
    let place = |at: u64| -> io::Result<Place> {
        let mut bytes = [0; 16];
        read_at(&file, HEADER as u64 + at * 16, &mut bytes)?;
        let (chunks, _) = bytes.as_chunks::<8>();
        let mut numbers = chunks.iter().map(|bytes| u64::from_le_bytes(*bytes));
        Ok((
            numbers.next().unwrap_or_default(),
            numbers.next().unwrap_or_default(),
        ))
    };
    let (mut low, mut high) = (0, summary.lines);
    while low < high {
        let middle = low + (high - low) / 2;
        if place(middle)?.0 < hash {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let mut offsets = Vec::new();
    for at in low..summary.lines {
        let (found, offset) = place(at)?;
        if found != hash {
            break;
        }
        offsets.push(offset);
    }
    Ok(offsets)
}
