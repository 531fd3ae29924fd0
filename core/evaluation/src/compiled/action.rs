//! Actions: read once, with their case folded.

use std::ops::ControlFlow;

use keyward_policy::pattern::{Atom, Case, Pattern, Syntax};
use smallvec::SmallVec;

use super::text::leading_literal;
use super::trie::{Entry, Trie};

/// The action of a request.
#[derive(Debug)]
pub(crate) struct AskedAction<'a> {
    /// `service:name`, in lower case.
    folded: SmallVec<[u8; 64]>,
    /// What follows the first colon, as it came; empty if there is no service before it.
    name: &'a str,
}

impl<'a> AskedAction<'a> {
    pub(crate) fn new(action: &'a str) -> Self {
        let name = match action.split_once(':') {
            Some((service, name)) if !service.is_empty() => name,
            _ => "",
        };
        let mut folded = SmallVec::from_slice(action.as_bytes());
        folded.make_ascii_lowercase();
        Self { folded, name }
    }

    /// Whether it is some `service:Name`.
    pub(crate) fn is_named(&self) -> bool {
        !self.name.is_empty()
    }

    pub(crate) fn folded(&self) -> &[u8] {
        &self.folded
    }

    pub(crate) fn is_named_by(&self, name: &Pattern) -> bool {
        name.covers(self.name, Case::Insensitive)
    }
}

/// Where an action pattern stands in an index of actions.
#[derive(Debug)]
pub(crate) struct ActionKey {
    /// What every action that it covers begins with, in lower case.
    pub(crate) head: String,
    /// Whether that is the whole of it.
    pub(crate) exact: bool,
    /// What is still to be asked of the name of an action that begins so.
    pub(crate) name: Option<Pattern>,
}

impl ActionKey {
    /// None for what matches nothing: a text without a service, or with wildcards in it.
    pub(crate) fn new(action: &str) -> Option<Self> {
        if action == "*" || action == "*:*" {
            return Some(Self {
                head: String::new(),
                exact: false,
                name: None,
            });
        }
        let (service, name) = action.split_once(':')?;
        let name = Pattern::parse(
            name,
            Syntax {
                wildcards: true,
                variables: false,
            },
        );
        if service == "*" {
            return Some(Self {
                head: String::new(),
                exact: false,
                name: Some(name),
            });
        }
        if service.is_empty() || service.contains(['*', '?']) {
            return None;
        }
        let mut head = format!("{service}:{}", leading_literal(&name));
        head.make_ascii_lowercase();
        let (exact, all) = match name.atoms() {
            [] | [Atom::Literal(_)] => (true, true),
            [Atom::Many] | [Atom::Literal(_), Atom::Many] => (false, true),
            _ => (false, false),
        };
        Some(Self {
            head,
            exact,
            name: (!all).then_some(name),
        })
    }
}

/// The actions of a `NotAction`.
#[derive(Debug)]
pub(crate) struct ActionSet {
    heads: Trie<Box<[Option<Pattern>]>>,
}

impl ActionSet {
    pub(crate) fn new<'a>(actions: impl Iterator<Item = &'a str>) -> Self {
        let entries = actions.filter_map(ActionKey::new).map(|key| Entry {
            text: key.head.into(),
            exact: key.exact,
            value: key.name,
        });
        Self {
            heads: Trie::new(entries.collect(), Vec::into),
        }
    }

    pub(crate) fn covers(&self, action: &AskedAction<'_>) -> bool {
        let covers =
            |name: &Option<Pattern>| name.as_ref().is_none_or(|name| action.is_named_by(name));
        self.heads
            .walk(action.folded(), |names| {
                if names.iter().any(covers) {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })
            .is_break()
    }
}
