use keyward_api::s3::{self, error};
use keyward_gate::{Plan, StreamReply};
use keyward_objects::{Described, Tag};
use keyward_wire::ApiError;

use crate::checks::{Target, target, with_optional};
use crate::checksums::{kept, kind};
use crate::conditions::on_write;
use crate::errors::{not_implemented, storage};
use crate::names::check_key;
use crate::receive::{Declared, receive};
use crate::service::{S3, blocking, quoted};
use crate::tags::header_tags;

/// Bytes of the user's own metadata, names and values.
const MAX_METADATA_BYTES: usize = 2048;

/// A `Content-Encoding` without `aws-chunked`, which is the transfer's and not the object's.
pub(crate) fn without_aws_chunked(header: &str) -> Option<String> {
    let kept: Vec<&str> = header
        .split(',')
        .map(str::trim)
        .filter(|coding| !coding.eq_ignore_ascii_case("aws-chunked"))
        .collect();
    (!kept.is_empty()).then(|| kept.join(","))
}

/// Refuses metadata that is too large. Only `x-amz-meta-` headers become metadata, so no name of ours is among it
/// (S3-8).
pub(crate) fn check_metadata(metadata: &[(String, String)]) -> Result<(), ApiError> {
    let size: usize = metadata
        .iter()
        .map(|(name, value)| name.len() + value.len())
        .sum();
    if size <= MAX_METADATA_BYTES {
        return Ok(());
    }
    let too_large = error::METADATA_TOO_LARGE
        .message("Your metadata headers exceed the maximum allowed metadata size");
    Err(too_large
        .with("Size", size.to_string())
        .with("MaxSizeAllowed", MAX_METADATA_BYTES.to_string()))
}

/// The checks that the conditions of a write need beside those of the write: they tell of the object that is there.
pub(crate) fn condition_checks(
    service: &S3,
    target: &Target<'_>,
    key: &str,
    if_match: Option<&str>,
) -> Result<Vec<keyward_authorization::Check>, ApiError> {
    if if_match.is_none() {
        return Ok(Vec::new());
    }
    let found = service.head(target.bucket, key)?;
    Ok(target.reading("s3:GetObject", key, found.as_ref()))
}

stream_operation!(PutObject(service, input, scope, work, _permit) plan {
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    check_key(&input.key)?;
    let mut checks = asks!(input).checks(&target, &input.key, |check| {
        let check = with_optional(check, "s3:if-none-match", input.if_none_match.as_deref());
        with_optional(check, "s3:if-match", input.if_match.as_deref())
    })?;
    checks.extend(condition_checks(service, &target, &input.key, input.if_match.as_deref())?);
    Ok(Plan::checks(checks))
} execute {
    asks!(input).refuse_unbuilt()?;
    check_metadata(&input.metadata)?;
    if input.write_offset_bytes.is_some() {
        return Err(not_implemented("x-amz-write-offset-bytes"));
    }
    let condition = on_write(input.if_match.as_deref(), input.if_none_match.as_deref())?;
    let tags = header_tags(input.tagging.as_deref())?;
    let bucket = target(&work.state, &input.bucket, None)?.bucket.clone();
    service.open_if_kept(&bucket, work.facts.time_ms);
    let declared = Declared {
        length: input.content_length,
        md5: input.content_md5.as_deref(),
        checksum: declared_checksums!(input).one()?,
        algorithm: input.checksum_algorithm.as_deref(),
        also: None,
    };
    let now = work.facts.time_ms.div_euclid(1000);
    let received = receive(&service.objects, work.body, declared, now).await?;
    work.authority.authorize_again()?;
    let described = Described {
        modified_ms: work.environment.clock.now_ms(),
        headers: headers!(input),
        metadata: input.metadata.clone(),
        tags,
        checksums: received.checksums.iter().map(kept).collect(),
        ..Described::default()
    };
    let (objects, key) = (service.objects.clone(), input.key.clone());
    let put = blocking(move || objects.put(&bucket.id, &key, described, received.body, &condition)).await?;
    let object = put.map_err(|error| storage(error, &input.key, ""))?;
    let checksums = &object.described.checksums;
    let mut output = s3::PutObjectOutput {
        e_tag: Some(quoted(&object.etag)),
        server_side_encryption: input.server_side_encryption,
        checksum_type: checksums.first().map(kind),
        ..s3::PutObjectOutput::default()
    };
    set_checksums!(output, checksums);
    Ok(StreamReply::plain(output))
});

/// Tags as they are answered.
pub(crate) fn shown_tags(tags: &[Tag]) -> Vec<s3::Tag> {
    tags.iter()
        .map(|tag| s3::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_of_the_transfer_is_not_the_objects() {
        assert_eq!(without_aws_chunked("aws-chunked"), None);
        assert_eq!(
            without_aws_chunked("aws-chunked, gzip").as_deref(),
            Some("gzip")
        );
        assert_eq!(without_aws_chunked("gzip").as_deref(), Some("gzip"));
    }

    #[test]
    fn metadata_has_a_limit() {
        let pair = |length| vec![("k".to_owned(), "v".repeat(length))];
        assert!(check_metadata(&pair(2047)).is_ok());
        assert_eq!(
            check_metadata(&pair(2048)).map_err(|error| error.code()),
            Err("MetadataTooLarge")
        );
    }
}
