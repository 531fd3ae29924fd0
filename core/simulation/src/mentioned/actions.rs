use std::collections::HashMap;

use keyward_catalog::services;
use keyward_policy::ActionPattern;

use crate::touched::Touched;

/// Actions that some policies cannot tell apart: every pattern in them covers all of these, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ActionClass {
    first: String,
    count: usize,
    /// A bit for each pattern.
    covering: Vec<u64>,
}

impl ActionClass {
    /// One of them, as `s3:GetObject`.
    pub(crate) fn first(&self) -> &str {
        &self.first
    }

    /// How many there are; at least one.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// `s3:GetObject`, or `s3:GetObject and 3 others`.
    pub(crate) fn words(&self) -> String {
        match self.count - 1 {
            0 => self.first.clone(),
            1 => format!("{} and 1 other", self.first),
            others => format!("{} and {others} others", self.first),
        }
    }

    /// The patterns that cover them, a bit for each.
    pub(super) fn covering(&self) -> &[u64] {
        &self.covering
    }

    pub(crate) fn is_covered_by(&self, pattern: usize) -> bool {
        let word = self.covering.get(pattern / 64);
        word.is_some_and(|word| word >> (pattern % 64) & 1 == 1)
    }
}

/// The classes of all actions that AWS's services have and that the patterns write out, those of no pattern included.
/// Of services that nothing touches there are none.
pub(super) fn classes(patterns: &[ActionPattern<'_>], touched: &Touched<'_>) -> Vec<ActionClass> {
    let mut found = Classes {
        words: patterns.len().div_ceil(64),
        places: HashMap::new(),
        classes: Vec::new(),
    };
    for service in services().filter(|service| touched.concerns(service.prefix())) {
        let numbered = patterns.iter().copied().enumerate();
        let concerned: Vec<(usize, ActionPattern<'_>)> = numbered
            .filter(|(_, pattern)| pattern.concerns(service.prefix()))
            .collect();
        let actions = service.actions().iter();
        let tried = actions.filter(|action| touched.tries(service, action));
        for action in tried {
            found.add(&concerned, service.prefix(), action.name());
        }
    }
    let all: Vec<(usize, ActionPattern<'_>)> = patterns.iter().copied().enumerate().collect();
    for pattern in patterns {
        let written = pattern.value().split_once(':');
        if let Some((service, name)) = written.filter(|_| !pattern.value().contains(['*', '?']))
            && touched.concerns(service)
            && !is_known(service, name)
        {
            found.add(&all, service, name);
        }
    }
    found.classes
}

/// Whether a pattern covers no action of a service that nothing touches.
pub(super) fn is_whole(pattern: ActionPattern<'_>, touched: &Touched<'_>) -> bool {
    if touched.is_everything() {
        return true;
    }
    match pattern.value().split_once(':') {
        Some((service, _)) if service != "*" => touched.concerns(service),
        _ => services().all(|service| touched.concerns(service.prefix())),
    }
}

fn is_known(service: &str, name: &str) -> bool {
    keyward_catalog::service(service).is_some_and(|service| service.action(name).is_some())
}

struct Classes {
    words: usize,
    places: HashMap<Vec<u64>, usize>,
    classes: Vec<ActionClass>,
}

impl Classes {
    fn add(&mut self, patterns: &[(usize, ActionPattern<'_>)], service: &str, name: &str) {
        let mut covering = vec![0; self.words];
        for (index, pattern) in patterns {
            if pattern.matches(service, name)
                && let Some(word) = covering.get_mut(index / 64)
            {
                *word |= 1 << (index % 64);
            }
        }
        let held = self.places.get(&covering);
        match held.and_then(|place| self.classes.get_mut(*place)) {
            Some(class) => class.count += 1,
            None => {
                self.places.insert(covering.clone(), self.classes.len());
                self.classes.push(ActionClass {
                    first: format!("{service}:{name}"),
                    count: 1,
                    covering,
                });
            }
        }
    }
}
