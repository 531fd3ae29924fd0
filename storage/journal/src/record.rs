use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::IgnoredAny;

use crate::json;
use crate::sharing::{Shared, join};

/// Room that a record is first given: most need no more.
const USUAL_BYTES: usize = 512;

/// What is said of a call: one JSON object on one line, whatever it was made of.
#[derive(Clone, Debug)]
pub struct Record {
    /// Members that other records have too; they come first.
    shared: Option<Shared>,
    own: String,
}

impl Record {
    /// The record that a value serializes to. What serializes to no object becomes `{"unreadable": …}`.
    #[must_use]
    pub fn of(value: &impl Serialize) -> Self {
        let mut text = String::with_capacity(USUAL_BYTES);
        if json::write(&mut text, value).is_err() {
            match serde_json::to_string(value) {
                Ok(written) => text = written,
                Err(error) => return Self::unreadable(&error.to_string()),
            }
        }
        // JSON written here has no line breaks: they are escaped within strings and stand nowhere else.
        if text.starts_with('{') {
            Self::whole(text)
        } else {
            Self::unreadable(&text)
        }
    }

    /// The record of these members and of those that a value serializes to, which are others.
    #[must_use]
    pub fn sharing(shared: Shared, own: &impl Serialize) -> Self {
        Self {
            shared: Some(shared),
            ..Self::of(own)
        }
    }

    fn whole(own: String) -> Self {
        Self { shared: None, own }
    }

    /// A record that was kept as text. What is no object becomes `{"unreadable": …}`; line breaks between members are
    /// taken out.
    #[must_use]
    pub fn from_text(text: String) -> Self {
        let control = text.bytes().any(|byte| byte < 0x20);
        if !control && text.starts_with('{') && serde_json::from_str::<IgnoredAny>(&text).is_ok() {
            return Self::whole(text);
        }
        match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(value) if value.is_object() => Self::whole(value.to_string()),
            _ => Self::unreadable(&text),
        }
    }

    fn unreadable(text: &str) -> Self {
        Self::whole(serde_json::json!({ "unreadable": text }).to_string())
    }

    /// The JSON.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.shared {
            None => Cow::Borrowed(&self.own),
            Some(shared) => Cow::Owned(join(shared.as_str(), &self.own)),
        }
    }

    /// The JSON.
    #[must_use]
    pub fn into_text(self) -> String {
        match self.shared {
            None => self.own,
            Some(shared) => join(shared.as_str(), &self.own),
        }
    }

    /// What it has in common with other records, and the JSON of what is its own.
    pub(crate) fn parts(&self) -> (Option<&Shared>, &str) {
        (self.shared.as_ref(), &self.own)
    }
}

/// Records are alike if their texts are, however these are kept.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Record {}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
