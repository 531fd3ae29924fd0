use keyward_api::s3;
use keyward_gate::{Plan, Scope, StreamReply};
use keyward_identity::State;
use keyward_objects::Tag;
use keyward_wire::ApiError;

use crate::checks::{target, with_request_tags};
use crate::errors::{no_such_key, storage};
use crate::names::{check_key, check_version};
use crate::puts::shown_tags;
use crate::service::{S3, blocking};
use crate::tags::{MAX_OBJECT_TAGS, check_tags, given_tags};

/// Names an object in a request.
struct Named<'a> {
    bucket: &'a str,
    key: &'a str,
    expected_owner: Option<&'a str>,
}

macro_rules! named {
    ($input:expr) => {
        Named {
            bucket: &$input.bucket,
            key: &$input.key,
            expected_owner: $input.expected_bucket_owner.as_deref(),
        }
    };
}

/// A plan on an object's tags, with those that the request brings.
fn tags_plan(
    service: &S3,
    scope: Scope<'_>,
    named: &Named<'_>,
    action: &'static str,
    given: &[Tag],
) -> Result<Plan, ApiError> {
    let target = target(scope.state, named.bucket, named.expected_owner)?;
    check_key(named.key)?;
    let found = service.head(target.bucket, named.key)?;
    let mut checks = target.reading(action, named.key, found.as_ref());
    if let Some(check) = checks.first_mut() {
        *check = with_request_tags(check.clone(), given);
    }
    Ok(Plan::checks(checks))
}

async fn set_tags(
    service: &S3,
    state: &State,
    named: &Named<'_>,
    tags: Vec<Tag>,
) -> Result<(), ApiError> {
    let id = target(state, named.bucket, None)?.bucket.id.clone();
    let (objects, key) = (service.objects.clone(), named.key.to_owned());
    let found = blocking(move || objects.set_tags(&id, &key, tags)).await?;
    if found.map_err(|error| storage(error, named.key, ""))? {
        Ok(())
    } else {
        Err(no_such_key(named.key))
    }
}

stream_operation!(GetObjectTagging(service, input, scope, work, _permit) plan {
    let action = match input.version_id {
        Some(_) => "s3:GetObjectVersionTagging",
        None => "s3:GetObjectTagging",
    };
    tags_plan(service, scope, &named!(input), action, &[])
} execute {
    check_version(input.version_id.as_deref())?;
    let bucket = target(&work.state, &input.bucket, None)?.bucket;
    let object = service.head(bucket, &input.key)?.ok_or_else(|| no_such_key(&input.key))?;
    let tag_set = shown_tags(&object.described.tags);
    Ok(StreamReply::plain(s3::GetObjectTaggingOutput { tag_set, version_id: None }))
});

stream_operation!(PutObjectTagging(service, input, scope, work, _permit) plan {
    let action = match input.version_id {
        Some(_) => "s3:PutObjectVersionTagging",
        None => "s3:PutObjectTagging",
    };
    tags_plan(service, scope, &named!(input), action, &given_tags(&input.tagging))
} execute {
    check_version(input.version_id.as_deref())?;
    let tags = given_tags(&input.tagging);
    check_tags(&tags, "Object", MAX_OBJECT_TAGS)?;
    set_tags(&service, &work.state, &named!(input), tags).await?;
    Ok(StreamReply::plain(s3::PutObjectTaggingOutput { version_id: None }))
});

stream_operation!(DeleteObjectTagging(service, input, scope, work, _permit) plan {
    let action = match input.version_id {
        Some(_) => "s3:DeleteObjectVersionTagging",
        None => "s3:DeleteObjectTagging",
    };
    tags_plan(service, scope, &named!(input), action, &[])
} execute {
    check_version(input.version_id.as_deref())?;
    set_tags(&service, &work.state, &named!(input), Vec::new()).await?;
    Ok(StreamReply::plain(s3::DeleteObjectTaggingOutput { version_id: None }))
});
