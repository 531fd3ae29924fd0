//! Identifiers of AWS: account ids, ARNs, unique ids; a type per kind.
//!
//! ```
//! use keyward_arn::{AccountId, Arn};
//! let account: AccountId = "123456789012".parse().unwrap();
//! let arn = Arn::parse("arn:aws:iam::123456789012:user/photos/dave").unwrap();
//! assert_eq!(arn.account, account.as_str());
//! assert_eq!(arn.resource, "user/photos/dave");
//! ```
//!
//! Randomness is handed in, never drawn here.

mod account;
mod arn;
mod unique_id;

pub use account::{AccountId, InvalidAccountId};
pub use arn::{Arn, InvalidArn, iam_arn};
pub use unique_id::{
    AccessKeyId, GroupId, InstanceProfileId, InvalidUniqueId, PolicyId, RoleId,
    ServerCertificateId, UserId,
};
