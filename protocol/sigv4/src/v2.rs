//! Signature Version 2: recognised in order to be refused; presigned S3 URLs are verified where a switch allows them.

use std::borrow::Cow;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use data_encoding::BASE64;

use crate::{
    AuthError, Family, Mismatch, Place, Query, Request, SecretKey, ServiceRules, Timestamp, percent,
};

/// A SigV2 signature as presented.
#[derive(Clone, Debug)]
pub struct V2Claim<'a> {
    place: Place,
    access_key_id: Cow<'a, str>,
    signature: Cow<'a, str>,
    expires: Cow<'a, str>,
    session_token: Option<Cow<'a, str>>,
}

/// The sub-resources that SigV2 signs. A request with any other parameter is refused: it would not be signed.
const SIGNED_PARAMETERS: [&str; 35] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// Parameters that carry the signature itself.
const CREDENTIAL_PARAMETERS: [&str; 3] = ["AWSAccessKeyId", "Signature", "Expires"];

impl<'a> V2Claim<'a> {
    pub(crate) fn from_header(credentials: &'a str) -> Self {
        let (id, signature) = credentials.split_once(':').unwrap_or((credentials, ""));
        Self {
            place: Place::Header,
            access_key_id: id.into(),
            signature: signature.into(),
            expires: "".into(),
            session_token: None,
        }
    }

    pub(crate) fn from_query(query: &Query<'a>) -> Result<Self, AuthError> {
        let text = |name| query.cloned(name).unwrap_or_default();
        for name in CREDENTIAL_PARAMETERS {
            let mut spellings = query
                .iter()
                .filter(|(other, _)| other.eq_ignore_ascii_case(name));
            if spellings.next().is_some_and(|(other, _)| other != name)
                || spellings.next().is_some()
            {
                return Err(AuthError::ReservedQueryName {
                    name: name.to_owned(),
                });
            }
        }
        Ok(Self {
            place: Place::Query,
            access_key_id: text("AWSAccessKeyId"),
            signature: text("Signature"),
            expires: text("Expires"),
            session_token: query.cloned("x-amz-security-token"),
        })
    }

    /// Where the credentials stand.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The access key id as sent.
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The session token, if the credentials are a session's.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }
}

/// Verifies a presigned SigV2 URL of S3, if the rules allow any; says when it ends.
pub(crate) fn verify(
    request: &Request<'_>,
    claim: &V2Claim<'_>,
    secret: Option<&SecretKey>,
    rules: &ServiceRules<'_>,
    now: Timestamp,
) -> Result<Timestamp, AuthError> {
    if rules.family != Family::S3 || !rules.allow_presigned_v2 || claim.place != Place::Query {
        return Err(AuthError::SignatureVersion2);
    }
    if claim.access_key_id.is_empty() || claim.signature.is_empty() {
        return Err(AuthError::SignatureVersion2);
    }
    let expiry = claim
        .expires
        .parse()
        .ok()
        .filter(|_| claim.expires.bytes().all(|byte| byte.is_ascii_digit()))
        .map(Timestamp::from_unix)
        .ok_or(AuthError::MissingDate)?;
    if now > expiry {
        let expires_seconds = expiry.as_unix();
        return Err(AuthError::PresignedExpired {
            expiry,
            expires_seconds,
            now,
        });
    }
    let string_to_sign = string_to_sign(request, claim, rules)?;
    let unknown = SecretKey::new([b'0'; 40]);
    let key = hmac::Key::new(
        hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        secret.unwrap_or(&unknown).as_bytes(),
    );
    let expected = BASE64.encode(hmac::sign(&key, string_to_sign.as_bytes()).as_ref());
    let equal = verify_slices_are_equal(expected.as_bytes(), claim.signature.as_bytes()).is_ok();
    match (secret, equal) {
        (Some(_), true) => Ok(expiry),
        (Some(_), false) => Err(AuthError::SignatureDoesNotMatch(Box::new(Mismatch {
            access_key_id: claim.access_key_id.to_string(),
            signature_provided: claim.signature.to_string(),
            string_to_sign,
            canonical_request: String::new(),
        }))),
        (None, _) => Err(AuthError::UnknownAccessKey {
            access_key_id: claim.access_key_id.to_string(),
        }),
    }
}

fn string_to_sign(
    request: &Request<'_>,
    claim: &V2Claim<'_>,
    rules: &ServiceRules<'_>,
) -> Result<String, AuthError> {
    let standard = |name: &str| -> Result<String, AuthError> {
        let mut headers = request.head.header_values(name);
        match (headers.next(), request.query.get(name), headers.next()) {
            (None, None, _) => Ok(String::new()),
            (Some(value), None, None) => {
                Ok(String::from_utf8_lossy(value.trim_ascii()).into_owned())
            }
            (None, Some(value), _) => Ok(value.to_owned()),
            _ => Err(AuthError::SeveralMechanisms),
        }
    };
    let mut out = format!(
        "{}\n{}\n{}\n{}\n",
        request.head.method,
        standard("content-md5")?,
        standard("content-type")?,
        claim.expires
    );
    for (name, value) in canonical_headers(request)? {
        out.push_str(&format!("{name}:{value}\n"));
    }
    if let Some(bucket) = rules.host_bucket {
        out.push('/');
        out.push_str(bucket);
    }
    out.push_str(request.head.path);
    canonical_parameters(&mut out, request.head.query)?;
    Ok(out)
}

/// The `x-amz-` headers, and the parameters of that name that a presigned URL carries in their stead.
fn canonical_headers(request: &Request<'_>) -> Result<Vec<(String, String)>, AuthError> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for (name, value) in request
        .head
        .headers
        .iter()
        .filter(|(name, _)| name.starts_with("x-amz-"))
    {
        let value = String::from_utf8_lossy(value.trim_ascii()).into_owned();
        match headers.iter_mut().find(|(other, _)| other == name) {
            Some((_, values)) => *values = format!("{values},{value}"),
            None => headers.push(((*name).to_owned(), value)),
        }
    }
    for (name, value) in request
        .query
        .iter()
        .filter(|(name, _)| name.starts_with("x-amz-"))
    {
        if headers.iter().any(|(other, _)| other == name) {
            return Err(AuthError::SeveralMechanisms);
        }
        headers.push((name.to_owned(), value.to_owned()));
    }
    headers.sort();
    Ok(headers)
}

/// The sub-resources among the raw parameters: only here does `acl` differ from `acl=`.
fn canonical_parameters(out: &mut String, raw: &str) -> Result<(), AuthError> {
    let mut signed: Vec<(Cow<'_, str>, Option<Cow<'_, str>>)> = Vec::new();
    for piece in raw.split('&').filter(|piece| !piece.is_empty()) {
        let (name, value) = match piece.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (piece, None),
        };
        let decode = |text| percent::decode(text, true).ok_or(AuthError::MalformedQuery);
        let name = decode(name)?;
        let elsewhere = CREDENTIAL_PARAMETERS.contains(&&*name)
            || name.starts_with("x-amz-")
            || matches!(&*name, "content-md5" | "content-type");
        if elsewhere {
            continue;
        }
        let repeated = signed.iter().any(|(other, _)| *other == name);
        if repeated || !SIGNED_PARAMETERS.contains(&&*name) {
            return Err(AuthError::ReservedQueryName {
                name: name.into_owned(),
            });
        }
        signed.push((name, value.map(decode).transpose()?));
    }
    signed.sort();
    let mut separator = '?';
    for (name, value) in signed {
        out.push(separator);
        out.push_str(&name);
        if let Some(value) = value {
            out.push('=');
            out.push_str(&value);
        }
        separator = '&';
    }
    Ok(())
}
