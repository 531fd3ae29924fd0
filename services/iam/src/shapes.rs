//! Entities in AWS's shapes.

use keyward_api::iam;
use keyward_arn::{AccountId, Arn};
use keyward_gate::LastUsed;
use keyward_identity::{
    Account, Group, InstanceProfile, ManagedPolicy, PolicyVersion, Role, State, Tag, User,
};
use keyward_wire::Timestamp;
use keyward_wire::uri::percent_encode;

pub(crate) fn tags(tags: &[Tag]) -> Vec<iam::Tag> {
    tags.iter()
        .map(|tag| iam::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect()
}

pub(crate) fn own_tags(tags: &[iam::Tag]) -> Vec<Tag> {
    tags.iter()
        .map(|tag| Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect()
}

/// AWS answers the word `Policy`, although its model lists another.
fn boundary(arn: Option<&str>) -> Option<iam::AttachedPermissionsBoundary> {
    arn.map(|arn| iam::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}

/// A user as lists have it: without tags and boundary.
pub(crate) fn listed_user(account: AccountId, user: &User) -> iam::User {
    iam::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: user.id.to_string(),
        arn: user.arn(account),
        create_date: Timestamp(user.created_ms),
        ..iam::User::default()
    }
}

pub(crate) fn user(account: AccountId, user: &User) -> iam::User {
    iam::User {
        permissions_boundary: boundary(user.boundary.as_deref()),
        tags: tags(&user.tags),
        ..listed_user(account, user)
    }
}

/// The root user has no name and no path.
pub(crate) fn root_user(account: &Account) -> iam::User {
    iam::User {
        user_id: account.id().to_string(),
        arn: account.id().root_arn(),
        create_date: Timestamp(account.record.created_ms),
        ..iam::User::default()
    }
}

pub(crate) fn group(account: AccountId, group: &Group) -> iam::Group {
    iam::Group {
        path: group.path.clone(),
        group_name: group.name.clone(),
        group_id: group.id.to_string(),
        arn: group.arn(account),
        create_date: Timestamp(group.created_ms),
    }
}

/// A role as instance profiles have it: what identifies it, and whom it trusts.
fn profile_role(state: &State, account: AccountId, role: &Role) -> iam::Role {
    let trust_policy = keyward_identity::shown_principals(state, &role.trust_policy);
    iam::Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.to_string(),
        arn: role.arn(account),
        create_date: Timestamp(role.created_ms),
        assume_role_policy_document: Some(percent_encode(&trust_policy)),
        ..iam::Role::default()
    }
}

/// A role as the call that made it answers it.
pub(crate) fn new_role(state: &State, account: AccountId, role: &Role) -> iam::Role {
    iam::Role {
        permissions_boundary: boundary(role.boundary.as_deref()),
        tags: tags(&role.tags),
        ..profile_role(state, account, role)
    }
}

/// A role as lists have it: without tags, boundary and last use.
pub(crate) fn listed_role(state: &State, account: AccountId, role: &Role) -> iam::Role {
    iam::Role {
        description: role.description.clone(),
        max_session_duration: Some(i64::from(role.max_session_duration_seconds)),
        ..profile_role(state, account, role)
    }
}

pub(crate) fn role(
    state: &State,
    account: AccountId,
    role: &Role,
    last_used: Option<LastUsed>,
) -> iam::Role {
    let last_used = last_used.map_or_else(iam::RoleLastUsed::default, |used| iam::RoleLastUsed {
        last_used_date: Some(Timestamp(used.time_ms)),
        region: Some(used.region),
    });
    iam::Role {
        permissions_boundary: boundary(role.boundary.as_deref()),
        tags: tags(&role.tags),
        role_last_used: Some(last_used),
        ..listed_role(state, account, role)
    }
}

/// A customer managed policy as lists have it: without description and tags.
pub(crate) fn listed_policy(account: &Account, policy: &ManagedPolicy) -> iam::Policy {
    let arn = policy.arn(account.id());
    let used = account.policy_use(&arn);
    iam::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.to_string()),
        arn: Some(arn),
        path: Some(policy.path.clone()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: i64::try_from(used.attachment_count()).ok(),
        permissions_boundary_usage_count: i64::try_from(used.boundary_count()).ok(),
        is_attachable: Some(true),
        create_date: Some(Timestamp(policy.created_ms)),
        update_date: Some(Timestamp(policy.updated_ms)),
        ..iam::Policy::default()
    }
}

pub(crate) fn policy(account: &Account, policy: &ManagedPolicy) -> iam::Policy {
    iam::Policy {
        description: policy.description.clone(),
        tags: tags(&policy.tags),
        ..listed_policy(account, policy)
    }
}

/// A policy of AWS's, with what this account does with it.
pub(crate) fn aws_policy(
    account: &Account,
    policy: &keyward_catalog::ManagedPolicy,
) -> iam::Policy {
    let used = account.policy_use(policy.arn());
    iam::Policy {
        policy_name: Some(policy.name().to_owned()),
        policy_id: Some(policy.policy_id().to_string()),
        arn: Some(policy.arn().to_owned()),
        path: Some(policy.path().to_owned()),
        default_version_id: Some(policy.default_version_id().to_owned()),
        attachment_count: i64::try_from(used.attachment_count()).ok(),
        permissions_boundary_usage_count: i64::try_from(used.boundary_count()).ok(),
        is_attachable: Some(policy.is_attachable()),
        create_date: Timestamp::parse(policy.create_date()),
        update_date: Timestamp::parse(policy.update_date()),
        ..iam::Policy::default()
    }
}

/// The managed policy of this ARN as lists of attachments have it.
pub(crate) fn attached_policy(arn: &str) -> Option<iam::AttachedPolicy> {
    let (_, _, name) = Arn::parse(arn).ok()?.type_path_name()?;
    Some(iam::AttachedPolicy {
        policy_name: Some(name.to_owned()),
        policy_arn: Some(arn.to_owned()),
    })
}

/// A version; its document only where the operation answers it.
pub(crate) fn policy_version(
    policy: &ManagedPolicy,
    version: &PolicyVersion,
    with_document: bool,
) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: with_document.then(|| percent_encode(version.document.text())),
        version_id: Some(format!("v{}", version.number)),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(Timestamp(version.created_ms)),
    }
}

pub(crate) fn aws_policy_version(
    policy: &keyward_catalog::ManagedPolicy,
    with_document: bool,
) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: with_document.then(|| percent_encode(policy.document_text())),
        version_id: Some(policy.default_version_id().to_owned()),
        is_default_version: Some(true),
        create_date: Timestamp::parse(policy.update_date()),
    }
}

/// An instance profile with its role; its tags only where the operation answers them.
pub(crate) fn instance_profile(
    state: &State,
    account: &Account,
    profile: &InstanceProfile,
    with_tags: bool,
) -> iam::InstanceProfile {
    let role = profile.role.and_then(|id| account.roles.by_id(id));
    iam::InstanceProfile {
        path: profile.path.clone(),
        instance_profile_name: profile.name.clone(),
        instance_profile_id: profile.id.to_string(),
        arn: profile.arn(account.id()),
        create_date: Timestamp(profile.created_ms),
        roles: role
            .map(|role| profile_role(state, account.id(), role))
            .into_iter()
            .collect(),
        tags: if with_tags {
            tags(&profile.tags)
        } else {
            Vec::new()
        },
    }
}
