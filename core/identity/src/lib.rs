//! Accounts and what they hold: users, groups, roles, policies, credentials, buckets.
//!
//! [`State`] is an immutable snapshot: persistent maps that share what did not change, so that a change costs the
//! same in an account of ten users and of a hundred thousand. [`Commands`] takes a state, looks at it, and answers
//! with [`Changes`] or a [`Refusal`] in AWS's words; nothing is written here. Time and randomness are handed in.
//! Quotas and deletion rules live in the commands and nowhere else.

mod access_key;
mod account;
mod attachment;
mod boundary;
mod bucket;
mod change;
mod commands;
mod credentials;
mod document;
mod entity;
mod group;
mod holdings;
mod inline_policy;
mod instance_profile;
mod listing;
mod login_profile;
mod managed_policy;
mod mfa_device;
mod oidc_provider;
mod password;
mod policy_use;
mod principal;
mod quota;
mod refusal;
mod role;
mod role_deletion;
mod saml_provider;
mod server_certificate;
mod service_credentials;
mod service_linked_role;
mod settings;
mod state;
mod table;
mod tag;
mod totp;
mod user;
mod user_credentials;

pub use account::NewAccount;
pub use change::{Change, Changes, Key, NameClaim, Secret, SecretChange, Stored, UnreadableRecord};
pub use commands::Commands;
pub use credentials::{
    EnabledMfaDevice, OtherCredentials, ServiceSpecificCredential, SigningCertificate, SshPublicKey,
};
pub use document::PolicyDocument;
pub use entity::{
    AccessKey, AccountRecord, Bucket, Group, InlinePolicy, InstanceProfile, KeyStatus,
    LoginProfile, ManagedPolicy, Policies, PolicyVersion, PublicAccessBlock, Role, Tag, User,
};
pub use holdings::Account;
pub use inline_policy::PolicyHolder;
pub use listing::Listing;
pub use login_profile::{NewPassword, password_secret_id, root_password_secret_id};
pub use managed_policy::NewManagedPolicy;
pub use mfa_device::{MfaDevice, new_mfa_seed};
pub use oidc_provider::OidcProvider;
pub use policy_use::{PolicyUsage, PolicyUse, UsedPolicies};
pub use principal::shown_principals;
pub use quota::{Quota, Quotas};
pub use refusal::{Refusal, RefusalCode};
pub use role::NewRole;
pub use role_deletion::{DeletionOutcome, DeletionStatus, RoleDeletion, due_role_deletions};
pub use saml_provider::{
    AssertionEncryption, SamlEncryption, SamlMetadata, SamlPrivateKey, SamlProvider,
};
pub use server_certificate::{NewServerCertificate, ServerCertificate};
pub use service_credentials::ServiceCredentials;
pub use service_linked_role::{service_linked_role_name, service_linked_role_path, uuid};
pub use settings::{AccountSettings, PasswordPolicy, QuotaOverride, TokenVersion};
pub use state::{KeyOwner, Owner, State};
pub use table::{Entity, Table, name_key};
pub use tag::Taggable;
pub use totp::CodeFault;
pub use user_credentials::ListedCredential;
