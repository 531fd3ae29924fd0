//! Patterns of `*` and `?`, with policy variables in them.
//!
//! A pattern covers the whole text. `*` stands for any number of characters, `?` for exactly one Unicode
//! scalar value. `${key}` and `${key, 'default'}` stand for a value of the request, always literally: a `*`
//! that comes out of a variable matches only itself. `${*}`, `${?}` and `${$}` stand for the characters
//! themselves. Matching remembers one place to go back to, the last `*`, so that it takes at most
//! pattern times text steps.

use std::ops::{Deref, Range};

use smallvec::SmallVec;

use crate::words::places;

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

    fn glob<const FOLD: bool>(&self, text: &str, variables: &impl Variables) -> bool {
        let atoms = self.atoms();
        let mut rest = text;
        let mut at = 0;
        // Where to go on when what follows the last `*` does not fit: one character later.
        let mut retry: Option<(usize, &str)> = None;
        loop {
            let fits = match atoms.get(at) {
                None if rest.is_empty() => return true,
                None => None,
                Some(Atom::Many) if self.last_many == Some(at) => {
                    return self.ends::<FOLD>(at + 1, rest, variables);
                }
                Some(Atom::Many) => {
                    retry = Some((at + 1, rest));
                    Some(rest)
                }
                Some(Atom::Some(count)) => skip(rest, *count),
                Some(Atom::Literal(literal)) => strip_prefix::<FOLD>(rest, literal),
                Some(Atom::Variable(variable)) => variable
                    .resolve(variables)
                    .and_then(|value| strip_prefix::<FOLD>(rest, value)),
            };
            if let Some(fitting) = fits {
                rest = fitting;
                at += 1;
                continue;
            }
            let Some((after_many, from)) = retry else {
                return false;
            };
            let Some(later) = skip(from, 1) else {
                return false;
            };
            retry = Some((after_many, later));
            (at, rest) = (after_many, later);
        }
    }

    /// Whether what stands after the last `*` is the end of the text: read backwards, so that nothing is
    /// tried twice.
    fn ends<const FOLD: bool>(&self, first: usize, text: &str, variables: &impl Variables) -> bool {
        let mut rest = text;
        for atom in self.atoms().get(first..).unwrap_or_default().iter().rev() {
            let fits = match atom {
                Atom::Many => Some(rest),
                Atom::Some(count) => skip_back(rest, *count),
                Atom::Literal(literal) => strip_suffix::<FOLD>(rest, literal),
                Atom::Variable(variable) => variable
                    .resolve(variables)
                    .and_then(|value| strip_suffix::<FOLD>(rest, value)),
            };
            match fits {
                Some(fitting) => rest = fitting,
                None => return false,
            }
        }
        true
    }
}

impl<S: Deref<Target = str>> Variable<S> {
    fn resolve<'a>(&'a self, variables: &'a impl Variables) -> Option<&'a str> {
        variables.value(&self.key).or(self.default.as_deref())
    }
}

fn strip_prefix<'a, const FOLD: bool>(text: &'a str, prefix: &str) -> Option<&'a str> {
    if !FOLD {
        return text.strip_prefix(prefix);
    }
    let (head, tail) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(tail)
}

fn strip_suffix<'a, const FOLD: bool>(text: &'a str, suffix: &str) -> Option<&'a str> {
    if !FOLD {
        return text.strip_suffix(suffix);
    }
    let (head, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(head)
}

fn skip(text: &str, count: usize) -> Option<&str> {
    // A long run over ASCII takes no steps, so that a star before it does not make them many.
    if count > 8 && text.as_bytes().get(..count)?.is_ascii() {
        return text.get(count..);
    }
    let mut characters = text.chars();
    for _ in 0..count {
        characters.next()?;
    }
    Some(characters.as_str())
}

fn skip_back(text: &str, count: usize) -> Option<&str> {
    let mut characters = text.chars();
    for _ in 0..count {
        characters.next_back()?;
    }
    Some(characters.as_str())
}

/// A pattern that is being read.
struct Reader<'t> {
    text: &'t str,
    atoms: Atoms<&'t str>,
    /// The bytes that are known to be literal and are no atom yet.
    literal: Range<usize>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            atoms: Atoms::new(),
            literal: 0..0,
        }
    }

    /// Reads on to a place.
    fn read_to(&mut self, end: usize, syntax: Syntax) {
        let special = |byte: &u8| match byte {
            b'*' | b'?' => syntax.wildcards,
            b'$' => syntax.variables,
            _ => false,
        };
        loop {
            let start = self.literal.end;
            let rest = self.text.get(start..end).unwrap_or_default();
            let Some(plain) = rest.as_bytes().iter().position(special) else {
                self.literal.end = end;
                return;
            };
            self.literal.end += plain;
            let (at, rest) = (start + plain, rest.get(plain..).unwrap_or_default());
            match (rest.as_bytes().first(), variable(rest)) {
                (Some(b'*'), _) => self.push_many(at + 1),
                (Some(b'?'), _) => self.push_one(at + 1),
                // `${*}`: the character inside is a literal.
                (_, Some((VariableAtom::Character, after))) => {
                    self.flush(at + 2);
                    self.literal.end = at + 3;
                    self.flush(end - after.len());
                }
                (_, Some((VariableAtom::Key(variable), after))) => {
                    self.flush(end - after.len());
                    self.atoms.push(Atom::Variable(variable));
                }
                (_, None) => self.literal.end = at + 1,
            }
        }
    }

    /// Makes an atom of what is literal so far, and goes on at a place.
    fn flush(&mut self, next: usize) {
        let literal = self.text.get(self.literal.clone()).unwrap_or_default();
        if !literal.is_empty() {
            self.atoms.push(Atom::Literal(literal));
        }
        self.literal = next..next;
    }

    fn push_many(&mut self, next: usize) {
        self.flush(next);
        if !matches!(self.atoms.last(), Some(Atom::Many)) {
            self.atoms.push(Atom::Many);
        }
    }

    fn push_one(&mut self, next: usize) {
        self.flush(next);
        match self.atoms.last_mut() {
            Some(Atom::Some(count)) => *count += 1,
            _ => self.atoms.push(Atom::Some(1)),
        }
    }

    fn finish(mut self) -> Pattern<&'t str> {
        self.flush(self.text.len());
        Pattern::of(self.atoms)
    }
}

enum VariableAtom<'t> {
    /// `${*}`, `${?}` or `${$}`
    Character,
    Key(Variable<&'t str>),
}

/// The variable that a text begins with, and what follows it.
fn variable(text: &str) -> Option<(VariableAtom<'_>, &str)> {
    let inside = text.strip_prefix("${")?;
    if let Some(after) = inside.strip_prefix(['*', '?', '$'])
        && let Some(after) = after.strip_prefix('}')
    {
        return Some((VariableAtom::Character, after));
    }
    let end = inside.find(['}', ',', ' ', '$', '{', '\'', '*', '?'])?;
    let (key, after) = inside.split_at_checked(end)?;
    if key.is_empty() {
        return None;
    }
    let named = |default| VariableAtom::Key(Variable { key, default });
    if let Some(after) = after.strip_prefix('}') {
        return Some((named(None), after));
    }
    let (default, after) = after.strip_prefix(", '")?.split_once('\'')?;
    let after = after.strip_prefix('}')?;
    Some((named(Some(default)), after))
}
