use std::sync::Arc;

use keyward_evaluation::Context;
use keyward_identity::{State, Tag};

use crate::caller::{Caller, Identity};
use crate::check::Check;

/// What the server itself saw of a request: no header, parameter or claim of the caller's sets any other key.
#[derive(Clone, Debug, Default)]
pub struct RequestFacts {
    /// When it came, milliseconds since 1970.
    pub time_ms: i64,
    /// The same instant as `2026-01-01T00:00:00Z`.
    pub time_text: String,
    /// From which address.
    pub source_ip: Arc<str>,
    /// Whether it came over TLS.
    pub secure_transport: bool,
    /// The `User-Agent` header; absent when none came.
    pub user_agent: Option<String>,
    /// The `Referer` header; absent when none came.
    pub referer: Option<String>,
    /// The region it was signed for; `us-east-1` for global services.
    pub region: String,
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

/// Every condition key of a check: the request's, the caller's (spec/context-keys.md#of-the-caller), the operation's.
#[must_use]
pub fn context(state: &State, caller: &Caller, facts: &RequestFacts, check: &Check) -> Context {
    let mut context = Context::with_capacity(20);
    request_keys(&mut context, facts);
    principal_keys(&mut context, state, caller, facts);
    if let Some(account) = check.resource_account {
        context.insert_known("aws:ResourceAccount", account.as_str());
    }
    context.insert_all(&check.context);
    context
}

fn request_keys(context: &mut Context, facts: &RequestFacts) {
    context.insert_known("aws:CurrentTime", facts.time_text.as_str());
    context.insert_known("aws:EpochTime", facts.time_ms.div_euclid(1000).to_string());
    context.insert_known("aws:RequestedRegion", facts.region.as_str());
    context.insert_known("aws:SecureTransport", facts.secure_transport);
    context.insert_known("aws:SourceIp", &*facts.source_ip);
    context.insert_known("aws:ViaAWSService", false);
    if let Some(user_agent) = &facts.user_agent {
        context.insert_known("aws:UserAgent", user_agent.as_str());
    }
    if let Some(referer) = &facts.referer {
        context.insert_known("aws:referer", referer.as_str());
    }
}

fn principal_keys(context: &mut Context, state: &State, caller: &Caller, facts: &RequestFacts) {
    caller.principal.insert_keys(context);
    if let Some((_, user)) = caller.find_user(state) {
        principal_tags(context, &user.tags);
    }
    if let Some((_, role)) = caller.find_role(state) {
        principal_tags(context, &role.tags);
    }
    session_keys(context, caller, facts);
}

fn session_keys(context: &mut Context, caller: &Caller, facts: &RequestFacts) {
    let Some(session) = &caller.session else {
        return;
    };
    // Session tags come after the role's own, and replace those of the same key.
    principal_tags(context, &session.tags);
    context.insert_known("aws:TokenIssueTime", epoch_seconds(session.issued_ms));
    context.insert_known("aws:MultiFactorAuthPresent", session.mfa_ms.is_some());
    if let Some(mfa_ms) = session.mfa_ms {
        context.insert_known(
            "aws:MultiFactorAuthAge",
            ((facts.time_ms - mfa_ms) / 1000).max(0).to_string(),
        );
    }
    if let Some(source_identity) = &session.source_identity {
        context.insert_known("aws:SourceIdentity", source_identity.as_str());
    }
}

/// Date operators read epoch seconds as well as ISO 8601 (spec/condition-operators.md#date).
fn epoch_seconds(milliseconds: i64) -> String {
    milliseconds.div_euclid(1000).to_string()
}

fn principal_tags(context: &mut Context, tags: &[Tag]) {
    for tag in tags {
        context.insert(format!("aws:PrincipalTag/{}", tag.key), tag.value.as_str());
    }
}

impl Identity {
    /// Whether the caller is the root user of its account.
    #[must_use]
    pub fn is_root(self) -> bool {
        matches!(self, Self::Root(_))
    }
}
