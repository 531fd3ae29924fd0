//! What differs between the services that verify signatures.

/// The protocol family that answers: its encoding rules and its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Query and JSON services (IAM, STS, ...): path encoded twice, the body's hash always computed.
    Query,
    /// S3: path encoded once, the payload hash declared in `x-amz-content-sha256`.
    S3,
}

/// How long a presigned URL lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresignedExpiry {
    /// `X-Amz-Expires` seconds from `X-Amz-Date`, as S3 does.
    Declared,
    /// Fifteen minutes from `X-Amz-Date`, whatever a valid `X-Amz-Expires` says, as STS does. Identity proofs rely on it:
    /// aws-iam-authenticator signs with 60 and uses the URL for 14 minutes.
    ClockWindow,
}

/// The rules of the service that answers.
#[derive(Clone, Copy, Debug)]
pub struct ServiceRules<'a> {
    /// Words, path encoding and payload rules.
    pub family: Family,
    /// The service name that the credential scope must carry, as `iam`.
    pub service: &'a str,
    /// The life of presigned URLs.
    pub presigned_expiry: PresignedExpiry,
    /// Whether presigned SigV2 URLs are verified instead of refused; S3 only.
    pub allow_presigned_v2: bool,
    /// The bucket that the Host header named (virtual-host style); SigV2 signs it as part of the path.
    pub host_bucket: Option<&'a str>,
}

impl<'a> ServiceRules<'a> {
    /// The rules of S3.
    pub const fn s3() -> Self {
        Self {
            family: Family::S3,
            service: "s3",
            presigned_expiry: PresignedExpiry::Declared,
            allow_presigned_v2: false,
            host_bucket: None,
        }
    }

    /// The rules of a query or JSON service, as `iam` or `sts`.
    pub const fn query(service: &'a str) -> Self {
        Self {
            family: Family::Query,
            service,
            presigned_expiry: PresignedExpiry::ClockWindow,
            allow_presigned_v2: false,
            host_bucket: None,
        }
    }
}
