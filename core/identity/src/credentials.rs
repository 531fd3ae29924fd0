//! What a user, or the root user, shows itself with beside access keys.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::change::Stored;
use crate::commands::Commands;
use crate::entity::KeyStatus;
use crate::holdings::Account;
use crate::state::Owner;

/// A device that a user has switched on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnabledMfaDevice {
    /// The ARN of a virtual device, or the serial number of another.
    pub serial_number: Arc<str>,
    /// Milliseconds since 1970.
    pub enabled_ms: i64,
    /// The time step of the last code that was taken; no code of it or before it is taken again.
    pub last_step: u64,
    /// How many steps the device's clock is ahead of ours, as it was seen last.
    pub drift_steps: i64,
}

/// An X.509 certificate that a user signs with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningCertificate {
    /// 24 to 128 letters and digits.
    pub id: String,
    /// PEM, as it was sent.
    pub body: String,
    /// Whether it may be used.
    pub status: KeyStatus,
    /// Milliseconds since 1970.
    pub uploaded_ms: i64,
}

/// A public key for SSH.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SshPublicKey {
    /// As `APKA…`.
    pub id: String,
    /// In OpenSSH's form: `ssh-rsa AAAA… comment`.
    pub body: String,
    /// MD5 of the key in OpenSSH's form, sixteen bytes in hexadecimal with colons between.
    pub fingerprint: String,
    /// Whether it may be used.
    pub status: KeyStatus,
    /// Milliseconds since 1970.
    pub uploaded_ms: i64,
}

/// A name and a password, or a key, for one service. The secret stands outside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceSpecificCredential {
    /// As `ACCA…`.
    pub id: String,
    /// As `codecommit.amazonaws.com`.
    pub service_name: String,
    /// The user name at the service, or the alias of an API key.
    pub service_user_name: String,
    /// Whether it may be used.
    pub status: KeyStatus,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// When it ends, in milliseconds since 1970.
    pub expires_ms: Option<i64>,
}

/// All of them, and what is remembered of passwords.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherCredentials {
    /// When the password was last set; absent for one that was set before this was kept, or for none.
    pub password_changed_ms: Option<i64>,
    /// Names the hashes of earlier passwords among the secrets, newest first.
    pub earlier_password_ids: Vec<String>,
    /// In the order in which they were switched on, at most eight.
    pub mfa_devices: Vec<EnabledMfaDevice>,
    /// At most two.
    pub signing_certificates: Vec<SigningCertificate>,
    /// At most five.
    pub ssh_public_keys: Vec<SshPublicKey>,
    /// At most two of a service.
    pub service_specific: Vec<ServiceSpecificCredential>,
}

impl Account {
    /// The other credentials of the root user or of a user; none of a user that is gone.
    #[must_use]
    pub fn other_credentials(&self, owner: Owner) -> Option<&OtherCredentials> {
        match owner {
            Owner::Root => Some(&self.record.settings.root_credentials),
            Owner::User(id) => self.users.by_id(id).map(|user| &user.credentials),
        }
    }
}
impl Commands<'_> {
    /// Changes the other credentials of the root user or of a user.
    pub(crate) fn change_credentials(
        &mut self,
        owner: Owner,
        change: impl FnOnce(&mut OtherCredentials),
    ) {
        match owner {
            Owner::Root => {
                self.change_settings(|settings| change(&mut settings.root_credentials));
            }
            Owner::User(id) => {
                if let Some(user) = self.account.users.by_id(id) {
                    let mut user = user.as_ref().clone();
                    change(&mut user.credentials);
                    self.put(Stored::User(Arc::new(user)));
                }
            }
        }
    }
}
