mod parts;

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use keyward_authorization::{CheckRecord, RequestFacts};
use keyward_journal::Entry;
use keyward_wire::constraint::lower_first;
use keyward_wire::{ApiError, Kind, Shape, Timestamp, Value};
use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

pub use parts::RecordedCaller;

/// Names the evaluator that decided, in every record.
pub(crate) const ENGINE: &str = concat!("keyward-compiled/", env!("CARGO_PKG_VERSION"));

/// The longest text that a record keeps of a parameter; more is cut, and says so.
const MAX_TEXT_BYTES: usize = 16 * 1024;

/// What a record keeps of all parameters together, and of an answer; CloudTrail's own limit.
const MAX_SHOWN_BYTES: usize = 100 * 1024;

/// What a member costs beside its text.
const MEMBER_BYTES: usize = 8;

/// A call and its decision: every input of the decision, so that it can be decided again, and all that a CloudTrail
/// event is made of. What the model marks sensitive is never in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CallRecord {
    /// The version of this form.
    pub version: u8,
    /// The `x-amzn-RequestId` of the answer.
    pub request_id: Arc<str>,
    /// When the call came, milliseconds since 1970.
    pub time_ms: i64,
    /// As `iam`.
    pub service: Cow<'static, str>,
    /// As `CreateUser`; empty when the request named none that exists.
    pub operation: Cow<'static, str>,
    /// Whether the operation changes nothing.
    pub read_only: bool,
    /// The region it was signed for.
    pub region: Cow<'static, str>,
    /// From which address.
    pub source_ip: Arc<str>,
    /// The `User-Agent` header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<Arc<str>>,
    /// The `Referer` header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referer: Option<Arc<str>>,
    /// Whether it came over TLS.
    #[serde(default, skip_serializing_if = "is_false")]
    pub secure_transport: bool,
    /// Who called; absent when the signature was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caller: Option<Arc<RecordedCaller>>,
    /// The revision that everything was decided on.
    pub revision: u64,
    /// The evaluator and its version.
    pub engine: Cow<'static, str>,
    /// Every check that was decided, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CheckRecord>,
    /// The request's parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Box<RawValue>>,
    /// The answer's members, for calls that change something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Box<RawValue>>,
    /// The status of the answer.
    pub status: u16,
    /// The code of an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// The text of an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

impl CallRecord {
    /// A record of a request of which nothing is known but what the server saw.
    pub(crate) fn new(request_id: Arc<str>, facts: &RequestFacts) -> Self {
        Self {
            version: 1,
            request_id,
            time_ms: facts.time_ms,
            service: Cow::Borrowed(""),
            operation: Cow::Borrowed(""),
            read_only: true,
            region: facts.region.clone(),
            source_ip: facts.source_ip.clone(),
            user_agent: facts.user_agent.clone(),
            referer: facts.referer.clone(),
            secure_transport: facts.secure_transport,
            caller: None,
            revision: 0,
            engine: Cow::Borrowed(ENGINE),
            checks: Vec::new(),
            request: None,
            response: None,
            status: 200,
            error_code: None,
            error_message: None,
        }
    }

    /// What the server saw of the call. Condition keys of its signature are among the keys of its checks.
    #[must_use]
    pub fn facts(&self) -> RequestFacts {
        RequestFacts {
            time_ms: self.time_ms,
            time_text: Timestamp(self.time_ms).iso8601().into(),
            source_ip: self.source_ip.clone(),
            secure_transport: self.secure_transport,
            user_agent: self.user_agent.clone(),
            referer: self.referer.clone(),
            region: self.region.clone(),
            signature: None,
        }
    }

    pub(crate) fn refuse(&mut self, error: &ApiError) {
        self.status = error.shape.status;
        self.error_code = Some(error.shape.code.to_owned());
        self.error_message.clone_from(&error.message);
    }

    pub(crate) fn entry(&self, revision: u64) -> Entry {
        Entry {
            time_ms: self.time_ms,
            request_id: self.request_id.clone(),
            revision,
            record: self.for_journal(),
        }
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands members over by reference"
)]
fn is_false(truth: &bool) -> bool {
    !truth
}

/// What hides what nobody may read.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// A value as a record shows it: names as CloudTrail spells them, sensitive members left out, long texts cut, and all
/// together no larger than [`MAX_SHOWN_BYTES`].
pub(crate) fn shown(shape: &Shape, value: &Value) -> Box<RawValue> {
    let left = &Cell::new(MAX_SHOWN_BYTES);
    // Values have no member whose name is no text, nor anything else that JSON cannot say.
    to_raw_value(&Shown { shape, value, left }).unwrap_or_default()
}

/// A value, and the bytes that its record still has room for.
struct Shown<'a> {
    shape: &'a Shape,
    value: &'a Value,
    left: &'a Cell<usize>,
}

impl Shown<'_> {
    fn take(&self, bytes: usize) {
        self.left.set(self.left.get().saturating_sub(bytes));
    }

    fn is_full(&self) -> bool {
        self.left.get() == 0
    }

    /// A part of it, from the same room.
    fn part<'b>(&'b self, shape: &'b Shape, value: &'b Value) -> Shown<'b> {
        let left = self.left;
        Shown { shape, value, left }
    }

    fn list<S: Serializer>(
        &self,
        member: &Shape,
        values: &[Value],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for (place, value) in values.iter().enumerate() {
            if self.is_full() {
                let more = values.len() - place;
                list.serialize_element(&format!("({more} more)"))?;
                break;
            }
            list.serialize_element(&self.part(member, value))?;
        }
        list.end()
    }

    fn text<S: Serializer>(&self, text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        // Pasted into the wrong member, a key is a key all the same.
        if text.contains("PRIVATE KEY-----") {
            return serializer.serialize_str(HIDDEN);
        }
        let shown = cut(text, self.left.get().min(MAX_TEXT_BYTES));
        self.take(shown.len());
        serializer.serialize_str(&shown)
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.take(MEMBER_BYTES);
        if self.shape.sensitive {
            return serializer.serialize_str(HIDDEN);
        }
        match (&self.shape.kind, self.value) {
            (Kind::Structure(members), Value::Structure(values)) => {
                let mut object = serializer.serialize_map(None)?;
                for (member, value) in members.iter().zip(values) {
                    if let Some(value) = value {
                        let shown = self.part(member.shape, value);
                        object.serialize_entry(&lower_first(member.name), &shown)?;
                    }
                }
                object.end()
            }
            (Kind::List { member, .. }, Value::List(values)) => {
                self.list(member, values, serializer)
            }
            (Kind::Map { value: inner, .. }, Value::Map(entries)) => {
                let mut object = serializer.serialize_map(None)?;
                for (key, value) in entries {
                    self.take(key.len());
                    if self.is_full() {
                        break;
                    }
                    object.serialize_entry(key, &self.part(inner, value))?;
                }
                object.end()
            }
            (_, Value::Text(text)) => self.text(text, serializer),
            (_, Value::Integer(number)) => serializer.serialize_i64(*number),
            (_, Value::Double(number)) => serializer.serialize_f64(*number),
            (_, Value::Boolean(truth)) => serializer.serialize_bool(*truth),
            (_, Value::Timestamp(instant)) => serializer.serialize_str(&instant.iso8601()),
            (_, Value::Blob(bytes)) => {
                serializer.collect_str(&format_args!("({} bytes)", bytes.len()))
            }
            _ => serializer.serialize_unit(),
        }
    }
}

fn cut(text: &str, limit: usize) -> Cow<'_, str> {
    if text.len() <= limit {
        return Cow::Borrowed(text);
    }
    let mut end = limit;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let (kept, _) = text.split_at(end);
    Cow::Owned(format!("{kept}…({} bytes in all)", text.len()))
}

#[cfg(test)]
mod tests {
    use keyward_api::iam;
    use keyward_wire::Operation as _;

    use super::*;

    fn shown_request(policies: Vec<String>) -> String {
        let texts = policies.into_iter().map(Value::Text).collect();
        let request = Value::Structure(vec![Some(Value::List(texts))]);
        let shape = iam::GetContextKeysForCustomPolicy::SHAPE.input.unwrap();
        shown(shape, &request).to_string()
    }

    #[test]
    fn log_1_a_record_has_its_size_whatever_was_asked() {
        for (count, length) in [(600, 16_000), (1, 9_000_000), (400_000, 1), (90_000, 0)] {
            let shown = shown_request(vec!["x".repeat(length); count]);
            assert!(shown.len() < 3 * MAX_SHOWN_BYTES, "{count} of {length}");
        }
        assert!(shown_request(vec!["x".repeat(16_000); 600]).contains(" more)"));
    }

    #[test]
    fn a_private_key_in_the_wrong_member_is_hidden() {
        let key = "-----BEGIN RSA PRIVATE KEY-----\nAAAA";
        assert!(!shown_request(vec![key.to_owned()]).contains("AAAA"));
    }
}
