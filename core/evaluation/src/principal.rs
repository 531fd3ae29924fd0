//! Who calls, in every form that a policy can tell apart.

use serde::{Deserialize, Serialize};

/// The caller of a request.
///
/// Accounts are 12 digits, as `111122223333`; ARNs and ids carry the stored spelling, because principals in
/// policies compare with case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Principal {
    /// The root user of an account, with keys of its own or a session of them.
    Root {
        /// The account.
        account: String,
    },
    /// An IAM user, with long-term keys or a GetSessionToken session.
    User {
        /// The account.
        account: String,
        /// `arn:aws:iam::111122223333:user/path/name`
        arn: String,
        /// `AIDA…`
        id: String,
    },
    /// A session of a role, whoever issued it.
    RoleSession {
        /// The account of the role.
        account: String,
        /// `arn:aws:sts::111122223333:assumed-role/name/session`: the role's name without its path.
        session_arn: String,
        /// `arn:aws:iam::111122223333:role/path/name`
        role_arn: String,
        /// `AROA…`
        role_id: String,
        /// `AROA…:session`, the value of aws:userid.
        session_user_id: String,
        /// Whether the role is service-linked: SCPs and RCPs do not bind those.
        service_linked: bool,
    },
    /// A GetFederationToken session.
    FederatedUser {
        /// The account.
        account: String,
        /// `arn:aws:sts::111122223333:federated-user/name`
        arn: String,
        /// Who asked for the token.
        issuer: FederationIssuer,
    },
    /// An AssumeRoot session: the root user of a member account, cut by a task policy that stands in
    /// [`Layers::session`](crate::Layers::session).
    AssumedRoot {
        /// The member account.
        account: String,
        /// The ARN that GetCallerIdentity prints.
        arn: String,
    },
    /// An AWS service acting itself.
    Service {
        /// `cloudtrail.amazonaws.com`
        name: String,
    },
    /// The bearer of a web identity token or a SAML assertion, in AssumeRoleWithWebIdentity and
    /// AssumeRoleWithSAML.
    Federated {
        /// The ARN of the OIDC or SAML provider, or a built-in name such as `accounts.google.com`.
        provider: String,
    },
    /// An unsigned request.
    Anonymous,
}

/// Who made a federated user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FederationIssuer {
    /// The root user of the account.
    Root,
    /// An IAM user, whose policies bound the federated user.
    User {
        /// `arn:aws:iam::111122223333:user/path/name`
        arn: String,
        /// `AIDA…`
        id: String,
    },
}

impl Principal {
    /// The caller as GetCallerIdentity and the AccessDenied sentence print it.
    #[must_use]
    pub fn arn_text(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Self::Root { account } => format!("arn:aws:iam::{account}:root").into(),
            Self::RoleSession { session_arn, .. } => session_arn.into(),
            Self::User { arn, .. }
            | Self::FederatedUser { arn, .. }
            | Self::AssumedRoot { arn, .. } => arn.into(),
            Self::Service { name } => name.into(),
            Self::Federated { provider } => provider.into(),
            Self::Anonymous => "anonymous".into(),
        }
    }

    /// The account that the caller belongs to: none for services, for federated identities before they hold a
    /// session, and for unsigned requests.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::RoleSession { account, .. }
            | Self::FederatedUser { account, .. }
            | Self::AssumedRoot { account, .. } => Some(account),
            Self::Service { .. } | Self::Federated { .. } | Self::Anonymous => None,
        }
    }
}
