//! Decides a request by policies from files, without a server.
//!
//!     cargo run --manifest-path examples/policy-engine/Cargo.toml -- ACTION RESOURCE [KEY=VALUE…] -- POLICY…
//!
//! A policy is a file, or the ARN of a managed policy of AWS's. They apply to one user; the answer says what decided,
//! and what would have to be added where nothing does.

use std::error::Error;
use std::process::ExitCode;

use keyward_catalog::managed_policy;
use keyward_evaluation::{
    CompiledDocument, CompiledLayers, LayerTrace, Policies, PolicyNames, Principal, ReadyRequest,
    Trace, access_denied_message, decide_traced, smallest_fixes,
};
use keyward_policy::{PolicyKind, validate};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut halves = arguments.splitn(2, |argument| argument == "--");
    let (asked, names) = (
        halves.next().unwrap_or_default(),
        halves.next().unwrap_or_default(),
    );
    let [action, resource, keys @ ..] = asked else {
        return Err("usage: policy-engine ACTION RESOURCE [KEY=VALUE…] -- POLICY…".into());
    };
    let policies = names
        .iter()
        .map(|name| policy(name))
        .collect::<Result<Vec<_>, _>>()?;
    let documents: Vec<&CompiledDocument> = policies.iter().collect();
    let layers = CompiledLayers {
        identity: Policies::Each(&documents),
        ..CompiledLayers::default()
    };
    let principal = Principal::User {
        account: "111122223333".into(),
        arn: "arn:aws:iam::111122223333:user/alice".into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    };
    let keys = keys
        .iter()
        .map(|key| key.split_once('=').unwrap_or((key, "")));
    let request = ReadyRequest::from_parts(&principal, action, resource, None, keys);
    let trace = decide_traced(&layers, &request);
    let decision = trace.verdict.decision(&layers, |place| PolicyNames {
        arn: None,
        name: names.get(place.policy_index).map_or("", String::as_str),
    });
    if decision.is_allowed() {
        println!("allowed: {:?}", decision.outcome);
        return Ok(ExitCode::SUCCESS);
    }
    let caller = principal.arn_text();
    println!(
        "{}",
        access_denied_message(&caller, action, Some(resource), Some(&decision))
    );
    explain(&trace, &layers, &request);
    for fix in smallest_fixes(&layers, &request) {
        println!(
            "to allow exactly this, add to {:?}: {}",
            fix.layer, fix.statement
        );
    }
    Ok(ExitCode::FAILURE)
}

fn policy(name: &str) -> Result<CompiledDocument, Box<dyn Error>> {
    if let Some(policy) = managed_policy(name) {
        return Ok(policy.compiled().clone());
    }
    let text = std::fs::read_to_string(name).map_err(|error| format!("{name}: {error}"))?;
    let document =
        validate(PolicyKind::InlineIdentity, &text).map_err(|error| format!("{name}: {error}"))?;
    Ok(document.into())
}

fn explain(trace: &Trace, layers: &CompiledLayers<'_>, request: &ReadyRequest<'_>) {
    for LayerTrace {
        layer,
        answer,
        statements,
        ..
    } in &trace.layers
    {
        println!("{layer:?}: {answer:?}, {} statements", statements.len());
    }
    if let Some(miss) = trace.nearest_miss() {
        let place = miss.place;
        println!(
            "nearest: statement {} of policy {}, {:?}",
            place.statement_index + 1,
            place.policy_index + 1,
            miss.mismatch()
        );
    }
    for key in trace.missing_keys(layers, request) {
        println!("missing key: {key}");
    }
}
