//! S3's refusals, in its words.

use keyward_api::s3::error;
use keyward_gate::ReadBody;
use keyward_identity::{Refusal, RefusalCode};
use keyward_sigv4::{AuthError, Family};
use keyward_wire::{ApiError, ErrorShape};

/// What AWS's own table of errors has beside those of the model.
static BAD_REQUEST: ErrorShape = ErrorShape::sender("BadRequest", 400);
static ACL_NOT_SUPPORTED: ErrorShape = ErrorShape::sender("AccessControlListNotSupported", 400);

static INVALID_STORAGE_CLASS: ErrorShape = ErrorShape::sender("InvalidStorageClass", 400);

pub(crate) fn invalid_storage_class(class: &str) -> ApiError {
    INVALID_STORAGE_CLASS
        .message("The storage class you specified is not valid")
        .with("StorageClassRequested", class)
}

pub(crate) fn access_denied() -> ApiError {
    error::ACCESS_DENIED.message("Access Denied")
}

pub(crate) fn no_such_bucket(name: &str) -> ApiError {
    error::NO_SUCH_BUCKET
        .message("The specified bucket does not exist")
        .with("BucketName", name)
}

pub(crate) fn no_such_key(key: &str) -> ApiError {
    error::NO_SUCH_KEY
        .message("The specified key does not exist.")
        .with("Key", key)
}

pub(crate) fn no_such_upload(id: &str) -> ApiError {
    let text = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted \
                or completed.";
    error::NO_SUCH_UPLOAD.message(text).with("UploadId", id)
}

pub(crate) fn precondition_failed(condition: &str) -> ApiError {
    let text = "At least one of the pre-conditions you specified did not hold";
    error::PRECONDITION_FAILED
        .message(text)
        .with("Condition", condition)
}

pub(crate) fn invalid_argument(name: &str, value: &str, text: &str) -> ApiError {
    error::INVALID_ARGUMENT
        .message(text)
        .with("ArgumentName", name)
        .with("ArgumentValue", value)
}

pub(crate) fn invalid_request(text: impl Into<String>) -> ApiError {
    error::INVALID_REQUEST.message(text)
}

pub(crate) fn malformed_xml() -> ApiError {
    let text =
        "The XML you provided was not well-formed or did not validate against our published schema";
    error::MALFORMED_XML.message(text)
}

/// A header or parameter whose effect is not built.
pub(crate) fn not_implemented(name: &str) -> ApiError {
    let text = "A header you provided implies functionality that is not implemented";
    error::NOT_IMPLEMENTED.message(text).with("Header", name)
}

pub(crate) fn acl_not_supported() -> ApiError {
    ACL_NOT_SUPPORTED.message("The bucket does not allow ACLs")
}

pub(crate) fn too_many_tags(kind: &str, limit: usize) -> ApiError {
    BAD_REQUEST.message(format!("{kind} tags cannot be greater than {limit}"))
}

pub(crate) fn internal(error: &dyn std::fmt::Display) -> ApiError {
    tracing::error!(%error, "an object operation failed");
    error::INTERNAL_ERROR.message("We encountered an internal error. Please try again.")
}

/// What `storage/objects` could not do; `key` and `upload` are those of the request.
pub(crate) fn storage(error: keyward_objects::Error, key: &str, upload: &str) -> ApiError {
    use keyward_objects::Error;
    match error {
        Error::Full => {
            tracing::error!("no space is left for objects");
            error::SERVICE_UNAVAILABLE.message("No space is left for objects.")
        }
        Error::Io(_) | Error::Damaged(_) => internal(&error),
        Error::BucketClosed => error::NO_SUCH_BUCKET.message("The specified bucket does not exist"),
        Error::NoSuchKey => no_such_key(key),
        Error::ConditionFailed => precondition_failed("If-Match or If-None-Match"),
        Error::NoSuchUpload => no_such_upload(upload),
        Error::InvalidPart(number) => invalid_part(number, upload),
        Error::InvalidPartOrder => {
            let text = "The list of parts was not in ascending order. Parts must be ordered by part number.";
            error::INVALID_PART_ORDER
                .message(text)
                .with("UploadId", upload)
        }
        Error::PartTooSmall { number, size, etag } => error::ENTITY_TOO_SMALL
            .message("Your proposed upload is smaller than the minimum allowed size")
            .with("ProposedSize", size.to_string())
            .with(
                "MinSizeAllowed",
                keyward_objects::MIN_PART_BYTES.to_string(),
            )
            .with("PartNumber", number.to_string())
            .with("ETag", etag),
    }
}

pub(crate) fn invalid_part(number: u16, upload: &str) -> ApiError {
    let text = "One or more of the specified parts could not be found.  The part may not have been uploaded, or the \
                specified entity tag may not match the part's entity tag.";
    error::INVALID_PART
        .message(text)
        .with("UploadId", upload)
        .with("PartNumber", number.to_string())
}

/// A refusal of `core/identity`.
pub(crate) fn refused(refusal: Refusal, bucket: &str) -> ApiError {
    match refusal.code {
        RefusalCode::MalformedPolicyDocument => error::MALFORMED_POLICY.message(refusal.message),
        RefusalCode::NoSuchBucket => no_such_bucket(bucket),
        _ => keyward_gate::refused(refusal).with("BucketName", bucket),
    }
}

/// A body that could not be read; `now` in seconds since 1970.
pub(crate) fn unreadable(error: ReadBody, now: i64) -> ApiError {
    match error {
        ReadBody::Refused(error) => {
            keyward_gate::refusal(AuthError::Body(error).render(Family::S3, now))
        }
        ReadBody::TooLarge => too_large(),
        ReadBody::Crowded => keyward_gate::slow_down(),
        ReadBody::Cut => {
            let text = "You did not provide the number of bytes specified by the Content-Length HTTP header";
            error::INCOMPLETE_BODY.message(text)
        }
    }
}

pub(crate) fn too_large() -> ApiError {
    error::ENTITY_TOO_LARGE.message("Your proposed upload exceeds the maximum allowed size")
}
