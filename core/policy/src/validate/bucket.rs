//! What a bucket policy's statements are about: resources of the bucket, and actions that fit them.

use crate::action::ActionClause;
use crate::document::Document;
use crate::pattern::{Case, Pattern, Syntax};
use crate::resource::ResourceClause;

/// Whether each resource lies in the bucket, and each action applies to some resource of its statement.
pub(super) fn check(document: &Document, bucket: &str) -> Result<(), String> {
    for statement in document.statements() {
        let Some(clause) = &statement.resource else {
            return Err("Missing required field Resource".into());
        };
        let resources = clause
            .entries()
            .map(|resource| resource_in_bucket(resource.value(), bucket));
        let resources: Option<Vec<Applies>> = resources.collect();
        let resources = resources.ok_or("Policy has invalid resource")?;
        let ActionClause::Action(actions) = &statement.action else {
            continue;
        };
        if matches!(clause, ResourceClause::NotResource(_)) {
            continue;
        }
        for action in actions.entries() {
            let needed = action_applies_to(action.value());
            if needed.is_some_and(|needed| {
                !resources
                    .iter()
                    .any(|held| *held == needed || *held == Applies::Both)
            }) {
                return Err("Action does not apply to any resource(s) in statement".into());
            }
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Applies {
    Bucket,
    Objects,
    Both,
}

/// What a resource of a bucket policy covers; `None` if nothing of this bucket.
fn resource_in_bucket(resource: &str, bucket: &str) -> Option<Applies> {
    let parts: Vec<&str> = resource.splitn(6, ':').collect();
    let ["arn", partition, "s3", "", "", path] = *parts else {
        return None;
    };
    if partition.is_empty() {
        return None;
    }
    let covers = |pattern: &str| {
        Pattern::parse(
            pattern,
            Syntax {
                wildcards: true,
                variables: false,
            },
        )
        .covers(bucket, Case::Sensitive)
    };
    match path.split_once('/') {
        Some((name, _)) => covers(name).then_some(Applies::Objects),
        None if covers(path) => Some(if path.ends_with('*') {
            Applies::Both
        } else {
            Applies::Bucket
        }),
        None => None,
    }
}

/// What an action needs, for those where it is beyond doubt.
fn action_applies_to(action: &str) -> Option<Applies> {
    const ON_BUCKETS: [&str; 14] = [
        "s3:ListBucket",
        "s3:ListBucketVersions",
        "s3:ListBucketMultipartUploads",
        "s3:GetBucketLocation",
        "s3:GetBucketPolicy",
        "s3:PutBucketPolicy",
        "s3:DeleteBucketPolicy",
        "s3:GetBucketAcl",
        "s3:PutBucketAcl",
        "s3:GetBucketVersioning",
        "s3:PutBucketVersioning",
        "s3:GetBucketTagging",
        "s3:PutBucketTagging",
        "s3:DeleteBucket",
    ];
    const ON_OBJECTS: [&str; 14] = [
        "s3:GetObject",
        "s3:GetObjectVersion",
        "s3:GetObjectAcl",
        "s3:GetObjectTagging",
        "s3:PutObject",
        "s3:PutObjectAcl",
        "s3:PutObjectTagging",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
        "s3:DeleteObjectTagging",
        "s3:RestoreObject",
        "s3:AbortMultipartUpload",
        "s3:ListMultipartUploadParts",
        "s3:GetObjectAttributes",
    ];
    let listed = |list: &[&str]| list.iter().any(|known| known.eq_ignore_ascii_case(action));
    if listed(&ON_BUCKETS) {
        Some(Applies::Bucket)
    } else if listed(&ON_OBJECTS) {
        Some(Applies::Objects)
    } else {
        None
    }
}
