use std::sync::Arc;

use keyward_arn::{AccountId, UserId};
use zeroize::Zeroizing;

use crate::change::{Secret, Stored};
use crate::commands::Commands;
use crate::entity::{LoginProfile, User};
use crate::holdings::Account;
use crate::password::{check_password, check_root_password, violation};
use crate::refusal::{Refusal, RefusalCode};
use crate::state::Owner;

/// `password/…`, the id of a hash among the secrets.
#[must_use]
pub fn password_secret_id(password_id: &str) -> String {
    format!("password/{password_id}")
}

/// The id of the hash of a root user's password among the secrets.
#[must_use]
pub fn root_password_secret_id(account: AccountId) -> String {
    password_secret_id(&format!("root-{account}"))
}

fn no_such_profile(user_name: &str) -> Refusal {
    let text = format!("Login Profile for User {user_name} cannot be found.");
    Refusal::new(RefusalCode::NoSuchEntity, text)
}

/// Hashes of earlier passwords that are kept: as many as a policy can ask for.
const EARLIER_PASSWORDS: usize = 24;

/// A password that is about to be set, and what the slow hash found out about it beforehand, outside the writer.
#[derive(Debug)]
pub struct NewPassword<'a> {
    /// The password.
    pub text: &'a str,
    /// Argon2id, in PHC form.
    pub hash: &'a str,
    /// The held passwords that it was compared with, by the ids of their hashes, and whether it is the same.
    pub compared: &'a [(String, bool)],
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

    /// The ids of the passwords that a new one must not be: the present one and those before it.
    #[must_use]
    pub fn unusable_password_ids(&self, user: &User) -> Vec<String> {
        let present = user
            .login_profile
            .iter()
            .map(|profile| &profile.password_id);
        let all = present.chain(&user.credentials.earlier_password_ids);
        all.take(self.remembered_passwords()).cloned().collect()
    }
}

/// A comparison that was made with another password than the one that stands now.
fn changed_meanwhile(user: &User) -> Refusal {
    let text = format!(
        "The password of user {} is being changed. Please try again.",
        user.name
    );
    Refusal::new(RefusalCode::EntityTemporarilyUnmodifiable, text)
}

fn compared(user: &User, with: &[(String, bool)], id: &str) -> Result<bool, Refusal> {
    let id = password_secret_id(id);
    let found = with.iter().find(|(held, _)| *held == id);
    found
        .map(|(_, same)| *same)
        .ok_or_else(|| changed_meanwhile(user))
}

impl Commands<'_> {
    /// Gives a user a password. The hash was made of it beforehand, outside the writer.
    ///
    /// # Errors
    /// No such user, it has a password already, or the password is too weak.
    pub fn create_login_profile(
        &mut self,
        user_name: &str,
        password: &NewPassword<'_>,
        reset_required: bool,
    ) -> Result<LoginProfile, Refusal> {
        let user = self.account.user(user_name)?;
        if user.login_profile.is_some() {
            let text = format!("Login Profile for user {user_name} already exists.");
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        check_password(self.account, user, password.text)?;
        let profile = LoginProfile {
            created_ms: self.now_ms,
            password_reset_required: reset_required,
            password_id: self.keep_hash(password.hash),
        };
        let mut changed = user.as_ref().clone();
        changed.login_profile = Some(profile.clone());
        changed.credentials.password_changed_ms = Some(self.now_ms);
        self.put(Stored::User(Arc::new(changed)));
        Ok(profile)
    }

    fn keep_hash(&mut self, hash: &str) -> String {
        let password_id = format!("{:032x}", (self.random)());
        self.set_secret(
            password_secret_id(&password_id),
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
        password: Option<&NewPassword<'_>>,
        reset_required: Option<bool>,
    ) -> Result<(), Refusal> {
        let user = self.account.user(user_name)?;
        let mut changed = user.as_ref().clone();
        if let Some(password) = password {
            self.replace_password(&mut changed, password)?;
        }
        let Some(profile) = &mut changed.login_profile else {
            return Err(no_such_profile(user_name));
        };
        if let Some(reset_required) = reset_required {
            profile.password_reset_required = reset_required;
        }
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Changes a user's own password. `old` says which password the old one was compared with, and whether it is it.
    ///
    /// # Errors
    /// The user has no password, the old one is wrong, the new one is too weak or comes back too early, or the
    /// password was changed since the comparison.
    pub fn change_password(
        &mut self,
        user_id: UserId,
        old: Option<&(String, bool)>,
        new: &NewPassword<'_>,
    ) -> Result<(), Refusal> {
        let gone = || Refusal::no_such("user", user_id.as_str());
        let user = self.account.users.by_id(user_id).ok_or_else(gone)?;
        let mut changed = user.as_ref().clone();
        let Some(profile) = &user.login_profile else {
            return Err(no_such_profile(&user.name));
        };
        if !compared(
            user,
            old.map_or(&[], std::slice::from_ref),
            &profile.password_id,
        )? {
            let text = "The old password was incorrect.";
            return Err(Refusal::new(RefusalCode::AccessDenied, text));
        }
        self.replace_password(&mut changed, new)?;
        if let Some(profile) = &mut changed.login_profile {
            profile.password_reset_required = false;
        }
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Puts a password in the place of the present one, which joins the earlier ones.
    fn replace_password(
        &mut self,
        user: &mut User,
        password: &NewPassword<'_>,
    ) -> Result<(), Refusal> {
        let Some(profile) = &user.login_profile else {
            return Err(no_such_profile(&user.name));
        };
        let present = profile.password_id.clone();
        check_password(self.account, user, password.text)?;
        for id in self.account.unusable_password_ids(user) {
            if compared(user, password.compared, &id)? {
                return Err(violation("Password should not have been used before"));
            }
        }
        let password_id = self.keep_hash(password.hash);
        if let Some(profile) = &mut user.login_profile {
            profile.password_id = password_id;
        }
        user.credentials.password_changed_ms = Some(self.now_ms);
        user.credentials.earlier_password_ids.insert(0, present);
        while user.credentials.earlier_password_ids.len() > EARLIER_PASSWORDS
            && let Some(forgotten) = user.credentials.earlier_password_ids.pop()
        {
            self.set_secret(password_secret_id(&forgotten), None);
        }
        Ok(())
    }

    /// Sets the root user's password, or takes it away. The hash was made of it beforehand.
    ///
    /// # Errors
    /// The password is too weak; the account's password policy does not bind root.
    pub fn set_root_password(&mut self, password: Option<(&str, &str)>) -> Result<(), Refusal> {
        if let Some((text, _)) = password {
            check_root_password(self.account, text)?;
        }
        let hash = password.map(|(_, hash)| Secret(Zeroizing::new(hash.as_bytes().to_vec())));
        self.set_secret(root_password_secret_id(self.account.id()), hash);
        let changed_ms = password.map(|_| self.now_ms);
        self.change_credentials(Owner::Root, |held| held.password_changed_ms = changed_ms);
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
        let earlier = std::mem::take(&mut changed.credentials.earlier_password_ids);
        for id in earlier.iter().chain([&profile.password_id]) {
            self.set_secret(password_secret_id(id), None);
        }
        changed.credentials.password_changed_ms = None;
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }
}
