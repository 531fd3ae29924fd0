//! The tokens that every request but the one for a token must carry.

use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use aws_lc_rs::{hmac, rand};
use data_encoding::BASE64URL;

/// How long a token may live, in seconds.
pub const TOKEN_SECONDS: RangeInclusive<u64> = 1..=21_600;

/// The end of a token's life, a nonce, and an HMAC-SHA256 of both.
const EXPIRY_BYTES: usize = 8;
const NONCE_BYTES: usize = 16;
const TAG_BYTES: usize = 32;

/// A key of this process: what it signed is worth nothing at any other, or after a restart.
#[derive(Debug)]
pub struct TokenKey {
    key: hmac::Key,
    /// Ends are counted from here, by a clock that nobody sets.
    start: Instant,
}

impl TokenKey {
    /// A new key.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn generate() -> Result<Self, Unspecified> {
        Ok(Self {
            key: hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new())?,
            start: Instant::now(),
        })
    }

    /// A token that ends `seconds` after `now`.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn mint(&self, seconds: u64, now: Instant) -> Result<String, Unspecified> {
        let end = now.saturating_duration_since(self.start) + Duration::from_secs(seconds);
        let end_ns = u64::try_from(end.as_nanos()).map_err(|_| Unspecified)?;
        let mut nonce = [0; NONCE_BYTES];
        rand::SystemRandom::new().fill(&mut nonce)?;
        let mut token = Vec::with_capacity(EXPIRY_BYTES + NONCE_BYTES + TAG_BYTES);
        token.extend(end_ns.to_be_bytes());
        token.extend(nonce);
        let tag = hmac::sign(&self.key, &token);
        token.extend(tag.as_ref());
        Ok(BASE64URL.encode(&token))
    }

    /// The whole seconds that a token has left; nothing if it is not of this key or has ended.
    #[must_use]
    pub fn seconds_left(&self, token: &str, now: Instant) -> Option<u64> {
        let bytes = BASE64URL.decode(token.as_bytes()).ok()?;
        let (signed, tag) = bytes.split_at_checked(EXPIRY_BYTES + NONCE_BYTES)?;
        hmac::verify(&self.key, signed, tag).ok()?;
        let end = Duration::from_nanos(u64::from_be_bytes(*signed.first_chunk()?));
        let left = end.checked_sub(now.saturating_duration_since(self.start))?;
        (!left.is_zero()).then_some(left.as_secs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> TokenKey {
        TokenKey::generate().unwrap()
    }

    #[test]
    fn imd_3_a_token_ends() {
        let (key, now) = (key(), Instant::now());
        let token = key.mint(60, now).unwrap();
        assert_eq!(key.seconds_left(&token, now), Some(60));
        let later = |seconds| key.seconds_left(&token, now + Duration::from_secs(seconds));
        assert_eq!(later(59), Some(1));
        assert_eq!(later(60), None);
        assert_eq!(later(100_000), None);
    }

    #[test]
    fn imd_3_a_token_of_another_process_is_none() {
        let now = Instant::now();
        let token = key().mint(60, now).unwrap();
        assert_eq!(key().seconds_left(&token, now), None);
    }

    #[test]
    fn imd_3_no_change_of_a_token_is_taken() {
        let (key, now) = (key(), Instant::now());
        let token = key.mint(60, now).unwrap();
        let bytes = BASE64URL.decode(token.as_bytes()).unwrap();
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                assert_eq!(key.seconds_left(&BASE64URL.encode(&changed), now), None);
            }
            assert_eq!(key.seconds_left(&BASE64URL.encode(&bytes[..at]), now), None);
        }
        let cut = token.trim_end_matches('=').to_owned();
        for other in ["", "=", "made-up", &cut, &format!("{token}A")] {
            assert_eq!(key.seconds_left(other, now), None, "{other}");
        }
    }
}
