//! Calls that two sets of policies answer differently.

use std::collections::{HashMap, HashSet};
use std::mem::{Discriminant, discriminant};

use keyward_evaluation::{
    CompiledLayers, Context, Decision, Principal, ReadyRequest, Verdict, decide_compiled,
};

use crate::caller::Caller;
use crate::mentioned::{ActionClass, Example, Mentioned, beside, keys_of};
use crate::policy::PolicyLayers;
use crate::question::Asked;
use crate::touched::{SlotName, Touched};

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

/// Compares policies for one caller after another, and does only once what comes out alike for several.
#[derive(Debug)]
pub struct Comparison<'k> {
    /// Condition keys that every call carries.
    known: &'k Context,
    /// Who owns the resources whose ARNs name no account.
    resource_account: Option<&'k str>,
    /// Numbers of the texts of policies.
    documents: HashMap<String, usize>,
    /// What was found for callers of whom the policies ask nothing else.
    found: HashMap<Alike, Vec<Change>>,
}

/// What two callers have in common if their changes are the same.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Alike {
    old: Vec<(SlotName, usize)>,
    new: Vec<(SlotName, usize)>,
    /// The kind of principal, and whether no SCP binds it.
    kind: (Discriminant<Principal>, bool),
    account: String,
    /// The keys of the caller's that the policies ask for.
    keys: Vec<(String, Vec<String>)>,
}

impl<'k> Comparison<'k> {
    /// A comparison of calls that carry these condition keys; `resource_account` owns the resources whose ARNs name no account.
    #[must_use]
    pub fn new(known: &'k Context, resource_account: Option<&'k str>) -> Self {
        Self {
            known,
            resource_account,
            documents: HashMap::new(),
            found: HashMap::new(),
        }
    }

    /// The calls of a caller that are answered differently by `old` and `new`, over the actions, resources and conditions that
    /// the two mention; of each pair of actions and resource at most one that becomes allowed and one that becomes denied.
    /// Only calls that a statement is about which stands in one of the two are tried: others are answered alike.
    pub fn differences(
        &mut self,
        old: &PolicyLayers,
        new: &PolicyLayers,
        caller: &Caller,
    ) -> Vec<Change> {
        let touched = Touched::between(old, new);
        if touched.is_nothing() {
            return Vec::new();
        }
        let Some(alike) = self.alike(old, new, caller) else {
            return self.found_for(old, new, &touched, caller, None);
        };
        if let Some(found) = self.found.get(&alike) {
            return found
                .iter()
                .map(|change| self.made_by(change, caller))
                .collect();
        }
        let found = self.found_for(old, new, &touched, caller, None);
        self.found.insert(alike, found.clone());
        found
    }

    /// The same for the calls by which a caller becomes a role.
    #[must_use]
    pub fn differences_in_becoming(
        &self,
        role: &str,
        old: &PolicyLayers,
        new: &PolicyLayers,
        caller: &Caller,
    ) -> Vec<Change> {
        let touched = Touched::between(old, new).in_becoming_a_role();
        self.found_for(old, new, &touched, caller, Some(role))
    }

    /// What others must have in common with a caller; `None` if a policy names principals.
    fn alike(&mut self, old: &PolicyLayers, new: &PolicyLayers, caller: &Caller) -> Option<Alike> {
        let mut asked: HashSet<String> = HashSet::new();
        for policy in old.policies().chain(new.policies()) {
            if policy.document().principals().next().is_some() {
                return None;
            }
            let statements = policy.document().statements().iter();
            asked.extend(statements.flat_map(keys_of).map(str::to_ascii_lowercase));
        }
        let keys = caller.context.iter();
        let keys = keys.filter(|(key, _)| asked.contains(&key.to_ascii_lowercase()));
        let service_linked = matches!(
            caller.principal,
            Principal::RoleSession {
                service_linked: true,
                ..
            }
        );
        Some(Alike {
            old: self.numbered(old),
            new: self.numbered(new),
            kind: (discriminant(&caller.principal), service_linked),
            account: caller.account().to_owned(),
            keys: keys
                .map(|(key, value)| (key.to_owned(), value.values().to_vec()))
                .collect(),
        })
    }

    /// The policies of each slot by number.
    fn numbered(&mut self, layers: &PolicyLayers) -> Vec<(SlotName, usize)> {
        let mut numbered = Vec::new();
        for (name, policies) in layers.slots() {
            for policy in policies {
                // Decisions tell policies by name.
                let text = format!("{}\n{}", policy.name(), policy.document().text());
                let next = self.documents.len();
                let number = *self.documents.entry(text).or_insert(next);
                numbered.push((name, number));
            }
        }
        numbered
    }

    /// The same change of another caller's.
    fn made_by(&self, change: &Change, caller: &Caller) -> Change {
        let mut context = caller.context.clone();
        context.insert_all(self.known);
        context.insert_all(&change.situation);
        let mut change = change.clone();
        change.asked.caller = caller.clone();
        change.asked.context = context;
        change
    }

    fn found_for(
        &self,
        old: &PolicyLayers,
        new: &PolicyLayers,
        touched: &Touched<'_>,
        caller: &Caller,
        resource: Option<&str>,
    ) -> Vec<Change> {
        let mentioned = Mentioned::within(&[old, new], touched);
        let mut context = caller.context.clone();
        context.insert_all(self.known);
        let classes = mentioned.classes.iter();
        let classes = classes.filter(|class| touched.is_about(class.first()));
        let mut changes: Vec<(&ActionClass, Change)> = Vec::new();
        old.with_compiled(|old_layers| {
            new.with_compiled(|new_layers| {
                let both = Both {
                    policies: [old, new],
                    layers: [old_layers, new_layers],
                    context: &context,
                };
                for class in classes {
                    let situations = mentioned.situations(class, &context);
                    let examples = match resource {
                        Some(arn) => vec![Example::of(arn)],
                        None => mentioned.examples(class, &context, caller.account()),
                    };
                    for example in examples {
                        let asked = self.asked(caller, class, &example);
                        let found = both.changes(&asked, &situations, &example);
                        changes.extend(found.into_iter().map(|change| (class, change)));
                    }
                }
            });
        });
        grouped(&mentioned, changes)
    }

    /// The call of a caller that stands for a class of actions and a resource.
    fn asked(&self, caller: &Caller, class: &ActionClass, example: &Example) -> Asked {
        let asked = Asked::new(caller.clone(), class.first(), example.arn.as_str());
        let owner = self.resource_account.map(str::to_owned);
        Asked {
            resource_account: asked.resource_account.or(owner),
            ..asked
        }
    }
}

/// The old and the new policies, ready to decide.
struct Both<'b> {
    policies: [&'b PolicyLayers; 2],
    layers: [&'b CompiledLayers<'b>; 2],
    /// What every call of the caller carries.
    context: &'b Context,
}

impl Both<'_> {
    /// The first situation in which a call becomes allowed, and the first in which it becomes denied.
    fn changes(&self, asked: &Asked, situations: &[Context], example: &Example) -> Vec<Change> {
        let mut found: Vec<Change> = Vec::new();
        for situation in situations {
            // The caller's own keys are in every situation.
            let ready = ReadyRequest::new(&asked.request(situation));
            let verdicts = self.layers.map(|layers| decide_compiled(layers, &ready));
            let [was, is] = verdicts.each_ref().map(Verdict::is_allowed);
            if was == is || found.iter().any(|change| change.is_allowed_now() == is) {
                continue;
            }
            let [old, new] = [0, 1].map(|side: usize| self.decision(side, &verdicts));
            let (Some(old), Some(new)) = (old, new) else {
                continue;
            };
            found.push(Change {
                actions: Vec::new(),
                resource: example.written.clone(),
                situation: beside(situation, self.context),
                asked: Asked {
                    context: situation.clone(),
                    ..asked.clone()
                },
                old,
                new,
            });
        }
        found
    }

    /// The verdict of one side in full.
    fn decision(&self, side: usize, verdicts: &[Verdict; 2]) -> Option<Decision> {
        let (policies, layers) = (self.policies.get(side)?, self.layers.get(side)?);
        let decision = verdicts
            .get(side)?
            .decision(layers, |place| policies.names(place));
        Some(decision)
    }
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

#[cfg(test)]
mod tests {
    use keyward_evaluation::Layer;

    use super::*;
    use crate::policy::Policy;
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
        let known = Context::new();
        let mut comparison = Comparison::new(&known, None);
        let found = comparison.differences(&layers(old), &layers(new), &caller);
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

    /// Statements of many forms, to be taken together.
    const STATEMENTS: [&str; 8] = [
        GETS,
        r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#,
        r#"{"Effect": "Allow", "Action": ["s3:List*", "iam:Get*"], "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}"#,
        r#"{"Effect": "Allow", "NotAction": ["iam:*", "sts:*"], "Resource": "*"}"#,
        r#"{"Effect": "Deny", "NotAction": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:username": "alice"}}}"#,
        r#"{"Effect": "Deny", "Action": "*:Delete*", "Resource": "*"}"#,
        r#"{"Effect": "Deny", "Action": "s3:Put*", "NotResource": "arn:aws:s3:::photos/${aws:username}/*"}"#,
        r#"{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::photos/public/*"}"#,
    ];

    #[test]
    fn nothing_is_missed_where_only_what_is_touched_is_tried() {
        let caller = Caller::parse("arn:aws:iam::111122223333:user/alice").unwrap();
        let known = Context::new();
        let comparison = Comparison::new(&known, None);
        let of_bits = |bits: usize| {
            let taken = (0..8).filter(|at| bits >> at & 1 == 1);
            let taken: Vec<&str> = taken.map(|at| STATEMENTS[at]).collect();
            layers(&taken.join(","))
        };
        let mut differing = 0;
        for bits in (1..256).step_by(9) {
            let (old, new) = (of_bits(bits), of_bits(1 + bits * 37 % 255));
            let touched = Touched::between(&old, &new);
            let told = |touched: &Touched<'_>| {
                let found = comparison.found_for(&old, &new, touched, &caller, None);
                let told = found.into_iter().map(|change| {
                    let Change {
                        actions,
                        resource,
                        situation,
                        old,
                        new,
                        ..
                    } = change;
                    format!("{actions:?} {resource} {situation:?} {old:?} {new:?}")
                });
                told.collect::<Vec<_>>()
            };
            let (all, few) = (told(&Touched::everything()), told(&touched));
            assert_eq!(few, all, "{bits}");
            differing += usize::from(!all.is_empty());
        }
        assert!(differing > 20);
    }

    #[test]
    fn what_is_alike_for_two_callers_is_told_of_each() {
        let known = Context::new();
        let mut comparison = Comparison::new(&known, None);
        let (old, new) = (layers(GETS), layers(STATEMENTS[1]));
        let mut told = |name: &str| {
            let caller = Caller::parse(&format!("arn:aws:iam::111122223333:user/{name}")).unwrap();
            let found = comparison.differences(&old, &new, &caller);
            let context = found[0].asked.context.clone();
            assert!(found[0].asked.caller.principal.arn_text().ends_with(name));
            (
                context.single("aws:username").unwrap().to_owned(),
                found.len(),
            )
        };
        assert_eq!(told("alice").0, "alice");
        assert_eq!(told("bob").0, "bob");
        assert_eq!(comparison.found.len(), 1);
        // Who is asked for by a policy is not like others.
        let own = layers(STATEMENTS[6]);
        for name in ["alice", "bob"] {
            let caller = Caller::parse(&format!("arn:aws:iam::111122223333:user/{name}")).unwrap();
            comparison.differences(&own, &new, &caller);
        }
        assert_eq!(comparison.found.len(), 3);
    }
}
