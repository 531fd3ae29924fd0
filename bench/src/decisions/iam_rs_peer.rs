//! The crate iam-rs: the same JSON, an evaluator for each layer.

use iam_rs::{
    Arn, Context, ContextValue, Decision, EvaluationOptions, IAMPolicy, IAMRequest,
    PolicyEvaluator, Principal, PrincipalId,
};

use crate::scenario::{Asked, Engine, Texts, USER};

pub struct IamRs {
    identity: PolicyEvaluator,
    bucket: Option<PolicyEvaluator>,
    /// Boundary, session and the levels of service control policies: each must allow.
    limits: Vec<PolicyEvaluator>,
}

pub fn parse(text: &str) -> Result<IAMPolicy, String> {
    IAMPolicy::from_json(text).map_err(|error| error.to_string())
}

fn evaluator<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<PolicyEvaluator, String> {
    let policies = texts
        .into_iter()
        .map(|text| parse(text))
        .collect::<Result<Vec<_>, _>>()?;
    let options = EvaluationOptions {
        max_statements: usize::MAX,
        ..EvaluationOptions::default()
    };
    Ok(PolicyEvaluator::with_policies(policies).with_options(options))
}

impl IamRs {
    pub fn new(texts: &Texts) -> Result<Self, String> {
        let limits = texts
            .boundary
            .iter()
            .chain(&texts.session)
            .chain(&texts.scp);
        Ok(Self {
            identity: evaluator(&texts.identity)?,
            bucket: texts
                .bucket
                .iter()
                .map(|text| evaluator([text]))
                .next()
                .transpose()?,
            limits: limits
                .map(|text| evaluator([text]))
                .collect::<Result<_, _>>()?,
        })
    }
}

impl Engine for IamRs {
    type Ready<'a> = Option<IAMRequest>;

    fn ready<'a>(&'a self, asked: &'a Asked) -> Option<IAMRequest> {
        let mut context = Context::new();
        for (key, value) in &asked.pairs {
            let value = match value.as_str() {
                "true" => ContextValue::Boolean(true),
                "false" => ContextValue::Boolean(false),
                _ if key == "logs:RetentionInDays" => ContextValue::Number(value.parse().ok()?),
                _ => ContextValue::String(value.clone()),
            };
            context.insert(key.clone(), value);
        }
        let resource = Arn::parse(&asked.resource).ok()?;
        let principal = Principal::Aws(PrincipalId::String(USER.into()));
        Some(IAMRequest::new_with_context(
            principal,
            asked.action.as_str(),
            resource,
            context,
        ))
    }

    fn allows(&self, asked: &Asked, ready: &Option<IAMRequest>) -> Option<bool> {
        let request = ready.as_ref()?;
        let decide = |evaluator: &PolicyEvaluator| Some(evaluator.evaluate(request).ok()?.decision);
        let identity = decide(&self.identity)?;
        if identity == Decision::Deny {
            return Some(false);
        }
        let bucket = match self.bucket.as_ref().filter(|_| asked.is_about_bucket()) {
            Some(bucket) => decide(bucket)?,
            None => Decision::NotApplicable,
        };
        if bucket == Decision::Deny || identity != Decision::Allow && bucket != Decision::Allow {
            return Some(false);
        }
        for limit in &self.limits {
            if decide(limit)? != Decision::Allow {
                return Some(false);
            }
        }
        Some(true)
    }
}
