//! The IAM policy language: documents parsed with the place of every element, typed so that wrong
//! combinations cannot exist, and checked with AWS's own words.
//!
//! ```
//! use keyward_policy::{Document, Effect, PolicyKind, validate};
//!
//! let text = r#"{"Version":"2012-10-17","Statement":{
//!     "Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/${aws:username}/*"}}"#;
//! let document = Document::parse(text)?;
//! assert_eq!(document.statements()[0].effect, Effect::Allow);
//! let actions = document.statements()[0].action.entries();
//! assert!(actions.map(|action| action.span().start.line).eq([2]));
//!
//! let refusal = validate(PolicyKind::ManagedIdentity, &text.replace("Allow", "allow")).unwrap_err();
//! assert_eq!(refusal.to_string(), "The policy failed legacy parsing");
//! # Ok::<(), keyward_policy::SyntaxError>(())
//! ```
//!
//! Whatever a document says is a piece of its one text; what it means is read when it is asked for.
//!
//! Invariants: every [`Document`] keeps the text that it was parsed from, and what is evaluated is that text;
//! parsing is linear in it; nothing here knows who is named by a principal or whether it exists.

mod action;
mod blocks;
mod condition;
mod document;
mod draft;
pub mod json;
mod operator;
pub mod pattern;
mod principal;
mod print;
mod resource;
mod rewrite;
mod source;
mod validate;
pub mod value;

pub use action::{ActionClause, ActionList, ActionPattern};
pub use condition::{
    ArnPattern, Condition, ConditionValue, ConditionValueIter, ConditionValues, Operand,
};
pub use document::{Document, Effect, List, STATEMENT_ELEMENTS, Statement, Text, Version};
pub use json::{Position, Span, SyntaxError};
pub use operator::{Comparison, Family, Operator, Quantifier};
pub use principal::{PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind};
pub use resource::{ResourceClause, ResourceList, ResourcePattern};
pub use rewrite::{push_json_string, rewrite_aws_principals, size};
pub use source::SharedText;
pub use validate::{
    Malformed, PARTITIONS, PolicyKind, has_storable_characters, validate, validate_parsed,
};
