use std::sync::Arc;

use keyward_arn::{AccountId, RoleId, UserId};
use keyward_evaluation::Principal;
use keyward_identity::{Account, PolicyDocument, Role, State, Tag, User};
use serde::{Deserialize, Serialize};

/// Whose policies apply to a caller: by unique id, so that a namesake made later inherits nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Identity {
    /// The root user of an account.
    Root(AccountId),
    /// An IAM user.
    User(AccountId, UserId),
    /// A session of a role.
    Role(AccountId, RoleId),
    /// A service principal: no policies of its own.
    Service,
    /// Nobody.
    Anonymous,
}

/// What temporary credentials carry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When they were issued, milliseconds since 1970.
    pub issued_ms: i64,
    /// When they end, milliseconds since 1970.
    pub expires_ms: i64,
    /// When MFA was shown for them, milliseconds since 1970.
    pub mfa_ms: Option<i64>,
    /// Session policies in their own text; `None` when none were passed, in any form.
    pub policies: Option<Vec<PolicyDocument>>,
    /// Managed policies that were passed as session policies, by ARN.
    pub policy_arns: Vec<Arc<str>>,
    /// Session tags.
    pub tags: Vec<Tag>,
    /// The keys of those tags that go on to sessions which this one makes.
    pub transitive_tag_keys: Vec<String>,
    /// Who is behind the chain, once somebody has said so.
    pub source_identity: Option<String>,
}

/// Who calls. The verifier makes it; nothing else may be believed about a caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The caller as policies see it.
    pub principal: Principal,
    /// Whose policies apply.
    pub identity: Identity,
    /// The key that signed; absent for anonymous callers and the server itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// Present for temporary credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
}

impl Caller {
    /// Nobody.
    #[must_use]
    pub fn anonymous() -> Self {
        Self {
            principal: Principal::Anonymous,
            identity: Identity::Anonymous,
            access_key_id: None,
            session: None,
        }
    }

    /// A service of AWS's, as `ec2.amazonaws.com`.
    #[must_use]
    pub fn service(name: &str) -> Self {
        let principal = Principal::Service {
            name: name.to_owned(),
        };
        Self {
            principal,
            identity: Identity::Service,
            access_key_id: None,
            session: None,
        }
    }

    /// The root user of an account.
    #[must_use]
    pub fn root(account: AccountId, access_key_id: &str) -> Self {
        Self {
            principal: Principal::Root {
                account: account.to_string(),
            },
            identity: Identity::Root(account),
            access_key_id: Some(access_key_id.to_owned()),
            session: None,
        }
    }

    /// An IAM user with long-term credentials.
    #[must_use]
    pub fn user(account: AccountId, user: &User, access_key_id: &str) -> Self {
        Self {
            principal: Principal::User {
                account: account.to_string(),
                arn: user.arn(account),
                id: user.id.to_string(),
            },
            identity: Identity::User(account, user.id),
            access_key_id: Some(access_key_id.to_owned()),
            session: None,
        }
    }

    /// A session of a role.
    #[must_use]
    pub fn role(
        account: AccountId,
        role: &Role,
        session_name: &str,
        access_key_id: &str,
        session: Session,
    ) -> Self {
        Self {
            principal: Principal::RoleSession {
                account: account.to_string(),
                session_arn: format!(
                    "arn:aws:sts::{account}:assumed-role/{}/{session_name}",
                    role.name
                ),
                role_arn: role.arn(account),
                role_id: role.id.to_string(),
                session_user_id: format!("{}:{session_name}", role.id),
                service_linked: role.is_service_linked(),
            },
            identity: Identity::Role(account, role.id),
            access_key_id: Some(access_key_id.to_owned()),
            session: Some(session),
        }
    }

    /// The same with temporary credentials, as GetSessionToken gives them.
    #[must_use]
    pub fn with(mut self, session: Session) -> Self {
        self.session = Some(session);
        self
    }

    /// Whether the caller's credentials are good for an operation, whatever policies say: those that GetSessionToken
    /// gives call IAM only if MFA was shown for them, and of STS only AssumeRole and GetCallerIdentity.
    /// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html>
    #[must_use]
    pub fn may_call(&self, service: &str, operation: &str) -> bool {
        let is_own = matches!(self.identity, Identity::User(..) | Identity::Root(_));
        let Some(session) = self.session.as_ref().filter(|_| is_own) else {
            return true;
        };
        match service {
            "iam" => session.mfa_ms.is_some(),
            // The limits of IAM, as if they were its own.
            "keyward" if operation.ends_with("AccountQuota") => session.mfa_ms.is_some(),
            "sts" => matches!(
                operation,
                "AssumeRole" | "GetCallerIdentity" | "GetSessionToken"
            ),
            _ => true,
        }
    }

    /// The caller's account.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self.identity {
            Identity::Root(account) | Identity::User(account, _) | Identity::Role(account, _) => {
                Some(account)
            }
            Identity::Service | Identity::Anonymous => None,
        }
    }

    /// The caller as GetCallerIdentity and messages print it.
    #[must_use]
    pub fn arn(&self) -> String {
        self.principal.arn_text().into_owned()
    }

    /// GetCallerIdentity's `UserId`, which is `aws:userid`.
    #[must_use]
    pub fn user_id(&self) -> String {
        self.principal.user_id().into_owned()
    }

    pub(crate) fn find_user<'a>(&self, state: &'a State) -> Option<(&'a Account, &'a Arc<User>)> {
        let Identity::User(account, id) = self.identity else {
            return None;
        };
        let account = state.account(account)?;
        Some((account, account.users.by_id(id)?))
    }

    pub(crate) fn find_role<'a>(&self, state: &'a State) -> Option<(&'a Account, &'a Arc<Role>)> {
        let Identity::Role(account, id) = self.identity else {
            return None;
        };
        let account = state.account(account)?;
        Some((account, account.roles.by_id(id)?))
    }
}
