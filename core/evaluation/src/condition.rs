//! Whether the conditions of a statement hold.

use keyward_policy::pattern::{Case, Matched, Variables};
use keyward_policy::value::{AddressRange, Instant, Number, base64};
use keyward_policy::{
    ArnPattern, Comparison, Condition, ConditionValue, ConditionValues, Operand, Operator,
    Quantifier,
};

use crate::choices;
use crate::context::{Context, ContextValue};

impl Variables for Context {
    fn value(&self, key: &str) -> Option<&str> {
        self.single(key)
    }
}

/// Whether one operator holds for one key: AND is made by the caller, over operators and keys alike.
pub(crate) fn holds(condition: &Condition, context: &Context) -> bool {
    let held = context.get(&condition.key.value);
    match condition.operator {
        Operator::Null => null_holds(&condition.values, held),
        Operator::Compare {
            quantifier,
            comparison,
            if_exists,
        } => match held {
            None => holds_without_key(quantifier, comparison, if_exists),
            Some(held) => {
                holds_with_key(condition, quantifier, comparison, if_exists, held, context)
            }
        },
    }
}

fn null_holds(values: &ConditionValues, held: Option<&ContextValue>) -> bool {
    let is_empty = |held: &ContextValue| match held {
        ContextValue::Single(_) => false,
        ContextValue::Multi(_) => choices::EMPTY_SET_IS_NULL && set_of(held).is_empty(),
    };
    let absent = held.is_none_or(is_empty);
    values
        .iter()
        .any(|value| matches!(value.operand(), Operand::Absent(Some(wanted)) if wanted == absent))
}

fn holds_without_key(
    quantifier: Option<Quantifier>,
    comparison: Comparison,
    if_exists: bool,
) -> bool {
    match quantifier {
        None => if_exists || comparison.is_negated(),
        Some(Quantifier::ForAllValues) => true,
        Some(Quantifier::ForAnyValue) => if_exists && choices::FOR_ANY_VALUE_IF_EXISTS_WITHOUT_KEY,
    }
}

fn holds_with_key(
    condition: &Condition,
    quantifier: Option<Quantifier>,
    comparison: Comparison,
    if_exists: bool,
    held: &ContextValue,
    context: &Context,
) -> bool {
    let satisfies = |value: &String| satisfies(comparison, &condition.values, value, context);
    match (quantifier, held) {
        (Some(Quantifier::ForAllValues), held) => set_of(held).iter().all(satisfies),
        (Some(Quantifier::ForAnyValue), held) => set_of(held).iter().any(satisfies),
        (None, ContextValue::Single(value)) => satisfies(value),
        (None, ContextValue::Multi(values)) if values.is_empty() => {
            if_exists || comparison.is_negated()
        }
        (None, ContextValue::Multi(_)) => choices::PLAIN_OPERATOR_ON_SET,
    }
}

/// The values as set operators see them: one empty string is a set of nothing.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>
fn set_of(held: &ContextValue) -> &[String] {
    match held.values() {
        [only] if only.is_empty() => &[],
        values => values,
    }
}

/// Whether one value of the request satisfies the comparison with the values of the policy: some of them must
/// match it, or none if the operator is negated.
fn satisfies(
    comparison: Comparison,
    wanted: &ConditionValues,
    value: &str,
    context: &Context,
) -> bool {
    let mut compared = wanted
        .iter()
        .map(|wanted| compare(comparison, wanted, value, context));
    if comparison.is_negated() {
        compared.all(|compared| match compared {
            Compared::Match => false,
            Compared::Differ => true,
            Compared::Unreadable => choices::UNREADABLE_DIFFERS,
        })
    } else {
        compared.any(|compared| compared == Compared::Match)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Match,
    Differ,
    /// A number or date that is none.
    Unreadable,
}

impl From<bool> for Compared {
    fn from(matches: bool) -> Self {
        if matches { Self::Match } else { Self::Differ }
    }
}

/// The comparison without its negation.
fn compare(
    comparison: Comparison,
    wanted: ConditionValue<'_>,
    value: &str,
    context: &Context,
) -> Compared {
    match wanted.operand() {
        Operand::Text(pattern) => {
            let case = match comparison {
                Comparison::StringEqualsIgnoreCase
                | Comparison::StringNotEqualsIgnoreCase
                | Comparison::Bool => Case::Insensitive,
                _ => Case::Sensitive,
            };
            let boolean = |value: &str| {
                value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false")
            };
            if comparison == Comparison::Bool && !boolean(value) {
                return Compared::Differ;
            }
            // An unresolved variable matches nothing, so that negated operators hold.
            Compared::from(pattern.matches(value, case, context) == Matched::Yes)
        }
        Operand::Number => match (Number::parse(value), Number::parse(wanted.value())) {
            (Some(value), Some(wanted)) => order_matches(comparison, &value, &wanted),
            _ => Compared::Unreadable,
        },
        Operand::Date(wanted) => match (Instant::parse(value), wanted) {
            (Some(value), Some(wanted)) => order_matches(comparison, &value, &wanted),
            _ => Compared::Unreadable,
        },
        Operand::Binary(wanted) => match (base64(value), wanted) {
            (Some(value), Some(wanted)) => Compared::from(*value == *wanted),
            _ => Compared::Differ,
        },
        Operand::Address(wanted) => match (AddressRange::parse_address(value), wanted) {
            (Some(value), Some(wanted)) => Compared::from(wanted.contains(value)),
            _ if choices::NOT_AN_ARN_OR_ADDRESS_DIFFERS => Compared::Differ,
            _ => Compared::Unreadable,
        },
        Operand::Arn(wanted) => match wanted
            .as_ref()
            .and_then(|wanted| arn_matches(wanted, value, context))
        {
            Some(matches) => Compared::from(matches),
            None if choices::NOT_AN_ARN_OR_ADDRESS_DIFFERS => Compared::Differ,
            None => Compared::Unreadable,
        },
        Operand::Absent(_) => Compared::Differ,
    }
}

fn order_matches<T: Ord>(comparison: Comparison, value: &T, wanted: &T) -> Compared {
    let order = value.cmp(wanted);
    Compared::from(match comparison {
        Comparison::NumericLessThan | Comparison::DateLessThan => order.is_lt(),
        Comparison::NumericLessThanEquals | Comparison::DateLessThanEquals => order.is_le(),
        Comparison::NumericGreaterThan | Comparison::DateGreaterThan => order.is_gt(),
        Comparison::NumericGreaterThanEquals | Comparison::DateGreaterThanEquals => order.is_ge(),
        _ => order.is_eq(),
    })
}

/// Part by part; `None` if the value has fewer than six.
fn arn_matches(wanted: &ArnPattern<'_>, value: &str, context: &Context) -> Option<bool> {
    let mut parts = value.splitn(6, ':');
    let mut matches = true;
    for pattern in wanted.patterns() {
        matches &= pattern.matches(parts.next()?, Case::Sensitive, context) == Matched::Yes;
    }
    Some(matches)
}
