//! Secret keys, the signing keys derived from them, and the cache that spares deriving them again.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::{Arc, PoisonError, RwLock};

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use zeroize::Zeroizing;

use crate::Scope;

/// A secret access key, as `wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`. It cannot be printed, and is wiped when dropped.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<Vec<u8>>);

impl SecretKey {
    /// Takes a copy of the secret's bytes.
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        Self(Zeroizing::new(secret.as_ref().to_vec()))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

/// The key of one secret, date, region and service, ready to sign.
#[derive(Clone)]
pub struct SigningKey(hmac::Key);

impl SigningKey {
    /// Derives the key: four HMACs, each the key of the next.
    pub fn derive(secret: &SecretKey, scope: &Scope<'_>) -> Self {
        let mut first = Zeroizing::new(Vec::with_capacity(4 + secret.as_bytes().len()));
        first.extend_from_slice(b"AWS4");
        first.extend_from_slice(secret.as_bytes());
        let mut key = hmac::Key::new(hmac::HMAC_SHA256, &first);
        for part in [scope.date, scope.region, scope.service, "aws4_request"] {
            key = hmac::Key::new(
                hmac::HMAC_SHA256,
                hmac::sign(&key, part.as_bytes()).as_ref(),
            );
        }
        Self(key)
    }

    /// The signature of a string to sign.
    pub(crate) fn sign(&self, string_to_sign: &[u8]) -> [u8; 32] {
        let tag = hmac::sign(&self.0, string_to_sign);
        // HMAC-SHA256 always has 32 bytes.
        tag.as_ref().try_into().unwrap_or([0; 32])
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

/// Signing keys that were of use before: bounded, shared between threads.
///
/// *Invariant*: an entry answers only for the very secret that it was derived from, so a rotated or reset secret never
/// meets an older key. Only keys of verified requests are put in, so strangers cannot push others out.
pub struct SigningKeyCache {
    /// A power of two of them, so that the hash picks one by its low bits.
    shards: Box<[RwLock<Shard>]>,
    hasher: RandomState,
}

/// Entries of a shard: few enough to look through.
const WAYS: usize = 8;

#[derive(Default)]
struct Shard {
    entries: Vec<Entry>,
    /// The entry to give up next, once the shard is full.
    oldest: usize,
}

struct Entry {
    hash: u64,
    access_key_id: Box<str>,
    /// As `20130524`, `us-east-1`, `s3`.
    scope: [Box<str>; 3],
    secret: SecretKey,
    key: Arc<SigningKey>,
}

impl Entry {
    fn is_of(&self, hash: u64, access_key_id: &str, scope: &Scope<'_>) -> bool {
        let [date, region, service] = &self.scope;
        self.hash == hash
            && *self.access_key_id == *access_key_id
            && **date == *scope.date
            && **region == *scope.region
            && **service == *scope.service
    }
}

impl SigningKeyCache {
    /// A cache of about `capacity` keys, at least 8; each takes about 1 KiB.
    pub fn new(capacity: usize) -> Self {
        let shards = capacity
            .div_ceil(WAYS)
            .clamp(1, 1 << 20)
            .next_power_of_two();
        Self {
            shards: (0..shards).map(|_| RwLock::default()).collect(),
            hasher: RandomState::new(),
        }
    }

    /// The key of this id, secret and scope, if it was kept.
    pub fn get(
        &self,
        access_key_id: &str,
        secret: &SecretKey,
        scope: &Scope<'_>,
    ) -> Option<Arc<SigningKey>> {
        let hash = self.hash(access_key_id, scope);
        let shard = self
            .shard(hash)?
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let entry = shard
            .entries
            .iter()
            .find(|entry| entry.is_of(hash, access_key_id, scope))?;
        verify_slices_are_equal(entry.secret.as_bytes(), secret.as_bytes())
            .ok()
            .map(|()| Arc::clone(&entry.key))
    }

    /// Keeps a key, in place of an older one of the same id and scope, or of the shard's oldest.
    pub fn insert(
        &self,
        access_key_id: &str,
        secret: &SecretKey,
        scope: &Scope<'_>,
        key: Arc<SigningKey>,
    ) {
        let hash = self.hash(access_key_id, scope);
        let Some(shard) = self.shard(hash) else {
            return;
        };
        let entry = Entry {
            hash,
            access_key_id: access_key_id.into(),
            scope: [scope.date.into(), scope.region.into(), scope.service.into()],
            secret: secret.clone(),
            key,
        };
        let mut shard = shard.write().unwrap_or_else(PoisonError::into_inner);
        let shard = &mut *shard;
        if let Some(same) = shard
            .entries
            .iter_mut()
            .find(|entry| entry.is_of(hash, access_key_id, scope))
        {
            *same = entry;
        } else if shard.entries.len() < WAYS {
            shard.entries.push(entry);
        } else if let Some(oldest) = shard.entries.get_mut(shard.oldest) {
            *oldest = entry;
            shard.oldest = (shard.oldest + 1) % WAYS;
        }
    }

    fn hash(&self, access_key_id: &str, scope: &Scope<'_>) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        for part in [access_key_id, scope.region, scope.service] {
            hasher.write(part.as_bytes());
        }
        hasher.finish()
    }

    fn shard(&self, hash: u64) -> Option<&RwLock<Shard>> {
        self.shards
            .get(usize::try_from(hash).unwrap_or(0) & (self.shards.len() - 1))
    }
}

impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeyCache")
            .field("shards", &self.shards.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCOPE: Scope<'static> = Scope {
        date: "20130524",
        region: "us-east-1",
        service: "s3",
    };

    #[test]
    fn a_changed_secret_does_not_meet_the_older_key() {
        let cache = SigningKeyCache::new(16);
        let [old, new] = ["old", "new"].map(SecretKey::new);
        cache.insert(
            "AKIA",
            &old,
            &SCOPE,
            Arc::new(SigningKey::derive(&old, &SCOPE)),
        );
        assert!(cache.get("AKIA", &old, &SCOPE).is_some());
        assert!(cache.get("AKIA", &new, &SCOPE).is_none());
        assert!(cache.get("AKIB", &old, &SCOPE).is_none());
        assert!(
            cache
                .get(
                    "AKIA",
                    &old,
                    &Scope {
                        region: "eu-west-1",
                        ..SCOPE
                    }
                )
                .is_none()
        );
        cache.insert(
            "AKIA",
            &new,
            &SCOPE,
            Arc::new(SigningKey::derive(&new, &SCOPE)),
        );
        assert!(cache.get("AKIA", &old, &SCOPE).is_none());
    }

    #[test]
    fn the_cache_is_bounded() {
        let cache = SigningKeyCache::new(64);
        let secret = SecretKey::new("secret");
        let key = Arc::new(SigningKey::derive(&secret, &SCOPE));
        for number in 0..10_000 {
            cache.insert(&format!("AKIA{number}"), &secret, &SCOPE, Arc::clone(&key));
        }
        let kept: usize = cache
            .shards
            .iter()
            .map(|shard| shard.read().unwrap().entries.len())
            .sum();
        assert!(kept <= 64, "{kept}");
    }

    #[test]
    fn secrets_do_not_print() {
        assert_eq!(format!("{:?}", SecretKey::new("hunter2")), "SecretKey(..)");
    }
}
