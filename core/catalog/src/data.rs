//! Compressed data.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

/// What cannot be decompressed gives no text, and tests see to it that nothing is missing.
pub(crate) fn inflate(bytes: &[u8]) -> String {
    let mut text = String::new();
    match DeflateDecoder::new(bytes).read_to_string(&mut text) {
        Ok(_) => text,
        Err(_) => String::new(),
    }
}
