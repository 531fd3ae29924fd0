//! Patterns over texts, told apart by how little work they need.

use std::ops::ControlFlow;

use keyward_policy::pattern::{Atom, Case, Matched, Pattern, Syntax, Variables, wildcards};
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
    Stars(Stars),
    /// Anything else.
    Glob(Box<Pattern>),
}

/// Literals with `*` between them.
#[derive(Clone, Debug)]
pub(crate) struct Stars {
    /// The literals with a byte between each two. The first is what a text begins with, the last what it ends with; both may
    /// be empty.
    text: Box<str>,
    /// Where each of them ends but the last.
    ends: Ends,
}

/// Most patterns have no more.
type Ends = SmallVec<[u16; 4]>;

impl Stars {
    /// None if the pattern has anything but literals and `*`, or no `*`, or if it is too long.
    pub(crate) fn new(pattern: &Pattern<&str>) -> Option<Self> {
        let mut text = String::new();
        let mut ends = Ends::new();
        for atom in pattern.atoms() {
            match atom {
                Atom::Many => {
                    ends.push(u16::try_from(text.len()).ok()?);
                    text.push('*');
                }
                Atom::Literal(literal) => text.push_str(literal),
                Atom::Some(_) | Atom::Variable(_) => return None,
            }
        }
        let text = text.into();
        (!ends.is_empty()).then_some(Self { text, ends })
    }

    /// What a text begins with; possibly nothing.
    fn head(&self) -> &str {
        let end = self.ends.first().copied().unwrap_or_default();
        self.text.get(..usize::from(end)).unwrap_or_default()
    }

    /// Whether only the head is asked for.
    fn is_prefix(&self) -> bool {
        self.ends.first().map(|end| usize::from(*end) + 1) == Some(self.text.len())
    }

    /// The first place for each literal leaves the most room for those after it.
    #[inline(never)]
    pub(crate) fn covers(&self, text: &[u8]) -> bool {
        let own = self.text.as_bytes();
        let covers = || {
            let (first, others) = self.ends.split_first()?;
            let last = others.last().unwrap_or(first);
            let mut rest = text.strip_prefix(own.get(..usize::from(*first))?)?;
            rest = rest.strip_suffix(own.get(usize::from(*last) + 1..)?)?;
            let mut before = first;
            for end in others {
                let literal = usize::from(*before) + 1..usize::from(*end);
                rest = after(rest, own.get(literal)?)?;
                before = end;
            }
            Some(())
        };
        covers().is_some()
    }
}

/// What follows the first place of a literal.
fn after<'a>(text: &'a [u8], literal: &[u8]) -> Option<&'a [u8]> {
    let Some(first) = literal.first() else {
        return Some(text);
    };
    let mut rest = text;
    loop {
        let at = rest.iter().position(|byte| byte == first)?;
        rest = rest.get(at..)?;
        if let Some(after) = rest.strip_prefix(literal) {
            return Some(after);
        }
        rest = rest.get(1..)?;
    }
}

impl TextPattern {
    /// Of a text in which only `*` and `?` are wildcards.
    pub(crate) fn of_wild(text: &str) -> Self {
        let mut ends = Ends::new();
        for place in wildcards(text) {
            let is_star = text.as_bytes().get(place) == Some(&b'*');
            match u16::try_from(place) {
                Ok(place) if is_star => ends.push(place),
                _ => return Self::of_any(text),
            }
        }
        match *ends {
            [] => Self::Literal(text.into()),
            [star] if usize::from(star) + 1 == text.len() => {
                Self::prefix(text.strip_suffix('*').unwrap_or_default())
            }
            _ => Self::Stars(Stars {
                text: text.into(),
                ends,
            }),
        }
    }

    /// Of a text in which only `*` and `?` are wildcards, if it is an unusual one.
    #[cold]
    fn of_any(text: &str) -> Self {
        let syntax = Syntax {
            wildcards: true,
            variables: false,
        };
        Self::new(Pattern::parse(text, syntax))
    }

    fn prefix(prefix: &str) -> Self {
        if prefix.is_empty() {
            Self::Any
        } else {
            Self::Prefix(prefix.into())
        }
    }

    pub(crate) fn new(pattern: Pattern<&str>) -> Self {
        match *pattern.atoms() {
            [] => Self::Literal("".into()),
            [Atom::Many] => Self::Any,
            [Atom::Literal(literal)] => Self::Literal(literal.into()),
            [Atom::Literal(literal), Atom::Many] => Self::Prefix(literal.into()),
            _ => match Stars::new(&pattern) {
                Some(stars) if stars.is_prefix() => Self::prefix(stars.head()),
                Some(stars) => Self::Stars(stars),
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
            Self::Stars(stars) => (stars.head(), false),
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
    use keyward_policy::pattern::NoVariables;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_form_covers_what_the_pattern_covers(pattern in "[ab*?é]{0,7}", text in "[abé]{0,8}") {
            let syntax = Syntax { wildcards: true, variables: false };
            let written = pattern;
            let pattern = Pattern::parse(&written, syntax);
            let covers = pattern.covers(&text, Case::Sensitive);
            prop_assert_eq!(TextPattern::of_wild(&written).covers(&text, &NoVariables), covers);
            prop_assert_eq!(TextPattern::new(pattern.clone()).covers(&text, &NoVariables), covers);
            let (head, exact) = head(&pattern);
            let may_cover = if exact { text == head } else { text.starts_with(head) };
            prop_assert!(may_cover || !covers);
            let set = PatternSet::new([TextPattern::new(pattern)].into_iter());
            prop_assert_eq!(set.covers(&text, &NoVariables), covers);
        }
    }
}
