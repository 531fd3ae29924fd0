//! The body: checked while it streams, proved at its end (SIG-4).

mod checksum;
mod chunked;
mod error;
mod plan;

use std::fmt;

use aws_lc_rs::digest;
use bytes::Bytes;

pub use checksum::{Checksum, ChecksumAlgorithm, Checksummer};
pub use error::BodyError;
pub use plan::BodyPlan;

use chunked::Decoder;
use plan::Content;

/// Checks a body as it arrives.
///
/// [`update`](Self::update) takes the bytes of the wire and hands on the bytes of the payload. None of these may take
/// effect before [`finish`](Self::finish) has made a [`BodyVerified`].
pub struct BodyVerifier {
    content: Content,
    sha256: Option<digest::Context>,
    checksum: Option<Checksummer>,
    expected_checksum: Option<Checksum>,
    decoder: Option<Box<Decoder>>,
    length: u64,
    expected_length: Option<u64>,
    failed: Option<BodyError>,
}

impl fmt::Debug for BodyVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyVerifier")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Proof that a whole body was what its request declared: only [`BodyVerifier::finish`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyVerified {
    sha256: Option<[u8; 32]>,
    length: u64,
    checksum: Option<Checksum>,
    trailers: Vec<(String, String)>,
}

impl BodyVerified {
    /// The SHA-256 of the payload, where it was computed: not for unsigned and chunked bodies.
    pub fn sha256(&self) -> Option<[u8; 32]> {
        self.sha256
    }

    /// The length of the payload in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The checksum that the request asked for, as computed.
    pub fn checksum(&self) -> Option<Checksum> {
        self.checksum
    }

    /// The trailing headers, without the trailer signature.
    pub fn trailers(&self) -> &[(String, String)] {
        &self.trailers
    }
}

impl BodyPlan {
    /// Checks a body that is at hand as a whole.
    ///
    /// # Errors
    /// When it is not the declared one.
    pub fn check(self, body: &Bytes) -> Result<BodyVerified, BodyError> {
        if let Content::Any = self.content
            && self.checksum.is_none()
        {
            let length = u64::try_from(body.len()).unwrap_or(u64::MAX);
            return match self.length {
                Some(expected) if length < expected => Err(BodyError::Incomplete),
                Some(expected) if length > expected => Err(BodyError::TooLong),
                _ => Ok(BodyVerified {
                    sha256: digest::digest(&digest::SHA256, body)
                        .as_ref()
                        .try_into()
                        .ok(),
                    length,
                    checksum: None,
                    trailers: Vec::new(),
                }),
            };
        }
        let mut verifier = BodyVerifier::new(self);
        verifier.update(body.clone(), &mut Vec::new())?;
        verifier.finish()
    }
}

impl BodyVerifier {
    /// A verifier of the body that `plan` describes.
    pub fn new(plan: BodyPlan) -> Self {
        let BodyPlan {
            content,
            length,
            checksum,
            expected_checksum,
            framing,
        } = plan;
        let hashed = match content {
            Content::Any | Content::Sha256(_) => true,
            Content::Unsigned => false,
        };
        Self {
            content,
            sha256: hashed.then(|| digest::Context::new(&digest::SHA256)),
            checksum: checksum.map(Checksummer::new),
            expected_checksum,
            decoder: framing.map(|framing| Box::new(Decoder::new(framing))),
            length: 0,
            expected_length: length,
            failed: None,
        }
    }

    /// Takes the next bytes of the wire and appends those of the payload to `payload`.
    ///
    /// # Errors
    /// When the body can no longer be the declared one; every later call then fails alike.
    pub fn update(&mut self, input: Bytes, payload: &mut Vec<Bytes>) -> Result<(), BodyError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        let from = payload.len();
        let result = match &mut self.decoder {
            None => {
                payload.push(input);
                Ok(())
            }
            Some(decoder) => decoder.update(input, payload),
        };
        let result = result.and_then(|()| self.account(payload.get(from..).unwrap_or_default()));
        if let Err(error) = result {
            payload.truncate(from);
            self.failed = Some(error);
        }
        result
    }

    fn account(&mut self, payload: &[Bytes]) -> Result<(), BodyError> {
        for piece in payload {
            self.length = self
                .length
                .saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
            if let Some(sha256) = &mut self.sha256 {
                sha256.update(piece);
            }
            if let Some(checksum) = &mut self.checksum {
                checksum.update(piece);
            }
        }
        match self.expected_length {
            Some(expected) if self.length > expected => Err(BodyError::TooLong),
            _ => Ok(()),
        }
    }

    /// Ends the body.
    ///
    /// # Errors
    /// When it is not the declared one.
    pub fn finish(self) -> Result<BodyVerified, BodyError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        let trailers = self
            .decoder
            .map(|decoder| decoder.finish())
            .transpose()?
            .unwrap_or_default();
        if self
            .expected_length
            .is_some_and(|expected| expected != self.length)
        {
            return Err(BodyError::Incomplete);
        }
        let sha256 = self
            .sha256
            .and_then(|context| context.finish().as_ref().try_into().ok());
        if let Content::Sha256(expected) = self.content
            && sha256 != Some(expected)
        {
            return Err(BodyError::Sha256Mismatch {
                declared: expected,
                computed: sha256.unwrap_or_default(),
            });
        }
        let checksum = self.checksum.map(Checksummer::finish);
        let in_trailer = checksum.and_then(|computed| {
            trailers
                .iter()
                .find(|(name, _)| name == computed.algorithm().header())
        });
        for expected in [
            self.expected_checksum,
            in_trailer
                .map(|(name, value)| {
                    Checksum::parse(name, value).ok_or(BodyError::MalformedChecksum)
                })
                .transpose()?,
        ]
        .into_iter()
        .flatten()
        {
            if checksum != Some(expected) {
                return Err(BodyError::ChecksumMismatch {
                    algorithm: expected.algorithm(),
                });
            }
        }
        Ok(BodyVerified {
            sha256,
            length: self.length,
            checksum,
            trailers,
        })
    }
}
