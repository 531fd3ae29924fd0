//! The credentials that a request presents, read and not yet believed.

use aws_lc_rs::digest;
use data_encoding::{BASE64, HEXLOWER};

use crate::query::QueryCredentials;
use crate::timestamp::days_of_basic_date;
use crate::{AuthError, ExpiresProblem, MissingParts, Query, RequestHead, Timestamp, V2Claim};

/// The longest life of a presigned URL in seconds: a week (AWS's limit).
const MAX_EXPIRES_SECONDS: i64 = 604_800;

/// What a request presents.
#[derive(Clone, Debug)]
pub enum Presented<'a> {
    /// Nothing at all.
    Anonymous,
    /// Signature Version 4, in the Authorization header or the query string.
    V4(Claim<'a>),
    /// Signature Version 2.
    V2(V2Claim<'a>),
}

/// Where the credentials stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The Authorization header.
    Header,
    /// The query string: a presigned URL.
    Query,
}

/// The credential scope, as `20130524/us-east-1/s3/aws4_request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope<'a> {
    /// As `20130524`.
    pub date: &'a str,
    /// As `us-east-1`.
    pub region: &'a str,
    /// As `s3`.
    pub service: &'a str,
}

/// What the request says of its body in `x-amz-content-sha256`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// The header is absent.
    NotDeclared,
    /// The SHA-256 of the body.
    Sha256([u8; 32]),
    /// `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// The body is aws-chunked.
    Streaming(Streaming),
}

/// The forms of aws-chunked bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Streaming {
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`
    Signed,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`
    SignedTrailer,
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`
    UnsignedTrailer,
}

/// A SigV4 signature and all that it speaks for.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    pub(crate) place: Place,
    pub(crate) access_key_id: ClaimText<'a>,
    pub(crate) scope: ScopeText<'a>,
    /// Lower-case names, ascending, none repeated, separated by semicolons.
    pub(crate) signed_headers: ClaimText<'a>,
    /// `None` if it is not 64 lower-case hex digits: it can match nothing, and is compared all the same.
    pub(crate) signature: Option<[u8; 32]>,
    pub(crate) signature_text: ClaimText<'a>,
    pub(crate) timestamp: Timestamp,
    pub(crate) expires_seconds: Option<i64>,
    pub(crate) session_token: Option<ClaimText<'a>>,
    pub(crate) payload: Payload,
}
