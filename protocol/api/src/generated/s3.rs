// Generated from models/s3.json and models/s3.overlay.json by `cargo run -p xtask -- generate`.

use keyward_wire::schema::{Kind, Location, Member, OperationShape, Protocol, ServiceShape, Shape};
use keyward_wire::timestamp::TimestampFormat;
use keyward_wire::value::{Blob, Members, unless_empty};
use keyward_wire::{Decode, Encode, Operation, Sensitive, Timestamp, Value};

/// The errors of this service, by code.
pub mod error {
    use keyward_wire::ErrorShape;

    /// `AccessDenied`, status 403.
    pub static ACCESS_DENIED: ErrorShape = ErrorShape::sender("AccessDenied", 403);
    /// `AuthorizationHeaderMalformed`, status 400.
    pub static AUTHORIZATION_HEADER_MALFORMED: ErrorShape =
        ErrorShape::sender("AuthorizationHeaderMalformed", 400);
    /// `BadDigest`, status 400.
    pub static BAD_DIGEST: ErrorShape = ErrorShape::sender("BadDigest", 400);
    /// `BucketAlreadyExists`, status 409.
    pub static BUCKET_ALREADY_EXISTS: ErrorShape = ErrorShape::sender("BucketAlreadyExists", 409);
    /// `BucketAlreadyOwnedByYou`, status 409.
    pub static BUCKET_ALREADY_OWNED_BY_YOU: ErrorShape =
        ErrorShape::sender("BucketAlreadyOwnedByYou", 409);
    /// `BucketNotEmpty`, status 409.
    pub static BUCKET_NOT_EMPTY: ErrorShape = ErrorShape::sender("BucketNotEmpty", 409);
    /// `EncryptionTypeMismatch`, status 400.
    pub static ENCRYPTION_TYPE_MISMATCH: ErrorShape =
        ErrorShape::sender("EncryptionTypeMismatch", 400);
    /// `EntityTooLarge`, status 400.
    pub static ENTITY_TOO_LARGE: ErrorShape = ErrorShape::sender("EntityTooLarge", 400);
    /// `EntityTooSmall`, status 400.
    pub static ENTITY_TOO_SMALL: ErrorShape = ErrorShape::sender("EntityTooSmall", 400);
    /// `IllegalLocationConstraintException`, status 400.
    pub static ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION: ErrorShape =
        ErrorShape::sender("IllegalLocationConstraintException", 400);
    /// `IncompleteBody`, status 400.
    pub static INCOMPLETE_BODY: ErrorShape = ErrorShape::sender("IncompleteBody", 400);
    /// `InternalError`, status 500.
    pub static INTERNAL_ERROR: ErrorShape = ErrorShape::receiver("InternalError", 500);
    /// `InvalidArgument`, status 400.
    pub static INVALID_ARGUMENT: ErrorShape = ErrorShape::sender("InvalidArgument", 400);
    /// `InvalidBucketName`, status 400.
    pub static INVALID_BUCKET_NAME: ErrorShape = ErrorShape::sender("InvalidBucketName", 400);
    /// `InvalidDigest`, status 400.
    pub static INVALID_DIGEST: ErrorShape = ErrorShape::sender("InvalidDigest", 400);
    /// `InvalidLocationConstraint`, status 400.
    pub static INVALID_LOCATION_CONSTRAINT: ErrorShape =
        ErrorShape::sender("InvalidLocationConstraint", 400);
    /// `InvalidObjectState`, status 403.
    pub static INVALID_OBJECT_STATE: ErrorShape = ErrorShape::sender("InvalidObjectState", 403);
    /// `InvalidPart`, status 400.
    pub static INVALID_PART: ErrorShape = ErrorShape::sender("InvalidPart", 400);
    /// `InvalidPartNumber`, status 416.
    pub static INVALID_PART_NUMBER: ErrorShape = ErrorShape::sender("InvalidPartNumber", 416);
    /// `InvalidPartOrder`, status 400.
    pub static INVALID_PART_ORDER: ErrorShape = ErrorShape::sender("InvalidPartOrder", 400);
    /// `InvalidRange`, status 416.
    pub static INVALID_RANGE: ErrorShape = ErrorShape::sender("InvalidRange", 416);
    /// `InvalidRequest`, status 400.
    pub static INVALID_REQUEST: ErrorShape = ErrorShape::sender("InvalidRequest", 400);
    /// `InvalidTag`, status 400.
    pub static INVALID_TAG: ErrorShape = ErrorShape::sender("InvalidTag", 400);
    /// `InvalidURI`, status 400.
    pub static INVALID_URI: ErrorShape = ErrorShape::sender("InvalidURI", 400);
    /// `InvalidWriteOffset`, status 400.
    pub static INVALID_WRITE_OFFSET: ErrorShape = ErrorShape::sender("InvalidWriteOffset", 400);
    /// `KeyTooLongError`, status 400.
    pub static KEY_TOO_LONG_ERROR: ErrorShape = ErrorShape::sender("KeyTooLongError", 400);
    /// `MalformedPolicy`, status 400.
    pub static MALFORMED_POLICY: ErrorShape = ErrorShape::sender("MalformedPolicy", 400);
    /// `MalformedXML`, status 400.
    pub static MALFORMED_XML: ErrorShape = ErrorShape::sender("MalformedXML", 400);
    /// `MaxMessageLengthExceeded`, status 400.
    pub static MAX_MESSAGE_LENGTH_EXCEEDED: ErrorShape =
        ErrorShape::sender("MaxMessageLengthExceeded", 400);
    /// `MetadataTooLarge`, status 400.
    pub static METADATA_TOO_LARGE: ErrorShape = ErrorShape::sender("MetadataTooLarge", 400);
    /// `MethodNotAllowed`, status 405.
    pub static METHOD_NOT_ALLOWED: ErrorShape = ErrorShape::sender("MethodNotAllowed", 405);
    /// `MissingContentLength`, status 411.
    pub static MISSING_CONTENT_LENGTH: ErrorShape = ErrorShape::sender("MissingContentLength", 411);
    /// `MissingRequestBodyError`, status 400.
    pub static MISSING_REQUEST_BODY_ERROR: ErrorShape =
        ErrorShape::sender("MissingRequestBodyError", 400);
    /// `NoSuchBucket`, status 404.
    pub static NO_SUCH_BUCKET: ErrorShape = ErrorShape::sender("NoSuchBucket", 404);
    /// `NoSuchBucketPolicy`, status 404.
    pub static NO_SUCH_BUCKET_POLICY: ErrorShape = ErrorShape::sender("NoSuchBucketPolicy", 404);
    /// `NoSuchKey`, status 404.
    pub static NO_SUCH_KEY: ErrorShape = ErrorShape::sender("NoSuchKey", 404);
    /// `NoSuchPublicAccessBlockConfiguration`, status 404.
    pub static NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION: ErrorShape =
        ErrorShape::sender("NoSuchPublicAccessBlockConfiguration", 404);
    /// `NoSuchTagSet`, status 404.
    pub static NO_SUCH_TAG_SET: ErrorShape = ErrorShape::sender("NoSuchTagSet", 404);
    /// `NoSuchUpload`, status 404.
    pub static NO_SUCH_UPLOAD: ErrorShape = ErrorShape::sender("NoSuchUpload", 404);
    /// `NotImplemented`, status 501.
    pub static NOT_IMPLEMENTED: ErrorShape = ErrorShape::receiver("NotImplemented", 501);
    /// `NotModified`, status 304.
    pub static NOT_MODIFIED: ErrorShape = ErrorShape::sender("NotModified", 304);
    /// `ObjectNotInActiveTierError`, status 403.
    pub static OBJECT_NOT_IN_ACTIVE_TIER_ERROR: ErrorShape =
        ErrorShape::sender("ObjectNotInActiveTierError", 403);
    /// `OperationAborted`, status 409.
    pub static OPERATION_ABORTED: ErrorShape = ErrorShape::sender("OperationAborted", 409);
    /// `PreconditionFailed`, status 412.
    pub static PRECONDITION_FAILED: ErrorShape = ErrorShape::sender("PreconditionFailed", 412);
    /// `ServiceUnavailable`, status 503.
    pub static SERVICE_UNAVAILABLE: ErrorShape = ErrorShape::receiver("ServiceUnavailable", 503);
    /// `TooManyBuckets`, status 400.
    pub static TOO_MANY_BUCKETS: ErrorShape = ErrorShape::sender("TooManyBuckets", 400);
    /// `TooManyParts`, status 400.
    pub static TOO_MANY_PARTS: ErrorShape = ErrorShape::sender("TooManyParts", 400);
    /// `XAmzContentSHA256Mismatch`, status 400.
    pub static X_AMZ_CONTENT_SHA256_MISMATCH: ErrorShape =
        ErrorShape::sender("XAmzContentSHA256Mismatch", 400);
}

/// The service's table.
pub static SERVICE: ServiceShape = ServiceShape {
    name: "s3",
    version: "2006-03-01",
    protocol: Protocol::RestXml,
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    operations: &[
        &OPERATION_ABORT_MULTIPART_UPLOAD,
        &OPERATION_COMPLETE_MULTIPART_UPLOAD,
        &OPERATION_COPY_OBJECT,
        &OPERATION_CREATE_BUCKET,
        &OPERATION_CREATE_BUCKET_METADATA_CONFIGURATION,
        &OPERATION_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION,
        &OPERATION_CREATE_MULTIPART_UPLOAD,
        &OPERATION_CREATE_SESSION,
        &OPERATION_DELETE_BUCKET,
        &OPERATION_DELETE_BUCKET_ANALYTICS_CONFIGURATION,
        &OPERATION_DELETE_BUCKET_CORS,
        &OPERATION_DELETE_BUCKET_ENCRYPTION,
        &OPERATION_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &OPERATION_DELETE_BUCKET_INVENTORY_CONFIGURATION,
        &OPERATION_DELETE_BUCKET_LIFECYCLE,
        &OPERATION_DELETE_BUCKET_METADATA_CONFIGURATION,
        &OPERATION_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION,
        &OPERATION_DELETE_BUCKET_METRICS_CONFIGURATION,
        &OPERATION_DELETE_BUCKET_OWNERSHIP_CONTROLS,
        &OPERATION_DELETE_BUCKET_POLICY,
        &OPERATION_DELETE_BUCKET_REPLICATION,
        &OPERATION_DELETE_BUCKET_TAGGING,
        &OPERATION_DELETE_BUCKET_WEBSITE,
        &OPERATION_DELETE_OBJECT,
        &OPERATION_DELETE_OBJECT_TAGGING,
        &OPERATION_DELETE_OBJECTS,
        &OPERATION_DELETE_PUBLIC_ACCESS_BLOCK,
        &OPERATION_GET_BUCKET_ABAC,
        &OPERATION_GET_BUCKET_ACCELERATE_CONFIGURATION,
        &OPERATION_GET_BUCKET_ACL,
        &OPERATION_GET_BUCKET_ANALYTICS_CONFIGURATION,
        &OPERATION_GET_BUCKET_CORS,
        &OPERATION_GET_BUCKET_ENCRYPTION,
        &OPERATION_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &OPERATION_GET_BUCKET_INVENTORY_CONFIGURATION,
        &OPERATION_GET_BUCKET_LIFECYCLE,
        &OPERATION_GET_BUCKET_LIFECYCLE_CONFIGURATION,
        &OPERATION_GET_BUCKET_LOCATION,
        &OPERATION_GET_BUCKET_LOGGING,
        &OPERATION_GET_BUCKET_METADATA_CONFIGURATION,
        &OPERATION_GET_BUCKET_METADATA_TABLE_CONFIGURATION,
        &OPERATION_GET_BUCKET_METRICS_CONFIGURATION,
        &OPERATION_GET_BUCKET_NOTIFICATION,
        &OPERATION_GET_BUCKET_NOTIFICATION_CONFIGURATION,
        &OPERATION_GET_BUCKET_OWNERSHIP_CONTROLS,
        &OPERATION_GET_BUCKET_POLICY,
        &OPERATION_GET_BUCKET_POLICY_STATUS,
        &OPERATION_GET_BUCKET_REPLICATION,
        &OPERATION_GET_BUCKET_REQUEST_PAYMENT,
        &OPERATION_GET_BUCKET_TAGGING,
        &OPERATION_GET_BUCKET_VERSIONING,
        &OPERATION_GET_BUCKET_WEBSITE,
        &OPERATION_GET_OBJECT,
        &OPERATION_GET_OBJECT_ACL,
        &OPERATION_GET_OBJECT_ATTRIBUTES,
        &OPERATION_GET_OBJECT_LEGAL_HOLD,
        &OPERATION_GET_OBJECT_LOCK_CONFIGURATION,
        &OPERATION_GET_OBJECT_RETENTION,
        &OPERATION_GET_OBJECT_TAGGING,
        &OPERATION_GET_OBJECT_TORRENT,
        &OPERATION_GET_PUBLIC_ACCESS_BLOCK,
        &OPERATION_HEAD_BUCKET,
        &OPERATION_HEAD_OBJECT,
        &OPERATION_LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
        &OPERATION_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        &OPERATION_LIST_BUCKET_INVENTORY_CONFIGURATIONS,
        &OPERATION_LIST_BUCKET_METRICS_CONFIGURATIONS,
        &OPERATION_LIST_BUCKETS,
        &OPERATION_LIST_DIRECTORY_BUCKETS,
        &OPERATION_LIST_MULTIPART_UPLOADS,
        &OPERATION_LIST_OBJECT_VERSIONS,
        &OPERATION_LIST_OBJECTS,
        &OPERATION_LIST_OBJECTS_V2,
        &OPERATION_LIST_PARTS,
        &OPERATION_PUT_BUCKET_ABAC,
        &OPERATION_PUT_BUCKET_ACCELERATE_CONFIGURATION,
        &OPERATION_PUT_BUCKET_ACL,
        &OPERATION_PUT_BUCKET_ANALYTICS_CONFIGURATION,
        &OPERATION_PUT_BUCKET_CORS,
        &OPERATION_PUT_BUCKET_ENCRYPTION,
        &OPERATION_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &OPERATION_PUT_BUCKET_INVENTORY_CONFIGURATION,
        &OPERATION_PUT_BUCKET_LIFECYCLE,
        &OPERATION_PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        &OPERATION_PUT_BUCKET_LOGGING,
        &OPERATION_PUT_BUCKET_METRICS_CONFIGURATION,
        &OPERATION_PUT_BUCKET_NOTIFICATION,
        &OPERATION_PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        &OPERATION_PUT_BUCKET_OWNERSHIP_CONTROLS,
        &OPERATION_PUT_BUCKET_POLICY,
        &OPERATION_PUT_BUCKET_REPLICATION,
        &OPERATION_PUT_BUCKET_REQUEST_PAYMENT,
        &OPERATION_PUT_BUCKET_TAGGING,
        &OPERATION_PUT_BUCKET_VERSIONING,
        &OPERATION_PUT_BUCKET_WEBSITE,
        &OPERATION_PUT_OBJECT,
        &OPERATION_PUT_OBJECT_ACL,
        &OPERATION_PUT_OBJECT_LEGAL_HOLD,
        &OPERATION_PUT_OBJECT_LOCK_CONFIGURATION,
        &OPERATION_PUT_OBJECT_RETENTION,
        &OPERATION_PUT_OBJECT_TAGGING,
        &OPERATION_PUT_PUBLIC_ACCESS_BLOCK,
        &OPERATION_RENAME_OBJECT,
        &OPERATION_RESTORE_OBJECT,
        &OPERATION_SELECT_OBJECT_CONTENT,
        &OPERATION_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
        &OPERATION_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
        &OPERATION_UPDATE_OBJECT_ENCRYPTION,
        &OPERATION_UPLOAD_PART,
        &OPERATION_UPLOAD_PART_COPY,
        &OPERATION_WRITE_GET_OBJECT_RESPONSE,
    ],
};

#[rustfmt::skip]
static OPERATION_ABORT_MULTIPART_UPLOAD: OperationShape = OperationShape { name: "AbortMultipartUpload", method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204, input: Some(&SHAPE_ABORT_MULTIPART_UPLOAD_REQUEST), output: Some(&SHAPE_ABORT_MULTIPART_UPLOAD_OUTPUT), result_wrapper: None, errors: &[&error::NO_SUCH_UPLOAD], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_COMPLETE_MULTIPART_UPLOAD: OperationShape = OperationShape { name: "CompleteMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_COMPLETE_MULTIPART_UPLOAD_REQUEST), output: Some(&SHAPE_COMPLETE_MULTIPART_UPLOAD_OUTPUT), result_wrapper: Some("CompleteMultipartUploadResult"), errors: &[], input_payload: Some("MultipartUpload"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_COPY_OBJECT: OperationShape = OperationShape { name: "CopyObject", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_COPY_OBJECT_REQUEST), output: Some(&SHAPE_COPY_OBJECT_OUTPUT), result_wrapper: None, errors: &[&error::OBJECT_NOT_IN_ACTIVE_TIER_ERROR], input_payload: None, output_payload: Some("CopyObjectResult"), streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_BUCKET: OperationShape = OperationShape { name: "CreateBucket", method: "PUT", uri: "/{Bucket}", status: 200, input: Some(&SHAPE_CREATE_BUCKET_REQUEST), output: Some(&SHAPE_CREATE_BUCKET_OUTPUT), result_wrapper: None, errors: &[&error::BUCKET_ALREADY_EXISTS, &error::BUCKET_ALREADY_OWNED_BY_YOU], input_payload: Some("CreateBucketConfiguration"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_BUCKET_METADATA_CONFIGURATION: OperationShape = OperationShape { name: "CreateBucketMetadataConfiguration", method: "POST", uri: "/{Bucket}?metadataConfiguration", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION: OperationShape = OperationShape { name: "CreateBucketMetadataTableConfiguration", method: "POST", uri: "/{Bucket}?metadataTable", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_MULTIPART_UPLOAD: OperationShape = OperationShape { name: "CreateMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}?uploads", status: 200, input: Some(&SHAPE_CREATE_MULTIPART_UPLOAD_REQUEST), output: Some(&SHAPE_CREATE_MULTIPART_UPLOAD_OUTPUT), result_wrapper: Some("InitiateMultipartUploadResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_CREATE_SESSION: OperationShape = OperationShape { name: "CreateSession", method: "GET", uri: "/{Bucket}?session", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET: OperationShape = OperationShape { name: "DeleteBucket", method: "DELETE", uri: "/{Bucket}", status: 204, input: Some(&SHAPE_DELETE_BUCKET_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_ANALYTICS_CONFIGURATION: OperationShape = OperationShape { name: "DeleteBucketAnalyticsConfiguration", method: "DELETE", uri: "/{Bucket}?analytics", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_CORS: OperationShape = OperationShape { name: "DeleteBucketCors", method: "DELETE", uri: "/{Bucket}?cors", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_ENCRYPTION: OperationShape = OperationShape { name: "DeleteBucketEncryption", method: "DELETE", uri: "/{Bucket}?encryption", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationShape = OperationShape { name: "DeleteBucketIntelligentTieringConfiguration", method: "DELETE", uri: "/{Bucket}?intelligent-tiering", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_INVENTORY_CONFIGURATION: OperationShape = OperationShape { name: "DeleteBucketInventoryConfiguration", method: "DELETE", uri: "/{Bucket}?inventory", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_LIFECYCLE: OperationShape = OperationShape { name: "DeleteBucketLifecycle", method: "DELETE", uri: "/{Bucket}?lifecycle", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_METADATA_CONFIGURATION: OperationShape = OperationShape { name: "DeleteBucketMetadataConfiguration", method: "DELETE", uri: "/{Bucket}?metadataConfiguration", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION: OperationShape = OperationShape { name: "DeleteBucketMetadataTableConfiguration", method: "DELETE", uri: "/{Bucket}?metadataTable", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_METRICS_CONFIGURATION: OperationShape = OperationShape { name: "DeleteBucketMetricsConfiguration", method: "DELETE", uri: "/{Bucket}?metrics", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_OWNERSHIP_CONTROLS: OperationShape = OperationShape { name: "DeleteBucketOwnershipControls", method: "DELETE", uri: "/{Bucket}?ownershipControls", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_POLICY: OperationShape = OperationShape { name: "DeleteBucketPolicy", method: "DELETE", uri: "/{Bucket}?policy", status: 204, input: Some(&SHAPE_DELETE_BUCKET_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_REPLICATION: OperationShape = OperationShape { name: "DeleteBucketReplication", method: "DELETE", uri: "/{Bucket}?replication", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_TAGGING: OperationShape = OperationShape { name: "DeleteBucketTagging", method: "DELETE", uri: "/{Bucket}?tagging", status: 204, input: Some(&SHAPE_DELETE_BUCKET_TAGGING_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_BUCKET_WEBSITE: OperationShape = OperationShape { name: "DeleteBucketWebsite", method: "DELETE", uri: "/{Bucket}?website", status: 204, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_OBJECT: OperationShape = OperationShape { name: "DeleteObject", method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204, input: Some(&SHAPE_DELETE_OBJECT_REQUEST), output: Some(&SHAPE_DELETE_OBJECT_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_OBJECT_TAGGING: OperationShape = OperationShape { name: "DeleteObjectTagging", method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", status: 204, input: Some(&SHAPE_DELETE_OBJECT_TAGGING_REQUEST), output: Some(&SHAPE_DELETE_OBJECT_TAGGING_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_OBJECTS: OperationShape = OperationShape { name: "DeleteObjects", method: "POST", uri: "/{Bucket}?delete", status: 200, input: Some(&SHAPE_DELETE_OBJECTS_REQUEST), output: Some(&SHAPE_DELETE_OBJECTS_OUTPUT), result_wrapper: Some("DeleteResult"), errors: &[], input_payload: Some("Delete"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_DELETE_PUBLIC_ACCESS_BLOCK: OperationShape = OperationShape { name: "DeletePublicAccessBlock", method: "DELETE", uri: "/{Bucket}?publicAccessBlock", status: 204, input: Some(&SHAPE_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_ABAC: OperationShape = OperationShape { name: "GetBucketAbac", method: "GET", uri: "/{Bucket}?abac", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_ACCELERATE_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketAccelerateConfiguration", method: "GET", uri: "/{Bucket}?accelerate", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_ACL: OperationShape = OperationShape { name: "GetBucketAcl", method: "GET", uri: "/{Bucket}?acl", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_ANALYTICS_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketAnalyticsConfiguration", method: "GET", uri: "/{Bucket}?analytics", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_CORS: OperationShape = OperationShape { name: "GetBucketCors", method: "GET", uri: "/{Bucket}?cors", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_ENCRYPTION: OperationShape = OperationShape { name: "GetBucketEncryption", method: "GET", uri: "/{Bucket}?encryption", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketIntelligentTieringConfiguration", method: "GET", uri: "/{Bucket}?intelligent-tiering", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_INVENTORY_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketInventoryConfiguration", method: "GET", uri: "/{Bucket}?inventory", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_LIFECYCLE: OperationShape = OperationShape { name: "GetBucketLifecycle", method: "GET", uri: "/{Bucket}?lifecycle", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_LIFECYCLE_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketLifecycleConfiguration", method: "GET", uri: "/{Bucket}?lifecycle", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_LOCATION: OperationShape = OperationShape { name: "GetBucketLocation", method: "GET", uri: "/{Bucket}?location", status: 200, input: Some(&SHAPE_GET_BUCKET_LOCATION_REQUEST), output: Some(&SHAPE_GET_BUCKET_LOCATION_OUTPUT), result_wrapper: Some("LocationConstraint"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_LOGGING: OperationShape = OperationShape { name: "GetBucketLogging", method: "GET", uri: "/{Bucket}?logging", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_METADATA_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketMetadataConfiguration", method: "GET", uri: "/{Bucket}?metadataConfiguration", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_METADATA_TABLE_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketMetadataTableConfiguration", method: "GET", uri: "/{Bucket}?metadataTable", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_METRICS_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketMetricsConfiguration", method: "GET", uri: "/{Bucket}?metrics", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_NOTIFICATION: OperationShape = OperationShape { name: "GetBucketNotification", method: "GET", uri: "/{Bucket}?notification", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_NOTIFICATION_CONFIGURATION: OperationShape = OperationShape { name: "GetBucketNotificationConfiguration", method: "GET", uri: "/{Bucket}?notification", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_OWNERSHIP_CONTROLS: OperationShape = OperationShape { name: "GetBucketOwnershipControls", method: "GET", uri: "/{Bucket}?ownershipControls", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_POLICY: OperationShape = OperationShape { name: "GetBucketPolicy", method: "GET", uri: "/{Bucket}?policy", status: 200, input: Some(&SHAPE_GET_BUCKET_POLICY_REQUEST), output: Some(&SHAPE_GET_BUCKET_POLICY_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: Some("Policy"), streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_POLICY_STATUS: OperationShape = OperationShape { name: "GetBucketPolicyStatus", method: "GET", uri: "/{Bucket}?policyStatus", status: 200, input: Some(&SHAPE_GET_BUCKET_POLICY_STATUS_REQUEST), output: Some(&SHAPE_GET_BUCKET_POLICY_STATUS_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: Some("PolicyStatus"), streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_REPLICATION: OperationShape = OperationShape { name: "GetBucketReplication", method: "GET", uri: "/{Bucket}?replication", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_REQUEST_PAYMENT: OperationShape = OperationShape { name: "GetBucketRequestPayment", method: "GET", uri: "/{Bucket}?requestPayment", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_TAGGING: OperationShape = OperationShape { name: "GetBucketTagging", method: "GET", uri: "/{Bucket}?tagging", status: 200, input: Some(&SHAPE_GET_BUCKET_TAGGING_REQUEST), output: Some(&SHAPE_GET_BUCKET_TAGGING_OUTPUT), result_wrapper: Some("Tagging"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_VERSIONING: OperationShape = OperationShape { name: "GetBucketVersioning", method: "GET", uri: "/{Bucket}?versioning", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_BUCKET_WEBSITE: OperationShape = OperationShape { name: "GetBucketWebsite", method: "GET", uri: "/{Bucket}?website", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT: OperationShape = OperationShape { name: "GetObject", method: "GET", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_GET_OBJECT_REQUEST), output: Some(&SHAPE_GET_OBJECT_OUTPUT), result_wrapper: None, errors: &[&error::NO_SUCH_KEY, &error::INVALID_OBJECT_STATE], input_payload: None, output_payload: None, streams_input: false, streams_output: true };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_ACL: OperationShape = OperationShape { name: "GetObjectAcl", method: "GET", uri: "/{Bucket}/{Key+}?acl", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_ATTRIBUTES: OperationShape = OperationShape { name: "GetObjectAttributes", method: "GET", uri: "/{Bucket}/{Key+}?attributes", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_LEGAL_HOLD: OperationShape = OperationShape { name: "GetObjectLegalHold", method: "GET", uri: "/{Bucket}/{Key+}?legal-hold", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_LOCK_CONFIGURATION: OperationShape = OperationShape { name: "GetObjectLockConfiguration", method: "GET", uri: "/{Bucket}?object-lock", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_RETENTION: OperationShape = OperationShape { name: "GetObjectRetention", method: "GET", uri: "/{Bucket}/{Key+}?retention", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_TAGGING: OperationShape = OperationShape { name: "GetObjectTagging", method: "GET", uri: "/{Bucket}/{Key+}?tagging", status: 200, input: Some(&SHAPE_GET_OBJECT_TAGGING_REQUEST), output: Some(&SHAPE_GET_OBJECT_TAGGING_OUTPUT), result_wrapper: Some("Tagging"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_OBJECT_TORRENT: OperationShape = OperationShape { name: "GetObjectTorrent", method: "GET", uri: "/{Bucket}/{Key+}?torrent", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_GET_PUBLIC_ACCESS_BLOCK: OperationShape = OperationShape { name: "GetPublicAccessBlock", method: "GET", uri: "/{Bucket}?publicAccessBlock", status: 200, input: Some(&SHAPE_GET_PUBLIC_ACCESS_BLOCK_REQUEST), output: Some(&SHAPE_GET_PUBLIC_ACCESS_BLOCK_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: Some("PublicAccessBlockConfiguration"), streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_HEAD_BUCKET: OperationShape = OperationShape { name: "HeadBucket", method: "HEAD", uri: "/{Bucket}", status: 200, input: Some(&SHAPE_HEAD_BUCKET_REQUEST), output: Some(&SHAPE_HEAD_BUCKET_OUTPUT), result_wrapper: None, errors: &[&error::NO_SUCH_BUCKET], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_HEAD_OBJECT: OperationShape = OperationShape { name: "HeadObject", method: "HEAD", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_HEAD_OBJECT_REQUEST), output: Some(&SHAPE_HEAD_OBJECT_OUTPUT), result_wrapper: None, errors: &[&error::NO_SUCH_KEY], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_BUCKET_ANALYTICS_CONFIGURATIONS: OperationShape = OperationShape { name: "ListBucketAnalyticsConfigurations", method: "GET", uri: "/{Bucket}?analytics", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS: OperationShape = OperationShape { name: "ListBucketIntelligentTieringConfigurations", method: "GET", uri: "/{Bucket}?intelligent-tiering", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_BUCKET_INVENTORY_CONFIGURATIONS: OperationShape = OperationShape { name: "ListBucketInventoryConfigurations", method: "GET", uri: "/{Bucket}?inventory", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_BUCKET_METRICS_CONFIGURATIONS: OperationShape = OperationShape { name: "ListBucketMetricsConfigurations", method: "GET", uri: "/{Bucket}?metrics", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_BUCKETS: OperationShape = OperationShape { name: "ListBuckets", method: "GET", uri: "/", status: 200, input: Some(&SHAPE_LIST_BUCKETS_REQUEST), output: Some(&SHAPE_LIST_BUCKETS_OUTPUT), result_wrapper: Some("ListAllMyBucketsResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_DIRECTORY_BUCKETS: OperationShape = OperationShape { name: "ListDirectoryBuckets", method: "GET", uri: "/", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_MULTIPART_UPLOADS: OperationShape = OperationShape { name: "ListMultipartUploads", method: "GET", uri: "/{Bucket}?uploads", status: 200, input: Some(&SHAPE_LIST_MULTIPART_UPLOADS_REQUEST), output: Some(&SHAPE_LIST_MULTIPART_UPLOADS_OUTPUT), result_wrapper: Some("ListMultipartUploadsResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_OBJECT_VERSIONS: OperationShape = OperationShape { name: "ListObjectVersions", method: "GET", uri: "/{Bucket}?versions", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_OBJECTS: OperationShape = OperationShape { name: "ListObjects", method: "GET", uri: "/{Bucket}", status: 200, input: Some(&SHAPE_LIST_OBJECTS_REQUEST), output: Some(&SHAPE_LIST_OBJECTS_OUTPUT), result_wrapper: Some("ListBucketResult"), errors: &[&error::NO_SUCH_BUCKET], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_OBJECTS_V2: OperationShape = OperationShape { name: "ListObjectsV2", method: "GET", uri: "/{Bucket}?list-type=2", status: 200, input: Some(&SHAPE_LIST_OBJECTS_V2_REQUEST), output: Some(&SHAPE_LIST_OBJECTS_V2_OUTPUT), result_wrapper: Some("ListBucketResult"), errors: &[&error::NO_SUCH_BUCKET], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_LIST_PARTS: OperationShape = OperationShape { name: "ListParts", method: "GET", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_LIST_PARTS_REQUEST), output: Some(&SHAPE_LIST_PARTS_OUTPUT), result_wrapper: Some("ListPartsResult"), errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_ABAC: OperationShape = OperationShape { name: "PutBucketAbac", method: "PUT", uri: "/{Bucket}?abac", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_ACCELERATE_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketAccelerateConfiguration", method: "PUT", uri: "/{Bucket}?accelerate", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_ACL: OperationShape = OperationShape { name: "PutBucketAcl", method: "PUT", uri: "/{Bucket}?acl", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_ANALYTICS_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketAnalyticsConfiguration", method: "PUT", uri: "/{Bucket}?analytics", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_CORS: OperationShape = OperationShape { name: "PutBucketCors", method: "PUT", uri: "/{Bucket}?cors", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_ENCRYPTION: OperationShape = OperationShape { name: "PutBucketEncryption", method: "PUT", uri: "/{Bucket}?encryption", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketIntelligentTieringConfiguration", method: "PUT", uri: "/{Bucket}?intelligent-tiering", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_INVENTORY_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketInventoryConfiguration", method: "PUT", uri: "/{Bucket}?inventory", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_LIFECYCLE: OperationShape = OperationShape { name: "PutBucketLifecycle", method: "PUT", uri: "/{Bucket}?lifecycle", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_LIFECYCLE_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketLifecycleConfiguration", method: "PUT", uri: "/{Bucket}?lifecycle", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_LOGGING: OperationShape = OperationShape { name: "PutBucketLogging", method: "PUT", uri: "/{Bucket}?logging", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_METRICS_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketMetricsConfiguration", method: "PUT", uri: "/{Bucket}?metrics", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_NOTIFICATION: OperationShape = OperationShape { name: "PutBucketNotification", method: "PUT", uri: "/{Bucket}?notification", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_NOTIFICATION_CONFIGURATION: OperationShape = OperationShape { name: "PutBucketNotificationConfiguration", method: "PUT", uri: "/{Bucket}?notification", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_OWNERSHIP_CONTROLS: OperationShape = OperationShape { name: "PutBucketOwnershipControls", method: "PUT", uri: "/{Bucket}?ownershipControls", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_POLICY: OperationShape = OperationShape { name: "PutBucketPolicy", method: "PUT", uri: "/{Bucket}?policy", status: 204, input: Some(&SHAPE_PUT_BUCKET_POLICY_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: Some("Policy"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_REPLICATION: OperationShape = OperationShape { name: "PutBucketReplication", method: "PUT", uri: "/{Bucket}?replication", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_REQUEST_PAYMENT: OperationShape = OperationShape { name: "PutBucketRequestPayment", method: "PUT", uri: "/{Bucket}?requestPayment", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_TAGGING: OperationShape = OperationShape { name: "PutBucketTagging", method: "PUT", uri: "/{Bucket}?tagging", status: 204, input: Some(&SHAPE_PUT_BUCKET_TAGGING_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: Some("Tagging"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_VERSIONING: OperationShape = OperationShape { name: "PutBucketVersioning", method: "PUT", uri: "/{Bucket}?versioning", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_BUCKET_WEBSITE: OperationShape = OperationShape { name: "PutBucketWebsite", method: "PUT", uri: "/{Bucket}?website", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_OBJECT: OperationShape = OperationShape { name: "PutObject", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_PUT_OBJECT_REQUEST), output: Some(&SHAPE_PUT_OBJECT_OUTPUT), result_wrapper: None, errors: &[&error::INVALID_REQUEST, &error::INVALID_WRITE_OFFSET, &error::TOO_MANY_PARTS, &error::ENCRYPTION_TYPE_MISMATCH], input_payload: None, output_payload: None, streams_input: true, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_OBJECT_ACL: OperationShape = OperationShape { name: "PutObjectAcl", method: "PUT", uri: "/{Bucket}/{Key+}?acl", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_OBJECT_LEGAL_HOLD: OperationShape = OperationShape { name: "PutObjectLegalHold", method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_OBJECT_LOCK_CONFIGURATION: OperationShape = OperationShape { name: "PutObjectLockConfiguration", method: "PUT", uri: "/{Bucket}?object-lock", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_OBJECT_RETENTION: OperationShape = OperationShape { name: "PutObjectRetention", method: "PUT", uri: "/{Bucket}/{Key+}?retention", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_OBJECT_TAGGING: OperationShape = OperationShape { name: "PutObjectTagging", method: "PUT", uri: "/{Bucket}/{Key+}?tagging", status: 200, input: Some(&SHAPE_PUT_OBJECT_TAGGING_REQUEST), output: Some(&SHAPE_PUT_OBJECT_TAGGING_OUTPUT), result_wrapper: None, errors: &[], input_payload: Some("Tagging"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_PUT_PUBLIC_ACCESS_BLOCK: OperationShape = OperationShape { name: "PutPublicAccessBlock", method: "PUT", uri: "/{Bucket}?publicAccessBlock", status: 200, input: Some(&SHAPE_PUT_PUBLIC_ACCESS_BLOCK_REQUEST), output: None, result_wrapper: None, errors: &[], input_payload: Some("PublicAccessBlockConfiguration"), output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_RENAME_OBJECT: OperationShape = OperationShape { name: "RenameObject", method: "PUT", uri: "/{Bucket}/{Key+}?renameObject", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_RESTORE_OBJECT: OperationShape = OperationShape { name: "RestoreObject", method: "POST", uri: "/{Bucket}/{Key+}?restore", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_SELECT_OBJECT_CONTENT: OperationShape = OperationShape { name: "SelectObjectContent", method: "POST", uri: "/{Bucket}/{Key+}?select&select-type=2", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION: OperationShape = OperationShape { name: "UpdateBucketMetadataInventoryTableConfiguration", method: "PUT", uri: "/{Bucket}?metadataInventoryTable", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION: OperationShape = OperationShape { name: "UpdateBucketMetadataJournalTableConfiguration", method: "PUT", uri: "/{Bucket}?metadataJournalTable", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPDATE_OBJECT_ENCRYPTION: OperationShape = OperationShape { name: "UpdateObjectEncryption", method: "PUT", uri: "/{Bucket}/{Key+}?encryption", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPLOAD_PART: OperationShape = OperationShape { name: "UploadPart", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_UPLOAD_PART_REQUEST), output: Some(&SHAPE_UPLOAD_PART_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: true, streams_output: false };

#[rustfmt::skip]
static OPERATION_UPLOAD_PART_COPY: OperationShape = OperationShape { name: "UploadPartCopy", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200, input: Some(&SHAPE_UPLOAD_PART_COPY_REQUEST), output: Some(&SHAPE_UPLOAD_PART_COPY_OUTPUT), result_wrapper: None, errors: &[], input_payload: None, output_payload: Some("CopyPartResult"), streams_input: false, streams_output: false };

#[rustfmt::skip]
static OPERATION_WRITE_GET_OBJECT_RESPONSE: OperationShape = OperationShape { name: "WriteGetObjectResponse", method: "POST", uri: "/WriteGetObjectResponse", status: 200, input: None, output: None, result_wrapper: None, errors: &[], input_payload: None, output_payload: None, streams_input: false, streams_output: false };

/// The operation `AbortMultipartUpload`.
#[derive(Clone, Copy, Debug)]
pub struct AbortMultipartUpload;

impl Operation for AbortMultipartUpload {
    const SHAPE: &'static OperationShape = &OPERATION_ABORT_MULTIPART_UPLOAD;
    type Input = AbortMultipartUploadRequest;
    type Output = AbortMultipartUploadOutput;
}

/// The operation `CompleteMultipartUpload`.
#[derive(Clone, Copy, Debug)]
pub struct CompleteMultipartUpload;

impl Operation for CompleteMultipartUpload {
    const SHAPE: &'static OperationShape = &OPERATION_COMPLETE_MULTIPART_UPLOAD;
    type Input = CompleteMultipartUploadRequest;
    type Output = CompleteMultipartUploadOutput;
}

/// The operation `CopyObject`.
#[derive(Clone, Copy, Debug)]
pub struct CopyObject;

impl Operation for CopyObject {
    const SHAPE: &'static OperationShape = &OPERATION_COPY_OBJECT;
    type Input = CopyObjectRequest;
    type Output = CopyObjectOutput;
}

/// The operation `CreateBucket`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBucket;

impl Operation for CreateBucket {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_BUCKET;
    type Input = CreateBucketRequest;
    type Output = CreateBucketOutput;
}

/// The operation `CreateMultipartUpload`.
#[derive(Clone, Copy, Debug)]
pub struct CreateMultipartUpload;

impl Operation for CreateMultipartUpload {
    const SHAPE: &'static OperationShape = &OPERATION_CREATE_MULTIPART_UPLOAD;
    type Input = CreateMultipartUploadRequest;
    type Output = CreateMultipartUploadOutput;
}

/// The operation `DeleteBucket`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucket;

impl Operation for DeleteBucket {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_BUCKET;
    type Input = DeleteBucketRequest;
    type Output = ();
}

/// The operation `DeleteBucketPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucketPolicy;

impl Operation for DeleteBucketPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_BUCKET_POLICY;
    type Input = DeleteBucketPolicyRequest;
    type Output = ();
}

/// The operation `DeleteBucketTagging`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBucketTagging;

impl Operation for DeleteBucketTagging {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_BUCKET_TAGGING;
    type Input = DeleteBucketTaggingRequest;
    type Output = ();
}

/// The operation `DeleteObject`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteObject;

impl Operation for DeleteObject {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_OBJECT;
    type Input = DeleteObjectRequest;
    type Output = DeleteObjectOutput;
}

/// The operation `DeleteObjectTagging`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjectTagging;

impl Operation for DeleteObjectTagging {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_OBJECT_TAGGING;
    type Input = DeleteObjectTaggingRequest;
    type Output = DeleteObjectTaggingOutput;
}

/// The operation `DeleteObjects`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteObjects;

impl Operation for DeleteObjects {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_OBJECTS;
    type Input = DeleteObjectsRequest;
    type Output = DeleteObjectsOutput;
}

/// The operation `DeletePublicAccessBlock`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    const SHAPE: &'static OperationShape = &OPERATION_DELETE_PUBLIC_ACCESS_BLOCK;
    type Input = DeletePublicAccessBlockRequest;
    type Output = ();
}

/// The operation `GetBucketLocation`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketLocation;

impl Operation for GetBucketLocation {
    const SHAPE: &'static OperationShape = &OPERATION_GET_BUCKET_LOCATION;
    type Input = GetBucketLocationRequest;
    type Output = GetBucketLocationOutput;
}

/// The operation `GetBucketPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketPolicy;

impl Operation for GetBucketPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_GET_BUCKET_POLICY;
    type Input = GetBucketPolicyRequest;
    type Output = GetBucketPolicyOutput;
}

/// The operation `GetBucketPolicyStatus`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketPolicyStatus;

impl Operation for GetBucketPolicyStatus {
    const SHAPE: &'static OperationShape = &OPERATION_GET_BUCKET_POLICY_STATUS;
    type Input = GetBucketPolicyStatusRequest;
    type Output = GetBucketPolicyStatusOutput;
}

/// The operation `GetBucketTagging`.
#[derive(Clone, Copy, Debug)]
pub struct GetBucketTagging;

impl Operation for GetBucketTagging {
    const SHAPE: &'static OperationShape = &OPERATION_GET_BUCKET_TAGGING;
    type Input = GetBucketTaggingRequest;
    type Output = GetBucketTaggingOutput;
}

/// The operation `GetObject`.
#[derive(Clone, Copy, Debug)]
pub struct GetObject;

impl Operation for GetObject {
    const SHAPE: &'static OperationShape = &OPERATION_GET_OBJECT;
    type Input = GetObjectRequest;
    type Output = GetObjectOutput;
}

/// The operation `GetObjectTagging`.
#[derive(Clone, Copy, Debug)]
pub struct GetObjectTagging;

impl Operation for GetObjectTagging {
    const SHAPE: &'static OperationShape = &OPERATION_GET_OBJECT_TAGGING;
    type Input = GetObjectTaggingRequest;
    type Output = GetObjectTaggingOutput;
}

/// The operation `GetPublicAccessBlock`.
#[derive(Clone, Copy, Debug)]
pub struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    const SHAPE: &'static OperationShape = &OPERATION_GET_PUBLIC_ACCESS_BLOCK;
    type Input = GetPublicAccessBlockRequest;
    type Output = GetPublicAccessBlockOutput;
}

/// The operation `HeadBucket`.
#[derive(Clone, Copy, Debug)]
pub struct HeadBucket;

impl Operation for HeadBucket {
    const SHAPE: &'static OperationShape = &OPERATION_HEAD_BUCKET;
    type Input = HeadBucketRequest;
    type Output = HeadBucketOutput;
}

/// The operation `HeadObject`.
#[derive(Clone, Copy, Debug)]
pub struct HeadObject;

impl Operation for HeadObject {
    const SHAPE: &'static OperationShape = &OPERATION_HEAD_OBJECT;
    type Input = HeadObjectRequest;
    type Output = HeadObjectOutput;
}

/// The operation `ListBuckets`.
#[derive(Clone, Copy, Debug)]
pub struct ListBuckets;

impl Operation for ListBuckets {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_BUCKETS;
    type Input = ListBucketsRequest;
    type Output = ListBucketsOutput;
}

/// The operation `ListMultipartUploads`.
#[derive(Clone, Copy, Debug)]
pub struct ListMultipartUploads;

impl Operation for ListMultipartUploads {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_MULTIPART_UPLOADS;
    type Input = ListMultipartUploadsRequest;
    type Output = ListMultipartUploadsOutput;
}

/// The operation `ListObjects`.
#[derive(Clone, Copy, Debug)]
pub struct ListObjects;

impl Operation for ListObjects {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_OBJECTS;
    type Input = ListObjectsRequest;
    type Output = ListObjectsOutput;
}

/// The operation `ListObjectsV2`.
#[derive(Clone, Copy, Debug)]
pub struct ListObjectsV2;

impl Operation for ListObjectsV2 {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_OBJECTS_V2;
    type Input = ListObjectsV2Request;
    type Output = ListObjectsV2Output;
}

/// The operation `ListParts`.
#[derive(Clone, Copy, Debug)]
pub struct ListParts;

impl Operation for ListParts {
    const SHAPE: &'static OperationShape = &OPERATION_LIST_PARTS;
    type Input = ListPartsRequest;
    type Output = ListPartsOutput;
}

/// The operation `PutBucketPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketPolicy;

impl Operation for PutBucketPolicy {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_BUCKET_POLICY;
    type Input = PutBucketPolicyRequest;
    type Output = ();
}

/// The operation `PutBucketTagging`.
#[derive(Clone, Copy, Debug)]
pub struct PutBucketTagging;

impl Operation for PutBucketTagging {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_BUCKET_TAGGING;
    type Input = PutBucketTaggingRequest;
    type Output = ();
}

/// The operation `PutObject`.
#[derive(Clone, Copy, Debug)]
pub struct PutObject;

impl Operation for PutObject {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_OBJECT;
    type Input = PutObjectRequest;
    type Output = PutObjectOutput;
}

/// The operation `PutObjectTagging`.
#[derive(Clone, Copy, Debug)]
pub struct PutObjectTagging;

impl Operation for PutObjectTagging {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_OBJECT_TAGGING;
    type Input = PutObjectTaggingRequest;
    type Output = PutObjectTaggingOutput;
}

/// The operation `PutPublicAccessBlock`.
#[derive(Clone, Copy, Debug)]
pub struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    const SHAPE: &'static OperationShape = &OPERATION_PUT_PUBLIC_ACCESS_BLOCK;
    type Input = PutPublicAccessBlockRequest;
    type Output = ();
}

/// The operation `UploadPart`.
#[derive(Clone, Copy, Debug)]
pub struct UploadPart;

impl Operation for UploadPart {
    const SHAPE: &'static OperationShape = &OPERATION_UPLOAD_PART;
    type Input = UploadPartRequest;
    type Output = UploadPartOutput;
}

/// The operation `UploadPartCopy`.
#[derive(Clone, Copy, Debug)]
pub struct UploadPartCopy;

impl Operation for UploadPartCopy {
    const SHAPE: &'static OperationShape = &OPERATION_UPLOAD_PART_COPY;
    type Input = UploadPartCopyRequest;
    type Output = UploadPartCopyOutput;
}

#[rustfmt::skip]
static SHAPE_ABORT_DATE: Shape = Shape { name: "AbortDate", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ABORT_MULTIPART_UPLOAD_OUTPUT: Shape = Shape { name: "AbortMultipartUploadOutput", kind: Kind::Structure(&[Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ABORT_MULTIPART_UPLOAD_REQUEST: Shape = Shape { name: "AbortMultipartUploadRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "uploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatchInitiatedTime", wire_name: "x-amz-if-match-initiated-time", shape: &SHAPE_IF_MATCH_INITIATED_TIME, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ABORT_RULE_ID: Shape = Shape { name: "AbortRuleId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCEPT_RANGES: Shape = Shape { name: "AcceptRanges", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCESS_POINT_ALIAS: Shape = Shape { name: "AccessPointAlias", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ACCOUNT_ID: Shape = Shape { name: "AccountId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ARCHIVE_STATUS: Shape = Shape { name: "ArchiveStatus", kind: Kind::Text(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET: Shape = Shape { name: "Bucket", kind: Kind::Structure(&[Member { name: "Name", wire_name: "Name", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CreationDate", wire_name: "CreationDate", shape: &SHAPE_CREATION_DATE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "BucketRegion", wire_name: "BucketRegion", shape: &SHAPE_BUCKET_REGION, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "BucketArn", wire_name: "BucketArn", shape: &SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_CANNED_ACL: Shape = Shape { name: "BucketCannedACL", kind: Kind::Text(&["private", "public-read", "public-read-write", "authenticated-read"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_INFO: Shape = Shape { name: "BucketInfo", kind: Kind::Structure(&[Member { name: "DataRedundancy", wire_name: "DataRedundancy", shape: &SHAPE_DATA_REDUNDANCY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Type", wire_name: "Type", shape: &SHAPE_BUCKET_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_KEY_ENABLED: Shape = Shape { name: "BucketKeyEnabled", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_LOCATION_CONSTRAINT: Shape = Shape { name: "BucketLocationConstraint", kind: Kind::Text(&["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_LOCATION_NAME: Shape = Shape { name: "BucketLocationName", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_NAME: Shape = Shape { name: "BucketName", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_NAMESPACE: Shape = Shape { name: "BucketNamespace", kind: Kind::Text(&["account-regional", "global"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_REGION: Shape = Shape { name: "BucketRegion", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKET_TYPE: Shape = Shape { name: "BucketType", kind: Kind::Text(&["Directory"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BUCKETS: Shape = Shape { name: "Buckets", kind: Kind::List { member: &SHAPE_BUCKET, member_name: "Bucket", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_BYPASS_GOVERNANCE_RETENTION: Shape = Shape { name: "BypassGovernanceRetention", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CACHE_CONTROL: Shape = Shape { name: "CacheControl", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_ALGORITHM: Shape = Shape { name: "ChecksumAlgorithm", kind: Kind::Text(&["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_ALGORITHM_LIST: Shape = Shape { name: "ChecksumAlgorithmList", kind: Kind::List { member: &SHAPE_CHECKSUM_ALGORITHM, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_CRC32: Shape = Shape { name: "ChecksumCRC32", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_CRC32_C: Shape = Shape { name: "ChecksumCRC32C", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_CRC64_NVME: Shape = Shape { name: "ChecksumCRC64NVME", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_MD5: Shape = Shape { name: "ChecksumMD5", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_MODE: Shape = Shape { name: "ChecksumMode", kind: Kind::Text(&["ENABLED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_SHA1: Shape = Shape { name: "ChecksumSHA1", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_SHA256: Shape = Shape { name: "ChecksumSHA256", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_SHA512: Shape = Shape { name: "ChecksumSHA512", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_TYPE: Shape = Shape { name: "ChecksumType", kind: Kind::Text(&["COMPOSITE", "FULL_OBJECT"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_XXHASH128: Shape = Shape { name: "ChecksumXXHASH128", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_XXHASH3: Shape = Shape { name: "ChecksumXXHASH3", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CHECKSUM_XXHASH64: Shape = Shape { name: "ChecksumXXHASH64", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CODE: Shape = Shape { name: "Code", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMMON_PREFIX: Shape = Shape { name: "CommonPrefix", kind: Kind::Structure(&[Member { name: "Prefix", wire_name: "Prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMMON_PREFIX_LIST: Shape = Shape { name: "CommonPrefixList", kind: Kind::List { member: &SHAPE_COMMON_PREFIX, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMPLETE_MULTIPART_UPLOAD_OUTPUT: Shape = Shape { name: "CompleteMultipartUploadOutput", kind: Kind::Structure(&[Member { name: "Location", wire_name: "Location", shape: &SHAPE_LOCATION, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "x-amz-expiration", shape: &SHAPE_EXPIRATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "ChecksumCRC32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "ChecksumCRC32C", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "ChecksumCRC64NVME", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "ChecksumSHA1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "ChecksumSHA256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "ChecksumSHA512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "ChecksumMD5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "ChecksumXXHASH64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "ChecksumXXHASH3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "ChecksumXXHASH128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "ChecksumType", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMPLETE_MULTIPART_UPLOAD_REQUEST: Shape = Shape { name: "CompleteMultipartUploadRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "MultipartUpload", wire_name: "CompleteMultipartUpload", shape: &SHAPE_COMPLETED_MULTIPART_UPLOAD, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "uploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "x-amz-checksum-type", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "MpuObjectSize", wire_name: "x-amz-mp-object-size", shape: &SHAPE_MPU_OBJECT_SIZE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatch", wire_name: "If-Match", shape: &SHAPE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfNoneMatch", wire_name: "If-None-Match", shape: &SHAPE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMPLETED_MULTIPART_UPLOAD: Shape = Shape { name: "CompletedMultipartUpload", kind: Kind::Structure(&[Member { name: "Parts", wire_name: "Part", shape: &SHAPE_COMPLETED_PART_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMPLETED_PART: Shape = Shape { name: "CompletedPart", kind: Kind::Structure(&[Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "ChecksumCRC32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "ChecksumCRC32C", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "ChecksumCRC64NVME", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "ChecksumSHA1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "ChecksumSHA256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "ChecksumSHA512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "ChecksumMD5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "ChecksumXXHASH64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "ChecksumXXHASH3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "ChecksumXXHASH128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PartNumber", wire_name: "PartNumber", shape: &SHAPE_PART_NUMBER, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COMPLETED_PART_LIST: Shape = Shape { name: "CompletedPartList", kind: Kind::List { member: &SHAPE_COMPLETED_PART, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONFIRM_REMOVE_SELF_BUCKET_ACCESS: Shape = Shape { name: "ConfirmRemoveSelfBucketAccess", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_DISPOSITION: Shape = Shape { name: "ContentDisposition", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_ENCODING: Shape = Shape { name: "ContentEncoding", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_LANGUAGE: Shape = Shape { name: "ContentLanguage", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_LENGTH: Shape = Shape { name: "ContentLength", kind: Kind::Long, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_MD5: Shape = Shape { name: "ContentMD5", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_RANGE: Shape = Shape { name: "ContentRange", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CONTENT_TYPE: Shape = Shape { name: "ContentType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_OBJECT_OUTPUT: Shape = Shape { name: "CopyObjectOutput", kind: Kind::Structure(&[Member { name: "CopyObjectResult", wire_name: "CopyObjectResult", shape: &SHAPE_COPY_OBJECT_RESULT, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "x-amz-expiration", shape: &SHAPE_EXPIRATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceVersionId", wire_name: "x-amz-copy-source-version-id", shape: &SHAPE_COPY_SOURCE_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSEncryptionContext", wire_name: "x-amz-server-side-encryption-context", shape: &SHAPE_SSEKMS_ENCRYPTION_CONTEXT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_OBJECT_REQUEST: Shape = Shape { name: "CopyObjectRequest", kind: Kind::Structure(&[Member { name: "ACL", wire_name: "x-amz-acl", shape: &SHAPE_OBJECT_CANNED_ACL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "CacheControl", wire_name: "Cache-Control", shape: &SHAPE_CACHE_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentDisposition", wire_name: "Content-Disposition", shape: &SHAPE_CONTENT_DISPOSITION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentEncoding", wire_name: "Content-Encoding", shape: &SHAPE_CONTENT_ENCODING, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLanguage", wire_name: "Content-Language", shape: &SHAPE_CONTENT_LANGUAGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentType", wire_name: "Content-Type", shape: &SHAPE_CONTENT_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySource", wire_name: "x-amz-copy-source", shape: &SHAPE_COPY_SOURCE, required: true, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfMatch", wire_name: "x-amz-copy-source-if-match", shape: &SHAPE_COPY_SOURCE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfModifiedSince", wire_name: "x-amz-copy-source-if-modified-since", shape: &SHAPE_COPY_SOURCE_IF_MODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfNoneMatch", wire_name: "x-amz-copy-source-if-none-match", shape: &SHAPE_COPY_SOURCE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfUnmodifiedSince", wire_name: "x-amz-copy-source-if-unmodified-since", shape: &SHAPE_COPY_SOURCE_IF_UNMODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expires", wire_name: "Expires", shape: &SHAPE_EXPIRES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantFullControl", wire_name: "x-amz-grant-full-control", shape: &SHAPE_GRANT_FULL_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantRead", wire_name: "x-amz-grant-read", shape: &SHAPE_GRANT_READ, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantReadACP", wire_name: "x-amz-grant-read-acp", shape: &SHAPE_GRANT_READ_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantWriteACP", wire_name: "x-amz-grant-write-acp", shape: &SHAPE_GRANT_WRITE_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatch", wire_name: "If-Match", shape: &SHAPE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfNoneMatch", wire_name: "If-None-Match", shape: &SHAPE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Metadata", wire_name: "x-amz-meta-", shape: &SHAPE_METADATA, required: false, location: Location::Headers, flattened: false, xml_attribute: false },Member { name: "MetadataDirective", wire_name: "x-amz-metadata-directive", shape: &SHAPE_METADATA_DIRECTIVE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "TaggingDirective", wire_name: "x-amz-tagging-directive", shape: &SHAPE_TAGGING_DIRECTIVE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "x-amz-storage-class", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "WebsiteRedirectLocation", wire_name: "x-amz-website-redirect-location", shape: &SHAPE_WEBSITE_REDIRECT_LOCATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSEncryptionContext", wire_name: "x-amz-server-side-encryption-context", shape: &SHAPE_SSEKMS_ENCRYPTION_CONTEXT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceSSECustomerAlgorithm", wire_name: "x-amz-copy-source-server-side-encryption-customer-algorithm", shape: &SHAPE_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceSSECustomerKey", wire_name: "x-amz-copy-source-server-side-encryption-customer-key", shape: &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceSSECustomerKeyMD5", wire_name: "x-amz-copy-source-server-side-encryption-customer-key-MD5", shape: &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Tagging", wire_name: "x-amz-tagging", shape: &SHAPE_TAGGING_HEADER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockMode", wire_name: "x-amz-object-lock-mode", shape: &SHAPE_OBJECT_LOCK_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockRetainUntilDate", wire_name: "x-amz-object-lock-retain-until-date", shape: &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockLegalHoldStatus", wire_name: "x-amz-object-lock-legal-hold", shape: &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedSourceBucketOwner", wire_name: "x-amz-source-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_OBJECT_RESULT: Shape = Shape { name: "CopyObjectResult", kind: Kind::Structure(&[Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastModified", wire_name: "LastModified", shape: &SHAPE_LAST_MODIFIED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "ChecksumType", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "ChecksumCRC32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "ChecksumCRC32C", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "ChecksumCRC64NVME", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "ChecksumSHA1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "ChecksumSHA256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "ChecksumSHA512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "ChecksumMD5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "ChecksumXXHASH64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "ChecksumXXHASH3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "ChecksumXXHASH128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_PART_RESULT: Shape = Shape { name: "CopyPartResult", kind: Kind::Structure(&[Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastModified", wire_name: "LastModified", shape: &SHAPE_LAST_MODIFIED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "ChecksumCRC32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "ChecksumCRC32C", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "ChecksumCRC64NVME", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "ChecksumSHA1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "ChecksumSHA256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "ChecksumSHA512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "ChecksumMD5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "ChecksumXXHASH64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "ChecksumXXHASH3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "ChecksumXXHASH128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE: Shape = Shape { name: "CopySource", kind: Kind::Text(&[]), min: None, max: None, pattern: Some(r#"\/?.+\/.+"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_IF_MATCH: Shape = Shape { name: "CopySourceIfMatch", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_IF_MODIFIED_SINCE: Shape = Shape { name: "CopySourceIfModifiedSince", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_IF_NONE_MATCH: Shape = Shape { name: "CopySourceIfNoneMatch", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_IF_UNMODIFIED_SINCE: Shape = Shape { name: "CopySourceIfUnmodifiedSince", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_RANGE: Shape = Shape { name: "CopySourceRange", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM: Shape = Shape { name: "CopySourceSSECustomerAlgorithm", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY: Shape = Shape { name: "CopySourceSSECustomerKey", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5: Shape = Shape { name: "CopySourceSSECustomerKeyMD5", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_COPY_SOURCE_VERSION_ID: Shape = Shape { name: "CopySourceVersionId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_BUCKET_CONFIGURATION: Shape = Shape { name: "CreateBucketConfiguration", kind: Kind::Structure(&[Member { name: "LocationConstraint", wire_name: "LocationConstraint", shape: &SHAPE_BUCKET_LOCATION_CONSTRAINT, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Location", wire_name: "Location", shape: &SHAPE_LOCATION_INFO, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_INFO, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Tags", wire_name: "Tags", shape: &SHAPE_TAG_SET, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_BUCKET_OUTPUT: Shape = Shape { name: "CreateBucketOutput", kind: Kind::Structure(&[Member { name: "Location", wire_name: "Location", shape: &SHAPE_LOCATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketArn", wire_name: "x-amz-bucket-arn", shape: &SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_BUCKET_REQUEST: Shape = Shape { name: "CreateBucketRequest", kind: Kind::Structure(&[Member { name: "ACL", wire_name: "x-amz-acl", shape: &SHAPE_BUCKET_CANNED_ACL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "CreateBucketConfiguration", wire_name: "CreateBucketConfiguration", shape: &SHAPE_CREATE_BUCKET_CONFIGURATION, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "GrantFullControl", wire_name: "x-amz-grant-full-control", shape: &SHAPE_GRANT_FULL_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantRead", wire_name: "x-amz-grant-read", shape: &SHAPE_GRANT_READ, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantReadACP", wire_name: "x-amz-grant-read-acp", shape: &SHAPE_GRANT_READ_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantWrite", wire_name: "x-amz-grant-write", shape: &SHAPE_GRANT_WRITE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantWriteACP", wire_name: "x-amz-grant-write-acp", shape: &SHAPE_GRANT_WRITE_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockEnabledForBucket", wire_name: "x-amz-bucket-object-lock-enabled", shape: &SHAPE_OBJECT_LOCK_ENABLED_FOR_BUCKET, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectOwnership", wire_name: "x-amz-object-ownership", shape: &SHAPE_OBJECT_OWNERSHIP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketNamespace", wire_name: "x-amz-bucket-namespace", shape: &SHAPE_BUCKET_NAMESPACE, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_MULTIPART_UPLOAD_OUTPUT: Shape = Shape { name: "CreateMultipartUploadOutput", kind: Kind::Structure(&[Member { name: "AbortDate", wire_name: "x-amz-abort-date", shape: &SHAPE_ABORT_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "AbortRuleId", wire_name: "x-amz-abort-rule-id", shape: &SHAPE_ABORT_RULE_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "UploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSEncryptionContext", wire_name: "x-amz-server-side-encryption-context", shape: &SHAPE_SSEKMS_ENCRYPTION_CONTEXT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "x-amz-checksum-type", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATE_MULTIPART_UPLOAD_REQUEST: Shape = Shape { name: "CreateMultipartUploadRequest", kind: Kind::Structure(&[Member { name: "ACL", wire_name: "x-amz-acl", shape: &SHAPE_OBJECT_CANNED_ACL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "CacheControl", wire_name: "Cache-Control", shape: &SHAPE_CACHE_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentDisposition", wire_name: "Content-Disposition", shape: &SHAPE_CONTENT_DISPOSITION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentEncoding", wire_name: "Content-Encoding", shape: &SHAPE_CONTENT_ENCODING, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLanguage", wire_name: "Content-Language", shape: &SHAPE_CONTENT_LANGUAGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentType", wire_name: "Content-Type", shape: &SHAPE_CONTENT_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expires", wire_name: "Expires", shape: &SHAPE_EXPIRES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantFullControl", wire_name: "x-amz-grant-full-control", shape: &SHAPE_GRANT_FULL_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantRead", wire_name: "x-amz-grant-read", shape: &SHAPE_GRANT_READ, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantReadACP", wire_name: "x-amz-grant-read-acp", shape: &SHAPE_GRANT_READ_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantWriteACP", wire_name: "x-amz-grant-write-acp", shape: &SHAPE_GRANT_WRITE_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Metadata", wire_name: "x-amz-meta-", shape: &SHAPE_METADATA, required: false, location: Location::Headers, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "x-amz-storage-class", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "WebsiteRedirectLocation", wire_name: "x-amz-website-redirect-location", shape: &SHAPE_WEBSITE_REDIRECT_LOCATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSEncryptionContext", wire_name: "x-amz-server-side-encryption-context", shape: &SHAPE_SSEKMS_ENCRYPTION_CONTEXT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Tagging", wire_name: "x-amz-tagging", shape: &SHAPE_TAGGING_HEADER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockMode", wire_name: "x-amz-object-lock-mode", shape: &SHAPE_OBJECT_LOCK_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockRetainUntilDate", wire_name: "x-amz-object-lock-retain-until-date", shape: &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockLegalHoldStatus", wire_name: "x-amz-object-lock-legal-hold", shape: &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "x-amz-checksum-type", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_CREATION_DATE: Shape = Shape { name: "CreationDate", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DATA_REDUNDANCY: Shape = Shape { name: "DataRedundancy", kind: Kind::Text(&["SingleAvailabilityZone", "SingleLocalZone"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE: Shape = Shape { name: "Delete", kind: Kind::Structure(&[Member { name: "Objects", wire_name: "Object", shape: &SHAPE_OBJECT_IDENTIFIER_LIST, required: true, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "Quiet", wire_name: "Quiet", shape: &SHAPE_QUIET, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_BUCKET_POLICY_REQUEST: Shape = Shape { name: "DeleteBucketPolicyRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_BUCKET_REQUEST: Shape = Shape { name: "DeleteBucketRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_BUCKET_TAGGING_REQUEST: Shape = Shape { name: "DeleteBucketTaggingRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_MARKER: Shape = Shape { name: "DeleteMarker", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_MARKER_VERSION_ID: Shape = Shape { name: "DeleteMarkerVersionId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OBJECT_OUTPUT: Shape = Shape { name: "DeleteObjectOutput", kind: Kind::Structure(&[Member { name: "DeleteMarker", wire_name: "x-amz-delete-marker", shape: &SHAPE_DELETE_MARKER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OBJECT_REQUEST: Shape = Shape { name: "DeleteObjectRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "MFA", wire_name: "x-amz-mfa", shape: &SHAPE_MFA, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "versionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BypassGovernanceRetention", wire_name: "x-amz-bypass-governance-retention", shape: &SHAPE_BYPASS_GOVERNANCE_RETENTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatch", wire_name: "If-Match", shape: &SHAPE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatchLastModifiedTime", wire_name: "x-amz-if-match-last-modified-time", shape: &SHAPE_IF_MATCH_LAST_MODIFIED_TIME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatchSize", wire_name: "x-amz-if-match-size", shape: &SHAPE_IF_MATCH_SIZE, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OBJECT_TAGGING_OUTPUT: Shape = Shape { name: "DeleteObjectTaggingOutput", kind: Kind::Structure(&[Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OBJECT_TAGGING_REQUEST: Shape = Shape { name: "DeleteObjectTaggingRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "versionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OBJECTS_OUTPUT: Shape = Shape { name: "DeleteObjectsOutput", kind: Kind::Structure(&[Member { name: "Deleted", wire_name: "Deleted", shape: &SHAPE_DELETED_OBJECTS, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Errors", wire_name: "Error", shape: &SHAPE_ERRORS, required: false, location: Location::Body, flattened: true, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_OBJECTS_REQUEST: Shape = Shape { name: "DeleteObjectsRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Delete", wire_name: "Delete", shape: &SHAPE_DELETE, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MFA", wire_name: "x-amz-mfa", shape: &SHAPE_MFA, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BypassGovernanceRetention", wire_name: "x-amz-bypass-governance-retention", shape: &SHAPE_BYPASS_GOVERNANCE_RETENTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape { name: "DeletePublicAccessBlockRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETED_OBJECT: Shape = Shape { name: "DeletedObject", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DeleteMarker", wire_name: "DeleteMarker", shape: &SHAPE_DELETE_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DeleteMarkerVersionId", wire_name: "DeleteMarkerVersionId", shape: &SHAPE_DELETE_MARKER_VERSION_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELETED_OBJECTS: Shape = Shape { name: "DeletedObjects", kind: Kind::List { member: &SHAPE_DELETED_OBJECT, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DELIMITER: Shape = Shape { name: "Delimiter", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_DISPLAY_NAME: Shape = Shape { name: "DisplayName", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_E_TAG: Shape = Shape { name: "ETag", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ENCODING_TYPE: Shape = Shape { name: "EncodingType", kind: Kind::Text(&["url"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ERROR: Shape = Shape { name: "Error", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Code", wire_name: "Code", shape: &SHAPE_CODE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Message", wire_name: "Message", shape: &SHAPE_MESSAGE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ERRORS: Shape = Shape { name: "Errors", kind: Kind::List { member: &SHAPE_ERROR, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_EXPIRATION: Shape = Shape { name: "Expiration", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_EXPIRES: Shape = Shape { name: "Expires", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_FETCH_OWNER: Shape = Shape { name: "FetchOwner", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_LOCATION_OUTPUT: Shape = Shape { name: "GetBucketLocationOutput", kind: Kind::Structure(&[Member { name: "LocationConstraint", wire_name: "LocationConstraint", shape: &SHAPE_BUCKET_LOCATION_CONSTRAINT, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_LOCATION_REQUEST: Shape = Shape { name: "GetBucketLocationRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_POLICY_OUTPUT: Shape = Shape { name: "GetBucketPolicyOutput", kind: Kind::Structure(&[Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_POLICY, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_POLICY_REQUEST: Shape = Shape { name: "GetBucketPolicyRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_POLICY_STATUS_OUTPUT: Shape = Shape { name: "GetBucketPolicyStatusOutput", kind: Kind::Structure(&[Member { name: "PolicyStatus", wire_name: "PolicyStatus", shape: &SHAPE_POLICY_STATUS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_POLICY_STATUS_REQUEST: Shape = Shape { name: "GetBucketPolicyStatusRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_TAGGING_OUTPUT: Shape = Shape { name: "GetBucketTaggingOutput", kind: Kind::Structure(&[Member { name: "TagSet", wire_name: "TagSet", shape: &SHAPE_TAG_SET, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_BUCKET_TAGGING_REQUEST: Shape = Shape { name: "GetBucketTaggingRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OBJECT_OUTPUT: Shape = Shape { name: "GetObjectOutput", kind: Kind::Structure(&[Member { name: "DeleteMarker", wire_name: "x-amz-delete-marker", shape: &SHAPE_DELETE_MARKER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "AcceptRanges", wire_name: "accept-ranges", shape: &SHAPE_ACCEPT_RANGES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "x-amz-expiration", shape: &SHAPE_EXPIRATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Restore", wire_name: "x-amz-restore", shape: &SHAPE_RESTORE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "LastModified", wire_name: "Last-Modified", shape: &SHAPE_LAST_MODIFIED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLength", wire_name: "Content-Length", shape: &SHAPE_CONTENT_LENGTH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "x-amz-checksum-type", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "MissingMeta", wire_name: "x-amz-missing-meta", shape: &SHAPE_MISSING_META, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CacheControl", wire_name: "Cache-Control", shape: &SHAPE_CACHE_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentDisposition", wire_name: "Content-Disposition", shape: &SHAPE_CONTENT_DISPOSITION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentEncoding", wire_name: "Content-Encoding", shape: &SHAPE_CONTENT_ENCODING, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLanguage", wire_name: "Content-Language", shape: &SHAPE_CONTENT_LANGUAGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentRange", wire_name: "Content-Range", shape: &SHAPE_CONTENT_RANGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentType", wire_name: "Content-Type", shape: &SHAPE_CONTENT_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expires", wire_name: "Expires", shape: &SHAPE_EXPIRES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "WebsiteRedirectLocation", wire_name: "x-amz-website-redirect-location", shape: &SHAPE_WEBSITE_REDIRECT_LOCATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Metadata", wire_name: "x-amz-meta-", shape: &SHAPE_METADATA, required: false, location: Location::Headers, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "x-amz-storage-class", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ReplicationStatus", wire_name: "x-amz-replication-status", shape: &SHAPE_REPLICATION_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "PartsCount", wire_name: "x-amz-mp-parts-count", shape: &SHAPE_PARTS_COUNT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "TagCount", wire_name: "x-amz-tagging-count", shape: &SHAPE_TAG_COUNT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockMode", wire_name: "x-amz-object-lock-mode", shape: &SHAPE_OBJECT_LOCK_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockRetainUntilDate", wire_name: "x-amz-object-lock-retain-until-date", shape: &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockLegalHoldStatus", wire_name: "x-amz-object-lock-legal-hold", shape: &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OBJECT_REQUEST: Shape = Shape { name: "GetObjectRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "IfMatch", wire_name: "If-Match", shape: &SHAPE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfModifiedSince", wire_name: "If-Modified-Since", shape: &SHAPE_IF_MODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfNoneMatch", wire_name: "If-None-Match", shape: &SHAPE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfUnmodifiedSince", wire_name: "If-Unmodified-Since", shape: &SHAPE_IF_UNMODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Range", wire_name: "Range", shape: &SHAPE_RANGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ResponseCacheControl", wire_name: "response-cache-control", shape: &SHAPE_RESPONSE_CACHE_CONTROL, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentDisposition", wire_name: "response-content-disposition", shape: &SHAPE_RESPONSE_CONTENT_DISPOSITION, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentEncoding", wire_name: "response-content-encoding", shape: &SHAPE_RESPONSE_CONTENT_ENCODING, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentLanguage", wire_name: "response-content-language", shape: &SHAPE_RESPONSE_CONTENT_LANGUAGE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentType", wire_name: "response-content-type", shape: &SHAPE_RESPONSE_CONTENT_TYPE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseExpires", wire_name: "response-expires", shape: &SHAPE_RESPONSE_EXPIRES, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "versionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "PartNumber", wire_name: "partNumber", shape: &SHAPE_PART_NUMBER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMode", wire_name: "x-amz-checksum-mode", shape: &SHAPE_CHECKSUM_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OBJECT_TAGGING_OUTPUT: Shape = Shape { name: "GetObjectTaggingOutput", kind: Kind::Structure(&[Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "TagSet", wire_name: "TagSet", shape: &SHAPE_TAG_SET, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_OBJECT_TAGGING_REQUEST: Shape = Shape { name: "GetObjectTaggingRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "versionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Shape = Shape { name: "GetPublicAccessBlockOutput", kind: Kind::Structure(&[Member { name: "PublicAccessBlockConfiguration", wire_name: "PublicAccessBlockConfiguration", shape: &SHAPE_PUBLIC_ACCESS_BLOCK_CONFIGURATION, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GET_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape { name: "GetPublicAccessBlockRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GRANT_FULL_CONTROL: Shape = Shape { name: "GrantFullControl", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GRANT_READ: Shape = Shape { name: "GrantRead", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GRANT_READ_ACP: Shape = Shape { name: "GrantReadACP", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GRANT_WRITE: Shape = Shape { name: "GrantWrite", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_GRANT_WRITE_ACP: Shape = Shape { name: "GrantWriteACP", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_HEAD_BUCKET_OUTPUT: Shape = Shape { name: "HeadBucketOutput", kind: Kind::Structure(&[Member { name: "BucketArn", wire_name: "x-amz-bucket-arn", shape: &SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketLocationType", wire_name: "x-amz-bucket-location-type", shape: &SHAPE_LOCATION_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketLocationName", wire_name: "x-amz-bucket-location-name", shape: &SHAPE_BUCKET_LOCATION_NAME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketRegion", wire_name: "x-amz-bucket-region", shape: &SHAPE_REGION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "AccessPointAlias", wire_name: "x-amz-access-point-alias", shape: &SHAPE_ACCESS_POINT_ALIAS, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_HEAD_BUCKET_REQUEST: Shape = Shape { name: "HeadBucketRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_HEAD_OBJECT_OUTPUT: Shape = Shape { name: "HeadObjectOutput", kind: Kind::Structure(&[Member { name: "DeleteMarker", wire_name: "x-amz-delete-marker", shape: &SHAPE_DELETE_MARKER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "AcceptRanges", wire_name: "accept-ranges", shape: &SHAPE_ACCEPT_RANGES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expiration", wire_name: "x-amz-expiration", shape: &SHAPE_EXPIRATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Restore", wire_name: "x-amz-restore", shape: &SHAPE_RESTORE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ArchiveStatus", wire_name: "x-amz-archive-status", shape: &SHAPE_ARCHIVE_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "LastModified", wire_name: "Last-Modified", shape: &SHAPE_LAST_MODIFIED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLength", wire_name: "Content-Length", shape: &SHAPE_CONTENT_LENGTH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "x-amz-checksum-type", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "MissingMeta", wire_name: "x-amz-missing-meta", shape: &SHAPE_MISSING_META, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CacheControl", wire_name: "Cache-Control", shape: &SHAPE_CACHE_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentDisposition", wire_name: "Content-Disposition", shape: &SHAPE_CONTENT_DISPOSITION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentEncoding", wire_name: "Content-Encoding", shape: &SHAPE_CONTENT_ENCODING, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLanguage", wire_name: "Content-Language", shape: &SHAPE_CONTENT_LANGUAGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentType", wire_name: "Content-Type", shape: &SHAPE_CONTENT_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentRange", wire_name: "Content-Range", shape: &SHAPE_CONTENT_RANGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expires", wire_name: "Expires", shape: &SHAPE_EXPIRES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "WebsiteRedirectLocation", wire_name: "x-amz-website-redirect-location", shape: &SHAPE_WEBSITE_REDIRECT_LOCATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Metadata", wire_name: "x-amz-meta-", shape: &SHAPE_METADATA, required: false, location: Location::Headers, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "x-amz-storage-class", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ReplicationStatus", wire_name: "x-amz-replication-status", shape: &SHAPE_REPLICATION_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "PartsCount", wire_name: "x-amz-mp-parts-count", shape: &SHAPE_PARTS_COUNT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "TagCount", wire_name: "x-amz-tagging-count", shape: &SHAPE_TAG_COUNT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockMode", wire_name: "x-amz-object-lock-mode", shape: &SHAPE_OBJECT_LOCK_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockRetainUntilDate", wire_name: "x-amz-object-lock-retain-until-date", shape: &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockLegalHoldStatus", wire_name: "x-amz-object-lock-legal-hold", shape: &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_HEAD_OBJECT_REQUEST: Shape = Shape { name: "HeadObjectRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "IfMatch", wire_name: "If-Match", shape: &SHAPE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfModifiedSince", wire_name: "If-Modified-Since", shape: &SHAPE_IF_MODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfNoneMatch", wire_name: "If-None-Match", shape: &SHAPE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfUnmodifiedSince", wire_name: "If-Unmodified-Since", shape: &SHAPE_IF_UNMODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Range", wire_name: "Range", shape: &SHAPE_RANGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ResponseCacheControl", wire_name: "response-cache-control", shape: &SHAPE_RESPONSE_CACHE_CONTROL, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentDisposition", wire_name: "response-content-disposition", shape: &SHAPE_RESPONSE_CONTENT_DISPOSITION, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentEncoding", wire_name: "response-content-encoding", shape: &SHAPE_RESPONSE_CONTENT_ENCODING, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentLanguage", wire_name: "response-content-language", shape: &SHAPE_RESPONSE_CONTENT_LANGUAGE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseContentType", wire_name: "response-content-type", shape: &SHAPE_RESPONSE_CONTENT_TYPE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ResponseExpires", wire_name: "response-expires", shape: &SHAPE_RESPONSE_EXPIRES, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "versionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "PartNumber", wire_name: "partNumber", shape: &SHAPE_PART_NUMBER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMode", wire_name: "x-amz-checksum-mode", shape: &SHAPE_CHECKSUM_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_ID: Shape = Shape { name: "ID", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_MATCH: Shape = Shape { name: "IfMatch", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_MATCH_INITIATED_TIME: Shape = Shape { name: "IfMatchInitiatedTime", kind: Kind::Timestamp(Some(TimestampFormat::HttpDate)), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_MATCH_LAST_MODIFIED_TIME: Shape = Shape { name: "IfMatchLastModifiedTime", kind: Kind::Timestamp(Some(TimestampFormat::HttpDate)), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_MATCH_SIZE: Shape = Shape { name: "IfMatchSize", kind: Kind::Long, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_MODIFIED_SINCE: Shape = Shape { name: "IfModifiedSince", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_NONE_MATCH: Shape = Shape { name: "IfNoneMatch", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IF_UNMODIFIED_SINCE: Shape = Shape { name: "IfUnmodifiedSince", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_INITIATED: Shape = Shape { name: "Initiated", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_INITIATOR: Shape = Shape { name: "Initiator", kind: Kind::Structure(&[Member { name: "ID", wire_name: "ID", shape: &SHAPE_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "DisplayName", wire_name: "DisplayName", shape: &SHAPE_DISPLAY_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IS_PUBLIC: Shape = Shape { name: "IsPublic", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IS_RESTORE_IN_PROGRESS: Shape = Shape { name: "IsRestoreInProgress", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_IS_TRUNCATED: Shape = Shape { name: "IsTruncated", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_KEY_COUNT: Shape = Shape { name: "KeyCount", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_KEY_MARKER: Shape = Shape { name: "KeyMarker", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LAST_MODIFIED: Shape = Shape { name: "LastModified", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LAST_MODIFIED_TIME: Shape = Shape { name: "LastModifiedTime", kind: Kind::Timestamp(Some(TimestampFormat::HttpDate)), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_BUCKETS_OUTPUT: Shape = Shape { name: "ListBucketsOutput", kind: Kind::Structure(&[Member { name: "Buckets", wire_name: "Buckets", shape: &SHAPE_BUCKETS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Owner", wire_name: "Owner", shape: &SHAPE_OWNER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContinuationToken", wire_name: "ContinuationToken", shape: &SHAPE_NEXT_TOKEN, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "Prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_BUCKETS_REQUEST: Shape = Shape { name: "ListBucketsRequest", kind: Kind::Structure(&[Member { name: "MaxBuckets", wire_name: "max-buckets", shape: &SHAPE_MAX_BUCKETS, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ContinuationToken", wire_name: "continuation-token", shape: &SHAPE_TOKEN, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "BucketRegion", wire_name: "bucket-region", shape: &SHAPE_BUCKET_REGION, required: false, location: Location::Query, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_MULTIPART_UPLOADS_OUTPUT: Shape = Shape { name: "ListMultipartUploadsOutput", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "KeyMarker", wire_name: "KeyMarker", shape: &SHAPE_KEY_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadIdMarker", wire_name: "UploadIdMarker", shape: &SHAPE_UPLOAD_ID_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NextKeyMarker", wire_name: "NextKeyMarker", shape: &SHAPE_NEXT_KEY_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "Prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Delimiter", wire_name: "Delimiter", shape: &SHAPE_DELIMITER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NextUploadIdMarker", wire_name: "NextUploadIdMarker", shape: &SHAPE_NEXT_UPLOAD_ID_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxUploads", wire_name: "MaxUploads", shape: &SHAPE_MAX_UPLOADS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_IS_TRUNCATED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Uploads", wire_name: "Upload", shape: &SHAPE_MULTIPART_UPLOAD_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "CommonPrefixes", wire_name: "CommonPrefixes", shape: &SHAPE_COMMON_PREFIX_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "EncodingType", wire_name: "EncodingType", shape: &SHAPE_ENCODING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_MULTIPART_UPLOADS_REQUEST: Shape = Shape { name: "ListMultipartUploadsRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Delimiter", wire_name: "delimiter", shape: &SHAPE_DELIMITER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "EncodingType", wire_name: "encoding-type", shape: &SHAPE_ENCODING_TYPE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "KeyMarker", wire_name: "key-marker", shape: &SHAPE_KEY_MARKER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "MaxUploads", wire_name: "max-uploads", shape: &SHAPE_MAX_UPLOADS, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "UploadIdMarker", wire_name: "upload-id-marker", shape: &SHAPE_UPLOAD_ID_MARKER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OBJECTS_OUTPUT: Shape = Shape { name: "ListObjectsOutput", kind: Kind::Structure(&[Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_IS_TRUNCATED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "Marker", shape: &SHAPE_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NextMarker", wire_name: "NextMarker", shape: &SHAPE_NEXT_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Contents", wire_name: "Contents", shape: &SHAPE_OBJECT_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "Name", wire_name: "Name", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "Prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Delimiter", wire_name: "Delimiter", shape: &SHAPE_DELIMITER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxKeys", wire_name: "MaxKeys", shape: &SHAPE_MAX_KEYS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CommonPrefixes", wire_name: "CommonPrefixes", shape: &SHAPE_COMMON_PREFIX_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "EncodingType", wire_name: "EncodingType", shape: &SHAPE_ENCODING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OBJECTS_REQUEST: Shape = Shape { name: "ListObjectsRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Delimiter", wire_name: "delimiter", shape: &SHAPE_DELIMITER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "EncodingType", wire_name: "encoding-type", shape: &SHAPE_ENCODING_TYPE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "Marker", wire_name: "marker", shape: &SHAPE_MARKER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "MaxKeys", wire_name: "max-keys", shape: &SHAPE_MAX_KEYS, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "OptionalObjectAttributes", wire_name: "x-amz-optional-object-attributes", shape: &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OBJECTS_V2_OUTPUT: Shape = Shape { name: "ListObjectsV2Output", kind: Kind::Structure(&[Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_IS_TRUNCATED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Contents", wire_name: "Contents", shape: &SHAPE_OBJECT_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "Name", wire_name: "Name", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "Prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Delimiter", wire_name: "Delimiter", shape: &SHAPE_DELIMITER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxKeys", wire_name: "MaxKeys", shape: &SHAPE_MAX_KEYS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "CommonPrefixes", wire_name: "CommonPrefixes", shape: &SHAPE_COMMON_PREFIX_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "EncodingType", wire_name: "EncodingType", shape: &SHAPE_ENCODING_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "KeyCount", wire_name: "KeyCount", shape: &SHAPE_KEY_COUNT, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ContinuationToken", wire_name: "ContinuationToken", shape: &SHAPE_TOKEN, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NextContinuationToken", wire_name: "NextContinuationToken", shape: &SHAPE_NEXT_TOKEN, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "StartAfter", wire_name: "StartAfter", shape: &SHAPE_START_AFTER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_OBJECTS_V2_REQUEST: Shape = Shape { name: "ListObjectsV2Request", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Delimiter", wire_name: "delimiter", shape: &SHAPE_DELIMITER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "EncodingType", wire_name: "encoding-type", shape: &SHAPE_ENCODING_TYPE, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "MaxKeys", wire_name: "max-keys", shape: &SHAPE_MAX_KEYS, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "Prefix", wire_name: "prefix", shape: &SHAPE_PREFIX, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ContinuationToken", wire_name: "continuation-token", shape: &SHAPE_TOKEN, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "FetchOwner", wire_name: "fetch-owner", shape: &SHAPE_FETCH_OWNER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "StartAfter", wire_name: "start-after", shape: &SHAPE_START_AFTER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "OptionalObjectAttributes", wire_name: "x-amz-optional-object-attributes", shape: &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_PARTS_OUTPUT: Shape = Shape { name: "ListPartsOutput", kind: Kind::Structure(&[Member { name: "AbortDate", wire_name: "x-amz-abort-date", shape: &SHAPE_ABORT_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "AbortRuleId", wire_name: "x-amz-abort-rule-id", shape: &SHAPE_ABORT_RULE_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "UploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "PartNumberMarker", wire_name: "PartNumberMarker", shape: &SHAPE_PART_NUMBER_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "NextPartNumberMarker", wire_name: "NextPartNumberMarker", shape: &SHAPE_NEXT_PART_NUMBER_MARKER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "MaxParts", wire_name: "MaxParts", shape: &SHAPE_MAX_PARTS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IsTruncated", wire_name: "IsTruncated", shape: &SHAPE_IS_TRUNCATED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Parts", wire_name: "Part", shape: &SHAPE_PARTS, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "Initiator", wire_name: "Initiator", shape: &SHAPE_INITIATOR, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Owner", wire_name: "Owner", shape: &SHAPE_OWNER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "StorageClass", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "ChecksumAlgorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "ChecksumType", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LIST_PARTS_REQUEST: Shape = Shape { name: "ListPartsRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "MaxParts", wire_name: "max-parts", shape: &SHAPE_MAX_PARTS, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "PartNumberMarker", wire_name: "part-number-marker", shape: &SHAPE_PART_NUMBER_MARKER, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "uploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOCATION: Shape = Shape { name: "Location", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOCATION_INFO: Shape = Shape { name: "LocationInfo", kind: Kind::Structure(&[Member { name: "Type", wire_name: "Type", shape: &SHAPE_LOCATION_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Name", wire_name: "Name", shape: &SHAPE_LOCATION_NAME_AS_STRING, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOCATION_NAME_AS_STRING: Shape = Shape { name: "LocationNameAsString", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_LOCATION_TYPE: Shape = Shape { name: "LocationType", kind: Kind::Text(&["AvailabilityZone", "LocalZone"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MFA: Shape = Shape { name: "MFA", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MARKER: Shape = Shape { name: "Marker", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MAX_BUCKETS: Shape = Shape { name: "MaxBuckets", kind: Kind::Integer, min: Some(1), max: Some(10000), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MAX_KEYS: Shape = Shape { name: "MaxKeys", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MAX_PARTS: Shape = Shape { name: "MaxParts", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MAX_UPLOADS: Shape = Shape { name: "MaxUploads", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MESSAGE: Shape = Shape { name: "Message", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_METADATA: Shape = Shape { name: "Metadata", kind: Kind::Map { key: &SHAPE_METADATA_KEY, value: &SHAPE_METADATA_VALUE, key_name: "key", value_name: "value", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_METADATA_DIRECTIVE: Shape = Shape { name: "MetadataDirective", kind: Kind::Text(&["COPY", "REPLACE"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_METADATA_KEY: Shape = Shape { name: "MetadataKey", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_METADATA_VALUE: Shape = Shape { name: "MetadataValue", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MISSING_META: Shape = Shape { name: "MissingMeta", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MPU_OBJECT_SIZE: Shape = Shape { name: "MpuObjectSize", kind: Kind::Long, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MULTIPART_UPLOAD: Shape = Shape { name: "MultipartUpload", kind: Kind::Structure(&[Member { name: "UploadId", wire_name: "UploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Initiated", wire_name: "Initiated", shape: &SHAPE_INITIATED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "StorageClass", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Owner", wire_name: "Owner", shape: &SHAPE_OWNER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Initiator", wire_name: "Initiator", shape: &SHAPE_INITIATOR, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "ChecksumAlgorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "ChecksumType", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MULTIPART_UPLOAD_ID: Shape = Shape { name: "MultipartUploadId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_MULTIPART_UPLOAD_LIST: Shape = Shape { name: "MultipartUploadList", kind: Kind::List { member: &SHAPE_MULTIPART_UPLOAD, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_NEXT_KEY_MARKER: Shape = Shape { name: "NextKeyMarker", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_NEXT_MARKER: Shape = Shape { name: "NextMarker", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_NEXT_PART_NUMBER_MARKER: Shape = Shape { name: "NextPartNumberMarker", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_NEXT_TOKEN: Shape = Shape { name: "NextToken", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_NEXT_UPLOAD_ID_MARKER: Shape = Shape { name: "NextUploadIdMarker", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT: Shape = Shape { name: "Object", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastModified", wire_name: "LastModified", shape: &SHAPE_LAST_MODIFIED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "ChecksumAlgorithm", shape: &SHAPE_CHECKSUM_ALGORITHM_LIST, required: false, location: Location::Body, flattened: true, xml_attribute: false },Member { name: "ChecksumType", wire_name: "ChecksumType", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Size", wire_name: "Size", shape: &SHAPE_SIZE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "StorageClass", shape: &SHAPE_OBJECT_STORAGE_CLASS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Owner", wire_name: "Owner", shape: &SHAPE_OWNER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RestoreStatus", wire_name: "RestoreStatus", shape: &SHAPE_RESTORE_STATUS, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_CANNED_ACL: Shape = Shape { name: "ObjectCannedACL", kind: Kind::Text(&["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_IDENTIFIER: Shape = Shape { name: "ObjectIdentifier", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "VersionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastModifiedTime", wire_name: "LastModifiedTime", shape: &SHAPE_LAST_MODIFIED_TIME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Size", wire_name: "Size", shape: &SHAPE_SIZE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_IDENTIFIER_LIST: Shape = Shape { name: "ObjectIdentifierList", kind: Kind::List { member: &SHAPE_OBJECT_IDENTIFIER, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_KEY: Shape = Shape { name: "ObjectKey", kind: Kind::Text(&[]), min: Some(1), max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_LIST: Shape = Shape { name: "ObjectList", kind: Kind::List { member: &SHAPE_OBJECT, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_LOCK_ENABLED_FOR_BUCKET: Shape = Shape { name: "ObjectLockEnabledForBucket", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS: Shape = Shape { name: "ObjectLockLegalHoldStatus", kind: Kind::Text(&["ON", "OFF"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_LOCK_MODE: Shape = Shape { name: "ObjectLockMode", kind: Kind::Text(&["GOVERNANCE", "COMPLIANCE"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE: Shape = Shape { name: "ObjectLockRetainUntilDate", kind: Kind::Timestamp(Some(TimestampFormat::Iso8601)), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_OWNERSHIP: Shape = Shape { name: "ObjectOwnership", kind: Kind::Text(&["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_STORAGE_CLASS: Shape = Shape { name: "ObjectStorageClass", kind: Kind::Text(&["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OBJECT_VERSION_ID: Shape = Shape { name: "ObjectVersionId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OPTIONAL_OBJECT_ATTRIBUTES: Shape = Shape { name: "OptionalObjectAttributes", kind: Kind::Text(&["RestoreStatus"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST: Shape = Shape { name: "OptionalObjectAttributesList", kind: Kind::List { member: &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES, member_name: "member", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_OWNER: Shape = Shape { name: "Owner", kind: Kind::Structure(&[Member { name: "DisplayName", wire_name: "DisplayName", shape: &SHAPE_DISPLAY_NAME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ID", wire_name: "ID", shape: &SHAPE_ID, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PART: Shape = Shape { name: "Part", kind: Kind::Structure(&[Member { name: "PartNumber", wire_name: "PartNumber", shape: &SHAPE_PART_NUMBER, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "LastModified", wire_name: "LastModified", shape: &SHAPE_LAST_MODIFIED, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Size", wire_name: "Size", shape: &SHAPE_SIZE, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "ChecksumCRC32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "ChecksumCRC32C", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "ChecksumCRC64NVME", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "ChecksumSHA1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "ChecksumSHA256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "ChecksumSHA512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "ChecksumMD5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "ChecksumXXHASH64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "ChecksumXXHASH3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "ChecksumXXHASH128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PART_NUMBER: Shape = Shape { name: "PartNumber", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PART_NUMBER_MARKER: Shape = Shape { name: "PartNumberMarker", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PARTS: Shape = Shape { name: "Parts", kind: Kind::List { member: &SHAPE_PART, member_name: "member", flattened: true }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PARTS_COUNT: Shape = Shape { name: "PartsCount", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY: Shape = Shape { name: "Policy", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_POLICY_STATUS: Shape = Shape { name: "PolicyStatus", kind: Kind::Structure(&[Member { name: "IsPublic", wire_name: "IsPublic", shape: &SHAPE_IS_PUBLIC, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PREFIX: Shape = Shape { name: "Prefix", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUBLIC_ACCESS_BLOCK_CONFIGURATION: Shape = Shape { name: "PublicAccessBlockConfiguration", kind: Kind::Structure(&[Member { name: "BlockPublicAcls", wire_name: "BlockPublicAcls", shape: &SHAPE_SETTING, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "IgnorePublicAcls", wire_name: "IgnorePublicAcls", shape: &SHAPE_SETTING, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "BlockPublicPolicy", wire_name: "BlockPublicPolicy", shape: &SHAPE_SETTING, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RestrictPublicBuckets", wire_name: "RestrictPublicBuckets", shape: &SHAPE_SETTING, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_BUCKET_POLICY_REQUEST: Shape = Shape { name: "PutBucketPolicyRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ContentMD5", wire_name: "Content-MD5", shape: &SHAPE_CONTENT_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ConfirmRemoveSelfBucketAccess", wire_name: "x-amz-confirm-remove-self-bucket-access", shape: &SHAPE_CONFIRM_REMOVE_SELF_BUCKET_ACCESS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Policy", wire_name: "Policy", shape: &SHAPE_POLICY, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_BUCKET_TAGGING_REQUEST: Shape = Shape { name: "PutBucketTaggingRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ContentMD5", wire_name: "Content-MD5", shape: &SHAPE_CONTENT_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Tagging", wire_name: "Tagging", shape: &SHAPE_TAGGING, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_OBJECT_OUTPUT: Shape = Shape { name: "PutObjectOutput", kind: Kind::Structure(&[Member { name: "Expiration", wire_name: "x-amz-expiration", shape: &SHAPE_EXPIRATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumType", wire_name: "x-amz-checksum-type", shape: &SHAPE_CHECKSUM_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSEncryptionContext", wire_name: "x-amz-server-side-encryption-context", shape: &SHAPE_SSEKMS_ENCRYPTION_CONTEXT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Size", wire_name: "x-amz-object-size", shape: &SHAPE_SIZE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_OBJECT_REQUEST: Shape = Shape { name: "PutObjectRequest", kind: Kind::Structure(&[Member { name: "ACL", wire_name: "x-amz-acl", shape: &SHAPE_OBJECT_CANNED_ACL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "CacheControl", wire_name: "Cache-Control", shape: &SHAPE_CACHE_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentDisposition", wire_name: "Content-Disposition", shape: &SHAPE_CONTENT_DISPOSITION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentEncoding", wire_name: "Content-Encoding", shape: &SHAPE_CONTENT_ENCODING, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLanguage", wire_name: "Content-Language", shape: &SHAPE_CONTENT_LANGUAGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentLength", wire_name: "Content-Length", shape: &SHAPE_CONTENT_LENGTH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentMD5", wire_name: "Content-MD5", shape: &SHAPE_CONTENT_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentType", wire_name: "Content-Type", shape: &SHAPE_CONTENT_TYPE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Expires", wire_name: "Expires", shape: &SHAPE_EXPIRES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfMatch", wire_name: "If-Match", shape: &SHAPE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "IfNoneMatch", wire_name: "If-None-Match", shape: &SHAPE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantFullControl", wire_name: "x-amz-grant-full-control", shape: &SHAPE_GRANT_FULL_CONTROL, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantRead", wire_name: "x-amz-grant-read", shape: &SHAPE_GRANT_READ, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantReadACP", wire_name: "x-amz-grant-read-acp", shape: &SHAPE_GRANT_READ_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "GrantWriteACP", wire_name: "x-amz-grant-write-acp", shape: &SHAPE_GRANT_WRITE_ACP, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "WriteOffsetBytes", wire_name: "x-amz-write-offset-bytes", shape: &SHAPE_WRITE_OFFSET_BYTES, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Metadata", wire_name: "x-amz-meta-", shape: &SHAPE_METADATA, required: false, location: Location::Headers, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "StorageClass", wire_name: "x-amz-storage-class", shape: &SHAPE_STORAGE_CLASS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "WebsiteRedirectLocation", wire_name: "x-amz-website-redirect-location", shape: &SHAPE_WEBSITE_REDIRECT_LOCATION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSEncryptionContext", wire_name: "x-amz-server-side-encryption-context", shape: &SHAPE_SSEKMS_ENCRYPTION_CONTEXT, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Tagging", wire_name: "x-amz-tagging", shape: &SHAPE_TAGGING_HEADER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockMode", wire_name: "x-amz-object-lock-mode", shape: &SHAPE_OBJECT_LOCK_MODE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockRetainUntilDate", wire_name: "x-amz-object-lock-retain-until-date", shape: &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ObjectLockLegalHoldStatus", wire_name: "x-amz-object-lock-legal-hold", shape: &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_OBJECT_TAGGING_OUTPUT: Shape = Shape { name: "PutObjectTaggingOutput", kind: Kind::Structure(&[Member { name: "VersionId", wire_name: "x-amz-version-id", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_OBJECT_TAGGING_REQUEST: Shape = Shape { name: "PutObjectTaggingRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "VersionId", wire_name: "versionId", shape: &SHAPE_OBJECT_VERSION_ID, required: false, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "ContentMD5", wire_name: "Content-MD5", shape: &SHAPE_CONTENT_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Tagging", wire_name: "Tagging", shape: &SHAPE_TAGGING, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape { name: "PutPublicAccessBlockRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ContentMD5", wire_name: "Content-MD5", shape: &SHAPE_CONTENT_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "PublicAccessBlockConfiguration", wire_name: "PublicAccessBlockConfiguration", shape: &SHAPE_PUBLIC_ACCESS_BLOCK_CONFIGURATION, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_QUIET: Shape = Shape { name: "Quiet", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RANGE: Shape = Shape { name: "Range", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REGION: Shape = Shape { name: "Region", kind: Kind::Text(&[]), min: Some(0), max: Some(20), pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REPLICATION_STATUS: Shape = Shape { name: "ReplicationStatus", kind: Kind::Text(&["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REQUEST_CHARGED: Shape = Shape { name: "RequestCharged", kind: Kind::Text(&["requester"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_REQUEST_PAYER: Shape = Shape { name: "RequestPayer", kind: Kind::Text(&["requester"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESPONSE_CACHE_CONTROL: Shape = Shape { name: "ResponseCacheControl", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESPONSE_CONTENT_DISPOSITION: Shape = Shape { name: "ResponseContentDisposition", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESPONSE_CONTENT_ENCODING: Shape = Shape { name: "ResponseContentEncoding", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESPONSE_CONTENT_LANGUAGE: Shape = Shape { name: "ResponseContentLanguage", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESPONSE_CONTENT_TYPE: Shape = Shape { name: "ResponseContentType", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESPONSE_EXPIRES: Shape = Shape { name: "ResponseExpires", kind: Kind::Timestamp(Some(TimestampFormat::HttpDate)), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESTORE: Shape = Shape { name: "Restore", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESTORE_EXPIRY_DATE: Shape = Shape { name: "RestoreExpiryDate", kind: Kind::Timestamp(None), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_RESTORE_STATUS: Shape = Shape { name: "RestoreStatus", kind: Kind::Structure(&[Member { name: "IsRestoreInProgress", wire_name: "IsRestoreInProgress", shape: &SHAPE_IS_RESTORE_IN_PROGRESS, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "RestoreExpiryDate", wire_name: "RestoreExpiryDate", shape: &SHAPE_RESTORE_EXPIRY_DATE, required: false, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Shape = Shape { name: "S3RegionalOrS3ExpressBucketArnString", kind: Kind::Text(&[]), min: Some(1), max: Some(128), pattern: Some(r#"arn:[^:]+:(s3|s3express):.*"#), sensitive: false };
#[rustfmt::skip]
static SHAPE_SSE_CUSTOMER_ALGORITHM: Shape = Shape { name: "SSECustomerAlgorithm", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SSE_CUSTOMER_KEY: Shape = Shape { name: "SSECustomerKey", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_SSE_CUSTOMER_KEY_MD5: Shape = Shape { name: "SSECustomerKeyMD5", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SSEKMS_ENCRYPTION_CONTEXT: Shape = Shape { name: "SSEKMSEncryptionContext", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_SSEKMS_KEY_ID: Shape = Shape { name: "SSEKMSKeyId", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: true };
#[rustfmt::skip]
static SHAPE_SERVER_SIDE_ENCRYPTION: Shape = Shape { name: "ServerSideEncryption", kind: Kind::Text(&["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SETTING: Shape = Shape { name: "Setting", kind: Kind::Boolean, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_SIZE: Shape = Shape { name: "Size", kind: Kind::Long, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_START_AFTER: Shape = Shape { name: "StartAfter", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_STORAGE_CLASS: Shape = Shape { name: "StorageClass", kind: Kind::Text(&["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG: Shape = Shape { name: "Tag", kind: Kind::Structure(&[Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "Value", wire_name: "Value", shape: &SHAPE_VALUE, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_COUNT: Shape = Shape { name: "TagCount", kind: Kind::Integer, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAG_SET: Shape = Shape { name: "TagSet", kind: Kind::List { member: &SHAPE_TAG, member_name: "Tag", flattened: false }, min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAGGING: Shape = Shape { name: "Tagging", kind: Kind::Structure(&[Member { name: "TagSet", wire_name: "TagSet", shape: &SHAPE_TAG_SET, required: true, location: Location::Body, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAGGING_DIRECTIVE: Shape = Shape { name: "TaggingDirective", kind: Kind::Text(&["COPY", "REPLACE"]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TAGGING_HEADER: Shape = Shape { name: "TaggingHeader", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_TOKEN: Shape = Shape { name: "Token", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_ID_MARKER: Shape = Shape { name: "UploadIdMarker", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_PART_COPY_OUTPUT: Shape = Shape { name: "UploadPartCopyOutput", kind: Kind::Structure(&[Member { name: "CopySourceVersionId", wire_name: "x-amz-copy-source-version-id", shape: &SHAPE_COPY_SOURCE_VERSION_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopyPartResult", wire_name: "CopyPartResult", shape: &SHAPE_COPY_PART_RESULT, required: false, location: Location::Body, flattened: false, xml_attribute: false },Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_PART_COPY_REQUEST: Shape = Shape { name: "UploadPartCopyRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "CopySource", wire_name: "x-amz-copy-source", shape: &SHAPE_COPY_SOURCE, required: true, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfMatch", wire_name: "x-amz-copy-source-if-match", shape: &SHAPE_COPY_SOURCE_IF_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfModifiedSince", wire_name: "x-amz-copy-source-if-modified-since", shape: &SHAPE_COPY_SOURCE_IF_MODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfNoneMatch", wire_name: "x-amz-copy-source-if-none-match", shape: &SHAPE_COPY_SOURCE_IF_NONE_MATCH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceIfUnmodifiedSince", wire_name: "x-amz-copy-source-if-unmodified-since", shape: &SHAPE_COPY_SOURCE_IF_UNMODIFIED_SINCE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceRange", wire_name: "x-amz-copy-source-range", shape: &SHAPE_COPY_SOURCE_RANGE, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "PartNumber", wire_name: "partNumber", shape: &SHAPE_PART_NUMBER, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "uploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceSSECustomerAlgorithm", wire_name: "x-amz-copy-source-server-side-encryption-customer-algorithm", shape: &SHAPE_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceSSECustomerKey", wire_name: "x-amz-copy-source-server-side-encryption-customer-key", shape: &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "CopySourceSSECustomerKeyMD5", wire_name: "x-amz-copy-source-server-side-encryption-customer-key-MD5", shape: &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedSourceBucketOwner", wire_name: "x-amz-source-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_PART_OUTPUT: Shape = Shape { name: "UploadPartOutput", kind: Kind::Structure(&[Member { name: "ServerSideEncryption", wire_name: "x-amz-server-side-encryption", shape: &SHAPE_SERVER_SIDE_ENCRYPTION, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ETag", wire_name: "ETag", shape: &SHAPE_E_TAG, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSEKMSKeyId", wire_name: "x-amz-server-side-encryption-aws-kms-key-id", shape: &SHAPE_SSEKMS_KEY_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "BucketKeyEnabled", wire_name: "x-amz-server-side-encryption-bucket-key-enabled", shape: &SHAPE_BUCKET_KEY_ENABLED, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestCharged", wire_name: "x-amz-request-charged", shape: &SHAPE_REQUEST_CHARGED, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_UPLOAD_PART_REQUEST: Shape = Shape { name: "UploadPartRequest", kind: Kind::Structure(&[Member { name: "Bucket", wire_name: "Bucket", shape: &SHAPE_BUCKET_NAME, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "ContentLength", wire_name: "Content-Length", shape: &SHAPE_CONTENT_LENGTH, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ContentMD5", wire_name: "Content-MD5", shape: &SHAPE_CONTENT_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumAlgorithm", wire_name: "x-amz-sdk-checksum-algorithm", shape: &SHAPE_CHECKSUM_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32", wire_name: "x-amz-checksum-crc32", shape: &SHAPE_CHECKSUM_CRC32, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC32C", wire_name: "x-amz-checksum-crc32c", shape: &SHAPE_CHECKSUM_CRC32_C, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumCRC64NVME", wire_name: "x-amz-checksum-crc64nvme", shape: &SHAPE_CHECKSUM_CRC64_NVME, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA1", wire_name: "x-amz-checksum-sha1", shape: &SHAPE_CHECKSUM_SHA1, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA256", wire_name: "x-amz-checksum-sha256", shape: &SHAPE_CHECKSUM_SHA256, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumSHA512", wire_name: "x-amz-checksum-sha512", shape: &SHAPE_CHECKSUM_SHA512, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumMD5", wire_name: "x-amz-checksum-md5", shape: &SHAPE_CHECKSUM_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH64", wire_name: "x-amz-checksum-xxhash64", shape: &SHAPE_CHECKSUM_XXHASH64, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH3", wire_name: "x-amz-checksum-xxhash3", shape: &SHAPE_CHECKSUM_XXHASH3, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ChecksumXXHASH128", wire_name: "x-amz-checksum-xxhash128", shape: &SHAPE_CHECKSUM_XXHASH128, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "Key", wire_name: "Key", shape: &SHAPE_OBJECT_KEY, required: true, location: Location::Uri, flattened: false, xml_attribute: false },Member { name: "PartNumber", wire_name: "partNumber", shape: &SHAPE_PART_NUMBER, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "UploadId", wire_name: "uploadId", shape: &SHAPE_MULTIPART_UPLOAD_ID, required: true, location: Location::Query, flattened: false, xml_attribute: false },Member { name: "SSECustomerAlgorithm", wire_name: "x-amz-server-side-encryption-customer-algorithm", shape: &SHAPE_SSE_CUSTOMER_ALGORITHM, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKey", wire_name: "x-amz-server-side-encryption-customer-key", shape: &SHAPE_SSE_CUSTOMER_KEY, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "SSECustomerKeyMD5", wire_name: "x-amz-server-side-encryption-customer-key-MD5", shape: &SHAPE_SSE_CUSTOMER_KEY_MD5, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "RequestPayer", wire_name: "x-amz-request-payer", shape: &SHAPE_REQUEST_PAYER, required: false, location: Location::Header, flattened: false, xml_attribute: false },Member { name: "ExpectedBucketOwner", wire_name: "x-amz-expected-bucket-owner", shape: &SHAPE_ACCOUNT_ID, required: false, location: Location::Header, flattened: false, xml_attribute: false },]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_VALUE: Shape = Shape { name: "Value", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_WEBSITE_REDIRECT_LOCATION: Shape = Shape { name: "WebsiteRedirectLocation", kind: Kind::Text(&[]), min: None, max: None, pattern: None, sensitive: false };
#[rustfmt::skip]
static SHAPE_WRITE_OFFSET_BYTES: Shape = Shape { name: "WriteOffsetBytes", kind: Kind::Long, min: None, max: None, pattern: None, sensitive: false };

/// AWS's shape `AbortMultipartUploadOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for AbortMultipartUploadOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![self.request_charged.map(Encode::encode)])
    }
}

/// AWS's shape `AbortMultipartUploadRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `UploadId`.
    pub upload_id: String,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `IfMatchInitiatedTime`.
    pub if_match_initiated_time: Option<Timestamp>,
}

impl Decode for AbortMultipartUploadRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            upload_id: members.required(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
            if_match_initiated_time: members.optional(),
        }
    }
}

/// AWS's shape `Bucket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket {
    /// `Name`.
    pub name: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `BucketRegion`.
    pub bucket_region: Option<String>,
    /// `BucketArn`.
    pub bucket_arn: Option<String>,
}

impl Encode for Bucket {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.name.map(Encode::encode),
            self.creation_date.map(Encode::encode),
            self.bucket_region.map(Encode::encode),
            self.bucket_arn.map(Encode::encode),
        ])
    }
}

/// AWS's shape `BucketInfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketInfo {
    /// `DataRedundancy`.
    pub data_redundancy: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
}

impl Decode for BucketInfo {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            data_redundancy: members.optional(),
            r#type: members.optional(),
        }
    }
}

/// AWS's shape `CommonPrefix`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonPrefix {
    /// `Prefix`.
    pub prefix: Option<String>,
}

impl Encode for CommonPrefix {
    fn encode(self) -> Value {
        Value::Structure(vec![self.prefix.map(Encode::encode)])
    }
}

/// AWS's shape `CompleteMultipartUploadOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    /// `Location`.
    pub location: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `Expiration`.
    pub expiration: Option<String>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for CompleteMultipartUploadOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.location.map(Encode::encode),
            self.bucket.map(Encode::encode),
            self.key.map(Encode::encode),
            self.expiration.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CompleteMultipartUploadRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `MultipartUpload`.
    pub multipart_upload: Option<CompletedMultipartUpload>,
    /// `UploadId`.
    pub upload_id: String,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `MpuObjectSize`.
    pub mpu_object_size: Option<i64>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `IfMatch`.
    pub if_match: Option<String>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
}

impl Decode for CompleteMultipartUploadRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            multipart_upload: members.optional(),
            upload_id: members.required(),
            checksum_crc32: members.optional(),
            checksum_crc32_c: members.optional(),
            checksum_crc64_nvme: members.optional(),
            checksum_sha1: members.optional(),
            checksum_sha256: members.optional(),
            checksum_sha512: members.optional(),
            checksum_md5: members.optional(),
            checksum_xxhash64: members.optional(),
            checksum_xxhash3: members.optional(),
            checksum_xxhash128: members.optional(),
            checksum_type: members.optional(),
            mpu_object_size: members.optional(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
            if_match: members.optional(),
            if_none_match: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
        }
    }
}

/// AWS's shape `CompletedMultipartUpload`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    /// `Parts`.
    pub parts: Vec<CompletedPart>,
}

impl Decode for CompletedMultipartUpload {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            parts: members.required(),
        }
    }
}

/// AWS's shape `CompletedPart`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedPart {
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `PartNumber`.
    pub part_number: Option<i64>,
}

impl Decode for CompletedPart {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            e_tag: members.optional(),
            checksum_crc32: members.optional(),
            checksum_crc32_c: members.optional(),
            checksum_crc64_nvme: members.optional(),
            checksum_sha1: members.optional(),
            checksum_sha256: members.optional(),
            checksum_sha512: members.optional(),
            checksum_md5: members.optional(),
            checksum_xxhash64: members.optional(),
            checksum_xxhash3: members.optional(),
            checksum_xxhash128: members.optional(),
            part_number: members.optional(),
        }
    }
}

/// AWS's shape `CopyObjectOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectOutput {
    /// `CopyObjectResult`.
    pub copy_object_result: Option<CopyObjectResult>,
    /// `Expiration`.
    pub expiration: Option<String>,
    /// `CopySourceVersionId`.
    pub copy_source_version_id: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `SSEKMSEncryptionContext`.
    pub ssekms_encryption_context: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for CopyObjectOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.copy_object_result.map(Encode::encode),
            self.expiration.map(Encode::encode),
            self.copy_source_version_id.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.ssekms_encryption_context.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CopyObjectRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectRequest {
    /// `ACL`.
    pub acl: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `CopySource`.
    pub copy_source: String,
    /// `CopySourceIfMatch`.
    pub copy_source_if_match: Option<String>,
    /// `CopySourceIfModifiedSince`.
    pub copy_source_if_modified_since: Option<Timestamp>,
    /// `CopySourceIfNoneMatch`.
    pub copy_source_if_none_match: Option<String>,
    /// `CopySourceIfUnmodifiedSince`.
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    /// `Expires`.
    pub expires: Option<String>,
    /// `GrantFullControl`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`.
    pub grant_read_acp: Option<String>,
    /// `GrantWriteACP`.
    pub grant_write_acp: Option<String>,
    /// `IfMatch`.
    pub if_match: Option<String>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<String>,
    /// `Key`.
    pub key: String,
    /// `Metadata`.
    pub metadata: Vec<(String, String)>,
    /// `MetadataDirective`.
    pub metadata_directive: Option<String>,
    /// `TaggingDirective`.
    pub tagging_directive: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `SSEKMSEncryptionContext`.
    pub ssekms_encryption_context: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `CopySourceSSECustomerAlgorithm`.
    pub copy_source_sse_customer_algorithm: Option<String>,
    /// `CopySourceSSECustomerKey`.
    pub copy_source_sse_customer_key: Option<Sensitive>,
    /// `CopySourceSSECustomerKeyMD5`.
    pub copy_source_sse_customer_key_md5: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `Tagging`.
    pub tagging: Option<String>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<String>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `ExpectedSourceBucketOwner`.
    pub expected_source_bucket_owner: Option<String>,
}

impl Decode for CopyObjectRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            acl: members.optional(),
            bucket: members.required(),
            cache_control: members.optional(),
            checksum_algorithm: members.optional(),
            content_disposition: members.optional(),
            content_encoding: members.optional(),
            content_language: members.optional(),
            content_type: members.optional(),
            copy_source: members.required(),
            copy_source_if_match: members.optional(),
            copy_source_if_modified_since: members.optional(),
            copy_source_if_none_match: members.optional(),
            copy_source_if_unmodified_since: members.optional(),
            expires: members.optional(),
            grant_full_control: members.optional(),
            grant_read: members.optional(),
            grant_read_acp: members.optional(),
            grant_write_acp: members.optional(),
            if_match: members.optional(),
            if_none_match: members.optional(),
            key: members.required(),
            metadata: members.required(),
            metadata_directive: members.optional(),
            tagging_directive: members.optional(),
            server_side_encryption: members.optional(),
            storage_class: members.optional(),
            website_redirect_location: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            ssekms_key_id: members.optional(),
            ssekms_encryption_context: members.optional(),
            bucket_key_enabled: members.optional(),
            copy_source_sse_customer_algorithm: members.optional(),
            copy_source_sse_customer_key: members.optional(),
            copy_source_sse_customer_key_md5: members.optional(),
            request_payer: members.optional(),
            tagging: members.optional(),
            object_lock_mode: members.optional(),
            object_lock_retain_until_date: members.optional(),
            object_lock_legal_hold_status: members.optional(),
            expected_bucket_owner: members.optional(),
            expected_source_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `CopyObjectResult`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectResult {
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

impl Encode for CopyObjectResult {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.e_tag.map(Encode::encode),
            self.last_modified.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CopyPartResult`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyPartResult {
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

impl Encode for CopyPartResult {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.e_tag.map(Encode::encode),
            self.last_modified.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CreateBucketConfiguration`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    /// `LocationConstraint`.
    pub location_constraint: Option<String>,
    /// `Location`.
    pub location: Option<LocationInfo>,
    /// `Bucket`.
    pub bucket: Option<BucketInfo>,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

impl Decode for CreateBucketConfiguration {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            location_constraint: members.optional(),
            location: members.optional(),
            bucket: members.optional(),
            tags: members.required(),
        }
    }
}

/// AWS's shape `CreateBucketOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketOutput {
    /// `Location`.
    pub location: Option<String>,
    /// `BucketArn`.
    pub bucket_arn: Option<String>,
}

impl Encode for CreateBucketOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.location.map(Encode::encode),
            self.bucket_arn.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CreateBucketRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketRequest {
    /// `ACL`.
    pub acl: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `CreateBucketConfiguration`.
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    /// `GrantFullControl`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`.
    pub grant_read_acp: Option<String>,
    /// `GrantWrite`.
    pub grant_write: Option<String>,
    /// `GrantWriteACP`.
    pub grant_write_acp: Option<String>,
    /// `ObjectLockEnabledForBucket`.
    pub object_lock_enabled_for_bucket: Option<bool>,
    /// `ObjectOwnership`.
    pub object_ownership: Option<String>,
    /// `BucketNamespace`.
    pub bucket_namespace: Option<String>,
}

impl Decode for CreateBucketRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            acl: members.optional(),
            bucket: members.required(),
            create_bucket_configuration: members.optional(),
            grant_full_control: members.optional(),
            grant_read: members.optional(),
            grant_read_acp: members.optional(),
            grant_write: members.optional(),
            grant_write_acp: members.optional(),
            object_lock_enabled_for_bucket: members.optional(),
            object_ownership: members.optional(),
            bucket_namespace: members.optional(),
        }
    }
}

/// AWS's shape `CreateMultipartUploadOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    /// `AbortDate`.
    pub abort_date: Option<Timestamp>,
    /// `AbortRuleId`.
    pub abort_rule_id: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `UploadId`.
    pub upload_id: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `SSEKMSEncryptionContext`.
    pub ssekms_encryption_context: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
}

impl Encode for CreateMultipartUploadOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.abort_date.map(Encode::encode),
            self.abort_rule_id.map(Encode::encode),
            self.bucket.map(Encode::encode),
            self.key.map(Encode::encode),
            self.upload_id.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.ssekms_encryption_context.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.request_charged.map(Encode::encode),
            self.checksum_algorithm.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
        ])
    }
}

/// AWS's shape `CreateMultipartUploadRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadRequest {
    /// `ACL`.
    pub acl: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `Expires`.
    pub expires: Option<String>,
    /// `GrantFullControl`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`.
    pub grant_read_acp: Option<String>,
    /// `GrantWriteACP`.
    pub grant_write_acp: Option<String>,
    /// `Key`.
    pub key: String,
    /// `Metadata`.
    pub metadata: Vec<(String, String)>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `SSEKMSEncryptionContext`.
    pub ssekms_encryption_context: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `Tagging`.
    pub tagging: Option<String>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<String>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
}

impl Decode for CreateMultipartUploadRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            acl: members.optional(),
            bucket: members.required(),
            cache_control: members.optional(),
            content_disposition: members.optional(),
            content_encoding: members.optional(),
            content_language: members.optional(),
            content_type: members.optional(),
            expires: members.optional(),
            grant_full_control: members.optional(),
            grant_read: members.optional(),
            grant_read_acp: members.optional(),
            grant_write_acp: members.optional(),
            key: members.required(),
            metadata: members.required(),
            server_side_encryption: members.optional(),
            storage_class: members.optional(),
            website_redirect_location: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            ssekms_key_id: members.optional(),
            ssekms_encryption_context: members.optional(),
            bucket_key_enabled: members.optional(),
            request_payer: members.optional(),
            tagging: members.optional(),
            object_lock_mode: members.optional(),
            object_lock_retain_until_date: members.optional(),
            object_lock_legal_hold_status: members.optional(),
            expected_bucket_owner: members.optional(),
            checksum_algorithm: members.optional(),
            checksum_type: members.optional(),
        }
    }
}

/// AWS's shape `Delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    /// `Objects`.
    pub objects: Vec<ObjectIdentifier>,
    /// `Quiet`.
    pub quiet: Option<bool>,
}

impl Decode for Delete {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            objects: members.required(),
            quiet: members.optional(),
        }
    }
}

/// AWS's shape `DeleteBucketPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for DeleteBucketPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `DeleteBucketRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for DeleteBucketRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `DeleteBucketTaggingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketTaggingRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for DeleteBucketTaggingRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `DeleteObjectOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectOutput {
    /// `DeleteMarker`.
    pub delete_marker: Option<bool>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for DeleteObjectOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.delete_marker.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `DeleteObjectRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `MFA`.
    pub mfa: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `BypassGovernanceRetention`.
    pub bypass_governance_retention: Option<bool>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `IfMatch`.
    pub if_match: Option<String>,
    /// `IfMatchLastModifiedTime`.
    pub if_match_last_modified_time: Option<Timestamp>,
    /// `IfMatchSize`.
    pub if_match_size: Option<i64>,
}

impl Decode for DeleteObjectRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            mfa: members.optional(),
            version_id: members.optional(),
            request_payer: members.optional(),
            bypass_governance_retention: members.optional(),
            expected_bucket_owner: members.optional(),
            if_match: members.optional(),
            if_match_last_modified_time: members.optional(),
            if_match_size: members.optional(),
        }
    }
}

/// AWS's shape `DeleteObjectTaggingOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    /// `VersionId`.
    pub version_id: Option<String>,
}

impl Encode for DeleteObjectTaggingOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![self.version_id.map(Encode::encode)])
    }
}

/// AWS's shape `DeleteObjectTaggingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for DeleteObjectTaggingRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            version_id: members.optional(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `DeleteObjectsOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    /// `Deleted`.
    pub deleted: Vec<DeletedObject>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
    /// `Errors`.
    pub errors: Vec<Error>,
}

impl Encode for DeleteObjectsOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.deleted.encode()),
            self.request_charged.map(Encode::encode),
            Some(self.errors.encode()),
        ])
    }
}

/// AWS's shape `DeleteObjectsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Delete`.
    pub delete: Delete,
    /// `MFA`.
    pub mfa: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `BypassGovernanceRetention`.
    pub bypass_governance_retention: Option<bool>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
}

impl Decode for DeleteObjectsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            delete: members.required(),
            mfa: members.optional(),
            request_payer: members.optional(),
            bypass_governance_retention: members.optional(),
            expected_bucket_owner: members.optional(),
            checksum_algorithm: members.optional(),
        }
    }
}

/// AWS's shape `DeletePublicAccessBlockRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for DeletePublicAccessBlockRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `DeletedObject`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletedObject {
    /// `Key`.
    pub key: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `DeleteMarker`.
    pub delete_marker: Option<bool>,
    /// `DeleteMarkerVersionId`.
    pub delete_marker_version_id: Option<String>,
}

impl Encode for DeletedObject {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.key.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.delete_marker.map(Encode::encode),
            self.delete_marker_version_id.map(Encode::encode),
        ])
    }
}

/// AWS's shape `Error`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Error {
    /// `Key`.
    pub key: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
}

impl Encode for Error {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.key.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.code.map(Encode::encode),
            self.message.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetBucketLocationOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    /// `LocationConstraint`.
    pub location_constraint: Option<String>,
}

impl Encode for GetBucketLocationOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![self.location_constraint.map(Encode::encode)])
    }
}

/// AWS's shape `GetBucketLocationRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for GetBucketLocationRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `GetBucketPolicyOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    /// `Policy`.
    pub policy: Option<String>,
}

impl Encode for GetBucketPolicyOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![self.policy.map(Encode::encode)])
    }
}

/// AWS's shape `GetBucketPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for GetBucketPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `GetBucketPolicyStatusOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    /// `PolicyStatus`.
    pub policy_status: Option<PolicyStatus>,
}

impl Encode for GetBucketPolicyStatusOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![self.policy_status.map(Encode::encode)])
    }
}

/// AWS's shape `GetBucketPolicyStatusRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for GetBucketPolicyStatusRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `GetBucketTaggingOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    /// `TagSet`.
    pub tag_set: Vec<Tag>,
}

impl Encode for GetBucketTaggingOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![Some(self.tag_set.encode())])
    }
}

/// AWS's shape `GetBucketTaggingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for GetBucketTaggingRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `GetObjectOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectOutput {
    /// `DeleteMarker`.
    pub delete_marker: Option<bool>,
    /// `AcceptRanges`.
    pub accept_ranges: Option<String>,
    /// `Expiration`.
    pub expiration: Option<String>,
    /// `Restore`.
    pub restore: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ContentLength`.
    pub content_length: Option<i64>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `MissingMeta`.
    pub missing_meta: Option<i64>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `ContentRange`.
    pub content_range: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `Expires`.
    pub expires: Option<String>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `Metadata`.
    pub metadata: Vec<(String, String)>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<String>,
    /// `PartsCount`.
    pub parts_count: Option<i64>,
    /// `TagCount`.
    pub tag_count: Option<i64>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<String>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<String>,
}

impl Encode for GetObjectOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.delete_marker.map(Encode::encode),
            self.accept_ranges.map(Encode::encode),
            self.expiration.map(Encode::encode),
            self.restore.map(Encode::encode),
            self.last_modified.map(Encode::encode),
            self.content_length.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
            self.missing_meta.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.cache_control.map(Encode::encode),
            self.content_disposition.map(Encode::encode),
            self.content_encoding.map(Encode::encode),
            self.content_language.map(Encode::encode),
            self.content_range.map(Encode::encode),
            self.content_type.map(Encode::encode),
            self.expires.map(Encode::encode),
            self.website_redirect_location.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            unless_empty(self.metadata),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.storage_class.map(Encode::encode),
            self.request_charged.map(Encode::encode),
            self.replication_status.map(Encode::encode),
            self.parts_count.map(Encode::encode),
            self.tag_count.map(Encode::encode),
            self.object_lock_mode.map(Encode::encode),
            self.object_lock_retain_until_date.map(Encode::encode),
            self.object_lock_legal_hold_status.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetObjectRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `IfMatch`.
    pub if_match: Option<String>,
    /// `IfModifiedSince`.
    pub if_modified_since: Option<Timestamp>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<String>,
    /// `IfUnmodifiedSince`.
    pub if_unmodified_since: Option<Timestamp>,
    /// `Key`.
    pub key: String,
    /// `Range`.
    pub range: Option<String>,
    /// `ResponseCacheControl`.
    pub response_cache_control: Option<String>,
    /// `ResponseContentDisposition`.
    pub response_content_disposition: Option<String>,
    /// `ResponseContentEncoding`.
    pub response_content_encoding: Option<String>,
    /// `ResponseContentLanguage`.
    pub response_content_language: Option<String>,
    /// `ResponseContentType`.
    pub response_content_type: Option<String>,
    /// `ResponseExpires`.
    pub response_expires: Option<Timestamp>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `PartNumber`.
    pub part_number: Option<i64>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumMode`.
    pub checksum_mode: Option<String>,
}

impl Decode for GetObjectRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            if_match: members.optional(),
            if_modified_since: members.optional(),
            if_none_match: members.optional(),
            if_unmodified_since: members.optional(),
            key: members.required(),
            range: members.optional(),
            response_cache_control: members.optional(),
            response_content_disposition: members.optional(),
            response_content_encoding: members.optional(),
            response_content_language: members.optional(),
            response_content_type: members.optional(),
            response_expires: members.optional(),
            version_id: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            request_payer: members.optional(),
            part_number: members.optional(),
            expected_bucket_owner: members.optional(),
            checksum_mode: members.optional(),
        }
    }
}

/// AWS's shape `GetObjectTaggingOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `TagSet`.
    pub tag_set: Vec<Tag>,
}

impl Encode for GetObjectTaggingOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.version_id.map(Encode::encode),
            Some(self.tag_set.encode()),
        ])
    }
}

/// AWS's shape `GetObjectTaggingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
}

impl Decode for GetObjectTaggingRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            version_id: members.optional(),
            expected_bucket_owner: members.optional(),
            request_payer: members.optional(),
        }
    }
}

/// AWS's shape `GetPublicAccessBlockOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

impl Encode for GetPublicAccessBlockOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.public_access_block_configuration.map(Encode::encode),
        ])
    }
}

/// AWS's shape `GetPublicAccessBlockRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for GetPublicAccessBlockRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `HeadBucketOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketOutput {
    /// `BucketArn`.
    pub bucket_arn: Option<String>,
    /// `BucketLocationType`.
    pub bucket_location_type: Option<String>,
    /// `BucketLocationName`.
    pub bucket_location_name: Option<String>,
    /// `BucketRegion`.
    pub bucket_region: Option<String>,
    /// `AccessPointAlias`.
    pub access_point_alias: Option<bool>,
}

impl Encode for HeadBucketOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.bucket_arn.map(Encode::encode),
            self.bucket_location_type.map(Encode::encode),
            self.bucket_location_name.map(Encode::encode),
            self.bucket_region.map(Encode::encode),
            self.access_point_alias.map(Encode::encode),
        ])
    }
}

/// AWS's shape `HeadBucketRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for HeadBucketRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `HeadObjectOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectOutput {
    /// `DeleteMarker`.
    pub delete_marker: Option<bool>,
    /// `AcceptRanges`.
    pub accept_ranges: Option<String>,
    /// `Expiration`.
    pub expiration: Option<String>,
    /// `Restore`.
    pub restore: Option<String>,
    /// `ArchiveStatus`.
    pub archive_status: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ContentLength`.
    pub content_length: Option<i64>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `MissingMeta`.
    pub missing_meta: Option<i64>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `ContentRange`.
    pub content_range: Option<String>,
    /// `Expires`.
    pub expires: Option<String>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `Metadata`.
    pub metadata: Vec<(String, String)>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<String>,
    /// `PartsCount`.
    pub parts_count: Option<i64>,
    /// `TagCount`.
    pub tag_count: Option<i64>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<String>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<String>,
}

impl Encode for HeadObjectOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.delete_marker.map(Encode::encode),
            self.accept_ranges.map(Encode::encode),
            self.expiration.map(Encode::encode),
            self.restore.map(Encode::encode),
            self.archive_status.map(Encode::encode),
            self.last_modified.map(Encode::encode),
            self.content_length.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            self.missing_meta.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.cache_control.map(Encode::encode),
            self.content_disposition.map(Encode::encode),
            self.content_encoding.map(Encode::encode),
            self.content_language.map(Encode::encode),
            self.content_type.map(Encode::encode),
            self.content_range.map(Encode::encode),
            self.expires.map(Encode::encode),
            self.website_redirect_location.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            unless_empty(self.metadata),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.storage_class.map(Encode::encode),
            self.request_charged.map(Encode::encode),
            self.replication_status.map(Encode::encode),
            self.parts_count.map(Encode::encode),
            self.tag_count.map(Encode::encode),
            self.object_lock_mode.map(Encode::encode),
            self.object_lock_retain_until_date.map(Encode::encode),
            self.object_lock_legal_hold_status.map(Encode::encode),
        ])
    }
}

/// AWS's shape `HeadObjectRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `IfMatch`.
    pub if_match: Option<String>,
    /// `IfModifiedSince`.
    pub if_modified_since: Option<Timestamp>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<String>,
    /// `IfUnmodifiedSince`.
    pub if_unmodified_since: Option<Timestamp>,
    /// `Key`.
    pub key: String,
    /// `Range`.
    pub range: Option<String>,
    /// `ResponseCacheControl`.
    pub response_cache_control: Option<String>,
    /// `ResponseContentDisposition`.
    pub response_content_disposition: Option<String>,
    /// `ResponseContentEncoding`.
    pub response_content_encoding: Option<String>,
    /// `ResponseContentLanguage`.
    pub response_content_language: Option<String>,
    /// `ResponseContentType`.
    pub response_content_type: Option<String>,
    /// `ResponseExpires`.
    pub response_expires: Option<Timestamp>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `PartNumber`.
    pub part_number: Option<i64>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumMode`.
    pub checksum_mode: Option<String>,
}

impl Decode for HeadObjectRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            if_match: members.optional(),
            if_modified_since: members.optional(),
            if_none_match: members.optional(),
            if_unmodified_since: members.optional(),
            key: members.required(),
            range: members.optional(),
            response_cache_control: members.optional(),
            response_content_disposition: members.optional(),
            response_content_encoding: members.optional(),
            response_content_language: members.optional(),
            response_content_type: members.optional(),
            response_expires: members.optional(),
            version_id: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            request_payer: members.optional(),
            part_number: members.optional(),
            expected_bucket_owner: members.optional(),
            checksum_mode: members.optional(),
        }
    }
}

/// AWS's shape `Initiator`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Initiator {
    /// `ID`.
    pub id: Option<String>,
    /// `DisplayName`.
    pub display_name: Option<String>,
}

impl Encode for Initiator {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.id.map(Encode::encode),
            self.display_name.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListBucketsOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsOutput {
    /// `Buckets`.
    pub buckets: Vec<Bucket>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
}

impl Encode for ListBucketsOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            Some(self.buckets.encode()),
            self.owner.map(Encode::encode),
            self.continuation_token.map(Encode::encode),
            self.prefix.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListBucketsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsRequest {
    /// `MaxBuckets`.
    pub max_buckets: Option<i64>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `BucketRegion`.
    pub bucket_region: Option<String>,
}

impl Decode for ListBucketsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            max_buckets: members.optional(),
            continuation_token: members.optional(),
            prefix: members.optional(),
            bucket_region: members.optional(),
        }
    }
}

/// AWS's shape `ListMultipartUploadsOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `KeyMarker`.
    pub key_marker: Option<String>,
    /// `UploadIdMarker`.
    pub upload_id_marker: Option<String>,
    /// `NextKeyMarker`.
    pub next_key_marker: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `NextUploadIdMarker`.
    pub next_upload_id_marker: Option<String>,
    /// `MaxUploads`.
    pub max_uploads: Option<i64>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Uploads`.
    pub uploads: Vec<MultipartUpload>,
    /// `CommonPrefixes`.
    pub common_prefixes: Vec<CommonPrefix>,
    /// `EncodingType`.
    pub encoding_type: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for ListMultipartUploadsOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.bucket.map(Encode::encode),
            self.key_marker.map(Encode::encode),
            self.upload_id_marker.map(Encode::encode),
            self.next_key_marker.map(Encode::encode),
            self.prefix.map(Encode::encode),
            self.delimiter.map(Encode::encode),
            self.next_upload_id_marker.map(Encode::encode),
            self.max_uploads.map(Encode::encode),
            self.is_truncated.map(Encode::encode),
            Some(self.uploads.encode()),
            Some(self.common_prefixes.encode()),
            self.encoding_type.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListMultipartUploadsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`.
    pub encoding_type: Option<String>,
    /// `KeyMarker`.
    pub key_marker: Option<String>,
    /// `MaxUploads`.
    pub max_uploads: Option<i64>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `UploadIdMarker`.
    pub upload_id_marker: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
}

impl Decode for ListMultipartUploadsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            delimiter: members.optional(),
            encoding_type: members.optional(),
            key_marker: members.optional(),
            max_uploads: members.optional(),
            prefix: members.optional(),
            upload_id_marker: members.optional(),
            expected_bucket_owner: members.optional(),
            request_payer: members.optional(),
        }
    }
}

/// AWS's shape `ListObjectsOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsOutput {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Contents`.
    pub contents: Vec<Object>,
    /// `Name`.
    pub name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i64>,
    /// `CommonPrefixes`.
    pub common_prefixes: Vec<CommonPrefix>,
    /// `EncodingType`.
    pub encoding_type: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for ListObjectsOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.is_truncated.map(Encode::encode),
            self.marker.map(Encode::encode),
            self.next_marker.map(Encode::encode),
            Some(self.contents.encode()),
            self.name.map(Encode::encode),
            self.prefix.map(Encode::encode),
            self.delimiter.map(Encode::encode),
            self.max_keys.map(Encode::encode),
            Some(self.common_prefixes.encode()),
            self.encoding_type.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListObjectsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`.
    pub encoding_type: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i64>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `OptionalObjectAttributes`.
    pub optional_object_attributes: Vec<String>,
}

impl Decode for ListObjectsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            delimiter: members.optional(),
            encoding_type: members.optional(),
            marker: members.optional(),
            max_keys: members.optional(),
            prefix: members.optional(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
            optional_object_attributes: members.required(),
        }
    }
}

/// AWS's shape `ListObjectsV2Output`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Output {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Contents`.
    pub contents: Vec<Object>,
    /// `Name`.
    pub name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i64>,
    /// `CommonPrefixes`.
    pub common_prefixes: Vec<CommonPrefix>,
    /// `EncodingType`.
    pub encoding_type: Option<String>,
    /// `KeyCount`.
    pub key_count: Option<i64>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `NextContinuationToken`.
    pub next_continuation_token: Option<String>,
    /// `StartAfter`.
    pub start_after: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for ListObjectsV2Output {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.is_truncated.map(Encode::encode),
            Some(self.contents.encode()),
            self.name.map(Encode::encode),
            self.prefix.map(Encode::encode),
            self.delimiter.map(Encode::encode),
            self.max_keys.map(Encode::encode),
            Some(self.common_prefixes.encode()),
            self.encoding_type.map(Encode::encode),
            self.key_count.map(Encode::encode),
            self.continuation_token.map(Encode::encode),
            self.next_continuation_token.map(Encode::encode),
            self.start_after.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListObjectsV2Request`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Request {
    /// `Bucket`.
    pub bucket: String,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`.
    pub encoding_type: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i64>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `FetchOwner`.
    pub fetch_owner: Option<bool>,
    /// `StartAfter`.
    pub start_after: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `OptionalObjectAttributes`.
    pub optional_object_attributes: Vec<String>,
}

impl Decode for ListObjectsV2Request {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            delimiter: members.optional(),
            encoding_type: members.optional(),
            max_keys: members.optional(),
            prefix: members.optional(),
            continuation_token: members.optional(),
            fetch_owner: members.optional(),
            start_after: members.optional(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
            optional_object_attributes: members.required(),
        }
    }
}

/// AWS's shape `ListPartsOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsOutput {
    /// `AbortDate`.
    pub abort_date: Option<Timestamp>,
    /// `AbortRuleId`.
    pub abort_rule_id: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `UploadId`.
    pub upload_id: Option<String>,
    /// `PartNumberMarker`.
    pub part_number_marker: Option<i64>,
    /// `NextPartNumberMarker`.
    pub next_part_number_marker: Option<i64>,
    /// `MaxParts`.
    pub max_parts: Option<i64>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Parts`.
    pub parts: Vec<Part>,
    /// `Initiator`.
    pub initiator: Option<Initiator>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
}

impl Encode for ListPartsOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.abort_date.map(Encode::encode),
            self.abort_rule_id.map(Encode::encode),
            self.bucket.map(Encode::encode),
            self.key.map(Encode::encode),
            self.upload_id.map(Encode::encode),
            self.part_number_marker.map(Encode::encode),
            self.next_part_number_marker.map(Encode::encode),
            self.max_parts.map(Encode::encode),
            self.is_truncated.map(Encode::encode),
            Some(self.parts.encode()),
            self.initiator.map(Encode::encode),
            self.owner.map(Encode::encode),
            self.storage_class.map(Encode::encode),
            self.request_charged.map(Encode::encode),
            self.checksum_algorithm.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ListPartsRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `MaxParts`.
    pub max_parts: Option<i64>,
    /// `PartNumberMarker`.
    pub part_number_marker: Option<i64>,
    /// `UploadId`.
    pub upload_id: String,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
}

impl Decode for ListPartsRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            max_parts: members.optional(),
            part_number_marker: members.optional(),
            upload_id: members.required(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
        }
    }
}

/// AWS's shape `LocationInfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocationInfo {
    /// `Type`.
    pub r#type: Option<String>,
    /// `Name`.
    pub name: Option<String>,
}

impl Decode for LocationInfo {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            r#type: members.optional(),
            name: members.optional(),
        }
    }
}

/// AWS's shape `MultipartUpload`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipartUpload {
    /// `UploadId`.
    pub upload_id: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `Initiated`.
    pub initiated: Option<Timestamp>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `Initiator`.
    pub initiator: Option<Initiator>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
}

impl Encode for MultipartUpload {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.upload_id.map(Encode::encode),
            self.key.map(Encode::encode),
            self.initiated.map(Encode::encode),
            self.storage_class.map(Encode::encode),
            self.owner.map(Encode::encode),
            self.initiator.map(Encode::encode),
            self.checksum_algorithm.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
        ])
    }
}

/// AWS's shape `Object`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// `Key`.
    pub key: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Vec<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `Size`.
    pub size: Option<i64>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `RestoreStatus`.
    pub restore_status: Option<RestoreStatus>,
}

impl Encode for Object {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.key.map(Encode::encode),
            self.last_modified.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            unless_empty(self.checksum_algorithm),
            self.checksum_type.map(Encode::encode),
            self.size.map(Encode::encode),
            self.storage_class.map(Encode::encode),
            self.owner.map(Encode::encode),
            self.restore_status.map(Encode::encode),
        ])
    }
}

/// AWS's shape `ObjectIdentifier`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectIdentifier {
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// `Size`.
    pub size: Option<i64>,
}

impl Decode for ObjectIdentifier {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            key: members.required(),
            version_id: members.optional(),
            e_tag: members.optional(),
            last_modified_time: members.optional(),
            size: members.optional(),
        }
    }
}

/// AWS's shape `Owner`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `ID`.
    pub id: Option<String>,
}

impl Encode for Owner {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.display_name.map(Encode::encode),
            self.id.map(Encode::encode),
        ])
    }
}

/// AWS's shape `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// `PartNumber`.
    pub part_number: Option<i64>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `Size`.
    pub size: Option<i64>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

impl Encode for Part {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.part_number.map(Encode::encode),
            self.last_modified.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            self.size.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PolicyStatus`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyStatus {
    /// `IsPublic`.
    pub is_public: Option<bool>,
}

impl Encode for PolicyStatus {
    fn encode(self) -> Value {
        Value::Structure(vec![self.is_public.map(Encode::encode)])
    }
}

/// AWS's shape `PublicAccessBlockConfiguration`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`.
    pub block_public_acls: Option<bool>,
    /// `IgnorePublicAcls`.
    pub ignore_public_acls: Option<bool>,
    /// `BlockPublicPolicy`.
    pub block_public_policy: Option<bool>,
    /// `RestrictPublicBuckets`.
    pub restrict_public_buckets: Option<bool>,
}

impl Decode for PublicAccessBlockConfiguration {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            block_public_acls: members.optional(),
            ignore_public_acls: members.optional(),
            block_public_policy: members.optional(),
            restrict_public_buckets: members.optional(),
        }
    }
}

impl Encode for PublicAccessBlockConfiguration {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.block_public_acls.map(Encode::encode),
            self.ignore_public_acls.map(Encode::encode),
            self.block_public_policy.map(Encode::encode),
            self.restrict_public_buckets.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PutBucketPolicyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ConfirmRemoveSelfBucketAccess`.
    pub confirm_remove_self_bucket_access: Option<bool>,
    /// `Policy`.
    pub policy: String,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for PutBucketPolicyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            content_md5: members.optional(),
            checksum_algorithm: members.optional(),
            confirm_remove_self_bucket_access: members.optional(),
            policy: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `PutBucketTaggingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `Tagging`.
    pub tagging: Tagging,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for PutBucketTaggingRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            content_md5: members.optional(),
            checksum_algorithm: members.optional(),
            tagging: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `PutObjectOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectOutput {
    /// `Expiration`.
    pub expiration: Option<String>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<String>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `SSEKMSEncryptionContext`.
    pub ssekms_encryption_context: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `Size`.
    pub size: Option<i64>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for PutObjectOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.expiration.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
            self.checksum_type.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            self.version_id.map(Encode::encode),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.ssekms_encryption_context.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.size.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `PutObjectRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRequest {
    /// `ACL`.
    pub acl: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `ContentLength`.
    pub content_length: Option<i64>,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `Expires`.
    pub expires: Option<String>,
    /// `IfMatch`.
    pub if_match: Option<String>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<String>,
    /// `GrantFullControl`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`.
    pub grant_read_acp: Option<String>,
    /// `GrantWriteACP`.
    pub grant_write_acp: Option<String>,
    /// `Key`.
    pub key: String,
    /// `WriteOffsetBytes`.
    pub write_offset_bytes: Option<i64>,
    /// `Metadata`.
    pub metadata: Vec<(String, String)>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `StorageClass`.
    pub storage_class: Option<String>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `SSEKMSEncryptionContext`.
    pub ssekms_encryption_context: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `Tagging`.
    pub tagging: Option<String>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<String>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for PutObjectRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            acl: members.optional(),
            bucket: members.required(),
            cache_control: members.optional(),
            content_disposition: members.optional(),
            content_encoding: members.optional(),
            content_language: members.optional(),
            content_length: members.optional(),
            content_md5: members.optional(),
            content_type: members.optional(),
            checksum_algorithm: members.optional(),
            checksum_crc32: members.optional(),
            checksum_crc32_c: members.optional(),
            checksum_crc64_nvme: members.optional(),
            checksum_sha1: members.optional(),
            checksum_sha256: members.optional(),
            checksum_sha512: members.optional(),
            checksum_md5: members.optional(),
            checksum_xxhash64: members.optional(),
            checksum_xxhash3: members.optional(),
            checksum_xxhash128: members.optional(),
            expires: members.optional(),
            if_match: members.optional(),
            if_none_match: members.optional(),
            grant_full_control: members.optional(),
            grant_read: members.optional(),
            grant_read_acp: members.optional(),
            grant_write_acp: members.optional(),
            key: members.required(),
            write_offset_bytes: members.optional(),
            metadata: members.required(),
            server_side_encryption: members.optional(),
            storage_class: members.optional(),
            website_redirect_location: members.optional(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            ssekms_key_id: members.optional(),
            ssekms_encryption_context: members.optional(),
            bucket_key_enabled: members.optional(),
            request_payer: members.optional(),
            tagging: members.optional(),
            object_lock_mode: members.optional(),
            object_lock_retain_until_date: members.optional(),
            object_lock_legal_hold_status: members.optional(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `PutObjectTaggingOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    /// `VersionId`.
    pub version_id: Option<String>,
}

impl Encode for PutObjectTaggingOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![self.version_id.map(Encode::encode)])
    }
}

/// AWS's shape `PutObjectTaggingRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `Tagging`.
    pub tagging: Tagging,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
}

impl Decode for PutObjectTaggingRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            key: members.required(),
            version_id: members.optional(),
            content_md5: members.optional(),
            checksum_algorithm: members.optional(),
            tagging: members.required(),
            expected_bucket_owner: members.optional(),
            request_payer: members.optional(),
        }
    }
}

/// AWS's shape `PutPublicAccessBlockRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for PutPublicAccessBlockRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            content_md5: members.optional(),
            checksum_algorithm: members.optional(),
            public_access_block_configuration: members.required(),
            expected_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `RestoreStatus`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreStatus {
    /// `IsRestoreInProgress`.
    pub is_restore_in_progress: Option<bool>,
    /// `RestoreExpiryDate`.
    pub restore_expiry_date: Option<Timestamp>,
}

impl Encode for RestoreStatus {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.is_restore_in_progress.map(Encode::encode),
            self.restore_expiry_date.map(Encode::encode),
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

/// AWS's shape `Tagging`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagging {
    /// `TagSet`.
    pub tag_set: Vec<Tag>,
}

impl Decode for Tagging {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            tag_set: members.required(),
        }
    }
}

/// AWS's shape `UploadPartCopyOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    /// `CopySourceVersionId`.
    pub copy_source_version_id: Option<String>,
    /// `CopyPartResult`.
    pub copy_part_result: Option<CopyPartResult>,
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for UploadPartCopyOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.copy_source_version_id.map(Encode::encode),
            self.copy_part_result.map(Encode::encode),
            self.server_side_encryption.map(Encode::encode),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `UploadPartCopyRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `CopySource`.
    pub copy_source: String,
    /// `CopySourceIfMatch`.
    pub copy_source_if_match: Option<String>,
    /// `CopySourceIfModifiedSince`.
    pub copy_source_if_modified_since: Option<Timestamp>,
    /// `CopySourceIfNoneMatch`.
    pub copy_source_if_none_match: Option<String>,
    /// `CopySourceIfUnmodifiedSince`.
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    /// `CopySourceRange`.
    pub copy_source_range: Option<String>,
    /// `Key`.
    pub key: String,
    /// `PartNumber`.
    pub part_number: i64,
    /// `UploadId`.
    pub upload_id: String,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `CopySourceSSECustomerAlgorithm`.
    pub copy_source_sse_customer_algorithm: Option<String>,
    /// `CopySourceSSECustomerKey`.
    pub copy_source_sse_customer_key: Option<Sensitive>,
    /// `CopySourceSSECustomerKeyMD5`.
    pub copy_source_sse_customer_key_md5: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `ExpectedSourceBucketOwner`.
    pub expected_source_bucket_owner: Option<String>,
}

impl Decode for UploadPartCopyRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            copy_source: members.required(),
            copy_source_if_match: members.optional(),
            copy_source_if_modified_since: members.optional(),
            copy_source_if_none_match: members.optional(),
            copy_source_if_unmodified_since: members.optional(),
            copy_source_range: members.optional(),
            key: members.required(),
            part_number: members.required(),
            upload_id: members.required(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            copy_source_sse_customer_algorithm: members.optional(),
            copy_source_sse_customer_key: members.optional(),
            copy_source_sse_customer_key_md5: members.optional(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
            expected_source_bucket_owner: members.optional(),
        }
    }
}

/// AWS's shape `UploadPartOutput`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartOutput {
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<String>,
    /// `ETag`.
    pub e_tag: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`.
    pub ssekms_key_id: Option<Sensitive>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`.
    pub request_charged: Option<String>,
}

impl Encode for UploadPartOutput {
    fn encode(self) -> Value {
        Value::Structure(vec![
            self.server_side_encryption.map(Encode::encode),
            self.e_tag.map(Encode::encode),
            self.checksum_crc32.map(Encode::encode),
            self.checksum_crc32_c.map(Encode::encode),
            self.checksum_crc64_nvme.map(Encode::encode),
            self.checksum_sha1.map(Encode::encode),
            self.checksum_sha256.map(Encode::encode),
            self.checksum_sha512.map(Encode::encode),
            self.checksum_md5.map(Encode::encode),
            self.checksum_xxhash64.map(Encode::encode),
            self.checksum_xxhash3.map(Encode::encode),
            self.checksum_xxhash128.map(Encode::encode),
            self.sse_customer_algorithm.map(Encode::encode),
            self.sse_customer_key_md5.map(Encode::encode),
            self.ssekms_key_id.map(Encode::encode),
            self.bucket_key_enabled.map(Encode::encode),
            self.request_charged.map(Encode::encode),
        ])
    }
}

/// AWS's shape `UploadPartRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartRequest {
    /// `Bucket`.
    pub bucket: String,
    /// `ContentLength`.
    pub content_length: Option<i64>,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<String>,
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32_c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64_nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `Key`.
    pub key: String,
    /// `PartNumber`.
    pub part_number: i64,
    /// `UploadId`.
    pub upload_id: String,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<Sensitive>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`.
    pub request_payer: Option<String>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

impl Decode for UploadPartRequest {
    fn decode(value: Value) -> Self {
        let mut members = Members::of(value);
        Self {
            bucket: members.required(),
            content_length: members.optional(),
            content_md5: members.optional(),
            checksum_algorithm: members.optional(),
            checksum_crc32: members.optional(),
            checksum_crc32_c: members.optional(),
            checksum_crc64_nvme: members.optional(),
            checksum_sha1: members.optional(),
            checksum_sha256: members.optional(),
            checksum_sha512: members.optional(),
            checksum_md5: members.optional(),
            checksum_xxhash64: members.optional(),
            checksum_xxhash3: members.optional(),
            checksum_xxhash128: members.optional(),
            key: members.required(),
            part_number: members.required(),
            upload_id: members.required(),
            sse_customer_algorithm: members.optional(),
            sse_customer_key: members.optional(),
            sse_customer_key_md5: members.optional(),
            request_payer: members.optional(),
            expected_bucket_owner: members.optional(),
        }
    }
}
