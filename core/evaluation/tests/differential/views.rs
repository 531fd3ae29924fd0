//! Policies as each evaluator takes them.

use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Layers, PolicySet, PolicySource, ResourcePolicy,
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

fn sources(set: &PolicySet) -> Vec<PolicySource<'_>> {
    set.documents().iter().map(source).collect()
}

/// The same policies in both forms that the compiled evaluator takes.
pub(crate) struct Views<'a> {
    identity: Vec<&'a CompiledDocument>,
    session: Vec<&'a CompiledDocument>,
    scp: Option<Vec<keyward_evaluation::Policies<'a>>>,
    rcp: Option<Vec<keyward_evaluation::Policies<'a>>>,
}

impl<'a> Views<'a> {
    pub(crate) fn new(policies: &'a Policies) -> Self {
        let sets = |levels: &'a Vec<PolicySet>| {
            levels
                .iter()
                .map(keyward_evaluation::Policies::Set)
                .collect()
        };
        Self {
            identity: policies.identity.documents().iter().collect(),
            session: policies
                .session
                .iter()
                .flat_map(PolicySet::documents)
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
                .as_ref()
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
