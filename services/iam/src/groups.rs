use keyward_api::iam;
use keyward_gate::{Plan, refused};
use keyward_identity::{Group, User, name_key};

use crate::checks::{on_collection, on_named, on_new, plan};
use crate::pages::Paging;
use crate::shapes;

operation! {
    Change CreateGroup(input, scope, work)
    plan { plan(on_new(scope, "iam:CreateGroup", "group", input.path.as_deref(), &input.group_name)) }
    execute {
        let account = work.account()?.id();
        let path = input.path.as_deref().unwrap_or("/");
        let group = work.commands()?.create_group(&input.group_name, path).map_err(refused)?;
        Ok(iam::CreateGroupResponse { group: shapes::group(account, &group) })
    }
}

operation! {
    Read GetGroup(input, scope, work)
    plan { plan(on_named::<Group>(scope, "iam:GetGroup", &input.group_name)) }
    execute {
        let account = work.account()?;
        let group = account.group(&input.group_name).map_err(refused)?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let members = account.members(group.id, paging.after());
        let page = paging.page(members, |user| name_key(&user.name).to_string());
        Ok(iam::GetGroupResponse {
            group: shapes::group(account.id(), group),
            users: page.items.iter().map(|user| shapes::listed_user(account.id(), user)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Read ListGroups(input, scope, work)
    plan { plan(on_collection(scope, "iam:ListGroups", "group", input.path_prefix.as_deref())) }
    execute {
        let account = work.account()?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let groups = account.groups.below(prefix, paging.after());
        let page = paging.page(groups, |group| name_key(&group.name).to_string());
        Ok(iam::ListGroupsResponse {
            groups: page.items.iter().map(|group| shapes::group(account.id(), group)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateGroup(input, scope, work)
    plan {
        // Renaming and moving need the right on both sides.
        let mut checks = vec![on_named::<Group>(scope, "iam:UpdateGroup", &input.group_name)?];
        if input.new_group_name.is_some() || input.new_path.is_some() {
            let held = scope.account()?.groups.get(&input.group_name).map(|group| group.path.clone());
            let path = input.new_path.clone().or(held);
            let name = input.new_group_name.as_deref().unwrap_or(&input.group_name);
            checks.push(on_new(scope, "iam:UpdateGroup", "group", path.as_deref(), name)?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let (name, path) = (input.new_group_name.as_deref(), input.new_path.as_deref());
        work.commands()?.update_group(&input.group_name, name, path).map_err(refused)
    }
}

operation! {
    Change DeleteGroup(input, scope, work)
    plan { plan(on_named::<Group>(scope, "iam:DeleteGroup", &input.group_name)) }
    execute { work.commands()?.delete_group(&input.group_name).map_err(refused) }
}

operation! {
    Change AddUserToGroup(input, scope, work)
    plan { plan(on_named::<Group>(scope, "iam:AddUserToGroup", &input.group_name)) }
    execute { work.commands()?.add_user_to_group(&input.group_name, &input.user_name).map_err(refused) }
}

operation! {
    Change RemoveUserFromGroup(input, scope, work)
    plan { plan(on_named::<Group>(scope, "iam:RemoveUserFromGroup", &input.group_name)) }
    execute { work.commands()?.remove_user_from_group(&input.group_name, &input.user_name).map_err(refused) }
}

operation! {
    Read ListGroupsForUser(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:ListGroupsForUser", &input.user_name)) }
    execute {
        let account = work.account()?;
        let user = account.user(&input.user_name).map_err(refused)?;
        let mut groups: Vec<_> = user.groups.iter().filter_map(|id| account.groups.by_id(*id)).collect();
        groups.sort_by_key(|group| name_key(&group.name));
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(groups.into_iter(), |group| {
            name_key(&group.name).to_string()
        });
        Ok(iam::ListGroupsForUserResponse {
            groups: page.items.iter().map(|group| shapes::group(account.id(), group)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
