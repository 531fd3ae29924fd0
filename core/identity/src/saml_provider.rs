use std::sync::Arc;

use keyward_arn::{AccountId, iam_arn};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::change::{Key, Secret, Stored};
use crate::commands::{Commands, within_quota};
use crate::entity::Tag;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::table::Entity;

/// Private keys that a provider may have: one in use and one to change to.
const MAX_PRIVATE_KEYS: usize = 2;

/// Bytes of a metadata document that fit into one change; AWS's model lets ten times as many through.
const MAX_METADATA_BYTES: usize = 900_000;

/// A key that assertions are decrypted with. It stands outside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlPrivateKey {
    /// 22 to 64 letters and digits.
    pub id: String,
    /// Milliseconds since 1970.
    pub added_ms: i64,
}

/// Whether assertions may come in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AssertionEncryption {
    /// They must not.
    Required,
    /// They may.
    Allowed,
}

/// A SAML provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlProvider {
    /// As created; unique in its account ignoring case.
    pub name: Arc<str>,
    /// Names the provider for good: one of the same name made later has another.
    pub uuid: String,
    /// The metadata document, as it was sent.
    pub metadata: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// When the provider's certificate ends, in milliseconds since 1970.
    pub valid_until_ms: i64,
    /// Whether assertions may come in clear; absent if it was never said.
    pub assertion_encryption: Option<AssertionEncryption>,
    /// At most two, oldest first.
    pub private_keys: Vec<SamlPrivateKey>,
    /// Ordered by key.
    pub tags: Vec<Tag>,
}

impl Entity for SamlProvider {
    type Id = Arc<str>;

    fn id(&self) -> Arc<str> {
        self.name.clone()
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl SamlProvider {
    /// `arn:aws:iam::123456789012:saml-provider/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "saml-provider", "/", &self.name)
    }
}

/// A metadata document that was read.
#[derive(Clone, Copy, Debug)]
pub struct SamlMetadata<'a> {
    /// The document.
    pub text: &'a str,
    /// When what it says ends, in milliseconds since 1970.
    pub valid_until_ms: i64,
    /// Identity providers that it describes.
    pub identity_providers: usize,
    /// Keys that it names, of all of them.
    pub keys: usize,
}

impl SamlMetadata<'_> {
    /// Whether a document is small enough to be kept: to be asked before it is read.
    ///
    /// # Errors
    /// `LimitExceeded`.
    pub fn check_size(text: &str) -> Result<(), Refusal> {
        if text.len() > MAX_METADATA_BYTES {
            return Err(Refusal::quota("SAMLMetadataSize", MAX_METADATA_BYTES));
        }
        Ok(())
    }
}

/// What a call wants of a provider beside its metadata.
#[derive(Clone, Copy, Debug, Default)]
pub struct SamlEncryption<'a> {
    /// Whether assertions may come in clear.
    pub mode: Option<AssertionEncryption>,
    /// A private key to add, PEM.
    pub add: Option<&'a str>,
    /// The id of a private key to remove.
    pub remove: Option<&'a str>,
}

fn secret_id(key_id: &str) -> String {
    format!("saml-key/{key_id}")
}

fn invalid(text: &str) -> Refusal {
    Refusal::new(RefusalCode::InvalidInput, text)
}

impl Account {
    /// The SAML provider of exactly this ARN.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn saml_provider(&self, arn: &str) -> Result<&Arc<SamlProvider>, Refusal> {
        let prefix = iam_arn(self.id(), "saml-provider", "/", "");
        let name = arn.strip_prefix(prefix.as_str());
        name.and_then(|name| self.saml_providers.get(name))
            .ok_or_else(|| {
                let text = format!("Manifest not found for arn {arn}");
                Refusal::new(RefusalCode::NoSuchEntity, text)
            })
    }
}

impl Commands<'_> {
    /// Makes a provider of its metadata.
    ///
    /// # Errors
    /// A taken name, bad tags, the quota of providers, encryption that is required without a key.
    pub fn create_saml_provider(
        &mut self,
        name: &str,
        metadata: SamlMetadata<'_>,
        encryption: SamlEncryption<'_>,
        tags: Vec<Tag>,
    ) -> Result<Arc<SamlProvider>, Refusal> {
        let tags = self.new_tags::<SamlProvider>(tags)?;
        if self.account.saml_providers.taken(name).is_some() {
            return Err(Refusal::exists("SAMLProvider", name));
        }
        let count = self.account.saml_providers.len();
        within_quota(count, "SAMLProvidersPerAccount", self.quotas.saml_providers)?;
        let mut provider = SamlProvider {
            name: name.into(),
            uuid: format!("{:032x}", (self.random)()),
            metadata: String::new(),
            created_ms: self.now_ms,
            valid_until_ms: 0,
            assertion_encryption: None,
            private_keys: Vec::new(),
            tags,
        };
        self.describe(&mut provider, metadata)?;
        self.encrypt(&mut provider, encryption)?;
        let provider = Arc::new(provider);
        self.put(Stored::SamlProvider(provider.clone()));
        Ok(provider)
    }

    /// Changes metadata, encryption and keys.
    ///
    /// # Errors
    /// No such provider or key, too many keys, encryption that is required without a key.
    pub fn update_saml_provider(
        &mut self,
        arn: &str,
        metadata: Option<SamlMetadata<'_>>,
        encryption: SamlEncryption<'_>,
    ) -> Result<(), Refusal> {
        let mut changed = self.account.saml_provider(arn)?.as_ref().clone();
        if let Some(metadata) = metadata {
            self.describe(&mut changed, metadata)?;
        }
        self.encrypt(&mut changed, encryption)?;
        self.put(Stored::SamlProvider(Arc::new(changed)));
        Ok(())
    }

    fn describe(
        &self,
        provider: &mut SamlProvider,
        metadata: SamlMetadata<'_>,
    ) -> Result<(), Refusal> {
        SamlMetadata::check_size(metadata.text)?;
        let (providers, keys) = (
            self.quotas.identity_providers_per_saml_provider,
            self.quotas.keys_per_saml_provider,
        );
        if metadata.identity_providers > providers {
            return Err(Refusal::quota(
                "IdentityProvidersPerSAMLProvider",
                providers,
            ));
        }
        if metadata.keys > keys {
            return Err(Refusal::quota("KeysPerSAMLProvider", keys));
        }
        metadata.text.clone_into(&mut provider.metadata);
        provider.valid_until_ms = metadata.valid_until_ms;
        Ok(())
    }

    fn encrypt(
        &mut self,
        provider: &mut SamlProvider,
        encryption: SamlEncryption<'_>,
    ) -> Result<(), Refusal> {
        if let Some(id) = encryption.remove {
            let place = provider.private_keys.iter().position(|key| key.id == id);
            let missing = || invalid(&format!("The private key {id} cannot be found."));
            provider.private_keys.remove(place.ok_or_else(missing)?);
            self.set_secret(secret_id(id), None);
        }
        if let Some(key) = encryption.add {
            within_quota(
                provider.private_keys.len(),
                "PrivateKeysPerSAMLProvider",
                MAX_PRIVATE_KEYS,
            )?;
            let id = format!("{:032X}", (self.random)());
            let secret = Secret(Zeroizing::new(key.as_bytes().to_vec()));
            self.set_secret(secret_id(&id), Some(secret));
            let added_ms = self.now_ms;
            provider.private_keys.push(SamlPrivateKey { id, added_ms });
        }
        if encryption.mode.is_some() {
            provider.assertion_encryption = encryption.mode;
        }
        let required = provider.assertion_encryption == Some(AssertionEncryption::Required);
        if required && provider.private_keys.is_empty() {
            return Err(invalid(
                "Assertion encryption cannot be required without a private key.",
            ));
        }
        Ok(())
    }

    /// Deletes a provider and its keys; roles that trust it can no longer be assumed through it.
    ///
    /// # Errors
    /// No such provider.
    pub fn delete_saml_provider(&mut self, arn: &str) -> Result<(), Refusal> {
        let provider = self.account.saml_provider(arn)?;
        for key in &provider.private_keys {
            self.set_secret(secret_id(&key.id), None);
        }
        self.delete(Key::SamlProvider(provider.name.clone()));
        Ok(())
    }
}
