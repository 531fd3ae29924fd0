use std::sync::Arc;

use keyward_arn::{AccessKeyId, AccountId, UserId};
use rpds::{HashTrieMapSync, RedBlackTreeMapSync, RedBlackTreeSetSync};
use serde::{Deserialize, Serialize};

use crate::change::{Change, Key, Stored};
use crate::entity::{Bucket, KeyStatus};
use crate::holdings::Account;
use crate::role_deletion::RoleDeletion;

/// Whose a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// The account's root user.
    Root,
    /// An IAM user.
    User(UserId),
}

/// What a key id leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyOwner {
    /// The account.
    pub account: AccountId,
    /// Its root user or one of its users.
    pub owner: Owner,
    /// Whether the key may sign.
    pub status: KeyStatus,
}

/// All accounts, as of one revision. A copy shares everything with its original.
#[derive(Clone, Debug)]
pub struct State {
    /// The revision this is the state of.
    pub revision: u64,
    /// Stored records that could not be read and are left out.
    pub unreadable_records: usize,
    accounts: RedBlackTreeMapSync<AccountId, Arc<Account>>,
    access_keys: HashTrieMapSync<AccessKeyId, KeyOwner>,
    buckets: HashTrieMapSync<Arc<str>, AccountId>,
    aliases: HashTrieMapSync<Arc<str>, AccountId>,
    /// Deletions of service-linked roles that are not yet carried out: when they were asked for, where, their ids.
    pending_deletions: RedBlackTreeSetSync<(i64, AccountId, Arc<str>)>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            revision: 0,
            unreadable_records: 0,
            accounts: RedBlackTreeMapSync::new_sync(),
            access_keys: HashTrieMapSync::new_sync(),
            buckets: HashTrieMapSync::new_sync(),
            aliases: HashTrieMapSync::new_sync(),
            pending_deletions: RedBlackTreeSetSync::new_sync(),
        }
    }
}

/// The entity that a change leaves behind, if it is of its key's kind.
macro_rules! held {
    ($value:expr, $kind:ident) => {
        match $value {
            Some(Stored::$kind(entity)) => Some(entity.clone()),
            _ => None,
        }
    };
}

impl State {
    /// An account.
    #[must_use]
    pub fn account(&self, id: AccountId) -> Option<&Arc<Account>> {
        self.accounts.get(&id)
    }

    /// All accounts, ordered by id.
    pub fn accounts(&self) -> impl Iterator<Item = &Arc<Account>> {
        self.accounts.values()
    }

    /// Whose a key is.
    #[must_use]
    pub fn access_key(&self, id: &AccessKeyId) -> Option<KeyOwner> {
        self.access_keys.get(id).copied()
    }

    /// The account of this alias.
    #[must_use]
    pub fn account_by_alias(&self, alias: &str) -> Option<&Arc<Account>> {
        self.account(*self.aliases.get(alias)?)
    }

    /// The deletions of service-linked roles that are not yet carried out and were asked for until a time, the oldest
    /// first.
    pub(crate) fn deletions_due(
        &self,
        time_ms: i64,
    ) -> impl Iterator<Item = (&Arc<Account>, &Arc<RoleDeletion>)> {
        let oldest_first = self.pending_deletions.iter();
        let due = oldest_first.take_while(move |(requested_ms, ..)| *requested_ms <= time_ms);
        due.filter_map(|(_, account, task_id)| {
            let account = self.account(*account)?;
            Some((account, account.role_deletions.get(task_id)?))
        })
    }

    /// A bucket and its owner.
    #[must_use]
    pub fn bucket(&self, name: &str) -> Option<(&Arc<Account>, &Arc<Bucket>)> {
        let account = self.account(*self.buckets.get(name)?)?;
        Some((account, account.buckets.get(name)?))
    }

    /// Applies one change of the transaction that made `revision`.
    pub fn apply(&mut self, change: &Change, revision: u64) {
        self.revision = self.revision.max(revision);
        if let (Key::Account, Some(Stored::Account(record))) = (&change.key, &change.value)
            && self.account(record.id).is_none()
        {
            self.accounts
                .insert_mut(record.id, Arc::new(Account::new(record.clone())));
        }
        let Some(mut account) = self
            .account(change.account)
            .map(|account| account.as_ref().clone())
        else {
            return;
        };
        account.revision = account.revision.max(revision);
        self.index_access_keys(&account, change);
        self.index_alias(&account, change);
        match (&change.key, &change.value) {
            (Key::Account, Some(Stored::Account(record))) => account.record = record.clone(),
            (Key::User(id), value) => account.put_user(*id, held!(value, User)),
            (Key::Group(id), value) => account.put_group(*id, held!(value, Group)),
            (Key::Role(id), value) => account.put_role(*id, held!(value, Role)),
            (Key::Policy(id), value) => {
                account.policies.set(*id, held!(value, Policy));
            }
            (Key::MfaDevice(id), value) => account.put_mfa_device(id, held!(value, MfaDevice)),
            (Key::InstanceProfile(id), value) => {
                account.put_instance_profile(*id, held!(value, InstanceProfile));
            }
            (Key::ServerCertificate(id), value) => {
                let certificate = held!(value, ServerCertificate);
                account.server_certificates.set(*id, certificate);
            }
            (Key::OidcProvider(id), value) => {
                account
                    .oidc_providers
                    .set(id.clone(), held!(value, OidcProvider));
            }
            (Key::SamlProvider(id), value) => {
                account
                    .saml_providers
                    .set(id.clone(), held!(value, SamlProvider));
            }
            (Key::RoleDeletion(id), value) => {
                let deletion = held!(value, RoleDeletion);
                self.index_deletion(&account, id, deletion.as_deref());
                account.put_role_deletion(id, deletion);
            }
            (Key::Bucket(name), Some(Stored::Bucket(bucket))) => {
                account.buckets.insert_mut(name.clone(), bucket.clone());
                self.buckets.insert_mut(name.clone(), change.account);
            }
            (Key::Bucket(name), _) => {
                account.buckets.remove_mut(name);
                self.buckets.remove_mut(name);
            }
            (Key::Account, _) => {}
        }
        self.accounts.insert_mut(change.account, Arc::new(account));
    }

    fn index_deletion(&mut self, before: &Account, id: &Arc<str>, new: Option<&RoleDeletion>) {
        let place = |held: &RoleDeletion| (held.requested_ms, before.id(), id.clone());
        if let Some(old) = before.role_deletions.get(id) {
            self.pending_deletions.remove_mut(&place(old));
        }
        if let Some(new) = new.filter(|new| new.outcome.is_none()) {
            self.pending_deletions.insert_mut(place(new));
        }
    }

    fn index_alias(&mut self, before: &Account, change: &Change) {
        let Some(Stored::Account(record)) = &change.value else {
            return;
        };
        if let Some(held) = &before.record.settings.alias {
            self.aliases.remove_mut(held.as_str());
        }
        if let Some(alias) = &record.settings.alias {
            self.aliases
                .insert_mut(alias.as_str().into(), change.account);
        }
    }

    fn index_access_keys(&mut self, before: &Account, change: &Change) {
        let (old, new, owner) = match (&change.key, &change.value) {
            (Key::Account, Some(Stored::Account(record))) => (
                before.record.root_access_keys.clone(),
                record.root_access_keys.as_slice(),
                Owner::Root,
            ),
            (Key::User(id), value) => {
                let old = before
                    .users
                    .by_id(*id)
                    .map(|user| user.access_keys.clone())
                    .unwrap_or_default();
                let new = match value {
                    Some(Stored::User(user)) => user.access_keys.as_slice(),
                    _ => &[],
                };
                (old, new, Owner::User(*id))
            }
            _ => return,
        };
        for key in old.iter().filter(|key| !new.contains(key)) {
            self.access_keys.remove_mut(&key.id);
        }
        for key in new {
            let found = KeyOwner {
                account: change.account,
                owner,
                status: key.status,
            };
            self.access_keys.insert_mut(key.id.clone(), found);
        }
    }
}
