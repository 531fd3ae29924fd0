//! Prefixes and whole texts, found by the hashes of how a text begins.

use std::ops::ControlFlow;

use hashbrown::HashTable;

use super::hash::Beginnings;
use super::to_u32;

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
    prefixes: HashTable<Held<T>>,
    whole: HashTable<Held<T>>,
    /// All texts, one behind the other.
    texts: Box<[u8]>,
}

#[derive(Debug)]
struct Held<T> {
    /// Where its text begins in `texts`, and its length in bytes.
    start: u32,
    length: u32,
    value: T,
}

/// A value on its way into [`Prefixes`].
#[derive(Debug)]
pub(crate) struct Entry<T> {
    /// Where it stands.
    pub(crate) text: Box<str>,
    /// Whether only the whole text meets it.
    pub(crate) exact: bool,
    pub(crate) value: T,
}

impl<T> Prefixes<T> {
    /// Values of the same text are handed to `join` together, in the order in which they came.
    pub(crate) fn new<V>(mut entries: Vec<Entry<V>>, mut join: impl FnMut(Vec<V>) -> T) -> Self {
        entries.sort_by(|left, right| (left.exact, &left.text).cmp(&(right.exact, &right.text)));
        let exact = entries.iter().filter(|entry| entry.exact).count();
        let mut texts = Vec::new();
        let mut made = Self {
            everywhere: None,
            lengths: Box::default(),
            prefixes: HashTable::with_capacity(entries.len() - exact),
            whole: HashTable::with_capacity(exact),
            texts: Box::default(),
        };
        let mut entries = entries.into_iter().peekable();
        while let Some(first) = entries.next() {
            let mut together = vec![first.value];
            while let Some(next) =
                entries.next_if(|next| next.text == first.text && next.exact == first.exact)
            {
                together.push(next.value);
            }
            let value = join(together);
            if first.text.is_empty() && !first.exact {
                made.everywhere = Some(value);
                continue;
            }
            let held = Held {
                start: to_u32(texts.len()),
                length: to_u32(first.text.len()),
                value,
            };
            texts.extend_from_slice(first.text.as_bytes());
            let table = if first.exact {
                &mut made.whole
            } else {
                &mut made.prefixes
            };
            let rehash = |held: &Held<T>| hash(held.text(&texts));
            table.insert_unique(hash(first.text.as_bytes()), held, rehash);
        }
        let mut lengths: Vec<u32> = made.prefixes.iter().map(|held| held.length).collect();
        lengths.sort_unstable();
        lengths.dedup();
        made.lengths = lengths.into();
        made.texts = texts.into();
        made
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.everywhere.is_none() && self.prefixes.is_empty() && self.whole.is_empty()
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
            if let Some(value) = self.find(&self.prefixes, beginnings.hash(head), head) {
                visit(value)?;
            }
        }
        if !self.whole.is_empty()
            && let Some(value) = self.find(&self.whole, beginnings.hash(text), text)
        {
            visit(value)?;
        }
        ControlFlow::Continue(())
    }

    #[inline]
    fn find<'t>(&self, table: &'t HashTable<Held<T>>, hash: u64, text: &[u8]) -> Option<&'t T> {
        let found = table.find(hash, |held| held.text(&self.texts) == text)?;
        Some(&found.value)
    }

    /// Every value, in no order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        let tables = self.prefixes.iter().chain(&self.whole);
        let held = tables.map(|held| &held.value);
        self.everywhere.iter().chain(held)
    }
}

impl<T> Held<T> {
    #[inline]
    fn text<'t>(&self, texts: &'t [u8]) -> &'t [u8] {
        let start = self.start as usize;
        let text = texts.get(start..start + self.length as usize);
        text.unwrap_or_default()
    }
}

fn hash(text: &[u8]) -> u64 {
    Beginnings::default().hash(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn met(entries: &[(String, bool)], text: &str) -> Vec<usize> {
        let entries = entries.iter().enumerate();
        let prefixes = Prefixes::new(
            entries
                .map(|(value, (text, exact))| Entry {
                    text: text.as_str().into(),
                    exact: *exact,
                    value,
                })
                .collect(),
            |values| values,
        );
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
}
