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

/// The same for what is read once and kept as long as the program runs.
pub(crate) fn inflate_for_good(bytes: &[u8]) -> &'static str {
    Box::leak(inflate(bytes).into_boxed_str())
}
