//! Trust policies: who may become a role.

use keyward_policy::{
    Effect, Operator, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind, Statement,
};

use super::principals::is_narrowed;
use crate::OPAQUE;
use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, principal_span};

checks! {
    Aws Error ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: "a trust policy is about the role that it belongs to" => "remove the element";
    Aws Error ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: "IAM stores no trust policy that says who is not meant" => "list those who are meant in Principal";
    Aws Error ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: "IAM stores no trust policy with a bare \"*\"" => "name principals; {\"AWS\": \"*\"} means everybody, if that is meant";
    Keyward SecurityWarning TRUST_OPEN_TO_EVERYONE: "any identity of any account in the world may become this role" => "name the accounts or roles, or add a condition such as aws:PrincipalOrgID";
    Keyward Suggestion TRUST_WITHOUT_EXTERNAL_ID: "if the account is that of a service used by many, any of its customers who knows the role's ARN could have the service assume it" => "ask for an sts:ExternalId that only you are given; for people, ask for MFA; for accounts of your own, for aws:PrincipalOrgID";
    Keyward SecurityWarning TRUST_WITHOUT_OIDC_SUBJECT: "whoever else has tokens of this provider for the same audience, as every repository of a shared forge, may become the role" => "add a condition on the provider's :sub, naming the repository, project or account";
    Keyward Warning TRUST_ACTION_FOR_PRINCIPAL: "providers of identities are trusted for actions of their own, so nobody may assume the role" => "use sts:AssumeRoleWithSAML for SAML providers, sts:AssumeRoleWithWebIdentity for OIDC providers, sts:AssumeRole for the others";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::Trust {
        return;
    }
    for statement in &policy.statements {
        let Some(clause) = &statement.principal else {
            continue;
        };
        form(policy, statement, clause, findings);
        if statement.effect == Effect::Allow {
            let entries = clause.entries();
            entries
                .iter()
                .for_each(|entry| trusted(statement, entry, findings));
        }
    }
}

fn form(
    policy: &Policy<'_>,
    statement: &Statement,
    clause: &PrincipalClause,
    findings: &mut Findings<'_>,
) {
    let Some(span) = principal_span(statement) else {
        return;
    };
    if matches!(clause, PrincipalClause::NotPrincipal(_)) {
        let details = "Role trust policies do not support the NotPrincipal element. Update the policy to use a Principal element instead.";
        findings.add(&ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL, details, span);
    } else if policy.text.get(span.range()) == Some("\"*\"") {
        let details = "\"Principal:\" \"*\" is not supported in the principal element of a role trust policy. Replace the wildcard with a valid principal value.";
        findings.add(
            &ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL,
            details,
            span,
        );
    }
}

fn trusted(statement: &Statement, entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    let may = |action: &str| {
        let entries = statement.action.entries();
        entries.iter().any(|entry| entry.matches("sts", action))
    };
    match (entry.kind(), entry.form()) {
        (PrincipalKind::Aws, PrincipalForm::Everyone) if !is_narrowed(statement) => {
            let details = "everybody with an AWS account may assume the role";
            findings.add(&TRUST_OPEN_TO_EVERYONE, details, entry.span());
        }
        (PrincipalKind::Aws, PrincipalForm::Account(account))
            if may("AssumeRole") && statement.conditions.is_empty() =>
        {
            let details = format!(
                "account {account} is trusted without an external id or any other condition"
            );
            findings.add(&TRUST_WITHOUT_EXTERNAL_ID, details, entry.span());
        }
        (PrincipalKind::Federated, _) => federated(statement, entry, findings),
        _ => {}
    }
}

fn federated(statement: &Statement, entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    let provider = entry.value();
    if provider.contains(OPAQUE) {
        return;
    }
    let wanted = if provider.contains(":saml-provider/") {
        "AssumeRoleWithSAML"
    } else {
        "AssumeRoleWithWebIdentity"
    };
    let actions = statement.action.entries();
    if !actions.iter().any(|action| action.matches("sts", wanted)) {
        let details = format!("`{provider}` can only be trusted for sts:{wanted}");
        findings.add(&TRUST_ACTION_FOR_PRINCIPAL, details, entry.span());
        return;
    }
    let Some((_, host)) = provider.split_once(":oidc-provider/") else {
        return;
    };
    if !statement
        .conditions
        .iter()
        .any(|condition| names_subject(condition, host))
    {
        let details = format!("every subject of {host} may assume the role");
        findings.add(&TRUST_WITHOUT_OIDC_SUBJECT, details, entry.span());
    }
}

/// Whether a condition says which of a provider's identities is meant: by any claim but that of the audience, and not by a
/// pattern that all have.
fn names_subject(condition: &keyward_policy::Condition, host: &str) -> bool {
    let claim = condition.key.value.rsplit_once(':');
    let of_host = claim.is_some_and(|(prefix, claim)| {
        // The path of an issuer may be part of the key or not.
        let same = host.eq_ignore_ascii_case(prefix) || host.starts_with(prefix);
        same && !claim.eq_ignore_ascii_case("aud") && !claim.eq_ignore_ascii_case("iss")
    });
    let positive = match condition.operator {
        Operator::Null => false,
        Operator::Compare { comparison, .. } => !comparison.is_negated(),
    };
    let all = |value: &str| matches!(value, "*" | "repo:*" | "repo:*:*" | "project_path:*");
    of_host && positive && !condition.values.iter().any(|value| all(value.value()))
}
