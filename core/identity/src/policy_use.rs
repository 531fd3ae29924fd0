//! Who uses which managed policies.

use std::sync::{Arc, LazyLock};

use keyward_arn::Arn;
use rpds::HashTrieMapSync;

use crate::entity::{Group, ManagedPolicy, Policies, Role, User};
use crate::holdings::Account;
use crate::listing::Listing;
use crate::table::{Entity, is_same_place, name_key};

/// Who uses a managed policy, by name without case.
#[derive(Clone, Debug, Default)]
pub struct PolicyUse {
    /// Users it is attached to.
    pub users: Listing,
    /// Groups it is attached to.
    pub groups: Listing,
    /// Roles it is attached to.
    pub roles: Listing,
    /// Users it bounds.
    pub bounded_users: Listing,
    /// Roles it bounds.
    pub bounded_roles: Listing,
}

impl PolicyUse {
    /// Users, groups and roles it is attached to.
    #[must_use]
    pub fn attachment_count(&self) -> usize {
        self.users.len() + self.groups.len() + self.roles.len()
    }

    /// Users and roles it bounds.
    #[must_use]
    pub fn boundary_count(&self) -> usize {
        self.bounded_users.len() + self.bounded_roles.len()
    }

    fn is_unused(&self) -> bool {
        self.attachment_count() + self.boundary_count() == 0
    }
}

/// Which managed policies a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyUsage {
    /// Used or not.
    Any,
    /// Attached to somebody.
    Attached,
    /// Bounding somebody.
    Bounding,
}

/// The managed policies that an account uses.
#[derive(Clone, Debug, Default)]
pub struct UsedPolicies {
    by_arn: HashTrieMapSync<Arc<str>, PolicyUse>,
    /// Customer managed policies, by name: those that are attached to somebody, and those that bound somebody.
    attached: Listing,
    bounding: Listing,
    attached_count: usize,
}

impl UsedPolicies {
    /// Managed policies that are attached to anybody, AWS's too.
    #[must_use]
    pub fn attached_count(&self) -> usize {
        self.attached_count
    }
}

/// Something with inline and attached policies.
pub(crate) trait HasPolicies: Entity {
    /// Its policies.
    fn policies(&self) -> &Policies;
}

impl Account {
    /// Who uses the managed policy of this ARN.
    #[must_use]
    pub fn policy_use(&self, arn: &str) -> &PolicyUse {
        static NOBODY: LazyLock<PolicyUse> = LazyLock::new(PolicyUse::default);
        self.used_policies.by_arn.get(arn).unwrap_or(&NOBODY)
    }

    /// Whether anything attaches the managed policy of this ARN or is bounded by it.
    #[must_use]
    pub fn is_policy_used(&self, arn: &str) -> bool {
        self.used_policies.by_arn.contains_key(arn)
    }

    /// The customer managed policies under a path, ordered by name, those after `key` (a [`name_key`]).
    pub fn policies_below<'a>(
        &'a self,
        usage: PolicyUsage,
        prefix: &str,
        after: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<ManagedPolicy>> + use<'a> {
        let used = match usage {
            PolicyUsage::Any => None,
            PolicyUsage::Attached => Some(&self.used_policies.attached),
            PolicyUsage::Bounding => Some(&self.used_policies.bounding),
        };
        let all = used.is_none().then(|| self.policies.below(prefix, after));
        let names = used.map(|used| used.below(prefix, after));
        let named = names.into_iter().flatten();
        let named = named.filter_map(|name| self.policies.taken(name));
        all.into_iter().flatten().chain(named)
    }
}

fn attached<T: HasPolicies>(entity: &T) -> &[Arc<str>] {
    &entity.policies().attached
}

impl UsedPolicies {
    pub(crate) fn index_user(&mut self, old: Option<&User>, new: Option<&User>) {
        self.index(old, new, attached, |used| &mut used.users);
        self.index(
            old,
            new,
            |user| user.boundary.as_slice(),
            |used| &mut used.bounded_users,
        );
    }

    pub(crate) fn index_group(&mut self, old: Option<&Group>, new: Option<&Group>) {
        self.index(old, new, attached, |used| &mut used.groups);
    }

    pub(crate) fn index_role(&mut self, old: Option<&Role>, new: Option<&Role>) {
        self.index(old, new, attached, |used| &mut used.roles);
        self.index(
            old,
            new,
            |role| role.boundary.as_slice(),
            |used| &mut used.bounded_roles,
        );
    }

    /// Brings one of the lists of every policy from what an entity was to what it is.
    fn index<T: Entity>(
        &mut self,
        old: Option<&T>,
        new: Option<&T>,
        policies: fn(&T) -> &[Arc<str>],
        listing: fn(&mut PolicyUse) -> &mut Listing,
    ) {
        let stays = old
            .zip(new)
            .is_some_and(|(old, new)| is_same_place(old, new) && policies(old) == policies(new));
        if stays {
            return;
        }
        if let Some(old) = old.filter(|old| !policies(old).is_empty()) {
            let name = name_key(old.name());
            for arn in policies(old) {
                self.change(arn, |used| listing(used).remove(old.path(), &name));
            }
        }
        if let Some(new) = new.filter(|new| !policies(new).is_empty()) {
            let name = name_key(new.name());
            for arn in policies(new) {
                self.change(arn, |used| listing(used).insert(new.path(), &name));
            }
        }
    }

    fn change(&mut self, arn: &Arc<str>, change: impl FnOnce(&mut PolicyUse)) {
        let mut used = self.by_arn.get(arn).cloned().unwrap_or_default();
        self.attached_count -= usize::from(used.attachment_count() > 0);
        change(&mut used);
        let (attached, bounds) = (used.attachment_count() > 0, used.boundary_count() > 0);
        self.attached_count += usize::from(attached);
        if used.is_unused() {
            self.by_arn.remove_mut(arn);
        } else {
            self.by_arn.insert_mut(arn.clone(), used);
        }
        if let Some((path, name)) = own_policy(arn) {
            list(&mut self.attached, attached, path, &name);
            list(&mut self.bounding, bounds, path, &name);
        }
    }
}

/// Path and name of a customer managed policy.
fn own_policy(arn: &str) -> Option<(&str, Arc<str>)> {
    let parsed = Arn::parse(arn).ok()?;
    let ("policy", path, name) = parsed.type_path_name()? else {
        return None;
    };
    (parsed.account != "aws").then(|| (path, name_key(name)))
}

fn list(listing: &mut Listing, is_listed: bool, path: &str, name: &Arc<str>) {
    if is_listed {
        listing.insert(path, name);
    } else {
        listing.remove(path, name);
    }
}
