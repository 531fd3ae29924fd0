use std::collections::HashSet;

use super::{ActionClass, Mentioned};

/// So many single actions are written out.
const MAX_SINGLE_ACTIONS: usize = 5;

/// Patterns by their places, a bit for each.
type PatternSet = Vec<u64>;

impl Mentioned<'_> {
    /// Classes of actions in the words of the policies: the broadest patterns first, with what they leave out.
    pub(crate) fn worded(&self, classes: &[&ActionClass]) -> Vec<String> {
        if self.patterns.is_empty() {
            return vec!["*".to_owned()];
        }
        let meant: HashSet<&str> = classes.iter().map(|class| class.first()).collect();
        let covering = self.covering(classes.iter().copied());
        let mut left: Vec<&ActionClass> = classes.to_vec();
        let mut words = Vec::new();
        for pattern in self
            .by_breadth
            .iter()
            .copied()
            .filter(|at| has(&covering, *at))
        {
            if !left.iter().any(|class| class.is_covered_by(pattern)) {
                continue;
            }
            if let Some(word) = self.word(pattern, &meant, &covering) {
                left.retain(|class| !class.is_covered_by(pattern));
                words.push(word);
            }
        }
        words.extend(
            left.iter()
                .take(MAX_SINGLE_ACTIONS)
                .map(|class| class.words()),
        );
        if let Some(more) = left
            .get(MAX_SINGLE_ACTIONS..)
            .filter(|more| !more.is_empty())
        {
            let count: usize = more.iter().map(|class| class.count()).sum();
            words.push(format!("{count} more"));
        }
        words
    }

    /// The patterns that cover any of some classes.
    fn covering<'c>(&self, classes: impl Iterator<Item = &'c ActionClass>) -> PatternSet {
        let mut covering = vec![0; self.patterns.len().div_ceil(64)];
        for class in classes {
            for (word, own) in covering.iter_mut().zip(class.covering()) {
                *word |= own;
            }
        }
        covering
    }

    /// A pattern, and after `but not` the patterns that make up what it covers beyond the classes that are meant, by the first
    /// action of each; `None` if none do. `covering_meant` are the patterns that cover any of these.
    fn word(
        &self,
        pattern: usize,
        meant: &HashSet<&str>,
        covering_meant: &PatternSet,
    ) -> Option<String> {
        if !self.is_whole(pattern) {
            return None;
        }
        let covered = self
            .classes
            .iter()
            .filter(|class| class.is_covered_by(pattern));
        let mut beyond: Vec<&ActionClass> = covered
            .filter(|class| !meant.contains(class.first()))
            .collect();
        let written = *self.patterns.get(pattern)?;
        if beyond.is_empty() {
            return Some(written.to_owned());
        }
        let covering = self.covering(beyond.iter().copied());
        let mut left_out = Vec::new();
        for (other, name) in self.patterns.iter().enumerate() {
            let may_be_left_out = has(&covering, other) && !has(covering_meant, other);
            if may_be_left_out && beyond.iter().any(|class| class.is_covered_by(other)) {
                beyond.retain(|class| !class.is_covered_by(other));
                left_out.push(*name);
            }
        }
        beyond
            .is_empty()
            .then(|| format!("{written} but not {}", left_out.join(", ")))
    }
}

fn has(patterns: &PatternSet, pattern: usize) -> bool {
    let word = patterns.get(pattern / 64);
    word.is_some_and(|word| word >> (pattern % 64) & 1 == 1)
}

/// The places of patterns, those first that cover the most actions.
pub(super) fn by_breadth(patterns: usize, classes: &[ActionClass]) -> Vec<usize> {
    let mut counts = vec![0; patterns];
    for class in classes {
        for (word, bits) in class.covering().iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                let pattern = word * 64 + bits.trailing_zeros() as usize;
                if let Some(count) = counts.get_mut(pattern) {
                    *count += class.count();
                }
                bits &= bits - 1;
            }
        }
    }
    let mut places: Vec<usize> = (0..patterns).collect();
    places.sort_by_key(|place| std::cmp::Reverse(counts.get(*place).copied()));
    places
}
