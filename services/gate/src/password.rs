use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use keyward_wire::Sensitive;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::environment::Randomness;

/// Hashes at once; each takes 19 MiB and a core for some 20 ms.
const CONCURRENT_HASHES: usize = 2;

/// Hashes that may wait; more are refused rather than let the memory and the latency of all others grow.
const WAITING_HASHES: usize = 64;

/// Argon2id with OWASP's parameters: 19 MiB, 2 passes, 1 lane.
/// Source: <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>
const MEMORY_KIB: u32 = 19 * 1024;

/// A bounded queue in front of the slow hash.
#[derive(Debug)]
pub(crate) struct PasswordQueue {
    running: Semaphore,
    waiting: Semaphore,
}

impl Default for PasswordQueue {
    fn default() -> Self {
        Self {
            running: Semaphore::new(CONCURRENT_HASHES),
            waiting: Semaphore::new(WAITING_HASHES),
        }
    }
}

/// Passwords of one call, before the slow work on them.
#[derive(Debug, Default)]
pub struct PasswordWork<'a> {
    /// One that is to be kept.
    pub hash: Option<&'a Sensitive>,
    /// Those that are compared with held hashes, each named by the hash's id among the secrets.
    pub compare: Vec<(&'a Sensitive, String)>,
}

/// The same after it.
#[derive(Debug, Default)]
pub struct HashedPasswords {
    /// Argon2id, in PHC form.
    pub hash: Option<String>,
    /// By the ids of the held hashes, in the order of [`PasswordWork::compare`]: whether it is that password.
    pub compared: Vec<(String, bool)>,
}

impl PasswordQueue {
    /// Hashes and compares; `None` when the queue is full.
    pub(crate) async fn work(
        &self,
        work: PasswordWork<'_>,
        randomness: &dyn Randomness,
        secret: impl Fn(&str) -> Option<Zeroizing<Vec<u8>>>,
    ) -> Option<HashedPasswords> {
        if work.hash.is_none() && work.compare.is_empty() {
            return Some(HashedPasswords::default());
        }
        let _waiting = self.waiting.try_acquire().ok()?;
        let _running = self.running.acquire().await.ok()?;
        let mut salt = [0; 16];
        randomness.fill(&mut salt);
        let new = work.hash.cloned();
        let compare: Vec<_> = work
            .compare
            .into_iter()
            .map(|(password, id)| (password.clone(), secret(&id), id))
            .collect();
        let slow = move || {
            let hash = match &new {
                Some(password) => Some(hash(password, &salt)?),
                None => None,
            };
            let is_same = |password: &Sensitive, held: Option<Zeroizing<Vec<u8>>>| {
                held.is_some_and(|held| verify(password, &held))
            };
            let compared = compare
                .into_iter()
                .map(|(password, held, id)| (id, is_same(&password, held)));
            Some(HashedPasswords {
                hash,
                compared: compared.collect(),
            })
        };
        tokio::task::spawn_blocking(slow).await.ok()?
    }
}

fn argon2() -> Option<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, 2, 1, None).ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash of a password, Argon2id in PHC form; it takes a core for some 20 ms.
pub(crate) fn hash(password: &Sensitive, salt: &[u8]) -> Option<String> {
    let hash = argon2()?
        .hash_password_with_salt(password.reveal().as_bytes(), salt)
        .ok()?;
    Some(hash.to_string())
}

/// Whether a held hash, in PHC form, is that of a password. The parameters are those that the hash names.
fn verify(password: &Sensitive, held: &[u8]) -> bool {
    let parsed = std::str::from_utf8(held).ok().map(PasswordHash::new);
    match (argon2(), parsed) {
        (Some(argon2), Some(Ok(held))) => argon2
            .verify_password(password.reveal().as_bytes(), &held)
            .is_ok(),
        _ => false,
    }
}
