//! Finding entries by their names.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use foldhash::fast::FixedState;

/// A name of which case does not matter.
#[derive(Debug)]
struct Folded<'a>(&'a str);

impl PartialEq for Folded<'_> {
    fn eq(&self, other: &Self) -> bool {
        // Most names are written as AWS writes them, which is told quickest.
        self.0 == other.0 || self.0.eq_ignore_ascii_case(other.0)
    }
}

impl Eq for Folded<'_> {}

impl Hash for Folded<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for part in self.0.as_bytes().chunks(64) {
            let mut lower = [0; 64];
            let Some(lower) = lower.get_mut(..part.len()) else {
                continue;
            };
            lower.copy_from_slice(part);
            lower.make_ascii_lowercase();
            state.write(lower);
        }
    }
}

/// The numbers of entries by their names. They are the catalog's own, so that nobody chooses them to collide.
#[derive(Debug, Default)]
pub(crate) struct Names(HashMap<Folded<'static>, u16, FixedState>);

impl Names {
    pub(crate) fn new(names: impl Iterator<Item = &'static str>) -> Self {
        Self(names.map(Folded).zip(0..).collect())
    }

    /// The number of the entry of a name, in whatever case.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.0.get(&Folded(name)).copied().map(usize::from)
    }
}
