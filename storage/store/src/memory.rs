//! The engine that keeps everything in memory: for `--ephemeral` and for tests.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::{
    At, Claim, CommitOutcome, Domain, Head, LogEntry, Pending, Revision, Settled, Store,
    StoreError, Transaction, TransactionId, Visit, VisitSecret, admit,
};

/// Keeps the log in memory and forgets it when dropped.
#[derive(Default)]
pub struct MemoryStore {
    state: Mutex<State>,
    grown: Condvar,
}

type Entries = BTreeMap<String, Arc<[u8]>>;

#[derive(Default)]
struct State {
    revision: Revision,
    domains: BTreeMap<Domain, (Revision, Arc<Entries>)>,
    claims: HashMap<String, String>,
    secrets: BTreeMap<String, Vec<u8>>,
    /// Entries after `base`, without a gap.
    log: VecDeque<Row>,
    ids: HashMap<TransactionId, Revision>,
    /// The oldest revision whose state can be told.
    base: Revision,
    base_time_ms: u64,
}

struct Row {
    entry: Arc<LogEntry>,
    /// The time of the entry, or of an earlier one if the clock was set back: it never falls along the log.
    time_ms: u64,
    /// What each write replaced.
    undo: Vec<Option<Arc<[u8]>>>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets history from before `before_ms`: state as of then and later can still be told.
    pub fn prune(&self, before_ms: u64) {
        let mut state = self.state();
        while state.log.front().is_some_and(|row| row.time_ms < before_ms) {
            let Some(row) = state.log.pop_front() else {
                break;
            };
            state.ids.remove(&row.entry.id);
            state.base = row.entry.revision;
            state.base_time_ms = row.time_ms;
        }
    }

    /// State is only changed by code that cannot panic half-way, so a poisoned lock guards good state.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn apply(&mut self, transaction: Transaction) -> Revision {
        let revision = Revision(self.revision.0 + 1);
        for claim in &transaction.claims {
            match claim {
                Claim::Create { name, owner } => self.claims.insert(name.clone(), owner.clone()),
                Claim::Release { name } => self.claims.remove(name),
            };
        }
        let mut undo = Vec::with_capacity(transaction.writes.len());
        for write in &transaction.writes {
            let (last, entries) = self.domains.entry(write.domain.clone()).or_default();
            *last = revision;
            let entries = Arc::make_mut(entries);
            undo.push(match &write.value {
                Some(value) => entries.insert(write.key.clone(), value.as_slice().into()),
                None => entries.remove(&write.key),
            });
        }
        for secret in transaction.secrets {
            match secret.sealed {
                Some(sealed) => self.secrets.insert(secret.id, sealed),
                None => self.secrets.remove(&secret.id),
            };
        }
        let last_time_ms = self.log.back().map_or(self.base_time_ms, |row| row.time_ms);
        let time_ms = transaction.origin.time_ms.max(last_time_ms);
        let entry = LogEntry {
            revision,
            id: transaction.id,
            origin: transaction.origin,
            claims: transaction.claims,
            writes: transaction.writes,
            record: transaction.record,
        };
        self.ids.insert(entry.id, revision);
        self.log.push_back(Row {
            entry: Arc::new(entry),
            time_ms,
            undo,
        });
        self.revision = revision;
        revision
    }

    /// The newest revision at or before `at`.
    fn resolve(&self, at: At) -> Result<Revision, StoreError> {
        let revision = match at {
            At::Revision(revision) => revision.min(self.revision),
            At::Time(time_ms) if time_ms < self.base_time_ms => {
                return Err(StoreError::Compacted(self.base));
            }
            At::Time(time_ms) => {
                let until = self.log.partition_point(|row| row.time_ms <= time_ms);
                Revision(self.base.0 + u64::try_from(until).unwrap_or(u64::MAX))
            }
        };
        match revision < self.base {
            true => Err(StoreError::Compacted(self.base)),
            false => Ok(revision),
        }
    }
}

impl Pending for State {
    type Error = Infallible;

    fn committed(&self, id: TransactionId) -> Result<Option<Revision>, Infallible> {
        Ok(self.ids.get(&id).copied())
    }

    fn revision(&self, domain: &Domain) -> Result<Revision, Infallible> {
        Ok(self
            .domains
            .get(domain)
            .map_or(Revision(0), |(revision, _)| *revision))
    }

    fn owner(&self, name: &str) -> Result<Option<String>, Infallible> {
        Ok(self.claims.get(name).cloned())
    }
}

impl Store for MemoryStore {
    fn commit(&self, batch: Vec<Transaction>) -> Vec<CommitOutcome> {
        let mut state = self.state();
        let outcomes = batch
            .into_iter()
            .map(|transaction| {
                let Ok(refused) = admit(&transaction, &*state);
                refused.unwrap_or_else(|| CommitOutcome::Committed(state.apply(transaction)))
            })
            .collect();
        drop(state);
        self.grown.notify_all();
        outcomes
    }

    fn settle(&self, id: TransactionId) -> Result<Settled, StoreError> {
        let revision = self.state().ids.get(&id).copied();
        Ok(revision.map_or(Settled::Absent, Settled::Committed))
    }

    fn load(&self, visit: Visit<'_>) -> Result<Head, StoreError> {
        let (revision, domains) = {
            let state = self.state();
            (state.revision, state.domains.clone())
        };
        for (domain, (_, entries)) in &domains {
            for (key, value) in entries.iter() {
                visit(domain, key, value)?;
            }
        }
        let domains = domains
            .into_iter()
            .map(|(domain, (revision, _))| (domain, revision));
        Ok(Head {
            revision,
            domains: domains.collect(),
        })
    }

    fn history(&self, domain: &Domain, at: At, visit: Visit<'_>) -> Result<Revision, StoreError> {
        let (revision, entries) = {
            let state = self.state();
            let revision = state.resolve(at)?;
            let mut entries = state
                .domains
                .get(domain)
                .map(|(_, entries)| Arc::clone(entries))
                .unwrap_or_default();
            let later = state
                .log
                .iter()
                .rev()
                .take_while(|row| row.entry.revision > revision);
            for row in later {
                let undone = row.entry.writes.iter().zip(&row.undo).rev();
                for (write, old) in undone.filter(|(write, _)| write.domain == *domain) {
                    let entries = Arc::make_mut(&mut entries);
                    match old {
                        Some(value) => entries.insert(write.key.clone(), Arc::clone(value)),
                        None => entries.remove(&write.key),
                    };
                }
            }
            (revision, entries)
        };
        for (key, value) in entries.iter() {
            visit(domain, key, value)?;
        }
        Ok(revision)
    }

    fn log(&self, after: Revision, limit: usize) -> Result<Vec<Arc<LogEntry>>, StoreError> {
        let state = self.state();
        let skip = after
            .0
            .checked_sub(state.base.0)
            .ok_or(StoreError::Compacted(state.base))?;
        let skip = usize::try_from(skip).unwrap_or(usize::MAX);
        Ok(state
            .log
            .iter()
            .skip(skip)
            .take(limit)
            .map(|row| Arc::clone(&row.entry))
            .collect())
    }

    fn wait(&self, after: Revision, timeout: Duration) -> Revision {
        let deadline = Instant::now() + timeout;
        let mut state = self.state();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if state.revision > after || left.is_zero() {
                return state.revision;
            }
            state = match self.grown.wait_timeout(state, left) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }

    fn secret(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.state().secrets.get(id).cloned())
    }

    fn secrets(&self, visit: VisitSecret<'_>) -> Result<(), StoreError> {
        let secrets = self.state().secrets.clone();
        secrets
            .iter()
            .try_for_each(|(id, sealed)| visit(id, sealed))
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryStore")
            .field("revision", &self.state().revision)
            .finish_non_exhaustive()
    }
}
