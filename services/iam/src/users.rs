use keyward_api::iam;
use keyward_gate::{Plan, refused};
use keyward_identity::{User, name_key};

use crate::checks::{
    Subject, on_collection, on_named, on_new, on_subject, plan, subject, with_boundary,
    with_request_tags,
};
use crate::pages::Paging;
use crate::shapes;

operation! {
    Change CreateUser(input, scope, work)
    plan {
        let on_user = |action| on_new(scope, action, "user", input.path.as_deref(), &input.user_name);
        let create = with_request_tags(on_user("iam:CreateUser")?, &input.tags);
        let mut checks = vec![with_boundary(create, input.permissions_boundary.as_deref())];
        if !input.tags.is_empty() {
            checks.push(with_request_tags(on_user("iam:TagUser")?, &input.tags));
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let account = work.account()?.id();
        let path = input.path.as_deref().unwrap_or("/");
        let tags = shapes::own_tags(&input.tags);
        let boundary = input.permissions_boundary.as_deref();
        let user = work.commands()?.create_user(&input.user_name, path, boundary, tags).map_err(refused)?;
        Ok(iam::CreateUserResponse { user: Some(shapes::user(account, &user)) })
    }
}

operation! {
    Read GetUser(input, scope, work)
    plan { plan(on_subject(scope, "iam:GetUser", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?;
        let user = match subject(work.scope(), input.user_name.as_deref())? {
            Subject::Named(name) | Subject::Oneself(name) => {
                shapes::user(account.id(), account.user(&name).map_err(refused)?)
            }
            Subject::Root => shapes::root_user(account),
        };
        Ok(iam::GetUserResponse { user })
    }
}

operation! {
    Read ListUsers(input, scope, work)
    plan { plan(on_collection(scope, "iam:ListUsers", "user", input.path_prefix.as_deref())) }
    execute {
        let account = work.account()?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let users = account.users.below(prefix, paging.after());
        let page = paging.page(users, |user| name_key(&user.name).to_string());
        Ok(iam::ListUsersResponse {
            users: page.items.iter().map(|user| shapes::listed_user(account.id(), user)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateUser(input, scope, work)
    plan {
        // Renaming and moving need the right on both sides.
        let mut checks = vec![on_named::<User>(scope, "iam:UpdateUser", &input.user_name)?];
        if input.new_user_name.is_some() || input.new_path.is_some() {
            let held = scope.account()?.users.get(&input.user_name).map(|user| user.path.clone());
            let path = input.new_path.clone().or(held);
            let name = input.new_user_name.as_deref().unwrap_or(&input.user_name);
            checks.push(on_new(scope, "iam:UpdateUser", "user", path.as_deref(), name)?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let (name, path) = (input.new_user_name.as_deref(), input.new_path.as_deref());
        work.commands()?.update_user(&input.user_name, name, path).map_err(refused)
    }
}

operation! {
    Change DeleteUser(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:DeleteUser", &input.user_name)) }
    execute { work.commands()?.delete_user(&input.user_name).map_err(refused) }
}
