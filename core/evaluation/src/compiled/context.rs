//! The condition keys of a request, ready to be looked up.

use std::cell::Cell;
use std::net::IpAddr;

use keyward_policy::pattern::Variables;
use keyward_policy::value::{AddressRange, Instant, Number};
use smallvec::{SmallVec, smallvec};

use super::hash;
use crate::context::{Context, ContextValue};

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

/// So many keys need no memory of their own: twice that in slots.
const INLINE_KEYS: usize = 24;

/// All condition keys that a request carries, borrowed. Names ignore case; the last value of a name counts.
#[derive(Debug)]
pub struct ReadyContext<'a> {
    entries: SmallVec<[Held<'a>; INLINE_KEYS]>,
    /// At the hash of a key, or the next free place, its place in `entries` counted from 1.
    slots: SmallVec<[u32; 64]>,
}

/// A key that the request carries.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    hash: u64,
    key: &'a str,
    pub(crate) value: Value<'a>,
    /// What a single value was last read as.
    read: Cell<Read<'a>>,
}

#[derive(Clone, Copy, Debug)]
enum Read<'a> {
    Nothing,
    Number(Option<Number<'a>>),
    Date(Option<Instant>),
    Address(Option<IpAddr>),
}

impl Default for ReadyContext<'_> {
    fn default() -> Self {
        Self {
            entries: SmallVec::new(),
            slots: smallvec![0; 64],
        }
    }
}

impl<'a> ReadyContext<'a> {
    /// Sets a key, in place of any earlier value.
    pub fn insert(&mut self, key: &'a str, value: impl Into<Value<'a>>) {
        let hash = hash::folded(key);
        let held = Held {
            hash,
            key,
            value: value.into(),
            read: Cell::new(Read::Nothing),
        };
        if (self.entries.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let (slot, place) = self.search(hash, key);
        if let Some(entry) = place.and_then(|place| self.entries.get_mut(place)) {
            *entry = held;
            return;
        }
        self.entries.push(held);
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = super::trie::to_u32(self.entries.len());
        }
    }

    fn grow(&mut self) {
        self.slots = smallvec![0; self.slots.len() * 2];
        let places = self.entries.iter().map(|held| (held.hash, held.key));
        let places: Vec<_> = places.collect();
        for (place, (hash, key)) in places.into_iter().enumerate() {
            let (slot, _) = self.search(hash, key);
            if let Some(slot) = self.slots.get_mut(slot) {
                *slot = super::trie::to_u32(place + 1);
            }
        }
    }

    /// The slot of a key, and its place if it is there. At least half of the slots are free, so that this ends.
    fn search(&self, hash: u64, key: &str) -> (usize, Option<usize>) {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while let Some(place) = self.slots.get(slot).and_then(|held| held.checked_sub(1)) {
            let place = place as usize;
            if self
                .entries
                .get(place)
                .is_some_and(|held| held.is(hash, key))
            {
                return (slot, Some(place));
            }
            slot = (slot + 1) & mask;
        }
        (slot, None)
    }

    #[inline]
    pub(crate) fn get(&self, hash: u64, key: &str) -> Option<&Held<'a>> {
        self.entries.get(self.search(hash, key).1?)
    }
}

impl Held<'_> {
    fn is(&self, hash: u64, key: &str) -> bool {
        self.hash == hash && (self.key == key || self.key.eq_ignore_ascii_case(key))
    }
}

impl<'a> Held<'a> {
    /// A single value as a number, read once.
    pub(crate) fn number(&self, value: &'a str) -> Option<Number<'a>> {
        if let Read::Number(number) = self.read.get() {
            return number;
        }
        let number = Number::parse(value);
        self.read.set(Read::Number(number));
        number
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

impl Variables for ReadyContext<'_> {
    fn value(&self, key: &str) -> Option<&str> {
        match self.get(hash::folded(key), key)?.value {
            Value::Single(value) => Some(value),
            Value::Multi(_) => None,
        }
    }
}

impl<'a, V: Into<Value<'a>>> FromIterator<(&'a str, V)> for ReadyContext<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, V)>>(entries: I) -> Self {
        let mut context = Self::default();
        for (key, value) in entries {
            context.insert(key, value);
        }
        context
    }
}

impl<'a> From<&'a Context> for ReadyContext<'a> {
    fn from(context: &'a Context) -> Self {
        context.iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_ignore_case_and_the_last_value_counts() {
        let context: ReadyContext<'_> = [("aws:userid", "a"), ("AWS:UserId", "b")]
            .into_iter()
            .collect();
        assert_eq!(context.value("aws:USERID"), Some("b"));
        assert_eq!(context.value("aws:username"), None);
        assert_eq!(context.entries.len(), 1);
    }

    #[test]
    fn any_number_of_keys_is_held() {
        let keys: Vec<String> = (0..1000).map(|number| format!("k{number}")).collect();
        let context: ReadyContext<'_> = keys
            .iter()
            .map(|key| (key.as_str(), key.as_str()))
            .collect();
        assert!(
            keys.iter()
                .all(|key| context.value(&key.to_uppercase()) == Some(key))
        );
    }
}
