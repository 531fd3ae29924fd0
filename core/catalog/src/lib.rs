//! Facts of AWS: the managed policies that every account has, with their real documents.
//!
//! ```
//! let policy = keyward_catalog::managed_policy("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
//! assert_eq!(policy.name(), "AdministratorAccess");
//! assert_eq!(policy.document().statements().len(), 1);
//! ```
//!
//! The index is read at the first question; documents are decompressed in blocks and parsed when they are first
//! asked for, and kept. Where the data comes from says `data/README.md`.

mod managed_policies;
mod service_linked_roles;

pub use managed_policies::{ManagedPolicy, managed_policies, managed_policy};
pub use service_linked_roles::{ServiceLinkedRole, service_linked_role};
