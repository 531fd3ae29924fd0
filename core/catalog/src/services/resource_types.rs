//! Types of resources.

use super::table::{Fields, numbers};

/// A type of resource, as `bucket`.
#[derive(Debug)]
pub struct ResourceType {
    name: &'static str,
    arn: &'static str,
    arn_parts: [&'static str; 6],
    /// The numbers of its condition keys.
    keys: &'static str,
}

impl ResourceType {
    pub(super) fn parse(fields: &mut Fields) -> Option<Self> {
        let (name, arn) = (fields.next()?, fields.next()?);
        let mut arn_parts = [""; 6];
        let mut found = arn.splitn(6, ':');
        for part in &mut arn_parts {
            *part = found.next()?;
        }
        Some(Self {
            name,
            arn,
            arn_parts,
            keys: fields.next()?,
        })
    }

    /// `bucket`
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its ARN with what varies in braces: `arn:${Partition}:s3:::${BucketName}`
    #[must_use]
    pub fn arn(&self) -> &'static str {
        self.arn
    }

    /// The third part of the ARN, which names a service, mostly that of the type.
    #[must_use]
    pub fn arn_service(&self) -> &'static str {
        let [_, _, service, ..] = self.arn_parts;
        service
    }

    /// The six parts of the ARN: `arn`, partition, service, region, account, resource.
    #[must_use]
    pub fn arn_parts(&self) -> [&'static str; 6] {
        self.arn_parts
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = usize> + use<> {
        numbers(self.keys)
    }
}
