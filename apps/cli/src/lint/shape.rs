//! Whether JSON that nobody called a policy is one, be it broken.

use serde_json::{Map, Value};

const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];

/// Letters of `Statement` that may be wrong.
const MISSPELT: usize = 2;

/// Whether a value is meant as a policy: in doubt it is, so that a broken one is told rather than passed over. It has statements,
/// their name misspelt or not, or a version of the policy language; or it is a statement, or a list of them.
pub(super) fn is_policy(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            let version = members.get("Version").and_then(Value::as_str);
            version.is_some_and(|version| VERSIONS.contains(&version))
                || members.contains_key("Statement")
                || members
                    .iter()
                    .any(|(name, value)| is_statements(name, value))
                || is_statement(members)
        }
        Value::Array(values) => {
            let mut objects = values.iter().filter_map(Value::as_object);
            objects.any(|members| has(members, "Effect"))
        }
        _ => false,
    }
}

fn is_statements(name: &str, value: &Value) -> bool {
    let is_named = strsim::osa_distance(&name.to_ascii_lowercase(), "statement") <= MISSPELT;
    is_named && (value.is_object() || value.is_array())
}

fn is_statement(members: &Map<String, Value>) -> bool {
    let beside = ["Action", "NotAction", "Resource", "Principal"];
    has(members, "Effect") && beside.iter().any(|name| has(members, name))
}

fn has(members: &Map<String, Value>, wanted: &str) -> bool {
    members.keys().any(|name| name.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_meant_as_a_policy() {
        for (value, meant) in [
            (json!({"Statement": []}), true),
            (json!({"Statement": "s3"}), true),
            (json!({"Statment": [{"Effect": "Allow"}]}), true),
            (json!({"statement": {"Effect": "Allow"}}), true),
            (json!({"Statements": []}), true),
            (json!({"Version": "2012-10-17"}), true),
            (json!({"Version": "2008-10-17", "Id": "a"}), true),
            (json!({"Effect": "Allow", "Action": "s3:*"}), true),
            (json!([{"effect": "Allow"}]), true),
            (json!({"statement": "select 1"}), false),
            (json!({"effect": "NoSchedule", "key": "spot"}), false),
            (json!({"version": "2012-10-17", "name": "app"}), false),
            (json!({"Version": "1.0", "Name": "app"}), false),
            (json!([{"name": "a"}, 1]), false),
            (json!("Statement"), false),
            (json!({}), false),
        ] {
            assert_eq!(is_policy(&value), meant, "{value}");
        }
    }
}
