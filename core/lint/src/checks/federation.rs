//! Trust in providers of identities: SAML and OpenID Connect.

use keyward_policy::{
    Condition, Effect, Operator, PrincipalEntry, PrincipalKind, Quantifier, Span, Statement,
};

use super::condition_keys::{Known, known, services_of};
use crate::OPAQUE;
use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, has_wildcard, listed_actions};

checks! {
    Aws Error INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: "a provider is named by its ARN, or by its domain if AWS knows it" => "write the ARN of the provider";
    Aws Error MISMATCHED_ACTION_FOR_PRINCIPAL: "each kind of principal assumes roles by an action of its own, so nobody may assume the role" => "use sts:AssumeRoleWithSAML for SAML providers, sts:AssumeRoleWithWebIdentity for OIDC providers, sts:AssumeRole for the others";
    Aws SecurityWarning MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL: "every application and every user of the provider may become the role" => "add conditions on the provider's :aud and :sub";
    Aws SecurityWarning MISSING_GITHUB_REPO_CONDITION_KEY: "every repository on GitHub, anybody's, may become the role" => "add a condition on token.actions.githubusercontent.com:sub, as repo:owner/name:ref:refs/heads/main";
    Aws Warning SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: "branches that anybody may push, pull requests among them, may become the role" => "name the repository and the branch, or the environment and a condition on :ref";
    Aws SecurityWarning FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: "a token has one audience here" => "remove the prefix";
    Aws Suggestion CONFIRM_AUDIENCE_CLAIM_TYPE: "a token of this provider may have one audience or several" => "remove the prefix if it has one";
    Keyward SecurityWarning TRUST_WITHOUT_OIDC_SUBJECT: "whoever else has tokens of this provider for the same audience may become the role" => "add a condition on the provider's :sub, naming the project, workspace or account";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if !matches!(policy.kind, Kind::Trust | Kind::Resource) {
        return;
    }
    for statement in policy.statements() {
        actions(statement, findings);
        audiences(statement, findings);
        let Some(clause) = &statement.principal else {
            continue;
        };
        let federated = clause.entries().iter();
        for entry in federated.filter(|entry| entry.kind() == PrincipalKind::Federated) {
            if policy.kind == Kind::Trust {
                form(entry, findings);
            }
            if statement.effect == Effect::Allow {
                subject(statement, entry, findings);
            }
        }
    }
}

/// How a provider is written, as far as it is known.
#[derive(PartialEq, Eq)]
enum Provider {
    Saml,
    OpenIdConnect,
    /// A domain that AWS knows, as `cognito-identity.amazonaws.com`.
    Domain,
    Unknown,
    Malformed,
}

fn provider(value: &str) -> Provider {
    if value.contains(OPAQUE) {
        Provider::Unknown
    } else if has_wildcard(value) {
        Provider::Malformed
    } else if value.starts_with("arn:") && value.contains(":saml-provider/") {
        Provider::Saml
    } else if value.starts_with("arn:") && value.contains(":oidc-provider/") {
        Provider::OpenIdConnect
    } else if !value.contains([':', '/']) && value.contains('.') {
        Provider::Domain
    } else {
        Provider::Malformed
    }
}

fn form(entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    if provider(entry.value()) == Provider::Malformed {
        let details = "The principal value specifies a federated principal that does not match the expected format. Update the federated principal to a domain name or a SAML metadata ARN.";
        let check = &INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY;
        findings.add(check, details, entry.span());
    }
}

/// Whether a principal can assume a role by an action.
fn fits(entry: &PrincipalEntry, action: &str) -> bool {
    let federated = entry.kind() == PrincipalKind::Federated;
    let provider = provider(entry.value());
    match action {
        _ if entry.value().contains(OPAQUE) || provider == Provider::Malformed && federated => true,
        "assumerole" => !federated,
        "assumerolewithsaml" => federated && provider == Provider::Saml,
        _ => federated && provider != Provider::Saml,
    }
}

/// Actions that none of the principals can come by.
fn actions(statement: &Statement, findings: &mut Findings<'_>) {
    let entries = statement
        .principal
        .iter()
        .flat_map(|clause| clause.entries());
    let entries: Vec<&PrincipalEntry> = entries.collect();
    for action in listed_actions(statement) {
        let name = action.value().to_ascii_lowercase();
        let Some(name) = name.strip_prefix("sts:").filter(|name| {
            matches!(
                *name,
                "assumerole" | "assumerolewithsaml" | "assumerolewithwebidentity"
            )
        }) else {
            continue;
        };
        if entries.is_empty() || entries.iter().any(|entry| fits(entry, name)) {
            continue;
        }
        let names: Vec<&str> = entries.iter().map(|entry| entry.value()).collect();
        let details = format!(
            "The {} action is invalid with the following principal(s): {}. Use a SAML provider principal with the sts:AssumeRoleWithSAML action or use an OIDC provider principal with the sts:AssumeRoleWithWebIdentity action. Ensure the provider is Federated if you use either of the two options.",
            action.value(),
            names.join(", ")
        );
        let spans = entries.iter().map(|entry| entry.span());
        let places: Vec<Span> = std::iter::once(action.span()).chain(spans).collect();
        findings.add_at(&MISMATCHED_ACTION_FOR_PRINCIPAL, details, &places);
    }
}

/// Which of a provider's identities are meant.
fn subject(statement: &Statement, entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    let Some((_, host)) = entry.value().split_once(":oidc-provider/") else {
        return;
    };
    if provider(entry.value()) != Provider::OpenIdConnect {
        return;
    }
    let claims: Vec<(&Condition, &str)> = statement
        .conditions
        .iter()
        .filter_map(|condition| Some((condition, claim(condition, host)?)))
        .collect();
    if claims.is_empty() {
        let details = "Using an Open ID Connect principal without a condition can be overly permissive. Add condition keys with a prefix that matches your federated OIDC principals to ensure that only the intended identity provider assumes the role.";
        findings.add(
            &MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL,
            details,
            entry.span(),
        );
    }
    if host == "token.actions.githubusercontent.com" {
        return github(&claims, entry, findings);
    }
    let named = claims
        .iter()
        .any(|(condition, claim)| names_subject(condition, claim));
    if !claims.is_empty() && !named {
        let details = format!("every subject of {host} may assume the role");
        findings.add(&TRUST_WITHOUT_OIDC_SUBJECT, details, entry.span());
    }
}

/// The claim of a provider that a condition is about. The path of an issuer may be part of the key or not.
fn claim<'a>(condition: &'a Condition, host: &str) -> Option<&'a str> {
    let (prefix, claim) = condition.key.value.rsplit_once(':')?;
    let path = host.get(..prefix.len()).zip(host.get(prefix.len()..));
    let same = path.is_some_and(|(own, rest)| {
        own.eq_ignore_ascii_case(prefix) && (rest.is_empty() || rest.starts_with('/'))
    });
    same.then_some(claim)
}

fn github(claims: &[(&Condition, &str)], entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    let mut subjects = claims
        .iter()
        .filter(|(_, claim)| claim.eq_ignore_ascii_case("sub"));
    let Some((condition, _)) = subjects.next() else {
        let details = "Granting a federated GitHub principal permissions without a condition key can allow more sources to assume the role than you intended. Add the token.actions.githubusercontent.com:sub condition key and specify the branch and repository name in the value.";
        return findings.add(&MISSING_GITHUB_REPO_CONDITION_KEY, details, entry.span());
    };
    if let Some(value) = condition
        .values
        .iter()
        .find(|value| has_wildcard(value.value()))
    {
        let details = "Using a wildcard (*) in token.actions.githubusercontent.com:sub can allow requests from more sources than you intended. Specify the value of token.actions.githubusercontent.com:sub with the repository and branch name. If the subject claim does not include the branch, specify it in a token.actions.githubusercontent.com:ref condition key.";
        findings.add(
            &SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED,
            details,
            value.span(),
        );
    }
}

/// Whether a condition says which identities are meant: by any claim but that of the audience, and not by a pattern that all
/// have.
fn names_subject(condition: &Condition, claim: &str) -> bool {
    let of_audience = ["aud", "azp", "iss"]
        .iter()
        .any(|it| claim.eq_ignore_ascii_case(it));
    let positive = match condition.operator {
        Operator::Null => false,
        // An empty set, and a token without the claim, pass what begins with ForAllValues.
        Operator::Compare {
            comparison,
            quantifier,
            ..
        } => !comparison.is_negated() && quantifier != Some(Quantifier::ForAllValues),
    };
    let all = |value: &str| value.bytes().all(|byte| byte == b'*');
    !of_audience && positive && !condition.values.iter().any(|value| all(value.value()))
}

/// Prefixes for several values, on a claim that has one.
fn audiences(statement: &Statement, findings: &mut Findings<'_>) {
    for condition in &statement.conditions {
        let key = &*condition.key.value;
        let quantifier = match condition.operator {
            Operator::Compare { quantifier, .. } => quantifier,
            Operator::Null => None,
        };
        let (Some(quantifier), true) = (quantifier, key.ends_with(":aud") && key.contains('.'))
        else {
            continue;
        };
        let span = condition.operator_span;
        match (known(key, &services_of(statement)), quantifier) {
            (Known::Key(_), Quantifier::ForAnyValue) => {
                let details = format!(
                    "Using ForAnyValue qualifier with the single-valued condition key {key} can be overly permissive. We recommend that you remove ForAnyValue:."
                );
                findings.add(&FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE, details, span);
            }
            (Known::OfProvider, _) => {
                let details = format!(
                    "The \"{key}\" (audience) claim key identifies the recipients that the JSON web token is intended for. Because this claim is single-valued, do not use a qualifier."
                );
                findings.add(&CONFIRM_AUDIENCE_CLAIM_TYPE, details, span);
            }
            _ => {}
        }
    }
}
