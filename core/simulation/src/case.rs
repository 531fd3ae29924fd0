//! Decisions that somebody expects: the form of `spec/policy-cases.jsonl`, and what a team writes of its own.

use keyward_evaluation::{FederationIssuer, Layer, Principal, ResourcePolicyKind};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::caller::Caller;
use crate::policy::{Policy, PolicyLayers};
use crate::question::{Answer, Asked, Question, read_context};
use crate::source::{Source, Unusable};
use crate::words::{DecisionWord, OutcomeWords, layer_word};

/// Finds a policy that a case names and does not spell out, for a layer.
pub type Lookup<'l> = dyn Fn(&str, Layer) -> Result<Policy, Unusable> + 'l;

/// A question and the decision that is expected.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// What is asked.
    pub question: Question,
    /// What should come.
    pub expected: Expected,
    /// Why that should come, in the words of whoever expects it.
    pub why: Option<String>,
    /// Where it stands.
    pub place: crate::source::Place,
}

/// What is expected of a decision.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The answer.
    pub decision: DecisionWord,
    /// The layer that it comes from, as [`OutcomeWords::layer`] names it; any will do if it is absent.
    pub layer: Option<String>,
}

impl Expected {
    /// Whether a decision is as expected.
    #[must_use]
    pub fn agrees(&self, came: OutcomeWords) -> bool {
        let layer = self.layer.as_deref();
        self.decision == came.decision && layer.is_none_or(|layer| layer == came.layer)
    }
}

/// `allowed by identity`, or `allowed`
impl std::fmt::Display for Expected {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.decision.as_str())?;
        match &self.layer {
            Some(layer) => write!(formatter, " by {layer}"),
            None => Ok(()),
        }
    }
}

#[derive(Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a case, an object with `name`, `layers`, `request` and `expect`"
)]
struct CaseText<'a> {
    name: String,
    #[serde(borrow, default)]
    layers: LayersText<'a>,
    #[serde(borrow)]
    request: RequestText<'a>,
    #[serde(borrow)]
    expect: &'a RawValue,
    why: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct LayersText<'a> {
    #[serde(borrow, default)]
    identity: Vec<&'a RawValue>,
    #[serde(borrow)]
    boundary: Option<&'a RawValue>,
    #[serde(borrow)]
    session: Option<Vec<&'a RawValue>>,
    #[serde(borrow)]
    resource: Option<&'a RawValue>,
    #[serde(default)]
    resource_kind: ResourceKindText,
    #[serde(borrow)]
    scp: Option<Vec<Vec<&'a RawValue>>>,
    #[serde(borrow)]
    rcp: Option<Vec<Vec<&'a RawValue>>>,
    #[serde(borrow)]
    endpoint: Option<&'a RawValue>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum ResourceKindText {
    #[default]
    Generic,
    Trust,
    Kms,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RequestText<'a> {
    #[serde(borrow)]
    principal: &'a RawValue,
    action: String,
    resource: Option<String>,
    resource_account: Option<String>,
    #[serde(borrow)]
    context: Option<&'a RawValue>,
    #[serde(default)]
    org: OrganizationText,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct OrganizationText {
    principal_account_is_management: bool,
    resource_account_is_management: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectText {
    decision: DecisionWord,
    layer: Option<String>,
}

/// A caller spelled out, member by member; those with an underscore may stand there and follow from the others.
#[derive(Deserialize)]
#[serde(
    tag = "type",
    deny_unknown_fields,
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
enum PrincipalText {
    Root {
        account: String,
        #[serde(rename = "arn")]
        _arn: Option<String>,
        #[serde(rename = "id")]
        _id: Option<String>,
    },
    User {
        account: String,
        arn: String,
        id: String,
    },
    RoleSession {
        account: String,
        arn: String,
        id: String,
        role_arn: String,
        role_id: String,
        #[serde(default)]
        service_linked: bool,
    },
    FederatedUser {
        account: String,
        arn: String,
        #[serde(rename = "id")]
        _id: Option<String>,
        user_arn: Option<String>,
        user_id: Option<String>,
    },
    AssumedRoot {
        account: String,
        arn: String,
        #[serde(rename = "id")]
        _id: Option<String>,
    },
    Service {
        name: String,
    },
    Federated {
        provider: String,
    },
    Anonymous,
}

impl From<PrincipalText> for Principal {
    fn from(text: PrincipalText) -> Self {
        match text {
            PrincipalText::Root { account, .. } => Self::Root { account },
            PrincipalText::User { account, arn, id } => Self::User { account, arn, id },
            PrincipalText::RoleSession {
                account,
                arn,
                id,
                role_arn,
                role_id,
                service_linked,
            } => Self::RoleSession {
                account,
                session_arn: arn,
                role_arn,
                role_id,
                session_user_id: id,
                service_linked,
            },
            PrincipalText::FederatedUser {
                account,
                arn,
                user_arn,
                user_id,
                ..
            } => Self::FederatedUser {
                account,
                arn,
                issuer: user_arn.map_or(FederationIssuer::Root, |arn| FederationIssuer::User {
                    arn,
                    id: user_id.unwrap_or_default(),
                }),
            },
            PrincipalText::AssumedRoot { account, arn, .. } => Self::AssumedRoot { account, arn },
            PrincipalText::Service { name } => Self::Service { name },
            PrincipalText::Federated { provider } => Self::Federated { provider },
            PrincipalText::Anonymous => Self::Anonymous,
        }
    }
}

impl Case {
    /// Reads the cases of a text: one JSON object, an array of them, or one after another, as lines of JSONL.
    ///
    /// A policy is an object, or a string for `lookup`. A principal is an object, of whom nothing is in the context but
    /// what the case says, or a string as [`Caller::parse`] takes it, with the keys that follow from it.
    ///
    /// # Errors
    /// At the place of the first thing that cannot be read.
    pub fn read(source: &Source, lookup: &Lookup<'_>) -> Result<Vec<Self>, Unusable> {
        let text = source.text();
        let failed = |error: serde_json::Error| source.json_error(0, &error);
        let raws: Vec<&RawValue> = if text.trim_start().starts_with('[') {
            serde_json::from_str(text).map_err(failed)?
        } else {
            let stream = serde_json::Deserializer::from_str(text).into_iter();
            stream.collect::<Result<_, _>>().map_err(failed)?
        };
        let reading = Reading { source, lookup };
        raws.into_iter().map(|raw| reading.case(raw)).collect()
    }

    /// What comes of it, without the reasons, at a fraction of the cost of an [`Answer`].
    #[must_use]
    pub fn outcome_words(&self) -> OutcomeWords {
        let decision = self.question.asked.decision(&self.question.layers);
        OutcomeWords::from(&decision.outcome)
    }

    /// Decides it, with the reasons.
    #[must_use]
    pub fn answer(&self) -> Answer {
        self.question.answer()
    }
}

struct Reading<'r> {
    source: &'r Source,
    lookup: &'r Lookup<'r>,
}

impl Reading<'_> {
    /// Reads a part of the source.
    fn part<'a, T: Deserialize<'a>>(&self, raw: &'a RawValue) -> Result<T, Unusable> {
        let failed = |error| {
            self.source
                .json_error(self.source.offset_of(raw.get()), &error)
        };
        serde_json::from_str(raw.get()).map_err(failed)
    }

    fn place(&self, raw: &RawValue) -> crate::source::Place {
        let base = self.source.offset_of(raw.get());
        self.source.place(base..base + raw.get().len())
    }

    fn case(&self, raw: &RawValue) -> Result<Case, Unusable> {
        let text: CaseText<'_> = self.part(raw)?;
        Ok(Case {
            question: Question::new(self.layers(&text.layers)?, self.asked(&text.request)?),
            expected: self.expected(text.expect)?,
            name: text.name,
            why: text.why,
            place: self.place(raw),
        })
    }

    fn layers(&self, text: &LayersText<'_>) -> Result<PolicyLayers, Unusable> {
        let (layer, kind) = match text.resource_kind {
            ResourceKindText::Generic => (Layer::Resource, ResourcePolicyKind::Generic),
            ResourceKindText::Trust => (Layer::Trust, ResourcePolicyKind::Trust),
            ResourceKindText::Kms => (Layer::Resource, ResourcePolicyKind::Key),
        };
        let one =
            |raw: Option<&RawValue>, layer| raw.map(|raw| self.policy(raw, layer)).transpose();
        let several = |raws: &[&RawValue], layer| {
            let policies = raws.iter().map(|raw| self.policy(raw, layer));
            policies.collect::<Result<Vec<_>, _>>()
        };
        let levels = |levels: Option<&Vec<Vec<&RawValue>>>, layer| {
            let levels = levels.map(|levels| levels.iter().map(|level| several(level, layer)));
            levels
                .map(Iterator::collect::<Result<Vec<_>, _>>)
                .transpose()
        };
        Ok(PolicyLayers {
            identity: several(&text.identity, Layer::Identity)?,
            boundary: one(text.boundary, Layer::Boundary)?,
            session: text
                .session
                .as_ref()
                .map(|raws| several(raws, Layer::Session))
                .transpose()?,
            resource: one(text.resource, layer)?.map(|policy| (policy, kind)),
            scp: levels(text.scp.as_ref(), Layer::Scp)?,
            rcp: levels(text.rcp.as_ref(), Layer::Rcp)?,
            endpoint: one(text.endpoint, Layer::Endpoint)?,
        })
    }

    fn policy(&self, raw: &RawValue, layer: Layer) -> Result<Policy, Unusable> {
        if raw.get().starts_with('"') {
            let name: String = self.part(raw)?;
            // What is wrong with the file is told at its place there; that there is none, here.
            return (self.lookup)(&name, layer).map_err(|error| match error.place() {
                Some(_) => error,
                None => self.place(raw).unusable(error.reason()),
            });
        }
        let name = format!("the case's {} policy", layer_word(layer));
        Policy::of_slice(self.source, raw.get(), name, layer)
    }

    fn asked(&self, text: &RequestText<'_>) -> Result<Asked, Unusable> {
        let at = |raw: &RawValue, error: Unusable| self.place(raw).unusable(error.reason());
        let caller = if text.principal.get().starts_with('"') {
            let name: String = self.part(text.principal)?;
            Caller::parse(&name).map_err(|error| at(text.principal, error))?
        } else {
            let principal = self.part::<PrincipalText>(text.principal)?.into();
            Caller {
                principal,
                context: Default::default(),
            }
        };
        let context = match text.context {
            None => Default::default(),
            Some(raw) => read_context(&self.part(raw)?).map_err(|error| at(raw, error))?,
        };
        let resource = text.resource.as_deref().unwrap_or("*");
        let asked = Asked::new(caller, &text.action, resource);
        Ok(Asked {
            resource_account: text.resource_account.clone().or(asked.resource_account),
            context,
            principal_account_is_management: text.org.principal_account_is_management,
            resource_account_is_management: text.org.resource_account_is_management,
            ..asked
        })
    }

    /// `{"decision": "allowed", "layer": "identity"}`, or `"allowed"`
    fn expected(&self, raw: &RawValue) -> Result<Expected, Unusable> {
        if raw.get().starts_with('"') {
            return Ok(Expected {
                decision: self.part(raw)?,
                layer: None,
            });
        }
        let ExpectText { decision, layer } = self.part(raw)?;
        Ok(Expected { decision, layer })
    }
}
