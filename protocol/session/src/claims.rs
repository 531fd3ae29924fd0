use keyward_arn::{AccountId, RoleId, UserId};
use serde::{Deserialize, Serialize};

/// Whose session it is, by unique id: a namesake made later does not inherit it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// A session of a role.
    Role {
        /// The role's account.
        account: AccountId,
        /// The role.
        role: RoleId,
        /// The last part of the session's ARN.
        session_name: String,
    },
    /// A GetSessionToken session of a user.
    User {
        /// The user's account.
        account: AccountId,
        /// The user.
        user: UserId,
    },
    /// A GetSessionToken session of a root user.
    Root {
        /// The account.
        account: AccountId,
    },
}

/// Who made a session. It tells where a session comes from; as at AWS, a role's session outlives whoever assumed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Chain {
    /// A user, by id.
    User(AccountId, UserId),
    /// A role whose session called.
    Role(AccountId, RoleId),
    /// A service of AWS's.
    Service(String),
}

/// A session tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// 1 to 128 characters.
    pub key: String,
    /// 0 to 256 characters.
    pub value: String,
    /// Whether it goes on to sessions that this one makes.
    pub transitive: bool,
}

/// All that a session is, frozen when it is issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Whose session it is.
    pub who: Who,
    /// When it was issued, milliseconds since 1970.
    pub issued_ms: i64,
    /// When it ends, milliseconds since 1970.
    pub expires_ms: i64,
    /// Who made it.
    pub chain: Vec<Chain>,
    /// The long-term key that the chain begins with.
    pub source_access_key_id: Option<String>,
    /// When MFA was shown for it, milliseconds since 1970.
    pub mfa_ms: Option<i64>,
    /// Session policies in their own text; `None` when none were passed, in any form.
    pub policies: Option<Vec<String>>,
    /// Managed policies that were passed as session policies, by ARN.
    pub policy_arns: Vec<String>,
    /// Session tags.
    pub tags: Vec<Tag>,
    /// Who is behind the chain, once somebody has said so.
    pub source_identity: Option<String>,
}

impl Claims {
    /// Whether the session has ended.
    #[must_use]
    pub fn is_expired(&self, now_ms: i64) -> bool {
        now_ms >= self.expires_ms
    }
}
