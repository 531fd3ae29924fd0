//! What can be wrong with a body.

use std::fmt;

use super::ChecksumAlgorithm;

/// Why a body is not the one that its request declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyError {
    /// Its SHA-256 is another.
    Sha256Mismatch {
        /// As declared and signed.
        declared: [u8; 32],
        /// As computed.
        computed: [u8; 32],
    },
    /// It ended before its declared length.
    Incomplete,
    /// It is longer than its declared length.
    TooLong,
    /// The aws-chunked framing cannot be read.
    MalformedChunk,
    /// A chunk's or the trailer's signature is another.
    SignatureMismatch,
    /// The trailing headers cannot be read, or are not those that `x-amz-trailer` declared.
    MalformedTrailer,
    /// A checksum is not base64 of its algorithm's length.
    MalformedChecksum,
    /// A checksum is another.
    ChecksumMismatch {
        /// Its algorithm.
        algorithm: ChecksumAlgorithm,
    },
}

impl std::error::Error for BodyError {}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sha256Mismatch { .. } => "body hash is not the declared one",
            Self::Incomplete => "body is shorter than declared",
            Self::TooLong => "body is longer than declared",
            Self::MalformedChunk => "malformed aws-chunked framing",
            Self::SignatureMismatch => "chunk or trailer signature does not match",
            Self::MalformedTrailer => "malformed or undeclared trailer",
            Self::MalformedChecksum => "malformed checksum",
            Self::ChecksumMismatch { .. } => "checksum does not match",
        })
    }
}
