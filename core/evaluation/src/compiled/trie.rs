//! Prefixes and whole texts, found by walking along a text once.

use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};

/// Values at texts. A walk along some text meets the values of every prefix of it, shortest first, and of the
/// whole of it, in steps that grow with the text and not with how many values there are.
#[derive(Debug)]
pub(crate) struct Trie<T> {
    /// The root first; the children of a node stand side by side, ordered by their first bytes.
    nodes: Box<[Node]>,
    /// The byte by which each node is reached.
    first_bytes: Box<[u8]>,
    /// What a node asks for after its first byte.
    labels: Box<[u8]>,
    values: Box<[T]>,
}

#[derive(Debug, Default)]
struct Node {
    label: Span,
    children: Span,
    /// Met by every text that goes through here.
    prefix: Option<Place>,
    /// Met by the text that ends here.
    exact: Option<Place>,
}

/// A place in `values`, counted from 1 so that none takes no room.
type Place = std::num::NonZeroU32;

#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: u32,
    length: u32,
}

impl Span {
    fn new(range: &Range<usize>) -> Self {
        Self {
            start: to_u32(range.start),
            length: to_u32(range.len()),
        }
    }

    fn of<'a, S>(&self, all: &'a [S]) -> &'a [S] {
        let start = self.start as usize;
        all.get(start..start + self.length as usize)
            .unwrap_or_default()
    }
}

/// No index has four thousand million of anything: a document that large is no document.
pub(crate) fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A value on its way into a trie.
#[derive(Debug)]
pub(crate) struct Entry<T> {
    /// Where it stands.
    pub(crate) text: Box<str>,
    /// Whether only the whole text meets it.
    pub(crate) exact: bool,
    pub(crate) value: T,
}

impl<T> Trie<T> {
    /// Values of the same text are handed to `join` together, in the order in which they came.
    pub(crate) fn new<V>(mut entries: Vec<Entry<V>>, mut join: impl FnMut(Vec<V>) -> T) -> Self {
        entries.sort_by(|left, right| (&left.text, left.exact).cmp(&(&right.text, right.exact)));
        let mut texts: Vec<Joined<T>> = Vec::new();
        let mut entries = entries.into_iter().peekable();
        while let Some(first) = entries.next() {
            let mut together = vec![first.value];
            while let Some(next) =
                entries.next_if(|next| next.text == first.text && next.exact == first.exact)
            {
                together.push(next.value);
            }
            texts.push(Joined {
                text: first.text,
                exact: first.exact,
                value: join(together),
            });
        }
        build(texts)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Meets every value that stands at a prefix of the text or at the text.
    #[inline]
    pub(crate) fn walk<B>(
        &self,
        text: &[u8],
        mut visit: impl FnMut(&T) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let Some(mut node) = self.nodes.first() else {
            return ControlFlow::Continue(());
        };
        let mut rest = text;
        loop {
            if let Some(value) = self.value(node.prefix) {
                visit(value)?;
            }
            let Some((first, after)) = rest.split_first() else {
                if let Some(value) = self.value(node.exact) {
                    visit(value)?;
                }
                return ControlFlow::Continue(());
            };
            match self.child(node, *first, after) {
                Some(child) => (node, rest) = child,
                None => return ControlFlow::Continue(()),
            }
        }
    }

    /// The node that a text leads to, and what it leaves of the text.
    #[inline]
    fn child<'t>(&self, node: &Node, first: u8, after: &'t [u8]) -> Option<(&Node, &'t [u8])> {
        let bytes = node.children.of(&self.first_bytes);
        let at = match bytes {
            [only] => (*only == first).then_some(0),
            _ => bytes.binary_search(&first).ok(),
        }?;
        let child = self.nodes.get(node.children.start as usize + at)?;
        let rest = after.strip_prefix(child.label.of(&self.labels))?;
        Some((child, rest))
    }

    /// Every value, in the order of the texts.
    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }

    #[inline]
    fn value(&self, place: Option<Place>) -> Option<&T> {
        self.values.get(place?.get() as usize - 1)
    }
}

/// All values of one text.
struct Joined<T> {
    text: Box<str>,
    exact: bool,
    value: T,
}

/// Texts in their order, prefixes before whole texts.
fn build<T>(texts: Vec<Joined<T>>) -> Trie<T> {
    let mut keys = Vec::with_capacity(texts.len());
    let mut values = Vec::with_capacity(texts.len());
    for joined in texts {
        keys.push((joined.text, joined.exact));
        values.push(joined.value);
    }
    let mut nodes = vec![Node::default()];
    let mut first_bytes = vec![0];
    let mut labels = Vec::new();
    // A node that is still to be made: its place, its keys, and how many of their bytes are walked to reach it.
    let mut open = VecDeque::from([(0, 0..keys.len(), 0)]);
    while let Some((at, range, reached)) = open.pop_front() {
        let group = keys.get(range.clone()).unwrap_or_default();
        // The root stays at the empty text, so that a walk needs no first step of its own.
        let depth = if at == 0 { 0 } else { shared_bytes(group) };
        let label = group
            .first()
            .and_then(|(text, _)| text.as_bytes().get(reached..depth))
            .unwrap_or_default();
        let label_range = labels.len()..labels.len() + label.len();
        labels.extend_from_slice(label);
        let mut from = range.start;
        let (mut prefix, mut exact) = (None, None);
        for (_, is_exact) in group.iter().take_while(|(text, _)| text.len() == depth) {
            let place = Place::new(to_u32(from + 1));
            *(if *is_exact { &mut exact } else { &mut prefix }) = place;
            from += 1;
        }
        let first_child = nodes.len();
        while let Some(byte) = byte_at(&keys, from, depth).filter(|_| from < range.end) {
            let start = from;
            while from < range.end && byte_at(&keys, from, depth) == Some(byte) {
                from += 1;
            }
            open.push_back((nodes.len(), start..from, depth + 1));
            nodes.push(Node::default());
            first_bytes.push(byte);
        }
        let children = Span::new(&(first_child..nodes.len()));
        if let Some(node) = nodes.get_mut(at) {
            *node = Node {
                label: Span::new(&label_range),
                children,
                prefix,
                exact,
            };
        }
    }
    Trie {
        nodes: nodes.into(),
        first_bytes: first_bytes.into(),
        labels: labels.into(),
        values: values.into(),
    }
}

fn byte_at(keys: &[(Box<str>, bool)], at: usize, depth: usize) -> Option<u8> {
    keys.get(at)?.0.as_bytes().get(depth).copied()
}

/// How many bytes all texts of an ordered group begin with.
fn shared_bytes(group: &[(Box<str>, bool)]) -> usize {
    match (group.first(), group.last()) {
        (Some((first, _)), Some((last, _))) => {
            let pairs = first.bytes().zip(last.bytes());
            pairs.take_while(|(left, right)| left == right).count()
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn met(entries: &[(String, bool)], text: &str) -> Vec<usize> {
        let entries = entries.iter().enumerate();
        let trie = Trie::new(
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
        let _ = trie.walk::<()>(text.as_bytes(), |values| {
            met.extend_from_slice(values);
            ControlFlow::Continue(())
        });
        met.sort_unstable();
        met
    }

    proptest! {
        #[test]
        fn a_walk_meets_prefixes_and_the_text_itself(
            entries in prop::collection::vec(("[abé]{0,5}", any::<bool>()), 0..12),
            text in "[abé]{0,6}",
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
