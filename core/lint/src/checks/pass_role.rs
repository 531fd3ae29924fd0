//! Two permissions that hand power on: passing roles to services, and making roles for services.

use keyward_policy::{ActionClause, ResourceClause, Span, Statement};

use crate::check::{Check, checks};
use crate::policy::{
    Findings, Kind, Policy, action_span, condition_on, has_wildcard, listed_resources,
    resource_span,
};

checks! {
    Aws SecurityWarning PASS_ROLE_WITH_STAR_IN_RESOURCE: "every role can be given to a service, an administrator's too, and the service then acts as it says" => "name the roles, or add a condition on iam:PassedToService";
    Aws SecurityWarning PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: "the wildcard allows iam:PassRole for every role" => "name actions and roles, or add a condition on iam:PassedToService";
    Aws SecurityWarning PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: "what is not listed allows iam:PassRole for every role" => "list actions in Action, or add iam:PassRole to NotAction";
    Aws SecurityWarning PASS_ROLE_WITH_NOT_RESOURCE: "every role that is not listed can be given to a service" => "name the roles in Resource";
    Aws SecurityWarning PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: "the wildcard allows iam:PassRole for every role that is not listed" => "name actions, and the roles in Resource";
    Aws SecurityWarning PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: "what is not listed allows iam:PassRole for roles that are not listed" => "list actions in Action and roles in Resource";
    Aws Warning CREATE_SLR_WITH_STAR_IN_RESOURCE: "every service can be given the role that it asks for" => "name the roles, or add a condition on iam:AWSServiceName";
    Aws Warning CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: "the wildcard allows iam:CreateServiceLinkedRole for every service" => "name actions and roles";
    Aws Warning CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: "what is not listed allows iam:CreateServiceLinkedRole for every service" => "list actions in Action, or add iam:CreateServiceLinkedRole to NotAction";
    Aws Warning CREATE_SLR_WITH_NOT_RESOURCE: "every service whose role is not listed can be given it" => "name the roles in Resource";
    Aws Warning CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: "the wildcard allows iam:CreateServiceLinkedRole for roles that are not listed" => "name actions, and the roles in Resource";
    Aws Warning CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: "what is not listed allows iam:CreateServiceLinkedRole for roles that are not listed" => "list actions in Action and roles in Resource";
}

/// One of the two permissions, and the check for each way in which it is allowed too widely.
struct Power {
    name: &'static str,
    /// With this key it is kept to some services.
    key: &'static str,
    /// By how the actions and then how the resources are given.
    checks: [[&'static Check; 2]; 3],
    /// What AWS says it does, for each of the six.
    details: [[&'static str; 2]; 3],
}

static POWERS: [Power; 2] = [
    Power {
        name: "PassRole",
        key: "iam:PassedToService",
        checks: [
            [
                &PASS_ROLE_WITH_STAR_IN_RESOURCE,
                &PASS_ROLE_WITH_NOT_RESOURCE,
            ],
            [
                &PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
                &PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
            ],
            [
                &PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
                &PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE,
            ],
        ],
        details: [
            [
                "Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive because it allows iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.",
                "Using the iam:PassRole action with NotResource can be overly permissive because it can allow iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs instead.",
            ],
            [
                "Using wildcards (*) in the action and the resource can be overly permissive because it allows iam:PassRole permissions on all resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.",
                "Using an action with a wildcard (*) and NotResource can be overly permissive because it can allow iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs instead.",
            ],
            [
                "Using a resource with wildcards (*) and NotAction can be overly permissive because it allows iam:PassRole permissions on all resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.",
                "Using NotAction with NotResource can be overly permissive because it can allow iam:PassRole permissions on multiple resources.. We recommend that you specify resource ARNs instead.",
            ],
        ],
    },
    Power {
        name: "CreateServiceLinkedRole",
        key: "iam:AWSServiceName",
        checks: [
            [
                &CREATE_SLR_WITH_STAR_IN_RESOURCE,
                &CREATE_SLR_WITH_NOT_RESOURCE,
            ],
            [
                &CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
                &CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
            ],
            [
                &CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
                &CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE,
            ],
        ],
        details: [
            [
                "Using the iam:CreateServiceLinkedRole action with wildcards (*) in the resource can allow creation of unintended service-linked roles. We recommend that you specify resource ARNs instead.",
                "Using the iam:CreateServiceLinkedRole action with NotResource can allow creation of unintended service-linked roles for multiple resources. We recommend that you specify resource ARNs instead.",
            ],
            [
                "Using wildcards (*) in the action and the resource can allow creation of unintended service-linked roles because it allows iam:CreateServiceLinkedRole permissions on all resources. We recommend that you specify resource ARNs instead.",
                "Using an action with a wildcard(*) and NotResource can allow creation of unintended service-linked roles because it can allow iam:CreateServiceLinkedRole permissions on multiple resources. We recommend that you specify resource ARNs instead.",
            ],
            [
                "Using a resource with wildcards (*) and NotAction can allow creation of unintended service-linked roles because it allows iam:CreateServiceLinkedRole permissions on all resources. We recommend that you specify resource ARNs instead.",
                "Using NotAction with NotResource can allow creation of unintended service-linked roles because it allows iam:CreateServiceLinkedRole permissions on multiple resources. We recommend that you specify resource ARNs instead.",
            ],
        ],
    },
];

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::Identity {
        return;
    }
    for statement in policy.allows() {
        for power in &POWERS {
            allowed_widely(statement, power, findings);
        }
    }
}

fn allowed_widely(statement: &Statement, power: &Power, findings: &mut Findings<'_>) {
    let Some((how, action)) = how_allowed(statement, power.name) else {
        return;
    };
    let negated = matches!(statement.resource, Some(ResourceClause::NotResource(_)));
    let keyed = condition_on(statement, power.key).is_some();
    let wide = negated || !keyed && listed_resources(statement).any(|it| is_wide(it.value()));
    let column = usize::from(negated);
    let of =
        |rows: &[[&'static Check; 2]; 3]| rows.get(how).and_then(|row| row.get(column)).copied();
    let details = power.details.get(how).and_then(|row| row.get(column));
    if let (true, Some(check), Some(details)) = (wide, of(&power.checks), details) {
        let span = resource_span(statement).unwrap_or(statement.span);
        findings.add_at(check, *details, &[action, span]);
    }
}

/// How a statement comes to allow an action of IAM: 0 by its name, 1 by a wildcard, 2 by leaving it out; and where.
fn how_allowed(statement: &Statement, name: &str) -> Option<(usize, Span)> {
    let entries = statement.action.entries();
    let mut covering = entries.filter(|entry| entry.matches("iam", name));
    if matches!(statement.action, ActionClause::NotAction(_)) {
        return covering
            .next()
            .is_none()
            .then(|| (2, action_span(statement)));
    }
    let first = covering.next()?;
    let all = std::iter::once(first).chain(covering);
    let by_name = all.clone().find(|entry| !has_wildcard(entry.value()));
    Some(by_name.map_or((1, first.span()), |entry| (0, entry.span())))
}

/// Whether a resource is every role: `*`, or an ARN whose name begins with a wildcard. A name that begins otherwise, as that of
/// a service does, keeps to roles that someone has thought of.
fn is_wide(resource: &str) -> bool {
    let name = match resource.splitn(6, ':').nth(5) {
        Some(part) => part.strip_prefix("role/").unwrap_or(part),
        None => resource,
    };
    name.starts_with('*')
        && (resource == "*" || resource.contains(":iam:") || resource.starts_with("arn:*"))
}
