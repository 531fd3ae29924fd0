//! AWS Identity and Access Management: what each operation checks and does.
//!
//! An operation's plan names its action, resource and condition keys (see `checks`); its execution is a command of
//! `core/identity`, or a read of the state in AWS's shapes (see `shapes`). Nothing here decides.

#[macro_use]
mod operation;

mod access_advisor;
mod access_job;
mod access_keys;
mod account;
mod account_quotas;
mod attachments;
mod authorization_details;
mod boundaries;
mod certificates;
mod checks;
mod context_keys;
mod credential_report;
mod credential_status;
mod delegation;
mod granting;
mod groups;
mod holders;
mod inline_policies;
mod instance_profiles;
mod jobs;
mod login_profiles;
mod mfa_devices;
mod oidc_providers;
mod organizations;
mod outbound_federation;
mod pages;
mod policies;
mod policy_entities;
mod policy_list;
mod qr_code;
mod roles;
mod saml_providers;
mod server_certificates;
mod service_credentials;
mod service_linked_roles;
mod shapes;
mod signing_certificates;
mod simulation;
mod ssh_key;
mod ssh_public_keys;
mod summary;
mod tags;
mod users;

use std::sync::Arc;

use keyward_api::{iam, keyward};
use keyward_gate::Routes;
use keyward_reports::ReportStore;

/// The service: it reaches nothing beside the state and the reports that it made of it.
#[derive(Debug)]
pub struct Iam {
    reports: credential_report::Reports,
    jobs: jobs::Jobs,
}

/// Serves every operation that is built; `reports` keeps what it makes of the state over restarts.
pub fn routes(routes: &mut Routes, reports: &Arc<ReportStore>) {
    let service = Arc::new(Iam {
        reports: credential_report::Reports::new(reports.clone()),
        jobs: jobs::Jobs::new(reports.clone()),
    });
    macro_rules! serve {
        ($builder:expr, $($operation:ident)*) => {
            $builder$(.handle::<iam::$operation, Iam>(&service))*
        };
    }
    let _complete = serve!(routes.service(&iam::SERVICE),
        CreateUser GetUser ListUsers UpdateUser DeleteUser
        CreateGroup GetGroup ListGroups UpdateGroup DeleteGroup
        AddUserToGroup RemoveUserFromGroup ListGroupsForUser
        CreateRole GetRole ListRoles UpdateRole UpdateRoleDescription DeleteRole UpdateAssumeRolePolicy
        CreatePolicy GetPolicy ListPolicies DeletePolicy ListEntitiesForPolicy
        CreatePolicyVersion GetPolicyVersion ListPolicyVersions DeletePolicyVersion SetDefaultPolicyVersion
        AttachUserPolicy AttachGroupPolicy AttachRolePolicy
        DetachUserPolicy DetachGroupPolicy DetachRolePolicy
        ListAttachedUserPolicies ListAttachedGroupPolicies ListAttachedRolePolicies
        PutUserPolicy PutGroupPolicy PutRolePolicy
        GetUserPolicy GetGroupPolicy GetRolePolicy
        DeleteUserPolicy DeleteGroupPolicy DeleteRolePolicy
        ListUserPolicies ListGroupPolicies ListRolePolicies
        PutUserPermissionsBoundary DeleteUserPermissionsBoundary
        PutRolePermissionsBoundary DeleteRolePermissionsBoundary
        CreateInstanceProfile GetInstanceProfile ListInstanceProfiles ListInstanceProfilesForRole
        DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
        CreateAccessKey ListAccessKeys UpdateAccessKey DeleteAccessKey GetAccessKeyLastUsed
        CreateLoginProfile GetLoginProfile UpdateLoginProfile DeleteLoginProfile
        TagUser UntagUser ListUserTags TagRole UntagRole ListRoleTags
        TagPolicy UntagPolicy ListPolicyTags
        TagInstanceProfile UntagInstanceProfile ListInstanceProfileTags
        ChangePassword
        CreateAccountAlias DeleteAccountAlias ListAccountAliases GetAccountSummary
        GetAccountPasswordPolicy UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy
        SetSecurityTokenServicePreferences
        CreateVirtualMFADevice EnableMFADevice ResyncMFADevice DeactivateMFADevice DeleteVirtualMFADevice
        ListMFADevices ListVirtualMFADevices GetMFADevice TagMFADevice UntagMFADevice ListMFADeviceTags
        UploadSigningCertificate ListSigningCertificates UpdateSigningCertificate DeleteSigningCertificate
        UploadSSHPublicKey GetSSHPublicKey ListSSHPublicKeys UpdateSSHPublicKey DeleteSSHPublicKey
        CreateServiceSpecificCredential ListServiceSpecificCredentials UpdateServiceSpecificCredential
        ResetServiceSpecificCredential DeleteServiceSpecificCredential
        UploadServerCertificate GetServerCertificate ListServerCertificates UpdateServerCertificate DeleteServerCertificate
        TagServerCertificate UntagServerCertificate ListServerCertificateTags
        CreateOpenIDConnectProvider GetOpenIDConnectProvider ListOpenIDConnectProviders DeleteOpenIDConnectProvider
        AddClientIDToOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
        TagOpenIDConnectProvider UntagOpenIDConnectProvider ListOpenIDConnectProviderTags
        CreateSAMLProvider GetSAMLProvider ListSAMLProviders UpdateSAMLProvider DeleteSAMLProvider
        TagSAMLProvider UntagSAMLProvider ListSAMLProviderTags
        CreateServiceLinkedRole DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus
        ListOrganizationsFeatures EnableOrganizationsRootCredentialsManagement DisableOrganizationsRootCredentialsManagement
        EnableOrganizationsRootSessions DisableOrganizationsRootSessions
        EnableOutboundWebIdentityFederation DisableOutboundWebIdentityFederation GetOutboundWebIdentityFederationInfo
        GenerateCredentialReport GetCredentialReport
        GenerateServiceLastAccessedDetails GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities
        GenerateOrganizationsAccessReport GetOrganizationsAccessReport
        SimulateCustomPolicy SimulatePrincipalPolicy GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy
        CreateDelegationRequest AcceptDelegationRequest AssociateDelegationRequest GetDelegationRequest GetHumanReadableSummary
        ListDelegationRequests RejectDelegationRequest SendDelegationToken UpdateDelegationRequest
        GetAccountAuthorizationDetails ListPoliciesGrantingServiceAccess);
    let _complete = routes
        .service(&keyward::SERVICE)
        .handle::<keyward::PutAccountQuota, Iam>(&service)
        .handle::<keyward::DeleteAccountQuota, Iam>(&service)
        .handle::<keyward::ListAccountQuotas, Iam>(&service);
}
