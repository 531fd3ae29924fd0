//! What would have to be written so that a request is allowed.

use keyward_policy::{Document, push_json_string};

use super::caller::Caller;
use super::decide::{decide_compiled, names_principals};
use super::document::CompiledDocument;
use super::layers::{CompiledLayers, Policies};
use super::request::ReadyRequest;
use super::verdict::Verdict;
use crate::decision::Layer;
use crate::request::ResourcePolicyKind;

/// A statement that is missing.
#[derive(Clone, Debug)]
pub struct Fix {
    /// The layer that it belongs to.
    pub layer: Layer,
    /// The level of the organization, 0 for its root; only for SCPs and RCPs.
    pub level: Option<usize>,
    /// The statement, as JSON: it allows this action on this resource and nothing else. Its document must be of
    /// version 2012-10-17.
    pub statement: String,
    document: CompiledDocument,
}

/// The smallest statements that would allow exactly this call, one for each layer that is silent and must not be:
/// each added to its layer, the request is allowed. None if it is allowed already, if a statement denies it, which
/// no statement mends, or if its action is no `service:Name`.
#[must_use]
pub fn smallest_fixes(layers: &CompiledLayers<'_>, request: &ReadyRequest<'_>) -> Vec<Fix> {
    let mut fixes: Vec<Fix> = Vec::new();
    if !request.action.is_named() {
        return fixes;
    }
    while let Verdict::ImplicitDeny { layer, level } = decide_with(layers, &fixes, request) {
        // A layer that a statement of its own does not open has none that would.
        if fixes
            .iter()
            .any(|fix| fix.layer == layer && fix.level == level)
        {
            return Vec::new();
        }
        match Fix::new(layer, level, request) {
            Some(fix) => fixes.push(fix),
            None => return Vec::new(),
        }
    }
    match decide_with(layers, &fixes, request) {
        Verdict::Allowed { .. } => fixes,
        _ => Vec::new(),
    }
}

/// Decides with each fix in place of its layer or level: where nothing denies, that is as good as adding it.
fn decide_with(layers: &CompiledLayers<'_>, fixes: &[Fix], request: &ReadyRequest<'_>) -> Verdict {
    let documents: Vec<_> = fixes.iter().map(|fix| &fix.document).collect();
    let fixed = Fixed {
        fixes,
        documents: &documents,
    };
    let scp = fixed.levels(layers.scp, Layer::Scp);
    let rcp = fixed.levels(layers.rcp, Layer::Rcp);
    let kind = layers
        .resource
        .map_or(ResourcePolicyKind::Generic, |(_, kind)| kind);
    let resource = fixed
        .one(layers.resource_layer())
        .map(|document| (document, kind));
    let together = |layer| fixed.find(layer, None).map(Policies::Each);
    let layers = CompiledLayers {
        identity: together(Layer::Identity).unwrap_or(layers.identity),
        boundary: fixed.one(Layer::Boundary).or(layers.boundary),
        session: together(Layer::Session).or(layers.session),
        resource: resource.or(layers.resource),
        scp: scp.as_deref(),
        rcp: rcp.as_deref(),
        endpoint: fixed.one(Layer::Endpoint).or(layers.endpoint),
    };
    decide_compiled(&layers, request)
}

/// Fixes, and their documents beside them.
struct Fixed<'f> {
    fixes: &'f [Fix],
    documents: &'f [&'f CompiledDocument],
}

impl<'f> Fixed<'f> {
    fn find(&self, layer: Layer, level: Option<usize>) -> Option<&'f [&'f CompiledDocument]> {
        let mut fixes = self.fixes.iter();
        let at = fixes.position(|fix| fix.layer == layer && fix.level == level)?;
        self.documents.get(at..=at)
    }

    fn levels<'a>(&self, held: Option<&[Policies<'a>]>, layer: Layer) -> Option<Vec<Policies<'a>>>
    where
        'f: 'a,
    {
        let levels = held?.iter().enumerate();
        let level = |(level, policies): (usize, &Policies<'a>)| {
            let fix = self.find(layer, Some(level));
            fix.map_or(*policies, Policies::Each)
        };
        Some(levels.map(level).collect())
    }

    fn one(&self, layer: Layer) -> Option<&'f CompiledDocument> {
        self.find(layer, None)?.first().copied()
    }
}

impl Fix {
    fn new(layer: Layer, level: Option<usize>, request: &ReadyRequest<'_>) -> Option<Self> {
        let mut statement = String::from(r#"{"Effect":"Allow""#);
        if names_principals(layer) {
            let everyone = matches!(layer, Layer::Rcp | Layer::Endpoint);
            statement.push_str(r#","Principal":"#);
            push_principal(&mut statement, &request.caller, everyone);
        }
        statement.push_str(r#","Action":"#);
        push_json_string(&mut statement, request.action.text());
        // A trust policy is about its own role.
        if layer != Layer::Trust {
            statement.push_str(r#","Resource":"#);
            push_json_string(&mut statement, &literal_resource(request.resource));
        }
        statement.push('}');
        let document = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        Some(Self {
            layer,
            level,
            statement,
            document: Document::parse(&document).ok()?.into(),
        })
    }
}

fn push_principal(json: &mut String, caller: &Caller<'_>, everyone: bool) {
    match caller.member_and_name().filter(|_| !everyone) {
        None => json.push_str(r#""*""#),
        Some((member, name)) => {
            json.push_str(&format!(r#"{{"{member}":"#));
            push_json_string(json, name);
            json.push('}');
        }
    }
}

/// A resource as a pattern of version 2012-10-17 that covers it alone: after the fifth colon, where variables count,
/// wildcards are written as variables. `*` is itself.
#[must_use]
pub fn literal_resource(resource: &str) -> String {
    if resource == "*" {
        return resource.to_owned();
    }
    let head = resource
        .match_indices(':')
        .nth(4)
        .map_or(resource.len(), |(at, _)| at + 1);
    let (head, tail) = resource.split_at_checked(head).unwrap_or((resource, ""));
    let mut literal = head.to_owned();
    for character in tail.chars() {
        match character {
            '*' | '?' | '$' => literal.push_str(&format!("${{{character}}}")),
            other => literal.push(other),
        }
    }
    literal
}
