//! Statements whose elements do not go together: actions that never meet the resources, keys that never come.

use std::cell::LazyCell;

use keyward_catalog::{Action, ResourceType, Service, service};
use keyward_policy::{
    ActionPattern, Condition, Effect, Operator, Quantifier, ResourcePattern, Span, Statement,
};

use super::condition_keys::{Known, known};
use crate::check::checks;
use crate::facts::{FURTHER_KEYS_OF_ACTIONS, FURTHER_RESOURCES};
use crate::glob::ArnGlob;
use crate::policy::{
    Findings, Policy, listed_actions, listed_resources, parts_of_action, resource_span,
};

checks! {
    Keyward Warning MISSING_OBJECT_PATH: "a bucket and the objects in it are different resources: this action is about objects, and the ARN names the bucket" => "write the ARN with /* behind it, beside that of the bucket if both are meant";
    Keyward Warning ACTION_RESOURCE_MISMATCH: "the action is never about such a resource, so the statement says nothing about it" => "give the action a resource of its types";
    Keyward Warning ACTION_NEEDS_ALL_RESOURCES: "the action is about no single resource: requests for it are about *" => "move the action into a statement with \"Resource\": \"*\"";
    Keyward Warning CONDITION_WITHOUT_EFFECT: "requests for this action do not carry the key, so the condition holds for all of them: an Allow allows them, a Deny denies them, as if it were not there" => "move the action into a statement without this condition, or use a key that it carries";
    Aws Error UNSUPPORTED_ACTION_FOR_CONDITION_KEY: "requests for this action do not carry the key, so the condition fails, and the statement says nothing about the action" => "move the action into a statement without this condition, or use a key that it carries";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        let exact = exact_actions(statement);
        resources(statement, &exact, findings);
        for condition in &statement.conditions {
            keys(statement, condition, &exact, findings);
        }
    }
}

/// An action that a statement names without a wildcard.
type Exact<'a> = (ActionPattern<'a>, &'static Service, &'static Action);

fn exact_actions(statement: &Statement) -> Vec<Exact<'_>> {
    let exact = |entry| {
        let (service, action) = action_of(entry)?;
        Some((entry, service, action))
    };
    listed_actions(statement).filter_map(exact).collect()
}

/// The action that an entry names.
pub(super) fn action_of(entry: ActionPattern<'_>) -> Option<(&'static Service, &'static Action)> {
    let (prefix, name) = parts_of_action(entry.value())?;
    let service = service(prefix)?;
    Some((service, service.action(name)?))
}

fn resources(statement: &Statement, exact: &[Exact<'_>], findings: &mut Findings<'_>) {
    let listed: Vec<_> = listed_resources(statement).collect();
    let (Some(span), false) = (resource_span(statement), listed.is_empty()) else {
        return;
    };
    // Nothing is amiss with an action on everything; and whoever lists thousands of both has other worries.
    const MOST_PAIRS: usize = 100_000;
    let all = listed.iter().any(|resource| resource.value() == "*");
    if all || exact.len().saturating_mul(listed.len()) > MOST_PAIRS {
        return;
    }
    let arns = LazyCell::new(|| {
        let arns = listed.iter().map(|it| ArnGlob::new(it.value()));
        arns.collect::<Vec<_>>()
    });
    for (entry, service, action) in exact {
        let places = [entry.span(), span];
        if service.resources(action).next().is_none() {
            if !listed.iter().copied().any(covers_all) {
                let details = format!("`{}` is not about a single resource", entry.value());
                findings.add_at(&ACTION_NEEDS_ALL_RESOURCES, details, &places);
            }
            continue;
        }
        if service
            .resources(action)
            .any(|of_type| is_listed(service, of_type, &listed, &arns))
        {
            continue;
        }
        match missing_path(service, action, &listed) {
            Some(bucket) => object_path(*entry, bucket, findings),
            None => mismatch(*entry, service, action, &places, findings),
        }
    }
}

/// Whether resources of a type are among those listed.
fn is_listed(
    service: &Service,
    of_type: &ResourceType,
    listed: &[ResourcePattern<'_>],
    arns: &[ArnGlob],
) -> bool {
    // Names of buckets have no slash, so an ARN with one is of objects.
    let of_buckets = service.prefix() == "s3" && of_type.name() == "bucket";
    let mut both = listed.iter().zip(arns);
    both.any(|(resource, arn)| {
        !(of_buckets && resource.value().contains('/'))
            && (arn.meets_type(of_type) || is_further(service, of_type, arn))
    })
}

/// Whether a resource is of a form that AWS shows elsewhere for a type.
fn is_further(service: &Service, of_type: &ResourceType, arn: &ArnGlob) -> bool {
    let forms = FURTHER_RESOURCES
        .iter()
        .filter(|(prefix, name, _)| *prefix == service.prefix() && *name == of_type.name());
    forms
        .map(|(_, _, form)| ArnGlob::new(form))
        .any(|form| arn.meets(&form))
}

/// Whether a resource is `*`, or a pattern over all of a service, by which AWS also matches.
fn covers_all(resource: ResourcePattern<'_>) -> bool {
    let parts = resource.value().rsplit(':').next().unwrap_or_default();
    parts == "*" || parts.starts_with(crate::OPAQUE)
}

/// A bucket that is named without its objects, for an action on objects.
fn missing_path<'a>(
    service: &Service,
    action: &Action,
    listed: &[ResourcePattern<'a>],
) -> Option<ResourcePattern<'a>> {
    let mut types = service.resources(action);
    let of_objects = service.prefix() == "s3" && types.any(|it| it.name() == "object");
    let is_bucket = |resource: &ResourcePattern<'_>| {
        let name = resource.value().rsplit(":::").next().unwrap_or_default();
        resource.value().contains(":s3:::") && !name.is_empty() && !name.contains('/')
    };
    let mut listed = listed.iter().copied();
    listed.find(is_bucket).filter(|_| of_objects)
}

fn object_path(entry: ActionPattern<'_>, bucket: ResourcePattern<'_>, findings: &mut Findings<'_>) {
    let details = format!(
        "`{}` is about objects, and `{}` is a bucket",
        entry.value(),
        bucket.value()
    );
    let way_out = format!(
        "write \"{}/*\" for the objects of the bucket",
        bucket.value()
    );
    let places = [bucket.span(), entry.span()];
    findings.add_with(&MISSING_OBJECT_PATH, details, way_out, &places);
}

fn mismatch(
    entry: ActionPattern<'_>,
    service: &Service,
    action: &Action,
    places: &[Span],
    findings: &mut Findings<'_>,
) {
    let details = format!("`{}` cannot match any of the resources", entry.value());
    let forms: Vec<&str> = service
        .resources(action)
        .take(3)
        .map(|it| it.arn())
        .collect();
    let way_out = format!("it is about {}", forms.join(", "));
    findings.add_with(&ACTION_RESOURCE_MISMATCH, details, way_out, places);
}

/// Actions that never carry the key of a condition.
fn keys(
    statement: &Statement,
    condition: &Condition,
    exact: &[Exact<'_>],
    findings: &mut Findings<'_>,
) {
    let name = &*condition.key.value;
    if is_on_every_request(name) {
        return;
    }
    let lacking: Vec<ActionPattern<'_>> = exact
        .iter()
        .filter(|(_, service, action)| lacks(service, action, name))
        .map(|(entry, ..)| *entry)
        .collect();
    if lacking.is_empty() {
        return;
    }
    let names: Vec<&str> = lacking.iter().map(|entry| entry.value()).collect();
    let names = names.join(", ");
    let (check, details) = match without_key(condition) {
        WithoutKey::Fails => (
            &UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
            format!(
                "The following actions: {names} are not supported by the condition key {name}. The condition will not be evaluated for these actions. We recommend that you move these actions to a different statement without this condition key."
            ),
        ),
        // Beside actions that carry the key the others are meant to pass.
        WithoutKey::Passes if lacking.len() < statement.action.entries().len() => return,
        WithoutKey::Passes | WithoutKey::Holds => (
            &CONDITION_WITHOUT_EFFECT,
            format!(
                "no request for {names} carries {name}, so the condition always holds and the statement {} {}",
                match statement.effect {
                    Effect::Allow => "allows",
                    Effect::Deny => "denies",
                },
                if lacking.len() == 1 {
                    "it all the same"
                } else {
                    "them all the same"
                },
            ),
        ),
    };
    let spans = lacking.iter().map(|entry| entry.span());
    let places: Vec<Span> = spans.chain([findings.value_span(condition)]).collect();
    findings.add_at(check, details, &places);
}

/// Whether requests for an action never carry a key. A key that nobody knows has a finding of its own.
fn lacks(service: &'static Service, action: &'static Action, name: &str) -> bool {
    let is_named = |written: &&str| {
        let parts = written.split_once(':');
        parts.is_some_and(|(prefix, own)| prefix == service.prefix() && own == action.name())
    };
    let is_further = |(key, actions): &(&str, &[&str])| {
        key.eq_ignore_ascii_case(name) && actions.iter().any(is_named)
    };
    matches!(known(name, &[service]), Known::Key(_))
        && !service.keys_of(action).any(|key| key.is_named(name))
        && !FURTHER_KEYS_OF_ACTIONS.iter().any(is_further)
}

/// What a condition comes to without its key.
#[derive(PartialEq, Eq)]
enum WithoutKey {
    /// It does not hold.
    Fails,
    /// It holds, because its author said so: IfExists, ForAllValues.
    Passes,
    /// It holds, which its author may not think of: negated operators, `Null` and true.
    Holds,
}

fn without_key(condition: &Condition) -> WithoutKey {
    match condition.operator {
        Operator::Null => {
            let mut values = condition.values.iter();
            let wants_it = values.any(|value| value.value().eq_ignore_ascii_case("false"));
            if wants_it {
                WithoutKey::Fails
            } else {
                WithoutKey::Holds
            }
        }
        Operator::Compare {
            comparison,
            if_exists,
            quantifier,
        } => match quantifier {
            _ if if_exists => WithoutKey::Passes,
            Some(Quantifier::ForAllValues) => WithoutKey::Passes,
            // Of no values none differs.
            Some(Quantifier::ForAnyValue) => WithoutKey::Fails,
            None if comparison.is_negated() => WithoutKey::Holds,
            None => WithoutKey::Fails,
        },
    }
}

/// Whether a key is one of all services. Those about tags are not: they belong to certain actions; the tags of resources are
/// looked at by service, as AWS does.
fn is_on_every_request(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let of_request = lower.starts_with("aws:requesttag/") || lower == "aws:tagkeys";
    keyward_catalog::global_condition_key(name).is_some() && !of_request
}
