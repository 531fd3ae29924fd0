//! Trust in identities that others prove.

use super::resource::Fault;
use crate::condition::Condition;
use crate::document::Document;
use crate::operator::{Comparison, Family, Operator};
use crate::principal::PrincipalKind;

/// OIDC issuers whose tokens anyone can get: their statements must ask who is meant. Host and path, and the
/// condition key that must do so: a claim, or a key of its own.
const SHARED_ISSUERS: [(&str, &str); 15] = [
    ("token.actions.githubusercontent.com", "sub"),
    ("vstoken.actions.githubusercontent.com", "sub"),
    ("oidc-configuration.audit-log.githubusercontent.com", "sub"),
    ("gitlab.com", "sub"),
    ("agent.buildkite.com", "sub"),
    ("app.terraform.io", "sub"),
    ("oidc.codefresh.io", "sub"),
    ("studio.datachain.ai/api", "sub"),
    ("scalr.io", "sub"),
    ("tokens.cloud.shisho.dev", "sub"),
    ("proidc.upbound.io", "sub"),
    ("api.pulumi.com/oidc", "aud"),
    ("sandboxes.cloud", "aud"),
    ("oidc.vercel.com", "aud"),
    (
        "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d",
        "sts:RoleSessionName",
    ),
];

const COGNITO: &str = "cognito-identity.amazonaws.com";

/// What statements that trust web identities of shared issuers must say.
pub(super) fn check_federation(document: &Document) -> Result<(), Fault> {
    for statement in document.statements() {
        if statement.effect == crate::document::Effect::Deny {
            continue;
        }
        let entries = statement
            .principal
            .as_ref()
            .map(|clause| clause.entries())
            .unwrap_or_default();
        for entry in entries
            .iter()
            .filter(|entry| entry.kind() == PrincipalKind::Federated)
        {
            if entry.value() == COGNITO && !asks(&statement.conditions, &format!("{COGNITO}:aud")) {
                return Err("A condition block must be present for the Cognito provider".into());
            }
            let host = entry
                .value()
                .split_once(":oidc-provider/")
                .map(|(_, host)| host.trim_end_matches('/'));
            let Some((issuer, key)) = SHARED_ISSUERS
                .iter()
                .find(|(issuer, _)| host == Some(issuer))
            else {
                continue;
            };
            let key = if key.contains(':') {
                (*key).to_owned()
            } else {
                format!("{issuer}:{key}")
            };
            if !asks(&statement.conditions, &key) {
                // AWS's text is not known.
                return Err(format!(
                    "A condition block on {key} must be present for the provider {issuer}"
                ));
            }
        }
    }
    Ok(())
}

/// Whether a condition holds a key to some value that not every value satisfies.
fn asks(conditions: &[Condition], key: &str) -> bool {
    conditions.iter().any(|condition| {
        let Operator::Compare { comparison, .. } = condition.operator else {
            return false;
        };
        let like = comparison == Comparison::StringLike;
        let open = |value: &str| {
            like && value
                .chars()
                .all(|character| matches!(character, '*' | '?'))
        };
        comparison.family() == Family::String
            && !comparison.is_negated()
            && condition
                .key
                .value
                .trim_end_matches('/')
                .eq_ignore_ascii_case(key)
            && !condition.values.is_empty()
            && !condition.values.iter().any(|value| open(value.value()))
    })
}
