//! The worked decisions of `spec/policy-cases.jsonl`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod both;
mod support;
mod told;

use keyward_evaluation::{
    Context, ContextValue, GrantedBy, Layer, Outcome, Request, ResourcePolicyKind,
};
use keyward_policy::Document;
use serde_json::Value;

use crate::both::decide;
use crate::support::{Policies, Policy, principal};

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
    told::assert_told(&format!("{} cases (`spec/policy", CASES.lines().count()));
    assert!(
        faults.is_empty(),
        "{} cases:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

fn decide_case(case: &Value) -> Outcome {
    let policies = policies(&case["layers"]);
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
    decide(&policies.layers(), &request).outcome
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

fn policy(value: &Value) -> Policy {
    Policy {
        document: Document::parse(&value.to_string()).unwrap(),
        arn: None,
    }
}

fn several(value: &Value) -> Option<Vec<Policy>> {
    Some(value.as_array()?.iter().map(policy).collect())
}

fn policies(layers: &Value) -> Policies {
    let levels = |value: &Value| Some(value.as_array()?.iter().filter_map(several).collect());
    let kind = match layers["resourceKind"].as_str() {
        Some("trust") => ResourcePolicyKind::Trust,
        Some("kms") => ResourcePolicyKind::Key,
        _ => ResourcePolicyKind::Generic,
    };
    Policies {
        identity: several(&layers["identity"]).unwrap_or_default(),
        boundary: layers.get("boundary").map(policy),
        session: several(&layers["session"]),
        resource: layers
            .get("resource")
            .map(|resource| (policy(resource), kind)),
        scp: levels(&layers["scp"]),
        rcp: levels(&layers["rcp"]),
        endpoint: layers.get("endpoint").map(policy),
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
