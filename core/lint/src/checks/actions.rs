//! Names of actions.

use std::borrow::Cow;

use keyward_catalog::{Action, Service, service, services};
use keyward_policy::{ActionPattern, Span};

use crate::OPAQUE;
use crate::check::{Check, checks};
use crate::facts::{Misspelt, nearest};
use crate::glob::Glob;
use crate::policy::{Findings, Policy, has_variable, has_wildcard, parts_of_action};

checks! {
    Aws Error INVALID_ACTION: "no request is ever for an action of this name, so it allows and denies nothing" => "correct the name; the service's page in the Service Authorization Reference lists its actions";
    Aws Error INVALID_SERVICE_IN_ACTION: "no service has this prefix, so the action allows and denies nothing" => "correct the prefix";
    Aws Suggestion WILDCARD_IN_SERVICE_NAME: "other services, also future ones, may have a name of this form" => "name each service";
    Aws Suggestion REDUNDANT_ACTION: "another entry of the list covers it" => "remove one of the two, whichever says what is meant";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        let entries = || statement.action.entries();
        for entry in entries() {
            name(entry, findings);
        }
        let values: Vec<_> = entries()
            .map(|entry| (Cow::from(entry.value().to_ascii_lowercase()), entry.span()))
            .collect();
        redundant(&values, &REDUNDANT_ACTION, findings, |count, span| {
            let named = entries().find(|entry| entry.span() == span);
            format!(
                "The {count} action(s) are redundant because they provide similar permissions. Update the policy to remove the redundant action such as: {}.",
                named.map_or("", |entry| entry.value())
            )
        });
    }
}

fn name(entry: ActionPattern<'_>, findings: &mut Findings<'_>) {
    let value = entry.value();
    if value == "*" || has_variable(value) || !value.is_ascii() && value.contains(OPAQUE) {
        return;
    }
    let Some((prefix, name)) = parts_of_action(value) else {
        let details = format!("The action {value} does not exist.");
        let way_out = "an action is a service and a name with a colon between, as s3:GetObject";
        return findings.add_with(&INVALID_ACTION, details, way_out, &[entry.span()]);
    };
    if has_wildcard(prefix) {
        let details = "Avoid using wildcards (*, ?) in the service name because it might grant unintended access to other AWS services with similar names.";
        return findings.add(&WILDCARD_IN_SERVICE_NAME, details, entry.span());
    }
    let Some(service) = service(prefix) else {
        return unknown_service(prefix, name, entry.span(), findings);
    };
    let exists = if has_wildcard(name) {
        let mut actions = service.actions().iter();
        actions.any(|action| entry.matches(prefix, action.name()))
    } else {
        service.action(name).is_some()
    };
    if !exists {
        unknown_action(service, name, entry, findings);
    }
}

fn unknown_service(prefix: &str, name: &str, span: Span, findings: &mut Findings<'_>) {
    let details = format!("The service {prefix} specified in the action does not exist.");
    // The service that has the action tells more than the one whose name is alike.
    let misspelt = Misspelt::new(prefix);
    let near = |service: &&Service| misspelt.distance(service.prefix()).is_some();
    let having = services()
        .filter(near)
        .find(|service| service.action(name).is_some());
    let meant = having
        .map(Service::prefix)
        .or_else(|| nearest(prefix, services().map(Service::prefix)));
    let details = match meant {
        Some(meant) => format!("{details} Did you mean {meant}?"),
        None => details,
    };
    findings.add(&INVALID_SERVICE_IN_ACTION, details, span);
}

fn unknown_action(
    service: &Service,
    name: &str,
    entry: ActionPattern<'_>,
    findings: &mut Findings<'_>,
) {
    let value = entry.value();
    let details = format!("The action {value} does not exist.");
    let details = match nearest(name, service.actions().iter().map(Action::name)) {
        Some(meant) => format!("{details} Did you mean {}:{meant}?", service.prefix()),
        None => details,
    };
    findings.add(&INVALID_ACTION, details, entry.span());
}

/// Finds what another entry of the same list covers: a finding for all such entries of the list. Actions come in lower case.
pub(super) fn redundant(
    values: &[(Cow<'_, str>, Span)],
    check: &'static Check,
    findings: &mut Findings<'_>,
    details: impl Fn(usize, Span) -> String,
) {
    // Lists of thousands would take a second, and whoever reads them has other worries.
    const LONGEST: usize = 1_000;
    if values.len() < 2 {
        return;
    }
    // Only a pattern covers anything but itself.
    let patterns: Vec<(usize, Glob<'_>)> = values
        .iter()
        .enumerate()
        .filter(|(_, (text, _))| text.contains(['*', '?']))
        .map(|(number, (text, _))| (number, Glob::new(&**text)))
        .collect();
    let again = again(values);
    let covered = |number: usize, text: &str| {
        let inner = Glob::new(text);
        let mut others = patterns.iter().filter(|(other, _)| *other != number);
        // Of two that say the same the later is too many.
        others
            .any(|(other, outer)| outer.covers(&inner) && (*other < number || !inner.covers(outer)))
    };
    let spans: Vec<Span> = values
        .iter()
        .take(LONGEST)
        .enumerate()
        .filter(|(number, (text, _))| {
            !text.contains(OPAQUE) && (again.contains(number) || covered(*number, text))
        })
        .map(|(_, (_, span))| *span)
        .collect();
    if let Some(first) = spans.first() {
        findings.add_at(check, details(spans.len(), *first), &spans);
    }
}

/// The values that have stood before.
fn again(values: &[(Cow<'_, str>, Span)]) -> Vec<usize> {
    let numbered = values.iter().enumerate();
    let mut order: Vec<(&str, usize)> = numbered
        .map(|(number, (text, _))| (&**text, number))
        .collect();
    order.sort_unstable();
    let pairs = order.windows(2).filter_map(|pair| match pair {
        [(first, _), (second, number)] if first == second => Some(*number),
        _ => None,
    });
    pairs.collect()
}
