//! Actions that were asked about before, with the statements that are about them.

use std::sync::OnceLock;

use keyward_policy::Effect;

use super::action::{AskedAction, FoldedAction};
use super::index::{Candidate, Index};

/// A table of the first actions that one or several indexes were asked about, so that they need no walk and no
/// `NotAction` is looked at twice. It has room for some and never changes what it holds: an action that finds no place is
/// looked for as if there were no table.
#[derive(Debug)]
pub(crate) struct KnownActions {
    slots: Box<[OnceLock<Box<KnownAction>>]>,
}

/// An action and the statements about it, of each index.
#[derive(Debug)]
pub(crate) struct KnownAction {
    action: FoldedAction,
    statements: Box<[Statements]>,
}

/// The statements of an index that are about an action, in their order. They leave nothing open about it.
#[derive(Debug)]
pub(crate) struct Statements {
    /// None if there are many.
    deny: Option<Box<[Candidate]>>,
    /// None if there are many.
    allow: Option<Box<[Candidate]>>,
    /// Whether some Allow matches every request.
    pub(crate) allows_everything: bool,
}

/// Fewer patterns than this are walked.
const WALKED_PATTERNS: usize = 3;

/// So many places may hold an action.
const PROBES: usize = 4;

impl KnownActions {
    /// Room for an index over so many action patterns. For a few of them a walk is as quick.
    pub(crate) fn of_index(patterns: usize) -> Self {
        if patterns < WALKED_PATTERNS {
            Self::with_slots(0)
        } else {
            Self::of_indexes(patterns)
        }
    }

    /// Room for several indexes, the largest of which is over so many action patterns or statements.
    pub(crate) fn of_indexes(patterns: usize) -> Self {
        Self::with_slots((patterns * 2).next_power_of_two().clamp(64, 256))
    }

    /// A power of two, or none.
    fn with_slots(slots: usize) -> Self {
        Self {
            slots: (0..slots).map(|_| OnceLock::new()).collect(),
        }
    }

    /// The statements about an action, if it has or gets a place; `learn` finds them out.
    #[inline]
    pub(crate) fn find(
        &self,
        action: &AskedAction<'_>,
        learn: impl Fn() -> Box<[Statements]>,
    ) -> Option<&[Statements]> {
        let mask = self.slots.len().checked_sub(1)?;
        let first = action.hash() as usize;
        for probe in 0..PROBES {
            let slot = self.slots.get(first.wrapping_add(probe) & mask)?;
            let known = match slot.get() {
                Some(known) => known,
                None => slot.get_or_init(|| Box::new(KnownAction::new(action, &learn))),
            };
            if known.action.is(action.as_folded()) {
                return Some(&known.statements);
            }
        }
        None
    }
}

impl KnownAction {
    #[cold]
    fn new(action: &AskedAction<'_>, learn: impl Fn() -> Box<[Statements]>) -> Self {
        Self {
            action: action.as_folded().clone(),
            statements: learn(),
        }
    }
}

impl Statements {
    /// Those of several indexes.
    pub(crate) fn about<'i>(
        action: &AskedAction<'_>,
        indexes: impl IntoIterator<Item = &'i Index>,
    ) -> Box<[Self]> {
        let about = |index: &Index| Self {
            deny: index.about(Effect::Deny, action),
            allow: index.about(Effect::Allow, action),
            allows_everything: index.allows_everything(),
        };
        indexes.into_iter().map(about).collect()
    }

    /// Those of an effect; none if there are many, which are looked for in the index.
    #[inline]
    pub(crate) fn of(&self, effect: Effect) -> Option<&[Candidate]> {
        match effect {
            Effect::Deny => self.deny.as_deref(),
            Effect::Allow => self.allow.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use keyward_policy::Document;

    use crate::{
        CompiledDocument, CompiledLayers, Policies, Principal, ReadyRequest, decide_compiled,
    };

    /// More actions than there are places, all of one length: none is taken for another.
    #[test]
    fn actions_that_share_a_place_are_told_apart() {
        let statement = |number: usize| {
            format!(r#"{{"Effect":"Allow","Action":"s3:Name{number:03}","Resource":"*"}}"#)
        };
        let statements: Vec<String> = (0..1000).step_by(3).map(statement).collect();
        let text = format!(r#"{{"Statement":[{}]}}"#, statements.join(","));
        let document = CompiledDocument::new(Document::parse(&text).unwrap());
        let layers = CompiledLayers {
            identity: Policies::Each(&[&document]),
            ..CompiledLayers::default()
        };
        let principal = Principal::User {
            account: "111122223333".into(),
            arn: "arn:aws:iam::111122223333:user/alice".into(),
            id: "AIDAEXAMPLEALICE00001".into(),
        };
        for _ in 0..2 {
            for number in 0..1000 {
                let action = format!("s3:NAME{number:03}");
                let keys: [(&str, &str); 0] = [];
                let request = ReadyRequest::from_parts(&principal, &action, "*", None, keys);
                let allowed = decide_compiled(&layers, &request).is_allowed();
                assert_eq!(allowed, number % 3 == 0, "{action}");
            }
        }
    }
}
