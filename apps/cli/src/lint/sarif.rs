//! Findings as SARIF 2.1.0, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::collections::BTreeSet;
use std::io::Write;

use keyward_lint::{Check, Finding, FindingType, Location, checks};
use serde_json::{Map, Value, json};

use super::{Linted, Subject};

/// A result for each finding about a policy.
pub(super) fn shown(linted: &Linted) -> Vec<Value> {
    let findings = linted.findings.iter();
    findings
        .map(|finding| result(&linted.subject, finding))
        .collect()
}

/// The results about all policies.
#[derive(Default)]
pub(super) struct Results {
    /// The codes of their checks.
    found: BTreeSet<&'static str>,
    results: Vec<Value>,
}

impl Results {
    /// Adds those about a policy.
    pub(super) fn add(&mut self, checks: &[&'static Check], mut results: Vec<Value>) {
        self.found.extend(checks.iter().map(|check| check.code()));
        self.results.append(&mut results);
    }

    /// Writes them.
    pub(super) fn push(self, output: &mut impl Write) -> std::io::Result<()> {
        serde_json::to_writer_pretty(&mut *output, &log(&self.found, self.results))?;
        writeln!(output)
    }
}

fn log(found: &BTreeSet<&str>, results: Vec<Value>) -> Value {
    let rules = checks().filter(|check| found.contains(check.code()));
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "keyward lint",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(check: &Check) -> Value {
    let mut rule = json!({
        "id": check.code(),
        "fullDescription": {"text": check.reason()},
        "help": {"text": check.way_out()},
        "defaultConfiguration": {"level": level(check.finding_type())},
    });
    let link = check.learn_more_link();
    if let (true, Some(rule)) = (link.starts_with("https:"), rule.as_object_mut()) {
        rule.insert("helpUri".to_owned(), link.into());
    }
    rule
}

fn level(finding_type: FindingType) -> &'static str {
    match finding_type {
        FindingType::Error => "error",
        FindingType::SecurityWarning | FindingType::Warning => "warning",
        FindingType::Suggestion => "note",
    }
}

fn result(subject: &Subject, finding: &Finding) -> Value {
    let places = finding.locations().iter().take(1);
    json!({
        "ruleId": finding.issue_code(),
        "level": level(finding.finding_type()),
        "message": {"text": format!("{} ({})", finding.details(), finding.way_out())},
        "locations": places.map(|place| location(subject, place)).collect::<Vec<_>>(),
    })
}

/// Where a finding stands: in the file, as far as that is known, and in the policy.
fn location(subject: &Subject, location: &Location) -> Value {
    let mut physical = Map::new();
    physical.insert("artifactLocation".into(), json!({"uri": subject.file}));
    if subject.part.is_none() || subject.origin.is_some() {
        let place = subject.place(location);
        let position = |at: usize| place.source().place(at..at).line_and_column();
        let range = place.range();
        let ((line, column), (end_line, end_column)) = (position(range.start), position(range.end));
        let region = json!({
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        });
        physical.insert("region".into(), region);
    }
    let name = match &subject.part {
        Some(part) => format!("{part}: {location}"),
        None => location.to_string(),
    };
    json!({
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": name}],
    })
}
