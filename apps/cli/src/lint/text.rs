//! Findings for people.

use std::io::{Result, Write};

use keyward_lint::{Finding, FindingType};

use super::report::Tally;
use super::{Linted, Subject};
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

/// How many policies and findings there are.
pub(super) fn push_end(output: &mut impl Write, canvas: Canvas, tally: &Tally) -> Result<()> {
    let mut page = Page::new(canvas);
    if tally.unknown_until_apply > 0 {
        let unknown = counted(tally.unknown_until_apply, "policy", "policies");
        page.line(
            0,
            &format!("{unknown} of the plan can only be read once it is applied"),
        );
    }
    page.line(0, &summary(tally));
    output.write_all(page.text().as_bytes())
}

/// `3 policies, 2 files left out, 2 findings: 1 error, 1 warning`
fn summary(tally: &Tally) -> String {
    let mut policies = counted(tally.policies, "policy", "policies");
    if tally.left_out > 0 {
        let left_out = counted(tally.left_out, "file", "files");
        policies += &format!(", {left_out} left out");
    }
    let all: usize = tally.counts.values().sum();
    if all == 0 {
        return format!("{policies}, no findings");
    }
    let each: Vec<String> = tally
        .counts
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
