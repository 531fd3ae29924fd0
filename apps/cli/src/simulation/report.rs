//! An answer as JSON.

use keyward_evaluation::{Layer, LayerAnswer, LayerTrace, Outcome};
use keyward_simulation::{Answer, Question, StatementPlace, layer_word};
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
    report
}

/// The same, with what every layer said.
pub(crate) fn explanation(question: &Question, answer: &Answer) -> Map<String, Value> {
    let mut report = decision(question, answer);
    let layers = answer
        .trace
        .layers
        .iter()
        .map(|layer| layer_report(question, layer));
    report.insert("layers".into(), layers.collect());
    let miss = answer.trace.nearest_miss();
    let miss = miss.map(|miss| statement(question, miss.place));
    report.insert("nearestMiss".into(), miss.into());
    report.insert(
        "missingContextKeys".into(),
        answer.missing_keys.clone().into(),
    );
    let fixes = answer.fixes.iter().map(|fix| {
        let written: Value = serde_json::from_str(&fix.statement).unwrap_or_default();
        json!({"layer": layer_word(fix.layer), "level": fix.level, "statement": written})
    });
    report.insert("fixes".into(), fixes.collect());
    report
}

fn layer_report(question: &Question, trace: &LayerTrace) -> Value {
    let matching = trace
        .statements
        .iter()
        .filter(|statement| statement.matches());
    let matching: Vec<Value> = matching
        .map(|found| statement(question, found.place))
        .collect();
    json!({
        "layer": if trace.layer == Layer::Trust { "trust" } else { layer_word(trace.layer) },
        "level": trace.level,
        "answer": answer_word(trace.answer),
        "matchingStatements": matching,
    })
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
