//! Errors as AWS clients see them: a code from a closed list, a status, a message.

use std::fmt;

/// Who is at fault, as query errors say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The caller.
    Sender,
    /// The service.
    Receiver,
}

/// An error that an operation can answer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The code on the wire, as `NoSuchEntity`.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// Who is at fault.
    pub fault: Fault,
}

impl ErrorShape {
    /// An error of the caller's.
    #[must_use]
    pub const fn sender(code: &'static str, status: u16) -> Self {
        Self {
            code,
            status,
            fault: Fault::Sender,
        }
    }

    /// An error of the service's.
    #[must_use]
    pub const fn receiver(code: &'static str, status: u16) -> Self {
        Self {
            code,
            status,
            fault: Fault::Receiver,
        }
    }

    /// The error with a message.
    pub fn message(&self, message: impl Into<String>) -> ApiError {
        ApiError {
            shape: *self,
            message: Some(message.into()),
            details: Vec::new(),
        }
    }

    /// The error without a message element.
    #[must_use]
    pub fn bare(&self) -> ApiError {
        ApiError {
            shape: *self,
            message: None,
            details: Vec::new(),
        }
    }
}

/// An answer that says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// Which error.
    pub shape: ErrorShape,
    /// AWS's text; absent where AWS leaves the element out.
    pub message: Option<String>,
    /// Further elements of the error, in order, as `BucketName` of S3's.
    pub details: Vec<(&'static str, String)>,
}

impl ApiError {
    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.shape.code
    }

    /// Adds an element to the error.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((name, value.into()));
        self
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}",
            self.shape.code,
            self.message.as_deref().unwrap_or_default()
        )
    }
}

impl std::error::Error for ApiError {}
