//! What a caller may do.

use keyward_evaluation::Context;

use crate::caller::Caller;
use crate::mentioned::{ActionClass, Mentioned};
use crate::policy::PolicyLayers;
use crate::question::{Answer, Asked, Question};
use crate::words::keys_in_words;

/// A resource that may be any.
const ANY: &str = "*";

/// Whether a right is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The calls are allowed.
    Allowed,
    /// They are denied, and might be allowed with condition keys that they do not carry.
    LacksKeys,
    /// A policy of the caller's allows them, and another layer or a Deny does not.
    Withheld,
}

/// Calls of a caller that a policy of its own allows.
#[derive(Clone, Debug)]
pub struct Right {
    /// Whether it stands.
    pub standing: Standing,
    /// The condition keys that are lacking with values that would do, or what withholds the calls; empty if they are allowed.
    pub reason: String,
    /// The resource as the policies write it.
    pub resource: String,
    /// The actions in the words of the policies: patterns, what they leave out after `but not`, or single actions.
    pub actions: Vec<String>,
    /// A call of these that was asked about.
    pub question: Question,
    /// What came of it.
    pub answer: Answer,
}

/// What a caller may do by policies, over the actions and resources that they mention. The layers may hold a resource's
/// policy; without one what resources grant is not seen. `known` are condition keys that every call carries.
#[must_use]
pub fn rights(layers: &PolicyLayers, caller: &Caller, known: &Context) -> Vec<Right> {
    let mentioned = Mentioned::of(&[layers]);
    let mut context = caller.context.clone();
    context.insert_all(known);
    let account = caller.account();
    let mut tried: Vec<Tried<'_>> = Vec::new();
    for class in &mentioned.classes {
        let mut anywhere = None;
        for example in mentioned.examples(class, &context, account) {
            let asked = Asked::new(caller.clone(), class.first(), example.arn);
            let asked = Asked {
                context: context.clone(),
                ..asked
            };
            let question = Question::new(layers.clone(), asked);
            let answer = question.answer();
            if let Some((standing, reason)) = standing(&question, &answer) {
                // What holds of every resource need not be said of one.
                if example.written == ANY {
                    anywhere = Some((standing, reason.clone()));
                } else if anywhere.as_ref() == Some(&(standing, reason.clone())) {
                    continue;
                }
                tried.push(Tried {
                    standing,
                    reason,
                    resource: example.written,
                    class,
                    question,
                    answer,
                });
            }
        }
    }
    grouped(&mentioned, tried)
}

struct Tried<'m> {
    standing: Standing,
    reason: String,
    resource: String,
    class: &'m ActionClass,
    question: Question,
    answer: Answer,
}

/// Whether a call stands, and what that depends on or what withholds it; `None` for calls that no policy of the caller's
/// is about.
fn standing(question: &Question, answer: &Answer) -> Option<(Standing, String)> {
    if answer.is_allowed() {
        Some((Standing::Allowed, String::new()))
    } else if let Some(keys) = question.allowing_keys() {
        Some((Standing::LacksKeys, keys_in_words(&keys)))
    } else if answer.identity_allows() {
        let reason = answer.outcome_words().to_string();
        Some((Standing::Withheld, reason))
    } else {
        None
    }
}

/// Those of the same standing, resource and reason as one right.
fn grouped(mentioned: &Mentioned<'_>, tried: Vec<Tried<'_>>) -> Vec<Right> {
    let mut groups: Vec<Vec<Tried<'_>>> = Vec::new();
    for one in tried {
        let is_alike = |group: &&mut Vec<Tried<'_>>| {
            group.first().is_some_and(|first| {
                (first.standing, &first.resource, &first.reason)
                    == (one.standing, &one.resource, &one.reason)
            })
        };
        match groups.iter_mut().find(is_alike) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    let rights = groups.into_iter().filter_map(|group| {
        let classes: Vec<&ActionClass> = group.iter().map(|one| one.class).collect();
        let actions = mentioned.worded(&classes);
        let first = group.into_iter().next()?;
        Some(Right {
            standing: first.standing,
            reason: first.reason,
            resource: first.resource,
            actions,
            question: first.question,
            answer: first.answer,
        })
    });
    let mut rights: Vec<Right> = rights.collect();
    rights.sort_by_key(|right| right.standing);
    rights
}

#[cfg(test)]
mod tests {
    use keyward_evaluation::Layer;

    use super::*;
    use crate::policy::Policy;
    use crate::source::Source;

    fn policy(statements: &str) -> Policy {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        Policy::of_source(&Source::new("policy", text), Layer::Identity).unwrap()
    }

    fn found(layers: &PolicyLayers) -> Vec<(Standing, String)> {
        let caller = Caller::parse("arn:aws:iam::111122223333:user/alice").unwrap();
        let rights = rights(layers, &caller, &Context::new()).into_iter();
        let told = rights.map(|right| {
            let actions = right.actions.join(", ");
            let told = format!("{actions} on {} {}", right.resource, right.reason);
            (right.standing, told.trim_end().to_owned())
        });
        told.collect()
    }

    #[test]
    fn allowed_lacking_and_withheld_come_apart() {
        let layers = PolicyLayers {
            identity: vec![policy(
                r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}/*"},
                   {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"},
                   {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*",
                    "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
                   {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}"#,
            )],
            boundary: Some(policy(
                r#"{"Effect": "Allow", "Action": ["s3:*", "sqs:*"], "Resource": "*"}"#,
            )),
            ..PolicyLayers::default()
        };
        assert_eq!(
            found(&layers),
            [
                (
                    Standing::Allowed,
                    "s3:* but not s3:Delete* on arn:aws:s3:::${aws:username}/*".to_owned()
                ),
                (
                    Standing::LacksKeys,
                    "sqs:SendMessage on * aws:MultiFactorAuthPresent = true".to_owned()
                ),
                (
                    Standing::Withheld,
                    "ec2:* on * implicitDeny by boundary".to_owned()
                ),
                (
                    Standing::Withheld,
                    "s3:Delete* on arn:aws:s3:::${aws:username}/* explicitDeny by identity"
                        .to_owned()
                ),
            ]
        );
    }

    #[test]
    fn what_holds_everywhere_is_told_once() {
        let layers = PolicyLayers {
            identity: vec![policy(
                r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
                   {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::photos/*"}"#,
            )],
            ..PolicyLayers::default()
        };
        assert_eq!(
            found(&layers),
            [(Standing::Allowed, "s3:* on *".to_owned())]
        );
    }
}
