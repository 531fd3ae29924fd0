//! CloudFormation's intrinsic functions: what they will come to is not known, and stands as [`OPAQUE`].

use keyward_lint::OPAQUE;
use serde_json::{Map, Value, json};
use serde_norway::Value as Yaml;

/// A YAML value as JSON, the short forms of functions written out: `!Ref Bucket` as `{"Ref": "Bucket"}`.
pub(super) fn without_tags(value: Yaml) -> Value {
    match value {
        Yaml::Null => Value::Null,
        Yaml::Bool(flag) => flag.into(),
        Yaml::Number(number) => serde_json::to_value(number).unwrap_or_default(),
        Yaml::String(text) => text.into(),
        Yaml::Sequence(values) => values.into_iter().map(without_tags).collect(),
        Yaml::Mapping(members) => {
            let members = members.into_iter();
            let named = members.map(|(name, value)| (key(name), without_tags(value)));
            Value::Object(named.collect())
        }
        Yaml::Tagged(tagged) => {
            let tag = tagged.tag.to_string();
            let name = match tag.trim_start_matches('!') {
                plain @ ("Ref" | "Condition") => plain.to_owned(),
                function => format!("Fn::{function}"),
            };
            json!({name: without_tags(tagged.value)})
        }
    }
}

/// A date that is not quoted, as `Version: 2012-10-17`, is text in YAML 1.2; a number or boolean may be a name as well.
fn key(name: Yaml) -> String {
    match without_tags(name) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// The value with every function resolved as far as it can be.
pub(super) fn resolved(value: &Value) -> Value {
    match value {
        Value::Object(members) => match function(members) {
            Some((name, argument)) => called(name, argument),
            None => {
                let members = members.iter().filter(|(_, value)| !is_no_value(value));
                let members = members.map(|(name, value)| (name.clone(), resolved(value)));
                Value::Object(members.collect())
            }
        },
        Value::Array(values) => {
            let values = values.iter().filter(|value| !is_no_value(value));
            // What stands in a list may come to a list itself.
            let values = values.flat_map(|value| match (is_choice(value), resolved(value)) {
                (true, Value::Array(inner)) => inner,
                (_, other) => vec![other],
            });
            values.collect()
        }
        other => other.clone(),
    }
}

/// The function that an object is a call of.
fn function(members: &Map<String, Value>) -> Option<(&str, &Value)> {
    let mut members = members.iter();
    let (name, argument) = members.next()?;
    let is_call = name == "Ref" || name.starts_with("Fn::");
    (is_call && members.next().is_none()).then_some((name, argument))
}

fn is_no_value(value: &Value) -> bool {
    value.get("Ref").and_then(Value::as_str) == Some("AWS::NoValue")
}

fn is_choice(value: &Value) -> bool {
    value.get("Fn::If").is_some()
}

fn called(name: &str, argument: &Value) -> Value {
    let resolved = match (name, argument) {
        ("Fn::Sub", Value::String(text)) => Some(substituted(text)),
        ("Fn::Sub", Value::Array(parts)) => parts.first().and_then(Value::as_str).map(substituted),
        ("Fn::Join", Value::Array(parts)) => joined(parts),
        ("Fn::If", Value::Array(parts)) => return choice(parts),
        _ => None,
    };
    resolved.unwrap_or_else(|| OPAQUE.to_string()).into()
}

/// Text in which `${Name}` is not known, and `${!Name}` is the text `${Name}`.
fn substituted(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        plain.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            return plain + "${" + after;
        };
        match name.strip_prefix('!') {
            Some(literal) => plain.extend(["${", literal, "}"]),
            None => plain.push(OPAQUE),
        }
        rest = tail;
    }
    plain + rest
}

fn joined(parts: &[Value]) -> Option<String> {
    let [Value::String(delimiter), Value::Array(values)] = parts else {
        return None;
    };
    let texts = values.iter().map(|value| match resolved(value) {
        Value::String(text) => text,
        _ => OPAQUE.to_string(),
    });
    Some(texts.collect::<Vec<_>>().join(delimiter))
}

/// Either may be chosen, so both are looked at.
fn choice(parts: &[Value]) -> Value {
    let values = parts.iter().skip(1).filter(|value| !is_no_value(value));
    let mut values: Vec<Value> = values
        .flat_map(|value| match resolved(value) {
            Value::Array(inner) => inner,
            other => vec![other],
        })
        .collect();
    match values.len() {
        1 => values.remove(0),
        _ => Value::Array(values),
    }
}

/// A policy in which what is not known is put so that it can be read: principals and conditions are objects, and a statement
/// that is not known at all is left out.
pub(super) fn as_policy(mut policy: Value) -> Value {
    let opaque = |value: &Value| value.as_str().is_some_and(|text| text.starts_with(OPAQUE));
    match policy.get_mut("Statement") {
        Some(Value::Array(statements)) => {
            statements.retain(|statement| !opaque(statement));
            statements.iter_mut().for_each(as_statement);
        }
        Some(statement) => as_statement(statement),
        None => {}
    }
    policy
}

fn as_statement(statement: &mut Value) {
    let Some(members) = statement.as_object_mut() else {
        return;
    };
    for (name, value) in members {
        let is_opaque = value.as_str().is_some_and(|text| text.contains(OPAQUE));
        match &**name {
            "Principal" | "NotPrincipal" if is_opaque => *value = json!({"AWS": value.take()}),
            "Condition" if is_opaque => {
                *value = json!({"StringEquals": {OPAQUE.to_string(): value.take()}});
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_functions_come_to() {
        for (written, read) in [
            ("!Ref Bucket", json!("…")),
            ("!GetAtt Bucket.Arn", json!("…")),
            (
                "!Sub 'arn:aws:s3:::${Bucket}/${!aws:username}/*'",
                json!("arn:aws:s3:::…/${aws:username}/*"),
            ),
            ("!Sub ['${a}-x', {a: b}]", json!("…-x")),
            (
                "!Join ['', ['arn:aws:s3:::', !Ref Bucket, '/*']]",
                json!("arn:aws:s3:::…/*"),
            ),
            ("!If [Wide, '*', !Ref Narrow]", json!(["*", "…"])),
            (
                "[a, !If [Wide, [b, c], !Ref AWS::NoValue]]",
                json!(["a", "b", "c"]),
            ),
            (
                "{Condition: {Bool: {x: true}}, Sid: !Ref AWS::NoValue}",
                json!({"Condition": {"Bool": {"x": true}}}),
            ),
            ("Fn::ImportValue: x", json!("…")),
            ("Version: 2012-10-17", json!({"Version": "2012-10-17"})),
        ] {
            let value = serde_norway::from_str(written).unwrap();
            let came = resolved(&without_tags(value)).to_string();
            assert_eq!(keyward_lint::shown(came), read.to_string(), "{written}");
        }
    }
}
