//! What a caller passes into a session: policies, tags, a source identity (spec/sessions.md#what-is-passed-in).

use keyward_api::sts;
use keyward_arn::AccountId;
use keyward_authorization::{Caller, Check};
use keyward_identity::State;
use keyward_policy::{PolicyKind, validate};
use keyward_session::Tag;
use keyward_wire::ApiError;

/// Characters that inline policy and ARNs may have together.
const MAX_PLAIN_CHARACTERS: usize = 2048;

/// Managed policies that may be passed.
const MAX_POLICY_ARNS: usize = 10;

/// Tags and source identity of a new session: what is passed, and what the calling session hands on.
#[derive(Debug)]
pub(crate) struct Passed {
    pub(crate) tags: Vec<Tag>,
    pub(crate) source_identity: Option<String>,
    /// The keys of tags that are passed in this very call, and of those that are to be transitive.
    request_tags: Vec<(String, String)>,
    transitive_keys: Vec<String>,
}

fn same_key(left: &str, right: &str) -> bool {
    left.to_lowercase() == right.to_lowercase()
}

impl Passed {
    /// Reads and checks them.
    pub(crate) fn of(input: &sts::AssumeRoleRequest, caller: &Caller) -> Result<Self, ApiError> {
        let invalid = |text: &str| Err(sts::error::INVALID_PARAMETER_VALUE.message(text));
        let session = caller.session.as_ref();
        let inherited: Vec<Tag> = session
            .into_iter()
            .flat_map(|session| {
                let is_transitive =
                    |key: &str| session.transitive_tag_keys.iter().any(|held| held == key);
                session
                    .tags
                    .iter()
                    .filter(move |tag| is_transitive(&tag.key))
            })
            .map(|tag| Tag {
                key: tag.key.clone(),
                value: tag.value.clone(),
                transitive: true,
            })
            .collect();
        let is_passed = |key: &String| input.tags.iter().any(|tag| same_key(&tag.key, key));
        for (place, tag) in input.tags.iter().enumerate() {
            if tag
                .key
                .get(..4)
                .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
            {
                return invalid("Tag keys that begin with aws: are reserved for system use.");
            }
            if input
                .tags
                .iter()
                .take(place)
                .any(|earlier| same_key(&earlier.key, &tag.key))
            {
                return invalid(
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
                );
            }
            if inherited.iter().any(|held| same_key(&held.key, &tag.key)) {
                return invalid(
                    "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag \
                     key from the calling session.",
                );
            }
        }
        if !input.transitive_tag_keys.iter().all(is_passed) {
            return invalid(
                "The specified transitive tag key must be included in the requested tags.",
            );
        }
        let is_transitive = |key: &str| {
            input
                .transitive_tag_keys
                .iter()
                .any(|named| same_key(named, key))
        };
        let own = input.tags.iter().map(|tag| Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
            transitive: is_transitive(&tag.key),
        });
        let held = session.and_then(|session| session.source_identity.clone());
        let source_identity = match (held, &input.source_identity) {
            (Some(held), Some(asked)) if held != *asked => {
                let text = "The source identity is already set for this assume role session";
                return Err(sts::error::VALIDATION_ERROR.message(text));
            }
            (held, asked) => held.or_else(|| asked.clone()),
        };
        Ok(Self {
            request_tags: input
                .tags
                .iter()
                .map(|tag| (tag.key.clone(), tag.value.clone()))
                .collect(),
            transitive_keys: input.transitive_tag_keys.clone(),
            tags: inherited.into_iter().chain(own).collect(),
            source_identity,
        })
    }

    /// Adds the condition keys that they make.
    pub(crate) fn add_keys(&self, mut check: Check) -> Check {
        for (key, value) in &self.request_tags {
            check
                .context
                .insert(format!("aws:RequestTag/{key}"), value.as_str());
        }
        if !self.request_tags.is_empty() {
            let keys: Vec<String> = self
                .request_tags
                .iter()
                .map(|(key, _)| key.clone())
                .collect();
            check.context.insert("aws:TagKeys", keys);
        }
        if !self.transitive_keys.is_empty() {
            check
                .context
                .insert("sts:TransitiveTagKeys", self.transitive_keys.clone());
        }
        if let Some(source_identity) = &self.source_identity {
            check
                .context
                .insert("sts:SourceIdentity", source_identity.as_str());
        }
        check
    }
}

/// Session policies, checked.
#[derive(Debug)]
pub(crate) struct SessionPolicies {
    /// Policies in their own text; `None` when none were passed, in any form.
    pub(crate) own: Option<Vec<String>>,
    /// Managed policies.
    pub(crate) arns: Vec<String>,
}

impl SessionPolicies {
    /// Reads and checks them; managed ones must be AWS's or those of the role's account.
    pub(crate) fn of(
        input: &sts::AssumeRoleRequest,
        state: &State,
        account: AccountId,
    ) -> Result<Self, ApiError> {
        if input.policy_arns.iter().any(|policy| policy.arn.is_none()) {
            return Err(sts::error::VALIDATION_ERROR.message("A policy descriptor has no arn."));
        }
        let arns: Vec<String> = input
            .policy_arns
            .iter()
            .filter_map(|policy| policy.arn.clone())
            .collect();
        if arns.len() > MAX_POLICY_ARNS {
            let text = format!("The number of policy ARNs exceeds the limit of {MAX_POLICY_ARNS}.");
            return Err(sts::error::VALIDATION_ERROR.message(text));
        }
        let arn_characters: usize = arns.iter().map(|arn| arn.chars().count()).sum();
        let characters = input
            .policy
            .as_ref()
            .map_or(0, |policy| policy.chars().count())
            + arn_characters;
        if characters > MAX_PLAIN_CHARACTERS {
            let percent = (characters * 100).div_ceil(MAX_PLAIN_CHARACTERS);
            let text = format!(
                "Packed policy consumes {percent}% of allotted space, please use smaller policy."
            );
            return Err(sts::error::PACKED_POLICY_TOO_LARGE.message(text));
        }
        for arn in &arns {
            let own = state
                .account(account)
                .is_some_and(|account| account.policy_by_arn(arn).is_some());
            if !own && keyward_catalog::managed_policy(arn).is_none() {
                let text = format!("Policy {arn} does not exist or is not attachable.");
                return Err(sts::error::VALIDATION_ERROR.message(text));
            }
        }
        if let Some(policy) = &input.policy {
            validate(PolicyKind::Session, policy)
                .map_err(|fault| sts::error::MALFORMED_POLICY_DOCUMENT.message(fault.message))?;
        }
        let passed = input.policy.is_some() || !arns.is_empty();
        Ok(Self {
            own: passed.then(|| input.policy.iter().cloned().collect()),
            arns,
        })
    }
}
