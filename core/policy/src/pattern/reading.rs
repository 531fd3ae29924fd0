//! From text to patterns.

use std::ops::Range;

use super::{Atom, Atoms, Pattern, Syntax, Variable};

/// A pattern that is being read.
pub(super) struct Reader<'t> {
    text: &'t str,
    atoms: Atoms<&'t str>,
    /// The bytes that are known to be literal and are no atom yet.
    literal: Range<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            atoms: Atoms::new(),
            literal: 0..0,
        }
    }

    /// Reads on to a place.
    pub(super) fn read_to(&mut self, end: usize, syntax: Syntax) {
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

    pub(super) fn finish(mut self) -> Pattern<&'t str> {
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
