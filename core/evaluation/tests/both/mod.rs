//! Decides by both evaluators: whatever a test expects, it expects of the two.

use keyward_evaluation::{
    CallerPolicies, CompiledDocument, CompiledLayers, Decision, Layers, Policies, PolicyNames,
    PolicySet, PolicySource, ReadyRequest, Request, StatementPlace, decide_compiled,
};

/// The one answer.
pub(crate) fn decide(layers: &Layers<'_>, request: &Request<'_>) -> Decision {
    let decision = keyward_evaluation::decide(layers, request);
    assert_eq!(
        decision,
        compiled(layers, request),
        "{layers:#?} {request:#?}"
    );
    decision
}

fn compiled(layers: &Layers<'_>, request: &Request<'_>) -> Decision {
    let compile = |source: &PolicySource<'_>| CompiledDocument::new(source.document.clone());
    let all = |sources: &Vec<PolicySource<'_>>| sources.iter().map(compile).collect::<Vec<_>>();
    let levels = |levels: &Vec<Vec<PolicySource<'_>>>| levels.iter().map(all).collect::<Vec<_>>();
    let identity = all(&layers.identity);
    let session = layers.session.as_ref().map(all);
    let [scp, rcp] = [&layers.scp, &layers.rcp].map(|held| held.as_ref().map(levels));
    let [boundary, endpoint] =
        [&layers.boundary, &layers.endpoint].map(|held| held.as_ref().map(compile));
    let resource = layers
        .resource
        .as_ref()
        .map(|resource| (compile(&resource.source), resource.kind));

    let identity: Vec<_> = identity.iter().collect();
    let session: Option<Vec<_>> = session.as_ref().map(|documents| documents.iter().collect());
    let [scp, rcp] = [&scp, &rcp].map(|levels| {
        let levels = levels.as_ref()?.iter();
        Some(
            levels
                .map(|level| level.iter().collect())
                .collect::<Vec<Vec<_>>>(),
        )
    });
    let [scp, rcp] = [&scp, &rcp].map(|levels| {
        let levels = levels.as_ref()?.iter();
        Some(
            levels
                .map(|level| Policies::Each(level))
                .collect::<Vec<_>>(),
        )
    });
    let compiled = CompiledLayers {
        identity: Policies::Each(&identity),
        boundary: boundary.as_ref(),
        session: session.as_deref().map(Policies::Each),
        resource: resource.as_ref().map(|(document, kind)| (document, *kind)),
        scp: scp.as_deref(),
        rcp: rcp.as_deref(),
        endpoint: endpoint.as_ref(),
    };
    let ready = ReadyRequest::new(request);
    let verdict = decide_compiled(&compiled, &ready);
    // Asked twice, since what is asked again was remembered.
    let kept = kept(&compiled);
    for _ in 0..2 {
        assert_eq!(verdict, kept.decide(&compiled.attached(), &ready));
    }
    kept.with_layers(&compiled.attached(), |layers| {
        assert_eq!(verdict, decide_compiled(layers, &ready));
    });
    verdict.decision(&compiled, |place| {
        let source = source(layers, place);
        PolicyNames {
            arn: source.arn,
            name: source.name,
        }
    })
}

/// The caller's policies as they are kept between decisions.
fn kept(layers: &CompiledLayers<'_>) -> CallerPolicies {
    let set = |policies: Policies<'_>| PolicySet::new(policies.iter().cloned());
    let scp = layers.scp.unwrap_or_default().iter().copied();
    let mut kept = CallerPolicies::new(set(layers.identity)).with_scp(scp.map(set));
    if let Some(boundary) = layers.boundary {
        kept = kept.with_boundary(boundary.clone());
    }
    if let Some(session) = layers.session {
        kept = kept.with_session(set(session));
    }
    kept
}

fn source<'a>(layers: &Layers<'a>, place: StatementPlace) -> PolicySource<'a> {
    use keyward_evaluation::Layer;

    let level = place.level.unwrap_or_default();
    match place.layer {
        Layer::Identity => layers.identity[place.policy_index],
        Layer::Session => layers.session.as_ref().unwrap()[place.policy_index],
        Layer::Scp => layers.scp.as_ref().unwrap()[level][place.policy_index],
        Layer::Rcp => layers.rcp.as_ref().unwrap()[level][place.policy_index],
        Layer::Boundary => layers.boundary.unwrap(),
        Layer::Endpoint => layers.endpoint.unwrap(),
        Layer::Resource | Layer::Trust => layers.resource.unwrap().source,
    }
}
