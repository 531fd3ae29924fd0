use std::sync::Arc;

use keyward_arn::UserId;

use crate::change::{Key, Stored};
use crate::commands::{Commands, within_quota};
use crate::credentials::OtherCredentials;
use crate::entity::{Policies, Tag, User};
use crate::holdings::Account;
use crate::policy_use::HasPolicies;
use crate::refusal::Refusal;
use crate::table::Entity;

impl Entity for User {
    type Id = UserId;

    fn id(&self) -> UserId {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }
}

impl HasPolicies for User {
    fn policies(&self) -> &Policies {
        &self.policies
    }
}

impl Account {
    /// The user of exactly this name.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn user(&self, name: &str) -> Result<&Arc<User>, Refusal> {
        self.users
            .get(name)
            .ok_or_else(|| Refusal::no_such("user", name))
    }
}

impl Commands<'_> {
    /// Makes a user without credentials or policies.
    ///
    /// # Errors
    /// A taken name, a missing boundary, bad tags, the quota of users.
    pub fn create_user(
        &mut self,
        name: &str,
        path: &str,
        boundary: Option<&str>,
        tags: Vec<Tag>,
    ) -> Result<Arc<User>, Refusal> {
        let boundary = boundary.map(|arn| self.boundary_policy(arn)).transpose()?;
        let tags = self.new_tags::<User>(tags)?;
        if self.account.users.taken(name).is_some() {
            return Err(Refusal::exists("User", name));
        }
        within_quota(
            self.account.users.len(),
            "UsersPerAccount",
            self.quotas.users,
        )?;
        let user = Arc::new(User {
            id: UserId::from_random((self.random)()),
            name: name.to_owned(),
            path: path.to_owned(),
            created_ms: self.now_ms,
            tags,
            boundary,
            policies: Policies::default(),
            groups: Vec::new(),
            access_keys: Vec::new(),
            login_profile: None,
            credentials: OtherCredentials::default(),
        });
        self.put(Stored::User(user.clone()));
        Ok(user)
    }

    /// Renames or moves a user; its id and all that it has stay.
    ///
    /// # Errors
    /// No such user, or the new name is another's.
    pub fn update_user(
        &mut self,
        name: &str,
        new_name: Option<&str>,
        new_path: Option<&str>,
    ) -> Result<(), Refusal> {
        let user = self.account.user(name)?;
        let mut changed = user.as_ref().clone();
        if let Some(new_name) = new_name {
            if self
                .account
                .users
                .taken(new_name)
                .is_some_and(|holder| holder.id != user.id)
            {
                return Err(Refusal::exists("User", new_name));
            }
            new_name.clone_into(&mut changed.name);
        }
        if let Some(new_path) = new_path {
            new_path.clone_into(&mut changed.path);
        }
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Deletes a user that has nothing left.
    ///
    /// # Errors
    /// `DeleteConflict`, naming what must go first: credentials and memberships before policies
    /// (spec/entities.md#what-must-go-first).
    pub fn delete_user(&mut self, name: &str) -> Result<(), Refusal> {
        let user = self.account.user(name)?;
        let held = &user.credentials;
        let blocker = if !user.access_keys.is_empty() {
            Some("delete access keys")
        } else if user.login_profile.is_some() {
            Some("delete login profile")
        } else if !held.mfa_devices.is_empty() {
            Some("delete MFA device")
        } else if !held.signing_certificates.is_empty() {
            Some("delete signing certificates")
        } else if !held.ssh_public_keys.is_empty() {
            Some("delete SSH public keys")
        } else if !held.service_specific.is_empty() {
            Some("remove referenced objects")
        } else if !user.groups.is_empty() {
            Some("remove users from group")
        } else if !user.policies.attached.is_empty() {
            Some("detach all policies")
        } else if !user.policies.inline.is_empty() {
            Some("delete policies")
        } else {
            None
        };
        if let Some(blocker) = blocker {
            return Err(Refusal::delete_conflict(blocker));
        }
        self.delete(Key::User(user.id));
        Ok(())
    }
}
