//! A service's table, its operations and its errors.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::Generator;
use super::names::*;
use crate::Failure;

impl Generator {
    /// Error code, status, fault, by code; shapes that are exceptions and the overlay's.
    pub(super) fn error_table(&self) -> BTreeMap<String, (u64, bool)> {
        let mut table = BTreeMap::new();
        let extra = self.overlay["errors"].as_object().into_iter().flatten();
        for (code, status) in extra {
            let status = status.as_u64().unwrap_or(400);
            table.insert(code.clone(), (status, status < 500));
        }
        for (name, shape) in self.model["shapes"].as_object().into_iter().flatten() {
            if shape["exception"].as_bool() == Some(true) {
                let code = error_code(name, shape);
                let status = shape["error"]["httpStatusCode"].as_u64();
                let sender = shape["fault"].as_bool() != Some(true);
                table
                    .entry(code)
                    .or_insert((status.unwrap_or(if sender { 400 } else { 500 }), sender));
            }
        }
        table
    }

    pub(super) fn errors(&self, text: &mut String) -> Result<(), Failure> {
        text.push_str("/// The errors of this service, by code.\npub mod error {\n    use keyward_wire::ErrorShape;\n\n");
        for (code, (status, sender)) in self.error_table() {
            let side = if sender { "sender" } else { "receiver" };
            writeln!(text, "    /// `{code}`, status {status}.")?;
            writeln!(
                text,
                "    pub static {}: ErrorShape = ErrorShape::{side}(\"{code}\", {status});",
                screaming(&code)
            )?;
        }
        text.push_str("}\n\n");
        Ok(())
    }

    pub(super) fn service_table(&self, text: &mut String) -> Result<(), Failure> {
        let protocol = match self.model["protocol"].as_str() {
            Some("query") => "Query",
            Some("rest-xml") => "RestXml",
            other => return Err(format!("no protocol {other:?} yet").into()),
        };
        let namespace = self.model["xmlNamespace"]
            .as_str()
            .unwrap_or("http://s3.amazonaws.com/doc/2006-03-01/");
        writeln!(
            text,
            "/// The service's table.\npub static SERVICE: ServiceShape = ServiceShape {{ name: \"{}\", version: {}, \
             protocol: Protocol::{protocol}, xml_namespace: \"{namespace}\", operations: &[",
            self.service, self.model["apiVersion"]
        )?;
        for (name, _) in self.operations() {
            writeln!(text, "&OPERATION_{},", screaming(name))?;
        }
        text.push_str("] };\n\n");
        for (name, operation) in self.operations() {
            self.operation_table(text, name, operation)?;
        }
        Ok(())
    }

    fn operation_table(
        &self,
        text: &mut String,
        name: &str,
        operation: &Value,
    ) -> Result<(), Failure> {
        let http = &operation["http"];
        let payload = |part: &str| {
            let shape = self.shape(operation[part]["shape"].as_str().unwrap_or_default());
            let payload = shape["payload"].as_str()?.to_owned();
            let streaming = self.is_streaming(&shape["members"][&payload]);
            Some((payload, streaming))
        };
        let shape_reference = |part: &str| match operation[part]["shape"].as_str() {
            Some(shape) => format!("Some(&{})", static_name(shape)),
            None => "None".to_owned(),
        };
        let wrapper = operation["output"]["resultWrapper"]
            .as_str()
            .or(self.overlay["output_elements"][name].as_str());
        let mut errors: Vec<String> = operation["errors"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(|shape| {
                format!(
                    "&error::{}",
                    screaming(&error_code(shape, self.shape(shape)))
                )
            })
            .collect();
        errors.dedup();
        let (input, output) = (payload("input"), payload("output"));
        let document = |payload: &Option<(String, bool)>| match payload {
            Some((name, false)) => format!("Some(\"{name}\")"),
            _ => "None".to_owned(),
        };
        let streams = |payload: &Option<(String, bool)>| matches!(payload, Some((_, true)));
        writeln!(
            text,
            "#[rustfmt::skip]\nstatic OPERATION_{}: OperationShape = OperationShape {{ name: \"{name}\", method: {}, uri: {}, status: {}, \
             input: {}, output: {}, result_wrapper: {}, errors: &[{}], input_payload: {}, output_payload: {}, \
             streams_input: {}, streams_output: {} }};\n",
            screaming(name),
            http["method"],
            http["requestUri"],
            self.overlay["statuses"][name]
                .as_u64()
                .or(http["responseCode"].as_u64())
                .unwrap_or(200),
            shape_reference("input"),
            shape_reference("output"),
            optional_text(wrapper),
            errors.join(", "),
            document(&input),
            document(&output),
            streams(&input),
            streams(&output),
        )?;
        Ok(())
    }

    pub(super) fn is_streaming(&self, member: &Value) -> bool {
        let shape = self.shape(member["shape"].as_str().unwrap_or_default());
        member["streaming"].as_bool() == Some(true) || shape["streaming"].as_bool() == Some(true)
    }

    pub(super) fn operation_types(&self, text: &mut String) -> Result<(), Failure> {
        for (name, operation) in self.operations() {
            if operation["input"].is_null()
                && operation["output"].is_null()
                && operation["errors"].is_null()
            {
                continue;
            }
            let part = |part: &str| {
                operation[part]["shape"]
                    .as_str()
                    .map_or("()".to_owned(), type_name)
            };
            writeln!(
                text,
                "/// The operation `{name}`.\n#[derive(Clone, Copy, Debug)]\npub struct {name};\n\n\
                 impl Operation for {name} {{\n    const SHAPE: &'static OperationShape = &OPERATION_{};\n    \
                 type Input = {};\n    type Output = {};\n}}\n",
                screaming(name),
                part("input"),
                part("output")
            )?;
        }
        Ok(())
    }
}
