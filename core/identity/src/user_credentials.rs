//! Signing certificates, SSH public keys and service-specific credentials: made, switched, deleted.

use zeroize::Zeroizing;

use crate::change::Secret;
use crate::commands::{Commands, within_quota};
use crate::credentials::{
    OtherCredentials, ServiceSpecificCredential, SigningCertificate, SshPublicKey,
};
use crate::entity::KeyStatus;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::state::Owner;

/// Letters and digits of ids, as in all of AWS's.
const ID_ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A kind of credential of which an owner has a few, each with an id and a status.
pub trait ListedCredential: Clone {
    /// As `APKA…`.
    fn id(&self) -> &str;

    /// Whether it may be used.
    fn status(&self) -> KeyStatus;

    /// Switches it.
    fn set_status(&mut self, status: KeyStatus);

    /// All that an owner has of the kind.
    fn all(held: &OtherCredentials) -> &[Self];

    /// All that an owner has of the kind, to be changed.
    fn all_mut(held: &mut OtherCredentials) -> &mut Vec<Self>;

    /// AWS's words for one that is not there.
    fn missing(id: &str) -> String;

    /// The id of what is kept of it among the secrets.
    fn secret_id(_id: &str) -> Option<String> {
        None
    }
}

macro_rules! listed_credential {
    ($type:ident, $list:ident, $missing:literal $(, $secret:literal)?) => {
        impl ListedCredential for $type {
            fn id(&self) -> &str {
                &self.id
            }

            fn status(&self) -> KeyStatus {
                self.status
            }

            fn set_status(&mut self, status: KeyStatus) {
                self.status = status;
            }

            fn all(held: &OtherCredentials) -> &[Self] {
                &held.$list
            }

            fn all_mut(held: &mut OtherCredentials) -> &mut Vec<Self> {
                &mut held.$list
            }

            fn missing(id: &str) -> String {
                format!($missing, id)
            }

            $(fn secret_id(id: &str) -> Option<String> {
                Some(format!($secret, id))
            })?
        }
    };
}

listed_credential!(
    SigningCertificate,
    signing_certificates,
    "The Certificate with id {} cannot be found."
);
listed_credential!(
    SshPublicKey,
    ssh_public_keys,
    "The Public Key with id {} cannot be found."
);
listed_credential!(
    ServiceSpecificCredential,
    service_specific,
    "No such credential {} exists",
    "service-credential/{}"
);

impl Account {
    /// A credential of an owner, by its id.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn listed_credential<T: ListedCredential>(
        &self,
        owner: Owner,
        id: &str,
    ) -> Result<&T, Refusal> {
        let held = self.other_credentials(owner).map_or(&[][..], T::all);
        held.iter()
            .find(|held| held.id() == id)
            .ok_or_else(|| Refusal::new(RefusalCode::NoSuchEntity, T::missing(id)))
    }
}

/// Whether two texts of PEM hold the same, however their lines are broken.
fn is_same_pem(left: &str, right: &str) -> bool {
    let written = |letter: &char| !letter.is_whitespace();
    left.chars()
        .filter(written)
        .eq(right.chars().filter(written))
}

impl Commands<'_> {
    fn random_id(&mut self, length: usize) -> String {
        let mut id = String::with_capacity(length);
        while id.len() < length {
            let mut bits = (self.random)();
            for _ in 0..24.min(length - id.len()) {
                let place = usize::try_from(bits & 31).unwrap_or_default();
                let letter = ID_ALPHABET.get(place).copied().unwrap_or(b'A');
                id.push(char::from(letter));
                bits >>= 5;
            }
        }
        id
    }

    fn held<T: ListedCredential>(&self, owner: Owner) -> &[T] {
        self.account
            .other_credentials(owner)
            .map_or(&[], |held| T::all(held))
    }

    fn add<T: ListedCredential>(&mut self, owner: Owner, credential: &T) {
        self.change_credentials(owner, |held| T::all_mut(held).push(credential.clone()));
    }

    /// Switches a credential on or off.
    ///
    /// # Errors
    /// The owner has none of this id.
    pub fn set_credential_status<T: ListedCredential>(
        &mut self,
        owner: Owner,
        id: &str,
        status: KeyStatus,
    ) -> Result<(), Refusal> {
        self.account.listed_credential::<T>(owner, id)?;
        self.change_credentials(owner, |held| {
            let mut all = T::all_mut(held).iter_mut();
            if let Some(found) = all.find(|held| held.id() == id) {
                found.set_status(status);
            }
        });
        Ok(())
    }

    /// Deletes a credential, and what is kept of it among the secrets.
    ///
    /// # Errors
    /// The owner has none of this id.
    pub fn delete_credential<T: ListedCredential>(
        &mut self,
        owner: Owner,
        id: &str,
    ) -> Result<(), Refusal> {
        self.account.listed_credential::<T>(owner, id)?;
        if let Some(secret) = T::secret_id(id) {
            self.set_secret(secret, None);
        }
        self.change_credentials(owner, |held| {
            T::all_mut(held).retain(|held| held.id() != id);
        });
        Ok(())
    }

    /// Adds a certificate that was found to be one.
    ///
    /// # Errors
    /// The owner has it already; the quota of certificates.
    pub fn upload_signing_certificate(
        &mut self,
        owner: Owner,
        body: &str,
    ) -> Result<SigningCertificate, Refusal> {
        let held: &[SigningCertificate] = self.held(owner);
        if let Some(same) = held.iter().find(|held| is_same_pem(&held.body, body)) {
            let text = format!("The Certificate with id {} already exists.", same.id);
            return Err(Refusal::new(RefusalCode::DuplicateCertificate, text));
        }
        within_quota(
            held.len(),
            "CertificatesPerUser",
            self.quotas.signing_certificates_per_user,
        )?;
        let certificate = SigningCertificate {
            id: self.random_id(32),
            body: body.to_owned(),
            status: KeyStatus::Active,
            uploaded_ms: self.now_ms,
        };
        self.add(owner, &certificate);
        Ok(certificate)
    }

    /// Adds a key that was found to be one: its text in OpenSSH's form and its fingerprint.
    ///
    /// # Errors
    /// The owner has it already; the quota of keys.
    pub fn upload_ssh_public_key(
        &mut self,
        owner: Owner,
        body: &str,
        fingerprint: &str,
    ) -> Result<SshPublicKey, Refusal> {
        let held: &[SshPublicKey] = self.held(owner);
        if held.iter().any(|held| held.fingerprint == fingerprint) {
            let text = "The SSH public key is already associated with the user.";
            return Err(Refusal::new(RefusalCode::DuplicateSshPublicKey, text));
        }
        within_quota(
            held.len(),
            "SSHPublicKeysPerUser",
            self.quotas.ssh_public_keys_per_user,
        )?;
        let key = SshPublicKey {
            id: format!("APKA{}", self.random_id(17)),
            body: body.to_owned(),
            fingerprint: fingerprint.to_owned(),
            status: KeyStatus::Active,
            uploaded_ms: self.now_ms,
        };
        self.add(owner, &key);
        Ok(key)
    }

    /// Makes a credential for a service; `name` is the user name at the service or the alias of an API key, given how
    /// many the owner has for that service already.
    ///
    /// # Errors
    /// The quota of credentials for one service.
    pub fn create_service_credential(
        &mut self,
        owner: Owner,
        service_name: &str,
        name: impl Fn(usize) -> String,
        expires_ms: Option<i64>,
    ) -> Result<ServiceSpecificCredential, Refusal> {
        let held: &[ServiceSpecificCredential] = self.held(owner);
        let of_service = held.iter().filter(|held| held.service_name == service_name);
        let count = of_service.count();
        let limit = self.quotas.service_credentials_per_service;
        within_quota(count, "ServiceSpecificCredentialsPerUser", limit)?;
        // The first that is free: one between others may have been deleted, and others may have it.
        let mut number = count;
        let mut service_user_name = name(number);
        let taken = &self.account.service_credentials;
        while taken.has_name(service_name, &service_user_name) {
            number += 1;
            service_user_name = name(number);
        }
        let credential = ServiceSpecificCredential {
            id: format!("ACCA{}", self.random_id(17)),
            service_name: service_name.to_owned(),
            service_user_name,
            status: KeyStatus::Active,
            created_ms: self.now_ms,
            expires_ms,
        };
        self.add(owner, &credential);
        Ok(credential)
    }

    /// Keeps the secret of a service-specific credential, in the place of the one before.
    pub fn set_service_credential_secret(&mut self, id: &str, secret: &str) {
        if let Some(secret_id) = ServiceSpecificCredential::secret_id(id) {
            let secret = Secret(Zeroizing::new(secret.as_bytes().to_vec()));
            self.set_secret(secret_id, Some(secret));
        }
    }
}
