//! Condition operators.

use std::fmt;

/// A condition operator with its prefix and suffix, as `ForAnyValue:StringLikeIfExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `Null`: takes neither prefix nor suffix.
    Null,
    /// A comparison of the values of a key.
    Compare {
        /// How several values of the request count together; without it the key must be single-valued.
        quantifier: Option<Quantifier>,
        /// What is compared, and how.
        comparison: Comparison,
        /// Whether a missing key satisfies it.
        if_exists: bool,
    },
}

/// A prefix for multi-valued keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// `ForAllValues:`
    ForAllValues,
    /// `ForAnyValue:`
    ForAnyValue,
}

/// What is compared, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum Comparison {
    StringEquals,
    StringNotEquals,
    StringEqualsIgnoreCase,
    StringNotEqualsIgnoreCase,
    StringLike,
    StringNotLike,
    NumericEquals,
    NumericNotEquals,
    NumericLessThan,
    NumericLessThanEquals,
    NumericGreaterThan,
    NumericGreaterThanEquals,
    DateEquals,
    DateNotEquals,
    DateLessThan,
    DateLessThanEquals,
    DateGreaterThan,
    DateGreaterThanEquals,
    Bool,
    BinaryEquals,
    IpAddress,
    NotIpAddress,
    ArnEquals,
    ArnLike,
    ArnNotEquals,
    ArnNotLike,
}

/// The kind of value that a comparison is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum Family {
    String,
    Numeric,
    Date,
    Bool,
    Binary,
    IpAddress,
    Arn,
}

impl Comparison {
    /// Every comparison.
    pub const ALL: [Self; 26] = [
        Self::StringEquals,
        Self::StringNotEquals,
        Self::StringEqualsIgnoreCase,
        Self::StringNotEqualsIgnoreCase,
        Self::StringLike,
        Self::StringNotLike,
        Self::NumericEquals,
        Self::NumericNotEquals,
        Self::NumericLessThan,
        Self::NumericLessThanEquals,
        Self::NumericGreaterThan,
        Self::NumericGreaterThanEquals,
        Self::DateEquals,
        Self::DateNotEquals,
        Self::DateLessThan,
        Self::DateLessThanEquals,
        Self::DateGreaterThan,
        Self::DateGreaterThanEquals,
        Self::Bool,
        Self::BinaryEquals,
        Self::IpAddress,
        Self::NotIpAddress,
        Self::ArnEquals,
        Self::ArnLike,
        Self::ArnNotEquals,
        Self::ArnNotLike,
    ];

    /// AWS's spelling.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::StringEquals => "StringEquals",
            Self::StringNotEquals => "StringNotEquals",
            Self::StringEqualsIgnoreCase => "StringEqualsIgnoreCase",
            Self::StringNotEqualsIgnoreCase => "StringNotEqualsIgnoreCase",
            Self::StringLike => "StringLike",
            Self::StringNotLike => "StringNotLike",
            Self::NumericEquals => "NumericEquals",
            Self::NumericNotEquals => "NumericNotEquals",
            Self::NumericLessThan => "NumericLessThan",
            Self::NumericLessThanEquals => "NumericLessThanEquals",
            Self::NumericGreaterThan => "NumericGreaterThan",
            Self::NumericGreaterThanEquals => "NumericGreaterThanEquals",
            Self::DateEquals => "DateEquals",
            Self::DateNotEquals => "DateNotEquals",
            Self::DateLessThan => "DateLessThan",
            Self::DateLessThanEquals => "DateLessThanEquals",
            Self::DateGreaterThan => "DateGreaterThan",
            Self::DateGreaterThanEquals => "DateGreaterThanEquals",
            Self::Bool => "Bool",
            Self::BinaryEquals => "BinaryEquals",
            Self::IpAddress => "IpAddress",
            Self::NotIpAddress => "NotIpAddress",
            Self::ArnEquals => "ArnEquals",
            Self::ArnLike => "ArnLike",
            Self::ArnNotEquals => "ArnNotEquals",
            Self::ArnNotLike => "ArnNotLike",
        }
    }

    /// Whether it holds where the values do *not* match.
    #[must_use]
    pub fn is_negated(self) -> bool {
        match self {
            Self::StringNotEquals
            | Self::StringNotEqualsIgnoreCase
            | Self::StringNotLike
            | Self::NumericNotEquals
            | Self::DateNotEquals
            | Self::NotIpAddress
            | Self::ArnNotEquals
            | Self::ArnNotLike => true,
            Self::StringEquals
            | Self::StringEqualsIgnoreCase
            | Self::StringLike
            | Self::NumericEquals
            | Self::NumericLessThan
            | Self::NumericLessThanEquals
            | Self::NumericGreaterThan
            | Self::NumericGreaterThanEquals
            | Self::DateEquals
            | Self::DateLessThan
            | Self::DateLessThanEquals
            | Self::DateGreaterThan
            | Self::DateGreaterThanEquals
            | Self::Bool
            | Self::BinaryEquals
            | Self::IpAddress
            | Self::ArnEquals
            | Self::ArnLike => false,
        }
    }

    /// The kind of value that it is for.
    #[must_use]
    pub fn family(self) -> Family {
        match self {
            Self::StringEquals
            | Self::StringNotEquals
            | Self::StringEqualsIgnoreCase
            | Self::StringNotEqualsIgnoreCase
            | Self::StringLike
            | Self::StringNotLike => Family::String,
            Self::NumericEquals
            | Self::NumericNotEquals
            | Self::NumericLessThan
            | Self::NumericLessThanEquals
            | Self::NumericGreaterThan
            | Self::NumericGreaterThanEquals => Family::Numeric,
            Self::DateEquals
            | Self::DateNotEquals
            | Self::DateLessThan
            | Self::DateLessThanEquals
            | Self::DateGreaterThan
            | Self::DateGreaterThanEquals => Family::Date,
            Self::Bool => Family::Bool,
            Self::BinaryEquals => Family::Binary,
            Self::IpAddress | Self::NotIpAddress => Family::IpAddress,
            Self::ArnEquals | Self::ArnLike | Self::ArnNotEquals | Self::ArnNotLike => Family::Arn,
        }
    }
}

impl Operator {
    /// Reads an operator; its case does not matter.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // Most stand there as AWS writes them, with neither prefix nor suffix.
        let mut all = Comparison::ALL.into_iter();
        if let Some(comparison) = all.find(|it| it.name() == text) {
            return Some(Self::Compare {
                quantifier: None,
                comparison,
                if_exists: false,
            });
        }
        if text.eq_ignore_ascii_case("Null") {
            return Some(Self::Null);
        }
        let (quantifier, rest) = if let Some(rest) = strip_prefix_folded(text, "ForAllValues:") {
            (Some(Quantifier::ForAllValues), rest)
        } else if let Some(rest) = strip_prefix_folded(text, "ForAnyValue:") {
            (Some(Quantifier::ForAnyValue), rest)
        } else {
            (None, text)
        };
        let (name, if_exists) = match strip_suffix_folded(rest, "IfExists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let comparison = Comparison::ALL
            .into_iter()
            .find(|it| it.name().eq_ignore_ascii_case(name))?;
        Some(Self::Compare {
            quantifier,
            comparison,
            if_exists,
        })
    }
}

impl Operator {
    /// The kind of value that it is for; none for `Null`.
    #[must_use]
    pub fn family(self) -> Option<Family> {
        match self {
            Self::Null => None,
            Self::Compare { comparison, .. } => Some(comparison.family()),
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("Null"),
            Self::Compare {
                quantifier,
                comparison,
                if_exists,
            } => {
                formatter.write_str(match quantifier {
                    None => "",
                    Some(Quantifier::ForAllValues) => "ForAllValues:",
                    Some(Quantifier::ForAnyValue) => "ForAnyValue:",
                })?;
                formatter.write_str(comparison.name())?;
                formatter.write_str(if *if_exists { "IfExists" } else { "" })
            }
        }
    }
}

fn strip_prefix_folded<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, tail) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(tail)
}

fn strip_suffix_folded<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let (head, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_prints_as_it_was_read() {
        for comparison in Comparison::ALL {
            for (prefix, suffix) in [
                ("", ""),
                ("ForAllValues:", ""),
                ("ForAnyValue:", "IfExists"),
                ("", "IfExists"),
            ] {
                let text = format!("{prefix}{}{suffix}", comparison.name());
                assert_eq!(Operator::parse(&text).unwrap().to_string(), text);
                assert_eq!(
                    Operator::parse(&text.to_lowercase()).unwrap().to_string(),
                    text
                );
            }
        }
        assert_eq!(Operator::parse("null"), Some(Operator::Null));
    }

    #[test]
    fn nothing_else_is_an_operator() {
        for text in [
            "",
            "NullIfExists",
            "ForAnyValue:Null",
            "ForAnyValue::StringEquals",
            "BinaryNotEquals",
            "IfExists",
        ] {
            assert_eq!(Operator::parse(text), None, "{text}");
        }
    }
}
