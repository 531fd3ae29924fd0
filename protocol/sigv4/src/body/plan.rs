//! What a request's head says its body must be.

use std::sync::Arc;

use super::{Checksum, ChecksumAlgorithm};
use crate::canonical::hex;
use crate::claim::{Claim, parse_hex};
use crate::{AuthError, Payload, Request, SigningKey, Streaming};

/// What a body must be: made from a request's head, used up by a [`BodyVerifier`](super::BodyVerifier).
#[derive(Clone, Debug)]
pub struct BodyPlan {
    pub(super) content: Content,
    /// The payload's length, where the head says it.
    pub(super) length: Option<u64>,
    pub(super) checksum: Option<ChecksumAlgorithm>,
    pub(super) expected_checksum: Option<Checksum>,
    pub(super) framing: Option<Box<Framing>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Content {
    /// Anything; its hash is wanted.
    Any,
    /// Exactly what has this hash.
    Sha256([u8; 32]),
    /// Anything, or what the framing vouches for.
    Unsigned,
}

/// The aws-chunked form of a body.
#[derive(Clone, Debug)]
pub(super) struct Framing {
    /// Absent where chunks are unsigned.
    pub(super) chain: Option<Chain>,
    pub(super) has_trailer: bool,
    /// The trailing headers to come, by lower-case name.
    pub(super) trailers: Vec<String>,
    pub(super) decoded_length: u64,
}

/// Signatures of which each covers the one before, from the head's on.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    pub(super) key: Arc<SigningKey>,
    /// As `20130524T000000Z\n20130524/us-east-1/s3/aws4_request\n`.
    pub(super) context: String,
    /// The signature before, in hex.
    pub(super) previous: [u8; 64],
}

impl BodyPlan {
    /// A body whose hash is wanted before its request can be verified: every service but S3.
    ///
    /// # Errors
    /// When `content-length` is no number.
    pub fn computed(request: &Request<'_>) -> Result<Self, AuthError> {
        Ok(Self {
            length: content_length(request)?,
            ..Self::of(Content::Any)
        })
    }

    /// The body of a request that is anonymous or signed without its body.
    ///
    /// # Errors
    /// When the headers that describe the body are malformed, or promise chunk signatures.
    pub fn anonymous(request: &Request<'_>) -> Result<Self, AuthError> {
        Self::declared(request, |_| Err(AuthError::PayloadNotAllowed))
    }

    /// The body of a request that was signed with `key`.
    pub(crate) fn signed(
        request: &Request<'_>,
        claim: &Claim<'_>,
        key: &Arc<SigningKey>,
    ) -> Result<Self, AuthError> {
        Self::declared(request, |_| {
            let signature = parse_hex(claim.signature.as_bytes()).unwrap_or_default();
            Ok(Chain {
                key: Arc::clone(key),
                context: format!("{}\n{}\n", claim.timestamp, claim.scope_text()),
                previous: hex(&signature),
            })
        })
    }

    /// A body that is known already and must have this hash.
    pub(crate) fn sha256(hash: [u8; 32]) -> Self {
        Self::of(Content::Sha256(hash))
    }

    /// Also checks the `x-amz-checksum-` header of the request against the payload, for operations where that header
    /// speaks of the body (not for CompleteMultipartUpload, where it speaks of the object).
    ///
    /// # Errors
    /// [`AuthError::MalformedChecksum`] for an unknown algorithm, a malformed value, or more than one.
    pub fn with_header_checksum(mut self, request: &Request<'_>) -> Result<Self, AuthError> {
        for (name, value) in request.head.headers {
            let about_algorithm = matches!(
                *name,
                "x-amz-checksum-algorithm" | "x-amz-checksum-type" | "x-amz-checksum-mode"
            );
            if !name.starts_with("x-amz-checksum-") || about_algorithm {
                continue;
            }
            let expected = str::from_utf8(value)
                .ok()
                .and_then(|value| Checksum::parse(name, value.trim()));
            let Some(expected) = expected.filter(|_| self.checksum.is_none()) else {
                return Err(AuthError::MalformedChecksum {
                    name: (*name).to_owned(),
                });
            };
            self.checksum = Some(expected.algorithm());
            self.expected_checksum = Some(expected);
        }
        Ok(self)
    }

    /// Has `algorithm` computed, unless the request asks for another.
    #[must_use]
    pub fn with_checksum(mut self, algorithm: ChecksumAlgorithm) -> Self {
        self.checksum.get_or_insert(algorithm);
        self
    }

    /// The length of the payload, where the head says it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            length: None,
            checksum: None,
            expected_checksum: None,
            framing: None,
        }
    }

    fn declared(
        request: &Request<'_>,
        chain: impl FnOnce(Streaming) -> Result<Chain, AuthError>,
    ) -> Result<Self, AuthError> {
        let content = match request.payload {
            Payload::Sha256(hash) => Content::Sha256(hash),
            Payload::NotDeclared | Payload::Unsigned => Content::Unsigned,
            Payload::Streaming(streaming) => return Self::streaming(request, streaming, chain),
        };
        Ok(Self {
            length: content_length(request)?,
            ..Self::of(content)
        })
    }

    fn streaming(
        request: &Request<'_>,
        streaming: Streaming,
        chain: impl FnOnce(Streaming) -> Result<Chain, AuthError>,
    ) -> Result<Self, AuthError> {
        let (is_signed, has_trailer) = match streaming {
            Streaming::Signed => (true, false),
            Streaming::SignedTrailer => (true, true),
            Streaming::UnsignedTrailer => (false, true),
        };
        let chain = is_signed.then(|| chain(streaming)).transpose()?;
        let decoded_length = request
            .found
            .decoded_content_length
            .and_then(parse_length)
            .ok_or(AuthError::MissingDecodedLength)?;
        let trailers = trailer_names(request)?;
        if !has_trailer && !trailers.is_empty() {
            return Err(AuthError::MalformedChecksum {
                name: "x-amz-trailer".to_owned(),
            });
        }
        let checksum = trailers
            .first()
            .and_then(|name| ChecksumAlgorithm::of_header(name));
        let framing = Framing {
            chain,
            has_trailer,
            trailers,
            decoded_length,
        };
        Ok(Self {
            length: Some(decoded_length),
            checksum,
            framing: Some(Box::new(framing)),
            ..Self::of(Content::Unsigned)
        })
    }
}

/// S3 takes one trailing header: a checksum.
fn trailer_names(request: &Request<'_>) -> Result<Vec<String>, AuthError> {
    let malformed = || AuthError::MalformedChecksum {
        name: "x-amz-trailer".to_owned(),
    };
    let Some(value) = request.found.trailer else {
        return Ok(Vec::new());
    };
    let name = str::from_utf8(value)
        .map_err(|_| malformed())?
        .to_ascii_lowercase();
    match ChecksumAlgorithm::of_header(&name) {
        Some(_) => Ok(vec![name]),
        None => Err(malformed()),
    }
}

fn content_length(request: &Request<'_>) -> Result<Option<u64>, AuthError> {
    let Some(value) = request.found.content_length else {
        return Ok(None);
    };
    parse_length(value)
        .map(Some)
        .ok_or(AuthError::MissingDecodedLength)
}

fn parse_length(text: &[u8]) -> Option<u64> {
    let text = str::from_utf8(text)
        .ok()
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok()
}
