//! The policies in files and directories.

use std::cell::LazyCell;
use std::path::Path;
use std::sync::Arc;

use keyward_simulation::{Source, Unusable};
use serde_json::Value;

use super::embedded::Document;
use super::{Subject, embedded, intrinsics, shape};
use crate::places::{self, Whole};
use crate::simulation::files::{self, Written};

/// What is read of a directory.
const EXTENSIONS: [&str; 4] = ["json", "yaml", "yml", "template"];

/// A file to read.
pub(super) struct File {
    path: String,
    /// Whether it was named itself; one of a directory may be something else than a policy.
    is_named: bool,
}

/// The files that are named, and those of directories that are; what cannot be gone through is put aside.
pub(super) fn files(names: &[String], unusable: &mut Vec<Unusable>) -> Vec<File> {
    let mut files = Vec::new();
    for name in names {
        if name != files::STANDARD_INPUT && Path::new(name).is_dir() {
            collect(Path::new(name), &mut files, unusable);
        } else {
            files.push(File {
                path: name.clone(),
                is_named: true,
            });
        }
    }
    files
}

/// Goes through a directory in the order of names. Links to directories are not followed, so that it comes to an end.
fn collect(path: &Path, files: &mut Vec<File>, unusable: &mut Vec<Unusable>) {
    let entries = std::fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            unusable.push(Unusable::new(format!("{}: {error}", path.display())));
            return;
        }
    };
    entries.sort_by_cached_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let extension = path.extension().and_then(|name| name.to_str());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            collect(&path, files, unusable);
        } else if extension.is_some_and(is_read) {
            files.push(File {
                path: path.to_string_lossy().into_owned(),
                is_named: false,
            });
        }
    }
}

fn is_read(extension: &str) -> bool {
    let mut read = EXTENSIONS.iter();
    read.any(|name| extension.eq_ignore_ascii_case(name))
}

/// What there is to look at in a file.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) subjects: Vec<Subject>,
    /// Policies of a plan that are only known once it is applied.
    pub(super) unknown_until_apply: usize,
    /// Whether the file is plainly something else than policies.
    pub(super) is_left_out: bool,
}

impl Inputs {
    pub(super) fn read(&mut self, file: &File) -> Result<(), Unusable> {
        let source = files::source(&file.path)?;
        match files::written(&file.path, &source) {
            Written::Yaml => self.yaml(&file.path, &source, file.is_named),
            Written::Json => {
                self.json(&file.path, source, file.is_named);
                Ok(())
            }
        }
    }

    fn json(&mut self, name: &str, source: Source, named: bool) {
        let text = source.text();
        // Most files are policies, which need not be read twice.
        let may_embed = ["\"Resources\"", "\"root_module\""];
        if may_embed.iter().any(|word| text.contains(word))
            && let Ok(value) = serde_json::from_str::<Value>(text)
            && self.embedded(name, &value, 0, || places::of_json(&source))
        {
            return;
        }
        // What is not JSON is told, as nobody knows what it was meant to be.
        let is_policy =
            || serde_json::from_str(text).map_or(true, |value| shape::is_policy(&value));
        if named || text.contains("\"Statement\"") || is_policy() {
            self.subjects.push(Subject {
                file: name.to_owned(),
                part: None,
                source,
                kind: None,
                origin: None,
            });
        } else {
            self.is_left_out = true;
        }
    }

    fn yaml(&mut self, name: &str, source: &Source, named: bool) -> Result<(), Unusable> {
        self.is_left_out = true;
        let whole = LazyCell::new(|| places::of_yaml(source));
        for (document, value) in files::yaml_documents(source)?.into_iter().enumerate() {
            let value = intrinsics::without_tags(value);
            let is_embedding = self.embedded(name, &value, document, || whole.clone());
            let is_policy = !is_embedding && (named || shape::is_policy(&value));
            self.is_left_out &= !is_embedding && !is_policy;
            if !is_policy {
                continue;
            }
            self.subjects.push(Subject {
                file: name.to_owned(),
                part: None,
                source: Source::new(format!("{name} (as JSON)"), format!("{value:#}")),
                kind: None,
                origin: whole
                    .as_ref()
                    .and_then(|whole| whole.origin(document, Vec::new())),
            });
        }
        Ok(())
    }

    /// Whether a value is a template or a plan; its policies are taken then. `whole` says where everything in the file stands.
    fn embedded(
        &mut self,
        name: &str,
        value: &Value,
        document: usize,
        whole: impl FnOnce() -> Option<Arc<Whole>>,
    ) -> bool {
        let found = embedded::of_plan(value).or_else(|| embedded::of_template(value));
        let Some(found) = found else {
            return false;
        };
        self.unknown_until_apply += found.unknown_until_apply;
        let whole = whole().filter(|_| !found.policies.is_empty());
        for policy in found.policies {
            let (form, text) = match policy.document {
                Document::Read(value) => (" (as JSON)", format!("{value:#}")),
                Document::Text(text) => ("", text),
            };
            let title = format!("{name}: {}{form}", policy.part);
            self.subjects.push(Subject {
                file: name.to_owned(),
                part: Some(policy.part),
                source: Source::new(title, text),
                kind: policy.kind,
                origin: whole
                    .as_ref()
                    .and_then(|whole| whole.origin(document, policy.at)),
            });
        }
        true
    }
}
