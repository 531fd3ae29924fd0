//! Findings for people.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write as _};

use annotate_snippets::Renderer;
use keyward_lint::{Finding, FindingType};
use keyward_simulation::Source;

use super::Report;
use crate::simulation::snippet;

/// The findings about a policy, one below the other.
pub(super) fn shown(findings: &[Finding], source: &Source, renderer: &Renderer) -> String {
    let mut shown = String::new();
    for finding in findings {
        shown += &snippet::finding(finding, source, renderer);
        shown += "\n\n";
    }
    shown
}

/// `left_out` is how many files are plainly something else than policies.
pub(super) fn write(
    reports: &[Report],
    unknown_until_apply: usize,
    left_out: usize,
) -> std::io::Result<()> {
    let mut output = BufWriter::new(std::io::stdout().lock());
    let mut counts: BTreeMap<FindingType, usize> = BTreeMap::new();
    for report in reports {
        output.write_all(report.shown.as_bytes())?;
        for finding in &report.findings {
            *counts.entry(finding.finding_type()).or_default() += 1;
        }
    }
    if unknown_until_apply > 0 {
        let policies = counted(unknown_until_apply, "policy", "policies");
        writeln!(
            output,
            "{policies} of the plan can only be read once it is applied"
        )?;
    }
    writeln!(output, "{}", summary(reports.len(), left_out, &counts))?;
    output.flush()
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
            let one = snippet::type_words(*finding_type);
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
