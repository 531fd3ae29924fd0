//! `Range` headers and parts of objects.

use std::ops::Range;

use keyward_api::s3::error;
use keyward_objects::Object;
use keyward_wire::ApiError;

use crate::errors::{invalid_argument, invalid_request};

fn not_satisfiable(asked: &str, size: u64) -> ApiError {
    error::INVALID_RANGE
        .message("The requested range is not satisfiable")
        .with("RangeRequested", asked)
        .with("ActualObjectSize", size.to_string())
}

/// The bytes of a `Range` header, as `bytes=0-4`. One that cannot be read, or asks for several, is as if it were not
/// there.
fn header_range(asked: &str, size: u64) -> Result<Option<Range<u64>>, ApiError> {
    let Some((first, last)) = asked
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
    else {
        return Ok(None);
    };
    let number = |text: &str| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        // More than any number is more than any object.
        (digits && !text.is_empty()).then(|| text.parse::<u64>().unwrap_or(u64::MAX))
    };
    let range = match (
        first.is_empty(),
        number(first),
        last.is_empty(),
        number(last),
    ) {
        (true, _, _, Some(length)) => size.saturating_sub(length)..size,
        (_, Some(start), true, _) => start..size,
        (_, Some(start), _, Some(end)) if start <= end => start..end.saturating_add(1).min(size),
        _ => return Ok(None),
    };
    if range.is_empty() {
        return Err(not_satisfiable(asked, size));
    }
    Ok(Some(range))
}

/// What part of an object a request asks for: `None` for all of it.
pub(crate) fn asked_range(
    object: &Object,
    range: Option<&str>,
    part_number: Option<i64>,
) -> Result<Option<Range<u64>>, ApiError> {
    match (range, part_number) {
        (Some(_), Some(_)) => Err(invalid_request(
            "Cannot specify both Range header and partNumber query parameter",
        )),
        (Some(range), None) => header_range(range, object.size),
        (None, Some(number)) => part_range(object, number).map(Some),
        (None, None) => Ok(None),
    }
}

/// The bytes of one part.
fn part_range(object: &Object, number: i64) -> Result<Range<u64>, ApiError> {
    if !(1..=10_000).contains(&number) {
        let text = "Part number must be an integer between 1 and 10000, inclusive";
        return Err(invalid_argument("partNumber", &number.to_string(), text));
    }
    let mut start = 0;
    for (place, segment) in (1..).zip(&object.segments) {
        if place == number {
            return Ok(start..start + segment.length);
        }
        start += segment.length;
    }
    Err(error::INVALID_PART_NUMBER.message("The requested partnumber is not satisfiable"))
}

/// The bytes of an `x-amz-copy-source-range`, which must be whole and within the source.
pub(crate) fn copy_range(asked: &str, size: u64) -> Result<Range<u64>, ApiError> {
    let text = "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the \
                zero-based offsets of the first and last bytes to copy";
    let malformed = || invalid_argument("x-amz-copy-source-range", asked, text);
    let digits = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse::<u64>().ok())
            .flatten()
    };
    let (first, last) = asked
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
        .ok_or_else(malformed)?;
    let (first, last) = (
        digits(first).ok_or_else(malformed)?,
        digits(last).ok_or_else(malformed)?,
    );
    if first > last {
        return Err(malformed());
    }
    if last >= size {
        let text = format!("Range specified is not valid for source object of size: {size}");
        return Err(invalid_argument("x-amz-copy-source-range", asked, &text));
    }
    Ok(first..last + 1)
}

/// As `bytes 0-4/10`.
pub(crate) fn content_range(range: &Range<u64>, size: u64) -> String {
    format!(
        "bytes {}-{}/{size}",
        range.start,
        range.end.saturating_sub(1)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_by_the_table() {
        for (asked, expected) in [
            ("bytes=0-4", Some(0..5)),
            ("bytes=5-", Some(5..10)),
            ("bytes=-3", Some(7..10)),
            ("bytes=8-100", Some(8..10)),
            ("bytes=-100", Some(0..10)),
            ("bytes=9-9", Some(9..10)),
            ("bytes=0-99999999999999999999999", Some(0..10)),
            ("bytes=5-2", None),
            ("bytes=0-1,3-4", None),
            ("bytes=a-b", None),
            ("bytes=-", None),
            ("bytes=", None),
            ("lines=1-2", None),
        ] {
            assert_eq!(header_range(asked, 10), Ok(expected), "{asked}");
        }
        for asked in ["bytes=10-", "bytes=11-12", "bytes=-0"] {
            assert_eq!(
                header_range(asked, 10).map_err(|error| error.code()),
                Err("InvalidRange"),
                "{asked}"
            );
        }
        assert!(header_range("bytes=0-0", 0).is_err());
    }

    #[test]
    fn copies_take_whole_ranges_only() {
        assert_eq!(copy_range("bytes=0-9", 10), Ok(0..10));
        for bad in [
            "bytes=0-10",
            "bytes=5-",
            "bytes=-5",
            "bytes=5-2",
            "0-5",
            "bytes=0-1,2-3",
            "bytes=+1-2",
        ] {
            assert!(copy_range(bad, 10).is_err(), "{bad}");
        }
    }
}
