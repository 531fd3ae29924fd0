//! Policies of organizations.

use keyward_policy::{
    ActionClause, Comparison, Condition, Effect, Operator, PrincipalForm, ResourceClause, Statement,
};

use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, is_on, listed_actions, opening_of, principal_span};

checks! {
    Aws Error SCP_SYNTAX_ERROR_PRINCIPAL: "a service control policy binds every principal of the accounts below it" => "remove the element; a condition on aws:PrincipalArn spares some";
    Aws Error RCP_SYNTAX_ERROR_PRINCIPAL: "a resource control policy is about every caller" => "write \"Principal\": \"*\"; a condition on aws:PrincipalArn spares some";
    Aws Error RCP_SYNTAX_ERROR_ALLOW: "a resource control policy only limits; the one Allow there is says everything" => "write \"Effect\": \"Deny\", with conditions for what stays allowed";
    Aws Error RCP_SYNTAX_ERROR_NOTACTION: "a resource control policy lists what it denies" => "list actions in Action";
    Aws Error RCP_SYNTAX_ERROR_ACTION: "resource control policies bind requests to some services only, and each must be named" => "name services that they bind, as \"s3:*\"";
    Aws Warning RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: "services that act for you by their own principal are not of the organization, and are denied as well" => "add \"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}";
    Aws Warning RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: "calls of people and roles do not carry the key, and are denied as well" => "add \"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"true\"}";
    Aws Warning RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: "some calls of services carry no source at all, and are denied as well" => "add \"Null\": {\"aws:SourceAccount\": \"false\"}";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::ResourceControl {
        return;
    }
    for statement in policy.statements() {
        form(statement, findings);
        if statement.effect == Effect::Deny {
            related(statement, findings);
        }
    }
}

fn form(statement: &Statement, findings: &mut Findings<'_>) {
    let principals = statement.principal.as_ref().map(|clause| clause.entries());
    let everyone = principals.is_some_and(
        |entries| matches!(entries, [entry] if *entry.form() == PrincipalForm::Everyone),
    );
    if let Some(span) = principal_span(statement).filter(|_| !everyone) {
        let details = "The Principal element contents are not valid. RCPs only support specifying all principals (\"*\") in the Principal element. The NotPrincipal element is not supported for RCPs.";
        findings.add(&RCP_SYNTAX_ERROR_PRINCIPAL, details, span);
    }
    let all_resources = matches!(&statement.resource, Some(ResourceClause::Resource(list))
        if list.entries().any(|entry| entry.value() == "*"));
    let says_all = everyone && all_resources && statement.conditions.is_empty();
    if statement.effect == Effect::Allow && !says_all {
        let details = "RCPs only support specifying all principals (\"*\") in the Principal element, all resources (\"*\") in the Resource element, and no Condition element with an effect of Allow.";
        findings.add(&RCP_SYNTAX_ERROR_ALLOW, details, opening_of(statement.span));
    }
    if let ActionClause::NotAction(list) = &statement.action {
        let details =
            "RCPs do not support the NotAction element. Update to use the Action element.";
        findings.add(&RCP_SYNTAX_ERROR_NOTACTION, details, list.span());
    }
    for action in listed_actions(statement) {
        let service = action.value().split(':').next().unwrap_or_default();
        let unbound =
            keyward_catalog::service(service).is_some_and(|service| !service.obeys_rcps());
        if service == "*" && statement.effect == Effect::Deny || unbound {
            let details = "RCPs only support specifying select service prefixes in the Action element. Learn more here.";
            findings.add(&RCP_SYNTAX_ERROR_ACTION, details, action.span());
        }
    }
}

/// Keys that say who calls, and do not fit services.
const OF_PRINCIPALS: [&str; 5] = [
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
];

/// Keys that only calls of services carry.
const OF_SERVICES: [&str; 4] = [
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
];

/// Conditions that only mean what they should beside others.
fn related(statement: &Statement, findings: &mut Findings<'_>) {
    let find = |keys: &[&str]| {
        let mut conditions = statement.conditions.iter();
        conditions.find(|condition| denies_others(condition) && is_on(condition, keys))
    };
    if let Some(condition) = find(&OF_PRINCIPALS).filter(|_| !tells_services(statement, "false")) {
        let details = format!(
            "RCPs impact IAM roles, users, and AWS service principals. To prevent unintended impact to services acting on your behalf using a service principal, an additional statement should be added to the Condition block \"BoolIfExists\": {{ \"aws:PrincipalIsAWSService\": \"false\"}} whenever a principal key {} is used.",
            condition.key.value
        );
        let check = &RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY;
        findings.add(check, details, condition.key.span);
    }
    let Some(condition) = find(&OF_SERVICES) else {
        return;
    };
    let key = &condition.key.value;
    if !tells_services(statement, "true") {
        let details = format!(
            "RCPs impact IAM roles, users, and AWS service principals. To prevent unintended impact to your principals, an additional statement should be added to the Condition block \"BoolIfExists\": {{ \"aws:PrincipalIsAWSService\": \"true\"}} whenever the key {key} is used."
        );
        let check = &RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY;
        findings.add(check, details, condition.key.span);
    }
    let has_source = statement.conditions.iter().any(|condition| {
        condition.operator == Operator::Null
            && is_on(condition, &["aws:SourceAccount", "aws:SourceArn"])
    });
    if is_on(condition, &["aws:SourceOrgID", "aws:SourceOrgPaths"]) && !has_source {
        let details = format!(
            "The specified service may have a service integration that does not require the use of the {key} condition key. To prevent unintended impact to services acting on your behalf using a service principal, an additional statement should be added to the Condition block \"Null\": {{ \"aws:SourceAccount\": \"false\"}} or \"Null\": {{ \"aws:SourceArn\": \"false\"}} whenever the key {key} is used."
        );
        let check = &RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK;
        findings.add(check, details, condition.key.span);
    }
}

/// Whether a denial with this condition meets those who are not named.
fn denies_others(condition: &Condition) -> bool {
    matches!(condition.operator, Operator::Compare { comparison, .. } if comparison.is_negated())
}

/// Whether calls of services are told apart.
fn tells_services(statement: &Statement, wanted: &str) -> bool {
    statement.conditions.iter().any(|condition| {
        let plain = matches!(condition.operator, Operator::Compare { comparison, .. } if comparison == Comparison::Bool);
        let mut values = condition.values.iter();
        plain
            && is_on(condition, &["aws:PrincipalIsAWSService"])
            && values.any(|value| value.value().eq_ignore_ascii_case(wanted))
    })
}
