//! Policies as each evaluator takes them.

use std::sync::Arc;

use keyward_evaluation::{
    CallerPolicies, CompiledDocument, CompiledLayers, Layers, PolicySet, PolicySource,
    ResourcePolicy,
};

use crate::policies::Policies;

fn source(document: &CompiledDocument) -> PolicySource<'_> {
    PolicySource {
        document: document.document(),
        arn: None,
        name: "policy",
    }
}

pub(crate) fn reference_layers(policies: &Policies) -> Layers<'_> {
    Layers {
        identity: sources(&policies.identity),
        boundary: policies.boundary.as_ref().map(source),
        session: policies.session.as_ref().map(sources),
        resource: policies
            .resource
            .as_ref()
            .map(|(document, kind)| ResourcePolicy {
                source: source(document),
                kind: *kind,
            }),
        scp: policies
            .scp
            .as_ref()
            .map(|levels| levels.iter().map(sources).collect()),
        rcp: policies
            .rcp
            .as_ref()
            .map(|levels| levels.iter().map(sources).collect()),
        endpoint: policies.endpoint.as_ref().map(source),
    }
}

fn sources(set: &Arc<PolicySet>) -> Vec<PolicySource<'_>> {
    set.documents().iter().map(source).collect()
}

/// The caller's policies in the form that is kept between decisions.
pub(crate) fn kept(policies: &Policies) -> CallerPolicies {
    let mut kept = CallerPolicies::new(Arc::clone(&policies.identity))
        .with_scp(policies.scp.iter().flatten().cloned());
    if let Some(boundary) = &policies.boundary {
        kept = kept.with_boundary(boundary.clone());
    }
    if let Some(session) = &policies.session {
        kept = kept.with_session(Arc::clone(session));
    }
    kept
}

/// The same policies in both forms in which they are put together for one decision.
pub(crate) struct Views<'a> {
    identity: Vec<&'a CompiledDocument>,
    session: Vec<&'a CompiledDocument>,
    scp: Option<Vec<keyward_evaluation::Policies<'a>>>,
    rcp: Option<Vec<keyward_evaluation::Policies<'a>>>,
}

impl<'a> Views<'a> {
    pub(crate) fn new(policies: &'a Policies) -> Self {
        let sets = |levels: &'a Vec<Arc<PolicySet>>| {
            levels
                .iter()
                .map(|set| keyward_evaluation::Policies::Set(set))
                .collect()
        };
        Self {
            identity: policies.identity.documents().iter().collect(),
            session: policies
                .session
                .iter()
                .flat_map(|set| set.documents())
                .collect(),
            scp: policies.scp.as_ref().map(sets),
            rcp: policies.rcp.as_ref().map(sets),
        }
    }

    pub(crate) fn merged(&'a self, policies: &'a Policies) -> CompiledLayers<'a> {
        CompiledLayers {
            identity: keyward_evaluation::Policies::Set(&policies.identity),
            boundary: policies.boundary.as_ref(),
            session: policies
                .session
                .as_deref()
                .map(keyward_evaluation::Policies::Set),
            resource: policies
                .resource
                .as_ref()
                .map(|(document, kind)| (document, *kind)),
            scp: self.scp.as_deref(),
            rcp: self.rcp.as_deref(),
            endpoint: policies.endpoint.as_ref(),
        }
    }

    pub(crate) fn each(&'a self, policies: &'a Policies) -> CompiledLayers<'a> {
        let session = || keyward_evaluation::Policies::Each(&self.session);
        CompiledLayers {
            identity: keyward_evaluation::Policies::Each(&self.identity),
            session: policies.session.is_some().then(session),
            ..self.merged(policies)
        }
    }
}
