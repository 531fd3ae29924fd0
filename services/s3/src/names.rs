//! Names of buckets, keys and versions.

use keyward_api::s3::error;
use keyward_wire::ApiError;

use crate::errors::invalid_argument;

/// Bytes of a key.
const MAX_KEY_BYTES: usize = 1024;

/// Prefixes and suffixes that AWS keeps for itself.
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Refuses a name that no bucket may have.
pub(crate) fn check_bucket_name(name: &str) -> Result<(), ApiError> {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let edges = [name.as_bytes().first(), name.as_bytes().last()];
    let good = (3..=63).contains(&name.len())
        && name
            .bytes()
            .all(|byte| is_letter(byte) || byte == b'-' || byte == b'.')
        && edges
            .iter()
            .all(|edge| edge.is_some_and(|byte| is_letter(*byte)))
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !RESERVED_PREFIXES
            .iter()
            .any(|prefix| name.starts_with(prefix))
        && !RESERVED_SUFFIXES
            .iter()
            .any(|suffix| name.ends_with(suffix));
    if good {
        return Ok(());
    }
    Err(error::INVALID_BUCKET_NAME
        .message("The specified bucket is not valid.")
        .with("BucketName", name))
}

/// Refuses a key that is too long. Any text is a key: keys never become paths.
pub(crate) fn check_key(key: &str) -> Result<(), ApiError> {
    if key.len() <= MAX_KEY_BYTES {
        return Ok(());
    }
    let too_long = error::KEY_TOO_LONG_ERROR.message("Your key is too long");
    Err(too_long
        .with("Size", key.len().to_string())
        .with("MaxSizeAllowed", MAX_KEY_BYTES.to_string()))
}

/// Refuses versions that cannot be: buckets have no versions, so an object's one version is `null`.
pub(crate) fn check_version(version: Option<&str>) -> Result<(), ApiError> {
    match version {
        None | Some("null") => Ok(()),
        Some(other) => Err(invalid_argument(
            "versionId",
            other,
            "Invalid version id specified",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bucket_names() {
        for good in ["abc", "my.photos-1", "123", "a-b", &"p".repeat(63)] {
            assert!(check_bucket_name(good).is_ok(), "{good}");
        }
        for bad in [
            "ab",
            "",
            "Photos",
            "photos_1",
            ".ab",
            "ab.",
            "-ab",
            "ab-",
            "a..b",
            "192.168.5.4",
            "xn--a",
            "a-s3alias",
            "é12",
        ] {
            assert!(check_bucket_name(bad).is_err(), "{bad}");
        }
        assert!(check_bucket_name(&"p".repeat(64)).is_err());
    }

    #[test]
    fn s3_1_keys_are_limited_by_length_alone() {
        for good in ["..", "../..", "a\0b", "/", &"k".repeat(1024)] {
            assert!(check_key(good).is_ok(), "{good}");
        }
        assert!(check_key(&"é".repeat(513)).is_err());
    }
}
