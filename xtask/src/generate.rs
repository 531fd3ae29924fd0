//! Writes `protocol/api/src/generated` from `models/`: shape tables, typed inputs and outputs, errors.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON value without the asked member is null, it does not panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Failure, models};

const SERVICES: [&str; 4] = ["iam", "keyward", "s3", "sts"];

const FOLDER: &str = "protocol/api/src/generated";

/// Writes the generated files.
pub(crate) fn write(root: &Path) -> Result<(), Failure> {
    for (path, text) in files(root)? {
        fs::write(root.join(path), text)?;
    }
    Ok(())
}

/// Compares the generated files with what would be written now.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    for (path, text) in files(root)? {
        if fs::read_to_string(root.join(&path))? != text {
            return Err(format!(
                "{path} differs from its generator's output: run `cargo run -p xtask -- generate`"
            )
            .into());
        }
    }
    Ok(())
}

fn files(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    for service in SERVICES {
        let mut model =
            serde_json::from_slice(&fs::read(root.join(format!("models/{service}.json")))?)?;
        let overlay = models::read_overlay(root, service)?;
        apply_overlay(&mut model, &overlay);
        let text = Generator {
            service,
            model,
            overlay,
        }
        .file()?;
        files.push((format!("{FOLDER}/{service}.rs"), rustfmt(&text)?));
    }
    Ok(files)
}

/// Puts members into the order in which AWS answers them, where that is not the model's, and marks what is sensitive
/// although the model does not say so.
fn each_member(members: &Value, mut change: impl FnMut(&str, &Value)) {
    for (shape, members) in members.as_object().into_iter().flatten() {
        for member in members.as_array().into_iter().flatten() {
            change(shape, member);
        }
    }
}

fn apply_overlay(model: &mut Value, overlay: &Value) {
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

fn rustfmt(text: &str) -> Result<String, Failure> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().ok_or("rustfmt takes input")?;
    let text = text.to_owned();
    let feeder = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    feeder.join().map_err(|_| "rustfmt stopped reading")??;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err("rustfmt failed".into())
    }
}

struct Generator {
    service: &'static str,
    model: Value,
    overlay: Value,
}

impl Generator {
    fn shape(&self, name: &str) -> &Value {
        &self.model["shapes"][name]
    }

    fn operations(&self) -> impl Iterator<Item = (&String, &Value)> {
        let mut operations: Vec<_> = self.model["operations"]
            .as_object()
            .into_iter()
            .flatten()
            .collect();
        operations.sort_by_key(|(name, _)| *name);
        operations.into_iter()
    }

    fn file(&self) -> Result<String, Failure> {
        let mut text = format!(
            "// Generated from models/{0}.json and models/{0}.overlay.json by `cargo run -p xtask -- generate`.\n\n",
            self.service
        );
        text.push_str("use keyward_wire::schema::{Kind, Location, Member, OperationShape, Protocol, ServiceShape, Shape};\n");
        text.push_str("use keyward_wire::timestamp::TimestampFormat;\n");
        text.push_str("use keyward_wire::value::{Blob, Members, unless_empty};\n");
        text.push_str(
            "use keyward_wire::{Decode, Encode, Operation, Sensitive, Timestamp, Value};\n\n",
        );
        self.errors(&mut text)?;
        self.service_table(&mut text)?;
        self.operation_types(&mut text)?;
        self.shapes(&mut text)?;
        self.structures(&mut text)?;
        Ok(text)
    }

    /// Error code, status, fault, by code; shapes that are exceptions and the overlay's.
    fn error_table(&self) -> BTreeMap<String, (u64, bool)> {
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

    fn errors(&self, text: &mut String) -> Result<(), Failure> {
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

    fn service_table(&self, text: &mut String) -> Result<(), Failure> {
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

    fn is_streaming(&self, member: &Value) -> bool {
        let shape = self.shape(member["shape"].as_str().unwrap_or_default());
        member["streaming"].as_bool() == Some(true) || shape["streaming"].as_bool() == Some(true)
    }

    fn operation_types(&self, text: &mut String) -> Result<(), Failure> {
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

    fn shapes(&self, text: &mut String) -> Result<(), Failure> {
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

    fn kind(&self, shape: &Value) -> Result<String, Failure> {
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
    fn value_members<'a>(
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

    /// Structures that are reached from inputs and from outputs.
    fn reached(&self, part: &str) -> BTreeSet<String> {
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

    fn structures(&self, text: &mut String) -> Result<(), Failure> {
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

    fn is_collection(&self, name: &str) -> bool {
        matches!(self.shape(name)["type"].as_str(), Some("list" | "map"))
    }

    fn rust_type(&self, name: &str) -> String {
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

fn required_members(shape: &Value) -> BTreeSet<&str> {
    shape["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn error_code(name: &str, shape: &Value) -> String {
    shape["error"]["code"].as_str().unwrap_or(name).to_owned()
}

fn timestamp_format(format: &Value) -> Result<&'static str, Failure> {
    Ok(match format.as_str() {
        None => "None",
        Some("iso8601") => "Some(TimestampFormat::Iso8601)",
        Some("rfc822") => "Some(TimestampFormat::HttpDate)",
        Some("unixTimestamp") => "Some(TimestampFormat::EpochSeconds)",
        Some(other) => return Err(format!("no timestamp format {other}").into()),
    })
}

fn optional_text(text: Option<&str>) -> String {
    text.map_or("None".to_owned(), |text| format!("Some(\"{text}\")"))
}

fn optional_number(number: &Value) -> String {
    number
        .as_i64()
        .map_or("None".to_owned(), |number| format!("Some({number})"))
}

/// `policyDocumentType` as `PolicyDocumentType`.
fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

/// `MFADevices` as `mfa_devices`, `ETag` as `e_tag`, `CreateOpenIDConnectProvider` as `create_open_id_connect_provider`.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let after = letters.get(place + 1);
        let begins_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if begins_word {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text.replace(['-', '.', ':'], "_")
}

fn field_name(member: &str) -> String {
    match snake(member).as_str() {
        keyword @ ("type" | "match" | "ref" | "use" | "in" | "where") => format!("r#{keyword}"),
        other => other.to_owned(),
    }
}

fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The name of a shape's table. Shapes that differ only in case (`Tag`, `tag`) keep apart by their first letter.
fn static_name(shape: &str) -> String {
    let lower = if shape.starts_with(|letter: char| letter.is_lowercase()) {
        "LOWER_"
    } else {
        ""
    };
    format!("SHAPE_{lower}{}", screaming(shape))
}
