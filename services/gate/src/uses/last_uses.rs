use std::sync::RwLock;

use serde::{Deserialize, Serialize};

use super::At;
use crate::known::FastMap;

/// When and with what a key or role was last used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUsed {
    /// Milliseconds since 1970.
    pub time_ms: i64,
    /// As `iam`.
    pub service: String,
    /// As `us-east-1`.
    pub region: String,
}

/// Last uses by key or role id.
#[derive(Debug, Default)]
pub(super) struct LastUses(RwLock<FastMap<String, LastUsed>>);

impl LastUses {
    pub(super) fn get(&self, id: &str) -> Option<LastUsed> {
        self.0.read().ok()?.get(id).cloned()
    }

    pub(super) fn all(&self) -> Vec<(String, LastUsed)> {
        let held = self.0.read().ok();
        let pairs = held.map(|held| {
            held.iter()
                .map(|(id, used)| (id.clone(), used.clone()))
                .collect()
        });
        pairs.unwrap_or_default()
    }

    pub(super) fn note(&self, id: &str, at: At<'_>, service: &str) {
        let is_known = |held: &LastUsed| {
            at.is_known(held.time_ms, &held.region)
                && (held.service == service || at.time_ms <= held.time_ms)
        };
        if self
            .0
            .read()
            .is_ok_and(|held| held.get(id).is_some_and(is_known))
        {
            return;
        }
        if let Ok(mut held) = self.0.write() {
            let used = LastUsed {
                time_ms: at.time_ms,
                service: service.to_owned(),
                region: at.region.to_owned(),
            };
            held.insert(id.to_owned(), used);
        }
    }

    pub(super) fn forget(&self, id: &str) {
        if let Ok(mut held) = self.0.write() {
            held.remove(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uses::STEP_MS;

    #[test]
    fn uses_are_kept_to_the_minute_until_they_are_forgotten() {
        let uses = LastUses::default();
        let noted = |time_ms, region| {
            uses.note("AKIAIOSFODNN7EXAMPLE", At { time_ms, region }, "iam");
            uses.get("AKIAIOSFODNN7EXAMPLE").map(|used| used.time_ms)
        };
        assert_eq!(noted(0, "us-east-1"), Some(0));
        assert_eq!(noted(STEP_MS - 1, "us-east-1"), Some(0));
        assert_eq!(noted(STEP_MS - 1, "eu-west-1"), Some(STEP_MS - 1));
        assert_eq!(noted(2 * STEP_MS, "eu-west-1"), Some(2 * STEP_MS));
        // Read back from a record: what is known is newer.
        assert_eq!(noted(STEP_MS, "us-east-1"), Some(2 * STEP_MS));
        uses.forget("AKIAIOSFODNN7EXAMPLE");
        assert_eq!(uses.get("AKIAIOSFODNN7EXAMPLE"), None);
    }
}
