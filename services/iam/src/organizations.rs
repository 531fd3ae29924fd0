//! Features of an organization, for accounts that are in none: Organizations is not built.

use keyward_api::iam;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_wire::{ApiError, Timestamp};

use crate::Iam;
use crate::checks::{on_everything, on_tagged, plan};
use crate::jobs::Job;

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

impl Handler<iam::GenerateOrganizationsAccessReport> for Iam {
    const KIND: Kind = Kind::Read;
    const IS_LONG: bool = true;

    fn plan(
        &self,
        input: &iam::GenerateOrganizationsAccessReportRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        let arn = format!(
            "arn:aws:iam::{}:access-report/{}",
            scope.account_id()?,
            input.entity_path
        );
        let mut check = on_tagged(scope, "iam:GenerateOrganizationsAccessReport", &arn, &[])?;
        if let Some(policy) = &input.organizations_policy_id {
            let key = "iam:OrganizationsPolicyId";
            check.context.insert(key, policy.as_str());
        }
        plan(Ok(check))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GenerateOrganizationsAccessReport>,
        _input: &iam::GenerateOrganizationsAccessReportRequest,
        work: &mut Work<'_>,
    ) -> Result<iam::GenerateOrganizationsAccessReportResponse, ApiError> {
        // The operation has no error for this: the job that it begins fails.
        let created_ms = work.facts.time_ms;
        let job_id = self.jobs.add(work, Job::Organization { created_ms })?;
        Ok(iam::GenerateOrganizationsAccessReportResponse {
            job_id: Some(job_id),
        })
    }
}

impl Handler<iam::GetOrganizationsAccessReport> for Iam {
    const KIND: Kind = Kind::Read;
    const IS_LONG: bool = true;

    fn plan(
        &self,
        _input: &iam::GetOrganizationsAccessReportRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "iam:GetOrganizationsAccessReport"))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GetOrganizationsAccessReport>,
        input: &iam::GetOrganizationsAccessReportRequest,
        work: &mut Work<'_>,
    ) -> Result<iam::GetOrganizationsAccessReportResponse, ApiError> {
        let job = self.jobs.find(work, &input.job_id)?;
        let created_ms = job.organization(&input.job_id)?;
        let failure = in_no_organization();
        Ok(iam::GetOrganizationsAccessReportResponse {
            job_status: "FAILED".to_owned(),
            job_creation_date: Timestamp(created_ms),
            job_completion_date: Some(Timestamp(created_ms)),
            error_details: Some(iam::ErrorDetails {
                message: failure.message.unwrap_or_default(),
                code: failure.shape.code.to_owned(),
            }),
            ..iam::GetOrganizationsAccessReportResponse::default()
        })
    }
}
