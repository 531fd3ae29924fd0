//! Decisions of the simulator in AWS's shapes.

use keyward_api::iam;
use keyward_evaluation::{Layer, LayerAnswer, StatementTrace, Trace, Verdict};
use keyward_policy::{Document, Effect};

use super::Simulation;
use super::policies::{Named, Source};

/// A decision on one resource.
pub(super) struct Asked<'a> {
    pub(super) resource: &'a str,
    pub(super) trace: Trace,
    /// Condition keys that would have mattered.
    pub(super) missing: Vec<String>,
    /// The trust policy of the resource, if it is a role that is assumed.
    pub(super) trust: Option<Named>,
}

fn decision(trace: &Trace) -> &'static str {
    match trace.verdict {
        Verdict::Allowed { .. } => "allowed",
        Verdict::ExplicitDeny { .. } => "explicitDeny",
        Verdict::ImplicitDeny { .. } => "implicitDeny",
    }
}

/// How much a decision restricts, so that the most restrictive one speaks for several resources.
fn strictness(trace: &Trace) -> u8 {
    match trace.verdict {
        Verdict::Allowed { .. } => 0,
        Verdict::ImplicitDeny { .. } => 1,
        Verdict::ExplicitDeny { .. } => 2,
    }
}

/// One action's result: of the resource that is most restricted, with each named resource's own.
pub(super) fn evaluation_result(
    action: &str,
    asked: &[Asked<'_>],
    simulation: &Simulation,
    named: bool,
    crosses_accounts: bool,
) -> iam::EvaluationResult {
    let strictest = asked
        .iter()
        .rev()
        .max_by_key(|asked| strictness(&asked.trace));
    let Some(asked_first) = strictest else {
        return iam::EvaluationResult::default();
    };
    let trace = &asked_first.trace;
    let resource_specific = |asked: &Asked<'_>| iam::ResourceSpecificResult {
        eval_resource_name: asked.resource.to_owned(),
        eval_resource_decision: decision(&asked.trace).to_owned(),
        matched_statements: matched(asked, simulation),
        missing_context_values: asked.missing.clone(),
        eval_decision_details: details(&asked.trace, crosses_accounts),
        permissions_boundary_decision_detail: by_boundary(&asked.trace),
    };
    iam::EvaluationResult {
        eval_action_name: action.to_owned(),
        eval_resource_name: Some(asked_first.resource.to_owned()),
        eval_decision: decision(trace).to_owned(),
        matched_statements: matched(asked_first, simulation),
        missing_context_values: if named {
            Vec::new()
        } else {
            asked_first.missing.clone()
        },
        organizations_decision_detail: None,
        permissions_boundary_decision_detail: by_boundary(trace),
        eval_decision_details: if named {
            details(trace, crosses_accounts)
        } else {
            Vec::new()
        },
        resource_specific_results: if named {
            asked.iter().map(resource_specific).collect()
        } else {
            Vec::new()
        },
    }
}

/// What a layer came to; `None` if it took no part.
fn answer(trace: &Trace, layer: Layer) -> Option<LayerAnswer> {
    trace
        .layers
        .iter()
        .find(|told| told.layer == layer)
        .map(|told| told.answer)
}

fn by_boundary(trace: &Trace) -> Option<iam::PermissionsBoundaryDecisionDetail> {
    let answer = answer(trace, Layer::Boundary)?;
    Some(iam::PermissionsBoundaryDecisionDetail {
        allowed_by_permissions_boundary: Some(answer == LayerAnswer::Allows),
    })
}

/// What each side decided, where caller and resource are of two accounts.
fn details(trace: &Trace, crosses_accounts: bool) -> Vec<(String, String)> {
    let sides = [
        ("IAM Policy", Layer::Identity),
        ("Resource Policy", Layer::Resource),
        ("Resource Policy", Layer::Trust),
        ("Permissions Boundary Policy", Layer::Boundary),
    ];
    let sides = sides.into_iter().filter(|_| crosses_accounts);
    sides
        .filter_map(|(name, layer)| {
            let word = match answer(trace, layer)? {
                LayerAnswer::Allows => "allowed",
                LayerAnswer::Denies => "explicitDeny",
                LayerAnswer::Silent | LayerAnswer::NotBound => "implicitDeny",
            };
            Some((name.to_owned(), word.to_owned()))
        })
        .collect()
}

/// The statements that decided: those that allow if the call is allowed, those that deny if one does, else none.
fn matched(asked: &Asked<'_>, simulation: &Simulation) -> Vec<iam::Statement> {
    let trace = &asked.trace;
    let handed_in = simulation.resource.as_ref().map(|(named, _)| named);
    let on_resource = handed_in.or(asked.trust.as_ref());
    let effect = match trace.verdict {
        Verdict::Allowed { .. } => Effect::Allow,
        Verdict::ExplicitDeny { .. } => Effect::Deny,
        Verdict::ImplicitDeny { .. } => return Vec::new(),
    };
    let told = trace.layers.iter().flat_map(|layer| &layer.statements);
    let deciding = told.filter(|statement| statement.effect == effect && statement.matches());
    deciding
        .filter_map(|statement| {
            let named = match statement.place.layer {
                Layer::Identity => simulation.identity.get(statement.place.policy_index)?,
                Layer::Resource | Layer::Trust => on_resource?,
                _ => return None,
            };
            Some(shape(named, statement))
        })
        .collect()
}

fn shape(named: &Named, statement: &StatementTrace) -> iam::Statement {
    let (id, kind) = match &named.source {
        Source::Identity(name) => (name.as_str(), "IAM Policy"),
        Source::Resource(name) => (name.as_str(), "Resource Policy"),
    };
    let document = named.document.document();
    let (start, end) = position(document, statement.place.statement_index).unzip();
    iam::Statement {
        source_policy_id: Some(id.to_owned()),
        source_policy_type: Some(kind.to_owned()),
        start_position: start,
        end_position: end,
    }
}

/// Where a statement stands: from just after what opens the value of `Statement`, or after the statement before it, to
/// just after its closing brace.
fn position(document: &Document, index: usize) -> Option<(iam::Position, iam::Position)> {
    let statements = document.statements();
    let range = statements.get(index)?.span.range();
    let text = document.text();
    let start = match index.checked_sub(1) {
        Some(before) => statements.get(before)?.span.range().end,
        None => {
            let before = text.get(..range.start)?.trim_end();
            if before.ends_with('[') {
                before.len()
            } else {
                range.start + 1
            }
        }
    };
    Some((place(text, start)?, place(text, range.end)?))
}

/// Line and column, both from 1, of the byte at `offset`.
fn place(text: &str, offset: usize) -> Option<iam::Position> {
    let before = text.get(..offset)?;
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.get(line_start..)?.chars().count() + 1;
    Some(iam::Position {
        line: i64::try_from(line).ok(),
        column: i64::try_from(column).ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, index: usize) -> [i64; 4] {
        let document = Document::parse(text).unwrap();
        let (start, end) = position(&document, index).unwrap();
        [start.line, start.column, end.line, end.column].map(Option::unwrap)
    }

    /// Samples of AWS's documentation, by their form.
    #[test]
    fn positions_are_those_of_the_samples() {
        let compact = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
        assert_eq!(places(compact, 0)[..2], [1, 38]);
        let spaced = compact.replace("\":", "\": ").replace(",\"", ", \"");
        assert_eq!(places(&spaced, 0)[..2], [1, 41]);
        let pretty = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": \"*\",\n      \"Resource\": \"*\"\n    }\n  ]\n}";
        assert_eq!(places(pretty, 0), [3, 17, 8, 6]);
        let single = "{\n  \"Version\":\"2012-10-17\",\n  \"Statement\":{\n   \"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}\n}";
        assert_eq!(places(single, 0)[..2], [3, 16]);
    }
}
