use std::collections::BTreeMap;

use keyward_evaluation::{Context, ContextValue};
use keyward_policy::pattern::Pattern;
use keyward_policy::{Comparison, Condition, Operand, Operator};

use super::fill;

/// What stands for `*`.
const ANY: &str = "example";

/// What is tried for a key: to be missing, or to have a value.
type Tried = Option<ContextValue>;

/// Situations to try over what is known: without any of the keys, with all of them as the conditions want them, and with
/// each in turn at every value that the conditions tell apart. What is known already stays as it is.
pub(super) fn situations(conditions: &[&Condition], context: &Context) -> Vec<Context> {
    let mut tried: BTreeMap<String, (&str, Vec<Tried>)> = BTreeMap::new();
    for condition in conditions {
        let key = &*condition.key.value;
        if context.get(key).is_some() {
            continue;
        }
        let (_, held) = tried
            .entry(key.to_ascii_lowercase())
            .or_insert_with(|| (key, Vec::new()));
        for value in values(condition, context) {
            if !held.contains(&value) {
                held.push(value);
            }
        }
    }
    let wanted: Vec<(&str, &Tried)> = tried
        .values()
        .filter_map(|(key, values)| Some((*key, values.first()?)))
        .collect();
    let satisfied = with(context, wanted);
    let mut situations = vec![context.clone(), satisfied.clone()];
    for (key, values) in tried.values() {
        for value in values.iter().chain([&None]) {
            situations.push(with(context, [(*key, value)]));
            let mut others = satisfied.clone();
            others.remove(key);
            situations.push(with(&others, [(*key, value)]));
        }
    }
    let mut distinct: Vec<Context> = Vec::new();
    for situation in situations {
        if !distinct.contains(&situation) {
            distinct.push(situation);
        }
    }
    distinct
}

fn with<'v>(context: &Context, keys: impl IntoIterator<Item = (&'v str, &'v Tried)>) -> Context {
    let mut context = context.clone();
    for (key, value) in keys {
        if let Some(value) = value {
            context.insert(key, value.clone());
        }
    }
    context
}

/// Values that satisfy a condition, if any can be told, then values that do not.
fn values(condition: &Condition, context: &Context) -> Vec<Tried> {
    let Operator::Compare {
        quantifier,
        comparison,
        ..
    } = condition.operator
    else {
        return null_values(condition);
    };
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for value in &condition.values {
        let (ins, outs) = around(comparison, value.value(), value.operand(), context);
        inside.extend(ins);
        outside.extend(outs);
    }
    let (first, then) = if comparison.is_negated() {
        (outside, inside)
    } else {
        (inside, outside)
    };
    let shaped = |value: String| {
        Some(match quantifier {
            Some(_) => ContextValue::Multi(vec![value]),
            None => ContextValue::Single(value),
        })
    };
    first.into_iter().chain(then).map(shaped).collect()
}

fn null_values(condition: &Condition) -> Vec<Tried> {
    let present = Some(ContextValue::Single("example".to_owned()));
    let absent = condition
        .values
        .iter()
        .any(|value| matches!(value.operand(), Operand::Absent(Some(true))));
    if absent {
        vec![None, present]
    } else {
        vec![present, None]
    }
}

/// Values that a condition's value stands for, and values beside it.
fn around(
    comparison: Comparison,
    written: &str,
    operand: &Operand,
    context: &Context,
) -> (Vec<String>, Vec<String>) {
    use Comparison as C;
    match (comparison, operand) {
        (C::Bool, _) => {
            let truth = written.eq_ignore_ascii_case("true");
            (vec![truth.to_string()], vec![(!truth).to_string()])
        }
        (
            C::NumericLessThan
            | C::NumericLessThanEquals
            | C::NumericGreaterThan
            | C::NumericGreaterThanEquals
            | C::NumericEquals
            | C::NumericNotEquals,
            _,
        ) => written.parse::<i64>().map_or_else(
            |_| (vec![written.to_owned()], Vec::new()),
            |number| order(comparison, &[number - 1, number, number + 1]),
        ),
        (
            C::DateLessThan
            | C::DateLessThanEquals
            | C::DateGreaterThan
            | C::DateGreaterThanEquals
            | C::DateEquals
            | C::DateNotEquals,
            Operand::Date(Some(instant)),
        ) => {
            let seconds = instant.epoch_seconds();
            order(comparison, &[seconds - 1, seconds, seconds + 1])
        }
        (_, Operand::Address(_)) => {
            let address = written.split('/').next().unwrap_or(written);
            let elsewhere = if written.contains(':') {
                "2001:db8:ffff::1"
            } else {
                "198.51.100.99"
            };
            (vec![address.to_owned()], vec![elsewhere.to_owned()])
        }
        (_, Operand::Text(pattern)) => {
            let filled = fill(pattern, context, |_| ANY);
            let other = "another".to_owned();
            (filled.into_iter().collect(), vec![other])
        }
        (_, Operand::Arn(_)) => {
            let pattern = Pattern::parse_resource(written, true);
            let filled = fill(&pattern, context, |_| ANY);
            let other = "arn:aws:service:us-east-1:999999999999:another".to_owned();
            (filled.into_iter().collect(), vec![other])
        }
        _ => (vec![written.to_owned()], Vec::new()),
    }
}

/// Numbers below, at and above a bound, by whether they satisfy a comparison with it. Of a negated one what it excludes
/// comes first, as the pattern of the others.
fn order(comparison: Comparison, around: &[i64; 3]) -> (Vec<String>, Vec<String>) {
    use Comparison as C;
    let [below, at, above] = around.map(|number| number.to_string());
    match comparison {
        C::NumericLessThan | C::DateLessThan => (vec![below], vec![at, above]),
        C::NumericLessThanEquals | C::DateLessThanEquals => (vec![below, at], vec![above]),
        C::NumericGreaterThan | C::DateGreaterThan => (vec![above], vec![at, below]),
        C::NumericGreaterThanEquals | C::DateGreaterThanEquals => (vec![above, at], vec![below]),
        _ => (vec![at], vec![below, above]),
    }
}
