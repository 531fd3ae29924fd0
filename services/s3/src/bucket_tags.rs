use keyward_api::s3::{self, error};
use keyward_identity::Tag;

use crate::checks::{bucket_plan, target};
use crate::errors::refused;
use crate::service::commands;
use crate::tags::{check_tags, given_tags};

/// Tags of a bucket.
const MAX_TAGS: usize = 50;

operation!(Change PutBucketTagging(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:PutBucketTagging")
} execute {
    let tags = given_tags(&input.tagging);
    check_tags(&tags, "Bucket", MAX_TAGS)?;
    let tags = tags.into_iter().map(|tag| Tag { key: tag.key, value: tag.value }).collect();
    let owner = target(work.state, &input.bucket, None)?.owner;
    let set = commands(work, owner)?.set_bucket_tags(&input.bucket, tags);
    set.map_err(|refusal| refused(refusal, &input.bucket))
});

// AWS has no action of its own for taking tags away.
operation!(Change DeleteBucketTagging(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:PutBucketTagging")
} execute {
    let owner = target(work.state, &input.bucket, None)?.owner;
    let set = commands(work, owner)?.set_bucket_tags(&input.bucket, Vec::new());
    set.map_err(|refusal| refused(refusal, &input.bucket))
});

operation!(Read GetBucketTagging(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:GetBucketTagging")
} execute {
    let bucket = target(work.state, &input.bucket, None)?.bucket;
    if bucket.tags.is_empty() {
        let missing = error::NO_SUCH_TAG_SET.message("The TagSet does not exist");
        return Err(missing.with("BucketName", input.bucket.as_str()));
    }
    let tags = bucket.tags.iter().map(|tag| s3::Tag { key: tag.key.clone(), value: tag.value.clone() });
    Ok(s3::GetBucketTaggingOutput { tag_set: tags.collect() })
});
