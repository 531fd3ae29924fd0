//! Whoever owns the data directory, and what is recorded of what they change while no server runs.

use keyward_arn::AccountId;
use serde_json::{Map, Value};

/// Who changes something by owning the files: the user of the operating system whose process it is.
#[derive(Clone, Debug)]
pub struct LocalOwner {
    user: String,
}

impl LocalOwner {
    /// As `uid 1000`.
    #[must_use]
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }

    /// A call of theirs, as `SetRootPassword`, with members that hold no secret.
    pub(crate) fn call(&self, operation: &'static str, members: &[(&str, &str)]) -> OwnersCall {
        let members = members.iter().copied().chain([("localUser", &*self.user)]);
        let member = |(name, text): (&str, &str)| (name.to_owned(), Value::from(text));
        OwnersCall {
            operation,
            members: members.map(member).collect(),
        }
    }
}

/// What the owner of the files asks for, as its record tells it.
pub(crate) struct OwnersCall {
    pub(crate) operation: &'static str,
    members: Map<String, Value>,
}

impl OwnersCall {
    /// The parameters, with the account that is changed.
    pub(crate) fn members(&self, account: AccountId) -> Value {
        let mut members = self.members.clone();
        members.insert("accountId".to_owned(), account.to_string().into());
        Value::Object(members)
    }
}
