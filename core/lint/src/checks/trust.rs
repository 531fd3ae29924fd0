//! Trust policies: who may become a role.

use keyward_policy::{
    Effect, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind, Statement,
};

use super::principals::is_narrowed;
use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, listed_actions, principal_span};

checks! {
    Aws Error ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: "a trust policy is about the role that it belongs to" => "remove the element";
    Aws Error ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: "IAM stores no trust policy that says who is not meant" => "list those who are meant in Principal";
    Aws Error ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: "IAM stores no trust policy with a bare \"*\"" => "name principals; {\"AWS\": \"*\"} means everybody, if that is meant";
    Aws Error MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: "IAM Roles Anywhere sets tags and a source identity with every session" => "allow sts:AssumeRole, sts:TagSession and sts:SetSourceIdentity";
    Aws Error MISSING_ACTION_FOR_CONDITION_KEY: "only requests for that action carry the key, so the condition never holds" => "add the action that is named";
    Aws Suggestion REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: "who trusts a role trusts its sessions" => "remove the session";
    Keyward SecurityWarning TRUST_OPEN_TO_EVERYONE: "any identity of any account in the world may become this role" => "name the accounts or roles, or add a condition such as aws:PrincipalOrgID";
    Keyward Suggestion TRUST_WITHOUT_EXTERNAL_ID: "if the account is that of a service used by many, any of its customers who knows the role's ARN could have the service assume it" => "ask for an sts:ExternalId that only you are given; for people, ask for MFA; for accounts of your own, for aws:PrincipalOrgID";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::Trust {
        return;
    }
    for statement in policy.statements() {
        let Some(clause) = &statement.principal else {
            continue;
        };
        form(policy, statement, clause, findings);
        sessions(clause, findings);
        if statement.effect == Effect::Allow {
            roles_anywhere(statement, clause, findings);
            actions_of_keys(statement, findings);
            let mut entries = clause.entries().iter();
            entries
                .by_ref()
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
        let details = "Role trust policies do not support NotPrincipal. Update the policy to use a Principal element instead.";
        findings.add(&ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL, details, span);
    } else if policy.text.get(span.range()) == Some("\"*\"") {
        let details = "\"Principal:\" \"*\" is not supported in the principal element of a role trust policy. Replace the wildcard with a valid principal value.";
        let check = &ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
        findings.add(check, details, span);
    }
}

fn may(statement: &Statement, action: &str) -> bool {
    let mut entries = statement.action.entries();
    entries.any(|entry| entry.matches("sts", action))
}

/// Sessions of roles that are trusted anyway.
fn sessions(clause: &PrincipalClause, findings: &mut Findings<'_>) {
    for session in clause.entries() {
        let Some(parent) = parent_role(session.value()) else {
            continue;
        };
        if clause.entries().iter().any(|role| role.value() == parent) {
            let details = format!(
                "The assumed-role principal {} is redundant with its parent role {parent}. Remove the assumed-role principal.",
                session.value()
            );
            let check = &REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY;
            findings.add(check, details, session.span());
        }
    }
}

/// The role of `arn:aws:sts::111122223333:assumed-role/name/session`.
fn parent_role(session: &str) -> Option<String> {
    let (before, rest) = session.split_once(":assumed-role/")?;
    let (name, _) = rest.split_once('/')?;
    Some(format!("{}:role/{name}", before.replace(":sts:", ":iam:")))
}

fn roles_anywhere(statement: &Statement, clause: &PrincipalClause, findings: &mut Findings<'_>) {
    let mut entries = clause.entries().iter();
    let service = entries.find(|entry| entry.value() == "rolesanywhere.amazonaws.com");
    let needed = ["AssumeRole", "SetSourceIdentity", "TagSession"];
    if let (Some(entry), false) = (service, needed.into_iter().all(|it| may(statement, it))) {
        let details = "The rolesanywhere.amazonaws.com service principal requires the sts:AssumeRole, sts:SetSourceIdentity, and sts:TagSession permissions to assume a role. Add the missing permissions to the policy.";
        let check = &MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY;
        findings.add(check, details, entry.span());
    }
}

/// Keys that a request only carries if it is for an action of its own beside AssumeRole.
fn actions_of_keys(statement: &Statement, findings: &mut Findings<'_>) {
    if listed_actions(statement).next().is_none() {
        return;
    }
    for condition in &statement.conditions {
        let key = condition.key.value.to_ascii_lowercase();
        let action = match &*key {
            "sts:sourceidentity" => "SetSourceIdentity",
            "aws:tagkeys" | "sts:transitivetagkeys" => "TagSession",
            _ if key.starts_with("aws:requesttag/") => "TagSession",
            _ => continue,
        };
        if !may(statement, action) {
            let details = format!(
                "The sts:{action} action must be in the action block to allow setting values for the condition key {}. Add sts:{action} to the action block.",
                condition.key.value
            );
            let check = &MISSING_ACTION_FOR_CONDITION_KEY;
            findings.add(check, details, condition.key.span);
        }
    }
}

fn trusted(statement: &Statement, entry: &PrincipalEntry, findings: &mut Findings<'_>) {
    match (entry.kind(), entry.form()) {
        (PrincipalKind::Aws, PrincipalForm::Everyone) if !is_narrowed(statement) => {
            let details = "everybody with an AWS account may assume the role";
            findings.add(&TRUST_OPEN_TO_EVERYONE, details, entry.span());
        }
        (PrincipalKind::Aws, PrincipalForm::Account(account))
            if may(statement, "AssumeRole") && statement.conditions.is_empty() =>
        {
            let details = format!(
                "account {account} is trusted without an external id or any other condition"
            );
            findings.add(&TRUST_WITHOUT_EXTERNAL_ID, details, entry.span());
        }
        _ => {}
    }
}
