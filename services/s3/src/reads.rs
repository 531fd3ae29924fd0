use keyward_api::s3;
use keyward_authorization::{Caller, Identity};
use keyward_gate::{Authority, Plan, StreamReply};
use keyward_identity::State;
use keyward_objects::{Object, OpenObject};
use keyward_wire::{ApiError, Timestamp};

use crate::checks::{read_action, target, with_shared_keys};
use crate::checksums::kind;
use crate::conditions::{Conditions, Verdict};
use crate::download;
use crate::errors::{invalid_argument, invalid_request, no_such_key, precondition_failed, storage};
use crate::names::{check_key, check_version};
use crate::ranges::{asked_range, content_range};
use crate::service::{S3, blocking, instant, quoted, signed};
use crate::unbuilt::refuse_customer_key;

/// The headers that a request wants in place of the object's own, by the names of their parameters.
struct Overrides<'a> {
    texts: [(&'static str, Option<&'a str>); 5],
    expires: Option<Timestamp>,
}

macro_rules! overrides {
    ($input:expr) => {
        Overrides {
            texts: [
                (
                    "response-cache-control",
                    $input.response_cache_control.as_deref(),
                ),
                (
                    "response-content-disposition",
                    $input.response_content_disposition.as_deref(),
                ),
                (
                    "response-content-encoding",
                    $input.response_content_encoding.as_deref(),
                ),
                (
                    "response-content-language",
                    $input.response_content_language.as_deref(),
                ),
                (
                    "response-content-type",
                    $input.response_content_type.as_deref(),
                ),
            ],
            expires: $input.response_expires,
        }
    };
}

impl Overrides<'_> {
    /// Only who signs may choose headers, and none that would break out of its line.
    fn check(&self, caller: &Caller) -> Result<(), ApiError> {
        let given = || {
            self.texts
                .iter()
                .filter_map(|(name, text)| Some((*name, (*text)?)))
        };
        let any = self.expires.is_some() || given().next().is_some();
        if any && caller.identity == Identity::Anonymous {
            let text =
                "Request specific response headers cannot be used for anonymous GET requests.";
            return Err(invalid_request(text));
        }
        match given().find(|(_, text)| {
            text.chars()
                .any(|letter| letter.is_control() && letter != '\t')
        }) {
            Some((name, text)) => Err(invalid_argument(
                name,
                text,
                "Header values cannot contain control characters.",
            )),
            None => Ok(()),
        }
    }
}

macro_rules! set_overrides {
    ($output:expr, $input:expr) => {
        let replace = |field: &mut Option<String>, text: Option<String>| {
            if text.is_some() {
                *field = text;
            }
        };
        replace(&mut $output.cache_control, $input.response_cache_control);
        replace(
            &mut $output.content_disposition,
            $input.response_content_disposition,
        );
        replace(
            &mut $output.content_encoding,
            $input.response_content_encoding,
        );
        replace(
            &mut $output.content_language,
            $input.response_content_language,
        );
        replace(&mut $output.content_type, $input.response_content_type);
        replace(
            &mut $output.expires,
            $input.response_expires.map(Timestamp::http_date),
        );
    };
}

async fn open(
    service: &S3,
    state: &State,
    authority: &Authority,
    bucket: &str,
    key: &str,
    action: &'static str,
) -> Result<OpenObject, ApiError> {
    let target = target(state, bucket, None)?;
    let id = target.bucket.id.clone();
    let (objects, name) = (service.objects.clone(), key.to_owned());
    let found = blocking(move || objects.get(&id, &name)).await?;
    let open = found
        .map_err(|error| storage(error, key, ""))?
        .ok_or_else(|| no_such_key(key))?;
    // The object may have been replaced since the plan looked at its tags: this one is decided.
    let plan = Plan::checks(target.reading(action, key, Some(open.object())));
    authority.authorize(&with_shared_keys(plan, authority.facts()))?;
    Ok(open)
}

/// How many tags an object has, told where it has any to who may read them.
fn tag_count(
    state: &State,
    authority: &Authority,
    bucket: &str,
    key: &str,
    object: &Object,
) -> Option<i64> {
    let count = i64::try_from(object.described.tags.len()).ok()?;
    let reading = target(state, bucket, None).ok()?;
    let plan = Plan::checks(reading.reading("s3:GetObjectTagging", key, Some(object)));
    let may_read = || {
        let plan = with_shared_keys(plan, authority.facts());
        authority.authorize(&plan).is_ok()
    };
    (count > 0 && may_read()).then_some(count)
}

macro_rules! read_plan {
    ($service:expr, $input:expr, $scope:expr) => {{
        let target = target(
            $scope.state,
            &$input.bucket,
            $input.expected_bucket_owner.as_deref(),
        )?;
        check_key(&$input.key)?;
        let found = $service.head(target.bucket, &$input.key)?;
        let action = read_action($input.version_id.is_some());
        Ok(Plan::checks(target.reading(
            action,
            &$input.key,
            found.as_ref(),
        )))
    }};
}

/// GetObject and HeadObject up to the body: the same answer, and the range that it is of.
macro_rules! read_object {
    ($Output:ident, $service:expr, $input:expr, $work:expr) => {{
        refuse_customer_key(
            $input.sse_customer_algorithm.as_deref(),
            $input.sse_customer_key.is_some() || $input.sse_customer_key_md5.is_some(),
        )?;
        check_version($input.version_id.as_deref())?;
        overrides!($input).check(&$work.caller)?;
        let open = {
            let action = read_action($input.version_id.is_some());
            open(
                &$service,
                &$work.state,
                &$work.authority,
                &$input.bucket,
                &$input.key,
                action,
            )
            .await?
        };
        let object = open.object();
        let conditions = Conditions {
            if_match: $input.if_match.as_deref(),
            if_none_match: $input.if_none_match.as_deref(),
            if_modified_since: $input.if_modified_since,
            if_unmodified_since: $input.if_unmodified_since,
        };
        match conditions.judge(object) {
            Verdict::Holds => {}
            Verdict::Failed(condition) => return Err(precondition_failed(condition)),
            Verdict::NotModified(_) => {
                let output = s3::$Output {
                    e_tag: Some(quoted(&object.etag)),
                    last_modified: Some(instant(object.described.modified_ms)),
                    cache_control: object.described.headers.cache_control.clone(),
                    ..s3::$Output::default()
                };
                let body = Some(download::empty());
                return Ok(StreamReply {
                    status: Some(304),
                    body,
                    ..StreamReply::plain(output)
                });
            }
        }
        let range = asked_range(object, $input.range.as_deref(), $input.part_number)?;
        let mut output = s3::$Output::default();
        set_object!(output, object);
        if $input.checksum_mode.as_deref() == Some("ENABLED") && range.is_none() {
            set_checksums!(output, &object.described.checksums);
            output.checksum_type = object.described.checksums.first().map(kind);
        }
        if $input.part_number.is_some() && object.is_multipart {
            output.parts_count = i64::try_from(object.segments.len()).ok();
        }
        output.tag_count = tag_count(
            &$work.state,
            &$work.authority,
            &$input.bucket,
            &$input.key,
            object,
        );
        set_overrides!(output, $input);
        let status = range.is_some().then_some(206);
        output.content_range = range
            .as_ref()
            .filter(|range| !range.is_empty())
            .map(|range| content_range(range, object.size));
        let range = range.unwrap_or(0..object.size);
        output.content_length = Some(signed(range.end - range.start));
        (output, status, open, range)
    }};
}

stream_operation!(GetObject(service, input, scope, work, _permit) plan {
    read_plan!(service, input, scope)
} execute {
    let (output, status, open, range) = read_object!(GetObjectOutput, service, input, work);
    let body = Some(download::answer_body(open.read(range)));
    Ok(StreamReply { status, body, ..StreamReply::plain(output) })
});

stream_operation!(HeadObject(service, input, scope, work, _permit) plan {
    read_plan!(service, input, scope)
} execute {
    let (output, status, _, _) = read_object!(HeadObjectOutput, service, input, work);
    Ok(StreamReply { status, body: Some(download::empty()), ..StreamReply::plain(output) })
});
