//! What recorded calls say of keys, roles and users: when each was last used, and for what.
//!
//! None of it is state: it changes with every request and decides nothing. It is derived from the journal. What came
//! before a start is read back in the background, from a digest that was kept with the line up to which it goes and
//! from the records after that line.

mod accesses;
mod keeping;
mod last_uses;

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use keyward_authorization::{Caller, Identity};
use keyward_journal::Position;

pub use self::accesses::Access;
use self::accesses::Accesses;
pub use self::last_uses::LastUsed;
use self::last_uses::LastUses;

/// How exact times are, in milliseconds; AWS's own figures lag by hours.
const STEP_MS: i64 = 60_000;

/// What is derived from the records of calls.
#[derive(Debug, Default)]
pub struct Uses {
    last: LastUses,
    accesses: Accesses,
    /// Whether everything that was recorded before this start has been read.
    complete: AtomicBool,
    kept: Mutex<Kept>,
}

/// The digest that was kept last.
#[derive(Debug, Default)]
struct Kept {
    position: Position,
    at: Option<Instant>,
    took: Duration,
}

impl Uses {
    /// When and with what an access key or a role, by its id, was last used.
    #[must_use]
    pub fn last_used(&self, id: &str) -> Option<LastUsed> {
        self.last.get(id)
    }

    /// What a user or role, by its unique id, has last asked for.
    #[must_use]
    pub fn accesses(&self, id: &str) -> Vec<Access> {
        self.accesses.of(id)
    }

    /// Whether what was recorded before this start is in; until then only what came since, and what has been read so
    /// far.
    #[must_use]
    pub fn are_complete(&self) -> bool {
        self.complete.load(Ordering::Acquire)
    }

    /// Notes that a caller has signed a request.
    pub(crate) fn note_use(&self, by: By<'_>, at: At<'_>, service: &str) {
        if let Some(key) = by.key {
            self.last.note(key, at, service);
        }
        if let Identity::Role(_, role) = by.identity {
            self.last.note(role.as_str(), at, service);
        }
    }

    /// Notes that a caller has asked for an action, whether it was allowed or not.
    pub(crate) fn note_access(&self, identity: &Identity, at: At<'_>, action: &str) {
        match identity {
            Identity::User(_, user) => self.accesses.note(user.as_str(), action, at),
            Identity::Role(_, role) => self.accesses.note(role.as_str(), action, at),
            Identity::Root(_) | Identity::Service | Identity::Anonymous => {}
        }
    }

    /// Drops what was noted of a user, role or key that is gone: ids are never used again.
    pub(crate) fn forget(&self, id: &str) {
        self.last.forget(id);
        self.accesses.forget(id);
    }
}

/// Who used something.
#[derive(Clone, Copy, Debug)]
pub(crate) struct By<'a> {
    identity: &'a Identity,
    /// The long-term key that signed.
    key: Option<&'a str>,
}

impl<'a> By<'a> {
    pub(crate) fn caller(caller: &'a Caller) -> Self {
        Self {
            identity: &caller.identity,
            key: caller
                .access_key_id
                .as_deref()
                .filter(|_| caller.session.is_none()),
        }
    }
}

/// When and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<'a> {
    /// Milliseconds since 1970.
    pub(crate) time_ms: i64,
    /// As `us-east-1`.
    pub(crate) region: &'a str,
}

impl At<'_> {
    /// Whether what is held, of this time and place, need not be replaced: records are read back after newer calls.
    fn is_known(self, held_ms: i64, held_region: &str) -> bool {
        self.time_ms <= held_ms || (self.time_ms - held_ms < STEP_MS && held_region == self.region)
    }
}
