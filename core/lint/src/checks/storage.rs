//! Whether AWS would store a document that nothing else was found wrong with.

use keyward_policy::{Document, PolicyKind, validate_json};

use crate::OPAQUE;
use crate::check::{FindingType, checks};
use crate::policy::{Findings, Kind, Policy, opening, point, statements_of};

checks! {
    Keyward Error WOULD_BE_REFUSED: "AWS answers with these words when the policy is to be stored" => "mend what it says";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    let known = |finding: &crate::Finding| finding.finding_type() == FindingType::Error;
    if policy.text.contains(OPAQUE) || findings.list.iter().any(known) {
        return;
    }
    // AWS tells of empty lists as of matters of style, and IAM refuses them.
    let all_read = policy.statements.len() == statements_of(policy.root).len();
    if !all_read && let Err(error) = Document::parse(policy.text) {
        return findings.add(&WOULD_BE_REFUSED, error.reason(), point(error.position()));
    }
    let kind = match policy.kind {
        Kind::Identity => PolicyKind::InlineIdentity,
        Kind::Trust => PolicyKind::Trust,
        Kind::ServiceControl => PolicyKind::Scp,
        Kind::ResourceControl => PolicyKind::Rcp,
        Kind::Endpoint => PolicyKind::Endpoint,
        // What other services store is theirs to say, and a bucket's policy depends on the bucket.
        Kind::Resource | Kind::Bucket => return,
    };
    if let Err(refusal) = validate_json(kind, policy.text, Some(policy.root)) {
        findings.add(&WOULD_BE_REFUSED, refusal.message, opening(policy.root));
    }
}
