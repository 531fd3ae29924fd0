//! Written by `cargo run -p xtask -- generate`; this list alone is kept by hand.

/// AWS Identity and Access Management.
#[expect(unused_imports, reason = "every generated file has the same imports")]
pub mod iam;
/// Keyward's own operations.
#[expect(unused_imports, reason = "every generated file has the same imports")]
pub mod keyward;
/// Amazon S3.
#[expect(unused_imports, reason = "every generated file has the same imports")]
pub mod s3;
/// AWS Security Token Service.
#[expect(unused_imports, reason = "every generated file has the same imports")]
pub mod sts;
