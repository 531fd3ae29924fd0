//! A report as a file: written whole or not at all, and checked when it is read.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use xxhash_rust::xxh3::xxh3_128;

/// What a file begins with; another form has another.
const MAGIC: &[u8; 8] = b"KWREPRT1";

/// What a file's name begins with until it is whole.
const NEW: &str = "new-";

pub(crate) struct Report {
    pub(crate) made_ms: i64,
    pub(crate) content: Vec<u8>,
}

/// Writes a report beside its place and puts it there; durable when this returns.
pub(crate) fn write(directory: &Path, name: &str, made_ms: i64, content: &[u8]) -> io::Result<()> {
    let mut bytes = Vec::with_capacity(MAGIC.len() + 24 + content.len());
    bytes.extend(MAGIC);
    bytes.extend(made_ms.to_le_bytes());
    bytes.extend(content);
    bytes.extend(xxh3_128(&bytes).to_le_bytes());
    let beside = directory.join(format!("{NEW}{name}"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    std::fs::rename(&beside, directory.join(name))?;
    File::open(directory)?.sync_all()
}

/// Reads a report, if there is one that is whole.
pub(crate) fn read(path: &Path) -> Option<Report> {
    let bytes = std::fs::read(path).ok()?;
    let (body, checksum) = bytes.split_last_chunk::<16>()?;
    if xxh3_128(body).to_le_bytes() != *checksum {
        return None;
    }
    let (made_ms, content) = body.strip_prefix(MAGIC)?.split_first_chunk::<8>()?;
    Some(Report {
        made_ms: i64::from_le_bytes(*made_ms),
        content: content.to_vec(),
    })
}

/// Makes a directory, its owner's alone, if it is not there.
pub(crate) fn private_directory(directory: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}
