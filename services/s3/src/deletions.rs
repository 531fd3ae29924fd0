use keyward_api::s3::{self, error};
use keyward_gate::{Item, Plan, StreamReply};
use keyward_objects::Condition;
use keyward_wire::ApiError;

use crate::checks::{Target, target};
use crate::conditions::bare;
use crate::errors::{access_denied, malformed_xml, not_implemented, storage};
use crate::names::{check_key, check_version};
use crate::puts::condition_checks;
use crate::service::{S3, blocking};

/// Keys of one request.
const MAX_KEYS: usize = 1000;

/// The checks for deleting one object, by everything that is said of it.
fn deletion(
    service: &S3,
    target: &Target<'_>,
    key: &str,
    version: Option<&str>,
    if_match: Option<&str>,
    bypass: Option<bool>,
) -> Result<Item, ApiError> {
    let action = if version.is_some() {
        "s3:DeleteObjectVersion"
    } else {
        "s3:DeleteObject"
    };
    let mut checks = vec![target.object_check(action, key)];
    if bypass == Some(true) {
        checks.push(target.object_check("s3:BypassGovernanceRetention", key));
    }
    checks.extend(condition_checks(service, target, key, if_match)?);
    Ok(Item { checks })
}

fn condition(if_match: Option<&str>) -> Condition {
    if_match.map_or(Condition::Always, |etag| {
        Condition::Etag(bare(etag).to_owned())
    })
}

stream_operation!(DeleteObject(service, input, scope, work, _permit) plan {
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    check_key(&input.key)?;
    let (version, bypass) = (input.version_id.as_deref(), input.bypass_governance_retention);
    Ok(Plan::Whole(deletion(service, &target, &input.key, version, input.if_match.as_deref(), bypass)?))
} execute {
    check_version(input.version_id.as_deref())?;
    if input.if_match_last_modified_time.is_some() || input.if_match_size.is_some() {
        return Err(not_implemented("x-amz-if-match-size"));
    }
    let id = target(&work.state, &input.bucket, None)?.bucket.id.clone();
    let keys = vec![(input.key.clone(), condition(input.if_match.as_deref()))];
    let objects = service.objects.clone();
    let outcomes = blocking(move || objects.delete(&id, &keys)).await?;
    for outcome in outcomes.map_err(|error| storage(error, &input.key, ""))? {
        // One that was not there is as good as deleted.
        outcome.map_err(|error| storage(error, &input.key, ""))?;
    }
    Ok(StreamReply::plain(s3::DeleteObjectOutput::default()))
});

/// An entry of the answer for a key that was not deleted.
fn failure(named: &s3::ObjectIdentifier, error: ApiError) -> s3::Error {
    s3::Error {
        key: Some(named.key.clone()),
        version_id: named.version_id.clone(),
        code: Some(error.shape.code.to_owned()),
        message: error.message,
    }
}

/// What is wrong with an entry by itself.
fn check_entry(named: &s3::ObjectIdentifier) -> Result<(), ApiError> {
    check_key(&named.key)?;
    if check_version(named.version_id.as_deref()).is_err() {
        let no_such_version = keyward_wire::ErrorShape::sender("NoSuchVersion", 404);
        return Err(no_such_version.message("The specified version does not exist."));
    }
    if named.last_modified_time.is_some() || named.size.is_some() {
        return Err(not_implemented("Size"));
    }
    Ok(())
}

stream_operation!(DeleteObjects(service, input, scope, work, permit) plan {
    let target = target(scope.state, &input.bucket, input.expected_bucket_owner.as_deref())?;
    let named = &input.delete.objects;
    if named.is_empty() || named.len() > MAX_KEYS || named.iter().any(|named| named.key.is_empty()) {
        return Err(malformed_xml());
    }
    let bypass = input.bypass_governance_retention;
    let items = named.iter().map(|named| {
        let (version, if_match) = (named.version_id.as_deref(), named.e_tag.as_deref());
        deletion(service, &target, &named.key, version, if_match, bypass)
    });
    Ok(Plan::Batch(items.collect::<Result<_, _>>()?))
} execute {
    let id = target(&work.state, &input.bucket, None)?.bucket.id.clone();
    let named = input.delete.objects;
    // Each key stands alone: denied and malformed ones are answered as such, the others are deleted in one change.
    let refusals: Vec<Option<ApiError>> = named.iter().enumerate().map(|(place, named)| {
        if permit.allows_item(place) { check_entry(named).err() } else { Some(access_denied()) }
    }).collect();
    let chosen = named.iter().zip(&refusals).filter(|(_, refusal)| refusal.is_none());
    let keys: Vec<_> = chosen.map(|(named, _)| (named.key.clone(), condition(named.e_tag.as_deref()))).collect();
    let objects = service.objects.clone();
    let outcomes = if keys.is_empty() {
        Vec::new()
    } else {
        blocking(move || objects.delete(&id, &keys)).await?.map_err(|error| storage(error, "", ""))?
    };
    let mut outcomes = outcomes.into_iter();
    let mut output = s3::DeleteObjectsOutput::default();
    for (named, refusal) in named.iter().zip(refusals) {
        let refusal = refusal.or_else(|| match outcomes.next() {
            Some(Ok(_)) => None,
            Some(Err(error)) => Some(storage(error, &named.key, "")),
            None => Some(error::INTERNAL_ERROR.message("We encountered an internal error. Please try again.")),
        });
        match refusal {
            Some(refusal) => output.errors.push(failure(named, refusal)),
            None if input.delete.quiet == Some(true) => {}
            None => output.deleted.push(s3::DeletedObject {
                key: Some(named.key.clone()),
                version_id: named.version_id.clone(),
                ..s3::DeletedObject::default()
            }),
        }
    }
    Ok(StreamReply::plain(output))
});
