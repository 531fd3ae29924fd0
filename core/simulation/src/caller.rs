//! Who a question is about.

use keyward_evaluation::{Context, FederationIssuer, Principal};

use crate::source::Unusable;

/// A caller with the condition keys that it brings along.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Who asks.
    pub principal: Principal,
    /// What is known of it: `aws:PrincipalArn`, `aws:username`, its tags.
    pub context: Context,
}

/// Unique ids of callers of whom only the ARN is known.
const UNKNOWN_USER_ID: &str = "AIDASIMULATEDUSER2345";
const UNKNOWN_ROLE_ID: &str = "AROASIMULATEDROLE2345";
/// What stands for the account of a caller that is of none.
const ANY_ACCOUNT: &str = "111122223333";
const SESSION_NAME: &str = "simulated";
/// Providers of web identities that need no provider in the account, and no service is called as.
const KNOWN_PROVIDERS: [&str; 3] = [
    "accounts.google.com",
    "graph.facebook.com",
    "www.amazon.com",
];

impl Caller {
    /// A caller by name: the ARN of a user, a role, a role's session, a federated user or a root user; the ARN of a SAML or OIDC
    /// provider, or the domain of one that AWS knows, for whoever it vouches for; `SERVICE.amazonaws.com`; or `anonymous`. A
    /// role stands for a session of it called `simulated`; a federated user is one of a user called `simulated`, whose policies
    /// are the identity-based ones.
    ///
    /// # Errors
    /// If it is none of these.
    pub fn parse(name: &str) -> Result<Self, Unusable> {
        let principal = if name == "anonymous" {
            Principal::Anonymous
        } else if KNOWN_PROVIDERS.contains(&name) {
            Principal::Federated {
                provider: name.into(),
            }
        } else if name.ends_with(".amazonaws.com") || name.ends_with(".amazonaws.com.cn") {
            Principal::Service { name: name.into() }
        } else {
            of_arn(name).ok_or_else(|| {
                Unusable::new(format!(
                    "`{name}` is no principal: the ARN of a user, role, role session, federated user, root user, SAML or OIDC \
                     provider, a service or `anonymous` is expected"
                ))
            })?
        };
        Ok(Self::of(principal))
    }

    /// A caller, with the keys that follow from who it is.
    #[must_use]
    pub fn of(principal: Principal) -> Self {
        let mut context = Context::new();
        principal.insert_keys(&mut context);
        Self { principal, context }
    }

    /// The name of the role and that of the session, for a session of a role that is written as one:
    /// `arn:aws:sts::111122223333:assumed-role/deploy/build`.
    pub(crate) fn role_and_session(arn: &str) -> Option<(&str, &str)> {
        let (head, session) = arn.rsplit_once('/')?;
        let (kind, role) = head.rsplit_once('/')?;
        (kind.starts_with("arn:") && kind.ends_with(":assumed-role")).then_some((role, session))
    }

    pub(crate) fn user(account: &str, arn: &str, id: &str) -> Self {
        Self::of(Principal::User {
            account: account.into(),
            arn: arn.into(),
            id: id.into(),
        })
    }

    pub(crate) fn role(account: &str, arn: &str, id: &str) -> Self {
        Self::of(role_session(account, arn, id, SESSION_NAME))
    }

    /// The same role in a session of another name; somebody else is who it was.
    pub(crate) fn in_session(&self, session: &str) -> Self {
        let mut changed = self.clone();
        if let Principal::RoleSession {
            account,
            role_arn,
            role_id,
            ..
        } = &self.principal
        {
            changed.principal = role_session(account, role_arn, role_id, session);
            changed.principal.insert_keys(&mut changed.context);
        }
        changed
    }

    /// The account that examples of its resources are of.
    pub(crate) fn account(&self) -> &str {
        self.principal.account().unwrap_or(ANY_ACCOUNT)
    }

    pub(crate) fn tag(&mut self, key: &str, value: &str) {
        self.context
            .insert(format!("aws:PrincipalTag/{key}"), value);
    }
}

fn role_session(account: &str, arn: &str, id: &str, session: &str) -> Principal {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let partition = arn.split(':').nth(1).unwrap_or("aws");
    Principal::RoleSession {
        account: account.into(),
        session_arn: format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session}"),
        role_arn: arn.into(),
        role_id: id.into(),
        session_user_id: format!("{id}:{session}"),
        service_linked: arn.contains(":role/aws-service-role/"),
    }
}

/// `arn:aws:iam::111122223333:user/path/name` and its like.
fn of_arn(arn: &str) -> Option<Principal> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, rest] = parts.as_slice() else {
        return None;
    };
    if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (kind, path) = rest.split_once('/').unwrap_or((rest, ""));
    let names_something = !path.is_empty() && !path.ends_with('/');
    match (*service, kind) {
        ("iam", "root") if path.is_empty() => Some(Principal::Root {
            account: (*account).into(),
        }),
        ("iam", "user") if names_something => Some(Principal::User {
            account: (*account).into(),
            arn: arn.into(),
            id: UNKNOWN_USER_ID.into(),
        }),
        ("iam", "role") if names_something => {
            Some(role_session(account, arn, UNKNOWN_ROLE_ID, SESSION_NAME))
        }
        ("sts", "assumed-role") => {
            let (role, session) = path.split_once('/')?;
            let is_named = !role.is_empty() && !session.is_empty() && !session.contains('/');
            let role = format!("arn:{partition}:iam::{account}:role/{role}");
            is_named.then(|| role_session(account, &role, UNKNOWN_ROLE_ID, session))
        }
        ("sts", "federated-user") if names_something => Some(Principal::FederatedUser {
            account: (*account).into(),
            arn: arn.into(),
            issuer: FederationIssuer::User {
                arn: format!("arn:{partition}:iam::{account}:user/{SESSION_NAME}"),
                id: UNKNOWN_USER_ID.into(),
            },
        }),
        ("iam", "oidc-provider" | "saml-provider") if names_something => {
            Some(Principal::Federated {
                provider: arn.into(),
            })
        }
        _ => None,
    }
}
