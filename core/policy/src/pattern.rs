//! Patterns of `*` and `?`, with policy variables in them.
//!
//! A pattern covers the whole text. `*` stands for any number of characters, `?` for exactly one Unicode
//! scalar value. `${key}` and `${key, 'default'}` stand for a value of the request, always literally: a `*`
//! that comes out of a variable matches only itself. `${*}`, `${?}` and `${$}` stand for the characters
//! themselves. Matching remembers one place to go back to, the last `*`, so that it takes at most
//! pattern times text steps.

use std::ops::Deref;

use smallvec::SmallVec;

use crate::blocks::places;
use reading::Reader;

mod matching;
mod reading;
#[cfg(test)]
mod tests;

/// Gives variables their values. Names come as they are written; they ignore case.
pub trait Variables {
    /// The value of a key that has exactly one.
    fn value(&self, key: &str) -> Option<&str>;
}

/// No variable has a value.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoVariables;

impl Variables for NoVariables {
    fn value(&self, _key: &str) -> Option<&str> {
        None
    }
}

/// What matching a pattern gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matched {
    /// The pattern covers the text.
    Yes,
    /// It does not.
    No,
    /// A variable in it has neither value nor default, so it covers nothing.
    Unresolved,
}

/// Whether letters of different case are the same; only ASCII letters ever are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `A` and `a` differ.
    Sensitive,
    /// `A` and `a` are the same.
    Insensitive,
}

/// What stands for more than itself in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syntax {
    /// Whether `*` and `?` are wildcards.
    pub wildcards: bool,
    /// Whether `${…}` is substituted: from version 2012-10-17 on.
    pub variables: bool,
}

/// The places of `*` and `?` in a text, in their order.
pub fn wildcards(text: &str) -> impl Iterator<Item = usize> {
    places(text.as_bytes(), [b'*', b'?'])
}

/// A parsed pattern: of pieces of the text that it was read from, or of strings of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern<S = Box<str>> {
    atoms: Atoms<S>,
    /// The place of the last `*`.
    last_many: Option<usize>,
    has_variables: bool,
}

/// Few patterns have more.
type Atoms<S> = SmallVec<[Atom<S>; 4]>;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Atom<S = Box<str>> {
    /// These characters; never empty.
    Literal(S),
    /// Exactly so many characters: a run of `?`.
    Some(usize),
    /// Any number of characters: a run of `*`.
    Many,
    /// The value of a variable.
    Variable(Variable<S>),
}

/// `${key}` or `${key, 'default'}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable<S = Box<str>> {
    /// The condition key, as it is written.
    pub key: S,
    /// What stands in for a missing value.
    pub default: Option<S>,
}

impl<'t> Pattern<&'t str> {
    /// Reads a pattern. Every text is one: a malformed variable is literal text.
    #[must_use]
    pub fn parse(text: &'t str, syntax: Syntax) -> Self {
        let mut reader = Reader::new(text);
        reader.read_to(text.len(), syntax);
        reader.finish()
    }

    /// Reads a resource: variables are substituted only after the fifth colon.
    #[must_use]
    pub fn parse_resource(text: &'t str, variables: bool) -> Self {
        let mut reader = Reader::new(text);
        let wild = |variables| Syntax {
            wildcards: true,
            variables,
        };
        if variables && text.contains("${") {
            let mut colons = text.match_indices(':');
            let head = colons.nth(4).map_or(text.len(), |(at, _)| at + 1);
            reader.read_to(head, wild(false));
        }
        reader.read_to(text.len(), wild(variables));
        reader.finish()
    }

    /// Its variables.
    pub fn into_variables(self) -> impl Iterator<Item = Variable<&'t str>> {
        self.atoms.into_iter().filter_map(|atom| match atom {
            Atom::Variable(variable) => Some(variable),
            _ => None,
        })
    }

    /// The same with `:*` behind it so many times.
    pub(crate) fn with_parts_after(mut self, count: usize) -> Self {
        for _ in 0..count {
            self.atoms.push(Atom::Literal(":"));
            self.atoms.push(Atom::Many);
        }
        Self::of(self.atoms)
    }

    /// The same with strings of its own.
    #[must_use]
    pub fn into_owned(self) -> Pattern {
        let atoms = self.atoms.into_iter().map(|atom| match atom {
            Atom::Literal(literal) => Atom::Literal(literal.into()),
            Atom::Some(count) => Atom::Some(count),
            Atom::Many => Atom::Many,
            Atom::Variable(variable) => Atom::Variable(Variable {
                key: variable.key.into(),
                default: variable.default.map(Into::into),
            }),
        });
        Pattern {
            atoms: atoms.collect(),
            last_many: self.last_many,
            has_variables: self.has_variables,
        }
    }
}

impl<S: Deref<Target = str>> Pattern<S> {
    fn of(atoms: Atoms<S>) -> Self {
        Self {
            last_many: atoms.iter().rposition(|atom| matches!(atom, Atom::Many)),
            has_variables: atoms.iter().any(|atom| matches!(atom, Atom::Variable(_))),
            atoms,
        }
    }

    /// The parts of the pattern.
    #[must_use]
    pub fn atoms(&self) -> &[Atom<S>] {
        &self.atoms
    }

    /// The variables of the pattern.
    pub fn variables(&self) -> impl Iterator<Item = &Variable<S>> {
        self.atoms.iter().filter_map(|atom| match atom {
            Atom::Variable(variable) => Some(variable),
            _ => None,
        })
    }

    /// Whether the pattern covers a text.
    #[must_use]
    pub fn matches(&self, text: &str, case: Case, variables: &impl Variables) -> Matched {
        if self.has_variables
            && self
                .variables()
                .any(|variable| variable.resolve(variables).is_none())
        {
            return Matched::Unresolved;
        }
        let covers = match case {
            Case::Sensitive => self.glob::<false>(text, variables),
            Case::Insensitive => self.glob::<true>(text, variables),
        };
        if covers { Matched::Yes } else { Matched::No }
    }

    /// The pattern with `*` for each variable that has neither value nor default.
    #[must_use]
    pub fn with_any_for_unresolved(&self, variables: &impl Variables) -> Self
    where
        S: Clone,
    {
        let mut atoms = Atoms::new();
        for atom in &self.atoms {
            let is_unresolved = matches!(atom, Atom::Variable(variable)
                if variable.resolve(variables).is_none());
            match (is_unresolved, atoms.last()) {
                (true, Some(Atom::Many)) => {}
                (true, _) => atoms.push(Atom::Many),
                (false, Some(Atom::Many)) if matches!(atom, Atom::Many) => {}
                (false, _) => atoms.push(atom.clone()),
            }
        }
        Self::of(atoms)
    }

    /// Whether a pattern without variables covers a text.
    #[must_use]
    pub fn covers(&self, text: &str, case: Case) -> bool {
        self.matches(text, case, &NoVariables) == Matched::Yes
    }
}

impl<S: Deref<Target = str>> Variable<S> {
    fn resolve<'a>(&'a self, variables: &'a impl Variables) -> Option<&'a str> {
        variables.value(&self.key).or(self.default.as_deref())
    }
}
