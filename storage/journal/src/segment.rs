//! The files of a journal's directory: `00000001.jsonl` and so on, each with its index `00000001.index` once closed.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};

pub(crate) fn segment_path(directory: &Path, number: u64) -> PathBuf {
    directory.join(format!("{number:08}.jsonl"))
}

pub(crate) fn index_path(directory: &Path, number: u64) -> PathBuf {
    directory.join(format!("{number:08}.index"))
}

/// The numbers of a directory's segments, in order.
pub(crate) fn list(directory: &Path) -> io::Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for file in std::fs::read_dir(directory)? {
        let name = file?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".jsonl"));
        numbers.extend(number.and_then(|number| number.parse::<u64>().ok()));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// The lines of a segment from its start, each with its line feed if it has one.
#[derive(Debug)]
pub(crate) struct Lines {
    reader: BufReader<File>,
    buffer: Vec<u8>,
    next_offset: u64,
}

impl Lines {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self {
            reader: BufReader::with_capacity(256 * 1024, File::open(path)?),
            buffer: Vec::new(),
            next_offset: 0,
        })
    }

    /// The offset and bytes of the next line.
    pub(crate) fn next(&mut self) -> io::Result<Option<(u64, &[u8])>> {
        self.buffer.clear();
        let read = self.reader.read_until(b'\n', &mut self.buffer)?;
        let offset = self.next_offset;
        self.next_offset += read as u64;
        Ok((read > 0).then_some((offset, self.buffer.as_slice())))
    }
}
