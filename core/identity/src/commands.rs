use std::sync::Arc;

use crate::change::{Change, Changes, Key, NameClaim, Secret, SecretChange, Stored};
use crate::holdings::Account;
use crate::quota::Quotas;
use crate::refusal::Refusal;
use crate::state::State;

/// Carries out commands in one account: looks at the state, collects what changes.
///
/// A command sees the state as it was before it, so one transaction holds one command per entity.
pub struct Commands<'a> {
    /// All accounts.
    pub state: &'a State,
    /// The account that is changed.
    pub account: &'a Account,
    /// How much it may hold.
    pub quotas: &'a Quotas,
    /// Milliseconds since 1970.
    pub now_ms: i64,
    /// Uniform random bits, new with every call.
    pub random: &'a mut dyn FnMut() -> u128,
    /// What has been changed so far.
    pub changes: &'a mut Changes,
}

impl std::fmt::Debug for Commands<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Commands")
            .field("account", &self.account.id())
            .finish_non_exhaustive()
    }
}

impl Commands<'_> {
    pub(crate) fn put(&mut self, stored: Stored) {
        let key = stored.key();
        self.changes.entities.push(Change {
            account: self.account.id(),
            key,
            value: Some(stored),
        });
    }

    pub(crate) fn delete(&mut self, key: Key) {
        self.changes.entities.push(Change {
            account: self.account.id(),
            key,
            value: None,
        });
    }

    pub(crate) fn claim(&mut self, claim: NameClaim) {
        self.changes.claims.push(claim);
    }

    pub(crate) fn set_secret(&mut self, id: String, value: Option<Secret>) {
        self.changes.secrets.push(SecretChange { id, value });
    }

    /// `AWS managed` or customer policy of this ARN, attachable; the canonical spelling of the ARN.
    pub(crate) fn attachable_policy(&self, arn: &str) -> Result<Arc<str>, Refusal> {
        use crate::refusal::RefusalCode::NoSuchEntity;
        if let Some(policy) = self.account.policy_by_arn(arn) {
            return Ok(policy.arn(self.account.id()).into());
        }
        if keyward_catalog::managed_policy(arn).is_some() {
            return Ok(arn.into());
        }
        Err(Refusal::new(
            NoSuchEntity,
            format!("Policy {arn} does not exist or is not attachable."),
        ))
    }
}

/// Refuses when `count` has reached `limit`.
pub(crate) fn within_quota(count: usize, name: &str, limit: usize) -> Result<(), Refusal> {
    if count < limit {
        Ok(())
    } else {
        Err(Refusal::quota(name, limit))
    }
}
