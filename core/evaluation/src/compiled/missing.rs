//! Condition keys for want of which a statement does not match.

use keyward_policy::pattern::{Case, Matched, Pattern, Variables};
use keyward_policy::{
    Comparison, Condition, Operand, Operator, ResourceClause, ResourcePattern, Statement,
};

use super::condition::CompiledCondition;
use super::context::ReadyContext;
use super::document::CompiledStatement;
use super::request::ReadyRequest;
use crate::choices::{self, IncompleteArn};
use crate::decision::Layer;

/// The keys, as the policy writes them, that the request would have to carry for a statement about its action to
/// match: those of conditions and those of variables. None if it matches, or if something stands against it that no
/// further key could mend. A key may be there twice.
pub(super) fn lacking<'a>(
    written: &'a Statement,
    compiled: &CompiledStatement,
    request: &ReadyRequest<'_>,
    layer: Layer,
) -> Vec<&'a str> {
    let keys = || {
        let mut keys = Vec::new();
        if !compiled.resource_matches(request, layer) {
            keys.extend(of_resource(written.resource.as_ref()?, request, layer)?);
        }
        for (written, compiled) in written.conditions.iter().zip(&**compiled.conditions()) {
            if !compiled.holds(&request.context) {
                keys.extend(of_condition(written, compiled, &request.context)?);
            }
        }
        Some(keys)
    };
    keys().unwrap_or_default()
}

/// The variables that keep a resource that is not covered from being so; `None` if it could not be.
fn of_resource<'a>(
    clause: &'a ResourceClause,
    request: &ReadyRequest<'_>,
    layer: Layer,
) -> Option<Vec<&'a str>> {
    let context = &request.context;
    let excludes = matches!(clause, ResourceClause::NotResource(_));
    let completed = |layer| choices::incomplete_arn(layer) == IncompleteArn::Completed;
    // Without a variable an entry says no more than that it is not covered, which is known.
    let says_more = |entry: &ResourcePattern<'_>| excludes || entry.has_variables();
    let entries = clause.entries().filter(says_more);
    let patterns = entries.flat_map(|entry| {
        let completed = entry.completed().filter(|_| completed(layer));
        std::iter::once(entry.pattern()).chain(completed)
    });
    let mut keys = Vec::new();
    for pattern in patterns {
        match pattern.matches(request.resource, Case::Sensitive, context) {
            // An entry that excludes the resource does so whatever the others come to mean.
            Matched::Yes if excludes => return None,
            Matched::Unresolved
                if excludes
                    || could_cover(&pattern, request.resource, Case::Sensitive, context) =>
            {
                keys.extend(unknown(pattern, context));
            }
            _ => {}
        }
    }
    (!keys.is_empty()).then_some(keys)
}

/// The keys that keep a condition that does not hold from holding; `None` if it could not hold.
fn of_condition<'a>(
    written: &'a Condition,
    compiled: &CompiledCondition,
    context: &ReadyContext<'_>,
) -> Option<Vec<&'a str>> {
    let operands = written.values.iter().map(|value| value.operand());
    let Some(values) = compiled.values(context) else {
        let variables = operands
            .flat_map(Operand::into_patterns)
            .flat_map(|pattern| unknown(pattern, context));
        return Some(
            std::iter::once(&*written.key.value)
                .chain(variables)
                .collect(),
        );
    };
    let Operator::Compare { comparison, .. } = written.operator else {
        return None;
    };
    if comparison.is_negated() {
        return None;
    }
    let case = match comparison {
        Comparison::StringEqualsIgnoreCase | Comparison::Bool => Case::Insensitive,
        _ => Case::Sensitive,
    };
    let could_hold = |operand: &Operand<'_>| {
        let mut values = values.iter();
        values.any(|value| operand_could_cover(operand, value, case, context))
    };
    let keys: Vec<_> = operands
        .filter(could_hold)
        .flat_map(Operand::into_patterns)
        .flat_map(|pattern| unknown(pattern, context))
        .collect();
    (!keys.is_empty()).then_some(keys)
}

fn operand_could_cover(
    operand: &Operand<'_>,
    value: &str,
    case: Case,
    context: &ReadyContext<'_>,
) -> bool {
    let covers = |pattern: &Pattern<&str>, value| could_cover(pattern, value, case, context);
    match operand {
        Operand::Text(whole) => covers(whole, value),
        Operand::Arn(Some(arn)) => {
            let values: Vec<&str> = value.splitn(6, ':').collect();
            let mut parts = arn.patterns().into_iter().zip(&values);
            values.len() == 6 && parts.all(|(part, value)| covers(&part, value))
        }
        _ => false,
    }
}

/// Whether a pattern would cover a text if its variables without a value had the right ones.
fn could_cover(
    pattern: &Pattern<&str>,
    text: &str,
    case: Case,
    context: &ReadyContext<'_>,
) -> bool {
    let widest = pattern.with_any_for_unresolved(context);
    widest.matches(text, case, context) == Matched::Yes
}

/// The variables of a pattern that have neither value nor default.
fn unknown<'a>(
    pattern: Pattern<&'a str>,
    context: &ReadyContext<'_>,
) -> impl Iterator<Item = &'a str> {
    let variables = pattern.into_variables();
    let unresolved = variables
        .filter(|variable| variable.default.is_none() && context.value(variable.key).is_none());
    unresolved.map(|variable| variable.key)
}
