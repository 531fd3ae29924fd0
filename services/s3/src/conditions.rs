//! `If-Match` and its kin. They are judged after authorization, so they tell nothing to whoever may not read (S3-7).

use keyward_objects::{Condition, Object};
use keyward_wire::{ApiError, Timestamp};

use crate::errors::{not_implemented, precondition_failed};

/// The conditions of a read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Conditions<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    pub(crate) if_modified_since: Option<Timestamp>,
    pub(crate) if_unmodified_since: Option<Timestamp>,
}

/// What conditions say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Go on.
    Holds,
    /// The caller has it already.
    NotModified(&'static str),
    /// The caller wants another.
    Failed(&'static str),
}

impl Conditions<'_> {
    /// Judges an object. `If-Match` takes the place of `If-Unmodified-Since`, `If-None-Match` that of
    /// `If-Modified-Since` (RFC 9110, 13.2.2); instants are compared by whole seconds.
    pub(crate) fn judge(&self, object: &Object) -> Verdict {
        let modified = Timestamp(object.described.modified_ms).seconds();
        match (self.if_match, self.if_unmodified_since) {
            (Some(wanted), _) if !names(wanted, &object.etag) => {
                return Verdict::Failed("If-Match");
            }
            (None, Some(since)) if modified > since.seconds() => {
                return Verdict::Failed("If-Unmodified-Since");
            }
            _ => {}
        }
        match (self.if_none_match, self.if_modified_since) {
            (Some(held), _) if names(held, &object.etag) => Verdict::NotModified("If-None-Match"),
            (None, Some(since)) if modified <= since.seconds() => {
                Verdict::NotModified("If-Modified-Since")
            }
            _ => Verdict::Holds,
        }
    }

    /// Judges the source of a copy, which is either what was wanted or not.
    pub(crate) fn require(&self, source: &Object) -> Result<(), ApiError> {
        match self.judge(source) {
            Verdict::Holds => Ok(()),
            Verdict::NotModified(condition) | Verdict::Failed(condition) => Err(
                precondition_failed(&format!("x-amz-copy-source-{condition}")),
            ),
        }
    }
}

/// Whether a list of ETags, as `"a", W/"b"` or `*`, names this one.
fn names(list: &str, etag: &str) -> bool {
    list.split(',')
        .map(str::trim)
        .any(|item| item == "*" || bare(item) == etag)
}

/// An ETag without quotes.
pub(crate) fn bare(etag: &str) -> &str {
    let etag = etag.trim();
    etag.strip_prefix("W/").unwrap_or(etag).trim_matches('"')
}

/// The condition of a write. S3 knows `If-None-Match: *` and `If-Match` with one ETag.
pub(crate) fn on_write(
    if_match: Option<&str>,
    if_none_match: Option<&str>,
) -> Result<Condition, ApiError> {
    match (if_match, if_none_match) {
        (None, None) => Ok(Condition::Always),
        (None, Some("*")) => Ok(Condition::Absent),
        (Some(etag), None) => Ok(Condition::Etag(bare(etag).to_owned())),
        (None, Some(_)) => Err(not_implemented("If-None-Match")),
        (Some(_), Some(_)) => Err(not_implemented("If-Match")),
    }
}

#[cfg(test)]
mod tests {
    use keyward_objects::{Described, StorageClass};

    use super::*;

    fn object() -> Object {
        let described = Described {
            modified_ms: 10_500,
            storage_class: StorageClass::Standard,
            ..Described::default()
        };
        Object {
            described,
            size: 0,
            etag: "abc".to_owned(),
            segments: Vec::new(),
            is_multipart: false,
        }
    }

    #[test]
    fn s3_7_conditions_by_the_table() {
        let at = |seconds| Some(Timestamp::from_seconds(seconds));
        let none = Conditions::default();
        for (conditions, expected) in [
            (none, Verdict::Holds),
            (
                Conditions {
                    if_match: Some("\"abc\""),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_match: Some("abc"),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_match: Some("\"x\", \"abc\""),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_match: Some("*"),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_match: Some("\"x\""),
                    ..none
                },
                Verdict::Failed("If-Match"),
            ),
            (
                Conditions {
                    if_none_match: Some("\"abc\""),
                    ..none
                },
                Verdict::NotModified("If-None-Match"),
            ),
            (
                Conditions {
                    if_none_match: Some("*"),
                    ..none
                },
                Verdict::NotModified("If-None-Match"),
            ),
            (
                Conditions {
                    if_none_match: Some("\"x\""),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_modified_since: at(10),
                    ..none
                },
                Verdict::NotModified("If-Modified-Since"),
            ),
            (
                Conditions {
                    if_modified_since: at(9),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_unmodified_since: at(10),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_unmodified_since: at(9),
                    ..none
                },
                Verdict::Failed("If-Unmodified-Since"),
            ),
            // Of each pair the ETag decides.
            (
                Conditions {
                    if_match: Some("abc"),
                    if_unmodified_since: at(9),
                    ..none
                },
                Verdict::Holds,
            ),
            (
                Conditions {
                    if_none_match: Some("x"),
                    if_modified_since: at(10),
                    ..none
                },
                Verdict::Holds,
            ),
        ] {
            assert_eq!(conditions.judge(&object()), expected, "{conditions:?}");
        }
    }

    #[test]
    fn writes_know_two_conditions() {
        assert_eq!(on_write(None, Some("*")), Ok(Condition::Absent));
        assert_eq!(
            on_write(Some("\"a\""), None),
            Ok(Condition::Etag("a".to_owned()))
        );
        assert!(on_write(None, Some("\"a\"")).is_err());
        assert!(on_write(Some("\"a\""), Some("*")).is_err());
    }
}
