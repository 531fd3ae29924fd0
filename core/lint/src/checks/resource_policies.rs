//! What policies of resources cannot be about, and services as their principals.

use keyward_policy::{
    Condition, Effect, Operator, PrincipalClause, PrincipalEntry, PrincipalKind, Statement,
};

use crate::OPAQUE;
use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, is_on, listed_actions, listed_resources};

checks! {
    Aws Error UNSUPPORTED_ACTION_IN_POLICY: "a resource's policy is only asked about actions on the resource" => "remove the action, or attach the policy elsewhere";
    Aws Error UNSUPPORTED_RESOURCE_ARN_IN_POLICY: "a resource's policy is about the resource and what is in it" => "name the resource that the policy belongs to";
    Aws Error FEDERATED_PRINCIPAL_NOT_SUPPORTED: "users of providers come as sessions of roles" => "name the role that they assume";
    Aws Error UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: "services are of no organization, so their calls do not carry the key" => "use aws:SourceOrgID, aws:SourceAccount or aws:SourceArn";
    Aws SecurityWarning RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL: "the service calls for all its customers, and whoever knows the resource can have it called" => "add a condition on aws:SourceArn or aws:SourceAccount";
    Aws Suggestion RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: "the key does not say on whose behalf the service calls" => "use aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths";
    Aws Suggestion IRRELEVANT_CONDITION_KEY_IN_POLICY: "the policy belongs to the resource, and so to its account" => "use the key in policies of identities";
}

/// Keys that say on whose behalf a service calls.
const SOURCES: [&str; 4] = [
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
];

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        match policy.kind {
            Kind::Bucket => of_type(statement, "s3", "AWS::S3::Bucket", findings),
            Kind::Trust => of_type(
                statement,
                "sts",
                "AWS::IAM::AssumeRolePolicyDocument",
                findings,
            ),
            _ => {}
        }
        if policy.kind == Kind::Bucket {
            of_bucket(statement, findings);
        }
        if matches!(policy.kind, Kind::Bucket | Kind::Resource) {
            services(statement, findings);
        }
    }
}

/// Actions and resources of other services than the resource's.
fn of_type(statement: &Statement, prefix: &str, resource_type: &str, findings: &mut Findings<'_>) {
    for action in listed_actions(statement) {
        let service = action
            .value()
            .split_once(':')
            .map_or("*", |(service, _)| service);
        let known = keyward_catalog::service(service).is_some();
        if known && !service.eq_ignore_ascii_case(prefix) {
            let details = format!(
                "The action {} is not supported for the resource-based policy attached to the resource type {resource_type}.",
                action.value()
            );
            findings.add(&UNSUPPORTED_ACTION_IN_POLICY, details, action.span());
        }
    }
    for resource in listed_resources(statement) {
        let service = resource.value().split(':').nth(2).unwrap_or("*");
        if service != prefix && !service.contains(['*', '?', OPAQUE]) {
            let details = format!(
                "The resource ARN is not supported for the resource-based policy attached to the resource type {resource_type}."
            );
            findings.add(
                &UNSUPPORTED_RESOURCE_ARN_IN_POLICY,
                details,
                resource.span(),
            );
        }
    }
}

fn of_bucket(statement: &Statement, findings: &mut Findings<'_>) {
    let entries = statement
        .principal
        .iter()
        .flat_map(|clause| clause.entries());
    for entry in entries.filter(|entry| entry.kind() == PrincipalKind::Federated) {
        let details = "The policy type does not support a federated identity provider in the principal element. Use a supported principal.";
        findings.add(&FEDERATED_PRINCIPAL_NOT_SUPPORTED, details, entry.span());
    }
    for condition in &statement.conditions {
        if is_on(condition, &["s3:ResourceAccount"]) {
            let details = format!(
                "The condition key {} is not relevant for the AWS::S3::Bucket policy.  Use this key in an identity-based policy to govern access to this resource.",
                condition.key.value
            );
            findings.add(
                &IRRELEVANT_CONDITION_KEY_IN_POLICY,
                details,
                condition.key.span,
            );
        }
    }
}

/// Statements that allow services.
fn services(statement: &Statement, findings: &mut Findings<'_>) {
    let Some(PrincipalClause::Principal(list)) = &statement.principal else {
        return;
    };
    let is_service = |entry: &PrincipalEntry| entry.kind() == PrincipalKind::Service;
    let Some(service) = list.entries().iter().find(|entry| is_service(entry)) else {
        return;
    };
    if statement.effect != Effect::Allow {
        return;
    }
    if list.entries().iter().all(is_service) {
        keys_of_organizations(statement, findings);
    }
    let find = |keys: &[&str]| statement.conditions.iter().find(|it| is_on(it, keys));
    if find(&SOURCES).is_some_and(|condition| condition.operator != Operator::Null) {
        return;
    }
    let details = "Granting access to a service principal without specifying a source is overly permissive. Use aws:SourceArn, aws:SourceAccount, aws:SourceOrgID, or aws:SourceOrgPaths condition key to grant fine-grained access.";
    findings.add(
        &RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL,
        details,
        service.span(),
    );
    if let Some(condition) = find(&["aws:Referer", "aws:SourceOwner"]) {
        let prefix = service.value().split('.').next().unwrap_or_default();
        let details = format!(
            "To restrict access to the service principal {prefix} operating on your behalf, we recommend aws:SourceArn, aws:SourceAccount, aws:SourceOrgID, or aws:SourceOrgPaths instead of {}.",
            condition.key.value
        );
        let check = &RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
        findings.add(check, details, condition.key.span);
    }
}

fn keys_of_organizations(statement: &Statement, findings: &mut Findings<'_>) {
    let keys = ["aws:PrincipalOrgID", "aws:PrincipalOrgPaths"];
    let wrong: Vec<&Condition> = statement
        .conditions
        .iter()
        .filter(|condition| is_on(condition, &keys))
        .collect();
    if wrong.is_empty() {
        return;
    }
    let names: Vec<&str> = wrong
        .iter()
        .map(|condition| &*condition.key.value)
        .collect();
    let details = format!(
        "The following condition keys are not supported when used with the service principal: {}.",
        names.join(", ")
    );
    let places: Vec<_> = wrong.iter().map(|condition| condition.key.span).collect();
    findings.add_at(
        &UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL,
        details,
        &places,
    );
}
