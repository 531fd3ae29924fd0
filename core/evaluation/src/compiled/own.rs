//! The caller's own policies, in whichever way they are looked up.

use keyward_policy::Effect;

use super::index::{Candidate, Found, Index};
use super::layers::{CompiledLayers, Policies};
use super::request::ReadyRequest;
use super::to_u32;
use crate::decision::Layer;

/// One of the caller's own layers, or a level of one. Their statements name no principals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Identity,
    Boundary,
    Session,
    /// A level of the organization, 0 for its root.
    Scp(usize),
}

impl Slot {
    pub(crate) fn layer(self) -> Layer {
        match self {
            Self::Identity => Layer::Identity,
            Self::Boundary => Layer::Boundary,
            Self::Session => Layer::Session,
            Self::Scp(_) => Layer::Scp,
        }
    }
}

/// What a decision asks of the caller's own policies. Whether a layer binds the caller is not asked here.
pub(crate) trait OwnPolicies {
    fn scp_levels(&self) -> usize;

    /// Whether there is such a layer; one without policies allows nothing.
    fn has(&self, slot: Slot) -> bool;

    /// The first statement of an effect that matches.
    fn first(&self, slot: Slot, effect: Effect, request: &ReadyRequest<'_>) -> Option<Found>;

    /// Whether some statement allows.
    fn allow(&self, slot: Slot, request: &ReadyRequest<'_>) -> bool;
}

/// Each index is asked for itself.
impl OwnPolicies for CompiledLayers<'_> {
    fn scp_levels(&self) -> usize {
        self.scp.map_or(0, <[_]>::len)
    }

    fn has(&self, slot: Slot) -> bool {
        match slot {
            Slot::Identity => true,
            Slot::Boundary => self.boundary.is_some(),
            Slot::Session => self.session.is_some(),
            Slot::Scp(level) => level < self.scp_levels(),
        }
    }

    #[inline]
    fn first(&self, slot: Slot, effect: Effect, request: &ReadyRequest<'_>) -> Option<Found> {
        let matches = |candidate: &Candidate| candidate.matches(request, slot.layer());
        let first = |index: &Index| index.first(effect, request, matches);
        self.ask(slot, |policies| match policies {
            Policies::Set(set) => first(set.index()),
            Policies::Each(documents) => {
                let mut documents = documents.iter().enumerate();
                documents.find_map(|(policy, document)| {
                    let (_, statement) = first(document.index(false))?;
                    Some((to_u32(policy), statement))
                })
            }
        })?
    }

    #[inline]
    fn allow(&self, slot: Slot, request: &ReadyRequest<'_>) -> bool {
        let matches = |candidate: &Candidate| candidate.matches(request, slot.layer());
        let allows =
            |index: &Index| index.allows_everything() || index.any(Effect::Allow, request, matches);
        let allow = self.ask(slot, |policies| match policies {
            Policies::Set(set) => allows(set.index()),
            Policies::Each(documents) => documents
                .iter()
                .any(|document| allows(document.index(false))),
        });
        allow == Some(true)
    }
}

impl CompiledLayers<'_> {
    /// Lends the policies of a slot, if it has any.
    #[inline]
    fn ask<T>(&self, slot: Slot, ask: impl FnOnce(Policies<'_>) -> T) -> Option<T> {
        match slot {
            Slot::Identity => Some(ask(self.identity)),
            Slot::Boundary => Some(ask(Policies::Each(&[self.boundary?]))),
            Slot::Session => Some(ask(self.session?)),
            Slot::Scp(level) => Some(ask(*self.scp?.get(level)?)),
        }
    }
}
