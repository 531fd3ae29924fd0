//! Keyward's compiled evaluator.

use keyward_evaluation::{
    CompiledDocument, CompiledLayers, FederationIssuer, Policies, PolicySet, Principal,
    ReadyRequest, ResourcePolicyKind, Trace, Verdict, decide_compiled, decide_traced,
};
use keyward_policy::Document;

use crate::scenario::{ACCOUNT, Asked, Engine, Texts, USER};

pub(crate) struct Keyward {
    principal: Principal,
    identity: PolicySet,
    boundary: Option<CompiledDocument>,
    session: Option<PolicySet>,
    bucket: Option<CompiledDocument>,
    scp: Vec<PolicySet>,
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
            identity: PolicySet::new(texts.identity.iter().map(|text| compile(text))),
            boundary: texts.boundary.as_ref().map(|text| compile(text)),
            session: texts
                .session
                .as_ref()
                .map(|text| PolicySet::new([compile(text)])),
            bucket: texts.bucket.as_ref().map(|text| compile(text)),
            scp: texts
                .scp
                .iter()
                .map(|text| PolicySet::new([compile(text)]))
                .collect(),
        }
    }

    pub(crate) fn statements(&self) -> usize {
        let documents = self.identity.documents().iter();
        documents
            .map(|document| document.document().statements().len())
            .sum()
    }

    pub(crate) fn decide(&self, asked: &Asked, request: &ReadyRequest<'_>) -> Verdict {
        self.with_layers(asked, |layers| decide_compiled(layers, request))
    }

    pub(crate) fn trace(&self, asked: &Asked, request: &ReadyRequest<'_>) -> Trace {
        self.with_layers(asked, |layers| decide_traced(layers, request))
    }

    fn with_layers<T>(&self, asked: &Asked, decide: impl FnOnce(&CompiledLayers<'_>) -> T) -> T {
        let mut scp = [Policies::default(); 4];
        for (level, set) in scp.iter_mut().zip(&self.scp) {
            *level = Policies::Set(set);
        }
        let layers = CompiledLayers {
            identity: Policies::Set(&self.identity),
            boundary: self.boundary.as_ref(),
            session: self.session.as_ref().map(Policies::Set),
            resource: self
                .bucket
                .as_ref()
                .filter(|_| asked.is_about_bucket())
                .map(|document| (document, ResourcePolicyKind::Generic)),
            scp: Some(&scp[..self.scp.len()]),
            ..CompiledLayers::default()
        };
        decide(&layers)
    }
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
