//! Whether a journal is as it was written.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::head::Head;
use crate::line::{Hash, Line, ORIGIN};
use crate::recovery::follows;
use crate::segment::{self, Lines, segment_path};
use crate::sharing::Sharing;

/// A journal in which nothing was changed, removed or put elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The number of the oldest line that is kept.
    pub first_seq: u64,
    /// The number of the newest line; 0 if there is none.
    pub last_seq: u64,
}

/// The first line that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The segment.
    pub file: PathBuf,
    /// The line within it, counted from 1.
    pub line: u64,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, line {}: {}",
            self.file.display(),
            self.line,
            self.reason
        )
    }
}

impl std::error::Error for Damage {}

/// Reads a whole journal, also one that is being written, and names the first line that is not as it was written.
///
/// # Errors
/// The damage; also when a file cannot be read.
pub fn verify(directory: &Path) -> Result<Verified, Damage> {
    let unreadable = |file: PathBuf| {
        move |error: io::Error| Damage {
            file,
            line: 1,
            reason: format!("cannot be read: {error}"),
        }
    };
    // Before the lines: those that are written meanwhile are newer than it.
    let head = Head::load(directory);
    let numbers = segment::list(directory).map_err(unreadable(directory.to_owned()))?;
    let mut walk = Walk {
        head,
        before: None,
        first_seq: head.map_or(1, |head| head.first_seq),
        file: segment_path(directory, 1),
        line: 0,
        shared: HashSet::new(),
    };
    let last = numbers.last().copied();
    for (&number, expected) in numbers.iter().zip(numbers.first().copied().unwrap_or(1)..) {
        walk.file = segment_path(directory, number);
        walk.line = 0;
        walk.shared.clear();
        if number != expected {
            let gone = segment_path(directory, expected);
            return Err(walk.damage(format!("the segment {} is missing", gone.display())));
        }
        let mut lines = Lines::open(&walk.file).map_err(unreadable(walk.file.clone()))?;
        while let Some((offset, bytes)) = lines.next().map_err(unreadable(walk.file.clone()))? {
            walk.line += 1;
            if !walk.step(offset, bytes, Some(number) == last)? {
                break;
            }
        }
    }
    walk.finish()
}

struct Walk {
    head: Option<Head>,
    before: Option<(u64, Hash)>,
    first_seq: u64,
    file: PathBuf,
    line: u64,
    /// The offsets of lines in this segment that others may refer to.
    shared: HashSet<u64>,
}

impl Walk {
    fn damage(&self, reason: String) -> Damage {
        Damage {
            file: self.file.clone(),
            line: self.line.max(1),
            reason,
        }
    }

    /// Checks a line; false if it is one that is still being written.
    fn step(&mut self, offset: u64, bytes: &[u8], in_last_segment: bool) -> Result<bool, Damage> {
        let durable = self.head.map_or(0, |head| head.seq);
        let seq = self.before.map_or(0, |(seq, _)| seq);
        if !bytes.ends_with(b"\n") && in_last_segment && seq >= durable {
            return Ok(false);
        }
        let Some(line) = Line::parse(bytes) else {
            return Err(self.damage("it is no line of a journal".to_owned()));
        };
        if !line.is_whole() {
            return Err(self.damage(format!("line {} was changed", line.seq)));
        }
        let before = self.before.or((line.seq == 1).then_some((0, ORIGIN)));
        if !follows(before, &line) {
            return Err(self.damage(match before {
                Some((seq, _)) if line.seq != seq + 1 => {
                    format!("line {} follows line {seq}", line.seq)
                }
                _ => format!("line {} does not follow the line before it", line.seq),
            }));
        }
        if self.before.is_none() {
            if line.seq > self.first_seq {
                return Err(self.damage(format!(
                    "it begins with line {}, and lines from {} on were kept",
                    line.seq, self.first_seq
                )));
            }
            self.first_seq = line.seq;
        }
        if let Some(head) = self.head
            && head.seq == line.seq
            && head.hash != line.hash
        {
            return Err(self.damage(format!("line {} was written anew", line.seq)));
        }
        match line.sharing {
            Sharing::Nothing => {}
            Sharing::Here(_) => {
                self.shared.insert(offset);
            }
            Sharing::At(other) if self.shared.contains(&other) => {}
            Sharing::At(_) => {
                let reason = format!("what line {} shares with another is not there", line.seq);
                return Err(self.damage(reason));
            }
        }
        self.before = Some((line.seq, line.hash));
        Ok(true)
    }

    fn finish(mut self) -> Result<Verified, Damage> {
        self.line += 1;
        let last_seq = self.before.map_or(0, |(seq, _)| seq);
        match self.head {
            Some(head) if head.seq > last_seq => {
                let from = last_seq.max(head.first_seq.saturating_sub(1)) + 1;
                let to = head.seq;
                Err(self.damage(format!("lines {from} to {to} are missing")))
            }
            None if last_seq > 0 => Err(self.damage(
                "the file `head`, which says how far the journal went, is missing or unreadable"
                    .to_owned(),
            )),
            _ => Ok(Verified {
                first_seq: self.first_seq,
                last_seq,
            }),
        }
    }
}
