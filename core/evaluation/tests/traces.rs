//! What a trace tells of one denied call.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Layer, LayerAnswer, Mismatch, Policies, Principal,
    ReadyRequest, ResourcePolicyKind, Trace, decide_traced, smallest_fixes,
};
use keyward_policy::Document;

fn document(text: &str) -> CompiledDocument {
    CompiledDocument::new(Document::parse(text).unwrap())
}

fn session() -> Principal {
    Principal::RoleSession {
        account: "111122223333".into(),
        session_arn: "arn:aws:sts::111122223333:assumed-role/app/s1".into(),
        role_arn: "arn:aws:iam::111122223333:role/svc/app".into(),
        role_id: "AROAEXAMPLEAPP0000001".into(),
        session_user_id: "AROAEXAMPLEAPP0000001:s1".into(),
        service_linked: false,
    }
}

fn mismatches(trace: &Trace, layer: Layer) -> Vec<Option<Mismatch>> {
    let layers = trace.layers.iter().filter(|trace| trace.layer == layer);
    let statements = layers.flat_map(|layer| &layer.statements);
    statements.map(|statement| statement.mismatch()).collect()
}

#[test]
fn each_statement_says_what_did_not_match() {
    let identity = document(
        r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"sqs:*","Resource":"*"},
        {"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::other/*"},
        {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/*","Condition":{
            "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"Bool":{"aws:MultiFactorAuthPresent":"true"}}},
        {"Effect":"Deny","NotAction":"s3:*","Resource":"*"}]}"#,
    );
    let layers = CompiledLayers {
        identity: Policies::Each(&[&identity]),
        ..CompiledLayers::default()
    };
    let principal = session();
    let keys = [("aws:SourceIp", "203.0.113.7")];
    let photo = "arn:aws:s3:::photos/cat.jpg";
    let request = ReadyRequest::from_parts(&principal, "s3:GetObject", photo, None, keys);
    let trace = decide_traced(&layers, &request);

    assert_eq!(trace.refusing().unwrap().answer, LayerAnswer::Silent);
    let found = mismatches(&trace, Layer::Identity);
    assert_eq!(
        found[..2],
        [Some(Mismatch::Action), Some(Mismatch::Resource)]
    );
    assert!(
        matches!(found[2], Some(Mismatch::Condition(failed)) if failed.index == 1 && failed.key_is_missing)
    );
    assert_eq!(found[3], Some(Mismatch::Action));
    assert_eq!(
        trace.missing_keys(&layers, &request),
        ["aws:MultiFactorAuthPresent"]
    );
    // One element is wrong in both; the first of them is named.
    assert_eq!(trace.nearest_miss().unwrap().place.statement_index, 1);
}

/// The missing keys of one Allow of `s3:*` with more members, for a caller without a name.
fn missing(members: &str, carried: &[(&str, &str)]) -> Vec<String> {
    let identity = document(&format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:*",{members}}}}}"#
    ));
    let layers = CompiledLayers {
        identity: Policies::Each(&[&identity]),
        ..CompiledLayers::default()
    };
    let principal = session();
    let keys = carried.iter().copied();
    let photo = "arn:aws:s3:::photos/cat.jpg";
    let request = ReadyRequest::from_parts(&principal, "s3:GetObject", photo, None, keys);
    let trace = decide_traced(&layers, &request);
    let missing = trace.missing_keys(&layers, &request);
    missing.into_iter().map(str::to_owned).collect()
}

#[test]
fn every_key_that_is_wanted_is_missing() {
    let two =
        r#""Resource":"*","Condition":{"StringEquals":{"s3:prefix":"x","aws:SourceVpc":"b"}}"#;
    assert_eq!(missing(two, &[]), ["s3:prefix", "aws:SourceVpc"]);
    assert_eq!(missing(two, &[("aws:SourceVpc", "b")]), ["s3:prefix"]);
    // With a value that does not do, no other key helps, in whatever order they stand.
    assert!(missing(two, &[("aws:SourceVpc", "c")]).is_empty());
    assert!(missing(two, &[("s3:prefix", "y")]).is_empty());
    let elsewhere = two.replace(r#""*""#, r#""arn:aws:s3:::other/*""#);
    assert!(missing(&elsewhere, &[]).is_empty());
    let content = r#""Resource":"*","Condition":{"StringEqualsIfExists":{"s3:prefix":"x"},
        "StringNotEquals":{"aws:SourceVpc":"b"},"Null":{"aws:SourceVpce":"true"}}"#;
    assert!(missing(content, &[]).is_empty());
}

#[test]
fn variables_without_a_value_are_missing() {
    let resource = r#""Resource":["arn:aws:s3:::photos/${aws:username}*","arn:aws:s3:::other/${aws:SourceVpc}"]"#;
    assert_eq!(missing(resource, &[]), ["aws:username"]);
    assert!(missing(resource, &[("aws:username", "dog")]).is_empty());
    assert!(missing(resource, &[("aws:username", "cat")]).is_empty());
    let excluded = r#""NotResource":"arn:aws:s3:::photos/${aws:username}""#;
    assert_eq!(missing(excluded, &[]), ["aws:username"]);
    let defaulted = r#""Resource":"arn:aws:s3:::photos/${aws:username, 'dog'}""#;
    assert!(missing(defaulted, &[]).is_empty());

    let prefix = r#""Resource":"*","Condition":{"StringLike":{"s3:prefix":"${aws:username}/*"}}"#;
    assert_eq!(missing(prefix, &[]), ["s3:prefix", "aws:username"]);
    assert_eq!(missing(prefix, &[("s3:prefix", "cat/x")]), ["aws:username"]);
    assert!(missing(prefix, &[("s3:prefix", "cat")]).is_empty());
    let arn = r#""Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:${aws:username}"}}"#;
    let topic = |arn| [("aws:SourceArn", arn)];
    assert_eq!(
        missing(arn, &topic("arn:aws:sns:eu-west-1:1:cat")),
        ["aws:username"]
    );
    assert!(missing(arn, &topic("arn:aws:sqs:eu-west-1:1:cat")).is_empty());
}

#[test]
fn a_layer_that_does_not_bind_says_so() {
    let closed = document(r#"{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#);
    let only = [&closed];
    let level = [Policies::Each(&only)];
    let layers = CompiledLayers {
        scp: Some(&level),
        ..CompiledLayers::default()
    };
    let service = Principal::Service {
        name: "ec2.amazonaws.com".into(),
    };
    let keys: [(&str, &str); 0] = [];
    let request = ReadyRequest::from_parts(&service, "s3:GetObject", "*", None, keys);
    let trace = decide_traced(&layers, &request);
    assert_eq!(trace.layers[0].layer, Layer::Scp);
    assert_eq!(trace.layers[0].answer, LayerAnswer::NotBound);
}

#[test]
fn the_smallest_statements_allow_this_call_alone() {
    let trust = document(
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
        "Principal":{"AWS":"444455556666"}}}"#,
    );
    let boundary = document(r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#);
    let layers = CompiledLayers {
        boundary: Some(&boundary),
        resource: Some((&trust, ResourcePolicyKind::Trust)),
        ..CompiledLayers::default()
    };
    let principal = session();
    let role = "arn:aws:iam::999988887777:role/a*b";
    let keys: [(&str, &str); 0] = [];
    let request = ReadyRequest::from_parts(
        &principal,
        "sts:AssumeRole",
        role,
        Some("999988887777"),
        keys,
    );
    let fixes = smallest_fixes(&layers, &request);
    let fixes: Vec<_> = fixes
        .iter()
        .map(|fix| (fix.layer, fix.statement.as_str()))
        .collect();
    let elsewhere = r#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999988887777:role/a${*}b"}"#;
    let in_trust = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/svc/app"},"Action":"sts:AssumeRole"}"#;
    assert_eq!(
        fixes,
        [
            (Layer::Trust, in_trust),
            (Layer::Identity, elsewhere),
            (Layer::Boundary, elsewhere)
        ]
    );
}
