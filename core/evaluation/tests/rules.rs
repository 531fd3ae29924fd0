//! Tables of the rules that cases alone would leave thin.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod both;

use keyward_evaluation::{
    Context, ContextValue, Decision, FederationIssuer, Layer, Layers, Outcome, PolicySource,
    Principal, Request, ResourcePolicy, ResourcePolicyKind,
};
use keyward_policy::Document;

use both::decide;

const ACCOUNT: &str = "111122223333";

fn user() -> Principal {
    Principal::User {
        account: ACCOUNT.into(),
        arn: "arn:aws:iam::111122223333:user/alice".into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    }
}

fn session() -> Principal {
    Principal::RoleSession {
        account: ACCOUNT.into(),
        session_arn: "arn:aws:sts::111122223333:assumed-role/app/s1".into(),
        role_arn: "arn:aws:iam::111122223333:role/svc/app".into(),
        role_id: "AROAEXAMPLEAPP0000001".into(),
        session_user_id: "AROAEXAMPLEAPP0000001:s1".into(),
        service_linked: false,
    }
}

fn source(document: &Document) -> PolicySource<'_> {
    PolicySource {
        document,
        arn: None,
        name: "policy",
    }
}

fn ask(
    layers: &Layers<'_>,
    principal: &Principal,
    action: &str,
    resource: &str,
    context: &Context,
) -> Decision {
    decide(
        layers,
        &Request {
            principal,
            action,
            resource,
            resource_account: Some(ACCOUNT),
            context,
            principal_account_is_management: false,
            resource_account_is_management: false,
        },
    )
}

fn statement(members: &str) -> Document {
    Document::parse(&format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":{{{members}}}}}"
    ))
    .unwrap()
}

/// Whether an identity policy of one statement allows.
fn allows(members: &str, action: &str, resource: &str, context: &Context) -> bool {
    let document = statement(members);
    let layers = Layers {
        identity: vec![source(&document)],
        ..Layers::default()
    };
    ask(&layers, &user(), action, resource, context).is_allowed()
}

/// Whether a condition holds.
fn holds(condition: &str, context: &Context) -> bool {
    let members =
        format!(r#""Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}"#);
    allows(&members, "s3:GetObject", "arn:aws:s3:::b/k", context)
}

fn single(value: &str) -> Context {
    Context::from_iter([("k", value)])
}

fn multi(values: &[&str]) -> Context {
    Context::from_iter([(
        "k",
        values
            .iter()
            .map(|value| (*value).to_owned())
            .collect::<Vec<_>>(),
    )])
}

#[test]
fn pol_4_missing_keys_and_empty_sets() {
    let (missing, empty) = (Context::new(), multi(&[]));
    let positive = [
        "StringEquals",
        "StringEqualsIgnoreCase",
        "StringLike",
        "NumericEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "DateEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "ArnEquals",
        "ArnLike",
    ];
    let negated = [
        "StringNotEquals",
        "StringNotEqualsIgnoreCase",
        "StringNotLike",
        "NumericNotEquals",
        "DateNotEquals",
        "NotIpAddress",
        "ArnNotEquals",
        "ArnNotLike",
    ];
    for (operators, is_negated) in [(&positive[..], false), (&negated[..], true)] {
        for operator in operators {
            for (prefix, suffix, without_key, with_empty_set) in [
                ("", "", is_negated, is_negated),
                ("", "IfExists", true, true),
                ("ForAllValues:", "", true, true),
                ("ForAllValues:", "IfExists", true, true),
                ("ForAnyValue:", "", false, false),
                ("ForAnyValue:", "IfExists", true, false),
            ] {
                let condition = format!(r#"{{"{prefix}{operator}{suffix}":{{"k":"2020"}}}}"#);
                assert_eq!(
                    holds(&condition, &missing),
                    without_key,
                    "{condition} without the key"
                );
                assert_eq!(
                    holds(&condition, &empty),
                    with_empty_set,
                    "{condition} with an empty set"
                );
            }
        }
    }
    for (value, context, expected) in [
        ("true", &missing, true),
        ("false", &missing, false),
        ("TRUE", &missing, true),
        ("true", &empty, true),
        ("false", &empty, false),
        ("true", &single(""), false),
        ("false", &single(""), true),
        ("maybe", &missing, false),
    ] {
        assert_eq!(
            holds(&format!(r#"{{"Null":{{"k":"{value}"}}}}"#), context),
            expected,
            "{value} {context:?}"
        );
    }
}

#[test]
fn pol_4_sets_that_overlap_in_part() {
    for (operator, values, expected) in [
        ("ForAllValues:StringEquals", &["a", "b"][..], true),
        ("ForAllValues:StringEquals", &["a", "c"], false),
        ("ForAllValues:StringEquals", &["c"], false),
        ("ForAllValues:StringEquals", &[""], true),
        ("ForAllValues:StringNotEquals", &["c", "d"], true),
        ("ForAllValues:StringNotEquals", &["a", "c"], false),
        ("ForAnyValue:StringEquals", &["a", "c"], true),
        ("ForAnyValue:StringEquals", &["c", "d"], false),
        ("ForAnyValue:StringNotEquals", &["a", "c"], true),
        ("ForAnyValue:StringNotEquals", &["a", "b"], false),
        ("StringEquals", &["a"], false),
        ("StringNotEquals", &["c"], false),
    ] {
        let condition = format!(r#"{{"{operator}":{{"k":["a","b"]}}}}"#);
        assert_eq!(
            holds(&condition, &multi(values)),
            expected,
            "{operator} {values:?}"
        );
    }
    assert!(holds(
        r#"{"ForAnyValue:StringEquals":{"k":["a","b"]}}"#,
        &single("a")
    ));
    assert!(!holds(
        r#"{"ForAllValues:StringEquals":{"k":["a","b"]}}"#,
        &single("c")
    ));
    assert!(holds(
        r#"{"StringNotEquals":{"k":["a","b"]}}"#,
        &single("c")
    ));
    assert!(!holds(
        r#"{"StringNotEquals":{"k":["a","b"]}}"#,
        &single("b")
    ));
    assert!(holds(r#"{"StringNotEquals":{"k":[]}}"#, &single("b")));
    assert!(!holds(r#"{"StringEquals":{"k":[]}}"#, &single("b")));
}

#[test]
fn comparisons_in_detail() {
    for (operator, wanted, value, expected) in [
        ("StringEquals", "a*", "a*", true),
        ("StringEquals", "a*", "ab", false),
        ("StringEquals", "a", "A", false),
        ("StringEqualsIgnoreCase", "aé", "Aé", true),
        ("StringNotEqualsIgnoreCase", "a", "A", false),
        ("StringLike", "", "", true),
        ("StringLike", "", "a", false),
        ("StringLike", "a:*/?", "a:b/c/d", true),
        ("StringNotLike", "a*", "ab", false),
        ("NumericEquals", "10", "10.0", true),
        ("NumericLessThan", "10", "9.99", true),
        ("NumericLessThanEquals", "10", "10", true),
        ("NumericGreaterThan", "10", "10", false),
        ("NumericGreaterThanEquals", "-1", "-0.5", true),
        ("NumericEquals", "ten", "ten", false),
        ("NumericNotEquals", "10", "ten", false),
        ("NumericNotEquals", "10", "11", true),
        (
            "DateGreaterThan",
            "2024-01-01T00:00:00Z",
            "2024-01-01T00:00:01Z",
            true,
        ),
        ("DateLessThan", "2024-01-01T00:00:00Z", "1704067199", true),
        (
            "DateEquals",
            "2024-01-01T00:00:00Z",
            "2024-01-01T01:00:00+01:00",
            true,
        ),
        ("DateEquals", "2024-*", "2024-01-01", false),
        ("Bool", "true", "TRUE", true),
        ("Bool", "true", "false", false),
        ("Bool", "yes", "yes", false),
        ("BinaryEquals", "AP8=", "AP8=", true),
        ("BinaryEquals", "AP8=", "APA=", false),
        ("IpAddress", "203.0.113.0/24", "203.0.113.9", true),
        ("IpAddress", "203.0.113.0/24", "::ffff:203.0.113.9", true),
        ("IpAddress", "nonsense", "203.0.113.9", false),
        ("NotIpAddress", "203.0.113.0/24", "2001:db8::1", true),
        ("NotIpAddress", "203.0.113.0/24", "203.0.113.9", false),
    ] {
        let condition = format!(r#"{{"{operator}":{{"K":"{wanted}"}}}}"#);
        assert_eq!(
            holds(&condition, &single(value)),
            expected,
            "{operator} {wanted} {value}"
        );
    }
}

#[test]
fn pol_9_arns_match_part_by_part_and_with_case() {
    let like = |wanted: &str, value: &str| {
        holds(
            &format!(r#"{{"ArnLike":{{"k":"{wanted}"}}}}"#),
            &single(value),
        )
    };
    let arn = "arn:aws:sns:us-east-1:111122223333:a:b";
    for (wanted, expected) in [
        (arn, true),
        ("arn:aws:sns:*:111122223333:*", true),
        ("arn:*:*:*:*:*", true),
        ("arn:aws:sns:us-east-?:111122223333:a:?", true),
        ("arn:aws:sns:*", false),
        ("*", false),
        ("arn:*:111122223333:a:b", false),
        ("arn:aws:SNS:*:111122223333:*", false),
        ("arn:aws:sns:us-east-1:111122223333:A:b", false),
    ] {
        assert_eq!(like(wanted, arn), expected, "{wanted}");
    }
    assert!(!like("arn:aws:sns:*:*:*", "arn:aws:sns"));
    assert!(holds(
        r#"{"ArnNotLike":{"k":"arn:aws:sns:*:*:*"}}"#,
        &single("arn:aws:sns")
    ));
}

#[test]
fn pol_9_actions_and_keys_ignore_case_and_values_do_not() {
    let context = Context::from_iter([("aws:PrincipalTag/Team", "red")]);
    let members = |action: &str, key: &str, value: &str| {
        format!(
            r#""Effect":"Allow","Action":"{action}","Resource":"arn:aws:s3:::b/*","Condition":{{"StringEquals":{{"{key}":"{value}"}}}}"#
        )
    };
    let asked = |members: &str, resource| allows(members, "s3:GetObject", resource, &context);
    assert!(asked(
        &members("S3:gETobject", "AWS:principaltag/TEAM", "red"),
        "arn:aws:s3:::b/k"
    ));
    assert!(!asked(
        &members("s3:GetObject", "aws:PrincipalTag/Team", "Red"),
        "arn:aws:s3:::b/k"
    ));
    assert!(!asked(
        &members("s3:GetObject", "aws:PrincipalTag/Team", "red"),
        "arn:aws:s3:::B/k"
    ));
}

#[test]
fn pol_2_what_is_not_granted_is_denied() {
    let allow = r#""Effect":"Allow","Action":"*","Resource":"*""#;
    let none = Context::new();
    assert!(allows(allow, "s3:GetObject", "*", &none));
    for action in ["", ":", "s3", "s3:", ":GetObject", "*"] {
        assert!(!allows(allow, action, "*", &none), "{action}");
        let root = Principal::Root {
            account: ACCOUNT.into(),
        };
        assert!(
            !ask(&Layers::default(), &root, action, "*", &none).is_allowed(),
            "{action}"
        );
    }
    let get = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/k""#;
    for action in [
        "s3:GetObject ",
        "s3:GetObjec",
        "s3%3AGetObject",
        "s3：GetObject",
        "ſ3:GetObject",
        "s3:GetObject\0",
    ] {
        assert!(!allows(get, action, "arn:aws:s3:::b/k", &none), "{action}");
    }
    assert!(!allows(get, "s3:GetObject", "", &none));
    assert!(!allows(get, "s3:GetObject", "*", &none));
    let no_layers = ask(
        &Layers::default(),
        &user(),
        "s3:GetObject",
        "arn:aws:s3:::b/k",
        &none,
    );
    assert_eq!(
        no_layers.outcome,
        Outcome::ImplicitDeny {
            layer: Layer::Identity,
            level: None
        }
    );
}

#[test]
fn pol_3_an_explicit_deny_of_any_layer_wins() {
    let allow = statement(r#""Effect":"Allow","Action":"*","Resource":"*""#);
    let deny = statement(r#""Sid":"No","Effect":"Deny","Action":"s3:*","Resource":"*""#);
    let allow_all = statement(r#""Effect":"Allow","Principal":"*","Action":"*","Resource":"*""#);
    let deny_all = statement(r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*""#);
    let open = || Layers {
        identity: vec![source(&allow)],
        boundary: Some(source(&allow)),
        session: Some(vec![source(&allow)]),
        resource: Some(ResourcePolicy {
            source: source(&allow_all),
            kind: ResourcePolicyKind::Generic,
        }),
        scp: Some(vec![vec![source(&allow)]]),
        rcp: Some(vec![vec![source(&allow_all)]]),
        endpoint: Some(source(&allow_all)),
    };
    let asked = |layers: &Layers<'_>| {
        ask(
            layers,
            &session(),
            "s3:GetObject",
            "arn:aws:s3:::b/k",
            &Context::new(),
        )
        .outcome
    };
    assert!(matches!(asked(&open()), Outcome::Allowed { .. }));
    for layer in [
        Layer::Identity,
        Layer::Boundary,
        Layer::Session,
        Layer::Resource,
        Layer::Scp,
        Layer::Rcp,
        Layer::Endpoint,
    ] {
        for first in [true, false] {
            let mut layers = open();
            let at = |list: &Vec<PolicySource<'_>>| if first { 0 } else { list.len() };
            match layer {
                Layer::Identity => layers.identity.insert(at(&layers.identity), source(&deny)),
                Layer::Session => layers
                    .session
                    .as_mut()
                    .unwrap()
                    .insert(usize::from(!first), source(&deny)),
                Layer::Scp => {
                    layers.scp.as_mut().unwrap()[0].insert(usize::from(!first), source(&deny))
                }
                Layer::Rcp => {
                    layers.rcp.as_mut().unwrap()[0].insert(usize::from(!first), source(&deny_all))
                }
                Layer::Boundary => layers.boundary = Some(source(&deny)),
                Layer::Endpoint => layers.endpoint = Some(source(&deny_all)),
                Layer::Resource | Layer::Trust => {
                    layers.resource.as_mut().unwrap().source = source(&deny_all)
                }
            }
            match asked(&layers) {
                Outcome::ExplicitDeny {
                    layer: named,
                    statement,
                } => {
                    assert_eq!(named, layer);
                    assert_eq!(statement.statement_index, 0);
                }
                other => assert!(
                    matches!(other, Outcome::ExplicitDeny { .. }),
                    "{layer:?}: {other:?}"
                ),
            }
        }
    }
}

#[test]
fn pol_6_names_and_tags_are_never_patterns() {
    let home = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/home}/*""#;
    let asked = |tag: &str, resource: &str| {
        let context = Context::from_iter([("aws:PrincipalTag/home", tag), ("aws:userid", "AIDA1")]);
        allows(home, "s3:GetObject", resource, &context)
    };
    assert!(asked("alice", "arn:aws:s3:::b/alice/x"));
    for tag in ["*", "?", "a/*", "${aws:userid}", "${*}", ""] {
        assert!(!asked(tag, "arn:aws:s3:::b/alice/x"), "{tag}");
        assert!(asked(tag, &format!("arn:aws:s3:::b/{tag}/x")), "{tag}");
    }
    assert!(!allows(
        home,
        "s3:GetObject",
        "arn:aws:s3:::b/${aws:PrincipalTag/home}/x",
        &Context::new()
    ));
    let several = Context::from_iter([(
        "aws:PrincipalTag/home",
        ContextValue::Multi(vec!["alice".into()]),
    )]);
    assert!(!allows(
        home,
        "s3:GetObject",
        "arn:aws:s3:::b/alice/x",
        &several
    ));
    let not_home = home.replace("Resource", "NotResource");
    assert!(!allows(
        &not_home,
        "s3:GetObject",
        "arn:aws:s3:::other/x",
        &Context::new()
    ));
    let like = r#"{"StringLike":{"k":"${aws:username}*"}}"#;
    let named = |name: &str, value: &str| {
        holds(
            like,
            &Context::from_iter([("aws:username", name), ("k", value)]),
        )
    };
    assert!(named("a", "abc"));
    assert!(!named("?", "abc"));
    assert!(named("*", "*bc"));
}

#[test]
fn pol_5_the_worst_patterns_decide_in_time() {
    let action = format!("s3:{}b", "*a".repeat(1000));
    let resource = format!("arn:aws:s3:::{}b*", "*a".repeat(1000));
    let text = "a".repeat(2048);
    let like = r#""Effect":"Allow","Action":"*","Resource":"*","Condition":"#;
    let members = [
        format!(r#""Effect":"Allow","Action":"{action}","Resource":"*""#),
        format!(r#""Effect":"Allow","Action":"*","Resource":"{resource}""#),
        format!(r#"{like}{{"StringLike":{{"k":"{}b"}}}}"#, "*a".repeat(1000)),
        format!(
            r#"{like}{{"ArnLike":{{"k":"arn:aws:s3:::{}b*"}}}}"#,
            "?*a".repeat(600)
        ),
    ];
    for members in members {
        let context = single(&format!("arn:aws:s3:::{text}"));
        assert!(!allows(
            &members,
            &format!("s3:{text}"),
            &format!("arn:aws:s3:::{text}"),
            &context
        ));
    }
}

#[test]
fn incomplete_arns_are_completed_in_identity_policies_only() {
    let members = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3""#;
    assert!(allows(
        members,
        "s3:GetObject",
        "arn:aws:s3:::b/k",
        &Context::new()
    ));
    assert!(!allows(
        members,
        "s3:GetObject",
        "arn:aws:sqs:::b/k",
        &Context::new()
    ));
    let allow = statement(r#""Effect":"Allow","Action":"*","Resource":"*""#);
    let incomplete = statement(members);
    let layers = Layers {
        identity: vec![source(&allow)],
        scp: Some(vec![vec![source(&incomplete)]]),
        ..Layers::default()
    };
    let decision = ask(
        &layers,
        &user(),
        "s3:GetObject",
        "arn:aws:s3:::b/k",
        &Context::new(),
    );
    assert_eq!(
        decision.outcome,
        Outcome::ImplicitDeny {
            layer: Layer::Scp,
            level: Some(0)
        }
    );
}

#[test]
fn not_principal_spares_only_who_is_listed_in_every_form() {
    let allow = statement(r#""Effect":"Allow","Action":"*","Resource":"*""#);
    let spared = |principal: &Principal, list: &str| {
        let deny = statement(&format!(
            r#""Effect":"Deny","NotPrincipal":{{"AWS":{list}}},"Action":"*","Resource":"*""#
        ));
        let layers = Layers {
            identity: vec![source(&allow)],
            resource: Some(ResourcePolicy {
                source: source(&deny),
                kind: ResourcePolicyKind::Generic,
            }),
            ..Layers::default()
        };
        ask(
            &layers,
            principal,
            "s3:GetObject",
            "arn:aws:s3:::b/k",
            &Context::new(),
        )
        .is_allowed()
    };
    let (account, user_arn) = (
        "\"111122223333\"",
        "\"arn:aws:iam::111122223333:user/alice\"",
    );
    let (role, session_arn) = (
        "\"arn:aws:iam::111122223333:role/svc/app\"",
        "\"arn:aws:sts::111122223333:assumed-role/app/s1\"",
    );
    assert!(spared(&user(), &format!("[{account},{user_arn}]")));
    assert!(!spared(&user(), user_arn));
    assert!(!spared(&user(), account));
    assert!(spared(
        &session(),
        &format!("[{account},{role},{session_arn}]")
    ));
    assert!(!spared(&session(), &format!("[{account},{role}]")));
    assert!(spared(&user(), "\"*\""));
    assert!(spared(
        &Principal::Root {
            account: ACCOUNT.into()
        },
        account
    ));
}

#[test]
fn root_and_those_who_act_for_it() {
    let none = Context::new();
    let allow = statement(r#""Effect":"Allow","Action":"s3:*","Resource":"*""#);
    let root = Principal::Root {
        account: ACCOUNT.into(),
    };
    let deny = statement(r#""Effect":"Deny","Action":"*","Resource":"*""#);
    // Identity policies and boundaries do not bind a root user, service control policies do.
    let mut layers = Layers {
        identity: vec![source(&deny)],
        boundary: Some(source(&deny)),
        ..Layers::default()
    };
    assert!(ask(&layers, &root, "s3:GetObject", "*", &none).is_allowed());
    layers.scp = Some(vec![vec![source(&deny)]]);
    assert!(!ask(&layers, &root, "s3:GetObject", "*", &none).is_allowed());
    let for_root = [
        Principal::AssumedRoot {
            account: ACCOUNT.into(),
            arn: "arn:aws:sts::111122223333:assumed-root".into(),
        },
        Principal::FederatedUser {
            account: ACCOUNT.into(),
            arn: "arn:aws:sts::111122223333:federated-user/x".into(),
            issuer: FederationIssuer::Root,
        },
    ];
    for principal in for_root {
        assert!(!ask(&Layers::default(), &principal, "s3:GetObject", "*", &none).is_allowed());
        let layers = Layers {
            session: Some(vec![source(&allow)]),
            ..Layers::default()
        };
        assert!(ask(&layers, &principal, "s3:GetObject", "*", &none).is_allowed());
        assert!(!ask(&layers, &principal, "iam:GetUser", "*", &none).is_allowed());
    }
}

#[test]
fn decisions_and_contexts_survive_serialization() {
    let mut context = Context::from_iter([("aws:username", "alice")]);
    context.insert("aws:TagKeys", vec!["a".to_owned(), "b".to_owned()]);
    let json = serde_json::to_string(&context).unwrap();
    assert_eq!(json, r#"{"aws:TagKeys":["a","b"],"aws:username":"alice"}"#);
    assert_eq!(serde_json::from_str::<Context>(&json).unwrap(), context);
    let deny = statement(r#""Sid":"No","Effect":"Deny","Action":"*","Resource":"*""#);
    let layers = Layers {
        identity: vec![source(&deny)],
        ..Layers::default()
    };
    let decision = ask(&layers, &session(), "s3:GetObject", "*", &context);
    let json = serde_json::to_string(&decision).unwrap();
    assert!(json.contains("\"sid\":\"No\""), "{json}");
    assert_eq!(serde_json::from_str::<Decision>(&json).unwrap(), decision);
}
