use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// How long a key seals new tokens.
const ROTATION_MS: i64 = 24 * 3600 * 1000;

/// How long a key opens old ones after that: the longest session, 36 hours.
const RETENTION_MS: i64 = 36 * 3600 * 1000;

/// The version of the stored form of a ring, its first byte.
const FORMAT: u8 = 1;

/// A pair of keys that seals and opens tokens.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct RingKey {
    /// Stands in every token that it sealed.
    pub(crate) id: u32,
    created_ms: i64,
    pub(crate) sealing: [u8; 32],
    pub(crate) secrets: [u8; 32],
}

impl std::fmt::Debug for RingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RingKey({})", self.id)
    }
}

/// The keys in use: the newest seals, all open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRing {
    keys: Vec<RingKey>,
}

/// Stored bytes that are no ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RingUnreadable;

impl std::fmt::Display for RingUnreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the key ring cannot be read")
    }
}

impl std::error::Error for RingUnreadable {}

impl KeyRing {
    /// Brings the ring up to date: a new key when the newest is a day old, none that no live token can need.
    /// Returns whether anything changed. `random` is 64 uniform bytes, used for a new key only.
    pub fn rotate(&mut self, now_ms: i64, random: &[u8; 64]) -> bool {
        let before = self.keys.len();
        self.keys
            .retain(|key| now_ms - key.created_ms < ROTATION_MS + RETENTION_MS);
        let dropped = self.keys.len() != before;
        if self
            .keys
            .last()
            .is_some_and(|key| now_ms - key.created_ms < ROTATION_MS)
        {
            return dropped;
        }
        let (mut sealing, mut secrets) = ([0; 32], [0; 32]);
        let (first, second) = random.split_at(32);
        sealing.copy_from_slice(first);
        secrets.copy_from_slice(second);
        let id = self.keys.last().map_or(1, |key| key.id.wrapping_add(1));
        self.keys.push(RingKey {
            id,
            created_ms: now_ms,
            sealing,
            secrets,
        });
        true
    }

    pub(crate) fn newest(&self) -> Option<&RingKey> {
        self.keys.last()
    }

    pub(crate) fn key(&self, id: u32) -> Option<&RingKey> {
        self.keys.iter().find(|key| key.id == id)
    }

    /// The ring as it is stored, to be sealed like any secret.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(postcard::to_extend(self, vec![FORMAT]).unwrap_or_default())
    }

    /// Reads a stored ring.
    ///
    /// # Errors
    /// When it is none of ours.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RingUnreadable> {
        match bytes.split_first() {
            Some((&FORMAT, body)) => postcard::from_bytes(body).map_err(|_| RingUnreadable),
            _ => Err(RingUnreadable),
        }
    }
}
