//! What a trace says agrees with the decision, and what it proposes mends it.

use keyward_evaluation::{
    CompiledLayers, Layer, LayerAnswer, Layers, PolicySource, ReadyRequest, Request,
    ResourcePolicy, ResourcePolicyKind, StatementPlace, StatementTrace, Trace, Verdict, decide,
    decide_traced, smallest_fixes,
};
use keyward_policy::{Document, Effect, Version};

pub(crate) fn check(
    verdict: Verdict,
    layers: &CompiledLayers<'_>,
    reference: &Layers<'_>,
    request: &Request<'_>,
) {
    let ready = ReadyRequest::new(request);
    let trace = decide_traced(layers, &ready);
    assert_eq!(trace.verdict, verdict);
    if !request
        .action
        .split_once(':')
        .is_some_and(|(service, name)| !service.is_empty() && !name.is_empty())
    {
        return;
    }
    let denies = |trace: &Trace| {
        trace
            .layers
            .iter()
            .position(|layer| layer.answer == LayerAnswer::Denies)
    };
    match verdict {
        Verdict::ExplicitDeny { statement } => {
            let first = &trace.layers[denies(&trace).unwrap()];
            assert_eq!(
                (first.layer, first.level),
                (statement.layer, statement.level)
            );
            assert_eq!(
                first_match(&trace, Effect::Deny, statement).place,
                statement
            );
        }
        Verdict::Allowed { statement, .. } => {
            assert_eq!(denies(&trace), None);
            if let Some(statement) = statement {
                assert!(first_match(&trace, Effect::Allow, statement).matches());
            }
            let guardrails = trace
                .layers
                .iter()
                .filter(|layer| matches!(layer.layer, Layer::Scp | Layer::Rcp | Layer::Endpoint));
            for layer in guardrails {
                assert_ne!(layer.answer, LayerAnswer::Silent);
            }
        }
        Verdict::ImplicitDeny { .. } => {
            assert_eq!(denies(&trace), None);
            assert!(trace.refusing().is_none_or(|layer| {
                matches!(layer.answer, LayerAnswer::Silent | LayerAnswer::NotBound)
            }));
            assert!(trace.nearest_miss().is_none_or(|miss| !miss.matches()));
        }
    }
    let is_denied = matches!(verdict, Verdict::ExplicitDeny { .. });
    assert_eq!(trace.denying().next().is_some(), is_denied);
    let mut denying = trace.denying().map(|denying| denying.place);
    assert!(!is_denied || denying.any(|place| Some(place) == verdict.statement()));
    let fixes = smallest_fixes(layers, &ready);
    assert_eq!(
        fixes.is_empty(),
        !matches!(verdict, Verdict::ImplicitDeny { .. })
    );
    let fixes = fixes
        .iter()
        .map(|fix| (fix.layer, fix.level, fix.statement.as_str()));
    if let Some(decision) = decide_fixed(reference, &fixes.collect::<Vec<_>>(), request) {
        assert!(decision, "{layers:#?}\n{request:#?}");
    }
}

/// The first statement of the policies around a place that matches.
fn first_match(trace: &Trace, effect: Effect, place: StatementPlace) -> StatementTrace {
    let layer = trace
        .layers
        .iter()
        .find(|layer| layer.layer == place.layer && layer.level == place.level)
        .unwrap();
    let mut statements = layer.statements.iter();
    *statements
        .find(|statement| {
            statement.effect == effect
                && statement.matches()
                && (effect == Effect::Deny || statement.place == place)
        })
        .unwrap()
}

/// Whether the reference allows once the fixes are added; none if there are none, or where a document of version
/// 2008 would not take one.
fn decide_fixed(
    layers: &Layers<'_>,
    fixes: &[(Layer, Option<usize>, &str)],
    request: &Request<'_>,
) -> Option<bool> {
    let documents: Vec<Document> = fixes
        .iter()
        .map(|(layer, _, statement)| extended(held(layers, *layer), statement))
        .collect::<Option<_>>()?;
    let mut fixed = layers.clone();
    for ((layer, level, _), document) in fixes.iter().zip(&documents) {
        let source = PolicySource {
            document,
            arn: None,
            name: "fix",
        };
        match layer {
            Layer::Identity => fixed.identity.push(source),
            Layer::Session => fixed.session.get_or_insert_default().push(source),
            Layer::Scp => fixed.scp.as_mut().unwrap()[level.unwrap()].push(source),
            Layer::Rcp => fixed.rcp.as_mut().unwrap()[level.unwrap()].push(source),
            Layer::Boundary => fixed.boundary = Some(source),
            Layer::Endpoint => fixed.endpoint = Some(source),
            Layer::Resource | Layer::Trust => {
                let kind = fixed
                    .resource
                    .map_or(ResourcePolicyKind::Generic, |resource| resource.kind);
                fixed.resource = Some(ResourcePolicy { source, kind });
            }
        }
    }
    (!fixes.is_empty()).then(|| decide(&fixed, request).is_allowed())
}

/// The one document of a layer that holds one.
fn held<'a>(layers: &Layers<'a>, layer: Layer) -> Option<&'a Document> {
    match layer {
        Layer::Boundary => layers.boundary.map(|source| source.document),
        Layer::Endpoint => layers.endpoint.map(|source| source.document),
        Layer::Resource | Layer::Trust => layers.resource.map(|resource| resource.source.document),
        Layer::Identity | Layer::Session | Layer::Scp | Layer::Rcp => None,
    }
}

fn extended(document: Option<&Document>, statement: &str) -> Option<Document> {
    let mut statements = vec![statement];
    if let Some(document) = document {
        if document.version() != Some(Version::V2012) {
            return None;
        }
        statements.extend(
            document
                .statements()
                .iter()
                .map(|held| &document.text()[held.span.range()]),
        );
    }
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    );
    Some(Document::parse(&text).unwrap())
}
