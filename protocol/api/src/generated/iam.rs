// Generated from models/iam.json and models/iam.overlay.json by `cargo run -p xtask -- generate`.

use keyward_wire::schema::{Kind, Location, Member, OperationShape, Protocol, ServiceShape, Shape};
use keyward_wire::timestamp::TimestampFormat;
use keyward_wire::value::{Blob, Members, unless_empty};
use keyward_wire::{Decode, Encode, Operation, Sensitive, Timestamp, Value};

/// The errors of this service, by code.
pub mod error {
    use keyward_wire::ErrorShape;

    /// `AccessDenied`, status 403.
    pub static ACCESS_DENIED: ErrorShape = ErrorShape::sender("AccessDenied", 403);
    /// `AccountNotManagementOrDelegatedAdministratorException`, status 400.
    pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: ErrorShape =
        ErrorShape::sender("AccountNotManagementOrDelegatedAdministratorException", 400);
    /// `CallerIsNotManagementAccountException`, status 400.
    pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape =
        ErrorShape::sender("CallerIsNotManagementAccountException", 400);
    /// `ConcurrentModification`, status 409.
    pub static CONCURRENT_MODIFICATION: ErrorShape =
        ErrorShape::sender("ConcurrentModification", 409);
    /// `DeleteConflict`, status 409.
    pub static DELETE_CONFLICT: ErrorShape = ErrorShape::sender("DeleteConflict", 409);
    /// `DuplicateCertificate`, status 409.
    pub static DUPLICATE_CERTIFICATE: ErrorShape = ErrorShape::sender("DuplicateCertificate", 409);
    /// `DuplicateSSHPublicKey`, status 400.
    pub static DUPLICATE_SSH_PUBLIC_KEY: ErrorShape =
        ErrorShape::sender("DuplicateSSHPublicKey", 400);
    /// `EntityAlreadyExists`, status 409.
    pub static ENTITY_ALREADY_EXISTS: ErrorShape = ErrorShape::sender("EntityAlreadyExists", 409);
    /// `EntityTemporarilyUnmodifiable`, status 409.
    pub static ENTITY_TEMPORARILY_UNMODIFIABLE: ErrorShape =
        ErrorShape::sender("EntityTemporarilyUnmodifiable", 409);
    /// `FeatureDisabled`, status 404.
    pub static FEATURE_DISABLED: ErrorShape = ErrorShape::sender("FeatureDisabled", 404);
    /// `FeatureEnabled`, status 409.
    pub static FEATURE_ENABLED: ErrorShape = ErrorShape::sender("FeatureEnabled", 409);
    /// `InternalFailure`, status 500.
    pub static INTERNAL_FAILURE: ErrorShape = ErrorShape::receiver("InternalFailure", 500);
    /// `InvalidAction`, status 400.
    pub static INVALID_ACTION: ErrorShape = ErrorShape::sender("InvalidAction", 400);
    /// `InvalidAuthenticationCode`, status 403.
    pub static INVALID_AUTHENTICATION_CODE: ErrorShape =
        ErrorShape::sender("InvalidAuthenticationCode", 403);
    /// `InvalidCertificate`, status 400.
    pub static INVALID_CERTIFICATE: ErrorShape = ErrorShape::sender("InvalidCertificate", 400);
    /// `InvalidInput`, status 400.
    pub static INVALID_INPUT: ErrorShape = ErrorShape::sender("InvalidInput", 400);
    /// `InvalidPublicKey`, status 400.
    pub static INVALID_PUBLIC_KEY: ErrorShape = ErrorShape::sender("InvalidPublicKey", 400);
    /// `InvalidUserType`, status 400.
    pub static INVALID_USER_TYPE: ErrorShape = ErrorShape::sender("InvalidUserType", 400);
    /// `KeyPairMismatch`, status 400.
    pub static KEY_PAIR_MISMATCH: ErrorShape = ErrorShape::sender("KeyPairMismatch", 400);
    /// `LimitExceeded`, status 409.
    pub static LIMIT_EXCEEDED: ErrorShape = ErrorShape::sender("LimitExceeded", 409);
    /// `MalformedCertificate`, status 400.
    pub static MALFORMED_CERTIFICATE: ErrorShape = ErrorShape::sender("MalformedCertificate", 400);
    /// `MalformedInput`, status 400.
    pub static MALFORMED_INPUT: ErrorShape = ErrorShape::sender("MalformedInput", 400);
    /// `MalformedPolicyDocument`, status 400.
    pub static MALFORMED_POLICY_DOCUMENT: ErrorShape =
        ErrorShape::sender("MalformedPolicyDocument", 400);
    /// `MissingParameter`, status 400.
    pub static MISSING_PARAMETER: ErrorShape = ErrorShape::sender("MissingParameter", 400);
    /// `NoSuchEntity`, status 404.
    pub static NO_SUCH_ENTITY: ErrorShape = ErrorShape::sender("NoSuchEntity", 404);
    /// `NotImplemented`, status 501.
    pub static NOT_IMPLEMENTED: ErrorShape = ErrorShape::receiver("NotImplemented", 501);
    /// `NotSupportedService`, status 404.
    pub static NOT_SUPPORTED_SERVICE: ErrorShape = ErrorShape::sender("NotSupportedService", 404);
    /// `OpenIdIdpCommunicationError`, status 400.
    pub static OPEN_ID_IDP_COMMUNICATION_ERROR: ErrorShape =
        ErrorShape::sender("OpenIdIdpCommunicationError", 400);
    /// `OptInRequired`, status 403.
    pub static OPT_IN_REQUIRED: ErrorShape = ErrorShape::sender("OptInRequired", 403);
    /// `OrganizationNotFoundException`, status 400.
    pub static ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorShape =
        ErrorShape::sender("OrganizationNotFoundException", 400);
    /// `OrganizationNotInAllFeaturesModeException`, status 400.
    pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorShape =
        ErrorShape::sender("OrganizationNotInAllFeaturesModeException", 400);
    /// `PasswordPolicyViolation`, status 400.
    pub static PASSWORD_POLICY_VIOLATION: ErrorShape =
        ErrorShape::sender("PasswordPolicyViolation", 400);
    /// `PolicyEvaluation`, status 500.
    pub static POLICY_EVALUATION: ErrorShape = ErrorShape::sender("PolicyEvaluation", 500);
    /// `PolicyNotAttachable`, status 400.
    pub static POLICY_NOT_ATTACHABLE: ErrorShape = ErrorShape::sender("PolicyNotAttachable", 400);
    /// `ReportExpired`, status 410.
    pub static REPORT_EXPIRED: ErrorShape = ErrorShape::sender("ReportExpired", 410);
    /// `ReportGenerationLimitExceeded`, status 409.
    pub static REPORT_GENERATION_LIMIT_EXCEEDED: ErrorShape =
        ErrorShape::sender("ReportGenerationLimitExceeded", 409);
    /// `ReportInProgress`, status 404.
    pub static REPORT_IN_PROGRESS: ErrorShape = ErrorShape::sender("ReportInProgress", 404);
    /// `ReportNotPresent`, status 410.
    pub static REPORT_NOT_PRESENT: ErrorShape = ErrorShape::sender("ReportNotPresent", 410);
    /// `ServiceAccessNotEnabledException`, status 400.
    pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: ErrorShape =
        ErrorShape::sender("ServiceAccessNotEnabledException", 400);
    /// `ServiceFailure`, status 500.
    pub static SERVICE_FAILURE: ErrorShape = ErrorShape::sender("ServiceFailure", 500);
    /// `ServiceUnavailable`, status 503.
    pub static SERVICE_UNAVAILABLE: ErrorShape = ErrorShape::receiver("ServiceUnavailable", 503);
    /// `Throttling`, status 400.
    pub static THROTTLING: ErrorShape = ErrorShape::sender("Throttling", 400);
    /// `UnmodifiableEntity`, status 400.
    pub static UNMODIFIABLE_ENTITY: ErrorShape = ErrorShape::sender("UnmodifiableEntity", 400);
    /// `UnrecognizedPublicKeyEncoding`, status 400.
    pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING: ErrorShape =
        ErrorShape::sender("UnrecognizedPublicKeyEncoding", 400);
    /// `ValidationError`, status 400.
    pub static VALIDATION_ERROR: ErrorShape = ErrorShape::sender("ValidationError", 400);
}

/// The service's table.
pub static SERVICE: ServiceShape = ServiceShape {
    name: "iam",
    version: "2010-05-08",
    protocol: Protocol::Query,
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    operations: &[
        &OPERATION_ACCEPT_DELEGATION_REQUEST,
        &OPERATION_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_ADD_ROLE_TO_INSTANCE_PROFILE,
        &OPERATION_ADD_USER_TO_GROUP,
        &OPERATION_ASSOCIATE_DELEGATION_REQUEST,
        &OPERATION_ATTACH_GROUP_POLICY,
        &OPERATION_ATTACH_ROLE_POLICY,
        &OPERATION_ATTACH_USER_POLICY,
        &OPERATION_CHANGE_PASSWORD,
        &OPERATION_CREATE_ACCESS_KEY,
        &OPERATION_CREATE_ACCOUNT_ALIAS,
        &OPERATION_CREATE_DELEGATION_REQUEST,
        &OPERATION_CREATE_GROUP,
        &OPERATION_CREATE_INSTANCE_PROFILE,
        &OPERATION_CREATE_LOGIN_PROFILE,
        &OPERATION_CREATE_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_CREATE_POLICY,
        &OPERATION_CREATE_POLICY_VERSION,
        &OPERATION_CREATE_ROLE,
        &OPERATION_CREATE_SAML_PROVIDER,
        &OPERATION_CREATE_SERVICE_LINKED_ROLE,
        &OPERATION_CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        &OPERATION_CREATE_USER,
        &OPERATION_CREATE_VIRTUAL_MFA_DEVICE,
        &OPERATION_DEACTIVATE_MFA_DEVICE,
        &OPERATION_DELETE_ACCESS_KEY,
        &OPERATION_DELETE_ACCOUNT_ALIAS,
        &OPERATION_DELETE_ACCOUNT_PASSWORD_POLICY,
        &OPERATION_DELETE_GROUP,
        &OPERATION_DELETE_GROUP_POLICY,
        &OPERATION_DELETE_INSTANCE_PROFILE,
        &OPERATION_DELETE_LOGIN_PROFILE,
        &OPERATION_DELETE_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_DELETE_POLICY,
        &OPERATION_DELETE_POLICY_VERSION,
        &OPERATION_DELETE_ROLE,
        &OPERATION_DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &OPERATION_DELETE_ROLE_POLICY,
        &OPERATION_DELETE_SAML_PROVIDER,
        &OPERATION_DELETE_SSH_PUBLIC_KEY,
        &OPERATION_DELETE_SERVER_CERTIFICATE,
        &OPERATION_DELETE_SERVICE_LINKED_ROLE,
        &OPERATION_DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        &OPERATION_DELETE_SIGNING_CERTIFICATE,
        &OPERATION_DELETE_USER,
        &OPERATION_DELETE_USER_PERMISSIONS_BOUNDARY,
        &OPERATION_DELETE_USER_POLICY,
        &OPERATION_DELETE_VIRTUAL_MFA_DEVICE,
        &OPERATION_DETACH_GROUP_POLICY,
        &OPERATION_DETACH_ROLE_POLICY,
        &OPERATION_DETACH_USER_POLICY,
        &OPERATION_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &OPERATION_DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &OPERATION_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &OPERATION_ENABLE_MFA_DEVICE,
        &OPERATION_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &OPERATION_ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &OPERATION_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &OPERATION_GENERATE_CREDENTIAL_REPORT,
        &OPERATION_GENERATE_ORGANIZATIONS_ACCESS_REPORT,
        &OPERATION_GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
        &OPERATION_GET_ACCESS_KEY_LAST_USED,
        &OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &OPERATION_GET_ACCOUNT_PASSWORD_POLICY,
        &OPERATION_GET_ACCOUNT_SUMMARY,
        &OPERATION_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &OPERATION_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &OPERATION_GET_CREDENTIAL_REPORT,
        &OPERATION_GET_DELEGATION_REQUEST,
        &OPERATION_GET_GROUP,
        &OPERATION_GET_GROUP_POLICY,
        &OPERATION_GET_HUMAN_READABLE_SUMMARY,
        &OPERATION_GET_INSTANCE_PROFILE,
        &OPERATION_GET_LOGIN_PROFILE,
        &OPERATION_GET_MFA_DEVICE,
        &OPERATION_GET_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_GET_ORGANIZATIONS_ACCESS_REPORT,
        &OPERATION_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
        &OPERATION_GET_POLICY,
        &OPERATION_GET_POLICY_VERSION,
        &OPERATION_GET_ROLE,
        &OPERATION_GET_ROLE_POLICY,
        &OPERATION_GET_SAML_PROVIDER,
        &OPERATION_GET_SSH_PUBLIC_KEY,
        &OPERATION_GET_SERVER_CERTIFICATE,
        &OPERATION_GET_SERVICE_LAST_ACCESSED_DETAILS,
        &OPERATION_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
        &OPERATION_GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &OPERATION_GET_USER,
        &OPERATION_GET_USER_POLICY,
        &OPERATION_LIST_ACCESS_KEYS,
        &OPERATION_LIST_ACCOUNT_ALIASES,
        &OPERATION_LIST_ATTACHED_GROUP_POLICIES,
        &OPERATION_LIST_ATTACHED_ROLE_POLICIES,
        &OPERATION_LIST_ATTACHED_USER_POLICIES,
        &OPERATION_LIST_DELEGATION_REQUESTS,
        &OPERATION_LIST_ENTITIES_FOR_POLICY,
        &OPERATION_LIST_GROUP_POLICIES,
        &OPERATION_LIST_GROUPS,
        &OPERATION_LIST_GROUPS_FOR_USER,
        &OPERATION_LIST_INSTANCE_PROFILE_TAGS,
        &OPERATION_LIST_INSTANCE_PROFILES,
        &OPERATION_LIST_INSTANCE_PROFILES_FOR_ROLE,
        &OPERATION_LIST_MFA_DEVICE_TAGS,
        &OPERATION_LIST_MFA_DEVICES,
        &OPERATION_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &OPERATION_LIST_OPEN_ID_CONNECT_PROVIDERS,
        &OPERATION_LIST_ORGANIZATIONS_FEATURES,
        &OPERATION_LIST_POLICIES,
        &OPERATION_LIST_POLICIES_GRANTING_SERVICE_ACCESS,
        &OPERATION_LIST_POLICY_TAGS,
        &OPERATION_LIST_POLICY_VERSIONS,
        &OPERATION_LIST_ROLE_POLICIES,
        &OPERATION_LIST_ROLE_TAGS,
        &OPERATION_LIST_ROLES,
        &OPERATION_LIST_SAML_PROVIDER_TAGS,
        &OPERATION_LIST_SAML_PROVIDERS,
        &OPERATION_LIST_SSH_PUBLIC_KEYS,
        &OPERATION_LIST_SERVER_CERTIFICATE_TAGS,
        &OPERATION_LIST_SERVER_CERTIFICATES,
        &OPERATION_LIST_SERVICE_SPECIFIC_CREDENTIALS,
        &OPERATION_LIST_SIGNING_CERTIFICATES,
        &OPERATION_LIST_USER_POLICIES,
        &OPERATION_LIST_USER_TAGS,
        &OPERATION_LIST_USERS,
        &OPERATION_LIST_VIRTUAL_MFA_DEVICES,
        &OPERATION_PUT_GROUP_POLICY,
        &OPERATION_PUT_ROLE_PERMISSIONS_BOUNDARY,
        &OPERATION_PUT_ROLE_POLICY,
        &OPERATION_PUT_USER_PERMISSIONS_BOUNDARY,
        &OPERATION_PUT_USER_POLICY,
        &OPERATION_REJECT_DELEGATION_REQUEST,
        &OPERATION_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &OPERATION_REMOVE_USER_FROM_GROUP,
        &OPERATION_RESET_SERVICE_SPECIFIC_CREDENTIAL,
        &OPERATION_RESYNC_MFA_DEVICE,
        &OPERATION_SEND_DELEGATION_TOKEN,
        &OPERATION_SET_DEFAULT_POLICY_VERSION,
        &OPERATION_SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
        &OPERATION_SIMULATE_CUSTOM_POLICY,
        &OPERATION_SIMULATE_PRINCIPAL_POLICY,
        &OPERATION_TAG_INSTANCE_PROFILE,
        &OPERATION_TAG_MFA_DEVICE,
        &OPERATION_TAG_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_TAG_POLICY,
        &OPERATION_TAG_ROLE,
        &OPERATION_TAG_SAML_PROVIDER,
        &OPERATION_TAG_SERVER_CERTIFICATE,
        &OPERATION_TAG_USER,
        &OPERATION_UNTAG_INSTANCE_PROFILE,
        &OPERATION_UNTAG_MFA_DEVICE,
        &OPERATION_UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &OPERATION_UNTAG_POLICY,
        &OPERATION_UNTAG_ROLE,
        &OPERATION_UNTAG_SAML_PROVIDER,
        &OPERATION_UNTAG_SERVER_CERTIFICATE,
        &OPERATION_UNTAG_USER,
        &OPERATION_UPDATE_ACCESS_KEY,
        &OPERATION_UPDATE_ACCOUNT_PASSWORD_POLICY,
        &OPERATION_UPDATE_ASSUME_ROLE_POLICY,
        &OPERATION_UPDATE_DELEGATION_REQUEST,
        &OPERATION_UPDATE_GROUP,
        &OPERATION_UPDATE_LOGIN_PROFILE,
        &OPERATION_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &OPERATION_UPDATE_ROLE,
        &OPERATION_UPDATE_ROLE_DESCRIPTION,
        &OPERATION_UPDATE_SAML_PROVIDER,
        &OPERATION_UPDATE_SSH_PUBLIC_KEY,
        &OPERATION_UPDATE_SERVER_CERTIFICATE,
        &OPERATION_UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        &OPERATION_UPDATE_SIGNING_CERTIFICATE,
        &OPERATION_UPDATE_USER,
        &OPERATION_UPLOAD_SSH_PUBLIC_KEY,
        &OPERATION_UPLOAD_SERVER_CERTIFICATE,
        &OPERATION_UPLOAD_SIGNING_CERTIFICATE,
    ],
};

#[rustfmt::skip]
static OPERATION_ACCEPT_DELEGATION_REQUEST: OperationShape = OperationShape { name: "AcceptDelegationRequest", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ACCEPT_DELEGATION_REQUEST_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "AddClientIDToOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ADD_ROLE_TO_INSTANCE_PROFILE: OperationShape = OperationShape { name: "AddRoleToInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::ENTITY_ALREADY_EXISTS, &error::LIMIT_EXCEEDED, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ADD_USER_TO_GROUP: OperationShape = OperationShape { name: "AddUserToGroup", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ADD_USER_TO_GROUP_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ASSOCIATE_DELEGATION_REQUEST: OperationShape = OperationShape { name: "AssociateDelegationRequest", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ASSOCIATE_DELEGATION_REQUEST_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ATTACH_GROUP_POLICY: OperationShape = OperationShape { name: "AttachGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ATTACH_GROUP_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::POLICY_NOT_ATTACHABLE, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ATTACH_ROLE_POLICY: OperationShape = OperationShape { name: "AttachRolePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ATTACH_ROLE_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::UNMODIFIABLE_ENTITY, &error::POLICY_NOT_ATTACHABLE, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ATTACH_USER_POLICY: OperationShape = OperationShape { name: "AttachUserPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ATTACH_USER_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::POLICY_NOT_ATTACHABLE, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CHANGE_PASSWORD: OperationShape = OperationShape { name: "ChangePassword", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CHANGE_PASSWORD_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_USER_TYPE, &error::LIMIT_EXCEEDED, &error::ENTITY_TEMPORARILY_UNMODIFIABLE, &error::PASSWORD_POLICY_VIOLATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_ACCESS_KEY: OperationShape = OperationShape { name: "CreateAccessKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_ACCESS_KEY_REQUEST), output: Some(&SHAPE_CREATE_ACCESS_KEY_RESPONSE), result_wrapper: Some("CreateAccessKeyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_ACCOUNT_ALIAS: OperationShape = OperationShape { name: "CreateAccountAlias", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_ACCOUNT_ALIAS_REQUEST), output: None, result_wrapper: None, errors: &[&error::CONCURRENT_MODIFICATION, &error::ENTITY_ALREADY_EXISTS, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_DELEGATION_REQUEST: OperationShape = OperationShape { name: "CreateDelegationRequest", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_DELEGATION_REQUEST_REQUEST), output: Some(&SHAPE_CREATE_DELEGATION_REQUEST_RESPONSE), result_wrapper: Some("CreateDelegationRequestResult"), errors: &[&error::ENTITY_ALREADY_EXISTS, &error::SERVICE_FAILURE, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_GROUP: OperationShape = OperationShape { name: "CreateGroup", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_GROUP_REQUEST), output: Some(&SHAPE_CREATE_GROUP_RESPONSE), result_wrapper: Some("CreateGroupResult"), errors: &[&error::LIMIT_EXCEEDED, &error::ENTITY_ALREADY_EXISTS, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_INSTANCE_PROFILE: OperationShape = OperationShape { name: "CreateInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_INSTANCE_PROFILE_REQUEST), output: Some(&SHAPE_CREATE_INSTANCE_PROFILE_RESPONSE), result_wrapper: Some("CreateInstanceProfileResult"), errors: &[&error::ENTITY_ALREADY_EXISTS, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_LOGIN_PROFILE: OperationShape = OperationShape { name: "CreateLoginProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_LOGIN_PROFILE_REQUEST), output: Some(&SHAPE_CREATE_LOGIN_PROFILE_RESPONSE), result_wrapper: Some("CreateLoginProfileResult"), errors: &[&error::ENTITY_ALREADY_EXISTS, &error::NO_SUCH_ENTITY, &error::PASSWORD_POLICY_VIOLATION, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "CreateOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: Some(&SHAPE_CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE), result_wrapper: Some("CreateOpenIDConnectProviderResult"), errors: &[&error::INVALID_INPUT, &error::ENTITY_ALREADY_EXISTS, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE, &error::OPEN_ID_IDP_COMMUNICATION_ERROR], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_POLICY: OperationShape = OperationShape { name: "CreatePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_POLICY_REQUEST), output: Some(&SHAPE_CREATE_POLICY_RESPONSE), result_wrapper: Some("CreatePolicyResult"), errors: &[&error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::ENTITY_ALREADY_EXISTS, &error::MALFORMED_POLICY_DOCUMENT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_POLICY_VERSION: OperationShape = OperationShape { name: "CreatePolicyVersion", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_POLICY_VERSION_REQUEST), output: Some(&SHAPE_CREATE_POLICY_VERSION_RESPONSE), result_wrapper: Some("CreatePolicyVersionResult"), errors: &[&error::NO_SUCH_ENTITY, &error::MALFORMED_POLICY_DOCUMENT, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_ROLE: OperationShape = OperationShape { name: "CreateRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_ROLE_REQUEST), output: Some(&SHAPE_CREATE_ROLE_RESPONSE), result_wrapper: Some("CreateRoleResult"), errors: &[&error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::ENTITY_ALREADY_EXISTS, &error::MALFORMED_POLICY_DOCUMENT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_SAML_PROVIDER: OperationShape = OperationShape { name: "CreateSAMLProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_SAML_PROVIDER_REQUEST), output: Some(&SHAPE_CREATE_SAML_PROVIDER_RESPONSE), result_wrapper: Some("CreateSAMLProviderResult"), errors: &[&error::INVALID_INPUT, &error::ENTITY_ALREADY_EXISTS, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_SERVICE_LINKED_ROLE: OperationShape = OperationShape { name: "CreateServiceLinkedRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_SERVICE_LINKED_ROLE_REQUEST), output: Some(&SHAPE_CREATE_SERVICE_LINKED_ROLE_RESPONSE), result_wrapper: Some("CreateServiceLinkedRoleResult"), errors: &[&error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationShape = OperationShape { name: "CreateServiceSpecificCredential", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST), output: Some(&SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE), result_wrapper: Some("CreateServiceSpecificCredentialResult"), errors: &[&error::LIMIT_EXCEEDED, &error::NO_SUCH_ENTITY, &error::NOT_SUPPORTED_SERVICE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_USER: OperationShape = OperationShape { name: "CreateUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_USER_REQUEST), output: Some(&SHAPE_CREATE_USER_RESPONSE), result_wrapper: Some("CreateUserResult"), errors: &[&error::LIMIT_EXCEEDED, &error::ENTITY_ALREADY_EXISTS, &error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_VIRTUAL_MFA_DEVICE: OperationShape = OperationShape { name: "CreateVirtualMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_CREATE_VIRTUAL_MFA_DEVICE_REQUEST), output: Some(&SHAPE_CREATE_VIRTUAL_MFA_DEVICE_RESPONSE), result_wrapper: Some("CreateVirtualMFADeviceResult"), errors: &[&error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::ENTITY_ALREADY_EXISTS, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DEACTIVATE_MFA_DEVICE: OperationShape = OperationShape { name: "DeactivateMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DEACTIVATE_MFA_DEVICE_REQUEST), output: None, result_wrapper: None, errors: &[&error::ENTITY_TEMPORARILY_UNMODIFIABLE, &error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_ACCESS_KEY: OperationShape = OperationShape { name: "DeleteAccessKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_ACCESS_KEY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_ACCOUNT_ALIAS: OperationShape = OperationShape { name: "DeleteAccountAlias", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_ACCOUNT_ALIAS_REQUEST), output: None, result_wrapper: None, errors: &[&error::CONCURRENT_MODIFICATION, &error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_ACCOUNT_PASSWORD_POLICY: OperationShape = OperationShape { name: "DeleteAccountPasswordPolicy", method: "POST", uri: "/", status: 200, input: None, output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_GROUP: OperationShape = OperationShape { name: "DeleteGroup", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_GROUP_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::DELETE_CONFLICT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_GROUP_POLICY: OperationShape = OperationShape { name: "DeleteGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_GROUP_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_INSTANCE_PROFILE: OperationShape = OperationShape { name: "DeleteInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_INSTANCE_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::DELETE_CONFLICT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_LOGIN_PROFILE: OperationShape = OperationShape { name: "DeleteLoginProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_LOGIN_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::ENTITY_TEMPORARILY_UNMODIFIABLE, &error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "DeleteOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_POLICY: OperationShape = OperationShape { name: "DeletePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::DELETE_CONFLICT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_POLICY_VERSION: OperationShape = OperationShape { name: "DeletePolicyVersion", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_POLICY_VERSION_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::DELETE_CONFLICT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_ROLE: OperationShape = OperationShape { name: "DeleteRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_ROLE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::DELETE_CONFLICT, &error::LIMIT_EXCEEDED, &error::UNMODIFIABLE_ENTITY, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationShape = OperationShape { name: "DeleteRolePermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_ROLE_POLICY: OperationShape = OperationShape { name: "DeleteRolePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_ROLE_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_SAML_PROVIDER: OperationShape = OperationShape { name: "DeleteSAMLProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_SAML_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_SSH_PUBLIC_KEY: OperationShape = OperationShape { name: "DeleteSSHPublicKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_SSH_PUBLIC_KEY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_SERVER_CERTIFICATE: OperationShape = OperationShape { name: "DeleteServerCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_SERVER_CERTIFICATE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::DELETE_CONFLICT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_SERVICE_LINKED_ROLE: OperationShape = OperationShape { name: "DeleteServiceLinkedRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_SERVICE_LINKED_ROLE_REQUEST), output: Some(&SHAPE_DELETE_SERVICE_LINKED_ROLE_RESPONSE), result_wrapper: Some("DeleteServiceLinkedRoleResult"), errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationShape = OperationShape { name: "DeleteServiceSpecificCredential", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_SIGNING_CERTIFICATE: OperationShape = OperationShape { name: "DeleteSigningCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_SIGNING_CERTIFICATE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_USER: OperationShape = OperationShape { name: "DeleteUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_USER_REQUEST), output: None, result_wrapper: None, errors: &[&error::LIMIT_EXCEEDED, &error::NO_SUCH_ENTITY, &error::DELETE_CONFLICT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_USER_PERMISSIONS_BOUNDARY: OperationShape = OperationShape { name: "DeleteUserPermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_USER_POLICY: OperationShape = OperationShape { name: "DeleteUserPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_USER_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_VIRTUAL_MFA_DEVICE: OperationShape = OperationShape { name: "DeleteVirtualMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_VIRTUAL_MFA_DEVICE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::DELETE_CONFLICT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DETACH_GROUP_POLICY: OperationShape = OperationShape { name: "DetachGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DETACH_GROUP_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DETACH_ROLE_POLICY: OperationShape = OperationShape { name: "DetachRolePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DETACH_ROLE_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DETACH_USER_POLICY: OperationShape = OperationShape { name: "DetachUserPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DETACH_USER_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationShape = OperationShape { name: "DisableOrganizationsRootCredentialsManagement", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST), output: Some(&SHAPE_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE), result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"), errors: &[&error::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, &error::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, &error::ORGANIZATION_NOT_FOUND_EXCEPTION, &error::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationShape = OperationShape { name: "DisableOrganizationsRootSessions", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST), output: Some(&SHAPE_DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE), result_wrapper: Some("DisableOrganizationsRootSessionsResult"), errors: &[&error::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, &error::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, &error::ORGANIZATION_NOT_FOUND_EXCEPTION, &error::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationShape = OperationShape { name: "DisableOutboundWebIdentityFederation", method: "POST", uri: "/", status: 200, input: None, output: None, result_wrapper: None, errors: &[&error::FEATURE_DISABLED], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ENABLE_MFA_DEVICE: OperationShape = OperationShape { name: "EnableMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ENABLE_MFA_DEVICE_REQUEST), output: None, result_wrapper: None, errors: &[&error::ENTITY_ALREADY_EXISTS, &error::ENTITY_TEMPORARILY_UNMODIFIABLE, &error::INVALID_AUTHENTICATION_CODE, &error::LIMIT_EXCEEDED, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationShape = OperationShape { name: "EnableOrganizationsRootCredentialsManagement", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST), output: Some(&SHAPE_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE), result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"), errors: &[&error::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, &error::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, &error::ORGANIZATION_NOT_FOUND_EXCEPTION, &error::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, &error::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationShape = OperationShape { name: "EnableOrganizationsRootSessions", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST), output: Some(&SHAPE_ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE), result_wrapper: Some("EnableOrganizationsRootSessionsResult"), errors: &[&error::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, &error::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, &error::ORGANIZATION_NOT_FOUND_EXCEPTION, &error::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, &error::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationShape = OperationShape { name: "EnableOutboundWebIdentityFederation", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE), result_wrapper: Some("EnableOutboundWebIdentityFederationResult"), errors: &[&error::FEATURE_ENABLED], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GENERATE_CREDENTIAL_REPORT: OperationShape = OperationShape { name: "GenerateCredentialReport", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_GENERATE_CREDENTIAL_REPORT_RESPONSE), result_wrapper: Some("GenerateCredentialReportResult"), errors: &[&error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationShape = OperationShape { name: "GenerateOrganizationsAccessReport", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST), output: Some(&SHAPE_GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE), result_wrapper: Some("GenerateOrganizationsAccessReportResult"), errors: &[&error::REPORT_GENERATION_LIMIT_EXCEEDED], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationShape = OperationShape { name: "GenerateServiceLastAccessedDetails", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST), output: Some(&SHAPE_GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE), result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ACCESS_KEY_LAST_USED: OperationShape = OperationShape { name: "GetAccessKeyLastUsed", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_ACCESS_KEY_LAST_USED_REQUEST), output: Some(&SHAPE_GET_ACCESS_KEY_LAST_USED_RESPONSE), result_wrapper: Some("GetAccessKeyLastUsedResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationShape = OperationShape { name: "GetAccountAuthorizationDetails", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST), output: Some(&SHAPE_GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE), result_wrapper: Some("GetAccountAuthorizationDetailsResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ACCOUNT_PASSWORD_POLICY: OperationShape = OperationShape { name: "GetAccountPasswordPolicy", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_GET_ACCOUNT_PASSWORD_POLICY_RESPONSE), result_wrapper: Some("GetAccountPasswordPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ACCOUNT_SUMMARY: OperationShape = OperationShape { name: "GetAccountSummary", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_GET_ACCOUNT_SUMMARY_RESPONSE), result_wrapper: Some("GetAccountSummaryResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationShape = OperationShape { name: "GetContextKeysForCustomPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST), output: Some(&SHAPE_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE), result_wrapper: Some("GetContextKeysForCustomPolicyResult"), errors: &[&error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationShape = OperationShape { name: "GetContextKeysForPrincipalPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST), output: Some(&SHAPE_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE), result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_CREDENTIAL_REPORT: OperationShape = OperationShape { name: "GetCredentialReport", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_GET_CREDENTIAL_REPORT_RESPONSE), result_wrapper: Some("GetCredentialReportResult"), errors: &[&error::REPORT_NOT_PRESENT, &error::REPORT_EXPIRED, &error::REPORT_IN_PROGRESS, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_DELEGATION_REQUEST: OperationShape = OperationShape { name: "GetDelegationRequest", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_DELEGATION_REQUEST_REQUEST), output: Some(&SHAPE_GET_DELEGATION_REQUEST_RESPONSE), result_wrapper: Some("GetDelegationRequestResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_GROUP: OperationShape = OperationShape { name: "GetGroup", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_GROUP_REQUEST), output: Some(&SHAPE_GET_GROUP_RESPONSE), result_wrapper: Some("GetGroupResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_GROUP_POLICY: OperationShape = OperationShape { name: "GetGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_GROUP_POLICY_REQUEST), output: Some(&SHAPE_GET_GROUP_POLICY_RESPONSE), result_wrapper: Some("GetGroupPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_HUMAN_READABLE_SUMMARY: OperationShape = OperationShape { name: "GetHumanReadableSummary", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_HUMAN_READABLE_SUMMARY_REQUEST), output: Some(&SHAPE_GET_HUMAN_READABLE_SUMMARY_RESPONSE), result_wrapper: Some("GetHumanReadableSummaryResult"), errors: &[&error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_INSTANCE_PROFILE: OperationShape = OperationShape { name: "GetInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_INSTANCE_PROFILE_REQUEST), output: Some(&SHAPE_GET_INSTANCE_PROFILE_RESPONSE), result_wrapper: Some("GetInstanceProfileResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_LOGIN_PROFILE: OperationShape = OperationShape { name: "GetLoginProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_LOGIN_PROFILE_REQUEST), output: Some(&SHAPE_GET_LOGIN_PROFILE_RESPONSE), result_wrapper: Some("GetLoginProfileResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_MFA_DEVICE: OperationShape = OperationShape { name: "GetMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_MFA_DEVICE_REQUEST), output: Some(&SHAPE_GET_MFA_DEVICE_RESPONSE), result_wrapper: Some("GetMFADeviceResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "GetOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: Some(&SHAPE_GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE), result_wrapper: Some("GetOpenIDConnectProviderResult"), errors: &[&error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ORGANIZATIONS_ACCESS_REPORT: OperationShape = OperationShape { name: "GetOrganizationsAccessReport", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST), output: Some(&SHAPE_GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE), result_wrapper: Some("GetOrganizationsAccessReportResult"), errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationShape = OperationShape { name: "GetOutboundWebIdentityFederationInfo", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE), result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"), errors: &[&error::FEATURE_DISABLED], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_POLICY: OperationShape = OperationShape { name: "GetPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_POLICY_REQUEST), output: Some(&SHAPE_GET_POLICY_RESPONSE), result_wrapper: Some("GetPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_POLICY_VERSION: OperationShape = OperationShape { name: "GetPolicyVersion", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_POLICY_VERSION_REQUEST), output: Some(&SHAPE_GET_POLICY_VERSION_RESPONSE), result_wrapper: Some("GetPolicyVersionResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ROLE: OperationShape = OperationShape { name: "GetRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_ROLE_REQUEST), output: Some(&SHAPE_GET_ROLE_RESPONSE), result_wrapper: Some("GetRoleResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ROLE_POLICY: OperationShape = OperationShape { name: "GetRolePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_ROLE_POLICY_REQUEST), output: Some(&SHAPE_GET_ROLE_POLICY_RESPONSE), result_wrapper: Some("GetRolePolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SAML_PROVIDER: OperationShape = OperationShape { name: "GetSAMLProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SAML_PROVIDER_REQUEST), output: Some(&SHAPE_GET_SAML_PROVIDER_RESPONSE), result_wrapper: Some("GetSAMLProviderResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SSH_PUBLIC_KEY: OperationShape = OperationShape { name: "GetSSHPublicKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SSH_PUBLIC_KEY_REQUEST), output: Some(&SHAPE_GET_SSH_PUBLIC_KEY_RESPONSE), result_wrapper: Some("GetSSHPublicKeyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::UNRECOGNIZED_PUBLIC_KEY_ENCODING], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SERVER_CERTIFICATE: OperationShape = OperationShape { name: "GetServerCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SERVER_CERTIFICATE_REQUEST), output: Some(&SHAPE_GET_SERVER_CERTIFICATE_RESPONSE), result_wrapper: Some("GetServerCertificateResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SERVICE_LAST_ACCESSED_DETAILS: OperationShape = OperationShape { name: "GetServiceLastAccessedDetails", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST), output: Some(&SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE), result_wrapper: Some("GetServiceLastAccessedDetailsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationShape = OperationShape { name: "GetServiceLastAccessedDetailsWithEntities", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST), output: Some(&SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE), result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationShape = OperationShape { name: "GetServiceLinkedRoleDeletionStatus", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST), output: Some(&SHAPE_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE), result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_USER: OperationShape = OperationShape { name: "GetUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_USER_REQUEST), output: Some(&SHAPE_GET_USER_RESPONSE), result_wrapper: Some("GetUserResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_USER_POLICY: OperationShape = OperationShape { name: "GetUserPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_USER_POLICY_REQUEST), output: Some(&SHAPE_GET_USER_POLICY_RESPONSE), result_wrapper: Some("GetUserPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ACCESS_KEYS: OperationShape = OperationShape { name: "ListAccessKeys", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ACCESS_KEYS_REQUEST), output: Some(&SHAPE_LIST_ACCESS_KEYS_RESPONSE), result_wrapper: Some("ListAccessKeysResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ACCOUNT_ALIASES: OperationShape = OperationShape { name: "ListAccountAliases", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ACCOUNT_ALIASES_REQUEST), output: Some(&SHAPE_LIST_ACCOUNT_ALIASES_RESPONSE), result_wrapper: Some("ListAccountAliasesResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ATTACHED_GROUP_POLICIES: OperationShape = OperationShape { name: "ListAttachedGroupPolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ATTACHED_GROUP_POLICIES_REQUEST), output: Some(&SHAPE_LIST_ATTACHED_GROUP_POLICIES_RESPONSE), result_wrapper: Some("ListAttachedGroupPoliciesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ATTACHED_ROLE_POLICIES: OperationShape = OperationShape { name: "ListAttachedRolePolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ATTACHED_ROLE_POLICIES_REQUEST), output: Some(&SHAPE_LIST_ATTACHED_ROLE_POLICIES_RESPONSE), result_wrapper: Some("ListAttachedRolePoliciesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ATTACHED_USER_POLICIES: OperationShape = OperationShape { name: "ListAttachedUserPolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ATTACHED_USER_POLICIES_REQUEST), output: Some(&SHAPE_LIST_ATTACHED_USER_POLICIES_RESPONSE), result_wrapper: Some("ListAttachedUserPoliciesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_DELEGATION_REQUESTS: OperationShape = OperationShape { name: "ListDelegationRequests", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_DELEGATION_REQUESTS_REQUEST), output: Some(&SHAPE_LIST_DELEGATION_REQUESTS_RESPONSE), result_wrapper: Some("ListDelegationRequestsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ENTITIES_FOR_POLICY: OperationShape = OperationShape { name: "ListEntitiesForPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ENTITIES_FOR_POLICY_REQUEST), output: Some(&SHAPE_LIST_ENTITIES_FOR_POLICY_RESPONSE), result_wrapper: Some("ListEntitiesForPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_GROUP_POLICIES: OperationShape = OperationShape { name: "ListGroupPolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_GROUP_POLICIES_REQUEST), output: Some(&SHAPE_LIST_GROUP_POLICIES_RESPONSE), result_wrapper: Some("ListGroupPoliciesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_GROUPS: OperationShape = OperationShape { name: "ListGroups", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_GROUPS_REQUEST), output: Some(&SHAPE_LIST_GROUPS_RESPONSE), result_wrapper: Some("ListGroupsResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_GROUPS_FOR_USER: OperationShape = OperationShape { name: "ListGroupsForUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_GROUPS_FOR_USER_REQUEST), output: Some(&SHAPE_LIST_GROUPS_FOR_USER_RESPONSE), result_wrapper: Some("ListGroupsForUserResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_INSTANCE_PROFILE_TAGS: OperationShape = OperationShape { name: "ListInstanceProfileTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_INSTANCE_PROFILE_TAGS_REQUEST), output: Some(&SHAPE_LIST_INSTANCE_PROFILE_TAGS_RESPONSE), result_wrapper: Some("ListInstanceProfileTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_INSTANCE_PROFILES: OperationShape = OperationShape { name: "ListInstanceProfiles", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_INSTANCE_PROFILES_REQUEST), output: Some(&SHAPE_LIST_INSTANCE_PROFILES_RESPONSE), result_wrapper: Some("ListInstanceProfilesResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_INSTANCE_PROFILES_FOR_ROLE: OperationShape = OperationShape { name: "ListInstanceProfilesForRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST), output: Some(&SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE), result_wrapper: Some("ListInstanceProfilesForRoleResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_MFA_DEVICE_TAGS: OperationShape = OperationShape { name: "ListMFADeviceTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_MFA_DEVICE_TAGS_REQUEST), output: Some(&SHAPE_LIST_MFA_DEVICE_TAGS_RESPONSE), result_wrapper: Some("ListMFADeviceTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_MFA_DEVICES: OperationShape = OperationShape { name: "ListMFADevices", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_MFA_DEVICES_REQUEST), output: Some(&SHAPE_LIST_MFA_DEVICES_RESPONSE), result_wrapper: Some("ListMFADevicesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationShape = OperationShape { name: "ListOpenIDConnectProviderTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST), output: Some(&SHAPE_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE), result_wrapper: Some("ListOpenIDConnectProviderTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_OPEN_ID_CONNECT_PROVIDERS: OperationShape = OperationShape { name: "ListOpenIDConnectProviders", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST), output: Some(&SHAPE_LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE), result_wrapper: Some("ListOpenIDConnectProvidersResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ORGANIZATIONS_FEATURES: OperationShape = OperationShape { name: "ListOrganizationsFeatures", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ORGANIZATIONS_FEATURES_REQUEST), output: Some(&SHAPE_LIST_ORGANIZATIONS_FEATURES_RESPONSE), result_wrapper: Some("ListOrganizationsFeaturesResult"), errors: &[&error::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, &error::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, &error::ORGANIZATION_NOT_FOUND_EXCEPTION, &error::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_POLICIES: OperationShape = OperationShape { name: "ListPolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_POLICIES_REQUEST), output: Some(&SHAPE_LIST_POLICIES_RESPONSE), result_wrapper: Some("ListPoliciesResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationShape = OperationShape { name: "ListPoliciesGrantingServiceAccess", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST), output: Some(&SHAPE_LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE), result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_POLICY_TAGS: OperationShape = OperationShape { name: "ListPolicyTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_POLICY_TAGS_REQUEST), output: Some(&SHAPE_LIST_POLICY_TAGS_RESPONSE), result_wrapper: Some("ListPolicyTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_POLICY_VERSIONS: OperationShape = OperationShape { name: "ListPolicyVersions", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_POLICY_VERSIONS_REQUEST), output: Some(&SHAPE_LIST_POLICY_VERSIONS_RESPONSE), result_wrapper: Some("ListPolicyVersionsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ROLE_POLICIES: OperationShape = OperationShape { name: "ListRolePolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ROLE_POLICIES_REQUEST), output: Some(&SHAPE_LIST_ROLE_POLICIES_RESPONSE), result_wrapper: Some("ListRolePoliciesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ROLE_TAGS: OperationShape = OperationShape { name: "ListRoleTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ROLE_TAGS_REQUEST), output: Some(&SHAPE_LIST_ROLE_TAGS_RESPONSE), result_wrapper: Some("ListRoleTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ROLES: OperationShape = OperationShape { name: "ListRoles", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_ROLES_REQUEST), output: Some(&SHAPE_LIST_ROLES_RESPONSE), result_wrapper: Some("ListRolesResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SAML_PROVIDER_TAGS: OperationShape = OperationShape { name: "ListSAMLProviderTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SAML_PROVIDER_TAGS_REQUEST), output: Some(&SHAPE_LIST_SAML_PROVIDER_TAGS_RESPONSE), result_wrapper: Some("ListSAMLProviderTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SAML_PROVIDERS: OperationShape = OperationShape { name: "ListSAMLProviders", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SAML_PROVIDERS_REQUEST), output: Some(&SHAPE_LIST_SAML_PROVIDERS_RESPONSE), result_wrapper: Some("ListSAMLProvidersResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SSH_PUBLIC_KEYS: OperationShape = OperationShape { name: "ListSSHPublicKeys", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SSH_PUBLIC_KEYS_REQUEST), output: Some(&SHAPE_LIST_SSH_PUBLIC_KEYS_RESPONSE), result_wrapper: Some("ListSSHPublicKeysResult"), errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SERVER_CERTIFICATE_TAGS: OperationShape = OperationShape { name: "ListServerCertificateTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SERVER_CERTIFICATE_TAGS_REQUEST), output: Some(&SHAPE_LIST_SERVER_CERTIFICATE_TAGS_RESPONSE), result_wrapper: Some("ListServerCertificateTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SERVER_CERTIFICATES: OperationShape = OperationShape { name: "ListServerCertificates", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SERVER_CERTIFICATES_REQUEST), output: Some(&SHAPE_LIST_SERVER_CERTIFICATES_RESPONSE), result_wrapper: Some("ListServerCertificatesResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationShape = OperationShape { name: "ListServiceSpecificCredentials", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST), output: Some(&SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE), result_wrapper: Some("ListServiceSpecificCredentialsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::NOT_SUPPORTED_SERVICE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_SIGNING_CERTIFICATES: OperationShape = OperationShape { name: "ListSigningCertificates", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_SIGNING_CERTIFICATES_REQUEST), output: Some(&SHAPE_LIST_SIGNING_CERTIFICATES_RESPONSE), result_wrapper: Some("ListSigningCertificatesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_USER_POLICIES: OperationShape = OperationShape { name: "ListUserPolicies", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_USER_POLICIES_REQUEST), output: Some(&SHAPE_LIST_USER_POLICIES_RESPONSE), result_wrapper: Some("ListUserPoliciesResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_USER_TAGS: OperationShape = OperationShape { name: "ListUserTags", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_USER_TAGS_REQUEST), output: Some(&SHAPE_LIST_USER_TAGS_RESPONSE), result_wrapper: Some("ListUserTagsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_USERS: OperationShape = OperationShape { name: "ListUsers", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_USERS_REQUEST), output: Some(&SHAPE_LIST_USERS_RESPONSE), result_wrapper: Some("ListUsersResult"), errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_VIRTUAL_MFA_DEVICES: OperationShape = OperationShape { name: "ListVirtualMFADevices", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_LIST_VIRTUAL_MFA_DEVICES_REQUEST), output: Some(&SHAPE_LIST_VIRTUAL_MFA_DEVICES_RESPONSE), result_wrapper: Some("ListVirtualMFADevicesResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_GROUP_POLICY: OperationShape = OperationShape { name: "PutGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_PUT_GROUP_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::LIMIT_EXCEEDED, &error::MALFORMED_POLICY_DOCUMENT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_ROLE_PERMISSIONS_BOUNDARY: OperationShape = OperationShape { name: "PutRolePermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::UNMODIFIABLE_ENTITY, &error::POLICY_NOT_ATTACHABLE, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_ROLE_POLICY: OperationShape = OperationShape { name: "PutRolePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_PUT_ROLE_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::LIMIT_EXCEEDED, &error::MALFORMED_POLICY_DOCUMENT, &error::NO_SUCH_ENTITY, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_USER_PERMISSIONS_BOUNDARY: OperationShape = OperationShape { name: "PutUserPermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::POLICY_NOT_ATTACHABLE, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_USER_POLICY: OperationShape = OperationShape { name: "PutUserPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_PUT_USER_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::LIMIT_EXCEEDED, &error::MALFORMED_POLICY_DOCUMENT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_REJECT_DELEGATION_REQUEST: OperationShape = OperationShape { name: "RejectDelegationRequest", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_REJECT_DELEGATION_REQUEST_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "RemoveClientIDFromOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationShape = OperationShape { name: "RemoveRoleFromInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_REMOVE_USER_FROM_GROUP: OperationShape = OperationShape { name: "RemoveUserFromGroup", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_REMOVE_USER_FROM_GROUP_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationShape = OperationShape { name: "ResetServiceSpecificCredential", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST), output: Some(&SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE), result_wrapper: Some("ResetServiceSpecificCredentialResult"), errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_RESYNC_MFA_DEVICE: OperationShape = OperationShape { name: "ResyncMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_RESYNC_MFA_DEVICE_REQUEST), output: None, result_wrapper: None, errors: &[&error::INVALID_AUTHENTICATION_CODE, &error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_SEND_DELEGATION_TOKEN: OperationShape = OperationShape { name: "SendDelegationToken", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_SEND_DELEGATION_TOKEN_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_SET_DEFAULT_POLICY_VERSION: OperationShape = OperationShape { name: "SetDefaultPolicyVersion", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_SET_DEFAULT_POLICY_VERSION_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationShape = OperationShape { name: "SetSecurityTokenServicePreferences", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST), output: None, result_wrapper: None, errors: &[&error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_SIMULATE_CUSTOM_POLICY: OperationShape = OperationShape { name: "SimulateCustomPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_SIMULATE_CUSTOM_POLICY_REQUEST), output: Some(&SHAPE_SIMULATE_POLICY_RESPONSE), result_wrapper: Some("SimulateCustomPolicyResult"), errors: &[&error::INVALID_INPUT, &error::POLICY_EVALUATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_SIMULATE_PRINCIPAL_POLICY: OperationShape = OperationShape { name: "SimulatePrincipalPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_SIMULATE_PRINCIPAL_POLICY_REQUEST), output: Some(&SHAPE_SIMULATE_POLICY_RESPONSE), result_wrapper: Some("SimulatePrincipalPolicyResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::POLICY_EVALUATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_INSTANCE_PROFILE: OperationShape = OperationShape { name: "TagInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_INSTANCE_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_MFA_DEVICE: OperationShape = OperationShape { name: "TagMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_MFA_DEVICE_REQUEST), output: None, result_wrapper: None, errors: &[&error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "TagOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_POLICY: OperationShape = OperationShape { name: "TagPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_ROLE: OperationShape = OperationShape { name: "TagRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_ROLE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_SAML_PROVIDER: OperationShape = OperationShape { name: "TagSAMLProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_SAML_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_SERVER_CERTIFICATE: OperationShape = OperationShape { name: "TagServerCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_SERVER_CERTIFICATE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_TAG_USER: OperationShape = OperationShape { name: "TagUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_TAG_USER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_INSTANCE_PROFILE: OperationShape = OperationShape { name: "UntagInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_INSTANCE_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_MFA_DEVICE: OperationShape = OperationShape { name: "UntagMFADevice", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_MFA_DEVICE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationShape = OperationShape { name: "UntagOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_POLICY: OperationShape = OperationShape { name: "UntagPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_ROLE: OperationShape = OperationShape { name: "UntagRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_ROLE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_SAML_PROVIDER: OperationShape = OperationShape { name: "UntagSAMLProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_SAML_PROVIDER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_SERVER_CERTIFICATE: OperationShape = OperationShape { name: "UntagServerCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_SERVER_CERTIFICATE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UNTAG_USER: OperationShape = OperationShape { name: "UntagUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UNTAG_USER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_ACCESS_KEY: OperationShape = OperationShape { name: "UpdateAccessKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_ACCESS_KEY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_ACCOUNT_PASSWORD_POLICY: OperationShape = OperationShape { name: "UpdateAccountPasswordPolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::MALFORMED_POLICY_DOCUMENT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_ASSUME_ROLE_POLICY: OperationShape = OperationShape { name: "UpdateAssumeRolePolicy", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_ASSUME_ROLE_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::MALFORMED_POLICY_DOCUMENT, &error::LIMIT_EXCEEDED, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_DELEGATION_REQUEST: OperationShape = OperationShape { name: "UpdateDelegationRequest", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_DELEGATION_REQUEST_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_GROUP: OperationShape = OperationShape { name: "UpdateGroup", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_GROUP_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::ENTITY_ALREADY_EXISTS, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_LOGIN_PROFILE: OperationShape = OperationShape { name: "UpdateLoginProfile", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_LOGIN_PROFILE_REQUEST), output: None, result_wrapper: None, errors: &[&error::ENTITY_TEMPORARILY_UNMODIFIABLE, &error::NO_SUCH_ENTITY, &error::PASSWORD_POLICY_VIOLATION, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationShape = OperationShape { name: "UpdateOpenIDConnectProviderThumbprint", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST), output: None, result_wrapper: None, errors: &[&error::CONCURRENT_MODIFICATION, &error::INVALID_INPUT, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_ROLE: OperationShape = OperationShape { name: "UpdateRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_ROLE_REQUEST), output: Some(&SHAPE_UPDATE_ROLE_RESPONSE), result_wrapper: Some("UpdateRoleResult"), errors: &[&error::UNMODIFIABLE_ENTITY, &error::NO_SUCH_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_ROLE_DESCRIPTION: OperationShape = OperationShape { name: "UpdateRoleDescription", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_ROLE_DESCRIPTION_REQUEST), output: Some(&SHAPE_UPDATE_ROLE_DESCRIPTION_RESPONSE), result_wrapper: Some("UpdateRoleDescriptionResult"), errors: &[&error::NO_SUCH_ENTITY, &error::UNMODIFIABLE_ENTITY, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_SAML_PROVIDER: OperationShape = OperationShape { name: "UpdateSAMLProvider", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_SAML_PROVIDER_REQUEST), output: Some(&SHAPE_UPDATE_SAML_PROVIDER_RESPONSE), result_wrapper: Some("UpdateSAMLProviderResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE, &error::CONCURRENT_MODIFICATION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_SSH_PUBLIC_KEY: OperationShape = OperationShape { name: "UpdateSSHPublicKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_SSH_PUBLIC_KEY_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_SERVER_CERTIFICATE: OperationShape = OperationShape { name: "UpdateServerCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_SERVER_CERTIFICATE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::ENTITY_ALREADY_EXISTS, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationShape = OperationShape { name: "UpdateServiceSpecificCredential", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_SIGNING_CERTIFICATE: OperationShape = OperationShape { name: "UpdateSigningCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_SIGNING_CERTIFICATE_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::SERVICE_FAILURE, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_USER: OperationShape = OperationShape { name: "UpdateUser", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPDATE_USER_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::LIMIT_EXCEEDED, &error::ENTITY_ALREADY_EXISTS, &error::ENTITY_TEMPORARILY_UNMODIFIABLE, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPLOAD_SSH_PUBLIC_KEY: OperationShape = OperationShape { name: "UploadSSHPublicKey", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPLOAD_SSH_PUBLIC_KEY_REQUEST), output: Some(&SHAPE_UPLOAD_SSH_PUBLIC_KEY_RESPONSE), result_wrapper: Some("UploadSSHPublicKeyResult"), errors: &[&error::LIMIT_EXCEEDED, &error::NO_SUCH_ENTITY, &error::INVALID_PUBLIC_KEY, &error::DUPLICATE_SSH_PUBLIC_KEY, &error::UNRECOGNIZED_PUBLIC_KEY_ENCODING], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPLOAD_SERVER_CERTIFICATE: OperationShape = OperationShape { name: "UploadServerCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPLOAD_SERVER_CERTIFICATE_REQUEST), output: Some(&SHAPE_UPLOAD_SERVER_CERTIFICATE_RESPONSE), result_wrapper: Some("UploadServerCertificateResult"), errors: &[&error::LIMIT_EXCEEDED, &error::INVALID_INPUT, &error::ENTITY_ALREADY_EXISTS, &error::MALFORMED_CERTIFICATE, &error::KEY_PAIR_MISMATCH, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPLOAD_SIGNING_CERTIFICATE: OperationShape = OperationShape { name: "UploadSigningCertificate", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_UPLOAD_SIGNING_CERTIFICATE_REQUEST), output: Some(&SHAPE_UPLOAD_SIGNING_CERTIFICATE_RESPONSE), result_wrapper: Some("UploadSigningCertificateResult"), errors: &[&error::LIMIT_EXCEEDED, &error::ENTITY_ALREADY_EXISTS, &error::MALFORMED_CERTIFICATE, &error::INVALID_CERTIFICATE, &error::DUPLICATE_CERTIFICATE, &error::NO_SUCH_ENTITY, &error::CONCURRENT_MODIFICATION, &error::SERVICE_FAILURE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

/// The operation `AcceptDelegationRequest`.
#[derive(Clone, Copy, Debug)]
pub struct AcceptDelegationRequest;

impl Operation for AcceptDelegationRequest {
    const SHAPE: &'static OperationShape = &OPERATION_ACCEPT_DELEGATION_REQUEST;
    type Input = AcceptDelegationRequestRequest;
    type Output = ();
}

/// The operation `AddClientIDToOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct AddClientIDToOpenIDConnectProvider;

impl Operation for AddClientIDToOpenIDConnectProvider {
    const SHAPE: &'static OperationShape = &OPERATION_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = ();
}

/// The operation `AddRoleToInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_ADD_ROLE_TO_INSTANCE_PROFILE;
    type Input = AddRoleToInstanceProfileRequest;
    type Output = ();
}

/// The operation `AddUserToGroup`.
#[derive(Clone, Copy, Debug)]
pub struct AddUserToGroup;

impl Operation for AddUserToGroup {
    const SHAPE: &'static OperationShape = &OPERATION_ADD_USER_TO_GROUP;
    type Input = AddUserToGroupRequest;
    type Output = ();
}

/// The operation `AssociateDelegationRequest`.
#[derive(Clone, Copy, Debug)]
pub struct AssociateDelegationRequest;

impl Operation for AssociateDelegationRequest {
    const SHAPE: &'static OperationShape = &OPERATION_ASSOCIATE_DELEGATION_REQUEST;
    type Input = AssociateDelegationRequestRequest;
    type Output = ();
}

/// The operation `AttachGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_ATTACH_GROUP_POLICY;
    type Input = AttachGroupPolicyRequest;
    type Output = ();
}

/// The operation `AttachRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_ATTACH_ROLE_POLICY;
    type Input = AttachRolePolicyRequest;
    type Output = ();
}

/// The operation `AttachUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_ATTACH_USER_POLICY;
    type Input = AttachUserPolicyRequest;
    type Output = ();
}

/// The operation `ChangePassword`.
#[derive(Clone, Copy, Debug)]
pub struct ChangePassword;

impl Operation for ChangePassword {
    const SHAPE: &'static OperationShape = &OPERATION_CHANGE_PASSWORD;
    type Input = ChangePasswordRequest;
    type Output = ();
}

/// The operation `CreateAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_ACCESS_KEY;
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
}

/// The operation `CreateAccountAlias`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_ACCOUNT_ALIAS;
    type Input = CreateAccountAliasRequest;
    type Output = ();
}

/// The operation `CreateDelegationRequest`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDelegationRequest;

impl Operation for CreateDelegationRequest {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_DELEGATION_REQUEST;
    type Input = CreateDelegationRequestRequest;
    type Output = CreateDelegationRequestResponse;
}

/// The operation `CreateGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateGroup;

impl Operation for CreateGroup {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_GROUP;
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
}

/// The operation `CreateInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_INSTANCE_PROFILE;
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
}

/// The operation `CreateLoginProfile`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_LOGIN_PROFILE;
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
}

/// The operation `CreateOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOpenIDConnectProvider;

impl Operation for CreateOpenIDConnectProvider {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_OPEN_ID_CONNECT_PROVIDER;
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
}

/// The operation `CreatePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicy;

impl Operation for CreatePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_POLICY;
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
}

/// The operation `CreatePolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_POLICY_VERSION;
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
}

/// The operation `CreateRole`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRole;

impl Operation for CreateRole {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_ROLE;
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
}

/// The operation `CreateSAMLProvider`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSAMLProvider;

impl Operation for CreateSAMLProvider {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_SAML_PROVIDER;
    type Input = CreateSAMLProviderRequest;
    type Output = CreateSAMLProviderResponse;
}

/// The operation `CreateServiceLinkedRole`.
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceLinkedRole;

impl Operation for CreateServiceLinkedRole {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_SERVICE_LINKED_ROLE;
    type Input = CreateServiceLinkedRoleRequest;
    type Output = CreateServiceLinkedRoleResponse;
}

/// The operation `CreateServiceSpecificCredential`.
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceSpecificCredential;

impl Operation for CreateServiceSpecificCredential {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_SERVICE_SPECIFIC_CREDENTIAL;
    type Input = CreateServiceSpecificCredentialRequest;
    type Output = CreateServiceSpecificCredentialResponse;
}

/// The operation `CreateUser`.
#[derive(Clone, Copy, Debug)]
pub struct CreateUser;

impl Operation for CreateUser {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_USER;
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
}

/// The operation `CreateVirtualMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_VIRTUAL_MFA_DEVICE;
    type Input = CreateVirtualMFADeviceRequest;
    type Output = CreateVirtualMFADeviceResponse;
}

/// The operation `DeactivateMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_DEACTIVATE_MFA_DEVICE;
    type Input = DeactivateMFADeviceRequest;
    type Output = ();
}

/// The operation `DeleteAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ACCESS_KEY;
    type Input = DeleteAccessKeyRequest;
    type Output = ();
}

/// The operation `DeleteAccountAlias`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ACCOUNT_ALIAS;
    type Input = DeleteAccountAliasRequest;
    type Output = ();
}

/// The operation `DeleteAccountPasswordPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ACCOUNT_PASSWORD_POLICY;
    type Input = ();
    type Output = ();
}

/// The operation `DeleteGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteGroup;

impl Operation for DeleteGroup {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_GROUP;
    type Input = DeleteGroupRequest;
    type Output = ();
}

/// The operation `DeleteGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_GROUP_POLICY;
    type Input = DeleteGroupPolicyRequest;
    type Output = ();
}

/// The operation `DeleteInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_INSTANCE_PROFILE;
    type Input = DeleteInstanceProfileRequest;
    type Output = ();
}

/// The operation `DeleteLoginProfile`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_LOGIN_PROFILE;
    type Input = DeleteLoginProfileRequest;
    type Output = ();
}

/// The operation `DeleteOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOpenIDConnectProvider;

impl Operation for DeleteOpenIDConnectProvider {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_OPEN_ID_CONNECT_PROVIDER;
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = ();
}

/// The operation `DeletePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_POLICY;
    type Input = DeletePolicyRequest;
    type Output = ();
}

/// The operation `DeletePolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_POLICY_VERSION;
    type Input = DeletePolicyVersionRequest;
    type Output = ();
}

/// The operation `DeleteRole`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;

impl Operation for DeleteRole {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ROLE;
    type Input = DeleteRoleRequest;
    type Output = ();
}

/// The operation `DeleteRolePermissionsBoundary`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ROLE_PERMISSIONS_BOUNDARY;
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = ();
}

/// The operation `DeleteRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ROLE_POLICY;
    type Input = DeleteRolePolicyRequest;
    type Output = ();
}

/// The operation `DeleteSAMLProvider`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSAMLProvider;

impl Operation for DeleteSAMLProvider {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_SAML_PROVIDER;
    type Input = DeleteSAMLProviderRequest;
    type Output = ();
}

/// The operation `DeleteSSHPublicKey`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSSHPublicKey;

impl Operation for DeleteSSHPublicKey {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_SSH_PUBLIC_KEY;
    type Input = DeleteSSHPublicKeyRequest;
    type Output = ();
}

/// The operation `DeleteServerCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteServerCertificate;

impl Operation for DeleteServerCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_SERVER_CERTIFICATE;
    type Input = DeleteServerCertificateRequest;
    type Output = ();
}

/// The operation `DeleteServiceLinkedRole`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceLinkedRole;

impl Operation for DeleteServiceLinkedRole {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_SERVICE_LINKED_ROLE;
    type Input = DeleteServiceLinkedRoleRequest;
    type Output = DeleteServiceLinkedRoleResponse;
}

/// The operation `DeleteServiceSpecificCredential`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceSpecificCredential;

impl Operation for DeleteServiceSpecificCredential {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_SERVICE_SPECIFIC_CREDENTIAL;
    type Input = DeleteServiceSpecificCredentialRequest;
    type Output = ();
}

/// The operation `DeleteSigningCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSigningCertificate;

impl Operation for DeleteSigningCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_SIGNING_CERTIFICATE;
    type Input = DeleteSigningCertificateRequest;
    type Output = ();
}

/// The operation `DeleteUser`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUser;

impl Operation for DeleteUser {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_USER;
    type Input = DeleteUserRequest;
    type Output = ();
}

/// The operation `DeleteUserPermissionsBoundary`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_USER_PERMISSIONS_BOUNDARY;
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = ();
}

/// The operation `DeleteUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_USER_POLICY;
    type Input = DeleteUserPolicyRequest;
    type Output = ();
}

/// The operation `DeleteVirtualMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_VIRTUAL_MFA_DEVICE;
    type Input = DeleteVirtualMFADeviceRequest;
    type Output = ();
}

/// The operation `DetachGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DETACH_GROUP_POLICY;
    type Input = DetachGroupPolicyRequest;
    type Output = ();
}

/// The operation `DetachRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DETACH_ROLE_POLICY;
    type Input = DetachRolePolicyRequest;
    type Output = ();
}

/// The operation `DetachUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DETACH_USER_POLICY;
    type Input = DetachUserPolicyRequest;
    type Output = ();
}

/// The operation `DisableOrganizationsRootCredentialsManagement`.
#[derive(Clone, Copy, Debug)]
pub struct DisableOrganizationsRootCredentialsManagement;

impl Operation for DisableOrganizationsRootCredentialsManagement {
    const SHAPE: &'static OperationShape =
        &OPERATION_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
    type Input = DisableOrganizationsRootCredentialsManagementRequest;
    type Output = DisableOrganizationsRootCredentialsManagementResponse;
}

/// The operation `DisableOrganizationsRootSessions`.
#[derive(Clone, Copy, Debug)]
pub struct DisableOrganizationsRootSessions;

impl Operation for DisableOrganizationsRootSessions {
    const SHAPE: &'static OperationShape = &OPERATION_DISABLE_ORGANIZATIONS_ROOT_SESSIONS;
    type Input = DisableOrganizationsRootSessionsRequest;
    type Output = DisableOrganizationsRootSessionsResponse;
}

/// The operation `DisableOutboundWebIdentityFederation`.
#[derive(Clone, Copy, Debug)]
pub struct DisableOutboundWebIdentityFederation;

impl Operation for DisableOutboundWebIdentityFederation {
    const SHAPE: &'static OperationShape = &OPERATION_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
    type Input = ();
    type Output = ();
}

/// The operation `EnableMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct EnableMFADevice;

impl Operation for EnableMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_ENABLE_MFA_DEVICE;
    type Input = EnableMFADeviceRequest;
    type Output = ();
}

/// The operation `EnableOrganizationsRootCredentialsManagement`.
#[derive(Clone, Copy, Debug)]
pub struct EnableOrganizationsRootCredentialsManagement;

impl Operation for EnableOrganizationsRootCredentialsManagement {
    const SHAPE: &'static OperationShape =
        &OPERATION_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
    type Input = EnableOrganizationsRootCredentialsManagementRequest;
    type Output = EnableOrganizationsRootCredentialsManagementResponse;
}

/// The operation `EnableOrganizationsRootSessions`.
#[derive(Clone, Copy, Debug)]
pub struct EnableOrganizationsRootSessions;

impl Operation for EnableOrganizationsRootSessions {
    const SHAPE: &'static OperationShape = &OPERATION_ENABLE_ORGANIZATIONS_ROOT_SESSIONS;
    type Input = EnableOrganizationsRootSessionsRequest;
    type Output = EnableOrganizationsRootSessionsResponse;
}

/// The operation `EnableOutboundWebIdentityFederation`.
#[derive(Clone, Copy, Debug)]
pub struct EnableOutboundWebIdentityFederation;

impl Operation for EnableOutboundWebIdentityFederation {
    const SHAPE: &'static OperationShape = &OPERATION_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
    type Input = ();
    type Output = EnableOutboundWebIdentityFederationResponse;
}

/// The operation `GenerateCredentialReport`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateCredentialReport;

impl Operation for GenerateCredentialReport {
    const SHAPE: &'static OperationShape = &OPERATION_GENERATE_CREDENTIAL_REPORT;
    type Input = ();
    type Output = GenerateCredentialReportResponse;
}

/// The operation `GenerateOrganizationsAccessReport`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateOrganizationsAccessReport;

impl Operation for GenerateOrganizationsAccessReport {
    const SHAPE: &'static OperationShape = &OPERATION_GENERATE_ORGANIZATIONS_ACCESS_REPORT;
    type Input = GenerateOrganizationsAccessReportRequest;
    type Output = GenerateOrganizationsAccessReportResponse;
}

/// The operation `GenerateServiceLastAccessedDetails`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateServiceLastAccessedDetails;

impl Operation for GenerateServiceLastAccessedDetails {
    const SHAPE: &'static OperationShape = &OPERATION_GENERATE_SERVICE_LAST_ACCESSED_DETAILS;
    type Input = GenerateServiceLastAccessedDetailsRequest;
    type Output = GenerateServiceLastAccessedDetailsResponse;
}

/// The operation `GetAccessKeyLastUsed`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ACCESS_KEY_LAST_USED;
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
}

/// The operation `GetAccountAuthorizationDetails`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ACCOUNT_AUTHORIZATION_DETAILS;
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
}

/// The operation `GetAccountPasswordPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ACCOUNT_PASSWORD_POLICY;
    type Input = ();
    type Output = GetAccountPasswordPolicyResponse;
}

/// The operation `GetAccountSummary`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountSummary;

impl Operation for GetAccountSummary {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ACCOUNT_SUMMARY;
    type Input = ();
    type Output = GetAccountSummaryResponse;
}

/// The operation `GetContextKeysForCustomPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
}

/// The operation `GetContextKeysForPrincipalPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
}

/// The operation `GetCredentialReport`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialReport;

impl Operation for GetCredentialReport {
    const SHAPE: &'static OperationShape = &OPERATION_GET_CREDENTIAL_REPORT;
    type Input = ();
    type Output = GetCredentialReportResponse;
}

/// The operation `GetDelegationRequest`.
#[derive(Clone, Copy, Debug)]
pub struct GetDelegationRequest;

impl Operation for GetDelegationRequest {
    const SHAPE: &'static OperationShape = &OPERATION_GET_DELEGATION_REQUEST;
    type Input = GetDelegationRequestRequest;
    type Output = GetDelegationRequestResponse;
}

/// The operation `GetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct GetGroup;

impl Operation for GetGroup {
    const SHAPE: &'static OperationShape = &OPERATION_GET_GROUP;
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
}

/// The operation `GetGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_GROUP_POLICY;
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
}

/// The operation `GetHumanReadableSummary`.
#[derive(Clone, Copy, Debug)]
pub struct GetHumanReadableSummary;

impl Operation for GetHumanReadableSummary {
    const SHAPE: &'static OperationShape = &OPERATION_GET_HUMAN_READABLE_SUMMARY;
    type Input = GetHumanReadableSummaryRequest;
    type Output = GetHumanReadableSummaryResponse;
}

/// The operation `GetInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_GET_INSTANCE_PROFILE;
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
}

/// The operation `GetLoginProfile`.
#[derive(Clone, Copy, Debug)]
pub struct GetLoginProfile;

impl Operation for GetLoginProfile {
    const SHAPE: &'static OperationShape = &OPERATION_GET_LOGIN_PROFILE;
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
}

/// The operation `GetMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct GetMFADevice;

impl Operation for GetMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_GET_MFA_DEVICE;
    type Input = GetMFADeviceRequest;
    type Output = GetMFADeviceResponse;
}

/// The operation `GetOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct GetOpenIDConnectProvider;

impl Operation for GetOpenIDConnectProvider {
    const SHAPE: &'static OperationShape = &OPERATION_GET_OPEN_ID_CONNECT_PROVIDER;
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
}

/// The operation `GetOrganizationsAccessReport`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationsAccessReport;

impl Operation for GetOrganizationsAccessReport {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ORGANIZATIONS_ACCESS_REPORT;
    type Input = GetOrganizationsAccessReportRequest;
    type Output = GetOrganizationsAccessReportResponse;
}

/// The operation `GetOutboundWebIdentityFederationInfo`.
#[derive(Clone, Copy, Debug)]
pub struct GetOutboundWebIdentityFederationInfo;

impl Operation for GetOutboundWebIdentityFederationInfo {
    const SHAPE: &'static OperationShape = &OPERATION_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO;
    type Input = ();
    type Output = GetOutboundWebIdentityFederationInfoResponse;
}

/// The operation `GetPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_POLICY;
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
}

/// The operation `GetPolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    const SHAPE: &'static OperationShape = &OPERATION_GET_POLICY_VERSION;
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
}

/// The operation `GetRole`.
#[derive(Clone, Copy, Debug)]
pub struct GetRole;

impl Operation for GetRole {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ROLE;
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
}

/// The operation `GetRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ROLE_POLICY;
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
}

/// The operation `GetSAMLProvider`.
#[derive(Clone, Copy, Debug)]
pub struct GetSAMLProvider;

impl Operation for GetSAMLProvider {
    const SHAPE: &'static OperationShape = &OPERATION_GET_SAML_PROVIDER;
    type Input = GetSAMLProviderRequest;
    type Output = GetSAMLProviderResponse;
}

/// The operation `GetSSHPublicKey`.
#[derive(Clone, Copy, Debug)]
pub struct GetSSHPublicKey;

impl Operation for GetSSHPublicKey {
    const SHAPE: &'static OperationShape = &OPERATION_GET_SSH_PUBLIC_KEY;
    type Input = GetSSHPublicKeyRequest;
    type Output = GetSSHPublicKeyResponse;
}

/// The operation `GetServerCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct GetServerCertificate;

impl Operation for GetServerCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_GET_SERVER_CERTIFICATE;
    type Input = GetServerCertificateRequest;
    type Output = GetServerCertificateResponse;
}

/// The operation `GetServiceLastAccessedDetails`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLastAccessedDetails;

impl Operation for GetServiceLastAccessedDetails {
    const SHAPE: &'static OperationShape = &OPERATION_GET_SERVICE_LAST_ACCESSED_DETAILS;
    type Input = GetServiceLastAccessedDetailsRequest;
    type Output = GetServiceLastAccessedDetailsResponse;
}

/// The operation `GetServiceLastAccessedDetailsWithEntities`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLastAccessedDetailsWithEntities;

impl Operation for GetServiceLastAccessedDetailsWithEntities {
    const SHAPE: &'static OperationShape =
        &OPERATION_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES;
    type Input = GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = GetServiceLastAccessedDetailsWithEntitiesResponse;
}

/// The operation `GetServiceLinkedRoleDeletionStatus`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceLinkedRoleDeletionStatus;

impl Operation for GetServiceLinkedRoleDeletionStatus {
    const SHAPE: &'static OperationShape = &OPERATION_GET_SERVICE_LINKED_ROLE_DELETION_STATUS;
    type Input = GetServiceLinkedRoleDeletionStatusRequest;
    type Output = GetServiceLinkedRoleDeletionStatusResponse;
}

/// The operation `GetUser`.
#[derive(Clone, Copy, Debug)]
pub struct GetUser;

impl Operation for GetUser {
    const SHAPE: &'static OperationShape = &OPERATION_GET_USER;
    type Input = GetUserRequest;
    type Output = GetUserResponse;
}

/// The operation `GetUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_USER_POLICY;
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
}

/// The operation `ListAccessKeys`.
#[derive(Clone, Copy, Debug)]
pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ACCESS_KEYS;
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
}

/// The operation `ListAccountAliases`.
#[derive(Clone, Copy, Debug)]
pub struct ListAccountAliases;

impl Operation for ListAccountAliases {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ACCOUNT_ALIASES;
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
}

/// The operation `ListAttachedGroupPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedGroupPolicies;

impl Operation for ListAttachedGroupPolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ATTACHED_GROUP_POLICIES;
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
}

/// The operation `ListAttachedRolePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ATTACHED_ROLE_POLICIES;
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
}

/// The operation `ListAttachedUserPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ATTACHED_USER_POLICIES;
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
}

/// The operation `ListDelegationRequests`.
#[derive(Clone, Copy, Debug)]
pub struct ListDelegationRequests;

impl Operation for ListDelegationRequests {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_DELEGATION_REQUESTS;
    type Input = ListDelegationRequestsRequest;
    type Output = ListDelegationRequestsResponse;
}

/// The operation `ListEntitiesForPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ENTITIES_FOR_POLICY;
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
}

/// The operation `ListGroupPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_GROUP_POLICIES;
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
}

/// The operation `ListGroups`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroups;

impl Operation for ListGroups {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_GROUPS;
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
}

/// The operation `ListGroupsForUser`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_GROUPS_FOR_USER;
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
}

/// The operation `ListInstanceProfileTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_INSTANCE_PROFILE_TAGS;
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
}

/// The operation `ListInstanceProfiles`.
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_INSTANCE_PROFILES;
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
}

/// The operation `ListInstanceProfilesForRole`.
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_INSTANCE_PROFILES_FOR_ROLE;
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
}

/// The operation `ListMFADeviceTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_MFA_DEVICE_TAGS;
    type Input = ListMFADeviceTagsRequest;
    type Output = ListMFADeviceTagsResponse;
}

/// The operation `ListMFADevices`.
#[derive(Clone, Copy, Debug)]
pub struct ListMFADevices;

impl Operation for ListMFADevices {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_MFA_DEVICES;
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
}

/// The operation `ListOpenIDConnectProviderTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListOpenIDConnectProviderTags;

impl Operation for ListOpenIDConnectProviderTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
}

/// The operation `ListOpenIDConnectProviders`.
#[derive(Clone, Copy, Debug)]
pub struct ListOpenIDConnectProviders;

impl Operation for ListOpenIDConnectProviders {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_OPEN_ID_CONNECT_PROVIDERS;
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
}

/// The operation `ListOrganizationsFeatures`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationsFeatures;

impl Operation for ListOrganizationsFeatures {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ORGANIZATIONS_FEATURES;
    type Input = ListOrganizationsFeaturesRequest;
    type Output = ListOrganizationsFeaturesResponse;
}

/// The operation `ListPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicies;

impl Operation for ListPolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_POLICIES;
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
}

/// The operation `ListPoliciesGrantingServiceAccess`.
#[derive(Clone, Copy, Debug)]
pub struct ListPoliciesGrantingServiceAccess;

impl Operation for ListPoliciesGrantingServiceAccess {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_POLICIES_GRANTING_SERVICE_ACCESS;
    type Input = ListPoliciesGrantingServiceAccessRequest;
    type Output = ListPoliciesGrantingServiceAccessResponse;
}

/// The operation `ListPolicyTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyTags;

impl Operation for ListPolicyTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_POLICY_TAGS;
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
}

/// The operation `ListPolicyVersions`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_POLICY_VERSIONS;
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
}

/// The operation `ListRolePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ROLE_POLICIES;
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
}

/// The operation `ListRoleTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoleTags;

impl Operation for ListRoleTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ROLE_TAGS;
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
}

/// The operation `ListRoles`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoles;

impl Operation for ListRoles {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ROLES;
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
}

/// The operation `ListSAMLProviderTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviderTags;

impl Operation for ListSAMLProviderTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SAML_PROVIDER_TAGS;
    type Input = ListSAMLProviderTagsRequest;
    type Output = ListSAMLProviderTagsResponse;
}

/// The operation `ListSAMLProviders`.
#[derive(Clone, Copy, Debug)]
pub struct ListSAMLProviders;

impl Operation for ListSAMLProviders {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SAML_PROVIDERS;
    type Input = ListSAMLProvidersRequest;
    type Output = ListSAMLProvidersResponse;
}

/// The operation `ListSSHPublicKeys`.
#[derive(Clone, Copy, Debug)]
pub struct ListSSHPublicKeys;

impl Operation for ListSSHPublicKeys {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SSH_PUBLIC_KEYS;
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
}

/// The operation `ListServerCertificateTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificateTags;

impl Operation for ListServerCertificateTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SERVER_CERTIFICATE_TAGS;
    type Input = ListServerCertificateTagsRequest;
    type Output = ListServerCertificateTagsResponse;
}

/// The operation `ListServerCertificates`.
#[derive(Clone, Copy, Debug)]
pub struct ListServerCertificates;

impl Operation for ListServerCertificates {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SERVER_CERTIFICATES;
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
}

/// The operation `ListServiceSpecificCredentials`.
#[derive(Clone, Copy, Debug)]
pub struct ListServiceSpecificCredentials;

impl Operation for ListServiceSpecificCredentials {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SERVICE_SPECIFIC_CREDENTIALS;
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
}

/// The operation `ListSigningCertificates`.
#[derive(Clone, Copy, Debug)]
pub struct ListSigningCertificates;

impl Operation for ListSigningCertificates {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_SIGNING_CERTIFICATES;
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
}

/// The operation `ListUserPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_USER_POLICIES;
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
}

/// The operation `ListUserTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListUserTags;

impl Operation for ListUserTags {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_USER_TAGS;
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
}

/// The operation `ListUsers`.
#[derive(Clone, Copy, Debug)]
pub struct ListUsers;

impl Operation for ListUsers {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_USERS;
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
}

/// The operation `ListVirtualMFADevices`.
#[derive(Clone, Copy, Debug)]
pub struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_VIRTUAL_MFA_DEVICES;
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
}

/// The operation `PutGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_GROUP_POLICY;
    type Input = PutGroupPolicyRequest;
    type Output = ();
}

/// The operation `PutRolePermissionsBoundary`.
#[derive(Clone, Copy, Debug)]
pub struct PutRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_ROLE_PERMISSIONS_BOUNDARY;
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = ();
}

/// The operation `PutRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_ROLE_POLICY;
    type Input = PutRolePolicyRequest;
    type Output = ();
}

/// The operation `PutUserPermissionsBoundary`.
#[derive(Clone, Copy, Debug)]
pub struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_USER_PERMISSIONS_BOUNDARY;
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = ();
}

/// The operation `PutUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_USER_POLICY;
    type Input = PutUserPolicyRequest;
    type Output = ();
}

/// The operation `RejectDelegationRequest`.
#[derive(Clone, Copy, Debug)]
pub struct RejectDelegationRequest;

impl Operation for RejectDelegationRequest {
    const SHAPE: &'static OperationShape = &OPERATION_REJECT_DELEGATION_REQUEST;
    type Input = RejectDelegationRequestRequest;
    type Output = ();
}

/// The operation `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveClientIDFromOpenIDConnectProvider;

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    const SHAPE: &'static OperationShape =
        &OPERATION_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = ();
}

/// The operation `RemoveRoleFromInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_REMOVE_ROLE_FROM_INSTANCE_PROFILE;
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = ();
}

/// The operation `RemoveUserFromGroup`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    const SHAPE: &'static OperationShape = &OPERATION_REMOVE_USER_FROM_GROUP;
    type Input = RemoveUserFromGroupRequest;
    type Output = ();
}

/// The operation `ResetServiceSpecificCredential`.
#[derive(Clone, Copy, Debug)]
pub struct ResetServiceSpecificCredential;

impl Operation for ResetServiceSpecificCredential {
    const SHAPE: &'static OperationShape = &OPERATION_RESET_SERVICE_SPECIFIC_CREDENTIAL;
    type Input = ResetServiceSpecificCredentialRequest;
    type Output = ResetServiceSpecificCredentialResponse;
}

/// The operation `ResyncMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_RESYNC_MFA_DEVICE;
    type Input = ResyncMFADeviceRequest;
    type Output = ();
}

/// The operation `SendDelegationToken`.
#[derive(Clone, Copy, Debug)]
pub struct SendDelegationToken;

impl Operation for SendDelegationToken {
    const SHAPE: &'static OperationShape = &OPERATION_SEND_DELEGATION_TOKEN;
    type Input = SendDelegationTokenRequest;
    type Output = ();
}

/// The operation `SetDefaultPolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    const SHAPE: &'static OperationShape = &OPERATION_SET_DEFAULT_POLICY_VERSION;
    type Input = SetDefaultPolicyVersionRequest;
    type Output = ();
}

/// The operation `SetSecurityTokenServicePreferences`.
#[derive(Clone, Copy, Debug)]
pub struct SetSecurityTokenServicePreferences;

impl Operation for SetSecurityTokenServicePreferences {
    const SHAPE: &'static OperationShape = &OPERATION_SET_SECURITY_TOKEN_SERVICE_PREFERENCES;
    type Input = SetSecurityTokenServicePreferencesRequest;
    type Output = ();
}

/// The operation `SimulateCustomPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_SIMULATE_CUSTOM_POLICY;
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
}

/// The operation `SimulatePrincipalPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_SIMULATE_PRINCIPAL_POLICY;
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
}

/// The operation `TagInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_INSTANCE_PROFILE;
    type Input = TagInstanceProfileRequest;
    type Output = ();
}

/// The operation `TagMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct TagMFADevice;

impl Operation for TagMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_MFA_DEVICE;
    type Input = TagMFADeviceRequest;
    type Output = ();
}

/// The operation `TagOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct TagOpenIDConnectProvider;

impl Operation for TagOpenIDConnectProvider {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_OPEN_ID_CONNECT_PROVIDER;
    type Input = TagOpenIDConnectProviderRequest;
    type Output = ();
}

/// The operation `TagPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct TagPolicy;

impl Operation for TagPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_POLICY;
    type Input = TagPolicyRequest;
    type Output = ();
}

/// The operation `TagRole`.
#[derive(Clone, Copy, Debug)]
pub struct TagRole;

impl Operation for TagRole {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_ROLE;
    type Input = TagRoleRequest;
    type Output = ();
}

/// The operation `TagSAMLProvider`.
#[derive(Clone, Copy, Debug)]
pub struct TagSAMLProvider;

impl Operation for TagSAMLProvider {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_SAML_PROVIDER;
    type Input = TagSAMLProviderRequest;
    type Output = ();
}

/// The operation `TagServerCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct TagServerCertificate;

impl Operation for TagServerCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_SERVER_CERTIFICATE;
    type Input = TagServerCertificateRequest;
    type Output = ();
}

/// The operation `TagUser`.
#[derive(Clone, Copy, Debug)]
pub struct TagUser;

impl Operation for TagUser {
    const SHAPE: &'static OperationShape = &OPERATION_TAG_USER;
    type Input = TagUserRequest;
    type Output = ();
}

/// The operation `UntagInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_INSTANCE_PROFILE;
    type Input = UntagInstanceProfileRequest;
    type Output = ();
}

/// The operation `UntagMFADevice`.
#[derive(Clone, Copy, Debug)]
pub struct UntagMFADevice;

impl Operation for UntagMFADevice {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_MFA_DEVICE;
    type Input = UntagMFADeviceRequest;
    type Output = ();
}

/// The operation `UntagOpenIDConnectProvider`.
#[derive(Clone, Copy, Debug)]
pub struct UntagOpenIDConnectProvider;

impl Operation for UntagOpenIDConnectProvider {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_OPEN_ID_CONNECT_PROVIDER;
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = ();
}

/// The operation `UntagPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct UntagPolicy;

impl Operation for UntagPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_POLICY;
    type Input = UntagPolicyRequest;
    type Output = ();
}

/// The operation `UntagRole`.
#[derive(Clone, Copy, Debug)]
pub struct UntagRole;

impl Operation for UntagRole {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_ROLE;
    type Input = UntagRoleRequest;
    type Output = ();
}

/// The operation `UntagSAMLProvider`.
#[derive(Clone, Copy, Debug)]
pub struct UntagSAMLProvider;

impl Operation for UntagSAMLProvider {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_SAML_PROVIDER;
    type Input = UntagSAMLProviderRequest;
    type Output = ();
}

/// The operation `UntagServerCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct UntagServerCertificate;

impl Operation for UntagServerCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_SERVER_CERTIFICATE;
    type Input = UntagServerCertificateRequest;
    type Output = ();
}

/// The operation `UntagUser`.
#[derive(Clone, Copy, Debug)]
pub struct UntagUser;

impl Operation for UntagUser {
    const SHAPE: &'static OperationShape = &OPERATION_UNTAG_USER;
    type Input = UntagUserRequest;
    type Output = ();
}

/// The operation `UpdateAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_ACCESS_KEY;
    type Input = UpdateAccessKeyRequest;
    type Output = ();
}

/// The operation `UpdateAccountPasswordPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_ACCOUNT_PASSWORD_POLICY;
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = ();
}

/// The operation `UpdateAssumeRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_ASSUME_ROLE_POLICY;
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = ();
}

/// The operation `UpdateDelegationRequest`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDelegationRequest;

impl Operation for UpdateDelegationRequest {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_DELEGATION_REQUEST;
    type Input = UpdateDelegationRequestRequest;
    type Output = ();
}

/// The operation `UpdateGroup`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateGroup;

impl Operation for UpdateGroup {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_GROUP;
    type Input = UpdateGroupRequest;
    type Output = ();
}

/// The operation `UpdateLoginProfile`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_LOGIN_PROFILE;
    type Input = UpdateLoginProfileRequest;
    type Output = ();
}

/// The operation `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateOpenIDConnectProviderThumbprint;

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = ();
}

/// The operation `UpdateRole`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRole;

impl Operation for UpdateRole {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_ROLE;
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
}

/// The operation `UpdateRoleDescription`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_ROLE_DESCRIPTION;
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
}

/// The operation `UpdateSAMLProvider`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSAMLProvider;

impl Operation for UpdateSAMLProvider {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_SAML_PROVIDER;
    type Input = UpdateSAMLProviderRequest;
    type Output = UpdateSAMLProviderResponse;
}

/// The operation `UpdateSSHPublicKey`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSSHPublicKey;

impl Operation for UpdateSSHPublicKey {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_SSH_PUBLIC_KEY;
    type Input = UpdateSSHPublicKeyRequest;
    type Output = ();
}

/// The operation `UpdateServerCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateServerCertificate;

impl Operation for UpdateServerCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_SERVER_CERTIFICATE;
    type Input = UpdateServerCertificateRequest;
    type Output = ();
}

/// The operation `UpdateServiceSpecificCredential`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateServiceSpecificCredential;

impl Operation for UpdateServiceSpecificCredential {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_SERVICE_SPECIFIC_CREDENTIAL;
    type Input = UpdateServiceSpecificCredentialRequest;
    type Output = ();
}

/// The operation `UpdateSigningCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSigningCertificate;

impl Operation for UpdateSigningCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_SIGNING_CERTIFICATE;
    type Input = UpdateSigningCertificateRequest;
    type Output = ();
}

/// The operation `UpdateUser`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateUser;

impl Operation for UpdateUser {
    const SHAPE: &'static OperationShape = &OPERATION_UPDATE_USER;
    type Input = UpdateUserRequest;
    type Output = ();
}

/// The operation `UploadSSHPublicKey`.
#[derive(Clone, Copy, Debug)]
pub struct UploadSSHPublicKey;

impl Operation for UploadSSHPublicKey {
    const SHAPE: &'static OperationShape = &OPERATION_UPLOAD_SSH_PUBLIC_KEY;
    type Input = UploadSSHPublicKeyRequest;
    type Output = UploadSSHPublicKeyResponse;
}

/// The operation `UploadServerCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct UploadServerCertificate;

impl Operation for UploadServerCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_UPLOAD_SERVER_CERTIFICATE;
    type Input = UploadServerCertificateRequest;
    type Output = UploadServerCertificateResponse;
}

/// The operation `UploadSigningCertificate`.
#[derive(Clone, Copy, Debug)]
pub struct UploadSigningCertificate;

impl Operation for UploadSigningCertificate {
    const SHAPE: &'static OperationShape = &OPERATION_UPLOAD_SIGNING_CERTIFICATE;
    type Input = UploadSigningCertificateRequest;
    type Output = UploadSigningCertificateResponse;
}

#[rustfmt::skip]
static SHAPE_ACCEPT_DELEGATION_REQUEST_REQUEST: Shape = Shape { name: "AcceptDelegationRequestRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Shape = Shape { name: "AccessAdvisorUsageGranularityType", kind: Kind::Text(&["SERVICE_LEVEL", "ACTION_LEVEL"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_DETAIL: Shape = Shape { name: "AccessDetail", kind: Kind::Structure(&[Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_SERVICE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceNamespace", wire_name: "ServiceNamespace", shape: &SHAPE_LOWER_SERVICE_NAMESPACE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Region", wire_name: "Region", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EntityPath", wire_name: "EntityPath", shape: &SHAPE_LOWER_ORGANIZATIONS_ENTITY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAuthenticatedTime", wire_name: "LastAuthenticatedTime", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TotalAuthenticatedEntities", wire_name: "TotalAuthenticatedEntities", shape: &SHAPE_LOWER_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_DETAILS: Shape = Shape { name: "AccessDetails", kind: Kind::List { member: &SHAPE_ACCESS_DETAIL, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_KEY: Shape = Shape { name: "AccessKey", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SecretAccessKey", wire_name: "SecretAccessKey", shape: &SHAPE_LOWER_ACCESS_KEY_SECRET_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_KEY_LAST_USED: Shape = Shape { name: "AccessKeyLastUsed", kind: Kind::Structure(&[Member { name: "LastUsedDate", wire_name: "LastUsedDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_STRING_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Region", wire_name: "Region", shape: &SHAPE_LOWER_STRING_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_KEY_METADATA: Shape = Shape { name: "AccessKeyMetadata", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACTION_NAME_LIST_TYPE: Shape = Shape { name: "ActionNameListType", kind: Kind::List { member: &SHAPE_ACTION_NAME_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACTION_NAME_TYPE: Shape = Shape { name: "ActionNameType", kind: Kind::Text(&[]), min: Some(3), max: Some(128), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "AddClientIDToOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ClientID", wire_name: "ClientID", shape: &SHAPE_LOWER_CLIENT_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "AddRoleToInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ADD_USER_TO_GROUP_REQUEST: Shape = Shape { name: "AddUserToGroupRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ARN_LIST_TYPE: Shape = Shape { name: "ArnListType", kind: Kind::List { member: &SHAPE_LOWER_ARN_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSOCIATE_DELEGATION_REQUEST_REQUEST: Shape = Shape { name: "AssociateDelegationRequestRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ATTACH_GROUP_POLICY_REQUEST: Shape = Shape { name: "AttachGroupPolicyRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ATTACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "AttachRolePolicyRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ATTACH_USER_POLICY_REQUEST: Shape = Shape { name: "AttachUserPolicyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ATTACHED_PERMISSIONS_BOUNDARY: Shape = Shape { name: "AttachedPermissionsBoundary", kind: Kind::Structure(&[Member { name: "PermissionsBoundaryType", wire_name: "PermissionsBoundaryType", shape: &SHAPE_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryArn", wire_name: "PermissionsBoundaryArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ATTACHED_POLICY: Shape = Shape { name: "AttachedPolicy", kind: Kind::Structure(&[Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BOOTSTRAP_DATUM: Shape = Shape { name: "BootstrapDatum", kind: Kind::Blob, min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_CERTIFICATION_KEY_TYPE: Shape = Shape { name: "CertificationKeyType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_CERTIFICATION_MAP_TYPE: Shape = Shape { name: "CertificationMapType", kind: Kind::Map { key: &SHAPE_CERTIFICATION_KEY_TYPE, value: &SHAPE_CERTIFICATION_VALUE_TYPE, key_name: "key", value_name: "value", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CERTIFICATION_VALUE_TYPE: Shape = Shape { name: "CertificationValueType", kind: Kind::Text(&[]), min: Some(1), max: Some(32), pattern: Some(r#"[\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_CHANGE_PASSWORD_REQUEST: Shape = Shape { name: "ChangePasswordRequest", kind: Kind::Structure(&[Member { name: "OldPassword", wire_name: "OldPassword", shape: &SHAPE_LOWER_PASSWORD_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewPassword", wire_name: "NewPassword", shape: &SHAPE_LOWER_PASSWORD_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COLUMN_NUMBER: Shape = Shape { name: "ColumnNumber", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_ENTRY: Shape = Shape { name: "ContextEntry", kind: Kind::Structure(&[Member { name: "ContextKeyName", wire_name: "ContextKeyName", shape: &SHAPE_CONTEXT_KEY_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContextKeyValues", wire_name: "ContextKeyValues", shape: &SHAPE_CONTEXT_KEY_VALUE_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContextKeyType", wire_name: "ContextKeyType", shape: &SHAPE_CONTEXT_KEY_TYPE_ENUM, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_ENTRY_LIST_TYPE: Shape = Shape { name: "ContextEntryListType", kind: Kind::List { member: &SHAPE_CONTEXT_ENTRY, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_KEY_NAME_TYPE: Shape = Shape { name: "ContextKeyNameType", kind: Kind::Text(&[]), min: Some(5), max: Some(256), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Shape = Shape { name: "ContextKeyNamesResultListType", kind: Kind::List { member: &SHAPE_CONTEXT_KEY_NAME_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_KEY_TYPE_ENUM: Shape = Shape { name: "ContextKeyTypeEnum", kind: Kind::Text(&["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_KEY_VALUE_LIST_TYPE: Shape = Shape { name: "ContextKeyValueListType", kind: Kind::List { member: &SHAPE_CONTEXT_KEY_VALUE_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTEXT_KEY_VALUE_TYPE: Shape = Shape { name: "ContextKeyValueType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "CreateAccessKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_ACCESS_KEY_RESPONSE: Shape = Shape { name: "CreateAccessKeyResponse", kind: Kind::Structure(&[Member { name: "AccessKey", wire_name: "AccessKey", shape: &SHAPE_ACCESS_KEY, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_ACCOUNT_ALIAS_REQUEST: Shape = Shape { name: "CreateAccountAliasRequest", kind: Kind::Structure(&[Member { name: "AccountAlias", wire_name: "AccountAlias", shape: &SHAPE_LOWER_ACCOUNT_ALIAS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_DELEGATION_REQUEST_REQUEST: Shape = Shape { name: "CreateDelegationRequestRequest", kind: Kind::Structure(&[Member { name: "OwnerAccountId", wire_name: "OwnerAccountId", shape: &SHAPE_LOWER_ACCOUNT_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_DELEGATION_REQUEST_DESCRIPTION_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Permissions", wire_name: "Permissions", shape: &SHAPE_DELEGATION_PERMISSION, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestMessage", wire_name: "RequestMessage", shape: &SHAPE_LOWER_REQUEST_MESSAGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestorWorkflowId", wire_name: "RequestorWorkflowId", shape: &SHAPE_LOWER_REQUESTOR_WORKFLOW_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RedirectUrl", wire_name: "RedirectUrl", shape: &SHAPE_LOWER_REDIRECT_URL_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NotificationChannel", wire_name: "NotificationChannel", shape: &SHAPE_LOWER_NOTIFICATION_CHANNEL_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SessionDuration", wire_name: "SessionDuration", shape: &SHAPE_LOWER_SESSION_DURATION_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OnlySendByOwner", wire_name: "OnlySendByOwner", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_DELEGATION_REQUEST_RESPONSE: Shape = Shape { name: "CreateDelegationRequestResponse", kind: Kind::Structure(&[Member { name: "ConsoleDeepLink", wire_name: "ConsoleDeepLink", shape: &SHAPE_LOWER_CONSOLE_DEEP_LINK_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_GROUP_REQUEST: Shape = Shape { name: "CreateGroupRequest", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_GROUP_RESPONSE: Shape = Shape { name: "CreateGroupResponse", kind: Kind::Structure(&[Member { name: "Group", wire_name: "Group", shape: &SHAPE_GROUP, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "CreateInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "CreateInstanceProfileResponse", kind: Kind::Structure(&[Member { name: "InstanceProfile", wire_name: "InstanceProfile", shape: &SHAPE_INSTANCE_PROFILE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "CreateLoginProfileRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Password", wire_name: "Password", shape: &SHAPE_LOWER_PASSWORD_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PasswordResetRequired", wire_name: "PasswordResetRequired", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_LOGIN_PROFILE_RESPONSE: Shape = Shape { name: "CreateLoginProfileResponse", kind: Kind::Structure(&[Member { name: "LoginProfile", wire_name: "LoginProfile", shape: &SHAPE_LOGIN_PROFILE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "CreateOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "Url", wire_name: "Url", shape: &SHAPE_OPEN_ID_CONNECT_PROVIDER_URL_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ClientIDList", wire_name: "ClientIDList", shape: &SHAPE_LOWER_CLIENT_ID_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ThumbprintList", wire_name: "ThumbprintList", shape: &SHAPE_LOWER_THUMBPRINT_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape { name: "CreateOpenIDConnectProviderResponse", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_POLICY_REQUEST: Shape = Shape { name: "CreatePolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_POLICY_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_POLICY_RESPONSE: Shape = Shape { name: "CreatePolicyResponse", kind: Kind::Structure(&[Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_POLICY, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_POLICY_VERSION_REQUEST: Shape = Shape { name: "CreatePolicyVersionRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SetAsDefault", wire_name: "SetAsDefault", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_POLICY_VERSION_RESPONSE: Shape = Shape { name: "CreatePolicyVersionResponse", kind: Kind::Structure(&[Member { name: "PolicyVersion", wire_name: "PolicyVersion", shape: &SHAPE_POLICY_VERSION, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_ROLE_REQUEST: Shape = Shape { name: "CreateRoleRequest", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumeRolePolicyDocument", wire_name: "AssumeRolePolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_ROLE_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxSessionDuration", wire_name: "MaxSessionDuration", shape: &SHAPE_LOWER_ROLE_MAX_SESSION_DURATION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_ROLE_RESPONSE: Shape = Shape { name: "CreateRoleResponse", kind: Kind::Structure(&[Member { name: "Role", wire_name: "Role", shape: &SHAPE_ROLE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_SAML_PROVIDER_REQUEST: Shape = Shape { name: "CreateSAMLProviderRequest", kind: Kind::Structure(&[Member { name: "SAMLMetadataDocument", wire_name: "SAMLMetadataDocument", shape: &SHAPE_SAML_METADATA_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Name", wire_name: "Name", shape: &SHAPE_SAML_PROVIDER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssertionEncryptionMode", wire_name: "AssertionEncryptionMode", shape: &SHAPE_LOWER_ASSERTION_ENCRYPTION_MODE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AddPrivateKey", wire_name: "AddPrivateKey", shape: &SHAPE_LOWER_PRIVATE_KEY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_SAML_PROVIDER_RESPONSE: Shape = Shape { name: "CreateSAMLProviderResponse", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape { name: "CreateServiceLinkedRoleRequest", kind: Kind::Structure(&[Member { name: "AWSServiceName", wire_name: "AWSServiceName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_ROLE_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CustomSuffix", wire_name: "CustomSuffix", shape: &SHAPE_LOWER_CUSTOM_SUFFIX_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape { name: "CreateServiceLinkedRoleResponse", kind: Kind::Structure(&[Member { name: "Role", wire_name: "Role", shape: &SHAPE_ROLE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "CreateServiceSpecificCredentialRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_SERVICE_NAME, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CredentialAgeDays", wire_name: "CredentialAgeDays", shape: &SHAPE_LOWER_CREDENTIAL_AGE_DAYS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Shape = Shape { name: "CreateServiceSpecificCredentialResponse", kind: Kind::Structure(&[Member { name: "ServiceSpecificCredential", wire_name: "ServiceSpecificCredential", shape: &SHAPE_SERVICE_SPECIFIC_CREDENTIAL, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_USER_REQUEST: Shape = Shape { name: "CreateUserRequest", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_USER_RESPONSE: Shape = Shape { name: "CreateUserResponse", kind: Kind::Structure(&[Member { name: "User", wire_name: "User", shape: &SHAPE_USER, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_VIRTUAL_MFA_DEVICE_REQUEST: Shape = Shape { name: "CreateVirtualMFADeviceRequest", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VirtualMFADeviceName", wire_name: "VirtualMFADeviceName", shape: &SHAPE_LOWER_VIRTUAL_MFA_DEVICE_NAME, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: Shape = Shape { name: "CreateVirtualMFADeviceResponse", kind: Kind::Structure(&[Member { name: "VirtualMFADevice", wire_name: "VirtualMFADevice", shape: &SHAPE_VIRTUAL_MFA_DEVICE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DEACTIVATE_MFA_DEVICE_REQUEST: Shape = Shape { name: "DeactivateMFADeviceRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELEGATION_PERMISSION: Shape = Shape { name: "DelegationPermission", kind: Kind::Structure(&[Member { name: "PolicyTemplateArn", wire_name: "PolicyTemplateArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Parameters", wire_name: "Parameters", shape: &SHAPE_LOWER_POLICY_PARAMETER_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELEGATION_REQUEST: Shape = Shape { name: "DelegationRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OwnerAccountId", wire_name: "OwnerAccountId", shape: &SHAPE_LOWER_ACCOUNT_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_DELEGATION_REQUEST_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestMessage", wire_name: "RequestMessage", shape: &SHAPE_LOWER_REQUEST_MESSAGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Permissions", wire_name: "Permissions", shape: &SHAPE_DELEGATION_PERMISSION, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionPolicy", wire_name: "PermissionPolicy", shape: &SHAPE_LOWER_PERMISSION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RolePermissionRestrictionArns", wire_name: "RolePermissionRestrictionArns", shape: &SHAPE_LOWER_ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OwnerId", wire_name: "OwnerId", shape: &SHAPE_LOWER_OWNER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ApproverId", wire_name: "ApproverId", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "State", wire_name: "State", shape: &SHAPE_LOWER_STATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpirationTime", wire_name: "ExpirationTime", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestorId", wire_name: "RequestorId", shape: &SHAPE_LOWER_ACCOUNT_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestorName", wire_name: "RequestorName", shape: &SHAPE_LOWER_REQUESTOR_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SessionDuration", wire_name: "SessionDuration", shape: &SHAPE_LOWER_SESSION_DURATION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RedirectUrl", wire_name: "RedirectUrl", shape: &SHAPE_LOWER_REDIRECT_URL_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Notes", wire_name: "Notes", shape: &SHAPE_LOWER_NOTES_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RejectionReason", wire_name: "RejectionReason", shape: &SHAPE_LOWER_NOTES_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OnlySendByOwner", wire_name: "OnlySendByOwner", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UpdatedTime", wire_name: "UpdatedTime", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_ACCESS_KEY_REQUEST: Shape = Shape { name: "DeleteAccessKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_ACCOUNT_ALIAS_REQUEST: Shape = Shape { name: "DeleteAccountAliasRequest", kind: Kind::Structure(&[Member { name: "AccountAlias", wire_name: "AccountAlias", shape: &SHAPE_LOWER_ACCOUNT_ALIAS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_GROUP_POLICY_REQUEST: Shape = Shape { name: "DeleteGroupPolicyRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_GROUP_REQUEST: Shape = Shape { name: "DeleteGroupRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "DeleteInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "DeleteLoginProfileRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "DeleteOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_POLICY_REQUEST: Shape = Shape { name: "DeletePolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_POLICY_VERSION_REQUEST: Shape = Shape { name: "DeletePolicyVersionRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_LOWER_POLICY_VERSION_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "DeleteRolePermissionsBoundaryRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_ROLE_POLICY_REQUEST: Shape = Shape { name: "DeleteRolePolicyRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_ROLE_REQUEST: Shape = Shape { name: "DeleteRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SAML_PROVIDER_REQUEST: Shape = Shape { name: "DeleteSAMLProviderRequest", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "DeleteSSHPublicKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyId", wire_name: "SSHPublicKeyId", shape: &SHAPE_LOWER_PUBLIC_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "DeleteServerCertificateRequest", kind: Kind::Structure(&[Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape { name: "DeleteServiceLinkedRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape { name: "DeleteServiceLinkedRoleResponse", kind: Kind::Structure(&[Member { name: "DeletionTaskId", wire_name: "DeletionTaskId", shape: &SHAPE_DELETION_TASK_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "DeleteServiceSpecificCredentialRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceSpecificCredentialId", wire_name: "ServiceSpecificCredentialId", shape: &SHAPE_LOWER_SERVICE_SPECIFIC_CREDENTIAL_ID, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_SIGNING_CERTIFICATE_REQUEST: Shape = Shape { name: "DeleteSigningCertificateRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateId", wire_name: "CertificateId", shape: &SHAPE_LOWER_CERTIFICATE_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "DeleteUserPermissionsBoundaryRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_USER_POLICY_REQUEST: Shape = Shape { name: "DeleteUserPolicyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_USER_REQUEST: Shape = Shape { name: "DeleteUserRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_VIRTUAL_MFA_DEVICE_REQUEST: Shape = Shape { name: "DeleteVirtualMFADeviceRequest", kind: Kind::Structure(&[Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETION_TASK_FAILURE_REASON_TYPE: Shape = Shape { name: "DeletionTaskFailureReasonType", kind: Kind::Structure(&[Member { name: "Reason", wire_name: "Reason", shape: &SHAPE_REASON_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleUsageList", wire_name: "RoleUsageList", shape: &SHAPE_ROLE_USAGE_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETION_TASK_ID_TYPE: Shape = Shape { name: "DeletionTaskIdType", kind: Kind::Text(&[]), min: Some(1), max: Some(1000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETION_TASK_STATUS_TYPE: Shape = Shape { name: "DeletionTaskStatusType", kind: Kind::Text(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DETACH_GROUP_POLICY_REQUEST: Shape = Shape { name: "DetachGroupPolicyRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DETACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "DetachRolePolicyRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DETACH_USER_POLICY_REQUEST: Shape = Shape { name: "DetachUserPolicyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Shape = Shape { name: "DisableOrganizationsRootCredentialsManagementRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Shape = Shape { name: "DisableOrganizationsRootCredentialsManagementResponse", kind: Kind::Structure(&[Member { name: "OrganizationId", wire_name: "OrganizationId", shape: &SHAPE_ORGANIZATION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnabledFeatures", wire_name: "EnabledFeatures", shape: &SHAPE_FEATURES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Shape = Shape { name: "DisableOrganizationsRootSessionsRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Shape = Shape { name: "DisableOrganizationsRootSessionsResponse", kind: Kind::Structure(&[Member { name: "OrganizationId", wire_name: "OrganizationId", shape: &SHAPE_ORGANIZATION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnabledFeatures", wire_name: "EnabledFeatures", shape: &SHAPE_FEATURES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENABLE_MFA_DEVICE_REQUEST: Shape = Shape { name: "EnableMFADeviceRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AuthenticationCode1", wire_name: "AuthenticationCode1", shape: &SHAPE_LOWER_AUTHENTICATION_CODE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AuthenticationCode2", wire_name: "AuthenticationCode2", shape: &SHAPE_LOWER_AUTHENTICATION_CODE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Shape = Shape { name: "EnableOrganizationsRootCredentialsManagementRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Shape = Shape { name: "EnableOrganizationsRootCredentialsManagementResponse", kind: Kind::Structure(&[Member { name: "OrganizationId", wire_name: "OrganizationId", shape: &SHAPE_ORGANIZATION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnabledFeatures", wire_name: "EnabledFeatures", shape: &SHAPE_FEATURES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Shape = Shape { name: "EnableOrganizationsRootSessionsRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Shape = Shape { name: "EnableOrganizationsRootSessionsResponse", kind: Kind::Structure(&[Member { name: "OrganizationId", wire_name: "OrganizationId", shape: &SHAPE_ORGANIZATION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnabledFeatures", wire_name: "EnabledFeatures", shape: &SHAPE_FEATURES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: Shape = Shape { name: "EnableOutboundWebIdentityFederationResponse", kind: Kind::Structure(&[Member { name: "IssuerIdentifier", wire_name: "IssuerIdentifier", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENTITY_DETAILS: Shape = Shape { name: "EntityDetails", kind: Kind::Structure(&[Member { name: "EntityInfo", wire_name: "EntityInfo", shape: &SHAPE_ENTITY_INFO, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAuthenticated", wire_name: "LastAuthenticated", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENTITY_INFO: Shape = Shape { name: "EntityInfo", kind: Kind::Structure(&[Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Name", wire_name: "Name", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Type", wire_name: "Type", shape: &SHAPE_LOWER_POLICY_OWNER_ENTITY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Id", wire_name: "Id", shape: &SHAPE_LOWER_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENTITY_TYPE: Shape = Shape { name: "EntityType", kind: Kind::Text(&["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ERROR_DETAILS: Shape = Shape { name: "ErrorDetails", kind: Kind::Structure(&[Member { name: "Message", wire_name: "Message", shape: &SHAPE_LOWER_STRING_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Code", wire_name: "Code", shape: &SHAPE_LOWER_STRING_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_EVAL_DECISION_DETAILS_TYPE: Shape = Shape { name: "EvalDecisionDetailsType", kind: Kind::Map { key: &SHAPE_EVAL_DECISION_SOURCE_TYPE, value: &SHAPE_POLICY_EVALUATION_DECISION_TYPE, key_name: "key", value_name: "value", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_EVAL_DECISION_SOURCE_TYPE: Shape = Shape { name: "EvalDecisionSourceType", kind: Kind::Text(&[]), min: Some(3), max: Some(256), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_EVALUATION_RESULT: Shape = Shape { name: "EvaluationResult", kind: Kind::Structure(&[Member { name: "EvalActionName", wire_name: "EvalActionName", shape: &SHAPE_ACTION_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EvalResourceName", wire_name: "EvalResourceName", shape: &SHAPE_RESOURCE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EvalDecision", wire_name: "EvalDecision", shape: &SHAPE_POLICY_EVALUATION_DECISION_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MatchedStatements", wire_name: "MatchedStatements", shape: &SHAPE_STATEMENT_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MissingContextValues", wire_name: "MissingContextValues", shape: &SHAPE_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OrganizationsDecisionDetail", wire_name: "OrganizationsDecisionDetail", shape: &SHAPE_ORGANIZATIONS_DECISION_DETAIL, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryDecisionDetail", wire_name: "PermissionsBoundaryDecisionDetail", shape: &SHAPE_PERMISSIONS_BOUNDARY_DECISION_DETAIL, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EvalDecisionDetails", wire_name: "EvalDecisionDetails", shape: &SHAPE_EVAL_DECISION_DETAILS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceSpecificResults", wire_name: "ResourceSpecificResults", shape: &SHAPE_RESOURCE_SPECIFIC_RESULT_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_EVALUATION_RESULTS_LIST_TYPE: Shape = Shape { name: "EvaluationResultsListType", kind: Kind::List { member: &SHAPE_EVALUATION_RESULT, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_FEATURE_TYPE: Shape = Shape { name: "FeatureType", kind: Kind::Text(&["RootCredentialsManagement", "RootSessions"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_FEATURES_LIST_TYPE: Shape = Shape { name: "FeaturesListType", kind: Kind::List { member: &SHAPE_FEATURE_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GENERATE_CREDENTIAL_REPORT_RESPONSE: Shape = Shape { name: "GenerateCredentialReportResponse", kind: Kind::Structure(&[Member { name: "State", wire_name: "State", shape: &SHAPE_REPORT_STATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_REPORT_STATE_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: Shape = Shape { name: "GenerateOrganizationsAccessReportRequest", kind: Kind::Structure(&[Member { name: "EntityPath", wire_name: "EntityPath", shape: &SHAPE_LOWER_ORGANIZATIONS_ENTITY_PATH_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OrganizationsPolicyId", wire_name: "OrganizationsPolicyId", shape: &SHAPE_LOWER_ORGANIZATIONS_POLICY_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: Shape = Shape { name: "GenerateOrganizationsAccessReportResponse", kind: Kind::Structure(&[Member { name: "JobId", wire_name: "JobId", shape: &SHAPE_LOWER_JOB_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Shape = Shape { name: "GenerateServiceLastAccessedDetailsRequest", kind: Kind::Structure(&[Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Granularity", wire_name: "Granularity", shape: &SHAPE_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Shape = Shape { name: "GenerateServiceLastAccessedDetailsResponse", kind: Kind::Structure(&[Member { name: "JobId", wire_name: "JobId", shape: &SHAPE_LOWER_JOB_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCESS_KEY_LAST_USED_REQUEST: Shape = Shape { name: "GetAccessKeyLastUsedRequest", kind: Kind::Structure(&[Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCESS_KEY_LAST_USED_RESPONSE: Shape = Shape { name: "GetAccessKeyLastUsedResponse", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AccessKeyLastUsed", wire_name: "AccessKeyLastUsed", shape: &SHAPE_ACCESS_KEY_LAST_USED, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Shape = Shape { name: "GetAccountAuthorizationDetailsRequest", kind: Kind::Structure(&[Member { name: "Filter", wire_name: "Filter", shape: &SHAPE_LOWER_ENTITY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Shape = Shape { name: "GetAccountAuthorizationDetailsResponse", kind: Kind::Structure(&[Member { name: "UserDetailList", wire_name: "UserDetailList", shape: &SHAPE_LOWER_USER_DETAIL_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupDetailList", wire_name: "GroupDetailList", shape: &SHAPE_LOWER_GROUP_DETAIL_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleDetailList", wire_name: "RoleDetailList", shape: &SHAPE_LOWER_ROLE_DETAIL_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Policies", wire_name: "Policies", shape: &SHAPE_MANAGED_POLICY_DETAIL_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Shape = Shape { name: "GetAccountPasswordPolicyResponse", kind: Kind::Structure(&[Member { name: "PasswordPolicy", wire_name: "PasswordPolicy", shape: &SHAPE_PASSWORD_POLICY, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCOUNT_SUMMARY_RESPONSE: Shape = Shape { name: "GetAccountSummaryResponse", kind: Kind::Structure(&[Member { name: "SummaryMap", wire_name: "SummaryMap", shape: &SHAPE_LOWER_SUMMARY_MAP_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Shape = Shape { name: "GetContextKeysForCustomPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyInputList", wire_name: "PolicyInputList", shape: &SHAPE_SIMULATION_POLICY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Shape = Shape { name: "GetContextKeysForPolicyResponse", kind: Kind::Structure(&[Member { name: "ContextKeyNames", wire_name: "ContextKeyNames", shape: &SHAPE_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Shape = Shape { name: "GetContextKeysForPrincipalPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicySourceArn", wire_name: "PolicySourceArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyInputList", wire_name: "PolicyInputList", shape: &SHAPE_SIMULATION_POLICY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_CREDENTIAL_REPORT_RESPONSE: Shape = Shape { name: "GetCredentialReportResponse", kind: Kind::Structure(&[Member { name: "Content", wire_name: "Content", shape: &SHAPE_REPORT_CONTENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ReportFormat", wire_name: "ReportFormat", shape: &SHAPE_REPORT_FORMAT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GeneratedTime", wire_name: "GeneratedTime", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_DELEGATION_REQUEST_REQUEST: Shape = Shape { name: "GetDelegationRequestRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DelegationPermissionCheck", wire_name: "DelegationPermissionCheck", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_DELEGATION_REQUEST_RESPONSE: Shape = Shape { name: "GetDelegationRequestResponse", kind: Kind::Structure(&[Member { name: "DelegationRequest", wire_name: "DelegationRequest", shape: &SHAPE_DELEGATION_REQUEST, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionCheckStatus", wire_name: "PermissionCheckStatus", shape: &SHAPE_LOWER_PERMISSION_CHECK_STATUS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionCheckResult", wire_name: "PermissionCheckResult", shape: &SHAPE_LOWER_PERMISSION_CHECK_RESULT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_GROUP_POLICY_REQUEST: Shape = Shape { name: "GetGroupPolicyRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_GROUP_POLICY_RESPONSE: Shape = Shape { name: "GetGroupPolicyResponse", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_GROUP_REQUEST: Shape = Shape { name: "GetGroupRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_GROUP_RESPONSE: Shape = Shape { name: "GetGroupResponse", kind: Kind::Structure(&[Member { name: "Group", wire_name: "Group", shape: &SHAPE_GROUP, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Users", wire_name: "Users", shape: &SHAPE_LOWER_USER_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_HUMAN_READABLE_SUMMARY_REQUEST: Shape = Shape { name: "GetHumanReadableSummaryRequest", kind: Kind::Structure(&[Member { name: "EntityArn", wire_name: "EntityArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Locale", wire_name: "Locale", shape: &SHAPE_LOWER_LOCALE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_HUMAN_READABLE_SUMMARY_RESPONSE: Shape = Shape { name: "GetHumanReadableSummaryResponse", kind: Kind::Structure(&[Member { name: "SummaryContent", wire_name: "SummaryContent", shape: &SHAPE_LOWER_SUMMARY_CONTENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Locale", wire_name: "Locale", shape: &SHAPE_LOWER_LOCALE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SummaryState", wire_name: "SummaryState", shape: &SHAPE_LOWER_SUMMARY_STATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "GetInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "GetInstanceProfileResponse", kind: Kind::Structure(&[Member { name: "InstanceProfile", wire_name: "InstanceProfile", shape: &SHAPE_INSTANCE_PROFILE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "GetLoginProfileRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_LOGIN_PROFILE_RESPONSE: Shape = Shape { name: "GetLoginProfileResponse", kind: Kind::Structure(&[Member { name: "LoginProfile", wire_name: "LoginProfile", shape: &SHAPE_LOGIN_PROFILE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_MFA_DEVICE_REQUEST: Shape = Shape { name: "GetMFADeviceRequest", kind: Kind::Structure(&[Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_MFA_DEVICE_RESPONSE: Shape = Shape { name: "GetMFADeviceResponse", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnableDate", wire_name: "EnableDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Certifications", wire_name: "Certifications", shape: &SHAPE_CERTIFICATION_MAP_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "GetOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape { name: "GetOpenIDConnectProviderResponse", kind: Kind::Structure(&[Member { name: "Url", wire_name: "Url", shape: &SHAPE_OPEN_ID_CONNECT_PROVIDER_URL_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ClientIDList", wire_name: "ClientIDList", shape: &SHAPE_LOWER_CLIENT_ID_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ThumbprintList", wire_name: "ThumbprintList", shape: &SHAPE_LOWER_THUMBPRINT_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: Shape = Shape { name: "GetOrganizationsAccessReportRequest", kind: Kind::Structure(&[Member { name: "JobId", wire_name: "JobId", shape: &SHAPE_LOWER_JOB_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SortKey", wire_name: "SortKey", shape: &SHAPE_LOWER_SORT_KEY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: Shape = Shape { name: "GetOrganizationsAccessReportResponse", kind: Kind::Structure(&[Member { name: "JobStatus", wire_name: "JobStatus", shape: &SHAPE_LOWER_JOB_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobCreationDate", wire_name: "JobCreationDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobCompletionDate", wire_name: "JobCompletionDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NumberOfServicesAccessible", wire_name: "NumberOfServicesAccessible", shape: &SHAPE_LOWER_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NumberOfServicesNotAccessed", wire_name: "NumberOfServicesNotAccessed", shape: &SHAPE_LOWER_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AccessDetails", wire_name: "AccessDetails", shape: &SHAPE_ACCESS_DETAILS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ErrorDetails", wire_name: "ErrorDetails", shape: &SHAPE_ERROR_DETAILS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: Shape = Shape { name: "GetOutboundWebIdentityFederationInfoResponse", kind: Kind::Structure(&[Member { name: "IssuerIdentifier", wire_name: "IssuerIdentifier", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JwtVendingEnabled", wire_name: "JwtVendingEnabled", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_POLICY_REQUEST: Shape = Shape { name: "GetPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_POLICY_RESPONSE: Shape = Shape { name: "GetPolicyResponse", kind: Kind::Structure(&[Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_POLICY, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_POLICY_VERSION_REQUEST: Shape = Shape { name: "GetPolicyVersionRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_LOWER_POLICY_VERSION_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_POLICY_VERSION_RESPONSE: Shape = Shape { name: "GetPolicyVersionResponse", kind: Kind::Structure(&[Member { name: "PolicyVersion", wire_name: "PolicyVersion", shape: &SHAPE_POLICY_VERSION, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ROLE_POLICY_REQUEST: Shape = Shape { name: "GetRolePolicyRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ROLE_POLICY_RESPONSE: Shape = Shape { name: "GetRolePolicyResponse", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ROLE_REQUEST: Shape = Shape { name: "GetRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ROLE_RESPONSE: Shape = Shape { name: "GetRoleResponse", kind: Kind::Structure(&[Member { name: "Role", wire_name: "Role", shape: &SHAPE_ROLE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SAML_PROVIDER_REQUEST: Shape = Shape { name: "GetSAMLProviderRequest", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SAML_PROVIDER_RESPONSE: Shape = Shape { name: "GetSAMLProviderResponse", kind: Kind::Structure(&[Member { name: "SAMLProviderUUID", wire_name: "SAMLProviderUUID", shape: &SHAPE_LOWER_PRIVATE_KEY_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SAMLMetadataDocument", wire_name: "SAMLMetadataDocument", shape: &SHAPE_SAML_METADATA_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ValidUntil", wire_name: "ValidUntil", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssertionEncryptionMode", wire_name: "AssertionEncryptionMode", shape: &SHAPE_LOWER_ASSERTION_ENCRYPTION_MODE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PrivateKeyList", wire_name: "PrivateKeyList", shape: &SHAPE_LOWER_PRIVATE_KEY_LIST, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "GetSSHPublicKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyId", wire_name: "SSHPublicKeyId", shape: &SHAPE_LOWER_PUBLIC_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Encoding", wire_name: "Encoding", shape: &SHAPE_LOWER_ENCODING_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SSH_PUBLIC_KEY_RESPONSE: Shape = Shape { name: "GetSSHPublicKeyResponse", kind: Kind::Structure(&[Member { name: "SSHPublicKey", wire_name: "SSHPublicKey", shape: &SHAPE_SSH_PUBLIC_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "GetServerCertificateRequest", kind: Kind::Structure(&[Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVER_CERTIFICATE_RESPONSE: Shape = Shape { name: "GetServerCertificateResponse", kind: Kind::Structure(&[Member { name: "ServerCertificate", wire_name: "ServerCertificate", shape: &SHAPE_SERVER_CERTIFICATE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Shape = Shape { name: "GetServiceLastAccessedDetailsRequest", kind: Kind::Structure(&[Member { name: "JobId", wire_name: "JobId", shape: &SHAPE_LOWER_JOB_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Shape = Shape { name: "GetServiceLastAccessedDetailsResponse", kind: Kind::Structure(&[Member { name: "JobStatus", wire_name: "JobStatus", shape: &SHAPE_LOWER_JOB_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobType", wire_name: "JobType", shape: &SHAPE_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobCreationDate", wire_name: "JobCreationDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServicesLastAccessed", wire_name: "ServicesLastAccessed", shape: &SHAPE_SERVICES_LAST_ACCESSED, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobCompletionDate", wire_name: "JobCompletionDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Error", wire_name: "Error", shape: &SHAPE_ERROR_DETAILS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: Shape = Shape { name: "GetServiceLastAccessedDetailsWithEntitiesRequest", kind: Kind::Structure(&[Member { name: "JobId", wire_name: "JobId", shape: &SHAPE_LOWER_JOB_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceNamespace", wire_name: "ServiceNamespace", shape: &SHAPE_LOWER_SERVICE_NAMESPACE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: Shape = Shape { name: "GetServiceLastAccessedDetailsWithEntitiesResponse", kind: Kind::Structure(&[Member { name: "JobStatus", wire_name: "JobStatus", shape: &SHAPE_LOWER_JOB_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobCreationDate", wire_name: "JobCreationDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "JobCompletionDate", wire_name: "JobCompletionDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EntityDetailsList", wire_name: "EntityDetailsList", shape: &SHAPE_LOWER_ENTITY_DETAILS_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Error", wire_name: "Error", shape: &SHAPE_ERROR_DETAILS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Shape = Shape { name: "GetServiceLinkedRoleDeletionStatusRequest", kind: Kind::Structure(&[Member { name: "DeletionTaskId", wire_name: "DeletionTaskId", shape: &SHAPE_DELETION_TASK_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Shape = Shape { name: "GetServiceLinkedRoleDeletionStatusResponse", kind: Kind::Structure(&[Member { name: "Status", wire_name: "Status", shape: &SHAPE_DELETION_TASK_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Reason", wire_name: "Reason", shape: &SHAPE_DELETION_TASK_FAILURE_REASON_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_USER_POLICY_REQUEST: Shape = Shape { name: "GetUserPolicyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_USER_POLICY_RESPONSE: Shape = Shape { name: "GetUserPolicyResponse", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_USER_REQUEST: Shape = Shape { name: "GetUserRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_USER_RESPONSE: Shape = Shape { name: "GetUserResponse", kind: Kind::Structure(&[Member { name: "User", wire_name: "User", shape: &SHAPE_USER, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GROUP: Shape = Shape { name: "Group", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupId", wire_name: "GroupId", shape: &SHAPE_LOWER_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GROUP_DETAIL: Shape = Shape { name: "GroupDetail", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupId", wire_name: "GroupId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupPolicyList", wire_name: "GroupPolicyList", shape: &SHAPE_LOWER_POLICY_DETAIL_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AttachedManagedPolicies", wire_name: "AttachedManagedPolicies", shape: &SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_INSTANCE_PROFILE: Shape = Shape { name: "InstanceProfile", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceProfileId", wire_name: "InstanceProfileId", shape: &SHAPE_LOWER_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Roles", wire_name: "Roles", shape: &SHAPE_LOWER_ROLE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LINE_NUMBER: Shape = Shape { name: "LineNumber", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ACCESS_KEYS_REQUEST: Shape = Shape { name: "ListAccessKeysRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ACCESS_KEYS_RESPONSE: Shape = Shape { name: "ListAccessKeysResponse", kind: Kind::Structure(&[Member { name: "AccessKeyMetadata", wire_name: "AccessKeyMetadata", shape: &SHAPE_LOWER_ACCESS_KEY_METADATA_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ACCOUNT_ALIASES_REQUEST: Shape = Shape { name: "ListAccountAliasesRequest", kind: Kind::Structure(&[Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ACCOUNT_ALIASES_RESPONSE: Shape = Shape { name: "ListAccountAliasesResponse", kind: Kind::Structure(&[Member { name: "AccountAliases", wire_name: "AccountAliases", shape: &SHAPE_LOWER_ACCOUNT_ALIAS_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ATTACHED_GROUP_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedGroupPoliciesRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedGroupPoliciesResponse", kind: Kind::Structure(&[Member { name: "AttachedPolicies", wire_name: "AttachedPolicies", shape: &SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ATTACHED_ROLE_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedRolePoliciesRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedRolePoliciesResponse", kind: Kind::Structure(&[Member { name: "AttachedPolicies", wire_name: "AttachedPolicies", shape: &SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ATTACHED_USER_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedUserPoliciesRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ATTACHED_USER_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedUserPoliciesResponse", kind: Kind::Structure(&[Member { name: "AttachedPolicies", wire_name: "AttachedPolicies", shape: &SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_DELEGATION_REQUESTS_REQUEST: Shape = Shape { name: "ListDelegationRequestsRequest", kind: Kind::Structure(&[Member { name: "OwnerId", wire_name: "OwnerId", shape: &SHAPE_LOWER_OWNER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_DELEGATION_REQUESTS_RESPONSE: Shape = Shape { name: "ListDelegationRequestsResponse", kind: Kind::Structure(&[Member { name: "DelegationRequests", wire_name: "DelegationRequests", shape: &SHAPE_LOWER_DELEGATION_REQUESTS_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "isTruncated", wire_name: "isTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ENTITIES_FOR_POLICY_REQUEST: Shape = Shape { name: "ListEntitiesForPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EntityFilter", wire_name: "EntityFilter", shape: &SHAPE_ENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyUsageFilter", wire_name: "PolicyUsageFilter", shape: &SHAPE_POLICY_USAGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ENTITIES_FOR_POLICY_RESPONSE: Shape = Shape { name: "ListEntitiesForPolicyResponse", kind: Kind::Structure(&[Member { name: "PolicyGroups", wire_name: "PolicyGroups", shape: &SHAPE_POLICY_GROUP_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyUsers", wire_name: "PolicyUsers", shape: &SHAPE_POLICY_USER_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyRoles", wire_name: "PolicyRoles", shape: &SHAPE_POLICY_ROLE_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_GROUP_POLICIES_REQUEST: Shape = Shape { name: "ListGroupPoliciesRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_GROUP_POLICIES_RESPONSE: Shape = Shape { name: "ListGroupPoliciesResponse", kind: Kind::Structure(&[Member { name: "PolicyNames", wire_name: "PolicyNames", shape: &SHAPE_LOWER_POLICY_NAME_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_GROUPS_FOR_USER_REQUEST: Shape = Shape { name: "ListGroupsForUserRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_GROUPS_FOR_USER_RESPONSE: Shape = Shape { name: "ListGroupsForUserResponse", kind: Kind::Structure(&[Member { name: "Groups", wire_name: "Groups", shape: &SHAPE_LOWER_GROUP_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_GROUPS_REQUEST: Shape = Shape { name: "ListGroupsRequest", kind: Kind::Structure(&[Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_PATH_PREFIX_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_GROUPS_RESPONSE: Shape = Shape { name: "ListGroupsResponse", kind: Kind::Structure(&[Member { name: "Groups", wire_name: "Groups", shape: &SHAPE_LOWER_GROUP_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_INSTANCE_PROFILE_TAGS_REQUEST: Shape = Shape { name: "ListInstanceProfileTagsRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Shape = Shape { name: "ListInstanceProfileTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Shape = Shape { name: "ListInstanceProfilesForRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Shape = Shape { name: "ListInstanceProfilesForRoleResponse", kind: Kind::Structure(&[Member { name: "InstanceProfiles", wire_name: "InstanceProfiles", shape: &SHAPE_LOWER_INSTANCE_PROFILE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_INSTANCE_PROFILES_REQUEST: Shape = Shape { name: "ListInstanceProfilesRequest", kind: Kind::Structure(&[Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_PATH_PREFIX_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_INSTANCE_PROFILES_RESPONSE: Shape = Shape { name: "ListInstanceProfilesResponse", kind: Kind::Structure(&[Member { name: "InstanceProfiles", wire_name: "InstanceProfiles", shape: &SHAPE_LOWER_INSTANCE_PROFILE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_MFA_DEVICE_TAGS_REQUEST: Shape = Shape { name: "ListMFADeviceTagsRequest", kind: Kind::Structure(&[Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_MFA_DEVICE_TAGS_RESPONSE: Shape = Shape { name: "ListMFADeviceTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_MFA_DEVICES_REQUEST: Shape = Shape { name: "ListMFADevicesRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_MFA_DEVICES_RESPONSE: Shape = Shape { name: "ListMFADevicesResponse", kind: Kind::Structure(&[Member { name: "MFADevices", wire_name: "MFADevices", shape: &SHAPE_LOWER_MFA_DEVICE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Shape = Shape { name: "ListOpenIDConnectProviderTagsRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Shape = Shape { name: "ListOpenIDConnectProviderTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Shape = Shape { name: "ListOpenIDConnectProvidersRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Shape = Shape { name: "ListOpenIDConnectProvidersResponse", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderList", wire_name: "OpenIDConnectProviderList", shape: &SHAPE_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ORGANIZATIONS_FEATURES_REQUEST: Shape = Shape { name: "ListOrganizationsFeaturesRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ORGANIZATIONS_FEATURES_RESPONSE: Shape = Shape { name: "ListOrganizationsFeaturesResponse", kind: Kind::Structure(&[Member { name: "OrganizationId", wire_name: "OrganizationId", shape: &SHAPE_ORGANIZATION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnabledFeatures", wire_name: "EnabledFeatures", shape: &SHAPE_FEATURES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Shape = Shape { name: "ListPoliciesGrantingServiceAccessEntry", kind: Kind::Structure(&[Member { name: "ServiceNamespace", wire_name: "ServiceNamespace", shape: &SHAPE_LOWER_SERVICE_NAMESPACE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Policies", wire_name: "Policies", shape: &SHAPE_LOWER_POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: Shape = Shape { name: "ListPoliciesGrantingServiceAccessRequest", kind: Kind::Structure(&[Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceNamespaces", wire_name: "ServiceNamespaces", shape: &SHAPE_LOWER_SERVICE_NAMESPACE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: Shape = Shape { name: "ListPoliciesGrantingServiceAccessResponse", kind: Kind::Structure(&[Member { name: "PoliciesGrantingServiceAccess", wire_name: "PoliciesGrantingServiceAccess", shape: &SHAPE_LOWER_LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICIES_REQUEST: Shape = Shape { name: "ListPoliciesRequest", kind: Kind::Structure(&[Member { name: "Scope", wire_name: "Scope", shape: &SHAPE_LOWER_POLICY_SCOPE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "OnlyAttached", wire_name: "OnlyAttached", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyUsageFilter", wire_name: "PolicyUsageFilter", shape: &SHAPE_POLICY_USAGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICIES_RESPONSE: Shape = Shape { name: "ListPoliciesResponse", kind: Kind::Structure(&[Member { name: "Policies", wire_name: "Policies", shape: &SHAPE_LOWER_POLICY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICY_TAGS_REQUEST: Shape = Shape { name: "ListPolicyTagsRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICY_TAGS_RESPONSE: Shape = Shape { name: "ListPolicyTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICY_VERSIONS_REQUEST: Shape = Shape { name: "ListPolicyVersionsRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_POLICY_VERSIONS_RESPONSE: Shape = Shape { name: "ListPolicyVersionsResponse", kind: Kind::Structure(&[Member { name: "Versions", wire_name: "Versions", shape: &SHAPE_LOWER_POLICY_DOCUMENT_VERSION_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ROLE_POLICIES_REQUEST: Shape = Shape { name: "ListRolePoliciesRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ROLE_POLICIES_RESPONSE: Shape = Shape { name: "ListRolePoliciesResponse", kind: Kind::Structure(&[Member { name: "PolicyNames", wire_name: "PolicyNames", shape: &SHAPE_LOWER_POLICY_NAME_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ROLE_TAGS_REQUEST: Shape = Shape { name: "ListRoleTagsRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ROLE_TAGS_RESPONSE: Shape = Shape { name: "ListRoleTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ROLES_REQUEST: Shape = Shape { name: "ListRolesRequest", kind: Kind::Structure(&[Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_PATH_PREFIX_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ROLES_RESPONSE: Shape = Shape { name: "ListRolesResponse", kind: Kind::Structure(&[Member { name: "Roles", wire_name: "Roles", shape: &SHAPE_LOWER_ROLE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SAML_PROVIDER_TAGS_REQUEST: Shape = Shape { name: "ListSAMLProviderTagsRequest", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SAML_PROVIDER_TAGS_RESPONSE: Shape = Shape { name: "ListSAMLProviderTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SAML_PROVIDERS_REQUEST: Shape = Shape { name: "ListSAMLProvidersRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SAML_PROVIDERS_RESPONSE: Shape = Shape { name: "ListSAMLProvidersResponse", kind: Kind::Structure(&[Member { name: "SAMLProviderList", wire_name: "SAMLProviderList", shape: &SHAPE_SAML_PROVIDER_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SSH_PUBLIC_KEYS_REQUEST: Shape = Shape { name: "ListSSHPublicKeysRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SSH_PUBLIC_KEYS_RESPONSE: Shape = Shape { name: "ListSSHPublicKeysResponse", kind: Kind::Structure(&[Member { name: "SSHPublicKeys", wire_name: "SSHPublicKeys", shape: &SHAPE_SSH_PUBLIC_KEY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SERVER_CERTIFICATE_TAGS_REQUEST: Shape = Shape { name: "ListServerCertificateTagsRequest", kind: Kind::Structure(&[Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: Shape = Shape { name: "ListServerCertificateTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SERVER_CERTIFICATES_REQUEST: Shape = Shape { name: "ListServerCertificatesRequest", kind: Kind::Structure(&[Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_PATH_PREFIX_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SERVER_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListServerCertificatesResponse", kind: Kind::Structure(&[Member { name: "ServerCertificateMetadataList", wire_name: "ServerCertificateMetadataList", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_METADATA_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Shape = Shape { name: "ListServiceSpecificCredentialsRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_SERVICE_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AllUsers", wire_name: "AllUsers", shape: &SHAPE_LOWER_ALL_USERS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Shape = Shape { name: "ListServiceSpecificCredentialsResponse", kind: Kind::Structure(&[Member { name: "ServiceSpecificCredentials", wire_name: "ServiceSpecificCredentials", shape: &SHAPE_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SIGNING_CERTIFICATES_REQUEST: Shape = Shape { name: "ListSigningCertificatesRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_SIGNING_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListSigningCertificatesResponse", kind: Kind::Structure(&[Member { name: "Certificates", wire_name: "Certificates", shape: &SHAPE_LOWER_CERTIFICATE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_USER_POLICIES_REQUEST: Shape = Shape { name: "ListUserPoliciesRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_USER_POLICIES_RESPONSE: Shape = Shape { name: "ListUserPoliciesResponse", kind: Kind::Structure(&[Member { name: "PolicyNames", wire_name: "PolicyNames", shape: &SHAPE_LOWER_POLICY_NAME_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_USER_TAGS_REQUEST: Shape = Shape { name: "ListUserTagsRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_USER_TAGS_RESPONSE: Shape = Shape { name: "ListUserTagsResponse", kind: Kind::Structure(&[Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_USERS_REQUEST: Shape = Shape { name: "ListUsersRequest", kind: Kind::Structure(&[Member { name: "PathPrefix", wire_name: "PathPrefix", shape: &SHAPE_LOWER_PATH_PREFIX_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_USERS_RESPONSE: Shape = Shape { name: "ListUsersResponse", kind: Kind::Structure(&[Member { name: "Users", wire_name: "Users", shape: &SHAPE_LOWER_USER_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_VIRTUAL_MFA_DEVICES_REQUEST: Shape = Shape { name: "ListVirtualMFADevicesRequest", kind: Kind::Structure(&[Member { name: "AssignmentStatus", wire_name: "AssignmentStatus", shape: &SHAPE_LOWER_ASSIGNMENT_STATUS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Shape = Shape { name: "ListVirtualMFADevicesResponse", kind: Kind::Structure(&[Member { name: "VirtualMFADevices", wire_name: "VirtualMFADevices", shape: &SHAPE_LOWER_VIRTUAL_MFA_DEVICE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOGIN_PROFILE: Shape = Shape { name: "LoginProfile", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PasswordResetRequired", wire_name: "PasswordResetRequired", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MFA_DEVICE: Shape = Shape { name: "MFADevice", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnableDate", wire_name: "EnableDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MANAGED_POLICY_DETAIL: Shape = Shape { name: "ManagedPolicyDetail", kind: Kind::Structure(&[Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyId", wire_name: "PolicyId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DefaultVersionId", wire_name: "DefaultVersionId", shape: &SHAPE_LOWER_POLICY_VERSION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AttachmentCount", wire_name: "AttachmentCount", shape: &SHAPE_LOWER_ATTACHMENT_COUNT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryUsageCount", wire_name: "PermissionsBoundaryUsageCount", shape: &SHAPE_LOWER_ATTACHMENT_COUNT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsAttachable", wire_name: "IsAttachable", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_POLICY_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UpdateDate", wire_name: "UpdateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyVersionList", wire_name: "PolicyVersionList", shape: &SHAPE_LOWER_POLICY_DOCUMENT_VERSION_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MANAGED_POLICY_DETAIL_LIST_TYPE: Shape = Shape { name: "ManagedPolicyDetailListType", kind: Kind::List { member: &SHAPE_MANAGED_POLICY_DETAIL, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Shape = Shape { name: "OpenIDConnectProviderListEntry", kind: Kind::Structure(&[Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Shape = Shape { name: "OpenIDConnectProviderListType", kind: Kind::List { member: &SHAPE_OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Shape = Shape { name: "OpenIDConnectProviderUrlType", kind: Kind::Text(&[]), min: Some(1), max: Some(255), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ORGANIZATION_ID_TYPE: Shape = Shape { name: "OrganizationIdType", kind: Kind::Text(&[]), min: None, max: Some(34), pattern: Some(r#"^o-[a-z0-9]{10,32}$"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_ORGANIZATIONS_DECISION_DETAIL: Shape = Shape { name: "OrganizationsDecisionDetail", kind: Kind::Structure(&[Member { name: "AllowedByOrganizations", wire_name: "AllowedByOrganizations", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PASSWORD_POLICY: Shape = Shape { name: "PasswordPolicy", kind: Kind::Structure(&[Member { name: "MinimumPasswordLength", wire_name: "MinimumPasswordLength", shape: &SHAPE_LOWER_MINIMUM_PASSWORD_LENGTH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireSymbols", wire_name: "RequireSymbols", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireNumbers", wire_name: "RequireNumbers", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireUppercaseCharacters", wire_name: "RequireUppercaseCharacters", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireLowercaseCharacters", wire_name: "RequireLowercaseCharacters", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AllowUsersToChangePassword", wire_name: "AllowUsersToChangePassword", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpirePasswords", wire_name: "ExpirePasswords", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxPasswordAge", wire_name: "MaxPasswordAge", shape: &SHAPE_LOWER_MAX_PASSWORD_AGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PasswordReusePrevention", wire_name: "PasswordReusePrevention", shape: &SHAPE_LOWER_PASSWORD_REUSE_PREVENTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "HardExpiry", wire_name: "HardExpiry", shape: &SHAPE_LOWER_BOOLEAN_OBJECT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Shape = Shape { name: "PermissionsBoundaryAttachmentType", kind: Kind::Text(&["PermissionsBoundaryPolicy"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PERMISSIONS_BOUNDARY_DECISION_DETAIL: Shape = Shape { name: "PermissionsBoundaryDecisionDetail", kind: Kind::Structure(&[Member { name: "AllowedByPermissionsBoundary", wire_name: "AllowedByPermissionsBoundary", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY: Shape = Shape { name: "Policy", kind: Kind::Structure(&[Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyId", wire_name: "PolicyId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_POLICY_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DefaultVersionId", wire_name: "DefaultVersionId", shape: &SHAPE_LOWER_POLICY_VERSION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AttachmentCount", wire_name: "AttachmentCount", shape: &SHAPE_LOWER_ATTACHMENT_COUNT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryUsageCount", wire_name: "PermissionsBoundaryUsageCount", shape: &SHAPE_LOWER_ATTACHMENT_COUNT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsAttachable", wire_name: "IsAttachable", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_POLICY_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UpdateDate", wire_name: "UpdateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_DETAIL: Shape = Shape { name: "PolicyDetail", kind: Kind::Structure(&[Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_EVALUATION_DECISION_TYPE: Shape = Shape { name: "PolicyEvaluationDecisionType", kind: Kind::Text(&["allowed", "explicitDeny", "implicitDeny"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_GRANTING_SERVICE_ACCESS: Shape = Shape { name: "PolicyGrantingServiceAccess", kind: Kind::Structure(&[Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyType", wire_name: "PolicyType", shape: &SHAPE_LOWER_POLICY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EntityType", wire_name: "EntityType", shape: &SHAPE_LOWER_POLICY_OWNER_ENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EntityName", wire_name: "EntityName", shape: &SHAPE_LOWER_ENTITY_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_GROUP: Shape = Shape { name: "PolicyGroup", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupId", wire_name: "GroupId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_GROUP_LIST_TYPE: Shape = Shape { name: "PolicyGroupListType", kind: Kind::List { member: &SHAPE_POLICY_GROUP, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_IDENTIFIER_TYPE: Shape = Shape { name: "PolicyIdentifierType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_PARAMETER: Shape = Shape { name: "PolicyParameter", kind: Kind::Structure(&[Member { name: "Name", wire_name: "Name", shape: &SHAPE_LOWER_POLICY_PARAMETER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Values", wire_name: "Values", shape: &SHAPE_LOWER_POLICY_PARAMETER_VALUES_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Type", wire_name: "Type", shape: &SHAPE_POLICY_PARAMETER_TYPE_ENUM, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_PARAMETER_TYPE_ENUM: Shape = Shape { name: "PolicyParameterTypeEnum", kind: Kind::Text(&["string", "stringList"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_ROLE: Shape = Shape { name: "PolicyRole", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleId", wire_name: "RoleId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_ROLE_LIST_TYPE: Shape = Shape { name: "PolicyRoleListType", kind: Kind::List { member: &SHAPE_POLICY_ROLE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_SOURCE_TYPE: Shape = Shape { name: "PolicySourceType", kind: Kind::Text(&["user", "group", "role", "aws-managed", "user-managed", "resource", "none"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_USAGE_TYPE: Shape = Shape { name: "PolicyUsageType", kind: Kind::Text(&["PermissionsPolicy", "PermissionsBoundary"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_USER: Shape = Shape { name: "PolicyUser", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserId", wire_name: "UserId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_USER_LIST_TYPE: Shape = Shape { name: "PolicyUserListType", kind: Kind::List { member: &SHAPE_POLICY_USER, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_VERSION: Shape = Shape { name: "PolicyVersion", kind: Kind::Structure(&[Member { name: "Document", wire_name: "Document", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_LOWER_POLICY_VERSION_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsDefaultVersion", wire_name: "IsDefaultVersion", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POSITION: Shape = Shape { name: "Position", kind: Kind::Structure(&[Member { name: "Line", wire_name: "Line", shape: &SHAPE_LINE_NUMBER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Column", wire_name: "Column", shape: &SHAPE_COLUMN_NUMBER, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_GROUP_POLICY_REQUEST: Shape = Shape { name: "PutGroupPolicyRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "PutRolePermissionsBoundaryRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_ROLE_POLICY_REQUEST: Shape = Shape { name: "PutRolePolicyRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "PutUserPermissionsBoundaryRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_USER_POLICY_REQUEST: Shape = Shape { name: "PutUserPolicyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyName", wire_name: "PolicyName", shape: &SHAPE_LOWER_POLICY_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REASON_TYPE: Shape = Shape { name: "ReasonType", kind: Kind::Text(&[]), min: None, max: Some(1000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REGION_NAME_TYPE: Shape = Shape { name: "RegionNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(100), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REJECT_DELEGATION_REQUEST_REQUEST: Shape = Shape { name: "RejectDelegationRequestRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Notes", wire_name: "Notes", shape: &SHAPE_LOWER_NOTES_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "RemoveClientIDFromOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ClientID", wire_name: "ClientID", shape: &SHAPE_LOWER_CLIENT_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "RemoveRoleFromInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REMOVE_USER_FROM_GROUP_REQUEST: Shape = Shape { name: "RemoveUserFromGroupRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REPORT_CONTENT_TYPE: Shape = Shape { name: "ReportContentType", kind: Kind::Blob, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REPORT_FORMAT_TYPE: Shape = Shape { name: "ReportFormatType", kind: Kind::Text(&["text/csv"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REPORT_STATE_DESCRIPTION_TYPE: Shape = Shape { name: "ReportStateDescriptionType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REPORT_STATE_TYPE: Shape = Shape { name: "ReportStateType", kind: Kind::Text(&["STARTED", "INPROGRESS", "COMPLETE"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "ResetServiceSpecificCredentialRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceSpecificCredentialId", wire_name: "ServiceSpecificCredentialId", shape: &SHAPE_LOWER_SERVICE_SPECIFIC_CREDENTIAL_ID, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Shape = Shape { name: "ResetServiceSpecificCredentialResponse", kind: Kind::Structure(&[Member { name: "ServiceSpecificCredential", wire_name: "ServiceSpecificCredential", shape: &SHAPE_SERVICE_SPECIFIC_CREDENTIAL, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESOURCE_HANDLING_OPTION_TYPE: Shape = Shape { name: "ResourceHandlingOptionType", kind: Kind::Text(&[]), min: Some(1), max: Some(64), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESOURCE_NAME_LIST_TYPE: Shape = Shape { name: "ResourceNameListType", kind: Kind::List { member: &SHAPE_RESOURCE_NAME_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESOURCE_NAME_TYPE: Shape = Shape { name: "ResourceNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(2048), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESOURCE_SPECIFIC_RESULT: Shape = Shape { name: "ResourceSpecificResult", kind: Kind::Structure(&[Member { name: "EvalResourceName", wire_name: "EvalResourceName", shape: &SHAPE_RESOURCE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EvalResourceDecision", wire_name: "EvalResourceDecision", shape: &SHAPE_POLICY_EVALUATION_DECISION_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MatchedStatements", wire_name: "MatchedStatements", shape: &SHAPE_STATEMENT_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MissingContextValues", wire_name: "MissingContextValues", shape: &SHAPE_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EvalDecisionDetails", wire_name: "EvalDecisionDetails", shape: &SHAPE_EVAL_DECISION_DETAILS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryDecisionDetail", wire_name: "PermissionsBoundaryDecisionDetail", shape: &SHAPE_PERMISSIONS_BOUNDARY_DECISION_DETAIL, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Shape = Shape { name: "ResourceSpecificResultListType", kind: Kind::List { member: &SHAPE_RESOURCE_SPECIFIC_RESULT, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESYNC_MFA_DEVICE_REQUEST: Shape = Shape { name: "ResyncMFADeviceRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AuthenticationCode1", wire_name: "AuthenticationCode1", shape: &SHAPE_LOWER_AUTHENTICATION_CODE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AuthenticationCode2", wire_name: "AuthenticationCode2", shape: &SHAPE_LOWER_AUTHENTICATION_CODE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ROLE: Shape = Shape { name: "Role", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleId", wire_name: "RoleId", shape: &SHAPE_LOWER_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumeRolePolicyDocument", wire_name: "AssumeRolePolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_ROLE_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxSessionDuration", wire_name: "MaxSessionDuration", shape: &SHAPE_LOWER_ROLE_MAX_SESSION_DURATION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_ATTACHED_PERMISSIONS_BOUNDARY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleLastUsed", wire_name: "RoleLastUsed", shape: &SHAPE_ROLE_LAST_USED, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ROLE_DETAIL: Shape = Shape { name: "RoleDetail", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleId", wire_name: "RoleId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumeRolePolicyDocument", wire_name: "AssumeRolePolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceProfileList", wire_name: "InstanceProfileList", shape: &SHAPE_LOWER_INSTANCE_PROFILE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RolePolicyList", wire_name: "RolePolicyList", shape: &SHAPE_LOWER_POLICY_DETAIL_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AttachedManagedPolicies", wire_name: "AttachedManagedPolicies", shape: &SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_ATTACHED_PERMISSIONS_BOUNDARY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleLastUsed", wire_name: "RoleLastUsed", shape: &SHAPE_ROLE_LAST_USED, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ROLE_LAST_USED: Shape = Shape { name: "RoleLastUsed", kind: Kind::Structure(&[Member { name: "LastUsedDate", wire_name: "LastUsedDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Region", wire_name: "Region", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ROLE_USAGE_LIST_TYPE: Shape = Shape { name: "RoleUsageListType", kind: Kind::List { member: &SHAPE_ROLE_USAGE_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ROLE_USAGE_TYPE: Shape = Shape { name: "RoleUsageType", kind: Kind::Structure(&[Member { name: "Region", wire_name: "Region", shape: &SHAPE_REGION_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Resources", wire_name: "Resources", shape: &SHAPE_ARN_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SAML_METADATA_DOCUMENT_TYPE: Shape = Shape { name: "SAMLMetadataDocumentType", kind: Kind::Text(&[]), min: Some(1000), max: Some(10000000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SAML_PRIVATE_KEY: Shape = Shape { name: "SAMLPrivateKey", kind: Kind::Structure(&[Member { name: "KeyId", wire_name: "KeyId", shape: &SHAPE_LOWER_PRIVATE_KEY_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Timestamp", wire_name: "Timestamp", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SAML_PROVIDER_LIST_ENTRY: Shape = Shape { name: "SAMLProviderListEntry", kind: Kind::Structure(&[Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ValidUntil", wire_name: "ValidUntil", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SAML_PROVIDER_LIST_TYPE: Shape = Shape { name: "SAMLProviderListType", kind: Kind::List { member: &SHAPE_SAML_PROVIDER_LIST_ENTRY, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SAML_PROVIDER_NAME_TYPE: Shape = Shape { name: "SAMLProviderNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w._-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_SSH_PUBLIC_KEY: Shape = Shape { name: "SSHPublicKey", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyId", wire_name: "SSHPublicKeyId", shape: &SHAPE_LOWER_PUBLIC_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Fingerprint", wire_name: "Fingerprint", shape: &SHAPE_LOWER_PUBLIC_KEY_FINGERPRINT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyBody", wire_name: "SSHPublicKeyBody", shape: &SHAPE_LOWER_PUBLIC_KEY_MATERIAL_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadDate", wire_name: "UploadDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SSH_PUBLIC_KEY_LIST_TYPE: Shape = Shape { name: "SSHPublicKeyListType", kind: Kind::List { member: &SHAPE_SSH_PUBLIC_KEY_METADATA, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SSH_PUBLIC_KEY_METADATA: Shape = Shape { name: "SSHPublicKeyMetadata", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyId", wire_name: "SSHPublicKeyId", shape: &SHAPE_LOWER_PUBLIC_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadDate", wire_name: "UploadDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SEND_DELEGATION_TOKEN_REQUEST: Shape = Shape { name: "SendDelegationTokenRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVER_CERTIFICATE: Shape = Shape { name: "ServerCertificate", kind: Kind::Structure(&[Member { name: "ServerCertificateMetadata", wire_name: "ServerCertificateMetadata", shape: &SHAPE_SERVER_CERTIFICATE_METADATA, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateBody", wire_name: "CertificateBody", shape: &SHAPE_LOWER_CERTIFICATE_BODY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateChain", wire_name: "CertificateChain", shape: &SHAPE_LOWER_CERTIFICATE_CHAIN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVER_CERTIFICATE_METADATA: Shape = Shape { name: "ServerCertificateMetadata", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerCertificateId", wire_name: "ServerCertificateId", shape: &SHAPE_LOWER_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadDate", wire_name: "UploadDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "Expiration", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVICE_LAST_ACCESSED: Shape = Shape { name: "ServiceLastAccessed", kind: Kind::Structure(&[Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_SERVICE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAuthenticated", wire_name: "LastAuthenticated", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceNamespace", wire_name: "ServiceNamespace", shape: &SHAPE_LOWER_SERVICE_NAMESPACE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAuthenticatedEntity", wire_name: "LastAuthenticatedEntity", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAuthenticatedRegion", wire_name: "LastAuthenticatedRegion", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TotalAuthenticatedEntities", wire_name: "TotalAuthenticatedEntities", shape: &SHAPE_LOWER_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TrackedActionsLastAccessed", wire_name: "TrackedActionsLastAccessed", shape: &SHAPE_TRACKED_ACTIONS_LAST_ACCESSED, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVICE_SPECIFIC_CREDENTIAL: Shape = Shape { name: "ServiceSpecificCredential", kind: Kind::Structure(&[Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpirationDate", wire_name: "ExpirationDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_SERVICE_NAME, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceUserName", wire_name: "ServiceUserName", shape: &SHAPE_LOWER_SERVICE_USER_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServicePassword", wire_name: "ServicePassword", shape: &SHAPE_LOWER_SERVICE_PASSWORD, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceCredentialAlias", wire_name: "ServiceCredentialAlias", shape: &SHAPE_LOWER_SERVICE_CREDENTIAL_ALIAS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceCredentialSecret", wire_name: "ServiceCredentialSecret", shape: &SHAPE_LOWER_SERVICE_CREDENTIAL_SECRET, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceSpecificCredentialId", wire_name: "ServiceSpecificCredentialId", shape: &SHAPE_LOWER_SERVICE_SPECIFIC_CREDENTIAL_ID, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVICE_SPECIFIC_CREDENTIAL_METADATA: Shape = Shape { name: "ServiceSpecificCredentialMetadata", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceUserName", wire_name: "ServiceUserName", shape: &SHAPE_LOWER_SERVICE_USER_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceCredentialAlias", wire_name: "ServiceCredentialAlias", shape: &SHAPE_LOWER_SERVICE_CREDENTIAL_ALIAS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpirationDate", wire_name: "ExpirationDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceSpecificCredentialId", wire_name: "ServiceSpecificCredentialId", shape: &SHAPE_LOWER_SERVICE_SPECIFIC_CREDENTIAL_ID, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceName", wire_name: "ServiceName", shape: &SHAPE_LOWER_SERVICE_NAME, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Shape = Shape { name: "ServiceSpecificCredentialsListType", kind: Kind::List { member: &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_METADATA, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SERVICES_LAST_ACCESSED: Shape = Shape { name: "ServicesLastAccessed", kind: Kind::List { member: &SHAPE_SERVICE_LAST_ACCESSED, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape { name: "SetDefaultPolicyVersionRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_LOWER_POLICY_VERSION_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: Shape = Shape { name: "SetSecurityTokenServicePreferencesRequest", kind: Kind::Structure(&[Member { name: "GlobalEndpointTokenVersion", wire_name: "GlobalEndpointTokenVersion", shape: &SHAPE_LOWER_GLOBAL_ENDPOINT_TOKEN_VERSION, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SIGNING_CERTIFICATE: Shape = Shape { name: "SigningCertificate", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateId", wire_name: "CertificateId", shape: &SHAPE_LOWER_CERTIFICATE_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateBody", wire_name: "CertificateBody", shape: &SHAPE_LOWER_CERTIFICATE_BODY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadDate", wire_name: "UploadDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SIMULATE_CUSTOM_POLICY_REQUEST: Shape = Shape { name: "SimulateCustomPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyInputList", wire_name: "PolicyInputList", shape: &SHAPE_SIMULATION_POLICY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryPolicyInputList", wire_name: "PermissionsBoundaryPolicyInputList", shape: &SHAPE_SIMULATION_POLICY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ActionNames", wire_name: "ActionNames", shape: &SHAPE_ACTION_NAME_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceArns", wire_name: "ResourceArns", shape: &SHAPE_RESOURCE_NAME_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourcePolicy", wire_name: "ResourcePolicy", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceOwner", wire_name: "ResourceOwner", shape: &SHAPE_RESOURCE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CallerArn", wire_name: "CallerArn", shape: &SHAPE_RESOURCE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContextEntries", wire_name: "ContextEntries", shape: &SHAPE_CONTEXT_ENTRY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceHandlingOption", wire_name: "ResourceHandlingOption", shape: &SHAPE_RESOURCE_HANDLING_OPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SIMULATE_POLICY_RESPONSE: Shape = Shape { name: "SimulatePolicyResponse", kind: Kind::Structure(&[Member { name: "EvaluationResults", wire_name: "EvaluationResults", shape: &SHAPE_EVALUATION_RESULTS_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_RESPONSE_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SIMULATE_PRINCIPAL_POLICY_REQUEST: Shape = Shape { name: "SimulatePrincipalPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicySourceArn", wire_name: "PolicySourceArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyInputList", wire_name: "PolicyInputList", shape: &SHAPE_SIMULATION_POLICY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundaryPolicyInputList", wire_name: "PermissionsBoundaryPolicyInputList", shape: &SHAPE_SIMULATION_POLICY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ActionNames", wire_name: "ActionNames", shape: &SHAPE_ACTION_NAME_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceArns", wire_name: "ResourceArns", shape: &SHAPE_RESOURCE_NAME_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourcePolicy", wire_name: "ResourcePolicy", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceOwner", wire_name: "ResourceOwner", shape: &SHAPE_RESOURCE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CallerArn", wire_name: "CallerArn", shape: &SHAPE_RESOURCE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContextEntries", wire_name: "ContextEntries", shape: &SHAPE_CONTEXT_ENTRY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ResourceHandlingOption", wire_name: "ResourceHandlingOption", shape: &SHAPE_RESOURCE_HANDLING_OPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxItems", wire_name: "MaxItems", shape: &SHAPE_LOWER_MAX_ITEMS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_LOWER_MARKER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SIMULATION_POLICY_LIST_TYPE: Shape = Shape { name: "SimulationPolicyListType", kind: Kind::List { member: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_STATEMENT: Shape = Shape { name: "Statement", kind: Kind::Structure(&[Member { name: "SourcePolicyId", wire_name: "SourcePolicyId", shape: &SHAPE_POLICY_IDENTIFIER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SourcePolicyType", wire_name: "SourcePolicyType", shape: &SHAPE_POLICY_SOURCE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "StartPosition", wire_name: "StartPosition", shape: &SHAPE_POSITION, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EndPosition", wire_name: "EndPosition", shape: &SHAPE_POSITION, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_STATEMENT_LIST_TYPE: Shape = Shape { name: "StatementListType", kind: Kind::List { member: &SHAPE_STATEMENT, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG: Shape = Shape { name: "Tag", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_LOWER_TAG_KEY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Value", wire_name: "Value", shape: &SHAPE_LOWER_TAG_VALUE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "TagInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_MFA_DEVICE_REQUEST: Shape = Shape { name: "TagMFADeviceRequest", kind: Kind::Structure(&[Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "TagOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_POLICY_REQUEST: Shape = Shape { name: "TagPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_ROLE_REQUEST: Shape = Shape { name: "TagRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_SAML_PROVIDER_REQUEST: Shape = Shape { name: "TagSAMLProviderRequest", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "TagServerCertificateRequest", kind: Kind::Structure(&[Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_USER_REQUEST: Shape = Shape { name: "TagUserRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TRACKED_ACTION_LAST_ACCESSED: Shape = Shape { name: "TrackedActionLastAccessed", kind: Kind::Structure(&[Member { name: "ActionName", wire_name: "ActionName", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAccessedEntity", wire_name: "LastAccessedEntity", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAccessedTime", wire_name: "LastAccessedTime", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastAccessedRegion", wire_name: "LastAccessedRegion", shape: &SHAPE_LOWER_STRING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TRACKED_ACTIONS_LAST_ACCESSED: Shape = Shape { name: "TrackedActionsLastAccessed", kind: Kind::List { member: &SHAPE_TRACKED_ACTION_LAST_ACCESSED, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "UntagInstanceProfileRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_MFA_DEVICE_REQUEST: Shape = Shape { name: "UntagMFADeviceRequest", kind: Kind::Structure(&[Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "UntagOpenIDConnectProviderRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_POLICY_REQUEST: Shape = Shape { name: "UntagPolicyRequest", kind: Kind::Structure(&[Member { name: "PolicyArn", wire_name: "PolicyArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_ROLE_REQUEST: Shape = Shape { name: "UntagRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_SAML_PROVIDER_REQUEST: Shape = Shape { name: "UntagSAMLProviderRequest", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UntagServerCertificateRequest", kind: Kind::Structure(&[Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UNTAG_USER_REQUEST: Shape = Shape { name: "UntagUserRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TagKeys", wire_name: "TagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "UpdateAccessKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: Shape = Shape { name: "UpdateAccountPasswordPolicyRequest", kind: Kind::Structure(&[Member { name: "MinimumPasswordLength", wire_name: "MinimumPasswordLength", shape: &SHAPE_LOWER_MINIMUM_PASSWORD_LENGTH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireSymbols", wire_name: "RequireSymbols", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireNumbers", wire_name: "RequireNumbers", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireUppercaseCharacters", wire_name: "RequireUppercaseCharacters", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequireLowercaseCharacters", wire_name: "RequireLowercaseCharacters", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AllowUsersToChangePassword", wire_name: "AllowUsersToChangePassword", shape: &SHAPE_LOWER_BOOLEAN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxPasswordAge", wire_name: "MaxPasswordAge", shape: &SHAPE_LOWER_MAX_PASSWORD_AGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PasswordReusePrevention", wire_name: "PasswordReusePrevention", shape: &SHAPE_LOWER_PASSWORD_REUSE_PREVENTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "HardExpiry", wire_name: "HardExpiry", shape: &SHAPE_LOWER_BOOLEAN_OBJECT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ASSUME_ROLE_POLICY_REQUEST: Shape = Shape { name: "UpdateAssumeRolePolicyRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyDocument", wire_name: "PolicyDocument", shape: &SHAPE_LOWER_POLICY_DOCUMENT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_DELEGATION_REQUEST_REQUEST: Shape = Shape { name: "UpdateDelegationRequestRequest", kind: Kind::Structure(&[Member { name: "DelegationRequestId", wire_name: "DelegationRequestId", shape: &SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Notes", wire_name: "Notes", shape: &SHAPE_LOWER_NOTES_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_GROUP_REQUEST: Shape = Shape { name: "UpdateGroupRequest", kind: Kind::Structure(&[Member { name: "GroupName", wire_name: "GroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewPath", wire_name: "NewPath", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewGroupName", wire_name: "NewGroupName", shape: &SHAPE_LOWER_GROUP_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "UpdateLoginProfileRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Password", wire_name: "Password", shape: &SHAPE_LOWER_PASSWORD_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PasswordResetRequired", wire_name: "PasswordResetRequired", shape: &SHAPE_LOWER_BOOLEAN_OBJECT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Shape = Shape { name: "UpdateOpenIDConnectProviderThumbprintRequest", kind: Kind::Structure(&[Member { name: "OpenIDConnectProviderArn", wire_name: "OpenIDConnectProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ThumbprintList", wire_name: "ThumbprintList", shape: &SHAPE_LOWER_THUMBPRINT_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ROLE_DESCRIPTION_REQUEST: Shape = Shape { name: "UpdateRoleDescriptionRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_ROLE_DESCRIPTION_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ROLE_DESCRIPTION_RESPONSE: Shape = Shape { name: "UpdateRoleDescriptionResponse", kind: Kind::Structure(&[Member { name: "Role", wire_name: "Role", shape: &SHAPE_ROLE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ROLE_REQUEST: Shape = Shape { name: "UpdateRoleRequest", kind: Kind::Structure(&[Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_ROLE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Description", wire_name: "Description", shape: &SHAPE_LOWER_ROLE_DESCRIPTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxSessionDuration", wire_name: "MaxSessionDuration", shape: &SHAPE_LOWER_ROLE_MAX_SESSION_DURATION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_ROLE_RESPONSE: Shape = Shape { name: "UpdateRoleResponse", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_SAML_PROVIDER_REQUEST: Shape = Shape { name: "UpdateSAMLProviderRequest", kind: Kind::Structure(&[Member { name: "SAMLMetadataDocument", wire_name: "SAMLMetadataDocument", shape: &SHAPE_SAML_METADATA_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssertionEncryptionMode", wire_name: "AssertionEncryptionMode", shape: &SHAPE_LOWER_ASSERTION_ENCRYPTION_MODE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AddPrivateKey", wire_name: "AddPrivateKey", shape: &SHAPE_LOWER_PRIVATE_KEY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RemovePrivateKey", wire_name: "RemovePrivateKey", shape: &SHAPE_LOWER_PRIVATE_KEY_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_SAML_PROVIDER_RESPONSE: Shape = Shape { name: "UpdateSAMLProviderResponse", kind: Kind::Structure(&[Member { name: "SAMLProviderArn", wire_name: "SAMLProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "UpdateSSHPublicKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyId", wire_name: "SSHPublicKeyId", shape: &SHAPE_LOWER_PUBLIC_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UpdateServerCertificateRequest", kind: Kind::Structure(&[Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewPath", wire_name: "NewPath", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewServerCertificateName", wire_name: "NewServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "UpdateServiceSpecificCredentialRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServiceSpecificCredentialId", wire_name: "ServiceSpecificCredentialId", shape: &SHAPE_LOWER_SERVICE_SPECIFIC_CREDENTIAL_ID, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_SIGNING_CERTIFICATE_REQUEST: Shape = Shape { name: "UpdateSigningCertificateRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateId", wire_name: "CertificateId", shape: &SHAPE_LOWER_CERTIFICATE_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Status", wire_name: "Status", shape: &SHAPE_LOWER_STATUS_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPDATE_USER_REQUEST: Shape = Shape { name: "UpdateUserRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewPath", wire_name: "NewPath", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NewUserName", wire_name: "NewUserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "UploadSSHPublicKeyRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SSHPublicKeyBody", wire_name: "SSHPublicKeyBody", shape: &SHAPE_LOWER_PUBLIC_KEY_MATERIAL_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_SSH_PUBLIC_KEY_RESPONSE: Shape = Shape { name: "UploadSSHPublicKeyResponse", kind: Kind::Structure(&[Member { name: "SSHPublicKey", wire_name: "SSHPublicKey", shape: &SHAPE_SSH_PUBLIC_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UploadServerCertificateRequest", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerCertificateName", wire_name: "ServerCertificateName", shape: &SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateBody", wire_name: "CertificateBody", shape: &SHAPE_LOWER_CERTIFICATE_BODY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PrivateKey", wire_name: "PrivateKey", shape: &SHAPE_LOWER_PRIVATE_KEY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateChain", wire_name: "CertificateChain", shape: &SHAPE_LOWER_CERTIFICATE_CHAIN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_SERVER_CERTIFICATE_RESPONSE: Shape = Shape { name: "UploadServerCertificateResponse", kind: Kind::Structure(&[Member { name: "ServerCertificateMetadata", wire_name: "ServerCertificateMetadata", shape: &SHAPE_SERVER_CERTIFICATE_METADATA, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_SIGNING_CERTIFICATE_REQUEST: Shape = Shape { name: "UploadSigningCertificateRequest", kind: Kind::Structure(&[Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_EXISTING_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CertificateBody", wire_name: "CertificateBody", shape: &SHAPE_LOWER_CERTIFICATE_BODY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_SIGNING_CERTIFICATE_RESPONSE: Shape = Shape { name: "UploadSigningCertificateResponse", kind: Kind::Structure(&[Member { name: "Certificate", wire_name: "Certificate", shape: &SHAPE_SIGNING_CERTIFICATE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_USER: Shape = Shape { name: "User", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserId", wire_name: "UserId", shape: &SHAPE_LOWER_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PasswordLastUsed", wire_name: "PasswordLastUsed", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_ATTACHED_PERMISSIONS_BOUNDARY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_USER_DETAIL: Shape = Shape { name: "UserDetail", kind: Kind::Structure(&[Member { name: "Path", wire_name: "Path", shape: &SHAPE_LOWER_PATH_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserName", wire_name: "UserName", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserId", wire_name: "UserId", shape: &SHAPE_LOWER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreateDate", wire_name: "CreateDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserPolicyList", wire_name: "UserPolicyList", shape: &SHAPE_LOWER_POLICY_DETAIL_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GroupList", wire_name: "GroupList", shape: &SHAPE_LOWER_GROUP_NAME_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AttachedManagedPolicies", wire_name: "AttachedManagedPolicies", shape: &SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PermissionsBoundary", wire_name: "PermissionsBoundary", shape: &SHAPE_ATTACHED_PERMISSIONS_BOUNDARY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_VIRTUAL_MFA_DEVICE: Shape = Shape { name: "VirtualMFADevice", kind: Kind::Structure(&[Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Base32StringSeed", wire_name: "Base32StringSeed", shape: &SHAPE_BOOTSTRAP_DATUM, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "QRCodePNG", wire_name: "QRCodePNG", shape: &SHAPE_BOOTSTRAP_DATUM, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "User", wire_name: "User", shape: &SHAPE_USER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "EnableDate", wire_name: "EnableDate", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCESS_KEY_ID_TYPE: Shape = Shape { name: "accessKeyIdType", kind: Kind::Text(&[]), min: Some(16), max: Some(128), pattern: Some(r#"[\w]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCESS_KEY_METADATA_LIST_TYPE: Shape = Shape { name: "accessKeyMetadataListType", kind: Kind::List { member: &SHAPE_ACCESS_KEY_METADATA, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCESS_KEY_SECRET_TYPE: Shape = Shape { name: "accessKeySecretType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_ACCOUNT_ALIAS_LIST_TYPE: Shape = Shape { name: "accountAliasListType", kind: Kind::List { member: &SHAPE_LOWER_ACCOUNT_ALIAS_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCOUNT_ALIAS_TYPE: Shape = Shape { name: "accountAliasType", kind: Kind::Text(&[]), min: Some(3), max: Some(63), pattern: Some(r#"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCOUNT_ID_TYPE: Shape = Shape { name: "accountIdType", kind: Kind::Text(&[]), min: None, max: None, pattern: Some(r#"\d{12}"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ALL_USERS: Shape = Shape { name: "allUsers", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ARN_TYPE: Shape = Shape { name: "arnType", kind: Kind::Text(&[]), min: Some(20), max: Some(2048), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ASSERTION_ENCRYPTION_MODE_TYPE: Shape = Shape { name: "assertionEncryptionModeType", kind: Kind::Text(&["Required", "Allowed"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ASSIGNMENT_STATUS_TYPE: Shape = Shape { name: "assignmentStatusType", kind: Kind::Text(&["Assigned", "Unassigned", "Any"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ATTACHED_POLICIES_LIST_TYPE: Shape = Shape { name: "attachedPoliciesListType", kind: Kind::List { member: &SHAPE_ATTACHED_POLICY, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ATTACHMENT_COUNT_TYPE: Shape = Shape { name: "attachmentCountType", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_AUTHENTICATION_CODE_TYPE: Shape = Shape { name: "authenticationCodeType", kind: Kind::Text(&[]), min: Some(6), max: Some(6), pattern: Some(r#"[\d]+"#), sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_BOOLEAN_OBJECT_TYPE: Shape = Shape { name: "booleanObjectType", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_BOOLEAN_TYPE: Shape = Shape { name: "booleanType", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CERTIFICATE_BODY_TYPE: Shape = Shape { name: "certificateBodyType", kind: Kind::Text(&[]), min: Some(1), max: Some(16384), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CERTIFICATE_CHAIN_TYPE: Shape = Shape { name: "certificateChainType", kind: Kind::Text(&[]), min: Some(1), max: Some(2097152), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CERTIFICATE_ID_TYPE: Shape = Shape { name: "certificateIdType", kind: Kind::Text(&[]), min: Some(24), max: Some(128), pattern: Some(r#"[\w]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CERTIFICATE_LIST_TYPE: Shape = Shape { name: "certificateListType", kind: Kind::List { member: &SHAPE_SIGNING_CERTIFICATE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CLIENT_ID_LIST_TYPE: Shape = Shape { name: "clientIDListType", kind: Kind::List { member: &SHAPE_LOWER_CLIENT_ID_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CLIENT_ID_TYPE: Shape = Shape { name: "clientIDType", kind: Kind::Text(&[]), min: Some(1), max: Some(255), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CONSOLE_DEEP_LINK_TYPE: Shape = Shape { name: "consoleDeepLinkType", kind: Kind::Text(&[]), min: Some(1), max: Some(255), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CREDENTIAL_AGE_DAYS: Shape = Shape { name: "credentialAgeDays", kind: Kind::Integer, min: Some(1), max: Some(36600), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CUSTOM_SUFFIX_TYPE: Shape = Shape { name: "customSuffixType", kind: Kind::Text(&[]), min: Some(1), max: Some(64), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DATE_TYPE: Shape = Shape { name: "dateType", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DELEGATION_REQUEST_DESCRIPTION_TYPE: Shape = Shape { name: "delegationRequestDescriptionType", kind: Kind::Text(&[]), min: None, max: Some(1000), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DELEGATION_REQUEST_ID_TYPE: Shape = Shape { name: "delegationRequestIdType", kind: Kind::Text(&[]), min: Some(16), max: Some(128), pattern: Some(r#"[\w-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DELEGATION_REQUESTS_LIST_TYPE: Shape = Shape { name: "delegationRequestsListType", kind: Kind::List { member: &SHAPE_DELEGATION_REQUEST, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ENCODING_TYPE: Shape = Shape { name: "encodingType", kind: Kind::Text(&["SSH", "PEM"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ENTITY_DETAILS_LIST_TYPE: Shape = Shape { name: "entityDetailsListType", kind: Kind::List { member: &SHAPE_ENTITY_DETAILS, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ENTITY_LIST_TYPE: Shape = Shape { name: "entityListType", kind: Kind::List { member: &SHAPE_ENTITY_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ENTITY_NAME_TYPE: Shape = Shape { name: "entityNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_EXISTING_USER_NAME_TYPE: Shape = Shape { name: "existingUserNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_GLOBAL_ENDPOINT_TOKEN_VERSION: Shape = Shape { name: "globalEndpointTokenVersion", kind: Kind::Text(&["v1Token", "v2Token"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_GROUP_DETAIL_LIST_TYPE: Shape = Shape { name: "groupDetailListType", kind: Kind::List { member: &SHAPE_GROUP_DETAIL, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_GROUP_LIST_TYPE: Shape = Shape { name: "groupListType", kind: Kind::List { member: &SHAPE_GROUP, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_GROUP_NAME_LIST_TYPE: Shape = Shape { name: "groupNameListType", kind: Kind::List { member: &SHAPE_LOWER_GROUP_NAME_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_GROUP_NAME_TYPE: Shape = Shape { name: "groupNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ID_TYPE: Shape = Shape { name: "idType", kind: Kind::Text(&[]), min: Some(16), max: Some(128), pattern: Some(r#"[\w]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_INSTANCE_PROFILE_LIST_TYPE: Shape = Shape { name: "instanceProfileListType", kind: Kind::List { member: &SHAPE_INSTANCE_PROFILE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE: Shape = Shape { name: "instanceProfileNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_INTEGER_TYPE: Shape = Shape { name: "integerType", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_JOB_ID_TYPE: Shape = Shape { name: "jobIDType", kind: Kind::Text(&[]), min: Some(36), max: Some(36), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_JOB_STATUS_TYPE: Shape = Shape { name: "jobStatusType", kind: Kind::Text(&["IN_PROGRESS", "COMPLETED", "FAILED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Shape = Shape { name: "listPolicyGrantingServiceAccessResponseListType", kind: Kind::List { member: &SHAPE_LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_LOCALE_TYPE: Shape = Shape { name: "localeType", kind: Kind::Text(&[]), min: Some(2), max: Some(12), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_MARKER_TYPE: Shape = Shape { name: "markerType", kind: Kind::Text(&[]), min: Some(1), max: Some(320), pattern: Some(r#"[\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_MAX_ITEMS_TYPE: Shape = Shape { name: "maxItemsType", kind: Kind::Integer, min: Some(1), max: Some(1000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_MAX_PASSWORD_AGE_TYPE: Shape = Shape { name: "maxPasswordAgeType", kind: Kind::Integer, min: Some(1), max: Some(1095), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_MFA_DEVICE_LIST_TYPE: Shape = Shape { name: "mfaDeviceListType", kind: Kind::List { member: &SHAPE_MFA_DEVICE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_MINIMUM_PASSWORD_LENGTH_TYPE: Shape = Shape { name: "minimumPasswordLengthType", kind: Kind::Integer, min: Some(6), max: Some(128), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_NOTES_TYPE: Shape = Shape { name: "notesType", kind: Kind::Text(&[]), min: None, max: Some(500), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_NOTIFICATION_CHANNEL_TYPE: Shape = Shape { name: "notificationChannelType", kind: Kind::Text(&[]), min: Some(2), max: Some(400), pattern: Some(r#"^[a-zA-Z0-9:_.-]+$"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ORGANIZATIONS_ENTITY_PATH_TYPE: Shape = Shape { name: "organizationsEntityPathType", kind: Kind::Text(&[]), min: Some(19), max: Some(427), pattern: Some(r#"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ORGANIZATIONS_POLICY_ID_TYPE: Shape = Shape { name: "organizationsPolicyIdType", kind: Kind::Text(&[]), min: None, max: None, pattern: Some(r#"^p-[0-9a-zA-Z_]{8,128}$"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_OWNER_ID_TYPE: Shape = Shape { name: "ownerIdType", kind: Kind::Text(&[]), min: Some(20), max: Some(2048), pattern: Some(r#"^[a-zA-Z0-9:/+=,.@_-]+$"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PASSWORD_REUSE_PREVENTION_TYPE: Shape = Shape { name: "passwordReusePreventionType", kind: Kind::Integer, min: Some(1), max: Some(24), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PASSWORD_TYPE: Shape = Shape { name: "passwordType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_PATH_PREFIX_TYPE: Shape = Shape { name: "pathPrefixType", kind: Kind::Text(&[]), min: Some(1), max: Some(512), pattern: Some(r#"\u002F[\u0021-\u007F]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PATH_TYPE: Shape = Shape { name: "pathType", kind: Kind::Text(&[]), min: Some(1), max: Some(512), pattern: Some(r#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PERMISSION_CHECK_RESULT_TYPE: Shape = Shape { name: "permissionCheckResultType", kind: Kind::Text(&["ALLOWED", "DENIED", "UNSURE"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PERMISSION_CHECK_STATUS_TYPE: Shape = Shape { name: "permissionCheckStatusType", kind: Kind::Text(&["COMPLETE", "IN_PROGRESS", "FAILED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PERMISSION_TYPE: Shape = Shape { name: "permissionType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_DESCRIPTION_TYPE: Shape = Shape { name: "policyDescriptionType", kind: Kind::Text(&[]), min: None, max: Some(1000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_DETAIL_LIST_TYPE: Shape = Shape { name: "policyDetailListType", kind: Kind::List { member: &SHAPE_POLICY_DETAIL, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_DOCUMENT_TYPE: Shape = Shape { name: "policyDocumentType", kind: Kind::Text(&[]), min: Some(1), max: Some(131072), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_DOCUMENT_VERSION_LIST_TYPE: Shape = Shape { name: "policyDocumentVersionListType", kind: Kind::List { member: &SHAPE_POLICY_VERSION, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Shape = Shape { name: "policyGrantingServiceAccessListType", kind: Kind::List { member: &SHAPE_POLICY_GRANTING_SERVICE_ACCESS, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_LIST_TYPE: Shape = Shape { name: "policyListType", kind: Kind::List { member: &SHAPE_POLICY, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_NAME_LIST_TYPE: Shape = Shape { name: "policyNameListType", kind: Kind::List { member: &SHAPE_LOWER_POLICY_NAME_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_NAME_TYPE: Shape = Shape { name: "policyNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_OWNER_ENTITY_TYPE: Shape = Shape { name: "policyOwnerEntityType", kind: Kind::Text(&["USER", "ROLE", "GROUP"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_PARAMETER_LIST_TYPE: Shape = Shape { name: "policyParameterListType", kind: Kind::List { member: &SHAPE_POLICY_PARAMETER, member_name: "member", flattened: false }, min: None, max: Some(50), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_PARAMETER_NAME_TYPE: Shape = Shape { name: "policyParameterNameType", kind: Kind::Text(&[]), min: Some(5), max: Some(256), pattern: Some(r#"[ -~]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_PARAMETER_VALUE_TYPE: Shape = Shape { name: "policyParameterValueType", kind: Kind::Text(&[]), min: None, max: None, pattern: Some(r#"[ -~]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_PARAMETER_VALUES_LIST_TYPE: Shape = Shape { name: "policyParameterValuesListType", kind: Kind::List { member: &SHAPE_LOWER_POLICY_PARAMETER_VALUE_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_PATH_TYPE: Shape = Shape { name: "policyPathType", kind: Kind::Text(&[]), min: Some(1), max: Some(512), pattern: Some(r#"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_SCOPE_TYPE: Shape = Shape { name: "policyScopeType", kind: Kind::Text(&["All", "AWS", "Local"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_TYPE: Shape = Shape { name: "policyType", kind: Kind::Text(&["INLINE", "MANAGED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_VERSION_ID_TYPE: Shape = Shape { name: "policyVersionIdType", kind: Kind::Text(&[]), min: None, max: None, pattern: Some(r#"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PRIVATE_KEY_ID_TYPE: Shape = Shape { name: "privateKeyIdType", kind: Kind::Text(&[]), min: Some(22), max: Some(64), pattern: Some(r#"[A-Z0-9]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PRIVATE_KEY_LIST: Shape = Shape { name: "privateKeyList", kind: Kind::List { member: &SHAPE_SAML_PRIVATE_KEY, member_name: "member", flattened: false }, min: None, max: Some(2), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PRIVATE_KEY_TYPE: Shape = Shape { name: "privateKeyType", kind: Kind::Text(&[]), min: Some(1), max: Some(16384), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_PUBLIC_KEY_FINGERPRINT_TYPE: Shape = Shape { name: "publicKeyFingerprintType", kind: Kind::Text(&[]), min: Some(48), max: Some(48), pattern: Some(r#"[:\w]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PUBLIC_KEY_ID_TYPE: Shape = Shape { name: "publicKeyIdType", kind: Kind::Text(&[]), min: Some(20), max: Some(128), pattern: Some(r#"[\w]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_PUBLIC_KEY_MATERIAL_TYPE: Shape = Shape { name: "publicKeyMaterialType", kind: Kind::Text(&[]), min: Some(1), max: Some(16384), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_REDIRECT_URL_TYPE: Shape = Shape { name: "redirectUrlType", kind: Kind::Text(&[]), min: Some(1), max: Some(255), pattern: Some(r#"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_REQUEST_MESSAGE_TYPE: Shape = Shape { name: "requestMessageType", kind: Kind::Text(&[]), min: None, max: Some(200), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_REQUESTOR_NAME_TYPE: Shape = Shape { name: "requestorNameType", kind: Kind::Text(&[]), min: None, max: Some(30), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_REQUESTOR_WORKFLOW_ID_TYPE: Shape = Shape { name: "requestorWorkflowIdType", kind: Kind::Text(&[]), min: Some(5), max: Some(400), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_RESPONSE_MARKER_TYPE: Shape = Shape { name: "responseMarkerType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_DESCRIPTION_TYPE: Shape = Shape { name: "roleDescriptionType", kind: Kind::Text(&[]), min: None, max: Some(1000), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_DETAIL_LIST_TYPE: Shape = Shape { name: "roleDetailListType", kind: Kind::List { member: &SHAPE_ROLE_DETAIL, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_LIST_TYPE: Shape = Shape { name: "roleListType", kind: Kind::List { member: &SHAPE_ROLE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_MAX_SESSION_DURATION_TYPE: Shape = Shape { name: "roleMaxSessionDurationType", kind: Kind::Integer, min: Some(3600), max: Some(43200), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_NAME_TYPE: Shape = Shape { name: "roleNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(64), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Shape = Shape { name: "rolePermissionRestrictionArnListType", kind: Kind::List { member: &SHAPE_LOWER_ARN_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERIAL_NUMBER_TYPE: Shape = Shape { name: "serialNumberType", kind: Kind::Text(&[]), min: Some(9), max: Some(256), pattern: Some(r#"[\w+=/:,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVER_CERTIFICATE_METADATA_LIST_TYPE: Shape = Shape { name: "serverCertificateMetadataListType", kind: Kind::List { member: &SHAPE_SERVER_CERTIFICATE_METADATA, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVER_CERTIFICATE_NAME_TYPE: Shape = Shape { name: "serverCertificateNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_CREDENTIAL_ALIAS: Shape = Shape { name: "serviceCredentialAlias", kind: Kind::Text(&[]), min: Some(0), max: Some(200), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_CREDENTIAL_SECRET: Shape = Shape { name: "serviceCredentialSecret", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_NAME: Shape = Shape { name: "serviceName", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_NAME_TYPE: Shape = Shape { name: "serviceNameType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_NAMESPACE_LIST_TYPE: Shape = Shape { name: "serviceNamespaceListType", kind: Kind::List { member: &SHAPE_LOWER_SERVICE_NAMESPACE_TYPE, member_name: "member", flattened: false }, min: Some(1), max: Some(200), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_NAMESPACE_TYPE: Shape = Shape { name: "serviceNamespaceType", kind: Kind::Text(&[]), min: Some(1), max: Some(64), pattern: Some(r#"[\w-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_PASSWORD: Shape = Shape { name: "servicePassword", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_SPECIFIC_CREDENTIAL_ID: Shape = Shape { name: "serviceSpecificCredentialId", kind: Kind::Text(&[]), min: Some(20), max: Some(128), pattern: Some(r#"[\w]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERVICE_USER_NAME: Shape = Shape { name: "serviceUserName", kind: Kind::Text(&[]), min: Some(0), max: Some(200), pattern: Some(r#"[\w+=,.@-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SESSION_DURATION_TYPE: Shape = Shape { name: "sessionDurationType", kind: Kind::Integer, min: Some(300), max: Some(43200), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SORT_KEY_TYPE: Shape = Shape { name: "sortKeyType", kind: Kind::Text(&["SERVICE_NAMESPACE_ASCENDING", "SERVICE_NAMESPACE_DESCENDING", "LAST_AUTHENTICATED_TIME_ASCENDING", "LAST_AUTHENTICATED_TIME_DESCENDING"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_STATE_TYPE: Shape = Shape { name: "stateType", kind: Kind::Text(&["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_STATUS_TYPE: Shape = Shape { name: "statusType", kind: Kind::Text(&["Active", "Inactive", "Expired"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_STRING_TYPE: Shape = Shape { name: "stringType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SUMMARY_CONTENT_TYPE: Shape = Shape { name: "summaryContentType", kind: Kind::Text(&[]), min: Some(0), max: Some(10000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SUMMARY_KEY_TYPE: Shape = Shape { name: "summaryKeyType", kind: Kind::Text(&["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SUMMARY_MAP_TYPE: Shape = Shape { name: "summaryMapType", kind: Kind::Map { key: &SHAPE_LOWER_SUMMARY_KEY_TYPE, value: &SHAPE_LOWER_SUMMARY_VALUE_TYPE, key_name: "key", value_name: "value", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SUMMARY_STATE_TYPE: Shape = Shape { name: "summaryStateType", kind: Kind::Text(&["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SUMMARY_VALUE_TYPE: Shape = Shape { name: "summaryValueType", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_KEY_LIST_TYPE: Shape = Shape { name: "tagKeyListType", kind: Kind::List { member: &SHAPE_LOWER_TAG_KEY_TYPE, member_name: "member", flattened: false }, min: None, max: Some(50), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_KEY_TYPE: Shape = Shape { name: "tagKeyType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_LIST_TYPE: Shape = Shape { name: "tagListType", kind: Kind::List { member: &SHAPE_TAG, member_name: "member", flattened: false }, min: None, max: Some(50), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_VALUE_TYPE: Shape = Shape { name: "tagValueType", kind: Kind::Text(&[]), min: Some(0), max: Some(256), pattern: Some(r#"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_THUMBPRINT_LIST_TYPE: Shape = Shape { name: "thumbprintListType", kind: Kind::List { member: &SHAPE_LOWER_THUMBPRINT_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_THUMBPRINT_TYPE: Shape = Shape { name: "thumbprintType", kind: Kind::Text(&[]), min: Some(40), max: Some(40), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_USER_DETAIL_LIST_TYPE: Shape = Shape { name: "userDetailListType", kind: Kind::List { member: &SHAPE_USER_DETAIL, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_USER_LIST_TYPE: Shape = Shape { name: "userListType", kind: Kind::List { member: &SHAPE_USER, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_USER_NAME_TYPE: Shape = Shape { name: "userNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(64), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_VIRTUAL_MFA_DEVICE_LIST_TYPE: Shape = Shape { name: "virtualMFADeviceListType", kind: Kind::List { member: &SHAPE_VIRTUAL_MFA_DEVICE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_VIRTUAL_MFA_DEVICE_NAME: Shape = Shape { name: "virtualMFADeviceName", kind: Kind::Text(&[]), min: Some(1), max: None, pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };

/// AWS's shape `AcceptDelegationRequestRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptDelegationRequestRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: String,
}

impl Decode for AcceptDelegationRequestRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            delegation_request_id: members.required(),
        }
    }
}

/// AWS's shape `AccessDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessDetail {
    /// `ServiceName`.
    pub service_name: String,
    /// `ServiceNamespace`.
    pub service_namespace: String,
    /// `Region`.
    pub region: Option<String>,
    /// `EntityPath`.
    pub entity_path: Option<String>,
    /// `LastAuthenticatedTime`.
    pub last_authenticated_time: Option<Timestamp>,
    /// `TotalAuthenticatedEntities`.
    pub total_authenticated_entities: Option<i64>,
}

impl Encode for AccessDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.service_name.encode()),
            Some(self.service_namespace.encode()),
            self.region.map(Encode::encode),
            self.entity_path.map(Encode::encode),
            self.last_authenticated_time.map(Encode::encode),
            self.total_authenticated_entities.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AccessKey`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    /// `UserName`.
    pub user_name: String,
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `Status`.
    pub status: String,
    /// `SecretAccessKey`.
    pub secret_access_key: Sensitive,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

impl Encode for AccessKey {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.access_key_id.encode()),
            Some(self.status.encode()),
            Some(self.secret_access_key.encode()),
            self.create_date.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AccessKeyLastUsed`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    /// `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// `ServiceName`.
    pub service_name: String,
    /// `Region`.
    pub region: String,
}

impl Encode for AccessKeyLastUsed {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.last_used_date.map(Encode::encode),
            Some(self.service_name.encode()),
            Some(self.region.encode()),
        ])
    }
}

/// AWS's shape `AccessKeyMetadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

impl Encode for AccessKeyMetadata {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.user_name.map(Encode::encode),
            self.access_key_id.map(Encode::encode),
            self.status.map(Encode::encode),
            self.create_date.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AddClientIDToOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `ClientID`.
    pub client_id: String,
}

impl Decode for AddClientIDToOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
            client_id: members.required(),
        }
    }
}

/// AWS's shape `AddRoleToInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `RoleName`.
    pub role_name: String,
}

impl Decode for AddRoleToInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            role_name: members.required(),
        }
    }
}

/// AWS's shape `AddUserToGroupRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserName`.
    pub user_name: String,
}

impl Decode for AddUserToGroupRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            user_name: members.required(),
        }
    }
}

/// AWS's shape `AssociateDelegationRequestRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDelegationRequestRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: String,
}

impl Decode for AssociateDelegationRequestRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            delegation_request_id: members.required(),
        }
    }
}

/// AWS's shape `AttachGroupPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for AttachGroupPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `AttachRolePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for AttachRolePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `AttachUserPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for AttachUserPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `AttachedPermissionsBoundary`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryType`.
    pub permissions_boundary_type: Option<String>,
    /// `PermissionsBoundaryArn`.
    pub permissions_boundary_arn: Option<String>,
}

impl Encode for AttachedPermissionsBoundary {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.permissions_boundary_type.map(Encode::encode),
            self.permissions_boundary_arn.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AttachedPolicy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyArn`.
    pub policy_arn: Option<String>,
}

impl Encode for AttachedPolicy {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.policy_name.map(Encode::encode),
            self.policy_arn.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ChangePasswordRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePasswordRequest {
    /// `OldPassword`.
    pub old_password: Sensitive,
    /// `NewPassword`.
    pub new_password: Sensitive,
}

impl Decode for ChangePasswordRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            old_password: members.required(),
            new_password: members.required(),
        }
    }
}

/// AWS's shape `ContextEntry`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    /// `ContextKeyName`.
    pub context_key_name: Option<String>,
    /// `ContextKeyValues`.
    pub context_key_values: Vec<String>,
    /// `ContextKeyType`.
    pub context_key_type: Option<String>,
}

impl Decode for ContextEntry {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            context_key_name: members.optional(),
            context_key_values: members.required(),
            context_key_type: members.optional(),
        }
    }
}

/// AWS's shape `CreateAccessKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

impl Decode for CreateAccessKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
        }
    }
}

/// AWS's shape `CreateAccessKeyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`.
    pub access_key: AccessKey,
}

impl Encode for CreateAccessKeyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.access_key.encode())])
    }
}

/// AWS's shape `CreateAccountAliasRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    /// `AccountAlias`.
    pub account_alias: String,
}

impl Decode for CreateAccountAliasRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            account_alias: members.required(),
        }
    }
}

/// AWS's shape `CreateDelegationRequestRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestRequest {
    /// `OwnerAccountId`.
    pub owner_account_id: Option<String>,
    /// `Description`.
    pub description: String,
    /// `Permissions`.
    pub permissions: DelegationPermission,
    /// `RequestMessage`.
    pub request_message: Option<String>,
    /// `RequestorWorkflowId`.
    pub requestor_workflow_id: String,
    /// `RedirectUrl`.
    pub redirect_url: Option<String>,
    /// `NotificationChannel`.
    pub notification_channel: String,
    /// `SessionDuration`.
    pub session_duration: i64,
    /// `OnlySendByOwner`.
    pub only_send_by_owner: Option<bool>,
}

impl Decode for CreateDelegationRequestRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            owner_account_id: members.optional(),
            description: members.required(),
            permissions: members.required(),
            request_message: members.optional(),
            requestor_workflow_id: members.required(),
            redirect_url: members.optional(),
            notification_channel: members.required(),
            session_duration: members.required(),
            only_send_by_owner: members.optional(),
        }
    }
}

/// AWS's shape `CreateDelegationRequestResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDelegationRequestResponse {
    /// `ConsoleDeepLink`.
    pub console_deep_link: Option<String>,
    /// `DelegationRequestId`.
    pub delegation_request_id: Option<String>,
}

impl Encode for CreateDelegationRequestResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.console_deep_link.map(Encode::encode),
            self.delegation_request_id.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CreateGroupRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `GroupName`.
    pub group_name: String,
}

impl Decode for CreateGroupRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path: members.optional(),
            group_name: members.required(),
        }
    }
}

/// AWS's shape `CreateGroupResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    /// `Group`.
    pub group: Group,
}

impl Encode for CreateGroupResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.group.encode())])
    }
}

/// AWS's shape `CreateInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Path`.
    pub path: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreateInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            path: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreateInstanceProfileResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    /// `InstanceProfile`.
    pub instance_profile: InstanceProfile,
}

impl Encode for CreateInstanceProfileResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.instance_profile.encode())])
    }
}

/// AWS's shape `CreateLoginProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Password`.
    pub password: Option<Sensitive>,
    /// `PasswordResetRequired`.
    pub password_reset_required: Option<bool>,
}

impl Decode for CreateLoginProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            password: members.optional(),
            password_reset_required: members.optional(),
        }
    }
}

/// AWS's shape `CreateLoginProfileResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileResponse {
    /// `LoginProfile`.
    pub login_profile: LoginProfile,
}

impl Encode for CreateLoginProfileResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.login_profile.encode())])
    }
}

/// AWS's shape `CreateOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    /// `Url`.
    pub url: String,
    /// `ClientIDList`.
    pub client_id_list: Vec<String>,
    /// `ThumbprintList`.
    pub thumbprint_list: Vec<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreateOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            url: members.required(),
            client_id_list: members.required(),
            thumbprint_list: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreateOpenIDConnectProviderResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for CreateOpenIDConnectProviderResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.open_id_connect_provider_arn.map(Encode::encode),
            Some(self.tags.encode()),
        ])
    }
}

/// AWS's shape `CreatePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    /// `PolicyName`.
    pub policy_name: String,
    /// `Path`.
    pub path: Option<String>,
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `Description`.
    pub description: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreatePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_name: members.required(),
            path: members.optional(),
            policy_document: members.required(),
            description: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreatePolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

impl Encode for CreatePolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.policy.map(Encode::encode)])
    }
}

/// AWS's shape `CreatePolicyVersionRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `SetAsDefault`.
    pub set_as_default: Option<bool>,
}

impl Decode for CreatePolicyVersionRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            policy_document: members.required(),
            set_as_default: members.optional(),
        }
    }
}

/// AWS's shape `CreatePolicyVersionResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`.
    pub policy_version: Option<PolicyVersion>,
}

impl Encode for CreatePolicyVersionResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.policy_version.map(Encode::encode)])
    }
}

/// AWS's shape `CreateRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `RoleName`.
    pub role_name: String,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: String,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i64>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreateRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path: members.optional(),
            role_name: members.required(),
            assume_role_policy_document: members.required(),
            description: members.optional(),
            max_session_duration: members.optional(),
            permissions_boundary: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreateRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    /// `Role`.
    pub role: Role,
}

impl Encode for CreateRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.role.encode())])
    }
}

/// AWS's shape `CreateSAMLProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderRequest {
    /// `SAMLMetadataDocument`.
    pub saml_metadata_document: String,
    /// `Name`.
    pub name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `AssertionEncryptionMode`.
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`.
    pub add_private_key: Option<Sensitive>,
}

impl Decode for CreateSAMLProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_metadata_document: members.required(),
            name: members.required(),
            tags: members.required(),
            assertion_encryption_mode: members.optional(),
            add_private_key: members.optional(),
        }
    }
}

/// AWS's shape `CreateSAMLProviderResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSAMLProviderResponse {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for CreateSAMLProviderResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.saml_provider_arn.map(Encode::encode),
            Some(self.tags.encode()),
        ])
    }
}

/// AWS's shape `CreateServiceLinkedRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    /// `AWSServiceName`.
    pub aws_service_name: String,
    /// `Description`.
    pub description: Option<String>,
    /// `CustomSuffix`.
    pub custom_suffix: Option<String>,
}

impl Decode for CreateServiceLinkedRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            aws_service_name: members.required(),
            description: members.optional(),
            custom_suffix: members.optional(),
        }
    }
}

/// AWS's shape `CreateServiceLinkedRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    /// `Role`.
    pub role: Option<Role>,
}

impl Encode for CreateServiceLinkedRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.role.map(Encode::encode)])
    }
}

/// AWS's shape `CreateServiceSpecificCredentialRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    /// `UserName`.
    pub user_name: String,
    /// `ServiceName`.
    pub service_name: String,
    /// `CredentialAgeDays`.
    pub credential_age_days: Option<i64>,
}

impl Decode for CreateServiceSpecificCredentialRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            service_name: members.required(),
            credential_age_days: members.optional(),
        }
    }
}

/// AWS's shape `CreateServiceSpecificCredentialResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`.
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Encode for CreateServiceSpecificCredentialResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.service_specific_credential.map(Encode::encode)])
    }
}

/// AWS's shape `CreateUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `UserName`.
    pub user_name: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreateUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path: members.optional(),
            user_name: members.required(),
            permissions_boundary: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreateUserResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    /// `User`.
    pub user: Option<User>,
}

impl Encode for CreateUserResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.user.map(Encode::encode)])
    }
}

/// AWS's shape `CreateVirtualMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `VirtualMFADeviceName`.
    pub virtual_mfa_device_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreateVirtualMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path: members.optional(),
            virtual_mfa_device_name: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreateVirtualMFADeviceResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    /// `VirtualMFADevice`.
    pub virtual_mfa_device: VirtualMFADevice,
}

impl Encode for CreateVirtualMFADeviceResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.virtual_mfa_device.encode())])
    }
}

/// AWS's shape `DeactivateMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `SerialNumber`.
    pub serial_number: String,
}

impl Decode for DeactivateMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            serial_number: members.required(),
        }
    }
}

/// AWS's shape `DelegationPermission`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationPermission {
    /// `PolicyTemplateArn`.
    pub policy_template_arn: Option<String>,
    /// `Parameters`.
    pub parameters: Vec<PolicyParameter>,
}

impl Decode for DelegationPermission {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_template_arn: members.optional(),
            parameters: members.required(),
        }
    }
}

impl Encode for DelegationPermission {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.policy_template_arn.map(Encode::encode),
            unless_empty(self.parameters),
        ])
    }
}

/// AWS's shape `DelegationRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: Option<String>,
    /// `OwnerAccountId`.
    pub owner_account_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `RequestMessage`.
    pub request_message: Option<String>,
    /// `Permissions`.
    pub permissions: Option<DelegationPermission>,
    /// `PermissionPolicy`.
    pub permission_policy: Option<String>,
    /// `RolePermissionRestrictionArns`.
    pub role_permission_restriction_arns: Vec<String>,
    /// `OwnerId`.
    pub owner_id: Option<String>,
    /// `ApproverId`.
    pub approver_id: Option<String>,
    /// `State`.
    pub state: Option<String>,
    /// `ExpirationTime`.
    pub expiration_time: Option<Timestamp>,
    /// `RequestorId`.
    pub requestor_id: Option<String>,
    /// `RequestorName`.
    pub requestor_name: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `SessionDuration`.
    pub session_duration: Option<i64>,
    /// `RedirectUrl`.
    pub redirect_url: Option<String>,
    /// `Notes`.
    pub notes: Option<String>,
    /// `RejectionReason`.
    pub rejection_reason: Option<String>,
    /// `OnlySendByOwner`.
    pub only_send_by_owner: Option<bool>,
    /// `UpdatedTime`.
    pub updated_time: Option<Timestamp>,
}

impl Encode for DelegationRequest {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.delegation_request_id.map(Encode::encode),
            self.owner_account_id.map(Encode::encode),
            self.description.map(Encode::encode),
            self.request_message.map(Encode::encode),
            self.permissions.map(Encode::encode),
            self.permission_policy.map(Encode::encode),
            unless_empty(self.role_permission_restriction_arns),
            self.owner_id.map(Encode::encode),
            self.approver_id.map(Encode::encode),
            self.state.map(Encode::encode),
            self.expiration_time.map(Encode::encode),
            self.requestor_id.map(Encode::encode),
            self.requestor_name.map(Encode::encode),
            self.create_date.map(Encode::encode),
            self.session_duration.map(Encode::encode),
            self.redirect_url.map(Encode::encode),
            self.notes.map(Encode::encode),
            self.rejection_reason.map(Encode::encode),
            self.only_send_by_owner.map(Encode::encode),
            self.updated_time.map(Encode::encode),
        ])
    }
}

/// AWS's shape `DeleteAccessKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: String,
}

impl Decode for DeleteAccessKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            access_key_id: members.required(),
        }
    }
}

/// AWS's shape `DeleteAccountAliasRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    /// `AccountAlias`.
    pub account_alias: String,
}

impl Decode for DeleteAccountAliasRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            account_alias: members.required(),
        }
    }
}

/// AWS's shape `DeleteGroupPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

impl Decode for DeleteGroupPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            policy_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteGroupRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    /// `GroupName`.
    pub group_name: String,
}

impl Decode for DeleteGroupRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
}

impl Decode for DeleteInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteLoginProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

impl Decode for DeleteLoginProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
        }
    }
}

/// AWS's shape `DeleteOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
}

impl Decode for DeleteOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
        }
    }
}

/// AWS's shape `DeletePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for DeletePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `DeletePolicyVersionRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

impl Decode for DeletePolicyVersionRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            version_id: members.required(),
        }
    }
}

/// AWS's shape `DeleteRolePermissionsBoundaryRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`.
    pub role_name: String,
}

impl Decode for DeleteRolePermissionsBoundaryRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteRolePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

impl Decode for DeleteRolePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            policy_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

impl Decode for DeleteRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteSAMLProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: String,
}

impl Decode for DeleteSAMLProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_provider_arn: members.required(),
        }
    }
}

/// AWS's shape `DeleteSSHPublicKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyId`.
    pub ssh_public_key_id: String,
}

impl Decode for DeleteSSHPublicKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            ssh_public_key_id: members.required(),
        }
    }
}

/// AWS's shape `DeleteServerCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
}

impl Decode for DeleteServerCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            server_certificate_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteServiceLinkedRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

impl Decode for DeleteServiceLinkedRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteServiceLinkedRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    /// `DeletionTaskId`.
    pub deletion_task_id: String,
}

impl Encode for DeleteServiceLinkedRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.deletion_task_id.encode())])
    }
}

/// AWS's shape `DeleteServiceSpecificCredentialRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`.
    pub service_specific_credential_id: String,
}

impl Decode for DeleteServiceSpecificCredentialRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            service_specific_credential_id: members.required(),
        }
    }
}

/// AWS's shape `DeleteSigningCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `CertificateId`.
    pub certificate_id: String,
}

impl Decode for DeleteSigningCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            certificate_id: members.required(),
        }
    }
}

/// AWS's shape `DeleteUserPermissionsBoundaryRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`.
    pub user_name: String,
}

impl Decode for DeleteUserPermissionsBoundaryRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteUserPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

impl Decode for DeleteUserPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            policy_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    /// `UserName`.
    pub user_name: String,
}

impl Decode for DeleteUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
        }
    }
}

/// AWS's shape `DeleteVirtualMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
}

impl Decode for DeleteVirtualMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            serial_number: members.required(),
        }
    }
}

/// AWS's shape `DeletionTaskFailureReasonType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    /// `Reason`.
    pub reason: Option<String>,
    /// `RoleUsageList`.
    pub role_usage_list: Vec<RoleUsageType>,
}

impl Encode for DeletionTaskFailureReasonType {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.reason.map(Encode::encode),
            unless_empty(self.role_usage_list),
        ])
    }
}

/// AWS's shape `DetachGroupPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for DetachGroupPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `DetachRolePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for DetachRolePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `DetachUserPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for DetachUserPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `DisableOrganizationsRootCredentialsManagementRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

impl Decode for DisableOrganizationsRootCredentialsManagementRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `DisableOrganizationsRootCredentialsManagementResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`.
    pub enabled_features: Vec<String>,
}

impl Encode for DisableOrganizationsRootCredentialsManagementResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.organization_id.map(Encode::encode),
            Some(self.enabled_features.encode()),
        ])
    }
}

/// AWS's shape `DisableOrganizationsRootSessionsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {}

impl Decode for DisableOrganizationsRootSessionsRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `DisableOrganizationsRootSessionsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsResponse {
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`.
    pub enabled_features: Vec<String>,
}

impl Encode for DisableOrganizationsRootSessionsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.organization_id.map(Encode::encode),
            Some(self.enabled_features.encode()),
        ])
    }
}

/// AWS's shape `EnableMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `AuthenticationCode1`.
    pub authentication_code1: Sensitive,
    /// `AuthenticationCode2`.
    pub authentication_code2: Sensitive,
}

impl Decode for EnableMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            serial_number: members.required(),
            authentication_code1: members.required(),
            authentication_code2: members.required(),
        }
    }
}

/// AWS's shape `EnableOrganizationsRootCredentialsManagementRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

impl Decode for EnableOrganizationsRootCredentialsManagementRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `EnableOrganizationsRootCredentialsManagementResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`.
    pub enabled_features: Vec<String>,
}

impl Encode for EnableOrganizationsRootCredentialsManagementResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.organization_id.map(Encode::encode),
            Some(self.enabled_features.encode()),
        ])
    }
}

/// AWS's shape `EnableOrganizationsRootSessionsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {}

impl Decode for EnableOrganizationsRootSessionsRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `EnableOrganizationsRootSessionsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsResponse {
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`.
    pub enabled_features: Vec<String>,
}

impl Encode for EnableOrganizationsRootSessionsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.organization_id.map(Encode::encode),
            Some(self.enabled_features.encode()),
        ])
    }
}

/// AWS's shape `EnableOutboundWebIdentityFederationResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationResponse {
    /// `IssuerIdentifier`.
    pub issuer_identifier: Option<String>,
}

impl Encode for EnableOutboundWebIdentityFederationResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.issuer_identifier.map(Encode::encode)])
    }
}

/// AWS's shape `EntityDetails`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityDetails {
    /// `EntityInfo`.
    pub entity_info: EntityInfo,
    /// `LastAuthenticated`.
    pub last_authenticated: Option<Timestamp>,
}

impl Encode for EntityDetails {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.entity_info.encode()),
            self.last_authenticated.map(Encode::encode),
        ])
    }
}

/// AWS's shape `EntityInfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityInfo {
    /// `Arn`.
    pub arn: String,
    /// `Name`.
    pub name: String,
    /// `Type`.
    pub r#type: String,
    /// `Id`.
    pub id: String,
    /// `Path`.
    pub path: Option<String>,
}

impl Encode for EntityInfo {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.arn.encode()),
            Some(self.name.encode()),
            Some(self.r#type.encode()),
            Some(self.id.encode()),
            self.path.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ErrorDetails`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    /// `Message`.
    pub message: String,
    /// `Code`.
    pub code: String,
}

impl Encode for ErrorDetails {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.message.encode()), Some(self.code.encode())])
    }
}

/// AWS's shape `EvaluationResult`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    /// `EvalActionName`.
    pub eval_action_name: String,
    /// `EvalResourceName`.
    pub eval_resource_name: Option<String>,
    /// `EvalDecision`.
    pub eval_decision: String,
    /// `MatchedStatements`.
    pub matched_statements: Vec<Statement>,
    /// `MissingContextValues`.
    pub missing_context_values: Vec<String>,
    /// `OrganizationsDecisionDetail`.
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    /// `PermissionsBoundaryDecisionDetail`.
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    /// `EvalDecisionDetails`.
    pub eval_decision_details: Vec<(String, String)>,
    /// `ResourceSpecificResults`.
    pub resource_specific_results: Vec<ResourceSpecificResult>,
}

impl Encode for EvaluationResult {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.eval_action_name.encode()),
            self.eval_resource_name.map(Encode::encode),
            Some(self.eval_decision.encode()),
            Some(self.matched_statements.encode()),
            Some(self.missing_context_values.encode()),
            self.organizations_decision_detail.map(Encode::encode),
            self.permissions_boundary_decision_detail
                .map(Encode::encode),
            unless_empty(self.eval_decision_details),
            unless_empty(self.resource_specific_results),
        ])
    }
}

/// AWS's shape `GenerateCredentialReportResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    /// `State`.
    pub state: Option<String>,
    /// `Description`.
    pub description: Option<String>,
}

impl Encode for GenerateCredentialReportResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.state.map(Encode::encode),
            self.description.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GenerateOrganizationsAccessReportRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportRequest {
    /// `EntityPath`.
    pub entity_path: String,
    /// `OrganizationsPolicyId`.
    pub organizations_policy_id: Option<String>,
}

impl Decode for GenerateOrganizationsAccessReportRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            entity_path: members.required(),
            organizations_policy_id: members.optional(),
        }
    }
}

/// AWS's shape `GenerateOrganizationsAccessReportResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportResponse {
    /// `JobId`.
    pub job_id: Option<String>,
}

impl Encode for GenerateOrganizationsAccessReportResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.job_id.map(Encode::encode)])
    }
}

/// AWS's shape `GenerateServiceLastAccessedDetailsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    /// `Arn`.
    pub arn: String,
    /// `Granularity`.
    pub granularity: Option<String>,
}

impl Decode for GenerateServiceLastAccessedDetailsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            arn: members.required(),
            granularity: members.optional(),
        }
    }
}

/// AWS's shape `GenerateServiceLastAccessedDetailsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    /// `JobId`.
    pub job_id: Option<String>,
}

impl Encode for GenerateServiceLastAccessedDetailsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.job_id.map(Encode::encode)])
    }
}

/// AWS's shape `GetAccessKeyLastUsedRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
}

impl Decode for GetAccessKeyLastUsedRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            access_key_id: members.required(),
        }
    }
}

/// AWS's shape `GetAccessKeyLastUsedResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyLastUsed`.
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Encode for GetAccessKeyLastUsedResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.user_name.map(Encode::encode),
            self.access_key_last_used.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetAccountAuthorizationDetailsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    /// `Filter`.
    pub filter: Vec<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Decode for GetAccountAuthorizationDetailsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            filter: members.required(),
            max_items: members.optional(),
            marker: members.optional(),
        }
    }
}

/// AWS's shape `GetAccountAuthorizationDetailsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    /// `UserDetailList`.
    pub user_detail_list: Vec<UserDetail>,
    /// `GroupDetailList`.
    pub group_detail_list: Vec<GroupDetail>,
    /// `RoleDetailList`.
    pub role_detail_list: Vec<RoleDetail>,
    /// `Policies`.
    pub policies: Vec<ManagedPolicyDetail>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for GetAccountAuthorizationDetailsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_detail_list.encode()),
            Some(self.group_detail_list.encode()),
            Some(self.role_detail_list.encode()),
            Some(self.policies.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetAccountPasswordPolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    /// `PasswordPolicy`.
    pub password_policy: PasswordPolicy,
}

impl Encode for GetAccountPasswordPolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.password_policy.encode())])
    }
}

/// AWS's shape `GetAccountSummaryResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`.
    pub summary_map: Vec<(String, i64)>,
}

impl Encode for GetAccountSummaryResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.summary_map.encode())])
    }
}

/// AWS's shape `GetContextKeysForCustomPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`.
    pub policy_input_list: Vec<String>,
}

impl Decode for GetContextKeysForCustomPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_input_list: members.required(),
        }
    }
}

/// AWS's shape `GetContextKeysForPolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`.
    pub context_key_names: Vec<String>,
}

impl Encode for GetContextKeysForPolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.context_key_names.encode())])
    }
}

/// AWS's shape `GetContextKeysForPrincipalPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    /// `PolicySourceArn`.
    pub policy_source_arn: String,
    /// `PolicyInputList`.
    pub policy_input_list: Vec<String>,
}

impl Decode for GetContextKeysForPrincipalPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_source_arn: members.required(),
            policy_input_list: members.required(),
        }
    }
}

/// AWS's shape `GetCredentialReportResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    /// `Content`.
    pub content: Option<Blob>,
    /// `ReportFormat`.
    pub report_format: Option<String>,
    /// `GeneratedTime`.
    pub generated_time: Option<Timestamp>,
}

impl Encode for GetCredentialReportResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.content.map(Encode::encode),
            self.report_format.map(Encode::encode),
            self.generated_time.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetDelegationRequestRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: String,
    /// `DelegationPermissionCheck`.
    pub delegation_permission_check: Option<bool>,
}

impl Decode for GetDelegationRequestRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            delegation_request_id: members.required(),
            delegation_permission_check: members.optional(),
        }
    }
}

/// AWS's shape `GetDelegationRequestResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegationRequestResponse {
    /// `DelegationRequest`.
    pub delegation_request: Option<DelegationRequest>,
    /// `PermissionCheckStatus`.
    pub permission_check_status: Option<String>,
    /// `PermissionCheckResult`.
    pub permission_check_result: Option<String>,
}

impl Encode for GetDelegationRequestResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.delegation_request.map(Encode::encode),
            self.permission_check_status.map(Encode::encode),
            self.permission_check_result.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetGroupPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

impl Decode for GetGroupPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            policy_name: members.required(),
        }
    }
}

/// AWS's shape `GetGroupPolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Encode for GetGroupPolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.group_name.encode()),
            Some(self.policy_name.encode()),
            Some(self.policy_document.encode()),
        ])
    }
}

/// AWS's shape `GetGroupRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for GetGroupRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `GetGroupResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    /// `Group`.
    pub group: Group,
    /// `Users`.
    pub users: Vec<User>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for GetGroupResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.group.encode()),
            Some(self.users.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetHumanReadableSummaryRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryRequest {
    /// `EntityArn`.
    pub entity_arn: String,
    /// `Locale`.
    pub locale: Option<String>,
}

impl Decode for GetHumanReadableSummaryRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            entity_arn: members.required(),
            locale: members.optional(),
        }
    }
}

/// AWS's shape `GetHumanReadableSummaryResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHumanReadableSummaryResponse {
    /// `SummaryContent`.
    pub summary_content: Option<String>,
    /// `Locale`.
    pub locale: Option<String>,
    /// `SummaryState`.
    pub summary_state: Option<String>,
}

impl Encode for GetHumanReadableSummaryResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.summary_content.map(Encode::encode),
            self.locale.map(Encode::encode),
            self.summary_state.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
}

impl Decode for GetInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
        }
    }
}

/// AWS's shape `GetInstanceProfileResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    /// `InstanceProfile`.
    pub instance_profile: InstanceProfile,
}

impl Encode for GetInstanceProfileResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.instance_profile.encode())])
    }
}

/// AWS's shape `GetLoginProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

impl Decode for GetLoginProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
        }
    }
}

/// AWS's shape `GetLoginProfileResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    /// `LoginProfile`.
    pub login_profile: LoginProfile,
}

impl Encode for GetLoginProfileResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.login_profile.encode())])
    }
}

/// AWS's shape `GetMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `UserName`.
    pub user_name: Option<String>,
}

impl Decode for GetMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            serial_number: members.required(),
            user_name: members.optional(),
        }
    }
}

/// AWS's shape `GetMFADeviceResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceResponse {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `EnableDate`.
    pub enable_date: Option<Timestamp>,
    /// `Certifications`.
    pub certifications: Vec<(String, String)>,
}

impl Encode for GetMFADeviceResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.user_name.map(Encode::encode),
            Some(self.serial_number.encode()),
            self.enable_date.map(Encode::encode),
            Some(self.certifications.encode()),
        ])
    }
}

/// AWS's shape `GetOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
}

impl Decode for GetOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
        }
    }
}

/// AWS's shape `GetOpenIDConnectProviderResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    /// `Url`.
    pub url: Option<String>,
    /// `ClientIDList`.
    pub client_id_list: Vec<String>,
    /// `ThumbprintList`.
    pub thumbprint_list: Vec<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for GetOpenIDConnectProviderResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.url.map(Encode::encode),
            Some(self.client_id_list.encode()),
            Some(self.thumbprint_list.encode()),
            self.create_date.map(Encode::encode),
            Some(self.tags.encode()),
        ])
    }
}

/// AWS's shape `GetOrganizationsAccessReportRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportRequest {
    /// `JobId`.
    pub job_id: String,
    /// `MaxItems`.
    pub max_items: Option<i64>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `SortKey`.
    pub sort_key: Option<String>,
}

impl Decode for GetOrganizationsAccessReportRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            job_id: members.required(),
            max_items: members.optional(),
            marker: members.optional(),
            sort_key: members.optional(),
        }
    }
}

/// AWS's shape `GetOrganizationsAccessReportResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    /// `JobStatus`.
    pub job_status: String,
    /// `JobCreationDate`.
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`.
    pub job_completion_date: Option<Timestamp>,
    /// `NumberOfServicesAccessible`.
    pub number_of_services_accessible: Option<i64>,
    /// `NumberOfServicesNotAccessed`.
    pub number_of_services_not_accessed: Option<i64>,
    /// `AccessDetails`.
    pub access_details: Vec<AccessDetail>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `ErrorDetails`.
    pub error_details: Option<ErrorDetails>,
}

impl Encode for GetOrganizationsAccessReportResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.job_status.encode()),
            Some(self.job_creation_date.encode()),
            self.job_completion_date.map(Encode::encode),
            self.number_of_services_accessible.map(Encode::encode),
            self.number_of_services_not_accessed.map(Encode::encode),
            Some(self.access_details.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
            self.error_details.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetOutboundWebIdentityFederationInfoResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    /// `IssuerIdentifier`.
    pub issuer_identifier: Option<String>,
    /// `JwtVendingEnabled`.
    pub jwt_vending_enabled: Option<bool>,
}

impl Encode for GetOutboundWebIdentityFederationInfoResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.issuer_identifier.map(Encode::encode),
            self.jwt_vending_enabled.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
}

impl Decode for GetPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
        }
    }
}

/// AWS's shape `GetPolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

impl Encode for GetPolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.policy.map(Encode::encode)])
    }
}

/// AWS's shape `GetPolicyVersionRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

impl Decode for GetPolicyVersionRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            version_id: members.required(),
        }
    }
}

/// AWS's shape `GetPolicyVersionResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`.
    pub policy_version: Option<PolicyVersion>,
}

impl Encode for GetPolicyVersionResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.policy_version.map(Encode::encode)])
    }
}

/// AWS's shape `GetRolePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

impl Decode for GetRolePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            policy_name: members.required(),
        }
    }
}

/// AWS's shape `GetRolePolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Encode for GetRolePolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.role_name.encode()),
            Some(self.policy_name.encode()),
            Some(self.policy_document.encode()),
        ])
    }
}

/// AWS's shape `GetRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

impl Decode for GetRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
        }
    }
}

/// AWS's shape `GetRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    /// `Role`.
    pub role: Role,
}

impl Encode for GetRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.role.encode())])
    }
}

/// AWS's shape `GetSAMLProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderRequest {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: String,
}

impl Decode for GetSAMLProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_provider_arn: members.required(),
        }
    }
}

/// AWS's shape `GetSAMLProviderResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSAMLProviderResponse {
    /// `SAMLProviderUUID`.
    pub saml_provider_uuid: Option<String>,
    /// `SAMLMetadataDocument`.
    pub saml_metadata_document: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `ValidUntil`.
    pub valid_until: Option<Timestamp>,
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `AssertionEncryptionMode`.
    pub assertion_encryption_mode: Option<String>,
    /// `PrivateKeyList`.
    pub private_key_list: Vec<SAMLPrivateKey>,
}

impl Encode for GetSAMLProviderResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.saml_provider_uuid.map(Encode::encode),
            self.saml_metadata_document.map(Encode::encode),
            self.create_date.map(Encode::encode),
            self.valid_until.map(Encode::encode),
            Some(self.tags.encode()),
            self.assertion_encryption_mode.map(Encode::encode),
            Some(self.private_key_list.encode()),
        ])
    }
}

/// AWS's shape `GetSSHPublicKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyId`.
    pub ssh_public_key_id: String,
    /// `Encoding`.
    pub encoding: String,
}

impl Decode for GetSSHPublicKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            ssh_public_key_id: members.required(),
            encoding: members.required(),
        }
    }
}

/// AWS's shape `GetSSHPublicKeyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    /// `SSHPublicKey`.
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Encode for GetSSHPublicKeyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.ssh_public_key.map(Encode::encode)])
    }
}

/// AWS's shape `GetServerCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
}

impl Decode for GetServerCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            server_certificate_name: members.required(),
        }
    }
}

/// AWS's shape `GetServerCertificateResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    /// `ServerCertificate`.
    pub server_certificate: ServerCertificate,
}

impl Encode for GetServerCertificateResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.server_certificate.encode())])
    }
}

/// AWS's shape `GetServiceLastAccessedDetailsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    /// `JobId`.
    pub job_id: String,
    /// `MaxItems`.
    pub max_items: Option<i64>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Decode for GetServiceLastAccessedDetailsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            job_id: members.required(),
            max_items: members.optional(),
            marker: members.optional(),
        }
    }
}

/// AWS's shape `GetServiceLastAccessedDetailsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    /// `JobStatus`.
    pub job_status: String,
    /// `JobType`.
    pub job_type: Option<String>,
    /// `JobCreationDate`.
    pub job_creation_date: Timestamp,
    /// `ServicesLastAccessed`.
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    /// `JobCompletionDate`.
    pub job_completion_date: Timestamp,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Error`.
    pub error: Option<ErrorDetails>,
}

impl Encode for GetServiceLastAccessedDetailsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.job_status.encode()),
            self.job_type.map(Encode::encode),
            Some(self.job_creation_date.encode()),
            Some(self.services_last_accessed.encode()),
            Some(self.job_completion_date.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
            self.error.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetServiceLastAccessedDetailsWithEntitiesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    /// `JobId`.
    pub job_id: String,
    /// `ServiceNamespace`.
    pub service_namespace: String,
    /// `MaxItems`.
    pub max_items: Option<i64>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Decode for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            job_id: members.required(),
            service_namespace: members.required(),
            max_items: members.optional(),
            marker: members.optional(),
        }
    }
}

/// AWS's shape `GetServiceLastAccessedDetailsWithEntitiesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    /// `JobStatus`.
    pub job_status: String,
    /// `JobCreationDate`.
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`.
    pub job_completion_date: Timestamp,
    /// `EntityDetailsList`.
    pub entity_details_list: Vec<EntityDetails>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Error`.
    pub error: Option<ErrorDetails>,
}

impl Encode for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.job_status.encode()),
            Some(self.job_creation_date.encode()),
            Some(self.job_completion_date.encode()),
            Some(self.entity_details_list.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
            self.error.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetServiceLinkedRoleDeletionStatusRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    /// `DeletionTaskId`.
    pub deletion_task_id: String,
}

impl Decode for GetServiceLinkedRoleDeletionStatusRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            deletion_task_id: members.required(),
        }
    }
}

/// AWS's shape `GetServiceLinkedRoleDeletionStatusResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    /// `Status`.
    pub status: String,
    /// `Reason`.
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl Encode for GetServiceLinkedRoleDeletionStatusResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.status.encode()),
            self.reason.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetUserPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

impl Decode for GetUserPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            policy_name: members.required(),
        }
    }
}

/// AWS's shape `GetUserPolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Encode for GetUserPolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.policy_name.encode()),
            Some(self.policy_document.encode()),
        ])
    }
}

/// AWS's shape `GetUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

impl Decode for GetUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
        }
    }
}

/// AWS's shape `GetUserResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    /// `User`.
    pub user: User,
}

impl Encode for GetUserResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.user.encode())])
    }
}

/// AWS's shape `Group`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// `Path`.
    pub path: String,
    /// `GroupName`.
    pub group_name: String,
    /// `GroupId`.
    pub group_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
}

impl Encode for Group {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.path.encode()),
            Some(self.group_name.encode()),
            Some(self.group_id.encode()),
            Some(self.arn.encode()),
            Some(self.create_date.encode()),
        ])
    }
}

/// AWS's shape `GroupDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDetail {
    /// `Path`.
    pub path: Option<String>,
    /// `GroupName`.
    pub group_name: Option<String>,
    /// `GroupId`.
    pub group_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `GroupPolicyList`.
    pub group_policy_list: Vec<PolicyDetail>,
    /// `AttachedManagedPolicies`.
    pub attached_managed_policies: Vec<AttachedPolicy>,
}

impl Encode for GroupDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.path.map(Encode::encode),
            self.group_name.map(Encode::encode),
            self.group_id.map(Encode::encode),
            self.arn.map(Encode::encode),
            self.create_date.map(Encode::encode),
            Some(self.group_policy_list.encode()),
            Some(self.attached_managed_policies.encode()),
        ])
    }
}

/// AWS's shape `InstanceProfile`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    /// `Path`.
    pub path: String,
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `InstanceProfileId`.
    pub instance_profile_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `Roles`.
    pub roles: Vec<Role>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for InstanceProfile {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.path.encode()),
            Some(self.instance_profile_name.encode()),
            Some(self.instance_profile_id.encode()),
            Some(self.arn.encode()),
            Some(self.create_date.encode()),
            Some(self.roles.encode()),
            unless_empty(self.tags),
        ])
    }
}

/// AWS's shape `ListAccessKeysRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListAccessKeysRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListAccessKeysResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`.
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListAccessKeysResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.access_key_metadata.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListAccountAliasesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListAccountAliasesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListAccountAliasesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    /// `AccountAliases`.
    pub account_aliases: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListAccountAliasesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.account_aliases.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListAttachedGroupPoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListAttachedGroupPoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListAttachedGroupPoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Vec<AttachedPolicy>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListAttachedGroupPoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.attached_policies.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListAttachedRolePoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListAttachedRolePoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListAttachedRolePoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Vec<AttachedPolicy>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListAttachedRolePoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.attached_policies.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListAttachedUserPoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListAttachedUserPoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListAttachedUserPoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Vec<AttachedPolicy>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListAttachedUserPoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.attached_policies.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListDelegationRequestsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsRequest {
    /// `OwnerId`.
    pub owner_id: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListDelegationRequestsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            owner_id: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListDelegationRequestsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDelegationRequestsResponse {
    /// `DelegationRequests`.
    pub delegation_requests: Vec<DelegationRequest>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `isTruncated`.
    pub is_truncated: Option<bool>,
}

impl Encode for ListDelegationRequestsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.delegation_requests.encode()),
            self.marker.map(Encode::encode),
            self.is_truncated.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListEntitiesForPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `EntityFilter`.
    pub entity_filter: Option<String>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    pub policy_usage_filter: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListEntitiesForPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            entity_filter: members.optional(),
            path_prefix: members.optional(),
            policy_usage_filter: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListEntitiesForPolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    /// `PolicyGroups`.
    pub policy_groups: Vec<PolicyGroup>,
    /// `PolicyUsers`.
    pub policy_users: Vec<PolicyUser>,
    /// `PolicyRoles`.
    pub policy_roles: Vec<PolicyRole>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListEntitiesForPolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policy_groups.encode()),
            Some(self.policy_users.encode()),
            Some(self.policy_roles.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListGroupPoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListGroupPoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListGroupPoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListGroupPoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policy_names.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListGroupsForUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListGroupsForUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListGroupsForUserResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    /// `Groups`.
    pub groups: Vec<Group>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListGroupsForUserResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.groups.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListGroupsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListGroupsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListGroupsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    /// `Groups`.
    pub groups: Vec<Group>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListGroupsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.groups.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListInstanceProfileTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListInstanceProfileTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListInstanceProfileTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListInstanceProfileTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListInstanceProfilesForRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListInstanceProfilesForRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListInstanceProfilesForRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    /// `InstanceProfiles`.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListInstanceProfilesForRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.instance_profiles.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListInstanceProfilesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListInstanceProfilesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListInstanceProfilesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    /// `InstanceProfiles`.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListInstanceProfilesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.instance_profiles.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListMFADeviceTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListMFADeviceTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            serial_number: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListMFADeviceTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListMFADeviceTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListMFADevicesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListMFADevicesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListMFADevicesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    /// `MFADevices`.
    pub mfa_devices: Vec<MFADevice>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListMFADevicesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.mfa_devices.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListOpenIDConnectProviderTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListOpenIDConnectProviderTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListOpenIDConnectProviderTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListOpenIDConnectProviderTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListOpenIDConnectProvidersRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}

impl Decode for ListOpenIDConnectProvidersRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `ListOpenIDConnectProvidersResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    /// `OpenIDConnectProviderList`.
    pub open_id_connect_provider_list: Vec<OpenIDConnectProviderListEntry>,
}

impl Encode for ListOpenIDConnectProvidersResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.open_id_connect_provider_list.encode())])
    }
}

/// AWS's shape `ListOrganizationsFeaturesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {}

impl Decode for ListOrganizationsFeaturesRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `ListOrganizationsFeaturesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `EnabledFeatures`.
    pub enabled_features: Vec<String>,
}

impl Encode for ListOrganizationsFeaturesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.organization_id.map(Encode::encode),
            Some(self.enabled_features.encode()),
        ])
    }
}

/// AWS's shape `ListPoliciesGrantingServiceAccessEntry`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    /// `ServiceNamespace`.
    pub service_namespace: Option<String>,
    /// `Policies`.
    pub policies: Vec<PolicyGrantingServiceAccess>,
}

impl Encode for ListPoliciesGrantingServiceAccessEntry {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.service_namespace.map(Encode::encode),
            unless_empty(self.policies),
        ])
    }
}

/// AWS's shape `ListPoliciesGrantingServiceAccessRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `Arn`.
    pub arn: String,
    /// `ServiceNamespaces`.
    pub service_namespaces: Vec<String>,
}

impl Decode for ListPoliciesGrantingServiceAccessRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            marker: members.optional(),
            arn: members.required(),
            service_namespaces: members.required(),
        }
    }
}

/// AWS's shape `ListPoliciesGrantingServiceAccessResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    /// `PoliciesGrantingServiceAccess`.
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListPoliciesGrantingServiceAccessResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policies_granting_service_access.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListPoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    /// `Scope`.
    pub scope: Option<String>,
    /// `OnlyAttached`.
    pub only_attached: Option<bool>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    pub policy_usage_filter: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListPoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            scope: members.optional(),
            only_attached: members.optional(),
            path_prefix: members.optional(),
            policy_usage_filter: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListPoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    /// `Policies`.
    pub policies: Vec<Policy>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListPoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policies.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListPolicyTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListPolicyTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListPolicyTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListPolicyTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListPolicyVersionsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListPolicyVersionsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListPolicyVersionsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    /// `Versions`.
    pub versions: Vec<PolicyVersion>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListPolicyVersionsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.versions.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListRolePoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListRolePoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListRolePoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListRolePoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policy_names.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListRoleTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListRoleTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListRoleTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListRoleTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListRolesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListRolesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListRolesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    /// `Roles`.
    pub roles: Vec<Role>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListRolesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.roles.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListSAMLProviderTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListSAMLProviderTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_provider_arn: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListSAMLProviderTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListSAMLProviderTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListSAMLProvidersRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {}

impl Decode for ListSAMLProvidersRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `ListSAMLProvidersResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    /// `SAMLProviderList`.
    pub saml_provider_list: Vec<SAMLProviderListEntry>,
}

impl Encode for ListSAMLProvidersResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.saml_provider_list.encode())])
    }
}

/// AWS's shape `ListSSHPublicKeysRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListSSHPublicKeysRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListSSHPublicKeysResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    /// `SSHPublicKeys`.
    pub ssh_public_keys: Vec<SSHPublicKeyMetadata>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListSSHPublicKeysResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.ssh_public_keys.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListServerCertificateTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListServerCertificateTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            server_certificate_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListServerCertificateTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListServerCertificateTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListServerCertificatesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListServerCertificatesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListServerCertificatesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    /// `ServerCertificateMetadataList`.
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListServerCertificatesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.server_certificate_metadata_list.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListServiceSpecificCredentialsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `ServiceName`.
    pub service_name: Option<String>,
    /// `AllUsers`.
    pub all_users: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListServiceSpecificCredentialsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            service_name: members.optional(),
            all_users: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListServiceSpecificCredentialsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    /// `ServiceSpecificCredentials`.
    pub service_specific_credentials: Vec<ServiceSpecificCredentialMetadata>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
}

impl Encode for ListServiceSpecificCredentialsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.service_specific_credentials.encode()),
            self.marker.map(Encode::encode),
            self.is_truncated.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListSigningCertificatesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListSigningCertificatesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListSigningCertificatesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    /// `Certificates`.
    pub certificates: Vec<SigningCertificate>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListSigningCertificatesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.certificates.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListUserPoliciesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListUserPoliciesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListUserPoliciesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListUserPoliciesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policy_names.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListUserTagsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListUserTagsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListUserTagsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListUserTagsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.tags.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListUsersRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListUsersRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path_prefix: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListUsersResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    /// `Users`.
    pub users: Vec<User>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListUsersResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.users.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListVirtualMFADevicesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    /// `AssignmentStatus`.
    pub assignment_status: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
}

impl Decode for ListVirtualMFADevicesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            assignment_status: members.optional(),
            marker: members.optional(),
            max_items: members.optional(),
        }
    }
}

/// AWS's shape `ListVirtualMFADevicesResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    /// `VirtualMFADevices`.
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for ListVirtualMFADevicesResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.virtual_mfa_devices.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `LoginProfile`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    /// `UserName`.
    pub user_name: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `PasswordResetRequired`.
    pub password_reset_required: Option<bool>,
}

impl Encode for LoginProfile {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.create_date.encode()),
            self.password_reset_required.map(Encode::encode),
        ])
    }
}

/// AWS's shape `MFADevice`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    /// `UserName`.
    pub user_name: String,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `EnableDate`.
    pub enable_date: Timestamp,
}

impl Encode for MFADevice {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.serial_number.encode()),
            Some(self.enable_date.encode()),
        ])
    }
}

/// AWS's shape `ManagedPolicyDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyId`.
    pub policy_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Path`.
    pub path: Option<String>,
    /// `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// `AttachmentCount`.
    pub attachment_count: Option<i64>,
    /// `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i64>,
    /// `IsAttachable`.
    pub is_attachable: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`.
    pub update_date: Option<Timestamp>,
    /// `PolicyVersionList`.
    pub policy_version_list: Vec<PolicyVersion>,
}

impl Encode for ManagedPolicyDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.policy_name.map(Encode::encode),
            self.policy_id.map(Encode::encode),
            self.arn.map(Encode::encode),
            self.path.map(Encode::encode),
            self.default_version_id.map(Encode::encode),
            self.attachment_count.map(Encode::encode),
            self.permissions_boundary_usage_count.map(Encode::encode),
            self.is_attachable.map(Encode::encode),
            self.description.map(Encode::encode),
            self.create_date.map(Encode::encode),
            self.update_date.map(Encode::encode),
            unless_empty(self.policy_version_list),
        ])
    }
}

/// AWS's shape `OpenIDConnectProviderListEntry`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`.
    pub arn: Option<String>,
}

impl Encode for OpenIDConnectProviderListEntry {
    fn encode(self) -> Value {
        Value::Structure(vec![self.arn.map(Encode::encode)])
    }
}

/// AWS's shape `OrganizationsDecisionDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`.
    pub allowed_by_organizations: Option<bool>,
}

impl Encode for OrganizationsDecisionDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![self.allowed_by_organizations.map(Encode::encode)])
    }
}

/// AWS's shape `PasswordPolicy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    /// `MinimumPasswordLength`.
    pub minimum_password_length: Option<i64>,
    /// `RequireSymbols`.
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`.
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`.
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`.
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`.
    pub allow_users_to_change_password: Option<bool>,
    /// `ExpirePasswords`.
    pub expire_passwords: Option<bool>,
    /// `MaxPasswordAge`.
    pub max_password_age: Option<i64>,
    /// `PasswordReusePrevention`.
    pub password_reuse_prevention: Option<i64>,
    /// `HardExpiry`.
    pub hard_expiry: Option<bool>,
}

impl Encode for PasswordPolicy {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.minimum_password_length.map(Encode::encode),
            self.require_symbols.map(Encode::encode),
            self.require_numbers.map(Encode::encode),
            self.require_uppercase_characters.map(Encode::encode),
            self.require_lowercase_characters.map(Encode::encode),
            self.allow_users_to_change_password.map(Encode::encode),
            self.expire_passwords.map(Encode::encode),
            self.max_password_age.map(Encode::encode),
            self.password_reuse_prevention.map(Encode::encode),
            self.hard_expiry.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PermissionsBoundaryDecisionDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`.
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl Encode for PermissionsBoundaryDecisionDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.allowed_by_permissions_boundary.map(Encode::encode),
        ])
    }
}

/// AWS's shape `Policy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyId`.
    pub policy_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Path`.
    pub path: Option<String>,
    /// `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// `AttachmentCount`.
    pub attachment_count: Option<i64>,
    /// `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i64>,
    /// `IsAttachable`.
    pub is_attachable: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`.
    pub update_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for Policy {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.policy_name.map(Encode::encode),
            self.policy_id.map(Encode::encode),
            self.arn.map(Encode::encode),
            self.path.map(Encode::encode),
            self.default_version_id.map(Encode::encode),
            self.attachment_count.map(Encode::encode),
            self.permissions_boundary_usage_count.map(Encode::encode),
            self.is_attachable.map(Encode::encode),
            self.description.map(Encode::encode),
            self.create_date.map(Encode::encode),
            self.update_date.map(Encode::encode),
            unless_empty(self.tags),
        ])
    }
}

/// AWS's shape `PolicyDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDetail {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyDocument`.
    pub policy_document: Option<String>,
}

impl Encode for PolicyDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.policy_name.map(Encode::encode),
            self.policy_document.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyGrantingServiceAccess`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyType`.
    pub policy_type: String,
    /// `PolicyArn`.
    pub policy_arn: Option<String>,
    /// `EntityType`.
    pub entity_type: Option<String>,
    /// `EntityName`.
    pub entity_name: Option<String>,
}

impl Encode for PolicyGrantingServiceAccess {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.policy_name.encode()),
            Some(self.policy_type.encode()),
            self.policy_arn.map(Encode::encode),
            self.entity_type.map(Encode::encode),
            self.entity_name.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyGroup`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    /// `GroupName`.
    pub group_name: Option<String>,
    /// `GroupId`.
    pub group_id: Option<String>,
}

impl Encode for PolicyGroup {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.group_name.map(Encode::encode),
            self.group_id.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyParameter`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyParameter {
    /// `Name`.
    pub name: Option<String>,
    /// `Values`.
    pub values: Vec<String>,
    /// `Type`.
    pub r#type: Option<String>,
}

impl Decode for PolicyParameter {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            name: members.optional(),
            values: members.required(),
            r#type: members.optional(),
        }
    }
}

impl Encode for PolicyParameter {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.name.map(Encode::encode),
            unless_empty(self.values),
            self.r#type.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyRole`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `RoleId`.
    pub role_id: Option<String>,
}

impl Encode for PolicyRole {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.role_name.map(Encode::encode),
            self.role_id.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyUser`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
}

impl Encode for PolicyUser {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.user_name.map(Encode::encode),
            self.user_id.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyVersion`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    /// `Document`.
    pub document: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `IsDefaultVersion`.
    pub is_default_version: Option<bool>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

impl Encode for PolicyVersion {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.document.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.is_default_version.map(Encode::encode),
            self.create_date.map(Encode::encode),
        ])
    }
}

/// AWS's shape `Position`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    /// `Line`.
    pub line: Option<i64>,
    /// `Column`.
    pub column: Option<i64>,
}

impl Encode for Position {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.line.map(Encode::encode),
            self.column.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PutGroupPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Decode for PutGroupPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            policy_name: members.required(),
            policy_document: members.required(),
        }
    }
}

/// AWS's shape `PutRolePermissionsBoundaryRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: String,
}

impl Decode for PutRolePermissionsBoundaryRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            permissions_boundary: members.required(),
        }
    }
}

/// AWS's shape `PutRolePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Decode for PutRolePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            policy_name: members.required(),
            policy_document: members.required(),
        }
    }
}

/// AWS's shape `PutUserPermissionsBoundaryRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: String,
}

impl Decode for PutUserPermissionsBoundaryRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            permissions_boundary: members.required(),
        }
    }
}

/// AWS's shape `PutUserPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Decode for PutUserPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            policy_name: members.required(),
            policy_document: members.required(),
        }
    }
}

/// AWS's shape `RejectDelegationRequestRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectDelegationRequestRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: String,
    /// `Notes`.
    pub notes: Option<String>,
}

impl Decode for RejectDelegationRequestRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            delegation_request_id: members.required(),
            notes: members.optional(),
        }
    }
}

/// AWS's shape `RemoveClientIDFromOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `ClientID`.
    pub client_id: String,
}

impl Decode for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
            client_id: members.required(),
        }
    }
}

/// AWS's shape `RemoveRoleFromInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `RoleName`.
    pub role_name: String,
}

impl Decode for RemoveRoleFromInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            role_name: members.required(),
        }
    }
}

/// AWS's shape `RemoveUserFromGroupRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserName`.
    pub user_name: String,
}

impl Decode for RemoveUserFromGroupRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            user_name: members.required(),
        }
    }
}

/// AWS's shape `ResetServiceSpecificCredentialRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`.
    pub service_specific_credential_id: String,
}

impl Decode for ResetServiceSpecificCredentialRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            service_specific_credential_id: members.required(),
        }
    }
}

/// AWS's shape `ResetServiceSpecificCredentialResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`.
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Encode for ResetServiceSpecificCredentialResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.service_specific_credential.map(Encode::encode)])
    }
}

/// AWS's shape `ResourceSpecificResult`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    /// `EvalResourceName`.
    pub eval_resource_name: String,
    /// `EvalResourceDecision`.
    pub eval_resource_decision: String,
    /// `MatchedStatements`.
    pub matched_statements: Vec<Statement>,
    /// `MissingContextValues`.
    pub missing_context_values: Vec<String>,
    /// `EvalDecisionDetails`.
    pub eval_decision_details: Vec<(String, String)>,
    /// `PermissionsBoundaryDecisionDetail`.
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl Encode for ResourceSpecificResult {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.eval_resource_name.encode()),
            Some(self.eval_resource_decision.encode()),
            unless_empty(self.matched_statements),
            unless_empty(self.missing_context_values),
            unless_empty(self.eval_decision_details),
            self.permissions_boundary_decision_detail
                .map(Encode::encode),
        ])
    }
}

/// AWS's shape `ResyncMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `AuthenticationCode1`.
    pub authentication_code1: Sensitive,
    /// `AuthenticationCode2`.
    pub authentication_code2: Sensitive,
}

impl Decode for ResyncMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            serial_number: members.required(),
            authentication_code1: members.required(),
            authentication_code2: members.required(),
        }
    }
}

/// AWS's shape `Role`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    /// `Path`.
    pub path: String,
    /// `RoleName`.
    pub role_name: String,
    /// `RoleId`.
    pub role_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i64>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
}

impl Encode for Role {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.path.encode()),
            Some(self.role_name.encode()),
            Some(self.role_id.encode()),
            Some(self.arn.encode()),
            Some(self.create_date.encode()),
            self.assume_role_policy_document.map(Encode::encode),
            self.description.map(Encode::encode),
            self.max_session_duration.map(Encode::encode),
            self.permissions_boundary.map(Encode::encode),
            unless_empty(self.tags),
            self.role_last_used.map(Encode::encode),
        ])
    }
}

/// AWS's shape `RoleDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleDetail {
    /// `Path`.
    pub path: Option<String>,
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `RoleId`.
    pub role_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// `InstanceProfileList`.
    pub instance_profile_list: Vec<InstanceProfile>,
    /// `RolePolicyList`.
    pub role_policy_list: Vec<PolicyDetail>,
    /// `AttachedManagedPolicies`.
    pub attached_managed_policies: Vec<AttachedPolicy>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
}

impl Encode for RoleDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.path.map(Encode::encode),
            self.role_name.map(Encode::encode),
            self.role_id.map(Encode::encode),
            self.arn.map(Encode::encode),
            self.create_date.map(Encode::encode),
            self.assume_role_policy_document.map(Encode::encode),
            Some(self.instance_profile_list.encode()),
            Some(self.role_policy_list.encode()),
            Some(self.attached_managed_policies.encode()),
            self.permissions_boundary.map(Encode::encode),
            Some(self.tags.encode()),
            self.role_last_used.map(Encode::encode),
        ])
    }
}

/// AWS's shape `RoleLastUsed`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    /// `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// `Region`.
    pub region: Option<String>,
}

impl Encode for RoleLastUsed {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.last_used_date.map(Encode::encode),
            self.region.map(Encode::encode),
        ])
    }
}

/// AWS's shape `RoleUsageType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleUsageType {
    /// `Region`.
    pub region: Option<String>,
    /// `Resources`.
    pub resources: Vec<String>,
}

impl Encode for RoleUsageType {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.region.map(Encode::encode),
            unless_empty(self.resources),
        ])
    }
}

/// AWS's shape `SAMLPrivateKey`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLPrivateKey {
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
}

impl Encode for SAMLPrivateKey {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.key_id.map(Encode::encode),
            self.timestamp.map(Encode::encode),
        ])
    }
}

/// AWS's shape `SAMLProviderListEntry`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    /// `Arn`.
    pub arn: Option<String>,
    /// `ValidUntil`.
    pub valid_until: Option<Timestamp>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

impl Encode for SAMLProviderListEntry {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.arn.map(Encode::encode),
            self.valid_until.map(Encode::encode),
            self.create_date.map(Encode::encode),
        ])
    }
}

/// AWS's shape `SSHPublicKey`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKey {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyId`.
    pub ssh_public_key_id: String,
    /// `Fingerprint`.
    pub fingerprint: String,
    /// `SSHPublicKeyBody`.
    pub ssh_public_key_body: String,
    /// `Status`.
    pub status: String,
    /// `UploadDate`.
    pub upload_date: Option<Timestamp>,
}

impl Encode for SSHPublicKey {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.ssh_public_key_id.encode()),
            Some(self.fingerprint.encode()),
            Some(self.ssh_public_key_body.encode()),
            Some(self.status.encode()),
            self.upload_date.map(Encode::encode),
        ])
    }
}

/// AWS's shape `SSHPublicKeyMetadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyId`.
    pub ssh_public_key_id: String,
    /// `Status`.
    pub status: String,
    /// `UploadDate`.
    pub upload_date: Timestamp,
}

impl Encode for SSHPublicKeyMetadata {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.ssh_public_key_id.encode()),
            Some(self.status.encode()),
            Some(self.upload_date.encode()),
        ])
    }
}

/// AWS's shape `SendDelegationTokenRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDelegationTokenRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: String,
}

impl Decode for SendDelegationTokenRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            delegation_request_id: members.required(),
        }
    }
}

/// AWS's shape `ServerCertificate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    /// `ServerCertificateMetadata`.
    pub server_certificate_metadata: ServerCertificateMetadata,
    /// `CertificateBody`.
    pub certificate_body: String,
    /// `CertificateChain`.
    pub certificate_chain: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for ServerCertificate {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.server_certificate_metadata.encode()),
            Some(self.certificate_body.encode()),
            self.certificate_chain.map(Encode::encode),
            unless_empty(self.tags),
        ])
    }
}

/// AWS's shape `ServerCertificateMetadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    /// `Path`.
    pub path: String,
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `ServerCertificateId`.
    pub server_certificate_id: String,
    /// `Arn`.
    pub arn: String,
    /// `UploadDate`.
    pub upload_date: Option<Timestamp>,
    /// `Expiration`.
    pub expiration: Option<Timestamp>,
}

impl Encode for ServerCertificateMetadata {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.path.encode()),
            Some(self.server_certificate_name.encode()),
            Some(self.server_certificate_id.encode()),
            Some(self.arn.encode()),
            self.upload_date.map(Encode::encode),
            self.expiration.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ServiceLastAccessed`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceLastAccessed {
    /// `ServiceName`.
    pub service_name: String,
    /// `LastAuthenticated`.
    pub last_authenticated: Option<Timestamp>,
    /// `ServiceNamespace`.
    pub service_namespace: String,
    /// `LastAuthenticatedEntity`.
    pub last_authenticated_entity: Option<String>,
    /// `LastAuthenticatedRegion`.
    pub last_authenticated_region: Option<String>,
    /// `TotalAuthenticatedEntities`.
    pub total_authenticated_entities: Option<i64>,
    /// `TrackedActionsLastAccessed`.
    pub tracked_actions_last_accessed: Vec<TrackedActionLastAccessed>,
}

impl Encode for ServiceLastAccessed {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.service_name.encode()),
            self.last_authenticated.map(Encode::encode),
            Some(self.service_namespace.encode()),
            self.last_authenticated_entity.map(Encode::encode),
            self.last_authenticated_region.map(Encode::encode),
            self.total_authenticated_entities.map(Encode::encode),
            unless_empty(self.tracked_actions_last_accessed),
        ])
    }
}

/// AWS's shape `ServiceSpecificCredential`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `ExpirationDate`.
    pub expiration_date: Option<Timestamp>,
    /// `ServiceName`.
    pub service_name: String,
    /// `ServiceUserName`.
    pub service_user_name: Option<String>,
    /// `ServicePassword`.
    pub service_password: Option<Sensitive>,
    /// `ServiceCredentialAlias`.
    pub service_credential_alias: Option<String>,
    /// `ServiceCredentialSecret`.
    pub service_credential_secret: Option<Sensitive>,
    /// `ServiceSpecificCredentialId`.
    pub service_specific_credential_id: String,
    /// `UserName`.
    pub user_name: String,
    /// `Status`.
    pub status: String,
}

impl Encode for ServiceSpecificCredential {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.create_date.encode()),
            self.expiration_date.map(Encode::encode),
            Some(self.service_name.encode()),
            self.service_user_name.map(Encode::encode),
            self.service_password.map(Encode::encode),
            self.service_credential_alias.map(Encode::encode),
            self.service_credential_secret.map(Encode::encode),
            Some(self.service_specific_credential_id.encode()),
            Some(self.user_name.encode()),
            Some(self.status.encode()),
        ])
    }
}

/// AWS's shape `ServiceSpecificCredentialMetadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    /// `UserName`.
    pub user_name: String,
    /// `Status`.
    pub status: String,
    /// `ServiceUserName`.
    pub service_user_name: Option<String>,
    /// `ServiceCredentialAlias`.
    pub service_credential_alias: Option<String>,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `ExpirationDate`.
    pub expiration_date: Option<Timestamp>,
    /// `ServiceSpecificCredentialId`.
    pub service_specific_credential_id: String,
    /// `ServiceName`.
    pub service_name: String,
}

impl Encode for ServiceSpecificCredentialMetadata {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.status.encode()),
            self.service_user_name.map(Encode::encode),
            self.service_credential_alias.map(Encode::encode),
            Some(self.create_date.encode()),
            self.expiration_date.map(Encode::encode),
            Some(self.service_specific_credential_id.encode()),
            Some(self.service_name.encode()),
        ])
    }
}

/// AWS's shape `SetDefaultPolicyVersionRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

impl Decode for SetDefaultPolicyVersionRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            version_id: members.required(),
        }
    }
}

/// AWS's shape `SetSecurityTokenServicePreferencesRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    /// `GlobalEndpointTokenVersion`.
    pub global_endpoint_token_version: String,
}

impl Decode for SetSecurityTokenServicePreferencesRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            global_endpoint_token_version: members.required(),
        }
    }
}

/// AWS's shape `SigningCertificate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    /// `UserName`.
    pub user_name: String,
    /// `CertificateId`.
    pub certificate_id: String,
    /// `CertificateBody`.
    pub certificate_body: String,
    /// `Status`.
    pub status: String,
    /// `UploadDate`.
    pub upload_date: Option<Timestamp>,
}

impl Encode for SigningCertificate {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.user_name.encode()),
            Some(self.certificate_id.encode()),
            Some(self.certificate_body.encode()),
            Some(self.status.encode()),
            self.upload_date.map(Encode::encode),
        ])
    }
}

/// AWS's shape `SimulateCustomPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    /// `PolicyInputList`.
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`.
    pub permissions_boundary_policy_input_list: Vec<String>,
    /// `ActionNames`.
    pub action_names: Vec<String>,
    /// `ResourceArns`.
    pub resource_arns: Vec<String>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `ResourceOwner`.
    pub resource_owner: Option<String>,
    /// `CallerArn`.
    pub caller_arn: Option<String>,
    /// `ContextEntries`.
    pub context_entries: Vec<ContextEntry>,
    /// `ResourceHandlingOption`.
    pub resource_handling_option: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Decode for SimulateCustomPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_input_list: members.required(),
            permissions_boundary_policy_input_list: members.required(),
            action_names: members.required(),
            resource_arns: members.required(),
            resource_policy: members.optional(),
            resource_owner: members.optional(),
            caller_arn: members.optional(),
            context_entries: members.required(),
            resource_handling_option: members.optional(),
            max_items: members.optional(),
            marker: members.optional(),
        }
    }
}

/// AWS's shape `SimulatePolicyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    /// `EvaluationResults`.
    pub evaluation_results: Vec<EvaluationResult>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Encode for SimulatePolicyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.evaluation_results.encode()),
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
        ])
    }
}

/// AWS's shape `SimulatePrincipalPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    /// `PolicySourceArn`.
    pub policy_source_arn: String,
    /// `PolicyInputList`.
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`.
    pub permissions_boundary_policy_input_list: Vec<String>,
    /// `ActionNames`.
    pub action_names: Vec<String>,
    /// `ResourceArns`.
    pub resource_arns: Vec<String>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `ResourceOwner`.
    pub resource_owner: Option<String>,
    /// `CallerArn`.
    pub caller_arn: Option<String>,
    /// `ContextEntries`.
    pub context_entries: Vec<ContextEntry>,
    /// `ResourceHandlingOption`.
    pub resource_handling_option: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i64>,
    /// `Marker`.
    pub marker: Option<String>,
}

impl Decode for SimulatePrincipalPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_source_arn: members.required(),
            policy_input_list: members.required(),
            permissions_boundary_policy_input_list: members.required(),
            action_names: members.required(),
            resource_arns: members.required(),
            resource_policy: members.optional(),
            resource_owner: members.optional(),
            caller_arn: members.optional(),
            context_entries: members.required(),
            resource_handling_option: members.optional(),
            max_items: members.optional(),
            marker: members.optional(),
        }
    }
}

/// AWS's shape `Statement`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// `SourcePolicyId`.
    pub source_policy_id: Option<String>,
    /// `SourcePolicyType`.
    pub source_policy_type: Option<String>,
    /// `StartPosition`.
    pub start_position: Option<Position>,
    /// `EndPosition`.
    pub end_position: Option<Position>,
}

impl Encode for Statement {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.source_policy_id.map(Encode::encode),
            self.source_policy_type.map(Encode::encode),
            self.start_position.map(Encode::encode),
            self.end_position.map(Encode::encode),
        ])
    }
}

/// AWS's shape `Tag`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

impl Decode for Tag {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            key: members.required(),
            value: members.required(),
        }
    }
}

impl Encode for Tag {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.key.encode()), Some(self.value.encode())])
    }
}

/// AWS's shape `TagInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            serial_number: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagSAMLProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSAMLProviderRequest {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagSAMLProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_provider_arn: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagServerCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagServerCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            server_certificate_name: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TagUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for TagUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `TrackedActionLastAccessed`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    /// `ActionName`.
    pub action_name: Option<String>,
    /// `LastAccessedEntity`.
    pub last_accessed_entity: Option<String>,
    /// `LastAccessedTime`.
    pub last_accessed_time: Option<Timestamp>,
    /// `LastAccessedRegion`.
    pub last_accessed_region: Option<String>,
}

impl Encode for TrackedActionLastAccessed {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.action_name.map(Encode::encode),
            self.last_accessed_entity.map(Encode::encode),
            self.last_accessed_time.map(Encode::encode),
            self.last_accessed_region.map(Encode::encode),
        ])
    }
}

/// AWS's shape `UntagInstanceProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagInstanceProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagMFADeviceRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagMFADeviceRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            serial_number: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagOpenIDConnectProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagOpenIDConnectProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            policy_arn: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagSAMLProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagSAMLProviderRequest {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagSAMLProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_provider_arn: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagServerCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagServerCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            server_certificate_name: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UntagUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

impl Decode for UntagUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            tag_keys: members.required(),
        }
    }
}

/// AWS's shape `UpdateAccessKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `Status`.
    pub status: String,
}

impl Decode for UpdateAccessKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            access_key_id: members.required(),
            status: members.required(),
        }
    }
}

/// AWS's shape `UpdateAccountPasswordPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    /// `MinimumPasswordLength`.
    pub minimum_password_length: Option<i64>,
    /// `RequireSymbols`.
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`.
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`.
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`.
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`.
    pub allow_users_to_change_password: Option<bool>,
    /// `MaxPasswordAge`.
    pub max_password_age: Option<i64>,
    /// `PasswordReusePrevention`.
    pub password_reuse_prevention: Option<i64>,
    /// `HardExpiry`.
    pub hard_expiry: Option<bool>,
}

impl Decode for UpdateAccountPasswordPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            minimum_password_length: members.optional(),
            require_symbols: members.optional(),
            require_numbers: members.optional(),
            require_uppercase_characters: members.optional(),
            require_lowercase_characters: members.optional(),
            allow_users_to_change_password: members.optional(),
            max_password_age: members.optional(),
            password_reuse_prevention: members.optional(),
            hard_expiry: members.optional(),
        }
    }
}

/// AWS's shape `UpdateAssumeRolePolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

impl Decode for UpdateAssumeRolePolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            policy_document: members.required(),
        }
    }
}

/// AWS's shape `UpdateDelegationRequestRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDelegationRequestRequest {
    /// `DelegationRequestId`.
    pub delegation_request_id: String,
    /// `Notes`.
    pub notes: Option<String>,
}

impl Decode for UpdateDelegationRequestRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            delegation_request_id: members.required(),
            notes: members.optional(),
        }
    }
}

/// AWS's shape `UpdateGroupRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `NewPath`.
    pub new_path: Option<String>,
    /// `NewGroupName`.
    pub new_group_name: Option<String>,
}

impl Decode for UpdateGroupRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            group_name: members.required(),
            new_path: members.optional(),
            new_group_name: members.optional(),
        }
    }
}

/// AWS's shape `UpdateLoginProfileRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateLoginProfileRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Password`.
    pub password: Option<Sensitive>,
    /// `PasswordResetRequired`.
    pub password_reset_required: Option<bool>,
}

impl Decode for UpdateLoginProfileRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            password: members.optional(),
            password_reset_required: members.optional(),
        }
    }
}

/// AWS's shape `UpdateOpenIDConnectProviderThumbprintRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`.
    pub thumbprint_list: Vec<String>,
}

impl Decode for UpdateOpenIDConnectProviderThumbprintRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            open_id_connect_provider_arn: members.required(),
            thumbprint_list: members.required(),
        }
    }
}

/// AWS's shape `UpdateRoleDescriptionRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Description`.
    pub description: String,
}

impl Decode for UpdateRoleDescriptionRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            description: members.required(),
        }
    }
}

/// AWS's shape `UpdateRoleDescriptionResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`.
    pub role: Option<Role>,
}

impl Encode for UpdateRoleDescriptionResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.role.map(Encode::encode)])
    }
}

/// AWS's shape `UpdateRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i64>,
}

impl Decode for UpdateRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_name: members.required(),
            description: members.optional(),
            max_session_duration: members.optional(),
        }
    }
}

/// AWS's shape `UpdateRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {}

impl Encode for UpdateRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![])
    }
}

/// AWS's shape `UpdateSAMLProviderRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderRequest {
    /// `SAMLMetadataDocument`.
    pub saml_metadata_document: Option<String>,
    /// `SAMLProviderArn`.
    pub saml_provider_arn: String,
    /// `AssertionEncryptionMode`.
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`.
    pub add_private_key: Option<Sensitive>,
    /// `RemovePrivateKey`.
    pub remove_private_key: Option<String>,
}

impl Decode for UpdateSAMLProviderRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            saml_metadata_document: members.optional(),
            saml_provider_arn: members.required(),
            assertion_encryption_mode: members.optional(),
            add_private_key: members.optional(),
            remove_private_key: members.optional(),
        }
    }
}

/// AWS's shape `UpdateSAMLProviderResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    /// `SAMLProviderArn`.
    pub saml_provider_arn: Option<String>,
}

impl Encode for UpdateSAMLProviderResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.saml_provider_arn.map(Encode::encode)])
    }
}

/// AWS's shape `UpdateSSHPublicKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyId`.
    pub ssh_public_key_id: String,
    /// `Status`.
    pub status: String,
}

impl Decode for UpdateSSHPublicKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            ssh_public_key_id: members.required(),
            status: members.required(),
        }
    }
}

/// AWS's shape `UpdateServerCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `NewPath`.
    pub new_path: Option<String>,
    /// `NewServerCertificateName`.
    pub new_server_certificate_name: Option<String>,
}

impl Decode for UpdateServerCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            server_certificate_name: members.required(),
            new_path: members.optional(),
            new_server_certificate_name: members.optional(),
        }
    }
}

/// AWS's shape `UpdateServiceSpecificCredentialRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`.
    pub service_specific_credential_id: String,
    /// `Status`.
    pub status: String,
}

impl Decode for UpdateServiceSpecificCredentialRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            service_specific_credential_id: members.required(),
            status: members.required(),
        }
    }
}

/// AWS's shape `UpdateSigningCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `CertificateId`.
    pub certificate_id: String,
    /// `Status`.
    pub status: String,
}

impl Decode for UpdateSigningCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            certificate_id: members.required(),
            status: members.required(),
        }
    }
}

/// AWS's shape `UpdateUserRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `NewPath`.
    pub new_path: Option<String>,
    /// `NewUserName`.
    pub new_user_name: Option<String>,
}

impl Decode for UpdateUserRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            new_path: members.optional(),
            new_user_name: members.optional(),
        }
    }
}

/// AWS's shape `UploadSSHPublicKeyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyBody`.
    pub ssh_public_key_body: String,
}

impl Decode for UploadSSHPublicKeyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.required(),
            ssh_public_key_body: members.required(),
        }
    }
}

/// AWS's shape `UploadSSHPublicKeyResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    /// `SSHPublicKey`.
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Encode for UploadSSHPublicKeyResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.ssh_public_key.map(Encode::encode)])
    }
}

/// AWS's shape `UploadServerCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `CertificateBody`.
    pub certificate_body: String,
    /// `PrivateKey`.
    pub private_key: Sensitive,
    /// `CertificateChain`.
    pub certificate_chain: Option<String>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for UploadServerCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            path: members.optional(),
            server_certificate_name: members.required(),
            certificate_body: members.required(),
            private_key: members.required(),
            certificate_chain: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `UploadServerCertificateResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    /// `ServerCertificateMetadata`.
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for UploadServerCertificateResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.server_certificate_metadata.map(Encode::encode),
            Some(self.tags.encode()),
        ])
    }
}

/// AWS's shape `UploadSigningCertificateRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `CertificateBody`.
    pub certificate_body: String,
}

impl Decode for UploadSigningCertificateRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            user_name: members.optional(),
            certificate_body: members.required(),
        }
    }
}

/// AWS's shape `UploadSigningCertificateResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateResponse {
    /// `Certificate`.
    pub certificate: SigningCertificate,
}

impl Encode for UploadSigningCertificateResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.certificate.encode())])
    }
}

/// AWS's shape `User`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    /// `Path`.
    pub path: Option<String>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserId`.
    pub user_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `PasswordLastUsed`.
    pub password_last_used: Option<Timestamp>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for User {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.path.map(Encode::encode),
            self.user_name.map(Encode::encode),
            Some(self.user_id.encode()),
            Some(self.arn.encode()),
            Some(self.create_date.encode()),
            self.password_last_used.map(Encode::encode),
            self.permissions_boundary.map(Encode::encode),
            unless_empty(self.tags),
        ])
    }
}

/// AWS's shape `UserDetail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserDetail {
    /// `Path`.
    pub path: Option<String>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `UserPolicyList`.
    pub user_policy_list: Vec<PolicyDetail>,
    /// `GroupList`.
    pub group_list: Vec<String>,
    /// `AttachedManagedPolicies`.
    pub attached_managed_policies: Vec<AttachedPolicy>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for UserDetail {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.path.map(Encode::encode),
            self.user_name.map(Encode::encode),
            self.user_id.map(Encode::encode),
            self.arn.map(Encode::encode),
            self.create_date.map(Encode::encode),
            unless_empty(self.user_policy_list),
            Some(self.group_list.encode()),
            Some(self.attached_managed_policies.encode()),
            self.permissions_boundary.map(Encode::encode),
            Some(self.tags.encode()),
        ])
    }
}

/// AWS's shape `VirtualMFADevice`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VirtualMFADevice {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `Base32StringSeed`.
    pub base32_string_seed: Option<Blob>,
    /// `QRCodePNG`.
    pub qr_code_png: Option<Blob>,
    /// `User`.
    pub user: Option<User>,
    /// `EnableDate`.
    pub enable_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Encode for VirtualMFADevice {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.serial_number.encode()),
            self.base32_string_seed.map(Encode::encode),
            self.qr_code_png.map(Encode::encode),
            self.user.map(Encode::encode),
            self.enable_date.map(Encode::encode),
            unless_empty(self.tags),
        ])
    }
}
