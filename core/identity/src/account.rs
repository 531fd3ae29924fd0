use std::sync::Arc;

use keyward_arn::{AccessKeyId, AccountId};

use crate::change::{Change, Changes, Key, Stored};
use crate::commands::Commands;
use crate::entity::{AccountRecord, KeyStatus};
use crate::holdings::Account;
use crate::quota::Quotas;
use crate::settings::AccountSettings;
use crate::state::State;

/// An account given by configuration or made at first start.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// Twelve digits.
    pub id: AccountId,
    /// Free text.
    pub name: &'a str,
    /// Of the root user.
    pub email: &'a str,
    /// A key for the root user, and its secret.
    pub root_access_key: Option<(AccessKeyId, &'a str)>,
}

impl NewAccount<'_> {
    /// The changes that make the account, or that bring an existing one to what is configured: name, e-mail address,
    /// and a root key that it does not have yet.
    #[must_use]
    pub fn changes(&self, state: &State, now_ms: i64) -> Changes {
        let fresh = AccountRecord {
            id: self.id,
            name: self.name.to_owned(),
            email: self.email.to_owned(),
            created_ms: now_ms,
            root_access_keys: Vec::new(),
            sessions_valid_after_ms: None,
            settings: AccountSettings::default(),
        };
        let existing = state.account(self.id);
        let empty = Account::empty(fresh);
        let account = existing.map_or(&empty, Arc::as_ref);
        let mut record = account.record.as_ref().clone();
        self.name.clone_into(&mut record.name);
        self.email.clone_into(&mut record.email);
        let mut changes = Changes::default();
        if let Some((id, secret)) = &self.root_access_key {
            let mut no_randomness = || 0;
            let mut commands = Commands {
                state,
                account,
                quotas: &Quotas::default(),
                now_ms,
                random: &mut no_randomness,
                changes: &mut changes,
            };
            if let Some(held) = record.root_access_keys.iter_mut().find(|key| key.id == *id) {
                held.status = KeyStatus::Active;
            } else {
                let key = commands.adopt_access_key(id.clone(), secret);
                record.root_access_keys.push(key);
            }
        }
        if existing.is_none_or(|existing| *existing.record != record) {
            let value = Some(Stored::Account(Arc::new(record)));
            changes.entities.push(Change {
                account: self.id,
                key: Key::Account,
                value,
            });
        }
        changes
    }
}
