//! Who asks, and which callers a statement names.

use hashbrown::HashTable;
use keyward_policy::{
    Effect, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind, Statement,
};
use smallvec::SmallVec;

use crate::choices;
use crate::hash;
use crate::matching::Grant;
use crate::principal::{FederationIssuer, Principal};

/// What a name in a policy is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NameKind {
    /// The ARN or unique id of a user, role or session.
    Entity,
    Account,
    Service,
    Federated,
}

/// A caller under one of its names.
#[derive(Debug)]
pub(crate) struct CallerName<'a> {
    kind: NameKind,
    text: &'a str,
    /// How closely whoever says this name grants.
    grant: Grant,
}

/// A caller under all of its names, the closest first.
#[derive(Debug)]
pub(crate) struct Caller<'a> {
    principal: &'a Principal,
    names: SmallVec<[CallerName<'a>; 5]>,
    /// Whether a `*` in an Allow of a resource policy reaches it.
    is_everyone: bool,
    /// Whether it acts through a session or federation of some other entity that policies can name.
    has_entity: bool,
    /// Whether all of its names must be listed for a `NotPrincipal` in a Deny to spare it.
    is_spared_by_every_name: bool,
}

impl<'a> Caller<'a> {
    pub(crate) fn new(principal: &'a Principal) -> Self {
        let mut caller = Self {
            principal,
            names: SmallVec::new(),
            is_everyone: match principal {
                Principal::Service { .. } => choices::EVERYONE_GRANTS_TO_SERVICES,
                Principal::Federated { .. } => false,
                _ => true,
            },
            has_entity: false,
            is_spared_by_every_name: false,
        };
        caller.add_names(principal);
        caller
    }

    fn add_names(&mut self, principal: &'a Principal) {
        match principal {
            Principal::Root { account } => self.add(NameKind::Account, account, Grant::Direct),
            Principal::User { account, arn, id } => {
                self.is_spared_by_every_name = choices::NOT_PRINCIPAL_NEEDS_EVERY_FORM;
                self.add_entity([arn, id], Grant::Direct);
                self.add(NameKind::Account, account, Grant::Account);
            }
            Principal::RoleSession {
                account,
                session_arn,
                role_arn,
                role_id,
                ..
            } => {
                self.is_spared_by_every_name = choices::NOT_PRINCIPAL_NEEDS_EVERY_FORM;
                self.has_entity = true;
                self.add_entity([session_arn], Grant::Direct);
                self.add_entity([role_arn, role_id], Grant::Entity);
                self.add(NameKind::Account, account, Grant::Account);
            }
            Principal::FederatedUser {
                account,
                arn,
                issuer,
            } => {
                self.is_spared_by_every_name = choices::NOT_PRINCIPAL_NEEDS_EVERY_FORM;
                self.add_entity([arn], Grant::Direct);
                if let FederationIssuer::User { arn, id } = issuer {
                    self.has_entity = true;
                    self.add_entity([arn, id], Grant::Entity);
                }
                self.add(NameKind::Account, account, Grant::Account);
            }
            Principal::AssumedRoot { account, arn } => {
                self.add_entity([arn], Grant::Direct);
                self.add(NameKind::Account, account, Grant::Account);
            }
            Principal::Service { name } => self.add(NameKind::Service, name, Grant::Direct),
            Principal::Federated { provider } => {
                self.add(NameKind::Federated, provider, Grant::Direct);
            }
            Principal::Anonymous => {}
        }
    }

    /// An ARN or id that is not known names nobody.
    fn add_entity<const N: usize>(&mut self, names: [&'a String; N], grant: Grant) {
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            self.add(NameKind::Entity, name, grant);
        }
    }

    fn add(&mut self, kind: NameKind, text: &'a str, grant: Grant) {
        self.names.push(CallerName { kind, text, grant });
    }

    /// How a policy names the caller: the member of `Principal`, and its value. A session of a role goes by its
    /// role; who is not signed in has no name.
    pub(crate) fn member_and_name(&self) -> Option<(&'static str, &'a str)> {
        match self.principal {
            Principal::Root { account } => Some(("AWS", account)),
            Principal::User { arn, .. }
            | Principal::RoleSession { role_arn: arn, .. }
            | Principal::FederatedUser { arn, .. }
            | Principal::AssumedRoot { arn, .. } => Some(("AWS", arn)),
            Principal::Service { name } => Some(("Service", name)),
            Principal::Federated { provider } => Some(("Federated", provider)),
            Principal::Anonymous => None,
        }
    }

    pub(crate) fn names(&self) -> &[CallerName<'a>] {
        &self.names
    }
}

/// A name in a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    kind: NameKind,
    text: Box<str>,
    hash: u64,
}

impl Name {
    /// None for everyone, and for what never names a caller.
    fn new(entry: &PrincipalEntry) -> Option<Self> {
        let (kind, text) = match (entry.kind(), entry.form()) {
            (PrincipalKind::CanonicalUser, _) | (_, PrincipalForm::Everyone) => return None,
            (_, PrincipalForm::Account(account)) => (NameKind::Account, &**account),
            (PrincipalKind::Aws, PrincipalForm::Exact) => (NameKind::Entity, entry.value()),
            (PrincipalKind::Service, PrincipalForm::Exact) => (NameKind::Service, entry.value()),
            (PrincipalKind::Federated, PrincipalForm::Exact) => {
                (NameKind::Federated, entry.value())
            }
        };
        Some(Self {
            kind,
            text: text.into(),
            hash: hash::folded(text),
        })
    }

    pub(crate) fn hash(&self) -> u64 {
        self.hash
    }

    pub(crate) fn is(&self, name: &CallerName<'_>) -> bool {
        self.kind == name.kind && *self.text == *name.text
    }
}

impl CallerName<'_> {
    pub(crate) fn hash(&self) -> u64 {
        hash::folded(self.text)
    }
}

/// From so many names on, they are hashed and not compared one by one.
const HASHED_NAMES: usize = 8;

/// The names of a `Principal` or `NotPrincipal`.
#[derive(Debug)]
enum Names {
    Few(Box<[Name]>),
    Many(HashTable<Name>),
}

impl Names {
    fn new(entries: &[PrincipalEntry]) -> Self {
        let names = entries.iter().filter_map(Name::new);
        if entries.len() < HASHED_NAMES {
            return Self::Few(names.collect());
        }
        let mut table = HashTable::with_capacity(entries.len());
        for name in names {
            table.insert_unique(name.hash, name, |name| name.hash);
        }
        Self::Many(table)
    }

    fn lists(&self, name: &CallerName<'_>) -> bool {
        match self {
            Self::Few(names) => names.iter().any(|held| held.is(name)),
            Self::Many(names) => names.find(name.hash(), |held| held.is(name)).is_some(),
        }
    }
}

/// Which callers a statement is about.
#[derive(Debug)]
pub(crate) struct Principals {
    names: Names,
    everyone: bool,
    /// Whether those listed are the ones left out.
    not: bool,
}

impl Principals {
    pub(crate) fn new(clause: &PrincipalClause) -> Self {
        let entries = clause.entries();
        Self {
            names: Names::new(entries),
            everyone: entries
                .iter()
                .any(|entry| *entry.form() == PrincipalForm::Everyone),
            not: matches!(clause, PrincipalClause::NotPrincipal(_)),
        }
    }

    /// How closely the clause names a caller. `grants` tells an Allow of a resource policy, where not everyone is
    /// everyone; `bounded` a caller with a permissions boundary.
    #[inline]
    pub(crate) fn name(
        &self,
        caller: &Caller<'_>,
        effect: Effect,
        grants: bool,
        bounded: bool,
    ) -> Option<Grant> {
        if self.not {
            return (!self.spare(caller, effect, bounded)).then_some(Grant::Direct);
        }
        if self.everyone && (!grants || caller.is_everyone) {
            return Some(Grant::Direct);
        }
        let mut names = caller.names.iter();
        names
            .find(|name| self.names.lists(name))
            .map(|name| name.grant)
    }

    /// Whether a `NotPrincipal` leaves the caller out.
    fn spare(&self, caller: &Caller<'_>, effect: Effect, bounded: bool) -> bool {
        if effect == Effect::Deny && bounded {
            return false;
        }
        if self.everyone {
            return true;
        }
        let listed = |grant| {
            let mut names = caller.names.iter().filter(|name| name.grant == grant);
            names.any(|name| self.names.lists(name))
        };
        if effect == Effect::Deny && caller.is_spared_by_every_name {
            return listed(Grant::Direct)
                && (!caller.has_entity || listed(Grant::Entity))
                && listed(Grant::Account);
        }
        caller.names.iter().any(|name| self.names.lists(name))
    }
}

/// The names by which an index finds a statement; none if it may be about anyone.
pub(crate) fn index_names(statement: &Statement) -> Option<Vec<Name>> {
    match &statement.principal {
        Some(PrincipalClause::Principal(list)) => {
            let entries = list.entries();
            let everyone = entries
                .iter()
                .any(|entry| *entry.form() == PrincipalForm::Everyone);
            (!everyone).then(|| entries.iter().filter_map(Name::new).collect())
        }
        _ => None,
    }
}
