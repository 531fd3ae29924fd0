//! From a caller, a check and a state to a decision.
//!
//! A [`Check`] says what is about to be done: an action on a resource, with the condition keys that the operation
//! knows. [`Keys`] add what is known of the request and of the caller; [`decide`] gathers every policy that
//! applies in the state and asks `core/evaluation`. Deciding needs nothing but its arguments, so a recorded
//! [`CheckRecord`] can be decided again against the state of its revision.

mod caller;
mod check;
mod context;
mod layers;
mod public;

pub use caller::{Caller, Identity, Session};
pub use check::{Check, CheckRecord, Guard};
pub use context::{Keys, RequestFacts, SignatureFacts};
pub use layers::{Decided, decide, decide_again};
pub use public::grants_public_access;
