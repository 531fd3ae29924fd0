use std::fmt;

use serde::Serialize;
use serde::de::IgnoredAny;

use crate::json;

/// Room that a record is first given: most need no more.
const USUAL_BYTES: usize = 1024;

/// What is said of a call: one JSON object on one line, whatever it was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record(String);

impl Record {
    /// The record that a value serializes to. What serializes to no object becomes `{"unreadable": …}`.
    #[must_use]
    pub fn of(value: &impl Serialize) -> Self {
        let mut bytes = Vec::with_capacity(USUAL_BYTES);
        let mut written = json::write(&mut bytes, value).is_ok();
        if !written {
            bytes.clear();
            written = serde_json::to_writer(&mut bytes, value).is_ok();
        }
        // JSON written here has no line breaks: they are escaped within strings and stand nowhere else.
        match String::from_utf8(bytes) {
            Ok(text) if written && text.starts_with('{') => Self(text),
            Ok(text) => Self::unreadable(&text),
            Err(error) => Self::unreadable(&error.to_string()),
        }
    }

    /// A record that was kept as text. What is no object becomes `{"unreadable": …}`; line breaks between members are
    /// taken out.
    #[must_use]
    pub fn from_text(text: String) -> Self {
        let control = text.bytes().any(|byte| byte < 0x20);
        if !control && text.starts_with('{') && serde_json::from_str::<IgnoredAny>(&text).is_ok() {
            return Self(text);
        }
        match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(value) if value.is_object() => Self(value.to_string()),
            _ => Self::unreadable(&text),
        }
    }

    fn unreadable(text: &str) -> Self {
        Self(serde_json::json!({ "unreadable": text }).to_string())
    }

    /// The JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The JSON.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
