//! Condition keys.

use super::table::Fields;

/// A condition key.
#[derive(Debug)]
pub struct ConditionKey {
    name: &'static str,
    value_type: ValueType,
    is_list: bool,
    /// Where what the author chooses begins in the name.
    open_at: Option<usize>,
}

/// What the values of a condition key are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum ValueType {
    String,
    Arn,
    Bool,
    Numeric,
    Date,
    IpAddress,
    Binary,
}

impl ConditionKey {
    pub(super) fn parse(fields: &mut Fields) -> Option<Self> {
        let name = fields.next()?;
        let written = fields.next()?;
        let single = written.strip_prefix("ArrayOf");
        let value_type = match single.unwrap_or(written) {
            "String" => ValueType::String,
            "ARN" => ValueType::Arn,
            "Bool" => ValueType::Bool,
            "Numeric" => ValueType::Numeric,
            "Date" => ValueType::Date,
            "IPAddress" => ValueType::IpAddress,
            "Binary" => ValueType::Binary,
            _ => return None,
        };
        Some(Self::new(name, value_type, single.is_some()))
    }

    pub(crate) fn new(name: &'static str, value_type: ValueType, is_list: bool) -> Self {
        let tag_key = name.strip_suffix("tag-key").map(str::len);
        Self {
            open_at: name.find(['$', '<']).or(tag_key),
            name,
            value_type,
            is_list,
        }
    }

    /// The name, with what the policy's author chooses in braces: `aws:ResourceTag/${TagKey}`
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What its values are.
    #[must_use]
    pub fn value_type(&self) -> ValueType {
        self.value_type
    }

    /// Whether a request may carry several values of it.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.is_list
    }

    /// Whether a policy that writes `key` means this one; case does not matter.
    #[must_use]
    pub fn is_named(&self, key: &str) -> bool {
        let Some(start) = self.open_at else {
            return self.name.eq_ignore_ascii_case(key);
        };
        // Most keys are told apart by how they begin.
        let begins = match (self.name.get(..start), key.get(..start)) {
            (Some(own), Some(other)) => own.eq_ignore_ascii_case(other),
            _ => false,
        };
        begins && names_key(self.name, key)
    }
}

/// Whether `key` is the name `name`, in which `${…}`, `<…>` and a last `tag-key` stand for one or more characters of the
/// author's.
fn names_key(name: &str, key: &str) -> bool {
    if let Some(before) = name.strip_suffix("/tag-key") {
        return names_key(&format!("{before}/<key>"), key);
    }
    let Some(start) = name.find(['$', '<']) else {
        return name.eq_ignore_ascii_case(key);
    };
    let (Some((before, rest)), Some((head, tail))) =
        (name.split_at_checked(start), key.split_at_checked(start))
    else {
        return false;
    };
    let after = rest.find(['}', '>']).and_then(|end| rest.get(end + 1..));
    let after = after.unwrap_or_default();
    let mut ends = tail.char_indices().map(|(at, found)| at + found.len_utf8());
    before.eq_ignore_ascii_case(head)
        && ends.any(|end| tail.get(end..).is_some_and(|tail| names_key(after, tail)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_keys_have_parts_of_the_author() {
        for (name, key, named) in [
            ("aws:SourceIp", "AWS:sourceip", true),
            ("aws:ResourceTag/${TagKey}", "aws:resourcetag/team", true),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag/", false),
            ("aws:ResourceTag/${TagKey}", "aws:ResourceTag", false),
            (
                "s3:ExistingObjectTag/<key>",
                "s3:ExistingObjectTag/a/b",
                true,
            ),
            ("ssm:resourceTag/tag-key", "ssm:ResourceTag/team", true),
            (
                "codebuild:secondarySources/${id}.location",
                "codebuild:secondarySources/x.location",
                true,
            ),
            (
                "codebuild:secondarySources/${id}.location",
                "codebuild:secondarySources/x.type",
                false,
            ),
        ] {
            assert_eq!(names_key(name, key), named, "{name} {key}");
        }
    }
}
