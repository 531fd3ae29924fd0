use keyward_api::s3;
use keyward_arn::AccountId;
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, StreamReply};
use keyward_objects::{Listing, Object, Query};
use keyward_wire::{ApiError, uri};

use crate::checks::{target, with_optional};
use crate::checksums::kind;
use crate::errors::{invalid_argument, storage};
use crate::pages::{read_token, token};
use crate::service::{S3, blocking, instant, owner, quoted, signed};

/// Keys of one page at most.
const MAX_KEYS: i64 = 1000;

/// Reads a limit of a listing.
pub(crate) fn page_size(name: &str, asked: Option<i64>) -> Result<i64, ApiError> {
    match asked {
        Some(limit) if limit < 0 || limit > i64::from(i32::MAX) => {
            let text = format!("Argument {name} must be an integer between 0 and 2147483647");
            Err(invalid_argument(name, &limit.to_string(), &text))
        }
        asked => Ok(asked.unwrap_or(MAX_KEYS).min(MAX_KEYS)),
    }
}

/// How names are written in an answer.
#[derive(Clone, Copy)]
pub(crate) struct Encoding {
    url: bool,
}

impl Encoding {
    pub(crate) fn of(asked: Option<&str>) -> Result<Self, ApiError> {
        match asked {
            None => Ok(Self { url: false }),
            Some("url") => Ok(Self { url: true }),
            Some(other) => Err(invalid_argument(
                "encoding-type",
                other,
                "Invalid Encoding Method specified in Request",
            )),
        }
    }

    pub(crate) fn write(self, text: &str) -> String {
        if self.url {
            uri::percent_encode_except(text, b"/")
        } else {
            text.to_owned()
        }
    }

    pub(crate) fn write_optional(self, text: Option<&str>) -> Option<String> {
        text.map(|text| self.write(text))
    }

    pub(crate) fn prefixes(self, prefixes: &[String]) -> Vec<s3::CommonPrefix> {
        prefixes
            .iter()
            .map(|prefix| s3::CommonPrefix {
                prefix: Some(self.write(prefix)),
            })
            .collect()
    }
}

/// The check of a listing, with what it is asked for.
fn listing_check(
    scope: Scope<'_>,
    bucket: &str,
    expected_owner: Option<&str>,
    [prefix, delimiter]: [Option<&str>; 2],
    max_keys: Option<i64>,
) -> Result<Check, ApiError> {
    let check = target(scope.state, bucket, expected_owner)?.bucket_check("s3:ListBucket");
    let check = with_optional(check, "s3:prefix", prefix);
    let check = with_optional(check, "s3:delimiter", delimiter);
    Ok(with_optional(
        check,
        "s3:max-keys",
        max_keys.map(|limit| limit.to_string()).as_deref(),
    ))
}

/// What to list.
struct Asked<'a> {
    prefix: Option<&'a str>,
    delimiter: Option<&'a str>,
    after: Option<&'a str>,
    limit: i64,
}

async fn list(service: &S3, bucket: &str, asked: Asked<'_>) -> Result<Listing, ApiError> {
    let text = |part: Option<&str>| part.unwrap_or_default().to_owned();
    let (id, objects) = (bucket.to_owned(), service.objects.clone());
    let (prefix, delimiter, after) = (text(asked.prefix), text(asked.delimiter), text(asked.after));
    let limit = usize::try_from(asked.limit).unwrap_or_default();
    let listed = blocking(move || {
        objects.list(
            &id,
            &Query {
                prefix: &prefix,
                delimiter: &delimiter,
                after: &after,
                limit,
            },
        )
    });
    listed.await?.map_err(|error| storage(error, "", ""))
}

fn entry(
    key: &str,
    object: &Object,
    encoding: Encoding,
    shown_owner: Option<AccountId>,
) -> s3::Object {
    let checksums = &object.described.checksums;
    s3::Object {
        key: Some(encoding.write(key)),
        last_modified: Some(instant(object.described.modified_ms)),
        e_tag: Some(quoted(&object.etag)),
        checksum_algorithm: checksums
            .iter()
            .map(|checksum| checksum.algorithm.clone())
            .collect(),
        checksum_type: checksums.first().map(kind),
        size: Some(signed(object.size)),
        storage_class: Some("STANDARD".to_owned()),
        owner: shown_owner.map(owner),
        restore_status: None,
    }
}

stream_operation!(ListObjects(service, input, scope, work, _permit) plan {
    let asked = [input.prefix.as_deref(), input.delimiter.as_deref()];
    let expected = input.expected_bucket_owner.as_deref();
    Ok(Plan::check(listing_check(scope, &input.bucket, expected, asked, input.max_keys)?))
} execute {
    let encoding = Encoding::of(input.encoding_type.as_deref())?;
    let limit = page_size("maxKeys", input.max_keys)?;
    let target = target(&work.state, &input.bucket, None)?;
    let delimiter = input.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty());
    let asked = Asked { prefix: input.prefix.as_deref(), delimiter, after: input.marker.as_deref(), limit };
    let found = list(&service, &target.bucket.id, asked).await?;
    // AWS names the next marker only where prefixes are rolled up; elsewhere it is the last key.
    let next_marker = found.next.as_deref().filter(|_| delimiter.is_some());
    Ok(StreamReply::plain(s3::ListObjectsOutput {
        is_truncated: Some(found.next.is_some()),
        marker: Some(encoding.write(input.marker.as_deref().unwrap_or_default())),
        next_marker: encoding.write_optional(next_marker),
        contents: found.objects.iter().map(|(key, object)| entry(key, object, encoding, Some(target.owner))).collect(),
        name: Some(input.bucket.clone()),
        prefix: Some(encoding.write(input.prefix.as_deref().unwrap_or_default())),
        delimiter: encoding.write_optional(delimiter),
        max_keys: Some(limit),
        common_prefixes: encoding.prefixes(&found.prefixes),
        encoding_type: input.encoding_type.clone(),
        request_charged: None,
    }))
});

stream_operation!(ListObjectsV2(service, input, scope, work, _permit) plan {
    let asked = [input.prefix.as_deref(), input.delimiter.as_deref()];
    let expected = input.expected_bucket_owner.as_deref();
    Ok(Plan::check(listing_check(scope, &input.bucket, expected, asked, input.max_keys)?))
} execute {
    let encoding = Encoding::of(input.encoding_type.as_deref())?;
    let limit = page_size("maxKeys", input.max_keys)?;
    let continued = input.continuation_token.as_deref().map(read_token).transpose()?;
    let target = target(&work.state, &input.bucket, None)?;
    let delimiter = input.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty());
    let after = continued.as_deref().or(input.start_after.as_deref());
    let asked = Asked { prefix: input.prefix.as_deref(), delimiter, after, limit };
    let found = list(&service, &target.bucket.id, asked).await?;
    let shown_owner = (input.fetch_owner == Some(true)).then_some(target.owner);
    let count = found.objects.len() + found.prefixes.len();
    Ok(StreamReply::plain(s3::ListObjectsV2Output {
        is_truncated: Some(found.next.is_some()),
        contents: found.objects.iter().map(|(key, object)| entry(key, object, encoding, shown_owner)).collect(),
        name: Some(input.bucket.clone()),
        prefix: Some(encoding.write(input.prefix.as_deref().unwrap_or_default())),
        delimiter: encoding.write_optional(delimiter),
        max_keys: Some(limit),
        common_prefixes: encoding.prefixes(&found.prefixes),
        encoding_type: input.encoding_type.clone(),
        key_count: i64::try_from(count).ok(),
        continuation_token: input.continuation_token.clone(),
        next_continuation_token: found.next.as_deref().map(token),
        start_after: encoding.write_optional(input.start_after.as_deref()),
        request_charged: None,
    }))
});
