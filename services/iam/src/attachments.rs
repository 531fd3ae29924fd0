use keyward_api::iam;
use keyward_arn::Arn;
use keyward_authorization::Check;
use keyward_gate::{Plan, refused};
use keyward_identity::{Group, Policies, Role, User};
use keyward_wire::ApiError;

use crate::checks::{is_policy_arn, on_bounded, on_named, plan};
use crate::pages::{Page, Paging};

/// Adds `iam:PolicyARN`.
fn of_policy(check: Result<Check, ApiError>, arn: &str) -> Result<Plan, ApiError> {
    Ok(Plan::check(check?.with("iam:PolicyARN", arn)))
}

/// AWS's answer to what is no policy ARN.
fn well_formed(arn: &str) -> Result<(), ApiError> {
    if is_policy_arn(arn) {
        Ok(())
    } else {
        Err(iam::error::VALIDATION_ERROR.message("Invalid ARN:  Could not be parsed!"))
    }
}

/// The managed policies of an entity under a path, by name.
fn attached(
    policies: &Policies,
    path_prefix: Option<&str>,
    paging: &Paging,
) -> Page<iam::AttachedPolicy> {
    let prefix = path_prefix.unwrap_or("/");
    let mut named: Vec<(&str, &str)> = policies
        .attached
        .iter()
        .filter_map(|arn| {
            let (_, path, name) = Arn::parse(arn).ok()?.type_path_name()?;
            path.starts_with(prefix).then_some((name, &**arn))
        })
        .collect();
    named.sort_unstable();
    let page = paging.page_after(named.into_iter(), |(name, arn)| format!("{name} {arn}"));
    Page {
        items: page
            .items
            .into_iter()
            .map(|(name, arn)| iam::AttachedPolicy {
                policy_name: Some(name.to_owned()),
                policy_arn: Some(arn.to_owned()),
            })
            .collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    }
}

macro_rules! attachment_operations {
    ($holder:ident, $name:ident, $find:ident, $check:ident, $attach:ident $attach_action:literal,
     $detach:ident $detach_action:literal, $list:ident $list_action:literal $response:ident) => {
        operation! {
            Change $attach(input, scope, work)
            plan { of_policy($check::<$holder>(scope, $attach_action, &input.$name), &input.policy_arn) }
            execute {
                well_formed(&input.policy_arn)?;
                work.commands()?.attach_policy::<$holder>(&input.$name, &input.policy_arn).map_err(refused)
            }
        }

        operation! {
            Change $detach(input, scope, work)
            plan { of_policy($check::<$holder>(scope, $detach_action, &input.$name), &input.policy_arn) }
            execute {
                well_formed(&input.policy_arn)?;
                work.commands()?.detach_policy::<$holder>(&input.$name, &input.policy_arn).map_err(refused)
            }
        }

        operation! {
            Read $list(input, scope, work)
            plan { plan(on_named::<$holder>(scope, $list_action, &input.$name)) }
            execute {
                let account = work.account()?;
                let holder = account.$find(&input.$name).map_err(refused)?;
                let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
                let prefix = input.path_prefix.as_deref();
                let page = attached(&holder.policies, prefix, &paging);
                Ok(iam::$response {
                    attached_policies: page.items,
                    is_truncated: page.is_truncated,
                    marker: page.marker,
                })
            }
        }
    };
}

attachment_operations!(User, user_name, user, on_bounded, AttachUserPolicy "iam:AttachUserPolicy",
    DetachUserPolicy "iam:DetachUserPolicy",
    ListAttachedUserPolicies "iam:ListAttachedUserPolicies" ListAttachedUserPoliciesResponse);
attachment_operations!(Role, role_name, role, on_bounded, AttachRolePolicy "iam:AttachRolePolicy",
    DetachRolePolicy "iam:DetachRolePolicy",
    ListAttachedRolePolicies "iam:ListAttachedRolePolicies" ListAttachedRolePoliciesResponse);
attachment_operations!(Group, group_name, group, on_named, AttachGroupPolicy "iam:AttachGroupPolicy",
    DetachGroupPolicy "iam:DetachGroupPolicy",
    ListAttachedGroupPolicies "iam:ListAttachedGroupPolicies" ListAttachedGroupPoliciesResponse);
