//! What is kept by hand beside a model.

use serde_json::Value;

fn each_member(members: &Value, mut change: impl FnMut(&str, &Value)) {
    for (shape, members) in members.as_object().into_iter().flatten() {
        for member in members.as_array().into_iter().flatten() {
            change(shape, member);
        }
    }
}

/// Puts members into the order in which AWS answers them, where that is not the model's, and marks what the model does not
/// say: what is sensitive, which lists are answered when they are empty, which members may be absent.
pub(super) fn apply_overlay(model: &mut Value, overlay: &Value) {
    for shape in overlay["sensitive_shapes"].as_array().into_iter().flatten() {
        let name = shape.as_str().unwrap_or_default();
        if let Some(shape) = model["shapes"][name].as_object_mut() {
            shape.insert("sensitive".to_owned(), Value::Bool(true));
        }
    }
    // Lists that AWS writes when they are empty, though the model calls them optional.
    each_member(&overlay["always_answered"], |shape, member| {
        let required = &mut model["shapes"][shape]["required"];
        match required.as_array_mut() {
            Some(required) => required.push(member.clone()),
            None => *required = Value::Array(vec![member.clone()]),
        }
    });
    // Members that AWS leaves out at times, though the model requires them.
    each_member(&overlay["sometimes_absent"], |shape, member| {
        if let Some(required) = model["shapes"][shape]["required"].as_array_mut() {
            required.retain(|held| held != member);
        }
    });
    for (shape, order) in overlay["member_order"].as_object().into_iter().flatten() {
        let Some(members) = model["shapes"][shape.as_str()]["members"].as_object_mut() else {
            continue;
        };
        for name in order
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if let Some(member) = members.shift_remove(name) {
                members.insert(name.to_owned(), member);
            }
        }
    }
}
