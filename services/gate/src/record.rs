mod parts;

use std::borrow::Cow;
use std::sync::Arc;

use keyward_authorization::{CheckRecord, RequestFacts};
use keyward_journal::Entry;
use keyward_wire::constraint::lower_first;
use keyward_wire::{ApiError, Kind, Shape, Timestamp, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

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
    #[serde(default, skip_serializing_if = "Json::is_null")]
    pub request: Json,
    /// The answer's members, for calls that change something.
    #[serde(default, skip_serializing_if = "Json::is_null")]
    pub response: Json,
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
            request: Json::Null,
            response: Json::Null,
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
pub(crate) fn shown(shape: &Shape, value: &Value) -> Json {
    let mut left = Left(MAX_SHOWN_BYTES);
    left.shown(shape, value)
}

/// The bytes that a record still has room for.
struct Left(usize);

impl Left {
    fn take(&mut self, bytes: usize) {
        self.0 = self.0.saturating_sub(bytes);
    }

    fn shown(&mut self, shape: &Shape, value: &Value) -> Json {
        self.take(MEMBER_BYTES);
        if shape.sensitive {
            return Json::String(HIDDEN.to_owned());
        }
        match (&shape.kind, value) {
            (Kind::Structure(members), Value::Structure(values)) => {
                let mut object = Map::new();
                for (member, value) in members.iter().zip(values) {
                    if let Some(value) = value {
                        object.insert(lower_first(member.name), self.shown(member.shape, value));
                    }
                }
                Json::Object(object)
            }
            (Kind::List { member, .. }, Value::List(values)) => {
                let mut list = Vec::new();
                for (place, value) in values.iter().enumerate() {
                    if self.0 == 0 {
                        let more = values.len() - place;
                        list.push(Json::String(format!("({more} more)")));
                        break;
                    }
                    list.push(self.shown(member, value));
                }
                Json::Array(list)
            }
            (Kind::Map { value: inner, .. }, Value::Map(entries)) => {
                let mut object = Map::new();
                for (key, value) in entries {
                    self.take(key.len());
                    if self.0 == 0 {
                        break;
                    }
                    object.insert(key.clone(), self.shown(inner, value));
                }
                Json::Object(object)
            }
            // Pasted into the wrong member, a key is a key all the same.
            (_, Value::Text(text)) if text.contains("PRIVATE KEY-----") => {
                Json::String(HIDDEN.to_owned())
            }
            (_, Value::Text(text)) => {
                let shown = cut(text, self.0.min(MAX_TEXT_BYTES));
                self.take(shown.len());
                Json::String(shown)
            }
            (_, Value::Integer(number)) => Json::from(*number),
            (_, Value::Double(number)) => Json::from(*number),
            (_, Value::Boolean(truth)) => Json::Bool(*truth),
            (_, Value::Timestamp(instant)) => Json::String(instant.iso8601()),
            (_, Value::Blob(bytes)) => Json::String(format!("({} bytes)", bytes.len())),
            _ => Json::Null,
        }
    }
}

fn cut(text: &str, limit: usize) -> String {
    if text.len() <= limit {
        return text.to_owned();
    }
    let mut end = limit;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!(
        "{}…({} bytes in all)",
        text.get(..end).unwrap_or_default(),
        text.len()
    )
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
