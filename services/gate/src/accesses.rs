use std::collections::HashMap;
use std::sync::RwLock;

/// How exact [`Access`] is, in milliseconds; AWS's own figures lag by hours.
const STEP_MS: i64 = 60_000;

/// When somebody last tried an action, whether it was allowed or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// As `iam:ListUsers`.
    pub action: String,
    /// Milliseconds since 1970.
    pub time_ms: i64,
    /// As `us-east-1`.
    pub region: String,
}

/// Last accesses by the unique id of a user or role, and by action. Not state: it changes with every request and no
/// decision depends on it; it begins anew with each start.
#[derive(Debug, Default)]
pub(crate) struct Accesses(RwLock<HashMap<String, ByAction>>);

type ByAction = HashMap<String, Access>;

impl Accesses {
    pub(crate) fn of(&self, id: &str) -> Vec<Access> {
        let held = self.0.read().ok();
        let actions = held.and_then(|held| Some(held.get(id)?.values().cloned().collect()));
        actions.unwrap_or_default()
    }

    pub(crate) fn note(&self, id: &str, action: &str, time_ms: i64, region: &str) {
        let is_recent = |held: &Access| time_ms - held.time_ms < STEP_MS && held.region == region;
        let find = |held: &HashMap<String, ByAction>| held.get(id)?.get(action).map(is_recent);
        if self.0.read().is_ok_and(|held| find(&held) == Some(true)) {
            return;
        }
        let access = Access {
            action: action.to_owned(),
            time_ms,
            region: region.to_owned(),
        };
        if let Ok(mut held) = self.0.write() {
            let actions = held.entry(id.to_owned()).or_default();
            actions.insert(action.to_owned(), access);
        }
    }
    /// Drops what is gone: ids are never used again.
    pub(crate) fn forget(&self, id: &str) {
        if let Ok(mut held) = self.0.write() {
            held.remove(id);
        }
    }
}
