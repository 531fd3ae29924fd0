use std::sync::Arc;

use crate::change::Stored;
use crate::commands::Commands;
use crate::entity::{InstanceProfile, ManagedPolicy, Role, Tag, User};
use crate::mfa_device::MfaDevice;
use crate::oidc_provider::OidcProvider;
use crate::refusal::{Refusal, RefusalCode};
use crate::saml_provider::SamlProvider;
use crate::server_certificate::ServerCertificate;

/// Something that carries tags.
pub trait Taggable: Clone {
    /// Whether tag keys that differ in case alone are the same key; so on users and roles.
    const KEYS_IGNORE_CASE: bool;

    /// Its tags, ordered by key.
    fn tags(&self) -> &[Tag];

    /// Its tags, to be changed.
    fn tags_mut(&mut self) -> &mut Vec<Tag>;

    /// Itself, as it is stored.
    fn stored(self: Arc<Self>) -> Stored;
}

macro_rules! taggable {
    ($type:ident, $variant:ident, $ignore_case:literal) => {
        impl Taggable for $type {
            const KEYS_IGNORE_CASE: bool = $ignore_case;

            fn tags(&self) -> &[Tag] {
                &self.tags
            }

            fn tags_mut(&mut self) -> &mut Vec<Tag> {
                &mut self.tags
            }

            fn stored(self: Arc<Self>) -> Stored {
                Stored::$variant(self)
            }
        }
    };
}

taggable!(User, User, true);
taggable!(Role, Role, true);
taggable!(ManagedPolicy, Policy, false);
taggable!(InstanceProfile, InstanceProfile, false);
taggable!(MfaDevice, MfaDevice, false);
taggable!(ServerCertificate, ServerCertificate, false);
taggable!(OidcProvider, OidcProvider, false);
taggable!(SamlProvider, SamlProvider, false);

fn same_key<T: Taggable>(left: &str, right: &str) -> bool {
    if T::KEYS_IGNORE_CASE {
        left.to_lowercase() == right.to_lowercase()
    } else {
        left == right
    }
}

/// Checks the tags of a request by themselves: no key twice, none of AWS's own.
pub(crate) fn check_tags<T: Taggable>(tags: &[Tag]) -> Result<(), Refusal> {
    let invalid = |message| Err(Refusal::new(RefusalCode::InvalidInput, message));
    for (place, tag) in tags.iter().enumerate() {
        if tag.key.len() >= 4
            && tag
                .key
                .get(..4)
                .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
        {
            return invalid("The tag keys that begin with aws: are reserved for system use.");
        }
        if tags
            .iter()
            .take(place)
            .any(|earlier| same_key::<T>(&earlier.key, &tag.key))
        {
            return invalid(if T::KEYS_IGNORE_CASE {
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            } else {
                "Duplicate tag keys found."
            });
        }
    }
    Ok(())
}

impl Commands<'_> {
    /// The tags of something new: checked and ordered.
    pub(crate) fn new_tags<T: Taggable>(&self, mut tags: Vec<Tag>) -> Result<Vec<Tag>, Refusal> {
        check_tags::<T>(&tags)?;
        self.tag_quota(tags.len())?;
        tags.sort_by(|left, right| left.key.cmp(&right.key));
        Ok(tags)
    }

    fn tag_quota(&self, count: usize) -> Result<(), Refusal> {
        if count <= self.quotas.tags {
            return Ok(());
        }
        Err(Refusal::new(
            RefusalCode::LimitExceeded,
            "The number of tags has reached the maximum limit.",
        ))
    }

    /// Adds tags, replacing those of the same key.
    ///
    /// # Errors
    /// Duplicate or reserved keys; more tags than the quota.
    pub fn tag<T: Taggable>(&mut self, entity: &Arc<T>, tags: Vec<Tag>) -> Result<(), Refusal> {
        check_tags::<T>(&tags)?;
        let mut changed = entity.as_ref().clone();
        for tag in tags {
            let held = changed.tags_mut();
            held.retain(|held| !same_key::<T>(&held.key, &tag.key));
            held.push(tag);
        }
        self.tag_quota(changed.tags().len())?;
        changed
            .tags_mut()
            .sort_by(|left, right| left.key.cmp(&right.key));
        self.put(Arc::new(changed).stored());
        Ok(())
    }

    /// Removes the tags of these keys; keys without a tag are passed over.
    pub fn untag<T: Taggable>(&mut self, entity: &Arc<T>, keys: &[String]) {
        let mut changed = entity.as_ref().clone();
        changed
            .tags_mut()
            .retain(|held| !keys.iter().any(|key| same_key::<T>(key, &held.key)));
        self.put(Arc::new(changed).stored());
    }
}
