//! The service-specific credentials of all users of an account, by id and by name.

use std::ops::Bound;
use std::sync::Arc;

use keyward_arn::UserId;
use rpds::{HashTrieMapSync, HashTrieSetSync, RedBlackTreeMapSync};

use crate::credentials::ServiceSpecificCredential;
use crate::entity::User;

/// Whose each credential is, ordered by its id.
type Owners = RedBlackTreeMapSync<Arc<str>, UserId>;

/// Where the service-specific credentials of users are. The root user's are not among them.
#[derive(Clone, Debug, Default)]
pub struct ServiceCredentials {
    all: Owners,
    of_service: HashTrieMapSync<String, Owners>,
    /// The names that users have at services, each after its service.
    names: HashTrieSetSync<String>,
}

impl ServiceCredentials {
    /// Whether somebody has this name at a service: users are renamed, and a name may end in a number of its own.
    pub(crate) fn has_name(&self, service_name: &str, service_user_name: &str) -> bool {
        let key = name_key(service_name, service_user_name);
        self.names.contains(&key)
    }

    /// The ids after one, in order, of all services or of one, each with whose it is.
    pub fn after<'a>(
        &'a self,
        service_name: Option<&str>,
        id: Option<&str>,
    ) -> impl Iterator<Item = (&'a str, UserId)> + use<'a> {
        let owners = match service_name {
            Some(service_name) => self.of_service.get(service_name),
            None => Some(&self.all),
        };
        let start = match id {
            Some(id) => Bound::Excluded(Arc::<str>::from(id)),
            None => Bound::Unbounded,
        };
        let after = owners.map(|owners| owners.range((start, Bound::Unbounded)));
        let after = after.into_iter().flatten();
        after.map(|(id, owner)| (&**id, *owner))
    }

    pub(crate) fn index(&mut self, owner: UserId, old: Option<&User>, new: Option<&User>) {
        let old = old.map_or(&[][..], |user| &user.credentials.service_specific);
        let new = new.map_or(&[][..], |user| &user.credentials.service_specific);
        if old == new {
            return;
        }
        for held in old {
            self.remove(held);
        }
        for held in new {
            self.insert(owner, held);
        }
    }

    fn insert(&mut self, owner: UserId, held: &ServiceSpecificCredential) {
        let id: Arc<str> = held.id.as_str().into();
        let mut owners = self.owners_at(&held.service_name);
        owners.insert_mut(id.clone(), owner);
        self.of_service
            .insert_mut(held.service_name.clone(), owners);
        self.all.insert_mut(id, owner);
        let name = name_key(&held.service_name, &held.service_user_name);
        self.names.insert_mut(name);
    }

    fn remove(&mut self, held: &ServiceSpecificCredential) {
        let mut owners = self.owners_at(&held.service_name);
        owners.remove_mut(held.id.as_str());
        self.of_service
            .insert_mut(held.service_name.clone(), owners);
        self.all.remove_mut(held.id.as_str());
        let name = name_key(&held.service_name, &held.service_user_name);
        self.names.remove_mut(&name);
    }

    fn owners_at(&self, service_name: &str) -> Owners {
        let held = self.of_service.get(service_name);
        held.cloned().unwrap_or_default()
    }
}

fn name_key(service_name: &str, service_user_name: &str) -> String {
    format!("{service_name} {service_user_name}")
}
