use std::sync::Arc;

use keyward_arn::{
    AccessKeyId, AccountId, GroupId, InstanceProfileId, PolicyId, RoleId, UserId, iam_arn,
};
use serde::{Deserialize, Serialize};

use crate::credentials::OtherCredentials;
use crate::document::PolicyDocument;
use crate::settings::AccountSettings;

/// A tag. Keys ignore case on users and roles, not elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// 1 to 128 characters.
    pub key: String,
    /// 0 to 256 characters.
    pub value: String,
}

/// A policy that lives inside its user, group or role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InlinePolicy {
    /// Unique within its entity.
    pub name: String,
    /// What it says.
    pub document: PolicyDocument,
}

/// The policies of a user, group or role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policies {
    /// Ordered by name.
    pub inline: Vec<InlinePolicy>,
    /// ARNs of managed policies, in the order they were attached.
    pub attached: Vec<Arc<str>>,
}

/// Whether a key may sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyStatus {
    /// It may.
    Active,
    /// It may not, until it is made active again.
    Inactive,
}

impl KeyStatus {
    /// `Active` or `Inactive`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
        }
    }
}

/// A long-term access key. Its secret stands outside the state, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKey {
    /// As `AKIA…`.
    pub id: AccessKeyId,
    /// Whether it may sign.
    pub status: KeyStatus,
    /// Milliseconds since 1970.
    pub created_ms: i64,
}

/// A password for the console. Its hash stands outside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginProfile {
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// Whether the user must choose another at the next sign-in.
    pub password_reset_required: bool,
    /// Names the hash among the secrets, new with every password.
    pub password_id: String,
}

/// An IAM user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Never reused; renaming keeps it.
    pub id: UserId,
    /// As created; unique in its account ignoring case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// Ordered by key.
    pub tags: Vec<Tag>,
    /// The ARN of the managed policy that bounds it.
    pub boundary: Option<Arc<str>>,
    /// What it may do.
    pub policies: Policies,
    /// The groups it is in, in the order it joined.
    pub groups: Vec<GroupId>,
    /// At most two.
    pub access_keys: Vec<AccessKey>,
    /// Present when it has a password.
    pub login_profile: Option<LoginProfile>,
    /// What else it shows itself with. Last, as it joined the stored form last.
    pub credentials: OtherCredentials,
}

impl User {
    /// `arn:aws:iam::123456789012:user/path/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "user", &self.path, &self.name)
    }
}

/// An IAM group. Who is in it stands with the users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Never reused; renaming keeps it.
    pub id: GroupId,
    /// As created; unique in its account ignoring case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// What its members may do.
    pub policies: Policies,
}

impl Group {
    /// `arn:aws:iam::123456789012:group/path/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "group", &self.path, &self.name)
    }
}

/// An IAM role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Never reused.
    pub id: RoleId,
    /// As created; unique in its account ignoring case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// Free text.
    pub description: Option<String>,
    /// 3600 to 43200.
    pub max_session_duration_seconds: u32,
    /// Who may assume it; users and roles stand in it by their unique ids.
    pub trust_policy: PolicyDocument,
    /// Ordered by key.
    pub tags: Vec<Tag>,
    /// The ARN of the managed policy that bounds it.
    pub boundary: Option<Arc<str>>,
    /// What it may do.
    pub policies: Policies,
    /// Sessions issued before this instant (milliseconds since 1970) are dead.
    pub sessions_valid_after_ms: Option<i64>,
}

impl Role {
    /// `arn:aws:iam::123456789012:role/path/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "role", &self.path, &self.name)
    }

    /// Whether only the service it is linked to may change it.
    #[must_use]
    pub fn is_service_linked(&self) -> bool {
        self.path.starts_with("/aws-service-role/")
    }
}

/// One version of a managed policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// 1 for `v1`; grows, never reused.
    pub number: u32,
    /// What it says.
    pub document: PolicyDocument,
    /// Milliseconds since 1970.
    pub created_ms: i64,
}

/// A customer managed policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// Never reused.
    pub id: PolicyId,
    /// As created; unique in its account ignoring case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Free text.
    pub description: Option<String>,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// When a version was last added or made default; milliseconds since 1970.
    pub updated_ms: i64,
    /// The number of the version in force; always among the versions.
    pub default_version: u32,
    /// The number that the next version gets.
    pub next_version: u32,
    /// At most five, oldest first.
    pub versions: Vec<PolicyVersion>,
    /// Ordered by key.
    pub tags: Vec<Tag>,
}

impl ManagedPolicy {
    /// `arn:aws:iam::123456789012:policy/path/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "policy", &self.path, &self.name)
    }

    /// The version called `v3`.
    #[must_use]
    pub fn version(&self, id: &str) -> Option<&PolicyVersion> {
        let number: u32 = id.strip_prefix('v')?.parse().ok()?;
        self.versions
            .iter()
            .find(|version| version.number == number)
    }

    /// The document in force.
    #[must_use]
    pub fn document(&self) -> Option<&PolicyDocument> {
        let version = self
            .versions
            .iter()
            .find(|version| version.number == self.default_version)?;
        Some(&version.document)
    }
}

/// What carries a role to an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceProfile {
    /// Never reused.
    pub id: InstanceProfileId,
    /// As created; unique in its account ignoring case.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// At most one.
    pub role: Option<RoleId>,
    /// Ordered by key.
    pub tags: Vec<Tag>,
}

impl InstanceProfile {
    /// `arn:aws:iam::123456789012:instance-profile/path/name`.
    #[must_use]
    pub fn arn(&self, account: AccountId) -> String {
        iam_arn(account, "instance-profile", &self.path, &self.name)
    }
}

/// The four switches of S3's public access block; a bucket without one has all of them off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAccessBlock {
    /// Refuse public ACLs.
    pub block_public_acls: bool,
    /// Ignore public ACLs.
    pub ignore_public_acls: bool,
    /// Refuse public policies.
    pub block_public_policy: bool,
    /// Let no one in from outside the account through a public policy.
    pub restrict_public_buckets: bool,
}

/// An S3 bucket's settings, as decisions need them; its objects are elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    /// Unique in the partition.
    pub name: String,
    /// Names the bucket's objects for good: a bucket of the same name made later has another.
    pub id: String,
    /// As `eu-west-1`.
    pub region: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// The bucket policy; users and roles stand in it by their unique ids.
    pub policy: Option<PolicyDocument>,
    /// The public access block, where one is set.
    pub public_access_block: Option<PublicAccessBlock>,
    /// In the order they were set.
    pub tags: Vec<Tag>,
}

/// What is kept of an account itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRecord {
    /// Twelve digits.
    pub id: AccountId,
    /// Free text.
    pub name: String,
    /// Of the root user.
    pub email: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// The root user's keys, at most two.
    pub root_access_keys: Vec<AccessKey>,
    /// Sessions of this account issued before this instant (milliseconds since 1970) are dead.
    pub sessions_valid_after_ms: Option<i64>,
    /// What it is set to. Last, as it joined the stored form last.
    pub settings: AccountSettings,
}
