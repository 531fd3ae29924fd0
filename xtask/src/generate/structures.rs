//! Types of structures, with what reads and writes them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::Generator;
use super::names::*;
use crate::Failure;

impl Generator {
    /// Structures that are reached from inputs and from outputs.
    pub(super) fn reached(&self, part: &str) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        for (_, operation) in self.operations() {
            if let Some(shape) = operation[part]["shape"].as_str() {
                self.reach(shape, &mut reached);
            }
        }
        reached
    }

    fn reach(&self, name: &str, reached: &mut BTreeSet<String>) {
        if !reached.insert(name.to_owned()) {
            return;
        }
        let shape = self.shape(name);
        let members: Vec<&Value> = self
            .value_members(shape)
            .map(|(_, member)| member)
            .collect();
        for next in members
            .into_iter()
            .chain([&shape["member"], &shape["key"], &shape["value"]])
        {
            if let Some(next) = next["shape"].as_str() {
                self.reach(next, reached);
            }
        }
    }

    pub(super) fn structures(&self, text: &mut String) -> Result<(), Failure> {
        let (inputs, outputs) = (self.reached("input"), self.reached("output"));
        for (name, shape) in self.model["shapes"].as_object().into_iter().flatten() {
            if shape["type"] != "structure" || !(inputs.contains(name) || outputs.contains(name)) {
                continue;
            }
            self.structure(text, name, shape)?;
            if inputs.contains(name) {
                self.decoder(text, name, shape)?;
            }
            if outputs.contains(name) {
                self.encoder(text, name, shape)?;
            }
        }
        Ok(())
    }

    fn structure(&self, text: &mut String, name: &str, shape: &Value) -> Result<(), Failure> {
        let required = required_members(shape);
        writeln!(
            text,
            "/// AWS's shape `{name}`.\n#[derive(Clone, Debug, Default, PartialEq)]\npub struct {} {{",
            type_name(name)
        )?;
        for (member, reference) in self.value_members(shape) {
            let target = reference["shape"].as_str().unwrap_or_default();
            let plain = self.rust_type(target);
            let full = if required.contains(member.as_str()) || self.is_collection(target) {
                plain
            } else {
                format!("Option<{plain}>")
            };
            writeln!(
                text,
                "    /// `{member}`.\n    pub {}: {full},",
                field_name(member)
            )?;
        }
        text.push_str("}\n\n");
        Ok(())
    }

    fn decoder(&self, text: &mut String, name: &str, shape: &Value) -> Result<(), Failure> {
        let required = required_members(shape);
        let members: Vec<_> = self.value_members(shape).collect();
        let binding = if members.is_empty() { "_" } else { "value" };
        writeln!(
            text,
            "impl Decode for {} {{\n    fn decode({binding}: Value) -> Self {{",
            type_name(name)
        )?;
        if !members.is_empty() {
            text.push_str("        let mut members = Members::of(value);\n");
        }
        text.push_str("        Self {\n");
        for (member, reference) in members {
            let target = reference["shape"].as_str().unwrap_or_default();
            let whole = required.contains(member.as_str()) || self.is_collection(target);
            let take = if whole { "required" } else { "optional" };
            writeln!(
                text,
                "            {}: members.{take}(),",
                field_name(member)
            )?;
        }
        text.push_str("        }\n    }\n}\n\n");
        Ok(())
    }

    fn encoder(&self, text: &mut String, name: &str, shape: &Value) -> Result<(), Failure> {
        let required = required_members(shape);
        // AWS writes the lists of an answer itself even when they are empty; those inside its members it leaves out.
        let is_answer = self
            .operations()
            .any(|(_, operation)| operation["output"]["shape"] == *name);
        writeln!(
            text,
            "impl Encode for {} {{\n    fn encode(self) -> Value {{\n        Value::Structure(vec![",
            type_name(name)
        )?;
        for (member, reference) in self.value_members(shape) {
            let target = reference["shape"].as_str().unwrap_or_default();
            let field = field_name(member);
            let whole = required.contains(member.as_str())
                || (is_answer && reference["location"].is_null() && self.is_collection(target));
            let expression = match (whole, self.is_collection(target)) {
                (true, _) => format!("Some(self.{field}.encode())"),
                (false, true) => format!("unless_empty(self.{field})"),
                (false, false) => format!("self.{field}.map(Encode::encode)"),
            };
            writeln!(text, "            {expression},")?;
        }
        text.push_str("        ])\n    }\n}\n\n");
        Ok(())
    }

    pub(super) fn is_collection(&self, name: &str) -> bool {
        matches!(self.shape(name)["type"].as_str(), Some("list" | "map"))
    }

    pub(super) fn rust_type(&self, name: &str) -> String {
        let shape = self.shape(name);
        let inner = |part: &str| self.rust_type(shape[part]["shape"].as_str().unwrap_or_default());
        match shape["type"].as_str() {
            Some("integer" | "long") => "i64".to_owned(),
            Some("double" | "float") => "f64".to_owned(),
            Some("boolean") => "bool".to_owned(),
            Some("blob") => "Blob".to_owned(),
            Some("timestamp") => "Timestamp".to_owned(),
            Some("list") => format!("Vec<{}>", inner("member")),
            Some("map") => format!("Vec<(String, {})>", inner("value")),
            Some("structure") => type_name(name),
            _ if shape["sensitive"].as_bool() == Some(true) => "Sensitive".to_owned(),
            _ => "String".to_owned(),
        }
    }
}
