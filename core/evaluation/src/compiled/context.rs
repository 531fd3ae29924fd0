//! The condition keys of a request, ready to be looked up.

use std::cell::Cell;
use std::net::IpAddr;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use keyward_policy::pattern::Variables;
use keyward_policy::value::{AddressRange, Instant};
use smallvec::SmallVec;

use super::to_u32;
use crate::context::{ContextValue, KeyValue};
use crate::hash;

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

impl<'a> From<&'a KeyValue<'_>> for Value<'a> {
    fn from(value: &'a KeyValue<'_>) -> Self {
        match value {
            KeyValue::Single(value) => Self::Single(value),
            KeyValue::Multi(values) => Self::Multi(values),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(value: &'a str) -> Self {
        Self::Single(value)
    }
}

/// So many keys need no memory of their own; more are found by their hashes.
const INLINE_KEYS: usize = 24;

/// How many chains the keys are spread over, a power of two: few of them hold two keys.
const CHAINS: usize = 64;

/// All condition keys that a request carries, borrowed. Names ignore case; the last value of a name counts.
#[derive(Debug)]
pub(crate) struct ReadyContext<'a> {
    /// As they came.
    entries: SmallVec<[Held<'a>; INLINE_KEYS]>,
    /// For each chain the place of its newest entry, counted from 1; 0 where there is none.
    newest: [u8; CHAINS],
    /// Where there are more than [`INLINE_KEYS`], the place of the last entry of each name.
    places: HashTable<u32>,
}

impl Default for ReadyContext<'_> {
    fn default() -> Self {
        Self {
            entries: SmallVec::new(),
            newest: [0; CHAINS],
            places: HashTable::new(),
        }
    }
}

/// A key that the request carries.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    key: &'a str,
    pub(crate) value: Value<'a>,
    /// What a single value was last read as.
    read: Cell<Read>,
    /// The [`tag`](hash::tag) of the key.
    tag: u32,
    /// The place of the entry before it in its chain, counted from 1; 0 if it is the first.
    before: u8,
}

#[derive(Clone, Copy, Debug)]
enum Read {
    Nothing,
    Boolean(Option<bool>),
    Date(Option<Instant>),
    Address(Option<IpAddr>),
}

impl<'a> ReadyContext<'a> {
    /// Sets a key, in place of any earlier value.
    #[inline]
    fn insert(&mut self, key: &'a str, value: Value<'a>) {
        let tag = hash::tag(key);
        let count = self.entries.len() + 1;
        let mut before = 0;
        if count <= INLINE_KEYS
            && let Some(newest) = self.newest.get_mut(chain(tag))
        {
            before = std::mem::replace(newest, count as u8);
        }
        self.entries.push(Held {
            key,
            value,
            read: Cell::new(Read::Nothing),
            tag,
            before,
        });
        if count > INLINE_KEYS {
            self.find_places();
        }
    }

    /// Notes the place of the newest entry, and of those before it once they are too many to be looked through.
    #[cold]
    fn find_places(&mut self) {
        let newest = self.entries.len() - 1;
        let first = if self.places.is_empty() { 0 } else { newest };
        let entries = &self.entries;
        let key_at = |place: &u32| entries.get(*place as usize).map_or("", |held| held.key);
        for (place, held) in entries.iter().enumerate().skip(first) {
            let is_same = |other: &u32| key_at(other).eq_ignore_ascii_case(held.key);
            let rehash = |other: &u32| hash::folded(key_at(other));
            let hash = hash::folded(held.key);
            match self.places.entry(hash, is_same, rehash) {
                Entry::Occupied(mut known) => *known.get_mut() = to_u32(place),
                Entry::Vacant(free) => {
                    free.insert(to_u32(place));
                }
            }
        }
    }

    /// The entry of a key, whose [`tag`](hash::tag) is given too.
    #[inline]
    pub(crate) fn get(&self, tag: u32, key: &str) -> Option<&Held<'a>> {
        if self.entries.len() > INLINE_KEYS {
            return self.find(key);
        }
        let mut place = self.newest.get(chain(tag)).copied().unwrap_or(0);
        loop {
            let held = self.entries.get(usize::from(place).wrapping_sub(1))?;
            if held.tag == tag && held.has_name(key) {
                return Some(held);
            }
            place = held.before;
        }
    }

    #[cold]
    fn find(&self, key: &str) -> Option<&Held<'a>> {
        let held = |place: &u32| self.entries.get(*place as usize);
        let is_named = |place: &u32| held(place).is_some_and(|held| held.has_name(key));
        held(self.places.find(hash::folded(key), is_named)?)
    }
}

/// The chain that keys with a tag stand in.
fn chain(tag: u32) -> usize {
    tag as usize % CHAINS
}

impl Held<'_> {
    #[inline]
    fn has_name(&self, key: &str) -> bool {
        self.key.len() == key.len() && (self.key == key || is_other_case(self.key, key))
    }
}

/// Whether two differ in case alone; seldom asked, so kept out of the way.
#[inline(never)]
fn is_other_case(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
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
        match self.get(hash::tag(key), key)?.value {
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
    use proptest::prelude::*;

    use super::*;

    /// These have one hash and one tag.
    #[test]
    fn keys_of_one_hash_are_told_apart() {
        let (at, grave) = ("aws:PrincipalTag/@", "aws:PrincipalTag/`");
        assert_eq!(hash::folded(at), hash::folded(grave));
        assert_eq!(hash::tag(at), hash::tag(grave));
        for others in [0, 100] {
            let others: Vec<String> = (0..others).map(|number| format!("k{number}")).collect();
            let mut context = ReadyContext::default();
            context.extend(others.iter().map(|key| (key.as_str(), "")));
            context.extend([(at, "a")]);
            assert_eq!(context.value(grave), None);
            context.extend([(grave, "b")]);
            assert_eq!(context.value(at), Some("a"));
            assert_eq!(context.value(grave), Some("b"));
        }
    }

    proptest! {
        /// However many keys there are, and however often each comes.
        #[test]
        fn keys_ignore_case_and_the_last_value_counts(
            keys in proptest::collection::vec("[kK][a-cA-C]{0,9}", 0..60),
            asked in "[kK][a-cA-C]{0,9}",
        ) {
            let values: Vec<String> = (0..keys.len()).map(|place| place.to_string()).collect();
            let pairs = || keys.iter().zip(&values);
            let mut context = ReadyContext::default();
            context.extend(pairs().map(|(key, value)| (key.as_str(), value.as_str())));
            for name in keys.iter().chain([&asked]) {
                let last = pairs().rfind(|(key, _)| key.eq_ignore_ascii_case(name));
                let last = last.map(|(_, value)| value.as_str());
                prop_assert_eq!(context.value(&name.to_uppercase()), last);
            }
        }
    }
}
