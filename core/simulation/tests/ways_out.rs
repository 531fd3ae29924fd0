//! What would have to change so that a denied call is allowed: every change is made and asked again.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use keyward_evaluation::Layer;
use keyward_simulation::{Asked, Caller, Policy, PolicyLayers, Question, Source, WaysOut};

const ALICE: &str = "arn:aws:iam::111122223333:user/alice";
const BOB: &str = "arn:aws:iam::111122223333:user/bob";
const PHOTO: &str = "arn:aws:s3:::photos/cat.jpg";

fn policy(statements: &str, layer: Layer) -> Policy {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    Policy::of_source(&Source::new("policy.json", text), layer).unwrap()
}

/// What a caller asks under policies that allow everything and, in some layer, these statements.
fn question(
    layer: Layer,
    statements: &str,
    caller: &str,
    action: &str,
    resource: &str,
) -> Question {
    let own = policy(statements, layer);
    let mut layers = PolicyLayers {
        identity: vec![Policy::everything().unwrap()],
        ..PolicyLayers::default()
    };
    match layer {
        Layer::Identity => layers.identity.push(own),
        Layer::Scp => layers.scp = Some(vec![vec![Policy::full_aws_access().unwrap(), own]]),
        Layer::Rcp => layers.rcp = Some(vec![vec![Policy::rcp_full_aws_access().unwrap(), own]]),
        _ => layers.resource = Some((own, keyward_evaluation::ResourcePolicyKind::Generic)),
    }
    let caller = Caller::parse(caller).unwrap();
    Question::new(layers, Asked::new(caller, action, resource))
}

fn ways_out(question: &Question) -> WaysOut {
    let answer = question.answer();
    assert!(!answer.is_allowed());
    question.ways_out(&answer)
}

/// The statements that take the place of the first that denies, and whether each of these calls is denied then.
fn check(layer: Layer, statement: &str, replaced: &[&str], calls: &[(&str, &str, &str, bool)]) {
    let asked = question(layer, statement, ALICE, "s3:GetObject", PHOTO);
    let found = ways_out(&asked);
    assert_eq!(found.exceptions.len(), 1, "{statement}");
    assert_eq!(found.exceptions[0].statements, replaced, "{statement}");
    for (caller, action, resource, denied) in calls {
        let now = question(layer, &replaced.join(","), caller, action, resource);
        let before = question(layer, statement, caller, action, resource);
        assert!(
            !before.answer().is_allowed(),
            "{action} {resource} was denied"
        );
        assert_eq!(
            now.answer().is_allowed(),
            !denied,
            "{caller} {action} {resource}"
        );
    }
    let now = question(layer, &replaced.join(","), ALICE, "s3:GetObject", PHOTO);
    assert!(now.answer().is_allowed(), "{replaced:?}");
}

#[test]
fn a_deny_of_everything_spares_exactly_the_call() {
    let deny = r#"{"Sid":"All","Effect":"Deny","Action":"*","Resource":"*"}"#;
    let replaced = [
        r#"{"Sid":"All","Effect":"Deny","Action":"*","Resource":"*","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/alice"}}}"#,
        r#"{"Sid":"AllOtherActions","Effect":"Deny","NotAction":"s3:GetObject","Resource":"*"}"#,
        r#"{"Sid":"AllOtherResources","Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::photos/cat.jpg"}"#,
    ];
    let others = [
        (BOB, "s3:GetObject", PHOTO, true),
        (ALICE, "s3:PutObject", PHOTO, true),
        (ALICE, "s3:GetObject", "arn:aws:s3:::photos/dog.jpg", true),
    ];
    check(Layer::Identity, deny, &replaced, &others);
    check(Layer::Scp, deny, &replaced, &others);
}

#[test]
fn lists_lose_what_is_asked_for() {
    check(
        Layer::Identity,
        r#"{"Effect":"Deny","Action":["S3:getobject","s3:PutObject"],"Resource":["arn:aws:s3:::photos/cat.jpg","arn:aws:s3:::photos/dog.jpg"]}"#,
        &[
            r#"{"Effect":"Deny","Action":["S3:getobject","s3:PutObject"],"Resource":["arn:aws:s3:::photos/cat.jpg","arn:aws:s3:::photos/dog.jpg"],"Condition":{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/alice"}}}"#,
            r#"{"Effect":"Deny","Action":"s3:PutObject","Resource":["arn:aws:s3:::photos/cat.jpg","arn:aws:s3:::photos/dog.jpg"]}"#,
            r#"{"Effect":"Deny","Action":["S3:getobject","s3:PutObject"],"Resource":"arn:aws:s3:::photos/dog.jpg"}"#,
        ],
        &[
            (BOB, "s3:GetObject", PHOTO, true),
            (ALICE, "s3:PutObject", PHOTO, true),
            (ALICE, "s3:GetObject", "arn:aws:s3:::photos/dog.jpg", true),
        ],
    );
}

#[test]
fn what_the_language_cannot_say_is_spared_as_well_and_told() {
    let deny = r#"{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::photos/*"}"#;
    let asked = question(Layer::Identity, deny, ALICE, "s3:GetObject", PHOTO);
    let spared = &ways_out(&asked).exceptions[0].spared;
    assert!(spared.other_actions && spared.other_resources);
    assert_eq!(
        spared.caller.as_ref().unwrap(),
        &("aws:PrincipalArn", ALICE.to_owned())
    );
    check(
        Layer::Identity,
        deny,
        &[
            r#"{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::photos/*","Condition":{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/alice"}}}"#,
        ],
        &[
            (BOB, "s3:GetObject", PHOTO, true),
            (ALICE, "s3:PutObject", PHOTO, false),
        ],
    );
}

#[test]
fn exceptions_that_are_there_get_one_more() {
    check(
        Layer::Scp,
        r#"{"Effect":"Deny","Action":"s3:GetObject","NotResource":"arn:aws:s3:::public/*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"red"},"ArnNotLike":{"aws:principalarn":"arn:aws:iam::*:role/admin"}}}"#,
        &[
            r#"{"Effect":"Deny","Action":"s3:GetObject","NotResource":"arn:aws:s3:::public/*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"red"},"ArnNotLike":{"aws:principalarn":["arn:aws:iam::*:role/admin","arn:aws:iam::111122223333:user/alice"]}}}"#,
            r#"{"Effect":"Deny","Action":"s3:GetObject","NotResource":["arn:aws:s3:::public/*","arn:aws:s3:::photos/cat.jpg"],"Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"red"},"ArnNotLike":{"aws:principalarn":"arn:aws:iam::*:role/admin"}}}"#,
        ],
        &[
            (BOB, "s3:GetObject", PHOTO, true),
            (ALICE, "s3:GetObject", "arn:aws:s3:::photos/dog.jpg", true),
        ],
    );
}

#[test]
fn resource_control_policies_have_no_not_action() {
    let deny = r#"{"Effect":"Deny","Principal":"*","Action":["s3:*","*"],"Resource":"*"}"#;
    let asked = question(Layer::Rcp, deny, ALICE, "s3:GetObject", PHOTO);
    let found = ways_out(&asked);
    assert!(found.exceptions[0].spared.other_actions);
    let text = found.exceptions[0].statements.concat();
    assert!(!text.contains("NotAction"), "{text}");
}

#[test]
fn principals_are_taken_out_of_lists_of_names() {
    let named = format!(
        r#"{{"Effect":"Deny","Principal":{{"AWS":["{BOB}","{ALICE}"]}},"Action":"s3:GetObject","Resource":"{PHOTO}"}}"#
    );
    let left = format!(
        r#"{{"Effect":"Deny","Principal":{{"AWS":["{BOB}"]}},"Action":"s3:GetObject","Resource":"{PHOTO}"}}"#
    );
    check(
        Layer::Resource,
        &named,
        &[&left],
        &[(BOB, "s3:GetObject", PHOTO, true)],
    );
    let alone = named.replace(&format!(r#""{BOB}","#), "");
    let asked = question(Layer::Resource, &alone, ALICE, "s3:GetObject", PHOTO);
    let found = ways_out(&asked);
    assert!(found.exceptions[0].statements.is_empty());
    assert!(!found.exceptions[0].spared.other_actions);
}

#[test]
fn every_statement_that_denies_has_its_exception_and_missing_allows_come_beside() {
    let deny = r#"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"},{"Effect":"Allow","Action":"iam:*","Resource":"*"},
        {"Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#;
    let mut asked = question(Layer::Identity, deny, ALICE, "s3:GetObject", PHOTO);
    asked.layers.identity.remove(0);
    asked.layers.scp = Some(vec![vec![policy(deny, Layer::Scp)]]);
    let answer = asked.answer();
    let places: Vec<_> = answer
        .trace
        .denying()
        .map(|denying| (denying.place.layer, denying.place.statement_index))
        .collect();
    assert_eq!(
        places,
        [
            (Layer::Scp, 0),
            (Layer::Scp, 2),
            (Layer::Identity, 0),
            (Layer::Identity, 2)
        ]
    );
    let found = asked.ways_out(&answer);
    assert_eq!(found.exceptions.len(), 4);
    let layers: Vec<_> = found.fixes.iter().map(|fix| fix.layer).collect();
    assert_eq!(layers, [Layer::Scp, Layer::Identity]);
}

#[test]
fn statements_say_why_they_do_not_match() {
    let statements = r#"
        {"Effect":"Allow","Action":"s3:Put*","Resource":"*"},
        {"Effect":"Allow","NotAction":"s3:*","Resource":"*"},
        {"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:PrincipalTag/team}/*"},
        {"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::photos/*"},
        {"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:username":["bob","eve"]}}},
        {"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#;
    let asked = question(Layer::Identity, statements, ALICE, "s3:GetObject", PHOTO);
    let answer = asked.answer();
    let own = &answer.trace.layers[0].statements[1..];
    let reasons: Vec<String> = own
        .iter()
        .map(|trace| {
            let reason = asked.reason(trace).unwrap();
            format!("{} {}", reason.element, reason.words)
        })
        .collect();
    assert_eq!(
        reasons,
        [
            "Action does not cover s3:GetObject",
            "NotAction leaves out s3:GetObject",
            "Resource does not cover arn:aws:s3:::photos/cat.jpg; the call does not carry aws:PrincipalTag/team",
            "NotResource leaves out arn:aws:s3:::photos/cat.jpg",
            "Condition StringEquals bob or eve: aws:username is alice",
            "Condition Bool: the call does not carry aws:MultiFactorAuthPresent",
        ]
    );
}
