use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use keyward_evaluation::{Context, ContextValue, PRINCIPAL_KEYS};
use keyward_policy::pattern::Pattern;
use keyward_policy::{Comparison, Condition, Operand, Operator, Statement};

use super::{ANY, fill};

/// What is tried for a key: to be missing, or to have a value.
type Tried = Option<ContextValue>;

/// So many values of a key are tried: each is put to both sets of policies twice.
const MAX_VALUES: usize = 200;

/// What is tried for each key, by its name in lower case.
type Keys<'s> = BTreeMap<String, (&'s str, Vec<Tried>)>;

/// Situations to try over what is known: without any of the keys, with all of them as the statements want them, and with
/// each in turn at every value that the statements tell apart. What is known already stays as it is, and so do keys that follow
/// from who calls: other values of those are other callers.
pub(crate) fn situations(statements: &[&Statement], context: &Context) -> Vec<Context> {
    let mut tried = Keys::new();
    for statement in statements {
        for condition in &statement.conditions {
            try_values(
                &mut tried,
                &condition.key.value,
                context,
                values(condition, context),
            );
            let texts = condition.values.iter().map(|value| value.operand());
            for operand in texts {
                if let Operand::Text(pattern) = operand {
                    try_variables(&mut tried, pattern, context);
                }
            }
        }
        let resources = statement
            .resource
            .iter()
            .flat_map(|clause| clause.entries());
        for resource in resources {
            try_variables(&mut tried, resource.pattern(), context);
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

/// The condition keys that a statement asks for, in conditions and variables.
pub(crate) fn keys_of(statement: &Statement) -> impl Iterator<Item = &str> {
    let conditions = statement.conditions.iter();
    let named = conditions.clone().map(|condition| &*condition.key.value);
    let operands = conditions.flat_map(|condition| condition.values.iter());
    let in_values = operands.flat_map(|value| value.operand().into_patterns());
    let clause = statement.resource.iter();
    let resources = clause.flat_map(|clause| clause.entries());
    let patterns = in_values.chain(resources.map(|resource| resource.pattern()));
    let variables = patterns.flat_map(Pattern::into_variables);
    named.chain(variables.map(|variable| variable.key))
}

fn try_values<'s>(tried: &mut Keys<'s>, key: &'s str, context: &Context, values: Vec<Tried>) {
    let mut of_principals = PRINCIPAL_KEYS.iter();
    let follows_from_caller = of_principals.any(|known| key.eq_ignore_ascii_case(known));
    if follows_from_caller || context.get(key).is_some() {
        return;
    }
    let (_, held) = tried
        .entry(key.to_ascii_lowercase())
        .or_insert_with(|| (key, Vec::new()));
    for value in values {
        if held.len() < MAX_VALUES && !held.contains(&value) {
            held.push(value);
        }
    }
}

/// A variable's key is tried with the value that examples are made with.
fn try_variables<'s>(tried: &mut Keys<'s>, pattern: Pattern<&'s str>, context: &Context) {
    for variable in pattern.into_variables() {
        let value = Some(ContextValue::Single(ANY.to_owned()));
        try_values(tried, variable.key, context, vec![value]);
    }
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
        let (ins, outs) = around(comparison, value.value(), &value.operand(), context);
        inside.extend(ins);
        outside.extend(outs);
    }
    let (first, then) = if comparison.is_negated() {
        (outside, inside)
    } else {
        (inside, outside)
    };
    let Some(_) = quantifier else {
        let single = |value| Some(ContextValue::Single(value));
        return first.into_iter().chain(then).map(single).collect();
    };
    // Sets: of one value each, of one that is meant and one that is not, and of none.
    let mixed = [first.first(), then.first()]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let alone = first.into_iter().chain(then).map(|value| vec![value]);
    let sets = alone.chain([mixed, Vec::new()]);
    sets.map(|set| Some(ContextValue::Multi(set))).collect()
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
    operand: &Operand<'_>,
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
        (_, Operand::Address(_)) => around_range(written),
        (_, Operand::Text(pattern)) => {
            let filled = fill(pattern, context, |_| ANY);
            let turned = other_case(&filled);
            (vec![filled], vec!["another".to_owned(), turned])
        }
        (_, Operand::Arn(_)) => {
            let pattern = Pattern::parse_resource(written, true);
            let filled = fill(&pattern, context, |_| ANY);
            let other = "arn:aws:service:us-east-1:999999999999:another".to_owned();
            (vec![filled], vec![other])
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

/// The same with every ASCII letter in the other case.
fn other_case(text: &str) -> String {
    let turned = text.chars().map(|letter| {
        if letter.is_ascii_lowercase() {
            letter.to_ascii_uppercase()
        } else {
            letter.to_ascii_lowercase()
        }
    });
    turned.collect()
}

/// The first and last addresses of a range, and those before and after them.
fn around_range(written: &str) -> (Vec<String>, Vec<String>) {
    let (address, prefix) = match written.split_once('/') {
        Some((address, prefix)) => (address, prefix.parse::<u32>().ok()),
        None => (written, None),
    };
    let Ok(address) = address.parse::<IpAddr>() else {
        return (vec![written.to_owned()], Vec::new());
    };
    let ends = |bits: u128, width: u32| {
        let free = width.saturating_sub(prefix.unwrap_or(width));
        let below = 1_u128.checked_shl(free).map_or(u128::MAX, |size| size - 1);
        (bits & !below, bits | below)
    };
    let (first, last, shown): (u128, u128, fn(u128) -> String) = match address {
        IpAddr::V4(address) => {
            let (first, last) = ends(u32::from(address).into(), 32);
            (first, last, |bits| Ipv4Addr::from(bits as u32).to_string())
        }
        IpAddr::V6(address) => {
            let (first, last) = ends(address.into(), 128);
            (first, last, |bits| Ipv6Addr::from(bits).to_string())
        }
    };
    let outside = [first.checked_sub(1), last.checked_add(1)];
    (
        vec![shown(first), shown(last)],
        outside.into_iter().flatten().map(shown).collect(),
    )
}
