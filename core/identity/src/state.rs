use std::sync::Arc;

use keyward_arn::{AccessKeyId, AccountId, Arn, GroupId, RoleId, UserId};
use rpds::{HashTrieMapSync, HashTrieSetSync, RedBlackTreeMapSync, RedBlackTreeSetSync};
use serde::{Deserialize, Serialize};

use crate::change::{Change, Key, Stored};
use crate::entity::{
    AccountRecord, Bucket, Group, InstanceProfile, KeyStatus, ManagedPolicy, Policies, Role, User,
};
use crate::mfa_device::MfaDevice;
use crate::oidc_provider::OidcProvider;
use crate::saml_provider::SamlProvider;
use crate::server_certificate::ServerCertificate;
use crate::service_linked_role::RoleDeletion;
use crate::table::{Entity, Table, name_key};

/// Names without case, ordered.
type Names = RedBlackTreeSetSync<Arc<str>>;

/// Whose a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// The account's root user.
    Root,
    /// An IAM user.
    User(UserId),
}

/// What a key id leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyOwner {
    /// The account.
    pub account: AccountId,
    /// Its root user or one of its users.
    pub owner: Owner,
    /// Whether the key may sign.
    pub status: KeyStatus,
}

/// Who uses a managed policy, by name without case.
#[derive(Clone, Debug)]
pub struct PolicyUse {
    /// Users it is attached to.
    pub users: Names,
    /// Groups it is attached to.
    pub groups: Names,
    /// Roles it is attached to.
    pub roles: Names,
    /// Users it bounds.
    pub bounded_users: Names,
    /// Roles it bounds.
    pub bounded_roles: Names,
}

impl Default for PolicyUse {
    fn default() -> Self {
        let none = Names::new_sync;
        Self {
            users: none(),
            groups: none(),
            roles: none(),
            bounded_users: none(),
            bounded_roles: none(),
        }
    }
}

impl PolicyUse {
    /// Users, groups and roles it is attached to.
    #[must_use]
    pub fn attachment_count(&self) -> usize {
        self.users.size() + self.groups.size() + self.roles.size()
    }

    /// Users and roles it bounds.
    #[must_use]
    pub fn boundary_count(&self) -> usize {
        self.bounded_users.size() + self.bounded_roles.size()
    }

    fn is_unused(&self) -> bool {
        self.attachment_count() + self.boundary_count() == 0
    }
}

/// One account and all that it holds.
#[derive(Clone, Debug)]
pub struct Account {
    /// The account itself.
    pub record: Arc<AccountRecord>,
    /// The revision that last changed anything of it.
    pub revision: u64,
    /// Its users.
    pub users: Table<User>,
    /// Its groups.
    pub groups: Table<Group>,
    /// Its roles.
    pub roles: Table<Role>,
    /// Its customer managed policies.
    pub policies: Table<ManagedPolicy>,
    /// Its instance profiles.
    pub instance_profiles: Table<InstanceProfile>,
    /// Its virtual MFA devices, by serial number.
    pub mfa_devices: Table<MfaDevice>,
    /// Its server certificates.
    pub server_certificates: Table<ServerCertificate>,
    /// Its OpenID Connect providers, by URL.
    pub oidc_providers: Table<OidcProvider>,
    /// Its SAML providers.
    pub saml_providers: Table<SamlProvider>,
    /// Its deletions of service-linked roles.
    pub role_deletions: Table<RoleDeletion>,
    /// Its buckets, by name.
    pub buckets: RedBlackTreeMapSync<Arc<str>, Arc<Bucket>>,
    members: HashTrieMapSync<GroupId, Names>,
    uses: HashTrieMapSync<Arc<str>, PolicyUse>,
    profiles_of_role: HashTrieMapSync<RoleId, Names>,
    /// The names that users have at services, each after its service.
    pub(crate) service_names: HashTrieSetSync<String>,
}

impl Account {
    /// An account that holds nothing.
    pub(crate) fn empty(record: AccountRecord) -> Self {
        Self::new(Arc::new(record))
    }

    fn new(record: Arc<AccountRecord>) -> Self {
        Self {
            record,
            revision: 0,
            users: Table::default(),
            groups: Table::default(),
            roles: Table::default(),
            policies: Table::default(),
            instance_profiles: Table::default(),
            mfa_devices: Table::default(),
            server_certificates: Table::default(),
            oidc_providers: Table::default(),
            saml_providers: Table::default(),
            role_deletions: Table::default(),
            buckets: RedBlackTreeMapSync::new_sync(),
            members: HashTrieMapSync::new_sync(),
            uses: HashTrieMapSync::new_sync(),
            profiles_of_role: HashTrieMapSync::new_sync(),
            service_names: HashTrieSetSync::new_sync(),
        }
    }

    /// Twelve digits.
    #[must_use]
    pub fn id(&self) -> AccountId {
        self.record.id
    }

    /// The users of a group, ordered by name, those after `key` (a [`name_key`]).
    pub fn members<'a>(
        &'a self,
        group: GroupId,
        after: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Arc<User>> {
        let names = self.members.get(&group).into_iter().flat_map(Names::iter);
        names
            .filter(move |name| after.is_none_or(|after| ***name > *after))
            .filter_map(|name| self.users.taken(name))
    }

    /// Whether a group has any users.
    #[must_use]
    pub fn has_members(&self, group: GroupId) -> bool {
        self.members
            .get(&group)
            .is_some_and(|names| !names.is_empty())
    }

    /// Who uses the managed policy of this ARN.
    #[must_use]
    pub fn policy_use(&self, arn: &str) -> PolicyUse {
        self.uses.get(arn).cloned().unwrap_or_default()
    }

    /// Whether anything attaches the managed policy of this ARN or is bounded by it.
    #[must_use]
    pub fn is_policy_used(&self, arn: &str) -> bool {
        self.uses.contains_key(arn)
    }

    /// The instance profiles that carry a role, ordered by name.
    pub fn profiles_of(&self, role: RoleId) -> impl Iterator<Item = &Arc<InstanceProfile>> {
        let names = self
            .profiles_of_role
            .get(&role)
            .into_iter()
            .flat_map(Names::iter);
        names.filter_map(|name| self.instance_profiles.taken(name))
    }

    /// The customer managed policy of exactly this ARN.
    #[must_use]
    pub fn policy_by_arn(&self, arn: &str) -> Option<&Arc<ManagedPolicy>> {
        let ("policy", _, name) = Arn::parse(arn).ok()?.type_path_name()? else {
            return None;
        };
        // Only the very spelling that policies are written with: an alias would slip past a Deny on it.
        self.policies
            .get(name)
            .filter(|policy| policy.arn(self.id()) == arn)
    }

    fn put_user(&mut self, new: Option<Arc<User>>, id: UserId) {
        let old = self.users.by_id(id).cloned();
        if let Some(new) = &new {
            self.users.insert(new.clone());
        } else {
            self.users.remove(id);
        }
        let (old, new) = (old.as_deref(), new.as_deref());
        self.index_service_names(old, new);
        self.index_policies(old, new, |used| &mut used.users);
        self.index_boundary(
            old,
            new,
            |user| user.boundary.as_ref(),
            |used| &mut used.bounded_users,
        );
        if old.map(|user| (&user.name, &user.groups)) != new.map(|user| (&user.name, &user.groups))
        {
            for (user, group) in old
                .into_iter()
                .flat_map(|user| user.groups.iter().map(move |group| (user, group)))
            {
                let mut names = self
                    .members
                    .get(group)
                    .cloned()
                    .unwrap_or_else(Names::new_sync);
                names.remove_mut(&name_key(&user.name));
                self.members.insert_mut(*group, names);
            }
            for (user, group) in new
                .into_iter()
                .flat_map(|user| user.groups.iter().map(move |group| (user, group)))
            {
                let mut names = self
                    .members
                    .get(group)
                    .cloned()
                    .unwrap_or_else(Names::new_sync);
                names.insert_mut(name_key(&user.name));
                self.members.insert_mut(*group, names);
            }
        }
    }

    fn put_group(&mut self, new: Option<Arc<Group>>, id: GroupId) {
        let old = self.groups.by_id(id).cloned();
        if let Some(new) = &new {
            self.groups.insert(new.clone());
        } else {
            self.groups.remove(id);
            self.members.remove_mut(&id);
        }
        self.index_policies(old.as_deref(), new.as_deref(), |used| &mut used.groups);
    }

    fn put_role(&mut self, new: Option<Arc<Role>>, id: RoleId) {
        let old = self.roles.by_id(id).cloned();
        if let Some(new) = &new {
            self.roles.insert(new.clone());
        } else {
            self.roles.remove(id);
        }
        let (old, new) = (old.as_deref(), new.as_deref());
        self.index_policies(old, new, |used| &mut used.roles);
        self.index_boundary(
            old,
            new,
            |role| role.boundary.as_ref(),
            |used| &mut used.bounded_roles,
        );
    }

    fn put_instance_profile(
        &mut self,
        new: Option<Arc<InstanceProfile>>,
        id: keyward_arn::InstanceProfileId,
    ) {
        let old = self.instance_profiles.by_id(id).cloned();
        if let Some(new) = &new {
            self.instance_profiles.insert(new.clone());
        } else {
            self.instance_profiles.remove(id);
        }
        if let Some((old, role)) = old.as_ref().and_then(|old| Some((old, old.role?))) {
            let mut names = self
                .profiles_of_role
                .get(&role)
                .cloned()
                .unwrap_or_else(Names::new_sync);
            names.remove_mut(&name_key(&old.name));
            self.profiles_of_role.insert_mut(role, names);
        }
        if let Some((new, role)) = new.as_ref().and_then(|new| Some((new, new.role?))) {
            let mut names = self
                .profiles_of_role
                .get(&role)
                .cloned()
                .unwrap_or_else(Names::new_sync);
            names.insert_mut(name_key(&new.name));
            self.profiles_of_role.insert_mut(role, names);
        }
    }

    /// Brings the index of attachments from what an entity was to what it is.
    fn index_policies<T: HasPolicies>(
        &mut self,
        old: Option<&T>,
        new: Option<&T>,
        names: fn(&mut PolicyUse) -> &mut Names,
    ) {
        let seen = |entity: Option<&T>| {
            entity.map(|entity| (entity.name().to_owned(), entity.policies().attached.clone()))
        };
        if seen(old) == seen(new) {
            return;
        }
        for (entity, arn) in old
            .into_iter()
            .flat_map(|old| old.policies().attached.iter().map(move |arn| (old, arn)))
        {
            self.change_use(arn, |used| {
                names(used).remove_mut(&name_key(entity.name()));
            });
        }
        for (entity, arn) in new
            .into_iter()
            .flat_map(|new| new.policies().attached.iter().map(move |arn| (new, arn)))
        {
            self.change_use(arn, |used| names(used).insert_mut(name_key(entity.name())));
        }
    }

    fn index_boundary<T: Entity>(
        &mut self,
        old: Option<&T>,
        new: Option<&T>,
        boundary: fn(&T) -> Option<&Arc<str>>,
        names: fn(&mut PolicyUse) -> &mut Names,
    ) {
        if let Some((old, arn)) = old.and_then(|old| Some((old, boundary(old)?))) {
            self.change_use(arn, |used| {
                names(used).remove_mut(&name_key(old.name()));
            });
        }
        if let Some((new, arn)) = new.and_then(|new| Some((new, boundary(new)?))) {
            self.change_use(arn, |used| names(used).insert_mut(name_key(new.name())));
        }
    }

    fn change_use(&mut self, arn: &Arc<str>, change: impl FnOnce(&mut PolicyUse)) {
        let mut used = self.policy_use(arn);
        change(&mut used);
        if used.is_unused() {
            self.uses.remove_mut(arn);
        } else {
            self.uses.insert_mut(arn.clone(), used);
        }
    }
}

/// Something with inline and attached policies.
pub(crate) trait HasPolicies: Entity {
    /// Its policies.
    fn policies(&self) -> &Policies;
}

/// All accounts, as of one revision. A copy shares everything with its original.
#[derive(Clone, Debug)]
pub struct State {
    /// The revision this is the state of.
    pub revision: u64,
    /// Stored records that could not be read and are left out.
    pub unreadable_records: usize,
    accounts: RedBlackTreeMapSync<AccountId, Arc<Account>>,
    access_keys: HashTrieMapSync<AccessKeyId, KeyOwner>,
    buckets: HashTrieMapSync<Arc<str>, AccountId>,
    aliases: HashTrieMapSync<Arc<str>, AccountId>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            revision: 0,
            unreadable_records: 0,
            accounts: RedBlackTreeMapSync::new_sync(),
            access_keys: HashTrieMapSync::new_sync(),
            buckets: HashTrieMapSync::new_sync(),
            aliases: HashTrieMapSync::new_sync(),
        }
    }
}

impl State {
    /// An account.
    #[must_use]
    pub fn account(&self, id: AccountId) -> Option<&Arc<Account>> {
        self.accounts.get(&id)
    }

    /// All accounts, ordered by id.
    pub fn accounts(&self) -> impl Iterator<Item = &Arc<Account>> {
        self.accounts.values()
    }

    /// Whose a key is.
    #[must_use]
    pub fn access_key(&self, id: &AccessKeyId) -> Option<KeyOwner> {
        self.access_keys.get(id).copied()
    }

    /// The account of this alias.
    #[must_use]
    pub fn account_by_alias(&self, alias: &str) -> Option<&Arc<Account>> {
        self.account(*self.aliases.get(alias)?)
    }

    /// A bucket and its owner.
    #[must_use]
    pub fn bucket(&self, name: &str) -> Option<(&Arc<Account>, &Arc<Bucket>)> {
        let account = self.account(*self.buckets.get(name)?)?;
        Some((account, account.buckets.get(name)?))
    }

    /// Applies one change of the transaction that made `revision`.
    pub fn apply(&mut self, change: &Change, revision: u64) {
        self.revision = self.revision.max(revision);
        if let (Key::Account, Some(Stored::Account(record))) = (&change.key, &change.value)
            && self.account(record.id).is_none()
        {
            self.accounts
                .insert_mut(record.id, Arc::new(Account::new(record.clone())));
        }
        let Some(mut account) = self
            .account(change.account)
            .map(|account| account.as_ref().clone())
        else {
            return;
        };
        account.revision = account.revision.max(revision);
        self.index_access_keys(&account, change);
        self.index_alias(&account, change);
        match (&change.key, &change.value) {
            (Key::Account, Some(Stored::Account(record))) => account.record = record.clone(),
            (Key::User(id), Some(Stored::User(user))) => account.put_user(Some(user.clone()), *id),
            (Key::User(id), _) => account.put_user(None, *id),
            (Key::Group(id), Some(Stored::Group(group))) => {
                account.put_group(Some(group.clone()), *id)
            }
            (Key::Group(id), _) => account.put_group(None, *id),
            (Key::Role(id), Some(Stored::Role(role))) => account.put_role(Some(role.clone()), *id),
            (Key::Role(id), _) => account.put_role(None, *id),
            (Key::Policy(id), Some(Stored::Policy(policy))) => {
                account.policies.set(*id, Some(policy.clone()));
            }
            (Key::Policy(id), _) => account.policies.set(*id, None),
            (Key::MfaDevice(id), Some(Stored::MfaDevice(device))) => {
                account.mfa_devices.set(id.clone(), Some(device.clone()));
            }
            (Key::MfaDevice(id), _) => account.mfa_devices.set(id.clone(), None),
            (Key::InstanceProfile(id), Some(Stored::InstanceProfile(profile))) => {
                account.put_instance_profile(Some(profile.clone()), *id);
            }
            (Key::InstanceProfile(id), _) => account.put_instance_profile(None, *id),
            (Key::ServerCertificate(id), Some(Stored::ServerCertificate(certificate))) => {
                account
                    .server_certificates
                    .set(*id, Some(certificate.clone()));
            }
            (Key::ServerCertificate(id), _) => account.server_certificates.set(*id, None),
            (Key::OidcProvider(id), Some(Stored::OidcProvider(provider))) => {
                account
                    .oidc_providers
                    .set(id.clone(), Some(provider.clone()));
            }
            (Key::OidcProvider(id), _) => account.oidc_providers.set(id.clone(), None),
            (Key::SamlProvider(id), Some(Stored::SamlProvider(provider))) => {
                account
                    .saml_providers
                    .set(id.clone(), Some(provider.clone()));
            }
            (Key::SamlProvider(id), _) => account.saml_providers.set(id.clone(), None),
            (Key::RoleDeletion(id), Some(Stored::RoleDeletion(deletion))) => {
                account
                    .role_deletions
                    .set(id.clone(), Some(deletion.clone()));
            }
            (Key::RoleDeletion(id), _) => account.role_deletions.set(id.clone(), None),
            (Key::Bucket(name), Some(Stored::Bucket(bucket))) => {
                account.buckets.insert_mut(name.clone(), bucket.clone());
                self.buckets.insert_mut(name.clone(), change.account);
            }
            (Key::Bucket(name), _) => {
                account.buckets.remove_mut(name);
                self.buckets.remove_mut(name);
            }
            (Key::Account, _) => {}
        }
        self.accounts.insert_mut(change.account, Arc::new(account));
    }

    fn index_alias(&mut self, before: &Account, change: &Change) {
        let Some(Stored::Account(record)) = &change.value else {
            return;
        };
        if let Some(held) = &before.record.settings.alias {
            self.aliases.remove_mut(held.as_str());
        }
        if let Some(alias) = &record.settings.alias {
            self.aliases
                .insert_mut(alias.as_str().into(), change.account);
        }
    }

    fn index_access_keys(&mut self, before: &Account, change: &Change) {
        let (old, new, owner) = match (&change.key, &change.value) {
            (Key::Account, Some(Stored::Account(record))) => (
                before.record.root_access_keys.clone(),
                record.root_access_keys.as_slice(),
                Owner::Root,
            ),
            (Key::User(id), value) => {
                let old = before
                    .users
                    .by_id(*id)
                    .map(|user| user.access_keys.clone())
                    .unwrap_or_default();
                let new = match value {
                    Some(Stored::User(user)) => user.access_keys.as_slice(),
                    _ => &[],
                };
                (old, new, Owner::User(*id))
            }
            _ => return,
        };
        for key in old.iter().filter(|key| !new.contains(key)) {
            self.access_keys.remove_mut(&key.id);
        }
        for key in new {
            let found = KeyOwner {
                account: change.account,
                owner,
                status: key.status,
            };
            self.access_keys.insert_mut(key.id.clone(), found);
        }
    }
}
