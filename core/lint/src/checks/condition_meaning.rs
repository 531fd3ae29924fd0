//! Conditions that hold always, never, or not where their author thinks.

use keyward_catalog::{ValueType, global_condition_key};
use keyward_policy::{Comparison, Condition, Effect, Family, Operator, Quantifier, Statement};

use super::condition_keys::{Known, known, services_of};
use crate::check::checks;
use crate::policy::{Findings, Policy, condition_on, is_on};

checks! {
    Aws SecurityWarning UNTRUSTWORTHY_CONDITION_KEY: "the caller writes it into the request as it likes" => "do not let access depend on it";
    Aws SecurityWarning STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: "a wildcard in a text may stand for several parts of an ARN, and so for another account" => "use ArnLike, which compares part by part";
    Aws SecurityWarning DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: "a request that names no attributes does not carry dynamodb:Attributes, and is given all of them" => "add \"StringEquals\": {\"dynamodb:Select\": \"SPECIFIC_ATTRIBUTES\"}";
    Aws SecurityWarning S3_PREFIX_IN_NEGATIVE_CONTEXT: "whoever asks for a shorter prefix lists those objects as well" => "allow with StringLike, or deny with StringNotLike";
    Aws Suggestion EQUIVALENT_TO_NULL_FALSE: "it holds if and only if the key is there" => "say so with Null and \"false\"";
    Aws Suggestion EQUIVALENT_TO_NULL_TRUE: "it holds if and only if the key is missing" => "say so with Null and \"true\"";
    Aws Suggestion REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION: "it always holds" => "remove it";
    Aws Suggestion REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION: "it never holds, so the statement does nothing" => "remove it, or write what is not meant";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        for condition in &statement.conditions {
            untrustworthy(condition, findings);
            arns(statement, condition, findings);
            prefixes(statement, condition, findings);
            all(condition, findings);
        }
        attributes(statement, findings);
    }
}

fn untrustworthy(condition: &Condition, findings: &mut Findings<'_>) {
    let key = &condition.key.value;
    if is_on(condition, &["aws:Referer", "aws:UserAgent"]) {
        let details = format!(
            "The {key} condition key is not recommended for access control as it can be spoofed/manipulated by the caller."
        );
        findings.add(&UNTRUSTWORTHY_CONDITION_KEY, details, condition.key.span);
    }
}

/// ARNs compared as texts with wildcards.
fn arns(statement: &Statement, condition: &Condition, findings: &mut Findings<'_>) {
    let Operator::Compare { comparison, .. } = condition.operator else {
        return;
    };
    let like = matches!(
        comparison,
        Comparison::StringLike | Comparison::StringNotLike
    );
    let key = &*condition.key.value;
    let of_arn = || match global_condition_key(key) {
        Some(key) => key.value_type() == ValueType::Arn,
        None => {
            matches!(known(key, &services_of(statement)), Known::Key(key) if key.value_type() == ValueType::Arn)
        }
    };
    if like && of_arn() {
        let details = format!(
            "Use the operator type ARN instead of operator {} for the condition key {key}.",
            condition.operator
        );
        let check = &STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS;
        findings.add_at(
            check,
            details,
            &[condition.operator_span, condition.key.span],
        );
    }
}

fn prefixes(statement: &Statement, condition: &Condition, findings: &mut Findings<'_>) {
    let Operator::Compare { comparison, .. } = condition.operator else {
        return;
    };
    let denies = statement.effect == Effect::Deny;
    let of_prefix = is_on(condition, &["s3:prefix"]);
    if of_prefix && comparison.family() == Family::String && denies != comparison.is_negated() {
        let details = "Using the s3:prefix condition key in a Deny statement or with a negated string operator does not block listing the objects under the matching prefixes. A request that specifies a shorter prefix does not match the condition and can still list those objects. To restrict listing to specific prefixes, use s3:prefix with StringLike in an Allow statement, or use a Deny statement with StringNotLike.";
        findings.add(&S3_PREFIX_IN_NEGATIVE_CONTEXT, details, condition.key.span);
    }
}

/// Patterns that every value matches.
fn all(condition: &Condition, findings: &mut Findings<'_>) {
    let Operator::Compare {
        quantifier,
        comparison,
        if_exists,
    } = condition.operator
    else {
        return;
    };
    let any_value = condition.values.iter().any(|value| value.value() == "*");
    let negated = match comparison {
        Comparison::StringLike => false,
        Comparison::StringNotLike => true,
        _ => return,
    };
    if !any_value {
        return;
    }
    let (key, operator) = (&condition.key.value, condition.operator);
    let instead = |absent: &str| {
        format!(
            "We recommend replacing the key {key} in the condition block of {operator} with {{{key}: {absent}}} to ensure better enforcement of the condition."
        )
    };
    let (check, details) = match (negated, quantifier, if_exists) {
        (false, Some(Quantifier::ForAllValues), _) | (false, _, true) => (
            &REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION,
            format!(
                "The key {key} in the condition block of {operator} is redundant because it is always matched. Remove this key to simplify the condition."
            ),
        ),
        (false, _, false) => (&EQUIVALENT_TO_NULL_FALSE, instead("false")),
        (true, Some(Quantifier::ForAnyValue), false) => (
            &REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION,
            format!(
                "The key {key} in the condition block of {operator} does not match any values. Remove this key to simplify the condition."
            ),
        ),
        (true, _, _) => (&EQUIVALENT_TO_NULL_TRUE, instead("true")),
    };
    findings.add(check, details, condition.key.span);
}

fn attributes(statement: &Statement, findings: &mut Findings<'_>) {
    let allows = statement.effect == Effect::Allow;
    if let (true, Some(condition), None) = (
        allows,
        condition_on(statement, "dynamodb:Attributes"),
        condition_on(statement, "dynamodb:Select"),
    ) {
        let details = "Restricting dynamodb:Attributes without also setting dynamodb:Select to SPECIFIC_ATTRIBUTES allows all attributes to be returned on read requests that omit a projection expression. We recommend that you also set dynamodb:Select to SPECIFIC_ATTRIBUTES.";
        findings.add(
            &DYNAMODB_ATTRIBUTES_WITHOUT_SELECT,
            details,
            condition.key.span,
        );
    }
}
