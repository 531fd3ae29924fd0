use std::borrow::Cow;

use keyward_arn::{AccountId, RoleId};
use keyward_evaluation::{Context, Decision};
use serde::{Deserialize, Serialize};

use crate::caller::Caller;

/// The policy that stands on the resource itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Guard {
    /// None.
    #[default]
    None,
    /// A role's trust policy.
    Trust(AccountId, RoleId),
    /// A bucket's policy and public access block.
    Bucket(String),
}

impl Guard {
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// One thing that an operation is about to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// As `iam:CreateUser`.
    pub action: Cow<'static, str>,
    /// The ARN that policies are matched with, or `*`.
    pub resource: String,
    /// Whose the resource is.
    pub resource_account: Option<AccountId>,
    /// Its own policy.
    pub guard: Guard,
    /// A service of AWS's that does this in the caller's place, as `ec2.amazonaws.com`; it is then decided for it.
    pub as_service: Option<String>,
    /// The condition keys that the operation knows.
    pub context: Context,
    /// The resource as a denial names it; `None` where the service leaves it out.
    pub shown_resource: Option<String>,
    /// Whether a denial says which policy type is the reason.
    pub says_why: bool,
}

impl Check {
    /// A check on a resource of this account that denials name by its ARN.
    #[must_use]
    pub fn new(
        action: impl Into<Cow<'static, str>>,
        resource: impl Into<String>,
        account: Option<AccountId>,
    ) -> Self {
        let resource = resource.into();
        Self {
            action: action.into(),
            shown_resource: Some(resource.clone()),
            resource,
            resource_account: account,
            guard: Guard::None,
            as_service: None,
            context: Context::new(),
            says_why: true,
        }
    }

    /// The same check, its resource named otherwise in a denial.
    #[must_use]
    pub fn shown_as(mut self, shown: impl Into<String>) -> Self {
        self.shown_resource = Some(shown.into());
        self
    }

    /// The same check, with the resource's own policy.
    #[must_use]
    pub fn guarded_by(mut self, guard: Guard) -> Self {
        self.guard = guard;
        self
    }

    /// The same check, decided for a service of AWS's that does it in the caller's place.
    #[must_use]
    pub fn done_by_service(mut self, name: &str) -> Self {
        self.as_service = Some(name.to_owned());
        self
    }

    /// Who is asked about: the service that acts, or the caller.
    #[must_use]
    pub fn actor<'a>(&self, caller: &'a Caller) -> Cow<'a, Caller> {
        match &self.as_service {
            Some(name) => Cow::Owned(Caller::service(name)),
            None => Cow::Borrowed(caller),
        }
    }

    /// The same check, with one more condition key.
    #[must_use]
    pub fn with(
        mut self,
        key: impl Into<String>,
        value: impl Into<keyward_evaluation::ContextValue>,
    ) -> Self {
        self.context.insert(key, value);
        self
    }
}

/// A check that was decided, with every input of its decision that the call does not already hold: condition keys of the
/// request and the caller are made again from `RequestFacts`, the caller and the state of the revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckRecord {
    /// As `iam:CreateUser`.
    pub action: Cow<'static, str>,
    /// The ARN that policies were matched with.
    pub resource: String,
    /// Whose the resource is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_account: Option<AccountId>,
    /// Its own policy.
    #[serde(default, skip_serializing_if = "Guard::is_none")]
    pub guard: Guard,
    /// The service that acted in the caller's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_service: Option<String>,
    /// The condition keys that the operation named.
    #[serde(default, skip_serializing_if = "Context::is_empty")]
    pub keys: Context,
    /// The hashes of the policies that were consulted, in hexadecimal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<String>,
    /// The answer.
    pub decision: Decision,
}
