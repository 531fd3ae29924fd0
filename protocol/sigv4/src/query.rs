//! The query string, read once: the same pairs are signed, decide the credentials, and reach the operation (SIG-7).

use std::borrow::Cow;

use crate::{AuthError, cut, percent};

/// The decoded pairs of a query string, in the order they were sent.
#[derive(Clone, Debug, Default)]
pub struct Query<'a> {
    pairs: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// Names that belong to SigV4's query form.
const RESERVED_V4: [&str; 9] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-SignedHeaders",
    "X-Amz-Signature",
    "X-Amz-Security-Token",
    "X-Amz-Content-Sha256",
    "X-Amz-Region-Set",
];

/// Names that belong to SigV2's query form. `Expires` belongs to it only beside one of the others.
const RESERVED_V2: [&str; 4] = [
    "AWSAccessKeyId",
    "Signature",
    "SignatureVersion",
    "SignatureMethod",
];

/// Whether `name` is reserved for credentials in a query string or a form, in any case.
///
/// A form must not carry one: credentials in a body are no credentials (SIG-11).
pub fn is_reserved_parameter(name: &str) -> bool {
    RESERVED_V4
        .iter()
        .chain(&RESERVED_V2)
        .any(|reserved| reserved.eq_ignore_ascii_case(name))
}

impl<'a> Query<'a> {
    /// Reads a raw query string, without its question mark. Empty pieces (`a=1&&b=2`) are skipped.
    ///
    /// # Errors
    /// [`AuthError::MalformedQuery`] for malformed percent-encoding or text that is not UTF-8.
    pub fn parse(raw: &'a str) -> Result<Self, AuthError> {
        let mut pairs = Vec::new();
        for piece in cut::each(raw, b'&').filter(|piece| !piece.is_empty()) {
            let (name, value) = cut::once(piece, b'=').unwrap_or((piece, ""));
            let decode = |text| percent::decode(text, true).ok_or(AuthError::MalformedQuery);
            pairs.push((decode(name)?, decode(value)?));
        }
        Ok(Self { pairs })
    }

    /// The first value of `name`, as AWS's query services read it.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(candidate, _)| *candidate == name)
            .map(|(_, value)| value)
    }

    /// The first value of `name`, outliving this query.
    pub(crate) fn cloned(&self, name: &str) -> Option<Cow<'a, str>> {
        self.pairs
            .iter()
            .find(|(candidate, _)| candidate == name)
            .map(|(_, value)| value.clone())
    }

    /// All pairs in the order they were sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// Whether there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Which query form of credentials is presented, if any.
    ///
    /// Fails when a name reserved by it is repeated or spelled in another case.
    pub(crate) fn credentials(&self) -> Result<QueryCredentials, AuthError> {
        let mut form = QueryCredentials::None;
        let mut seen = 0_u16;
        for (name, _) in self.iter() {
            let v4 = RESERVED_V4
                .iter()
                .position(|reserved| reserved.eq_ignore_ascii_case(name));
            let v2 = RESERVED_V2
                .iter()
                .position(|reserved| reserved.eq_ignore_ascii_case(name));
            let (bit, exact) = match (v4, v2) {
                (Some(index), _) => (index, RESERVED_V4.get(index)),
                (None, Some(index)) => (RESERVED_V4.len() + index, RESERVED_V2.get(index)),
                (None, None) => continue,
            };
            // SigV2 carries signed headers as lower-case parameters, the session token among them.
            let moved_header = name == "x-amz-security-token" || name == "x-amz-content-sha256";
            if (exact != Some(&name) && !moved_header) || seen & (1 << bit) != 0 {
                return Err(AuthError::ReservedQueryName {
                    name: name.to_owned(),
                });
            }
            seen |= 1 << bit;
            form = match (form, moved_header, v4.is_some()) {
                (form, true, _) => form.with_moved_header(),
                (form, false, true) => form.with_v4(),
                (form, false, false) => form.with_v2(),
            };
        }
        match form {
            QueryCredentials::Mixed => Err(AuthError::SeveralMechanisms),
            QueryCredentials::MovedHeader => Err(AuthError::ReservedQueryName {
                name: "x-amz-security-token".to_owned(),
            }),
            form => Ok(form),
        }
    }
}

/// The query form of credentials that a query string presents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QueryCredentials {
    None,
    V4,
    V2,
    V2WithMovedHeader,
    MovedHeader,
    Mixed,
}

impl QueryCredentials {
    fn with_v4(self) -> Self {
        match self {
            Self::None | Self::V4 => Self::V4,
            _ => Self::Mixed,
        }
    }

    fn with_v2(self) -> Self {
        match self {
            Self::None | Self::V2 => Self::V2,
            Self::MovedHeader | Self::V2WithMovedHeader => Self::V2WithMovedHeader,
            Self::V4 | Self::Mixed => Self::Mixed,
        }
    }

    fn with_moved_header(self) -> Self {
        match self {
            Self::None | Self::MovedHeader => Self::MovedHeader,
            Self::V2 | Self::V2WithMovedHeader => Self::V2WithMovedHeader,
            Self::V4 | Self::Mixed => Self::Mixed,
        }
    }
}
