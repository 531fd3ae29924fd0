//! The one verifier of AWS Signature Version 4: header, presigned URL, S3 streaming chunks.
//!
//! A [`RequestHead`] holds the bytes as they stood on the request line and in the headers. [`Request::parse`] reads it
//! once: the query, the decoded path, and the credentials it presents. [`Verifier::verify`] then compares those
//! credentials with what the secret key says, and only it can make a [`Verified`]. A body is checked while it streams:
//! [`BodyVerifier`] takes the [`BodyPlan`] of the verified head and ends in a [`BodyVerified`], without which nothing may
//! be committed.
//!
//! Nothing here reads a clock, does I/O or knows a runtime: time is handed in as seconds since 1970.
//!
//! ```
//! use keyward_sigv4::{Presented, Request, RequestHead, SecretKey, ServiceRules, Verifier};
//!
//! let headers: &[(&str, &[u8])] = &[
//!     ("host", b"examplebucket.s3.amazonaws.com"),
//!     ("range", b"bytes=0-9"),
//!     ("x-amz-content-sha256", b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
//!     ("x-amz-date", b"20130524T000000Z"),
//!     ("authorization", b"AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
//!         SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, \
//!         Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
//! ];
//! let request = Request::parse(RequestHead { method: "GET", path: "/test.txt", query: "", headers })?;
//! let Presented::V4(claim) = request.presented() else { return Ok(()) };
//! assert_eq!(claim.access_key_id(), "AKIAIOSFODNN7EXAMPLE");
//!
//! let verifier = Verifier::new(1024);
//! let secret = SecretKey::new("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
//! let verified = verifier.verify(&request, Some(&secret), &ServiceRules::s3(), 1_369_353_600, None)?;
//! assert_eq!(verified.region(), "us-east-1");
//! # Ok::<(), keyward_sigv4::AuthError>(())
//! ```

mod body;
mod canonical;
mod claim;
mod cut;
mod error;
mod key;
mod percent;
mod query;
mod render;
mod request;
mod rules;
mod timestamp;
mod v2;
mod verify;

pub use body::{
    BodyError, BodyPlan, BodyVerified, BodyVerifier, Checksum, ChecksumAlgorithm, Checksummer,
};
pub use claim::{Claim, Payload, Place, Presented, Scope, Streaming};
pub use error::{AuthError, ExpiresProblem, Mismatch, MissingParts};
pub use key::{SecretKey, SigningKey, SigningKeyCache};
pub use query::{Query, is_reserved_parameter};
pub use render::Refusal;
pub use request::{Request, RequestHead};
pub use rules::{Family, PresignedExpiry, ServiceRules};
pub use timestamp::Timestamp;
pub use v2::V2Claim;
pub use verify::{SignatureVersion, Verified, Verifier};
