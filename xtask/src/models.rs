//! Imports AWS's service models from the pinned PyPI package botocore, without their prose.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON value without the asked member is null, it does not panic"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

use crate::{Failure, run};

/// The package and version the models come from; provenance is written beside them.
pub(crate) const BOTOCORE: &str = "1.43.11";

/// Service, and the version of its API.
const SERVICES: [(&str, &str); 3] = [
    ("iam", "2010-05-08"),
    ("sts", "2011-06-15"),
    ("s3", "2006-03-01"),
];

/// What is kept of a shape and of a member: everything that is not prose.
const KEPT: [&str; 28] = [
    "type",
    "required",
    "members",
    "member",
    "key",
    "value",
    "shape",
    "min",
    "max",
    "pattern",
    "enum",
    "sensitive",
    "error",
    "exception",
    "locationName",
    "location",
    "flattened",
    "payload",
    "streaming",
    "timestampFormat",
    "xmlAttribute",
    "xmlNamespace",
    "box",
    "idempotencyToken",
    "deprecated",
    "union",
    "fault",
    "eventstream",
];

/// Downloads the package and writes `models/*.json`.
pub(crate) fn import(root: &Path) -> Result<(), Failure> {
    let scratch = root.join("target/models");
    let wheel_folder = scratch.join("wheel");
    fs::create_dir_all(&wheel_folder)?;
    let package = format!("botocore=={BOTOCORE}");
    run(Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--no-deps", "--dest"])
        .arg(&wheel_folder)
        .arg(package))?;
    let wheel = wheel_folder.join(format!("botocore-{BOTOCORE}-py3-none-any.whl"));
    run(Command::new("python3")
        .args(["-m", "zipfile", "-e"])
        .arg(&wheel)
        .arg(&scratch))?;
    for (service, version) in SERVICES {
        let folder = scratch.join("botocore/data").join(service).join(version);
        let model = read_gzip_json(&folder.join("service-2.json.gz"))?;
        let paginators: Value =
            serde_json::from_slice(&fs::read(folder.join("paginators-1.json"))?)?;
        let overlay = read_overlay(root, service)?;
        let reduced = reduce(&model, &paginators, &overlay)?;
        let text = serde_json::to_string_pretty(&reduced)? + "\n";
        fs::write(root.join(format!("models/{service}.json")), text)?;
    }
    Ok(())
}

/// The hand-kept table of a service.
pub(crate) fn read_overlay(root: &Path, service: &str) -> Result<Value, Failure> {
    Ok(serde_json::from_slice(&fs::read(
        root.join(format!("models/{service}.overlay.json")),
    )?)?)
}

fn read_gzip_json(path: &Path) -> Result<Value, Failure> {
    let mut text = String::new();
    flate2::read::GzDecoder::new(fs::File::open(path)?).read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}

fn reduce(model: &Value, paginators: &Value, overlay: &Value) -> Result<Value, Failure> {
    let operations = model["operations"]
        .as_object()
        .ok_or("a model has operations")?;
    let whole: Option<Vec<&str>> = overlay["operations"]
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect());
    let mut kept_operations = Map::new();
    let mut reachable = BTreeSet::new();
    for (name, operation) in operations {
        let mut kept = json!({ "http": operation["http"] });
        if whole
            .as_ref()
            .is_none_or(|names| names.contains(&name.as_str()))
        {
            for part in ["input", "output"] {
                if let Some(shape) = operation[part]["shape"].as_str() {
                    kept[part] = without_prose(&operation[part]);
                    reach(model, shape, &mut reachable);
                    kept[part]["resultWrapper"] = operation[part]["resultWrapper"].clone();
                }
            }
            let errors = operation["errors"].as_array().cloned().unwrap_or_default();
            kept["errors"] = errors.iter().map(|error| error["shape"].clone()).collect();
            for error in errors.iter().filter_map(|error| error["shape"].as_str()) {
                reachable.insert(error.to_owned());
            }
        }
        if let Some(pages) = paginators["pagination"].get(name) {
            kept["pages"] = pages.clone();
        }
        kept_operations.insert(name.clone(), strip_nulls(kept));
    }
    let shapes: Map<String, Value> = reachable
        .iter()
        .map(|name| (name.clone(), without_prose(&model["shapes"][name.as_str()])))
        .collect();
    Ok(json!({
        "source": format!("botocore {BOTOCORE} (Apache-2.0), service-2.json and paginators-1.json, prose removed"),
        "apiVersion": model["metadata"]["apiVersion"],
        "protocol": model["metadata"]["protocol"],
        "xmlNamespace": model["metadata"]["xmlNamespace"],
        "operations": kept_operations,
        "shapes": shapes,
    }))
}

fn reach(model: &Value, name: &str, reachable: &mut BTreeSet<String>) {
    if !reachable.insert(name.to_owned()) {
        return;
    }
    let shape = &model["shapes"][name];
    let mut inner: Vec<&Value> = vec![&shape["member"], &shape["key"], &shape["value"]];
    if let Some(members) = shape["members"].as_object() {
        inner.extend(members.values());
    }
    for next in inner
        .into_iter()
        .filter_map(|inner| inner["shape"].as_str())
    {
        reach(model, next, reachable);
    }
}

fn without_prose(shape: &Value) -> Value {
    let Some(object) = shape.as_object() else {
        return shape.clone();
    };
    let mut kept = Map::new();
    for (key, value) in object {
        if key == "members" {
            let members = value.as_object().into_iter().flatten();
            kept.insert(
                key.clone(),
                members
                    .map(|(name, member)| (name.clone(), without_prose(member)))
                    .collect(),
            );
        } else if KEPT.contains(&key.as_str()) {
            kept.insert(
                key.clone(),
                if value.is_object() {
                    without_prose_leaf(value)
                } else {
                    value.clone()
                },
            );
        }
    }
    Value::Object(kept)
}

/// `error`, `xmlNamespace` and references: small objects without prose of their own, but for `documentation`.
fn without_prose_leaf(value: &Value) -> Value {
    let object = value.as_object().into_iter().flatten();
    object
        .filter(|(key, _)| *key != "documentation")
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

fn strip_nulls(value: Value) -> Value {
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, strip_nulls(value)))
            .collect(),
        other => other,
    }
}
