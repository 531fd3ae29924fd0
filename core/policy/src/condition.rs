//! Conditions: an operator on a key, and the values as the operator reads them.

use crate::document::Text;
use crate::json::Span;
use crate::operator::Operator;
use crate::pattern::{Pattern, Syntax};
use crate::value::{self, AddressRange, Instant};

/// One operator on one key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Condition {
    /// The operator.
    pub operator: Operator,
    /// Where the operator stands.
    pub operator_span: Span,
    /// The condition key as it is written; names ignore case.
    pub key: Text,
    /// The values; possibly none.
    pub values: Box<[ConditionValue]>,
}

/// A value of a condition: numbers and booleans as their text.
#[derive(Clone, Debug)]
pub struct ConditionValue {
    text: Text,
    operand: Operand,
}

/// A condition value as its operator reads it; `None` where the text cannot be read.
#[derive(Clone, Debug)]
pub enum Operand {
    /// For string operators, and `Bool`.
    Text(Pattern),
    /// For numeric operators: compared as text of digits.
    Number,
    /// For date operators.
    Date(Option<Instant>),
    /// For `BinaryEquals`.
    Binary(Option<Box<[u8]>>),
    /// For IP address operators.
    Address(Option<AddressRange>),
    /// For ARN operators.
    Arn(Option<ArnPattern>),
    /// For `Null`: whether the key must be absent.
    Absent(Option<bool>),
}

impl ConditionValue {
    pub(crate) fn new(text: Text, operator: Operator, variables: bool) -> Self {
        let operand = Operand::new(&text.value, operator, variables);
        Self { text, operand }
    }

    /// The value as it is written, without the quotes of a string.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }

    /// The value as its operator reads it.
    #[must_use]
    pub fn operand(&self) -> &Operand {
        &self.operand
    }
}

impl Operand {
    fn new(text: &str, operator: Operator, variables: bool) -> Self {
        use crate::operator::{Comparison, Family};

        let Operator::Compare { comparison, .. } = operator else {
            return Self::Absent(boolean(text));
        };
        match comparison.family() {
            Family::String => {
                let wildcards = matches!(
                    comparison,
                    Comparison::StringLike | Comparison::StringNotLike
                );
                Self::Text(Pattern::parse(
                    text,
                    Syntax {
                        wildcards,
                        variables,
                    },
                ))
            }
            Family::Bool => Self::Text(Pattern::parse(
                text,
                Syntax {
                    wildcards: false,
                    variables,
                },
            )),
            Family::Numeric => Self::Number,
            Family::Date => Self::Date(Instant::parse(text)),
            Family::Binary => Self::Binary(value::base64(text).map(Into::into)),
            Family::IpAddress => Self::Address(AddressRange::parse(text)),
            Family::Arn => Self::Arn(ArnPattern::parse(text, variables)),
        }
    }
}

fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// A pattern for each of the six parts of an ARN.
#[derive(Clone, Debug)]
pub struct ArnPattern {
    parts: [Pattern; 6],
}

impl ArnPattern {
    /// Splits at the first five colons that do not stand in a variable; `None` if there are fewer.
    #[must_use]
    pub fn parse(text: &str, variables: bool) -> Option<Self> {
        let syntax = Syntax {
            wildcards: true,
            variables,
        };
        let mut parts = Vec::with_capacity(6);
        let mut rest = text;
        while parts.len() < 5 {
            let end = colon_outside_variables(rest, variables)?;
            let (part, after) = rest.split_at_checked(end)?;
            parts.push(Pattern::parse(part, syntax));
            rest = after.strip_prefix(':')?;
        }
        parts.push(Pattern::parse(rest, syntax));
        Some(Self {
            parts: parts.try_into().ok()?,
        })
    }

    /// The six patterns.
    #[must_use]
    pub fn parts(&self) -> &[Pattern; 6] {
        &self.parts
    }
}

fn colon_outside_variables(text: &str, variables: bool) -> Option<usize> {
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        let colon = rest.find(':')?;
        match rest.find("${").filter(|start| variables && *start < colon) {
            None => return Some(from + colon),
            Some(start) => match rest.get(start..)?.find('}') {
                None => return Some(from + colon),
                Some(length) => from += start + length,
            },
        }
    }
}
