//! Denials that do not hold what they promise, or more than they promise.

use keyward_policy::{ActionClause, Comparison, Condition, Operator, Statement};

use crate::OPAQUE;
use crate::check::checks;
use crate::facts::GLOBAL_SERVICES;
use crate::glob::Glob;
use crate::policy::{Findings, Kind, Policy, action_span, is_on, without_variables};

checks! {
    Keyward SecurityWarning MFA_BOOL_IN_DENY: "calls with long-term access keys do not carry aws:MultiFactorAuthPresent at all, so they are not denied" => "use BoolIfExists, which also holds where the key is missing";
    Keyward Warning REGION_DENY_WITHOUT_GLOBAL_EXEMPTION: "services such as IAM and Route 53 are reached in us-east-1 wherever the caller is, and some in us-west-2: those whose region is not allowed are cut off" => "use NotAction with the global services that are used, as iam:*, organizations:*, route53:*, cloudfront:*, support:*, sts:*, globalaccelerator:*";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    // Trust policies and those of resources are about one service.
    let guards = !matches!(policy.kind, Kind::Trust | Kind::Resource | Kind::Bucket);
    for statement in policy.denies() {
        for condition in &statement.conditions {
            mfa(condition, findings);
            if guards {
                regions(statement, condition, findings);
            }
        }
    }
}

fn mfa(condition: &Condition, findings: &mut Findings<'_>) {
    let of_mfa = is_on(condition, &["aws:MultiFactorAuthPresent"]);
    let plain = matches!(
        condition.operator,
        Operator::Compare {
            comparison: Comparison::Bool,
            if_exists: false,
            ..
        }
    );
    let mut values = condition.values.iter();
    let absent = values.any(|value| value.value().eq_ignore_ascii_case("false"));
    if of_mfa && plain && absent {
        let details = "Bool does not deny calls with long-term access keys";
        let places = [condition.operator_span, condition.key.span];
        findings.add_at(&MFA_BOOL_IN_DENY, details, &places);
    }
}

fn regions(statement: &Statement, condition: &Condition, findings: &mut Findings<'_>) {
    let of_regions = is_on(condition, &["aws:RequestedRegion"]);
    let all_but = matches!(
        condition.operator,
        Operator::Compare { comparison, .. } if comparison.is_negated()
    );
    if !of_regions || !all_but {
        return;
    }
    // Who lists services to spare has chosen among them; nobody can do without those of us-east-1.
    let has_chosen = matches!(statement.action, ActionClause::NotAction(_));
    let caught: Vec<String> = GLOBAL_SERVICES
        .into_iter()
        .filter(|(region, _)| !has_chosen || *region == "us-east-1")
        .filter(|(region, _)| !spares(condition, region))
        .filter_map(|(region, services)| {
            let services = services.iter().filter(|it| is_denied(statement, it));
            let services: Vec<&str> = services.copied().collect();
            (!services.is_empty()).then(|| format!("{} in {region}", services.join(", ")))
        })
        .collect();
    if caught.is_empty() {
        return;
    }
    let details = format!(
        "global services are denied with the regions: {}",
        caught.join("; ")
    );
    let places = [action_span(statement), condition.key.span];
    findings.add_at(&REGION_DENY_WITHOUT_GLOBAL_EXEMPTION, details, &places);
}

/// Whether a negated condition may let a region through; a value that is not known may be any.
fn spares(condition: &Condition, region: &str) -> bool {
    let Operator::Compare { comparison, .. } = condition.operator else {
        return false;
    };
    condition.values.iter().any(|value| {
        let value = value.value();
        let is_known = *without_variables(value) == *value && !value.contains(OPAQUE);
        match comparison {
            Comparison::StringNotEquals if is_known => value == region,
            Comparison::StringNotEqualsIgnoreCase if is_known => value.eq_ignore_ascii_case(region),
            _ => Glob::new(value).meets(&Glob::new(region)),
        }
    })
}

/// Whether a statement about all services is about this one; one that names it knows what it does.
fn is_denied(statement: &Statement, service: &str) -> bool {
    let mut entries = statement.action.entries();
    match &statement.action {
        ActionClause::Action(_) => entries.any(|entry| matches!(entry.value(), "*" | "*:*")),
        ActionClause::NotAction(_) => !entries.any(|entry| entry.concerns(service)),
    }
}
