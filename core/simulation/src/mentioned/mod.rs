//! What policies mention, as calls to try: from their statements come classes of actions that they cannot tell apart,
//! examples of the resources that they name, and situations that satisfy their conditions or do not.
//!
//! It is a sample and no proof. Every action is in a class, so that none is forgotten; resources and values are tried
//! as far as the policies name them, each beside what the others mention.

mod actions;
mod callers;
mod resources;
mod situations;
mod wording;

pub(crate) use actions::ActionClass;
pub use callers::{mentioned_callers, named_callers};
pub(crate) use resources::Example;
pub(crate) use situations::{keys_of, situations};

use std::collections::HashMap;

use keyward_evaluation::Context;
use keyward_policy::pattern::{Atom, Pattern};
use keyward_policy::{ActionClause, ActionPattern, ResourceClause, ResourcePattern, Statement};

use crate::policy::{Policy, PolicyLayers};
use crate::touched::Touched;

/// The statements of some policies, and the action patterns in them.
#[derive(Debug)]
pub(crate) struct Mentioned<'p> {
    statements: Vec<Numbered<'p>>,
    pub(crate) patterns: Vec<&'p str>,
    /// For each pattern, whether all actions that it may cover were looked at.
    is_whole: Vec<bool>,
    /// The places of the patterns, those first that cover the most actions.
    by_breadth: Vec<usize>,
    pub(crate) classes: Vec<ActionClass>,
}

/// A statement with the places of its action patterns.
#[derive(Debug)]
struct Numbered<'p> {
    statement: &'p Statement,
    patterns: Vec<usize>,
}

impl<'p> Mentioned<'p> {
    /// What several sets of layers mention together.
    pub(crate) fn of(layers: &[&'p PolicyLayers]) -> Self {
        Self::within(layers, &Touched::everything())
    }

    /// The same, of actions of the services that something touches.
    pub(crate) fn within(layers: &[&'p PolicyLayers], touched: &Touched<'_>) -> Self {
        let policies = layers.iter().flat_map(|layers| layers.policies());
        let statements = policies.flat_map(|policy: &Policy| policy.document().statements());
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut patterns: Vec<ActionPattern<'_>> = Vec::new();
        let mut numbered = Vec::new();
        for statement in statements {
            let place_of = |pattern: ActionPattern<'p>| {
                *places.entry(pattern.value()).or_insert_with(|| {
                    patterns.push(pattern);
                    patterns.len() - 1
                })
            };
            let own = statement.action.entries().map(place_of).collect();
            numbered.push(Numbered {
                statement,
                patterns: own,
            });
        }
        let classes = actions::classes(&patterns, touched);
        Self {
            by_breadth: wording::by_breadth(patterns.len(), &classes),
            statements: numbered,
            is_whole: patterns
                .iter()
                .map(|pattern| actions::is_whole(*pattern, touched))
                .collect(),
            patterns: patterns.iter().map(|pattern| pattern.value()).collect(),
            classes,
        }
    }

    pub(crate) fn is_whole(&self, pattern: usize) -> bool {
        self.is_whole.get(pattern).copied().unwrap_or(false)
    }

    /// The statements that are about the actions of a class.
    fn concerned(&self, class: &ActionClass) -> impl Iterator<Item = &'p Statement> {
        let about = |numbered: &&Numbered<'_>| {
            let mut patterns = numbered.patterns.iter();
            let covered = patterns.any(|pattern| class.is_covered_by(*pattern));
            covered == matches!(numbered.statement.action, ActionClause::Action(_))
        };
        let statements = self.statements.iter();
        statements.filter(about).map(|numbered| numbered.statement)
    }

    /// Examples of the resources that statements about a class name; `*` first.
    pub(crate) fn examples(
        &self,
        class: &ActionClass,
        context: &Context,
        account: &str,
    ) -> Vec<Example> {
        let named: Vec<ResourcePattern<'_>> = self
            .concerned(class)
            .filter_map(|statement| statement.resource.as_ref())
            .flat_map(ResourceClause::entries)
            .collect();
        resources::examples(class.first(), &named, context, account)
    }

    /// Situations to try for a class: none of the conditions' keys first, then all of them satisfied, then each in turn.
    pub(crate) fn situations(&self, class: &ActionClass, context: &Context) -> Vec<Context> {
        let concerned: Vec<&Statement> = self.concerned(class).collect();
        situations::situations(&concerned, context)
    }
}

/// What stands for a name that may be any, and for the value of a variable that is not known.
const ANY: &str = "example";

/// A text that a pattern covers for a caller whose variables have these values; `any` stands for `*`, given the text so
/// far.
fn fill<'a>(pattern: &Pattern<&str>, context: &Context, any: impl Fn(&str) -> &'a str) -> String {
    let mut text = String::new();
    for atom in pattern.atoms() {
        match atom {
            Atom::Literal(literal) => text.push_str(literal),
            Atom::Some(count) => text.extend(std::iter::repeat_n('x', *count)),
            Atom::Many => text.push_str(any(&text)),
            Atom::Variable(variable) => {
                let value = context.single(variable.key);
                text.push_str(value.or(variable.default).unwrap_or(ANY));
            }
        }
    }
    text
}

/// The keys of a situation that were not known before.
pub(crate) fn beside(situation: &Context, known: &Context) -> Context {
    let added = situation.iter().filter(|(key, _)| known.get(key).is_none());
    added.map(|(key, value)| (key, value.clone())).collect()
}
