//! Whether AWS would store a document, and its words if not. The first failing stage speaks.

mod bucket;
mod federation;
mod identity;
mod organization;
mod principal;
mod resource;

use std::fmt;
use std::sync::Arc;

pub use identity::PARTITIONS;

use crate::document::Document;
use crate::json::Parsed;
use crate::json::row::Row;

/// What a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind<'a> {
    /// A managed policy, also as a permissions boundary.
    ManagedIdentity,
    /// An inline policy of a user, group or role.
    InlineIdentity,
    /// A session policy.
    Session,
    /// A role's trust policy.
    Trust,
    /// An S3 bucket policy.
    Bucket {
        /// The name of the bucket.
        bucket: &'a str,
    },
    /// A service control policy.
    Scp,
    /// A resource control policy.
    Rcp,
    /// A VPC endpoint policy.
    Endpoint,
}

/// A refusal in AWS's words. Displays as its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// `MalformedPolicyDocument`, or `MalformedPolicy` from S3. Organizations appends `Exception`.
    pub code: &'static str,
    /// The message.
    pub message: String,
}

impl Malformed {
    fn document(message: impl Into<String>) -> Self {
        Self {
            code: "MalformedPolicyDocument",
            message: message.into(),
        }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Malformed {}

/// Checks a document by the rules of its kind.
///
/// What depends on state is left to the caller: the size limits ([`size`](crate::size)), the characters of the
/// parameter ([`has_storable_characters`]), and whether the principals exist ([`Document::principals`]). A service
/// principal passes if it has the form `name.amazonaws.com`; no list of services is consulted, so that one that
/// AWS adds tomorrow can be named today.
///
/// # Errors
/// AWS's answer to a document that breaks them.
pub fn validate(kind: PolicyKind<'_>, text: &str) -> Result<Document, Malformed> {
    let parsed = Parsed::new(text).ok();
    validate_row(kind, parsed.as_ref().map(|parsed| &parsed.0))
}

/// The same of a text that was read already.
///
/// # Errors
/// As those of [`validate`].
pub fn validate_parsed(kind: PolicyKind<'_>, parsed: &Parsed) -> Result<Document, Malformed> {
    validate_row(kind, Some(&parsed.0))
}

/// None is no JSON.
fn validate_row(kind: PolicyKind<'_>, json: Option<&Arc<Row>>) -> Result<Document, Malformed> {
    match kind {
        PolicyKind::ManagedIdentity => identity::validate(json, identity::Use::Managed),
        PolicyKind::InlineIdentity => identity::validate(json, identity::Use::Inline),
        PolicyKind::Session => identity::validate(json, identity::Use::Session),
        PolicyKind::Trust => resource::validate(json, resource::Use::Trust),
        PolicyKind::Bucket { bucket } => resource::validate(json, resource::Use::Bucket(bucket)),
        PolicyKind::Scp => organization::validate(json, organization::Use::Scp),
        PolicyKind::Rcp => organization::validate(json, organization::Use::Rcp),
        PolicyKind::Endpoint => organization::validate(json, organization::Use::Endpoint),
    }
}

/// Whether IAM takes the characters of a document: tab, line feed, carriage return, and U+0020 to U+00FF.
#[must_use]
pub fn has_storable_characters(text: &str) -> bool {
    let is_storable = |character: char| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{ff}');
    if text.is_ascii() {
        // Nearly every text; without an early end it is looked at in one sweep.
        return text
            .bytes()
            .fold(true, |all, byte| all & is_storable(char::from(byte)));
    }
    text.chars().all(is_storable)
}
