//! What a request may ask for an object that it makes: the rights that this needs, and what is not built.

use keyward_authorization::Check;
use keyward_wire::{ApiError, Timestamp};

use crate::checks::{Target, with_optional, with_request_tags};
use crate::errors::{
    acl_not_supported, invalid_argument, invalid_request, invalid_storage_class, not_implemented,
};
use crate::tags::{MAX_OBJECT_TAGS, check_tags, header_tags};

/// The parameters of PutObject, CopyObject and CreateMultipartUpload that stand beside the object's own headers.
pub(crate) struct Asks<'a> {
    pub(crate) acl: Option<&'a str>,
    pub(crate) grants: [(&'static str, Option<&'a str>); 4],
    pub(crate) tagging: Option<&'a str>,
    pub(crate) storage_class: Option<&'a str>,
    pub(crate) encryption: Option<&'a str>,
    pub(crate) kms_key: Option<&'a str>,
    pub(crate) has_kms_context: bool,
    pub(crate) bucket_key: Option<bool>,
    pub(crate) customer_algorithm: Option<&'a str>,
    pub(crate) has_customer_key: bool,
    pub(crate) redirect: Option<&'a str>,
    pub(crate) lock_mode: Option<&'a str>,
    pub(crate) lock_until: Option<Timestamp>,
    pub(crate) legal_hold: Option<&'a str>,
}

impl Asks<'_> {
    /// The checks for putting such an object: the action follows the whole request (S3-2). `more` adds the condition
    /// keys of the one operation.
    pub(crate) fn checks(
        &self,
        target: &Target<'_>,
        key: &str,
        more: impl Fn(Check) -> Check,
    ) -> Result<Vec<Check>, ApiError> {
        let tags = header_tags(self.tagging)?;
        let lock_until = self.lock_until.map(Timestamp::iso8601);
        let asking = |action| {
            let mut check = with_request_tags(target.object_check(action, key), &tags);
            for (name, value) in [
                ("s3:x-amz-acl", self.acl),
                ("s3:x-amz-storage-class", self.storage_class),
                ("s3:x-amz-server-side-encryption", self.encryption),
                (
                    "s3:x-amz-server-side-encryption-aws-kms-key-id",
                    self.kms_key,
                ),
                (
                    "s3:x-amz-server-side-encryption-customer-algorithm",
                    self.customer_algorithm,
                ),
                ("s3:x-amz-website-redirect-location", self.redirect),
                ("s3:object-lock-mode", self.lock_mode),
                ("s3:object-lock-retain-until-date", lock_until.as_deref()),
                ("s3:object-lock-legal-hold", self.legal_hold),
            ]
            .into_iter()
            .chain(self.grants)
            {
                check = with_optional(check, name, value);
            }
            more(check)
        };
        let mut checks = vec![asking("s3:PutObject")];
        if self.tagging.is_some_and(|tagging| !tagging.is_empty()) {
            checks.push(asking("s3:PutObjectTagging"));
        }
        if self.acl.is_some() || self.grants.iter().any(|(_, grant)| grant.is_some()) {
            checks.push(asking("s3:PutObjectAcl"));
        }
        if self.lock_mode.is_some() || self.lock_until.is_some() {
            checks.push(asking("s3:PutObjectRetention"));
        }
        if self.legal_hold.is_some() {
            checks.push(asking("s3:PutObjectLegalHold"));
        }
        Ok(checks)
    }

    /// Refuses what is not built, and what cannot be.
    pub(crate) fn refuse_unbuilt(&self) -> Result<(), ApiError> {
        check_tags(&header_tags(self.tagging)?, "Object", MAX_OBJECT_TAGS)?;
        let owners_own = |acl| matches!(acl, "private" | "bucket-owner-full-control");
        if !self.acl.is_none_or(owners_own) || self.grants.iter().any(|(_, grant)| grant.is_some())
        {
            return Err(acl_not_supported());
        }
        if self.customer_algorithm.is_some() || self.has_customer_key {
            return Err(not_implemented(
                "x-amz-server-side-encryption-customer-algorithm",
            ));
        }
        match self.encryption {
            None | Some("AES256") => {}
            Some("aws:kms" | "aws:kms:dsse" | "aws:fsx") => {
                return Err(not_implemented("x-amz-server-side-encryption"));
            }
            Some(other) => {
                let text = "The encryption method specified is not supported";
                return Err(invalid_argument(
                    "x-amz-server-side-encryption",
                    other,
                    text,
                ));
            }
        }
        if self.kms_key.is_some() || self.has_kms_context || self.bucket_key == Some(true) {
            return Err(not_implemented(
                "x-amz-server-side-encryption-aws-kms-key-id",
            ));
        }
        if self.redirect.is_some() {
            return Err(not_implemented("x-amz-website-redirect-location"));
        }
        match self.storage_class {
            None | Some("STANDARD") => {}
            Some(class) if STORAGE_CLASSES.contains(&class) => {
                return Err(not_implemented("x-amz-storage-class"));
            }
            Some(class) => return Err(invalid_storage_class(class)),
        }
        if self.lock_mode.is_some() || self.lock_until.is_some() || self.legal_hold.is_some() {
            return Err(invalid_request(
                "Bucket is missing Object Lock Configuration",
            ));
        }
        Ok(())
    }
}

/// The storage classes that AWS has and that are not built.
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html>
const STORAGE_CLASSES: [&str; 11] = [
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "OUTPOSTS",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
];

/// Refuses a customer's key on reading and on parts.
pub(crate) fn refuse_customer_key(algorithm: Option<&str>, has_key: bool) -> Result<(), ApiError> {
    if algorithm.is_some() || has_key {
        return Err(not_implemented(
            "x-amz-server-side-encryption-customer-algorithm",
        ));
    }
    Ok(())
}
