use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use keyward_wire::Sensitive;
use tokio::sync::Semaphore;

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

impl PasswordQueue {
    /// The hash of a password in PHC form; `None` when the queue is full.
    pub(crate) async fn hash(
        &self,
        password: &Sensitive,
        randomness: &dyn Randomness,
    ) -> Option<String> {
        let _waiting = self.waiting.try_acquire().ok()?;
        let _running = self.running.acquire().await.ok()?;
        let mut salt = [0; 16];
        randomness.fill(&mut salt);
        let password = password.clone();
        tokio::task::spawn_blocking(move || hash(&password, &salt))
            .await
            .ok()?
    }
}

fn hash(password: &Sensitive, salt: &[u8]) -> Option<String> {
    let params = Params::new(MEMORY_KIB, 2, 1, None).ok()?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = argon2
        .hash_password_with_salt(password.reveal().as_bytes(), salt)
        .ok()?;
    Some(hash.to_string())
}
