//! Opaque tokens that name where a listing goes on.

use data_encoding::BASE64URL_NOPAD;
use keyward_wire::ApiError;

use crate::errors::invalid_argument;

/// The first byte of a token: its form.
const FORMAT: u8 = b'1';

/// A token that goes on after this name.
pub(crate) fn token(after: &str) -> String {
    let mut bytes = vec![FORMAT];
    bytes.extend_from_slice(after.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

/// The name in a token; it says where to begin, never what may be seen.
pub(crate) fn read_token(token: &str) -> Result<String, ApiError> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok();
    let name = bytes.and_then(|bytes| match bytes.split_first() {
        Some((&FORMAT, name)) => String::from_utf8(name.to_vec()).ok(),
        _ => None,
    });
    name.ok_or_else(|| {
        invalid_argument(
            "continuation-token",
            token,
            "The continuation token provided is incorrect",
        )
    })
}

pub(crate) use read_token as read_bucket_token;
pub(crate) use token as bucket_token;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_round_trip_and_nothing_else_is_one() {
        assert_eq!(read_token(&token("a/ü")).as_deref(), Ok("a/ü"));
        for bad in ["", "made up", "MQ==", "Mg", "!"] {
            assert!(read_token(bad).is_err(), "{bad}");
        }
    }
}
