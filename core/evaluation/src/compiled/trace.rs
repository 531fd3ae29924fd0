//! Why a decision came out as it did: what every statement of every layer said.

use keyward_policy::{Document, Effect};

use super::decide::{decide_compiled, names_principals};
use super::document::{CompiledDocument, CompiledStatement};
use super::layers::{CompiledLayers, Policies};
use super::missing::lacking;
use super::request::ReadyRequest;
use super::verdict::{StatementPlace, Verdict};
use crate::decision::Layer;
use crate::matching::Grant;

/// A decision with all that was looked at on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The answer: always that of [`decide_compiled`].
    pub verdict: Verdict,
    /// Every layer that was handed in, in the order in which explicit denies are looked for; SCPs and RCPs level
    /// by level.
    pub layers: Vec<LayerTrace>,
}

/// What one layer, or one level of it, said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerTrace {
    /// The layer.
    pub layer: Layer,
    /// The level of the organization, 0 for its root; only for SCPs and RCPs.
    pub level: Option<usize>,
    /// What it comes to.
    pub answer: LayerAnswer,
    /// Its statements, policy by policy; none if it does not bind the caller.
    pub statements: Vec<StatementTrace>,
}

/// What a layer comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LayerAnswer {
    /// Some statement allows, and none denies.
    Allows,
    /// Some statement denies.
    Denies,
    /// No statement matches.
    Silent,
    /// It does not bind the caller, as no SCP binds a service-linked role.
    NotBound,
}

/// What one statement said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementTrace {
    /// Where it stands.
    pub place: StatementPlace,
    /// What it does to what it matches.
    pub effect: Effect,
    /// How closely it names the caller; none if it is not about the caller.
    pub grant: Option<Grant>,
    /// Whether it is about the action.
    pub covers_action: bool,
    /// Whether it is about the resource.
    pub covers_resource: bool,
    /// The first condition that does not hold; not looked for in statements about other actions.
    pub failed_condition: Option<FailedCondition>,
}

/// A condition that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedCondition {
    /// Its place among the conditions of the statement.
    pub index: usize,
    /// Whether the request does not carry its key.
    pub key_is_missing: bool,
}

/// The first element of a statement that does not match, in the order in which they are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// `Principal` or `NotPrincipal`; also a principal where none belongs, or none where one does.
    Principal,
    /// `Action` or `NotAction`
    Action,
    /// `Resource` or `NotResource`
    Resource,
    /// `Condition`
    Condition(FailedCondition),
}

impl StatementTrace {
    /// Whether the statement matches.
    #[must_use]
    pub fn matches(&self) -> bool {
        self.mismatch().is_none()
    }

    /// The first element that does not match.
    #[must_use]
    pub fn mismatch(&self) -> Option<Mismatch> {
        if self.grant.is_none() {
            Some(Mismatch::Principal)
        } else if !self.covers_action {
            Some(Mismatch::Action)
        } else if !self.covers_resource {
            Some(Mismatch::Resource)
        } else {
            self.failed_condition.map(Mismatch::Condition)
        }
    }

    /// How many of its elements do not match.
    fn mismatches(&self) -> usize {
        let elements = [
            self.grant.is_none(),
            !self.covers_action,
            !self.covers_resource,
            self.failed_condition.is_some(),
        ];
        elements.into_iter().filter(|mismatch| *mismatch).count()
    }
}

impl Trace {
    /// What the layer, or level, said that did not allow; none if the request is allowed.
    #[must_use]
    pub fn refusing(&self) -> Option<&LayerTrace> {
        let (layer, level) = match self.verdict {
            Verdict::Allowed { .. } => return None,
            Verdict::ExplicitDeny { statement } => (statement.layer, statement.level),
            Verdict::ImplicitDeny { layer, level } => (layer, level),
        };
        self.layers
            .iter()
            .find(|trace| trace.layer == layer && trace.level == level)
    }

    /// Every statement that denies: the one of the verdict, and those that would deny in its place. None of them if
    /// the request is allowed.
    pub fn denying(&self) -> impl Iterator<Item = &StatementTrace> {
        let denying = self
            .layers
            .iter()
            .filter(|layer| layer.answer == LayerAnswer::Denies);
        let statements = denying.flat_map(|layer| &layer.statements);
        statements.filter(|statement| statement.effect == Effect::Deny && statement.matches())
    }

    /// Where no statement allows: the Allow about this action of which the fewest other elements do not match.
    #[must_use]
    pub fn nearest_miss(&self) -> Option<&StatementTrace> {
        let refusing = self.refusing()?;
        let allows = refusing.statements.iter().filter(|statement| {
            statement.effect == Effect::Allow && statement.covers_action && !statement.matches()
        });
        allows.min_by_key(|statement| statement.mismatches())
    }

    /// The condition keys, as policies write them, for want of which statements do not match that otherwise might: those of
    /// their conditions, and those of variables in resources and conditions. `layers` and `request` are those that were
    /// decided by.
    #[must_use]
    pub fn missing_keys<'a>(
        &self,
        layers: &CompiledLayers<'a>,
        request: &ReadyRequest<'_>,
    ) -> Vec<&'a str> {
        let statements = self.layers.iter().flat_map(|layer| &layer.statements);
        let asked =
            statements.filter(|statement| statement.grant.is_some() && statement.covers_action);
        let named = asked.filter_map(|statement| {
            let StatementPlace {
                layer,
                statement_index,
                ..
            } = statement.place;
            let document = layers.document(statement.place)?;
            let written = document.document().statements().get(statement_index)?;
            let compiled = document.statements().get(statement_index)?;
            Some(lacking(written, compiled, request, layer))
        });
        let mut keys: Vec<&str> = Vec::new();
        for key in named.flatten() {
            if !keys.iter().any(|held| held.eq_ignore_ascii_case(key)) {
                keys.push(key);
            }
        }
        keys
    }
}

/// Decides a request and says what every statement said.
#[must_use]
pub fn decide_traced(layers: &CompiledLayers<'_>, request: &ReadyRequest<'_>) -> Trace {
    let tracing = Tracing {
        layers,
        request,
        action: request.action.service_and_name(),
        bounded: layers.boundary.is_some() && request.standing.has_policies,
    };
    Trace {
        verdict: decide_compiled(layers, request),
        layers: tracing.layers(),
    }
}

struct Tracing<'t, 'a, 'r> {
    layers: &'t CompiledLayers<'a>,
    request: &'t ReadyRequest<'r>,
    /// The service and the name of the action.
    action: (&'r str, &'r str),
    bounded: bool,
}

impl<'a> Tracing<'_, 'a, '_> {
    fn layers(&self) -> Vec<LayerTrace> {
        let Self {
            layers, request, ..
        } = self;
        let standing = request.standing;
        let one = |document: &'a CompiledDocument, layer, binds| {
            self.layer(Policies::Each(&[document]), layer, None, binds)
        };
        let levels = |levels: Option<&[Policies<'_>]>, layer, binds| {
            let levels = levels.unwrap_or_default().iter().enumerate();
            let traces =
                levels.map(|(level, policies)| self.layer(*policies, layer, Some(level), binds));
            traces.collect::<Vec<_>>()
        };
        let mut traces = levels(layers.rcp, Layer::Rcp, standing.rcp_binds);
        traces.extend(levels(layers.scp, Layer::Scp, standing.scp_binds));
        let resource = layers
            .resource
            .map(|(document, _)| one(document, layers.resource_layer(), true));
        traces.extend(resource);
        traces.push(self.layer(
            layers.identity,
            Layer::Identity,
            None,
            standing.has_policies,
        ));
        let boundary = layers
            .boundary
            .map(|document| one(document, Layer::Boundary, standing.has_policies));
        traces.extend(boundary);
        let session = layers
            .session
            .map(|policies| self.layer(policies, Layer::Session, None, standing.has_session));
        traces.extend(session);
        let endpoint = layers
            .endpoint
            .map(|document| one(document, Layer::Endpoint, standing.endpoint_binds));
        traces.extend(endpoint);
        traces
    }

    fn layer(
        &self,
        policies: Policies<'_>,
        layer: Layer,
        level: Option<usize>,
        binds: bool,
    ) -> LayerTrace {
        let mut statements = Vec::new();
        if binds {
            statements.reserve(
                policies
                    .iter()
                    .map(|document| document.statements().len())
                    .sum(),
            );
            for (policy_index, document) in policies.iter().enumerate() {
                for (statement_index, statement) in document.statements().iter().enumerate() {
                    let place = StatementPlace {
                        layer,
                        level,
                        policy_index,
                        statement_index,
                    };
                    statements.push(self.statement(place, document.document(), statement));
                }
            }
        }
        LayerTrace {
            layer,
            level,
            answer: self.answer(&statements, binds),
            statements,
        }
    }

    fn answer(&self, statements: &[StatementTrace], binds: bool) -> LayerAnswer {
        let some = |effect| {
            let mut statements = statements.iter();
            self.request.action.is_named()
                && statements.any(|statement| statement.effect == effect && statement.matches())
        };
        if !binds {
            LayerAnswer::NotBound
        } else if some(Effect::Deny) {
            LayerAnswer::Denies
        } else if some(Effect::Allow) {
            LayerAnswer::Allows
        } else {
            LayerAnswer::Silent
        }
    }

    fn statement(
        &self,
        place: StatementPlace,
        document: &Document,
        statement: &CompiledStatement,
    ) -> StatementTrace {
        let request = self.request;
        let grant = if names_principals(place.layer) {
            statement.names(request, place.layer, self.bounded)
        } else {
            statement.is_sound().then_some(Grant::Direct)
        };
        let written = document.statements().get(place.statement_index);
        let covers_action = written.is_some_and(|written| {
            let (service, name) = self.action;
            written.action.covers(service, name)
        });
        StatementTrace {
            place,
            effect: statement.effect,
            grant,
            covers_action,
            covers_resource: statement.resource_matches(request, place.layer),
            failed_condition: if covers_action {
                self.failed_condition(statement)
            } else {
                None
            },
        }
    }

    fn failed_condition(&self, statement: &CompiledStatement) -> Option<FailedCondition> {
        let context = &self.request.context;
        let mut conditions = statement.conditions().iter().enumerate();
        let (index, failed) = conditions.find(|(_, condition)| !condition.holds(context))?;
        Some(FailedCondition {
            index,
            key_is_missing: failed.key_is_missing(context),
        })
    }
}
