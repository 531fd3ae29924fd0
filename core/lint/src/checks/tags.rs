//! Conditions on tags of resources, for services that do not tell them.

use keyward_catalog::Service;
use keyward_policy::{ActionClause, Condition, Effect, Operator, Statement};

use super::condition_keys::services_of;
use crate::check::checks;
use crate::policy::{Findings, Policy};

checks! {
    Aws SecurityWarning DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: "requests to these services never carry tags of resources, so they are not denied" => "deny these actions in a statement without this condition";
    Aws SecurityWarning DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: "requests to services that do not tell tags of resources are not denied" => "list the actions in Action";
    Aws Suggestion ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: "requests to these services never carry tags of resources, so they are not allowed" => "allow these actions in a statement without this condition";
    Aws Suggestion ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: "requests to services that do not tell tags of resources are not allowed" => "list the actions in Action";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        let asked = statement
            .conditions
            .iter()
            .find(|condition| asks_for_tags(condition));
        if let Some(condition) = asked {
            of_statement(statement, condition, findings);
        }
    }
}

/// Whether a condition fails for requests that lack the tag. With a negated operator, IfExists or Null it may hold.
fn asks_for_tags(condition: &Condition) -> bool {
    let key = condition.key.value.to_ascii_lowercase();
    let fails_without = match condition.operator {
        Operator::Null => false,
        Operator::Compare {
            comparison,
            if_exists,
            quantifier,
        } => !comparison.is_negated() && !if_exists && quantifier.is_none(),
    };
    key.starts_with("aws:resourcetag/") && fails_without
}

fn of_statement(statement: &Statement, condition: &Condition, findings: &mut Findings<'_>) {
    let allows = statement.effect == Effect::Allow;
    let (span, key) = (condition.key.span, &condition.key.value);
    if let ActionClause::NotAction(_) = statement.action {
        let (check, details) = if allows {
            (
                &ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
                format!(
                    "Using the effect Allow with NotAction and the tag condition key {key} allows only service actions that support the condition key. The condition key doesn't apply to some service actions. We recommend that you use Action instead of NotAction."
                ),
            )
        } else {
            (
                &DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
                format!(
                    "Using the effect Deny with NotAction and the tag condition key {key} can be overly permissive because some service actions are not denied by this statement. This is because the condition key doesn't apply to some service actions. We recommend that you use Action instead of NotAction."
                ),
            )
        };
        return findings.add(check, details, span);
    }
    let services = services_of(statement);
    let without: Vec<&str> = services
        .iter()
        .filter(|service| !tells_tags(service))
        .map(|service| service.prefix())
        .collect();
    if without.is_empty() {
        return;
    }
    let without = without.join(", ");
    if allows {
        let details = format!(
            "Using the effect Allow with the tag condition key {key} and actions for services with the following prefixes does not affect the policy: {without}. Actions for the listed service are not allowed by this statement. We recommend that you move these actions to a different statement without this condition key."
        );
        findings.add(
            &ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
            details,
            span,
        );
    } else {
        let details = format!(
            "Using the effect Deny with the tag condition key {key} and actions for services with the following prefixes can be overly permissive: {without}. Actions for the listed services are not denied by this statement. We recommend that you move these actions to a different statement without this condition key."
        );
        findings.add(
            &DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
            details,
            span,
        );
    }
}

fn tells_tags(service: &Service) -> bool {
    let mut keys = service.condition_keys().iter();
    keys.any(|key| key.is_named("aws:ResourceTag/x"))
}
