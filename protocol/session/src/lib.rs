//! Session tokens: temporary credentials that any node verifies without a lookup.
//!
//! A token is `base64(format, ring key, nonce, sealed)`: [`Claims`] are serialised, compressed where that helps, and
//! sealed with AES-256-GCM-SIV under a key of the [`KeyRing`], the access key id being associated data. The secret
//! key that goes with it is an HMAC of the access key id under another key of the ring. So a token, its key id and
//! its secret only ever work together, and nothing is stored when a session is issued.

mod claims;
mod ring;
mod seal;

pub use claims::{Chain, Claims, Tag, Who};
pub use ring::{KeyRing, RingKey, RingUnreadable};
pub use seal::{InvalidToken, MAX_TOKEN_CHARACTERS, Sealed, TokenTooLarge};
