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

/// Callers that some policies tell apart: those that stand for their principals, and those that their conditions are about. For
/// an account it is one of its users, for everyone and for everyone but some a stranger, and nobody at all.
#[must_use]
pub fn mentioned_callers<'p>(policies: impl IntoIterator<Item = &'p Policy>) -> Vec<Caller> {
    let policies = policies.into_iter();
    let statements = policies.flat_map(|policy| policy.document().statements());
    let callers = statements.flat_map(of_statement);
    let named = callers.map(|caller| (caller.principal.arn_text().into_owned(), caller));
    named.collect::<BTreeMap<_, _>>().into_values().collect()
}

fn of_statement(statement: &Statement) -> impl Iterator<Item = Caller> {
    let clause = statement.principal.iter();
    let listed = clause
        .flat_map(|clause| clause.entries())
        .flat_map(of_entry);
    let is_of_others = matches!(statement.principal, Some(PrincipalClause::NotPrincipal(_)));
    let others = is_of_others.then(everyone).into_iter().flatten();
    listed
        .chain(others)
        .chain(statement.conditions.iter().flat_map(of_condition))
}

fn of_entry(entry: &PrincipalEntry) -> Vec<Caller> {
    match (entry.kind(), entry.form()) {
        (_, PrincipalForm::Everyone) => everyone(),
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
    let values = condition.values.iter();
    let texts = values.filter_map(|value| match value.operand() {
        Operand::Text(pattern) => Some(filled(&pattern)),
        Operand::Arn(_) => Some(filled(&Pattern::parse_resource(value.value(), true))),
        _ => None,
    });
    let parsed = |text: String| Caller::parse(&text).ok();
    match condition.key.value.to_ascii_lowercase().as_str() {
        "aws:principalaccount" => texts.filter_map(|id| of_account(&id)).collect(),
        "aws:principalarn" | "aws:principalservicename" | "aws:principalservicenameslist" => {
            texts.filter_map(parsed).collect()
        }
        _ => Vec::new(),
    }
}

fn filled(pattern: &Pattern<&str>) -> String {
    fill(
        pattern,
        &Context::new(),
        |before| match resources::any_part(before, ANY_ACCOUNT) {
            _ if before.matches(':').count() == 5 && before.ends_with(':') => ANYBODY,
            part => part,
        },
    )
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
            ["ec2.amazonaws.com"]
        );
    }
}
