//! What an account holds and may hold, in numbers.

use keyward_identity::{Account, Owner, Quotas, TokenVersion};

/// Every key of GetAccountSummary, as the model lists them, with entities counted now.
pub(crate) fn summary_map(account: &Account, quotas: &Quotas) -> Vec<(String, i64)> {
    let groups = [counts(account), limits(quotas), root_user(account)];
    let entry =
        |(name, count): (&str, usize)| (name.to_owned(), i64::try_from(count).unwrap_or(i64::MAX));
    groups.into_iter().flatten().map(entry).collect()
}

fn counts(account: &Account) -> Vec<(&'static str, usize)> {
    vec![
        ("Users", account.users.len()),
        ("Groups", account.groups.len()),
        ("Roles", account.roles.len()),
        ("Policies", account.policies.len()),
        (
            "PolicyVersionsInUse",
            account.used_policies.attached_count(),
        ),
        ("InstanceProfiles", account.instance_profiles.len()),
        ("ServerCertificates", account.server_certificates.len()),
        ("MFADevices", account.mfa_devices.len()),
        ("MFADevicesInUse", account.mfa_devices_in_use),
        (
            "Providers",
            account.oidc_providers.len() + account.saml_providers.len(),
        ),
    ]
}

fn limits(quotas: &Quotas) -> Vec<(&'static str, usize)> {
    vec![
        ("UsersQuota", quotas.users),
        ("GroupsQuota", quotas.groups),
        ("RolesQuota", quotas.roles),
        ("PoliciesQuota", quotas.policies),
        ("PolicyVersionsInUseQuota", quotas.policies_in_use),
        ("VersionsPerPolicyQuota", quotas.versions_per_policy),
        ("InstanceProfilesQuota", quotas.instance_profiles),
        ("ServerCertificatesQuota", quotas.server_certificates),
        ("UserPolicySizeQuota", quotas.user_policies_size),
        ("GroupPolicySizeQuota", quotas.group_policies_size),
        ("RolePolicySizeQuota", quotas.role_policies_size),
        ("PolicySizeQuota", quotas.policy_size),
        ("AssumeRolePolicySizeQuota", quotas.trust_policy_size),
        ("GroupsPerUserQuota", quotas.groups_per_user),
        ("AccessKeysPerUserQuota", quotas.access_keys_per_user),
        (
            "SigningCertificatesPerUserQuota",
            quotas.signing_certificates_per_user,
        ),
        ("AttachedPoliciesPerUserQuota", quotas.policies_per_user),
        ("AttachedPoliciesPerGroupQuota", quotas.policies_per_group),
        ("AttachedPoliciesPerRoleQuota", quotas.policies_per_role),
    ]
}

fn root_user(account: &Account) -> Vec<(&'static str, usize)> {
    let other = account.other_credentials(Owner::Root);
    let has = |any: bool| usize::from(any);
    vec![
        (
            "AccountAccessKeysPresent",
            has(!account.record.root_access_keys.is_empty()),
        ),
        (
            "AccountMFAEnabled",
            has(other.is_some_and(|held| !held.mfa_devices.is_empty())),
        ),
        (
            "AccountPasswordPresent",
            has(other.is_some_and(|held| held.password_changed_ms.is_some())),
        ),
        (
            "AccountSigningCertificatesPresent",
            has(other.is_some_and(|held| !held.signing_certificates.is_empty())),
        ),
        (
            "GlobalEndpointTokenVersion",
            match account.record.settings.token_version {
                TokenVersion::V1 => 1,
                TokenVersion::V2 => 2,
            },
        ),
    ]
}
