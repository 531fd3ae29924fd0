//! Compression of what is kept in `core/catalog/data`.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Raw DEFLATE, as small as it gets.
pub(crate) fn deflate(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
