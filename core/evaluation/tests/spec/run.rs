//! Asks the evaluator and the validator what a case asks.

use keyward_evaluation::{
    Decision, GrantedBy, Layer, Outcome, Principal, Request, ResourcePolicyKind,
    access_denied_message,
};
use keyward_policy::{Document, Effect, PolicyKind, validate};
use serde_json::Value;

use crate::both::decide;
use crate::case::{Asked, Callers, Expecting, Written};
use crate::support::{Policies, Policy};

/// A request with its policies, ready to be decided.
pub(crate) struct Prepared<'a> {
    policies: Policies,
    /// The names of the organization's levels, as the page gives them.
    scp_levels: Vec<String>,
    rcp_levels: Vec<String>,
    asked: Asked,
    principal: &'a Principal,
    has_deny: bool,
}

impl<'a> Prepared<'a> {
    pub(crate) fn new(
        written: &[Written],
        asked: Asked,
        callers: &'a Callers,
    ) -> Result<Self, String> {
        let principal = callers
            .get(&asked.caller)
            .ok_or(format!("nobody is called `{}`", asked.caller))?;
        let mut prepared = Self {
            policies: Policies::default(),
            scp_levels: Vec::new(),
            rcp_levels: Vec::new(),
            asked,
            principal,
            has_deny: false,
        };
        for policy in written {
            prepared
                .add(policy)
                .map_err(|fault| format!("the policy of line {}: {fault}", policy.line))?;
        }
        Ok(prepared)
    }

    fn add(&mut self, written: &Written) -> Result<(), String> {
        let text = document_text(&self.asked.fill(&written.text));
        let document = Document::parse(&text).map_err(|error| error.to_string())?;
        self.has_deny |= document
            .statements()
            .iter()
            .any(|statement| statement.effect == Effect::Deny);
        let mut words = written.words.clone();
        let unsaved = take(&mut words, |word| word == "unsaved").is_some();
        let arn = take(&mut words, |word| word.starts_with("arn:"));
        let kind = match written.part.as_str() {
            "identity" => Some(PolicyKind::InlineIdentity),
            "boundary" => Some(PolicyKind::ManagedIdentity),
            "session" => Some(PolicyKind::Session),
            "trust" => Some(PolicyKind::Trust),
            "scp" => Some(PolicyKind::Scp),
            "endpoint" => Some(PolicyKind::Endpoint),
            // AWS's own RCPFullAWSAccess allows; customers' may only deny.
            "rcp" if self.has_deny => Some(PolicyKind::Rcp),
            _ => None,
        };
        if let Some(refusal) = kind.and_then(|kind| validate(kind, &text).err())
            && !unsaved
        {
            return Err(format!("AWS would not save it: {refusal}"));
        }
        let policy = Policy { document, arn };
        let level = match (written.part.as_str(), words.as_slice()) {
            ("scp" | "rcp", [level]) => level.clone(),
            ("scp" | "rcp", _) | (_, [_, ..]) => return Err("too many or too few words".into()),
            _ => String::new(),
        };
        let policies = &mut self.policies;
        let taken = match written.part.as_str() {
            "identity" => {
                policies.identity.push(policy);
                None
            }
            "session" => {
                policies.session.get_or_insert_default().push(policy);
                None
            }
            "boundary" => policies.boundary.replace(policy),
            "endpoint" => policies.endpoint.replace(policy),
            "resource" => resource(policies, policy, ResourcePolicyKind::Generic),
            "trust" => resource(policies, policy, ResourcePolicyKind::Trust),
            "key" => resource(policies, policy, ResourcePolicyKind::Key),
            "scp" => {
                at_level(&mut policies.scp, &mut self.scp_levels, level, policy);
                None
            }
            "rcp" => {
                at_level(&mut policies.rcp, &mut self.rcp_levels, level, policy);
                None
            }
            other => return Err(format!("no policy is called `{other}`")),
        };
        match taken {
            None => Ok(()),
            Some(_) => Err("there is one already".into()),
        }
    }

    pub(crate) fn decide(&self) -> Decision {
        let request = Request {
            principal: self.principal,
            action: &self.asked.action,
            resource: &self.asked.resource,
            resource_account: self.asked.owner.as_deref(),
            context: &self.asked.context,
            principal_account_is_management: self.asked.management == "caller",
            resource_account_is_management: self.asked.management == "resource",
        };
        decide(&self.policies.layers(), &request)
    }

    /// A decision in the words of the pages, and whether it is what a page expects.
    pub(crate) fn judge(
        &self,
        expecting: Expecting,
        expected: &str,
        decision: &Decision,
    ) -> (String, bool) {
        let (words, level) = self.words(&decision.outcome);
        let with_level = level.map(|level| words.replace(')', &format!(", {level})")));
        let agrees = match (expecting, expected) {
            (Expecting::Match, "yes" | "no") => {
                let decides = if self.has_deny {
                    matches!(decision.outcome, Outcome::ExplicitDeny { .. })
                } else {
                    decision.is_allowed()
                };
                decides == (expected == "yes")
            }
            (Expecting::Decision, expected) => {
                expected == words || with_level.as_deref() == Some(expected)
            }
            _ => false,
        };
        (with_level.unwrap_or(words), agrees)
    }

    fn words(&self, outcome: &Outcome) -> (String, Option<&str>) {
        let level = |layer: &Layer, level: Option<usize>| {
            let names = match layer {
                Layer::Scp => &self.scp_levels,
                _ => &self.rcp_levels,
            };
            names.get(level?).map(String::as_str)
        };
        match outcome {
            Outcome::Allowed { by, .. } => {
                let by = match by {
                    GrantedBy::Identity => "identity",
                    GrantedBy::Resource => "resource",
                    GrantedBy::IdentityAndResource => "identity and resource",
                    GrantedBy::Root => "root",
                };
                (format!("allowed ({by})"), None)
            }
            Outcome::ExplicitDeny { layer, statement } => (
                format!("explicit deny ({})", layer_word(*layer)),
                level(layer, statement.level),
            ),
            Outcome::ImplicitDeny { layer, level: at } => (
                format!("implicit deny ({})", layer_word(*layer)),
                level(layer, *at),
            ),
        }
    }

    /// The sentence of a denial. `words` follow `text message`, as `on role app` and `without reason`.
    pub(crate) fn message(&self, words: &[&str], decision: &Decision) -> Result<String, String> {
        let mut named = Some(self.asked.resource.as_str());
        let mut reason = Some(decision);
        for word in words {
            match *word {
                "without reason" => reason = None,
                "on nothing" => named = None,
                word => {
                    named = Some(
                        word.strip_prefix("on ")
                            .ok_or(format!("what is `{word}`?"))?,
                    )
                }
            }
        }
        let caller = self.principal.arn_text();
        let action = &self.asked.action;
        Ok(access_denied_message(&caller, action, named, reason))
    }
}

fn take(words: &mut Vec<String>, wanted: impl Fn(&str) -> bool) -> Option<String> {
    let at = words.iter().position(|word| wanted(word))?;
    Some(words.remove(at))
}

fn resource(policies: &mut Policies, policy: Policy, kind: ResourcePolicyKind) -> Option<Policy> {
    policies
        .resource
        .replace((policy, kind))
        .map(|(held, _)| held)
}

fn at_level(
    levels: &mut Option<Vec<Vec<Policy>>>,
    names: &mut Vec<String>,
    name: String,
    policy: Policy,
) {
    let levels = levels.get_or_insert_default();
    let at = names
        .iter()
        .position(|held| *held == name)
        .unwrap_or_else(|| {
            names.push(name);
            levels.push(Vec::new());
            levels.len() - 1
        });
    levels[at].push(policy);
}

fn layer_word(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity",
        Layer::Resource => "resource",
        Layer::Trust => "trust",
        Layer::Boundary => "boundary",
        Layer::Session => "session",
        Layer::Scp => "SCP",
        Layer::Rcp => "RCP",
        Layer::Endpoint => "endpoint",
    }
}

/// A whole document as it is; one statement, or a list of them, in a document of the present version.
fn document_text(text: &str) -> String {
    let is_document = serde_json::from_str::<Value>(text)
        .is_ok_and(|value| value.get("Statement").is_some() || value.get("Version").is_some());
    if is_document {
        text.to_owned()
    } else {
        format!("{{\"Version\": \"2012-10-17\", \"Statement\": {text}}}")
    }
}

/// What AWS answers to a document that shall be saved.
pub(crate) fn save(written: &Written, asked: &Asked) -> Result<String, String> {
    let text = asked.fill(&written.text);
    let words: Vec<&str> = written.words.iter().map(String::as_str).collect();
    let kind = match words.as_slice() {
        ["managed"] => PolicyKind::ManagedIdentity,
        ["inline"] => PolicyKind::InlineIdentity,
        ["session"] => PolicyKind::Session,
        ["trust"] => PolicyKind::Trust,
        ["bucket", bucket] => PolicyKind::Bucket { bucket },
        ["scp"] => PolicyKind::Scp,
        ["rcp"] => PolicyKind::Rcp,
        ["endpoint"] => PolicyKind::Endpoint,
        other => return Err(format!("no document is saved as {other:?}")),
    };
    Ok(match validate(kind, &text) {
        Ok(_) => "accepted".into(),
        Err(refusal) => refusal.message,
    })
}
