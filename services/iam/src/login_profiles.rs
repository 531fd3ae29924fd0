use keyward_api::iam;
use keyward_arn::UserId;
use keyward_authorization::Identity;
use keyward_gate::{
    Handler, HashedPasswords, Kind, PasswordWork, Permit, Plan, Scope, Work, refused,
};
use keyward_identity::{Account, LoginProfile, NewPassword, User, password_secret_id};
use keyward_wire::{ApiError, Sensitive, Timestamp};

use crate::Iam;
use crate::checks::{Subject, on_everything, on_subject, plan, subject};

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

/// A password with what the queue made of it. A hash that is missing means that the password was named to the command
/// but not to the queue.
fn hashed<'a>(
    passwords: &'a HashedPasswords,
    text: &'a Sensitive,
) -> Result<NewPassword<'a>, ApiError> {
    let unhashed = || iam::error::SERVICE_FAILURE.message("The password was not hashed.");
    Ok(NewPassword {
        text: text.reveal(),
        hash: passwords.hash.as_deref().ok_or_else(unhashed)?,
        compared: &passwords.compared,
    })
}

/// The slow work on a user's new password: its hash, and whether it is one of those that must not come back.
fn new_password<'a>(
    password: &'a Sensitive,
    account: &Account,
    user: Option<&User>,
) -> PasswordWork<'a> {
    let unusable = user.map(|user| account.unusable_password_ids(user));
    PasswordWork {
        hash: Some(password),
        compare: unusable
            .into_iter()
            .flatten()
            .map(|id| (password, password_secret_id(&id)))
            .collect(),
    }
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
        let (password, reset) = (
            hashed(work.passwords, password)?,
            input.password_reset_required.unwrap_or(false),
        );
        let created = work
            .commands()?
            .create_login_profile(&name, &password, reset);
        let profile = created.map_err(refused)?;
        Ok(iam::CreateLoginProfileResponse {
            login_profile: shape(&name, &profile),
        })
    }

    fn passwords<'a>(
        input: &'a iam::CreateLoginProfileRequest,
        _scope: Scope<'_>,
    ) -> PasswordWork<'a> {
        PasswordWork {
            hash: input.password.as_ref(),
            compare: Vec::new(),
        }
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
            Some(password) => Some(hashed(work.passwords, password)?),
            None => None,
        };
        let mut commands = work.commands()?;
        commands
            .update_login_profile(
                &input.user_name,
                password.as_ref(),
                input.password_reset_required,
            )
            .map_err(refused)
    }

    fn passwords<'a>(
        input: &'a iam::UpdateLoginProfileRequest,
        scope: Scope<'_>,
    ) -> PasswordWork<'a> {
        let (Some(password), Ok(account)) = (&input.password, scope.account()) else {
            return PasswordWork::default();
        };
        let user = account.users.get(&input.user_name);
        new_password(password, account, user.map(AsRef::as_ref))
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

/// The user whose password it is that calls.
fn calling_user(scope: Scope<'_>) -> Result<UserId, ApiError> {
    match scope.caller.identity {
        Identity::User(_, id) => Ok(id),
        _ => {
            Err(iam::error::INVALID_USER_TYPE
                .message("Only IAM Users can change their own password"))
        }
    }
}

impl Handler<iam::ChangePassword> for Iam {
    const KIND: Kind = Kind::Change;

    fn plan(
        &self,
        _input: &iam::ChangePasswordRequest,
        scope: Scope<'_>,
    ) -> Result<Plan, ApiError> {
        // Others than users are told so only if they would be allowed to.
        plan(match calling_user(scope) {
            Ok(_) => on_subject(scope, "iam:ChangePassword", &subject(scope, None)?),
            Err(_) => on_everything(scope, "iam:ChangePassword"),
        })
    }

    fn execute(
        &self,
        _permit: Permit<iam::ChangePassword>,
        input: &iam::ChangePasswordRequest,
        work: &mut Work<'_>,
    ) -> Result<(), ApiError> {
        let user = calling_user(work.scope())?;
        let mut new = hashed(work.passwords, &input.new_password)?;
        let (old, compared) = match new.compared.split_first() {
            Some((old, rest)) => (Some(old), rest),
            None => (None, new.compared),
        };
        new.compared = compared;
        let mut commands = work.commands()?;
        commands.change_password(user, old, &new).map_err(refused)
    }

    /// The old password with the present one first, then the new one with those that must not come back.
    fn passwords<'a>(input: &'a iam::ChangePasswordRequest, scope: Scope<'_>) -> PasswordWork<'a> {
        let (Ok(user), Ok(account)) = (calling_user(scope), scope.account()) else {
            return PasswordWork::default();
        };
        let user = account.users.by_id(user);
        let mut work = new_password(&input.new_password, account, user.map(AsRef::as_ref));
        if let Some(profile) = user.and_then(|user| user.login_profile.as_ref()) {
            let present = password_secret_id(&profile.password_id);
            work.compare.insert(0, (&input.old_password, present));
        }
        work
    }
}
