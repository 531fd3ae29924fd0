use std::sync::RwLock;

use serde::{Deserialize, Serialize};

use super::At;
use crate::known::FastMap;

/// When somebody last tried an action, whether it was allowed or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// As `iam:ListUsers`.
    pub action: String,
    /// Milliseconds since 1970.
    pub time_ms: i64,
    /// As `us-east-1`.
    pub region: String,
}

/// Last accesses by the unique id of a user or role, and by action.
#[derive(Debug, Default)]
pub(super) struct Accesses(RwLock<FastMap<String, ByAction>>);

type ByAction = FastMap<String, Access>;

impl Accesses {
    pub(super) fn of(&self, id: &str) -> Vec<Access> {
        let held = self.0.read().ok();
        let actions = held.and_then(|held| Some(held.get(id)?.values().cloned().collect()));
        actions.unwrap_or_default()
    }

    pub(super) fn all(&self) -> Vec<(String, Vec<Access>)> {
        let Ok(held) = self.0.read() else {
            return Vec::new();
        };
        let one = |(id, actions): (&String, &ByAction)| {
            (id.clone(), actions.values().cloned().collect::<Vec<_>>())
        };
        held.iter().map(one).collect()
    }

    pub(super) fn note(&self, id: &str, action: &str, at: At<'_>) {
        let is_known = |held: &Access| at.is_known(held.time_ms, &held.region);
        let find = |held: &FastMap<String, ByAction>| held.get(id)?.get(action).map(is_known);
        if self.0.read().is_ok_and(|held| find(&held) == Some(true)) {
            return;
        }
        let access = Access {
            action: action.to_owned(),
            time_ms: at.time_ms,
            region: at.region.to_owned(),
        };
        if let Ok(mut held) = self.0.write() {
            let actions = held.entry(id.to_owned()).or_default();
            actions.insert(action.to_owned(), access);
        }
    }

    pub(super) fn forget(&self, id: &str) {
        if let Ok(mut held) = self.0.write() {
            held.remove(id);
        }
    }
}
