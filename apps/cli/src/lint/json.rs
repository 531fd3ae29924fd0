//! Findings for programs.

use keyward_lint::{Finding, Location, Origin, PathElement};
use keyward_policy::Position;
use serde_json::{Value, json};

use super::{Report, kind_word};

/// For each policy its findings, in ValidatePolicy's shape; beside AWS's members stand why it matters and a way out.
pub(super) fn report(reports: &[Report]) -> Value {
    let policies = reports.iter().map(|report| {
        json!({
            "file": report.subject.file,
            "part": report.subject.part,
            "kind": kind_word(report.kind),
            "policyType": report.kind.policy_type(),
            "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        })
    });
    json!({"policies": policies.collect::<Vec<_>>()})
}

fn finding(finding: &Finding) -> Value {
    let check = finding.check();
    json!({
        "findingDetails": finding.details(),
        "findingType": finding.finding_type().name(),
        "issueCode": finding.issue_code(),
        "learnMoreLink": check.learn_more_link(),
        "locations": finding.locations().iter().map(location).collect::<Vec<_>>(),
        "origin": match check.origin() {
            Origin::Aws => "aws",
            Origin::Keyward => "keyward",
        },
        "reason": check.reason(),
        "wayOut": finding.way_out(),
    })
}

fn location(location: &Location) -> Value {
    let path = location.path.iter().map(|element| match element {
        PathElement::Index(index) => json!({"index": index}),
        PathElement::Key(key) => json!({"key": key}),
        PathElement::Value(value) => json!({"value": value}),
    });
    json!({
        "path": path.collect::<Vec<_>>(),
        "span": {"start": position(location.start), "end": position(location.end)},
    })
}

/// AWS counts lines from 1, columns and offsets from 0.
fn position(position: Position) -> Value {
    json!({
        "line": position.line,
        "column": position.column.saturating_sub(1),
        "offset": position.offset,
    })
}
