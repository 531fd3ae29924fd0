use keyward_api::iam;
use keyward_catalog::{ManagedPolicy as AwsPolicy, managed_policies, managed_policy};
use keyward_gate::{Plan, refused};
use keyward_identity::{Account, NewManagedPolicy, name_key};
use keyward_wire::ApiError;

use crate::checks::{is_policy_arn, on_collection, on_new, on_policy, plan, with_request_tags};
use crate::pages::Paging;
use crate::shapes;

operation! {
    Change CreatePolicy(input, scope, work)
    plan {
        let on_new_policy = |action| {
            let check = on_new(scope, action, "policy", input.path.as_deref(), &input.policy_name)?;
            let shown = format!("policy {}", input.policy_name);
            Ok::<_, ApiError>(with_request_tags(check.shown_as(shown), &input.tags))
        };
        let mut checks = vec![on_new_policy("iam:CreatePolicy")?];
        if !input.tags.is_empty() {
            checks.push(on_new_policy("iam:TagPolicy")?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let new = NewManagedPolicy {
            name: &input.policy_name,
            path: input.path.as_deref().unwrap_or("/"),
            document: &input.policy_document,
            description: input.description.clone(),
            tags: shapes::own_tags(&input.tags),
        };
        let policy = work.commands()?.create_policy(new).map_err(refused)?;
        // The answer has no description, as at AWS.
        let mut answered = shapes::policy(work.account()?, &policy);
        answered.description = None;
        Ok(iam::CreatePolicyResponse { policy: Some(answered) })
    }
}

/// `X is invalid` for what is no policy ARN at all.
fn well_formed(arn: &str) -> Result<(), ApiError> {
    if is_policy_arn(arn) {
        Ok(())
    } else {
        Err(iam::error::INVALID_INPUT.message(format!("ARN {arn} is not valid.")))
    }
}

/// AWS's own policies are nobody's to change.
fn own(arn: &str) -> Result<(), ApiError> {
    well_formed(arn)?;
    if managed_policy(arn).is_none() {
        return Ok(());
    }
    Err(iam::error::ACCESS_DENIED.message(format!(
        "The policy {arn} is managed by AWS and cannot be changed."
    )))
}

operation! {
    Read GetPolicy(input, scope, work)
    plan { plan(on_policy(scope, "iam:GetPolicy", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        let account = work.account()?;
        let policy = match managed_policy(&input.policy_arn) {
            Some(policy) => shapes::aws_policy(account, policy),
            None => shapes::policy(account, account.policy(&input.policy_arn).map_err(refused)?),
        };
        Ok(iam::GetPolicyResponse { policy: Some(policy) })
    }
}

operation! {
    Read ListPolicies(input, scope, work)
    plan {
        let check = on_collection(scope, "iam:ListPolicies", "policy", input.path_prefix.as_deref())?;
        let shown = format!("policy path {}", input.path_prefix.as_deref().unwrap_or("/"));
        Ok(Plan::check(check.shown_as(shown)))
    }
    execute {
        let account = work.account()?;
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(listed(account, input).into_iter(), Listed::key);
        Ok(iam::ListPoliciesResponse {
            policies: page.items.iter().map(|policy| policy.shape(account)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// A policy of either origin.
enum Listed<'a> {
    Aws(&'static AwsPolicy),
    Own(&'a keyward_identity::ManagedPolicy),
}

impl Listed<'_> {
    /// Ordered by name, AWS's before one's own of the same name.
    fn key(&self) -> String {
        match self {
            Self::Aws(policy) => format!("{} aws", name_key(policy.name())),
            Self::Own(policy) => format!("{} own", name_key(&policy.name)),
        }
    }

    fn path(&self) -> &str {
        match self {
            Self::Aws(policy) => policy.path(),
            Self::Own(policy) => &policy.path,
        }
    }

    fn arn(&self, account: &Account) -> String {
        match self {
            Self::Aws(policy) => policy.arn().to_owned(),
            Self::Own(policy) => policy.arn(account.id()),
        }
    }

    fn shape(&self, account: &Account) -> iam::Policy {
        match self {
            Self::Aws(policy) => shapes::aws_policy(account, policy),
            Self::Own(policy) => shapes::listed_policy(account, policy),
        }
    }
}

fn listed<'a>(account: &'a Account, input: &iam::ListPoliciesRequest) -> Vec<Listed<'a>> {
    let scope = input.scope.as_deref().unwrap_or("All");
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let aws = managed_policies()
        .filter(|_| scope != "Local")
        .map(Listed::Aws);
    let own = account
        .policies
        .iter()
        .filter(|_| scope != "AWS")
        .map(|policy| Listed::Own(policy));
    let usage = input.policy_usage_filter.as_deref();
    let fits = |policy: &Listed<'_>| {
        if !policy.path().starts_with(prefix) {
            return false;
        }
        // Who uses a policy is looked for where somebody asks for it alone.
        let used = || account.policy_use(&policy.arn(account));
        match usage {
            Some("PermissionsPolicy") => used().attachment_count() > 0,
            Some("PermissionsBoundary") => used().boundary_count() > 0,
            _ => input.only_attached != Some(true) || used().attachment_count() > 0,
        }
    };
    let mut policies: Vec<Listed<'a>> = aws.chain(own).filter(fits).collect();
    policies.sort_by_cached_key(Listed::key);
    policies
}

operation! {
    Change DeletePolicy(input, scope, work)
    plan { plan(on_policy(scope, "iam:DeletePolicy", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        work.commands()?.delete_policy(&input.policy_arn).map_err(refused)
    }
}

operation! {
    Change CreatePolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:CreatePolicyVersion", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        let as_default = input.set_as_default.unwrap_or(false);
        let version = work
            .commands()?
            .create_policy_version(&input.policy_arn, &input.policy_document, as_default)
            .map_err(refused)?;
        let answered = iam::PolicyVersion {
            version_id: Some(format!("v{}", version.number)),
            is_default_version: Some(as_default),
            create_date: Some(keyward_wire::Timestamp(version.created_ms)),
            document: None,
        };
        Ok(iam::CreatePolicyVersionResponse { policy_version: Some(answered) })
    }
}

operation! {
    Read GetPolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:GetPolicyVersion", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        let known = managed_policy(&input.policy_arn).filter(|policy| policy.default_version_id() == input.version_id);
        let answered = if let Some(policy) = known {
            shapes::aws_policy_version(policy, true)
        } else if managed_policy(&input.policy_arn).is_some() {
            let text = format!(
                "Policy {} version {} does not exist or is not attachable.",
                input.policy_arn, input.version_id
            );
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        } else {
            let found = work.account()?.policy_version(&input.policy_arn, &input.version_id);
            let (policy, version) = found.map_err(refused)?;
            shapes::policy_version(policy, version, true)
        };
        Ok(iam::GetPolicyVersionResponse { policy_version: Some(answered) })
    }
}

operation! {
    Read ListPolicyVersions(input, scope, work)
    plan { plan(on_policy(scope, "iam:ListPolicyVersions", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        // Newest first, as AWS lists them.
        let versions = match managed_policy(&input.policy_arn) {
            Some(policy) => vec![shapes::aws_policy_version(policy, false)],
            None => {
                let policy = work.account()?.policy(&input.policy_arn).map_err(refused)?;
                policy.versions.iter().rev().map(|version| shapes::policy_version(policy, version, false)).collect()
            }
        };
        // There are at most five, so that a page holds them all but when it is asked to be smaller.
        let keyed = versions.into_iter().enumerate();
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(keyed, |(place, _)| format!("{place:03}"));
        Ok(iam::ListPolicyVersionsResponse {
            versions: page.items.into_iter().map(|(_, version)| version).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change DeletePolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:DeletePolicyVersion", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        work.commands()?.delete_policy_version(&input.policy_arn, &input.version_id).map_err(refused)
    }
}

operation! {
    Change SetDefaultPolicyVersion(input, scope, work)
    plan { plan(on_policy(scope, "iam:SetDefaultPolicyVersion", &input.policy_arn)) }
    execute {
        own(&input.policy_arn)?;
        work.commands()?.set_default_policy_version(&input.policy_arn, &input.version_id).map_err(refused)
    }
}

/// An entity that a policy is attached to or bounds.
enum PolicyEntity {
    Group(iam::PolicyGroup),
    User(iam::PolicyUser),
    Role(iam::PolicyRole),
}

operation! {
    Read ListEntitiesForPolicy(input, scope, work)
    plan { plan(on_policy(scope, "iam:ListEntitiesForPolicy", &input.policy_arn)) }
    execute {
        well_formed(&input.policy_arn)?;
        let account = work.account()?;
        if managed_policy(&input.policy_arn).is_none() {
            account.policy(&input.policy_arn).map_err(refused)?;
        }
        let entities = entities(account, input);
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(entities.into_iter(), |(key, _)| key.clone());
        let mut answer = iam::ListEntitiesForPolicyResponse {
            is_truncated: page.is_truncated,
            marker: page.marker,
            ..iam::ListEntitiesForPolicyResponse::default()
        };
        for (_, entity) in page.items {
            match entity {
                PolicyEntity::Group(group) => answer.policy_groups.push(group),
                PolicyEntity::User(user) => answer.policy_users.push(user),
                PolicyEntity::Role(role) => answer.policy_roles.push(role),
            }
        }
        Ok(answer)
    }
}

/// Everything that uses a policy and passes the request's filters, keyed in the order of pages.
fn entities(
    account: &Account,
    input: &iam::ListEntitiesForPolicyRequest,
) -> Vec<(String, PolicyEntity)> {
    let used = account.policy_use(&input.policy_arn);
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let (filter, usage) = (
        input.entity_filter.as_deref(),
        input.policy_usage_filter.as_deref(),
    );
    let of_kind = |kind: &str| filter.is_none_or(|filter| filter == kind);
    let attached = usage != Some("PermissionsBoundary");
    let bounded = usage != Some("PermissionsPolicy");
    let mut found = Vec::new();
    if of_kind("Group") && attached {
        for group in used
            .groups
            .iter()
            .filter_map(|name| account.groups.taken(name))
        {
            if group.path.starts_with(prefix) {
                let entity = iam::PolicyGroup {
                    group_name: Some(group.name.clone()),
                    group_id: Some(group.id.to_string()),
                };
                found.push((
                    format!("group {}", name_key(&group.name)),
                    PolicyEntity::Group(entity),
                ));
            }
        }
    }
    if of_kind("Role") {
        let names = used
            .roles
            .iter()
            .filter(|_| attached)
            .chain(used.bounded_roles.iter().filter(|_| bounded));
        for role in names.filter_map(|name| account.roles.taken(name)) {
            if role.path.starts_with(prefix) {
                let entity = iam::PolicyRole {
                    role_name: Some(role.name.clone()),
                    role_id: Some(role.id.to_string()),
                };
                found.push((
                    format!("role {}", name_key(&role.name)),
                    PolicyEntity::Role(entity),
                ));
            }
        }
    }
    if of_kind("User") {
        let names = used
            .users
            .iter()
            .filter(|_| attached)
            .chain(used.bounded_users.iter().filter(|_| bounded));
        for user in names.filter_map(|name| account.users.taken(name)) {
            if user.path.starts_with(prefix) {
                let entity = iam::PolicyUser {
                    user_name: Some(user.name.clone()),
                    user_id: Some(user.id.to_string()),
                };
                found.push((
                    format!("user {}", name_key(&user.name)),
                    PolicyEntity::User(entity),
                ));
            }
        }
    }
    found.sort_by(|(left, _), (right, _)| left.cmp(right));
    found.dedup_by(|(left, _), (right, _)| left == right);
    found
}
