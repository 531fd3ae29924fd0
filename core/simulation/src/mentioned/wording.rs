use super::{ActionClass, Mentioned};

/// So many single actions are written out.
const MAX_SINGLE_ACTIONS: usize = 5;

impl Mentioned<'_> {
    /// Classes of actions in the words of the policies: the broadest patterns first, with what they leave out.
    pub(crate) fn worded(&self, classes: &[&ActionClass]) -> Vec<String> {
        if self.patterns.is_empty() {
            return vec!["*".to_owned()];
        }
        let mut left: Vec<&ActionClass> = classes.to_vec();
        let mut words = Vec::new();
        let mut by_breadth: Vec<(usize, usize)> = (0..self.patterns.len())
            .map(|pattern| {
                let covered = self.covered_by(pattern).map(ActionClass::count);
                (covered.sum(), pattern)
            })
            .collect();
        by_breadth.sort_by_key(|(count, pattern)| (std::cmp::Reverse(*count), *pattern));
        for (_, pattern) in by_breadth {
            if !left.iter().any(|class| class.is_covered_by(pattern)) {
                continue;
            }
            if let Some(word) = self.word(pattern, classes) {
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

    fn covered_by(&self, pattern: usize) -> impl Iterator<Item = &ActionClass> {
        self.classes
            .iter()
            .filter(move |class| class.is_covered_by(pattern))
    }

    /// A pattern, and after `but not` the patterns that make up what it covers beyond the classes; `None` if none do.
    fn word(&self, pattern: usize, classes: &[&ActionClass]) -> Option<String> {
        let is_meant = |class: &ActionClass| classes.contains(&class);
        let mut beyond: Vec<&ActionClass> = self
            .covered_by(pattern)
            .filter(|class| !is_meant(class))
            .collect();
        let written = *self.patterns.get(pattern)?;
        if beyond.is_empty() {
            return Some(written.to_owned());
        }
        let mut left_out = Vec::new();
        for other in 0..self.patterns.len() {
            let covers_some = beyond.iter().any(|class| class.is_covered_by(other));
            if covers_some && !self.covered_by(other).any(is_meant) {
                beyond.retain(|class| !class.is_covered_by(other));
                left_out.push(*self.patterns.get(other)?);
            }
        }
        beyond
            .is_empty()
            .then(|| format!("{written} but not {}", left_out.join(", ")))
    }
}
