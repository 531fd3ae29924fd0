//! Actions.

use super::table::{numbers, parts};

/// An action, as GetObject.
#[derive(Debug)]
pub struct Action {
    name: &'static str,
    access_level: AccessLevel,
    /// The other fields as they are written: whoever asks about one action does not need the hundreds of its service read.
    fields: &'static str,
}

/// What kind of access an action is; AWS's classification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are AWS's")]
pub enum AccessLevel {
    List,
    Read,
    Write,
    Tagging,
    PermissionsManagement,
}

/// That an action works on resources of a type.
#[derive(Clone, Copy)]
pub(super) struct ActionResource {
    pub(super) type_number: usize,
    pub(super) required: bool,
    /// The numbers of the condition keys that it brings.
    keys: &'static str,
}

impl Action {
    pub(super) fn parse(line: &'static str) -> Option<Self> {
        let (name, rest) = line.split_once('\t')?;
        let (access_level, fields) = rest.split_once('\t')?;
        let access_level = match access_level {
            "l" => AccessLevel::List,
            "r" => AccessLevel::Read,
            "w" => AccessLevel::Write,
            "t" => AccessLevel::Tagging,
            "p" => AccessLevel::PermissionsManagement,
            _ => return None,
        };
        Some(Self {
            name,
            access_level,
            fields,
        })
    }

    /// `GetObject`
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What kind of access it is.
    #[must_use]
    pub fn access_level(&self) -> AccessLevel {
        self.access_level
    }

    /// Actions that AWS says a caller needs beside it, as `iam:PassRole`.
    pub fn dependents(&self) -> impl Iterator<Item = &'static str> + use<> {
        parts(self.field(2), ',')
    }

    /// The numbers of its condition keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = usize> + use<> {
        numbers(self.field(0))
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = ActionResource> + use<> {
        parts(self.field(1), ';').filter_map(ActionResource::parse)
    }

    fn field(&self, number: usize) -> &'static str {
        self.fields.split('\t').nth(number).unwrap_or_default()
    }
}

impl ActionResource {
    /// `7`, `7!`, `7:1,2`, `7!:1,2`
    fn parse(text: &'static str) -> Option<Self> {
        let (number, keys) = text.split_once(':').unwrap_or((text, ""));
        Some(Self {
            type_number: number.trim_end_matches('!').parse().ok()?,
            required: number.ends_with('!'),
            keys,
        })
    }

    pub(super) fn keys(self) -> impl Iterator<Item = usize> + use<> {
        numbers(self.keys)
    }
}
