//! Findings for programs.

mod indented;

use std::io::{Result, Write};

use keyward_lint::{Finding, Location, Origin, PathElement};
use keyward_policy::Position;
use keyward_simulation::Place;
use serde::Serialize;

use self::indented::indented;
use super::{Linted, Subject, kind_word};

/// How deep a policy stands in the whole, and a line there.
const DEPTH: usize = 2;
const INDENT: &str = "\n    ";
/// What the whole begins with.
const HEAD: &str = "{\n  \"policies\": [";

/// The findings about a policy, in ValidatePolicy's shape, as they stand in the whole; beside AWS's members stand why it matters
/// and a way out.
pub(super) fn shown(linted: &Linted) -> String {
    indented(&PolicyView::new(linted), DEPTH)
}

/// What stands before a policy in the whole.
pub(super) fn push_head(output: &mut impl Write, number: usize) -> Result<()> {
    let head = if number == 0 { HEAD } else { "," };
    write!(output, "{head}{INDENT}")
}

/// What ends the whole.
pub(super) fn push_end(output: &mut impl Write, policies: usize) -> Result<()> {
    match policies {
        0 => writeln!(output, "{HEAD}]\n}}"),
        _ => writeln!(output, "\n  ]\n}}"),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PolicyView<'a> {
    file: &'a str,
    part: Option<&'a str>,
    kind: &'a str,
    policy_type: &'a str,
    findings: Vec<FindingView<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FindingView<'a> {
    finding_details: &'a str,
    finding_type: &'a str,
    issue_code: &'a str,
    learn_more_link: String,
    locations: Vec<LocationView<'a>>,
    origin: &'a str,
    reason: &'a str,
    way_out: &'a str,
}

#[derive(Serialize)]
struct LocationView<'a> {
    path: Vec<ElementView<'a>>,
    span: SpanView,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum ElementView<'a> {
    Index(usize),
    Key(&'a str),
    Value(&'a str),
}

#[derive(Serialize)]
struct SpanView {
    start: PositionView,
    end: PositionView,
}

/// AWS counts lines from 1, columns and offsets from 0.
#[derive(Serialize)]
struct PositionView {
    line: u32,
    column: u32,
    offset: u32,
}

impl<'a> PolicyView<'a> {
    fn new(linted: &'a Linted) -> Self {
        Self {
            file: &linted.subject.file,
            part: linted.subject.part.as_deref(),
            kind: kind_word(linted.kind),
            policy_type: linted.kind.policy_type(),
            findings: linted
                .findings
                .iter()
                .map(|finding| FindingView::new(finding, &linted.subject))
                .collect(),
        }
    }
}

impl<'a> FindingView<'a> {
    fn new(finding: &'a Finding, subject: &Subject) -> Self {
        let check = finding.check();
        Self {
            finding_details: finding.details(),
            finding_type: finding.finding_type().name(),
            issue_code: finding.issue_code(),
            learn_more_link: check.learn_more_link(),
            locations: finding
                .locations()
                .iter()
                .map(|location| LocationView::new(location, subject))
                .collect(),
            origin: match check.origin() {
                Origin::Aws => "aws",
                Origin::Keyward => "keyward",
            },
            reason: check.reason(),
            way_out: finding.way_out(),
        }
    }
}

impl<'a> LocationView<'a> {
    fn new(location: &'a Location, subject: &Subject) -> Self {
        let path = location.path.iter().map(|element| match element {
            PathElement::Index(index) => ElementView::Index(*index),
            PathElement::Key(key) => ElementView::Key(key),
            PathElement::Value(value) => ElementView::Value(value),
        });
        Self {
            path: path.collect(),
            span: match subject.origin {
                Some(_) => SpanView::of(&subject.place(location)),
                None => SpanView {
                    start: PositionView::new(location.start),
                    end: PositionView::new(location.end),
                },
            },
        }
    }
}

impl SpanView {
    /// The place in the file of a policy that does not stand in it as it is.
    fn of(place: &Place) -> Self {
        let position = |at: usize| {
            let (line, column) = place.source().place(at..at).line_and_column();
            let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            PositionView {
                line: small(line),
                column: small(column - 1),
                offset: small(at),
            }
        };
        let range = place.range();
        Self {
            start: position(range.start),
            end: position(range.end),
        }
    }
}

impl PositionView {
    fn new(position: Position) -> Self {
        Self {
            line: position.line,
            column: position.column.saturating_sub(1),
            offset: position.offset,
        }
    }
}
