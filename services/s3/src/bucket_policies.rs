use keyward_api::s3::{self, error};
use keyward_authorization::{Identity, grants_public_access};
use keyward_gate::{Plan, Scope};
use keyward_identity::{PolicyDocument, RefusalCode, shown_principals};
use keyward_policy::Document;
use keyward_wire::ApiError;

use crate::checks::{Target, bucket_plan, target};
use crate::errors::refused;
use crate::service::commands;

/// A plan on a bucket's policy. The root user of the owner may always read and mend it: for him the policy does not
/// speak (spec/evaluation.md#calls-that-no-policy-decides).
fn policy_plan(
    scope: Scope<'_>,
    name: &str,
    expected_owner: Option<&str>,
    action: &'static str,
) -> Result<Plan, ApiError> {
    let target = target(scope.state, name, expected_owner)?;
    let mut check = target.bucket_check(action);
    if scope.caller.identity == Identity::Root(target.owner) {
        check.guard = keyward_authorization::Guard::None;
    }
    Ok(Plan::check(check))
}

/// Only callers of the owner's account handle its policy, whatever it grants to others.
fn within_account(
    target: &Target<'_>,
    caller: &keyward_authorization::Caller,
) -> Result<(), ApiError> {
    if caller.account() == Some(target.owner) {
        return Ok(());
    }
    Err(error::METHOD_NOT_ALLOWED
        .message("The specified method is not allowed against this resource."))
}

fn policy_of<'a>(target: &Target<'a>) -> Result<&'a PolicyDocument, ApiError> {
    target.bucket.policy.as_ref().ok_or_else(|| {
        let text = "The bucket policy does not exist";
        error::NO_SUCH_BUCKET_POLICY
            .message(text)
            .with("BucketName", target.bucket.name.as_str())
    })
}

operation!(Change PutBucketPolicy(_service, input, scope, work) plan {
    policy_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:PutBucketPolicy")
} execute {
    let target = target(work.state, &input.bucket, None)?;
    within_account(&target, work.caller)?;
    let public = Document::parse(&input.policy).is_ok_and(|document| grants_public_access(&document));
    let caller = work.caller.arn();
    let put = commands(work, target.owner)?.put_bucket_policy(&input.bucket, &input.policy, public);
    put.map_err(|refusal| match refusal.code {
        RefusalCode::AccessDenied => error::ACCESS_DENIED.message(format!(
            "User: {caller} is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::{}\" because \
             public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
            input.bucket,
        )),
        _ => refused(refusal, &input.bucket),
    })
});

operation!(Change DeleteBucketPolicy(_service, input, scope, work) plan {
    policy_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:DeleteBucketPolicy")
} execute {
    let target = target(work.state, &input.bucket, None)?;
    within_account(&target, work.caller)?;
    let deleted = commands(work, target.owner)?.delete_bucket_policy(&input.bucket);
    deleted.map_err(|refusal| refused(refusal, &input.bucket))
});

operation!(Read GetBucketPolicy(_service, input, scope, work) plan {
    policy_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:GetBucketPolicy")
} execute {
    let target = target(work.state, &input.bucket, None)?;
    within_account(&target, work.caller)?;
    Ok(s3::GetBucketPolicyOutput { policy: Some(shown_principals(work.state, policy_of(&target)?)) })
});

operation!(Read GetBucketPolicyStatus(_service, input, scope, work) plan {
    bucket_plan(scope, &input.bucket, input.expected_bucket_owner.as_deref(), "s3:GetBucketPolicyStatus")
} execute {
    let target = target(work.state, &input.bucket, None)?;
    within_account(&target, work.caller)?;
    let public = policy_of(&target)?.parsed().is_some_and(grants_public_access);
    Ok(s3::GetBucketPolicyStatusOutput {
        policy_status: Some(s3::PolicyStatus { is_public: Some(public) }),
    })
});
