//! What operations ask leave for.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>

use std::sync::Arc;

use keyward_arn::AccountId;
use keyward_authorization::{Check, Guard, RequestFacts, SignatureFacts};
use keyward_gate::{Item, Plan, Scope};
use keyward_identity::{Bucket, State};
use keyward_objects::{Object, Tag};
use keyward_wire::ApiError;

use crate::errors::{access_denied, no_such_bucket};

/// A bucket and whose it is.
pub(crate) struct Target<'a> {
    pub(crate) owner: AccountId,
    pub(crate) bucket: &'a Arc<Bucket>,
}

/// Finds the bucket of a request, if it is the expected owner's.
pub(crate) fn target<'a>(
    state: &'a State,
    name: &str,
    expected_owner: Option<&str>,
) -> Result<Target<'a>, ApiError> {
    let (account, bucket) = state.bucket(name).ok_or_else(|| no_such_bucket(name))?;
    if expected_owner.is_some_and(|expected| expected != account.id().as_str()) {
        return Err(access_denied());
    }
    Ok(Target {
        owner: account.id(),
        bucket,
    })
}

/// The action of reading an object, by whether the request names a version.
pub(crate) fn read_action(versioned: bool) -> &'static str {
    if versioned {
        "s3:GetObjectVersion"
    } else {
        "s3:GetObject"
    }
}

impl Target<'_> {
    /// A check on the bucket itself.
    pub(crate) fn bucket_check(&self, action: &'static str) -> Check {
        self.guarded(Check::new(
            action,
            format!("arn:aws:s3:::{}", self.bucket.name),
            Some(self.owner),
        ))
    }

    /// A check on an object or a key.
    pub(crate) fn object_check(&self, action: &'static str, key: &str) -> Check {
        self.guarded(Check::new(
            action,
            format!("arn:aws:s3:::{}/{key}", self.bucket.name),
            Some(self.owner),
        ))
    }

    fn guarded(&self, check: Check) -> Check {
        check.guarded_by(Guard::Bucket(self.bucket.name.clone()))
    }

    /// Checks to read something of an object. Whether a key exists is told only to who may list the bucket, so a
    /// missing one needs that too.
    pub(crate) fn reading(
        &self,
        action: &'static str,
        key: &str,
        found: Option<&Object>,
    ) -> Vec<Check> {
        let check = self.object_check(action, key);
        match found {
            Some(object) => vec![with_existing_tags(check, object)],
            None => vec![check, self.bucket_check("s3:ListBucket")],
        }
    }
}

/// Adds the tags of the object that is there.
pub(crate) fn with_existing_tags(mut check: Check, object: &Object) -> Check {
    for tag in &object.described.tags {
        check = check.with(
            format!("s3:ExistingObjectTag/{}", tag.key),
            tag.value.as_str(),
        );
    }
    check
}

/// Adds the tags that a request brings.
pub(crate) fn with_request_tags(mut check: Check, tags: &[Tag]) -> Check {
    if tags.is_empty() {
        return check;
    }
    for tag in tags {
        check = check.with(
            format!("s3:RequestObjectTag/{}", tag.key),
            tag.value.as_str(),
        );
    }
    let keys: Vec<String> = tags.iter().map(|tag| tag.key.clone()).collect();
    check.with("s3:RequestObjectTagKeys", keys)
}

/// Adds a condition key that a request may bring.
pub(crate) fn with_optional(check: Check, key: &'static str, value: Option<&str>) -> Check {
    match value {
        Some(value) => check.with(key, value),
        None => check,
    }
}

/// Adds to every check what all of them carry: who owns the resource, and how the request was signed. Unsigned
/// requests have no key of the latter kind
/// (<https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html>).
pub(crate) fn with_shared_keys(mut plan: Plan, facts: &RequestFacts) -> Plan {
    let complete = |item: &mut Item| {
        for check in &mut item.checks {
            if let Some(account) = check.resource_account {
                check.context.insert("s3:ResourceAccount", account.as_str());
            }
            if let Some(signature) = &facts.signature {
                insert_signature_keys(check, signature);
            }
        }
    };
    match &mut plan {
        Plan::Unrestricted(_) => {}
        Plan::Whole(item) => complete(item),
        Plan::Batch(items) => items.iter_mut().for_each(complete),
    }
    plan
}

fn insert_signature_keys(check: &mut Check, signature: &SignatureFacts) {
    let context = &mut check.context;
    let kind = if signature.in_query {
        "REST-QUERY-STRING"
    } else {
        "REST-HEADER"
    };
    context.insert("s3:authType", kind);
    context.insert("s3:signatureversion", signature.version);
    if let Some(age_ms) = signature.age_ms {
        context.insert("s3:signatureAge", age_ms.to_string());
    }
    if let Some(sha256) = &signature.content_sha256 {
        context.insert("s3:x-amz-content-sha256", sha256.as_str());
    }
}

/// A plan on a bucket: one action, nothing more.
pub(crate) fn bucket_plan(
    scope: Scope<'_>,
    name: &str,
    expected_owner: Option<&str>,
    action: &'static str,
) -> Result<Plan, ApiError> {
    Ok(Plan::check(
        target(scope.state, name, expected_owner)?.bucket_check(action),
    ))
}
