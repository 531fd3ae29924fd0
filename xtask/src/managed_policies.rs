//! `cargo run -p xtask -- managed-policies FILE`: imports AWS's managed policies from `aws_managed_policies.py` of the
//! Python package moto into `core/catalog/data`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::deflate::deflate;

/// Documents are compressed together up to so many bytes: a block is what one look-up decompresses.
const BLOCK_BYTES: usize = 64 * 1024;

struct Policy {
    /// The path and name, as `/service-role/AWSConfigRole`.
    path_and_name: String,
    /// Tab-separated: path, name, version, dates.
    facts: String,
    document: String,
}

/// Reads the Python module `source` and writes `index.deflate` and `documents.deflate`.
pub(crate) fn import(root: &Path, source: &Path) -> Result<(), Box<dyn Error>> {
    let data = root.join("core/catalog/data");
    let module = fs::read_to_string(source)?;
    let (_, after) = module
        .split_once("\"\"\"")
        .ok_or("the module holds no text")?;
    let (json, _) = after
        .split_once("\"\"\"")
        .ok_or("the text of the module has no end")?;
    if json.contains('\\') {
        return Err("the text holds Python escapes, which are not undone here".into());
    }
    let policies: Value = serde_json::from_str(json)?;
    let policies = policies.as_object().ok_or("the text is no object")?;
    let mut policies = policies.iter().map(policy).collect::<Result<Vec<_>, _>>()?;
    policies.sort_by(|left, right| left.path_and_name.cmp(&right.path_and_name));
    let (index, documents) = blocks(&policies)?;
    fs::create_dir_all(&data)?;
    fs::write(data.join("index.deflate"), deflate(index.as_bytes())?)?;
    fs::write(data.join("documents.deflate"), documents)?;
    Ok(())
}

fn policy((name, facts): (&String, &Value)) -> Result<Policy, Box<dyn Error>> {
    let text = |member: &str| {
        let value = facts.get(member).and_then(Value::as_str);
        value.ok_or_else(|| format!("{name} has no {member}"))
    };
    let path = text("Path")?;
    let date = |member| text(member).map(|date| date.replace("+00:00", "Z"));
    let (created, updated, version) = (
        date("CreateDate")?,
        date("UpdateDate")?,
        text("DefaultVersionId")?,
    );
    let document = facts
        .get("Document")
        .ok_or_else(|| format!("{name} has no Document"))?;
    Ok(Policy {
        path_and_name: format!("{path}{name}"),
        facts: format!("{path}\t{name}\t{version}\t{created}\t{updated}"),
        document: document.to_string(),
    })
}

/// The index: a line of compressed block lengths, then a line per policy, its facts, block and document length.
fn blocks(policies: &[Policy]) -> Result<(String, Vec<u8>), Box<dyn Error>> {
    let (mut lines, mut lengths, mut documents) = (String::new(), Vec::new(), Vec::new());
    let mut block = String::new();
    for policy in policies {
        if !block.is_empty() && block.len() + policy.document.len() > BLOCK_BYTES {
            close(&mut block, &mut lengths, &mut documents)?;
        }
        block.push_str(&policy.document);
        writeln!(
            lines,
            "{}\t{}\t{}",
            policy.facts,
            lengths.len(),
            policy.document.len()
        )?;
    }
    close(&mut block, &mut lengths, &mut documents)?;
    Ok((format!("{}\n{lines}", lengths.join(" ")), documents))
}

fn close(
    block: &mut String,
    lengths: &mut Vec<String>,
    documents: &mut Vec<u8>,
) -> Result<(), Box<dyn Error>> {
    let compressed = deflate(block.as_bytes())?;
    lengths.push(compressed.len().to_string());
    documents.extend(compressed);
    block.clear();
    Ok(())
}
