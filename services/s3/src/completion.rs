use keyward_api::s3;
use keyward_gate::{Plan, StreamReply};
use keyward_objects::{Checksum, CompletePart, Completion, Part, Upload};
use keyward_sigv4::{Checksum as Sum, ChecksumAlgorithm};
use keyward_wire::ApiError;

use crate::checks::{target, with_optional};
use crate::checksums::{DEFAULT, algorithm, kind, mismatch, of_parts};
use crate::conditions::{bare, on_write};
use crate::errors::{invalid_argument, invalid_part, invalid_request, malformed_xml, storage};
use crate::multipart::find_upload;
use crate::names::check_key;
use crate::puts::condition_checks;
use crate::service::{S3, blocking, quoted, signed};
use crate::unbuilt::refuse_customer_key;

/// The parts that a request names.
fn wanted(
    input: &s3::CompleteMultipartUploadRequest,
    upload: &Upload,
) -> Result<Vec<CompletePart>, ApiError> {
    let parts = input
        .multipart_upload
        .as_ref()
        .map(|upload| upload.parts.as_slice())
        .unwrap_or_default();
    if parts.is_empty() {
        return Err(malformed_xml());
    }
    let parts = parts.iter().map(|part| {
        let (Some(number), Some(etag)) = (part.part_number, part.e_tag.as_deref()) else { return Err(malformed_xml()) };
        let Some(number) = u16::try_from(number).ok().filter(|number| (1..=10_000).contains(number)) else {
            let text = "PartNumber must be >= 1 and <= 10000";
            return Err(invalid_argument("partNumber", &number.to_string(), text));
        };
        let declared = declared_checksums!(part);
        let checksum = declared.value()?;
        if let (None, true, Some(name)) = (checksum, upload.checksum_composite, &upload.checksum_algorithm) {
            let name = name.to_ascii_lowercase();
            return Err(invalid_request(format!(
                "The upload was created using a {name} checksum. The complete request must include the checksum for \
                 each part. It was missing for part {number} in the request."
            )));
        }
        let checksum = checksum.map(|(_, value)| value.to_owned());
        Ok(CompletePart { number, etag: bare(etag).to_owned(), checksum })
    });
    parts.collect()
}

/// The checksum of the whole, from those of the parts.
fn whole(
    upload: &Upload,
    uploaded: &[(u16, Part)],
    wanted: &[CompletePart],
) -> Result<Option<Checksum>, ApiError> {
    let chosen = upload
        .checksum_algorithm
        .as_deref()
        .map_or(Ok(DEFAULT), algorithm)?;
    let of_part = |wanted: &CompletePart| {
        let (_, part) = uploaded
            .iter()
            .find(|(number, _)| *number == wanted.number)?;
        let held = part
            .checksums
            .iter()
            .find(|checksum| checksum.algorithm == chosen.name())?;
        Some((
            Sum::parse(chosen.header(), &held.value)?,
            part.segment.length,
        ))
    };
    let sums: Option<Vec<(Sum, u64)>> = wanted.iter().map(of_part).collect();
    Ok(sums.and_then(|sums| of_parts(chosen, upload.checksum_composite, &sums)))
}

/// Compares what a request declares of the whole with what it is.
fn compare(
    declared: Option<(ChecksumAlgorithm, &str)>,
    whole: Option<&Checksum>,
) -> Result<(), ApiError> {
    let Some((algorithm, value)) = declared else {
        return Ok(());
    };
    let same = whole.is_some_and(|whole| {
        // Composite ones may be given without the number of parts.
        let bare = whole
            .value
            .split_once('-')
            .map_or(whole.value.as_str(), |(bare, _)| bare);
        whole.algorithm == algorithm.name() && (whole.value == value || bare == value)
    });
    if same {
        Ok(())
    } else {
        Err(mismatch(algorithm))
    }
}

/// All parts of an upload.
async fn uploaded(
    service: &S3,
    bucket: &str,
    key: &str,
    id: &str,
) -> Result<Vec<(u16, Part)>, ApiError> {
    let (objects, bucket) = (service.objects.clone(), bucket.to_owned());
    let (name, upload) = (key.to_owned(), id.to_owned());
    let listed =
        blocking(move || objects.list_parts(&bucket, &name, &upload, 0, usize::MAX)).await?;
    Ok(listed.map_err(|error| storage(error, key, id))?.parts)
}

stream_operation!(CompleteMultipartUpload(service, input, scope, work, _permit) plan {
    check_key(&input.key)?;
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let put = target.object_check("s3:PutObject", &input.key);
    let put = with_optional(put, "s3:if-none-match", input.if_none_match.as_deref());
    let mut checks = vec![with_optional(put, "s3:if-match", input.if_match.as_deref())];
    checks.extend(condition_checks(service, &target, &input.key, input.if_match.as_deref())?);
    Ok(Plan::checks(checks))
} execute {
    refuse_customer_key(input.sse_customer_algorithm.as_deref(), input.sse_customer_key.is_some())?;
    let condition = on_write(input.if_match.as_deref(), input.if_none_match.as_deref())?;
    let (key, id) = (input.key.clone(), input.upload_id.clone());
    let bucket = target(&work.state, &input.bucket, None)?.bucket.clone();
    service.open_if_kept(&bucket, work.facts.time_ms);
    let upload = find_upload(&service, &bucket.id, &key, &id)?;
    let parts = wanted(&input, &upload)?;
    let held = uploaded(&service, &bucket.id, &key, &id).await?;
    let checksum = whole(&upload, &held, &parts)?;
    // What the store says of the parts themselves comes first.
    if let Some(missing) = parts.iter().find(|part| !held.iter().any(|(number, _)| *number == part.number)) {
        return Err(invalid_part(missing.number, &id));
    }
    if let Some(asked) = input.checksum_type.as_deref() {
        let is_composite = asked == "COMPOSITE";
        if upload.checksum_algorithm.is_some() && is_composite != upload.checksum_composite {
            return Err(invalid_request(format!("The upload was created with another checksum type than {asked}.")));
        }
    }
    compare(declared_checksums!(input).value()?, checksum.as_ref())?;
    let size: u64 = parts
        .iter()
        .filter_map(|part| held.iter().find(|(number, _)| *number == part.number))
        .map(|(_, part)| part.segment.length)
        .sum();
    if input.mpu_object_size.is_some_and(|asked| asked != signed(size)) {
        let text = format!("The provided 'x-amz-mp-object-size' header value does not match what was computed: {size}");
        return Err(invalid_request(text));
    }
    let completion = Completion {
        modified_ms: work.environment.clock.now_ms(),
        checksums: checksum.into_iter().collect(),
    };
    let objects = service.objects.clone();
    let done = blocking(move || objects.complete_upload(&bucket.id, &key, &id, parts, completion, &condition)).await?;
    let object = done.map_err(|error| storage(error, &input.key, &input.upload_id))?;
    let mut output = s3::CompleteMultipartUploadOutput {
        location: Some(work.url),
        bucket: Some(input.bucket),
        key: Some(input.key),
        e_tag: Some(quoted(&object.etag)),
        checksum_type: object.described.checksums.first().map(kind),
        ..s3::CompleteMultipartUploadOutput::default()
    };
    set_checksums!(output, &object.described.checksums);
    Ok(StreamReply::plain(output))
});
