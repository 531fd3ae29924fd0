use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::commands::Commands;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::settings::QuotaOverride;

/// A limit: its name as the configuration spells it, what it is, and the most that an account can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// As `roles`.
    pub name: &'static str,
    /// What it is.
    pub value: usize,
    /// What AWS raises it to at the most; the value itself where it raises nothing.
    pub most: usize,
}

macro_rules! quotas {
    ($($(#[$doc:meta])* $name:ident = $default:literal, most $most:literal;)*) => {
        /// How much an account may hold. The defaults are AWS's (spec/entities.md#quotas).
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Quotas {
            $($(#[$doc])* pub $name: usize,)*
        }

        impl Default for Quotas {
            fn default() -> Self {
                Self { $($name: $default,)* }
            }
        }

        impl Quotas {
            /// Every limit by its name.
            fn named(&mut self) -> Vec<(&'static str, &mut usize)> {
                vec![$((stringify!($name), &mut self.$name),)*]
            }

            /// Every limit.
            #[must_use]
            pub fn all(&self) -> Vec<Quota> {
                let quota = |name, value, most| Quota { name, value, most };
                vec![$(quota(stringify!($name), self.$name, $most.max(self.$name)),)*]
            }
        }
    };
}

// What AWS raises for an account, and how far: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>,
// and for roles, policies, instance profiles and trust policies the newer figures of its Service Quotas.
quotas! {
    /// `UsersPerAccount`
    users = 5000, most 5000;
    /// `GroupsPerAccount`
    groups = 300, most 500;
    /// `RolesPerAccount`
    roles = 1000, most 10_000;
    /// `PoliciesPerAccount`
    policies = 1500, most 10_000;
    /// `InstanceProfilesPerAccount`
    instance_profiles = 1000, most 10_000;
    /// `PoliciesPerUser`
    policies_per_user = 10, most 20;
    /// `PoliciesPerRole`
    policies_per_role = 10, most 25;
    /// `PoliciesPerGroup`
    policies_per_group = 10, most 10;
    /// Managed policies that are attached to anybody, `PolicyVersionsInUse`
    policies_in_use = 10_000, most 10_000;
    /// `GroupsPerUser`
    groups_per_user = 10, most 10;
    /// `AccessKeysPerUser`, root's too
    access_keys_per_user = 2, most 2;
    /// MFA devices of a user, and of the root user
    mfa_devices_per_user = 8, most 8;
    /// `CertificatesPerUser`
    signing_certificates_per_user = 2, most 2;
    /// `SSHPublicKeysPerUser`
    ssh_public_keys_per_user = 5, most 5;
    /// Service-specific credentials of a user for one service
    service_credentials_per_service = 2, most 2;
    /// `ServerCertificatesPerAccount`
    server_certificates = 20, most 1000;
    /// `OpenIdConnectProvidersPerAccount`
    oidc_providers = 100, most 700;
    /// `ClientIdsPerOpenIdConnectProvider`
    client_ids_per_oidc_provider = 100, most 100;
    /// SAML providers of an account
    saml_providers = 100, most 100;
    /// Keys in the metadata of a SAML provider
    keys_per_saml_provider = 10, most 10;
    /// Identity providers in the metadata of a SAML provider
    identity_providers_per_saml_provider = 10, most 10;
    /// Versions of a managed policy
    versions_per_policy = 5, most 5;
    /// Tags of an entity
    tags = 50, most 50;
    /// Characters of a managed policy, `PolicySize`
    policy_size = 6144, most 6144;
    /// Characters of a trust policy, `ACLSizePerRole`
    trust_policy_size = 2048, most 8192;
    /// Characters of a user's inline policies together
    user_policies_size = 2048, most 2048;
    /// Characters of a group's inline policies together
    group_policies_size = 5120, most 5120;
    /// Characters of a role's inline policies together
    role_policies_size = 10_240, most 10_240;
    /// Buckets of an account
    buckets = 10_000, most 1_000_000;
}

impl Quotas {
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
    /// Gives the account a limit of its own, up to what AWS raises it to or to the server's, whichever is more.
    ///
    /// # Errors
    /// No limit has this name; a value above the most.
    pub fn put_account_quota(
        &mut self,
        server: &Quotas,
        name: &str,
        value: u64,
    ) -> Result<(), Refusal> {
        let most = self.known_quota(server, name)?.most;
        if usize::try_from(value).is_ok_and(|value| value <= most) {
            self.change_settings(|settings| {
                settings.quotas.retain(|held| held.name != name);
                let name = name.to_owned();
                settings.quotas.push(QuotaOverride { name, value });
            });
            return Ok(());
        }
        let text = format!("The quota {name} can be at most {most}.");
        Err(Refusal::new(RefusalCode::InvalidInput, text))
    }

    /// Gives the account the server's limit back.
    ///
    /// # Errors
    /// No limit has this name.
    pub fn delete_account_quota(&mut self, name: &str) -> Result<(), Refusal> {
        self.known_quota(self.quotas, name)?;
        self.change_settings(|settings| settings.quotas.retain(|held| held.name != name));
        Ok(())
    }

    fn known_quota(&self, quotas: &Quotas, name: &str) -> Result<Quota, Refusal> {
        let mut known = quotas.all().into_iter();
        known.find(|quota| quota.name == name).ok_or_else(|| {
            let text = format!("There is no quota named {name}.");
            Refusal::new(RefusalCode::NoSuchEntity, text)
        })
    }
}
