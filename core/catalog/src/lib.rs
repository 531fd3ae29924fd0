//! Facts of AWS: the managed policies that every account has, with their real documents, and what each service knows:
//! its actions, the types of its resources, its condition keys.
//!
//! ```
//! let policy = keyward_catalog::managed_policy("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
//! assert_eq!(policy.name(), "AdministratorAccess");
//! assert_eq!(policy.document().statements().len(), 1);
//! ```
//!
//! What a policy may name:
//!
//! ```
//! let s3 = keyward_catalog::service("s3").unwrap();
//! let action = s3.action("GetObject").unwrap();
//! assert!(s3.resources(action).any(|resource| resource.name() == "object"));
//! assert!(s3.action("GetObjects").is_none());
//! ```
//!
//! Each index is read at the first question, and a service's table at the first question about it; documents are decompressed in blocks and parsed when they are first
//! asked for, and kept. Where the data comes from says `data/README.md`.

mod data;
mod global_keys;
mod managed_policies;
mod names;
mod service_linked_roles;
mod services;

pub use global_keys::{global_condition_key, global_condition_keys};
pub use managed_policies::{
    ManagedPolicy, managed_policies, managed_policies_by_name, managed_policy,
};
pub use service_linked_roles::{ServiceLinkedRole, service_linked_role};
pub use services::{
    AccessLevel, Action, ConditionKey, ResourceType, Service, ValueType, service, services,
};
