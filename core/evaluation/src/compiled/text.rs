//! Patterns over texts, told apart by how little work they need.

use std::borrow::Cow;
use std::ops::ControlFlow;

use keyward_policy::pattern::{Atom, Case, Matched, Pattern, Variables};
use smallvec::SmallVec;

use super::prefixes::{Gathered, Prefixes, Together};

/// A pattern that compares with case.
#[derive(Debug)]
pub(crate) enum TextPattern {
    /// `*`
    Any,
    /// Without wildcards and variables.
    Literal(Box<str>),
    /// `literal*`
    Prefix(Box<str>),
    /// Literals with `*` between them, as `arn:aws:sqs:*:111122223333:orders-*`.
    Stars(Box<Stars>),
    /// Anything else.
    Glob(Box<Pattern>),
}

/// Literals with `*` between them.
#[derive(Clone, Debug)]
pub(crate) struct Stars {
    /// What the text begins with; possibly nothing.
    head: Box<str>,
    /// What must come between, in this order.
    between: Box<[Box<str>]>,
    /// What the text ends with; possibly nothing.
    tail: Box<str>,
}

impl Stars {
    /// None if the pattern has anything but literals and `*`, or no `*`.
    pub(crate) fn new(pattern: &Pattern<&str>) -> Option<Self> {
        let mut literals: SmallVec<[Cow<'_, str>; 6]> = SmallVec::new();
        literals.push("".into());
        for atom in pattern.atoms() {
            match atom {
                Atom::Many => literals.push("".into()),
                Atom::Literal(literal) => *literals.last_mut()? += *literal,
                Atom::Some(_) | Atom::Variable(_) => return None,
            }
        }
        let tail = literals.pop()?;
        let mut literals = literals.into_iter().map(Box::from);
        Some(Self {
            head: literals.next()?,
            between: literals.collect(),
            tail: tail.into(),
        })
    }

    /// Whether only the head is asked for.
    fn is_prefix(&self) -> bool {
        self.between.is_empty() && self.tail.is_empty()
    }

    /// The first place for each literal leaves the most room for those after it.
    #[inline(never)]
    pub(crate) fn covers(&self, text: &[u8]) -> bool {
        let covers = || {
            let rest = text.strip_prefix(self.head.as_bytes())?;
            let mut rest = rest.strip_suffix(self.tail.as_bytes())?;
            for literal in &self.between {
                rest = after(rest, literal.as_bytes())?;
            }
            Some(())
        };
        covers().is_some()
    }
}

/// What follows the first place of a literal.
fn after<'a>(text: &'a [u8], literal: &[u8]) -> Option<&'a [u8]> {
    let first = *literal.first()?;
    let mut rest = text;
    loop {
        let at = rest.iter().position(|byte| *byte == first)?;
        rest = rest.get(at..)?;
        if let Some(after) = rest.strip_prefix(literal) {
            return Some(after);
        }
        rest = rest.get(1..)?;
    }
}

impl TextPattern {
    pub(crate) fn new(pattern: Pattern<&str>) -> Self {
        match *pattern.atoms() {
            [] => Self::Literal("".into()),
            [Atom::Many] => Self::Any,
            [Atom::Literal(literal)] => Self::Literal(literal.into()),
            [Atom::Literal(literal), Atom::Many] => Self::Prefix(literal.into()),
            _ => match Stars::new(&pattern) {
                Some(stars) if stars.is_prefix() => Self::Prefix(stars.head),
                Some(stars) => Self::Stars(Box::new(stars)),
                None => Self::Glob(Box::new(pattern.into_owned())),
            },
        }
    }

    /// Whether it covers a text, and if not, whether that is for want of a variable.
    #[inline]
    pub(crate) fn matches(&self, text: &str, variables: &impl Variables) -> Matched {
        match self {
            Self::Glob(pattern) => pattern.matches(text, Case::Sensitive, variables),
            _ if self.covers(text, variables) => Matched::Yes,
            _ => Matched::No,
        }
    }

    /// Whether it covers a text.
    #[inline]
    pub(crate) fn covers(&self, text: &str, variables: &impl Variables) -> bool {
        match self {
            Self::Any => true,
            Self::Literal(literal) => **literal == *text,
            Self::Prefix(prefix) => text.as_bytes().starts_with(prefix.as_bytes()),
            Self::Stars(stars) => stars.covers(text.as_bytes()),
            Self::Glob(pattern) => glob_covers(pattern, text, variables),
        }
    }

    /// What every text that it covers begins with, and whether that is the whole of it.
    pub(crate) fn head(&self) -> (&str, bool) {
        match self {
            Self::Any => ("", false),
            Self::Literal(literal) => (literal, true),
            Self::Prefix(prefix) => (prefix, false),
            Self::Stars(stars) => (&stars.head, false),
            Self::Glob(pattern) => (leading_literal(pattern), false),
        }
    }

    /// Whether it covers all that its head lets through.
    pub(crate) fn head_says_all(&self) -> bool {
        matches!(self, Self::Any | Self::Literal(_) | Self::Prefix(_))
    }
}

/// What every text that a pattern covers begins with, and whether that is the whole of it.
pub(crate) fn head<'t>(pattern: &Pattern<&'t str>) -> (&'t str, bool) {
    match pattern.atoms() {
        [] => ("", true),
        [Atom::Literal(literal)] => (literal, true),
        [Atom::Literal(literal), ..] => (literal, false),
        [..] => ("", false),
    }
}

/// Whether a pattern covers all that its head lets through.
pub(crate) fn head_says_all(pattern: &Pattern<&str>) -> bool {
    matches!(
        pattern.atoms(),
        [] | [Atom::Literal(_) | Atom::Many] | [Atom::Literal(_), Atom::Many]
    )
}

/// Whether a pattern of any kind covers a text. Apart, so that the usual kinds stay cheap.
#[inline(never)]
fn glob_covers(pattern: &Pattern, text: &str, variables: &impl Variables) -> bool {
    let head = leading_literal(pattern).as_bytes();
    text.as_bytes().starts_with(head)
        && pattern.matches(text, Case::Sensitive, variables) == Matched::Yes
}

/// The literal that a pattern begins with; empty if it begins with something else.
fn leading_literal(pattern: &Pattern) -> &str {
    match pattern.atoms().first() {
        Some(Atom::Literal(literal)) => literal,
        _ => "",
    }
}

/// Many patterns at once, of which one must cover a text.
#[derive(Debug)]
pub(crate) struct PatternSet {
    /// At its leading literal each pattern that still has to be matched; none where that literal says it all.
    heads: Prefixes<Together<Option<TextPattern>>>,
}

impl PatternSet {
    pub(crate) fn new(patterns: impl Iterator<Item = TextPattern>) -> Self {
        let mut gathered = Gathered::with_room_for(0, 0);
        for pattern in patterns {
            let (text, is_whole) = pattern.head();
            // It is asked after it has moved.
            let text = text.to_owned();
            let asked = (!pattern.head_says_all()).then_some(pattern);
            gathered.add(&text, is_whole, asked);
        }
        Self {
            heads: gathered.join(|patterns| patterns),
        }
    }

    pub(crate) fn covers(&self, text: &str, variables: &impl Variables) -> bool {
        let covers = |pattern: &Option<TextPattern>| {
            pattern
                .as_ref()
                .is_none_or(|pattern| pattern.covers(text, variables))
        };
        self.heads
            .walk(text.as_bytes(), |patterns| {
                if patterns.iter().any(covers) {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })
            .is_break()
    }
}

#[cfg(test)]
mod tests {
    use keyward_policy::pattern::{NoVariables, Syntax};
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_form_covers_what_the_pattern_covers(pattern in "[ab*?é]{0,7}", text in "[abé]{0,8}") {
            let syntax = Syntax { wildcards: true, variables: false };
            let pattern = Pattern::parse(&pattern, syntax);
            let covers = pattern.covers(&text, Case::Sensitive);
            prop_assert_eq!(TextPattern::new(pattern.clone()).covers(&text, &NoVariables), covers);
            let (head, exact) = head(&pattern);
            let may_cover = if exact { text == head } else { text.starts_with(head) };
            prop_assert!(may_cover || !covers);
            let set = PatternSet::new([TextPattern::new(pattern)].into_iter());
            prop_assert_eq!(set.covers(&text, &NoVariables), covers);
        }
    }
}
