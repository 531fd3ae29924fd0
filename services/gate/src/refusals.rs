//! Errors that the path itself answers with.

use keyward_sigv4::{AuthError, Family, Refusal};
use keyward_wire::{ApiError, DecodeError, ErrorShape, Fault, OperationShape};

use crate::body::ReadBody;

/// A refusal of the verifier as an answer.
#[must_use]
pub fn refusal(refusal: Refusal) -> ApiError {
    let fault = if refusal.status < 500 {
        Fault::Sender
    } else {
        Fault::Receiver
    };
    let shape = ErrorShape {
        code: refusal.code,
        status: refusal.status,
        fault,
    };
    let mut error = shape.message(refusal.message);
    error.details = refusal.details;
    error
}

pub(crate) fn read_refusal(error: ReadBody, family: Family, now: i64) -> ApiError {
    match (error, family) {
        (ReadBody::Refused(error), _) => refusal(AuthError::Body(error).render(family, now)),
        (ReadBody::TooLarge, Family::Query) => ErrorShape::sender("RequestEntityTooLarge", 413)
            .message("The request body is too large."),
        (ReadBody::TooLarge, Family::S3) => {
            let shape = ErrorShape::sender("MaxMessageLengthExceeded", 400);
            shape.message("Your request was too big.")
        }
        (ReadBody::Crowded, Family::Query) => {
            unavailable("The server holds too many large requests at this time.")
        }
        (ReadBody::Crowded, Family::S3) => slow_down(),
        (ReadBody::Cut, _) => {
            let shape = ErrorShape::sender("IncompleteBody", 400);
            shape.message("You did not provide the number of bytes specified by the Content-Length HTTP header")
        }
    }
}

/// S3's answer to whoever should come again later.
#[must_use]
pub fn slow_down() -> ApiError {
    ErrorShape::receiver("SlowDown", 503).message("Please reduce your request rate.")
}

pub(crate) fn unavailable(message: &str) -> ApiError {
    ErrorShape::receiver("ServiceUnavailable", 503).message(message)
}

pub(crate) fn not_implemented(operation: &OperationShape) -> ApiError {
    let message = format!("The operation {} is not served yet.", operation.name);
    ErrorShape::receiver("NotImplemented", 501).message(message)
}

/// A request for a service that is not here, as its signature says.
pub(crate) fn not_served(service: &str) -> ApiError {
    let message = format!("The service {service} is not served here.");
    ErrorShape::receiver("NotImplemented", 501).message(message)
}

/// Input that is not even of the form that its operation takes.
pub(crate) fn malformed(error: &DecodeError) -> ApiError {
    match error {
        DecodeError::Malformed { empty: false } => ErrorShape::sender("MalformedInput", 400).bare(),
        DecodeError::Malformed { empty: true } => {
            ErrorShape::sender("MalformedInput", 400).message("missing value for decimal type")
        }
        DecodeError::MalformedXml => ErrorShape::sender("MalformedXML", 400)
            .message("The XML you provided was not well-formed or did not validate against our published schema"),
        DecodeError::Argument(name, text) => ErrorShape::sender("InvalidArgument", 400)
            .message(format!("Provided {name} not an integer or within integer range"))
            .with("ArgumentName", *name)
            .with("ArgumentValue", text.clone()),
        DecodeError::Encoding => ErrorShape::sender("MalformedInput", 400).bare(),
    }
}
