use std::borrow::Cow;
use std::sync::Arc;

use keyward_evaluation::KeyValue;
use keyward_identity::{State, Tag};

use crate::caller::{Caller, Identity};
use crate::check::Check;

/// What the server itself saw of a request: no header, parameter or claim of the caller's sets any other key.
#[derive(Clone, Debug, Default)]
pub struct RequestFacts {
    /// When it came, milliseconds since 1970.
    pub time_ms: i64,
    /// The same instant as `2026-01-01T00:00:00Z`.
    pub time_text: Arc<str>,
    /// From which address.
    pub source_ip: Arc<str>,
    /// Whether it came over TLS.
    pub secure_transport: bool,
    /// The `User-Agent` header; absent when none came.
    pub user_agent: Option<Arc<str>>,
    /// The `Referer` header; absent when none came.
    pub referer: Option<Arc<str>>,
    /// The region it was signed for; `us-east-1` for global services.
    pub region: Cow<'static, str>,
    /// How it was signed; absent for anonymous requests.
    pub signature: Option<SignatureFacts>,
}

/// How a request was signed, for services that have condition keys for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureFacts {
    /// Whether the credentials stood in the query string.
    pub in_query: bool,
    /// `AWS4-HMAC-SHA256`, or `AWS` for version 2.
    pub version: &'static str,
    /// Milliseconds since it was signed; absent for version 2, which does not say.
    pub age_ms: Option<i64>,
    /// What the header `x-amz-content-sha256` says; absent where the credentials stood in the query string, and for
    /// services that have no condition key for it.
    pub content_sha256: Option<String>,
}

/// Every condition key of a check with its value, borrowed from whoever holds it: the request's, the caller's
/// (spec/context-keys.md#of-the-caller), the operation's. Names ignore case, and of a name that comes twice the last
/// value counts.
#[derive(Clone, Debug)]
pub struct Keys<'a>(Vec<(Cow<'a, str>, KeyValue<'a>)>);

/// Room for the keys of most checks: together they stay below a kilobyte, from which on allocating takes longer.
const USUAL_KEYS: usize = 18;

impl<'a> Keys<'a> {
    /// The keys of a check.
    #[must_use]
    pub fn of(
        state: &'a State,
        caller: &'a Caller,
        facts: &'a RequestFacts,
        check: &'a Check,
    ) -> Self {
        let mut keys = Self(Vec::with_capacity(USUAL_KEYS));
        keys.add_request(facts);
        keys.add_principal(state, caller, facts);
        if let Some(account) = &check.resource_account {
            keys.add("aws:ResourceAccount", account.as_str());
        }
        for (key, value) in check.context.unordered() {
            keys.add(key, value);
        }
        keys
    }

    /// Name and value of each.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &KeyValue<'a>)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    fn add(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<KeyValue<'a>>) {
        self.0.push((key.into(), value.into()));
    }

    fn add_request(&mut self, facts: &'a RequestFacts) {
        self.add("aws:CurrentTime", &*facts.time_text);
        self.add("aws:EpochTime", epoch_seconds(facts.time_ms));
        self.add("aws:RequestedRegion", &*facts.region);
        self.add("aws:SecureTransport", facts.secure_transport);
        self.add("aws:SourceIp", &*facts.source_ip);
        self.add("aws:ViaAWSService", false);
        if let Some(user_agent) = &facts.user_agent {
            self.add("aws:UserAgent", &**user_agent);
        }
        if let Some(referer) = &facts.referer {
            self.add("aws:referer", &**referer);
        }
    }

    fn add_principal(&mut self, state: &'a State, caller: &'a Caller, facts: &RequestFacts) {
        caller.principal.each_key(|key, value| self.add(key, value));
        if let Some((_, user)) = caller.find_user(state) {
            self.add_principal_tags(&user.tags);
        }
        if let Some((_, role)) = caller.find_role(state) {
            self.add_principal_tags(&role.tags);
        }
        self.add_session(caller, facts);
    }

    fn add_session(&mut self, caller: &'a Caller, facts: &RequestFacts) {
        let Some(session) = &caller.session else {
            return;
        };
        // Session tags come after the role's own, and replace those of the same key.
        self.add_principal_tags(&session.tags);
        self.add("aws:TokenIssueTime", epoch_seconds(session.issued_ms));
        self.add("aws:MultiFactorAuthPresent", session.mfa_ms.is_some());
        if let Some(mfa_ms) = session.mfa_ms {
            let age_seconds = ((facts.time_ms - mfa_ms) / 1000).max(0);
            self.add("aws:MultiFactorAuthAge", age_seconds.to_string());
        }
        if let Some(source_identity) = &session.source_identity {
            self.add("aws:SourceIdentity", source_identity.as_str());
        }
    }

    fn add_principal_tags(&mut self, tags: &'a [Tag]) {
        for tag in tags {
            self.add(format!("aws:PrincipalTag/{}", tag.key), tag.value.as_str());
        }
    }
}

/// Date operators read epoch seconds as well as ISO 8601 (spec/condition-operators.md#date).
fn epoch_seconds(milliseconds: i64) -> String {
    milliseconds.div_euclid(1000).to_string()
}

impl Identity {
    /// Whether the caller is the root user of its account.
    #[must_use]
    pub fn is_root(self) -> bool {
        matches!(self, Self::Root(_))
    }
}
