use std::sync::Arc;

use keyward_arn::RoleId;
use keyward_policy::{PolicyKind, size, validate};

use crate::change::{Key, Stored};
use crate::commands::{Commands, within_quota};
use crate::document::PolicyDocument;
use crate::entity::{Policies, Role, Tag};
use crate::holdings::Account;
use crate::policy_use::HasPolicies;
use crate::principal::{bound_to_ids, invalid_principal};
use crate::refusal::{Refusal, RefusalCode};
use crate::table::Entity;

impl Entity for Role {
    type Id = RoleId;

    fn id(&self) -> RoleId {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }
}

impl HasPolicies for Role {
    fn policies(&self) -> &Policies {
        &self.policies
    }
}

impl Account {
    /// The role of exactly this name.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn role(&self, name: &str) -> Result<&Arc<Role>, Refusal> {
        self.roles
            .get(name)
            .ok_or_else(|| Refusal::no_such("role", name))
    }

    /// The role, unless AWS alone may change it.
    pub(crate) fn modifiable_role(&self, name: &str) -> Result<&Arc<Role>, Refusal> {
        let role = self.role(name)?;
        if is_protected_path(&role.path) {
            let text = format!(
                "Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"
            );
            return Err(Refusal::new(RefusalCode::UnmodifiableEntity, text));
        }
        Ok(role)
    }
}

/// Whether roles at a path are AWS's alone to make and to change.
fn is_protected_path(path: &str) -> bool {
    path.starts_with("/aws-service-role/") || path.starts_with("/aws-reserved/")
}

/// What a new role is made of.
#[derive(Clone, Debug, Default)]
pub struct NewRole<'a> {
    /// Unique in its account ignoring case.
    pub name: &'a str,
    /// Begins and ends with `/`.
    pub path: &'a str,
    /// Who may assume it.
    pub trust_policy: &'a str,
    /// Free text.
    pub description: Option<String>,
    /// 3600 to 43200.
    pub max_session_duration_seconds: u32,
    /// The ARN of a managed policy.
    pub boundary: Option<&'a str>,
    /// Its tags.
    pub tags: Vec<Tag>,
}

impl Commands<'_> {
    /// Makes a role without permissions.
    ///
    /// # Errors
    /// A bad trust policy, a taken name, a missing boundary, bad tags, the quota of roles.
    pub fn create_role(&mut self, new: NewRole<'_>) -> Result<Arc<Role>, Refusal> {
        let boundary = new
            .boundary
            .map(|arn| self.boundary_policy(arn))
            .transpose()?;
        let tags = self.new_tags::<Role>(new.tags)?;
        let trust_policy = self.checked_trust_policy(new.trust_policy)?;
        if is_protected_path(new.path) {
            let text = format!("The path {} is reserved for AWS.", new.path);
            return Err(Refusal::new(RefusalCode::InvalidInput, text));
        }
        if self.account.roles.taken(new.name).is_some() {
            return Err(Refusal::exists("Role", new.name));
        }
        within_quota(
            self.account.roles.len(),
            "RolesPerAccount",
            self.quotas.roles,
        )?;
        let role = Arc::new(Role {
            id: RoleId::from_random((self.random)()),
            name: new.name.to_owned(),
            path: new.path.to_owned(),
            created_ms: self.now_ms,
            description: new.description,
            max_session_duration_seconds: new.max_session_duration_seconds,
            trust_policy,
            tags,
            boundary,
            policies: Policies::default(),
            sessions_valid_after_ms: None,
        });
        self.put(Stored::Role(role.clone()));
        Ok(role)
    }

    /// Checks a trust policy and binds those it names to their unique ids.
    fn checked_trust_policy(&self, text: &str) -> Result<PolicyDocument, Refusal> {
        let malformed =
            |message: String| Refusal::new(RefusalCode::MalformedPolicyDocument, message);
        let document =
            validate(PolicyKind::Trust, text).map_err(|fault| malformed(fault.message))?;
        if size(text) > self.quotas.trust_policy_size {
            return Err(Refusal::quota(
                "ACLSizePerRole",
                self.quotas.trust_policy_size,
            ));
        }
        if let Some(principal) = invalid_principal(self.state, &document) {
            return Err(malformed(format!(
                "Invalid principal in policy: {principal}"
            )));
        }
        Ok(bound_to_ids(self.state, text))
    }

    /// Replaces the trust policy; sessions that were issued stay alive.
    ///
    /// # Errors
    /// No such role, or a bad trust policy.
    pub fn update_assume_role_policy(
        &mut self,
        name: &str,
        trust_policy: &str,
    ) -> Result<(), Refusal> {
        let mut changed = self.account.modifiable_role(name)?.as_ref().clone();
        changed.trust_policy = self.checked_trust_policy(trust_policy)?;
        self.put(Stored::Role(Arc::new(changed)));
        Ok(())
    }

    /// Changes description and longest session.
    ///
    /// # Errors
    /// No such role, or one that AWS alone may change.
    pub fn update_role(
        &mut self,
        name: &str,
        description: Option<String>,
        max_session_duration_seconds: Option<u32>,
    ) -> Result<Arc<Role>, Refusal> {
        // Of a service's own role the description may be changed and nothing else.
        let role = match max_session_duration_seconds {
            None if self.account.role(name)?.is_service_linked() => self.account.role(name)?,
            _ => self.account.modifiable_role(name)?,
        };
        let mut changed = role.as_ref().clone();
        if description.is_some() {
            changed.description = description;
        }
        if let Some(seconds) = max_session_duration_seconds {
            changed.max_session_duration_seconds = seconds;
        }
        let changed = Arc::new(changed);
        self.put(Stored::Role(changed.clone()));
        Ok(changed)
    }

    /// Deletes a role that nothing uses; its live sessions die with it.
    ///
    /// # Errors
    /// `DeleteConflict`, naming what must go first.
    pub fn delete_role(&mut self, name: &str) -> Result<(), Refusal> {
        let role = self.account.modifiable_role(name)?;
        if self.account.profiles_of(role.id, None).next().is_some() {
            return Err(Refusal::delete_conflict(
                "remove roles from instance profile",
            ));
        }
        if !role.policies.attached.is_empty() {
            return Err(Refusal::delete_conflict("detach all policies"));
        }
        if !role.policies.inline.is_empty() {
            return Err(Refusal::delete_conflict("delete policies"));
        }
        self.delete(Key::Role(role.id));
        Ok(())
    }
}
