//! Actions: read once, with their case folded.

use std::ops::ControlFlow;

use keyward_policy::ActionPattern;
use keyward_policy::pattern::{Case, Pattern, Syntax};
use smallvec::SmallVec;

use super::prefixes::{Gathered, Prefixes, Together};
use super::text::Stars;
use crate::hash;

/// So many bytes of an action are compared at one stroke; nearly all are shorter.
const HEAD_BYTES: usize = 32;

/// `service:name`, in lower case.
#[derive(Clone, Debug)]
pub(crate) struct FoldedAction {
    /// Its first bytes, zeros where there are fewer.
    head: [u8; HEAD_BYTES],
    whole: SmallVec<[u8; 64]>,
}

impl FoldedAction {
    fn new(action: &str) -> Self {
        let mut whole = SmallVec::from_slice(action.as_bytes());
        whole.make_ascii_lowercase();
        let mut head = [0; HEAD_BYTES];
        for (to, from) in head.iter_mut().zip(&whole) {
            *to = *from;
        }
        Self { head, whole }
    }

    #[inline]
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.head == other.head
            && self.whole.len() == other.whole.len()
            && (self.whole.len() <= HEAD_BYTES || self.whole == other.whole)
    }
}

/// The action of a request.
#[derive(Debug)]
pub(crate) struct AskedAction<'a> {
    folded: FoldedAction,
    /// The same for every spelling.
    hash: u64,
    /// The whole, as it came.
    text: &'a str,
    /// What follows the first colon, as it came; empty if there is no service before it.
    name: &'a str,
}

impl<'a> AskedAction<'a> {
    pub(crate) fn new(action: &'a str) -> Self {
        let name = match action.bytes().position(|byte| byte == b':') {
            Some(colon) if colon > 0 => action.get(colon + 1..).unwrap_or_default(),
            _ => "",
        };
        Self {
            folded: FoldedAction::new(action),
            hash: hash::folded(action),
            text: action,
            name,
        }
    }

    /// Whether it is some `service:Name`.
    pub(crate) fn is_named(&self) -> bool {
        !self.name.is_empty()
    }

    /// In lower case.
    pub(crate) fn folded(&self) -> &[u8] {
        &self.folded.whole
    }

    /// The same, to be kept and compared with others.
    pub(crate) fn as_folded(&self) -> &FoldedAction {
        &self.folded
    }

    pub(crate) fn hash(&self) -> u64 {
        self.hash
    }

    /// As it came.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// What stands before the first colon and after it, as it came.
    pub(crate) fn service_and_name(&self) -> (&'a str, &'a str) {
        self.text.split_once(':').unwrap_or_default()
    }

    /// The name, in lower case.
    fn folded_name(&self) -> &[u8] {
        let service = self.folded().len() - self.name.len();
        self.folded().get(service..).unwrap_or_default()
    }
}

/// What is asked of the name of an action.
#[derive(Clone, Debug)]
pub(crate) enum NamePattern {
    /// Literals in lower case with `*` between them.
    Stars(Stars),
    Glob(Pattern),
}

impl NamePattern {
    fn new(name: &str) -> Self {
        let syntax = Syntax {
            wildcards: true,
            variables: false,
        };
        let folded = name.to_ascii_lowercase();
        match Stars::new(&Pattern::parse(&folded, syntax)) {
            Some(stars) => Self::Stars(stars),
            None => Self::Glob(Pattern::parse(name, syntax).into_owned()),
        }
    }

    #[inline]
    pub(crate) fn covers(&self, action: &AskedAction<'_>) -> bool {
        match self {
            Self::Stars(stars) => stars.covers(action.folded_name()),
            Self::Glob(pattern) => pattern.covers(action.name, Case::Insensitive),
        }
    }
}

/// Where an action pattern stands in an index of actions.
#[derive(Debug)]
pub(crate) struct ActionKey<'a> {
    /// What every action that it covers begins with, in any case.
    pub(crate) head: &'a str,
    /// Whether that is the whole of it.
    pub(crate) is_whole: bool,
    /// What is still to be asked of the name of an action that begins so.
    pub(crate) name: Option<NamePattern>,
}

impl<'a> ActionKey<'a> {
    /// None for what matches nothing: a text without a service, or with wildcards in it.
    #[inline]
    pub(crate) fn new(action: ActionPattern<'a>) -> Option<Self> {
        let (colon, wildcard) = action.colon_and_wildcard();
        if let Some(wildcard) = wildcard {
            return Self::of_wild(action.value(), colon, wildcard);
        }
        (colon? > 0).then_some(Self {
            head: action.value(),
            is_whole: true,
            name: None,
        })
    }

    fn of_wild(action: &'a str, colon: Option<usize>, wildcard: usize) -> Option<Self> {
        let beginning = |head, name| Self {
            head,
            is_whole: false,
            name,
        };
        if action == "*" || action == "*:*" {
            return Some(beginning("", None));
        }
        let colon = colon?;
        let (service, name) = (action.get(..colon)?, action.get(colon + 1..)?);
        if service == "*" {
            return Some(beginning("", Some(NamePattern::new(name))));
        }
        if service.is_empty() || wildcard < colon {
            return None;
        }
        let (head, rest) = action.split_at_checked(wildcard)?;
        let asks = rest.bytes().any(|byte| byte != b'*');
        Some(beginning(head, asks.then(|| NamePattern::new(name))))
    }
}

/// The actions of a `NotAction`.
#[derive(Debug)]
pub(crate) struct ActionSet {
    heads: Prefixes<Together<Option<NamePattern>>>,
}

impl ActionSet {
    pub(crate) fn new<'a>(actions: impl Iterator<Item = ActionPattern<'a>>) -> Self {
        let mut gathered = Gathered::with_room_for(0, 0);
        for key in actions.filter_map(ActionKey::new) {
            gathered.add(key.head, key.is_whole, key.name);
        }
        Self {
            heads: gathered.in_lower_case().join(|names| names),
        }
    }

    pub(crate) fn covers(&self, action: &AskedAction<'_>) -> bool {
        let covers =
            |name: &Option<NamePattern>| name.as_ref().is_none_or(|name| name.covers(action));
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
