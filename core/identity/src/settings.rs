//! What an account is set to.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::change::{NameClaim, Stored};
use crate::commands::Commands;
use crate::credentials::OtherCredentials;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};

/// What passwords must be like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// 6 to 128 characters.
    pub minimum_length: usize,
    /// Whether one of AWS's symbols is needed.
    pub require_symbols: bool,
    /// Whether a digit is needed.
    pub require_numbers: bool,
    /// Whether a capital letter is needed.
    pub require_uppercase: bool,
    /// Whether a small letter is needed.
    pub require_lowercase: bool,
    /// Whether every user may change its own password without a policy that says so.
    pub allow_users_to_change: bool,
    /// 1 to 1,095 days.
    pub max_age_days: Option<u32>,
    /// How many earlier passwords must not come back, 1 to 24.
    pub reuse_prevention: Option<usize>,
    /// Whether an expired password can be replaced by an administrator only.
    pub hard_expiry: Option<bool>,
}

/// Which session tokens the global endpoint of STS issues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenVersion {
    /// Valid in the regions that are on by default.
    #[default]
    V1,
    /// Valid in all regions.
    V2,
}

/// A limit that an account has of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotaOverride {
    /// As in [`crate::Quotas`].
    pub name: String,
    /// How much the account may hold.
    pub value: u64,
}

/// What an account is set to, and the root user's credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountSettings {
    /// Unique in the partition.
    pub alias: Option<String>,
    /// Absent where AWS's default applies.
    pub password_policy: Option<PasswordPolicy>,
    /// Which tokens the global endpoint of STS issues.
    pub token_version: TokenVersion,
    /// The root user's.
    pub root_credentials: OtherCredentials,
    /// Names the account's own issuer of web identity tokens, once it had one.
    pub outbound_issuer_id: Option<String>,
    /// Whether it issues them.
    pub outbound_federation: bool,
    /// Limits that differ from the server's.
    pub quotas: Vec<QuotaOverride>,
}

fn alias_claim(alias: &str) -> String {
    format!("account-alias/{alias}")
}

impl Account {
    fn no_password_policy(&self) -> Refusal {
        let text = format!(
            "The Password Policy with domain name {} cannot be found.",
            self.id()
        );
        Refusal::new(RefusalCode::NoSuchEntity, text)
    }

    /// What passwords must be like, where the account says so itself.
    ///
    /// # Errors
    /// AWS's default applies.
    pub fn password_policy(&self) -> Result<&PasswordPolicy, Refusal> {
        let policy = self.record.settings.password_policy.as_ref();
        policy.ok_or_else(|| self.no_password_policy())
    }
}

impl Account {
    /// The id of the account's issuer of web identity tokens, while it issues them.
    ///
    /// # Errors
    /// `FeatureDisabled`.
    pub fn outbound_issuer_id(&self) -> Result<&str, Refusal> {
        let settings = &self.record.settings;
        let issuer = settings.outbound_issuer_id.as_deref();
        issuer
            .filter(|_| settings.outbound_federation)
            .ok_or_else(|| {
                let text = "Outbound web identity federation is not enabled for this account.";
                Refusal::new(RefusalCode::FeatureDisabled, text)
            })
    }
}

impl Commands<'_> {
    pub(crate) fn change_settings(&mut self, change: impl FnOnce(&mut AccountSettings)) {
        let mut record = self.account.record.as_ref().clone();
        change(&mut record.settings);
        self.put(Stored::Account(Arc::new(record)));
    }

    /// Gives the account an alias in the place of the one that it had.
    ///
    /// # Errors
    /// Twelve digits; an alias that it has already. One of another account is found when the claim is made.
    pub fn create_account_alias(&mut self, alias: &str) -> Result<(), Refusal> {
        // What would pass for an account's id: the console takes either.
        if alias.len() == 12 && alias.bytes().all(|byte| byte.is_ascii_digit()) {
            let text = format!("The account alias {alias} must not be a number of twelve digits.");
            return Err(Refusal::new(RefusalCode::InvalidInput, text));
        }
        let held = self.account.record.settings.alias.as_deref();
        if held == Some(alias) || self.state.account_by_alias(alias).is_some() {
            let text = format!("The account alias {alias} already exists.");
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        if let Some(held) = held {
            let released = alias_claim(held);
            self.claim(NameClaim::Release(released));
        }
        self.claim(NameClaim::Take(alias_claim(alias)));
        self.change_settings(|settings| settings.alias = Some(alias.to_owned()));
        Ok(())
    }

    /// Takes the account's alias away.
    ///
    /// # Errors
    /// It is not the account's.
    pub fn delete_account_alias(&mut self, alias: &str) -> Result<(), Refusal> {
        if self.account.record.settings.alias.as_deref() != Some(alias) {
            let text = format!("The account alias {alias} cannot be found.");
            return Err(Refusal::new(RefusalCode::NoSuchEntity, text));
        }
        self.claim(NameClaim::Release(alias_claim(alias)));
        self.change_settings(|settings| settings.alias = None);
        Ok(())
    }

    /// Sets what passwords must be like; passwords that exist stay as they are.
    pub fn update_password_policy(&mut self, policy: PasswordPolicy) {
        self.change_settings(|settings| settings.password_policy = Some(policy));
    }

    /// Goes back to AWS's default.
    ///
    /// # Errors
    /// The account has no password policy of its own.
    pub fn delete_password_policy(&mut self) -> Result<(), Refusal> {
        self.account.password_policy()?;
        self.change_settings(|settings| settings.password_policy = None);
        Ok(())
    }

    /// Switches web identity tokens for services outside on; the id of the account's issuer, which it keeps for good.
    ///
    /// # Errors
    /// They are on already.
    pub fn enable_outbound_federation(&mut self) -> Result<String, Refusal> {
        if self.account.outbound_issuer_id().is_ok() {
            let text = "Outbound web identity federation is already enabled for this account.";
            return Err(Refusal::new(RefusalCode::FeatureEnabled, text));
        }
        let held = self.account.record.settings.outbound_issuer_id.clone();
        let id = held.unwrap_or_else(|| crate::service_linked_role::uuid((self.random)()));
        let kept = id.clone();
        self.change_settings(|settings| {
            settings.outbound_issuer_id = Some(kept);
            settings.outbound_federation = true;
        });
        Ok(id)
    }

    /// Switches them off.
    ///
    /// # Errors
    /// They are off already.
    pub fn disable_outbound_federation(&mut self) -> Result<(), Refusal> {
        self.account.outbound_issuer_id()?;
        self.change_settings(|settings| settings.outbound_federation = false);
        Ok(())
    }

    /// Says which tokens the global endpoint of STS issues.
    pub fn set_token_version(&mut self, version: TokenVersion) {
        self.change_settings(|settings| settings.token_version = version);
    }
}
