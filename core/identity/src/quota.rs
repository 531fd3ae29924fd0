use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::commands::Commands;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::settings::QuotaOverride;

/// How much an account may hold. The defaults are AWS's (spec/entities.md#quotas).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Quotas {
    /// `UsersPerAccount`
    pub users: usize,
    /// `GroupsPerAccount`
    pub groups: usize,
    /// `RolesPerAccount`
    pub roles: usize,
    /// `PoliciesPerAccount`
    pub policies: usize,
    /// `InstanceProfilesPerAccount`
    pub instance_profiles: usize,
    /// `PoliciesPerUser`
    pub policies_per_user: usize,
    /// `PoliciesPerRole`
    pub policies_per_role: usize,
    /// `PoliciesPerGroup`
    pub policies_per_group: usize,
    /// `GroupsPerUser`
    pub groups_per_user: usize,
    /// `AccessKeysPerUser`, root's too
    pub access_keys_per_user: usize,
    /// MFA devices of a user, and of the root user
    pub mfa_devices_per_user: usize,
    /// `CertificatesPerUser`
    pub signing_certificates_per_user: usize,
    /// `SSHPublicKeysPerUser`
    pub ssh_public_keys_per_user: usize,
    /// Service-specific credentials of a user for one service
    pub service_credentials_per_service: usize,
    /// `ServerCertificatesPerAccount`
    pub server_certificates: usize,
    /// `OpenIdConnectProvidersPerAccount`
    pub oidc_providers: usize,
    /// `ClientIdsPerOpenIdConnectProvider`
    pub client_ids_per_oidc_provider: usize,
    /// SAML providers of an account
    pub saml_providers: usize,
    /// Versions of a managed policy
    pub versions_per_policy: usize,
    /// Tags of an entity
    pub tags: usize,
    /// Characters of a managed policy, `PolicySize`
    pub policy_size: usize,
    /// Characters of a trust policy, `ACLSizePerRole`
    pub trust_policy_size: usize,
    /// Characters of a user's inline policies together
    pub user_policies_size: usize,
    /// Characters of a group's inline policies together
    pub group_policies_size: usize,
    /// Characters of a role's inline policies together
    pub role_policies_size: usize,
    /// Buckets of an account
    pub buckets: usize,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            users: 5000,
            groups: 300,
            roles: 1000,
            policies: 1500,
            instance_profiles: 1000,
            policies_per_user: 10,
            policies_per_role: 10,
            policies_per_group: 10,
            groups_per_user: 10,
            access_keys_per_user: 2,
            mfa_devices_per_user: 8,
            signing_certificates_per_user: 2,
            ssh_public_keys_per_user: 5,
            service_credentials_per_service: 2,
            server_certificates: 20,
            oidc_providers: 100,
            client_ids_per_oidc_provider: 100,
            saml_providers: 100,
            versions_per_policy: 5,
            tags: 50,
            policy_size: 6144,
            trust_policy_size: 2048,
            user_policies_size: 2048,
            group_policies_size: 5120,
            role_policies_size: 10_240,
            buckets: 10_000,
        }
    }
}

/// The largest that a limit can be made.
const MAX_QUOTA: u64 = 1_000_000;

impl Quotas {
    /// Every limit by its name, as the configuration spells it.
    fn named(&mut self) -> [(&'static str, &mut usize); 26] {
        [
            ("users", &mut self.users),
            ("groups", &mut self.groups),
            ("roles", &mut self.roles),
            ("policies", &mut self.policies),
            ("instance_profiles", &mut self.instance_profiles),
            ("policies_per_user", &mut self.policies_per_user),
            ("policies_per_role", &mut self.policies_per_role),
            ("policies_per_group", &mut self.policies_per_group),
            ("groups_per_user", &mut self.groups_per_user),
            ("access_keys_per_user", &mut self.access_keys_per_user),
            ("mfa_devices_per_user", &mut self.mfa_devices_per_user),
            (
                "signing_certificates_per_user",
                &mut self.signing_certificates_per_user,
            ),
            (
                "ssh_public_keys_per_user",
                &mut self.ssh_public_keys_per_user,
            ),
            (
                "service_credentials_per_service",
                &mut self.service_credentials_per_service,
            ),
            ("server_certificates", &mut self.server_certificates),
            ("oidc_providers", &mut self.oidc_providers),
            (
                "client_ids_per_oidc_provider",
                &mut self.client_ids_per_oidc_provider,
            ),
            ("saml_providers", &mut self.saml_providers),
            ("versions_per_policy", &mut self.versions_per_policy),
            ("tags", &mut self.tags),
            ("policy_size", &mut self.policy_size),
            ("trust_policy_size", &mut self.trust_policy_size),
            ("user_policies_size", &mut self.user_policies_size),
            ("group_policies_size", &mut self.group_policies_size),
            ("role_policies_size", &mut self.role_policies_size),
            ("buckets", &mut self.buckets),
        ]
    }

    /// Every limit by its name, as the configuration spells it.
    #[must_use]
    pub fn by_name(&self) -> Vec<(&'static str, usize)> {
        let mut copy = self.clone();
        let named = copy.named().map(|(name, limit)| (name, *limit));
        named.to_vec()
    }

    /// The limits of an account: its own where it has some.
    #[must_use]
    pub fn in_account(&self, account: Option<&Account>) -> Cow<'_, Self> {
        let own = account.map_or(&[][..], |account| &account.record.settings.quotas);
        if own.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut quotas = self.clone();
        for own in own {
            let mut named = quotas.named().into_iter();
            if let Some((_, limit)) = named.find(|(name, _)| *name == own.name) {
                *limit = usize::try_from(own.value).unwrap_or(usize::MAX);
            }
        }
        Cow::Owned(quotas)
    }
}

impl Commands<'_> {
    /// Gives the account a limit of its own.
    ///
    /// # Errors
    /// No limit has this name.
    pub fn put_account_quota(&mut self, name: &str, value: u64) -> Result<(), Refusal> {
        self.known_quota(name)?;
        self.change_settings(|settings| {
            settings.quotas.retain(|held| held.name != name);
            settings.quotas.push(QuotaOverride {
                name: name.to_owned(),
                value: value.min(MAX_QUOTA),
            });
        });
        Ok(())
    }

    /// Gives the account the server's limit back.
    ///
    /// # Errors
    /// No limit has this name.
    pub fn delete_account_quota(&mut self, name: &str) -> Result<(), Refusal> {
        self.known_quota(name)?;
        self.change_settings(|settings| settings.quotas.retain(|held| held.name != name));
        Ok(())
    }

    fn known_quota(&self, name: &str) -> Result<(), Refusal> {
        let known = self.quotas.by_name();
        if known.iter().any(|(held, _)| *held == name) {
            return Ok(());
        }
        let text = format!("There is no quota named {name}.");
        Err(Refusal::new(RefusalCode::NoSuchEntity, text))
    }
}
