//! The condition keys that follow from who calls and from nothing else (spec/context-keys.md#of-the-caller).

use std::borrow::Cow;

use crate::context::Context;
use crate::principal::Principal;

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
        context.insert_known("aws:PrincipalType", self.type_name());
        context.insert_known("aws:userid", self.user_id().as_ref());
        if *self != Self::Anonymous {
            let is_service = matches!(self, Self::Service { .. });
            context.insert_known("aws:PrincipalIsAWSService", is_service);
        }
        if let Some(account) = self.account() {
            context.insert_known("aws:PrincipalAccount", account);
        }
        match self {
            Self::User { arn, .. } => {
                context.insert_known("aws:PrincipalArn", arn.as_str());
                context.insert_known("aws:username", last_segment(arn));
            }
            Self::RoleSession { role_arn, .. } => {
                context.insert_known("aws:PrincipalArn", role_arn.as_str());
            }
            Self::Service { name } => {
                context.insert_known("aws:PrincipalServiceName", name.as_str());
                context.insert_known("aws:PrincipalServiceNamesList", vec![name.clone()]);
            }
            Self::Anonymous => context.insert_known("aws:PrincipalAccount", "anonymous"),
            Self::Federated { .. } => {}
            Self::Root { .. } | Self::AssumedRoot { .. } | Self::FederatedUser { .. } => {
                context.insert_known("aws:PrincipalArn", self.arn_text().as_ref());
            }
        }
    }
}

/// What an ARN's resource is called: `name` of `user/path/name`.
fn last_segment(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or_default()
}
