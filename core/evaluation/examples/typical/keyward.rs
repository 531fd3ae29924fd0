//! Keyward's compiled evaluator.

use keyward_evaluation::{
    AttachedPolicies, CallerPolicies, CompiledDocument, FederationIssuer, PolicySet, Principal,
    ReadyRequest, ResourcePolicyKind, Trace, Verdict, decide_traced,
};
use keyward_policy::Document;

use crate::scenario::{ACCOUNT, Asked, Engine, Texts, USER};

pub(crate) struct Keyward {
    principal: Principal,
    policies: CallerPolicies,
    bucket: Option<CompiledDocument>,
}

pub(crate) fn compile(text: &str) -> CompiledDocument {
    CompiledDocument::new(Document::parse(text).expect("a policy"))
}

impl Keyward {
    pub(crate) fn new(texts: &Texts) -> Self {
        let user = Principal::User {
            account: ACCOUNT.into(),
            arn: USER.into(),
            id: "AIDAEXAMPLEALICE00001".into(),
        };
        let federated = Principal::FederatedUser {
            account: ACCOUNT.into(),
            arn: format!("arn:aws:sts::{ACCOUNT}:federated-user/alice"),
            issuer: FederationIssuer::User {
                arn: USER.into(),
                id: "AIDAEXAMPLEALICE00001".into(),
            },
        };
        Self {
            principal: if texts.session.is_some() {
                federated
            } else {
                user
            },
            policies: policies(texts),
            bucket: texts.bucket.as_ref().map(|text| compile(text)),
        }
    }

    pub(crate) fn statements(&self) -> usize {
        let documents = self.policies.identity().documents().iter();
        documents
            .map(|document| document.document().statements().len())
            .sum()
    }

    pub(crate) fn decide(&self, asked: &Asked, request: &ReadyRequest<'_>) -> Verdict {
        self.policies.decide(&self.attached(asked), request)
    }

    pub(crate) fn trace(&self, asked: &Asked, request: &ReadyRequest<'_>) -> Trace {
        let attached = self.attached(asked);
        self.policies
            .with_layers(&attached, |layers| decide_traced(layers, request))
    }

    fn attached(&self, asked: &Asked) -> AttachedPolicies<'_> {
        let bucket = self.bucket.as_ref();
        AttachedPolicies {
            resource: bucket
                .filter(|_| asked.is_about_bucket())
                .map(|document| (document, ResourcePolicyKind::Generic)),
            ..AttachedPolicies::default()
        }
    }
}

fn policies(texts: &Texts) -> CallerPolicies {
    let one = |text: &String| PolicySet::new([compile(text)]);
    let identity = texts.identity.iter().map(|text| compile(text));
    let mut policies =
        CallerPolicies::new(PolicySet::new(identity)).with_scp(texts.scp.iter().map(one));
    if let Some(boundary) = &texts.boundary {
        policies = policies.with_boundary(compile(boundary));
    }
    if let Some(session) = &texts.session {
        policies = policies.with_session(one(session));
    }
    policies
}

impl Engine for Keyward {
    type Ready<'a> = ReadyRequest<'a>;

    fn ready<'a>(&'a self, asked: &'a Asked) -> ReadyRequest<'a> {
        let pairs = asked
            .pairs
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()));
        ReadyRequest::from_parts(
            &self.principal,
            &asked.action,
            &asked.resource,
            Some(ACCOUNT),
            pairs,
        )
    }

    fn allows(&self, asked: &Asked, ready: &ReadyRequest<'_>) -> Option<bool> {
        Some(self.decide(asked, ready).is_allowed())
    }
}
