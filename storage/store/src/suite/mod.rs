//! The acceptance suite: what every engine must do, and what the rest of Keyward may rely on.
//!
//! An engine's tests implement [`Harness`] and call [`acceptance!`](crate::acceptance), which makes a test of every
//! check.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "checks for tests: they fail by panicking"
)]

mod build;
mod commits;
mod faults;
mod history;
mod reads;

use crate::Store;

pub use build::{Random, account, state_of, transaction};
pub use commits::{
    batches_are_in_order_and_fail_alone, claims_are_create_only, expected_revisions_conflict,
    limits_are_held, transactions_commit_once,
};
pub use faults::{Fault, Faulty, unknown_outcomes_are_settled};
pub use history::{history_by_revision_and_time, history_is_compacted, history_of_random_changes};
pub use reads::{
    load_is_as_of_one_revision, log_entries_are_whole, secrets_stand_outside_history,
    watch_misses_nothing,
};

/// Makes engines for the checks.
pub trait Harness {
    /// The engine under test.
    type Engine: Store;

    /// An engine that holds nothing.
    fn fresh(&self) -> Self::Engine;

    /// Has the engine forget history from before `before_ms`.
    fn prune(&self, engine: &Self::Engine, before_ms: u64);
}

/// Makes a test of every check, with engines from the harness given.
#[macro_export]
macro_rules! acceptance {
    ($harness:expr) => {
        $crate::acceptance! { $harness =>
            expected_revisions_conflict
            claims_are_create_only
            batches_are_in_order_and_fail_alone
            limits_are_held
            transactions_commit_once
            unknown_outcomes_are_settled
            load_is_as_of_one_revision
            log_entries_are_whole
            watch_misses_nothing
            secrets_stand_outside_history
            history_by_revision_and_time
            history_is_compacted
            history_of_random_changes
        }
    };
    ($harness:expr => $($check:ident)*) => {
        $(
            #[test]
            fn $check() {
                $crate::suite::$check(&$harness);
            }
        )*
    };
}
