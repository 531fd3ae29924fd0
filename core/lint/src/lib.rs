//! Findings about policies: those of AWS's ValidatePolicy, with its types, issue codes and words, and Keyward's own, each
//! with its place, its reason and a way out.
//!
//! ```
//! use keyward_lint::{FindingType, Kind, lint};
//!
//! let text = r#"{"Version": "2012-10-17", "Statement": {
//!   "Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "arn:aws:s3:::photos/*"}}"#;
//! let findings = lint(text, Kind::Identity);
//! let [finding] = findings.as_slice() else { panic!("one finding") };
//! assert_eq!(finding.issue_code(), "INVALID_ACTION");
//! assert_eq!(finding.finding_type(), FindingType::Error);
//! assert_eq!(finding.details(), "The action s3:GetObjekt does not exist. Did you mean s3:GetObject?");
//! let place = &finding.locations()[0];
//! assert_eq!((place.to_string().as_str(), place.start.line, place.start.column), ("Statement.Action", 2, 32));
//! ```
//!
//! Every check is in the list of [`checks`], and on the page `docs/lint.md`. A check is a line in its family
//! (`src/checks/`) and a function that asks it. What is said is said of the text alone: nothing here knows who exists, or
//! which other policies apply.
//!
//! Where a policy comes from a template, a part that is not known stands in it as [`OPAQUE`]: no check takes it for anything,
//! and findings show it as `…`.
//!
//! Invariants: a text that [`keyward_policy::Document::parse`] refuses has a finding; what reads a statement reads it alone,
//! so that a fault in one hides nothing of the others; all work is linear in the statements, save where statements are
//! compared with each other, and then it is bounded.

mod check;
mod checks;
mod facts;
mod finding;
mod glob;
mod policy;

pub use check::{Check, FindingType, Origin};
pub use checks::{checks, lint, lint_guessing};
pub use finding::{Finding, Location, PathElement};
pub use policy::Kind;

/// Stands for text that is not known: the last character for private use, which nobody types. No policy can be stored with it,
/// as IAM takes no character beyond U+00FF.
pub const OPAQUE: char = '\u{10FFFD}';

/// A text as people read it: what is not known stands in it as `…`.
#[must_use]
pub fn shown(text: String) -> String {
    // Most texts have no character beyond ASCII, which is told quickest.
    if !text.is_ascii() && text.contains(OPAQUE) {
        text.replace(OPAQUE, "…")
    } else {
        text
    }
}
