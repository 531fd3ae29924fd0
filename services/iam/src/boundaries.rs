use keyward_gate::refused;
use keyward_identity::{Role, User};

use crate::checks::{on_bounded, on_named, plan, with_boundary};

operation! {
    Change PutUserPermissionsBoundary(input, scope, work)
    plan {
        let check = on_named::<User>(scope, "iam:PutUserPermissionsBoundary", &input.user_name)?;
        plan(Ok(with_boundary(check, Some(&input.permissions_boundary))))
    }
    execute { work.commands()?.put_user_boundary(&input.user_name, &input.permissions_boundary).map_err(refused) }
}

operation! {
    Change DeleteUserPermissionsBoundary(input, scope, work)
    plan { plan(on_bounded::<User>(scope, "iam:DeleteUserPermissionsBoundary", &input.user_name)) }
    execute { work.commands()?.delete_user_boundary(&input.user_name).map_err(refused) }
}

operation! {
    Change PutRolePermissionsBoundary(input, scope, work)
    plan {
        // A denial of this one names the whole ARN (spec/access-denied.md#what-the-sentence-names).
        let check = on_named::<Role>(scope, "iam:PutRolePermissionsBoundary", &input.role_name)?;
        let arn = check.resource.clone();
        plan(Ok(with_boundary(check.shown_as(arn), Some(&input.permissions_boundary))))
    }
    execute { work.commands()?.put_role_boundary(&input.role_name, &input.permissions_boundary).map_err(refused) }
}

operation! {
    Change DeleteRolePermissionsBoundary(input, scope, work)
    plan { plan(on_bounded::<Role>(scope, "iam:DeleteRolePermissionsBoundary", &input.role_name)) }
    execute { work.commands()?.delete_role_boundary(&input.role_name).map_err(refused) }
}
