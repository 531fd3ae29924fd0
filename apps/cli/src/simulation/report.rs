//! An answer as JSON.

use keyward_evaluation::{Fix, Layer, LayerAnswer, LayerTrace, Outcome, StatementTrace};
use keyward_policy::Effect;
use keyward_simulation::{
    Answer, Exception, Question, StatementPlace, WaysOut, layer_owner, layer_word,
};
use serde_json::{Map, Value, json};

/// `{"decision": "implicitDeny", "layer": "boundary", "sentence": …, "statement": …}`
pub(crate) fn decision(question: &Question, answer: &Answer) -> Map<String, Value> {
    let words = answer.outcome_words();
    let level = match &answer.decision.outcome {
        Outcome::ImplicitDeny { level, .. } => *level,
        _ => None,
    };
    let mut report = Map::new();
    report.insert("decision".into(), words.decision.as_str().into());
    report.insert("layer".into(), words.layer.into());
    report.insert("level".into(), level.into());
    report.insert("sentence".into(), question.sentence(answer).into());
    let decided = answer.trace.verdict.statement();
    report.insert(
        "statement".into(),
        decided.map(|place| statement(question, place)).into(),
    );
    let denying = answer.trace.denying();
    let denying = denying.map(|denying| statement(question, denying.place));
    report.insert("denyingStatements".into(), denying.collect());
    report
}

/// The statements that an answer rests on: the one that allows, or every one that denies, the first first.
pub(crate) fn deciding(answer: &Answer) -> Vec<StatementPlace> {
    let decided = answer.trace.verdict.statement();
    let denying = answer.trace.denying().map(|denying| denying.place);
    let others = denying.filter(|place| Some(*place) != decided);
    decided.into_iter().chain(others).collect()
}

/// The same, with what every layer said and what would have to change.
pub(crate) fn explanation(
    question: &Question,
    answer: &Answer,
    ways_out: &WaysOut,
) -> Map<String, Value> {
    let mut report = decision(question, answer);
    let layers = answer.trace.layers.iter();
    let layers = layers.map(|layer| layer_report(question, layer));
    report.insert("layers".into(), layers.collect());
    let miss = answer.trace.nearest_miss();
    let miss = miss.map(|miss| statement(question, miss.place));
    report.insert("nearestMiss".into(), miss.into());
    let keys = answer.missing_keys.clone();
    report.insert("missingContextKeys".into(), keys.into());
    let exceptions = ways_out.exceptions.iter();
    let exceptions = exceptions.map(|exception| exception_report(question, exception));
    report.insert("exceptions".into(), exceptions.collect());
    let fixes = ways_out.fixes.iter().map(fix_report);
    report.insert("fixes".into(), fixes.collect());
    report
}

fn exception_report(question: &Question, exception: &Exception) -> Value {
    let spared = &exception.spared;
    let caller = spared.caller.as_ref();
    let statements = exception.statements.iter().map(|text| written(text));
    json!({
        "statement": statement(question, exception.place),
        "owner": layer_owner(exception.place.layer),
        "replacedBy": statements.collect::<Vec<_>>(),
        "alsoSpared": {
            "everybody": caller.is_none(),
            "caller": caller.map(|(key, value)| json!({"key": key, "value": value})),
            "otherActions": spared.other_actions,
            "otherResources": spared.other_resources,
        },
    })
}

fn fix_report(fix: &Fix) -> Value {
    json!({
        "layer": layer_word(fix.layer),
        "level": fix.level,
        "owner": layer_owner(fix.layer),
        "statement": written(&fix.statement),
    })
}

/// A statement as JSON.
fn written(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn layer_report(question: &Question, trace: &LayerTrace) -> Value {
    let statements = trace.statements.iter();
    let statements = statements.map(|trace| statement_report(question, trace));
    json!({
        "layer": if trace.layer == Layer::Trust { "trust" } else { layer_word(trace.layer) },
        "level": trace.level,
        "answer": answer_word(trace.answer),
        "statements": statements.collect::<Vec<_>>(),
    })
}

/// A statement, whether it matched, and the first element that did not.
fn statement_report(question: &Question, trace: &StatementTrace) -> Value {
    let mut report = statement(question, trace.place);
    let reason = question.reason(trace).map(|reason| {
        let (line, column) = reason.place.line_and_column();
        json!({
            "element": reason.element,
            "reason": reason.words,
            "line": line,
            "column": column,
        })
    });
    if let Value::Object(members) = &mut report {
        let effect = match trace.effect {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        };
        members.insert("effect".into(), effect.into());
        members.insert("matches".into(), trace.matches().into());
        members.insert("mismatch".into(), reason.into());
    }
    report
}

fn answer_word(answer: LayerAnswer) -> &'static str {
    match answer {
        LayerAnswer::Allows => "allow",
        LayerAnswer::Denies => "deny",
        LayerAnswer::Silent => "silent",
        LayerAnswer::NotBound => "notBound",
    }
}

fn statement(question: &Question, place: StatementPlace) -> Value {
    let Some(policy) = question.layers.policy(place) else {
        return Value::Null;
    };
    let at = policy.statement_place(place.statement_index);
    let (line, column) = at.as_ref().map(|at| at.line_and_column()).unzip();
    let statements = policy.document().statements();
    let written = statements.get(place.statement_index);
    json!({
        "policy": policy.name(),
        "policyArn": policy.arn(),
        "statementIndex": place.statement_index,
        "sid": written.and_then(|written| written.sid.as_ref()).map(|sid| &*sid.value),
        "file": at.as_ref().map(|at| at.source().name()),
        "line": line,
        "column": column,
    })
}
