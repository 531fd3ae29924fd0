use std::sync::Arc;

use zeroize::Zeroizing;

use crate::change::{Secret, Stored};
use crate::commands::Commands;
use crate::entity::{LoginProfile, User};
use crate::refusal::{Refusal, RefusalCode};
use crate::state::Account;

/// `password/…`, the id of a hash among the secrets.
fn secret_id(password_id: &str) -> String {
    format!("password/{password_id}")
}

fn no_such_profile(user_name: &str) -> Refusal {
    let text = format!("Login Profile for User {user_name} cannot be found.");
    Refusal::new(RefusalCode::NoSuchEntity, text)
}

/// AWS's default password policy: 8 to 128 characters, three of four classes, not the account's or user's own name
/// (spec/entities.md#passwords).
fn check_password(account: &Account, user: &User, password: &str) -> Result<(), Refusal> {
    let violation = |text: &str| Err(Refusal::new(RefusalCode::PasswordPolicyViolation, text));
    if password.chars().count() < 8 {
        return violation("Password should have a minimum length of 8");
    }
    let classes = [
        password.bytes().any(|byte| byte.is_ascii_uppercase()),
        password.bytes().any(|byte| byte.is_ascii_lowercase()),
        password.bytes().any(|byte| byte.is_ascii_digit()),
        password
            .bytes()
            .any(|byte| b"!@#$%^&*()_+-=[]{}|'".contains(&byte)),
    ];
    if classes.into_iter().filter(|present| *present).count() < 3 {
        return violation(
            "Password should have at least three of the following: uppercase letters, lowercase letters, numbers, \
             symbols",
        );
    }
    if password == account.record.name || password == account.record.email || password == user.name
    {
        return violation("Password should not be identical to your account name or email address");
    }
    Ok(())
}

impl Account {
    /// A user's login profile.
    ///
    /// # Errors
    /// No such user, or it has no password.
    pub fn login_profile(&self, user_name: &str) -> Result<&LoginProfile, Refusal> {
        self.user(user_name)?
            .login_profile
            .as_ref()
            .ok_or_else(|| no_such_profile(user_name))
    }
}

impl Commands<'_> {
    /// Gives a user a password. The hash was made of it beforehand, outside the writer.
    ///
    /// # Errors
    /// No such user, it has a password already, or the password is too weak.
    pub fn create_login_profile(
        &mut self,
        user_name: &str,
        password: &str,
        hash: &str,
        reset_required: bool,
    ) -> Result<LoginProfile, Refusal> {
        let user = self.account.user(user_name)?;
        if user.login_profile.is_some() {
            let text = format!("Login Profile for user {user_name} already exists.");
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        check_password(self.account, user, password)?;
        let profile = LoginProfile {
            created_ms: self.now_ms,
            password_reset_required: reset_required,
            password_id: self.keep_hash(hash),
        };
        let mut changed = user.as_ref().clone();
        changed.login_profile = Some(profile.clone());
        self.put(Stored::User(Arc::new(changed)));
        Ok(profile)
    }

    fn keep_hash(&mut self, hash: &str) -> String {
        let password_id = format!("{:032x}", (self.random)());
        self.set_secret(
            secret_id(&password_id),
            Some(Secret(Zeroizing::new(hash.as_bytes().to_vec()))),
        );
        password_id
    }

    /// Changes a user's password, or whether it must be changed.
    ///
    /// # Errors
    /// No such user, it has no password, or the new one is too weak.
    pub fn update_login_profile(
        &mut self,
        user_name: &str,
        password: Option<(&str, &str)>,
        reset_required: Option<bool>,
    ) -> Result<(), Refusal> {
        let user = self.account.user(user_name)?;
        let mut changed = user.as_ref().clone();
        let Some(profile) = &mut changed.login_profile else {
            return Err(no_such_profile(user_name));
        };
        if let Some((password, hash)) = password {
            check_password(self.account, user, password)?;
            self.set_secret(secret_id(&profile.password_id), None);
            profile.password_id = self.keep_hash(hash);
        }
        if let Some(reset_required) = reset_required {
            profile.password_reset_required = reset_required;
        }
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Takes a user's password away.
    ///
    /// # Errors
    /// No such user, or it has no password.
    pub fn delete_login_profile(&mut self, user_name: &str) -> Result<(), Refusal> {
        let mut changed = self.account.user(user_name)?.as_ref().clone();
        let profile = changed
            .login_profile
            .take()
            .ok_or_else(|| no_such_profile(user_name))?;
        self.set_secret(secret_id(&profile.password_id), None);
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }
}
