//! Findings for people.

use std::collections::BTreeMap;

use keyward_lint::FindingType;

use super::Report;
use crate::simulation::snippet;

pub(super) fn write(reports: &[Report], unknown_until_apply: usize) {
    let mut counts: BTreeMap<FindingType, usize> = BTreeMap::new();
    for report in reports {
        for finding in &report.findings {
            *counts.entry(finding.finding_type()).or_default() += 1;
            let shown = snippet::finding(finding, &report.subject.source);
            anstream::println!("{shown}\n");
        }
    }
    if unknown_until_apply > 0 {
        let policies = counted(unknown_until_apply, "policy", "policies");
        anstream::println!("{policies} of the plan can only be read once it is applied");
    }
    anstream::println!("{}", summary(reports.len(), &counts));
}

/// `3 policies, 2 findings: 1 error, 1 warning`
fn summary(policies: usize, counts: &BTreeMap<FindingType, usize>) -> String {
    let policies = counted(policies, "policy", "policies");
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
