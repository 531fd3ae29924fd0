//! Actions: read once, with their case folded.

use std::ops::ControlFlow;

use keyward_policy::pattern::{Case, Pattern, Syntax};
use smallvec::SmallVec;

use super::hash;
use super::prefixes::{Entry, Prefixes};
use super::text::Stars;

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
        let parse = |name| {
            Pattern::parse(
                name,
                Syntax {
                    wildcards: true,
                    variables: false,
                },
            )
        };
        match Stars::new(&parse(&name.to_ascii_lowercase())) {
            Some(stars) => Self::Stars(stars),
            None => Self::Glob(parse(name)),
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
pub(crate) struct ActionKey {
    /// What every action that it covers begins with, in lower case.
    pub(crate) head: String,
    /// Whether that is the whole of it.
    pub(crate) exact: bool,
    /// What is still to be asked of the name of an action that begins so.
    pub(crate) name: Option<NamePattern>,
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
        if service == "*" {
            return Some(Self {
                head: String::new(),
                exact: false,
                name: Some(NamePattern::new(name)),
            });
        }
        if service.is_empty() || service.contains(['*', '?']) {
            return None;
        }
        let literal = name.find(['*', '?']).unwrap_or(name.len());
        let (literal, rest) = name.split_at_checked(literal)?;
        let mut head = format!("{service}:{literal}");
        head.make_ascii_lowercase();
        Some(Self {
            head,
            exact: rest.is_empty(),
            name: (rest.bytes().any(|byte| byte != b'*')).then(|| NamePattern::new(name)),
        })
    }
}

/// The actions of a `NotAction`.
#[derive(Debug)]
pub(crate) struct ActionSet {
    heads: Prefixes<Box<[Option<NamePattern>]>>,
}

impl ActionSet {
    pub(crate) fn new<'a>(actions: impl Iterator<Item = &'a str>) -> Self {
        let entries = actions.filter_map(ActionKey::new).map(|key| Entry {
            text: key.head.into(),
            exact: key.exact,
            value: key.name,
        });
        Self {
            heads: Prefixes::new(entries.collect(), Vec::into),
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
