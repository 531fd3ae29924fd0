//! What questions are made of, read from files.

use std::io::Read as _;
use std::path::Path;

use keyward_evaluation::Layer;
use keyward_simulation::{Policy, Source, Unusable};
use serde::Deserialize as _;

use crate::places::rewritten;

/// The name of standard input, where a file is asked for.
pub(crate) const STANDARD_INPUT: &str = "-";

/// Larger files are refused: the authorization details of the largest account are well below.
const SIZE_LIMIT: u64 = 1 << 30;

/// Reads a file, or standard input for `-`.
pub(crate) fn source(path: &str) -> Result<Source, Unusable> {
    let unreadable = |error: std::io::Error| Unusable::new(format!("{path}: {error}"));
    if path == STANDARD_INPUT {
        let mut text = String::new();
        let mut input = std::io::stdin().lock().take(SIZE_LIMIT);
        input.read_to_string(&mut text).map_err(unreadable)?;
        return Ok(Source::new("<stdin>", text));
    }
    let bytes = bytes(path).map_err(unreadable)?;
    // In the words that standard input is refused with.
    let not_text = |_| Unusable::new(format!("{path}: stream did not contain valid UTF-8"));
    let text = String::from_utf8(bytes).map_err(not_text)?;
    Ok(Source::new(path, text))
}

/// Reads a file.
fn bytes(path: &str) -> std::io::Result<Vec<u8>> {
    // Most files are small, and need not be asked for their size.
    const SMALL: usize = 1 << 14;
    let mut file = std::fs::File::open(path)?;
    let mut bytes = Vec::with_capacity(SMALL + 64);
    file.by_ref().take(SMALL as u64).read_to_end(&mut bytes)?;
    if bytes.len() == SMALL {
        // Room for all of it and a byte more, so that it comes in one piece; pipes have no size.
        let size = file.metadata()?.len().min(SIZE_LIMIT);
        bytes.reserve(usize::try_from(size).unwrap_or(0) + 64);
        let rest = SIZE_LIMIT - SMALL as u64;
        file.take(rest).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// A policy of AWS's by ARN, or one in a file; `directory` is what the path is relative to.
pub(crate) fn policy(name: &str, directory: &Path, layer: Layer) -> Result<Policy, Unusable> {
    if name.starts_with("arn:") {
        return Policy::of_aws(name)
            .ok_or_else(|| Unusable::new(format!("AWS has no managed policy `{name}`")));
    }
    let path = if name == STANDARD_INPUT {
        name.into()
    } else {
        directory.join(name)
    };
    Policy::of_source(&source(&path.to_string_lossy())?, layer)
}

/// How a text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Json,
    Yaml,
}

/// How a file is written: by its name, or, where that does not tell, by how it begins.
pub(crate) fn written(path: &str, source: &Source) -> Written {
    let extension = Path::new(path).extension().and_then(|name| name.to_str());
    match extension {
        Some("yaml" | "yml") => Written::Yaml,
        Some("json" | "jsonl") => Written::Json,
        _ if source.text().trim_start().starts_with(['{', '[']) => Written::Json,
        _ => Written::Yaml,
    }
}

/// Reads a file that may be YAML as JSON.
pub(crate) fn json_or_yaml(path: &str) -> Result<Source, Unusable> {
    let source = source(path)?;
    match written(path, &source) {
        Written::Json => Ok(source),
        Written::Yaml => as_json(&source),
    }
}

/// The documents of a YAML text, one after another as JSON.
fn as_json(source: &Source) -> Result<Source, Unusable> {
    let documents = yaml_documents(source)?;
    let json: Result<Vec<String>, _> = documents.iter().map(serde_json::to_string_pretty).collect();
    let json = json.map_err(|error| Unusable::new(format!("{}: {error}", source.name())))?;
    Ok(rewritten(source, &json))
}

/// The documents of a YAML text.
pub(crate) fn yaml_documents(source: &Source) -> Result<Vec<serde_norway::Value>, Unusable> {
    // Read as YAML first: that refuses keys that are there twice.
    serde_norway::Deserializer::from_str(without_mark(source.text()))
        .map(serde_norway::Value::deserialize)
        .collect::<Result<_, _>>()
        .map_err(|error| yaml_error(source, &error))
}

/// A YAML text may begin with a byte order mark, which is not part of it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn yaml_error(source: &Source, error: &serde_norway::Error) -> Unusable {
    let told = error.to_string();
    let Some(location) = error.location() else {
        return Unusable::new(format!("{}: {told}", source.name()));
    };
    let reason = told
        .rsplit_once(" at line ")
        .map_or(&*told, |(reason, _)| reason);
    let text = source.text();
    let mark = text.len() - without_mark(text).len();
    let at = (mark + location.index()).min(text.len());
    source.place(at..at).unusable(reason)
}
