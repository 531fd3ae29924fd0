//! A record in two parts: what all calls of a caller from one place have in common, which is made and written once for
//! many of them, and what is a call's own.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use arc_swap::ArcSwapOption;
use keyward_authorization::{Caller, CheckRecord};
use keyward_journal::{Record, Shared};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{CallRecord, is_false};

/// The longest text of common members that is kept with a caller: one with more is written with every record.
const MAX_KEPT_BYTES: usize = 8 * 1024;

#[derive(Serialize)]
struct Common<'a> {
    version: u8,
    region: &'a Cow<'static, str>,
    source_ip: &'a Arc<str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: &'a Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    referer: &'a Option<Arc<str>>,
    #[serde(skip_serializing_if = "is_false")]
    secure_transport: bool,
    caller: &'a RecordedCaller,
    engine: &'a str,
}

#[derive(Serialize)]
struct Own<'a> {
    request_id: &'a str,
    time_ms: i64,
    service: &'a str,
    operation: &'a str,
    read_only: bool,
    revision: u64,
    #[serde(skip_serializing_if = "slice_is_empty")]
    checks: &'a [CheckRecord],
    #[serde(skip_serializing_if = "Option::is_none")]
    request: &'a Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: &'a Option<Box<RawValue>>,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: &'a Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: &'a Option<String>,
}

fn slice_is_empty(checks: &[CheckRecord]) -> bool {
    checks.is_empty()
}

impl CallRecord {
    /// As the journal takes it.
    pub(super) fn for_journal(&self) -> Record {
        // All members by name, so that a new one has its place.
        let Self {
            version,
            request_id,
            time_ms,
            service,
            operation,
            read_only,
            region,
            source_ip,
            user_agent,
            referer,
            secure_transport,
            caller,
            revision,
            engine,
            checks,
            request,
            response,
            status,
            error_code,
            error_message,
        } = self;
        let common = caller.as_ref().and_then(|caller| {
            caller.common(&Common {
                version: *version,
                region,
                source_ip,
                user_agent,
                referer,
                secure_transport: *secure_transport,
                caller,
                engine,
            })
        });
        let Some(common) = common else {
            return Record::of(self);
        };
        let own = Own {
            request_id,
            time_ms: *time_ms,
            service,
            operation,
            read_only: *read_only,
            revision: *revision,
            checks,
            request,
            response,
            status: *status,
            error_code,
            error_message,
        };
        Record::sharing(common, &own)
    }
}

/// A caller as records hold it, with what the record of the last call has in common with others.
#[derive(Debug)]
pub struct RecordedCaller {
    caller: Caller,
    last: ArcSwapOption<Last>,
}

/// Where the last call came from, and its common members. The caller, the version and the evaluator are always the same.
#[derive(Debug)]
struct Last {
    region: Cow<'static, str>,
    source_ip: Arc<str>,
    user_agent: Option<Arc<str>>,
    referer: Option<Arc<str>>,
    secure_transport: bool,
    common: Shared,
}

impl Last {
    fn is_from(&self, place: &Common<'_>) -> bool {
        self.region == *place.region
            && self.source_ip == *place.source_ip
            && self.user_agent == *place.user_agent
            && self.referer == *place.referer
            && self.secure_transport == place.secure_transport
    }
}

impl RecordedCaller {
    fn common(&self, members: &Common<'_>) -> Option<Shared> {
        if let Some(last) = self.last.load().as_deref()
            && last.is_from(members)
        {
            return Some(last.common.clone());
        }
        let common = Shared::of(members);
        if common.as_str().len() > MAX_KEPT_BYTES {
            return None;
        }
        self.last.store(Some(Arc::new(Last {
            region: members.region.clone(),
            source_ip: members.source_ip.clone(),
            user_agent: members.user_agent.clone(),
            referer: members.referer.clone(),
            secure_transport: members.secure_transport,
            common: common.clone(),
        })));
        Some(common)
    }
}

impl From<Caller> for RecordedCaller {
    fn from(caller: Caller) -> Self {
        let last = ArcSwapOption::empty();
        Self { caller, last }
    }
}

impl Deref for RecordedCaller {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl Serialize for RecordedCaller {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.caller.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RecordedCaller {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Caller::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use keyward_authorization::RequestFacts;
    use keyward_journal::Record;
    use serde_json::value::to_raw_value;
    use serde_json::{Value, json};

    use super::*;

    /// A record with a value for every member.
    fn record(caller: &Arc<RecordedCaller>) -> CallRecord {
        let facts = RequestFacts {
            time_ms: 7,
            time_text: "1970-01-01T00:00:00Z".into(),
            source_ip: "192.0.2.1".into(),
            secure_transport: true,
            user_agent: Some("agent".into()),
            referer: Some("referer".into()),
            region: "us-east-1".into(),
            signature: None,
        };
        CallRecord {
            service: "iam".into(),
            operation: "CreateUser".into(),
            caller: Some(caller.clone()),
            revision: 9,
            request: to_raw_value(&json!({"userName": "dave"})).ok(),
            response: to_raw_value(&json!({"user": {}})).ok(),
            error_code: Some("Code".to_owned()),
            error_message: Some("message".to_owned()),
            ..CallRecord::new("c8e3".into(), &facts)
        }
    }

    fn value(record: &Record) -> Value {
        serde_json::from_str(&record.text()).unwrap()
    }

    #[test]
    fn both_parts_together_are_the_record() {
        let caller = Arc::new(Caller::service("keyward").into());
        let full = record(&caller);
        let change = |change: &dyn Fn(&mut CallRecord)| {
            let mut changed = full.clone();
            change(&mut changed);
            changed
        };
        let records = [
            change(&|_| {}),
            change(&|record| record.user_agent = None),
            change(&|record| record.user_agent = Some("another".into())),
            change(&|record| record.user_agent = Some("x".repeat(MAX_KEPT_BYTES).into())),
            change(&|record| record.referer = None),
            change(&|record| record.region = "eu-central-1".into()),
            change(&|record| record.source_ip = "192.0.2.2".into()),
            change(&|record| record.secure_transport = false),
            change(&|record| record.error_code = None),
            change(&|record| record.request = None),
            change(&|record| record.caller = None),
        ];
        for one in &records {
            for other in &records {
                assert_eq!(value(&one.for_journal()), value(&Record::of(one)));
                assert_eq!(value(&other.for_journal()), value(&Record::of(other)));
            }
        }
    }
}
