//! Features of an organization, for accounts that are in none: Organizations is not built.

use keyward_api::iam;
use keyward_wire::ApiError;

use crate::checks::{on_everything, plan};

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
