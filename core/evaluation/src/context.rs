//! The condition keys of a request.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use hashbrown::HashTable;
use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::hash;

/// The value of one condition key. Types decide only which operators make sense; values travel as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextValue {
    /// A single-valued key.
    Single(String),
    /// A multi-valued key; only set operators look inside.
    Multi(Vec<String>),
}

impl ContextValue {
    /// All values: one for a single-valued key.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match self {
            Self::Single(value) => std::slice::from_ref(value),
            Self::Multi(values) => values,
        }
    }
}

impl From<&str> for ContextValue {
    fn from(value: &str) -> Self {
        Self::Single(value.to_owned())
    }
}

impl From<String> for ContextValue {
    fn from(value: String) -> Self {
        Self::Single(value)
    }
}

impl From<bool> for ContextValue {
    fn from(value: bool) -> Self {
        Self::Single(if value { "true" } else { "false" }.to_owned())
    }
}

impl From<Vec<String>> for ContextValue {
    fn from(values: Vec<String>) -> Self {
        Self::Multi(values)
    }
}

/// The value of one condition key, borrowed where somebody holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyValue<'a> {
    /// A single-valued key.
    Single(Cow<'a, str>),
    /// A multi-valued key; only set operators look inside.
    Multi(&'a [String]),
}

impl<'a> From<&'a str> for KeyValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::Single(value.into())
    }
}

impl From<String> for KeyValue<'_> {
    fn from(value: String) -> Self {
        Self::Single(value.into())
    }
}

impl<'a> From<Cow<'a, str>> for KeyValue<'a> {
    fn from(value: Cow<'a, str>) -> Self {
        Self::Single(value)
    }
}

impl From<bool> for KeyValue<'_> {
    fn from(value: bool) -> Self {
        Self::Single(if value { "true" } else { "false" }.into())
    }
}

impl<'a> From<&'a ContextValue> for KeyValue<'a> {
    fn from(value: &'a ContextValue) -> Self {
        match value {
            ContextValue::Single(value) => value.as_str().into(),
            ContextValue::Multi(values) => Self::Multi(values),
        }
    }
}

impl From<KeyValue<'_>> for ContextValue {
    fn from(value: KeyValue<'_>) -> Self {
        match value {
            KeyValue::Single(value) => Self::Single(value.into_owned()),
            KeyValue::Multi(values) => Self::Multi(values.to_vec()),
        }
    }
}

/// All condition keys that a request carries. Names ignore case and keep the spelling of their last
/// insertion; a missing key stays missing.
///
/// ```
/// use keyward_evaluation::Context;
///
/// let mut context = Context::new();
/// context.insert("aws:SourceIp", "203.0.113.7");
/// context.insert("aws:TagKeys", vec!["team".to_owned(), "stage".to_owned()]);
/// assert_eq!(context.single("AWS:sourceip"), Some("203.0.113.7"));
/// assert_eq!(context.single("aws:TagKeys"), None);
/// ```
///
/// In human-readable formats it is written as a map of strings and lists of strings.
#[derive(Clone, Default)]
pub struct Context {
    /// As they came, no two with the same key. They are few, and a context is made for every check: looking through
    /// them, which the length alone ends for most, is quicker than keeping them in an order.
    entries: Vec<Entry>,
    /// Where there are more than [`LOOKED_THROUGH`], the place of each, found by its hash.
    places: HashTable<usize>,
}

/// So many keys are looked through one by one.
const LOOKED_THROUGH: usize = 64;

type Entry = (Cow<'static, str>, ContextValue);

impl Context {
    /// No keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// No keys yet, with room for some.
    #[must_use]
    pub fn with_capacity(keys: usize) -> Self {
        Self {
            entries: Vec::with_capacity(keys),
            places: HashTable::new(),
        }
    }

    /// Sets a key, in place of any earlier value.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<ContextValue>) {
        self.set(Cow::Owned(key.into()), value.into());
    }

    /// As [`Context::insert`] for a key that the program itself names: its name is not copied.
    pub fn insert_known(&mut self, key: &'static str, value: impl Into<ContextValue>) {
        self.set(Cow::Borrowed(key), value.into());
    }

    /// Sets every key of another context, in place of any earlier values.
    pub fn insert_all(&mut self, other: &Self) {
        for (key, value) in &other.entries {
            self.set(key.clone(), value.clone());
        }
    }

    fn set(&mut self, key: Cow<'static, str>, value: ContextValue) {
        match self.place(&key).and_then(|at| self.entries.get_mut(at)) {
            Some(entry) => *entry = (key, value),
            None => {
                self.entries.push((key, value));
                self.note_places();
            }
        }
    }

    /// Notes the places of those that are not noted yet, once there are too many to be looked through.
    fn note_places(&mut self) {
        if self.entries.len() <= LOOKED_THROUGH {
            return;
        }
        let noted = self.places.len();
        let rehash = |at: &usize| {
            self.entries
                .get(*at)
                .map_or(0, |(key, _)| hash::folded(key))
        };
        for (at, (key, _)) in self.entries.iter().enumerate().skip(noted) {
            self.places.insert_unique(hash::folded(key), at, rehash);
        }
    }

    /// Takes a key away.
    pub fn remove(&mut self, key: &str) -> Option<ContextValue> {
        let at = self.place(key)?;
        let (_, value) = self.entries.remove(at);
        // Those behind it have moved.
        self.places.clear();
        self.note_places();
        Some(value)
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&ContextValue> {
        let (_, value) = self.entries.get(self.place(key)?)?;
        Some(value)
    }

    /// The value of a single-valued key; none if the key is missing or multi-valued.
    #[must_use]
    pub fn single(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            ContextValue::Single(value) => Some(value),
            ContextValue::Multi(_) => None,
        }
    }

    /// All keys with their values, by the length of the key, then by the key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ContextValue)> {
        let entries = self.in_order().into_iter();
        entries.map(|(key, value)| (key.as_ref(), value))
    }

    /// The same in no order that means anything.
    pub fn unordered(&self) -> impl Iterator<Item = (&str, &ContextValue)> {
        let entries = self.entries.iter();
        entries.map(|(key, value)| (key.as_ref(), value))
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn place(&self, key: &str) -> Option<usize> {
        let is_same = |(held, _): &Entry| held.eq_ignore_ascii_case(key);
        if self.entries.len() <= LOOKED_THROUGH {
            return self.entries.iter().position(is_same);
        }
        let is_it = |at: &usize| self.entries.get(*at).is_some_and(is_same);
        self.places.find(hash::folded(key), is_it).copied()
    }

    /// All entries, by the length of the key, then by the key, ASCII letters folded: how they are written.
    fn in_order(&self) -> Vec<&Entry> {
        let mut entries: Vec<_> = self.entries.iter().collect();
        entries.sort_unstable_by(|(left, _), (right, _)| compare_folded(left, right));
        entries
    }
}

impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        let is_held = |(key, value): &Entry| {
            let at = other.place(key).and_then(|at| other.entries.get(at));
            at.is_some_and(|(held, held_value)| held == key && held_value == value)
        };
        self.len() == other.len() && self.entries.iter().all(is_held)
    }
}

impl Eq for Context {}

fn compare_folded(left: &str, right: &str) -> Ordering {
    let fold = |byte: u8| byte.to_ascii_lowercase();
    let by_length = left.len().cmp(&right.len());
    by_length.then_with(|| left.bytes().map(fold).cmp(right.bytes().map(fold)))
}

impl fmt::Debug for Context {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Into<String>, V: Into<ContextValue>> FromIterator<(K, V)> for Context {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut context = Self::new();
        context.extend(entries);
        context
    }
}

impl<K: Into<String>, V: Into<ContextValue>> Extend<(K, V)> for Context {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl Serialize for Context {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.entries.len()))?;
        for (key, value) in self.iter() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Context {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Context;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map of condition keys")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Context, A::Error> {
                let mut context = Context::new();
                while let Some((key, value)) = map.next_entry::<String, ContextValue>()? {
                    context.insert(key, value);
                }
                Ok(context)
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

/// How a value looks to formats that people read.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Readable<T, L> {
    Single(T),
    Multi(L),
}

/// How a value looks to formats that do not describe themselves.
#[derive(Serialize, Deserialize)]
enum Tagged<T, L> {
    Single(T),
    Multi(L),
}

impl Serialize for ContextValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self, serializer.is_human_readable()) {
            (Self::Single(value), true) => {
                Readable::<&str, &[String]>::Single(value).serialize(serializer)
            }
            (Self::Multi(values), true) => {
                Readable::<&str, &[String]>::Multi(values).serialize(serializer)
            }
            (Self::Single(value), false) => {
                Tagged::<&str, &[String]>::Single(value).serialize(serializer)
            }
            (Self::Multi(values), false) => {
                Tagged::<&str, &[String]>::Multi(values).serialize(serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for ContextValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            Ok(
                match Readable::<String, Vec<String>>::deserialize(deserializer)? {
                    Readable::Single(value) => Self::Single(value),
                    Readable::Multi(values) => Self::Multi(values),
                },
            )
        } else {
            Ok(
                match Tagged::<String, Vec<String>>::deserialize(deserializer)? {
                    Tagged::Single(value) => Self::Single(value),
                    Tagged::Multi(values) => Self::Multi(values),
                },
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// However many keys there are, whatever their case, and whether they are taken away again.
        #[test]
        fn a_key_is_held_once_with_its_last_value(
            steps in prop::collection::vec(("[a-fA-F]{1,2}", prop::option::weighted(0.9, 0..9_u8)), 0..300),
        ) {
            let mut context = Context::new();
            let mut expected = std::collections::BTreeMap::new();
            for (key, value) in steps {
                let folded = key.to_ascii_lowercase();
                let (held, wanted) = match value {
                    Some(value) => {
                        let value = value.to_string();
                        context.insert(key.clone(), value.clone());
                        (None, expected.insert(folded.clone(), value))
                    }
                    None => (context.remove(&key), expected.remove(&folded)),
                };
                if value.is_none() {
                    prop_assert_eq!(held, wanted.map(ContextValue::Single));
                }
                let value = expected.get(&folded).map(String::as_str);
                prop_assert_eq!(context.single(&key), value);
                prop_assert_eq!(context.len(), expected.len());
            }
        }
    }
}
