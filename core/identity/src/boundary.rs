use std::sync::Arc;

use crate::attachment::of_no_service_role;
use crate::change::Stored;
use crate::commands::Commands;
use crate::refusal::{Refusal, RefusalCode};

impl Commands<'_> {
    /// A managed policy that may bound an entity.
    pub(crate) fn boundary_policy(&self, arn: &str) -> Result<Arc<str>, Refusal> {
        let well_formed = keyward_arn::Arn::parse(arn)
            .is_ok_and(|arn| arn.service == "iam" && arn.resource.starts_with("policy/"));
        if !well_formed {
            let text = format!("Value ({arn}) for parameter PermissionsBoundary is invalid.");
            return Err(Refusal::new(RefusalCode::ValidationError, text));
        }
        let arn = self.attachable_policy(arn)?;
        of_no_service_role(&arn)?;
        Ok(arn)
    }

    /// Bounds a user.
    ///
    /// # Errors
    /// No such user or policy.
    pub fn put_user_boundary(&mut self, name: &str, arn: &str) -> Result<(), Refusal> {
        let mut changed = self.account.user(name)?.as_ref().clone();
        changed.boundary = Some(self.boundary_policy(arn)?);
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Unbounds a user.
    ///
    /// # Errors
    /// No such user, or it has no boundary.
    pub fn delete_user_boundary(&mut self, name: &str) -> Result<(), Refusal> {
        let mut changed = self.account.user(name)?.as_ref().clone();
        if changed.boundary.take().is_none() {
            return Err(no_boundary("user", name));
        }
        self.put(Stored::User(Arc::new(changed)));
        Ok(())
    }

    /// Bounds a role.
    ///
    /// # Errors
    /// No such role or policy.
    pub fn put_role_boundary(&mut self, name: &str, arn: &str) -> Result<(), Refusal> {
        let mut changed = self.account.modifiable_role(name)?.as_ref().clone();
        changed.boundary = Some(self.boundary_policy(arn)?);
        self.put(Stored::Role(Arc::new(changed)));
        Ok(())
    }

    /// Unbounds a role.
    ///
    /// # Errors
    /// No such role, or it has no boundary.
    pub fn delete_role_boundary(&mut self, name: &str) -> Result<(), Refusal> {
        let mut changed = self.account.modifiable_role(name)?.as_ref().clone();
        if changed.boundary.take().is_none() {
            return Err(no_boundary("role", name));
        }
        self.put(Stored::Role(Arc::new(changed)));
        Ok(())
    }
}

fn no_boundary(kind: &str, name: &str) -> Refusal {
    Refusal::new(
        RefusalCode::NoSuchEntity,
        format!("The {kind} with name {name} does not have a permissions boundary."),
    )
}
