//! What requests declare of the documents in their bodies.

use keyward_api::s3;
use keyward_api::s3::error;
use keyward_sigv4::{Checksum as Sum, ChecksumAlgorithm, Checksummer};
use keyward_wire::{ApiError, Operation as _, OperationShape};
use md5::{Digest as _, Md5};

use crate::checksums::mismatch;
use crate::errors::invalid_request;

/// An MD5 as it travels: base64 of 16 bytes.
pub(crate) fn read_md5(text: &str) -> Result<[u8; 16], ApiError> {
    let bytes = data_encoding::BASE64.decode(text.as_bytes()).ok();
    let md5 = bytes.and_then(|bytes| bytes.try_into().ok());
    md5.ok_or_else(|| {
        error::INVALID_DIGEST
            .message("The Content-MD5 you specified was invalid.")
            .with("Content-MD5", text)
    })
}

/// Compares the MD5 that was declared with the one that was computed.
pub(crate) fn compare_md5(declared: [u8; 16], computed: [u8; 16]) -> Result<(), ApiError> {
    if declared == computed {
        return Ok(());
    }
    let text = "The Content-MD5 you specified did not match what we received.";
    Err(error::BAD_DIGEST
        .message(text)
        .with("CalculatedDigest", data_encoding::BASE64.encode(&computed)))
}

/// Whether a header declares a digest of the body, itself or in a trailer, which is checked where it is read.
fn declares_digest((name, _): &(String, String)) -> bool {
    name == "content-md5" || name == "x-amz-trailer" || name.starts_with("x-amz-checksum-")
}

/// Compares a document with the digests that the headers of its request declare.
pub(crate) fn check(
    operation: &OperationShape,
    headers: &[(String, String)],
    document: &[u8],
) -> Result<(), ApiError> {
    let declared = |name: &str| {
        let mut named = headers.iter().filter(|(held, _)| held == name);
        named.next().map(|(_, value)| value.as_str())
    };
    if operation.name == s3::DeleteObjects::SHAPE.name && !headers.iter().any(declares_digest) {
        let text = "Missing required header for this request: Content-MD5 OR x-amz-checksum-*";
        return Err(invalid_request(text));
    }
    if let Some(text) = declared("content-md5") {
        compare_md5(read_md5(text)?, Md5::digest(document).into())?;
    }
    // There they are of the object that the parts add up to.
    if operation.name == s3::CompleteMultipartUpload::SHAPE.name {
        return Ok(());
    }
    for algorithm in ChecksumAlgorithm::ALL {
        let header = algorithm.header();
        let Some(value) = declared(header) else {
            continue;
        };
        let expected = Sum::parse(header, value);
        let expected = expected
            .ok_or_else(|| invalid_request(format!("Value for {header} header is invalid.")))?;
        let mut summer = Checksummer::new(algorithm);
        summer.update(document);
        if summer.finish() != expected {
            return Err(mismatch(algorithm));
        }
    }
    Ok(())
}
