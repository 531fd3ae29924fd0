//! Whether a statement matches a request.

use keyward_policy::pattern::{Case, Matched};
use keyward_policy::{
    Effect, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind, ResourceClause,
    ResourcePattern, Statement,
};

use crate::choices::{self, IncompleteArn};
use crate::condition;
use crate::decision::Layer;
use crate::principal::{FederationIssuer, Principal};
use crate::request::Request;

/// How closely a resource policy names a caller; the greatest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {
    /// Its account.
    Account,
    /// The role or user behind its session.
    Entity,
    /// The caller itself, or everyone.
    Direct,
}

/// A request with its action taken apart, once for all statements.
#[derive(Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) request: &'a Request<'a>,
    pub(crate) service: &'a str,
    pub(crate) name: &'a str,
    /// Whether a permissions boundary bounds the caller.
    pub(crate) bounded: bool,
}

impl Question<'_> {
    /// Whether a statement matches, apart from its principals.
    pub(crate) fn matches(&self, statement: &Statement, layer: Layer) -> bool {
        statement.action.covers(self.service, self.name)
            && self.resource_matches(statement, layer)
            && statement
                .conditions
                .iter()
                .all(|condition| condition::holds(condition, self.request.context))
    }

    fn resource_matches(&self, statement: &Statement, layer: Layer) -> bool {
        let covered = |resource: ResourcePattern<'_>| self.resource_covered(resource, layer);
        match &statement.resource {
            // The resource that the policy is attached to is meant.
            None => true,
            Some(ResourceClause::Resource(list)) => list
                .entries()
                .any(|resource| covered(resource) == Matched::Yes),
            Some(ResourceClause::NotResource(list)) => {
                list.entries().all(|resource| match covered(resource) {
                    Matched::Yes => false,
                    Matched::No => true,
                    Matched::Unresolved => {
                        statement.effect == Effect::Deny
                            || !choices::UNRESOLVED_NOT_RESOURCE_STOPS_ALLOW
                    }
                })
            }
        }
    }

    fn resource_covered(&self, resource: ResourcePattern<'_>, layer: Layer) -> Matched {
        let completed = resource
            .completed()
            .filter(|_| match choices::incomplete_arn(layer) {
                IncompleteArn::Completed => true,
                IncompleteArn::CompletedIfWild => resource.value().contains('*'),
                IncompleteArn::Literal => false,
            });
        let Request {
            resource: asked,
            context,
            ..
        } = *self.request;
        match resource.pattern().matches(asked, Case::Sensitive, context) {
            Matched::No => completed.map_or(Matched::No, |pattern| {
                pattern.matches(asked, Case::Sensitive, context)
            }),
            matched => matched,
        }
    }

    /// How closely a statement names the caller; `None` if it is not about the caller.
    ///
    /// A statement with principals has no place in policies of identities, nor one without in the others; if
    /// it is there all the same, it denies everyone and allows nobody.
    pub(crate) fn named_by(&self, statement: &Statement, layer: Layer) -> Option<Grant> {
        let grants = match layer {
            Layer::Identity | Layer::Boundary | Layer::Session | Layer::Scp => {
                let sound = statement.principal.is_none() || statement.effect == Effect::Deny;
                return sound.then_some(Grant::Direct);
            }
            Layer::Resource | Layer::Trust => statement.effect == Effect::Allow,
            // These only limit, so that everyone is everyone.
            Layer::Rcp | Layer::Endpoint => false,
        };
        match &statement.principal {
            None => (statement.effect == Effect::Deny).then_some(Grant::Direct),
            Some(PrincipalClause::Principal(list)) => list
                .entries()
                .iter()
                .filter_map(|entry| self.named_by_entry(entry, grants))
                .max(),
            Some(PrincipalClause::NotPrincipal(list)) => {
                (!self.spared(list.entries(), statement.effect)).then_some(Grant::Direct)
            }
        }
    }

    fn named_by_entry(&self, entry: &PrincipalEntry, grants: bool) -> Option<Grant> {
        let principal = self.request.principal;
        match (entry.kind(), principal) {
            (PrincipalKind::Service, Principal::Service { name }) => {
                (entry.value() == name).then_some(Grant::Direct)
            }
            (PrincipalKind::Federated, Principal::Federated { provider }) => {
                (entry.value() == provider).then_some(Grant::Direct)
            }
            (PrincipalKind::Aws, _) => match entry.form() {
                PrincipalForm::Everyone => {
                    (!grants || everyone_grants_to(principal)).then_some(Grant::Direct)
                }
                PrincipalForm::Account(account) => account_names(principal, account),
                PrincipalForm::Exact => arn_names(principal, entry.value()),
            },
            _ => None,
        }
    }

    /// Whether the list of a `NotPrincipal` spares the caller.
    fn spared(&self, entries: &[PrincipalEntry], effect: Effect) -> bool {
        let principal = self.request.principal;
        if effect == Effect::Deny && self.bounded {
            return false;
        }
        // Everyone is everyone, services too: what is spared here is not granted anything.
        if entries
            .iter()
            .any(|entry| *entry.form() == PrincipalForm::Everyone)
        {
            return true;
        }
        let listed = |grant| {
            entries
                .iter()
                .any(|entry| self.named_by_entry(entry, false) == Some(grant))
        };
        match (principal, effect) {
            (
                Principal::User { .. }
                | Principal::RoleSession { .. }
                | Principal::FederatedUser { .. },
                Effect::Deny,
            ) if choices::NOT_PRINCIPAL_NEEDS_EVERY_FORM => {
                let has_entity = match principal {
                    Principal::RoleSession { .. } => true,
                    Principal::FederatedUser { issuer, .. } => {
                        matches!(issuer, FederationIssuer::User { .. })
                    }
                    _ => false,
                };
                listed(Grant::Direct)
                    && (!has_entity || listed(Grant::Entity))
                    && listed(Grant::Account)
            }
            _ => listed(Grant::Direct) || listed(Grant::Entity) || listed(Grant::Account),
        }
    }
}

/// Whether a `*` in an Allow reaches a caller. Before they hold a session, federated identities are named by their
/// provider alone.
fn everyone_grants_to(principal: &Principal) -> bool {
    match principal {
        Principal::Service { .. } => choices::EVERYONE_GRANTS_TO_SERVICES,
        Principal::Federated { .. } => false,
        _ => true,
    }
}

fn account_names(principal: &Principal, account: &str) -> Option<Grant> {
    (principal.account()? == account).then_some(match principal {
        Principal::Root { .. } => Grant::Direct,
        // An AssumeRoot session stays within its task policy.
        _ => Grant::Account,
    })
}

fn arn_names(principal: &Principal, value: &str) -> Option<Grant> {
    let (direct, entity) = match principal {
        Principal::User { arn, id, .. } => ([Some(arn), Some(id)], [None, None]),
        Principal::RoleSession {
            session_arn,
            role_arn,
            role_id,
            ..
        } => ([Some(session_arn), None], [Some(role_arn), Some(role_id)]),
        Principal::FederatedUser { arn, issuer, .. } => match issuer {
            FederationIssuer::Root => ([Some(arn), None], [None, None]),
            FederationIssuer::User { arn: user_arn, id } => {
                ([Some(arn), None], [Some(user_arn), Some(id)])
            }
        },
        Principal::AssumedRoot { arn, .. } => ([Some(arn), None], [None, None]),
        Principal::Root { .. }
        | Principal::Service { .. }
        | Principal::Federated { .. }
        | Principal::Anonymous => {
            return None;
        }
    };
    let names = |forms: [Option<&String>; 2]| {
        forms
            .into_iter()
            .flatten()
            .any(|form| !form.is_empty() && form == value)
    };
    if names(direct) {
        Some(Grant::Direct)
    } else if names(entity) {
        Some(Grant::Entity)
    } else {
        None
    }
}
