//! Requests through the whole gate, signed and unsigned, and what S3 answers.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod buckets;
mod decisions;
mod multipart;
mod objects;
mod world;
