use std::sync::Arc;

use keyward_arn::GroupId;

use crate::change::{Key, Stored};
use crate::commands::{Commands, within_quota};
use crate::entity::{Group, Policies};
use crate::holdings::Account;
use crate::policy_use::HasPolicies;
use crate::refusal::Refusal;
use crate::table::Entity;

impl Entity for Group {
    type Id = GroupId;

    fn id(&self) -> GroupId {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }
}

impl HasPolicies for Group {
    fn policies(&self) -> &Policies {
        &self.policies
    }
}

impl Account {
    /// The group of exactly this name.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn group(&self, name: &str) -> Result<&Arc<Group>, Refusal> {
        self.groups
            .get(name)
            .ok_or_else(|| Refusal::no_such("group", name))
    }
}

impl Commands<'_> {
    /// Makes an empty group.
    ///
    /// # Errors
    /// A taken name, the quota of groups.
    pub fn create_group(&mut self, name: &str, path: &str) -> Result<Arc<Group>, Refusal> {
        if self.account.groups.taken(name).is_some() {
            return Err(Refusal::exists("Group", name));
        }
        within_quota(
            self.account.groups.len(),
            "GroupsPerAccount",
            self.quotas.groups,
        )?;
        let group = Arc::new(Group {
            id: GroupId::from_random((self.random)()),
            name: name.to_owned(),
            path: path.to_owned(),
            created_ms: self.now_ms,
            policies: Policies::default(),
        });
        self.put(Stored::Group(group.clone()));
        Ok(group)
    }

    /// Renames or moves a group; its members and policies stay.
    ///
    /// # Errors
    /// No such group, or the new name is another's.
    pub fn update_group(
        &mut self,
        name: &str,
        new_name: Option<&str>,
        new_path: Option<&str>,
    ) -> Result<(), Refusal> {
        let group = self.account.group(name)?;
        let mut changed = group.as_ref().clone();
        if let Some(new_name) = new_name {
            if self
                .account
                .groups
                .taken(new_name)
                .is_some_and(|holder| holder.id != group.id)
            {
                return Err(Refusal::exists("Group", new_name));
            }
            new_name.clone_into(&mut changed.name);
        }
        if let Some(new_path) = new_path {
            new_path.clone_into(&mut changed.path);
        }
        self.put(Stored::Group(Arc::new(changed)));
        Ok(())
    }

    /// Deletes a group without members and policies.
    ///
    /// # Errors
    /// `DeleteConflict`, naming what must go first.
    pub fn delete_group(&mut self, name: &str) -> Result<(), Refusal> {
        let group = self.account.group(name)?;
        if self.account.has_members(group.id) {
            return Err(Refusal::delete_conflict("remove users from group"));
        }
        if !group.policies.attached.is_empty() {
            return Err(Refusal::delete_conflict("detach all policies"));
        }
        if !group.policies.inline.is_empty() {
            return Err(Refusal::delete_conflict("delete policies"));
        }
        self.delete(Key::Group(group.id));
        Ok(())
    }

    /// Puts a user into a group; nothing happens if it is there already.
    ///
    /// # Errors
    /// No such group or user; the quota of groups per user.
    pub fn add_user_to_group(&mut self, group_name: &str, user_name: &str) -> Result<(), Refusal> {
        let group = self.account.group(group_name)?;
        let user = self.account.user(user_name)?;
        if user.groups.contains(&group.id) {
            return Ok(());
        }
        within_quota(
            user.groups.len(),
            "GroupsPerUser",
            self.quotas.groups_per_user,
        )?;
        let mut changed = user.as_ref().clone();
        changed.groups.push(group.id);
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Takes a user out of a group; nothing happens if it is not in it.
    ///
    /// # Errors
    /// No such group or user.
    pub fn remove_user_from_group(
        &mut self,
        group_name: &str,
        user_name: &str,
    ) -> Result<(), Refusal> {
        let group = self.account.group(group_name)?;
        let user = self.account.user(user_name)?;
        if !user.groups.contains(&group.id) {
            return Ok(());
        }
        let mut changed = user.as_ref().clone();
        changed.groups.retain(|id| *id != group.id);
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }
}
