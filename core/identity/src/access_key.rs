use std::sync::Arc;

use keyward_arn::{AccessKeyId, UserId};
use zeroize::Zeroizing;

use crate::change::{NameClaim, Secret, Stored};
use crate::commands::{Commands, within_quota};
use crate::entity::{AccessKey, KeyStatus};
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::state::Owner;

/// 64 characters, so that every secret takes six bits of randomness a character.
const SECRET_ALPHABET: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// `access-key/AKIA…`, the id of a key's secret and its claim.
fn secret_id(key: &AccessKeyId) -> String {
    format!("access-key/{key}")
}

fn no_such_key(id: &str) -> Refusal {
    Refusal::new(
        RefusalCode::NoSuchEntity,
        format!("The Access Key with id {id} cannot be found."),
    )
}

impl Account {
    /// The keys of the root user or of a user, in the order they were made.
    #[must_use]
    pub fn access_keys(&self, owner: Owner) -> &[AccessKey] {
        match owner {
            Owner::Root => &self.record.root_access_keys,
            Owner::User(id) => self
                .users
                .by_id(id)
                .map_or(&[], |user| user.access_keys.as_slice()),
        }
    }
}

impl Commands<'_> {
    /// Makes a key for the root user or a user, and its secret of 40 characters.
    ///
    /// # Errors
    /// The quota of keys.
    pub fn create_access_key(
        &mut self,
        owner: Owner,
    ) -> Result<(AccessKey, Zeroizing<String>), Refusal> {
        let mut keys = self.account.access_keys(owner).to_vec();
        within_quota(
            keys.len(),
            "AccessKeysPerUser",
            self.quotas.access_keys_per_user,
        )?;
        let random = u64::try_from((self.random)() >> 64).unwrap_or_default();
        let id = AccessKeyId::from_random(AccessKeyId::LONG_TERM, self.account.id(), random);
        let key = AccessKey {
            id,
            status: KeyStatus::Active,
            created_ms: self.now_ms,
        };
        let secret = self.random_secret();
        keys.push(key.clone());
        self.put_access_keys(owner, keys);
        self.claim(NameClaim::Take(secret_id(&key.id)));
        self.set_secret(
            secret_id(&key.id),
            Some(Secret(Zeroizing::new(secret.as_bytes().to_vec()))),
        );
        Ok((key, secret))
    }

    /// Makes a user's or the root user's key of an id and secret given by configuration.
    pub(crate) fn adopt_access_key(&mut self, id: AccessKeyId, secret: &str) -> AccessKey {
        self.claim(NameClaim::Take(secret_id(&id)));
        self.set_secret(
            secret_id(&id),
            Some(Secret(Zeroizing::new(secret.as_bytes().to_vec()))),
        );
        AccessKey {
            id,
            status: KeyStatus::Active,
            created_ms: self.now_ms,
        }
    }

    /// Gives a user a key of an id and secret that were made before.
    ///
    /// # Errors
    /// The quota of keys.
    pub fn adopt_user_access_key(
        &mut self,
        user: UserId,
        id: AccessKeyId,
        secret: &str,
    ) -> Result<(), Refusal> {
        let owner = Owner::User(user);
        let mut keys = self.account.access_keys(owner).to_vec();
        within_quota(
            keys.len(),
            "AccessKeysPerUser",
            self.quotas.access_keys_per_user,
        )?;
        keys.push(self.adopt_access_key(id, secret));
        self.put_access_keys(owner, keys);
        Ok(())
    }

    fn random_secret(&mut self) -> Zeroizing<String> {
        let mut secret = Zeroizing::new(String::with_capacity(40));
        while secret.len() < 40 {
            let mut bits = (self.random)();
            for _ in 0..20 {
                let place = usize::try_from(bits & 63).unwrap_or_default();
                secret.push(
                    SECRET_ALPHABET
                        .get(place)
                        .map_or('A', |letter| char::from(*letter)),
                );
                bits >>= 6;
            }
        }
        secret
    }

    fn put_access_keys(&mut self, owner: Owner, keys: Vec<AccessKey>) {
        match owner {
            Owner::Root => {
                let mut record = self.account.record.as_ref().clone();
                record.root_access_keys = keys;
                self.put(Stored::Account(Arc::new(record)));
            }
            Owner::User(id) => {
                if let Some(user) = self.account.users.by_id(id) {
                    let mut user = user.as_ref().clone();
                    user.access_keys = keys;
                    self.put(Stored::User(Arc::new(user)));
                }
            }
        }
    }

    /// Makes a key active or inactive.
    ///
    /// # Errors
    /// The owner has no such key.
    pub fn update_access_key(
        &mut self,
        owner: Owner,
        id: &str,
        status: KeyStatus,
    ) -> Result<(), Refusal> {
        let mut keys = self.account.access_keys(owner).to_vec();
        let key = keys
            .iter_mut()
            .find(|key| key.id.as_str() == id)
            .ok_or_else(|| no_such_key(id))?;
        key.status = status;
        self.put_access_keys(owner, keys);
        Ok(())
    }

    /// Deletes a key and its secret.
    ///
    /// # Errors
    /// The owner has no such key.
    pub fn delete_access_key(&mut self, owner: Owner, id: &str) -> Result<(), Refusal> {
        let mut keys = self.account.access_keys(owner).to_vec();
        let place = keys
            .iter()
            .position(|key| key.id.as_str() == id)
            .ok_or_else(|| no_such_key(id))?;
        let key = keys.remove(place);
        self.put_access_keys(owner, keys);
        self.claim(NameClaim::Release(secret_id(&key.id)));
        self.set_secret(secret_id(&key.id), None);
        Ok(())
    }
}
