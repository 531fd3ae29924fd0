use std::sync::Arc;

use keyward_arn::PolicyId;
use keyward_policy::{PolicyKind, size, validate};

use crate::change::{Key, Stored};
use crate::commands::{Commands, within_quota};
use crate::document::PolicyDocument;
use crate::entity::{ManagedPolicy, PolicyVersion, Tag};
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::table::Entity;

impl Entity for ManagedPolicy {
    type Id = PolicyId;

    fn id(&self) -> PolicyId {
        self.id
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn path(&self) -> &str {
        &self.path
    }
}

fn no_such_policy(arn: &str) -> Refusal {
    Refusal::new(
        RefusalCode::NoSuchEntity,
        format!("Policy {arn} was not found."),
    )
}

fn no_such_version(arn: &str, version: &str) -> Refusal {
    let text = format!("Policy {arn} version {version} does not exist or is not attachable.");
    Refusal::new(RefusalCode::NoSuchEntity, text)
}

impl Account {
    /// The customer managed policy of this ARN.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn policy(&self, arn: &str) -> Result<&Arc<ManagedPolicy>, Refusal> {
        self.policy_by_arn(arn).ok_or_else(|| no_such_policy(arn))
    }

    /// A version of a customer managed policy, by its id `v2`.
    ///
    /// # Errors
    /// `NoSuchEntity`, for the policy or for the version.
    pub fn policy_version(
        &self,
        arn: &str,
        version: &str,
    ) -> Result<(&Arc<ManagedPolicy>, &PolicyVersion), Refusal> {
        let policy = self.policy(arn)?;
        let found = policy
            .version(version)
            .ok_or_else(|| no_such_version(arn, version))?;
        Ok((policy, found))
    }
}

/// What a new managed policy is made of.
#[derive(Clone, Debug, Default)]
pub struct NewManagedPolicy<'a> {
    /// Unique in its account ignoring case.
    pub name: &'a str,
    /// Begins and ends with `/`.
    pub path: &'a str,
    /// Its first version.
    pub document: &'a str,
    /// Free text.
    pub description: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
}

impl Commands<'_> {
    /// Makes a managed policy whose version `v1` is in force.
    ///
    /// # Errors
    /// A bad document, a taken name, bad tags, the quota of policies.
    pub fn create_policy(
        &mut self,
        new: NewManagedPolicy<'_>,
    ) -> Result<Arc<ManagedPolicy>, Refusal> {
        let tags = self.new_tags::<ManagedPolicy>(new.tags)?;
        let document = self.checked_managed_document(new.document)?;
        if self.account.policies.taken(new.name).is_some() {
            let text = format!(
                "A policy called {} already exists. Duplicate names are not allowed.",
                new.name
            );
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        within_quota(
            self.account.policies.len(),
            "PoliciesPerAccount",
            self.quotas.policies,
        )?;
        let policy = Arc::new(ManagedPolicy {
            id: PolicyId::from_random((self.random)()),
            name: new.name.to_owned(),
            path: new.path.to_owned(),
            description: new.description,
            created_ms: self.now_ms,
            updated_ms: self.now_ms,
            default_version: 1,
            next_version: 2,
            versions: vec![PolicyVersion {
                number: 1,
                document,
                created_ms: self.now_ms,
            }],
            tags,
        });
        self.put(Stored::Policy(policy.clone()));
        Ok(policy)
    }

    fn checked_managed_document(&self, text: &str) -> Result<PolicyDocument, Refusal> {
        let parsed = validate(PolicyKind::ManagedIdentity, text)
            .map_err(|fault| Refusal::new(RefusalCode::MalformedPolicyDocument, fault.message))?;
        if size(text) > self.quotas.policy_size {
            return Err(Refusal::quota("PolicySize", self.quotas.policy_size));
        }
        Ok(PolicyDocument::new(text, parsed))
    }

    /// Adds a version and, if asked, puts it in force.
    ///
    /// # Errors
    /// No such policy, five versions already, a bad document.
    pub fn create_policy_version(
        &mut self,
        arn: &str,
        text: &str,
        set_as_default: bool,
    ) -> Result<PolicyVersion, Refusal> {
        let mut changed = self.account.policy(arn)?.as_ref().clone();
        let document = self.checked_managed_document(text)?;
        let limit = self.quotas.versions_per_policy;
        if changed.versions.len() >= limit {
            let text = format!(
                "A managed policy can have up to {limit} versions. Before you create a new version, you must delete an \
                 existing version."
            );
            return Err(Refusal::new(RefusalCode::LimitExceeded, text));
        }
        let version = PolicyVersion {
            number: changed.next_version,
            document,
            created_ms: self.now_ms,
        };
        changed.versions.push(version.clone());
        changed.next_version += 1;
        changed.updated_ms = self.now_ms;
        if set_as_default {
            changed.default_version = version.number;
        }
        self.put(Stored::Policy(Arc::new(changed)));
        Ok(version)
    }

    /// Puts another version in force.
    ///
    /// # Errors
    /// No such policy or version.
    pub fn set_default_policy_version(&mut self, arn: &str, version: &str) -> Result<(), Refusal> {
        let (policy, version) = self.account.policy_version(arn, version)?;
        let mut changed = policy.as_ref().clone();
        changed.default_version = version.number;
        changed.updated_ms = self.now_ms;
        self.put(Stored::Policy(Arc::new(changed)));
        Ok(())
    }

    /// Removes a version that is not in force.
    ///
    /// # Errors
    /// No such policy or version; `DeleteConflict` for the one in force.
    pub fn delete_policy_version(&mut self, arn: &str, version: &str) -> Result<(), Refusal> {
        let (policy, version) = self.account.policy_version(arn, version)?;
        if version.number == policy.default_version {
            let text = "Cannot delete the default version of a policy.";
            return Err(Refusal::new(RefusalCode::DeleteConflict, text));
        }
        let number = version.number;
        let mut changed = policy.as_ref().clone();
        changed.versions.retain(|version| version.number != number);
        self.put(Stored::Policy(Arc::new(changed)));
        Ok(())
    }

    /// Deletes a policy that nothing uses and that has one version.
    ///
    /// # Errors
    /// `DeleteConflict`, naming what must go first.
    pub fn delete_policy(&mut self, arn: &str) -> Result<(), Refusal> {
        let policy = self.account.policy(arn)?;
        let used = self.account.policy_use(&policy.arn(self.account.id()));
        if used.attachment_count() + used.boundary_count() > 0 {
            let text = "Cannot delete a policy attached to entities.";
            return Err(Refusal::new(RefusalCode::DeleteConflict, text));
        }
        if policy.versions.len() > 1 {
            let text = "This policy has more than one version. Before you delete a policy, you must delete the \
                        policy's versions. The default version is deleted with the policy.";
            return Err(Refusal::new(RefusalCode::DeleteConflict, text));
        }
        self.delete(Key::Policy(policy.id));
        Ok(())
    }
}
