//! The policies in files and directories.

use std::path::Path;

use keyward_simulation::{Source, Unusable};
use serde_json::Value;

use super::{Subject, embedded, intrinsics};
use crate::simulation::files::{self, Written};

/// What is read of a directory.
const EXTENSIONS: [&str; 4] = ["json", "yaml", "yml", "template"];

/// Everything to look at.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) subjects: Vec<Subject>,
    /// Policies of a plan that are only known once it is applied.
    pub(super) unknown_until_apply: usize,
}

/// Reads what is named; what cannot be used is put aside, and the rest goes on.
pub(super) fn read(names: &[String], unusable: &mut Vec<Unusable>) -> Inputs {
    let mut inputs = Inputs::default();
    for name in names {
        let outcome = if name != files::STANDARD_INPUT && Path::new(name).is_dir() {
            inputs.directory(Path::new(name), unusable)
        } else {
            inputs.file(name, true)
        };
        unusable.extend(outcome.err());
    }
    inputs
}

impl Inputs {
    /// Goes through a directory in the order of names. Links to directories are not followed, so that it comes to an end.
    fn directory(&mut self, path: &Path, unusable: &mut Vec<Unusable>) -> Result<(), Unusable> {
        let told = |error: std::io::Error| Unusable::new(format!("{}: {error}", path.display()));
        let entries = std::fs::read_dir(path).map_err(told)?;
        let mut entries = entries.collect::<Result<Vec<_>, _>>().map_err(told)?;
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let (path, kind) = (entry.path(), entry.file_type().map_err(told)?);
            let extension = path.extension().and_then(|name| name.to_str());
            let outcome = if kind.is_dir() {
                self.directory(&path, unusable)
            } else if extension.is_some_and(|name| EXTENSIONS.contains(&name)) {
                self.file(&path.to_string_lossy(), false)
            } else {
                Ok(())
            };
            unusable.extend(outcome.err());
        }
        Ok(())
    }

    /// Reads a file; one that was not named itself may be something else, and is passed over then.
    fn file(&mut self, name: &str, named: bool) -> Result<(), Unusable> {
        let source = files::source(name)?;
        match files::written(name, &source) {
            Written::Yaml => self.yaml(name, &source, named),
            Written::Json => self.json(name, source, named),
        }
    }

    fn json(&mut self, name: &str, source: Source, named: bool) -> Result<(), Unusable> {
        let text = source.text();
        // Most files are policies, which need not be read twice.
        let may_embed = ["\"Resources\"", "\"root_module\""];
        if may_embed.iter().any(|word| text.contains(word))
            && let Ok(value) = serde_json::from_str::<Value>(text)
            && self.embedded(name, &value)
        {
            return Ok(());
        }
        if named || text.contains("\"Statement\"") {
            self.subjects.push(Subject {
                file: name.to_owned(),
                part: None,
                source,
                kind: None,
            });
        }
        Ok(())
    }

    fn yaml(&mut self, name: &str, source: &Source, named: bool) -> Result<(), Unusable> {
        for value in files::yaml_documents(source)? {
            let value = intrinsics::without_tags(value);
            if self.embedded(name, &value) || !(named || value.get("Statement").is_some()) {
                continue;
            }
            self.subjects.push(Subject {
                file: name.to_owned(),
                part: None,
                source: Source::new(format!("{name} (as JSON)"), format!("{value:#}")),
                kind: None,
            });
        }
        Ok(())
    }

    /// Whether a value is a template or a plan; its policies are taken then.
    fn embedded(&mut self, name: &str, value: &Value) -> bool {
        let found = embedded::of_plan(value).or_else(|| embedded::of_template(value));
        let Some(found) = found else {
            return false;
        };
        self.unknown_until_apply += found.unknown_until_apply;
        for policy in found.policies {
            let title = format!("{name}: {} (as JSON)", policy.part);
            self.subjects.push(Subject {
                file: name.to_owned(),
                part: Some(policy.part),
                source: Source::new(title, format!("{:#}", policy.document)),
                kind: policy.kind,
            });
        }
        true
    }
}
