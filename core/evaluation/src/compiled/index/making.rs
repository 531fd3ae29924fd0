//! How an index is made: statements are gathered by what their actions begin with, and those of one action by
//! principal or resource where there are many.

use std::sync::{Arc, OnceLock};

use hashbrown::HashTable;
use keyward_policy::{ActionClause, Document, Effect, Statement};

use super::{Alike, ByPrincipal, Candidate, Candidates, Open, TRIED_STATEMENTS};
use crate::compiled::action::ActionKey;
use crate::compiled::caller::{Name, index_names};
use crate::compiled::document::{CompiledDocument, CompiledStatement};
use crate::compiled::prefixes::{Gathered, Prefixes, Together};
use crate::compiled::resource::{Head, are_all, heads};
use crate::compiled::to_u32;

/// A statement with more resources than this is not looked for by resource, so that an index stays in step with
/// its documents.
const INDEXED_RESOURCES: usize = 8;

/// Statements on their way into an index.
pub(super) struct Entries {
    pub(super) candidates: Vec<Candidate>,
    /// At what their actions begin with, the places of candidates.
    pub(super) deny: Gathered<u32>,
    pub(super) allow: Gathered<u32>,
    pub(super) allows_everything: bool,
}

impl Entries {
    /// With room for the statements of documents.
    pub(super) fn new(documents: &[CompiledDocument]) -> Self {
        let statements = documents.iter().map(CompiledDocument::document);
        let statements = || statements.clone().flat_map(Document::statements);
        let of = |effect| {
            let actions = statements().filter(|statement| statement.effect == effect);
            let actions = actions.map(|statement| &statement.action);
            let values = actions.map(|clause| clause.entries().len()).sum();
            // A few bytes more than most have.
            Gathered::with_room_for(values, values * 32)
        };
        Self {
            candidates: Vec::with_capacity(statements().count()),
            deny: of(Effect::Deny),
            allow: of(Effect::Allow),
            allows_everything: false,
        }
    }

    pub(super) fn add(
        &mut self,
        policy: u32,
        place: u32,
        statement: &Statement,
        compiled: &Arc<CompiledStatement>,
    ) {
        let asks_resource = !are_all(statement);
        let matches_everything = !asks_resource && statement.conditions.is_empty();
        let mut candidate = |open| {
            self.candidates.push(Candidate {
                policy,
                statement: place,
                open,
                asks_resource,
                compiled: Arc::clone(compiled),
            });
            to_u32(self.candidates.len() - 1)
        };
        let entries = match statement.effect {
            Effect::Deny => &mut self.deny,
            Effect::Allow => &mut self.allow,
        };
        let ActionClause::Action(list) = &statement.action else {
            return entries.add("", false, candidate(Open::NotAction));
        };
        // One stands for the statement at all actions of which the index leaves nothing open.
        let mut plain = None;
        for key in list.entries().filter_map(ActionKey::new) {
            let place = match key.name {
                Some(name) => candidate(Open::Name(Box::new(name))),
                None => {
                    let of_all = key.head.is_empty() && matches_everything;
                    self.allows_everything |= of_all && statement.effect == Effect::Allow;
                    *plain.get_or_insert_with(|| candidate(Open::Conditions(OnceLock::new())))
                }
            };
            entries.add(key.head, key.is_whole, place);
        }
    }
}

/// What the places of candidates mean while an index is made.
#[derive(Clone, Copy)]
pub(super) struct Making<'a> {
    pub(super) candidates: &'a [Candidate],
    pub(super) documents: &'a [CompiledDocument],
}

impl<'a> Making<'a> {
    fn candidate(self, place: u32) -> Option<&'a Candidate> {
        self.candidates.get(place as usize)
    }

    /// The statement as it was parsed.
    fn written(self, place: u32) -> Option<&'a Statement> {
        let candidate = self.candidate(place)?;
        let document = self.documents.get(candidate.policy as usize)?.document();
        document.statements().get(candidate.statement as usize)
    }

    pub(super) fn group(self, places: Together<u32>, by_principal: bool) -> Candidates {
        if places.len() <= TRIED_STATEMENTS {
            Candidates::Few(places)
        } else if by_principal {
            Candidates::ByPrincipal(Box::new(self.by_principal(&places)))
        } else {
            Candidates::ByResource(Box::new(self.by_resource(&places)))
        }
    }

    fn by_resource(self, places: &[u32]) -> Prefixes<Alike> {
        let mut gathered = Gathered::with_room_for(places.len(), 0);
        for place in places {
            let Some(candidate) = self.candidate(*place) else {
                continue;
            };
            let heads = self
                .written(*place)
                .and_then(heads)
                .filter(|heads| heads.len() <= INDEXED_RESOURCES)
                .unwrap_or_else(|| vec![Head::of_anything()]);
            for head in heads {
                let candidate = Candidate {
                    asks_resource: candidate.asks_resource && !head.says_all,
                    ..candidate.clone()
                };
                gathered.add(&head.text, head.is_exact, candidate);
            }
        }
        gathered.join(|candidates| candidates)
    }

    fn by_principal(self, places: &[u32]) -> ByPrincipal {
        let mut anyone = Together::new();
        let mut named: HashTable<(Name, Together<u32>)> = HashTable::new();
        for place in places {
            let Some(names) = self.written(*place).and_then(index_names) else {
                anyone.push(*place);
                continue;
            };
            for name in names {
                let hash = name.hash();
                named
                    .entry(hash, |(held, _)| *held == name, |(held, _)| held.hash())
                    .or_insert_with(|| (name.clone(), Together::new()))
                    .into_mut()
                    .1
                    .push(*place);
            }
        }
        let mut grouped = HashTable::with_capacity(named.len());
        for (name, places) in named {
            let candidates = self.group(places, false);
            grouped.insert_unique(name.hash(), (name, candidates), |(held, _)| held.hash());
        }
        ByPrincipal {
            anyone: self.group(anyone, false),
            named: grouped,
        }
    }
}
