//! Where what is found in a policy stands in the file that the policy was taken from.
//!
//! A policy of a template or plan is read on its own, as JSON: texts are unescaped, YAML is no longer YAML, and functions are
//! resolved. The way to an element is the same in the file as far as it goes; where it does not, as inside of a function, the
//! innermost element that both have is meant.

mod json;
mod rewritten;
mod yaml;

use std::ops::Range;
use std::sync::Arc;

use keyward_lint::{Location, PathElement};
use keyward_simulation::{Place, Source};

pub(crate) use json::of_json;
pub(crate) use rewritten::rewritten;
pub(crate) use yaml::of_yaml;

/// A file, and where everything in it stands.
#[derive(Debug)]
pub(crate) struct Whole {
    source: Source,
    /// The documents of it; JSON has one.
    documents: Vec<Tree>,
}

/// A value of a file.
#[derive(Debug)]
struct Tree {
    /// Where it stands, in bytes.
    range: Range<usize>,
    inner: Inner,
}

#[derive(Debug)]
enum Inner {
    /// Of an object: names, where they stand, values.
    Members(Vec<(String, Range<usize>, Tree)>),
    Items(Vec<Tree>),
    /// A text, as it reads.
    Text(String),
    /// Anything else, and what does not stand in a policy as it stands here: calls of functions.
    Other,
}

/// A step from a value to one in it.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Member(String),
    Item(usize),
}

/// Where a policy was taken from.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    whole: Arc<Whole>,
    document: usize,
    at: Vec<Step>,
}

impl Whole {
    /// Where a policy stands in a document of the file; `None` if the document was not read as far.
    pub(crate) fn origin(self: &Arc<Self>, document: usize, at: Vec<Step>) -> Option<Origin> {
        let is_read = document < self.documents.len();
        is_read.then(|| Origin {
            whole: Arc::clone(self),
            document,
            at,
        })
    }
}

impl Origin {
    pub(crate) fn source(&self) -> &Source {
        &self.whole.source
    }

    /// The place in the file of one in the policy, whose text this is.
    pub(crate) fn place(&self, location: &Location, text: &str) -> Place {
        let range = self.range(location, text).unwrap_or(0..0);
        self.whole.source.place(range)
    }

    fn range(&self, location: &Location, text: &str) -> Option<Range<usize>> {
        let mut tree = self.whole.documents.get(self.document)?;
        for step in &self.at {
            match tree.inside(step) {
                Some(inner) => tree = inner,
                None => return Some(tree.range.clone()),
            }
        }
        if let Inner::Text(own) = &tree.inner {
            return Some(self.in_text(tree, own, location, text));
        }
        for element in &location.path {
            let step = match element {
                PathElement::Key(name) => {
                    return Some(tree.name(name).unwrap_or_else(|| tree.opening()));
                }
                PathElement::Value(name) => Step::Member(name.clone()),
                PathElement::Index(index) => Step::Item(*index),
            };
            match tree.inside(&step) {
                Some(inner) => tree = inner,
                None => return Some(tree.range.clone()),
            }
        }
        // A bracket alone says that something is missing inside.
        let meant = text.get(location.range()).unwrap_or_default();
        Some(match meant {
            "{" | "[" | "" => tree.opening(),
            _ => tree.range.clone(),
        })
    }

    /// The place of a policy's that is a text in the file.
    fn in_text(&self, tree: &Tree, own: &str, location: &Location, text: &str) -> Range<usize> {
        let file = self.whole.source.text();
        let literal = file.get(tree.range.clone()).unwrap_or_default();
        let Some(before) = own.find(text).filter(|_| literal.starts_with('"')) else {
            return tree.range.clone();
        };
        let inside = location.range();
        let raw = |at: usize| tree.range.start + json::raw_offset(literal, before + at);
        raw(inside.start)..raw(inside.end)
    }
}

impl Tree {
    fn inside(&self, step: &Step) -> Option<&Self> {
        match (&self.inner, step) {
            (Inner::Members(_), Step::Member(name)) => self.member(name).map(|(_, tree)| tree),
            (Inner::Items(items), Step::Item(index)) => items.get(*index),
            _ => None,
        }
    }

    /// Where the name of a member stands, and its value; of several by one name the last counts.
    fn member(&self, name: &str) -> Option<(&Range<usize>, &Self)> {
        let Inner::Members(members) = &self.inner else {
            return None;
        };
        let found = members.iter().rev().find(|(own, ..)| own == name);
        found.map(|(_, range, tree)| (range, tree))
    }

    /// Where the name of a member stands; of several by one name the first, which is read first.
    fn name(&self, name: &str) -> Option<Range<usize>> {
        let Inner::Members(members) = &self.inner else {
            return None;
        };
        let mut members = members.iter();
        members
            .find(|(own, ..)| own == name)
            .map(|(_, range, _)| range.clone())
    }

    /// How it begins: its bracket, or in YAML the name of its first member.
    fn opening(&self) -> Range<usize> {
        match &self.inner {
            Inner::Members(members) => match members.first() {
                Some((_, name, _)) if name.start == self.range.start => name.clone(),
                _ => self.range.start..self.range.start + 1,
            },
            Inner::Items(_) => self.range.start..self.range.start + 1,
            Inner::Text(_) | Inner::Other => self.range.clone(),
        }
    }
}

/// What a list is for the way to its items: nothing, if some of them may come to none or to several.
fn items(items: Vec<Tree>, calls: &[Call]) -> Inner {
    if calls.contains(&Call::MayBeSeveral) {
        Inner::Other
    } else {
        Inner::Items(items)
    }
}

/// Whether a value is a call of a function.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Call {
    None,
    One,
    /// `Fn::If`, and `Ref` of `AWS::NoValue`.
    MayBeSeveral,
}

impl Call {
    /// What a call by this name with this argument is.
    fn of(name: &str, argument: Option<&str>) -> Self {
        match (name, argument) {
            ("Fn::If" | "If", _) | ("Ref", Some("AWS::NoValue")) => Self::MayBeSeveral,
            _ => Self::One,
        }
    }
}

#[cfg(test)]
mod tests {
    use keyward_lint::{Kind, lint};

    use super::*;

    /// What is shown of the file for each finding of a code.
    fn shown(whole: &Arc<Whole>, at: &[&str], policy: &str, code: &str) -> Vec<String> {
        let steps = at.iter().map(|name| Step::Member((*name).to_owned()));
        let origin = whole.origin(0, steps.collect()).unwrap();
        let findings = lint(policy, Kind::Identity);
        let meant = findings
            .iter()
            .filter(|finding| finding.issue_code() == code);
        meant
            .map(|finding| {
                let place = origin.place(&finding.locations()[0], policy);
                place.source().text().get(place.range()).unwrap().to_owned()
            })
            .collect()
    }

    const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["s3:GetObjekt", "s3:PutObject"], "Resource": "*"}]}"#;

    #[test]
    fn what_stands_as_it_is_is_found() {
        let json = format!(r#"{{"Resources": {{"A": {{"Document": {POLICY}}}}}}}"#);
        let whole = of_json(&Source::new("t.json", json)).unwrap();
        let at = ["Resources", "A", "Document"];
        assert_eq!(
            shown(&whole, &at, POLICY, "INVALID_ACTION"),
            ["\"s3:GetObjekt\""]
        );
        let yaml = "Café: 写真\nDocument:\n  Version: 2012-10-17\n  Statement:\n    - Effect: Allow\n      Action:\n      - s3:GetObjekt\n      - s3:PutObject\n      Resource: '*'\n";
        let whole = of_yaml(&Source::new("t.yaml", yaml)).unwrap();
        assert_eq!(
            shown(&whole, &["Document"], POLICY, "INVALID_ACTION"),
            ["s3:GetObjekt"]
        );
    }

    #[test]
    fn what_a_function_decides_is_shown_as_a_whole() {
        let yaml = "Document:\n  Version: 2012-10-17\n  Statement:\n  - Effect: Allow\n    Action: [!If [x, 's3:GetObjekt', b], 's3:PutObject']\n    Resource: '*'\n";
        let whole = of_yaml(&Source::new("t.yaml", yaml)).unwrap();
        let list = "[!If [x, 's3:GetObjekt', b], 's3:PutObject']";
        assert_eq!(
            shown(&whole, &["Document"], POLICY, "INVALID_ACTION"),
            [list]
        );
        let json = r#"{"Document": {"Fn::Transform": {"Name": "x"}}}"#;
        let whole = of_json(&Source::new("t.json", json)).unwrap();
        let call = r#"{"Fn::Transform": {"Name": "x"}}"#;
        assert_eq!(
            shown(&whole, &["Document"], POLICY, "INVALID_ACTION"),
            [call]
        );
    }

    #[test]
    fn what_is_a_text_is_found_in_it() {
        let text = serde_json::to_string(POLICY).unwrap();
        let whole = of_json(&Source::new(
            "plan.json",
            format!(r#"{{"policy": {text}}}"#),
        ))
        .unwrap();
        assert_eq!(
            shown(&whole, &["policy"], POLICY, "INVALID_ACTION"),
            [r#"\"s3:GetObjekt\""#]
        );
        // What is not the text that was read is shown as a whole.
        let whole = of_json(&Source::new("plan.json", r#"{"policy": "other"}"#)).unwrap();
        assert_eq!(
            shown(&whole, &["policy"], POLICY, "INVALID_ACTION"),
            ["\"other\""]
        );
    }
}
