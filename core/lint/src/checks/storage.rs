//! Whether AWS would store a document that nothing else was found wrong with.

use keyward_policy::{Document, Position, has_storable_characters};

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
    let all_read = policy.statements().len() == statements_of(policy.root).len();
    if !all_read && let Err(error) = Document::parse(policy.text) {
        return findings.add(&WOULD_BE_REFUSED, error.reason(), point(error.position()));
    }
    if let Some(refusal) = policy.refusal() {
        let details = refusal.message.clone();
        return findings.add(&WOULD_BE_REFUSED, details, opening(policy.root));
    }
    if matches!(policy.kind, Kind::Identity | Kind::Trust) && !has_storable_characters(policy.text)
    {
        let details = "The specified value for policyDocument is invalid. It must contain only printable ASCII characters.";
        let place = point(first_unstorable(policy.text));
        findings.add(&WOULD_BE_REFUSED, details, place);
    }
}

/// The place of the first character that IAM does not take.
fn first_unstorable(text: &str) -> Position {
    let is_storable = |character: char| has_storable_characters(character.encode_utf8(&mut [0; 4]));
    let mut place = Position {
        offset: 0,
        line: 1,
        column: 1,
    };
    for character in text.chars().take_while(|it| is_storable(*it)) {
        place.offset += u32::try_from(character.len_utf8()).unwrap_or(0);
        place.column += 1;
        if character == '\n' {
            (place.line, place.column) = (place.line + 1, 1);
        }
    }
    place
}
