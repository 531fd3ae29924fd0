use keyward_api::keyward;
use keyward_authorization::Check;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work};
use keyward_wire::ApiError;

use crate::Workload;
use crate::session::{EC2, assume_check, find, issue_session};

impl Handler<keyward::IssueWorkloadCredentials> for Workload {
    const KIND: Kind = Kind::Issue;

    fn plan(
        &self,
        input: &keyward::IssueWorkloadCredentialsRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        let account = scope.account_id()?;
        let Ok((_, role)) = find(scope, &input.instance_profile_name) else {
            // Denial comes before existence: who may pass no role learns nothing of profiles.
            let any_role = format!("arn:aws:iam::{account}:role/*");
            let pass = Check::new("iam:PassRole", any_role, Some(account))
                .with("iam:PassedToService", EC2);
            return Ok(Plan::check(pass));
        };
        // As RunInstances passes it: for the instance that is to have it.
        let (region, id) = (&scope.facts.region, &input.instance_id);
        let instance = format!("arn:aws:ec2:{region}:{account}:instance/{id}");
        let pass = Check::new("iam:PassRole", role.arn(account), Some(account))
            .with("iam:PassedToService", EC2)
            .with("iam:AssociatedResourceArn", instance);
        let assume = assume_check(account, &role, &input.instance_id);
        Ok(Plan::checks(vec![pass, assume]))
    }

    fn execute(
        &self,
        _permit: Permit<keyward::IssueWorkloadCredentials>,
        input: &keyward::IssueWorkloadCredentialsRequest,
        work: &mut Work<'_>,
    ) -> Result<keyward::IssueWorkloadCredentialsResponse, ApiError> {
        let account = work.scope().account_id()?;
        let (profile, role) = find(work.scope(), &input.instance_profile_name)?;
        issue_session(
            work,
            account,
            (&profile, &role),
            &input.instance_id,
            input.duration_seconds,
        )
    }
}
