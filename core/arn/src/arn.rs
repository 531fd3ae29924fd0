use std::fmt;

use crate::AccountId;

/// An ARN in its six parts, as `arn:aws:iam::123456789012:user/path/name`. The last part may hold colons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arn<'a> {
    /// `aws`, `aws-cn`, `aws-us-gov`, …
    pub partition: &'a str,
    /// `iam`, `s3`, …
    pub service: &'a str,
    /// Empty for global services.
    pub region: &'a str,
    /// Twelve digits; empty where the service leaves it out; `aws` for AWS's own policies.
    pub account: &'a str,
    /// `user/path/name`, `bucket/key`, …
    pub resource: &'a str,
}

/// Text that has no six colon-separated parts beginning with `arn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidArn;

impl fmt::Display for InvalidArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an ARN has six parts separated by colons and begins with `arn`")
    }
}

impl std::error::Error for InvalidArn {}

impl<'a> Arn<'a> {
    /// Splits `text` at its first five colons.
    ///
    /// # Errors
    /// When there are fewer, when the first part is not `arn`, or when partition, service or resource is empty.
    pub fn parse(text: &'a str) -> Result<Self, InvalidArn> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or(InvalidArn);
        if next()? != "arn" {
            return Err(InvalidArn);
        }
        let arn = Self {
            partition: next()?,
            service: next()?,
            region: next()?,
            account: next()?,
            resource: next()?,
        };
        if arn.partition.is_empty() || arn.service.is_empty() || arn.resource.is_empty() {
            return Err(InvalidArn);
        }
        Ok(arn)
    }

    /// The account, where the part holds one.
    #[must_use]
    pub fn account_id(&self) -> Option<AccountId> {
        self.account.parse().ok()
    }

    /// `("user", "/path/", "name")` of `user/path/name`: the resource type, the path with both slashes, the name.
    #[must_use]
    pub fn type_path_name(&self) -> Option<(&'a str, &'a str, &'a str)> {
        let (kind, rest) = self.resource.split_once('/')?;
        let path_and_name = self.resource.get(kind.len()..)?;
        let name = rest.rsplit('/').next()?;
        let path = path_and_name.get(..path_and_name.len() - name.len())?;
        Some((kind, path, name))
    }
}

impl fmt::Display for Arn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            partition,
            service,
            region,
            account,
            resource,
        } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

/// `arn:aws:iam::ACCOUNT:KIND` + `path` + `name`; `path` begins and ends with `/`.
#[must_use]
pub fn iam_arn(account: AccountId, kind: &str, path: &str, name: &str) -> String {
    // Joined rather than formatted: each request names its caller and what it is about.
    ["arn:aws:iam::", account.as_str(), ":", kind, path, name].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_round_trip() {
        let text = "arn:aws:s3:::bucket/a:b";
        let arn = Arn::parse(text).unwrap();
        assert_eq!((arn.account, arn.resource), ("", "bucket/a:b"));
        assert_eq!(arn.to_string(), text);
        let user = Arn::parse("arn:aws:iam::123456789012:user/a/b/dave").unwrap();
        assert_eq!(user.type_path_name(), Some(("user", "/a/b/", "dave")));
        let plain = Arn::parse("arn:aws:iam::123456789012:role/R").unwrap();
        assert_eq!(plain.type_path_name(), Some(("role", "/", "R")));
    }

    #[test]
    fn refuses_what_is_no_arn() {
        for bad in [
            "",
            "arn",
            "arn:aws:iam::123456789012",
            "urn:aws:iam::1:x",
            "arn::iam::1:x",
            "arn:aws:iam::1:",
        ] {
            assert_eq!(Arn::parse(bad), Err(InvalidArn), "{bad}");
        }
    }
}
