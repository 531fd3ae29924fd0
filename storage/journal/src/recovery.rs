//! What a directory holds when it is opened, and where writing goes on.
//!
//! The last segment is read through. A line that is not as it was written and was never known to be durable is what a
//! crash leaves: it and what follows is cut. One that was durable has been changed since: nothing is touched, so that
//! `verify` goes on to name it, and writing goes on in a new segment.

use std::io;
use std::path::Path;

use crate::disk::Disk;
use crate::head::Head;
use crate::index::{self, Place, Summary, request_hash};
use crate::line::{Hash, Line};
use crate::segment::{self, Lines, segment_path};

/// Where writing goes on.
#[derive(Debug)]
pub(crate) struct Recovered {
    pub(crate) closed: Vec<Summary>,
    pub(crate) open: Summary,
    pub(crate) places: Vec<Place>,
    /// The newest line, whether or not it is still there.
    pub(crate) seq: u64,
    pub(crate) hash: Hash,
    pub(crate) first_seq: u64,
}

/// How the last segment ends.
enum End {
    Whole,
    /// Cut from here on.
    Torn(u64),
    /// A line that was durable is not as it was.
    Damaged,
}

/// What stands for the lines of a journal that was removed with all that it knew of itself: its first line is gone, and
/// nobody knows how many more.
const REMOVED: Head = Head {
    seq: 1,
    ..Head::EMPTY
};

pub(crate) fn recover(
    disk: &dyn Disk,
    directory: &Path,
    has_been_used: bool,
) -> io::Result<Recovered> {
    let numbers = segment::list(directory)?;
    let head = Head::load(directory);
    let known = match head {
        Some(head) => head,
        None if has_been_used && numbers.is_empty() => REMOVED,
        None => Head::EMPTY,
    };
    let Some((&last, earlier)) = numbers.split_last() else {
        if known.seq > 0 {
            tracing::error!(
                lines = known.seq,
                directory = %directory.display(),
                "every segment of the journal has been removed"
            );
        }
        return Ok(Recovered {
            closed: Vec::new(),
            open: Summary::empty(1, 0),
            places: Vec::new(),
            seq: known.seq,
            hash: known.hash,
            first_seq: known.first_seq,
        });
    };
    let mut closed = Vec::new();
    for &number in earlier {
        let revision = closed.last().map_or(0, |before: &Summary| before.revision);
        closed.push(closed_segment(disk, directory, number, revision)?);
    }
    let revision = closed.last().map_or(0, |before| before.revision);
    let start = closed
        .iter()
        .rev()
        .find(|before| before.lines > 0)
        .map(|before| (before.last_seq, before.last_hash));
    let (mut open, mut places, end) =
        last_segment(directory, last, revision, start, head.as_ref())?;
    let newest = |open: &Summary| match (open.lines, start) {
        (0, start) => start.unwrap_or((known.first_seq.saturating_sub(1), known.hash)),
        _ => (open.last_seq, open.last_hash),
    };
    if let End::Torn(offset) = end {
        let path = segment_path(directory, last);
        let length = std::fs::metadata(&path)?.len();
        tracing::warn!(
            segment = %path.display(), bytes = length - offset, after_line = newest(&open).0,
            "the journal ended in a line that was never acknowledged; it is cut"
        );
        let mut file = disk.open(&path)?;
        file.set_len(offset)?;
        file.sync()?;
    }
    let (mut seq, mut hash) = newest(&open);
    let missing = seq < known.seq;
    if missing {
        tracing::error!(
            from_line = seq + 1,
            to_line = known.seq,
            "lines of the journal that were acknowledged have been removed"
        );
        (seq, hash) = (known.seq, known.hash);
    } else {
        // What was found may lag behind what is known: segments that held changes may have been dropped by age.
        open.revision = open.revision.max(known.revision);
    }
    if missing || matches!(end, End::Damaged) {
        if matches!(end, End::Damaged) {
            tracing::error!(
                segment = %segment_path(directory, last).display(),
                "a line of the journal is not as it was written; the segment is kept as it is"
            );
        }
        let next = Summary::empty(last + 1, open.revision);
        index::save(disk, directory, &open, places)?;
        closed.push(open);
        open = next;
        places = Vec::new();
    }
    let oldest = closed.iter().chain([&open]).find(|held| held.lines > 0);
    let first_seq = match (head, oldest) {
        (Some(head), _) => head.first_seq,
        (None, Some(oldest)) => oldest.first_seq,
        (None, None) => 1,
    };
    Ok(Recovered {
        closed,
        open,
        places,
        seq,
        hash,
        first_seq,
    })
}

/// What a closed segment's index says, which is made anew if it is missing.
fn closed_segment(
    disk: &dyn Disk,
    directory: &Path,
    number: u64,
    revision: u64,
) -> io::Result<Summary> {
    if let Some(summary) = index::load(directory, number) {
        return Ok(summary);
    }
    let (summary, places) = index::scan(directory, number, revision)?;
    index::save(disk, directory, &summary, places)?;
    Ok(summary)
}

/// Reads the last segment through; `start` is the line before its first.
fn last_segment(
    directory: &Path,
    number: u64,
    revision: u64,
    start: Option<(u64, Hash)>,
    head: Option<&Head>,
) -> io::Result<(Summary, Vec<Place>, End)> {
    let mut summary = Summary::empty(number, revision);
    let mut places = Vec::new();
    let mut before = start;
    let mut lines = Lines::open(&segment_path(directory, number))?;
    while let Some((offset, bytes)) = lines.next()? {
        let end = offset + bytes.len() as u64;
        let good = Line::parse(bytes)
            .filter(|line| bytes.ends_with(b"\n") && follows(before, line) && line.is_whole());
        if let Some(line) = good {
            summary.add(line.seq, line.hash, line.time_ms, line.revision, end);
            let request_id = line.request_id().unwrap_or_default();
            places.push((request_hash(&request_id), offset));
            before = Some((line.seq, line.hash));
            continue;
        }
        let expected = before.map_or(1, |(seq, _)| seq + 1);
        let was_durable = match head {
            Some(head) => expected <= head.seq,
            None => lines.next()?.is_some(),
        };
        if !was_durable {
            return Ok((summary, places, End::Torn(offset)));
        }
        let (summary, places) = index::scan(directory, number, revision)?;
        return Ok((summary, places, End::Damaged));
    }
    Ok((summary, places, End::Whole))
}

/// Whether a line is the one after `before`; the oldest that is kept follows none.
pub(crate) fn follows(before: Option<(u64, Hash)>, line: &Line<'_>) -> bool {
    before.is_none_or(|(seq, hash)| line.seq == seq + 1 && line.prev == hash)
}
