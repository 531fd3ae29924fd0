//! Writes `protocol/api/src/generated` from `models/`: shape tables, typed inputs and outputs, errors.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON value without the asked member is null, it does not panic"
)]

mod names;
mod overlay;
mod service;
mod shapes;
mod structures;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Failure, models};

use self::overlay::apply_overlay;

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
}
