//! What policies would decide about calls that nobody makes, from texts and without a server: a [`Question`] puts a
//! call to [`PolicyLayers`], and its [`Answer`] says what came and why. [`Case`] is a decision that somebody expects,
//! [`AccountDetails`] the policies of a whole account.
//!
//! ```
//! use keyward_evaluation::Layer;
//! use keyward_simulation::{Asked, Caller, Policy, PolicyLayers, Question, Source};
//!
//! let source = Source::new("photos.json", r#"{"Version": "2012-10-17", "Statement": {
//!     "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::photos/*"}}"#);
//! let layers = PolicyLayers {
//!     identity: vec![Policy::of_source(&source, Layer::Identity)?],
//!     ..PolicyLayers::default()
//! };
//! let caller = Caller::parse("arn:aws:iam::111122223333:user/alice")?;
//! let question = Question::new(layers, Asked::new(caller, "s3:GetObject", "arn:aws:s3:::photos/cat.jpg"));
//! assert_eq!(question.answer().outcome_words().to_string(), "allowed by identity");
//! # Ok::<(), keyward_simulation::Unusable>(())
//! ```
//!
//! Invariants: every decision is `core/evaluation`'s; a policy that cannot be read is an error and never left out; what
//! is wrong, and what decided, is told with its place in the text that was handed in.

mod account;
mod caller;
mod case;
mod difference;
mod exception;
mod mentioned;
mod policy;
mod question;
mod reason;
mod rights;
mod source;
mod touched;
mod way_out;
mod words;

pub use account::{AccountDetails, Found};
pub use caller::Caller;
pub use case::{Case, Expected, Lookup};
pub use difference::{Change, Comparison};
pub use exception::{CallerKey, Exception, Spared};
pub use mentioned::{mentioned_callers, named_callers};
pub use policy::{Policy, PolicyLayers};
pub use question::{Answer, Asked, Question, StatementPlace, read_context, statement_words};
pub use reason::Reason;
pub use rights::{Right, Standing, rights};
pub use source::{Passage, Place, Source, Unusable};
pub use way_out::WaysOut;
pub use words::{
    DecisionWord, OutcomeWords, key_in_words, keys_in_words, layer_owner, layer_title, layer_word,
};
