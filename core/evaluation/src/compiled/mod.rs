//! The compiled evaluator: the answers of [`decide`](crate::decide), from documents that are read once.
//!
//! A statement is looked for by its action first, in a trie over actions in lower case; where many are about one
//! action, by their principals in policies that name them, else by their resources; conditions come last. So a
//! decision costs what it takes to look at the statements that may match, however many there are besides. Everything
//! constant (numbers, dates, address ranges, patterns, hashes of names) is read once: the actions of a document when it is
//! first asked, the rest of a statement when it may first match. Nothing is allocated while deciding, save the bytes that
//! `BinaryEquals` decodes and, the first time that an index is used, asked about an action or meets a statement, what it
//! keeps.
//!
//! ```
//! use keyward_evaluation::{
//!     CompiledDocument, CompiledLayers, Policies, Principal, ReadyRequest, decide_compiled,
//! };
//! use keyward_policy::Document;
//!
//! let document = CompiledDocument::new(Document::parse(r#"{"Version": "2012-10-17", "Statement": {
//!     "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::photos/*",
//!     "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}}"#)?);
//! let layers = CompiledLayers { identity: Policies::Each(&[&document]), ..CompiledLayers::default() };
//! let principal = Principal::User {
//!     account: "111122223333".into(),
//!     arn: "arn:aws:iam::111122223333:user/alice".into(),
//!     id: "AIDAEXAMPLEALICE00001".into(),
//! };
//! let from = |address| {
//!     let keys = [("aws:SourceIp", address)];
//!     let photo = "arn:aws:s3:::photos/cat.jpg";
//!     let request = ReadyRequest::from_parts(&principal, "s3:GetObject", photo, None, keys);
//!     decide_compiled(&layers, &request).is_allowed()
//! };
//! assert!(from("203.0.113.7"));
//! assert!(!from("198.51.100.1"));
//! # Ok::<(), keyward_policy::SyntaxError>(())
//! ```
//!
//! Invariant: it is never told apart from [`decide`](crate::decide), by outcome, layer or statement. It shares the
//! types of a decision, `choices.rs` and the readers of single patterns and values with it, and nothing else.

mod action;
mod caller;
mod caller_policies;
mod condition;
mod context;
mod decide;
mod document;
mod fix;
mod index;
mod known;
mod layers;
mod missing;
mod own;
mod prefixes;
mod request;
mod resource;
mod sets;
mod text;
mod trace;
mod verdict;

pub use caller_policies::CallerPolicies;
pub use context::Value;
pub use decide::decide_compiled;
pub use document::{CompiledDocument, PolicySet};
pub use fix::{Fix, literal_resource, smallest_fixes};
pub use layers::{AttachedPolicies, CompiledLayers, Policies};
pub use request::ReadyRequest;
pub use sets::PolicySets;
pub use trace::{
    FailedCondition, LayerAnswer, LayerTrace, Mismatch, StatementTrace, Trace, decide_traced,
};
pub use verdict::{PolicyNames, StatementPlace, Verdict};

/// No index has four thousand million of anything: a document that large is no document.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A list with room for what is in it and no more: a [`Vec`] that is collected may first have too much, and then moves.
fn boxed<T>(items: impl ExactSizeIterator<Item = T>) -> Box<[T]> {
    let mut list = Vec::with_capacity(items.len());
    list.extend(items);
    list.into()
}
