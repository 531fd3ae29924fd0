use keyward_api::iam;
use keyward_catalog::managed_policy;
use keyward_gate::{Plan, refused};
use keyward_identity::NewManagedPolicy;
use keyward_wire::ApiError;

use crate::checks::{is_policy_arn, on_new, on_policy, plan, with_request_tags};
use crate::pages::Paging;
use crate::shapes;

operation! {
    Change CreatePolicy(input, scope, work)
    plan {
        let on_new_policy = |action| {
            let check = on_new(scope, action, "policy", input.path.as_deref(), &input.policy_name)?;
            let shown = format!("policy {}", input.policy_name);
            Ok::<_, ApiError>(with_request_tags(check.shown_as(shown), &input.tags))
        };
        let mut checks = vec![on_new_policy("iam:CreatePolicy")?];
        if !input.tags.is_empty() {
            checks.push(on_new_policy("iam:TagPolicy")?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let new = NewManagedPolicy {
            name: &input.policy_name,
            path: input.path.as_deref().unwrap_or("/"),
            document: &input.policy_document,
            description: input.description.clone(),
            tags: shapes::own_tags(&input.tags),
        };
        let policy = work.commands()?.create_policy(new).map_err(refused)?;
        // The answer has no description, as at AWS.
        let mut answered = shapes::policy(work.account()?, &policy);
        answered.description = None;
        Ok(iam::CreatePolicyResponse { policy: Some(answered) })
    }
}

/// `X is invalid` for what is no policy ARN at all.
pub(crate) fn well_formed(arn: &str) -> Result<(), ApiError> {
    if is_policy_arn(arn) {
        Ok(())
    } else {
        Err(iam::error::INVALID_INPUT.message(format!("ARN {arn} is not valid.")))
    }
}

/// AWS's own policies are nobody's to change.
fn own(arn: &str) -> Result<(), ApiError> {
    well_formed(arn)?;
    if managed_policy(arn).is_none() {
        return Ok(());
    }
    Err(iam::error::ACCESS_DENIED.message(format!(
        "The policy {arn} is managed by AWS and cannot be changed."
    )))
}

operation! {
    Read GetPolicy(input, scope, work)
    plan { plan(on_policy(scope, "iam:GetPolicy", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        let account = work.account()?;
        let policy = match managed_policy(&input.policy_arn) {
            Some(policy) => shapes::aws_policy(account, policy),
            None => shapes::policy(account, account.policy(&input.policy_arn).map_err(refused)?),
        };
        Ok(iam::GetPolicyResponse { policy: Some(policy) })
    }
}

operation! {
    Change DeletePolicy(input, scope, work)
    plan { plan(on_policy(scope, "iam:DeletePolicy", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        work.commands()?.delete_policy(&input.policy_arn).map_err(refused)
    }
}

operation! {
    Change CreatePolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:CreatePolicyVersion", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        let as_default = input.set_as_default.unwrap_or(false);
        let version = work
            .commands()?
            .create_policy_version(&input.policy_arn, &input.policy_document, as_default)
            .map_err(refused)?;
        let answered = iam::PolicyVersion {
            version_id: Some(format!("v{}", version.number)),
            is_default_version: Some(as_default),
            create_date: Some(keyward_wire::Timestamp(version.created_ms)),
            document: None,
        };
        Ok(iam::CreatePolicyVersionResponse { policy_version: Some(answered) })
    }
}

operation! {
    Read GetPolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:GetPolicyVersion", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        let known = managed_policy(&input.policy_arn).filter(|policy| policy.default_version_id() == input.version_id);
        let answered = if let Some(policy) = known {
            shapes::aws_policy_version(policy, true)
        } else if managed_policy(&input.policy_arn).is_some() {
            let text = format!(
                "Policy {} version {} does not exist or is not attachable.",
                input.policy_arn, input.version_id
            );
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        } else {
            let found = work.account()?.policy_version(&input.policy_arn, &input.version_id);
            let (policy, version) = found.map_err(refused)?;
            shapes::policy_version(policy, version, true)
        };
        Ok(iam::GetPolicyVersionResponse { policy_version: Some(answered) })
    }
}

operation! {
    Read ListPolicyVersions(input, scope, work)
    plan { plan(on_policy(scope, "iam:ListPolicyVersions", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        // Newest first, as AWS lists them.
        let versions = match managed_policy(&input.policy_arn) {
            Some(policy) => vec![shapes::aws_policy_version(policy, false)],
            None => {
                let policy = work.account()?.policy(&input.policy_arn).map_err(refused)?;
                policy.versions.iter().rev().map(|version| shapes::policy_version(policy, version, false)).collect()
            }
        };
        // There are at most five, so that a page holds them all but when it is asked to be smaller.
        let keyed = versions.into_iter().enumerate();
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(keyed, |(place, _)| format!("{place:03}"));
        Ok(iam::ListPolicyVersionsResponse {
            versions: page.items.into_iter().map(|(_, version)| version).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change DeletePolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:DeletePolicyVersion", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        work.commands()?.delete_policy_version(&input.policy_arn, &input.version_id).map_err(refused)
    }
}

operation! {
    Change SetDefaultPolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:SetDefaultPolicyVersion", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        work.commands()?.set_default_policy_version(&input.policy_arn, &input.version_id).map_err(refused)
    }
}
