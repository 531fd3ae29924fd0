use std::sync::Arc;

use keyward_policy::{PolicyKind, size, validate};

use crate::change::Stored;
use crate::commands::Commands;
use crate::document::PolicyDocument;
use crate::entity::{Group, InlinePolicy, Policies, Role, User};
use crate::holdings::Account;
use crate::policy_use::HasPolicies;
use crate::quota::Quotas;
use crate::refusal::{Refusal, RefusalCode};

/// A user, group or role as the holder of policies.
pub trait PolicyHolder: Clone {
    /// `user`, `group` or `role`.
    const KIND: &'static str;
    /// The quota of attached policies, as `PoliciesPerUser`.
    const ATTACHED_QUOTA: &'static str;

    /// Finds it by name.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    fn find<'a>(account: &'a Account, name: &str) -> Result<&'a Arc<Self>, Refusal>;

    /// Finds it by name, to change it.
    ///
    /// # Errors
    /// `NoSuchEntity`, or `UnmodifiableEntity`.
    fn find_modifiable<'a>(account: &'a Account, name: &str) -> Result<&'a Arc<Self>, Refusal> {
        Self::find(account, name)
    }

    /// Its policies.
    fn policies_of(&self) -> &Policies;

    /// Its policies, to be changed.
    fn policies_mut(&mut self) -> &mut Policies;

    /// Itself, as it is stored.
    fn into_stored(self: Arc<Self>) -> Stored;

    /// Characters that its inline policies may have together.
    fn inline_limit(quotas: &Quotas) -> usize;

    /// How many managed policies it may have.
    fn attached_limit(quotas: &Quotas) -> usize;
}

macro_rules! policy_holder {
    ($type:ident, $kind:literal, $quota:literal, $find:ident, $find_modifiable:ident, $inline:ident, $attached:ident) => {
        impl PolicyHolder for $type {
            const KIND: &'static str = $kind;
            const ATTACHED_QUOTA: &'static str = $quota;

            fn find<'a>(account: &'a Account, name: &str) -> Result<&'a Arc<Self>, Refusal> {
                account.$find(name)
            }

            fn find_modifiable<'a>(
                account: &'a Account,
                name: &str,
            ) -> Result<&'a Arc<Self>, Refusal> {
                account.$find_modifiable(name)
            }

            fn policies_of(&self) -> &Policies {
                self.policies()
            }

            fn policies_mut(&mut self) -> &mut Policies {
                &mut self.policies
            }

            fn into_stored(self: Arc<Self>) -> Stored {
                Stored::$type(self)
            }

            fn inline_limit(quotas: &Quotas) -> usize {
                quotas.$inline
            }

            fn attached_limit(quotas: &Quotas) -> usize {
                quotas.$attached
            }
        }
    };
}

policy_holder!(
    User,
    "user",
    "PoliciesPerUser",
    user,
    user,
    user_policies_size,
    policies_per_user
);
policy_holder!(
    Group,
    "group",
    "PoliciesPerGroup",
    group,
    group,
    group_policies_size,
    policies_per_group
);
policy_holder!(
    Role,
    "role",
    "PoliciesPerRole",
    role,
    modifiable_role,
    role_policies_size,
    policies_per_role
);

impl Policies {
    /// The inline policy of exactly this name.
    #[must_use]
    pub fn inline_policy(&self, name: &str) -> Option<&InlinePolicy> {
        self.inline.iter().find(|policy| policy.name == name)
    }
}

fn no_such_inline_policy<T: PolicyHolder>(policy_name: &str) -> Refusal {
    let text = format!(
        "The {} policy with name {policy_name} cannot be found.",
        T::KIND
    );
    Refusal::new(RefusalCode::NoSuchEntity, text)
}

impl Account {
    /// An inline policy of a user, group or role.
    ///
    /// # Errors
    /// `NoSuchEntity`, for the holder or for the policy.
    pub fn inline_policy<T: PolicyHolder + 'static>(
        &self,
        name: &str,
        policy_name: &str,
    ) -> Result<&InlinePolicy, Refusal> {
        let found = T::find(self, name)?
            .policies_of()
            .inline_policy(policy_name);
        found.ok_or_else(|| no_such_inline_policy::<T>(policy_name))
    }
}

impl Commands<'_> {
    /// Adds or replaces an inline policy.
    ///
    /// # Errors
    /// No such holder (checked first), a bad document, or too many characters in all.
    pub fn put_inline_policy<T: PolicyHolder>(
        &mut self,
        name: &str,
        policy_name: &str,
        text: &str,
    ) -> Result<(), Refusal> {
        let mut changed = T::find_modifiable(self.account, name)?.as_ref().clone();
        let parsed = validate(PolicyKind::InlineIdentity, text)
            .map_err(|fault| Refusal::new(RefusalCode::MalformedPolicyDocument, fault.message))?;
        let policies = changed.policies_mut();
        policies.inline.retain(|policy| policy.name != policy_name);
        let others: usize = policies
            .inline
            .iter()
            .map(|policy| size(policy.document.text()))
            .sum();
        let limit = T::inline_limit(self.quotas);
        if others + size(text) > limit {
            let text = format!(
                "Maximum policy size of {limit} bytes exceeded for {} {name}",
                T::KIND
            );
            return Err(Refusal::new(RefusalCode::LimitExceeded, text));
        }
        let document = PolicyDocument::new(text, parsed);
        policies.inline.push(InlinePolicy {
            name: policy_name.to_owned(),
            document,
        });
        policies
            .inline
            .sort_by(|left, right| left.name.cmp(&right.name));
        self.put(Arc::new(changed).into_stored());
        Ok(())
    }

    /// Removes an inline policy.
    ///
    /// # Errors
    /// No such holder or policy.
    pub fn delete_inline_policy<T: PolicyHolder>(
        &mut self,
        name: &str,
        policy_name: &str,
    ) -> Result<(), Refusal> {
        let mut changed = T::find_modifiable(self.account, name)?.as_ref().clone();
        if changed.policies_of().inline_policy(policy_name).is_none() {
            return Err(no_such_inline_policy::<T>(policy_name));
        }
        changed
            .policies_mut()
            .inline
            .retain(|policy| policy.name != policy_name);
        self.put(Arc::new(changed).into_stored());
        Ok(())
    }
}
