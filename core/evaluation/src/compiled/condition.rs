//! Conditions with everything that does not change read beforehand.

use keyward_policy::pattern::Pattern;
use keyward_policy::value::{AddressRange, Instant, OwnedNumber, base64};
use keyward_policy::{
    Comparison, Condition, ConditionValue, ConditionValues, Family, Operand, Operator, Quantifier,
};

use super::boxed;
use super::context::{ReadyContext, Value};
use super::text::{PatternSet, TextPattern};
use crate::choices;
use crate::hash;
use comparing::{Comparing, folded_any, set_of};

mod comparing;

/// One operator on one key.
#[derive(Debug)]
pub(crate) struct CompiledCondition {
    key: Box<str>,
    key_tag: u32,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Null {
        /// Whether it holds for a key that is absent.
        absent: bool,
        /// Whether it holds for a key that is there.
        present: bool,
    },
    Compare {
        quantifier: Option<Quantifier>,
        if_exists: bool,
        negated: bool,
        wanted: Wanted,
    },
}

/// The values of the policy, as their operator reads them.
#[derive(Debug)]
enum Wanted {
    Texts(Box<[TextPattern]>),
    ManyTexts(PatternSet),
    FoldedTexts(Box<[Pattern]>),
    Booleans(Booleans),
    Numbers(Order, Box<[Option<OwnedNumber>]>),
    Dates(Order, Box<[Option<Instant>]>),
    Bytes(Box<[Option<Box<[u8]>>]>),
    Addresses(Box<[Option<AddressRange>]>),
    Arns(Box<[Option<Box<[TextPattern; 6]>>]>),
}

/// The values of `Bool`.
#[derive(Debug)]
struct Booleans {
    with_true: bool,
    with_false: bool,
    /// Those that depend on a variable.
    others: Box<[Pattern]>,
}

impl Booleans {
    fn new(values: &ConditionValues) -> Self {
        let among = |word| {
            let mut fixed = values.iter().filter(|value| !value.has_variables());
            fixed.any(|value| value.value().eq_ignore_ascii_case(word))
        };
        let others = values.iter().filter(|value| value.has_variables());
        Self {
            with_true: among("true"),
            with_false: among("false"),
            others: others.map(|value| value.pattern().into_owned()).collect(),
        }
    }

    /// Whether a value of the request is among them; what is no boolean never is.
    #[inline]
    fn list(&self, value: Option<bool>, context: &ReadyContext<'_>) -> bool {
        let (fixed, word) = match value {
            Some(true) => (self.with_true, "true"),
            Some(false) => (self.with_false, "false"),
            None => return false,
        };
        fixed || folded_any(&self.others, word, context)
    }
}

/// How a value of the request must stand to that of the policy.
#[derive(Clone, Copy, Debug)]
enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// From so many texts on, they are searched and not tried one by one.
const SEARCHED_TEXTS: usize = 8;

impl CompiledCondition {
    pub(crate) fn new(condition: &Condition) -> Self {
        Self {
            key: (*condition.key.value).into(),
            key_tag: hash::tag(&condition.key.value),
            test: Test::new(condition),
        }
    }

    #[inline]
    pub(crate) fn holds(&self, context: &ReadyContext<'_>) -> bool {
        let held = context.get(self.key_tag, &self.key);
        match &self.test {
            Test::Null { absent, present } => {
                let is_absent = held.is_none_or(|held| match held.value {
                    Value::Single(_) => false,
                    Value::Multi(values) => choices::EMPTY_SET_IS_NULL && set_of(values).is_empty(),
                });
                if is_absent { *absent } else { *present }
            }
            Test::Compare {
                quantifier,
                if_exists,
                negated,
                wanted,
            } => match held {
                None => match quantifier {
                    None => *if_exists || *negated,
                    Some(Quantifier::ForAllValues) => true,
                    Some(Quantifier::ForAnyValue) => {
                        *if_exists && choices::FOR_ANY_VALUE_IF_EXISTS_WITHOUT_KEY
                    }
                },
                Some(held) => {
                    let comparing = Comparing {
                        wanted,
                        negated: *negated,
                        context,
                    };
                    comparing.holds(*quantifier, *if_exists, held)
                }
            },
        }
    }
}

impl CompiledCondition {
    pub(crate) fn key_is_missing(&self, context: &ReadyContext<'_>) -> bool {
        context.get(self.key_tag, &self.key).is_none()
    }

    /// The values that the request carries under its key; `None` if it carries no such key.
    pub(crate) fn values<'a>(&self, context: &ReadyContext<'a>) -> Option<Vec<&'a str>> {
        let held = context.get(self.key_tag, &self.key)?;
        Some(match held.value {
            Value::Single(value) => vec![value],
            Value::Multi(values) => values.iter().map(String::as_str).collect(),
        })
    }
}

impl Test {
    fn new(condition: &Condition) -> Self {
        match condition.operator {
            Operator::Null => {
                let wants = |absent| {
                    condition.values.iter().any(|value| {
                        matches!(value.operand(), Operand::Absent(Some(wanted)) if wanted == absent)
                    })
                };
                Self::Null {
                    absent: wants(true),
                    present: wants(false),
                }
            }
            Operator::Compare {
                quantifier,
                comparison,
                if_exists,
            } => Self::Compare {
                quantifier,
                if_exists,
                negated: comparison.is_negated(),
                wanted: Wanted::new(comparison, &condition.values),
            },
        }
    }
}

impl Wanted {
    fn new(comparison: Comparison, values: &ConditionValues) -> Self {
        match comparison.family() {
            Family::String => Self::texts(comparison, values),
            Family::Bool => Self::Booleans(Booleans::new(values)),
            Family::Numeric => Self::Numbers(
                Order::of(comparison),
                boxed(values.iter().map(|value| OwnedNumber::parse(value.value()))),
            ),
            Family::Date => Self::Dates(
                Order::of(comparison),
                boxed(values.iter().map(|value| Instant::parse(value.value()))),
            ),
            Family::Binary => Self::Bytes(boxed(
                values
                    .iter()
                    .map(|value| base64(value.value()).map(Into::into)),
            )),
            Family::IpAddress => Self::Addresses(boxed(
                values
                    .iter()
                    .map(|value| AddressRange::parse(value.value())),
            )),
            Family::Arn => Self::Arns(boxed(values.iter().map(arn))),
        }
    }

    fn texts(comparison: Comparison, values: &ConditionValues) -> Self {
        match comparison {
            Comparison::StringEqualsIgnoreCase | Comparison::StringNotEqualsIgnoreCase => {
                let patterns = values.iter().map(ConditionValue::pattern);
                Self::FoldedTexts(boxed(patterns.map(Pattern::into_owned)))
            }
            _ => {
                let is_like = matches!(
                    comparison,
                    Comparison::StringLike | Comparison::StringNotLike
                );
                let patterns = values.iter().map(|value| text(value, is_like));
                if values.len() < SEARCHED_TEXTS {
                    Self::Texts(boxed(patterns))
                } else {
                    Self::ManyTexts(PatternSet::new(patterns))
                }
            }
        }
    }
}

/// A value that is compared with case; most need not be read as a pattern.
fn text(value: ConditionValue<'_>, is_like: bool) -> TextPattern {
    if value.has_variables() {
        TextPattern::new(value.pattern())
    } else if is_like {
        TextPattern::of_wild(value.value())
    } else {
        TextPattern::Literal(value.value().into())
    }
}

fn arn(value: ConditionValue<'_>) -> Option<Box<[TextPattern; 6]>> {
    let Operand::Arn(Some(arn)) = value.operand() else {
        return None;
    };
    Some(Box::new(if value.has_variables() {
        arn.patterns().map(TextPattern::new)
    } else {
        arn.parts().map(TextPattern::of_wild)
    }))
}

impl Order {
    fn of(comparison: Comparison) -> Self {
        match comparison {
            Comparison::NumericLessThan | Comparison::DateLessThan => Self::Less,
            Comparison::NumericLessThanEquals | Comparison::DateLessThanEquals => Self::LessOrEqual,
            Comparison::NumericGreaterThan | Comparison::DateGreaterThan => Self::Greater,
            Comparison::NumericGreaterThanEquals | Comparison::DateGreaterThanEquals => {
                Self::GreaterOrEqual
            }
            _ => Self::Equal,
        }
    }
}
