use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, RwLock};

use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use keyward_identity::SecretChange;
use keyward_sigv4::SecretKey;
use keyward_store::{SecretWrite, Store, StoreError};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::environment::Randomness;

const NONCE_BYTES: usize = 12;

/// The version of a sealed secret, its first byte.
const FORMAT: u8 = 1;

/// The key that all secrets at rest are sealed under; it is kept apart from them.
#[derive(Clone, ZeroizeOnDrop)]
pub struct MasterKey([u8; 32]);

impl MasterKey {
    /// A key of these bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey")
    }
}

/// A secret that cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// Sealed under another master key, or damaged. Names the secret.
    Sealed(String),
    /// The store cannot be read.
    Store(StoreError),
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sealed(id) => write!(
                f,
                "the secret `{id}` cannot be opened: the master key is not the one this data was written with, or the \
                 data is damaged. Start with the right master key (file `master.key` of the data directory or \
                 KEYWARD_MASTER_KEY), or restore both from the same backup"
            ),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for VaultError {}

/// Seals secrets for the store, and holds those that signatures are verified with.
pub struct Vault {
    master: MasterKey,
    access_keys: RwLock<HashMap<String, Arc<SecretKey>>>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    /// A vault without secrets.
    #[must_use]
    pub fn new(master: MasterKey) -> Self {
        Self {
            master,
            access_keys: RwLock::default(),
        }
    }

    fn key(&self) -> Option<LessSafeKey> {
        UnboundKey::new(&AES_256_GCM_SIV, &self.master.0)
            .map(LessSafeKey::new)
            .ok()
    }

    /// Opens every secret of a store, keeping those of access keys.
    ///
    /// # Errors
    /// When one does not open.
    pub fn load(&self, store: &dyn Store) -> Result<(), VaultError> {
        let mut broken = None;
        let visited = store.secrets(&mut |id, sealed| {
            match self.open(id, sealed) {
                Some(plain) => self.hold(id, Some(&plain)),
                None => broken = Some(id.to_owned()),
            }
            Ok(())
        });
        visited.map_err(VaultError::Store)?;
        broken.map_or(Ok(()), |id| Err(VaultError::Sealed(id)))
    }

    fn hold(&self, id: &str, plain: Option<&[u8]>) {
        let Some(key_id) = id.strip_prefix("access-key/") else {
            return;
        };
        let Ok(mut held) = self.access_keys.write() else {
            return;
        };
        match plain {
            Some(plain) => {
                held.insert(key_id.to_owned(), Arc::new(SecretKey::new(plain)));
            }
            None => {
                held.remove(key_id);
            }
        }
    }

    /// Takes over the secrets of a committed change.
    pub(crate) fn apply(&self, changes: &[SecretChange]) {
        for change in changes {
            self.hold(
                &change.id,
                change.value.as_ref().map(|secret| secret.0.as_slice()),
            );
        }
    }

    /// The secret of an access key.
    #[must_use]
    pub fn secret_key(&self, access_key_id: &str) -> Option<Arc<SecretKey>> {
        self.access_keys.read().ok()?.get(access_key_id).cloned()
    }

    /// The writes that bring the store to these changes.
    pub(crate) fn seal_changes(
        &self,
        changes: &[SecretChange],
        randomness: &dyn Randomness,
    ) -> Vec<SecretWrite> {
        let seal = |change: &SecretChange| SecretWrite {
            id: change.id.clone(),
            sealed: change
                .value
                .as_ref()
                .and_then(|secret| self.seal(&change.id, &secret.0, randomness)),
        };
        changes.iter().map(seal).collect()
    }

    /// Seals a secret; its id is associated data, so that no secret passes for another.
    pub(crate) fn seal(
        &self,
        id: &str,
        plain: &[u8],
        randomness: &dyn Randomness,
    ) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE_BYTES];
        randomness.fill(&mut nonce);
        let mut sealed = plain.to_vec();
        let aad = Aad::from(id.as_bytes());
        self.key()?
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut sealed)
            .ok()?;
        let mut bytes = vec![FORMAT];
        bytes.extend_from_slice(&nonce);
        bytes.append(&mut sealed);
        Some(bytes)
    }

    /// Opens a sealed secret.
    #[must_use]
    pub fn open(&self, id: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (&FORMAT, rest) = sealed.split_first()? else {
            return None;
        };
        let (nonce, body) = rest.split_at_checked(NONCE_BYTES)?;
        let nonce = Nonce::assume_unique_for_key(nonce.try_into().ok()?);
        let mut plain = Zeroizing::new(body.to_vec());
        let length = self
            .key()?
            .open_in_place(nonce, Aad::from(id.as_bytes()), &mut plain)
            .ok()?
            .len();
        plain.truncate(length);
        Some(plain)
    }
}
