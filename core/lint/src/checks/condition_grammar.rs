//! What conditions must be, before what they mean.

use std::collections::BTreeMap;

use keyward_policy::json::{Member, Node, Value};
use keyward_policy::{Comparison, Operator, Quantifier, Span};

use super::grammar::mismatch;
use crate::check::checks;
use crate::facts::nearest;
use crate::policy::Findings;

checks! {
    Aws Error INVALID_CONDITION_OPERATOR: "a condition begins with how values are compared" => "use an operator of AWS's list";
    Aws Error NULL_WITH_IF_EXISTS: "Null asks whether a key is there, so IfExists has nothing to add" => "write Null";
    Aws Suggestion NULL_WITH_QUALIFIER: "Null asks whether a key is there, whatever its values are" => "write Null without the prefix";
    Aws Error INVALID_CONDITION_DATA_TYPE: "the values of one key are strings, or numbers, or booleans" => "write all of them as strings";
    Aws Error DUPLICATE_KEYS_WITH_DIFFERENT_CASE: "names of keys ignore case: all of them must hold, not one of them" => "put the values into one list";
    Aws Suggestion EMPTY_OBJECT_CONDITION: "a condition that asks nothing always holds" => "remove it, or say what must hold";
    Aws Suggestion EMPTY_ARRAY_CONDITION: "a key without values compares with nothing" => "list values, or remove the key";
    Aws Suggestion EMPTY_ARRAY_CONDITION_FORALLVALUES: "without values it only holds for requests that lack the key" => "say so with Null";
    Aws Suggestion EMPTY_ARRAY_CONDITION_FORANYVALUE: "without values it never holds" => "list values, or remove the statement";
    Aws Suggestion EMPTY_ARRAY_CONDITION_IFEXISTS: "without values it only holds for requests that lack the key" => "say so with Null";
}

pub(super) fn check(conditions: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(operators) = conditions.as_object() else {
        return mismatch(conditions, "Object", findings);
    };
    if operators.is_empty() {
        empty_object(conditions, findings);
    }
    for operator in operators {
        let Some(keys) = operator.node.as_object() else {
            mismatch(&operator.node, "Object", findings);
            continue;
        };
        if keys.is_empty() {
            empty_object(&operator.node, findings);
        }
        let parsed = Operator::parse(&operator.name);
        if parsed.is_none() {
            unknown_operator(operator, findings);
        }
        duplicates(keys, findings);
        for key in keys {
            values(key, parsed, findings);
        }
    }
}

fn empty_object(node: &Node<'_>, findings: &mut Findings<'_>) {
    let details =
        "This condition block is empty and it does not affect the policy. Specify conditions.";
    findings.add(&EMPTY_OBJECT_CONDITION, details, node.span);
}

fn unknown_operator(operator: &Member<'_>, findings: &mut Findings<'_>) {
    let name = &operator.name;
    let bare = name.rsplit(':').next().unwrap_or_default();
    let at = operator.name_span;
    if bare.eq_ignore_ascii_case("NullIfExists") {
        let details = "The Null condition operator cannot be used with the IfExists suffix. Update the operator or the suffix.";
        return findings.add(&NULL_WITH_IF_EXISTS, details, at);
    }
    if bare.eq_ignore_ascii_case("Null") {
        let details = "Avoid using the Null condition operator with the ForAllValues or ForAnyValue qualifiers because they always return a true or false respectively.";
        return findings.add(&NULL_WITH_QUALIFIER, details, at);
    }
    let details =
        format!("The condition operator {name} is not valid. Use a valid condition operator.");
    let plain = bare.strip_suffix("IfExists").unwrap_or(bare);
    let known = Comparison::ALL.into_iter().map(Comparison::name);
    match nearest(plain, known.chain(["Null"])) {
        Some(meant) => {
            let way_out = format!("did you mean {meant}?");
            findings.add_with(&INVALID_CONDITION_OPERATOR, details, way_out, &[at]);
        }
        None => findings.add(&INVALID_CONDITION_OPERATOR, details, at),
    }
}

fn duplicates(keys: &[Member<'_>], findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for key in keys {
        let Some(first) = seen.get(&key.name.to_ascii_lowercase()) else {
            seen.insert(key.name.to_ascii_lowercase(), key.name_span);
            continue;
        };
        let details = format!(
            "The condition key {} appears more than once with different capitalization in the same condition block. Remove the duplicate condition keys.",
            key.name
        );
        let places = [key.name_span, *first];
        findings.add_at(&DUPLICATE_KEYS_WITH_DIFFERENT_CASE, details, &places);
    }
}

fn values(key: &Member<'_>, operator: Option<Operator>, findings: &mut Findings<'_>) {
    let values = key.node.one_or_many();
    if values.is_empty() {
        return no_values(key, operator, findings);
    }
    let type_of = |node: &Node<'_>| match node.value {
        Value::String(_) => Some("String"),
        Value::Number(_) => Some("Number"),
        Value::Bool(_) => Some("Boolean"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    if let Some(odd) = values.iter().find(|value| type_of(value).is_none()) {
        return mismatch(odd, "String", findings);
    }
    let first = values.first().and_then(type_of);
    if let Some(odd) = values.iter().find(|value| type_of(value) != first) {
        let details = "The condition value data types do not match. Use condition values of the same JSON data type.";
        findings.add(&INVALID_CONDITION_DATA_TYPE, details, odd.span);
    }
}

fn no_values(key: &Member<'_>, operator: Option<Operator>, findings: &mut Findings<'_>) {
    let (quantifier, if_exists) = match operator {
        Some(Operator::Compare {
            quantifier,
            if_exists,
            ..
        }) => (quantifier, if_exists),
        _ => (None, false),
    };
    let use_null = format!(
        "matches only if the key {} is missing from the request context. To determine if the request context is empty, we recommend that you use the Null condition operator with the value of true instead.",
        key.name
    );
    let (check, details) = match (quantifier, if_exists) {
        (Some(Quantifier::ForAllValues), _) => (
            &EMPTY_ARRAY_CONDITION_FORALLVALUES,
            format!("The ForAllValues prefix with an empty condition key {use_null}"),
        ),
        (Some(Quantifier::ForAnyValue), _) => (
            &EMPTY_ARRAY_CONDITION_FORANYVALUE,
            format!(
                "The ForAnyValue prefix with an empty condition key {} never matches the request context and it does not affect the policy. Specify conditions.",
                key.name
            ),
        ),
        (None, true) => (
            &EMPTY_ARRAY_CONDITION_IFEXISTS,
            format!("The IfExists suffix with an empty condition key {use_null}"),
        ),
        (None, false) => (
            &EMPTY_ARRAY_CONDITION,
            format!(
                "There are no values for the condition key {} and it does not affect the policy. Specify conditions.",
                key.name
            ),
        ),
    };
    findings.add(check, details, key.node.span);
}
