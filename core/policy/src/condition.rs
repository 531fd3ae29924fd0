//! Conditions: an operator on a key, and the values as the operator reads them.

use std::fmt;

use crate::blocks::contains;
use crate::document::Text;
use crate::json::Span;
use crate::operator::{Comparison, Family, Operator};
use crate::pattern::{Pattern, Syntax};
use crate::source::{Listed, Values, Written};
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
    pub values: ConditionValues,
}

/// The values of a condition; possibly none.
#[derive(Clone)]
pub struct ConditionValues {
    pub(crate) listed: Listed,
    pub(crate) operator: Operator,
    /// Whether `${…}` is substituted.
    pub(crate) variables: bool,
}

impl ConditionValues {
    /// Each of them.
    #[must_use]
    pub fn iter(&self) -> ConditionValueIter<'_> {
        ConditionValueIter {
            values: self.listed.values(),
            list: self,
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.listed.values().len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for ConditionValues {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.iter().map(ConditionValue::value);
        formatter.debug_list().entries(values).finish()
    }
}

impl<'a> IntoIterator for &'a ConditionValues {
    type Item = ConditionValue<'a>;
    type IntoIter = ConditionValueIter<'a>;

    fn into_iter(self) -> ConditionValueIter<'a> {
        self.iter()
    }
}

/// The values of a condition, one after the other.
#[derive(Clone)]
pub struct ConditionValueIter<'a> {
    values: Values<'a>,
    list: &'a ConditionValues,
}

impl<'a> Iterator for ConditionValueIter<'a> {
    type Item = ConditionValue<'a>;

    #[inline]
    fn next(&mut self) -> Option<ConditionValue<'a>> {
        Some(ConditionValue {
            written: self.values.next()?,
            operator: self.list.operator,
            variables: self.list.variables,
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.values.size_hint()
    }
}

impl ExactSizeIterator for ConditionValueIter<'_> {}

/// A value of a condition: numbers and booleans as their text.
#[derive(Clone, Copy, Debug)]
pub struct ConditionValue<'a> {
    written: Written<'a>,
    operator: Operator,
    /// Whether `${…}` is substituted.
    variables: bool,
}

/// A condition value as its operator reads it; `None` where the text cannot be read.
#[derive(Clone, Debug)]
pub enum Operand<'a> {
    /// For string operators, and `Bool`.
    Text(Pattern<&'a str>),
    /// For numeric operators: compared as text of digits.
    Number,
    /// For date operators.
    Date(Option<Instant>),
    /// For `BinaryEquals`.
    Binary(Option<Box<[u8]>>),
    /// For IP address operators.
    Address(Option<AddressRange>),
    /// For ARN operators.
    Arn(Option<ArnPattern<'a>>),
    /// For `Null`: whether the key must be absent.
    Absent(Option<bool>),
}

impl<'a> ConditionValue<'a> {
    /// The value as it is written, without the quotes of a string.
    #[must_use]
    pub fn value(self) -> &'a str {
        self.written.text
    }

    /// Where it stands.
    #[must_use]
    pub fn span(self) -> Span {
        self.written.span()
    }

    /// Whether something in it may be the value of a variable.
    #[must_use]
    pub fn has_variables(self) -> bool {
        self.variables && contains(self.value().as_bytes(), [b'$'])
    }

    /// Whether it is a date that cannot be read.
    pub(crate) fn is_unreadable_date(self) -> bool {
        self.operator.family() == Some(Family::Date) && Instant::parse(self.value()).is_none()
    }

    /// The value as a pattern over whole texts, as string operators read it; `*` and `?` are wildcards for those alone that
    /// are named so.
    #[must_use]
    pub fn pattern(self) -> Pattern<&'a str> {
        let wildcards = matches!(
            self.operator,
            Operator::Compare {
                comparison: Comparison::StringLike | Comparison::StringNotLike,
                ..
            }
        );
        let variables = self.variables;
        let syntax = Syntax {
            wildcards,
            variables,
        };
        Pattern::parse(self.value(), syntax)
    }

    /// The value as its operator reads it.
    #[must_use]
    pub fn operand(self) -> Operand<'a> {
        let text = self.value();
        let Operator::Compare { comparison, .. } = self.operator else {
            return Operand::Absent(boolean(text));
        };
        match comparison.family() {
            Family::String | Family::Bool => Operand::Text(self.pattern()),
            Family::Numeric => Operand::Number,
            Family::Date => Operand::Date(Instant::parse(text)),
            Family::Binary => Operand::Binary(value::base64(text).map(Into::into)),
            Family::IpAddress => Operand::Address(AddressRange::parse(text)),
            Family::Arn => Operand::Arn(ArnPattern::parse(text, self.variables)),
        }
    }
}

impl<'a> Operand<'a> {
    /// Its patterns: a text, the six parts of an ARN, or none.
    pub fn into_patterns(self) -> impl Iterator<Item = Pattern<&'a str>> {
        let (text, arn) = match self {
            Self::Text(pattern) => (Some(pattern), None),
            Self::Arn(arn) => (None, arn),
            _ => (None, None),
        };
        let parts = arn.into_iter().flat_map(ArnPattern::patterns);
        text.into_iter().chain(parts)
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
#[derive(Clone, Copy, Debug)]
pub struct ArnPattern<'a> {
    parts: [&'a str; 6],
    variables: bool,
}

impl<'a> ArnPattern<'a> {
    /// Splits at the first five colons that do not stand in a variable; `None` if there are fewer.
    #[must_use]
    pub fn parse(text: &'a str, variables: bool) -> Option<Self> {
        let mut parts = [""; 6];
        let (last, heads) = parts.split_last_mut()?;
        *last = text;
        for part in heads {
            let end = colon_outside_variables(last, variables)?;
            let (before, after) = last.split_at_checked(end)?;
            *part = before;
            *last = after.strip_prefix(':')?;
        }
        Some(Self { parts, variables })
    }

    /// The six parts as they are written.
    #[must_use]
    pub fn parts(self) -> [&'a str; 6] {
        self.parts
    }

    /// The six patterns.
    #[must_use]
    pub fn patterns(self) -> [Pattern<&'a str>; 6] {
        let syntax = Syntax {
            wildcards: true,
            variables: self.variables,
        };
        self.parts.map(|part| Pattern::parse(part, syntax))
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
