//! What is found in AWS's own managed policies: how often each check fires. A check that fires where AWS
//! writes policies as a matter of course is likely to be wrong. `KEYWARD_UPDATE_SNAPSHOTS=1` writes the counts anew.

#![expect(
    clippy::disallowed_methods,
    reason = "a test reads and writes a file of counts"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use keyward_lint::{FindingType, Kind, lint};

#[test]
fn what_is_found_in_managed_policies_stays() {
    let mut counts: BTreeMap<(FindingType, &str), usize> = BTreeMap::new();
    for policy in keyward_catalog::managed_policies() {
        for finding in lint(policy.document_text(), Kind::Identity) {
            // ARNs that AWS writes are not of forms that AWS does not have.
            let of_form = [
                "INVALID_ARN_RESOURCE",
                "MISSING_ARN_ACCOUNT",
                "MISSING_QUALIFIER",
            ];
            assert!(
                !of_form.contains(&finding.issue_code()),
                "{}: {finding:?}",
                policy.name()
            );
            let key = (finding.finding_type(), finding.issue_code());
            *counts.entry(key).or_default() += 1;
        }
    }
    let mut came = String::new();
    for ((finding_type, code), count) in counts.iter().rev() {
        writeln!(came, "{count:5} {finding_type} {code}").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/managed-policies.txt");
    if std::env::var_os("KEYWARD_UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &came).unwrap();
    }
    assert_eq!(came, std::fs::read_to_string(&path).unwrap());
}
