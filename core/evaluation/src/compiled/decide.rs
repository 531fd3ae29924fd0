//! The order of the layers, over indexes.

use std::ops::ControlFlow;

use keyward_policy::Effect;

use super::index::Candidate;
use super::layers::{CompiledLayers, Policies, Standing};
use super::request::ReadyRequest;
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
    let (layers, standing) = layers.binding(request);
    let deciding = Deciding {
        layers: &layers,
        standing,
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
struct Deciding<'d, 'a, 'r> {
    layers: &'d CompiledLayers<'a>,
    standing: Standing,
    request: &'d ReadyRequest<'r>,
}

/// The place of a statement in one layer or level.
type Found = (u32, u32);

impl Deciding<'_, '_, '_> {
    fn verdict(&self) -> Verdict {
        let denied = choices::EXPLICIT_DENY_ORDER
            .into_iter()
            .find_map(|layer| self.explicit_deny(layer));
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
        let layers = self.layers;
        let denying = |policies: Policies<'_>, layer, level| {
            let found = self.first(policies, Effect::Deny, layer)?;
            Some(place(found, layer, level))
        };
        let in_levels = |levels: Option<&[Policies<'_>]>| {
            let mut levels = levels?.iter().enumerate();
            levels.find_map(|(level, policies)| denying(*policies, layer, Some(level)))
        };
        match layer {
            Layer::Scp => in_levels(layers.scp),
            Layer::Rcp => in_levels(layers.rcp),
            Layer::Identity => denying(layers.identity, layer, None),
            Layer::Session => denying(layers.session?, layer, None),
            Layer::Boundary => denying(Policies::Each(&[layers.boundary?]), layer, None),
            Layer::Endpoint => denying(Policies::Each(&[layers.endpoint?]), layer, None),
            Layer::Resource | Layer::Trust => {
                let (document, _) = layers.resource?;
                denying(Policies::Each(&[document]), layers.resource_layer(), None)
            }
        }
    }

    /// The first layer that must allow whatever the others say, and does not.
    fn guardrails(&self) -> Option<Verdict> {
        for (layer, levels) in [(Layer::Rcp, self.layers.rcp), (Layer::Scp, self.layers.scp)] {
            let mut levels = levels.unwrap_or_default().iter();
            if let Some(level) = levels.position(|policies| !self.allows(*policies, layer)) {
                return Some(Verdict::ImplicitDeny {
                    layer,
                    level: Some(level),
                });
            }
        }
        let endpoint = self.layers.endpoint?;
        let allows = self.allows(Policies::Each(&[endpoint]), Layer::Endpoint);
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
        let statement = if self.standing.is_root {
            None
        } else {
            let found = self.first(self.layers.identity, Effect::Allow, Layer::Identity);
            Some(place(found.ok_or(Layer::Identity)?, Layer::Identity, None))
        };
        match self.limit() {
            Some(layer) => Err(layer),
            None => Ok(statement),
        }
    }

    /// The first layer that cuts an Allow of the caller's own policies away.
    fn limit(&self) -> Option<Layer> {
        let layers = self.layers;
        let bounded = layers
            .boundary
            .is_none_or(|document| self.allows(Policies::Each(&[document]), Layer::Boundary));
        if !bounded {
            return Some(Layer::Boundary);
        }
        let in_session = match layers.session {
            None => !self.standing.needs_session,
            Some(policies) => self.allows(policies, Layer::Session),
        };
        (!in_session).then_some(Layer::Session)
    }

    /// The closest Allow of the resource policy, and of those the first.
    fn resource_grant(&self) -> Option<(Grant, StatementPlace)> {
        let (document, _) = self.layers.resource?;
        let layer = self.layers.resource_layer();
        let mut closest: Option<(Grant, Found)> = None;
        let _ = document
            .index(true)
            .candidates::<()>(Effect::Allow, self.request, |candidate| {
                let statement = document.statement(candidate.statement as usize);
                let grant = statement.and_then(|statement| {
                    let grant = statement.names(self.request, layer, self.bounded())?;
                    let place = (candidate.policy, candidate.statement);
                    let is_closer = closest.is_none_or(|(held, at)| {
                        (held, std::cmp::Reverse(at)) < (grant, std::cmp::Reverse(place))
                    });
                    let matches = is_closer
                        && candidate.asks(statement, self.request)
                        && statement.matches(self.request, layer);
                    matches.then_some((grant, place))
                });
                if grant.is_some() {
                    closest = grant;
                }
                ControlFlow::Continue(())
            });
        closest.map(|(grant, found)| (grant, place(found, layer, None)))
    }

    fn bounded(&self) -> bool {
        self.layers.boundary.is_some()
    }

    /// Whether some statement allows.
    fn allows(&self, policies: Policies<'_>, layer: Layer) -> bool {
        policies
            .indexes(names_principals(layer))
            .any(|(base, index)| {
                index
                    .candidates(Effect::Allow, self.request, |candidate| {
                        if self.matches(policies, base, candidate, layer) {
                            ControlFlow::Break(())
                        } else {
                            ControlFlow::Continue(())
                        }
                    })
                    .is_break()
            })
    }

    /// The first statement of an effect that matches.
    fn first(&self, policies: Policies<'_>, effect: Effect, layer: Layer) -> Option<Found> {
        policies
            .indexes(names_principals(layer))
            .find_map(|(base, index)| {
                let mut first: Option<Found> = None;
                let _ = index.candidates::<()>(effect, self.request, |candidate| {
                    let at = (candidate.policy, candidate.statement);
                    if first.is_none_or(|first| at < first)
                        && self.matches(policies, base, candidate, layer)
                    {
                        first = Some(at);
                    }
                    ControlFlow::Continue(())
                });
                let (policy, statement) = first?;
                Some((super::trie::to_u32(base) + policy, statement))
            })
    }

    #[inline]
    fn matches(
        &self,
        policies: Policies<'_>,
        base: usize,
        candidate: &Candidate,
        layer: Layer,
    ) -> bool {
        let request = self.request;
        policies
            .statement(
                base + candidate.policy as usize,
                candidate.statement as usize,
            )
            .is_some_and(|statement| {
                candidate.asks(statement, request)
                    && (!names_principals(layer)
                        || statement.names(request, layer, self.bounded()).is_some())
                    && statement.matches(request, layer)
            })
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
