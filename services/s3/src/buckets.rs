use std::ops::Bound;

use keyward_api::s3::{self, error};
use keyward_authorization::Check;
use keyward_gate::Plan;
use keyward_identity::PublicAccessBlock;
use keyward_wire::ApiError;

use crate::checks::{bucket_plan, target, with_optional};
use crate::errors::{access_denied, acl_not_supported, invalid_argument, not_implemented, refused};
use crate::names::check_bucket_name;
use crate::pages::{bucket_token, read_bucket_token};
use crate::service::{commands, instant, owner};

/// The region whose rules differ from all others'.
const FIRST_REGION: &str = "us-east-1";

/// What ListBuckets shows at most.
const MAX_BUCKETS: i64 = 10_000;

/// New buckets block every way to make them public.
const ALL_BLOCKED: PublicAccessBlock = PublicAccessBlock {
    block_public_acls: true,
    ignore_public_acls: true,
    block_public_policy: true,
    restrict_public_buckets: true,
};

/// The region that a bucket is made in. The region that the request was signed for stands for its endpoint.
fn new_region(constraint: Option<&str>, endpoint: &str) -> Result<String, ApiError> {
    let illegal = |named: &str| {
        let text = format!(
            "The {named} location constraint is incompatible for the region specific endpoint this request was sent to."
        );
        error::ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION.message(text)
    };
    let is_region = |name: &str| {
        let mut parts = name.split('-');
        let letters = |part: Option<&str>| {
            part.is_some_and(|part| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase())
            })
        };
        letters(parts.next())
            && letters(parts.next())
            && name
                .rsplit('-')
                .next()
                .is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()))
    };
    match constraint.filter(|constraint| !constraint.is_empty()) {
        None if endpoint == FIRST_REGION => Ok(FIRST_REGION.to_owned()),
        None => Err(illegal("unspecified")),
        // The old name of the first European region.
        Some("EU") if matches!(endpoint, FIRST_REGION | "eu-west-1") => Ok("eu-west-1".to_owned()),
        Some(named) if named == FIRST_REGION || !is_region(named) => {
            let text = "The specified location-constraint is not valid";
            Err(error::INVALID_LOCATION_CONSTRAINT
                .message(text)
                .with("LocationConstraint", named))
        }
        Some(named) if endpoint == FIRST_REGION || endpoint == named => Ok(named.to_owned()),
        Some(named) => Err(illegal(named)),
    }
}

fn constraint(input: &s3::CreateBucketRequest) -> Option<&str> {
    input
        .create_bucket_configuration
        .as_ref()?
        .location_constraint
        .as_deref()
}

/// What CreateBucket may be asked for and is not built.
fn refuse_unbuilt(input: &s3::CreateBucketRequest) -> Result<(), ApiError> {
    let grants = [
        &input.grant_full_control,
        &input.grant_read,
        &input.grant_read_acp,
        &input.grant_write,
        &input.grant_write_acp,
    ];
    if input.acl.as_deref().is_some_and(|acl| acl != "private")
        || grants.iter().any(|grant| grant.is_some())
    {
        return Err(acl_not_supported());
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        return Err(not_implemented("x-amz-bucket-object-lock-enabled"));
    }
    if input
        .object_ownership
        .as_deref()
        .is_some_and(|ownership| ownership != "BucketOwnerEnforced")
    {
        return Err(not_implemented("x-amz-object-ownership"));
    }
    if input
        .bucket_namespace
        .as_deref()
        .is_some_and(|namespace| namespace != "global")
    {
        return Err(not_implemented("x-amz-bucket-namespace"));
    }
    if let Some(configuration) = &input.create_bucket_configuration {
        if configuration.location.is_some() || configuration.bucket.is_some() {
            return Err(error::NOT_IMPLEMENTED.message("Directory buckets are not built."));
        }
        if !configuration.tags.is_empty() {
            return Err(error::NOT_IMPLEMENTED
                .message("Tags of new buckets are not built; use PutBucketTagging."));
        }
    }
    Ok(())
}

operation!(Change CreateBucket(_service, input, scope, work) plan {
    let account = scope.caller.account().ok_or_else(access_denied)?;
    check_bucket_name(&input.bucket)?;
    let resource = format!("arn:aws:s3:::{}", input.bucket);
    let asking = |action| {
        let check = Check::new(action, resource.clone(), Some(account));
        let check = with_optional(check, "s3:LocationConstraint", constraint(input));
        let check = with_optional(check, "s3:x-amz-object-ownership", input.object_ownership.as_deref());
        with_optional(check, "s3:x-amz-acl", input.acl.as_deref())
    };
    let mut checks = vec![asking("s3:CreateBucket")];
    if input.acl.is_some() {
        checks.push(asking("s3:PutBucketAcl"));
    }
    if input.object_ownership.is_some() {
        checks.push(asking("s3:PutBucketOwnershipControls"));
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        checks.push(asking("s3:PutBucketObjectLockConfiguration"));
        checks.push(asking("s3:PutBucketVersioning"));
    }
    Ok(Plan::checks(checks))
} execute {
    refuse_unbuilt(input)?;
    let region = new_region(constraint(input), &work.facts.region)?;
    let account = work.account()?.clone();
    let output = s3::CreateBucketOutput { location: Some(format!("/{}", input.bucket)), bucket_arn: None };
    // Only in the first region making one's own bucket again succeeds and changes nothing.
    if account.buckets.get(input.bucket.as_str()).is_some_and(|held| held.region == FIRST_REGION && region == FIRST_REGION) {
        return Ok(output);
    }
    if account.buckets.size() >= work.quotas.buckets {
        return Err(error::TOO_MANY_BUCKETS.message("You have attempted to create more buckets than allowed"));
    }
    let made = commands(work, account.id())?.create_bucket(&input.bucket, &region, Some(ALL_BLOCKED));
    made.map_err(|refusal| refused(refusal, &input.bucket))?;
    Ok(output)
});

operation!(Change DeleteBucket(service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:DeleteBucket")
} execute {
    let target = target(work.state, &input.bucket, None)?;
    // From here on nothing can be put in it; should the change not commit, it opens again by itself.
    if !service.close(target.bucket, work.facts.time_ms)? {
        let text = "The bucket you tried to delete is not empty";
        return Err(error::BUCKET_NOT_EMPTY.message(text).with("BucketName", input.bucket.as_str()));
    }
    let deleted = commands(work, target.owner)?.delete_bucket(&input.bucket);
    deleted.map_err(|refusal| refused(refusal, &input.bucket))
});

operation!(Read HeadBucket(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:ListBucket")
} execute {
    let target = target(work.state, &input.bucket, None)?;
    Ok(s3::HeadBucketOutput {
        bucket_arn: Some(format!("arn:aws:s3:::{}", input.bucket)),
        bucket_region: Some(target.bucket.region.clone()),
        access_point_alias: Some(false),
        ..s3::HeadBucketOutput::default()
    })
});

operation!(Read GetBucketLocation(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:GetBucketLocation")
} execute {
    let region = &target(work.state, &input.bucket, None)?.bucket.region;
    // The first region has no name here.
    Ok(s3::GetBucketLocationOutput { location_constraint: (region != FIRST_REGION).then(|| region.clone()) })
});

operation!(Read ListBuckets(_service, input, scope, work) plan {
    let account = scope.caller.account().ok_or_else(access_denied)?;
    if let Some(max) = input.max_buckets.filter(|max| !(1..=MAX_BUCKETS).contains(max)) {
        return Err(invalid_argument("max-buckets", &max.to_string(), "max-buckets must be between 1 and 10000"));
    }
    // AWS matches policies for `*` as well as those for `arn:aws:s3:::*`, and leaves the resource out of its denial.
    let mut check = Check::new("s3:ListAllMyBuckets", "arn:aws:s3:::*", Some(account));
    check.shown_resource = None;
    Ok(Plan::check(check))
} execute {
    let account = work.account()?;
    let after = input.continuation_token.as_deref().map(read_bucket_token).transpose()?;
    let from = after.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    let limit = usize::try_from(input.max_buckets.unwrap_or(MAX_BUCKETS)).unwrap_or(usize::MAX);
    let mut found = account.buckets.range::<str, _>((from, Bound::Unbounded)).map(|(_, bucket)| bucket).filter(|bucket| {
        input.prefix.as_deref().is_none_or(|prefix| bucket.name.starts_with(prefix))
            && input.bucket_region.as_deref().is_none_or(|region| bucket.region == region)
    });
    // AWS names the region only in answers that come in pages.
    let in_pages = input.max_buckets.is_some() || input.bucket_region.is_some() || input.prefix.is_some();
    let buckets: Vec<s3::Bucket> = found.by_ref().take(limit).map(|bucket| s3::Bucket {
        name: Some(bucket.name.clone()),
        creation_date: Some(instant(bucket.created_ms)),
        bucket_region: in_pages.then(|| bucket.region.clone()),
        bucket_arn: None,
    }).collect();
    let last = buckets.last().and_then(|bucket| bucket.name.as_deref());
    let continuation_token = found.next().and(last).map(bucket_token);
    Ok(s3::ListBucketsOutput {
        buckets,
        owner: Some(owner(account.id())),
        continuation_token,
        prefix: input.prefix.clone(),
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_of_new_buckets() {
        let made =
            |constraint, endpoint| new_region(constraint, endpoint).map_err(|error| error.code());
        assert_eq!(made(None, "us-east-1").as_deref(), Ok("us-east-1"));
        assert_eq!(
            made(Some("eu-west-1"), "us-east-1").as_deref(),
            Ok("eu-west-1")
        );
        assert_eq!(made(Some("EU"), "us-east-1").as_deref(), Ok("eu-west-1"));
        assert_eq!(
            made(Some("eu-west-1"), "eu-west-1").as_deref(),
            Ok("eu-west-1")
        );
        assert_eq!(
            made(Some("us-east-1"), "us-east-1"),
            Err("InvalidLocationConstraint")
        );
        assert_eq!(
            made(Some("moon"), "us-east-1"),
            Err("InvalidLocationConstraint")
        );
        assert_eq!(
            made(None, "eu-west-1"),
            Err("IllegalLocationConstraintException")
        );
        assert_eq!(
            made(Some("eu-west-2"), "eu-west-1"),
            Err("IllegalLocationConstraintException")
        );
    }
}
