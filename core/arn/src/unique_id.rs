use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::AccountId;

/// The alphabet of AWS's ids in practice: base32.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Text that is no id of the asked kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidUniqueId;

impl fmt::Display for InvalidUniqueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a unique id of this kind")
    }
}

impl std::error::Error for InvalidUniqueId {}

fn letter(value: u64) -> u8 {
    usize::try_from(value & 31)
        .ok()
        .and_then(|index| ALPHABET.get(index))
        .copied()
        .unwrap_or(b'A')
}

/// `characters` letters of base32 from the low bits of `bits`, most significant first.
fn base32(mut bits: u128, characters: usize) -> Vec<u8> {
    let mut text = vec![b'A'; characters];
    for slot in text.iter_mut().rev() {
        *slot = letter(u64::try_from(bits & 31).unwrap_or(0));
        bits >>= 5;
    }
    text
}

macro_rules! unique_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 21]);

        impl $name {
            /// The four letters every id of this kind begins with.
            pub const PREFIX: &'static str = $prefix;

            /// An id made of 85 of the random bits handed in.
            #[must_use]
            pub fn from_random(random: u128) -> Self {
                let mut id = [0; 21];
                let (head, tail) = id.split_at_mut(4);
                head.copy_from_slice(Self::PREFIX.as_bytes());
                tail.copy_from_slice(&base32(random, 17));
                Self(id)
            }

            /// The 21 characters.
            #[must_use]
            pub fn as_str(&self) -> &str {
                // Invariant: only ASCII is ever stored.
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl FromStr for $name {
            type Err = InvalidUniqueId;

            fn from_str(text: &str) -> Result<Self, InvalidUniqueId> {
                let id: [u8; 21] = text.as_bytes().try_into().map_err(|_| InvalidUniqueId)?;
                let well_formed = text.starts_with(Self::PREFIX)
                    && id.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
                if well_formed { Ok(Self(id)) } else { Err(InvalidUniqueId) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

unique_id!(
    /// A user, as `AIDACKCEVSQ6C2EXAMPLE`.
    UserId, "AIDA");
unique_id!(
    /// A role, as `AROADBQP57FF2AEXAMPLE`.
    RoleId, "AROA");
unique_id!(
    /// A group, as `AGPACKCEVSQ6C2EXAMPLE`.
    GroupId, "AGPA");
unique_id!(
    /// A managed policy, as `ANPAJ2UCCR6DPCEXAMPLE`.
    PolicyId, "ANPA");
unique_id!(
    /// An instance profile, as `AIPACKCEVSQ6C2EXAMPLE`.
    InstanceProfileId, "AIPA");
unique_id!(
    /// A server certificate, as `ASCACKCEVSQ6C2EXAMPLE`.
    ServerCertificateId, "ASCA");

/// An access key id: `AKIA` (long-term) or `ASIA` (temporary) and 16 letters of base32 that carry the account.
///
/// The first six bytes under the base32 hold the account: `(n & 0x7fffffffff80) >> 7` (spec/entities.md#access-key-ids).
/// Keys given by configuration may have any other text of 16 to 128 word characters; they carry no account.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccessKeyId(Box<str>);

impl AccessKeyId {
    /// Prefix of keys that belong to a user or to root.
    pub const LONG_TERM: &'static str = "AKIA";
    /// Prefix of keys that belong to a session.
    pub const TEMPORARY: &'static str = "ASIA";

    /// A key id with the account in it and 40 of the random bits handed in.
    #[must_use]
    pub fn from_random(prefix: &str, account: AccountId, random: u64) -> Self {
        // 80 bits: one zero bit, 40 bits of account, 39 random ones.
        let bits = (u128::from(account.number()) << 39) | u128::from(random & 0x7f_ffff_ffff);
        let tail = base32(bits, 16);
        let tail = std::str::from_utf8(&tail).unwrap_or_default();
        Self(format!("{prefix}{tail}").into())
    }

    /// The text of the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the id is one of a session.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        self.0.starts_with(Self::TEMPORARY)
    }

    /// The account that a key id of AWS's form carries, deleted or not.
    #[must_use]
    pub fn account(text: &str) -> Option<AccountId> {
        let tail = text.get(4..)?;
        if tail.len() != 16 {
            return None;
        }
        let mut bits: u128 = 0;
        for byte in tail.bytes() {
            let value = ALPHABET.iter().position(|letter| *letter == byte)?;
            bits = (bits << 5) | u128::try_from(value).ok()?;
        }
        let number = u64::try_from((bits >> 39) & 0xff_ffff_ffff).ok()?;
        (number < 1_000_000_000_000).then(|| AccountId::from_number(number))
    }
}

impl FromStr for AccessKeyId {
    type Err = InvalidUniqueId;

    fn from_str(text: &str) -> Result<Self, InvalidUniqueId> {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if (16..=128).contains(&text.len()) && text.bytes().all(word) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidUniqueId)
        }
    }
}

impl fmt::Display for AccessKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for AccessKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_prefix_and_length() {
        let id = UserId::from_random(u128::MAX);
        assert_eq!(id.as_str(), "AIDA77777777777777777");
        assert_eq!(id.as_str().parse::<UserId>(), Ok(id));
        assert!(id.as_str().parse::<RoleId>().is_err());
        assert!("AIDAaaaaaaaaaaaaaaaaa".parse::<UserId>().is_err());
    }

    #[test]
    fn access_keys_carry_their_account() {
        let account: AccountId = "123456789012".parse().unwrap();
        let key = AccessKeyId::from_random(AccessKeyId::LONG_TERM, account, u64::MAX);
        assert_eq!(key.as_str().len(), 20);
        assert_eq!(AccessKeyId::account(key.as_str()), Some(account));
        // A published decoding: ASIAQNZGKIQY56JQ7WML belongs to 029608264753.
        assert_eq!(
            AccessKeyId::account("ASIAQNZGKIQY56JQ7WML")
                .unwrap()
                .as_str(),
            "029608264753"
        );
        assert_eq!(AccessKeyId::account("AKIA"), None);
    }

    #[test]
    fn configured_keys_may_look_otherwise() {
        assert!("AKIAIOSFODNN7EXAMPLE".parse::<AccessKeyId>().is_ok());
        assert!("short".parse::<AccessKeyId>().is_err());
        assert!("has space in it here".parse::<AccessKeyId>().is_err());
    }
}
