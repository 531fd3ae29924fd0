//! The order of the layers.

use keyward_policy::{Effect, Statement};

use crate::choices;
use crate::decision::{Decision, GrantedBy, Layer, Outcome, StatementReference};
use crate::matching::{Grant, Question};
use crate::principal::{FederationIssuer, Principal};
use crate::request::{Layers, PolicySource, Request, ResourcePolicy, ResourcePolicyKind};

/// Decides a request: an explicit deny of any layer first, then the guardrails, then what the caller's own
/// policies and the resource's say together.
///
/// Actions that AWS lets pass without asking, such as `sts:GetCallerIdentity`, are the caller's business, and so
/// are requests on several resources: each is a question of its own. A text that is no `service:Name` is denied.
#[must_use]
pub fn decide(layers: &Layers<'_>, request: &Request<'_>) -> Decision {
    let outcome = match request.action.split_once(':') {
        Some((service, name)) if !service.is_empty() && !name.is_empty() => {
            let bound = Bound::new(layers, request);
            let question = Question {
                request,
                service,
                name,
                bounded: bound.boundary.is_some(),
            };
            bound.outcome(question)
        }
        _ => silent(Layer::Identity),
    };
    Decision { outcome }
}

fn silent(layer: Layer) -> Outcome {
    Outcome::ImplicitDeny { layer, level: None }
}

/// The layers that bind the caller.
struct Bound<'a> {
    /// Whether the caller needs no identity policy: a root user, or who acts for one.
    is_root: bool,
    identity: &'a [PolicySource<'a>],
    boundary: Option<&'a PolicySource<'a>>,
    session: Option<&'a [PolicySource<'a>]>,
    /// Whether the lack of session policies means that nothing is allowed.
    session_required: bool,
    resource: Option<&'a ResourcePolicy<'a>>,
    scp: Option<&'a [Vec<PolicySource<'a>>]>,
    rcp: Option<&'a [Vec<PolicySource<'a>>]>,
    endpoint: Option<&'a PolicySource<'a>>,
}

impl<'a> Bound<'a> {
    fn new(layers: &'a Layers<'a>, request: &Request<'_>) -> Self {
        let scp = layers
            .scp
            .as_deref()
            .filter(|_| !request.principal_account_is_management);
        let rcp = layers
            .rcp
            .as_deref()
            .filter(|_| !request.resource_account_is_management);
        let every = Self {
            is_root: false,
            identity: &layers.identity,
            boundary: layers.boundary.as_ref(),
            session: layers.session.as_deref(),
            session_required: false,
            resource: layers.resource.as_ref(),
            scp,
            rcp,
            endpoint: layers.endpoint.as_ref(),
        };
        let no_identity = |bound: Self| Self {
            identity: &[],
            boundary: None,
            session: None,
            ..bound
        };
        match request.principal {
            Principal::User { .. } => Self {
                session: None,
                ..every
            },
            Principal::RoleSession {
                service_linked: false,
                ..
            } => every,
            Principal::RoleSession {
                service_linked: true,
                ..
            } => Self {
                scp: None,
                rcp: None,
                ..every
            },
            Principal::FederatedUser {
                issuer: FederationIssuer::User { .. },
                ..
            } => Self {
                session_required: true,
                ..every
            },
            Principal::FederatedUser {
                issuer: FederationIssuer::Root,
                ..
            }
            | Principal::AssumedRoot { .. } => Self {
                is_root: true,
                identity: &[],
                boundary: None,
                session_required: true,
                ..every
            },
            Principal::Root { .. } => Self {
                is_root: true,
                ..no_identity(every)
            },
            Principal::Service { .. } => Self {
                scp: None,
                endpoint: None,
                ..no_identity(every)
            },
            Principal::Federated { .. } | Principal::Anonymous => Self {
                scp: None,
                ..no_identity(every)
            },
        }
    }

    fn outcome(&self, question: Question<'_>) -> Outcome {
        if let Some(denied) = self.explicit_deny(question) {
            return denied;
        }
        for (layer, levels) in [(Layer::Rcp, self.rcp), (Layer::Scp, self.scp)] {
            let closed = |level: &Vec<PolicySource<'_>>| allowing(level, layer, question).is_none();
            if let Some(level) = levels.unwrap_or_default().iter().position(closed) {
                return Outcome::ImplicitDeny {
                    layer,
                    level: Some(level),
                };
            }
        }
        if self
            .endpoint
            .is_some_and(|source| allowing(from_ref(source), Layer::Endpoint, question).is_none())
        {
            return silent(Layer::Endpoint);
        }
        let grant = self.resource_grant(question);
        match question.request.principal.account() {
            None => match grant {
                Some((_, statement)) => allowed(GrantedBy::Resource, Some(statement)),
                None => silent(self.resource_layer()),
            },
            Some(account)
                if question
                    .request
                    .resource_account
                    .is_none_or(|owner| owner == account) =>
            {
                self.same_account(question, grant)
            }
            Some(_) => self.cross_account(question, grant),
        }
    }

    fn explicit_deny(&self, question: Question<'_>) -> Option<Outcome> {
        choices::EXPLICIT_DENY_ORDER.into_iter().find_map(|layer| {
            let (sources, levels, layer) = match layer {
                Layer::Scp => (Default::default(), self.scp, layer),
                Layer::Rcp => (Default::default(), self.rcp, layer),
                Layer::Identity => (self.identity, None, layer),
                Layer::Session => (self.session.unwrap_or_default(), None, layer),
                Layer::Boundary => (self.boundary.map(from_ref).unwrap_or_default(), None, layer),
                Layer::Endpoint => (self.endpoint.map(from_ref).unwrap_or_default(), None, layer),
                Layer::Resource | Layer::Trust => {
                    let source = self.resource.map(|resource| from_ref(&resource.source));
                    (source.unwrap_or_default(), None, self.resource_layer())
                }
            };
            let denying = |sources, level| {
                find(sources, Effect::Deny, layer, question).map(|found| found.reference(level))
            };
            let mut levels = levels.unwrap_or_default().iter().enumerate();
            let statement = denying(sources, None)
                .or_else(|| levels.find_map(|(level, sources)| denying(sources, Some(level))))?;
            Some(Outcome::ExplicitDeny { layer, statement })
        })
    }

    fn resource_layer(&self) -> Layer {
        match self.resource {
            Some(ResourcePolicy {
                kind: ResourcePolicyKind::Trust,
                ..
            }) => Layer::Trust,
            _ => Layer::Resource,
        }
    }

    /// The closest Allow of the resource policy.
    fn resource_grant(&self, question: Question<'_>) -> Option<(Grant, Found<'a>)> {
        let layer = self.resource_layer();
        let source = &self.resource?.source;
        let mut closest: Option<(Grant, Found<'a>)> = None;
        for (index, statement) in source.document.statements().iter().enumerate() {
            if statement.effect != Effect::Allow {
                continue;
            }
            let Some(grant) = question.named_by(statement, layer) else {
                continue;
            };
            if closest.as_ref().is_some_and(|(held, _)| *held >= grant)
                || !question.matches(statement, layer)
            {
                continue;
            }
            closest = Some((
                grant,
                Found {
                    source,
                    policy_index: 0,
                    statement,
                    statement_index: index,
                },
            ));
            if grant == Grant::Direct {
                break;
            }
        }
        closest
    }

    /// Either side may allow, except where the resource's word is needed.
    fn same_account(&self, question: Question<'_>, grant: Option<(Grant, Found<'a>)>) -> Outcome {
        let own = self.own_side(question);
        let needs_grant = self
            .resource
            .is_some_and(|resource| resource.kind != ResourcePolicyKind::Generic);
        let (grant, statement) = match grant {
            Some((Grant::Direct, statement)) => {
                return allowed(GrantedBy::Resource, Some(statement));
            }
            Some((grant, statement)) => (Some(grant), Some(statement)),
            None => (None, None),
        };
        match (grant, own) {
            (None, _) if needs_grant => silent(self.resource_layer()),
            // The role or user is named: its identity policies need not allow, its limits must.
            (Some(Grant::Entity), own) => match own.limit {
                Some(layer) => silent(layer),
                None => allowed(GrantedBy::Resource, statement),
            },
            (
                _,
                OwnSide {
                    identity: Side::Silent,
                    ..
                },
            ) => silent(Layer::Identity),
            (
                _,
                OwnSide {
                    limit: Some(layer), ..
                },
            ) => silent(layer),
            (
                _,
                OwnSide {
                    identity: Side::Root,
                    ..
                },
            ) => allowed(GrantedBy::Root, None),
            (
                _,
                OwnSide {
                    identity: Side::Allows(statement),
                    ..
                },
            ) => {
                let by = if needs_grant {
                    GrantedBy::IdentityAndResource
                } else {
                    GrantedBy::Identity
                };
                allowed(by, Some(statement))
            }
        }
    }

    /// Both sides must allow, however closely the resource names the caller.
    fn cross_account(&self, question: Question<'_>, grant: Option<(Grant, Found<'a>)>) -> Outcome {
        let Some((_, granting)) = grant else {
            return silent(self.resource_layer());
        };
        match self.own_side(question) {
            OwnSide {
                identity: Side::Silent,
                ..
            } => silent(Layer::Identity),
            OwnSide {
                limit: Some(layer), ..
            } => silent(layer),
            OwnSide {
                identity: Side::Root,
                ..
            } => allowed(GrantedBy::Resource, Some(granting)),
            OwnSide {
                identity: Side::Allows(statement),
                ..
            } => allowed(GrantedBy::IdentityAndResource, Some(statement)),
        }
    }

    fn own_side(&self, question: Question<'_>) -> OwnSide<'a> {
        let identity = match find(self.identity, Effect::Allow, Layer::Identity, question) {
            _ if self.is_root => Side::Root,
            Some(statement) => Side::Allows(statement),
            None => Side::Silent,
        };
        let boundary = self
            .boundary
            .is_none_or(|source| allowing(from_ref(source), Layer::Boundary, question).is_some());
        let session = match self.session {
            None => !self.session_required,
            Some(sources) => allowing(sources, Layer::Session, question).is_some(),
        };
        let limit = match (boundary, session) {
            (false, _) => Some(Layer::Boundary),
            (true, false) => Some(Layer::Session),
            (true, true) => None,
        };
        OwnSide { identity, limit }
    }
}

/// What the caller's own policies say.
struct OwnSide<'a> {
    identity: Side<'a>,
    /// The first layer that cuts an Allow away.
    limit: Option<Layer>,
}

enum Side<'a> {
    Root,
    Allows(Found<'a>),
    Silent,
}

/// A statement that matched.
struct Found<'a> {
    source: &'a PolicySource<'a>,
    policy_index: usize,
    statement: &'a Statement,
    statement_index: usize,
}

impl Found<'_> {
    fn reference(&self, level: Option<usize>) -> StatementReference {
        StatementReference {
            policy_arn: self.source.arn.map(str::to_owned),
            policy_name: self.source.name.to_owned(),
            policy_index: self.policy_index,
            level,
            statement_index: self.statement_index,
            sid: self.statement.sid.as_ref().map(|sid| sid.value.to_string()),
        }
    }
}

fn allowed(by: GrantedBy, statement: Option<Found<'_>>) -> Outcome {
    Outcome::Allowed {
        by,
        statement: statement.map(|found| found.reference(None)),
    }
}

fn from_ref<'a, 'b>(source: &'a PolicySource<'b>) -> &'a [PolicySource<'b>] {
    std::slice::from_ref(source)
}

fn allowing<'a>(
    sources: &'a [PolicySource<'a>],
    layer: Layer,
    question: Question<'_>,
) -> Option<Found<'a>> {
    find(sources, Effect::Allow, layer, question)
}

/// The first statement of an effect that matches.
fn find<'a>(
    sources: &'a [PolicySource<'a>],
    effect: Effect,
    layer: Layer,
    question: Question<'_>,
) -> Option<Found<'a>> {
    sources
        .iter()
        .enumerate()
        .find_map(|(policy_index, source)| {
            let mut statements = source.document.statements().iter().enumerate();
            let (statement_index, statement) = statements.find(|(_, statement)| {
                statement.effect == effect
                    && question.named_by(statement, layer).is_some()
                    && question.matches(statement, layer)
            })?;
            Some(Found {
                source,
                policy_index,
                statement,
                statement_index,
            })
        })
}
