//! Tags as requests bring them.

use keyward_api::s3::{self, error};
use keyward_objects::Tag;
use keyward_wire::{ApiError, uri};

use crate::errors::{invalid_argument, too_many_tags};

/// Tags of an object.
pub(crate) const MAX_OBJECT_TAGS: usize = 10;
/// Characters of a tag's key and value.
const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;

/// The tags of a document, as they stand in it.
pub(crate) fn given_tags(tagging: &s3::Tagging) -> Vec<Tag> {
    let tags = tagging.tag_set.iter();
    tags.map(|tag| Tag {
        key: tag.key.clone(),
        value: tag.value.clone(),
    })
    .collect()
}

/// The tags of an `x-amz-tagging` header, as `team=photos&note=a%20b`.
pub(crate) fn header_tags(header: Option<&str>) -> Result<Vec<Tag>, ApiError> {
    let Some(header) = header.filter(|header| !header.is_empty()) else {
        return Ok(Vec::new());
    };
    let text = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag \
                name duplicates.";
    let bad = || invalid_argument("x-amz-tagging", header, text);
    let pairs = uri::parse_pairs(header, true).map_err(|_| bad())?;
    let tags: Vec<Tag> = pairs
        .into_iter()
        .map(|(key, value)| Tag {
            key: key.into_owned(),
            value: value.into_owned(),
        })
        .collect();
    if has_duplicate(&tags) {
        return Err(bad());
    }
    Ok(tags)
}

fn has_duplicate(tags: &[Tag]) -> bool {
    tags.iter().enumerate().any(|(place, tag)| {
        tags.iter()
            .take(place)
            .any(|earlier| earlier.key == tag.key)
    })
}

/// Refuses tags that cannot be set.
pub(crate) fn check_tags(tags: &[Tag], kind: &str, limit: usize) -> Result<(), ApiError> {
    if tags.len() > limit {
        return Err(too_many_tags(kind, limit));
    }
    let invalid = |text: &str, tag: &Tag| {
        error::INVALID_TAG
            .message(text)
            .with("TagKey", tag.key.as_str())
    };
    // Letters, digits and spaces of any script, and a few signs.
    let is_good = |text: &str| {
        text.chars()
            .all(|letter| letter.is_alphanumeric() || " _.:/=+-@".contains(letter))
    };
    for tag in tags {
        if tag.key.is_empty() || tag.key.chars().count() > MAX_KEY || !is_good(&tag.key) {
            return Err(invalid("The TagKey you have provided is invalid", tag));
        }
        if tag.value.chars().count() > MAX_VALUE || !is_good(&tag.value) {
            return Err(invalid("The TagValue you have provided is invalid", tag));
        }
        if tag
            .key
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
        {
            return Err(invalid(
                "System tags cannot be added/updated by requester",
                tag,
            ));
        }
    }
    if has_duplicate(tags) {
        return Err(error::INVALID_TAG.message("Cannot provide multiple Tags with the same key"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag {
            key: key.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn headers_are_read_as_queries() {
        let tags = header_tags(Some("team=photos&note=a%20b+c&flag")).unwrap();
        assert_eq!(
            tags,
            [tag("team", "photos"), tag("note", "a b c"), tag("flag", "")]
        );
        assert!(header_tags(Some("a=1&a=2")).is_err());
        assert!(header_tags(Some("a=%zz")).is_err());
        assert_eq!(header_tags(None), Ok(Vec::new()));
    }

    #[test]
    fn limits_of_tags() {
        let check = |tags: &[Tag]| {
            check_tags(tags, "Object", MAX_OBJECT_TAGS).map_err(|error| error.code())
        };
        assert_eq!(check(&[tag(&"k".repeat(128), &"v".repeat(256))]), Ok(()));
        assert_eq!(check(&[tag("é 名", "")]), Ok(()));
        for bad in [
            tag("", ""),
            tag(&"k".repeat(129), ""),
            tag("k", &"v".repeat(257)),
            tag("a?b", ""),
            tag("AWS:x", ""),
        ] {
            assert_eq!(
                check(std::slice::from_ref(&bad)),
                Err("InvalidTag"),
                "{bad:?}"
            );
        }
        assert_eq!(check(&[tag("k", "1"), tag("k", "2")]), Err("InvalidTag"));
        let many: Vec<Tag> = (0..11)
            .map(|number| tag(&format!("k{number}"), ""))
            .collect();
        assert_eq!(check(&many), Err("BadRequest"));
        assert_eq!(check(&many[..10]), Ok(()));
    }
}
