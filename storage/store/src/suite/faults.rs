//! Outcomes that no engine gives on request: a wrapper that injects them.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Harness;
use super::build::{Random, account, state_of, transaction};
use crate::{
    At, CommitOutcome, Conflict, Domain, Head, LogEntry, Rejected, Revision, Settled, Store,
    StoreError, Transaction, TransactionId, Visit, VisitSecret,
};

/// What becomes of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What the engine says.
    None,
    /// It is written, and the answer is lost.
    AnswerLost,
    /// It is lost on its way, and nobody can say.
    BatchLost,
    /// The engine takes no changes.
    ReadOnly,
}

/// An engine that fails as it is told.
pub struct Faulty<S> {
    inner: S,
    faults: Mutex<Box<dyn FnMut() -> Fault + Send>>,
}

impl<S: Store> Faulty<S> {
    /// Asks `faults` before every batch.
    pub fn new(inner: S, faults: impl FnMut() -> Fault + Send + 'static) -> Self {
        Self {
            inner,
            faults: Mutex::new(Box::new(faults)),
        }
    }

    /// The engine within.
    pub fn inner(&self) -> &S {
        &self.inner
    }
}

impl<S: Store> Store for Faulty<S> {
    fn commit(&self, batch: Vec<Transaction>) -> Vec<CommitOutcome> {
        let fault = (self.faults.lock().unwrap_or_else(PoisonError::into_inner))();
        let all = |outcome: CommitOutcome| vec![outcome; batch.len()];
        match fault {
            Fault::None => self.inner.commit(batch),
            Fault::AnswerLost => {
                let unknown = all(CommitOutcome::Unknown);
                self.inner.commit(batch);
                unknown
            }
            Fault::BatchLost => all(CommitOutcome::Unknown),
            Fault::ReadOnly => all(CommitOutcome::Rejected(Rejected::ReadOnly(
                "as it was told".to_owned(),
            ))),
        }
    }

    fn settle(&self, id: TransactionId) -> Result<Settled, StoreError> {
        self.inner.settle(id)
    }

    fn load(&self, visit: Visit<'_>) -> Result<Head, StoreError> {
        self.inner.load(visit)
    }

    fn history(&self, domain: &Domain, at: At, visit: Visit<'_>) -> Result<Revision, StoreError> {
        self.inner.history(domain, at, visit)
    }

    fn log(&self, after: Revision, limit: usize) -> Result<Vec<Arc<LogEntry>>, StoreError> {
        self.inner.log(after, limit)
    }

    fn wait(&self, after: Revision, timeout: Duration) -> Revision {
        self.inner.wait(after, timeout)
    }

    fn secret(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.inner.secret(id)
    }

    fn secrets(&self, visit: VisitSecret<'_>) -> Result<(), StoreError> {
        self.inner.secrets(visit)
    }
}

/// With every outcome injected, each change happens exactly once.
pub fn unknown_outcomes_are_settled(harness: &impl Harness) {
    let mut random = Random::new(7);
    let store = Faulty::new(harness.fresh(), move || match random.below(5) {
        0 => Fault::AnswerLost,
        1 => Fault::BatchLost,
        2 => Fault::ReadOnly,
        _ => Fault::None,
    });
    let one = account(1);
    let (mut at, mut unknown) = (0, 0);
    for number in 1..=200 {
        let mut expected = at;
        at = loop {
            let change = transaction(number).expecting(&one, expected).writing(
                &one,
                &format!("key-{number:03}"),
                &number.to_string(),
            );
            let id = change.id;
            match store.commit(vec![change]).remove(0) {
                CommitOutcome::Committed(revision) => break revision.0,
                CommitOutcome::Conflict(Conflict::Domain { found, .. }) => expected = found.0,
                CommitOutcome::Rejected(Rejected::ReadOnly(_)) => {}
                CommitOutcome::Unknown => {
                    unknown += 1;
                    if let Settled::Committed(revision) = store.settle(id).unwrap() {
                        break revision.0;
                    }
                }
                other => panic!("{other:?}"),
            }
        };
    }
    assert!(unknown > 50, "{unknown}");
    assert_eq!(at, 200);
    let values: Vec<Vec<u8>> = state_of(store.inner()).into_values().collect();
    let expected: Vec<Vec<u8>> = (1..=200_u64)
        .map(|number| number.to_string().into_bytes())
        .collect();
    assert_eq!(values, expected);
}
