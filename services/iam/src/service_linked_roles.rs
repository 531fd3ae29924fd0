use keyward_api::iam;
use keyward_arn::iam_arn;
use keyward_catalog::service_linked_role;
use keyward_gate::refused;
use keyward_identity::{
    DeletionOutcome, DeletionStatus, Role, service_linked_role_name, service_linked_role_path,
};

use crate::checks::{on_named, on_new, on_tagged, plan};
use crate::shapes;

operation! {
    Change CreateServiceLinkedRole(input, scope, work)
    plan {
        let service = &input.aws_service_name;
        let suffix = input.custom_suffix.as_deref();
        // Of a service that has no role the name is unknown: whoever may make any of its roles is told so.
        let name = service_linked_role(service).map_or_else(|| "*".to_owned(), |linked| service_linked_role_name(linked, suffix));
        let check = on_new(scope, "iam:CreateServiceLinkedRole", "role", Some(&service_linked_role_path(service)), &name)?;
        plan(Ok(check.with("iam:AWSServiceName", service.as_str())))
    }
    execute {
        let (suffix, description) = (input.custom_suffix.as_deref(), input.description.clone());
        let made = work.commands()?.create_service_linked_role(&input.aws_service_name, suffix, description);
        let role = made.map_err(refused)?;
        Ok(iam::CreateServiceLinkedRoleResponse { role: Some(shapes::new_role(work.state, work.account()?.id(), &role)) })
    }
}

operation! {
    Change DeleteServiceLinkedRole(input, scope, work)
    plan { plan(on_named::<Role>(scope, "iam:DeleteServiceLinkedRole", &input.role_name)) }
    execute {
        let deletion = work.commands()?.delete_service_linked_role(&input.role_name).map_err(refused)?;
        Ok(iam::DeleteServiceLinkedRoleResponse { deletion_task_id: deletion.task_id.to_string() })
    }
}

/// The path and name of the role in `task/aws-service-role/SERVICE/ROLE/UUID`.
fn role_of(task_id: &str) -> Option<(String, &str)> {
    let (role, _uuid) = task_id.strip_prefix("task/")?.rsplit_once('/')?;
    let (path, name) = role.rsplit_once('/')?;
    Some((format!("/{path}/"), name))
}

/// Why a role was not deleted.
fn in_use(role_arn: &str, users: &[String]) -> iam::DeletionTaskFailureReasonType {
    iam::DeletionTaskFailureReasonType {
        reason: Some(format!("The role {role_arn} is still in use.")),
        // IAM's resources are of no region.
        role_usage_list: vec![iam::RoleUsageType {
            region: None,
            resources: users.to_vec(),
        }],
    }
}

operation! {
    Read GetServiceLinkedRoleDeletionStatus(input, scope, work)
    plan {
        let account = scope.account_id()?;
        let arn = match role_of(&input.deletion_task_id) {
            Some((path, name)) => iam_arn(account, "role", &path, name),
            None => "*".to_owned(),
        };
        plan(on_tagged(scope, "iam:GetServiceLinkedRoleDeletionStatus", &arn, &[]))
    }
    execute {
        let deletion = work.account()?.role_deletion(&input.deletion_task_id).map_err(refused)?;
        let (status, reason) = match deletion.status(work.facts.time_ms) {
            DeletionStatus::NotStarted => ("NOT_STARTED", None),
            DeletionStatus::InProgress => ("IN_PROGRESS", None),
            DeletionStatus::Ended(DeletionOutcome::Succeeded) => ("SUCCEEDED", None),
            DeletionStatus::Ended(DeletionOutcome::InUse(users)) => ("FAILED", Some(in_use(&deletion.role_arn, users))),
        };
        Ok(iam::GetServiceLinkedRoleDeletionStatusResponse { status: status.to_owned(), reason })
    }
}
