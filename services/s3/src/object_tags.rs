use keyward_api::s3::{self, error};
use keyward_gate::{Authority, Plan, Scope, StreamReply};
use keyward_identity::State;
use keyward_objects::{Error, Object, Tag};
use keyward_wire::ApiError;

use crate::checks::{target, with_request_tags, with_shared_keys};
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

/// A plan on the tags of an object that was found, with those that the request brings.
fn tags_plan(
    state: &State,
    named: &Named<'_>,
    action: &'static str,
    found: Option<&Object>,
    given: &[Tag],
) -> Result<Plan, ApiError> {
    let target = target(state, named.bucket, named.expected_owner)?;
    check_key(named.key)?;
    let mut checks = target.reading(action, named.key, found);
    if let Some(check) = checks.first_mut() {
        *check = with_request_tags(check.clone(), given);
    }
    Ok(Plan::checks(checks))
}

/// The plan on whatever object has the key by now.
fn plan_now(
    service: &S3,
    scope: Scope<'_>,
    named: &Named<'_>,
    action: &'static str,
    given: &[Tag],
) -> Result<Plan, ApiError> {
    let bucket = target(scope.state, named.bucket, named.expected_owner)?.bucket;
    check_key(named.key)?;
    let found = service.head(bucket, named.key)?;
    tags_plan(scope.state, named, action, found.as_ref(), given)
}

/// The object that has the key by now, its tags decided on: since the plan another may have taken its place.
fn decided(
    service: &S3,
    (state, authority): (&State, &Authority),
    named: &Named<'_>,
    action: &'static str,
    given: &[Tag],
) -> Result<Object, ApiError> {
    let bucket = target(state, named.bucket, None)?.bucket;
    let found = service.head(bucket, named.key)?;
    let plan = tags_plan(state, named, action, found.as_ref(), given)?;
    authority.authorize(&with_shared_keys(plan, authority.facts()))?;
    found.ok_or_else(|| no_such_key(named.key))
}

/// An object that changes while its tags are decided on; after so many times it is given up.
const MAX_LOOKS: usize = 100;

/// Replaces the tags of an object: of that one whose tags were decided on.
async fn set_tags(
    service: &S3,
    (state, authority): (&State, &Authority),
    named: &Named<'_>,
    action: &'static str,
    tags: Vec<Tag>,
) -> Result<(), ApiError> {
    let bucket = target(state, named.bucket, None)?.bucket;
    for _ in 0..MAX_LOOKS {
        let seen = decided(service, (state, authority), named, action, &tags)?;
        let (objects, id, key) = (
            service.objects.clone(),
            bucket.id.clone(),
            named.key.to_owned(),
        );
        let new = tags.clone();
        let set = blocking(move || objects.set_tags(&id, &key, &seen, new)).await?;
        match set {
            Err(Error::ConditionFailed) => continue,
            set => return set.map_err(|error| storage(error, named.key, "")),
        }
    }
    Err(error::OPERATION_ABORTED.message(
        "A conflicting conditional operation is currently in progress against this resource. Please try again.",
    ))
}

/// The action on an object's tags, or on those of one of its versions.
fn action_on(version: Option<&str>, plain: &'static str, of_version: &'static str) -> &'static str {
    version.map_or(plain, |_| of_version)
}

macro_rules! action {
    ($input:expr, $verb:literal) => {
        action_on(
            $input.version_id.as_deref(),
            concat!("s3:", $verb, "ObjectTagging"),
            concat!("s3:", $verb, "ObjectVersionTagging"),
        )
    };
}

stream_operation!(GetObjectTagging(service, input, scope, work, _permit) plan {
    plan_now(service, scope, &named!(input), action!(input, "Get"), &[])
} execute {
    check_version(input.version_id.as_deref())?;
    let object = decided(&service, (&work.state, &work.authority), &named!(input), action!(input, "Get"), &[])?;
    let tag_set = shown_tags(&object.described.tags);
    Ok(StreamReply::plain(s3::GetObjectTaggingOutput { tag_set, version_id: None }))
});

stream_operation!(PutObjectTagging(service, input, scope, work, _permit) plan {
    plan_now(service, scope, &named!(input), action!(input, "Put"), &given_tags(&input.tagging))
} execute {
    check_version(input.version_id.as_deref())?;
    let tags = given_tags(&input.tagging);
    check_tags(&tags, "Object", MAX_OBJECT_TAGS)?;
    set_tags(&service, (&work.state, &work.authority), &named!(input), action!(input, "Put"), tags).await?;
    Ok(StreamReply::plain(s3::PutObjectTaggingOutput { version_id: None }))
});

stream_operation!(DeleteObjectTagging(service, input, scope, work, _permit) plan {
    plan_now(service, scope, &named!(input), action!(input, "Delete"), &[])
} execute {
    check_version(input.version_id.as_deref())?;
    set_tags(&service, (&work.state, &work.authority), &named!(input), action!(input, "Delete"), Vec::new()).await?;
    Ok(StreamReply::plain(s3::DeleteObjectTaggingOutput { version_id: None }))
});
