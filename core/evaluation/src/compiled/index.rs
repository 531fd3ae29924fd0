//! From an action to the statements that may be about it: by action first, then by principal or resource where
//! there are many.

use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

use hashbrown::HashTable;
use keyward_policy::Effect;

use super::action::{AskedAction, NamePattern};
use super::caller::Name;
use super::document::{CompiledDocument, CompiledStatement, Conditions};
use super::known::{KnownActions, Statements};
use super::prefixes::{Prefixes, Together};
use super::request::ReadyRequest;
use super::to_u32;
use crate::decision::Layer;
use crate::matching::Grant;
use making::{Entries, Making};

mod making;

/// So many statements about one action are tried one by one.
const TRIED_STATEMENTS: usize = 12;

/// An index over the statements of one or several documents.
#[derive(Debug)]
pub(crate) struct Index {
    deny: Prefixes<Candidates>,
    allow: Prefixes<Candidates>,
    /// What the lists in them are places of.
    candidates: Box<[Candidate]>,
    /// Whether some Allow matches every request, as in FullAWSAccess.
    allows_everything: bool,
    known: KnownActions,
}

/// The place of a statement in one layer or level: that of its policy, and its own in the policy.
pub(crate) type Found = (u32, u32);

/// A statement that may match.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    /// The place of its policy in the set.
    policy: u32,
    /// Its place in the policy.
    statement: u32,
    open: Open,
    /// Whether its resources are still to be asked.
    asks_resource: bool,
    compiled: Arc<CompiledStatement>,
}

/// What an index leaves open, beside resources.
#[derive(Clone, Debug)]
enum Open {
    /// Nothing. With the statement's conditions, so that they need no way through it.
    Nothing(Conditions),
    /// The conditions, until they are first asked for: the statement may not have been read.
    Conditions(OnceLock<Conditions>),
    /// Also whether the name of the action is covered.
    Name(Box<NamePattern>),
    /// Also whether the statement's `NotAction` leaves the action out.
    NotAction,
}

impl Index {
    /// `names_principals` says whether the statements count as they do in layers that name principals.
    pub(crate) fn new(documents: &[CompiledDocument], names_principals: bool) -> Self {
        let mut entries = Entries::new(documents);
        for (policy, document) in documents.iter().enumerate() {
            let statements = document
                .document()
                .statements()
                .iter()
                .zip(document.statements());
            for (place, (statement, compiled)) in statements.enumerate() {
                // Such an Allow allows nobody.
                let misplaced = statement.principal.is_some() != names_principals;
                if statement.effect == Effect::Deny || !misplaced {
                    entries.add(to_u32(policy), to_u32(place), statement, compiled);
                }
            }
        }
        let candidates = entries.candidates.into_boxed_slice();
        let making = Making {
            candidates: &candidates,
            documents,
        };
        let group = |places| making.group(places, names_principals);
        let known = KnownActions::of_index(entries.allow.len() + entries.deny.len());
        Self {
            allows_everything: entries.allows_everything && !names_principals,
            deny: entries.deny.in_lower_case().join(group),
            allow: entries.allow.in_lower_case().join(group),
            candidates,
            known,
        }
    }

    /// Whether some Allow matches every request; if not, one may still match this one.
    pub(crate) fn allows_everything(&self) -> bool {
        self.allows_everything
    }

    /// Whether some statement of an effect is about the action of the request and matches.
    #[inline]
    pub(crate) fn any(
        &self,
        effect: Effect,
        request: &ReadyRequest<'_>,
        matches: impl Fn(&Candidate) -> bool,
    ) -> bool {
        match self.known(effect, request) {
            Some(known) => known.iter().any(matches),
            None => self.any_walked(effect, request, matches),
        }
    }

    /// As [`Index::any`], for actions that are not known.
    #[inline(never)]
    pub(crate) fn any_walked(
        &self,
        effect: Effect,
        request: &ReadyRequest<'_>,
        matches: impl Fn(&Candidate) -> bool,
    ) -> bool {
        let any = self.walk(effect, request, |candidate| {
            if matches(candidate) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        any.is_break()
    }

    /// The first statement of an effect that is about the action of the request and matches.
    // A decision asks every layer so.
    #[inline(always)]
    pub(crate) fn first(
        &self,
        effect: Effect,
        request: &ReadyRequest<'_>,
        matches: impl Fn(&Candidate) -> bool,
    ) -> Option<Found> {
        if self.actions(effect).is_empty() {
            return None;
        }
        match self.known(effect, request) {
            Some(known) => Some(known.iter().find(|candidate| matches(candidate))?.place()),
            None => self.first_walked(effect, request, matches),
        }
    }

    /// As [`Index::first`], for actions that are not known.
    #[inline(never)]
    pub(crate) fn first_walked(
        &self,
        effect: Effect,
        request: &ReadyRequest<'_>,
        matches: impl Fn(&Candidate) -> bool,
    ) -> Option<Found> {
        let mut first: Option<Found> = None;
        let _ = self.walk::<()>(effect, request, |candidate| {
            let at = candidate.place();
            if first.is_none_or(|first| at < first) && matches(candidate) {
                first = Some(at);
            }
            ControlFlow::Continue(())
        });
        first
    }

    /// Meets every statement of an effect that is about the action of the request, save that a `NotAction` may
    /// still leave it out, and that its principals, resources and conditions are still to be asked.
    pub(crate) fn candidates<B>(
        &self,
        effect: Effect,
        request: &ReadyRequest<'_>,
        mut visit: impl FnMut(&Candidate) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        match self.known(effect, request) {
            Some(known) => known.iter().try_for_each(visit),
            None => self.walk(effect, request, &mut visit),
        }
    }

    /// The statements of an effect about the action of the request, in their order, if the action is known and they are few.
    #[inline]
    fn known(&self, effect: Effect, request: &ReadyRequest<'_>) -> Option<&[Candidate]> {
        let learn = || Statements::about(&request.action, [self]);
        let [known] = self.known.find(&request.action, learn)? else {
            return None;
        };
        known.of(effect)
    }

    /// As [`Index::candidates`], through the tables. Some of them twice.
    fn walk<B>(
        &self,
        effect: Effect,
        request: &ReadyRequest<'_>,
        mut visit: impl FnMut(&Candidate) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let actions = self.actions(effect);
        actions.walk(request.action.folded(), |candidates| {
            candidates.visit(&self.candidates, request, &mut visit)
        })
    }

    fn actions(&self, effect: Effect) -> &Prefixes<Candidates> {
        match effect {
            Effect::Deny => &self.deny,
            Effect::Allow => &self.allow,
        }
    }

    /// All statements of an effect that are about an action, in their order; none if there are many.
    pub(crate) fn about(
        &self,
        effect: Effect,
        action: &AskedAction<'_>,
    ) -> Option<Box<[Candidate]>> {
        let mut about: Vec<Candidate> = Vec::new();
        let walked = self.actions(effect).walk(action.folded(), |candidates| {
            candidates.visit_all(&self.candidates, &mut |candidate| {
                if candidate.covers_action(action) {
                    about.push(candidate.with_action_answered());
                }
                if about.len() > TRIED_STATEMENTS {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })
        });
        if walked.is_break() {
            return None;
        }
        about.sort_by_key(Candidate::place);
        about.dedup_by_key(|candidate| candidate.place());
        Some(about.into())
    }
}

impl Candidate {
    /// Its place in the set.
    pub(crate) fn place(&self) -> Found {
        (self.policy, self.statement)
    }

    /// Whether the statement matches a request, its principals aside.
    #[inline]
    pub(crate) fn matches(&self, request: &ReadyRequest<'_>, layer: Layer) -> bool {
        let Open::Nothing(conditions) = &self.open else {
            return self.open_matches(request, layer);
        };
        (!self.asks_resource || self.compiled.resource_matches(request, layer))
            && conditions_hold(conditions, request)
    }

    /// As [`Candidate::matches`] where something is open.
    #[inline(never)]
    fn open_matches(&self, request: &ReadyRequest<'_>, layer: Layer) -> bool {
        self.covers_action(&request.action)
            && (!self.asks_resource || self.compiled.resource_matches(request, layer))
            && conditions_hold(self.conditions(), request)
    }

    fn conditions(&self) -> &Conditions {
        let of_statement = || self.compiled.conditions();
        match &self.open {
            Open::Nothing(conditions) => conditions,
            Open::Conditions(asked) => asked.get_or_init(|| Arc::clone(of_statement())),
            Open::Name(_) | Open::NotAction => of_statement(),
        }
    }

    /// How closely the statement names the caller, in a layer whose statements name principals.
    #[inline]
    pub(crate) fn names(
        &self,
        request: &ReadyRequest<'_>,
        layer: Layer,
        bounded: bool,
    ) -> Option<Grant> {
        self.compiled.names(request, layer, bounded)
    }

    /// As it is for requests of an action that it is about, whatever their resource.
    fn with_action_answered(&self) -> Self {
        Self {
            open: Open::Nothing(Arc::clone(self.compiled.conditions())),
            asks_resource: !self.compiled.matches_every_resource(),
            ..self.clone()
        }
    }

    fn covers_action(&self, action: &AskedAction<'_>) -> bool {
        match &self.open {
            Open::Nothing(_) | Open::Conditions(_) => true,
            Open::Name(name) => name.covers(action),
            Open::NotAction => !self.compiled.leaves_out(action),
        }
    }
}

#[inline]
fn conditions_hold(conditions: &Conditions, request: &ReadyRequest<'_>) -> bool {
    let mut conditions = conditions.iter();
    conditions.all(|condition| condition.holds(&request.context))
}

/// The statements about one action, or actions that begin alike.
#[derive(Debug)]
enum Candidates {
    /// Their places in the index.
    Few(Together<u32>),
    ByResource(Box<Prefixes<Alike>>),
    ByPrincipal(Box<ByPrincipal>),
}

/// The statements about resources that begin alike: nearly always one, which then stands in the table itself.
type Alike = Together<Candidate>;

#[derive(Debug)]
struct ByPrincipal {
    /// About anyone, or about all but some.
    anyone: Candidates,
    named: HashTable<(Name, Candidates)>,
}

impl Candidates {
    /// Meets the statements that may match; `all` are those of the index.
    #[inline]
    fn visit<B>(
        &self,
        all: &[Candidate],
        request: &ReadyRequest<'_>,
        visit: &mut impl FnMut(&Candidate) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        match self {
            Self::Few(places) => at(places, all).try_for_each(visit),
            Self::ByResource(resources) => resources
                .walk(request.resource.as_bytes(), |candidates| {
                    candidates.iter().try_for_each(&mut *visit)
                }),
            Self::ByPrincipal(principals) => principals.visit(all, request, visit),
        }
    }

    /// Meets every statement, whatever its resources and principals; some of them twice.
    fn visit_all<B>(
        &self,
        all: &[Candidate],
        visit: &mut impl FnMut(&Candidate) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        match self {
            Self::Few(places) => at(places, all).try_for_each(visit),
            Self::ByResource(resources) => {
                let mut candidates = resources.values().flatten();
                candidates.try_for_each(visit)
            }
            Self::ByPrincipal(principals) => {
                let named = principals.named.iter().map(|(_, candidates)| candidates);
                let candidates: Vec<_> = [&principals.anyone].into_iter().chain(named).collect();
                let mut candidates = candidates.into_iter();
                candidates.try_for_each(|candidates| match candidates {
                    Self::ByPrincipal(_) => ControlFlow::Continue(()),
                    other => other.visit_all(all, visit),
                })
            }
        }
    }
}

fn at<'a>(places: &[u32], all: &'a [Candidate]) -> impl Iterator<Item = &'a Candidate> {
    places.iter().filter_map(|place| all.get(*place as usize))
}

impl ByPrincipal {
    fn visit<B>(
        &self,
        all: &[Candidate],
        request: &ReadyRequest<'_>,
        visit: &mut impl FnMut(&Candidate) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        self.anyone.visit(all, request, visit)?;
        for name in request.caller.names() {
            let found = self.named.find(name.hash(), |(held, _)| held.is(name));
            if let Some((_, candidates)) = found {
                candidates.visit(all, request, visit)?;
            }
        }
        ControlFlow::Continue(())
    }
}
