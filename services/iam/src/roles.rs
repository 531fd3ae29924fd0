use keyward_api::iam;
use keyward_gate::{Plan, Work, refused};
use keyward_identity::{NewRole, Role, name_key};
use keyward_wire::ApiError;

use crate::checks::{on_bounded, on_collection, on_new, plan, with_boundary, with_request_tags};
use crate::pages::Paging;
use crate::shapes;

/// The longest session of a role whose maker does not say, in seconds.
const DEFAULT_SESSION_SECONDS: u32 = 3600;

operation! {
    Change CreateRole(input, scope, work)
    plan {
        let on_role = |action| on_new(scope, action, "role", input.path.as_deref(), &input.role_name);
        let create = with_request_tags(on_role("iam:CreateRole")?, &input.tags);
        let mut checks = vec![with_boundary(create, input.permissions_boundary.as_deref())];
        if !input.tags.is_empty() {
            checks.push(with_request_tags(on_role("iam:TagRole")?, &input.tags));
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let seconds = input.max_session_duration.and_then(|seconds| u32::try_from(seconds).ok());
        let new = NewRole {
            name: &input.role_name,
            path: input.path.as_deref().unwrap_or("/"),
            trust_policy: &input.assume_role_policy_document,
            description: input.description.clone(),
            max_session_duration_seconds: seconds.unwrap_or(DEFAULT_SESSION_SECONDS),
            boundary: input.permissions_boundary.as_deref(),
            tags: shapes::own_tags(&input.tags),
        };
        let role = work.commands()?.create_role(new).map_err(refused)?;
        Ok(iam::CreateRoleResponse { role: shapes::new_role(work.state, work.account()?.id(), &role) })
    }
}

/// A role as operations on one role answer it.
pub(crate) fn answered(work: &Work<'_>, role: &Role) -> Result<iam::Role, ApiError> {
    let last_used = work.uses.last_used(role.id.as_str());
    Ok(shapes::role(
        work.state,
        work.account()?.id(),
        role,
        last_used,
    ))
}

operation! {
    Read GetRole(input, scope, work)
    plan { plan(on_bounded::<Role>(scope, "iam:GetRole", &input.role_name)) }
    execute {
        let role = work.account()?.role(&input.role_name).map_err(refused)?;
        Ok(iam::GetRoleResponse { role: answered(work, role)? })
    }
}

operation! {
    Read ListRoles(input, scope, work)
    plan { plan(on_collection(scope, "iam:ListRoles", "role", input.path_prefix.as_deref())) }
    execute {
        let account = work.account()?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let roles = account.roles.below(prefix, paging.after());
        let page = paging.page(roles, |role| name_key(&role.name).to_string());
        Ok(iam::ListRolesResponse {
            roles: page.items.iter().map(|role| shapes::listed_role(work.state, account.id(), role)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateRole(input, scope, work)
    plan { plan(on_bounded::<Role>(scope, "iam:UpdateRole", &input.role_name)) }
    execute {
        let seconds = input.max_session_duration.and_then(|seconds| u32::try_from(seconds).ok());
        let description = input.description.clone();
        work.commands()?.update_role(&input.role_name, description, seconds).map_err(refused)?;
        Ok(iam::UpdateRoleResponse {})
    }
}

operation! {
    Change UpdateRoleDescription(input, scope, work)
    plan { plan(on_bounded::<Role>(scope, "iam:UpdateRoleDescription", &input.role_name)) }
    execute {
        let description = Some(input.description.clone());
        let role = work.commands()?.update_role(&input.role_name, description, None).map_err(refused)?;
        Ok(iam::UpdateRoleDescriptionResponse { role: Some(answered(work, &role)?) })
    }
}

operation! {
    Change DeleteRole(input, scope, work)
    plan { plan(on_bounded::<Role>(scope, "iam:DeleteRole", &input.role_name)) }
    execute { work.commands()?.delete_role(&input.role_name).map_err(refused) }
}

operation! {
    Change UpdateAssumeRolePolicy(input, scope, work)
    plan { plan(on_bounded::<Role>(scope, "iam:UpdateAssumeRolePolicy", &input.role_name)) }
    execute {
        work.commands()?.update_assume_role_policy(&input.role_name, &input.policy_document).map_err(refused)
    }
}
