use serde::{Deserialize, Serialize};

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
