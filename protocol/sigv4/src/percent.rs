//! Percent-encoding as SigV4 means it: upper-case hex, everything but `A-Z a-z 0-9 - . _ ~`.

use std::borrow::Cow;

const HEX_UPPER: &[u8; 16] = b"0123456789ABCDEF";

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Appends `bytes` to `out`, encoding all but unreserved bytes and, for paths, the slash.
pub(crate) fn encode_into(out: &mut Vec<u8>, bytes: &[u8], keep_slash: bool) {
    let is_encoded = |byte: &u8| !(is_unreserved(*byte) || keep_slash && *byte == b'/');
    let mut rest = bytes;
    // Most texts have nothing to encode, and are taken as they are.
    while let Some(at) = rest.iter().position(is_encoded) {
        let (plain, encoded) = rest.split_at(at);
        out.extend_from_slice(plain);
        let Some((byte, after)) = encoded.split_first() else {
            return;
        };
        let digit = |nibble: u8| HEX_UPPER.get(usize::from(nibble)).copied().unwrap_or(b'0');
        out.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]);
        rest = after;
    }
    out.extend_from_slice(rest);
}

/// Decodes `text`; with `plus_is_space` as forms and query strings are read. `None` when a percent sign is not followed
/// by two hex digits or the result is not UTF-8.
pub(crate) fn decode(text: &str, plus_is_space: bool) -> Option<Cow<'_, str>> {
    let bytes = text.as_bytes();
    let plain = |byte: &u8| *byte != b'%' && (*byte != b'+' || !plus_is_space);
    if bytes.iter().all(plain) {
        return Some(Cow::Borrowed(text));
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        out.push(match byte {
            b'%' => hex_value(*rest.next()?)? << 4 | hex_value(*rest.next()?)?,
            b'+' if plus_is_space => b' ',
            other => *other,
        });
    }
    String::from_utf8(out).ok().map(Cow::Owned)
}

fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoding_is_undone_by_encoding() {
        for (raw, plus, decoded) in [
            ("/a/b", false, "/a/b"),
            ("/a%2Fb", false, "/a/b"),
            ("/a%252Fb", false, "/a%2Fb"),
            ("/%E1%88%B4", false, "/\u{1234}"),
            ("a+b%2B", true, "a b+"),
            ("a+b", false, "a+b"),
        ] {
            assert_eq!(decode(raw, plus).as_deref(), Some(decoded), "{raw}");
        }
        let mut out = Vec::new();
        encode_into(&mut out, "/a b~*\u{1234}".as_bytes(), true);
        assert_eq!(out, b"/a%20b~%2A%E1%88%B4");
    }

    #[test]
    fn malformed_percent_and_bad_utf8_are_refused() {
        for raw in ["%", "%1", "%zz", "%+1", "%FF", "a%C3", "%ED%A0%80"] {
            assert_eq!(decode(raw, true), None, "{raw}");
        }
    }
}
