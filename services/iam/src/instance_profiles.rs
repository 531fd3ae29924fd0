use keyward_api::iam;
use keyward_arn::iam_arn;
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, refused};
use keyward_identity::{InstanceProfile, Role, name_key};
use keyward_wire::ApiError;

use crate::checks::{on_collection, on_named, on_new, plan, with_request_tags};
use crate::pages::Paging;
use crate::shapes;

operation! {
    Change CreateInstanceProfile(input, scope, work)
    plan {
        let on_profile = |action| {
            let name = &input.instance_profile_name;
            let check = on_new(scope, action, "instance-profile", input.path.as_deref(), name)?;
            Ok::<_, ApiError>(with_request_tags(check, &input.tags))
        };
        let mut checks = vec![on_profile("iam:CreateInstanceProfile")?];
        if !input.tags.is_empty() {
            checks.push(on_profile("iam:TagInstanceProfile")?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let path = input.path.as_deref().unwrap_or("/");
        let tags = shapes::own_tags(&input.tags);
        let name = &input.instance_profile_name;
        let profile = work.commands()?.create_instance_profile(name, path, tags).map_err(refused)?;
        let answered = shapes::instance_profile(work.state, work.account()?, &profile, true);
        Ok(iam::CreateInstanceProfileResponse { instance_profile: answered })
    }
}

operation! {
    Read GetInstanceProfile(input, scope, work)
    plan { plan(on_named::<InstanceProfile>(scope, "iam:GetInstanceProfile", &input.instance_profile_name)) }
    execute {
        let account = work.account()?;
        let profile = account.instance_profile(&input.instance_profile_name).map_err(refused)?;
        let answered = shapes::instance_profile(work.state, account, profile, true);
        Ok(iam::GetInstanceProfileResponse { instance_profile: answered })
    }
}

operation! {
    Read ListInstanceProfiles(input, scope, work)
    plan {
        let prefix = input.path_prefix.as_deref();
        plan(on_collection(scope, "iam:ListInstanceProfiles", "instance-profile", prefix))
    }
    execute {
        let account = work.account()?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let profiles = account.instance_profiles.below(prefix, paging.after());
        let page = paging.page(profiles, |profile| name_key(&profile.name).to_string());
        let shape = |profile: &std::sync::Arc<InstanceProfile>| shapes::instance_profile(work.state, account, profile, false);
        Ok(iam::ListInstanceProfilesResponse {
            instance_profiles: page.items.into_iter().map(shape).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Read ListInstanceProfilesForRole(input, scope, work)
    plan { plan(on_named::<Role>(scope, "iam:ListInstanceProfilesForRole", &input.role_name)) }
    execute {
        let account = work.account()?;
        let role = account.role(&input.role_name).map_err(refused)?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let profiles = account.profiles_of(role.id, paging.after());
        let page = paging.page(profiles, |profile| name_key(&profile.name).to_string());
        let shape = |profile: &std::sync::Arc<InstanceProfile>| shapes::instance_profile(work.state, account, profile, false);
        Ok(iam::ListInstanceProfilesForRoleResponse {
            instance_profiles: page.items.into_iter().map(shape).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change DeleteInstanceProfile(input, scope, work)
    plan { plan(on_named::<InstanceProfile>(scope, "iam:DeleteInstanceProfile", &input.instance_profile_name)) }
    execute { work.commands()?.delete_instance_profile(&input.instance_profile_name).map_err(refused) }
}

/// `iam:PassRole` on the role: whoever hands a role to a profile passes it to EC2, for any of the account's instances.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>
fn passing(scope: Scope<'_>, role_name: &str) -> Result<Check, ApiError> {
    let account = scope.account()?;
    let held = account
        .roles
        .get(role_name)
        .map(|role| role.arn(account.id()));
    let arn = held.unwrap_or_else(|| iam_arn(account.id(), "role", "/", role_name));
    let check = on_named::<Role>(scope, "iam:PassRole", role_name)?;
    let instances = format!("arn:aws:ec2:*:{}:instance/*", account.id());
    Ok(check
        .shown_as(arn)
        .with("iam:AssociatedResourceArn", instances)
        .with("iam:PassedToService", "ec2.amazonaws.com"))
}

operation! {
    Change AddRoleToInstanceProfile(input, scope, work)
    plan {
        let name = &input.instance_profile_name;
        Ok(Plan::checks(vec![
            on_named::<InstanceProfile>(scope, "iam:AddRoleToInstanceProfile", name)?,
            passing(scope, &input.role_name)?,
        ]))
    }
    execute {
        let (name, role) = (&input.instance_profile_name, &input.role_name);
        work.commands()?.add_role_to_instance_profile(name, role).map_err(refused)
    }
}

operation! {
    Change RemoveRoleFromInstanceProfile(input, scope, work)
    plan {
        plan(on_named::<InstanceProfile>(scope, "iam:RemoveRoleFromInstanceProfile", &input.instance_profile_name))
    }
    execute {
        let (name, role) = (&input.instance_profile_name, &input.role_name);
        work.commands()?.remove_role_from_instance_profile(name, role).map_err(refused)
    }
}
