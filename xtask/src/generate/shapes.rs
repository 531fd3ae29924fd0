//! Tables of shapes.

use std::fmt::Write as _;

use serde_json::Value;

use super::Generator;
use super::names::*;
use crate::Failure;

impl Generator {
    pub(super) fn shapes(&self, text: &mut String) -> Result<(), Failure> {
        let (inputs, outputs) = (self.reached("input"), self.reached("output"));
        for (name, shape) in self.model["shapes"].as_object().into_iter().flatten() {
            if !inputs.contains(name) && !outputs.contains(name) {
                continue;
            }
            writeln!(
                text,
                "#[rustfmt::skip]\nstatic {}: Shape = Shape {{ name: \"{name}\", kind: {}, min: {}, max: {}, pattern: {}, sensitive: {} }};",
                static_name(name),
                self.kind(shape)?,
                optional_number(&shape["min"]),
                optional_number(&shape["max"]),
                shape["pattern"]
                    .as_str()
                    .map_or("None".to_owned(), |pattern| format!(
                        "Some(r#\"{pattern}\"#)"
                    )),
                shape["sensitive"].as_bool() == Some(true),
            )?;
        }
        text.push('\n');
        Ok(())
    }

    pub(super) fn kind(&self, shape: &Value) -> Result<String, Failure> {
        let reference = |part: &str| static_name(shape[part]["shape"].as_str().unwrap_or_default());
        let element = |part: &str, default: &str| {
            shape[part]["locationName"]
                .as_str()
                .unwrap_or(default)
                .to_owned()
        };
        let flattened = shape["flattened"].as_bool() == Some(true);
        Ok(match shape["type"].as_str() {
            Some("string") => {
                let values = shape["enum"]
                    .as_array()
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                let values: Vec<String> = values.iter().map(Value::to_string).collect();
                format!("Kind::Text(&[{}])", values.join(", "))
            }
            Some("integer") => "Kind::Integer".to_owned(),
            Some("long") => "Kind::Long".to_owned(),
            Some("double" | "float") => "Kind::Double".to_owned(),
            Some("boolean") => "Kind::Boolean".to_owned(),
            Some("blob") => "Kind::Blob".to_owned(),
            Some("timestamp") => format!(
                "Kind::Timestamp({})",
                timestamp_format(&shape["timestampFormat"])?
            ),
            Some("list") => format!(
                "Kind::List {{ member: &{}, member_name: \"{}\", flattened: {flattened} }}",
                reference("member"),
                element("member", "member")
            ),
            Some("map") => format!(
                "Kind::Map {{ key: &{}, value: &{}, key_name: \"{}\", value_name: \"{}\", flattened: {flattened} }}",
                reference("key"),
                reference("value"),
                element("key", "key"),
                element("value", "value")
            ),
            Some("structure") => format!("Kind::Structure(&[{}])", self.members(shape)?),
            other => return Err(format!("no shape type {other:?}").into()),
        })
    }

    /// The members of a structure that are values: a streamed payload is not.
    pub(super) fn value_members<'a>(
        &'a self,
        shape: &'a Value,
    ) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let payload = shape["payload"].as_str();
        let members = shape["members"].as_object().into_iter().flatten();
        members.filter(move |(name, member)| {
            !(payload == Some(name.as_str()) && self.is_streaming(member))
        })
    }

    fn members(&self, shape: &Value) -> Result<String, Failure> {
        let required = required_members(shape);
        let mut text = String::new();
        for (name, member) in self.value_members(shape) {
            let target = member["shape"].as_str().unwrap_or_default();
            let location = match member["location"].as_str() {
                None => "Body",
                Some("header") => "Header",
                Some("headers") => "Headers",
                Some("querystring") => "Query",
                Some("uri") => "Uri",
                Some("statusCode") => "StatusCode",
                Some(other) => return Err(format!("no location {other}").into()),
            };
            // A flattened list's members may be named by the list's own member.
            let flattened = member["flattened"].as_bool() == Some(true)
                || self.shape(target)["flattened"] == true;
            let listed = self.shape(target)["member"]["locationName"]
                .as_str()
                .filter(|_| flattened);
            let wire_name = member["locationName"].as_str().or(listed).unwrap_or(name);
            write!(
                text,
                "Member {{ name: \"{name}\", wire_name: \"{wire_name}\", shape: &{}, required: {}, location: \
                 Location::{location}, flattened: {flattened}, xml_attribute: {} }},",
                static_name(target),
                required.contains(name.as_str()),
                member["xmlAttribute"].as_bool() == Some(true),
            )?;
        }
        Ok(text)
    }
}
