//! Everything that says who may do what in an account, in pages.

use keyward_api::iam;
use keyward_catalog::managed_policies;
use keyward_gate::Work;
use keyward_identity::{
    Account, Group, InlinePolicy, ManagedPolicy, Policies, Role, User, name_key,
};
use keyward_wire::uri::percent_encode;
use keyward_wire::{ApiError, Timestamp};

use crate::checks::{on_everything, plan};
use crate::pages::Paging;
use crate::shapes;

/// Something that a page tells of, of the kind that its filter is named after.
enum Detail<'a> {
    User(&'a User),
    Group(&'a Group),
    Role(&'a Role),
    Own(&'a ManagedPolicy),
    Aws(&'static keyward_catalog::ManagedPolicy),
}

/// A kind: its place in the order of pages, and what the filter calls it.
#[derive(Clone, Copy)]
struct Kind {
    place: &'static str,
    filter: &'static str,
}

const fn kind(place: &'static str, filter: &'static str) -> Kind {
    Kind { place, filter }
}

const USER: Kind = kind("0", "User");
const GROUP: Kind = kind("1", "Group");
const ROLE: Kind = kind("2", "Role");
const OWN_POLICY: Kind = kind("3", "LocalManagedPolicy");
const AWS_POLICY: Kind = kind("4", "AWSManagedPolicy");

impl Detail<'_> {
    /// Its place in the order of pages.
    fn key(&self) -> String {
        let (kind, name) = match self {
            Self::User(user) => (USER, name_key(&user.name)),
            Self::Group(group) => (GROUP, name_key(&group.name)),
            Self::Role(role) => (ROLE, name_key(&role.name)),
            Self::Own(policy) => (OWN_POLICY, name_key(&policy.name)),
            Self::Aws(policy) => (AWS_POLICY, policy.arn().into()),
        };
        format!("{} {name}", kind.place)
    }
}

operation! {
    Long Read GetAccountAuthorizationDetails(input, scope, work)
    plan { plan(on_everything(scope, "iam:GetAccountAuthorizationDetails")) }
    execute {
        let account = work.account()?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let page = paging.page(details(account, &input.filter, &paging), Detail::key);
        let mut answer = iam::GetAccountAuthorizationDetailsResponse {
            is_truncated: page.is_truncated,
            marker: page.marker,
            ..iam::GetAccountAuthorizationDetailsResponse::default()
        };
        for detail in page.items {
            match detail {
                Detail::User(user) => answer.user_detail_list.push(user_detail(account, user)),
                Detail::Group(group) => answer.group_detail_list.push(group_detail(account, group)),
                Detail::Role(role) => answer.role_detail_list.push(role_detail(work, role)?),
                Detail::Own(policy) => answer.policies.push(policy_detail(account, policy)),
                Detail::Aws(policy) => answer.policies.push(aws_policy_detail(account, policy)),
            }
        }
        Ok(answer)
    }
}

/// What passes the filter and is not before the page, in the order of pages. Each kind is entered at the marker, so that
/// a page costs the same wherever it stands.
fn details<'a>(
    account: &'a Account,
    filter: &'a [String],
    paging: &'a Paging,
) -> impl Iterator<Item = Detail<'a>> {
    let start = |kind: Kind| {
        let is_wanted = filter.is_empty() || filter.iter().any(|wanted| wanted == kind.filter);
        paging.start_of(kind.place).filter(|_| is_wanted)
    };
    let users = start(USER)
        .into_iter()
        .flat_map(|name| account.users.after(name));
    let groups = start(GROUP)
        .into_iter()
        .flat_map(|name| account.groups.after(name));
    let roles = start(ROLE)
        .into_iter()
        .flat_map(|name| account.roles.after(name));
    let own = start(OWN_POLICY)
        .into_iter()
        .flat_map(|name| account.policies.after(name));
    let aws = start(AWS_POLICY)
        .into_iter()
        .flat_map(|name| aws_policies_in_use(account, name));
    users
        .map(|user| Detail::User(user))
        .chain(groups.map(|group| Detail::Group(group)))
        .chain(roles.map(|role| Detail::Role(role)))
        .chain(own.map(|policy| Detail::Own(policy)))
        .chain(aws.map(Detail::Aws))
}

/// AWS's policies that the account attaches or bounds with, ordered by ARN, those after an ARN.
fn aws_policies_in_use(
    account: &Account,
    after: Option<&str>,
) -> Vec<&'static keyward_catalog::ManagedPolicy> {
    let mut used: Vec<_> = managed_policies()
        .filter(|policy| after.is_none_or(|after| policy.arn() > after))
        .filter(|policy| account.is_policy_used(policy.arn()))
        .collect();
    used.sort_unstable_by_key(|policy| policy.arn());
    used
}

fn inline(policies: &[InlinePolicy]) -> Vec<iam::PolicyDetail> {
    policies
        .iter()
        .map(|policy| iam::PolicyDetail {
            policy_name: Some(policy.name.clone()),
            policy_document: Some(percent_encode(policy.document.text())),
        })
        .collect()
}

fn attached(policies: &Policies) -> Vec<iam::AttachedPolicy> {
    let mut attached: Vec<_> = policies
        .attached
        .iter()
        .filter_map(|arn| shapes::attached_policy(arn))
        .collect();
    attached.sort_by(|left, right| left.policy_name.cmp(&right.policy_name));
    attached
}

fn user_detail(account: &Account, user: &User) -> iam::UserDetail {
    let groups = user
        .groups
        .iter()
        .filter_map(|id| account.groups.by_id(*id));
    let shape = shapes::user(account.id(), user);
    iam::UserDetail {
        path: shape.path,
        user_name: shape.user_name,
        user_id: Some(shape.user_id),
        arn: Some(shape.arn),
        create_date: Some(shape.create_date),
        user_policy_list: inline(&user.policies.inline),
        group_list: groups.map(|group| group.name.clone()).collect(),
        attached_managed_policies: attached(&user.policies),
        permissions_boundary: shape.permissions_boundary,
        tags: shape.tags,
    }
}

fn group_detail(account: &Account, group: &Group) -> iam::GroupDetail {
    iam::GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.to_string()),
        arn: Some(group.arn(account.id())),
        create_date: Some(Timestamp(group.created_ms)),
        group_policy_list: inline(&group.policies.inline),
        attached_managed_policies: attached(&group.policies),
    }
}

fn role_detail(work: &Work<'_>, role: &Role) -> Result<iam::RoleDetail, ApiError> {
    let account = work.account()?;
    let shape = shapes::role(
        work.state,
        account.id(),
        role,
        work.uses.last_used(role.id.as_str()),
    );
    let profiles = account.profiles_of(role.id, None);
    Ok(iam::RoleDetail {
        path: Some(shape.path),
        role_name: Some(shape.role_name),
        role_id: Some(shape.role_id),
        arn: Some(shape.arn),
        create_date: Some(shape.create_date),
        assume_role_policy_document: shape.assume_role_policy_document,
        instance_profile_list: profiles
            .map(|profile| shapes::instance_profile(work.state, account, profile, false))
            .collect(),
        role_policy_list: inline(&role.policies.inline),
        attached_managed_policies: attached(&role.policies),
        permissions_boundary: shape.permissions_boundary,
        tags: shape.tags,
        role_last_used: shape.role_last_used,
    })
}

fn of_policy(policy: iam::Policy, versions: Vec<iam::PolicyVersion>) -> iam::ManagedPolicyDetail {
    iam::ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        description: policy.description,
        create_date: policy.create_date,
        update_date: policy.update_date,
        policy_version_list: versions,
    }
}

fn policy_detail(account: &Account, policy: &ManagedPolicy) -> iam::ManagedPolicyDetail {
    let versions = policy.versions.iter().rev();
    let versions = versions.map(|version| shapes::policy_version(policy, version, true));
    of_policy(shapes::policy(account, policy), versions.collect())
}

fn aws_policy_detail(
    account: &Account,
    policy: &keyward_catalog::ManagedPolicy,
) -> iam::ManagedPolicyDetail {
    let version = shapes::aws_policy_version(policy, true);
    of_policy(shapes::aws_policy(account, policy), vec![version])
}
