//! What somebody has made of the records up to a line, so that a start need not read them all again: the file `digest`,
//! written anew as a whole.
//!
//! It names its line by number and hash. One that is damaged, or of a line that this journal does not hold though it
//! should, is as good as none: whoever kept it reads the records again.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

use crate::disk::Disk;
use crate::index::Summary;
use crate::line::{Hash, Line, ORIGIN};
use crate::segment::{Lines, segment_path};

const MAGIC: &[u8; 8] = b"KWDIGST1";

/// A line of a journal; the default is the place before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub(crate) seq: u64,
    pub(crate) hash: Hash,
}

impl Default for Position {
    fn default() -> Self {
        Self {
            seq: 0,
            hash: ORIGIN,
        }
    }
}

fn path(directory: &Path) -> PathBuf {
    directory.join("digest")
}

/// Writes the file: beside the old one, then in its place.
pub(crate) fn keep(
    disk: &dyn Disk,
    directory: &Path,
    position: Position,
    digest: &[u8],
) -> io::Result<()> {
    let mut bytes = Vec::with_capacity(MAGIC.len() + 48 + digest.len());
    bytes.extend(MAGIC);
    bytes.extend(position.seq.to_le_bytes());
    bytes.extend(position.hash);
    bytes.extend(digest);
    bytes.extend(xxh3_64(&bytes).to_le_bytes());
    let beside = directory.join("digest.new");
    let mut file = disk.open(&beside)?;
    file.set_len(0)?;
    file.write_at(0, &bytes)?;
    file.sync()?;
    std::fs::rename(&beside, path(directory))?;
    disk.sync_directory(directory)
}

/// What was kept, if it is whole.
pub(crate) fn load(directory: &Path) -> Option<(Position, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut file = File::open(path(directory)).ok()?;
    file.read_to_end(&mut bytes).ok()?;
    let (body, checksum) = bytes.split_last_chunk::<8>()?;
    if xxh3_64(body).to_le_bytes() != *checksum {
        return None;
    }
    let (seq, rest) = body.strip_prefix(MAGIC)?.split_first_chunk::<8>()?;
    let (hash, digest) = rest.split_first_chunk::<32>()?;
    let position = Position {
        seq: u64::from_le_bytes(*seq),
        hash: *hash,
    };
    Some((position, digest.to_vec()))
}

/// Whether a position is one of this journal's: its line, or a line from before the oldest that is kept.
pub(crate) fn is_of(
    directory: &Path,
    segments: &[Summary],
    durable: Position,
    position: Position,
) -> bool {
    if position == durable || position.seq == 0 {
        return true;
    }
    let holds = |held: &&Summary| (held.first_seq..=held.last_seq).contains(&position.seq);
    let Some(segment) = segments.iter().find(holds) else {
        let oldest = segments.iter().find(|held| held.lines > 0);
        return position.seq < oldest.map_or(durable.seq, |held| held.first_seq);
    };
    let mut found = false;
    let mut look =
        |line: &Line<'_>| found |= line.seq == position.seq && line.hash == position.hash;
    each_line(directory, segment, &mut look).is_ok() && found
}

/// Calls `visit` with each line of a segment that can be read, up to where the segment went when it was summed up.
pub(crate) fn each_line(
    directory: &Path,
    segment: &Summary,
    visit: &mut dyn FnMut(&Line<'_>),
) -> io::Result<()> {
    let mut lines = Lines::open(&segment_path(directory, segment.number))?;
    while let Some((offset, bytes)) = lines.next()?
        && offset < segment.bytes
    {
        if let Some(line) = Line::parse(bytes) {
            visit(&line);
        }
    }
    Ok(())
}
