//! AWS protocols on the wire, between bytes and values.
//!
//! A service's model is a table of [`Shape`]s (generated in `protocol/api`). Each protocol is one pair of functions
//! that read bytes into a [`Value`] and write a [`Value`] as bytes, both led by the table: no protocol knows an
//! operation, no operation knows its protocol. [`constraint::check`] compares a value with its shape and reports
//! in AWS's words. JSON protocols join as further pairs over the same tables and values.

pub mod constraint;
pub mod error;
pub mod query;
pub mod rest_xml;
pub mod schema;
pub mod timestamp;
pub mod uri;
pub mod value;
pub mod xml;

pub use error::{ApiError, ErrorShape, Fault};
/// An operation: its shape, and the types of what it takes and answers. Implemented by generated code.
pub trait Operation: 'static {
    /// Its table entry.
    const SHAPE: &'static OperationShape;
    /// What it takes.
    type Input: Decode + Send + Sync;
    /// What it answers.
    type Output: Encode + Send;
}

pub use schema::{Kind, Location, Member, OperationShape, Protocol, ServiceShape, Shape};
pub use timestamp::Timestamp;
pub use value::{Blob, Decode, DecodeError, Encode, Sensitive, Value};
