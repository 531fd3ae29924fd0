//! The condition keys of a request, ready to be looked up.

use std::cell::Cell;
use std::net::IpAddr;

use keyward_policy::pattern::Variables;
use keyward_policy::value::{AddressRange, Instant};
use smallvec::SmallVec;

use super::hash;
use super::trie::to_u32;
use crate::context::ContextValue;

/// The value of one condition key, borrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A single-valued key.
    Single(&'a str),
    /// A multi-valued key; only set operators look inside.
    Multi(&'a [String]),
}

impl<'a> From<&'a ContextValue> for Value<'a> {
    fn from(value: &'a ContextValue) -> Self {
        match value {
            ContextValue::Single(value) => Self::Single(value),
            ContextValue::Multi(values) => Self::Multi(values),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(value: &'a str) -> Self {
        Self::Single(value)
    }
}

/// So many keys need no memory of their own.
const INLINE_KEYS: usize = 24;

/// So many chains of keys; a power of two.
const CHAINS: usize = 64;

/// All condition keys that a request carries, borrowed. Names ignore case; the last value of a name counts.
#[derive(Debug)]
pub(crate) struct ReadyContext<'a> {
    entries: SmallVec<[Held<'a>; INLINE_KEYS]>,
    /// For the last bits of a hash the place of a key with such a hash in `entries`, counted from 1.
    chains: [u32; CHAINS],
}

/// A key that the request carries.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    hash: u64,
    key: &'a str,
    /// The next key of the chain, counted from 1.
    next: u32,
    pub(crate) value: Value<'a>,
    /// What a single value was last read as.
    read: Cell<Read>,
}

#[derive(Clone, Copy, Debug)]
enum Read {
    Nothing,
    Boolean(Option<bool>),
    Date(Option<Instant>),
    Address(Option<IpAddr>),
}

impl Default for ReadyContext<'_> {
    fn default() -> Self {
        Self {
            entries: SmallVec::new(),
            chains: [0; CHAINS],
        }
    }
}

impl<'a> ReadyContext<'a> {
    /// Sets a key, in place of any earlier value.
    pub(crate) fn insert(&mut self, key: &'a str, value: Value<'a>) {
        let hash = hash::folded(key);
        if let Some(place) = self.place(hash, key) {
            if let Some(held) = self.entries.get_mut(place) {
                held.value = value;
                held.read = Cell::new(Read::Nothing);
            }
            return;
        }
        let place = to_u32(self.entries.len() + 1);
        let Some(chain) = self.chains.get_mut(hash as usize % CHAINS) else {
            return;
        };
        self.entries.push(Held {
            hash,
            key,
            next: std::mem::replace(chain, place),
            value,
            read: Cell::new(Read::Nothing),
        });
    }

    #[inline]
    fn place(&self, hash: u64, key: &str) -> Option<usize> {
        let mut next = *self.chains.get(hash as usize % CHAINS)?;
        while let Some(place) = next.checked_sub(1) {
            let held = self.entries.get(place as usize)?;
            if held.is(hash, key) {
                return Some(place as usize);
            }
            next = held.next;
        }
        None
    }

    #[inline]
    pub(crate) fn get(&self, hash: u64, key: &str) -> Option<&Held<'a>> {
        self.entries.get(self.place(hash, key)?)
    }
}

impl Held<'_> {
    #[inline]
    fn is(&self, hash: u64, key: &str) -> bool {
        self.hash == hash && (self.key == key || self.key.eq_ignore_ascii_case(key))
    }
}

impl Held<'_> {
    /// A single value as a boolean, read once.
    #[inline]
    pub(crate) fn boolean(&self, value: &str) -> Option<bool> {
        if let Read::Boolean(boolean) = self.read.get() {
            return boolean;
        }
        let boolean = read_boolean(value);
        self.read.set(Read::Boolean(boolean));
        boolean
    }

    /// A single value as a date, read once.
    pub(crate) fn date(&self, value: &str) -> Option<Instant> {
        if let Read::Date(date) = self.read.get() {
            return date;
        }
        let date = Instant::parse(value);
        self.read.set(Read::Date(date));
        date
    }

    /// A single value as an address, read once.
    pub(crate) fn address(&self, value: &str) -> Option<IpAddr> {
        if let Read::Address(address) = self.read.get() {
            return address;
        }
        let address = AddressRange::parse_address(value);
        self.read.set(Read::Address(address));
        address
    }
}

/// `true` or `false`, in any case.
pub(crate) fn read_boolean(value: &str) -> Option<bool> {
    if value.eq_ignore_ascii_case("true") {
        Some(true)
    } else if value.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

impl Variables for ReadyContext<'_> {
    fn value(&self, key: &str) -> Option<&str> {
        match self.get(hash::folded(key), key)?.value {
            Value::Single(value) => Some(value),
            Value::Multi(_) => None,
        }
    }
}

impl<'a, V: Into<Value<'a>>> Extend<(&'a str, V)> for ReadyContext<'a> {
    fn extend<I: IntoIterator<Item = (&'a str, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_ignore_case_and_the_last_value_counts() {
        let mut context = ReadyContext::default();
        context.extend([("aws:userid", "a"), ("AWS:UserId", "b")]);
        assert_eq!(context.value("aws:USERID"), Some("b"));
        assert_eq!(context.value("aws:username"), None);
        assert_eq!(context.entries.len(), 1);
    }

    /// These have one hash.
    #[test]
    fn keys_of_one_hash_are_told_apart() {
        assert_eq!(
            hash::folded("aws:PrincipalTag/@"),
            hash::folded("aws:PrincipalTag/`")
        );
        let mut context = ReadyContext::default();
        context.extend([("aws:PrincipalTag/@", "a")]);
        assert_eq!(context.value("aws:PrincipalTag/`"), None);
        context.extend([("aws:PrincipalTag/`", "b")]);
        assert_eq!(context.value("aws:PrincipalTag/@"), Some("a"));
        assert_eq!(context.value("aws:PrincipalTag/`"), Some("b"));
    }

    #[test]
    fn any_number_of_keys_is_held() {
        let keys: Vec<String> = (0..1000).map(|number| format!("k{number}")).collect();
        let mut context = ReadyContext::default();
        context.extend(keys.iter().map(|key| (key.as_str(), key.as_str())));
        assert!(
            keys.iter()
                .all(|key| context.value(&key.to_uppercase()) == Some(key))
        );
    }
}
