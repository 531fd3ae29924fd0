//! A call put to policies, and what comes of it.

use keyward_evaluation::{
    Context, ContextValue, Decision, Layer, Outcome, ReadyRequest, Request, StatementReference,
    StatementTrace, Trace, access_denied_message, decide_compiled, decide_traced,
};
use keyward_policy::{Effect, Statement};
use serde_json::Value;

pub use keyward_evaluation::StatementPlace;

use crate::caller::Caller;
use crate::mentioned::{beside, situations};
use crate::policy::PolicyLayers;
use crate::source::Unusable;
use crate::words::OutcomeWords;

const MFA: &str = "aws:MultiFactorAuthPresent";

/// A call that nobody makes.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who asks.
    pub caller: Caller,
    /// `service:Name`
    pub action: String,
    /// The ARN, or `*`.
    pub resource: String,
    /// Who owns the resource; `None` means the caller's own account.
    pub resource_account: Option<String>,
    /// Condition keys, over those that follow from the caller.
    pub context: Context,
    /// Whether the caller's account is the management account of its organization.
    pub principal_account_is_management: bool,
    /// Whether the resource's account is the management account of its organization.
    pub resource_account_is_management: bool,
}

impl Asked {
    /// A call on a resource of the account that its ARN names; of one that names none, the caller's own.
    #[must_use]
    pub fn new(caller: Caller, action: impl Into<String>, resource: impl Into<String>) -> Self {
        let resource = resource.into();
        let owner = resource.split(':').nth(4).filter(|id| is_account(id));
        Self {
            caller,
            action: action.into(),
            resource_account: owner.map(str::to_owned),
            resource,
            context: Context::new(),
            principal_account_is_management: false,
            resource_account_is_management: false,
        }
    }

    /// All condition keys: those that follow from the caller, and over them those that were told.
    #[must_use]
    pub fn whole_context(&self) -> Context {
        let mut context = self.caller.context.clone();
        context.insert_all(&self.context);
        context
    }

    /// What policies decide, without the reasons, at a fraction of the cost of an [`Answer`].
    #[must_use]
    pub fn decision(&self, policies: &PolicyLayers) -> Decision {
        let context = self.whole_context();
        let ready = ReadyRequest::new(&self.request(&context));
        policies.with_compiled(|layers| {
            decide_compiled(layers, &ready).decision(layers, |place| policies.names(place))
        })
    }

    pub(crate) fn request<'a>(&'a self, context: &'a Context) -> Request<'a> {
        Request {
            principal: &self.caller.principal,
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account.as_deref(),
            context,
            principal_account_is_management: self.principal_account_is_management,
            resource_account_is_management: self.resource_account_is_management,
        }
    }
}

/// Twelve digits.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads the condition keys of a call: strings, numbers and booleans, or lists of them.
///
/// # Errors
/// If it is no object, a value is something else, or two keys differ in nothing but case.
pub fn read_context(value: &Value) -> Result<Context, Unusable> {
    let Value::Object(members) = value else {
        return Err(Unusable::new(
            "the context must be an object of condition keys",
        ));
    };
    let mut context = Context::new();
    for (key, value) in members {
        let several = |values: &Vec<Value>| values.iter().map(scalar).collect::<Option<Vec<_>>>();
        let read = match value {
            Value::Array(values) => several(values).map(ContextValue::Multi),
            single => scalar(single).map(ContextValue::Single),
        };
        let read = read.ok_or_else(|| {
            Unusable::new(format!(
                "condition key `{key}` must be a string or a list of strings"
            ))
        })?;
        if context.get(key).is_some() {
            return Err(Unusable::new(format!(
                "condition key `{key}` is there twice"
            )));
        }
        context.insert(key.as_str(), read);
    }
    Ok(context)
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A call and the policies that it is put to.
#[derive(Clone, Debug)]
pub struct Question {
    /// The policies.
    pub layers: PolicyLayers,
    /// The call.
    pub asked: Asked,
}

impl Question {
    /// Puts a call to policies.
    #[must_use]
    pub fn new(layers: PolicyLayers, asked: Asked) -> Self {
        Self { layers, asked }
    }

    /// What comes of it.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let context = self.asked.whole_context();
        let ready = ReadyRequest::new(&self.asked.request(&context));
        self.layers.with_compiled(|layers| {
            let trace = decide_traced(layers, &ready);
            Answer {
                decision: trace
                    .verdict
                    .decision(layers, |place| self.layers.names(place)),
                missing_keys: trace
                    .missing_keys(layers, &ready)
                    .into_iter()
                    .map(str::to_owned)
                    .collect(),
                trace,
            }
        })
    }

    /// The condition keys with which the call, that is denied, would be allowed: the fewest that are found, with values that
    /// the policies' conditions tell apart.
    #[must_use]
    pub fn allowing_keys(&self) -> Option<Context> {
        let (service, name) = self.asked.action.split_once(':')?;
        let policies = self.layers.policies();
        let statements = policies.flat_map(|policy| policy.document().statements());
        let about = statements.filter(|statement| statement.action.covers(service, name));
        let statements: Vec<&Statement> = about.collect();
        let mut known = self.asked.whole_context();
        // A session without MFA may be made again with it.
        let has_mfa_key = known.remove(MFA).is_some();
        let situations = situations(&statements, &known);
        let allowing = situations.into_iter().filter(|situation| {
            if has_mfa_key && situation.get(MFA).is_none() {
                return false;
            }
            let asked = Asked {
                context: situation.clone(),
                ..self.asked.clone()
            };
            asked.decision(&self.layers).is_allowed()
        });
        let fewest = allowing.min_by_key(Context::len)?;
        Some(beside(&fewest, &known))
    }

    /// The sentence that says why: AWS's own for a denial, ours for a permission.
    #[must_use]
    pub fn sentence(&self, answer: &Answer) -> String {
        let caller = self.asked.caller.principal.arn_text();
        match &answer.decision.outcome {
            Outcome::Allowed {
                statement: Some(statement),
                ..
            } => format!(
                "User: {caller} is authorized to perform: {} on resource: {} by {}",
                self.asked.action,
                self.asked.resource,
                statement_words(statement),
            ),
            Outcome::Allowed {
                statement: None, ..
            } => format!(
                "User: {caller} is authorized to perform: {} on resource: {} as the root user of its account",
                self.asked.action, self.asked.resource,
            ),
            _ => access_denied_message(
                &caller,
                &self.asked.action,
                Some(&self.asked.resource),
                Some(&answer.decision),
            ),
        }
    }
}

/// ``statement 2 (`own-photos`) of photos.json``
#[must_use]
pub fn statement_words(statement: &StatementReference) -> String {
    let number = statement.statement_index + 1;
    let policy = &statement.policy_name;
    match &statement.sid {
        Some(sid) => format!("statement {number} (`{sid}`) of {policy}"),
        None => format!("statement {number} of {policy}"),
    }
}

/// What policies decide, and why.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The decision.
    pub decision: Decision,
    /// What every statement said.
    pub trace: Trace,
    /// Condition keys for want of which statements do not match that otherwise might.
    pub missing_keys: Vec<String>,
}

impl Answer {
    /// Whether the call may proceed.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        self.decision.is_allowed()
    }

    /// The decision in words.
    #[must_use]
    pub fn outcome_words(&self) -> OutcomeWords {
        OutcomeWords::from(&self.decision.outcome)
    }

    /// Whether a policy of the caller's own allows the call, whatever else denies it.
    #[must_use]
    pub fn identity_allows(&self) -> bool {
        let allows =
            |statement: &StatementTrace| statement.effect == Effect::Allow && statement.matches();
        let mut layers = self.trace.layers.iter();
        layers.any(|layer| layer.layer == Layer::Identity && layer.statements.iter().any(allows))
    }
}
