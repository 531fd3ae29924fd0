//! Users, groups and roles as what holds policies, found by their ARNs.

use keyward_arn::Arn;
use keyward_catalog::managed_policy;
use keyward_identity::{Account, Group, Policies, PolicyDocument, Role, User};
use keyward_policy::Document;

/// Somebody, or a group, whose policies a request is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Holder<'a> {
    User(&'a User),
    Group(&'a Group),
    Role(&'a Role),
}

/// A policy with whom it is attached to or stands in.
#[derive(Debug)]
pub(crate) struct HeldPolicy<'a> {
    pub(crate) name: &'a str,
    /// Absent for inline policies.
    pub(crate) arn: Option<&'a str>,
    /// Absent if the stored text is damaged.
    pub(crate) document: Option<&'a Document>,
    pub(crate) holder: Holder<'a>,
}

impl<'a> Holder<'a> {
    /// The one of exactly this ARN.
    pub(crate) fn by_arn(account: &'a Account, arn: &str) -> Option<Self> {
        let (kind, _, name) = Arn::parse(arn).ok()?.type_path_name()?;
        let found = match kind {
            "user" => Self::User(account.users.get(name)?),
            "group" => Self::Group(account.groups.get(name)?),
            "role" => Self::Role(account.roles.get(name)?),
            _ => return None,
        };
        (found.arn(account) == arn).then_some(found)
    }

    pub(crate) fn arn(self, account: &Account) -> String {
        match self {
            Self::User(user) => user.arn(account.id()),
            Self::Group(group) => group.arn(account.id()),
            Self::Role(role) => role.arn(account.id()),
        }
    }

    /// `USER`, `GROUP` or `ROLE`, as AWS's model writes it.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::User(_) => "USER",
            Self::Group(_) => "GROUP",
            Self::Role(_) => "ROLE",
        }
    }

    pub(crate) fn name(self) -> &'a str {
        match self {
            Self::User(user) => &user.name,
            Self::Group(group) => &group.name,
            Self::Role(role) => &role.name,
        }
    }

    fn policies(self) -> &'a Policies {
        match self {
            Self::User(user) => &user.policies,
            Self::Group(group) => &group.policies,
            Self::Role(role) => &role.policies,
        }
    }

    /// Its own policies and, for a user, those of its groups.
    pub(crate) fn held_policies(self, account: &'a Account) -> Vec<HeldPolicy<'a>> {
        let groups = match self {
            Self::User(user) => user.groups.as_slice(),
            Self::Group(_) | Self::Role(_) => &[],
        };
        let groups = groups.iter().filter_map(|id| account.groups.by_id(*id));
        let holders = std::iter::once(self).chain(groups.map(|group| Holder::Group(group)));
        holders.flat_map(|holder| held(account, holder)).collect()
    }
}

fn held<'a>(account: &'a Account, holder: Holder<'a>) -> Vec<HeldPolicy<'a>> {
    let policies = holder.policies();
    let inline = policies.inline.iter().map(|policy| HeldPolicy {
        name: &policy.name,
        arn: None,
        document: policy.document.parsed(),
        holder,
    });
    let attached = policies.attached.iter().filter_map(|arn| {
        let (name, document) = managed(account, arn)?;
        Some(HeldPolicy {
            name,
            arn: Some(arn),
            document,
            holder,
        })
    });
    inline.chain(attached).collect()
}

/// Name and document in force of a managed policy, the account's own or AWS's.
pub(crate) fn managed<'a>(
    account: &'a Account,
    arn: &str,
) -> Option<(&'a str, Option<&'a Document>)> {
    if let Some(policy) = account.policy_by_arn(arn) {
        let document = policy.document().and_then(PolicyDocument::parsed);
        return Some((&policy.name, document));
    }
    let policy = managed_policy(arn)?;
    Some((policy.name(), Some(policy.document())))
}
