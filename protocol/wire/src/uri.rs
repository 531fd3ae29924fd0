//! Percent encoding as AWS uses it (RFC 3986).

use std::borrow::Cow;

use crate::value::DecodeError;

const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
}

fn push_escape(text: &mut String, byte: u8) {
    for nibble in [byte >> 4, byte & 15] {
        text.push(
            HEX.get(usize::from(nibble))
                .map_or('0', |digit| char::from(*digit)),
        );
    }
}

/// Escapes everything but unreserved characters, as policy documents travel in IAM's answers.
#[must_use]
pub fn percent_encode(text: &str) -> String {
    percent_encode_except(text, b"")
}

/// Escapes everything but unreserved characters and those given.
#[must_use]
pub fn percent_encode_except(text: &str, kept: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len() + text.len() / 4);
    for byte in text.bytes() {
        if is_unreserved(byte) || kept.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            push_escape(&mut encoded, byte);
        }
    }
    encoded
}

fn hex_value(byte: Option<&u8>) -> Option<u8> {
    byte.and_then(|byte| char::from(*byte).to_digit(16))
        .and_then(|digit| u8::try_from(digit).ok())
}

fn decode(text: &str, plus_is_space: bool) -> Result<Cow<'_, str>, DecodeError> {
    if !text
        .bytes()
        .any(|byte| byte == b'%' || (plus_is_space && byte == b'+'))
    {
        return Ok(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let source = text.as_bytes();
    let mut place = 0;
    while let Some(byte) = source.get(place) {
        match byte {
            b'%' => {
                let high = hex_value(source.get(place + 1)).ok_or(DecodeError::Encoding)?;
                let low = hex_value(source.get(place + 2)).ok_or(DecodeError::Encoding)?;
                bytes.push(high << 4 | low);
                place += 3;
            }
            b'+' if plus_is_space => {
                bytes.push(b' ');
                place += 1;
            }
            other => {
                bytes.push(*other);
                place += 1;
            }
        }
    }
    let decoded = String::from_utf8(bytes).map_err(|_| DecodeError::Encoding)?;
    Ok(Cow::Owned(decoded))
}

/// Resolves percent escapes; `+` stays itself, as in paths and S3 queries.
///
/// # Errors
/// On a broken escape or bytes that are no UTF-8.
pub fn percent_decode(text: &str) -> Result<String, DecodeError> {
    decode(text, false).map(Cow::into_owned)
}

/// Resolves percent escapes and `+` for a space, as in forms.
///
/// # Errors
/// On a broken escape or bytes that are no UTF-8.
pub fn form_decode(text: &str) -> Result<String, DecodeError> {
    decode(text, true).map(Cow::into_owned)
}

/// What comes before an ASCII letter and what after: the letter is looked for as a byte, many at a time.
fn split_once(text: &str, letter: u8) -> Option<(&str, &str)> {
    let at = memchr::memchr(letter, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// A name and its value; borrowed where nothing had to be decoded.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Room for the pairs of most requests.
const USUAL_PAIRS: usize = 8;

/// The pairs of a query string or form, in order, decoded; a name without `=` has the empty value.
///
/// # Errors
/// On a broken escape or bytes that are no UTF-8.
pub fn parse_pairs(text: &str, plus_is_space: bool) -> Result<Vec<Pair<'_>>, DecodeError> {
    let mut pairs = Vec::with_capacity(USUAL_PAIRS);
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = split_once(rest, b'&').unwrap_or((rest, ""));
        rest = after;
        if !part.is_empty() {
            let (name, value) = split_once(part, b'=').unwrap_or((part, ""));
            pairs.push((decode(name, plus_is_space)?, decode(value, plus_is_space)?));
        }
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_and_decodes() {
        assert_eq!(percent_encode("{\"a\": é}"), "%7B%22a%22%3A%20%C3%A9%7D");
        assert_eq!(percent_decode("a%20b+c"), Ok("a b+c".to_owned()));
        assert_eq!(form_decode("a%20b+c"), Ok("a b c".to_owned()));
        for bad in ["%", "%2", "%zz", "%ff"] {
            assert_eq!(percent_decode(bad), Err(DecodeError::Encoding), "{bad}");
        }
        let pairs = parse_pairs("a=1&b&&c=x%3Dy", true).unwrap();
        let expected = [("a", "1"), ("b", ""), ("c", "x=y")];
        assert_eq!(
            pairs,
            expected.map(|(name, value)| (Cow::from(name), Cow::from(value)))
        );
    }
}
