//! Features of an organization, for accounts that are in none: Organizations is not built.

use keyward_api::iam;
use keyward_wire::ApiError;

use crate::checks::{on_everything, on_tagged, plan};

fn in_no_organization() -> ApiError {
    iam::error::ORGANIZATION_NOT_FOUND_EXCEPTION.message(
        "The request was rejected because your account is not a member of an organization.",
    )
}

macro_rules! outside_an_organization {
    ($($kind:ident $operation:ident $action:literal)*) => {
        $(operation! {
            $kind $operation(_input, scope, _work)
            plan { plan(on_everything(scope, $action)) }
            execute { Err(in_no_organization()) }
        })*
    };
}

outside_an_organization!(
    Read ListOrganizationsFeatures "iam:ListOrganizationsFeatures"
    Change EnableOrganizationsRootCredentialsManagement "iam:EnableOrganizationsRootCredentialsManagement"
    Change DisableOrganizationsRootCredentialsManagement "iam:DisableOrganizationsRootCredentialsManagement"
    Change EnableOrganizationsRootSessions "iam:EnableOrganizationsRootSessions"
    Change DisableOrganizationsRootSessions "iam:DisableOrganizationsRootSessions"
);

operation! {
    Read GenerateOrganizationsAccessReport(input, scope, _work)
    plan {
        let arn = format!("arn:aws:iam::{}:access-report/{}", scope.account_id()?, input.entity_path);
        let mut check = on_tagged(scope, "iam:GenerateOrganizationsAccessReport", &arn, &[])?;
        if let Some(policy) = &input.organizations_policy_id {
            check.context.insert("iam:OrganizationsPolicyId", policy.as_str());
        }
        plan(Ok(check))
    }
    execute { Err(in_no_organization()) }
}

operation! {
    Read GetOrganizationsAccessReport(input, scope, _work)
    plan { plan(on_everything(scope, "iam:GetOrganizationsAccessReport")) }
    // No report was ever made.
    execute { Err(iam::error::NO_SUCH_ENTITY.message(format!("Job with id {} cannot be found.", input.job_id))) }
}
