//! The AWS policy evaluation logic as a function: every policy layer and a request in, a decision and what it
//! rests on out. The rules, with cases of each, are the pages of `spec/README.md`.
//!
//! ```
//! use keyward_evaluation::{Context, Layers, PolicySource, Principal, Request, decide};
//! use keyward_policy::Document;
//!
//! let document = Document::parse(r#"{"Version": "2012-10-17", "Statement": {
//!     "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::photos/${aws:username}/*"}}"#)?;
//! let layers = Layers {
//!     identity: vec![PolicySource { document: &document, arn: None, name: "own-photos" }],
//!     ..Layers::default()
//! };
//! let principal = Principal::User {
//!     account: "111122223333".into(),
//!     arn: "arn:aws:iam::111122223333:user/alice".into(),
//!     id: "AIDAEXAMPLEALICE00001".into(),
//! };
//! let context = Context::from_iter([("aws:username", "alice")]);
//! let request = |resource| Request {
//!     principal: &principal,
//!     action: "s3:GetObject",
//!     resource,
//!     resource_account: Some("111122223333"),
//!     context: &context,
//!     principal_account_is_management: false,
//!     resource_account_is_management: false,
//! };
//! assert!(decide(&layers, &request("arn:aws:s3:::photos/alice/cat.jpg")).is_allowed());
//! assert!(!decide(&layers, &request("arn:aws:s3:::photos/bob/cat.jpg")).is_allowed());
//! # Ok::<(), keyward_policy::SyntaxError>(())
//! ```
//!
//! Invariants: it reads no clock, and no key is in the context but those handed in; which layers bind a caller is
//! decided here and nowhere else; nothing allows unless a statement does, save for root users; an explicit deny
//! of any layer wins. Where AWS documents nothing, the choice stands in `choices.rs`.

mod choices;
mod compiled;
mod condition;
mod context;
mod decide;
mod decision;
mod hash;
mod matching;
mod message;
mod principal;
mod principal_keys;
mod request;

pub use compiled::{
    AttachedPolicies, CallerPolicies, CompiledDocument, CompiledLayers, FailedCondition, Fix,
    LayerAnswer, LayerTrace, Mismatch, Policies, PolicyNames, PolicySet, PolicySets, ReadyRequest,
    StatementPlace, StatementTrace, Trace, Value, Verdict, decide_compiled, decide_traced,
    literal_resource, smallest_fixes,
};
pub use context::{Context, ContextValue, KeyValue};
pub use decide::decide;
pub use decision::{Decision, GrantedBy, Layer, Outcome, StatementReference};
pub use matching::Grant;
pub use message::access_denied_message;
pub use principal::{FederationIssuer, Principal};
pub use principal_keys::PRINCIPAL_KEYS;
pub use request::{Layers, PolicySource, Request, ResourcePolicy, ResourcePolicyKind};
