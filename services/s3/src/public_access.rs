use keyward_api::s3::{self, error};
use keyward_identity::PublicAccessBlock;

use crate::checks::{bucket_plan, target};
use crate::errors::refused;
use crate::service::commands;

operation!(Change PutPublicAccessBlock(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:PutBucketPublicAccessBlock")
} execute {
    let asked = &input.public_access_block_configuration;
    let block = PublicAccessBlock {
        block_public_acls: asked.block_public_acls.unwrap_or(false),
        ignore_public_acls: asked.ignore_public_acls.unwrap_or(false),
        block_public_policy: asked.block_public_policy.unwrap_or(false),
        restrict_public_buckets: asked.restrict_public_buckets.unwrap_or(false),
    };
    let owner = target(work.state, &input.bucket, None)?.owner;
    let set = commands(work, owner)?.set_public_access_block(&input.bucket, Some(block));
    set.map_err(|refusal| refused(refusal, &input.bucket))
});

// AWS has no action of its own for taking the block away.
operation!(Change DeletePublicAccessBlock(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:PutBucketPublicAccessBlock")
} execute {
    let owner = target(work.state, &input.bucket, None)?.owner;
    let set = commands(work, owner)?.set_public_access_block(&input.bucket, None);
    set.map_err(|refusal| refused(refusal, &input.bucket))
});

operation!(Read GetPublicAccessBlock(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:GetBucketPublicAccessBlock")
} execute {
    let bucket = target(work.state, &input.bucket, None)?.bucket;
    let Some(block) = bucket.public_access_block else {
        let text = "The public access block configuration was not found";
        let missing = &error::NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION;
        return Err(missing.message(text).with("BucketName", input.bucket.as_str()));
    };
    Ok(s3::GetPublicAccessBlockOutput {
        public_access_block_configuration: Some(s3::PublicAccessBlockConfiguration {
            block_public_acls: Some(block.block_public_acls),
            ignore_public_acls: Some(block.ignore_public_acls),
            block_public_policy: Some(block.block_public_policy),
            restrict_public_buckets: Some(block.restrict_public_buckets),
        }),
    })
});
