//! More statements about one action than are tried one by one: they are found by principal and by resource, and the answer
//! is the one that trying each would give.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod both;

use both::decide;
use keyward_evaluation::{
    Context, Layers, PolicySource, Principal, Request, ResourcePolicy, ResourcePolicyKind,
};
use keyward_policy::Document;
use proptest::prelude::*;

const ACCOUNT: &str = "111122223333";

fn source(document: &Document) -> PolicySource<'_> {
    PolicySource {
        document,
        arn: None,
        name: "policy",
    }
}

fn document(statements: &[String]) -> Document {
    let statements = statements.join(",");
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    Document::parse(&text).unwrap()
}

/// Values of `Resource` that cover little, of every form that an index tells apart; the beginnings of some are others.
fn narrow() -> BoxedStrategy<String> {
    prop_oneof![
        5 => "arn:aws:s3:::[a-d]{2}/[ab]{0,2}",
        3 => "arn:aws:s3:::[a-d]{2}/?[ab]?\\*",
        3 => "arn:aws:s3:::[a-d]{2}\\*[ab]",
        2 => "arn:aws:s3:::[a-d]\\?/[ab?]{1,2}",
        1 => "arn:aws:s3:::\\$\\{aws:(username|nobody)\\}[a-d]/\\*",
    ]
    .boxed()
}

/// Values that cover much, too.
fn any() -> BoxedStrategy<String> {
    let wide = prop_oneof![
        "arn:aws:s3(\\*|:\\*|:::?)?",
        "[*?]{1,2}",
        "arn:aws:s3:::[a-d]?\\*"
    ];
    prop_oneof![6 => narrow(), 1 => wide].boxed()
}

fn statement(resource: BoxedStrategy<String>, element: &'static str) -> BoxedStrategy<String> {
    let effect = prop_oneof![7 => Just("Allow"), 1 => Just("Deny")];
    let action = prop_oneof![
        3 => Just(r#""Action":"s3:GetObject""#),
        2 => Just(r#""Action":["s3:Get*","ec2:*"]"#),
        1 => Just(r#""NotAction":"iam:*""#),
    ];
    let condition = prop_oneof![
        3 => Just(""),
        1 => Just(r#","Condition":{"StringEquals":{"aws:username":"b"}}"#),
        1 => Just(r#","Condition":{"StringEquals":{"aws:username":"a"}}"#),
    ];
    let resources = prop_oneof![
        4 => prop::collection::vec(resource.clone(), 1..3),
        1 => prop::collection::vec(resource, 7..12),
    ];
    let written = move |(effect, action, resources, condition): (_, _, Vec<String>, _)| {
        let resources: Vec<String> = resources.iter().map(|it| format!("{it:?}")).collect();
        let resources = resources.join(",");
        format!(r#"{{"Effect":"{effect}",{action},"{element}":[{resources}]{condition}}}"#)
    };
    (effect, action, resources, condition)
        .prop_map(written)
        .boxed()
}

fn statements() -> impl Strategy<Value = Vec<String>> {
    let mixed = prop_oneof![
        5 => statement(any(), "Resource"),
        1 => statement(any(), "NotResource"),
    ];
    prop_oneof![
        3 => prop::collection::vec(statement(narrow(), "Resource"), 13..30),
        1 => prop::collection::vec(mixed, 1..30),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// In every layer of the caller; [`decide`] asks all evaluators, and fails where they differ.
    #[test]
    fn statements_are_found_by_resource(
        layers in prop::collection::vec(statements(), 4),
        asked in prop::collection::vec("arn:aws:s3:::[a-d]{2}/[ab]{0,2}", 8),
    ) {
        let documents: Vec<Document> = layers.iter().map(|statements| document(statements)).collect();
        let [identity, boundary, session, scp] = documents.as_slice() else {
            return Ok(());
        };
        let principal = Principal::RoleSession {
            account: ACCOUNT.into(),
            session_arn: "arn:aws:sts::111122223333:assumed-role/app/s1".into(),
            role_arn: "arn:aws:iam::111122223333:role/svc/app".into(),
            role_id: "AROAEXAMPLEAPP0000001".into(),
            session_user_id: "AROAEXAMPLEAPP0000001:s1".into(),
            service_linked: false,
        };
        let context = Context::from_iter([("aws:username", "a")]);
        let everything = document(&[
            r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned(),
        ]);
        // Each by itself, so that it is what decides.
        for layer in 0..4 {
            let of = |number, own| if number == layer { own } else { &everything };
            let layers = Layers {
                identity: vec![source(of(0, identity))],
                boundary: Some(source(of(1, boundary))),
                session: Some(vec![source(of(2, session))]),
                scp: Some(vec![vec![source(of(3, scp))]]),
                ..Layers::default()
            };
            for resource in &asked {
                decide(&layers, &Request {
                    principal: &principal,
                    action: "s3:GetObject",
                    resource,
                    resource_account: Some(ACCOUNT),
                    context: &context,
                    principal_account_is_management: false,
                    resource_account_is_management: false,
                });
            }
        }
    }
}

/// Many statements are found by whom they name: a name that stands in several finds them all.
#[test]
fn one_principal_of_many_statements() {
    let statements: Vec<String> = (0..60)
        .map(|number| {
            let user = number % 20;
            format!(
                r#"{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:user/u{user}"}},"Action":"s3:*","Resource":"arn:aws:s3:::b/{number}"}}"#
            )
        })
        .collect();
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    );
    let document = Document::parse(&text).unwrap();
    let context = Context::new();
    for (user, number) in (0..20).flat_map(|user| (0..60).map(move |number| (user, number))) {
        let principal = Principal::User {
            account: ACCOUNT.into(),
            arn: format!("arn:aws:iam::{ACCOUNT}:user/u{user}"),
            id: format!("AIDAEXAMPLEUSER{user:06}"),
        };
        let layers = Layers {
            resource: Some(ResourcePolicy {
                source: source(&document),
                kind: ResourcePolicyKind::Generic,
            }),
            ..Layers::default()
        };
        let resource = format!("arn:aws:s3:::b/{number}");
        let request = Request {
            principal: &principal,
            action: "s3:GetObject",
            resource: &resource,
            resource_account: Some(ACCOUNT),
            context: &context,
            principal_account_is_management: false,
            resource_account_is_management: false,
        };
        let allowed = decide(&layers, &request).is_allowed();
        assert_eq!(allowed, number % 20 == user, "u{user} {number}");
    }
}
