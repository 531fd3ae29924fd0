use keyward_api::s3;
use keyward_arn::AccountId;
use keyward_authorization::Caller;
use keyward_gate::{Plan, Scope, StreamReply};
use keyward_objects::{Described, Part, Upload, UploadQuery};
use keyward_sigv4::{Checksum as Sum, ChecksumAlgorithm};
use keyward_wire::ApiError;

use crate::checks::{bucket_plan, target, with_optional};
use crate::checksums::{DEFAULT, algorithm, kept, of_upload};
use crate::copies::{Source, source_conditions};
use crate::errors::{invalid_argument, invalid_request, no_such_upload, not_implemented, storage};
use crate::listings::{Encoding, page_size};
use crate::names::check_key;
use crate::puts::check_metadata;
use crate::ranges::copy_range;
use crate::receive::{Declared, MAX_PUT_BYTES, copy_body, receive};
use crate::service::{S3, blocking, canonical_id, instant, owner, quoted, signed};
use crate::tags::header_tags;
use crate::unbuilt::refuse_customer_key;

fn part_number(number: i64) -> Result<u16, ApiError> {
    let good = u16::try_from(number)
        .ok()
        .filter(|number| (1..=10_000).contains(number));
    let text = "Part number must be an integer between 1 and 10000, inclusive";
    good.ok_or_else(|| invalid_argument("partNumber", &number.to_string(), text))
}

/// A plan on a key: one action.
pub(crate) fn key_plan(
    scope: Scope<'_>,
    bucket: &str,
    key: &str,
    expected_owner: Option<&str>,
    action: &'static str,
) -> Result<Plan, ApiError> {
    check_key(key)?;
    Ok(Plan::check(
        target(scope.state, bucket, expected_owner)?.object_check(action, key),
    ))
}

/// An upload under way.
pub(crate) fn find_upload(
    service: &S3,
    bucket: &str,
    key: &str,
    id: &str,
) -> Result<Upload, ApiError> {
    let found = service
        .objects
        .upload(bucket, key, id)
        .map_err(|error| storage(error, key, id))?;
    found.ok_or_else(|| no_such_upload(id))
}

fn initiator(caller: &Caller) -> String {
    match &caller.principal {
        keyward_evaluation::Principal::Root { .. } => {
            caller.account().map(canonical_id).unwrap_or_default()
        }
        _ => caller.arn(),
    }
}

fn shown_initiator(upload: &Upload) -> s3::Initiator {
    s3::Initiator {
        id: Some(upload.initiator.clone()),
        display_name: None,
    }
}

fn kind_name(upload: &Upload) -> Option<String> {
    upload.checksum_algorithm.as_ref()?;
    Some(
        if upload.checksum_composite {
            "COMPOSITE"
        } else {
            "FULL_OBJECT"
        }
        .to_owned(),
    )
}

stream_operation!(CreateMultipartUpload(service, input, scope, work, _permit) plan {
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    check_key(&input.key)?;
    Ok(Plan::checks(asks!(input).checks(&target, &input.key, |check| check)?))
} execute {
    asks!(input).refuse_unbuilt()?;
    check_metadata(&input.metadata)?;
    let checksum = of_upload(input.checksum_algorithm.as_deref(), input.checksum_type.as_deref())?;
    let bucket = target(&work.state, &input.bucket, None)?.bucket.clone();
    service.open_if_kept(&bucket, work.facts.time_ms);
    let upload = Upload {
        described: Described {
            modified_ms: work.environment.clock.now_ms(),
            headers: headers!(input),
            metadata: input.metadata.clone(),
            tags: header_tags(input.tagging.as_deref())?,
            ..Described::default()
        },
        checksum_algorithm: checksum.map(|(algorithm, _)| algorithm.name().to_owned()),
        checksum_composite: checksum.is_some_and(|(_, composite)| composite),
        initiator: initiator(&work.caller),
    };
    let (objects, key, new) = (service.objects.clone(), input.key.clone(), upload.clone());
    let created = blocking(move || objects.create_upload(&bucket.id, &key, &new)).await?;
    let id = created.map_err(|error| storage(error, &input.key, ""))?;
    Ok(StreamReply::plain(s3::CreateMultipartUploadOutput {
        bucket: Some(input.bucket),
        key: Some(input.key),
        upload_id: Some(id),
        server_side_encryption: input.server_side_encryption,
        checksum_type: kind_name(&upload),
        checksum_algorithm: upload.checksum_algorithm,
        ..s3::CreateMultipartUploadOutput::default()
    }))
});

/// The algorithm that every part of an upload has a checksum of: the upload's own, or the default of those that named
/// none, for the object's sake.
fn of_every_part(upload: &Upload) -> Result<ChecksumAlgorithm, ApiError> {
    upload
        .checksum_algorithm
        .as_deref()
        .map_or(Ok(DEFAULT), algorithm)
}

/// Keeps a part; its checksums as they are answered.
async fn keep_part(
    service: &S3,
    named: (String, String, String, u16),
    body: keyward_objects::FinishedBody,
    sums: &[Sum],
    now_ms: i64,
) -> Result<Part, ApiError> {
    let (bucket, key, id, number) = named;
    let checksums = sums.iter().map(kept).collect();
    let (objects, name, upload) = (service.objects.clone(), key.clone(), id.clone());
    let put = blocking(move || {
        objects.put_part(&bucket, &name, &upload, number, (body, checksums), now_ms)
    })
    .await?;
    put.map_err(|error| storage(error, &key, &id))
}

stream_operation!(UploadPart(service, input, scope, work, _permit) plan {
    key_plan(scope, &input.bucket, &input.key, input.expected_bucket_owner.as_deref(), "s3:PutObject")
} execute {
    refuse_customer_key(input.sse_customer_algorithm.as_deref(), input.sse_customer_key.is_some())?;
    let number = part_number(input.part_number)?;
    let id = target(&work.state, &input.bucket, None)?.bucket.id.clone();
    let upload = find_upload(&service, &id, &input.key, &input.upload_id)?;
    let wanted = of_every_part(&upload)?;
    let checksum = declared_checksums!(input).one()?;
    if let (Some(expected), Some(sum)) = (&upload.checksum_algorithm, checksum)
        && sum.algorithm() != wanted
    {
        let text = format!("Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
            expected.to_ascii_lowercase(), sum.algorithm().name().to_ascii_lowercase());
        return Err(invalid_request(text));
    }
    let declared = Declared {
        length: input.content_length,
        md5: input.content_md5.as_deref(),
        checksum,
        algorithm: input.checksum_algorithm.as_deref(),
        also: Some(wanted),
    };
    let now_ms = work.environment.clock.now_ms();
    let received = receive(&service.objects, work.body, declared, now_ms.div_euclid(1000)).await?;
    work.authority.authorize_again()?;
    let named = (id, input.key.clone(), input.upload_id.clone(), number);
    let part = keep_part(&service, named, received.body, &received.checksums, now_ms).await?;
    let mut output = s3::UploadPartOutput { e_tag: Some(quoted(&part.etag)), ..s3::UploadPartOutput::default() };
    set_checksums!(output, part.checksums.iter().take(1));
    Ok(StreamReply::plain(output))
});

stream_operation!(UploadPartCopy(service, input, scope, work, _permit) plan {
    let source = Source::read(&input.copy_source)?;
    check_key(&input.key)?;
    let expected = input.expected_source_bucket_owner.as_deref();
    let (mut checks, _) = source.checks(service, scope.state, expected, false)?;
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let put = target.object_check("s3:PutObject", &input.key);
    checks.push(with_optional(put, "s3:x-amz-copy-source", Some(&source.shown())));
    Ok(Plan::checks(checks))
} execute {
    refuse_customer_key(input.sse_customer_algorithm.as_deref(), input.sse_customer_key.is_some())?;
    refuse_customer_key(input.copy_source_sse_customer_algorithm.as_deref(), input.copy_source_sse_customer_key.is_some())?;
    let number = part_number(input.part_number)?;
    let id = target(&work.state, &input.bucket, None)?.bucket.id.clone();
    let upload = find_upload(&service, &id, &input.key, &input.upload_id)?;
    let open = Source::read(&input.copy_source)?.open(&service, &work.state, &work.authority).await?;
    source_conditions!(input).require(open.object())?;
    let size = open.object().size;
    let range = input.copy_source_range.as_deref().map_or(Ok(0..size), |asked| copy_range(asked, size))?;
    if range.end - range.start > MAX_PUT_BYTES {
        return Err(invalid_request("The specified copy source is larger than the maximum allowable size for a copy source: 5368709120"));
    }
    let wanted = vec![of_every_part(&upload)?];
    let received = copy_body(&service.objects, &open, range, wanted).await?;
    let now_ms = work.environment.clock.now_ms();
    let named = (id, input.key.clone(), input.upload_id.clone(), number);
    let part = keep_part(&service, named, received.body, &received.checksums, now_ms).await?;
    let mut result = s3::CopyPartResult {
        e_tag: Some(quoted(&part.etag)),
        last_modified: Some(instant(part.modified_ms)),
        ..s3::CopyPartResult::default()
    };
    if upload.checksum_algorithm.is_some() {
        set_checksums!(result, &part.checksums);
    }
    Ok(StreamReply::plain(s3::UploadPartCopyOutput {
        copy_part_result: Some(result),
        ..s3::UploadPartCopyOutput::default()
    }))
});

stream_operation!(AbortMultipartUpload(service, input, scope, work, _permit) plan {
    key_plan(scope, &input.bucket, &input.key, input.expected_bucket_owner.as_deref(), "s3:AbortMultipartUpload")
} execute {
    if input.if_match_initiated_time.is_some() {
        return Err(not_implemented("x-amz-if-match-initiated-time"));
    }
    let bucket = target(&work.state, &input.bucket, None)?.bucket.id.clone();
    let (objects, key, id) = (service.objects.clone(), input.key.clone(), input.upload_id.clone());
    let aborted = blocking(move || objects.abort_upload(&bucket, &key, &id)).await?;
    aborted.map_err(|error| storage(error, &input.key, &input.upload_id))?;
    Ok(StreamReply::plain(s3::AbortMultipartUploadOutput::default()))
});

fn shown_part(number: u16, part: &Part, upload: &Upload) -> s3::Part {
    let mut shown = s3::Part {
        part_number: Some(i64::from(number)),
        last_modified: Some(instant(part.modified_ms)),
        e_tag: Some(quoted(&part.etag)),
        size: Some(signed(part.segment.length)),
        ..s3::Part::default()
    };
    let asked = |name: &str| upload.checksum_algorithm.as_deref() == Some(name);
    set_checksums!(
        shown,
        part.checksums
            .iter()
            .filter(|checksum| asked(&checksum.algorithm))
    );
    shown
}

stream_operation!(ListParts(service, input, scope, work, _permit) plan {
    key_plan(scope, &input.bucket, &input.key, input.expected_bucket_owner.as_deref(), "s3:ListMultipartUploadParts")
} execute {
    refuse_customer_key(input.sse_customer_algorithm.as_deref(), input.sse_customer_key.is_some())?;
    let limit = page_size("max-parts", input.max_parts)?;
    let marker = input.part_number_marker.unwrap_or(0);
    let Ok(after) = u16::try_from(marker) else {
        let text = "Argument part-number-marker must be an integer between 0 and 2147483647";
        return Err(invalid_argument("part-number-marker", &marker.to_string(), text));
    };
    let target = target(&work.state, &input.bucket, None)?;
    let (objects, bucket) = (service.objects.clone(), target.bucket.id.clone());
    let (key, id) = (input.key.clone(), input.upload_id.clone());
    let shown = usize::try_from(limit).unwrap_or_default();
    let listed = blocking(move || objects.list_parts(&bucket, &key, &id, after, shown)).await?;
    let list = listed.map_err(|error| storage(error, &input.key, &input.upload_id))?;
    let upload = &list.upload;
    Ok(StreamReply::plain(s3::ListPartsOutput {
        bucket: Some(input.bucket.clone()),
        key: Some(input.key.clone()),
        upload_id: Some(input.upload_id.clone()),
        part_number_marker: Some(marker),
        next_part_number_marker: Some(list.parts.last().map_or(marker, |(number, _)| i64::from(*number))),
        max_parts: Some(limit),
        is_truncated: Some(list.is_truncated),
        parts: list.parts.iter().map(|(number, part)| shown_part(*number, part, upload)).collect(),
        initiator: Some(shown_initiator(upload)),
        owner: Some(owner(target.owner)),
        storage_class: Some("STANDARD".to_owned()),
        checksum_algorithm: upload.checksum_algorithm.clone(),
        checksum_type: kind_name(upload),
        ..s3::ListPartsOutput::default()
    }))
});

fn shown_upload(
    entry: &keyward_objects::UploadEntry,
    encoding: Encoding,
    account: AccountId,
) -> s3::MultipartUpload {
    s3::MultipartUpload {
        upload_id: Some(entry.id.clone()),
        key: Some(encoding.write(&entry.key)),
        initiated: Some(instant(entry.upload.described.modified_ms)),
        storage_class: Some("STANDARD".to_owned()),
        owner: Some(owner(account)),
        initiator: Some(shown_initiator(&entry.upload)),
        checksum_algorithm: entry.upload.checksum_algorithm.clone(),
        checksum_type: kind_name(&entry.upload),
    }
}

stream_operation!(ListMultipartUploads(service, input, scope, work, _permit) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:ListBucketMultipartUploads")
} execute {
    let encoding = Encoding::of(input.encoding_type.as_deref())?;
    let limit = page_size("max-uploads", input.max_uploads)?;
    let target = target(&work.state, &input.bucket, None)?;
    let (objects, bucket) = (service.objects.clone(), target.bucket.id.clone());
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let (prefix, delimiter, after) = (text(&input.prefix), text(&input.delimiter), text(&input.key_marker));
    // The marker of an upload has a meaning only beside that of its key.
    let after_upload = if after.is_empty() { String::new() } else { text(&input.upload_id_marker) };
    let shown = usize::try_from(limit).unwrap_or_default();
    let listed = blocking(move || objects.list_uploads(&bucket, &UploadQuery {
        prefix: &prefix, delimiter: &delimiter, after: &after, after_upload: &after_upload, limit: shown,
    }));
    let found = listed.await?.map_err(|error| storage(error, "", ""))?;
    let next = found.next.as_ref();
    Ok(StreamReply::plain(s3::ListMultipartUploadsOutput {
        bucket: Some(input.bucket.clone()),
        key_marker: Some(encoding.write(input.key_marker.as_deref().unwrap_or_default())),
        upload_id_marker: Some(text(&input.upload_id_marker)),
        next_key_marker: next.map(|(key, _)| encoding.write(key)),
        next_upload_id_marker: next.map(|(_, id)| id.clone()),
        prefix: encoding.write_optional(input.prefix.as_deref()),
        delimiter: encoding.write_optional(input.delimiter.as_deref()),
        max_uploads: Some(limit),
        is_truncated: Some(next.is_some()),
        uploads: found.uploads.iter().map(|entry| shown_upload(entry, encoding, target.owner)).collect(),
        common_prefixes: encoding.prefixes(&found.prefixes),
        encoding_type: input.encoding_type.clone(),
        request_charged: None,
    }))
});
