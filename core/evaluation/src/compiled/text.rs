//! Patterns over texts, told apart by how little work they need.

use keyward_policy::pattern::{Atom, Case, Matched, Pattern, Variables};

use super::trie::{Entry, Trie};
use std::ops::ControlFlow;

/// A pattern that compares with case.
#[derive(Debug)]
pub(crate) enum TextPattern {
    /// `*`
    Any,
    /// Without wildcards and variables.
    Literal(Box<str>),
    /// `literal*`
    Prefix(Box<str>),
    /// Anything else.
    Glob(Pattern),
}

impl TextPattern {
    pub(crate) fn new(pattern: &Pattern) -> Self {
        match pattern.atoms() {
            [] => Self::Literal("".into()),
            [Atom::Many] => Self::Any,
            [Atom::Literal(literal)] => Self::Literal(literal.clone()),
            [Atom::Literal(literal), Atom::Many] => Self::Prefix(literal.clone()),
            _ => Self::Glob(pattern.clone()),
        }
    }

    #[inline]
    pub(crate) fn matches(&self, text: &str, variables: &impl Variables) -> Matched {
        let covers = match self {
            Self::Any => true,
            Self::Literal(literal) => **literal == *text,
            Self::Prefix(prefix) => text.as_bytes().starts_with(prefix.as_bytes()),
            Self::Glob(pattern) => return pattern.matches(text, Case::Sensitive, variables),
        };
        if covers { Matched::Yes } else { Matched::No }
    }

    /// What every text that it covers begins with, and whether that is the whole of it.
    pub(crate) fn head(&self) -> (&str, bool) {
        match self {
            Self::Any => ("", false),
            Self::Literal(literal) => (literal, true),
            Self::Prefix(prefix) => (prefix, false),
            Self::Glob(pattern) => (leading_literal(pattern), false),
        }
    }
}

/// The literal that a pattern begins with; empty if it begins with something else.
pub(crate) fn leading_literal(pattern: &Pattern) -> &str {
    match pattern.atoms().first() {
        Some(Atom::Literal(literal)) => literal,
        _ => "",
    }
}

/// Many patterns at once, of which one must cover a text.
#[derive(Debug)]
pub(crate) struct PatternSet {
    /// At its leading literal each pattern that still has to be matched; none where that literal says it all.
    heads: Trie<Box<[Option<TextPattern>]>>,
}

impl PatternSet {
    pub(crate) fn new(patterns: impl Iterator<Item = TextPattern>) -> Self {
        let entries = patterns.map(|pattern| {
            let (text, exact) = pattern.head();
            Entry {
                text: text.into(),
                exact,
                value: matches!(pattern, TextPattern::Glob(_)).then_some(pattern),
            }
        });
        Self {
            heads: Trie::new(entries.collect(), Vec::into),
        }
    }

    pub(crate) fn covers(&self, text: &str, variables: &impl Variables) -> bool {
        let covers = |pattern: &Option<TextPattern>| {
            pattern
                .as_ref()
                .is_none_or(|pattern| pattern.matches(text, variables) == Matched::Yes)
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
