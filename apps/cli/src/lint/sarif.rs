//! Findings as SARIF 2.1.0, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::collections::BTreeSet;
use std::io::{BufWriter, Write as _};

use keyward_lint::{Check, Finding, FindingType, Location, checks};
use serde_json::{Map, Value, json};

use super::Report;

pub(super) fn write(reports: &[Report]) -> std::io::Result<()> {
    let mut output = BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer_pretty(&mut output, &log(reports))?;
    writeln!(output)?;
    output.flush()
}

fn log(reports: &[Report]) -> Value {
    let results = reports.iter().flat_map(|report| {
        report
            .findings
            .iter()
            .map(|finding| result(report, finding))
    });
    let found: BTreeSet<&str> = reports
        .iter()
        .flat_map(|report| report.findings.iter().map(Finding::issue_code))
        .collect();
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
            "results": results.collect::<Vec<_>>(),
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

fn result(report: &Report, finding: &Finding) -> Value {
    let places = finding.locations().iter().take(1);
    json!({
        "ruleId": finding.issue_code(),
        "level": level(finding.finding_type()),
        "message": {"text": format!("{} ({})", finding.details(), finding.way_out())},
        "locations": places.map(|place| location(report, place)).collect::<Vec<_>>(),
    })
}

/// Where a finding stands: in the file, as far as that is known, and in the policy.
fn location(report: &Report, location: &Location) -> Value {
    let subject = &report.subject;
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
