use std::fmt;

/// Which of AWS's errors a refusal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalCode {
    /// `NoSuchEntity`
    NoSuchEntity,
    /// `EntityAlreadyExists`
    EntityAlreadyExists,
    /// `DeleteConflict`
    DeleteConflict,
    /// `LimitExceeded`
    LimitExceeded,
    /// `MalformedPolicyDocument`, or `MalformedPolicy` at S3
    MalformedPolicyDocument,
    /// `InvalidInput`
    InvalidInput,
    /// `ValidationError`
    ValidationError,
    /// `UnmodifiableEntity`
    UnmodifiableEntity,
    /// `PolicyNotAttachable`
    PolicyNotAttachable,
    /// `PasswordPolicyViolation`
    PasswordPolicyViolation,
    /// `EntityTemporarilyUnmodifiable`
    EntityTemporarilyUnmodifiable,
    /// `InvalidUserType`
    InvalidUserType,
    /// `InvalidAuthenticationCode`
    InvalidAuthenticationCode,
    /// `MalformedCertificate`
    MalformedCertificate,
    /// `InvalidCertificate`
    InvalidCertificate,
    /// `DuplicateCertificate`
    DuplicateCertificate,
    /// `KeyPairMismatch`
    KeyPairMismatch,
    /// `InvalidPublicKey`
    InvalidPublicKey,
    /// `UnrecognizedPublicKeyEncoding`
    UnrecognizedPublicKeyEncoding,
    /// `DuplicateSSHPublicKey`
    DuplicateSshPublicKey,
    /// `NotSupportedService`
    NotSupportedService,
    /// `FeatureEnabled`
    FeatureEnabled,
    /// `FeatureDisabled`
    FeatureDisabled,
    /// `BucketAlreadyExists`
    BucketAlreadyExists,
    /// `BucketAlreadyOwnedByYou`
    BucketAlreadyOwnedByYou,
    /// `NoSuchBucket`
    NoSuchBucket,
    /// `AccessDenied`: a change that a public access block forbids
    AccessDenied,
}

/// A command that cannot be carried out, in AWS's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which error.
    pub code: RefusalCode,
    /// AWS's text.
    pub message: String,
}

impl Refusal {
    pub(crate) fn new(code: RefusalCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// `The user with name X cannot be found.`
    pub(crate) fn no_such(kind: &str, name: &str) -> Self {
        Self::new(
            RefusalCode::NoSuchEntity,
            format!("The {kind} with name {name} cannot be found."),
        )
    }

    /// `User with name X already exists.`
    pub(crate) fn exists(kind: &str, name: &str) -> Self {
        Self::new(
            RefusalCode::EntityAlreadyExists,
            format!("{kind} with name {name} already exists."),
        )
    }

    /// `Cannot delete entity, must WHAT first.`
    pub(crate) fn delete_conflict(what: &str) -> Self {
        Self::new(
            RefusalCode::DeleteConflict,
            format!("Cannot delete entity, must {what} first."),
        )
    }

    /// `Cannot exceed quota for NAME: N`
    pub(crate) fn quota(name: &str, limit: usize) -> Self {
        Self::new(
            RefusalCode::LimitExceeded,
            format!("Cannot exceed quota for {name}: {limit}"),
        )
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.code, self.message)
    }
}

impl std::error::Error for Refusal {}
