use keyward_api::iam;
use keyward_catalog::managed_policy;
use keyward_gate::refused;
use keyward_identity::{Account, Group, Listing, Role, User, name_key};

use crate::checks::{on_policy, plan};
use crate::pages::{Paging, merged};
use crate::policies::well_formed;

/// An entity that a policy is attached to or bounds.
enum PolicyEntity<'a> {
    Group(&'a Group),
    Role(&'a Role),
    User(&'a User),
}

/// Kinds, in the order of pages.
const GROUP: &str = "group";
const ROLE: &str = "role";
const USER: &str = "user";

impl PolicyEntity<'_> {
    /// Its place in the order of pages.
    fn key(&self) -> String {
        match self {
            Self::Group(group) => format!("{GROUP} {}", name_key(&group.name)),
            Self::Role(role) => format!("{ROLE} {}", name_key(&role.name)),
            Self::User(user) => format!("{USER} {}", name_key(&user.name)),
        }
    }
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
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let page = paging.page(entities(account, input, &paging), PolicyEntity::key);
        let mut answer = iam::ListEntitiesForPolicyResponse {
            is_truncated: page.is_truncated,
            marker: page.marker,
            ..iam::ListEntitiesForPolicyResponse::default()
        };
        for entity in page.items {
            match entity {
                PolicyEntity::Group(group) => answer.policy_groups.push(iam::PolicyGroup {
                    group_name: Some(group.name.clone()),
                    group_id: Some(group.id.to_string()),
                }),
                PolicyEntity::Role(role) => answer.policy_roles.push(iam::PolicyRole {
                    role_name: Some(role.name.clone()),
                    role_id: Some(role.id.to_string()),
                }),
                PolicyEntity::User(user) => answer.policy_users.push(iam::PolicyUser {
                    user_name: Some(user.name.clone()),
                    user_id: Some(user.id.to_string()),
                }),
            }
        }
        Ok(answer)
    }
}

/// What uses a policy and passes the request's filters, in order, from where its page begins.
fn entities<'a>(
    account: &'a Account,
    input: &'a iam::ListEntitiesForPolicyRequest,
    paging: &'a Paging,
) -> impl Iterator<Item = PolicyEntity<'a>> {
    let used = account.policy_use(&input.policy_arn);
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let usage = input.policy_usage_filter.as_deref();
    let attached = usage != Some("PermissionsBoundary");
    let bounded = usage != Some("PermissionsPolicy");
    // The names of a kind, whichever way a policy is used by it.
    let names = move |kind: &str, filter: &str, ways: [(bool, Option<&'a Listing>); 2]| {
        let is_wanted = input
            .entity_filter
            .as_deref()
            .is_none_or(|wanted| wanted == filter);
        let start = paging.start_of(kind).filter(|_| is_wanted);
        let [left, right] = ways.map(|(is_asked, listing)| {
            let listing = listing.filter(|_| is_asked);
            let below = start.and_then(|after| Some(listing?.below(prefix, after)));
            below.into_iter().flatten()
        });
        merged(left, right, |name| (*name).clone())
    };
    let groups = names(
        GROUP,
        "Group",
        [(attached, Some(&used.groups)), (false, None)],
    );
    let roles = [
        (attached, Some(&used.roles)),
        (bounded, Some(&used.bounded_roles)),
    ];
    let roles = names(ROLE, "Role", roles);
    let users = [
        (attached, Some(&used.users)),
        (bounded, Some(&used.bounded_users)),
    ];
    let users = names(USER, "User", users);
    let groups = groups.filter_map(|name| account.groups.taken(name));
    let roles = roles.filter_map(|name| account.roles.taken(name));
    let users = users.filter_map(|name| account.users.taken(name));
    groups
        .map(|group| PolicyEntity::Group(group))
        .chain(roles.map(|role| PolicyEntity::Role(role)))
        .chain(users.map(|user| PolicyEntity::User(user)))
}
