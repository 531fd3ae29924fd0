//! Statements of identities that allow more than anyone has thought of.

use keyward_catalog::AccessLevel;
use keyward_policy::{ActionClause, ResourceClause, Statement};

use super::reach::action_of;
use crate::check::checks;
use crate::policy::{
    Findings, Kind, Policy, action_span, listed_actions, parts_of_action, resource_span,
};

checks! {
    Keyward SecurityWarning ADMINISTRATOR_ACCESS: "whoever has it may do everything, and so may whoever gets hold of its credentials" => "start from nothing and allow what is used; records of calls tell what that is";
    Keyward Warning ALLOW_WITH_NOT_ACTION: "everything that is not listed is allowed, also what AWS adds tomorrow" => "list what is allowed in Action; NotAction is for Deny";
    Keyward Warning ALLOW_WITH_NOT_RESOURCE: "every resource that is not listed is meant, also those of other accounts" => "list the resources in Resource; NotResource is for Deny";
    Keyward Suggestion WILDCARD_ACTION: "it also allows deleting, and changing who has access" => "list the actions that are needed";
    Keyward Suggestion WILDCARD_RESOURCE: "the action changes resources, and all of the account are meant" => "name the resources that are meant";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::Identity {
        return;
    }
    for statement in policy.allows() {
        negations(statement, findings);
        let everywhere = is_everywhere(statement);
        let all = listed_actions(statement).find(|entry| matches!(entry.value(), "*" | "*:*"));
        match all {
            Some(entry) if everywhere => {
                let span = resource_span(statement).unwrap_or(statement.span);
                let details = if statement.conditions.is_empty() {
                    "the statement allows every action on every resource"
                } else {
                    "the statement allows every action on every resource while its conditions hold"
                };
                findings.add_at(&ADMINISTRATOR_ACCESS, details, &[entry.span(), span]);
            }
            _ => {
                wildcards(statement, findings);
                if everywhere && statement.conditions.is_empty() {
                    changes(statement, findings);
                }
            }
        }
    }
}

fn negations(statement: &Statement, findings: &mut Findings<'_>) {
    if matches!(statement.action, ActionClause::NotAction(_)) {
        let details = "the statement allows all actions but those listed";
        findings.add(&ALLOW_WITH_NOT_ACTION, details, action_span(statement));
    }
    if let Some(ResourceClause::NotResource(list)) = &statement.resource {
        let details = "the statement is about all resources but those listed";
        findings.add(&ALLOW_WITH_NOT_RESOURCE, details, list.span());
    }
}

/// Whether a statement is about every resource.
fn is_everywhere(statement: &Statement) -> bool {
    let Some(ResourceClause::Resource(list)) = &statement.resource else {
        return false;
    };
    list.entries().any(|entry| entry.value() == "*")
}

/// `s3:*`
fn wildcards(statement: &Statement, findings: &mut Findings<'_>) {
    for entry in listed_actions(statement) {
        let Some((service, "*")) = parts_of_action(entry.value()) else {
            continue;
        };
        let Some(service) = keyward_catalog::service(service) else {
            continue;
        };
        let of_level = |level| {
            let actions = service.actions().iter();
            actions
                .filter(|action| action.access_level() == level)
                .count()
        };
        let details = format!(
            "`{}` allows all {} actions of {}, {} that write and {} that manage permissions among them",
            entry.value(),
            service.actions().len(),
            service.name(),
            of_level(AccessLevel::Write),
            of_level(AccessLevel::PermissionsManagement)
        );
        findings.add(&WILDCARD_ACTION, details, entry.span());
    }
}

/// What is told when it is allowed too widely, as a thing of its own.
const TOLD_ELSEWHERE: [&str; 2] = ["iam:PassRole", "iam:CreateServiceLinkedRole"];

/// Actions that change something, on everything, although they could be kept to some resources.
fn changes(statement: &Statement, findings: &mut Findings<'_>) {
    let writing: Vec<_> = listed_actions(statement)
        .filter(|entry| {
            !TOLD_ELSEWHERE
                .iter()
                .any(|told| told.eq_ignore_ascii_case(entry.value()))
        })
        .filter(|entry| {
            action_of(*entry).is_some_and(|(service, action)| {
                let level = action.access_level();
                let changes = !matches!(level, AccessLevel::List | AccessLevel::Read);
                changes && service.required_resources(action).next().is_some()
            })
        })
        .collect();
    let (Some(first), Some(span)) = (writing.first(), resource_span(statement)) else {
        return;
    };
    let details = match writing.len() {
        1 => format!("`{}` is allowed on every resource", first.value()),
        count => format!(
            "`{}` and {} more that change resources are allowed on every resource",
            first.value(),
            count - 1
        ),
    };
    let example = action_of(*first).and_then(|(service, action)| service.resources(action).next());
    let way_out = example.map_or_else(
        || WILDCARD_RESOURCE.way_out().to_owned(),
        |it| format!("name the resources that are meant, as {}", it.arn()),
    );
    let entries = writing.iter().map(|entry| entry.span());
    let places: Vec<_> = std::iter::once(span).chain(entries).collect();
    findings.add_with(&WILDCARD_RESOURCE, details, way_out, &places);
}
