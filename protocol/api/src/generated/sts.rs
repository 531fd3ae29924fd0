// Generated from models/sts.json and models/sts.overlay.json by `cargo run -p xtask -- generate`.

use keyward_wire::schema::{Kind, Location, Member, OperationShape, Protocol, ServiceShape, Shape};
use keyward_wire::timestamp::TimestampFormat;
use keyward_wire::value::{Blob, Members, unless_empty};
use keyward_wire::{Decode, Encode, Operation, Sensitive, Timestamp, Value};

/// The errors of this service, by code.
pub mod error {
    use keyward_wire::ErrorShape;

    /// `AccessDenied`, status 403.
    pub static ACCESS_DENIED: ErrorShape = ErrorShape::sender("AccessDenied", 403);
    /// `ExpiredTokenException`, status 400.
    pub static EXPIRED_TOKEN_EXCEPTION: ErrorShape =
        ErrorShape::sender("ExpiredTokenException", 400);
    /// `ExpiredTradeInTokenException`, status 400.
    pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorShape =
        ErrorShape::sender("ExpiredTradeInTokenException", 400);
    /// `IDPCommunicationError`, status 400.
    pub static IDP_COMMUNICATION_ERROR: ErrorShape =
        ErrorShape::sender("IDPCommunicationError", 400);
    /// `IDPRejectedClaim`, status 403.
    pub static IDP_REJECTED_CLAIM: ErrorShape = ErrorShape::sender("IDPRejectedClaim", 403);
    /// `InternalFailure`, status 500.
    pub static INTERNAL_FAILURE: ErrorShape = ErrorShape::receiver("InternalFailure", 500);
    /// `InvalidAction`, status 400.
    pub static INVALID_ACTION: ErrorShape = ErrorShape::sender("InvalidAction", 400);
    /// `InvalidAuthorizationMessageException`, status 400.
    pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorShape =
        ErrorShape::sender("InvalidAuthorizationMessageException", 400);
    /// `InvalidIdentityToken`, status 400.
    pub static INVALID_IDENTITY_TOKEN: ErrorShape = ErrorShape::sender("InvalidIdentityToken", 400);
    /// `InvalidParameterValue`, status 400.
    pub static INVALID_PARAMETER_VALUE: ErrorShape =
        ErrorShape::sender("InvalidParameterValue", 400);
    /// `JWTPayloadSizeExceededException`, status 400.
    pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorShape =
        ErrorShape::sender("JWTPayloadSizeExceededException", 400);
    /// `MalformedInput`, status 400.
    pub static MALFORMED_INPUT: ErrorShape = ErrorShape::sender("MalformedInput", 400);
    /// `MalformedPolicyDocument`, status 400.
    pub static MALFORMED_POLICY_DOCUMENT: ErrorShape =
        ErrorShape::sender("MalformedPolicyDocument", 400);
    /// `MissingParameter`, status 400.
    pub static MISSING_PARAMETER: ErrorShape = ErrorShape::sender("MissingParameter", 400);
    /// `NotImplemented`, status 501.
    pub static NOT_IMPLEMENTED: ErrorShape = ErrorShape::receiver("NotImplemented", 501);
    /// `OutboundWebIdentityFederationDisabledException`, status 403.
    pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorShape =
        ErrorShape::sender("OutboundWebIdentityFederationDisabledException", 403);
    /// `PackedPolicyTooLarge`, status 400.
    pub static PACKED_POLICY_TOO_LARGE: ErrorShape =
        ErrorShape::sender("PackedPolicyTooLarge", 400);
    /// `RegionDisabledException`, status 403.
    pub static REGION_DISABLED_EXCEPTION: ErrorShape =
        ErrorShape::sender("RegionDisabledException", 403);
    /// `ServiceUnavailable`, status 503.
    pub static SERVICE_UNAVAILABLE: ErrorShape = ErrorShape::receiver("ServiceUnavailable", 503);
    /// `SessionDurationEscalationException`, status 403.
    pub static SESSION_DURATION_ESCALATION_EXCEPTION: ErrorShape =
        ErrorShape::sender("SessionDurationEscalationException", 403);
    /// `ValidationError`, status 400.
    pub static VALIDATION_ERROR: ErrorShape = ErrorShape::sender("ValidationError", 400);
}

/// The service's table.
pub static SERVICE: ServiceShape = ServiceShape {
    name: "sts",
    version: "2011-06-15",
    protocol: Protocol::Query,
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    operations: &[
        &OPERATION_ASSUME_ROLE,
        &OPERATION_ASSUME_ROLE_WITH_SAML,
        &OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY,
        &OPERATION_ASSUME_ROOT,
        &OPERATION_DECODE_AUTHORIZATION_MESSAGE,
        &OPERATION_GET_ACCESS_KEY_INFO,
        &OPERATION_GET_CALLER_IDENTITY,
        &OPERATION_GET_DELEGATED_ACCESS_TOKEN,
        &OPERATION_GET_FEDERATION_TOKEN,
        &OPERATION_GET_SESSION_TOKEN,
        &OPERATION_GET_WEB_IDENTITY_TOKEN,
    ],
};

#[rustfmt::skip]
static OPERATION_ASSUME_ROLE: OperationShape = OperationShape { name: "AssumeRole", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ASSUME_ROLE_REQUEST), output: Some(&SHAPE_ASSUME_ROLE_RESPONSE), result_wrapper: Some("AssumeRoleResult"), errors: &[&error::MALFORMED_POLICY_DOCUMENT, &error::PACKED_POLICY_TOO_LARGE, &error::REGION_DISABLED_EXCEPTION, &error::EXPIRED_TOKEN_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ASSUME_ROLE_WITH_SAML: OperationShape = OperationShape { name: "AssumeRoleWithSAML", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ASSUME_ROLE_WITH_SAML_REQUEST), output: Some(&SHAPE_ASSUME_ROLE_WITH_SAML_RESPONSE), result_wrapper: Some("AssumeRoleWithSAMLResult"), errors: &[&error::MALFORMED_POLICY_DOCUMENT, &error::PACKED_POLICY_TOO_LARGE, &error::IDP_REJECTED_CLAIM, &error::INVALID_IDENTITY_TOKEN, &error::EXPIRED_TOKEN_EXCEPTION, &error::REGION_DISABLED_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY: OperationShape = OperationShape { name: "AssumeRoleWithWebIdentity", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST), output: Some(&SHAPE_ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE), result_wrapper: Some("AssumeRoleWithWebIdentityResult"), errors: &[&error::MALFORMED_POLICY_DOCUMENT, &error::PACKED_POLICY_TOO_LARGE, &error::IDP_REJECTED_CLAIM, &error::IDP_COMMUNICATION_ERROR, &error::INVALID_IDENTITY_TOKEN, &error::EXPIRED_TOKEN_EXCEPTION, &error::REGION_DISABLED_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ASSUME_ROOT: OperationShape = OperationShape { name: "AssumeRoot", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ASSUME_ROOT_REQUEST), output: Some(&SHAPE_ASSUME_ROOT_RESPONSE), result_wrapper: Some("AssumeRootResult"), errors: &[&error::REGION_DISABLED_EXCEPTION, &error::EXPIRED_TOKEN_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DECODE_AUTHORIZATION_MESSAGE: OperationShape = OperationShape { name: "DecodeAuthorizationMessage", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DECODE_AUTHORIZATION_MESSAGE_REQUEST), output: Some(&SHAPE_DECODE_AUTHORIZATION_MESSAGE_RESPONSE), result_wrapper: Some("DecodeAuthorizationMessageResult"), errors: &[&error::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_ACCESS_KEY_INFO: OperationShape = OperationShape { name: "GetAccessKeyInfo", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_ACCESS_KEY_INFO_REQUEST), output: Some(&SHAPE_GET_ACCESS_KEY_INFO_RESPONSE), result_wrapper: Some("GetAccessKeyInfoResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_CALLER_IDENTITY: OperationShape = OperationShape { name: "GetCallerIdentity", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_CALLER_IDENTITY_REQUEST), output: Some(&SHAPE_GET_CALLER_IDENTITY_RESPONSE), result_wrapper: Some("GetCallerIdentityResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_DELEGATED_ACCESS_TOKEN: OperationShape = OperationShape { name: "GetDelegatedAccessToken", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_DELEGATED_ACCESS_TOKEN_REQUEST), output: Some(&SHAPE_GET_DELEGATED_ACCESS_TOKEN_RESPONSE), result_wrapper: Some("GetDelegatedAccessTokenResult"), errors: &[&error::EXPIRED_TRADE_IN_TOKEN_EXCEPTION, &error::REGION_DISABLED_EXCEPTION, &error::PACKED_POLICY_TOO_LARGE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_FEDERATION_TOKEN: OperationShape = OperationShape { name: "GetFederationToken", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_FEDERATION_TOKEN_REQUEST), output: Some(&SHAPE_GET_FEDERATION_TOKEN_RESPONSE), result_wrapper: Some("GetFederationTokenResult"), errors: &[&error::MALFORMED_POLICY_DOCUMENT, &error::PACKED_POLICY_TOO_LARGE, &error::REGION_DISABLED_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_SESSION_TOKEN: OperationShape = OperationShape { name: "GetSessionToken", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_SESSION_TOKEN_REQUEST), output: Some(&SHAPE_GET_SESSION_TOKEN_RESPONSE), result_wrapper: Some("GetSessionTokenResult"), errors: &[&error::REGION_DISABLED_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_WEB_IDENTITY_TOKEN: OperationShape = OperationShape { name: "GetWebIdentityToken", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_GET_WEB_IDENTITY_TOKEN_REQUEST), output: Some(&SHAPE_GET_WEB_IDENTITY_TOKEN_RESPONSE), result_wrapper: Some("GetWebIdentityTokenResult"), errors: &[&error::SESSION_DURATION_ESCALATION_EXCEPTION, &error::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION, &error::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

/// The operation `AssumeRole`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRole;

impl Operation for AssumeRole {
    const SHAPE: &'static OperationShape = &OPERATION_ASSUME_ROLE;
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
}

/// The operation `AssumeRoleWithSAML`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    const SHAPE: &'static OperationShape = &OPERATION_ASSUME_ROLE_WITH_SAML;
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
}

/// The operation `AssumeRoleWithWebIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithWebIdentity;

impl Operation for AssumeRoleWithWebIdentity {
    const SHAPE: &'static OperationShape = &OPERATION_ASSUME_ROLE_WITH_WEB_IDENTITY;
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
}

/// The operation `AssumeRoot`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoot;

impl Operation for AssumeRoot {
    const SHAPE: &'static OperationShape = &OPERATION_ASSUME_ROOT;
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
}

/// The operation `DecodeAuthorizationMessage`.
#[derive(Clone, Copy, Debug)]
pub struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    const SHAPE: &'static OperationShape = &OPERATION_DECODE_AUTHORIZATION_MESSAGE;
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
}

/// The operation `GetAccessKeyInfo`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    const SHAPE: &'static OperationShape = &OPERATION_GET_ACCESS_KEY_INFO;
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
}

/// The operation `GetCallerIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    const SHAPE: &'static OperationShape = &OPERATION_GET_CALLER_IDENTITY;
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
}

/// The operation `GetDelegatedAccessToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetDelegatedAccessToken;

impl Operation for GetDelegatedAccessToken {
    const SHAPE: &'static OperationShape = &OPERATION_GET_DELEGATED_ACCESS_TOKEN;
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
}

/// The operation `GetFederationToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetFederationToken;

impl Operation for GetFederationToken {
    const SHAPE: &'static OperationShape = &OPERATION_GET_FEDERATION_TOKEN;
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
}

/// The operation `GetSessionToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetSessionToken;

impl Operation for GetSessionToken {
    const SHAPE: &'static OperationShape = &OPERATION_GET_SESSION_TOKEN;
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
}

/// The operation `GetWebIdentityToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    const SHAPE: &'static OperationShape = &OPERATION_GET_WEB_IDENTITY_TOKEN;
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
}

#[rustfmt::skip]
static SHAPE_ASSUME_ROLE_REQUEST: Shape = Shape { name: "AssumeRoleRequest", kind: Kind::Structure(&[Member { name: "RoleArn", wire_name: "RoleArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleSessionName", wire_name: "RoleSessionName", shape: &SHAPE_LOWER_ROLE_SESSION_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArns", wire_name: "PolicyArns", shape: &SHAPE_LOWER_POLICY_DESCRIPTOR_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_LOWER_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_ROLE_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TransitiveTagKeys", wire_name: "TransitiveTagKeys", shape: &SHAPE_LOWER_TAG_KEY_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExternalId", wire_name: "ExternalId", shape: &SHAPE_LOWER_EXTERNAL_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TokenCode", wire_name: "TokenCode", shape: &SHAPE_LOWER_TOKEN_CODE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SourceIdentity", wire_name: "SourceIdentity", shape: &SHAPE_LOWER_SOURCE_IDENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ProvidedContexts", wire_name: "ProvidedContexts", shape: &SHAPE_PROVIDED_CONTEXTS_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROLE_RESPONSE: Shape = Shape { name: "AssumeRoleResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumedRoleUser", wire_name: "AssumedRoleUser", shape: &SHAPE_ASSUMED_ROLE_USER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PackedPolicySize", wire_name: "PackedPolicySize", shape: &SHAPE_LOWER_NON_NEGATIVE_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SourceIdentity", wire_name: "SourceIdentity", shape: &SHAPE_LOWER_SOURCE_IDENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROLE_WITH_SAML_REQUEST: Shape = Shape { name: "AssumeRoleWithSAMLRequest", kind: Kind::Structure(&[Member { name: "RoleArn", wire_name: "RoleArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PrincipalArn", wire_name: "PrincipalArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SAMLAssertion", wire_name: "SAMLAssertion", shape: &SHAPE_SAML_ASSERTION_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArns", wire_name: "PolicyArns", shape: &SHAPE_LOWER_POLICY_DESCRIPTOR_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_LOWER_SESSION_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_ROLE_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROLE_WITH_SAML_RESPONSE: Shape = Shape { name: "AssumeRoleWithSAMLResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumedRoleUser", wire_name: "AssumedRoleUser", shape: &SHAPE_ASSUMED_ROLE_USER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PackedPolicySize", wire_name: "PackedPolicySize", shape: &SHAPE_LOWER_NON_NEGATIVE_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Subject", wire_name: "Subject", shape: &SHAPE_SUBJECT, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SubjectType", wire_name: "SubjectType", shape: &SHAPE_SUBJECT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Issuer", wire_name: "Issuer", shape: &SHAPE_ISSUER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Audience", wire_name: "Audience", shape: &SHAPE_AUDIENCE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NameQualifier", wire_name: "NameQualifier", shape: &SHAPE_NAME_QUALIFIER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SourceIdentity", wire_name: "SourceIdentity", shape: &SHAPE_LOWER_SOURCE_IDENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Shape = Shape { name: "AssumeRoleWithWebIdentityRequest", kind: Kind::Structure(&[Member { name: "RoleArn", wire_name: "RoleArn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleSessionName", wire_name: "RoleSessionName", shape: &SHAPE_LOWER_ROLE_SESSION_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "WebIdentityToken", wire_name: "WebIdentityToken", shape: &SHAPE_LOWER_CLIENT_TOKEN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ProviderId", wire_name: "ProviderId", shape: &SHAPE_LOWER_URL_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArns", wire_name: "PolicyArns", shape: &SHAPE_LOWER_POLICY_DESCRIPTOR_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_LOWER_SESSION_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_ROLE_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Shape = Shape { name: "AssumeRoleWithWebIdentityResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SubjectFromWebIdentityToken", wire_name: "SubjectFromWebIdentityToken", shape: &SHAPE_LOWER_WEB_IDENTITY_SUBJECT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumedRoleUser", wire_name: "AssumedRoleUser", shape: &SHAPE_ASSUMED_ROLE_USER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PackedPolicySize", wire_name: "PackedPolicySize", shape: &SHAPE_LOWER_NON_NEGATIVE_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Provider", wire_name: "Provider", shape: &SHAPE_ISSUER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Audience", wire_name: "Audience", shape: &SHAPE_AUDIENCE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SourceIdentity", wire_name: "SourceIdentity", shape: &SHAPE_LOWER_SOURCE_IDENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROOT_REQUEST: Shape = Shape { name: "AssumeRootRequest", kind: Kind::Structure(&[Member { name: "TargetPrincipal", wire_name: "TargetPrincipal", shape: &SHAPE_TARGET_PRINCIPAL_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TaskPolicyArn", wire_name: "TaskPolicyArn", shape: &SHAPE_POLICY_DESCRIPTOR_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_ROOT_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUME_ROOT_RESPONSE: Shape = Shape { name: "AssumeRootResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SourceIdentity", wire_name: "SourceIdentity", shape: &SHAPE_LOWER_SOURCE_IDENTITY_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ASSUMED_ROLE_USER: Shape = Shape { name: "AssumedRoleUser", kind: Kind::Structure(&[Member { name: "AssumedRoleId", wire_name: "AssumedRoleId", shape: &SHAPE_LOWER_ASSUMED_ROLE_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_AUDIENCE: Shape = Shape { name: "Audience", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREDENTIALS: Shape = Shape { name: "Credentials", kind: Kind::Structure(&[Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SecretAccessKey", wire_name: "SecretAccessKey", shape: &SHAPE_LOWER_ACCESS_KEY_SECRET_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SessionToken", wire_name: "SessionToken", shape: &SHAPE_LOWER_TOKEN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "Expiration", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DECODE_AUTHORIZATION_MESSAGE_REQUEST: Shape = Shape { name: "DecodeAuthorizationMessageRequest", kind: Kind::Structure(&[Member { name: "EncodedMessage", wire_name: "EncodedMessage", shape: &SHAPE_LOWER_ENCODED_MESSAGE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Shape = Shape { name: "DecodeAuthorizationMessageResponse", kind: Kind::Structure(&[Member { name: "DecodedMessage", wire_name: "DecodedMessage", shape: &SHAPE_LOWER_DECODED_MESSAGE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_FEDERATED_USER: Shape = Shape { name: "FederatedUser", kind: Kind::Structure(&[Member { name: "FederatedUserId", wire_name: "FederatedUserId", shape: &SHAPE_LOWER_FEDERATED_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCESS_KEY_INFO_REQUEST: Shape = Shape { name: "GetAccessKeyInfoRequest", kind: Kind::Structure(&[Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_ACCESS_KEY_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_ACCESS_KEY_INFO_RESPONSE: Shape = Shape { name: "GetAccessKeyInfoResponse", kind: Kind::Structure(&[Member { name: "Account", wire_name: "Account", shape: &SHAPE_LOWER_ACCOUNT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_CALLER_IDENTITY_REQUEST: Shape = Shape { name: "GetCallerIdentityRequest", kind: Kind::Structure(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_CALLER_IDENTITY_RESPONSE: Shape = Shape { name: "GetCallerIdentityResponse", kind: Kind::Structure(&[Member { name: "Arn", wire_name: "Arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UserId", wire_name: "UserId", shape: &SHAPE_LOWER_USER_ID_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Account", wire_name: "Account", shape: &SHAPE_LOWER_ACCOUNT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_DELEGATED_ACCESS_TOKEN_REQUEST: Shape = Shape { name: "GetDelegatedAccessTokenRequest", kind: Kind::Structure(&[Member { name: "TradeInToken", wire_name: "TradeInToken", shape: &SHAPE_LOWER_TRADE_IN_TOKEN_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_DELEGATED_ACCESS_TOKEN_RESPONSE: Shape = Shape { name: "GetDelegatedAccessTokenResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PackedPolicySize", wire_name: "PackedPolicySize", shape: &SHAPE_LOWER_NON_NEGATIVE_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "AssumedPrincipal", wire_name: "AssumedPrincipal", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_FEDERATION_TOKEN_REQUEST: Shape = Shape { name: "GetFederationTokenRequest", kind: Kind::Structure(&[Member { name: "Name", wire_name: "Name", shape: &SHAPE_LOWER_USER_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_LOWER_SESSION_POLICY_DOCUMENT_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PolicyArns", wire_name: "PolicyArns", shape: &SHAPE_LOWER_POLICY_DESCRIPTOR_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_FEDERATION_TOKEN_RESPONSE: Shape = Shape { name: "GetFederationTokenResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "FederatedUser", wire_name: "FederatedUser", shape: &SHAPE_FEDERATED_USER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PackedPolicySize", wire_name: "PackedPolicySize", shape: &SHAPE_LOWER_NON_NEGATIVE_INTEGER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SESSION_TOKEN_REQUEST: Shape = Shape { name: "GetSessionTokenRequest", kind: Kind::Structure(&[Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SerialNumber", wire_name: "SerialNumber", shape: &SHAPE_LOWER_SERIAL_NUMBER_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "TokenCode", wire_name: "TokenCode", shape: &SHAPE_LOWER_TOKEN_CODE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_SESSION_TOKEN_RESPONSE: Shape = Shape { name: "GetSessionTokenResponse", kind: Kind::Structure(&[Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_WEB_IDENTITY_TOKEN_REQUEST: Shape = Shape { name: "GetWebIdentityTokenRequest", kind: Kind::Structure(&[Member { name: "Audience", wire_name: "Audience", shape: &SHAPE_LOWER_WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SigningAlgorithm", wire_name: "SigningAlgorithm", shape: &SHAPE_LOWER_JWT_ALGORITHM_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_LOWER_TAG_LIST_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_WEB_IDENTITY_TOKEN_RESPONSE: Shape = Shape { name: "GetWebIdentityTokenResponse", kind: Kind::Structure(&[Member { name: "WebIdentityToken", wire_name: "WebIdentityToken", shape: &SHAPE_LOWER_WEB_IDENTITY_TOKEN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "Expiration", shape: &SHAPE_LOWER_DATE_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ISSUER: Shape = Shape { name: "Issuer", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_NAME_QUALIFIER: Shape = Shape { name: "NameQualifier", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_DESCRIPTOR_TYPE: Shape = Shape { name: "PolicyDescriptorType", kind: Kind::Structure(&[Member { name: "arn", wire_name: "arn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PROVIDED_CONTEXT: Shape = Shape { name: "ProvidedContext", kind: Kind::Structure(&[Member { name: "ProviderArn", wire_name: "ProviderArn", shape: &SHAPE_LOWER_ARN_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContextAssertion", wire_name: "ContextAssertion", shape: &SHAPE_LOWER_CONTEXT_ASSERTION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PROVIDED_CONTEXTS_LIST_TYPE: Shape = Shape { name: "ProvidedContextsListType", kind: Kind::List { member: &SHAPE_PROVIDED_CONTEXT, member_name: "member", flattened: false }, min: Some(1), max: Some(5), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ROOT_DURATION_SECONDS_TYPE: Shape = Shape { name: "RootDurationSecondsType", kind: Kind::Integer, min: Some(0), max: Some(900), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SAML_ASSERTION_TYPE: Shape = Shape { name: "SAMLAssertionType", kind: Kind::Text(&[]), min: Some(4), max: Some(100000), pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_SUBJECT: Shape = Shape { name: "Subject", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SUBJECT_TYPE: Shape = Shape { name: "SubjectType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG: Shape = Shape { name: "Tag", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_LOWER_TAG_KEY_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Value", wire_name: "Value", shape: &SHAPE_LOWER_TAG_VALUE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TARGET_PRINCIPAL_TYPE: Shape = Shape { name: "TargetPrincipalType", kind: Kind::Text(&[]), min: Some(12), max: Some(2048), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCESS_KEY_ID_TYPE: Shape = Shape { name: "accessKeyIdType", kind: Kind::Text(&[]), min: Some(16), max: Some(128), pattern: Some(r#"[\w]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCESS_KEY_SECRET_TYPE: Shape = Shape { name: "accessKeySecretType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_ACCOUNT_TYPE: Shape = Shape { name: "accountType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ARN_TYPE: Shape = Shape { name: "arnType", kind: Kind::Text(&[]), min: Some(20), max: Some(2048), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ASSUMED_ROLE_ID_TYPE: Shape = Shape { name: "assumedRoleIdType", kind: Kind::Text(&[]), min: Some(2), max: Some(193), pattern: Some(r#"[\w+=,.@:-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_CLIENT_TOKEN_TYPE: Shape = Shape { name: "clientTokenType", kind: Kind::Text(&[]), min: Some(4), max: Some(20000), pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_CONTEXT_ASSERTION_TYPE: Shape = Shape { name: "contextAssertionType", kind: Kind::Text(&[]), min: Some(4), max: Some(2048), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DATE_TYPE: Shape = Shape { name: "dateType", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DECODED_MESSAGE_TYPE: Shape = Shape { name: "decodedMessageType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DURATION_SECONDS_TYPE: Shape = Shape { name: "durationSecondsType", kind: Kind::Integer, min: Some(900), max: Some(129600), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ENCODED_MESSAGE_TYPE: Shape = Shape { name: "encodedMessageType", kind: Kind::Text(&[]), min: Some(1), max: Some(10240), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_EXTERNAL_ID_TYPE: Shape = Shape { name: "externalIdType", kind: Kind::Text(&[]), min: Some(2), max: Some(1224), pattern: Some(r#"[\w+=,.@:\/-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_FEDERATED_ID_TYPE: Shape = Shape { name: "federatedIdType", kind: Kind::Text(&[]), min: Some(2), max: Some(193), pattern: Some(r#"[\w+=,.@\:-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_JWT_ALGORITHM_TYPE: Shape = Shape { name: "jwtAlgorithmType", kind: Kind::Text(&[]), min: Some(5), max: Some(5), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_NON_NEGATIVE_INTEGER_TYPE: Shape = Shape { name: "nonNegativeIntegerType", kind: Kind::Integer, min: Some(0), max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_POLICY_DESCRIPTOR_LIST_TYPE: Shape = Shape { name: "policyDescriptorListType", kind: Kind::List { member: &SHAPE_POLICY_DESCRIPTOR_TYPE, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_DURATION_SECONDS_TYPE: Shape = Shape { name: "roleDurationSecondsType", kind: Kind::Integer, min: Some(900), max: Some(43200), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ROLE_SESSION_NAME_TYPE: Shape = Shape { name: "roleSessionNameType", kind: Kind::Text(&[]), min: Some(2), max: Some(64), pattern: Some(r#"[\w+=,.@-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SERIAL_NUMBER_TYPE: Shape = Shape { name: "serialNumberType", kind: Kind::Text(&[]), min: Some(9), max: Some(256), pattern: Some(r#"[\w+=/:,.@-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape { name: "sessionPolicyDocumentType", kind: Kind::Text(&[]), min: Some(1), max: Some(2048), pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SOURCE_IDENTITY_TYPE: Shape = Shape { name: "sourceIdentityType", kind: Kind::Text(&[]), min: Some(2), max: Some(64), pattern: Some(r#"[\w+=,.@-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_KEY_LIST_TYPE: Shape = Shape { name: "tagKeyListType", kind: Kind::List { member: &SHAPE_LOWER_TAG_KEY_TYPE, member_name: "member", flattened: false }, min: None, max: Some(50), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_KEY_TYPE: Shape = Shape { name: "tagKeyType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_LIST_TYPE: Shape = Shape { name: "tagListType", kind: Kind::List { member: &SHAPE_TAG, member_name: "member", flattened: false }, min: None, max: Some(50), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TAG_VALUE_TYPE: Shape = Shape { name: "tagValueType", kind: Kind::Text(&[]), min: Some(0), max: Some(256), pattern: Some(r#"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TOKEN_CODE_TYPE: Shape = Shape { name: "tokenCodeType", kind: Kind::Text(&[]), min: Some(6), max: Some(6), pattern: Some(r#"[\d]*"#), sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_TOKEN_TYPE: Shape = Shape { name: "tokenType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_TRADE_IN_TOKEN_TYPE: Shape = Shape { name: "tradeInTokenType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape { name: "unrestrictedSessionPolicyDocumentType", kind: Kind::Text(&[]), min: Some(1), max: None, pattern: Some(r#"[\u0009\u000A\u000D\u0020-\u00FF]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_URL_TYPE: Shape = Shape { name: "urlType", kind: Kind::Text(&[]), min: Some(4), max: Some(2048), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_USER_ID_TYPE: Shape = Shape { name: "userIdType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_USER_NAME_TYPE: Shape = Shape { name: "userNameType", kind: Kind::Text(&[]), min: Some(2), max: Some(32), pattern: Some(r#"[\w+=,.@-]*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_WEB_IDENTITY_SUBJECT_TYPE: Shape = Shape { name: "webIdentitySubjectType", kind: Kind::Text(&[]), min: Some(6), max: Some(255), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Shape = Shape { name: "webIdentityTokenAudienceListType", kind: Kind::List { member: &SHAPE_LOWER_WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE, member_name: "member", flattened: false }, min: Some(1), max: Some(10), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Shape = Shape { name: "webIdentityTokenAudienceStringType", kind: Kind::Text(&[]), min: Some(1), max: Some(1000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Shape = Shape { name: "webIdentityTokenDurationSecondsType", kind: Kind::Integer, min: Some(60), max: Some(3600), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_WEB_IDENTITY_TOKEN_TYPE: Shape = Shape { name: "webIdentityTokenType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };

/// AWS's shape `AssumeRoleRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    /// `RoleArn`.
    pub role_arn: String,
    /// `RoleSessionName`.
    pub role_session_name: String,
    /// `PolicyArns`.
    pub policy_arns: Vec<PolicyDescriptorType>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `TransitiveTagKeys`.
    pub transitive_tag_keys: Vec<String>,
    /// `ExternalId`.
    pub external_id: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `TokenCode`.
    pub token_code: Option<Sensitive>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `ProvidedContexts`.
    pub provided_contexts: Vec<ProvidedContext>,
}

impl Decode for AssumeRoleRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_arn: members.required(),
            role_session_name: members.required(),
            policy_arns: members.required(),
            policy: members.optional(),
            duration_seconds: members.optional(),
            tags: members.required(),
            transitive_tag_keys: members.required(),
            external_id: members.optional(),
            serial_number: members.optional(),
            token_code: members.optional(),
            source_identity: members.optional(),
            provided_contexts: members.required(),
        }
    }
}

/// AWS's shape `AssumeRoleResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i64>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

impl Encode for AssumeRoleResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.credentials.map(Encode::encode),
            self.assumed_role_user.map(Encode::encode),
            self.packed_policy_size.map(Encode::encode),
            self.source_identity.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AssumeRoleWithSAMLRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithSAMLRequest {
    /// `RoleArn`.
    pub role_arn: String,
    /// `PrincipalArn`.
    pub principal_arn: String,
    /// `SAMLAssertion`.
    pub saml_assertion: Sensitive,
    /// `PolicyArns`.
    pub policy_arns: Vec<PolicyDescriptorType>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
}

impl Decode for AssumeRoleWithSAMLRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_arn: members.required(),
            principal_arn: members.required(),
            saml_assertion: members.required(),
            policy_arns: members.required(),
            policy: members.optional(),
            duration_seconds: members.optional(),
        }
    }
}

/// AWS's shape `AssumeRoleWithSAMLResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithSAMLResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i64>,
    /// `Subject`.
    pub subject: Option<String>,
    /// `SubjectType`.
    pub subject_type: Option<String>,
    /// `Issuer`.
    pub issuer: Option<String>,
    /// `Audience`.
    pub audience: Option<String>,
    /// `NameQualifier`.
    pub name_qualifier: Option<String>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

impl Encode for AssumeRoleWithSAMLResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.credentials.map(Encode::encode),
            self.assumed_role_user.map(Encode::encode),
            self.packed_policy_size.map(Encode::encode),
            self.subject.map(Encode::encode),
            self.subject_type.map(Encode::encode),
            self.issuer.map(Encode::encode),
            self.audience.map(Encode::encode),
            self.name_qualifier.map(Encode::encode),
            self.source_identity.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AssumeRoleWithWebIdentityRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`.
    pub role_arn: String,
    /// `RoleSessionName`.
    pub role_session_name: String,
    /// `WebIdentityToken`.
    pub web_identity_token: Sensitive,
    /// `ProviderId`.
    pub provider_id: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Vec<PolicyDescriptorType>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
}

impl Decode for AssumeRoleWithWebIdentityRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            role_arn: members.required(),
            role_session_name: members.required(),
            web_identity_token: members.required(),
            provider_id: members.optional(),
            policy_arns: members.required(),
            policy: members.optional(),
            duration_seconds: members.optional(),
        }
    }
}

/// AWS's shape `AssumeRoleWithWebIdentityResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`.
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i64>,
    /// `Provider`.
    pub provider: Option<String>,
    /// `Audience`.
    pub audience: Option<String>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

impl Encode for AssumeRoleWithWebIdentityResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.credentials.map(Encode::encode),
            self.subject_from_web_identity_token.map(Encode::encode),
            self.assumed_role_user.map(Encode::encode),
            self.packed_policy_size.map(Encode::encode),
            self.provider.map(Encode::encode),
            self.audience.map(Encode::encode),
            self.source_identity.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AssumeRootRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRootRequest {
    /// `TargetPrincipal`.
    pub target_principal: String,
    /// `TaskPolicyArn`.
    pub task_policy_arn: PolicyDescriptorType,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
}

impl Decode for AssumeRootRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            target_principal: members.required(),
            task_policy_arn: members.required(),
            duration_seconds: members.optional(),
        }
    }
}

/// AWS's shape `AssumeRootResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRootResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
}

impl Encode for AssumeRootResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.credentials.map(Encode::encode),
            self.source_identity.map(Encode::encode),
        ])
    }
}

/// AWS's shape `AssumedRoleUser`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`.
    pub assumed_role_id: String,
    /// `Arn`.
    pub arn: String,
}

impl Encode for AssumedRoleUser {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.assumed_role_id.encode()),
            Some(self.arn.encode()),
        ])
    }
}

/// AWS's shape `Credentials`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `SecretAccessKey`.
    pub secret_access_key: Sensitive,
    /// `SessionToken`.
    pub session_token: Sensitive,
    /// `Expiration`.
    pub expiration: Timestamp,
}

impl Encode for Credentials {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.access_key_id.encode()),
            Some(self.secret_access_key.encode()),
            Some(self.session_token.encode()),
            Some(self.expiration.encode()),
        ])
    }
}

/// AWS's shape `DecodeAuthorizationMessageRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`.
    pub encoded_message: String,
}

impl Decode for DecodeAuthorizationMessageRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            encoded_message: members.required(),
        }
    }
}

/// AWS's shape `DecodeAuthorizationMessageResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`.
    pub decoded_message: Option<String>,
}

impl Encode for DecodeAuthorizationMessageResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.decoded_message.map(Encode::encode)])
    }
}

/// AWS's shape `FederatedUser`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedUser {
    /// `FederatedUserId`.
    pub federated_user_id: String,
    /// `Arn`.
    pub arn: String,
}

impl Encode for FederatedUser {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.federated_user_id.encode()),
            Some(self.arn.encode()),
        ])
    }
}

/// AWS's shape `GetAccessKeyInfoRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
}

impl Decode for GetAccessKeyInfoRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            access_key_id: members.required(),
        }
    }
}

/// AWS's shape `GetAccessKeyInfoResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`.
    pub account: Option<String>,
}

impl Encode for GetAccessKeyInfoResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.account.map(Encode::encode)])
    }
}

/// AWS's shape `GetCallerIdentityRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl Decode for GetCallerIdentityRequest {
    fn decode(_: Value) -> Self {
        Self {}
    }
}

/// AWS's shape `GetCallerIdentityResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    /// `Arn`.
    pub arn: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
    /// `Account`.
    pub account: Option<String>,
}

impl Encode for GetCallerIdentityResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.arn.map(Encode::encode),
            self.user_id.map(Encode::encode),
            self.account.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetDelegatedAccessTokenRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`.
    pub trade_in_token: Sensitive,
}

impl Decode for GetDelegatedAccessTokenRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            trade_in_token: members.required(),
        }
    }
}

/// AWS's shape `GetDelegatedAccessTokenResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDelegatedAccessTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i64>,
    /// `AssumedPrincipal`.
    pub assumed_principal: Option<String>,
}

impl Encode for GetDelegatedAccessTokenResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.credentials.map(Encode::encode),
            self.packed_policy_size.map(Encode::encode),
            self.assumed_principal.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetFederationTokenRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    /// `Name`.
    pub name: String,
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Vec<PolicyDescriptorType>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for GetFederationTokenRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            name: members.required(),
            policy: members.optional(),
            policy_arns: members.required(),
            duration_seconds: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `GetFederationTokenResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `FederatedUser`.
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i64>,
}

impl Encode for GetFederationTokenResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.credentials.map(Encode::encode),
            self.federated_user.map(Encode::encode),
            self.packed_policy_size.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetSessionTokenRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `TokenCode`.
    pub token_code: Option<Sensitive>,
}

impl Decode for GetSessionTokenRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            duration_seconds: members.optional(),
            serial_number: members.optional(),
            token_code: members.optional(),
        }
    }
}

/// AWS's shape `GetSessionTokenResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
}

impl Encode for GetSessionTokenResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![self.credentials.map(Encode::encode)])
    }
}

/// AWS's shape `GetWebIdentityTokenRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`.
    pub audience: Vec<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `SigningAlgorithm`.
    pub signing_algorithm: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for GetWebIdentityTokenRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            audience: members.required(),
            duration_seconds: members.optional(),
            signing_algorithm: members.required(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `GetWebIdentityTokenResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebIdentityTokenResponse {
    /// `WebIdentityToken`.
    pub web_identity_token: Option<Sensitive>,
    /// `Expiration`.
    pub expiration: Option<Timestamp>,
}

impl Encode for GetWebIdentityTokenResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.web_identity_token.map(Encode::encode),
            self.expiration.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyDescriptorType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    /// `arn`.
    pub arn: Option<String>,
}

impl Decode for PolicyDescriptorType {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            arn: members.optional(),
        }
    }
}

/// AWS's shape `ProvidedContext`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvidedContext {
    /// `ProviderArn`.
    pub provider_arn: Option<String>,
    /// `ContextAssertion`.
    pub context_assertion: Option<String>,
}

impl Decode for ProvidedContext {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            provider_arn: members.optional(),
            context_assertion: members.optional(),
        }
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
