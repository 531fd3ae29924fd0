use std::sync::Arc;

use keyward_arn::InstanceProfileId;

use crate::change::{Key, Stored};
use crate::commands::{Commands, within_quota};
use crate::entity::{InstanceProfile, Tag};
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::table::Entity;

impl Entity for InstanceProfile {
    type Id = InstanceProfileId;

    fn id(&self) -> InstanceProfileId {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }
}

impl Account {
    /// The instance profile of exactly this name.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn instance_profile(&self, name: &str) -> Result<&Arc<InstanceProfile>, Refusal> {
        self.instance_profiles.get(name).ok_or_else(|| {
            Refusal::new(
                RefusalCode::NoSuchEntity,
                format!("Instance Profile {name} cannot be found."),
            )
        })
    }
}

impl Commands<'_> {
    /// Makes an instance profile without a role.
    ///
    /// # Errors
    /// A taken name, bad tags, the quota of instance profiles.
    pub fn create_instance_profile(
        &mut self,
        name: &str,
        path: &str,
        tags: Vec<Tag>,
    ) -> Result<Arc<InstanceProfile>, Refusal> {
        let tags = self.new_tags::<InstanceProfile>(tags)?;
        if self.account.instance_profiles.taken(name).is_some() {
            let text = format!("Instance Profile {name} already exists.");
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        let limit = self.quotas.instance_profiles;
        within_quota(
            self.account.instance_profiles.len(),
            "InstanceProfilesPerAccount",
            limit,
        )?;
        let profile = Arc::new(InstanceProfile {
            id: InstanceProfileId::from_random((self.random)()),
            name: name.to_owned(),
            path: path.to_owned(),
            created_ms: self.now_ms,
            role: None,
            tags,
        });
        self.put(Stored::InstanceProfile(profile.clone()));
        Ok(profile)
    }

    /// Deletes an instance profile without a role.
    ///
    /// # Errors
    /// No such profile; `DeleteConflict` while it has a role.
    pub fn delete_instance_profile(&mut self, name: &str) -> Result<(), Refusal> {
        let profile = self.account.instance_profile(name)?;
        if profile.role.is_some() {
            return Err(Refusal::delete_conflict(
                "remove roles from instance profile",
            ));
        }
        self.delete(Key::InstanceProfile(profile.id));
        Ok(())
    }

    /// Puts a role into a profile.
    ///
    /// # Errors
    /// No such profile or role; the profile has a role already.
    pub fn add_role_to_instance_profile(
        &mut self,
        name: &str,
        role_name: &str,
    ) -> Result<(), Refusal> {
        let profile = self.account.instance_profile(name)?;
        let role = self.account.modifiable_role(role_name)?;
        if profile.role.is_some() {
            return Err(Refusal::quota("InstanceSessionsPerInstanceProfile", 1));
        }
        let mut changed = profile.as_ref().clone();
        changed.role = Some(role.id);
        self.put(Stored::InstanceProfile(Arc::new(changed)));
        Ok(())
    }

    /// Takes a role out of a profile.
    ///
    /// # Errors
    /// No such profile or role; the profile does not have it.
    pub fn remove_role_from_instance_profile(
        &mut self,
        name: &str,
        role_name: &str,
    ) -> Result<(), Refusal> {
        let profile = self.account.instance_profile(name)?;
        let role = self.account.role(role_name)?;
        if profile.role != Some(role.id) {
            return Err(Refusal::no_such("role", role_name));
        }
        let mut changed = profile.as_ref().clone();
        changed.role = None;
        self.put(Stored::InstanceProfile(Arc::new(changed)));
        Ok(())
    }
}
