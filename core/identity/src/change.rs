use std::fmt;
use std::sync::Arc;

use keyward_arn::{
    AccountId, GroupId, InstanceProfileId, PolicyId, RoleId, ServerCertificateId, UserId,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::credentials::OtherCredentials;
use crate::entity::{AccountRecord, Bucket, Group, InstanceProfile, ManagedPolicy, Role, User};
use crate::mfa_device::MfaDevice;
use crate::oidc_provider::OidcProvider;
use crate::role_deletion::{DeletionOutcome, RoleDeletion};
use crate::saml_provider::SamlProvider;
use crate::server_certificate::ServerCertificate;
use crate::settings::AccountSettings;

/// The version of the stored form of every record, its first byte. A changed struct gets a new number, and a reader
/// of the old one beside the new.
const FORMAT: u8 = 3;

/// The form before deletions of service-linked roles had an `outcome`: they had succeeded by the time they were kept.
const FORMAT_2: u8 = 2;

/// The form before users had `credentials` and accounts `settings`: it is the present one without its last member.
const FORMAT_1: u8 = 1;

/// Names an entity in its account's part of the store.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The account itself: `account`.
    Account,
    /// `user/AIDA…`
    User(UserId),
    /// `group/AGPA…`
    Group(GroupId),
    /// `role/AROA…`
    Role(RoleId),
    /// `policy/ANPA…`
    Policy(PolicyId),
    /// `instance-profile/AIPA…`
    InstanceProfile(InstanceProfileId),
    /// `mfa-device/arn:aws:iam::123456789012:mfa/name`
    MfaDevice(Arc<str>),
    /// `server-certificate/…`
    ServerCertificate(ServerCertificateId),
    /// `oidc-provider/…`
    OidcProvider(Arc<str>),
    /// `saml-provider/…`
    SamlProvider(Arc<str>),
    /// `role-deletion/…`
    RoleDeletion(Arc<str>),
    /// `bucket/photos`
    Bucket(Arc<str>),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account => f.write_str("account"),
            Self::User(id) => write!(f, "user/{id}"),
            Self::Group(id) => write!(f, "group/{id}"),
            Self::Role(id) => write!(f, "role/{id}"),
            Self::Policy(id) => write!(f, "policy/{id}"),
            Self::InstanceProfile(id) => write!(f, "instance-profile/{id}"),
            Self::MfaDevice(serial) => write!(f, "mfa-device/{serial}"),
            Self::ServerCertificate(id) => write!(f, "server-certificate/{id}"),
            Self::OidcProvider(id) => write!(f, "oidc-provider/{id}"),
            Self::SamlProvider(id) => write!(f, "saml-provider/{id}"),
            Self::RoleDeletion(id) => write!(f, "role-deletion/{id}"),
            Self::Bucket(name) => write!(f, "bucket/{name}"),
        }
    }
}

impl Key {
    /// Reads the form that `Display` writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "account" {
            return Some(Self::Account);
        }
        let (kind, id) = text.split_once('/')?;
        Some(match kind {
            "user" => Self::User(id.parse().ok()?),
            "group" => Self::Group(id.parse().ok()?),
            "role" => Self::Role(id.parse().ok()?),
            "policy" => Self::Policy(id.parse().ok()?),
            "instance-profile" => Self::InstanceProfile(id.parse().ok()?),
            "mfa-device" => Self::MfaDevice(id.into()),
            "server-certificate" => Self::ServerCertificate(id.parse().ok()?),
            "oidc-provider" => Self::OidcProvider(id.into()),
            "saml-provider" => Self::SamlProvider(id.into()),
            "role-deletion" => Self::RoleDeletion(id.into()),
            "bucket" => Self::Bucket(id.into()),
            _ => return None,
        })
    }
}

/// An entity of any kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// The account itself.
    Account(Arc<AccountRecord>),
    /// A user.
    User(Arc<User>),
    /// A group.
    Group(Arc<Group>),
    /// A role.
    Role(Arc<Role>),
    /// A customer managed policy.
    Policy(Arc<ManagedPolicy>),
    /// An instance profile.
    InstanceProfile(Arc<InstanceProfile>),
    /// A virtual MFA device.
    MfaDevice(Arc<MfaDevice>),
    /// A server certificate.
    ServerCertificate(Arc<ServerCertificate>),
    /// An OpenID Connect provider.
    OidcProvider(Arc<OidcProvider>),
    /// A SAML provider.
    SamlProvider(Arc<SamlProvider>),
    /// A deletion of a service-linked role.
    RoleDeletion(Arc<RoleDeletion>),
    /// A bucket.
    Bucket(Arc<Bucket>),
}

/// A stored record that cannot be read: its key and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableRecord {
    /// The key as it stands in the store.
    pub key: String,
    /// What is wrong.
    pub reason: &'static str,
}

impl Stored {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::Account(_) => Key::Account,
            Self::User(user) => Key::User(user.id),
            Self::Group(group) => Key::Group(group.id),
            Self::Role(role) => Key::Role(role.id),
            Self::Policy(policy) => Key::Policy(policy.id),
            Self::InstanceProfile(profile) => Key::InstanceProfile(profile.id),
            Self::MfaDevice(device) => Key::MfaDevice(device.serial_number.clone()),
            Self::ServerCertificate(certificate) => Key::ServerCertificate(certificate.id),
            Self::OidcProvider(provider) => Key::OidcProvider(provider.url.clone()),
            Self::SamlProvider(provider) => Key::SamlProvider(provider.name.clone()),
            Self::RoleDeletion(deletion) => Key::RoleDeletion(deletion.task_id.clone()),
            Self::Bucket(bucket) => Key::Bucket(bucket.name.as_str().into()),
        }
    }

    /// Its stored form.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Account(record) => encode(record.as_ref()),
            Self::User(user) => encode(user.as_ref()),
            Self::Group(group) => encode(group.as_ref()),
            Self::Role(role) => encode(role.as_ref()),
            Self::Policy(policy) => encode(policy.as_ref()),
            Self::InstanceProfile(profile) => encode(profile.as_ref()),
            Self::MfaDevice(device) => encode(device.as_ref()),
            Self::ServerCertificate(certificate) => encode(certificate.as_ref()),
            Self::OidcProvider(provider) => encode(provider.as_ref()),
            Self::SamlProvider(provider) => encode(provider.as_ref()),
            Self::RoleDeletion(deletion) => encode(deletion.as_ref()),
            Self::Bucket(bucket) => encode(bucket.as_ref()),
        }
    }

    /// Reads a stored form.
    ///
    /// # Errors
    /// When the key or the record is none of ours, or the record is not that of its key.
    pub fn decode(key_text: &str, bytes: &[u8]) -> Result<Self, UnreadableRecord> {
        let unreadable = |reason| UnreadableRecord {
            key: key_text.to_owned(),
            reason,
        };
        let key = Key::parse(key_text).ok_or_else(|| unreadable("its key is of no known kind"))?;
        let (format, body) = bytes
            .split_first()
            .ok_or_else(|| unreadable("it is empty"))?;
        let completed;
        let body = match *format {
            FORMAT => body,
            FORMAT_1 | FORMAT_2 => {
                completed = completed_from(*format, &key, body);
                completed.as_slice()
            }
            _ => return Err(unreadable("its format is newer than this program")),
        };
        let stored = match key {
            Key::Account => decode(body).map(Self::Account),
            Key::User(_) => decode(body).map(Self::User),
            Key::Group(_) => decode(body).map(Self::Group),
            Key::Role(_) => decode(body).map(Self::Role),
            Key::Policy(_) => decode(body).map(Self::Policy),
            Key::InstanceProfile(_) => decode(body).map(Self::InstanceProfile),
            Key::MfaDevice(_) => decode(body).map(Self::MfaDevice),
            Key::ServerCertificate(_) => decode(body).map(Self::ServerCertificate),
            Key::OidcProvider(_) => decode(body).map(Self::OidcProvider),
            Key::SamlProvider(_) => decode(body).map(Self::SamlProvider),
            Key::RoleDeletion(_) => decode(body).map(Self::RoleDeletion),
            Key::Bucket(_) => decode(body).map(Self::Bucket),
        };
        let stored = stored.ok_or_else(|| unreadable("it does not parse"))?;
        if stored.key() == key {
            Ok(stored)
        } else {
            Err(unreadable("it belongs to another key"))
        }
    }
}

/// A record of an earlier format with what has joined it since, as nothing was kept of that then.
fn completed_from(format: u8, key: &Key, body: &[u8]) -> Vec<u8> {
    let body = body.to_vec();
    match key {
        Key::User(_) if format == FORMAT_1 => {
            postcard::to_extend(&OtherCredentials::default(), body)
        }
        Key::Account if format == FORMAT_1 => {
            postcard::to_extend(&AccountSettings::default(), body)
        }
        Key::RoleDeletion(_) => postcard::to_extend(&Some(DeletionOutcome::Succeeded), body),
        _ => Ok(body),
    }
    .unwrap_or_default()
}

/// Encoding into memory cannot fail for these types: they hold no maps, floats or unsized sequences.
fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    postcard::to_extend(record, vec![FORMAT]).unwrap_or_default()
}

fn decode<T: DeserializeOwned>(body: &[u8]) -> Option<Arc<T>> {
    match postcard::take_from_bytes(body) {
        Ok((record, [])) => Some(Arc::new(record)),
        _ => None,
    }
}

/// One entity changed, made or gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose it is.
    pub account: AccountId,
    /// Which.
    pub key: Key,
    /// What it is now; `None` when it is gone.
    pub value: Option<Stored>,
}

/// A name that is unique across accounts, taken or given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameClaim {
    /// As `bucket/photos`; conflicts when it is taken.
    Take(String),
    /// Gives it back.
    Release(String),
}

/// Secret bytes: they cannot be printed, and are wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub Zeroizing<Vec<u8>>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// A secret set or gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretChange {
    /// As `access-key/AKIA…` or `password/…`.
    pub id: String,
    /// The new value; `None` when it is gone.
    pub value: Option<Secret>,
}

/// All that a command changes; it happens as a whole or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Entities.
    pub entities: Vec<Change>,
    /// Names unique across accounts.
    pub claims: Vec<NameClaim>,
    /// Secrets.
    pub secrets: Vec<SecretChange>,
}

impl Changes {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entities.is_empty() && self.claims.is_empty() && self.secrets.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::NewAccount;
    use crate::state::State;

    /// The record as an earlier format wrote it: without its last member.
    fn in_format(format: u8, stored: &Stored, last_member: &[u8]) -> Vec<u8> {
        let mut bytes = stored.encode();
        assert!(bytes.ends_with(last_member));
        bytes.truncate(bytes.len() - last_member.len());
        bytes[0] = format;
        bytes
    }

    #[test]
    fn records_of_format_1_are_read() {
        let new = NewAccount {
            id: "123456789012".parse().unwrap(),
            name: "alpha",
            email: "root@example.com",
            root_access_key: None,
        };
        let changes = new.changes(&State::default(), 1_700_000_000_000);
        let account = changes.entities[0].value.clone().unwrap();
        let settings = postcard::to_extend(&AccountSettings::default(), Vec::new()).unwrap();
        let bytes = in_format(FORMAT_1, &account, &settings);
        assert_eq!(Stored::decode("account", &bytes), Ok(account));

        let user = Stored::User(Arc::new(User {
            id: UserId::from_random(7),
            name: "dave".to_owned(),
            path: "/".to_owned(),
            created_ms: 1_700_000_000_000,
            tags: Vec::new(),
            boundary: None,
            policies: crate::entity::Policies::default(),
            groups: Vec::new(),
            access_keys: Vec::new(),
            login_profile: None,
            credentials: OtherCredentials::default(),
        }));
        let credentials = postcard::to_extend(&OtherCredentials::default(), Vec::new()).unwrap();
        let bytes = in_format(FORMAT_1, &user, &credentials);
        assert_eq!(Stored::decode(&user.key().to_string(), &bytes), Ok(user));
    }

    #[test]
    fn records_of_format_2_are_read() {
        let outcome = Some(DeletionOutcome::Succeeded);
        let deletion = Stored::RoleDeletion(Arc::new(RoleDeletion {
            task_id: "task/x".into(),
            role_arn: "arn:aws:iam::123456789012:role/x".to_owned(),
            requested_ms: 1_700_000_000_000,
            outcome: outcome.clone(),
        }));
        let last = postcard::to_extend(&outcome, Vec::new()).unwrap();
        let bytes = in_format(FORMAT_2, &deletion, &last);
        assert_eq!(Stored::decode("role-deletion/task/x", &bytes), Ok(deletion));
    }

    #[test]
    fn records_of_a_later_format_are_not_taken_for_ours() {
        let unreadable = Stored::decode("account", &[FORMAT + 1]).unwrap_err();
        assert_eq!(unreadable.reason, "its format is newer than this program");
    }
}
