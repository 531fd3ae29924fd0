//! One account and all that it holds, with the indexes by which its lists and counts are read.

use std::hash::Hash;
use std::sync::Arc;

use keyward_arn::{AccountId, Arn, GroupId, InstanceProfileId, RoleId, UserId};
use rpds::{HashTrieMapSync, RedBlackTreeMapSync, RedBlackTreeSetSync};

use crate::entity::{AccountRecord, Bucket, Group, InstanceProfile, ManagedPolicy, Role, User};
use crate::listing::{Names, names_after};
use crate::mfa_device::MfaDevice;
use crate::oidc_provider::OidcProvider;
use crate::policy_use::UsedPolicies;
use crate::role_deletion::RoleDeletion;
use crate::saml_provider::SamlProvider;
use crate::server_certificate::ServerCertificate;
use crate::service_credentials::ServiceCredentials;
use crate::table::{Table, name_key};

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
    /// Who uses managed policies, and which of its own are used.
    pub used_policies: UsedPolicies,
    /// The service-specific credentials of all its users.
    pub service_credentials: ServiceCredentials,
    /// MFA devices that somebody has switched on, hardware devices too.
    pub mfa_devices_in_use: usize,
    assigned_devices: Names,
    unassigned_devices: Names,
    members: HashTrieMapSync<GroupId, Names>,
    profiles_of_role: HashTrieMapSync<RoleId, Names>,
    /// Task ids, by when they were asked for.
    deletions_by_time: RedBlackTreeSetSync<(i64, Arc<str>)>,
    /// Task ids of deletions that are not yet carried out, by the ARNs of their roles.
    pending_deletions: HashTrieMapSync<String, Arc<str>>,
}

impl Account {
    /// An account that holds nothing.
    pub(crate) fn empty(record: AccountRecord) -> Self {
        Self::new(Arc::new(record))
    }

    pub(crate) fn new(record: Arc<AccountRecord>) -> Self {
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
            used_policies: UsedPolicies::default(),
            service_credentials: ServiceCredentials::default(),
            mfa_devices_in_use: 0,
            assigned_devices: Names::default(),
            unassigned_devices: Names::default(),
            members: HashTrieMapSync::new_sync(),
            profiles_of_role: HashTrieMapSync::new_sync(),
            deletions_by_time: RedBlackTreeSetSync::new_sync(),
            pending_deletions: HashTrieMapSync::new_sync(),
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
        after: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<User>> + use<'a> {
        indexed(&self.members, &group, after).filter_map(|name| self.users.taken(name))
    }

    /// Whether a group has any users.
    #[must_use]
    pub fn has_members(&self, group: GroupId) -> bool {
        self.members.contains_key(&group)
    }

    /// The instance profiles that carry a role, ordered by name, those after `key` (a [`name_key`]).
    pub fn profiles_of<'a>(
        &'a self,
        role: RoleId,
        after: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<InstanceProfile>> + use<'a> {
        let names = indexed(&self.profiles_of_role, &role, after);
        names.filter_map(|name| self.instance_profiles.taken(name))
    }

    /// The virtual MFA devices that somebody has switched on, or that nobody has, ordered by serial number, those after
    /// `key` (a [`name_key`]).
    pub fn virtual_mfa_devices<'a>(
        &'a self,
        is_assigned: bool,
        after: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<MfaDevice>> + use<'a> {
        let names = if is_assigned {
            &self.assigned_devices
        } else {
            &self.unassigned_devices
        };
        names_after(names, after).filter_map(|serial| self.mfa_devices.taken(serial))
    }

    /// The deletion of a service-linked role that is not yet carried out.
    pub(crate) fn pending_deletion(&self, role_arn: &str) -> Option<&Arc<RoleDeletion>> {
        self.role_deletions
            .get(self.pending_deletions.get(role_arn)?)
    }

    /// The ids of deletions that were asked for until a time, the oldest first.
    pub(crate) fn deletions_until(&self, time_ms: i64) -> impl Iterator<Item = &Arc<str>> {
        let oldest_first = self.deletions_by_time.iter();
        let until = oldest_first.take_while(move |(requested_ms, _)| *requested_ms <= time_ms);
        until.map(|(_, task_id)| task_id)
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

    pub(crate) fn put_user(&mut self, id: UserId, new: Option<Arc<User>>) {
        let old = self.users.set(id, new.clone());
        let (old, new) = (old.as_deref(), new.as_deref());
        self.service_credentials.index(id, old, new);
        self.used_policies.index_user(old, new);
        let place = |user: Option<&User>| {
            let groups = user.map_or(&[][..], |user| &user.groups);
            let name = user.filter(|_| !groups.is_empty());
            let name = name.map_or_else(Arc::default, |user| name_key(&user.name));
            let groups = groups.iter();
            groups.map(|group| (*group, name.clone())).collect()
        };
        reindex(&mut self.members, place(old), place(new));
    }

    pub(crate) fn put_group(&mut self, id: GroupId, new: Option<Arc<Group>>) {
        let old = self.groups.set(id, new.clone());
        self.used_policies
            .index_group(old.as_deref(), new.as_deref());
    }

    pub(crate) fn put_role(&mut self, id: RoleId, new: Option<Arc<Role>>) {
        let old = self.roles.set(id, new.clone());
        self.used_policies
            .index_role(old.as_deref(), new.as_deref());
    }

    pub(crate) fn put_mfa_device(&mut self, serial_number: &Arc<str>, new: Option<Arc<MfaDevice>>) {
        let key = name_key(serial_number);
        let is_used = |device: Option<&MfaDevice>| device.is_some_and(|held| held.owner.is_some());
        self.assigned_devices.remove_mut(&key);
        self.unassigned_devices.remove_mut(&key);
        if let Some(device) = new.as_ref().filter(|device| device.is_virtual()) {
            let names = if device.owner.is_some() {
                &mut self.assigned_devices
            } else {
                &mut self.unassigned_devices
            };
            names.insert_mut(key);
        }
        self.mfa_devices_in_use += usize::from(is_used(new.as_deref()));
        let old = self.mfa_devices.set(serial_number.clone(), new);
        self.mfa_devices_in_use -= usize::from(is_used(old.as_deref()));
    }

    pub(crate) fn put_role_deletion(&mut self, id: &Arc<str>, new: Option<Arc<RoleDeletion>>) {
        if let Some(old) = self.role_deletions.set(id.clone(), new.clone()) {
            let place = (old.requested_ms, id.clone());
            self.deletions_by_time.remove_mut(&place);
            self.pending_deletions.remove_mut(&old.role_arn);
        }
        if let Some(new) = new {
            let place = (new.requested_ms, id.clone());
            self.deletions_by_time.insert_mut(place);
            if new.outcome.is_none() {
                self.pending_deletions
                    .insert_mut(new.role_arn.clone(), id.clone());
            }
        }
    }

    pub(crate) fn put_instance_profile(
        &mut self,
        id: InstanceProfileId,
        new: Option<Arc<InstanceProfile>>,
    ) {
        let old = self.instance_profiles.set(id, new.clone());
        let place = |profile: Option<Arc<InstanceProfile>>| {
            let carried =
                profile.and_then(|profile| Some((profile.role?, name_key(&profile.name))));
            carried.into_iter().collect()
        };
        reindex(&mut self.profiles_of_role, place(old), place(new));
    }
}

/// The names of an index at a key, those after one.
fn indexed<'a, K: Eq + Hash>(
    index: &'a HashTrieMapSync<K, Names>,
    key: &K,
    after: Option<&str>,
) -> impl Iterator<Item = &'a Arc<str>> + use<'a, K> {
    let names = index.get(key).map(|names| names_after(names, after));
    names.into_iter().flatten()
}

/// Brings an index from where an entity stood in it to where it stands: keys, each with the entity's name there.
fn reindex<K: Copy + Eq + Hash>(
    index: &mut HashTrieMapSync<K, Names>,
    old: Vec<(K, Arc<str>)>,
    new: Vec<(K, Arc<str>)>,
) {
    if old == new {
        return;
    }
    let held =
        |index: &HashTrieMapSync<K, Names>, key: &K| index.get(key).cloned().unwrap_or_default();
    for (key, name) in old {
        let mut names = held(index, &key);
        names.remove_mut(&name);
        if names.is_empty() {
            index.remove_mut(&key);
        } else {
            index.insert_mut(key, names);
        }
    }
    for (key, name) in new {
        let mut names = held(index, &key);
        names.insert_mut(name);
        index.insert_mut(key, names);
    }
}
