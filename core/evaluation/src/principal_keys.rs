//! The condition keys that follow from who calls and from nothing else (spec/context-keys.md#of-the-caller).

use std::borrow::Cow;

use crate::context::{Context, KeyValue};
use crate::principal::Principal;

/// Their names: whoever calls has those that it has, and can have no others of them.
pub const PRINCIPAL_KEYS: [&str; 8] = [
    "aws:PrincipalType",
    "aws:userid",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:username",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
];

impl Principal {
    /// The value of `aws:userid`.
    #[must_use]
    pub fn user_id(&self) -> Cow<'_, str> {
        match self {
            Self::Root { account } | Self::AssumedRoot { account, .. } => account.into(),
            Self::User { id, .. } => id.into(),
            Self::RoleSession {
                session_user_id, ..
            } => session_user_id.into(),
            Self::FederatedUser { account, arn, .. } => {
                format!("{account}:{}", last_segment(arn)).into()
            }
            Self::Service { name } | Self::Federated { provider: name } => name.into(),
            Self::Anonymous => "anonymous".into(),
        }
    }

    /// The value of `aws:PrincipalType`.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Root { .. } | Self::AssumedRoot { .. } => "Account",
            Self::User { .. } => "User",
            Self::RoleSession { .. } => "AssumedRole",
            Self::FederatedUser { .. } | Self::Federated { .. } => "FederatedUser",
            Self::Service { .. } => "Service",
            Self::Anonymous => "Anonymous",
        }
    }

    /// Sets the keys that follow from who calls; tags and what a session carries are not among them.
    pub fn insert_keys(&self, context: &mut Context) {
        self.each_key(|key, value| context.insert_known(key, value));
    }

    /// Calls `visit` with each of those keys and its value.
    pub fn each_key<'a>(&'a self, mut visit: impl FnMut(&'static str, KeyValue<'a>)) {
        visit("aws:PrincipalType", self.type_name().into());
        visit("aws:userid", self.user_id().into());
        if *self != Self::Anonymous {
            let is_service = matches!(self, Self::Service { .. });
            visit("aws:PrincipalIsAWSService", is_service.into());
        }
        if let Some(account) = self.account() {
            visit("aws:PrincipalAccount", account.into());
        }
        match self {
            Self::User { arn, .. } => {
                visit("aws:PrincipalArn", arn.as_str().into());
                visit("aws:username", last_segment(arn).into());
            }
            Self::RoleSession { role_arn, .. } => {
                visit("aws:PrincipalArn", role_arn.as_str().into());
            }
            Self::Service { name } => {
                visit("aws:PrincipalServiceName", name.as_str().into());
                let names = KeyValue::Multi(std::slice::from_ref(name));
                visit("aws:PrincipalServiceNamesList", names);
            }
            Self::Anonymous => visit("aws:PrincipalAccount", "anonymous".into()),
            Self::Federated { .. } => {}
            Self::Root { .. } | Self::AssumedRoot { .. } | Self::FederatedUser { .. } => {
                visit("aws:PrincipalArn", self.arn_text().into());
            }
        }
    }
}

/// What an ARN's resource is called: `name` of `user/path/name`.
fn last_segment(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_named() {
        let account = || "111122223333".to_owned();
        let of_all = [
            Principal::Anonymous,
            Principal::Service {
                name: "ec2.amazonaws.com".into(),
            },
            Principal::User {
                account: account(),
                arn: "arn:aws:iam::111122223333:user/alice".into(),
                id: "AIDAEXAMPLEALICE00001".into(),
            },
        ];
        let mut named = Context::new();
        of_all
            .iter()
            .for_each(|principal| principal.insert_keys(&mut named));
        let mut names: Vec<&str> = named.iter().map(|(key, _)| key).collect();
        let mut known = PRINCIPAL_KEYS.to_vec();
        names.sort_by_key(|key| key.to_ascii_lowercase());
        known.sort_by_key(|key| key.to_ascii_lowercase());
        assert_eq!(names, known);
    }
}
