//! The comparison of what a request claims with what the secret key says.

use std::sync::Arc;

use aws_lc_rs::constant_time::verify_slices_are_equal;

use crate::canonical::{canonical_request, hex, string_to_sign};
use crate::claim::{Claim, parse_hex};
use crate::{
    AuthError, BodyPlan, BodyVerified, Family, Mismatch, Payload, Place, Presented,
    PresignedExpiry, Request, SecretKey, ServiceRules, SigningKey, SigningKeyCache, Timestamp,
    V2Claim, v2,
};

/// How far a request's time may be from the server's, either way: 15 minutes, as at AWS (SIG-5).
pub(crate) const CLOCK_WINDOW_SECONDS: i64 = 900;

/// The longest region name taken: that of a DNS label.
const MAX_REGION_LENGTH: usize = 63;

/// Verifies signatures, remembering the signing keys of those that passed.
#[derive(Debug)]
pub struct Verifier {
    cache: SigningKeyCache,
    /// Stands in for the secret of an unknown access key, so that its refusal costs the same (SIG-9).
    no_secret: SecretKey,
}

/// Proof that a request was signed with a secret key: only [`Verifier::verify`] makes one.
///
/// Whether the session token belongs to the access key is for the caller to say, before or after.
#[derive(Clone, Debug)]
pub struct Verified<'r> {
    request: &'r Request<'r>,
    credentials: Credentials<'r>,
    expiry: Option<Timestamp>,
    body_sha256: Option<[u8; 32]>,
}

#[derive(Clone, Debug)]
enum Credentials<'r> {
    V4 {
        claim: &'r Claim<'r>,
        key: Arc<SigningKey>,
    },
    V2(&'r V2Claim<'r>),
}

/// The signing process that a request used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureVersion {
    /// SigV4.
    V4,
    /// SigV2, for presigned S3 URLs where that is allowed.
    V2,
}

impl Verifier {
    /// A verifier that remembers about `cached_keys` signing keys.
    pub fn new(cached_keys: usize) -> Self {
        Self {
            cache: SigningKeyCache::new(cached_keys),
            no_secret: SecretKey::new([b'0'; 40]),
        }
    }

    /// Verifies the credentials that `request` presents.
    ///
    /// `secret` is that of the access key, or `None` for a key that is unknown or inactive: the refusal then takes as
    /// long as that of a wrong signature. `now` is the server's time in seconds since 1970. Services that are not S3 read
    /// the whole body first and hand in its proof; S3 hands in `None` and checks the body by [`Verified::body_plan`].
    ///
    /// # Errors
    /// Whatever keeps the request from being authenticated.
    pub fn verify<'r>(
        &self,
        request: &'r Request<'r>,
        secret: Option<&SecretKey>,
        rules: &ServiceRules<'_>,
        now: i64,
        body: Option<&BodyVerified>,
    ) -> Result<Verified<'r>, AuthError> {
        let now = Timestamp::from_unix(now);
        match &request.presented {
            Presented::Anonymous => Err(AuthError::MissingAuthentication),
            Presented::V4(claim) => self.verify_v4(request, claim, secret, rules, now, body),
            Presented::V2(claim) => {
                let expiry = v2::verify(request, claim, secret, rules, now)?;
                Ok(Verified {
                    request,
                    credentials: Credentials::V2(claim),
                    expiry: Some(expiry),
                    body_sha256: None,
                })
            }
        }
    }

    fn verify_v4<'r>(
        &self,
        request: &'r Request<'r>,
        claim: &'r Claim<'r>,
        secret: Option<&SecretKey>,
        rules: &ServiceRules<'_>,
        now: Timestamp,
        body: Option<&BodyVerified>,
    ) -> Result<Verified<'r>, AuthError> {
        claim.check_scope(rules)?;
        check_signed_headers(request, claim)?;
        let expiry = claim.check_clock(rules, now)?;
        let (payload, body_is_as_declared) = payload_line(request, claim, rules, body)?;
        let canonical = canonical_request(request, claim, rules.family, payload.as_bytes())?;
        let string_to_sign = string_to_sign(&claim.timestamp_text, claim.scope_text(), &canonical);

        let known = secret.is_some();
        let (id, secret, scope) = (
            claim.access_key_id(),
            secret.unwrap_or(&self.no_secret),
            claim.scope(),
        );
        let kept = self.cache.get(id, secret, &scope);
        let key = kept
            .clone()
            .unwrap_or_else(|| Arc::new(SigningKey::derive(secret, &scope)));
        let expected = key.sign(&string_to_sign);
        let presented = parse_hex(claim.signature.as_bytes());
        let equal = verify_slices_are_equal(&presented.unwrap_or_default(), &expected).is_ok()
            && presented.is_some();

        if known && equal && body_is_as_declared {
            if kept.is_none() {
                self.cache.insert(id, secret, &scope, Arc::clone(&key));
            }
            let body_sha256 = body.and_then(BodyVerified::sha256);
            return Ok(Verified {
                request,
                credentials: Credentials::V4 { claim, key },
                expiry,
                body_sha256,
            });
        }
        // Every refusal derives a key, whether or not one was kept: its time tells nothing of the access key (SIG-9).
        if kept.is_some() {
            std::hint::black_box(SigningKey::derive(secret, &scope));
        }
        let mismatch = Box::new(Mismatch {
            access_key_id: id.to_owned(),
            signature_provided: claim.signature.to_string(),
            string_to_sign: String::from_utf8_lossy(&string_to_sign).into_owned(),
            canonical_request: String::from_utf8_lossy(&canonical).into_owned(),
        });
        Err(match known {
            true => AuthError::SignatureDoesNotMatch(mismatch),
            false => AuthError::UnknownAccessKey {
                access_key_id: mismatch.access_key_id,
            },
        })
    }
}

impl<'r> Verified<'r> {
    /// The request that was verified.
    pub fn request(&self) -> &'r Request<'r> {
        self.request
    }

    /// The access key that signed, as `AKIAIOSFODNN7EXAMPLE`.
    pub fn access_key_id(&self) -> &'r str {
        match &self.credentials {
            Credentials::V4 { claim, .. } => claim.access_key_id(),
            Credentials::V2(claim) => claim.access_key_id(),
        }
    }

    /// The region of the scope, which becomes `aws:RequestedRegion`; SigV2 names none, and is us-east-1's.
    pub fn region(&self) -> &'r str {
        match &self.credentials {
            Credentials::V4 { claim, .. } => claim.scope().region,
            Credentials::V2(_) => "us-east-1",
        }
    }

    /// The session token that was signed along.
    pub fn session_token(&self) -> Option<&'r str> {
        match &self.credentials {
            Credentials::V4 { claim, .. } => claim.session_token(),
            Credentials::V2(claim) => claim.session_token(),
        }
    }

    /// Where the credentials stood.
    pub fn place(&self) -> Place {
        match &self.credentials {
            Credentials::V4 { claim, .. } => claim.place,
            Credentials::V2(_) => Place::Query,
        }
    }

    /// The signing process.
    pub fn version(&self) -> SignatureVersion {
        match &self.credentials {
            Credentials::V4 { .. } => SignatureVersion::V4,
            Credentials::V2(_) => SignatureVersion::V2,
        }
    }

    /// When the request was signed; SigV2 URLs do not say.
    pub fn timestamp(&self) -> Option<Timestamp> {
        match &self.credentials {
            Credentials::V4 { claim, .. } => Some(claim.timestamp),
            Credentials::V2(_) => None,
        }
    }

    /// When a presigned URL ends.
    pub fn expiry(&self) -> Option<Timestamp> {
        self.expiry
    }

    /// What the body must be: for a [`BodyVerifier`](crate::BodyVerifier).
    ///
    /// # Errors
    /// When the headers that describe the body are missing or malformed.
    pub fn body_plan(&self) -> Result<BodyPlan, AuthError> {
        if let Some(hash) = self.body_sha256 {
            return Ok(BodyPlan::sha256(hash));
        }
        match &self.credentials {
            Credentials::V4 { claim, key } => BodyPlan::signed(self.request, claim, key),
            Credentials::V2(_) => BodyPlan::anonymous(self.request),
        }
    }
}

impl Claim<'_> {
    /// Checks that the scope names the service that answers and a well-formed region (SIG-5).
    ///
    /// # Errors
    /// [`AuthError::WrongScope`].
    pub fn check_scope(&self, rules: &ServiceRules<'_>) -> Result<(), AuthError> {
        let scope = self.scope();
        let (region_ok, service_ok) = (is_region(scope.region), scope.service == rules.service);
        if region_ok && service_ok {
            return Ok(());
        }
        Err(AuthError::WrongScope {
            region: (!region_ok).then(|| scope.region.to_owned()),
            service: (!service_ok).then(|| scope.service.to_owned()),
            expected_service: rules.service.to_owned(),
            place: self.place,
        })
    }

    /// Checks the clock window and the life of a presigned URL; says when such a URL ends (SIG-5, SIG-6).
    fn check_clock(
        &self,
        rules: &ServiceRules<'_>,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, AuthError> {
        let timestamp = self.timestamp;
        if timestamp > now.plus_seconds(CLOCK_WINDOW_SECONDS) {
            return Err(AuthError::SignatureNotYetCurrent {
                timestamp,
                now,
                place: self.place,
            });
        }
        let window_end = timestamp.plus_seconds(CLOCK_WINDOW_SECONDS);
        let expired = AuthError::SignatureExpired { timestamp, now };
        match (self.expires_seconds, rules.presigned_expiry) {
            (None, _) if now > window_end => Err(expired),
            (None, _) => Ok(None),
            (Some(_), PresignedExpiry::ClockWindow) if now > window_end => Err(expired),
            (Some(_), PresignedExpiry::ClockWindow) => Ok(Some(window_end)),
            (Some(expires_seconds), PresignedExpiry::Declared) => {
                let expiry = timestamp.plus_seconds(expires_seconds);
                if now > expiry {
                    return Err(AuthError::PresignedExpired {
                        expiry,
                        expires_seconds,
                        now,
                    });
                }
                Ok(Some(expiry))
            }
        }
    }
}

/// Lower-case letters, digits and inner hyphens, as `us-gov-west-1`, `auto`, `aws-global`.
fn is_region(text: &str) -> bool {
    text.len() <= MAX_REGION_LENGTH
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Every `x-amz-` header that is present must be signed, but for the payload hash, which is signed as such (SIG-3).
fn check_signed_headers(request: &Request<'_>, claim: &Claim<'_>) -> Result<(), AuthError> {
    let unsigned = |name: &str| {
        name.starts_with("x-amz-")
            && name != "x-amz-content-sha256"
            && !claim
                .signed_header_bytes()
                .any(|signed| signed == name.as_bytes())
    };
    let mut headers = request.head.headers.iter();
    if !headers.any(|(name, _)| unsigned(name)) {
        return Ok(());
    }
    let mut names: Vec<String> = request
        .head
        .headers
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .filter(|name| unsigned(name))
        .collect();
    names.sort();
    names.dedup();
    Err(AuthError::HeadersNotSigned { names })
}

/// The last line of the canonical request, in the one form that the service has.
enum PayloadLine {
    Hash([u8; 64]),
    Word(&'static str),
}

impl PayloadLine {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Hash(hex) => hex,
            Self::Word(word) => word.as_bytes(),
        }
    }
}

/// The payload line, and whether the body (where it is at hand) is what the request declares.
fn payload_line(
    request: &Request<'_>,
    claim: &Claim<'_>,
    rules: &ServiceRules<'_>,
    body: Option<&BodyVerified>,
) -> Result<(PayloadLine, bool), AuthError> {
    if rules.family == Family::Query {
        let hash = body
            .and_then(BodyVerified::sha256)
            .ok_or(AuthError::MissingPayloadHash)?;
        let as_declared = match request.payload {
            Payload::NotDeclared => true,
            Payload::Sha256(declared) => declared == hash,
            Payload::Unsigned | Payload::Streaming(_) => false,
        };
        return Ok((PayloadLine::Hash(hex(&hash)), as_declared));
    }
    let line = match (request.payload, claim.place) {
        (Payload::Sha256(hash), _) => PayloadLine::Hash(hex(&hash)),
        (Payload::Unsigned, _) | (Payload::NotDeclared, Place::Query) => {
            PayloadLine::Word("UNSIGNED-PAYLOAD")
        }
        (Payload::NotDeclared, Place::Header) => return Err(AuthError::MissingPayloadHash),
        (Payload::Streaming(streaming), Place::Header) => PayloadLine::Word(streaming.as_str()),
        (Payload::Streaming(_), Place::Query) => return Err(AuthError::PayloadNotAllowed),
    };
    Ok((line, true))
}
