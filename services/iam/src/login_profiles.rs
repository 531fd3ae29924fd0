use keyward_api::iam;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Work, refused};
use keyward_identity::LoginProfile;
use keyward_wire::{ApiError, Sensitive, Timestamp};

use crate::Iam;
use crate::checks::{Subject, on_subject, plan, subject};

/// The user that an operation is about; root's password is no login profile.
fn user_name(scope: Scope<'_>, name: Option<&str>) -> Result<String, ApiError> {
    match subject(scope, name)? {
        Subject::Named(name) | Subject::Oneself(name) => Ok(name),
        Subject::Root => Err(iam::error::VALIDATION_ERROR
            .message("Must specify userName when calling with non-User credentials")),
    }
}

fn shape(user_name: &str, profile: &LoginProfile) -> iam::LoginProfile {
    iam::LoginProfile {
        user_name: user_name.to_owned(),
        create_date: Timestamp(profile.created_ms),
        password_reset_required: Some(profile.password_reset_required),
    }
}

/// A hash that is missing means that a password was named to the command but not to the queue.
fn hash<'a>(work: &Work<'a>) -> Result<&'a str, ApiError> {
    work.password_hash
        .ok_or_else(|| iam::error::SERVICE_FAILURE.message("The password was not hashed."))
}

impl Handler<iam::CreateLoginProfile> for Iam {
    const KIND: Kind = Kind::Change;

    fn plan(
        &self,
        input: &iam::CreateLoginProfileRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        plan(on_subject(
            scope,
            "iam:CreateLoginProfile",
            &subject(scope, input.user_name.as_deref())?,
        ))
    }

    fn execute(
        &self,
        _permit: Permit<iam::CreateLoginProfile>,
        input: &iam::CreateLoginProfileRequest,
        work: &mut Work<'_>,
    ) -> Result<iam::CreateLoginProfileResponse, ApiError> {
        let name = user_name(work.scope(), input.user_name.as_deref())?;
        let Some(password) = &input.password else {
            return Err(iam::error::VALIDATION_ERROR
                .message("The request must contain the parameter Password."));
        };
        let (hash, reset) = (hash(work)?, input.password_reset_required.unwrap_or(false));
        let created = work
            .commands()?
            .create_login_profile(&name, password.reveal(), hash, reset);
        let profile = created.map_err(refused)?;
        Ok(iam::CreateLoginProfileResponse {
            login_profile: shape(&name, &profile),
        })
    }

    fn password(input: &iam::CreateLoginProfileRequest) -> Option<&Sensitive> {
        input.password.as_ref()
    }
}

operation! {
    Read GetLoginProfile(input, scope, work)
    plan { plan(on_subject(scope, "iam:GetLoginProfile", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let name = user_name(work.scope(), input.user_name.as_deref())?;
        let profile = work.account()?.login_profile(&name).map_err(refused)?;
        Ok(iam::GetLoginProfileResponse { login_profile: shape(&name, profile) })
    }
}

impl Handler<iam::UpdateLoginProfile> for Iam {
    const KIND: Kind = Kind::Change;

    fn plan(
        &self,
        input: &iam::UpdateLoginProfileRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        plan(on_subject(
            scope,
            "iam:UpdateLoginProfile",
            &Subject::Named(input.user_name.clone()),
        ))
    }

    fn execute(
        &self,
        _permit: Permit<iam::UpdateLoginProfile>,
        input: &iam::UpdateLoginProfileRequest,
        work: &mut Work<'_>,
    ) -> Result<(), ApiError> {
        let password = match &input.password {
            Some(password) => Some((password.reveal(), hash(work)?)),
            None => None,
        };
        let mut commands = work.commands()?;
        commands
            .update_login_profile(&input.user_name, password, input.password_reset_required)
            .map_err(refused)
    }

    fn password(input: &iam::UpdateLoginProfileRequest) -> Option<&Sensitive> {
        input.password.as_ref()
    }
}

operation! {
    Change DeleteLoginProfile(input, scope, work)
    plan { plan(on_subject(scope, "iam:DeleteLoginProfile", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let name = user_name(work.scope(), input.user_name.as_deref())?;
        work.commands()?.delete_login_profile(&name).map_err(refused)
    }
}
