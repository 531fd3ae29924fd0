use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use keyward_arn::{AccessKeyId, AccountId};
use keyward_gate::Environment;
use keyward_identity::Quotas;
use serde::Deserialize;
use zeroize::Zeroizing;

/// What `keyward.toml` may say.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileConfiguration {
    /// `[[account]]` entries, the first being the one that a bare start would make.
    #[serde(default, rename = "account")]
    pub accounts: Vec<AccountEntry>,
    /// `[quotas]`: limits that differ from AWS's defaults.
    #[serde(default)]
    pub quotas: Quotas,
}

/// An `[[account]]` entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountEntry {
    /// Twelve digits.
    pub id: String,
    /// Free text.
    pub name: Option<String>,
    /// Of the root user.
    pub email: Option<String>,
    /// A key for the root user; with `root_secret_access_key` or not at all.
    pub root_access_key_id: Option<String>,
    /// Its secret.
    pub root_secret_access_key: Option<Zeroizing<String>>,
}

/// An account that is to exist.
#[derive(Clone)]
pub struct AccountConfiguration {
    /// Twelve digits.
    pub id: AccountId,
    /// Free text.
    pub name: String,
    /// Of the root user.
    pub email: String,
    /// A key for the root user and its secret.
    pub root_access_key: Option<RootKey>,
}

/// An access key id and its secret.
pub type RootKey = (AccessKeyId, Zeroizing<String>);

impl fmt::Debug for AccountConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountConfiguration")
            .field("id", &self.id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Where state is kept.
#[derive(Clone, Debug)]
pub enum Storage {
    /// In memory, for tests and CI.
    Ephemeral,
    /// In a directory.
    Directory(PathBuf),
}

/// What was asked for, resolved.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where state is kept.
    pub storage: Storage,
    /// Accounts that are to exist.
    pub accounts: Vec<AccountConfiguration>,
    /// The id of the account that a bare first start makes; random when absent.
    pub account_id: Option<AccountId>,
    /// A key for the root user of the first account, whichever that is.
    pub root_key: Option<RootKey>,
    /// The key that an earlier start made for the administrator, so that a reset keeps it.
    pub administrator_key: Option<RootKey>,
    /// How much accounts may hold.
    pub quotas: Quotas,
    /// Host names below which a first label names a bucket.
    pub s3_domains: Vec<String>,
    /// Whether presigned SigV2 URLs of S3 are accepted.
    pub allow_presigned_v2: bool,
    /// How long what calls change in IAM takes to become visible, in milliseconds; 0 for at once.
    pub consistency_delay_ms: u32,
    /// Time and randomness.
    pub environment: Environment,
    /// The master key, when it is not in a file of the directory.
    pub master_key: Option<Zeroizing<[u8; 32]>>,
}

/// Configuration that cannot be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigurationError(String);

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigurationError {}

fn wrong(text: String) -> ConfigurationError {
    ConfigurationError(text)
}

impl FileConfiguration {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, is no TOML, or says something unknown; the text names the place.
    pub fn read(path: &Path) -> Result<Self, ConfigurationError> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| wrong(format!("cannot read `{}`: {error}", path.display())))?;
        toml::from_str(&text).map_err(|error| wrong(format!("`{}`: {error}", path.display())))
    }

    /// The accounts, checked.
    ///
    /// # Errors
    /// Bad or repeated ids, half a key.
    pub fn accounts(&self) -> Result<Vec<AccountConfiguration>, ConfigurationError> {
        let mut accounts: Vec<AccountConfiguration> = Vec::new();
        for entry in &self.accounts {
            let account = entry.resolve()?;
            if accounts.iter().any(|earlier| earlier.id == account.id) {
                return Err(wrong(format!(
                    "the account {} is configured twice",
                    account.id
                )));
            }
            let key_id = account.root_key_id();
            let mut earlier = accounts.iter();
            let same = earlier.find(|earlier| earlier.root_key_id() == key_id);
            if let (Some(id), Some(earlier)) = (key_id, same) {
                return Err(wrong(format!(
                    "the accounts {} and {} have the same root_access_key_id {id}",
                    earlier.id, account.id
                )));
            }
            accounts.push(account);
        }
        Ok(accounts)
    }
}

impl AccountConfiguration {
    fn root_key_id(&self) -> Option<&AccessKeyId> {
        self.root_access_key.as_ref().map(|(id, _)| id)
    }
}

/// A root key from its two halves.
///
/// # Errors
/// When the id is none, or the secret is empty.
pub fn root_key(id: &str, secret: &Zeroizing<String>) -> Result<RootKey, ConfigurationError> {
    Ok((access_key_id(id)?, checked_secret(secret)?))
}

/// An account of which only the id is known.
pub(crate) fn bare(id: AccountId) -> AccountConfiguration {
    AccountConfiguration {
        id,
        name: "keyward".to_owned(),
        email: "root@keyward.invalid".to_owned(),
        root_access_key: None,
    }
}

fn access_key_id(text: &str) -> Result<AccessKeyId, ConfigurationError> {
    text.parse().map_err(|_| {
        wrong(format!(
            "the access key id `{text}` needs 16 to 128 letters, digits or underscores"
        ))
    })
}

fn checked_secret(secret: &Zeroizing<String>) -> Result<Zeroizing<String>, ConfigurationError> {
    if secret.is_empty() {
        Err(wrong("a secret access key is empty".to_owned()))
    } else {
        Ok(secret.clone())
    }
}

impl AccountEntry {
    fn resolve(&self) -> Result<AccountConfiguration, ConfigurationError> {
        let id = self.id.parse().map_err(|_| {
            wrong(format!(
                "the account id `{}` needs exactly twelve digits",
                self.id
            ))
        })?;
        let mut account = bare(id);
        if let Some(name) = &self.name {
            account.name.clone_from(name);
        }
        if let Some(email) = &self.email {
            account.email.clone_from(email);
        }
        account.root_access_key = match (&self.root_access_key_id, &self.root_secret_access_key) {
            (Some(id), Some(secret)) => Some((access_key_id(id)?, checked_secret(secret)?)),
            (None, None) => None,
            _ => {
                let text = format!(
                    "account {id}: root_access_key_id and root_secret_access_key go together"
                );
                return Err(wrong(text));
            }
        };
        Ok(account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts(text: &str) -> Result<Vec<AccountConfiguration>, ConfigurationError> {
        toml::from_str::<FileConfiguration>(text)
            .unwrap()
            .accounts()
    }

    #[test]
    fn accounts_are_checked() {
        let good = "[[account]]\nid = \"123456789012\"\nroot_access_key_id = \"AKIAIOSFODNN7EXAMPLE\"\nroot_secret_access_key = \"s\"\n";
        assert_eq!(accounts(good).unwrap().len(), 1);
        for (bad, says) in [
            ("[[account]]\nid = \"123\"\n", "exactly twelve digits"),
            (
                "[[account]]\nid = \"123456789012\"\n[[account]]\nid = \"123456789012\"\n",
                "twice",
            ),
            (
                "[[account]]\nid = \"123456789012\"\nroot_access_key_id = \"AKIAIOSFODNN7EXAMPLE\"\n",
                "go together",
            ),
            (
                &(good.to_owned() + &good.replace("123456789012", "210987654321")),
                "123456789012 and 210987654321 have the same root_access_key_id AKIAIOSFODNN7EXAMPLE",
            ),
        ] {
            let error = accounts(bad).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
        assert!(
            toml::from_str::<FileConfiguration>("[[account]]\nid = \"1\"\ntypo = 1\n").is_err()
        );
    }
}
