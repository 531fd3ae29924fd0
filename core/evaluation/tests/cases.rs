//! The worked decisions of `spec/policy-cases.jsonl`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod both;

use keyward_evaluation::{
    Context, ContextValue, FederationIssuer, GrantedBy, Layer, Layers, Outcome, PolicySource,
    Principal, Request, ResourcePolicy, ResourcePolicyKind,
};
use keyward_policy::Document;
use serde_json::Value;

use both::decide;

const CASES: &str = include_str!("../../../spec/policy-cases.jsonl");

#[test]
fn every_worked_decision_comes_out() {
    let mut faults = Vec::new();
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let outcome = decide_case(&case);
        let (decision, layer) = words(&outcome);
        let expect = &case["expect"];
        let layer_agrees = expect["layer"]
            .as_str()
            .is_none_or(|expected| expected == layer);
        if expect["decision"] != decision || !layer_agrees {
            faults.push(format!(
                "{}: expected {expect}, came {outcome:?}; {}",
                case["name"], case["why"]
            ));
        }
    }
    assert_eq!(CASES.lines().count(), 260);
    assert!(
        faults.is_empty(),
        "{} cases:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

fn decide_case(case: &Value) -> Outcome {
    let documents = Documents::new(&case["layers"]);
    let request = &case["request"];
    let principal = principal(&request["principal"]);
    let context = context(&request["context"]);
    let management = |name: &str| request["org"][name].as_bool().unwrap_or(false);
    let request = Request {
        principal: &principal,
        action: request["action"].as_str().unwrap(),
        resource: request["resource"].as_str().unwrap(),
        resource_account: request["resourceAccount"].as_str(),
        context: &context,
        principal_account_is_management: management("principalAccountIsManagement"),
        resource_account_is_management: management("resourceAccountIsManagement"),
    };
    decide(&documents.layers(), &request).outcome
}

fn words(outcome: &Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Allowed { by, .. } => (
            "allowed",
            match by {
                GrantedBy::Identity => "identity",
                GrantedBy::Resource => "resource",
                GrantedBy::IdentityAndResource => "identity+resource",
                GrantedBy::Root => "root",
            },
        ),
        Outcome::ExplicitDeny { layer, .. } => ("explicitDeny", layer_word(*layer)),
        Outcome::ImplicitDeny { layer, .. } => ("implicitDeny", layer_word(*layer)),
    }
}

fn layer_word(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity",
        Layer::Resource | Layer::Trust => "resource",
        Layer::Boundary => "boundary",
        Layer::Session => "session",
        Layer::Scp => "scp",
        Layer::Rcp => "rcp",
        Layer::Endpoint => "endpoint",
    }
}

struct Documents {
    identity: Vec<Document>,
    boundary: Option<Document>,
    session: Option<Vec<Document>>,
    resource: Option<(Document, ResourcePolicyKind)>,
    scp: Option<Vec<Vec<Document>>>,
    rcp: Option<Vec<Vec<Document>>>,
    endpoint: Option<Document>,
}

fn document(value: &Value) -> Document {
    Document::parse(&value.to_string()).unwrap()
}

fn several(value: &Value) -> Option<Vec<Document>> {
    Some(value.as_array()?.iter().map(document).collect())
}

impl Documents {
    fn new(layers: &Value) -> Self {
        let levels = |value: &Value| Some(value.as_array()?.iter().filter_map(several).collect());
        let kind = match layers["resourceKind"].as_str() {
            Some("trust") => ResourcePolicyKind::Trust,
            Some("kms") => ResourcePolicyKind::Key,
            _ => ResourcePolicyKind::Generic,
        };
        Self {
            identity: several(&layers["identity"]).unwrap_or_default(),
            boundary: layers.get("boundary").map(document),
            session: several(&layers["session"]),
            resource: layers
                .get("resource")
                .map(|resource| (document(resource), kind)),
            scp: levels(&layers["scp"]),
            rcp: levels(&layers["rcp"]),
            endpoint: layers.get("endpoint").map(document),
        }
    }

    fn layers(&self) -> Layers<'_> {
        Layers {
            identity: self.identity.iter().map(source).collect(),
            boundary: self.boundary.as_ref().map(source),
            session: self
                .session
                .as_ref()
                .map(|documents| documents.iter().map(source).collect()),
            resource: self
                .resource
                .as_ref()
                .map(|(document, kind)| ResourcePolicy {
                    source: source(document),
                    kind: *kind,
                }),
            scp: self.scp.as_deref().map(levels),
            rcp: self.rcp.as_deref().map(levels),
            endpoint: self.endpoint.as_ref().map(source),
        }
    }
}

fn levels(levels: &[Vec<Document>]) -> Vec<Vec<PolicySource<'_>>> {
    levels
        .iter()
        .map(|level| level.iter().map(source).collect())
        .collect()
}

fn source(document: &Document) -> PolicySource<'_> {
    PolicySource {
        document,
        arn: None,
        name: "policy",
    }
}

fn principal(value: &Value) -> Principal {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let (account, arn, id) = (text("account"), text("arn"), text("id"));
    match value["type"].as_str().unwrap() {
        "root" => Principal::Root { account },
        "user" => Principal::User { account, arn, id },
        "roleSession" => Principal::RoleSession {
            account,
            session_arn: arn,
            role_arn: text("roleArn"),
            role_id: text("roleId"),
            session_user_id: id,
            service_linked: value["serviceLinked"].as_bool().unwrap_or(false),
        },
        "federatedUser" => Principal::FederatedUser {
            account,
            arn,
            issuer: FederationIssuer::User {
                arn: text("userArn"),
                id: String::new(),
            },
        },
        "service" => Principal::Service { name: text("name") },
        "federated" => Principal::Federated {
            provider: text("provider"),
        },
        "anonymous" => Principal::Anonymous,
        other => panic!("a principal of type {other}"),
    }
}

fn context(value: &Value) -> Context {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let entries = value.as_object().into_iter().flatten();
    let values = entries.map(|(key, value)| match value {
        Value::Array(values) => (
            key.as_str(),
            ContextValue::Multi(values.iter().map(text).collect()),
        ),
        single => (key.as_str(), ContextValue::Single(text(single))),
    });
    values.collect()
}
