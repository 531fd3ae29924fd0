//! Findings for people.

use std::collections::BTreeMap;
use std::io::Write as _;

use keyward_lint::{Finding, FindingType};

use super::{Linted, Report, Subject};
use crate::screen::{Canvas, Drawing, Level, Mark, Page};

/// What a finding takes at least, nearly always.
const SHOWN_BYTES: usize = 512;

/// The findings about a policy, one below the other.
pub(super) fn shown(linted: &Linted, canvas: Canvas) -> String {
    let mut shown = String::with_capacity(linted.findings.len() * SHOWN_BYTES);
    for finding in &linted.findings {
        drawing(finding, &linted.subject).push(&mut shown, canvas);
        shown.push('\n');
    }
    shown
}

/// A finding: its places, why it matters, and a way out.
fn drawing<'a>(finding: &'a Finding, subject: &'a Subject) -> Drawing<'a> {
    let marks = finding
        .locations()
        .iter()
        .map(|location| match subject.origin {
            Some(_) => Mark::of(&subject.place(location), None),
            None => Mark {
                range: location.range(),
                line: location.start.line as usize,
                label: None,
            },
        });
    let source = subject.shown_in();
    // The name of a policy that is not shown in its file says where in the file it is.
    let part = subject.origin.as_ref().and(subject.part.as_deref());
    Drawing {
        level: level(finding.finding_type()),
        code: Some(finding.issue_code()),
        title: finding.details(),
        source: Some((source.name(), source.text())),
        part,
        marks: marks.collect(),
        notes: vec![
            (Level::Note, finding.check().reason()),
            (Level::Help, finding.way_out()),
        ],
    }
}

fn level(finding_type: FindingType) -> Level {
    match finding_type {
        FindingType::Error => Level::Error,
        FindingType::SecurityWarning => Level::SecurityWarning,
        FindingType::Warning => Level::Warning,
        FindingType::Suggestion => Level::Suggestion,
    }
}

/// The findings about all policies, and how many there are. `left_out` is how many files are plainly something else than
/// policies.
pub(super) fn write(
    canvas: Canvas,
    reports: &[Report],
    unknown_until_apply: usize,
    left_out: usize,
) -> std::io::Result<()> {
    let mut output = super::output();
    let mut counts: BTreeMap<FindingType, usize> = BTreeMap::new();
    for report in reports {
        output.write_all(report.shown.text().as_bytes())?;
        for check in &report.checks {
            *counts.entry(check.finding_type()).or_default() += 1;
        }
    }
    let page = end(
        canvas,
        reports.len(),
        unknown_until_apply,
        left_out,
        &counts,
    );
    output.write_all(page.text().as_bytes())?;
    output.flush()
}

fn end(
    canvas: Canvas,
    policies: usize,
    unknown_until_apply: usize,
    left_out: usize,
    counts: &BTreeMap<FindingType, usize>,
) -> Page {
    let mut page = Page::new(canvas);
    if unknown_until_apply > 0 {
        let unknown = counted(unknown_until_apply, "policy", "policies");
        page.line(
            0,
            &format!("{unknown} of the plan can only be read once it is applied"),
        );
    }
    page.line(0, &summary(policies, left_out, counts));
    page
}

/// `3 policies, 2 files left out, 2 findings: 1 error, 1 warning`
fn summary(policies: usize, left_out: usize, counts: &BTreeMap<FindingType, usize>) -> String {
    let mut policies = counted(policies, "policy", "policies");
    if left_out > 0 {
        policies += &format!(", {} left out", counted(left_out, "file", "files"));
    }
    let all: usize = counts.values().sum();
    if all == 0 {
        return format!("{policies}, no findings");
    }
    let each: Vec<String> = counts
        .iter()
        .rev()
        .map(|(finding_type, count)| {
            let one = level(*finding_type).words();
            counted(*count, one, &format!("{one}s"))
        })
        .collect();
    format!(
        "{policies}, {}: {}",
        counted(all, "finding", "findings"),
        each.join(", ")
    )
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
