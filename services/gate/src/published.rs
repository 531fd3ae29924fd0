//! The state that requests are decided on.
//!
//! It is the newest, unless a consistency delay is asked for: then what calls change in IAM becomes visible to
//! decisions and reads, the caller's own included, only once the delay has passed, as AWS documents of its own
//! propagation. Changes themselves are made on the newest state in either case, so that a name is taken once.
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency>

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwap;
use keyward_identity::{Change, Key, SecretChange, State};

use crate::vault::Vault;

/// The newest state, and what is visible of it.
pub(crate) struct Published {
    newest: ArcSwap<State>,
    /// Absent where everything is visible at once.
    delayed: Option<Delayed>,
}

/// What is visible where changes take their time.
struct Delayed {
    delay_ms: i64,
    visible: ArcSwap<State>,
    waiting: Mutex<VecDeque<Waiting>>,
    /// When the first of those that wait is due, milliseconds since 1970; far away when none waits.
    next_due_ms: AtomicI64,
}

/// A committed change on its way.
struct Waiting {
    due_ms: i64,
    revision: u64,
    changes: Vec<Change>,
    /// Secrets that are gone: until then they are as good as before.
    gone: Vec<SecretChange>,
}

impl Waiting {
    fn apply(&self, visible: &mut State, vault: &Vault) {
        for change in &self.changes {
            visible.apply(change, self.revision);
        }
        visible.revision = self.revision;
        vault.apply(&self.gone);
    }
}

/// What one transaction changed.
pub(crate) struct Committed<'a> {
    pub(crate) revision: u64,
    pub(crate) entities: &'a [Change],
    pub(crate) secrets: &'a [SecretChange],
    /// Whether a call made it; what the server does itself is visible at once.
    pub(crate) by_call: bool,
}

impl Published {
    pub(crate) fn new(state: State, delay_ms: i64) -> Self {
        let state = Arc::new(state);
        let delayed = (delay_ms > 0).then(|| Delayed {
            delay_ms,
            visible: ArcSwap::new(state.clone()),
            waiting: Mutex::default(),
            next_due_ms: AtomicI64::new(i64::MAX),
        });
        Self {
            newest: ArcSwap::new(state),
            delayed,
        }
    }

    pub(crate) fn newest(&self) -> Arc<State> {
        self.newest.load_full()
    }

    /// What a request sees that comes now.
    pub(crate) fn visible(&self, now_ms: impl FnOnce() -> i64, vault: &Vault) -> Arc<State> {
        match &self.delayed {
            None => self.newest.load_full(),
            Some(delayed) => delayed.at(now_ms(), vault),
        }
    }

    /// Whether changes take their time: then they are decided on what is visible, and made on the newest.
    pub(crate) fn is_delayed(&self) -> bool {
        self.delayed.is_some()
    }

    /// Publishes the state that transactions led to, and their secrets; where some of a batch did not commit there is no
    /// such state, and [`Published::replace`] follows.
    pub(crate) fn publish(
        &self,
        state: Option<State>,
        made: &[Committed<'_>],
        now_ms: i64,
        vault: &Vault,
    ) {
        match &self.delayed {
            None => {
                for committed in made {
                    vault.apply(committed.secrets);
                }
            }
            Some(delayed) => delayed.take(made, now_ms, vault),
        }
        if let Some(state) = state {
            self.newest.store(Arc::new(state));
        }
    }

    /// Takes over a state that was read from the store.
    pub(crate) fn replace(&self, state: State, vault: &Vault) {
        let state = Arc::new(state);
        if let Some(delayed) = &self.delayed {
            for waiting in delayed.lock().drain(..) {
                vault.apply(&waiting.gone);
            }
            delayed.next_due_ms.store(i64::MAX, Ordering::Release);
            delayed.visible.store(state.clone());
        }
        self.newest.store(state);
    }
}

/// Whether a change takes its time: buckets are S3's, which answers from the newest.
fn is_iams(change: &&Change) -> bool {
    !matches!(change.key, Key::Bucket(_))
}

impl Delayed {
    /// Nothing panics while it holds the lock, so a poisoned one is as good.
    fn lock(&self) -> MutexGuard<'_, VecDeque<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, made: &[Committed<'_>], now_ms: i64, vault: &Vault) {
        let mut waiting = self.lock();
        let mut visible = self.visible.load().as_ref().clone();
        for committed in made {
            if !committed.by_call {
                // What the server does itself comes after all that calls did before.
                for earlier in waiting.drain(..) {
                    earlier.apply(&mut visible, vault);
                }
            }
            let is_gone = |change: &&SecretChange| change.value.is_none() && committed.by_call;
            let (gone, now): (Vec<_>, Vec<_>) = committed.secrets.iter().partition(is_gone);
            vault.apply(&now.into_iter().cloned().collect::<Vec<_>>());
            let waits = |change: &&Change| committed.by_call && is_iams(change);
            let (later, now): (Vec<_>, Vec<_>) = committed.entities.iter().partition(waits);
            let held_revision = visible.revision;
            for change in now {
                visible.apply(change, committed.revision);
            }
            // It names what is visible of IAM, not the buckets that came before their turn.
            visible.revision = held_revision;
            waiting.push_back(Waiting {
                due_ms: now_ms + self.delay_ms,
                revision: committed.revision,
                changes: later.into_iter().cloned().collect(),
                gone: gone.into_iter().cloned().collect(),
            });
        }
        self.visible.store(Arc::new(visible));
        self.note_next(&waiting);
    }

    fn at(&self, now_ms: i64, vault: &Vault) -> Arc<State> {
        if self.next_due_ms.load(Ordering::Acquire) <= now_ms {
            let mut waiting = self.lock();
            let mut visible = self.visible.load().as_ref().clone();
            while let Some(due) = waiting.pop_front_if(|first| first.due_ms <= now_ms) {
                due.apply(&mut visible, vault);
            }
            self.visible.store(Arc::new(visible));
            self.note_next(&waiting);
        }
        self.visible.load_full()
    }

    fn note_next(&self, waiting: &VecDeque<Waiting>) {
        let next = waiting.front().map_or(i64::MAX, |first| first.due_ms);
        self.next_due_ms.store(next, Ordering::Release);
    }
}
