//! Whom policies speak of, as callers to try.

use std::collections::BTreeMap;

use keyward_evaluation::{Context, Principal};
use keyward_policy::pattern::Pattern;
use keyward_policy::{
    Condition, Operand, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind, Statement,
};

use super::{fill, resources};
use crate::caller::Caller;
use crate::policy::Policy;

/// Somebody of an account that is nowhere else.
const STRANGER: &str = "arn:aws:iam::999999999999:user/anybody";
/// The account of somebody who may be of any.
const ANY_ACCOUNT: &str = "999999999999";
/// Who may be any user or role.
const ANYBODY: &str = "user/anybody";
/// A name that may be any.
const ANY_NAME: &str = "anybody";
const ANY_SERVICE: &str = "service.amazonaws.com";

/// So many values of a condition are callers to try: each is tried with all that the policies mention.
const MAX_VALUES: usize = 50;

/// Callers that some policies tell apart: those that stand for their principals, and those that their conditions are about. For
/// an account it is one of its users, for everyone and for everyone but some a stranger, and nobody at all.
#[must_use]
pub fn mentioned_callers<'p>(policies: impl IntoIterator<Item = &'p Policy>) -> Vec<Caller> {
    each_once(statements(policies).flat_map(|statement| {
        let others = speaks_of_others(statement).then(everyone);
        named(statement).chain(others.into_iter().flatten())
    }))
}

/// The same without those who stand for everyone.
#[must_use]
pub fn named_callers<'p>(policies: impl IntoIterator<Item = &'p Policy>) -> Vec<Caller> {
    each_once(statements(policies).flat_map(named))
}

fn statements<'p>(
    policies: impl IntoIterator<Item = &'p Policy>,
) -> impl Iterator<Item = &'p Statement> {
    let policies = policies.into_iter();
    policies.flat_map(|policy| policy.document().statements())
}

fn each_once(callers: impl Iterator<Item = Caller>) -> Vec<Caller> {
    let named = callers.map(|caller| (caller.principal.arn_text().into_owned(), caller));
    named.collect::<BTreeMap<_, _>>().into_values().collect()
}

fn named(statement: &Statement) -> impl Iterator<Item = Caller> {
    let clause = statement.principal.iter();
    let listed = clause.flat_map(PrincipalClause::entries).flat_map(of_entry);
    listed.chain(statement.conditions.iter().flat_map(of_condition))
}

/// Whether it is about everyone, or about all but some.
fn speaks_of_others(statement: &Statement) -> bool {
    let is_everyone = |entry: &PrincipalEntry| matches!(entry.form(), PrincipalForm::Everyone);
    match &statement.principal {
        Some(PrincipalClause::Principal(list)) => list.entries().iter().any(is_everyone),
        Some(PrincipalClause::NotPrincipal(_)) => true,
        None => false,
    }
}

fn of_entry(entry: &PrincipalEntry) -> Vec<Caller> {
    match (entry.kind(), entry.form()) {
        (_, PrincipalForm::Everyone) => Vec::new(),
        (_, PrincipalForm::Account(id)) => of_account(id).into_iter().collect(),
        (PrincipalKind::Federated, _) => vec![Caller::of(Principal::Federated {
            provider: entry.value().to_owned(),
        })],
        _ => Caller::parse(entry.value()).into_iter().collect(),
    }
}

fn everyone() -> Vec<Caller> {
    let names = [STRANGER, "anonymous"];
    names.into_iter().flat_map(Caller::parse).collect()
}

fn of_account(id: &str) -> Option<Caller> {
    Caller::parse(&format!("arn:aws:iam::{id}:{ANYBODY}")).ok()
}

/// Of a condition on who calls, those whom its values are about.
fn of_condition(condition: &Condition) -> Vec<Caller> {
    let values = condition.values.iter().take(MAX_VALUES);
    let texts = values.filter_map(|value| match value.operand() {
        Operand::Text(pattern) => Some(filled(&pattern)),
        Operand::Arn(_) => Some(filled(&Pattern::parse_resource(value.value(), true))),
        _ => None,
    });
    let parsed = |text: String| Caller::parse(&text).ok();
    match condition.key.value.to_ascii_lowercase().as_str() {
        "aws:principalaccount" => texts.filter_map(|id| of_account(&id)).collect(),
        "aws:principalarn" => texts.filter_map(parsed).collect(),
        "aws:username" => {
            let named = texts.map(|name| format!("arn:aws:iam::{ANY_ACCOUNT}:user/{name}"));
            named.filter_map(parsed).collect()
        }
        "aws:principalservicename" | "aws:principalservicenameslist" => {
            texts.filter_map(parsed).chain(service()).collect()
        }
        "aws:principalisawsservice" => service().into_iter().collect(),
        "aws:principaltype" => one_of_each_type(),
        _ => Vec::new(),
    }
}

fn service() -> Option<Caller> {
    Caller::parse(ANY_SERVICE).ok()
}

/// A user is there in any case.
fn one_of_each_type() -> Vec<Caller> {
    let [role, federated, root] = [
        "iam::{}:role/anybody",
        "sts::{}:federated-user/anybody",
        "iam::{}:root",
    ]
    .map(|name| format!("arn:aws:{}", name.replace("{}", ANY_ACCOUNT)));
    let names = [STRANGER, &role, &federated, &root, ANY_SERVICE];
    names.into_iter().flat_map(Caller::parse).collect()
}

fn filled(pattern: &Pattern<&str>) -> String {
    fill(pattern, &Context::new(), |before| {
        match resources::any_part(before, ANY_ACCOUNT) {
            _ if before.matches(':').count() == 5 && before.ends_with(':') => ANYBODY,
            // No ARN has come so far, and none is meant.
            "arn" => ANY_NAME,
            part => part,
        }
    })
}

#[cfg(test)]
mod tests {
    use keyward_evaluation::Layer;

    use super::*;
    use crate::source::Source;

    fn names(statement: &str) -> Vec<String> {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        let policy = Policy::of_source(&Source::new("policy", text), Layer::Resource).unwrap();
        let callers = mentioned_callers([&policy]);
        let names = callers.iter().map(|caller| caller.principal.arn_text());
        names.map(|name| name.into_owned()).collect()
    }

    #[test]
    fn callers_come_from_principals() {
        assert_eq!(
            names(
                r#"{"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": {"AWS":
                ["*", "111122223333"], "Service": "ec2.amazonaws.com", "Federated": "accounts.google.com"}}"#
            ),
            [
                "accounts.google.com",
                "anonymous",
                "arn:aws:iam::111122223333:user/anybody",
                "arn:aws:iam::999999999999:user/anybody",
                "ec2.amazonaws.com"
            ]
        );
    }

    #[test]
    fn all_but_some_are_others() {
        assert_eq!(
            names(
                r#"{"Effect": "Deny", "Action": "*", "Resource": "*", "NotPrincipal": {"AWS": "111122223333"}}"#
            ),
            [
                "anonymous",
                "arn:aws:iam::111122223333:user/anybody",
                "arn:aws:iam::999999999999:user/anybody",
            ]
        );
    }

    #[test]
    fn conditions_tell_of_callers() {
        let of = |condition: &str| {
            let mut found = names(&format!(
                r#"{{"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*", "Condition": {condition}}}"#
            ));
            found.retain(|name| ![STRANGER, "anonymous"].contains(&name.as_str()));
            found
        };
        assert_eq!(
            of(r#"{"StringEquals": {"aws:PrincipalAccount": ["111122223333", "none"]}}"#),
            ["arn:aws:iam::111122223333:user/anybody"]
        );
        assert_eq!(
            of(
                r#"{"ArnLike": {"aws:principalarn": ["arn:aws:iam::111122223333:role/a/*", "arn:*:iam::*:user/x?"]}}"#
            ),
            [
                "arn:aws:iam::999999999999:user/xx",
                "arn:aws:sts::111122223333:assumed-role/example/simulated"
            ]
        );
        assert_eq!(
            of(r#"{"StringLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:*"}}"#),
            ["arn:aws:iam::111122223333:user/anybody"]
        );
        assert_eq!(
            of(
                r#"{"StringEquals": {"aws:PrincipalServiceName": "ec2.amazonaws.com", "aws:PrincipalOrgID": "o-1"}}"#
            ),
            ["ec2.amazonaws.com", "service.amazonaws.com"]
        );
        assert_eq!(
            of(r#"{"StringLike": {"aws:PrincipalServiceName": ["*", "*.amazonaws.com"]}}"#),
            ["anybody.amazonaws.com", "service.amazonaws.com"]
        );
        assert_eq!(
            of(
                r#"{"Bool": {"aws:PrincipalIsAWSService": "true"}, "StringLike": {"aws:username": "a*"}}"#
            ),
            [
                "arn:aws:iam::999999999999:user/aanybody",
                "service.amazonaws.com"
            ]
        );
        assert_eq!(
            of(r#"{"StringEquals": {"aws:PrincipalType": "AssumedRole"}}"#),
            [
                "arn:aws:iam::999999999999:root",
                "arn:aws:sts::999999999999:assumed-role/anybody/simulated",
                "arn:aws:sts::999999999999:federated-user/anybody",
                "service.amazonaws.com"
            ]
        );
    }

    #[test]
    fn everyone_has_no_name() {
        let text = r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*",
            "Principal": {"AWS": ["*", "arn:aws:iam::111122223333:user/alice"]}}}"#;
        let policy = Policy::of_source(&Source::new("policy", text), Layer::Resource).unwrap();
        let callers = named_callers([&policy]);
        let names = callers.iter().map(|caller| caller.principal.arn_text());
        assert_eq!(
            names.collect::<Vec<_>>(),
            ["arn:aws:iam::111122223333:user/alice"]
        );
    }
}
