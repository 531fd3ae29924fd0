//! Policies that aim at the hard places.

use std::sync::Arc;

use keyward_evaluation::{CompiledDocument, Layer, PolicySet, ResourcePolicyKind};
use keyward_policy::{Comparison, Document, Family};

use crate::random::Random;
use crate::words;

/// The policies of every layer.
pub(crate) struct Policies {
    pub(crate) identity: Arc<PolicySet>,
    pub(crate) boundary: Option<CompiledDocument>,
    pub(crate) session: Option<Arc<PolicySet>>,
    pub(crate) resource: Option<(CompiledDocument, ResourcePolicyKind)>,
    pub(crate) scp: Option<Vec<Arc<PolicySet>>>,
    pub(crate) rcp: Option<Vec<Arc<PolicySet>>>,
    pub(crate) endpoint: Option<CompiledDocument>,
}

impl Policies {
    pub(crate) fn new(random: &mut Random) -> Self {
        let some = |random: &mut Random, layer, most| {
            let count = 1 + random.below(most);
            let documents = (0..count).map(|_| document(random, layer));
            Arc::new(PolicySet::new(documents.collect::<Vec<_>>()))
        };
        let levels = |random: &mut Random, layer| {
            let count = 1 + random.below(3);
            (0..count)
                .map(|_| some(random, layer, 2))
                .collect::<Vec<_>>()
        };
        let kinds = [
            (ResourcePolicyKind::Generic, Layer::Resource),
            (ResourcePolicyKind::Trust, Layer::Trust),
            (ResourcePolicyKind::Key, Layer::Resource),
        ];
        Self {
            identity: if random.chance(1, 12) {
                Arc::new(PolicySet::new([]))
            } else {
                some(random, Layer::Identity, 4)
            },
            boundary: random
                .chance(1, 4)
                .then(|| document(random, Layer::Boundary)),
            session: random.chance(1, 3).then(|| some(random, Layer::Session, 2)),
            resource: random.chance(3, 5).then(|| {
                let (kind, layer) = random.pick(&kinds);
                (document(random, layer), kind)
            }),
            scp: random.chance(1, 5).then(|| levels(random, Layer::Scp)),
            rcp: random.chance(1, 6).then(|| levels(random, Layer::Rcp)),
            endpoint: random
                .chance(1, 8)
                .then(|| document(random, Layer::Endpoint)),
        }
    }
}

/// A random document, as text, compiled.
fn document(random: &mut Random, layer: Layer) -> CompiledDocument {
    let text = text(random, layer);
    CompiledDocument::new(Document::parse(&text).unwrap())
}

fn text(random: &mut Random, layer: Layer) -> String {
    let version = match random.below(12) {
        0 => "\"Version\":\"2008-10-17\",",
        1 => "",
        _ => "\"Version\":\"2012-10-17\",",
    };
    // Long documents are what indexes are for.
    let count = match random.below(24) {
        0 => 13 + random.below(20),
        1..=4 => 3 + random.below(4),
        _ => 1 + random.below(3),
    };
    let limits = matches!(
        layer,
        Layer::Boundary | Layer::Session | Layer::Scp | Layer::Rcp | Layer::Endpoint
    );
    let mut statements: Vec<String> = (0..count).map(|_| statement(random, layer)).collect();
    // Guardrails that leave something open let the layers behind them be met.
    if limits && random.chance(3, 4) {
        let who = principal_member(layer, "\"Principal\":\"*\",");
        statements.push(format!(
            "{{{who}\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"
        ));
    }
    format!("{{{version}\"Statement\":[{}]}}", statements.join(","))
}

fn names_principals(layer: Layer) -> bool {
    matches!(
        layer,
        Layer::Resource | Layer::Trust | Layer::Rcp | Layer::Endpoint
    )
}

fn principal_member(layer: Layer, text: &str) -> String {
    if names_principals(layer) {
        text.to_owned()
    } else {
        String::new()
    }
}

fn statement(random: &mut Random, layer: Layer) -> String {
    let misplaced = random.chance(1, 40);
    let who = if names_principals(layer) != misplaced {
        principals(random)
    } else {
        String::new()
    };
    let effect = if random.chance(1, 4) { "Deny" } else { "Allow" };
    let actions = list(random, &words::ACTIONS, 3);
    let not_action = if random.chance(1, 8) { "Not" } else { "" };
    let resource = if layer == Layer::Trust || random.chance(1, 30) {
        String::new()
    } else {
        let most = if random.chance(1, 16) { 14 } else { 3 };
        let not = if random.chance(1, 8) { "Not" } else { "" };
        let resources = match random.below(4) {
            0 => "\"*\"".to_owned(),
            _ => list(random, &words::RESOURCES, most),
        };
        format!(",\"{not}Resource\":{resources}")
    };
    let condition = conditions(random);
    format!(
        "{{{who}\"Effect\":\"{effect}\",\"{not_action}Action\":{actions}{resource}{condition}}}"
    )
}

/// One to `most` of the words, quoted.
fn list(random: &mut Random, from: &[&str], most: usize) -> String {
    let count = 1 + random.below(most);
    let words = (0..count).map(|_| format!("\"{}\"", random.pick(from)));
    format!("[{}]", words.collect::<Vec<_>>().join(","))
}

fn principals(random: &mut Random) -> String {
    let not = if random.chance(1, 7) { "Not" } else { "" };
    if random.chance(1, 5) {
        return format!("\"{not}Principal\":\"*\",");
    }
    let count = match random.below(12) {
        0 => 8 + random.below(8),
        _ => 1 + random.below(4),
    };
    let mut kinds: Vec<(&str, Vec<String>)> = Vec::new();
    for _ in 0..count {
        let (kind, name) = random.pick(&words::PRINCIPALS);
        let name = format!("\"{name}\"");
        match kinds.iter_mut().find(|(held, _)| *held == kind) {
            Some((_, names)) => names.push(name),
            None => kinds.push((kind, vec![name])),
        }
    }
    let members = kinds
        .into_iter()
        .map(|(kind, names)| format!("\"{kind}\":[{}]", names.join(",")));
    format!(
        "\"{not}Principal\":{{{}}},",
        members.collect::<Vec<_>>().join(",")
    )
}

fn conditions(random: &mut Random) -> String {
    let count = match random.below(8) {
        0..=2 => 0,
        3..=6 => 1,
        _ => 2,
    };
    let mut operators: Vec<(String, String)> = Vec::new();
    for _ in 0..count {
        let (operator, family) = operator(random);
        if operators.iter().all(|(held, _)| *held != operator) {
            let key = key(random, family);
            let values = condition_values(random, family);
            operators.push((operator, format!("\"{key}\":{values}")));
        }
    }
    if operators.is_empty() {
        return String::new();
    }
    let members = operators
        .iter()
        .map(|(operator, test)| format!("\"{operator}\":{{{test}}}"));
    format!(
        ",\"Condition\":{{{}}}",
        members.collect::<Vec<_>>().join(",")
    )
}

/// Mostly a key that the operator is meant for.
fn key(random: &mut Random, family: Option<Family>) -> &'static str {
    loop {
        let (key, meant) = random.pick(&words::KEYS);
        if family.is_none_or(|family| family == meant) || random.chance(1, 32) {
            return key;
        }
    }
}

/// An operator's name; none for the family of `Null`.
fn operator(random: &mut Random) -> (String, Option<Family>) {
    if random.chance(1, 16) {
        return ("Null".into(), None);
    }
    let comparison = random.pick(&Comparison::ALL);
    let prefix = match random.below(6) {
        0 => "ForAllValues:",
        1 => "ForAnyValue:",
        _ => "",
    };
    let suffix = if random.chance(1, 4) { "IfExists" } else { "" };
    (
        format!("{prefix}{}{suffix}", comparison.name()),
        Some(comparison.family()),
    )
}

fn condition_values(random: &mut Random, family: Option<Family>) -> String {
    let most = match random.below(16) {
        0 => 12,
        1 => 0,
        _ => 3,
    };
    if most == 0 {
        return "[]".into();
    }
    match family {
        None => random
            .pick(&[
                "\"true\"",
                "\"false\"",
                "true",
                "[\"true\",\"false\"]",
                "\"x\"",
            ])
            .into(),
        Some(family) => list(random, words::values(family), most),
    }
}
