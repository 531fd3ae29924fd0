//! Calls that two sets of policies answer differently.

use std::collections::BTreeMap;

use keyward_evaluation::{Context, Decision, Principal};
use keyward_policy::{PrincipalEntry, PrincipalForm, PrincipalKind};

use crate::caller::Caller;
use crate::mentioned::{ActionClass, Mentioned, beside};
use crate::policy::{Policy, PolicyLayers};
use crate::question::Asked;

/// Calls whose answer changes from allowed to denied, or the other way round, for the same reason.
#[derive(Clone, Debug)]
pub struct Change {
    /// The actions in the words of the policies: patterns, what they leave out after `but not`, or single actions.
    pub actions: Vec<String>,
    /// The resource as the policies write it.
    pub resource: String,
    /// The condition keys that the call carries beside those that were given: the first situation that was found.
    pub situation: Context,
    /// One of the calls.
    pub asked: Asked,
    /// What the old policies say.
    pub old: Decision,
    /// What the new policies say.
    pub new: Decision,
}

impl Change {
    /// Whether the new policies allow what the old ones did not.
    #[must_use]
    pub fn is_allowed_now(&self) -> bool {
        self.new.is_allowed()
    }
}

/// The calls of a caller that are answered differently by `old` and `new`, over the actions, resources and conditions that
/// the two mention; of each pair of actions and resource at most one that becomes allowed and one that becomes denied.
/// `known` are condition keys that every call carries; `resource_account` owns the resources whose ARNs name no account.
#[must_use]
pub fn differences(
    old: &PolicyLayers,
    new: &PolicyLayers,
    caller: &Caller,
    known: &Context,
    resource_account: Option<&str>,
) -> Vec<Change> {
    let mentioned = Mentioned::of(&[old, new]);
    let mut context = caller.context.clone();
    context.insert_all(known);
    let account = caller.account();
    let mut changes: Vec<(&ActionClass, Change)> = Vec::new();
    for class in &mentioned.classes {
        let situations = mentioned.situations(class, &context);
        for example in mentioned.examples(class, &context, account) {
            let mut found: Vec<(&ActionClass, Change)> = Vec::new();
            for situation in &situations {
                let asked = Asked::new(caller.clone(), class.first(), example.arn.as_str());
                let asked = Asked {
                    context: situation.clone(),
                    resource_account: asked
                        .resource_account
                        .or_else(|| resource_account.map(str::to_owned)),
                    ..asked
                };
                let (before, after) = (asked.decision(old), asked.decision(new));
                let is_told =
                    |(_, change): &(_, Change)| change.is_allowed_now() == after.is_allowed();
                if before.is_allowed() != after.is_allowed() && !found.iter().any(is_told) {
                    let change = Change {
                        actions: Vec::new(),
                        resource: example.written.clone(),
                        situation: beside(situation, &context),
                        asked,
                        old: before,
                        new: after,
                    };
                    found.push((class, change));
                }
            }
            changes.append(&mut found);
        }
    }
    grouped(&mentioned, changes)
}

/// Changes of the same resource, situation and reasons as one.
fn grouped(mentioned: &Mentioned<'_>, changes: Vec<(&ActionClass, Change)>) -> Vec<Change> {
    let mut groups: Vec<(Vec<&ActionClass>, Change)> = Vec::new();
    for (class, change) in changes {
        let is_alike = |(_, held): &&mut (Vec<&ActionClass>, Change)| {
            (&held.resource, &held.situation, &held.old, &held.new)
                == (
                    &change.resource,
                    &change.situation,
                    &change.old,
                    &change.new,
                )
        };
        match groups.iter_mut().find(is_alike) {
            Some((classes, _)) => classes.push(class),
            None => groups.push((vec![class], change)),
        }
    }
    let worded = groups.into_iter().map(|(classes, change)| Change {
        actions: mentioned.worded(&classes),
        ..change
    });
    worded.collect()
}

/// Callers that the principals of some policies stand for: for an account one of its users, for everyone somebody of an
/// account that is nowhere else, and nobody at all.
#[must_use]
pub fn mentioned_callers<'p>(policies: impl IntoIterator<Item = &'p Policy>) -> Vec<Caller> {
    let mut callers: BTreeMap<String, Caller> = BTreeMap::new();
    for policy in policies {
        for entry in policy.document().principals() {
            for caller in callers_of(entry) {
                callers.insert(caller.principal.arn_text().into_owned(), caller);
            }
        }
    }
    callers.into_values().collect()
}

fn callers_of(entry: &PrincipalEntry) -> Vec<Caller> {
    let parsed = |name: &str| Caller::parse(name).ok();
    let found = match (entry.kind(), entry.form()) {
        (_, PrincipalForm::Everyone) => vec![
            parsed("arn:aws:iam::999999999999:user/anybody"),
            parsed("anonymous"),
        ],
        (_, PrincipalForm::Account(id)) => {
            vec![parsed(&format!("arn:aws:iam::{id}:user/anybody"))]
        }
        (PrincipalKind::Federated, _) => vec![Some(Caller::of(Principal::Federated {
            provider: entry.value().to_owned(),
        }))],
        _ => vec![parsed(entry.value())],
    };
    found.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use keyward_evaluation::Layer;

    use super::*;
    use crate::source::Source;

    fn layers(statements: &str) -> PolicyLayers {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        let policy = Policy::of_source(&Source::new("policy", text), Layer::Identity).unwrap();
        PolicyLayers {
            identity: vec![policy],
            ..PolicyLayers::default()
        }
    }

    /// The changes as `+ actions on resource with keys`.
    fn changes(old: &str, new: &str) -> Vec<String> {
        let caller = Caller::parse("arn:aws:iam::111122223333:user/alice").unwrap();
        let found = differences(&layers(old), &layers(new), &caller, &Context::new(), None);
        let worded = found.iter().map(|change| {
            let sign = if change.is_allowed_now() { '+' } else { '-' };
            let keys: Vec<String> = change
                .situation
                .iter()
                .map(|(key, value)| format!("{key}={}", value.values().join(",")))
                .collect();
            let (actions, resource) = (change.actions.join(", "), &change.resource);
            format!("{sign} {actions} on {resource} with {}", keys.join(" "))
        });
        worded
            .map(|text| text.trim_end_matches(" with ").to_owned())
            .collect()
    }

    const GETS: &str =
        r#"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::photos/*"}"#;

    fn allow(action: &str, resource: &str, condition: &str) -> String {
        format!(
            r#"{{"Effect": "Allow", "Action": "{action}", "Resource": "{resource}", "Condition": {{{condition}}}}}"#
        )
    }

    #[test]
    fn what_says_the_same_in_other_words_is_the_same() {
        assert!(changes(GETS, GETS).is_empty());
        let split = format!(
            "{}, {}",
            allow("S3:get*", "arn:aws:s3:::photos/a*", ""),
            allow("s3:GET*", "arn:aws:s3:::photos/*", "")
        );
        assert!(changes(GETS, &split).is_empty());
    }

    #[test]
    fn actions_are_told_in_the_words_of_the_policies() {
        let wider = allow("s3:*", "arn:aws:s3:::photos/*", "");
        assert_eq!(
            changes(GETS, &wider),
            ["+ s3:* but not s3:Get* on arn:aws:s3:::photos/*"]
        );
        assert_eq!(
            changes(&wider, GETS),
            ["- s3:* but not s3:Get* on arn:aws:s3:::photos/*"]
        );
    }

    #[test]
    fn actions_outside_a_not_action_count() {
        let old = r#"{"Effect": "Allow", "NotAction": ["iam:*", "sts:*"], "Resource": "*"}"#;
        let new = r#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#;
        assert_eq!(changes(old, new), ["+ sts:* on *"]);
    }

    #[test]
    fn conditions_are_tried_at_values_that_they_tell_apart() {
        let inside = |condition: &str| allow("s3:Get*", "arn:aws:s3:::photos/*", condition);
        for (condition, with) in [
            (r#""IpAddress": {"aws:SourceIp": "10.0.0.0/8"}"#, ""),
            (r#""NumericLessThan": {"s3:max-keys": "10"}"#, ""),
            (r#""Null": {"aws:TokenIssueTime": "false"}"#, ""),
            (
                r#""StringNotEqualsIfExists": {"aws:PrincipalTag/team": "red"}"#,
                " with aws:PrincipalTag/team=red",
            ),
            (
                r#""BoolIfExists": {"aws:SecureTransport": "true"}"#,
                " with aws:SecureTransport=false",
            ),
        ] {
            let expected = format!("- s3:Get* on arn:aws:s3:::photos/*{with}");
            assert_eq!(changes(GETS, &inside(condition)), [expected], "{condition}");
        }
    }

    #[test]
    fn what_conditions_mention_is_tried_beside_its_edges() {
        for (old, new) in [
            (
                r#""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
                r#""IpAddress": {"aws:SourceIp": "203.0.0.0/8"}"#,
            ),
            (
                r#""NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
                r#""NotIpAddress": {"aws:SourceIp": "203.0.113.0/25"}"#,
            ),
            (
                r#""StringEquals": {"s3:prefix": "home"}"#,
                r#""StringEqualsIgnoreCase": {"s3:prefix": "home"}"#,
            ),
            (
                r#""ForAnyValue:StringEquals": {"aws:TagKeys": ["a"]}"#,
                r#""ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}, "Null": {"aws:TagKeys": "false"}"#,
            ),
            (
                r#""StringEquals": {"s3:prefix": "${aws:PrincipalTag/team}"}"#,
                r#""StringEquals": {"s3:prefix": "${aws:PrincipalTag/other}"}"#,
            ),
        ] {
            let [old, new] = [old, new].map(|condition| allow("s3:ListBucket", "*", condition));
            assert!(!changes(&old, &new).is_empty(), "{old} {new}");
        }
        let [old, new] = ["team", "other"].map(|tag| {
            let resource = format!("arn:aws:s3:::photos/${{aws:PrincipalTag/{tag}}}/*");
            allow("s3:GetObject", &resource, "")
        });
        assert_eq!(changes(&old, &new).len(), 2);
    }

    #[test]
    fn a_bound_that_moves_by_one_is_seen() {
        let bound = |number: u32| {
            let condition = format!(r#""NumericLessThanEquals": {{"s3:max-keys": "{number}"}}"#);
            allow("s3:ListBucket", "*", &condition)
        };
        assert_eq!(
            changes(&bound(10), &bound(11)),
            ["+ s3:ListBucket on * with s3:max-keys=11"]
        );
    }

    #[test]
    fn a_deny_of_some_resources_is_seen() {
        let new = format!(
            r#"{GETS}, {{"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:s3:::photos/public/*"}}"#
        );
        assert_eq!(changes(GETS, &new), ["- s3:Get* on arn:aws:s3:::photos/*"]);
    }

    #[test]
    fn callers_come_from_principals() {
        let text = r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": {"AWS":
            ["*", "111122223333"], "Service": "ec2.amazonaws.com", "Federated": "accounts.google.com"}}}"#;
        let policy = Policy::of_source(&Source::new("policy", text), Layer::Resource).unwrap();
        let callers = mentioned_callers([&policy]);
        let names: Vec<_> = callers
            .iter()
            .map(|caller| caller.principal.arn_text())
            .collect();
        assert_eq!(
            names,
            [
                "accounts.google.com",
                "anonymous",
                "arn:aws:iam::111122223333:user/anybody",
                "arn:aws:iam::999999999999:user/anybody",
                "ec2.amazonaws.com"
            ]
        );
    }
}
