//! From the blocks of a page to cases: policies, a request, and what is expected.

use std::collections::BTreeMap;

use keyward_evaluation::{Context, ContextValue, Principal};
use serde_json::Value;

use crate::markdown::{Cell, Row};
use crate::support::principal;

/// The callers of the pages, by name.
pub(crate) type Callers = BTreeMap<String, Principal>;

/// Reads the callers from their block in the README.
pub(crate) fn callers(text: &str) -> Callers {
    let value: BTreeMap<String, Value> = serde_json::from_str(text).unwrap();
    let callers = value.into_iter();
    callers
        .map(|(name, value)| (name, principal(&value)))
        .collect()
}

/// A policy as a page writes it: `json PART`, then what the part needs.
#[derive(Clone)]
pub(crate) struct Written {
    pub(crate) line: usize,
    /// `identity`, `scp`, `save`, …
    pub(crate) part: String,
    /// The words after it.
    pub(crate) words: Vec<String>,
    pub(crate) text: String,
}

/// One request.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) caller: String,
    pub(crate) action: String,
    pub(crate) resource: String,
    /// The account that owns the resource; `None` where the request does not say.
    pub(crate) owner: Option<String>,
    pub(crate) context: Context,
    /// Whose account is the management account: `caller`, `resource`, or nobody's.
    pub(crate) management: String,
    /// What stands for the placeholders of the policies.
    pub(crate) placeholders: Vec<(String, String)>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            caller: "alice".into(),
            action: "s3:GetObject".into(),
            resource: "arn:aws:s3:::photos/cat.jpg".into(),
            owner: Some("111122223333".into()),
            context: Context::new(),
            management: String::new(),
            placeholders: Vec::new(),
        }
    }
}

impl Asked {
    /// Reads a block `json request`.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let members: BTreeMap<String, Value> =
            serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut asked = Self::default();
        for (name, value) in members {
            match (name.as_str(), value) {
                ("context", value) => {
                    asked.context =
                        serde_json::from_value(value).map_err(|error| error.to_string())?;
                }
                (name, Value::String(text)) => asked.set(name, &text)?,
                (name, _) => return Err(format!("`{name}` is a text")),
            }
        }
        Ok(asked)
    }

    /// Sets what a column of this name says.
    fn set(&mut self, column: &str, text: &str) -> Result<(), String> {
        let text = text.to_owned();
        match column {
            "caller" => self.caller = text,
            "action" => self.action = text,
            "resource" => self.resource = text,
            "owner" => self.owner = Some(text).filter(|owner| owner != "unknown"),
            "management" => self.management = text,
            placeholder if placeholder.starts_with('<') => {
                self.placeholders.push((placeholder.to_owned(), text));
            }
            key if key.contains(':') => {
                self.context.insert(key, context_value(&text));
            }
            other => return Err(format!("no column is called `{other}`")),
        }
        Ok(())
    }

    /// A policy with its placeholders filled in.
    pub(crate) fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (placeholder, value) in &self.placeholders {
            text = text.replace(placeholder.as_str(), value);
        }
        text
    }
}

/// What a table asks for in its last column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expecting {
    /// `decision`: `allowed (identity)` and the like.
    Decision,
    /// `matches`: whether the statement decides, `yes` or `no`.
    Match,
    /// `answer`: what AWS answers to a document.
    Answer,
}

impl Expecting {
    pub(crate) fn of(header: &[Cell]) -> Option<Self> {
        header.iter().find_map(|cell| match cell.text() {
            "decision" => Some(Self::Decision),
            "matches" => Some(Self::Match),
            "answer" => Some(Self::Answer),
            _ => None,
        })
    }
}

/// The requests of a row, one for each choice where a cell names several, and what all of them expect.
pub(crate) fn requests(
    header: &[Cell],
    row: &Row,
    given: &Asked,
) -> Result<(Vec<Asked>, String), String> {
    let mut requests = vec![given.clone()];
    let mut expected = None;
    for (column, cell) in header.iter().zip(&row.cells) {
        match column.text() {
            "decision" | "matches" | "answer" => expected = Some(cell.text().to_owned()),
            "why" => {}
            name if cell.0.is_empty() && !name.starts_with('<') && name != "context" => {
                return Err(format!("`{name}` is empty"));
            }
            "context" => {
                for entry in cell.code() {
                    let (key, value) = entry
                        .split_once(" = ")
                        .ok_or(format!("`{entry}` is no `key = value`"))?;
                    for request in &mut requests {
                        request.context.insert(key, context_value(value));
                    }
                }
                let mut words = cell.0.split('`').step_by(2);
                if !words.all(|word| word.trim().is_empty()) {
                    return Err(format!("`{}` is not in code spans", cell.0));
                }
            }
            name => {
                let mut wider = Vec::new();
                for choice in choices(cell) {
                    for request in &requests {
                        let mut request = request.clone();
                        match choice {
                            // The key is not there, whatever the block before the table gave.
                            "missing" if name.contains(':') && !name.starts_with('<') => {
                                request.context.remove(name);
                            }
                            choice => request.set(name, choice)?,
                        }
                        wider.push(request);
                    }
                }
                requests = wider;
            }
        }
    }
    let expected = expected.ok_or("nothing is expected")?;
    Ok((requests, expected))
}

/// What a cell names: code spans, and the words between them.
fn choices(cell: &Cell) -> Vec<&str> {
    if cell.0.is_empty() {
        return vec![""];
    }
    let parts = cell.0.split('`').enumerate();
    let choices = parts.flat_map(|(at, part)| match at % 2 {
        1 => vec![part],
        _ => {
            let words = part.split(',').map(str::trim);
            words.filter(|word| !word.is_empty()).collect()
        }
    });
    choices.collect()
}

/// `[a, b]` is a multi-valued key, `""` the empty text, anything else one value.
fn context_value(text: &str) -> ContextValue {
    let unquoted = |text: &str| if text == "\"\"" { "" } else { text }.to_owned();
    match text
        .strip_prefix('[')
        .and_then(|list| list.strip_suffix(']'))
    {
        None => ContextValue::Single(unquoted(text)),
        Some("") => ContextValue::Multi(Vec::new()),
        Some(list) => ContextValue::Multi(list.split(", ").map(unquoted).collect()),
    }
}
