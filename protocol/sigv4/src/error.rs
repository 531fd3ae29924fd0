//! What went wrong with a request's credentials, before it is put into AWS's words (see `render`).

use std::fmt;

use crate::{BodyError, Place, Timestamp};

/// Why a request is not authenticated. Rendered for clients by [`AuthError::render`](crate::AuthError::render).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthError {
    /// The request presents no credentials where some are needed.
    MissingAuthentication,
    /// Credentials stand in more than one place: header and query, or two Authorization headers (SIG-2).
    SeveralMechanisms,
    /// The Authorization header has a scheme that AWS does not know.
    UnsupportedAuthorization,
    /// An AWS4 algorithm that is not `AWS4-HMAC-SHA256`, SigV4A included.
    UnsupportedAlgorithm {
        /// The algorithm as sent.
        algorithm: String,
        /// Where it stood.
        place: Place,
    },
    /// Signature Version 2 (SIG-11).
    SignatureVersion2,
    /// The Authorization header lacks parts; `digest` is the base64 SHA-256 of the header.
    IncompleteHeader {
        /// The parts that are absent.
        missing: MissingParts,
        /// Base64 of the SHA-256 of the header value, which AWS shows in place of the value.
        digest: String,
    },
    /// The Authorization header cannot be read: repeated or unknown parts.
    MalformedHeader,
    /// The query string presents credentials, but lacks this parameter.
    IncompleteQuery {
        /// The first parameter that is absent, as `X-Amz-Credential`.
        parameter: &'static str,
    },
    /// A reserved query name is repeated or in another case (SIG-7).
    ReservedQueryName {
        /// The name as sent.
        name: String,
    },
    /// The credential is not `keyid/date/region/service/aws4_request`.
    MalformedCredential {
        /// The credential as sent.
        credential: String,
        /// Where it stood.
        place: Place,
    },
    /// The scope's last part is not `aws4_request`.
    WrongTerminator {
        /// The last part as sent.
        terminator: String,
        /// Where it stood.
        place: Place,
    },
    /// The scope names another service, or a malformed region (SIG-5).
    WrongScope {
        /// The region, if that is malformed.
        region: Option<String>,
        /// The service as sent, if that is another.
        service: Option<String>,
        /// The service that answers.
        expected_service: String,
        /// Where it stood.
        place: Place,
    },
    /// The scope's date is not the request's date (SIG-5).
    ScopeDateMismatch {
        /// The scope's date as sent.
        scope_date: String,
        /// The request's time.
        timestamp: Timestamp,
        /// Where it stood.
        place: Place,
    },
    /// There is neither `X-Amz-Date` nor `Date`.
    MissingDate,
    /// The date cannot be read.
    MalformedDate {
        /// The date as sent.
        date: String,
        /// Where it stood.
        place: Place,
    },
    /// `X-Amz-Expires` is not a number from 1 to 604800 (SIG-6).
    MalformedExpires(ExpiresProblem),
    /// The list of signed headers has empty, repeated, unsorted or upper-case names (SIG-3).
    MalformedSignedHeaders {
        /// Where it stood.
        place: Place,
    },
    /// `host` is not a signed header (SIG-3).
    HostNotSigned {
        /// Where the list stood.
        place: Place,
    },
    /// Headers that must be signed are present and unsigned (SIG-3).
    HeadersNotSigned {
        /// Their names.
        names: Vec<String>,
    },
    /// A signed header is absent (SIG-3).
    SignedHeaderAbsent {
        /// Its name.
        name: String,
    },
    /// A header that must be single is repeated.
    RepeatedHeader {
        /// Its name.
        name: &'static str,
    },
    /// The path has malformed percent-encoding or is not UTF-8 (SIG-10).
    MalformedPath,
    /// The query string has malformed percent-encoding or is not UTF-8.
    MalformedQuery,
    /// `x-amz-content-sha256` is absent and needed.
    MissingPayloadHash,
    /// `x-amz-content-sha256` is none of the values it can have.
    MalformedPayloadHash,
    /// The payload mode cannot be used with this way of signing.
    PayloadNotAllowed,
    /// `x-amz-decoded-content-length` is absent or no number, and needed.
    MissingDecodedLength,
    /// `x-amz-trailer` or an `x-amz-checksum-` header is malformed or unknown.
    MalformedChecksum {
        /// The header's name.
        name: String,
    },
    /// The request is older than the clock window allows (SIG-5).
    SignatureExpired {
        /// The request's time.
        timestamp: Timestamp,
        /// The server's time.
        now: Timestamp,
    },
    /// The request is from the future (SIG-5).
    SignatureNotYetCurrent {
        /// The request's time.
        timestamp: Timestamp,
        /// The server's time.
        now: Timestamp,
        /// Where the credentials stood.
        place: Place,
    },
    /// The presigned URL has ended (SIG-6).
    PresignedExpired {
        /// When it ended.
        expiry: Timestamp,
        /// Its `X-Amz-Expires`.
        expires_seconds: i64,
        /// The server's time.
        now: Timestamp,
    },
    /// The access key id is unknown or inactive.
    UnknownAccessKey {
        /// The id as sent.
        access_key_id: String,
    },
    /// The session token is missing, malformed or not this key's.
    InvalidToken,
    /// The session has ended.
    ExpiredToken,
    /// The signature is another one.
    SignatureDoesNotMatch(Box<Mismatch>),
    /// The body is not the one that was signed.
    Body(BodyError),
}

/// The parts that an Authorization header can lack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MissingParts {
    /// `Credential=` is absent or empty.
    pub credential: bool,
    /// `Signature=` is absent or empty.
    pub signature: bool,
    /// `SignedHeaders=` is absent or empty.
    pub signed_headers: bool,
    /// There is neither `X-Amz-Date` nor `Date`.
    pub date: bool,
}

/// How `X-Amz-Expires` is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiresProblem {
    /// It is no number.
    NotANumber,
    /// It is zero or negative.
    NotPositive,
    /// It is above 604800 seconds, a week.
    TooLong,
}

/// What was compared when a signature did not match, so that a client can see where it differs.
///
/// It holds what the client itself sent, never the computed signature (SIG-9). It has no text form, because the
/// canonical request can carry a session token (LOG-2).
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The access key id as sent.
    pub access_key_id: String,
    /// The signature as sent.
    pub signature_provided: String,
    /// The string to sign as the server read it.
    pub string_to_sign: String,
    /// The canonical request as the server read it; empty with SigV2 and for chunks.
    pub canonical_request: String,
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mismatch")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

impl From<BodyError> for AuthError {
    fn from(error: BodyError) -> Self {
        Self::Body(error)
    }
}

impl std::error::Error for AuthError {}

/// For the operator's log: what happened, without what the client sent.
impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingAuthentication => "no credentials presented",
            Self::SeveralMechanisms => "credentials in more than one place",
            Self::UnsupportedAuthorization => "unknown authorization scheme",
            Self::UnsupportedAlgorithm { .. } => "unsupported signing algorithm",
            Self::SignatureVersion2 => "signature version 2 is refused",
            Self::IncompleteHeader { .. } => "authorization header lacks parts",
            Self::MalformedHeader => "authorization header is malformed",
            Self::IncompleteQuery { .. } => "presigned query lacks a parameter",
            Self::ReservedQueryName { .. } => "reserved query name repeated or in another case",
            Self::MalformedCredential { .. } => "malformed credential",
            Self::WrongTerminator { .. } => "scope does not end in aws4_request",
            Self::WrongScope { .. } => "scope of another service or a malformed region",
            Self::ScopeDateMismatch { .. } => "scope date is not the request's date",
            Self::MissingDate => "no date",
            Self::MalformedDate { .. } => "malformed date",
            Self::MalformedExpires(_) => "presigned expiry is not from 1 to 604800 seconds",
            Self::MalformedSignedHeaders { .. } => "malformed list of signed headers",
            Self::HostNotSigned { .. } => "host is not signed",
            Self::HeadersNotSigned { .. } => "headers present which are not signed",
            Self::SignedHeaderAbsent { .. } => "a signed header is absent",
            Self::RepeatedHeader { .. } => "a single header is repeated",
            Self::MalformedPath => "malformed path",
            Self::MalformedQuery => "malformed query string",
            Self::MissingPayloadHash => "no payload hash",
            Self::MalformedPayloadHash => "malformed payload hash",
            Self::PayloadNotAllowed => "payload mode not allowed here",
            Self::MissingDecodedLength => "no decoded content length",
            Self::MalformedChecksum { .. } => "malformed checksum or trailer header",
            Self::SignatureExpired { .. } => "request time is before the clock window",
            Self::SignatureNotYetCurrent { .. } => "request time is after the clock window",
            Self::PresignedExpired { .. } => "presigned url has expired",
            Self::UnknownAccessKey { .. } => "unknown or inactive access key",
            Self::InvalidToken => "invalid session token",
            Self::ExpiredToken => "expired session token",
            Self::SignatureDoesNotMatch(_) => "signature does not match",
            Self::Body(error) => return error.fmt(f),
        })
    }
}
