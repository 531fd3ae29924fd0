// Generated from models/keyward.json and models/keyward.overlay.json by `cargo run -p xtask -- generate`.

use keyward_wire::schema::{Kind, Location, Member, OperationShape, Protocol, ServiceShape, Shape};
use keyward_wire::timestamp::TimestampFormat;
use keyward_wire::value::{Blob, Members, unless_empty};
use keyward_wire::{Decode, Encode, Operation, Sensitive, Timestamp, Value};

/// The errors of this service, by code.
pub mod error {
    use keyward_wire::ErrorShape;

    /// `AccessDenied`, status 403.
    pub static ACCESS_DENIED: ErrorShape = ErrorShape::sender("AccessDenied", 403);
    /// `InvalidHandle`, status 403.
    pub static INVALID_HANDLE: ErrorShape = ErrorShape::sender("InvalidHandle", 403);
    /// `InvalidInput`, status 400.
    pub static INVALID_INPUT: ErrorShape = ErrorShape::sender("InvalidInput", 400);
    /// `NoSuchEntity`, status 404.
    pub static NO_SUCH_ENTITY: ErrorShape = ErrorShape::sender("NoSuchEntity", 404);
    /// `ValidationError`, status 400.
    pub static VALIDATION_ERROR: ErrorShape = ErrorShape::sender("ValidationError", 400);
}

/// The service's table.
pub static SERVICE: ServiceShape = ServiceShape {
    name: "keyward",
    version: "2026-11-22",
    protocol: Protocol::Query,
    xml_namespace: "https://keyward.invalid/doc/2026-11-22/",
    operations: &[
        &OPERATION_DELETE_ACCOUNT_QUOTA,
        &OPERATION_ISSUE_WORKLOAD_CREDENTIALS,
        &OPERATION_LIST_ACCOUNT_QUOTAS,
        &OPERATION_PUT_ACCOUNT_QUOTA,
        &OPERATION_RENEW_WORKLOAD_CREDENTIALS,
    ],
};

#[rustfmt::skip]
static OPERATION_DELETE_ACCOUNT_QUOTA: OperationShape = OperationShape { name: "DeleteAccountQuota", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_DELETE_ACCOUNT_QUOTA_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_ISSUE_WORKLOAD_CREDENTIALS: OperationShape = OperationShape { name: "IssueWorkloadCredentials", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_ISSUE_WORKLOAD_CREDENTIALS_REQUEST), output: Some(&SHAPE_ISSUE_WORKLOAD_CREDENTIALS_RESPONSE), result_wrapper: Some("IssueWorkloadCredentialsResult"), errors: &[&error::NO_SUCH_ENTITY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_ACCOUNT_QUOTAS: OperationShape = OperationShape { name: "ListAccountQuotas", method: "POST", uri: "/", status: 200, input: None, output: Some(&SHAPE_LIST_ACCOUNT_QUOTAS_RESPONSE), result_wrapper: Some("ListAccountQuotasResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_ACCOUNT_QUOTA: OperationShape = OperationShape { name: "PutAccountQuota", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_PUT_ACCOUNT_QUOTA_REQUEST), output: None, result_wrapper: None, errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_INPUT], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_RENEW_WORKLOAD_CREDENTIALS: OperationShape = OperationShape { name: "RenewWorkloadCredentials", method: "POST", uri: "/", status: 200, input: Some(&SHAPE_RENEW_WORKLOAD_CREDENTIALS_REQUEST), output: Some(&SHAPE_ISSUE_WORKLOAD_CREDENTIALS_RESPONSE), result_wrapper: Some("RenewWorkloadCredentialsResult"), errors: &[&error::NO_SUCH_ENTITY, &error::INVALID_HANDLE], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

/// The operation `DeleteAccountQuota`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccountQuota;

impl Operation for DeleteAccountQuota {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_ACCOUNT_QUOTA;
    type Input = DeleteAccountQuotaRequest;
    type Output = ();
}

/// The operation `IssueWorkloadCredentials`.
#[derive(Clone, Copy, Debug)]
pub struct IssueWorkloadCredentials;

impl Operation for IssueWorkloadCredentials {
    const SHAPE: &'static OperationShape = &OPERATION_ISSUE_WORKLOAD_CREDENTIALS;
    type Input = IssueWorkloadCredentialsRequest;
    type Output = IssueWorkloadCredentialsResponse;
}

/// The operation `ListAccountQuotas`.
#[derive(Clone, Copy, Debug)]
pub struct ListAccountQuotas;

impl Operation for ListAccountQuotas {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_ACCOUNT_QUOTAS;
    type Input = ();
    type Output = ListAccountQuotasResponse;
}

/// The operation `PutAccountQuota`.
#[derive(Clone, Copy, Debug)]
pub struct PutAccountQuota;

impl Operation for PutAccountQuota {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_ACCOUNT_QUOTA;
    type Input = PutAccountQuotaRequest;
    type Output = ();
}

/// The operation `RenewWorkloadCredentials`.
#[derive(Clone, Copy, Debug)]
pub struct RenewWorkloadCredentials;

impl Operation for RenewWorkloadCredentials {
    const SHAPE: &'static OperationShape = &OPERATION_RENEW_WORKLOAD_CREDENTIALS;
    type Input = RenewWorkloadCredentialsRequest;
    type Output = IssueWorkloadCredentialsResponse;
}

#[rustfmt::skip]
static SHAPE_ISSUE_WORKLOAD_CREDENTIALS_REQUEST: Shape = Shape { name: "IssueWorkloadCredentialsRequest", kind: Kind::Structure(&[Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceId", wire_name: "InstanceId", shape: &SHAPE_LOWER_INSTANCE_ID_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RENEW_WORKLOAD_CREDENTIALS_REQUEST: Shape = Shape { name: "RenewWorkloadCredentialsRequest", kind: Kind::Structure(&[Member { name: "Handle", wire_name: "Handle", shape: &SHAPE_LOWER_SECRET_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceProfileName", wire_name: "InstanceProfileName", shape: &SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DurationSeconds", wire_name: "DurationSeconds", shape: &SHAPE_LOWER_DURATION_SECONDS_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ISSUE_WORKLOAD_CREDENTIALS_RESPONSE: Shape = Shape { name: "IssueWorkloadCredentialsResponse", kind: Kind::Structure(&[Member { name: "Handle", wire_name: "Handle", shape: &SHAPE_LOWER_SECRET_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Credentials", wire_name: "Credentials", shape: &SHAPE_CREDENTIALS, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleName", wire_name: "RoleName", shape: &SHAPE_LOWER_TEXT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RoleArn", wire_name: "RoleArn", shape: &SHAPE_LOWER_TEXT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceProfileArn", wire_name: "InstanceProfileArn", shape: &SHAPE_LOWER_TEXT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "InstanceProfileId", wire_name: "InstanceProfileId", shape: &SHAPE_LOWER_TEXT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Account", wire_name: "Account", shape: &SHAPE_LOWER_TEXT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_ACCOUNT_QUOTA_REQUEST: Shape = Shape { name: "PutAccountQuotaRequest", kind: Kind::Structure(&[Member { name: "QuotaName", wire_name: "QuotaName", shape: &SHAPE_LOWER_QUOTA_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Value", wire_name: "Value", shape: &SHAPE_LOWER_QUOTA_VALUE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_ACCOUNT_QUOTA_REQUEST: Shape = Shape { name: "DeleteAccountQuotaRequest", kind: Kind::Structure(&[Member { name: "QuotaName", wire_name: "QuotaName", shape: &SHAPE_LOWER_QUOTA_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_ACCOUNT_QUOTAS_RESPONSE: Shape = Shape { name: "ListAccountQuotasResponse", kind: Kind::Structure(&[Member { name: "Quotas", wire_name: "Quotas", shape: &SHAPE_LOWER_ACCOUNT_QUOTA_LIST_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_ACCOUNT_QUOTA_LIST_TYPE: Shape = Shape { name: "accountQuotaListType", kind: Kind::List { member: &SHAPE_ACCOUNT_QUOTA, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCOUNT_QUOTA: Shape = Shape { name: "AccountQuota", kind: Kind::Structure(&[Member { name: "QuotaName", wire_name: "QuotaName", shape: &SHAPE_LOWER_QUOTA_NAME_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Value", wire_name: "Value", shape: &SHAPE_LOWER_QUOTA_VALUE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerValue", wire_name: "ServerValue", shape: &SHAPE_LOWER_QUOTA_VALUE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaximumValue", wire_name: "MaximumValue", shape: &SHAPE_LOWER_QUOTA_VALUE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREDENTIALS: Shape = Shape { name: "Credentials", kind: Kind::Structure(&[Member { name: "AccessKeyId", wire_name: "AccessKeyId", shape: &SHAPE_LOWER_TEXT_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SecretAccessKey", wire_name: "SecretAccessKey", shape: &SHAPE_LOWER_SECRET_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "SessionToken", wire_name: "SessionToken", shape: &SHAPE_LOWER_SECRET_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "Expiration", shape: &SHAPE_LOWER_DATE_TYPE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_INSTANCE_PROFILE_NAME_TYPE: Shape = Shape { name: "instanceProfileNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"[\w+=,.@-]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_INSTANCE_ID_TYPE: Shape = Shape { name: "instanceIdType", kind: Kind::Text(&[]), min: Some(19), max: Some(19), pattern: Some(r#"i-[0-9a-f]{17}"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_DURATION_SECONDS_TYPE: Shape = Shape { name: "durationSecondsType", kind: Kind::Integer, min: Some(900), max: Some(43200), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_QUOTA_NAME_TYPE: Shape = Shape { name: "quotaNameType", kind: Kind::Text(&[]), min: Some(1), max: Some(64), pattern: Some(r#"[a-z_]+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_QUOTA_VALUE_TYPE: Shape = Shape { name: "quotaValueType", kind: Kind::Integer, min: Some(0), max: Some(2147483647), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_TEXT_TYPE: Shape = Shape { name: "textType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOWER_SECRET_TYPE: Shape = Shape { name: "secretType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_LOWER_DATE_TYPE: Shape = Shape { name: "dateType", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };

/// AWS's shape `IssueWorkloadCredentialsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IssueWorkloadCredentialsRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `InstanceId`.
    pub instance_id: String,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
}

impl Decode for IssueWorkloadCredentialsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            instance_profile_name: members.required(),
            instance_id: members.required(),
            duration_seconds: members.optional(),
        }
    }
}

/// AWS's shape `RenewWorkloadCredentialsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewWorkloadCredentialsRequest {
    /// `Handle`.
    pub handle: Sensitive,
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i64>,
}

impl Decode for RenewWorkloadCredentialsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            handle: members.required(),
            instance_profile_name: members.required(),
            duration_seconds: members.optional(),
        }
    }
}

/// AWS's shape `IssueWorkloadCredentialsResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IssueWorkloadCredentialsResponse {
    /// `Handle`.
    pub handle: Sensitive,
    /// `Credentials`.
    pub credentials: Credentials,
    /// `RoleName`.
    pub role_name: String,
    /// `RoleArn`.
    pub role_arn: String,
    /// `InstanceProfileArn`.
    pub instance_profile_arn: String,
    /// `InstanceProfileId`.
    pub instance_profile_id: String,
    /// `Account`.
    pub account: String,
}

impl Encode for IssueWorkloadCredentialsResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.handle.encode()),
            Some(self.credentials.encode()),
            Some(self.role_name.encode()),
            Some(self.role_arn.encode()),
            Some(self.instance_profile_arn.encode()),
            Some(self.instance_profile_id.encode()),
            Some(self.account.encode()),
        ])
    }
}

/// AWS's shape `PutAccountQuotaRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountQuotaRequest {
    /// `QuotaName`.
    pub quota_name: String,
    /// `Value`.
    pub value: i64,
}

impl Decode for PutAccountQuotaRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            quota_name: members.required(),
            value: members.required(),
        }
    }
}

/// AWS's shape `DeleteAccountQuotaRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountQuotaRequest {
    /// `QuotaName`.
    pub quota_name: String,
}

impl Decode for DeleteAccountQuotaRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            quota_name: members.required(),
        }
    }
}

/// AWS's shape `ListAccountQuotasResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountQuotasResponse {
    /// `Quotas`.
    pub quotas: Vec<AccountQuota>,
}

impl Encode for ListAccountQuotasResponse {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.quotas.encode())])
    }
}

/// AWS's shape `AccountQuota`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountQuota {
    /// `QuotaName`.
    pub quota_name: String,
    /// `Value`.
    pub value: i64,
    /// `ServerValue`.
    pub server_value: i64,
    /// `MaximumValue`.
    pub maximum_value: i64,
}

impl Encode for AccountQuota {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.quota_name.encode()),
            Some(self.value.encode()),
            Some(self.server_value.encode()),
            Some(self.maximum_value.encode()),
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
