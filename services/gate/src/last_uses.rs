use std::collections::HashMap;
use std::sync::RwLock;

/// How exact [`LastUsed`] is, in milliseconds; AWS's own figure lags by hours.
const STEP_MS: i64 = 60_000;

/// When and with what a key or role was last used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastUsed {
    /// Milliseconds since 1970.
    pub time_ms: i64,
    /// As `iam`.
    pub service: String,
    /// As `us-east-1`.
    pub region: String,
}

/// Last uses by key or role id. Not state: it changes with every request and no decision depends on it.
#[derive(Debug, Default)]
pub(crate) struct LastUses(RwLock<HashMap<String, LastUsed>>);

impl LastUses {
    pub(crate) fn get(&self, id: &str) -> Option<LastUsed> {
        self.0.read().ok()?.get(id).cloned()
    }

    pub(crate) fn note(&self, id: &str, time_ms: i64, service: &str, region: &str) {
        let is_recent = |held: &LastUsed| {
            time_ms - held.time_ms < STEP_MS && held.service == service && held.region == region
        };
        if self
            .0
            .read()
            .is_ok_and(|held| held.get(id).is_some_and(is_recent))
        {
            return;
        }
        if let Ok(mut held) = self.0.write() {
            let used = LastUsed {
                time_ms,
                service: service.to_owned(),
                region: region.to_owned(),
            };
            held.insert(id.to_owned(), used);
        }
    }
    /// Drops what is gone: ids are never used again.
    pub(crate) fn forget(&self, id: &str) {
        if let Ok(mut held) = self.0.write() {
            held.remove(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uses_are_kept_to_the_minute_until_they_are_forgotten() {
        let uses = LastUses::default();
        let noted = |time_ms, region| {
            uses.note("AKIAIOSFODNN7EXAMPLE", time_ms, "iam", region);
            uses.get("AKIAIOSFODNN7EXAMPLE").map(|used| used.time_ms)
        };
        assert_eq!(noted(0, "us-east-1"), Some(0));
        assert_eq!(noted(STEP_MS - 1, "us-east-1"), Some(0));
        assert_eq!(noted(STEP_MS - 1, "eu-west-1"), Some(STEP_MS - 1));
        assert_eq!(noted(2 * STEP_MS, "eu-west-1"), Some(2 * STEP_MS));
        uses.forget("AKIAIOSFODNN7EXAMPLE");
        assert_eq!(uses.get("AKIAIOSFODNN7EXAMPLE"), None);
    }
}
