//! The canonical request and the string to sign.

use std::ops::Range;

use aws_lc_rs::digest;

use crate::claim::{ALGORITHM, Claim};
use crate::{AuthError, Family, Place, Query, Request, percent};

/// Writes the canonical request of `claim`; `payload` is its last line.
///
/// # Errors
/// [`AuthError::SignedHeaderAbsent`].
pub(crate) fn canonical_request(
    request: &Request<'_>,
    claim: &Claim<'_>,
    family: Family,
    payload: &[u8],
) -> Result<Vec<u8>, AuthError> {
    let head = &request.head;
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(head.method.as_bytes());
    out.push(b'\n');
    match family {
        Family::S3 => percent::encode_into(&mut out, request.path.as_bytes(), true),
        Family::Query => percent::encode_into(&mut out, normalised(head.path).as_bytes(), true),
    }
    out.push(b'\n');
    canonical_query(&mut out, &request.query, claim.place);
    out.push(b'\n');
    for name in claim.signed_header_bytes() {
        out.extend_from_slice(name);
        let mut separator = b':';
        for value in head.header_values_of(name) {
            out.push(separator);
            push_header_value(&mut out, value);
            separator = b',';
        }
        if separator == b':' {
            return Err(AuthError::SignedHeaderAbsent {
                name: String::from_utf8_lossy(name).into_owned(),
            });
        }
        out.push(b'\n');
    }
    out.push(b'\n');
    out.extend_from_slice(claim.signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(payload);
    Ok(out)
}

/// Writes the string to sign of a canonical request.
pub(crate) fn string_to_sign(
    timestamp: &[u8; 16],
    scope: &str,
    canonical_request: &[u8],
) -> Vec<u8> {
    let mut out = Vec::with_capacity(ALGORITHM.len() + 16 + scope.len() + 64 + 3);
    for line in [ALGORITHM.as_bytes(), timestamp.as_slice(), scope.as_bytes()] {
        out.extend_from_slice(line);
        out.push(b'\n');
    }
    out.extend_from_slice(&hex(
        digest::digest(&digest::SHA256, canonical_request).as_ref()
    ));
    out
}

/// The lower-case hex digits of a SHA-256 or of a signature.
pub(crate) fn hex(hash: &[u8]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut digits = [b'0'; 64];
    let (pairs, _) = digits.as_chunks_mut::<2>();
    for (pair, byte) in pairs.iter_mut().zip(hash) {
        let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or(b'0');
        *pair = [digit(byte >> 4), digit(byte & 15)];
    }
    digits
}

/// Sorted by encoded name, then encoded value; the signature itself is not signed.
fn canonical_query(out: &mut Vec<u8>, query: &Query<'_>, place: Place) {
    if query.is_empty() {
        return;
    }
    let mut encoded = Vec::with_capacity(256);
    let mut pairs: Vec<(Range<usize>, Range<usize>)> = Vec::with_capacity(8);
    for (name, value) in query.iter() {
        if place == Place::Query && name == "X-Amz-Signature" {
            continue;
        }
        let [start, middle, end] = {
            let start = encoded.len();
            percent::encode_into(&mut encoded, name.as_bytes(), false);
            let middle = encoded.len();
            percent::encode_into(&mut encoded, value.as_bytes(), false);
            [start, middle, encoded.len()]
        };
        pairs.push((start..middle, middle..end));
    }
    let text = |range: &Range<usize>| encoded.get(range.clone()).unwrap_or_default();
    pairs.sort_by(|(name, value), (other_name, other_value)| {
        (text(name), text(value)).cmp(&(text(other_name), text(other_value)))
    });
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(text(name));
        out.push(b'=');
        out.extend_from_slice(text(value));
    }
}

/// A header's value without surrounding blanks, runs of spaces as one.
fn push_header_value(out: &mut Vec<u8>, value: &[u8]) {
    let mut rest = value.trim_ascii();
    while let Some(space) = memchr::memchr(b' ', rest) {
        let (kept, after) = rest.split_at(space + 1);
        out.extend_from_slice(kept);
        rest = after;
        while let [b' ', after @ ..] = rest {
            rest = after;
        }
    }
    out.extend_from_slice(rest);
}

/// The raw path without empty, `.` and `..` segments, as RFC 3986 5.2.4 and AWS for all services but S3.
fn normalised(raw: &str) -> std::borrow::Cow<'_, str> {
    if matches!(raw, "" | "/") {
        return "/".into();
    }
    if !raw.contains("//") && !raw.contains("/.") {
        return raw.into();
    }
    let mut segments: Vec<&str> = Vec::new();
    let mut is_directory = false;
    for segment in raw.split('/') {
        is_directory = matches!(segment, "" | "." | "..");
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let mut path = String::with_capacity(raw.len());
    for segment in &segments {
        path.push('/');
        path.push_str(segment);
    }
    if is_directory || segments.is_empty() {
        path.push('/');
    }
    path.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sig_10_paths_outside_s3_are_normalised() {
        for (raw, expected) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/..", "/"),
            ("/../../a", "/a"),
            ("/a/../b", "/b"),
            ("/a//b/", "/a/b/"),
            ("/a/b/..", "/a/"),
            ("/a/.b", "/a/.b"),
            ("/a%2F..", "/a%2F.."),
        ] {
            assert_eq!(normalised(raw), expected, "{raw}");
        }
    }

    #[test]
    fn header_values_lose_extra_spaces() {
        for (raw, expected) in [
            ("  a   b  c ", "a b c"),
            ("\ta\t b", "a\t b"),
            ("", ""),
            ("   ", ""),
        ] {
            let mut out = Vec::new();
            push_header_value(&mut out, raw.as_bytes());
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }

    #[test]
    fn the_query_is_sorted_by_encoded_name_then_value() {
        let mut out = Vec::new();
        let query = Query::parse("b=2&a-b=1&a=z&a=%7Ex&B=1&%C3%A9=+&&flag&a=b/c").unwrap();
        canonical_query(&mut out, &query, Place::Header);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "%C3%A9=%20&B=1&a=b%2Fc&a=z&a=~x&a-b=1&b=2&flag="
        );
    }
}
