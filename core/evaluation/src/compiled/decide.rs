//! The order of the layers, over indexes.

use std::ops::ControlFlow;

use keyward_policy::Effect;

use super::document::CompiledDocument;
use super::index::{Candidate, Index};
use super::layers::{CompiledLayers, Policies};
use super::request::ReadyRequest;
use super::to_u32;
use super::verdict::{StatementPlace, Verdict};
use crate::choices;
use crate::decision::{GrantedBy, Layer};
use crate::matching::Grant;
use crate::request::ResourcePolicyKind;

/// Decides a request, as [`decide`](crate::decide) does and never otherwise: an explicit deny of any layer first,
/// then the guardrails, then what the caller's own policies and the resource's say together.
#[must_use]
pub fn decide_compiled(layers: &CompiledLayers<'_>, request: &ReadyRequest<'_>) -> Verdict {
    if !request.action.is_named() {
        return silent(Layer::Identity);
    }
    Deciding { layers, request }.verdict()
}

fn silent(layer: Layer) -> Verdict {
    Verdict::ImplicitDeny { layer, level: None }
}

fn allowed(by: GrantedBy, statement: Option<StatementPlace>) -> Verdict {
    Verdict::Allowed { by, statement }
}

/// A request among the layers that bind its caller.
struct Deciding<'d, 'a, 'r> {
    layers: &'d CompiledLayers<'a>,
    request: &'d ReadyRequest<'r>,
}

/// The place of a statement in one layer or level.
type Found = (u32, u32);

impl<'a> Deciding<'_, 'a, '_> {
    fn identity(&self) -> Option<Policies<'a>> {
        let applies = self.request.standing.has_policies;
        applies.then_some(self.layers.identity)
    }

    fn boundary(&self) -> Option<&'a CompiledDocument> {
        let applies = self.request.standing.has_policies;
        self.layers.boundary.filter(|_| applies)
    }

    fn session(&self) -> Option<Policies<'a>> {
        let applies = self.request.standing.has_session;
        self.layers.session.filter(|_| applies)
    }

    fn scp(&self) -> &'a [Policies<'a>] {
        let binds = self.request.standing.scp_binds;
        self.layers.scp.filter(|_| binds).unwrap_or_default()
    }

    fn rcp(&self) -> &'a [Policies<'a>] {
        let binds = self.request.standing.rcp_binds;
        self.layers.rcp.filter(|_| binds).unwrap_or_default()
    }

    fn endpoint(&self) -> Option<&'a CompiledDocument> {
        let binds = self.request.standing.endpoint_binds;
        self.layers.endpoint.filter(|_| binds)
    }

    fn verdict(&self) -> Verdict {
        let denied = choices::EXPLICIT_DENY_ORDER
            .iter()
            .find_map(|layer| self.explicit_deny(*layer));
        if let Some(statement) = denied {
            return Verdict::ExplicitDeny { statement };
        }
        if let Some(closed) = self.guardrails() {
            return closed;
        }
        let grant = self.resource_grant();
        match self.request.same_account {
            None => match grant {
                Some((_, statement)) => allowed(GrantedBy::Resource, Some(statement)),
                None => silent(self.layers.resource_layer()),
            },
            Some(true) => self.same_account(grant),
            Some(false) => self.cross_account(grant),
        }
    }

    fn explicit_deny(&self, layer: Layer) -> Option<StatementPlace> {
        let own = |policies| {
            let found = self.first_own(policies, Effect::Deny, layer)?;
            Some(place(found, layer, None))
        };
        let attached = |document: &CompiledDocument, layer| {
            let found = self.first_attached(document, Effect::Deny, layer)?;
            Some(place(found, layer, None))
        };
        match layer {
            Layer::Scp => {
                let mut levels = self.scp().iter().enumerate();
                levels.find_map(|(level, policies)| {
                    let found = self.first_own(*policies, Effect::Deny, layer)?;
                    Some(place(found, layer, Some(level)))
                })
            }
            Layer::Rcp => {
                let mut levels = self.rcp().iter().enumerate();
                levels.find_map(|(level, policies)| {
                    let mut documents = policies.iter().enumerate();
                    let found = documents.find_map(|(policy, document)| {
                        let (_, statement) = self.first_attached(document, Effect::Deny, layer)?;
                        Some((to_u32(policy), statement))
                    })?;
                    Some(place(found, layer, Some(level)))
                })
            }
            Layer::Identity => own(self.identity()?),
            Layer::Session => own(self.session()?),
            Layer::Boundary => own(Policies::Each(&[self.boundary()?])),
            Layer::Endpoint => attached(self.endpoint()?, layer),
            Layer::Resource | Layer::Trust => {
                attached(self.layers.resource?.0, self.layers.resource_layer())
            }
        }
    }

    /// The first layer that must allow whatever the others say, and does not.
    fn guardrails(&self) -> Option<Verdict> {
        let closed = |layer, level| {
            let level = Some(level);
            Some(Verdict::ImplicitDeny { layer, level })
        };
        let rcp_allows = |policies: &Policies<'_>| {
            let mut documents = policies.iter();
            documents.any(|document| self.attached_allows(document, Layer::Rcp))
        };
        if let Some(level) = self.rcp().iter().position(|level| !rcp_allows(level)) {
            return closed(Layer::Rcp, level);
        }
        let scp_allows = |policies: &Policies<'_>| self.own_allows(*policies, Layer::Scp);
        if let Some(level) = self.scp().iter().position(|level| !scp_allows(level)) {
            return closed(Layer::Scp, level);
        }
        let allows = self.attached_allows(self.endpoint()?, Layer::Endpoint);
        (!allows).then(|| silent(Layer::Endpoint))
    }

    /// Either side may allow, except where the resource's word is needed.
    fn same_account(&self, grant: Option<(Grant, StatementPlace)>) -> Verdict {
        let needs_grant = self
            .layers
            .resource
            .is_some_and(|(_, kind)| kind != ResourcePolicyKind::Generic);
        match grant {
            Some((Grant::Direct, statement)) => allowed(GrantedBy::Resource, Some(statement)),
            // The role or user is named: its identity policies need not allow, its limits must.
            Some((Grant::Entity, statement)) => match self.limit() {
                Some(layer) => silent(layer),
                None => allowed(GrantedBy::Resource, Some(statement)),
            },
            None if needs_grant => silent(self.layers.resource_layer()),
            Some((Grant::Account, _)) | None => match self.own_side() {
                Err(layer) => silent(layer),
                Ok(None) => allowed(GrantedBy::Root, None),
                Ok(statement) if needs_grant => allowed(GrantedBy::IdentityAndResource, statement),
                Ok(statement) => allowed(GrantedBy::Identity, statement),
            },
        }
    }

    /// Both sides must allow, however closely the resource names the caller.
    fn cross_account(&self, grant: Option<(Grant, StatementPlace)>) -> Verdict {
        let Some((_, granting)) = grant else {
            return silent(self.layers.resource_layer());
        };
        match self.own_side() {
            Err(layer) => silent(layer),
            Ok(None) => allowed(GrantedBy::Resource, Some(granting)),
            Ok(statement) => allowed(GrantedBy::IdentityAndResource, statement),
        }
    }

    /// The allowing statement of the caller's own policies, none for root users; or the layer that does not allow.
    fn own_side(&self) -> Result<Option<StatementPlace>, Layer> {
        let statement = if self.request.standing.is_root {
            None
        } else {
            let policies = self.identity().unwrap_or_default();
            let found = self.first_own(policies, Effect::Allow, Layer::Identity);
            Some(place(found.ok_or(Layer::Identity)?, Layer::Identity, None))
        };
        match self.limit() {
            Some(layer) => Err(layer),
            None => Ok(statement),
        }
    }

    /// The first layer that cuts an Allow of the caller's own policies away.
    fn limit(&self) -> Option<Layer> {
        let bounded = self
            .boundary()
            .is_none_or(|document| self.own_allows(Policies::Each(&[document]), Layer::Boundary));
        if !bounded {
            return Some(Layer::Boundary);
        }
        let in_session = match self.session() {
            None => !self.request.standing.needs_session,
            Some(policies) => self.own_allows(policies, Layer::Session),
        };
        (!in_session).then_some(Layer::Session)
    }

    /// The closest Allow of the resource policy, and of those the first.
    fn resource_grant(&self) -> Option<(Grant, StatementPlace)> {
        let (document, _) = self.layers.resource?;
        let layer = self.layers.resource_layer();
        let bounded = self.bounded();
        let mut closest: Option<(Grant, Found)> = None;
        let index = document.index(true);
        let _ = index.candidates::<()>(Effect::Allow, self.request, |candidate| {
            if let Some(grant) = candidate.names(self.request, layer, bounded) {
                let at = candidate.place();
                let is_closer =
                    closest.is_none_or(|(held, first)| grant > held || grant == held && at < first);
                if is_closer && candidate.matches(self.request, layer) {
                    closest = Some((grant, at));
                }
            }
            ControlFlow::Continue(())
        });
        closest.map(|(grant, found)| (grant, place(found, layer, None)))
    }

    fn bounded(&self) -> bool {
        self.boundary().is_some()
    }

    /// Whether some statement allows, in a layer whose statements name no principals.
    #[inline(always)]
    fn own_allows(&self, policies: Policies<'_>, layer: Layer) -> bool {
        let matches = |candidate: &Candidate| candidate.matches(self.request, layer);
        let allows =
            |index: &Index| index.allows_everything() || self.any_in(index, Effect::Allow, matches);
        match policies {
            Policies::Set(set) => allows(set.index()),
            Policies::Each(documents) => documents
                .iter()
                .any(|document| allows(document.index(false))),
        }
    }

    /// Whether some statement allows, in a layer whose statements name principals.
    fn attached_allows(&self, document: &CompiledDocument, layer: Layer) -> bool {
        let matches = |candidate: &Candidate| self.matches_caller(candidate, layer);
        self.any_in(document.index(true), Effect::Allow, matches)
    }

    /// The first statement of an effect that matches, in a layer whose statements name no principals.
    #[inline]
    fn first_own(&self, policies: Policies<'_>, effect: Effect, layer: Layer) -> Option<Found> {
        let first = |index| {
            let matches = |candidate: &Candidate| candidate.matches(self.request, layer);
            self.first_in(index, effect, matches)
        };
        match policies {
            Policies::Set(set) => first(set.index()),
            Policies::Each(documents) => {
                let mut documents = documents.iter().enumerate();
                documents.find_map(|(policy, document)| {
                    let (_, statement) = first(document.index(false))?;
                    Some((to_u32(policy), statement))
                })
            }
        }
    }

    /// The same in a layer whose statements name principals.
    fn first_attached(
        &self,
        document: &CompiledDocument,
        effect: Effect,
        layer: Layer,
    ) -> Option<Found> {
        let matches = |candidate: &Candidate| self.matches_caller(candidate, layer);
        self.first_in(document.index(true), effect, matches)
    }

    fn matches_caller(&self, candidate: &Candidate, layer: Layer) -> bool {
        let grant = candidate.names(self.request, layer, self.bounded());
        grant.is_some() && candidate.matches(self.request, layer)
    }

    #[inline]
    fn any_in(&self, index: &Index, effect: Effect, matches: impl Fn(&Candidate) -> bool) -> bool {
        let any = index.candidates(effect, self.request, |candidate| {
            if matches(candidate) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        any.is_break()
    }

    #[inline(always)]
    fn first_in(
        &self,
        index: &Index,
        effect: Effect,
        matches: impl Fn(&Candidate) -> bool,
    ) -> Option<Found> {
        if index.lacks(effect) {
            return None;
        }
        let mut first: Option<Found> = None;
        let _ = index.candidates::<()>(effect, self.request, |candidate| {
            let at = candidate.place();
            if first.is_none_or(|first| at < first) && matches(candidate) {
                first = Some(at);
            }
            ControlFlow::Continue(())
        });
        first
    }
}

/// Whether the statements of a layer name principals.
pub(crate) fn names_principals(layer: Layer) -> bool {
    match layer {
        Layer::Identity | Layer::Boundary | Layer::Session | Layer::Scp => false,
        Layer::Resource | Layer::Trust | Layer::Rcp | Layer::Endpoint => true,
    }
}

fn place((policy, statement): Found, layer: Layer, level: Option<usize>) -> StatementPlace {
    StatementPlace {
        layer,
        level,
        policy_index: policy as usize,
        statement_index: statement as usize,
    }
}
