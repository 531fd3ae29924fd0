//! The order of the layers, over indexes.

use std::ops::ControlFlow;

use keyward_policy::Effect;

use super::document::CompiledDocument;
use super::index::{Candidate, Found};
use super::layers::{AttachedPolicies, CompiledLayers, Policies};
use super::own::{OwnPolicies, Slot};
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
    verdict(layers, &layers.attached(), request)
}

/// The same, whichever way the caller's own policies are looked up.
pub(crate) fn verdict(
    own: &impl OwnPolicies,
    attached: &AttachedPolicies<'_>,
    request: &ReadyRequest<'_>,
) -> Verdict {
    if !request.action.is_named() {
        return silent(Layer::Identity);
    }
    let deciding = Deciding {
        own,
        attached,
        request,
    };
    deciding.verdict()
}

fn silent(layer: Layer) -> Verdict {
    Verdict::ImplicitDeny { layer, level: None }
}

fn allowed(by: GrantedBy, statement: Option<StatementPlace>) -> Verdict {
    Verdict::Allowed { by, statement }
}

/// A request among the layers that bind its caller.
struct Deciding<'d, 'a, 'r, O> {
    own: &'d O,
    attached: &'d AttachedPolicies<'a>,
    request: &'d ReadyRequest<'r>,
}

impl<'a, O: OwnPolicies> Deciding<'_, 'a, '_, O> {
    fn bounded(&self) -> bool {
        self.request.standing.has_policies && self.own.has(Slot::Boundary)
    }

    fn in_session(&self) -> bool {
        self.request.standing.has_session && self.own.has(Slot::Session)
    }

    fn scp_levels(&self) -> usize {
        if self.request.standing.scp_binds {
            self.own.scp_levels()
        } else {
            0
        }
    }

    fn rcp(&self) -> &'a [Policies<'a>] {
        let binds = self.request.standing.rcp_binds;
        self.attached.rcp.filter(|_| binds).unwrap_or_default()
    }

    fn endpoint(&self) -> Option<&'a CompiledDocument> {
        let binds = self.request.standing.endpoint_binds;
        self.attached.endpoint.filter(|_| binds)
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
                None => silent(self.attached.resource_layer()),
            },
            Some(true) => self.same_account(grant),
            Some(false) => self.cross_account(grant),
        }
    }

    fn explicit_deny(&self, layer: Layer) -> Option<StatementPlace> {
        let attached = |document: &CompiledDocument, layer| {
            let found = self.first_attached(document, Effect::Deny, layer)?;
            Some(place(found, layer, None))
        };
        match layer {
            Layer::Scp => (0..self.scp_levels()).find_map(|level| {
                let slot = Slot::Scp(level);
                let found = self.own.first(slot, Effect::Deny, self.request)?;
                Some(place(found, layer, Some(level)))
            }),
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
            Layer::Identity if self.request.standing.has_policies => self.own_deny(Slot::Identity),
            Layer::Session if self.in_session() => self.own_deny(Slot::Session),
            Layer::Boundary if self.bounded() => self.own_deny(Slot::Boundary),
            Layer::Identity | Layer::Session | Layer::Boundary => None,
            Layer::Endpoint => attached(self.endpoint()?, layer),
            Layer::Resource | Layer::Trust => {
                attached(self.attached.resource?.0, self.attached.resource_layer())
            }
        }
    }

    /// Inlined, so that each slot is looked up without asking which it is.
    #[inline(always)]
    fn own_deny(&self, slot: Slot) -> Option<StatementPlace> {
        let found = self.own.first(slot, Effect::Deny, self.request)?;
        Some(place(found, slot.layer(), None))
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
        let scp_allows = |level| self.own.allow(Slot::Scp(level), self.request);
        if let Some(level) = (0..self.scp_levels()).find(|level| !scp_allows(*level)) {
            return closed(Layer::Scp, level);
        }
        let allows = self.attached_allows(self.endpoint()?, Layer::Endpoint);
        (!allows).then(|| silent(Layer::Endpoint))
    }

    /// Either side may allow, except where the resource's word is needed.
    fn same_account(&self, grant: Option<(Grant, StatementPlace)>) -> Verdict {
        let needs_grant = self
            .attached
            .resource
            .is_some_and(|(_, kind)| kind != ResourcePolicyKind::Generic);
        match grant {
            Some((Grant::Direct, statement)) => allowed(GrantedBy::Resource, Some(statement)),
            // The role or user is named: its identity policies need not allow, its limits must.
            Some((Grant::Entity, statement)) => match self.limit() {
                Some(layer) => silent(layer),
                None => allowed(GrantedBy::Resource, Some(statement)),
            },
            None if needs_grant => silent(self.attached.resource_layer()),
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
            return silent(self.attached.resource_layer());
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
            let applies = self.request.standing.has_policies;
            let found = applies
                .then(|| self.own.first(Slot::Identity, Effect::Allow, self.request))
                .flatten();
            Some(place(found.ok_or(Layer::Identity)?, Layer::Identity, None))
        };
        match self.limit() {
            Some(layer) => Err(layer),
            None => Ok(statement),
        }
    }

    /// The first layer that cuts an Allow of the caller's own policies away.
    fn limit(&self) -> Option<Layer> {
        let allows = |slot| self.own.allow(slot, self.request);
        if self.bounded() && !allows(Slot::Boundary) {
            return Some(Layer::Boundary);
        }
        let in_session = if self.in_session() {
            allows(Slot::Session)
        } else {
            !self.request.standing.needs_session
        };
        (!in_session).then_some(Layer::Session)
    }

    /// The closest Allow of the resource policy, and of those the first.
    fn resource_grant(&self) -> Option<(Grant, StatementPlace)> {
        let (document, _) = self.attached.resource?;
        let layer = self.attached.resource_layer();
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

    /// Whether some statement allows, in a layer whose statements name principals.
    fn attached_allows(&self, document: &CompiledDocument, layer: Layer) -> bool {
        let matches = |candidate: &Candidate| self.matches_caller(candidate, layer);
        document
            .index(true)
            .any(Effect::Allow, self.request, matches)
    }

    /// The first statement of an effect that matches, in a layer whose statements name principals.
    fn first_attached(
        &self,
        document: &CompiledDocument,
        effect: Effect,
        layer: Layer,
    ) -> Option<Found> {
        let matches = |candidate: &Candidate| self.matches_caller(candidate, layer);
        document.index(true).first(effect, self.request, matches)
    }

    fn matches_caller(&self, candidate: &Candidate, layer: Layer) -> bool {
        let grant = candidate.names(self.request, layer, self.bounded());
        grant.is_some() && candidate.matches(self.request, layer)
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
