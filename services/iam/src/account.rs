use keyward_api::iam;

use crate::checks::{on_everything, plan};

operation! {
    Read ListAccountAliases(_input, scope, _work)
    plan { plan(on_everything(scope, "iam:ListAccountAliases")) }
    // Aliases cannot be made yet, so that no account has one.
    execute { Ok(iam::ListAccountAliasesResponse { is_truncated: Some(false), ..iam::ListAccountAliasesResponse::default() }) }
}

operation! {
    Read GetAccountSummary(_input, scope, work)
    plan { plan(on_everything(scope, "iam:GetAccountSummary")) }
    execute {
        let account = work.account()?;
        let quotas = work.quotas;
        let versions: usize = account.policies.iter().map(|policy| policy.versions.len()).sum();
        let root_keys = usize::from(!account.record.root_access_keys.is_empty());
        let counts = [
            ("Users", account.users.len()),
            ("UsersQuota", quotas.users),
            ("Groups", account.groups.len()),
            ("GroupsQuota", quotas.groups),
            ("Roles", account.roles.len()),
            ("RolesQuota", quotas.roles),
            ("Policies", account.policies.len()),
            ("PoliciesQuota", quotas.policies),
            ("InstanceProfiles", account.instance_profiles.len()),
            ("InstanceProfilesQuota", quotas.instance_profiles),
            ("ServerCertificates", 0),
            ("ServerCertificatesQuota", 20),
            ("UserPolicySizeQuota", quotas.user_policies_size),
            ("GroupPolicySizeQuota", quotas.group_policies_size),
            ("RolePolicySizeQuota", quotas.role_policies_size),
            ("PolicySizeQuota", quotas.policy_size),
            ("AssumeRolePolicySizeQuota", quotas.trust_policy_size),
            ("GroupsPerUserQuota", quotas.groups_per_user),
            ("AccessKeysPerUserQuota", quotas.access_keys_per_user),
            ("SigningCertificatesPerUserQuota", 2),
            ("AttachedPoliciesPerUserQuota", quotas.policies_per_user),
            ("AttachedPoliciesPerGroupQuota", quotas.policies_per_group),
            ("AttachedPoliciesPerRoleQuota", quotas.policies_per_role),
            ("PolicyVersionsInUse", versions),
            ("PolicyVersionsInUseQuota", 10_000),
            ("VersionsPerPolicyQuota", quotas.versions_per_policy),
            ("AccountAccessKeysPresent", root_keys),
            ("AccountMFAEnabled", 0),
            ("AccountPasswordPresent", 0),
            ("AccountSigningCertificatesPresent", 0),
            ("MFADevices", 0),
            ("MFADevicesInUse", 0),
            ("Providers", 0),
            ("GlobalEndpointTokenVersion", 1),
        ];
        let summary_map = counts.into_iter().map(|(name, count)| (name.to_owned(), i64::try_from(count).unwrap_or(i64::MAX)));
        Ok(iam::GetAccountSummaryResponse { summary_map: summary_map.collect() })
    }
}
