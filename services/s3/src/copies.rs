use keyward_api::s3;
use keyward_authorization::Check;
use keyward_gate::{Authority, Plan, StreamReply};
use keyward_identity::State;
use keyward_objects::{Described, OpenObject};
use keyward_sigv4::ChecksumAlgorithm;
use keyward_wire::{ApiError, uri};

use crate::checks::{read_action, target, with_optional, with_shared_keys};
use crate::checksums::{DEFAULT, algorithm, kept, kind};
use crate::conditions::on_write;
use crate::errors::{invalid_argument, invalid_request, no_such_key, not_implemented, storage};
use crate::names::{check_key, check_version};
use crate::puts::{check_metadata, condition_checks};
use crate::receive::{MAX_PUT_BYTES, copy_body};
use crate::service::{S3, blocking, instant, quoted};
use crate::tags::header_tags;

/// The object that is copied from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<String>,
}

impl Source {
    /// Reads an `x-amz-copy-source`, as `/bucket/key?versionId=null`, percent-encoded. The key is what it spells: no
    /// segment of it is resolved (S3-1).
    pub(crate) fn read(header: &str) -> Result<Self, ApiError> {
        let text = "Copy Source must mention the source bucket and key: sourcebucket/sourcekey";
        let bad = || invalid_argument("x-amz-copy-source", header, text);
        let (path, version) = match header.rsplit_once("?versionId=") {
            Some((path, version)) => (path, Some(version.to_owned())),
            None => (header, None),
        };
        let path = uri::percent_decode(path).map_err(|_| bad())?;
        let (bucket, key) = path
            .strip_prefix('/')
            .unwrap_or(&path)
            .split_once('/')
            .ok_or_else(bad)?;
        if bucket.is_empty() || key.is_empty() || bucket.starts_with("arn:") {
            return Err(bad());
        }
        Ok(Self {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version,
        })
    }

    /// As policies see it, `bucket/key`.
    pub(crate) fn shown(&self) -> String {
        format!("{}/{}", self.bucket, self.key)
    }

    /// The checks on the source: to read it, and its tags where these are copied too (S3-3). Whether there are tags
    /// to copy is answered beside.
    pub(crate) fn checks(
        &self,
        service: &S3,
        state: &State,
        expected_owner: Option<&str>,
        with_tags: bool,
    ) -> Result<(Vec<Check>, bool), ApiError> {
        let target = target(state, &self.bucket, expected_owner)?;
        check_key(&self.key)?;
        let found = service.head(target.bucket, &self.key)?;
        let versioned = self.version.is_some();
        let action = if versioned {
            "s3:GetObjectVersion"
        } else {
            "s3:GetObject"
        };
        let mut checks = target.reading(action, &self.key, found.as_ref());
        let tagged = found
            .as_ref()
            .is_some_and(|object| !object.described.tags.is_empty());
        if with_tags && tagged {
            let action = if versioned {
                "s3:GetObjectVersionTagging"
            } else {
                "s3:GetObjectTagging"
            };
            checks.extend(target.reading(action, &self.key, found.as_ref()));
        }
        Ok((checks, with_tags && tagged))
    }

    pub(crate) async fn open(
        &self,
        service: &S3,
        state: &State,
        authority: &Authority,
    ) -> Result<OpenObject, ApiError> {
        check_version(self.version.as_deref())?;
        let target = target(state, &self.bucket, None)?;
        let id = target.bucket.id.clone();
        let (objects, key) = (service.objects.clone(), self.key.clone());
        let found = blocking(move || objects.get(&id, &key)).await?;
        let open = found
            .map_err(|error| storage(error, &self.key, ""))?
            .ok_or_else(|| no_such_key(&self.key))?;
        // The object may have been replaced since the plan looked at its tags: this one is decided.
        let plan = Plan::checks(target.reading(
            read_action(self.version.is_some()),
            &self.key,
            Some(open.object()),
        ));
        authority.authorize(&with_shared_keys(plan, authority.facts()))?;
        Ok(open)
    }
}

/// The conditions on a copy's source.
macro_rules! source_conditions {
    ($input:expr) => {
        $crate::conditions::Conditions {
            if_match: $input.copy_source_if_match.as_deref(),
            if_none_match: $input.copy_source_if_none_match.as_deref(),
            if_modified_since: $input.copy_source_if_modified_since,
            if_unmodified_since: $input.copy_source_if_unmodified_since,
        }
    };
}

pub(crate) use source_conditions;

/// Whether a directive says to replace: `COPY` is the default.
fn replaces(header: &str, directive: Option<&str>) -> Result<bool, ApiError> {
    match directive {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) => Err(invalid_argument(
            header,
            other,
            &format!("Unknown {header}."),
        )),
    }
}

/// The checksum of a copy: what is asked for, or of the source's kind.
fn checksum_of_copy(
    asked: Option<&str>,
    source: &OpenObject,
) -> Result<ChecksumAlgorithm, ApiError> {
    match asked {
        Some(name) => algorithm(name),
        None => {
            let held = source
                .object()
                .described
                .checksums
                .iter()
                .find(|checksum| !checksum.composite);
            held.map_or(Ok(DEFAULT), |checksum| algorithm(&checksum.algorithm))
        }
    }
}

stream_operation!(CopyObject(service, input, scope, work, _permit) plan {
    let source = Source::read(&input.copy_source)?;
    check_key(&input.key)?;
    let copies_tags = !replaces("x-amz-tagging-directive", input.tagging_directive.as_deref())?;
    let expected = input.expected_source_bucket_owner.as_deref();
    let (mut checks, has_tags) = source.checks(service, scope.state, expected, copies_tags)?;
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let asking = |check| {
        let check = with_optional(check, "s3:x-amz-copy-source", Some(&source.shown()));
        let check = with_optional(check, "s3:x-amz-metadata-directive", input.metadata_directive.as_deref());
        let check = with_optional(check, "s3:if-none-match", input.if_none_match.as_deref());
        with_optional(check, "s3:if-match", input.if_match.as_deref())
    };
    let putting = asks!(input).checks(&target, &input.key, asking)?;
    let sets_tags = putting.iter().any(|check| check.action == "s3:PutObjectTagging");
    checks.extend(putting);
    if has_tags && !sets_tags {
        checks.push(asking(target.object_check("s3:PutObjectTagging", &input.key)));
    }
    checks.extend(condition_checks(service, &target, &input.key, input.if_match.as_deref())?);
    Ok(Plan::checks(checks))
} execute {
    asks!(input).refuse_unbuilt()?;
    if input.copy_source_sse_customer_algorithm.is_some() || input.copy_source_sse_customer_key.is_some() {
        return Err(not_implemented("x-amz-copy-source-server-side-encryption-customer-algorithm"));
    }
    check_metadata(&input.metadata)?;
    let source = Source::read(&input.copy_source)?;
    let replaces_metadata = replaces("x-amz-metadata-directive", input.metadata_directive.as_deref())?;
    let replaces_tags = replaces("x-amz-tagging-directive", input.tagging_directive.as_deref())?;
    if source.bucket == input.bucket && source.key == input.key && !replaces_metadata {
        let text = "This copy request is illegal because it is trying to copy an object to itself without changing the \
                    object's metadata, storage class, website redirect location or encryption attributes.";
        return Err(invalid_request(text));
    }
    if input.tagging.is_some() && !replaces_tags {
        return Err(invalid_request("The x-amz-tagging header can only be used with the REPLACE tagging directive."));
    }
    let condition = on_write(input.if_match.as_deref(), input.if_none_match.as_deref())?;
    let open = source.open(&service, &work.state, &work.authority).await?;
    source_conditions!(input).require(open.object())?;
    if open.object().size > MAX_PUT_BYTES {
        let text = "The specified copy source is larger than the maximum allowable size for a copy source: 5368709120";
        return Err(invalid_request(text));
    }
    let bucket = target(&work.state, &input.bucket, None)?.bucket.clone();
    service.open_if_kept(&bucket, work.facts.time_ms);
    let chosen = checksum_of_copy(input.checksum_algorithm.as_deref(), &open)?;
    let received = copy_body(&service.objects, &open, 0..open.object().size, vec![chosen]).await?;
    let held = &open.object().described;
    let (headers, metadata) = if replaces_metadata {
        (headers!(input), input.metadata.clone())
    } else {
        (held.headers.clone(), held.metadata.clone())
    };
    let tags = if replaces_tags { header_tags(input.tagging.as_deref())? } else { held.tags.clone() };
    let described = Described {
        modified_ms: work.environment.clock.now_ms(),
        headers,
        metadata,
        tags,
        checksums: received.checksums.iter().map(kept).collect(),
        ..Described::default()
    };
    let (objects, key) = (service.objects.clone(), input.key.clone());
    let put = blocking(move || objects.put(&bucket.id, &key, described, received.body, &condition)).await?;
    let object = put.map_err(|error| storage(error, &input.key, ""))?;
    let mut result = s3::CopyObjectResult {
        e_tag: Some(quoted(&object.etag)),
        last_modified: Some(instant(object.described.modified_ms)),
        checksum_type: object.described.checksums.first().map(kind),
        ..s3::CopyObjectResult::default()
    };
    set_checksums!(result, &object.described.checksums);
    Ok(StreamReply::plain(s3::CopyObjectOutput {
        copy_object_result: Some(result),
        server_side_encryption: input.server_side_encryption,
        ..s3::CopyObjectOutput::default()
    }))
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s3_1_sources_are_what_they_spell() {
        for (header, bucket, key, version) in [
            ("photos/k", "photos", "k", None),
            ("/photos/a/b", "photos", "a/b", None),
            ("photos/a%20b%2Fc%2B%2541", "photos", "a b/c+%41", None),
            ("photos%2Fk", "photos", "k", None),
            ("photos/../secrets/s", "photos", "../secrets/s", None),
            ("../secrets/s", "..", "secrets/s", None),
            ("photos/%2e%2e/s", "photos", "../s", None),
            ("photos/k?versionId=null", "photos", "k", Some("null")),
        ] {
            let expected = Source {
                bucket: bucket.to_owned(),
                key: key.to_owned(),
                version: version.map(str::to_owned),
            };
            assert_eq!(Source::read(header), Ok(expected), "{header}");
        }
        for bad in [
            "",
            "photos",
            "/photos",
            "photos/",
            "//k",
            "arn:aws:s3:eu-west-1:1:accesspoint/a/object/k",
            "photos/%zz",
        ] {
            assert!(Source::read(bad).is_err(), "{bad}");
        }
    }
}
