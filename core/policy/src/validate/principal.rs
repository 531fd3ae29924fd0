//! Whom a policy on a resource may name.

use super::resource::{Fault, Use};
use crate::draft::principal_kind;
use crate::json::row::{Entry, Kind};
use crate::principal::PrincipalKind;

pub(super) fn check_principal(
    statement: Entry<'_>,
    allows: bool,
    purpose: Use<'_>,
) -> Result<(), Fault> {
    let principal = match (
        statement.member("Principal"),
        statement.member("NotPrincipal"),
    ) {
        (_, Some(_)) if allows => return Err("Allow with NotPrincipal is not allowed.".into()),
        (_, Some(_)) if matches!(purpose, Use::Trust) => {
            return Err("AssumeRole policy must not contain NotPrincipal field.".into());
        }
        (Some(principal), _) | (None, Some(principal)) => principal,
        (None, None) => return Err("Missing required field Principal".into()),
    };
    if principal.as_str() == Some("*") && matches!(purpose, Use::Bucket(_)) {
        return Ok(());
    }
    let members = match (principal.kind(), purpose) {
        (Kind::Object, _) => || principal.members().into_iter().flatten(),
        (Kind::String, Use::Trust) => return Err("Principal must be a JSON object.".into()),
        (_, Use::Trust) => return Err("Syntax error in policy.".into()),
        (_, Use::Bucket(_)) => return Err("Invalid principal in policy".into()),
    };
    if members().all(|member| member.value.one_or_many().next().is_none()) {
        return Err("Missing required field Principal cannot be empty!".into());
    }
    // Whom a canonical user id names is not known here: a Deny that denies nobody is refused.
    let denies = !allows && statement.member("Principal").is_some();
    if matches!(purpose, Use::Bucket(_))
        && denies
        && members()
            .any(|member| principal_kind(member.name()) == Some(PrincipalKind::CanonicalUser))
    {
        return Err("Invalid principal in policy".into());
    }
    for member in members() {
        for value in member.value.one_or_many() {
            let value = value.as_str().ok_or("Syntax error in policy.")?;
            check_principal_value(member.name(), value, purpose)?;
        }
    }
    Ok(())
}

fn check_principal_value(name: &str, value: &str, purpose: Use<'_>) -> Result<(), Fault> {
    let detailed = |detail: String| match purpose {
        Use::Trust => format!("Invalid principal in policy: {detail}"),
        Use::Bucket(_) => "Invalid principal in policy".to_owned(),
    };
    let Some(kind) = principal_kind(name) else {
        return Err(detailed(format!("\"{name}\"")));
    };
    match kind {
        PrincipalKind::Aws if is_aws_principal(value) => Ok(()),
        PrincipalKind::Aws
            if matches!(purpose, Use::Bucket(_)) && is_origin_access_identity(value) =>
        {
            Ok(())
        }
        PrincipalKind::Aws => Err(detailed(format!("\"AWS\":\"{value}\""))),
        PrincipalKind::Service if is_service(value) => Ok(()),
        PrincipalKind::Service => Err(detailed(format!("\"SERVICE\":\"{value}\""))),
        PrincipalKind::Federated if is_provider(value) => Ok(()),
        PrincipalKind::Federated => Err(match purpose {
            Use::Trust => {
                "Federated principals must be valid domain names or SAML metadata ARNs".into()
            }
            Use::Bucket(_) => "Invalid principal in policy".into(),
        }),
        PrincipalKind::CanonicalUser
            if matches!(purpose, Use::Bucket(_)) && is_canonical_user(value) =>
        {
            Ok(())
        }
        PrincipalKind::CanonicalUser => Err(detailed(format!("\"CanonicalUser\":\"{value}\""))),
    }
}

/// Whether a value has the form of an AWS principal: everyone, an account, a unique id, or the ARN of a root,
/// user, role or session. Wildcards stand for nothing here, and groups are no principals.
fn is_aws_principal(value: &str) -> bool {
    if value == "*" || is_account(value) {
        return true;
    }
    if !value.starts_with("arn:") {
        let id = value.starts_with("AIDA") || value.starts_with("AROA");
        return id && value.len() >= 16 && value.bytes().all(|byte| byte.is_ascii_alphanumeric());
    }
    let mut parts = value.splitn(6, ':').skip(1);
    let mut part = || parts.next().unwrap_or_default();
    let (partition, service, region, account, entity) = (part(), part(), part(), part(), part());
    let named = |prefix: &str| {
        entity
            .strip_prefix(prefix)
            .is_some_and(|name| !name.is_empty() && !name.ends_with('/'))
    };
    let known = match service {
        "iam" => entity == "root" || named("user/") || named("role/"),
        "sts" => named("assumed-role/") || named("federated-user/"),
        _ => false,
    };
    known
        && !partition.is_empty()
        && region.is_empty()
        && is_account(account)
        && !value.contains(['*', '?'])
}

/// The form in which CloudFront's origin access identities stand in bucket policies.
fn is_origin_access_identity(value: &str) -> bool {
    let id = value.strip_prefix("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity ");
    id.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_service(value: &str) -> bool {
    let name = value
        .strip_suffix(".amazonaws.com")
        .or_else(|| value.strip_suffix(".amazonaws.com.cn"));
    name.is_some_and(|name| name.split('.').all(is_domain_label))
}

fn is_domain_label(label: &str) -> bool {
    !label.is_empty()
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_provider(value: &str) -> bool {
    if !value.starts_with("arn:") {
        return value.contains('.') && value.split('.').all(is_domain_label);
    }
    let parts: Vec<&str> = value.splitn(6, ':').collect();
    let [_, _, "iam", "", account, entity] = *parts else {
        return false;
    };
    let provider = entity
        .strip_prefix("saml-provider/")
        .or_else(|| entity.strip_prefix("oidc-provider/"));
    is_account(account)
        && provider.is_some_and(|name| !name.is_empty() && !name.contains(['*', '?']))
}

fn is_canonical_user(value: &str) -> bool {
    value.len() == 64 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}
