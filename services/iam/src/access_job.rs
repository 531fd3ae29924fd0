//! What a job of the access advisor was asked and what it found.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use keyward_api::iam;
use keyward_gate::{Access, Uses, Work};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What was asked, and what was found. Accesses are looked up at once, unless those from before a start are still being
/// read: then when somebody asks again once that is done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AccessJob {
    /// Milliseconds since 1970.
    pub(crate) created_ms: i64,
    pub(crate) by_action: bool,
    /// Services that the entity may use, or of a policy those that it lets into.
    allowed: BTreeSet<String>,
    /// Whose accesses count.
    entities: Vec<Entity>,
    #[serde(serialize_with = "write_found", deserialize_with = "read_found")]
    found: OnceLock<Found>,
}

/// A user or role as it was when the job was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entity {
    pub(crate) arn: String,
    pub(crate) name: String,
    /// `USER` or `ROLE`.
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) path: String,
}

impl Entity {
    pub(crate) fn info(&self) -> iam::EntityInfo {
        iam::EntityInfo {
            arn: self.arn.clone(),
            name: self.name.clone(),
            r#type: self.kind.clone(),
            id: self.id.clone(),
            path: Some(self.path.clone()),
        }
    }
}

/// What a job found.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Found {
    /// Milliseconds since 1970.
    pub(crate) completed_ms: i64,
    /// Services that the entity may use, with who has asked for what.
    services: BTreeMap<String, Vec<SeenBy>>,
}

/// An access to an action, and by which of the job's entities.
#[derive(Debug, Serialize, Deserialize)]
struct SeenBy {
    entity: usize,
    access: Access,
}

/// Somebody's last access to an action.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    pub(crate) who: &'a Entity,
    pub(crate) access: &'a Access,
}

fn write_found<S: Serializer>(found: &OnceLock<Found>, serializer: S) -> Result<S::Ok, S::Error> {
    found.get().serialize(serializer)
}

fn read_found<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OnceLock<Found>, D::Error> {
    let found = Option::<Found>::deserialize(deserializer)?;
    Ok(found.map_or_else(OnceLock::new, OnceLock::from))
}

impl AccessJob {
    /// A job that was asked for now.
    pub(crate) fn new(
        work: &Work<'_>,
        by_action: bool,
        allowed: BTreeSet<String>,
        entities: Vec<Entity>,
    ) -> Self {
        let job = Self {
            created_ms: work.facts.time_ms,
            by_action,
            allowed,
            entities,
            found: OnceLock::new(),
        };
        // Now, so that it tells of what was, not of what comes later.
        job.complete(work);
        job
    }

    /// Looks accesses up if that has not been done and can be by now; whether it was done.
    pub(crate) fn complete(&self, work: &Work<'_>) -> bool {
        if self.found.get().is_some() || !work.uses.are_complete() {
            return false;
        }
        let found = Found {
            completed_ms: work.facts.time_ms,
            services: self.services(work.uses),
        };
        self.found.set(found).is_ok()
    }

    /// What was found; nothing while it is in progress.
    pub(crate) fn found(&self) -> Option<&Found> {
        self.found.get()
    }

    fn services(&self, uses: &Uses) -> BTreeMap<String, Vec<SeenBy>> {
        let allowed = self.allowed.iter();
        let mut services: BTreeMap<String, Vec<SeenBy>> = allowed
            .map(|service| (service.clone(), Vec::new()))
            .collect();
        for (entity, who) in self.entities.iter().enumerate() {
            for access in uses.accesses(&who.id) {
                let service = access.action.split(':').next().unwrap_or_default();
                // What it may not use, it may have used by a policy that is not asked about, or when it still could.
                if let Some(seen) = services.get_mut(service) {
                    seen.push(SeenBy { entity, access });
                }
            }
        }
        services
    }

    /// Who has asked a service for what; none for a service that the job has not.
    pub(crate) fn seen<'a>(&'a self, found: &'a Found, service: &str) -> Option<Vec<Seen<'a>>> {
        let seen = found.services.get(service)?.iter();
        let by = |seen: &'a SeenBy| {
            let who = self.entities.get(seen.entity)?;
            let access = &seen.access;
            Some(Seen { who, access })
        };
        Some(seen.filter_map(by).collect())
    }
}

impl Found {
    /// The services that the entity may use, in order.
    pub(crate) fn services(&self) -> impl Iterator<Item = &str> {
        self.services.keys().map(String::as_str)
    }
}
