//! Names in order, as a whole and below each path: what pages of lists are read from.

use std::ops::Bound;
use std::sync::Arc;

use rpds::RedBlackTreeSetSync;

/// Names without case ([`crate::name_key`]), ordered.
pub(crate) type Names = RedBlackTreeSetSync<Arc<str>>;

/// The path that every other begins with.
const ROOT: &str = "/";

/// The names that come after a [`crate::name_key`], in order. Finding the first costs a logarithm.
pub(crate) fn names_after<'a>(
    names: &'a Names,
    after: Option<&str>,
) -> impl Iterator<Item = &'a Arc<str>> + use<'a> {
    let start = match after {
        Some(after) => Bound::Excluded(Arc::<str>::from(after)),
        None => Bound::Unbounded,
    };
    names.range((start, Bound::Unbounded))
}

/// Names with the paths they stand at. A copy shares everything with its original.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    names: Names,
    paths: Paths,
}

impl Listing {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.size()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All names (each a [`crate::name_key`]), in order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<str>> {
        self.names.iter()
    }

    /// The names whose path begins with `prefix`, those after a name.
    pub fn below<'a>(
        &'a self,
        prefix: &str,
        after: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<str>> + use<'a> {
        let names = match self.paths.below(prefix) {
            Below::All => Some(&self.names),
            Below::Some(names) => names,
        };
        names
            .map(|names| names_after(names, after))
            .into_iter()
            .flatten()
    }

    pub(crate) fn insert(&mut self, path: &str, name: &Arc<str>) {
        self.names.insert_mut(name.clone());
        self.paths.insert(path, name);
    }

    pub(crate) fn remove(&mut self, path: &str, name: &str) {
        self.names.remove_mut(name);
        self.paths.remove(path, name);
    }
}

/// What stands below a prefix.
pub(crate) enum Below<'a> {
    /// Everything there is: the prefix says nothing.
    All,
    /// These names, if any.
    Some(Option<&'a Names>),
}

/// The names below every path but `/`: a radix tree, in which each node has the names of the paths that begin with its
/// prefix. A name thus stands in as many sets as its path has branches, and not at all if its path is `/`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paths {
    nodes: Vec<Arc<Node>>,
}

/// Siblings differ in the byte after what their parent's prefix is long.
#[derive(Clone, Debug)]
struct Node {
    /// What the paths of all these names begin with, from the first byte on.
    prefix: Box<[u8]>,
    /// Never empty.
    names: Names,
    /// Each with fewer names than this node.
    children: Vec<Arc<Node>>,
}

impl Paths {
    /// The names whose path begins with `prefix`.
    pub(crate) fn below(&self, prefix: &str) -> Below<'_> {
        if ROOT.starts_with(prefix) {
            return Below::All;
        }
        let (mut nodes, mut at) = (&self.nodes, 0);
        let names = loop {
            let Some(node) = child(nodes, at, prefix.as_bytes()).and_then(|place| nodes.get(place))
            else {
                break None;
            };
            if node.prefix.starts_with(prefix.as_bytes()) {
                break Some(&node.names);
            }
            if !prefix.as_bytes().starts_with(&node.prefix) {
                break None;
            }
            (nodes, at) = (&node.children, node.prefix.len());
        };
        Below::Some(names)
    }

    pub(crate) fn insert(&mut self, path: &str, name: &Arc<str>) {
        if path != ROOT {
            insert(&mut self.nodes, 0, path.as_bytes(), name);
        }
    }

    pub(crate) fn remove(&mut self, path: &str, name: &str) {
        if path != ROOT {
            remove(&mut self.nodes, 0, path.as_bytes(), name);
        }
    }
}

/// The place of the node that goes on as the path does at a byte.
fn child(nodes: &[Arc<Node>], at: usize, path: &[u8]) -> Option<usize> {
    let next = path.get(at)?;
    nodes
        .iter()
        .position(|node| node.prefix.get(at) == Some(next))
}

fn insert(nodes: &mut Vec<Arc<Node>>, at: usize, path: &[u8], name: &Arc<str>) {
    if path.len() <= at {
        return;
    }
    let Some(node) = child(nodes, at, path).and_then(|place| nodes.get_mut(place)) else {
        nodes.push(Arc::new(Node {
            prefix: path.into(),
            names: std::iter::once(name.clone()).collect(),
            children: Vec::new(),
        }));
        return;
    };
    let pairs = node.prefix.iter().zip(path);
    let shared = pairs.take_while(|(held, new)| held == new).count();
    if shared < node.prefix.len() {
        // The paths part ways inside this prefix: a node for what they share takes its place.
        *node = Arc::new(Node {
            prefix: path.iter().take(shared).copied().collect(),
            names: node.names.clone(),
            children: vec![node.clone()],
        });
    }
    let node = Arc::make_mut(node);
    node.names.insert_mut(name.clone());
    insert(&mut node.children, shared, path, name);
}

fn remove(nodes: &mut Vec<Arc<Node>>, at: usize, path: &[u8], name: &str) {
    let Some(place) = child(nodes, at, path) else {
        return;
    };
    let Some(node) = nodes.get_mut(place) else {
        return;
    };
    if !path.starts_with(&node.prefix) {
        return;
    }
    let held = Arc::make_mut(node);
    held.names.remove_mut(name);
    if held.names.is_empty() {
        nodes.remove(place);
        return;
    }
    remove(&mut held.children, held.prefix.len(), path, name);
    // A node whose only child has all its names says nothing that the child does not.
    let only = match held.children.as_slice() {
        [only] if only.names.size() == held.names.size() => Some(only.clone()),
        _ => None,
    };
    if let Some(only) = only {
        *node = only;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(listing: &Listing, prefix: &str) -> Vec<String> {
        let names = listing.below(prefix, None);
        names.map(ToString::to_string).collect()
    }

    #[test]
    fn names_are_found_below_any_part_of_a_path() {
        let mut listing = Listing::default();
        let all = [
            ("/", "a"),
            ("/eu/", "b"),
            ("/eu/west/", "c"),
            ("/eus/", "d"),
        ];
        for (path, name) in all {
            listing.insert(path, &name.into());
        }
        assert_eq!(listed(&listing, "/"), ["a", "b", "c", "d"]);
        assert_eq!(listed(&listing, "/e"), ["b", "c", "d"]);
        assert_eq!(listed(&listing, "/eu/"), ["b", "c"]);
        assert_eq!(listed(&listing, "/eu/w"), ["c"]);
        assert_eq!(listed(&listing, "/eu/west/x"), Vec::<String>::new());
        assert_eq!(listing.below("/eu", Some("b")).count(), 2);
        listing.remove("/eu/", "b");
        assert_eq!(listed(&listing, "/eu/"), ["c"]);
    }

    #[test]
    fn a_tree_is_as_deep_as_its_paths_have_branches() {
        let mut listing = Listing::default();
        let path = format!("/{}/", "x".repeat(510));
        for number in 0..100 {
            listing.insert(&path, &format!("{number}").into());
        }
        assert_eq!(listing.paths.nodes.len(), 1);
        assert_eq!(listing.paths.nodes[0].children.len(), 0);
        listing.insert("/y/", &"other".into());
        assert_eq!(listing.paths.nodes[0].children.len(), 2);
        listing.remove("/y/", "other");
        assert_eq!(listing.paths.nodes[0].children.len(), 0);
        assert_eq!(&*listing.paths.nodes[0].prefix, path.as_bytes());
    }
}
