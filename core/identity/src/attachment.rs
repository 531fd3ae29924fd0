use std::sync::Arc;

use crate::commands::{Commands, within_quota};
use crate::inline_policy::PolicyHolder;
use crate::refusal::{Refusal, RefusalCode};

/// AWS's own policies that only service-linked roles have.
const SERVICE_ROLE_POLICIES: &str = "arn:aws:iam::aws:policy/aws-service-role/";

/// Refuses a policy that only service-linked roles have.
pub(crate) fn of_no_service_role(arn: &str) -> Result<(), Refusal> {
    if arn.starts_with(SERVICE_ROLE_POLICIES) {
        let text = "Cannot attach a Service Role Policy to a Customer Role.";
        return Err(Refusal::new(RefusalCode::PolicyNotAttachable, text));
    }
    Ok(())
}

impl Commands<'_> {
    /// Attaches a managed policy; nothing happens if it is attached already.
    ///
    /// # Errors
    /// No such holder or policy; the quota of attached policies.
    pub fn attach_policy<T: PolicyHolder>(
        &mut self,
        name: &str,
        policy_arn: &str,
    ) -> Result<(), Refusal> {
        let mut changed = T::find_modifiable(self.account, name)?.as_ref().clone();
        let arn = self.attachable_policy(policy_arn)?;
        of_no_service_role(&arn)?;
        let attached = &mut changed.policies_mut().attached;
        if attached.contains(&arn) {
            return Ok(());
        }
        within_quota(
            attached.len(),
            T::ATTACHED_QUOTA,
            T::attached_limit(self.quotas),
        )?;
        attached.push(arn.clone());
        self.check_policies_in_use(&arn)?;
        self.put(Arc::new(changed).into_stored());
        Ok(())
    }

    /// Refuses one more managed policy that somebody has when the account has as many as it may.
    pub(crate) fn check_policies_in_use(&self, arn: &str) -> Result<(), Refusal> {
        if self.account.policy_use(arn).attachment_count() > 0 {
            return Ok(());
        }
        let count = self.account.used_policies.attached_count();
        within_quota(count, "PolicyVersionsInUse", self.quotas.policies_in_use)
    }

    /// Detaches a managed policy.
    ///
    /// # Errors
    /// No such holder; `NoSuchEntity` when the policy is not attached.
    pub fn detach_policy<T: PolicyHolder>(
        &mut self,
        name: &str,
        policy_arn: &str,
    ) -> Result<(), Refusal> {
        let mut changed = T::find_modifiable(self.account, name)?.as_ref().clone();
        let attached = &mut changed.policies_mut().attached;
        if !attached.iter().any(|arn| **arn == *policy_arn) {
            return Err(Refusal::new(
                RefusalCode::NoSuchEntity,
                format!("Policy {policy_arn} was not found."),
            ));
        }
        attached.retain(|arn| **arn != *policy_arn);
        self.put(Arc::new(changed).into_stored());
        Ok(())
    }
}
