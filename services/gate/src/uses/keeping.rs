//! Uses over a restart: read back from the journal, and kept as a digest of it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

use keyward_authorization::Identity;
use keyward_identity::{Account, State};
use keyward_journal::{Journal, Position};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::{Access, At, By, LastUsed, Uses};

/// The form of a digest; one of another form is not read.
const FORMAT: u8 = 1;

/// How much longer than it took to keep a digest the next one waits.
const REST: u32 = 50;

/// What is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Digest {
    last_used: Vec<(String, LastUsed)>,
    accesses: Vec<(String, Vec<Access>)>,
}

/// As much of a call's record as says what was used.
#[derive(Deserialize)]
struct RecordedUse<'a> {
    time_ms: i64,
    #[serde(borrow)]
    service: Cow<'a, str>,
    #[serde(borrow)]
    region: Cow<'a, str>,
    caller: Option<RecordedCaller>,
    #[serde(default, borrow)]
    checks: Vec<RecordedCheck<'a>>,
}

#[derive(Deserialize)]
struct RecordedCaller {
    identity: Identity,
    access_key_id: Option<String>,
    session: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct RecordedCheck<'a> {
    #[serde(borrow)]
    action: Cow<'a, str>,
}

impl Uses {
    /// Reads back what was recorded before this start. `state` is asked who is still there.
    pub(crate) fn catch_up(&self, journal: &dyn Journal, state: &dyn Fn() -> Arc<State>) {
        let started = Instant::now();
        let position = self.take_digest(journal, &state());
        let mut records = 0_u64;
        journal.read_after(position, &mut |text| {
            records += 1;
            // The journal's own entries, as that of a gap, are of no call.
            if let Ok(record) = serde_json::from_str::<RecordedUse<'_>>(text) {
                self.note_record(&record, &state());
            }
        });
        self.complete.store(true, Ordering::Release);
        let milliseconds = started.elapsed().as_millis();
        tracing::info!(
            records,
            milliseconds,
            "last uses were read back from the journal"
        );
    }

    /// Notes what a digest says of those who are still there; the position that it goes up to.
    fn take_digest(&self, journal: &dyn Journal, state: &State) -> Position {
        let Some((position, bytes)) = journal.digest() else {
            return Position::default();
        };
        let Some(digest) = read(&bytes) else {
            tracing::warn!("the digest of the journal is of another form: every record is read");
            return Position::default();
        };
        let present = present_ids(state);
        let is_present = |id: &str| present.contains(id) || has_key(state, id);
        for (id, used) in &digest.last_used {
            if is_present(id) {
                let (time_ms, region) = (used.time_ms, used.region.as_str());
                self.last.note(id, At { time_ms, region }, &used.service);
            }
        }
        for (id, actions) in &digest.accesses {
            for access in actions.iter().filter(|_| is_present(id)) {
                let (time_ms, region) = (access.time_ms, access.region.as_str());
                self.accesses
                    .note(id, &access.action, At { time_ms, region });
            }
        }
        position
    }

    fn note_record(&self, record: &RecordedUse<'_>, state: &State) {
        let Some(caller) = &record.caller else { return };
        if !is_there(state, &caller.identity) {
            return;
        }
        let at = At {
            time_ms: record.time_ms,
            region: &record.region,
        };
        let key = caller.access_key_id.as_deref();
        let by = By {
            identity: &caller.identity,
            key: key.filter(|key| caller.session.is_none() && has_key(state, key)),
        };
        self.note_use(by, at, &record.service);
        for check in &record.checks {
            self.note_access(&caller.identity, at, &check.action);
        }
    }

    /// Keeps a digest, unless nothing was recorded since the last or that one took so long that it is too early.
    pub(crate) fn keep(&self, journal: &dyn Journal, at_any_price: bool) {
        let Ok(mut kept) = self.kept.lock() else {
            return;
        };
        let is_early = kept.at.is_some_and(|at| at.elapsed() < kept.took * REST);
        if !self.are_complete() || (is_early && !at_any_price) {
            return;
        }
        // First the position: what is recorded up to it has been noted before it was handed to the journal.
        let position = journal.durable_position();
        if position == kept.position {
            return;
        }
        let started = Instant::now();
        let digest = Digest {
            last_used: self.last.all(),
            accesses: self.accesses.all(),
        };
        match journal.keep_digest(position, &written(&digest)) {
            Ok(()) => kept.position = position,
            Err(reason) => tracing::warn!(reason, "the next start has more records to read"),
        }
        kept.at = Some(Instant::now());
        kept.took = started.elapsed();
    }
}

fn written(digest: &Digest) -> Vec<u8> {
    let mut bytes = vec![FORMAT];
    // Writing to memory does not fail; a digest that is cut short would not be read.
    bytes.extend(postcard::to_stdvec(digest).unwrap_or_default());
    bytes
}

fn read(bytes: &[u8]) -> Option<Digest> {
    let (format, rest) = bytes.split_first()?;
    (*format == FORMAT).then(|| postcard::from_bytes(rest).ok())?
}

/// The unique ids of all users and roles.
fn present_ids(state: &State) -> HashSet<String> {
    let of_account = |account: &Arc<Account>| {
        let users = account.users.iter().map(|user| user.id.to_string());
        let roles = account.roles.iter().map(|role| role.id.to_string());
        users.chain(roles).collect::<Vec<_>>()
    };
    state.accounts().flat_map(of_account).collect()
}

fn has_key(state: &State, id: &str) -> bool {
    let id = id.parse().ok();
    id.is_some_and(|id| state.access_key(&id).is_some())
}

fn is_there(state: &State, identity: &Identity) -> bool {
    match identity {
        Identity::Root(account) => state.account(*account).is_some(),
        Identity::User(account, user) => state
            .account(*account)
            .is_some_and(|account| account.users.by_id(*user).is_some()),
        Identity::Role(account, role) => state
            .account(*account)
            .is_some_and(|account| account.roles.by_id(*role).is_some()),
        Identity::Service | Identity::Anonymous => false,
    }
}
