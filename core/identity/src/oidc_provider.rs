use std::sync::Arc;

use keyward_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::change::{Key, Stored};
use crate::commands::{Commands, within_quota};
use crate::entity::Tag;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::table::Entity;

/// Thumbprints that a provider may have.
const MAX_THUMBPRINTS: usize = 5;

/// Characters of a thumbprint: SHA-1 in hexadecimal.
const THUMBPRINT_LENGTH: usize = 40;

/// An OpenID Connect provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OidcProvider {
    /// The issuer without its scheme, as `token.actions.githubusercontent.com`.
    pub url: Arc<str>,
    /// Audiences, in the order they were added.
    pub client_ids: Vec<String>,
    /// SHA-1 of certificates, in the order they were given.
    pub thumbprints: Vec<String>,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// Ordered by key.
    pub tags: Vec<Tag>,
}

impl Entity for OidcProvider {
    type Id = Arc<str>;

    fn id(&self) -> Arc<str> {
        self.url.clone()
    }

    fn name(&self) -> &str {
        &self.url
    }
}

impl OidcProvider {
    /// `arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        Self::arn_of(account, &self.url)
    }

    /// The ARN of the provider of an issuer, given without its scheme.
    #[must_use]
    pub fn arn_of(account: AccountId, url: &str) -> String {
        format!("arn:aws:iam::{account}:oidc-provider/{url}")
    }

    /// The issuer as a provider is known by it: without scheme and closing slash.
    ///
    /// # Errors
    /// `ValidationError` for what is no URL of a host and a path, `InvalidInput` for one that is not of `https`.
    pub fn url_of(text: &str) -> Result<&str, Refusal> {
        let invalid = || {
            let text = "Invalid Open ID Connect Provider URL";
            Err(Refusal::new(RefusalCode::ValidationError, text))
        };
        let Some((scheme, rest)) = text.split_once("://") else {
            return invalid();
        };
        if scheme != "https" {
            let text = "Invalid Open ID Connect Provider URL. The URL must begin with https://.";
            return Err(Refusal::new(RefusalCode::InvalidInput, text));
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if !host.split('.').all(is_label) || !path.bytes().all(is_path_byte) {
            return invalid();
        }
        Ok(rest.strip_suffix('/').unwrap_or(rest))
    }
}

/// Whether a text is one label of a host's name: letters, digits and inner hyphens.
fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    let ends_in_hyphen = bytes.first() == Some(&b'-') || bytes.last() == Some(&b'-');
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    (1..=63).contains(&bytes.len()) && !ends_in_hyphen && bytes.iter().all(is_letter)
}

/// Whether a byte may stand in a path as it is (RFC 3986), but for `*`, which an ARN must not have.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()+,;=:@/%".contains(&byte)
}

fn checked_thumbprints(thumbprints: &[String]) -> Result<(), Refusal> {
    let invalid = |text| Err(Refusal::new(RefusalCode::InvalidInput, text));
    if thumbprints.len() > MAX_THUMBPRINTS {
        return invalid("Thumbprint list must contain fewer than 5 entries.");
    }
    let is_thumbprint = |text: &String| {
        text.len() == THUMBPRINT_LENGTH && text.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    if !thumbprints.iter().all(is_thumbprint) {
        return invalid("Thumbprint must be exactly 40 characters.");
    }
    Ok(())
}

impl Account {
    /// The OpenID Connect provider of exactly this ARN.
    ///
    /// # Errors
    /// `NoSuchEntity`, in the words of most operations.
    pub fn oidc_provider(&self, arn: &str) -> Result<&Arc<OidcProvider>, Refusal> {
        self.find_oidc_provider(arn).ok_or_else(|| {
            let text = format!("OpenId connect Provider {arn} cannot be found.");
            Refusal::new(RefusalCode::NoSuchEntity, text)
        })
    }

    /// The same, if it is there.
    #[must_use]
    pub fn find_oidc_provider(&self, arn: &str) -> Option<&Arc<OidcProvider>> {
        let prefix = OidcProvider::arn_of(self.id(), "");
        self.oidc_providers.get(arn.strip_prefix(prefix.as_str())?)
    }
}

impl Commands<'_> {
    /// Makes a provider of an issuer given by its whole URL.
    ///
    /// # Errors
    /// A URL that cannot be one, a taken one, bad thumbprints or tags, the quotas of providers and client ids.
    pub fn create_oidc_provider(
        &mut self,
        url: &str,
        client_ids: &[String],
        thumbprints: &[String],
        tags: Vec<Tag>,
    ) -> Result<Arc<OidcProvider>, Refusal> {
        let url = OidcProvider::url_of(url)?;
        let tags = self.new_tags::<OidcProvider>(tags)?;
        checked_thumbprints(thumbprints)?;
        if self.account.oidc_providers.taken(url).is_some() {
            let text = format!("Provider with url https://{url} already exists.");
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        within_quota(
            self.account.oidc_providers.len(),
            "OpenIdConnectProvidersPerAccount",
            self.quotas.oidc_providers,
        )?;
        let mut provider = OidcProvider {
            url: url.into(),
            client_ids: Vec::new(),
            thumbprints: thumbprints.to_vec(),
            created_ms: self.now_ms,
            tags,
        };
        for client_id in client_ids {
            self.add_client_id(&mut provider, client_id)?;
        }
        let provider = Arc::new(provider);
        self.put(Stored::OidcProvider(provider.clone()));
        Ok(provider)
    }

    fn add_client_id(&self, provider: &mut OidcProvider, client_id: &str) -> Result<(), Refusal> {
        if provider.client_ids.iter().any(|held| held == client_id) {
            return Ok(());
        }
        within_quota(
            provider.client_ids.len(),
            "ClientIdsPerOpenIdConnectProvider",
            self.quotas.client_ids_per_oidc_provider,
        )?;
        provider.client_ids.push(client_id.to_owned());
        Ok(())
    }

    /// Adds an audience; one that is there already stays.
    ///
    /// # Errors
    /// No such provider, the quota of client ids.
    pub fn add_oidc_client_id(&mut self, arn: &str, client_id: &str) -> Result<(), Refusal> {
        let mut changed = self.account.oidc_provider(arn)?.as_ref().clone();
        self.add_client_id(&mut changed, client_id)?;
        self.put(Stored::OidcProvider(Arc::new(changed)));
        Ok(())
    }

    /// Removes an audience; one that is not there is no fault.
    ///
    /// # Errors
    /// No such provider.
    pub fn remove_oidc_client_id(&mut self, arn: &str, client_id: &str) -> Result<(), Refusal> {
        let mut changed = self.account.oidc_provider(arn)?.as_ref().clone();
        changed.client_ids.retain(|held| held != client_id);
        self.put(Stored::OidcProvider(Arc::new(changed)));
        Ok(())
    }

    /// Replaces the thumbprints.
    ///
    /// # Errors
    /// No such provider, bad thumbprints.
    pub fn update_oidc_thumbprints(
        &mut self,
        arn: &str,
        thumbprints: &[String],
    ) -> Result<(), Refusal> {
        let mut changed = self.account.oidc_provider(arn)?.as_ref().clone();
        checked_thumbprints(thumbprints)?;
        changed.thumbprints = thumbprints.to_vec();
        self.put(Stored::OidcProvider(Arc::new(changed)));
        Ok(())
    }

    /// Deletes a provider; roles that trust it can no longer be assumed through it.
    ///
    /// # Errors
    /// No such provider.
    pub fn delete_oidc_provider(&mut self, arn: &str) -> Result<(), Refusal> {
        let provider = self.account.oidc_provider(arn)?;
        self.delete(Key::OidcProvider(provider.url.clone()));
        Ok(())
    }
}
