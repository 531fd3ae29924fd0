//! Prefixes and whole texts, found by the hashes of how a text begins.

use std::ops::{ControlFlow, Range};

use smallvec::SmallVec;

use super::to_u32;
use crate::hash::Beginnings;

/// Values at texts. A walk along some text meets the values of every prefix of it, shortest first, and of the whole of it. It
/// costs a look-up for each length that prefixes have, however many values there are: a tree of characters would follow a
/// pointer for each fork on the way, and each of them is a cache miss where there are many values.
///
/// Texts that collide on purpose make a look-up as slow as comparing with each of them, and no slower.
#[derive(Debug)]
pub(crate) struct Prefixes<T> {
    /// At the empty prefix: met by every text.
    everywhere: Option<T>,
    /// Of the other prefixes, in bytes, each length once, the shortest first.
    lengths: Box<[u32]>,
    /// Whether there are whole texts.
    has_whole: bool,
    filter: Filter,
    /// Those of one bucket side by side.
    held: Box<[Held<T>]>,
    /// Where each bucket begins in `held`, a power of two of them, and at last where the last one ends.
    buckets: Box<[u32]>,
    /// All texts, one behind the other.
    texts: Box<[u8]>,
}

#[derive(Debug)]
struct Held<T> {
    key: Key,
    value: T,
}

/// A text and whether only the whole of it counts.
#[derive(Clone, Copy, Debug)]
struct Key {
    hash: u32,
    /// Where the text begins in `texts`.
    start: u32,
    /// In bytes.
    length: u32,
    is_whole: bool,
}

impl Key {
    #[inline]
    fn text(self, texts: &[u8]) -> &[u8] {
        let start = self.start as usize;
        let text = texts.get(start..start + self.length as usize);
        text.unwrap_or_default()
    }

    /// Its bucket, of a power of two of them.
    #[inline]
    fn bucket(hash: u32, buckets: usize) -> usize {
        hash as usize & (buckets - 1)
    }
}

/// Tells of most hashes that they are not there: a walk asks for a text of every length and finds one, and of a large table each
/// question is a cache miss, or two. One bit of eight or more for each text, so that the bits stay where the table does not.
#[derive(Debug)]
struct Filter(SmallVec<[u64; 1]>);

impl Filter {
    /// Room for the texts of so many buckets.
    fn new(buckets: usize) -> Self {
        Self(SmallVec::from_elem(0, buckets.div_ceil(8)))
    }

    /// The word and the bit of a hash; buckets are told apart by its lower bits.
    #[inline]
    fn place(&self, hash: u32) -> (usize, u64) {
        let place = hash.rotate_left(20) as usize;
        ((place / 64) & (self.0.len() - 1), 1 << (place % 64))
    }

    fn add(&mut self, hash: u32) {
        let (word, bit) = self.place(hash);
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    #[inline]
    fn may_hold(&self, hash: u32) -> bool {
        let (word, bit) = self.place(hash);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }
}

/// Values on their way into [`Prefixes`].
#[derive(Debug)]
pub(crate) struct Gathered<V> {
    entries: Vec<(Key, V)>,
    texts: Vec<u8>,
}

/// Values of one text: nearly always one.
pub(crate) type Together<V> = SmallVec<[V; 1]>;

impl<V> Gathered<V> {
    /// Room for so many values, at texts of so many bytes together.
    pub(crate) fn with_room_for(values: usize, bytes: usize) -> Self {
        Self {
            entries: Vec::with_capacity(values),
            texts: Vec::with_capacity(bytes),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// A value at a text, or at all that begin so.
    #[inline]
    pub(crate) fn add(&mut self, text: &str, is_whole: bool, value: V) {
        self.add_key(text, is_whole, value);
        self.texts.extend_from_slice(text.as_bytes());
    }

    /// The same at texts in lower case, whose hashes are the same.
    pub(crate) fn in_lower_case(mut self) -> Self {
        self.texts.make_ascii_lowercase();
        self
    }

    #[inline]
    fn add_key(&mut self, text: &str, is_whole: bool, value: V) {
        let key = Key {
            hash: short(Beginnings::default().hash(text.as_bytes())),
            start: to_u32(self.texts.len()),
            length: to_u32(text.len()),
            is_whole,
        };
        self.entries.push((key, value));
    }

    /// Values of the same text are handed to `join` together, in the order in which they came.
    pub(crate) fn join<T>(self, mut join: impl FnMut(Together<V>) -> T) -> Prefixes<T> {
        let texts = self.texts.into_boxed_slice();
        let count = self.entries.len().next_power_of_two();
        let (ends, mut sorted) = into_buckets(self.entries, count);
        let mut held: Vec<Held<T>> = Vec::with_capacity(sorted.len());
        let mut buckets = Vec::with_capacity(count + 1);
        buckets.push(0);
        let mut everywhere = None;
        let mut filter = Filter::new(count);
        let mut start = 0;
        for end in ends {
            let bucket = sorted.get_mut(start..end).unwrap_or_default();
            join_alike(bucket, &texts, |key, values| {
                let value = join(values);
                if key.length == 0 && !key.is_whole {
                    everywhere = Some(value);
                } else {
                    filter.add(key.hash);
                    held.push(Held { key, value });
                }
            });
            buckets.push(to_u32(held.len()));
            start = end;
        }
        Prefixes {
            everywhere,
            lengths: lengths(&held),
            has_whole: held.iter().any(|held| held.key.is_whole),
            filter,
            held: held.into(),
            buckets: buckets.into(),
            texts,
        }
    }
}

/// Entries by their buckets, in each in the order in which they came, and where each bucket ends.
#[inline]
fn into_buckets<V>(entries: Vec<(Key, V)>, count: usize) -> (Vec<usize>, Vec<Option<(Key, V)>>) {
    let mut places = vec![0; count];
    for (key, _) in &entries {
        if let Some(length) = places.get_mut(Key::bucket(key.hash, count)) {
            *length += 1;
        }
    }
    let mut before = 0;
    for place in &mut places {
        (*place, before) = (before, before + *place);
    }
    let mut sorted: Vec<Option<(Key, V)>> = Vec::new();
    sorted.resize_with(entries.len(), || None);
    for (key, value) in entries {
        if let Some(place) = places.get_mut(Key::bucket(key.hash, count)) {
            if let Some(slot) = sorted.get_mut(*place) {
                *slot = Some((key, value));
            }
            *place += 1;
        }
    }
    // Each place has moved on to where its bucket ends.
    (places, sorted)
}

/// Takes the values of a bucket, those of each text together.
#[inline]
fn join_alike<V>(
    bucket: &mut [Option<(Key, V)>],
    texts: &[u8],
    mut take: impl FnMut(Key, Together<V>),
) {
    // What collides is sorted, so that comparing takes few steps even if it does so on purpose.
    let collides = match bucket {
        [] | [_] => false,
        [Some((left, _)), Some((right, _))] => left.hash == right.hash,
        _ => true,
    };
    if collides {
        bucket.sort_by_key(|entry| {
            let key = entry.as_ref().map(|(key, _)| *key);
            key.map(|key| (key.hash, key.is_whole, key.text(texts)))
        });
    }
    if let [only] = bucket {
        if let Some((key, value)) = only.take() {
            take(key, Together::from_buf([value]));
        }
        return;
    }
    let mut alike: Option<(Key, Together<V>)> = None;
    for (key, value) in bucket.iter_mut().filter_map(Option::take) {
        match &mut alike {
            Some((held, values)) if is_same(*held, key, texts) => values.push(value),
            _ => {
                let next = (key, Together::from_buf([value]));
                if let Some((key, values)) = alike.replace(next) {
                    take(key, values);
                }
            }
        }
    }
    if let Some((key, values)) = alike {
        take(key, values);
    }
}

fn is_same(left: Key, right: Key, texts: &[u8]) -> bool {
    left.is_whole == right.is_whole && left.text(texts) == right.text(texts)
}

/// The lengths of the prefixes, each once.
fn lengths<T>(held: &[Held<T>]) -> Box<[u32]> {
    let prefixes = held.iter().filter(|held| !held.key.is_whole);
    let mut lengths: SmallVec<[u32; 16]> = prefixes.map(|held| held.key.length).collect();
    lengths.sort_unstable();
    lengths.dedup();
    Box::from(&*lengths)
}

/// The half of a hash that is kept.
#[inline]
fn short(hash: u64) -> u32 {
    hash as u32
}

impl<T> Prefixes<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.everywhere.is_none() && self.held.is_empty()
    }

    /// Meets every value that stands at a prefix of the text or at the text.
    #[inline]
    pub(crate) fn walk<B>(
        &self,
        text: &[u8],
        mut visit: impl FnMut(&T) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        if let Some(value) = &self.everywhere {
            visit(value)?;
        }
        let mut beginnings = Beginnings::default();
        for length in &self.lengths {
            let Some(head) = text.get(..*length as usize) else {
                break;
            };
            if let Some(value) = self.find(beginnings.hash(head), head, false) {
                visit(value)?;
            }
        }
        if self.has_whole
            && let Some(value) = self.find(beginnings.hash(text), text, true)
        {
            visit(value)?;
        }
        ControlFlow::Continue(())
    }

    #[inline]
    fn find(&self, hash: u64, text: &[u8], is_whole: bool) -> Option<&T> {
        let hash = short(hash);
        if !self.filter.may_hold(hash) {
            return None;
        }
        let is_it = |held: &&Held<T>| {
            held.key.hash == hash
                && held.key.is_whole == is_whole
                && held.key.text(&self.texts) == text
        };
        let found = self.held.get(self.bucket(hash))?.iter().find(is_it)?;
        Some(&found.value)
    }

    #[inline]
    fn bucket(&self, hash: u32) -> Range<usize> {
        let bucket = Key::bucket(hash, self.buckets.len() - 1);
        match self.buckets.get(bucket..bucket + 2) {
            Some([start, end]) => *start as usize..*end as usize,
            _ => 0..0,
        }
    }

    /// Every value, in no order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        let held = self.held.iter().map(|held| &held.value);
        self.everywhere.iter().chain(held)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn met(entries: &[(String, bool)], text: &str) -> Vec<usize> {
        let mut gathered = Gathered::with_room_for(0, 0);
        for (value, (text, is_whole)) in entries.iter().enumerate() {
            gathered.add(text, *is_whole, value);
        }
        let prefixes = gathered.join(|values| values);
        let mut met = Vec::new();
        let _ = prefixes.walk::<()>(text.as_bytes(), |values| {
            met.extend_from_slice(values);
            ControlFlow::Continue(())
        });
        met.sort_unstable();
        met
    }

    proptest! {
        #[test]
        fn a_walk_meets_prefixes_and_the_text_itself(
            entries in prop::collection::vec(("[aAé]{0,5}|[aA]{5,20}", any::<bool>()), 0..12),
            text in "[aAé]{0,6}|[aA]{5,24}",
        ) {
            let expected: Vec<usize> = entries
                .iter()
                .enumerate()
                .filter(|(_, (held, exact))| if *exact { *held == text } else { text.starts_with(held.as_str()) })
                .map(|(at, _)| at)
                .collect();
            prop_assert_eq!(met(&entries, &text), expected);
        }
    }

    #[test]
    fn a_large_table_forgets_none() {
        let texts = (0..10_000).map(|number| (format!("bucket-{number}/"), false));
        let entries: Vec<(String, bool)> = texts.collect();
        let mut gathered = Gathered::with_room_for(0, 0);
        for (value, (text, is_whole)) in entries.iter().enumerate() {
            gathered.add(text, *is_whole, value);
        }
        let prefixes = gathered.join(|values| values);
        for (number, (text, _)) in entries.iter().enumerate() {
            let found = prefixes.walk(format!("{text}photo").as_bytes(), |values| {
                ControlFlow::Break(values.to_vec())
            });
            assert_eq!(found, ControlFlow::Break(vec![number]));
        }
    }
}
