//! The credentials that a request presents, read and not yet believed.

use std::borrow::Cow;

use aws_lc_rs::digest;
use data_encoding::BASE64;

use crate::query::QueryCredentials;
use crate::timestamp::days_of_basic_date;
use crate::{AuthError, ExpiresProblem, MissingParts, Query, RequestHead, Timestamp, V2Claim, cut};

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

impl Streaming {
    /// The value of `x-amz-content-sha256` that names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signed => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Self::SignedTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Self::UnsignedTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        }
    }
}

/// A SigV4 signature and all that it speaks for.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    pub(crate) place: Place,
    /// `keyid/date/region/service/aws4_request`: five parts, none empty.
    credential: Cow<'a, str>,
    /// Where its four slashes stand.
    slashes: [usize; 4],
    /// Lower-case names, ascending, none repeated, separated by semicolons, `host` among them.
    pub(crate) signed_headers: Cow<'a, str>,
    pub(crate) signature: Cow<'a, str>,
    pub(crate) timestamp: Timestamp,
    /// As `20130524T000000Z`.
    pub(crate) timestamp_text: [u8; 16],
    pub(crate) expires_seconds: Option<i64>,
    session_token: Option<Cow<'a, str>>,
}

impl<'a> Claim<'a> {
    /// Where the credentials stand.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The access key id, as `AKIAIOSFODNN7EXAMPLE`; not checked for its form.
    pub fn access_key_id(&self) -> &str {
        self.credential.get(..self.slashes[0]).unwrap_or_default()
    }

    /// Date, region and service that the signature is good for.
    pub fn scope(&self) -> Scope<'_> {
        let [first, second, third, fourth] = self.slashes;
        let part = |from: usize, to| self.credential.get(from + 1..to).unwrap_or_default();
        Scope {
            date: part(first, second),
            region: part(second, third),
            service: part(third, fourth),
        }
    }

    /// The scope as it is signed, as `20130524/us-east-1/s3/aws4_request`.
    pub(crate) fn scope_text(&self) -> &str {
        self.credential
            .get(self.slashes[0] + 1..)
            .unwrap_or_default()
    }

    /// The names of the signed headers, ascending.
    pub fn signed_headers(&self) -> impl Iterator<Item = &str> {
        self.signed_headers.split(';')
    }

    pub(crate) fn signed_header_bytes(&self) -> impl Iterator<Item = &[u8]> {
        cut::each(&self.signed_headers, b';').map(str::as_bytes)
    }

    /// When the request says it was signed.
    pub fn timestamp(&self) -> Timestamp {
        self.timestamp
    }

    /// The life of a presigned URL, from 1 to 604800; `None` in a header.
    pub fn expires_seconds(&self) -> Option<i64> {
        self.expires_seconds
    }

    /// The session token, if the credentials are a session's.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    fn from_header(
        parameters: &'a str,
        header: &'a [u8],
        found: &Found<'a>,
    ) -> Result<Self, AuthError> {
        let [mut credential, mut signed_headers, mut signature] = [None; 3];
        for piece in cut::each(parameters, b',')
            .map(cut::without_spaces)
            .filter(|_| !parameters.is_empty())
        {
            let (name, value) = cut::once(piece, b'=').ok_or(AuthError::MalformedHeader)?;
            let slot = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(AuthError::MalformedHeader),
            };
            if slot.replace(value).is_some() {
                return Err(AuthError::MalformedHeader);
            }
        }
        let present = |part: Option<&'a str>| part.filter(|value| !value.is_empty());
        let date = found.amz_date.or(found.date);
        let (Some(credential), Some(signed_headers), Some(signature), Some(date)) = (
            present(credential),
            present(signed_headers),
            present(signature),
            date,
        ) else {
            return Err(AuthError::IncompleteHeader {
                missing: MissingParts {
                    credential: present(credential).is_none(),
                    signature: present(signature).is_none(),
                    signed_headers: present(signed_headers).is_none(),
                    date: date.is_none(),
                },
                digest: BASE64.encode(digest::digest(&digest::SHA256, header).as_ref()),
            });
        };
        // `x-amz-date` in its one form; `Date` in that or in HTTP's.
        let timestamp = Timestamp::parse_basic(date)
            .or_else(|| {
                found
                    .amz_date
                    .is_none()
                    .then(|| Timestamp::parse_http(date))
                    .flatten()
            })
            .ok_or_else(|| AuthError::MalformedDate {
                date: String::from_utf8_lossy(date).into_owned(),
                place: Place::Header,
            })?;
        let session_token = match found.session_token.map(str::from_utf8) {
            None => None,
            Some(Ok(token)) => Some(Cow::Borrowed(token)),
            Some(Err(_)) => return Err(AuthError::InvalidToken),
        };
        Self {
            place: Place::Header,
            credential: Cow::Borrowed(credential),
            slashes: [0; 4],
            signed_headers: Cow::Borrowed(signed_headers),
            signature: Cow::Borrowed(signature),
            timestamp,
            timestamp_text: date.try_into().unwrap_or_else(|_| timestamp.to_bytes()),
            expires_seconds: None,
            session_token,
        }
        .checked()
    }

    fn from_query(query: &Query<'a>, found: &Found<'a>) -> Result<Self, AuthError> {
        let text = |parameter: &'static str| {
            query
                .cloned(parameter)
                .filter(|value| !value.is_empty())
                .ok_or(AuthError::IncompleteQuery { parameter })
        };
        let algorithm = text("X-Amz-Algorithm")?;
        if algorithm != ALGORITHM {
            return Err(AuthError::UnsupportedAlgorithm {
                algorithm: algorithm.into_owned(),
                place: Place::Query,
            });
        }
        if found.session_token.is_some() {
            return Err(AuthError::SeveralMechanisms);
        }
        let credential = text("X-Amz-Credential")?;
        let signature = text("X-Amz-Signature")?;
        let date = text("X-Amz-Date")?;
        let signed_headers = text("X-Amz-SignedHeaders")?;
        let expires_seconds = Some(parse_expires(&text("X-Amz-Expires")?)?);
        let timestamp =
            Timestamp::parse_basic(date.as_bytes()).ok_or_else(|| AuthError::MalformedDate {
                date: date.into_owned(),
                place: Place::Query,
            })?;
        Self {
            place: Place::Query,
            credential,
            slashes: [0; 4],
            signed_headers,
            signature,
            timestamp,
            timestamp_text: timestamp.to_bytes(),
            expires_seconds,
            session_token: query.cloned("X-Amz-Security-Token"),
        }
        .checked()
    }

    fn checked(mut self) -> Result<Self, AuthError> {
        let place = self.place;
        let mut slashes = [0; 4];
        let mut count = 0;
        for position in memchr::memchr_iter(b'/', self.credential.as_bytes()) {
            if let Some(slash) = slashes.get_mut(count) {
                *slash = position;
            }
            count += 1;
        }
        self.slashes = slashes;
        let (id, scope) = (self.access_key_id(), self.scope());
        if count != 4 || [id, scope.date, scope.region, scope.service].contains(&"") {
            return Err(AuthError::MalformedCredential {
                credential: self.credential.into_owned(),
                place,
            });
        }
        let terminator = self.credential.get(slashes[3] + 1..).unwrap_or_default();
        if terminator != TERMINATOR {
            return Err(AuthError::WrongTerminator {
                terminator: terminator.to_owned(),
                place,
            });
        }
        if self.timestamp_text.get(..8) != Some(scope.date.as_bytes()) {
            if days_of_basic_date(scope.date.as_bytes()).is_none() {
                return Err(AuthError::MalformedCredential {
                    credential: self.credential.into_owned(),
                    place,
                });
            }
            let scope_date = scope.date.to_owned();
            return Err(AuthError::ScopeDateMismatch {
                scope_date,
                timestamp: self.timestamp,
                place,
            });
        }
        // In one sweep, without an early end.
        let is_of_names = |byte: u8| byte.is_ascii_graphic() & !byte.is_ascii_uppercase();
        let names = self.signed_headers.bytes();
        let mut is_well_formed = names.fold(true, |all, byte| all & is_of_names(byte));
        let mut previous: &[u8] = b"";
        let mut host_signed = false;
        for name in self.signed_header_bytes() {
            // Ascending order leaves no room for an empty or repeated name.
            is_well_formed &= name > previous;
            host_signed |= name == b"host";
            previous = name;
        }
        if !is_well_formed {
            return Err(AuthError::MalformedSignedHeaders { place });
        }
        if !host_signed {
            return Err(AuthError::HostNotSigned { place });
        }
        Ok(self)
    }
}

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const TERMINATOR: &str = "aws4_request";

/// The headers that decide about credentials and payload; none of them may be repeated.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Found<'a> {
    authorization: Option<&'a [u8]>,
    date: Option<&'a [u8]>,
    amz_date: Option<&'a [u8]>,
    session_token: Option<&'a [u8]>,
    payload: Option<&'a [u8]>,
    host: Option<&'a [u8]>,
    pub(crate) content_length: Option<&'a [u8]>,
    pub(crate) decoded_content_length: Option<&'a [u8]>,
    pub(crate) trailer: Option<&'a [u8]>,
}

impl<'a> Found<'a> {
    pub(crate) fn in_head(head: &RequestHead<'a>) -> Result<Self, AuthError> {
        let mut found = Self::default();
        for (name, value) in head.headers {
            let (slot, name) = match *name {
                "authorization" => (&mut found.authorization, "authorization"),
                "date" => (&mut found.date, "date"),
                "host" => (&mut found.host, "host"),
                "content-length" => (&mut found.content_length, "content-length"),
                "x-amz-date" => (&mut found.amz_date, "x-amz-date"),
                "x-amz-security-token" => (&mut found.session_token, "x-amz-security-token"),
                "x-amz-content-sha256" => (&mut found.payload, "x-amz-content-sha256"),
                "x-amz-decoded-content-length" => (
                    &mut found.decoded_content_length,
                    "x-amz-decoded-content-length",
                ),
                "x-amz-trailer" => (&mut found.trailer, "x-amz-trailer"),
                _ => continue,
            };
            if slot.replace(value.trim_ascii()).is_some() {
                return Err(match name {
                    "authorization" => AuthError::SeveralMechanisms,
                    name => AuthError::RepeatedHeader { name },
                });
            }
        }
        Ok(found)
    }

    /// What the request presents, from exactly one place (SIG-2).
    pub(crate) fn present(&self, query: &Query<'a>) -> Result<Presented<'a>, AuthError> {
        let in_query = query.credentials()?;
        match (self.authorization, in_query) {
            (None, QueryCredentials::None) => Ok(Presented::Anonymous),
            (None, QueryCredentials::V4) => Claim::from_query(query, self).map(Presented::V4),
            (None, _) => V2Claim::from_query(query).map(Presented::V2),
            (Some(header), QueryCredentials::None) => {
                let text =
                    str::from_utf8(header).map_err(|_| AuthError::UnsupportedAuthorization)?;
                match cut::once(text, b' ').unwrap_or((text, "")) {
                    (ALGORITHM, parameters) => {
                        Claim::from_header(parameters.trim(), header, self).map(Presented::V4)
                    }
                    ("AWS", credentials) => {
                        Ok(Presented::V2(V2Claim::from_header(credentials.trim())))
                    }
                    (algorithm, _) if algorithm.starts_with("AWS4-") => {
                        Err(AuthError::UnsupportedAlgorithm {
                            algorithm: algorithm.to_owned(),
                            place: Place::Header,
                        })
                    }
                    _ => Err(AuthError::UnsupportedAuthorization),
                }
            }
            (Some(_), _) => Err(AuthError::SeveralMechanisms),
        }
    }

    /// What the request says of its body; a presigned URL can say it in its query.
    pub(crate) fn payload(&self, query: &Query<'a>) -> Result<Payload, AuthError> {
        let in_header = self.payload.map(parse_payload).transpose()?;
        let in_query = query
            .get("X-Amz-Content-Sha256")
            .map(|value| parse_payload(value.as_bytes()))
            .transpose()?;
        match (in_header, in_query) {
            (Some(one), Some(other)) if one != other => Err(AuthError::MalformedPayloadHash),
            (one, other) => Ok(other.or(one).unwrap_or(Payload::NotDeclared)),
        }
    }
}

fn parse_payload(value: &[u8]) -> Result<Payload, AuthError> {
    Ok(match value {
        b"UNSIGNED-PAYLOAD" => Payload::Unsigned,
        b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Payload::Streaming(Streaming::Signed),
        b"STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => {
            Payload::Streaming(Streaming::SignedTrailer)
        }
        b"STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Payload::Streaming(Streaming::UnsignedTrailer),
        hex => Payload::Sha256(parse_hex(hex).ok_or(AuthError::MalformedPayloadHash)?),
    })
}

/// Reads 64 lower-case hex digits.
pub(crate) fn parse_hex(text: &[u8]) -> Option<[u8; 32]> {
    let text: &[u8; 64] = text.try_into().ok()?;
    let (pairs, _) = text.as_chunks::<2>();
    let mut bytes = [0; 32];
    // Anything above 15 spoils the whole, without a branch for each digit.
    let mut highest = 0;
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        let [high, low] = [high, low].map(|digit| match digit {
            b'0'..=b'9' => digit - b'0',
            b'a'..=b'f' => digit - b'a' + 10,
            _ => 255,
        });
        highest |= high | low;
        *byte = high << 4 | low & 15;
    }
    (highest < 16).then_some(bytes)
}

fn parse_expires(text: &str) -> Result<i64, AuthError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let problem = if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        ExpiresProblem::NotANumber
    } else {
        match text.parse() {
            Ok(seconds @ 1..=MAX_EXPIRES_SECONDS) => return Ok(seconds),
            Ok(i64::MIN..=0) => ExpiresProblem::NotPositive,
            _ if text.starts_with('-') => ExpiresProblem::NotPositive,
            _ => ExpiresProblem::TooLong,
        }
    };
    Err(AuthError::MalformedExpires(problem))
}
