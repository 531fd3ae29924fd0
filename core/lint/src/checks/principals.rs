//! Principals, in whatever policy names them.

use keyward_policy::{
    Effect, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind, Statement,
};

use crate::OPAQUE;
use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, has_wildcard, principal_span};

checks! {
    Aws Error UNSUPPORTED_WILDCARD_IN_PRINCIPAL: "a principal is everyone or exactly one: a wildcard inside of a name matches nobody" => "name the principal, or name its account and add a condition on aws:PrincipalArn";
    Aws SecurityWarning ALLOW_WITH_NOT_PRINCIPAL: "everyone who is not listed is allowed, strangers and the anonymous among them" => "list those who are allowed in Principal";
    Aws Warning INVALID_ROLE_REFERENCE: "an id names a role that was deleted, or will not be known to readers" => "write the ARN of the role";
    Aws Warning INVALID_USER_REFERENCE: "an id names a user that was deleted, or will not be known to readers" => "write the ARN of the user";
    Keyward Error PRINCIPAL_ACCOUNT: "an account has an id of 12 digits; another names nobody" => "correct the id";
    Keyward SecurityWarning PUBLIC_ACCESS: "anybody in the world is allowed, without being signed in to any account" => "name principals, or add a condition such as aws:PrincipalOrgID or aws:SourceVpce";
}

/// Keys that narrow who may come, so that `*` is no longer everybody. AWS's reasoning about public policies names them:
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status>.
pub(super) const NARROWING_KEYS: [&str; 20] = [
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalservicename",
    "aws:principaltag/",
    "aws:sourceip",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceowner",
    "aws:sourceorgid",
    "aws:userid",
    "kms:calleraccount",
    "s3:dataaccesspointarn",
    "s3:dataaccesspointaccount",
];

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if !policy.kind.names_principals() {
        return;
    }
    for statement in policy.statements() {
        let Some(clause) = &statement.principal else {
            continue;
        };
        for entry in clause.entries() {
            one(policy.kind, entry, findings);
        }
        if statement.effect == Effect::Allow {
            allowed(policy.kind, statement, clause, findings);
        }
    }
}

fn one(kind: Kind, entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    let value = entry.value();
    let of_aws = entry.kind() == PrincipalKind::Aws;
    if value.contains(OPAQUE) {
        return;
    }
    // Of the providers that a role trusts AWS speaks in other words.
    let of_provider = kind == Kind::Trust && entry.kind() == PrincipalKind::Federated;
    if has_wildcard(value) && *entry.form() != PrincipalForm::Everyone && !of_provider {
        let details = format!(
            "Wildcards (*, ?) are not supported with the principal key {}. Replace the wildcard with a valid principal value.",
            key(entry.kind())
        );
        findings.add(&UNSUPPORTED_WILDCARD_IN_PRINCIPAL, details, entry.span());
    } else if of_aws && is_unique_id(value, "AROA") {
        let details = format!(
            "The Principal element includes the IAM role ID {value}. We recommend that you use a role ARN instead."
        );
        findings.add(&INVALID_ROLE_REFERENCE, details, entry.span());
    } else if of_aws && is_unique_id(value, "AIDA") {
        let details = format!(
            "The Principal element includes the IAM user ID {value}. We recommend that you use a user ARN instead."
        );
        findings.add(&INVALID_USER_REFERENCE, details, entry.span());
    } else if of_aws && has_odd_account(value) {
        let details = format!("`{value}` names no account: an id has 12 digits");
        findings.add(&PRINCIPAL_ACCOUNT, details, entry.span());
    }
}

fn key(kind: PrincipalKind) -> &'static str {
    match kind {
        PrincipalKind::Aws => "AWS",
        PrincipalKind::Service => "Service",
        PrincipalKind::Federated => "Federated",
        PrincipalKind::CanonicalUser => "CanonicalUser",
    }
}

fn is_unique_id(value: &str, prefix: &str) -> bool {
    value.starts_with(prefix)
        && value.len() >= 16
        && value
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Whether the account of an id or an ARN of IAM or STS is none.
fn has_odd_account(value: &str) -> bool {
    let account = match value.strip_prefix("arn:") {
        Some(rest) => {
            let mut parts = rest.split(':');
            let of_identities = matches!(parts.nth(1), Some("iam" | "sts"));
            parts.nth(1).filter(|_| of_identities)
        }
        None => {
            Some(value).filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()))
        }
    };
    // CloudFront's own users have its name in place of an account.
    account.is_some_and(|id| {
        let digits = id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
        !digits && id != "cloudfront" && !id.contains("${")
    })
}

fn allowed(
    kind: Kind,
    statement: &Statement,
    clause: &PrincipalClause,
    findings: &mut Findings<'_>,
) {
    if matches!(clause, PrincipalClause::NotPrincipal(_)) {
        let details = "Using Allow with NotPrincipal can be overly permissive. We recommend that you use Principal instead.";
        if let Some(span) = principal_span(statement) {
            findings.add(&ALLOW_WITH_NOT_PRINCIPAL, details, span);
        }
        return;
    }
    // Endpoint policies limit what others allow, and trust policies are looked at by themselves.
    if !matches!(kind, Kind::Resource | Kind::Bucket) || is_narrowed(statement) {
        return;
    }
    let everyone = clause
        .entries()
        .iter()
        .find(|entry| *entry.form() == PrincipalForm::Everyone);
    if let Some(entry) = everyone {
        findings.add(
            &PUBLIC_ACCESS,
            "the statement allows everybody in the world",
            entry.span(),
        );
    }
}

/// Whether a condition narrows who is meant by everybody. What compares by difference leaves the rest of the world in.
pub(super) fn is_narrowed(statement: &Statement) -> bool {
    statement.conditions.iter().any(|condition| {
        let key = condition.key.value.to_ascii_lowercase();
        let narrows = NARROWING_KEYS
            .iter()
            .any(|known| key == *known || known.ends_with('/') && key.starts_with(known));
        let positive = match condition.operator {
            keyward_policy::Operator::Null => false,
            keyward_policy::Operator::Compare {
                comparison,
                if_exists,
                ..
            } => !comparison.is_negated() && !if_exists,
        };
        let open = |value: &str| matches!(value, "*" | "0.0.0.0/0" | "::/0");
        narrows && positive && !condition.values.iter().any(|value| open(value.value()))
    })
}
