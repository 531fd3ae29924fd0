//! The instance metadata service of `keyward run`: role credentials for unmodified SDKs.
//!
//! An application on EC2 finds its role's credentials at an address of the machine itself. This is that service for a
//! process on any machine: [`Workload`] gets sessions of an instance profile's role from a Keyward server and renews
//! them, [`Endpoint`] hands them out on loopback in the form of IMDSv2, with [`TokenKey`] behind its tokens. Nothing is
//! written to disk.
//!
//! As on an instance, whatever runs on the machine can ask: the endpoint is for machines, containers and users that one
//! workload has for itself.

mod client;
mod document;
mod endpoint;
mod instance;
mod token;
mod workload;

pub use client::{CallerCredentials, Client, IssueError};
pub use endpoint::Endpoint;
pub use instance::{Instance, RoleCredentials};
pub use token::{TOKEN_SECONDS, TokenKey};
pub use workload::{Notice, Refresh, Workload};
