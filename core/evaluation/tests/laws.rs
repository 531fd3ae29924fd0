//! What must hold for every policy and every request.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod both;

use keyward_evaluation::{
    Context, ContextValue, Decision, Layers, PolicySource, Principal, Request, ResourcePolicy,
    ResourcePolicyKind,
};
use keyward_policy::Document;
use proptest::prelude::*;
use proptest::sample::select;

use both::decide;

const OPERATORS: [&str; 14] = [
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "ForAllValues:StringEquals",
    "ForAnyValue:StringNotEquals",
    "StringEqualsIfExists",
    "ForAnyValue:StringLikeIfExists",
    "NumericLessThan",
    "NumericNotEquals",
    "Bool",
    "IpAddress",
    "NotIpAddress",
    "ArnLike",
    "DateLessThan",
];
const VALUES: [&str; 9] = [
    "a",
    "*",
    "true",
    "10",
    "203.0.113.0/24",
    "203.0.113.7",
    "arn:aws:s3:::b",
    "2024-01-01",
    "${aws:username}",
];
const KEYS: [&str; 3] = ["aws:username", "k", "aws:TagKeys"];
const ACTIONS: [&str; 6] = [
    "s3:GetObject",
    "s3:*",
    "*",
    "s3:Get*",
    "iam:*",
    "s3:?etObject",
];
const RESOURCES: [&str; 6] = [
    "*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/${aws:username}",
    "arn:aws:s3",
    "arn:aws:s3:::b/a",
    "arn:aws:iam::*:role/*",
];
const PRINCIPALS: [&str; 7] = [
    "\"*\"",
    "{\"AWS\":\"111122223333\"}",
    "{\"AWS\":\"arn:aws:iam::111122223333:user/alice\"}",
    "{\"AWS\":\"AROAEXAMPLEAPP0000001\"}",
    "{\"AWS\":\"arn:aws:sts::111122223333:assumed-role/app/s1\"}",
    "{\"Service\":\"x.amazonaws.com\"}",
    "{\"Federated\":\"accounts.google.com\"}",
];

/// The members of a statement, without its principal.
fn statement() -> impl Strategy<Value = String> {
    let condition = (
        select(&OPERATORS[..]),
        select(&KEYS[..]),
        select(&VALUES[..]),
    );
    let condition = prop::option::weighted(0.5, condition);
    (prop::bool::weighted(0.75), any::<[bool; 2]>(), select(&ACTIONS[..]), select(&RESOURCES[..]), condition).prop_map(
        |(allow, not, action, resource, condition)| {
            let effect = if allow { "Allow" } else { "Deny" };
            let [not_action, not_resource] = not.map(|not| if not { "Not" } else { "" });
            let condition = condition
                .map(|(operator, key, value)| format!(r#","Condition":{{"{operator}":{{"{key}":"{value}"}}}}"#))
                .unwrap_or_default();
            format!(
                r#""Effect":"{effect}","{not_action}Action":"{action}","{not_resource}Resource":"{resource}"{condition}"#
            )
        },
    )
}

fn statements() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(statement(), 1..4)
}

fn principal_clause() -> impl Strategy<Value = String> {
    (prop::bool::weighted(0.2), select(&PRINCIPALS[..]))
        .prop_map(|(not, value)| format!("\"{}Principal\":{value},", if not { "Not" } else { "" }))
}

/// Documents of every layer, as lists of statements.
#[derive(Clone, Debug)]
struct World {
    identity: Vec<String>,
    boundary: Option<Vec<String>>,
    session: Option<Vec<String>>,
    resource: Option<(Vec<String>, ResourcePolicyKind)>,
    scp: Option<Vec<String>>,
    endpoint: Option<Vec<String>>,
    principal: Principal,
    resource_account: &'static str,
    action: &'static str,
    asked_resource: &'static str,
    context: Context,
}

fn principal() -> impl Strategy<Value = Principal> {
    prop_oneof![
        Just(Principal::Root {
            account: "111122223333".into()
        }),
        Just(Principal::User {
            account: "111122223333".into(),
            arn: "arn:aws:iam::111122223333:user/alice".into(),
            id: "AIDAEXAMPLEALICE00001".into(),
        }),
        any::<bool>().prop_map(|service_linked| Principal::RoleSession {
            account: "111122223333".into(),
            session_arn: "arn:aws:sts::111122223333:assumed-role/app/s1".into(),
            role_arn: "arn:aws:iam::111122223333:role/svc/app".into(),
            role_id: "AROAEXAMPLEAPP0000001".into(),
            session_user_id: "AROAEXAMPLEAPP0000001:s1".into(),
            service_linked,
        }),
        Just(Principal::Service {
            name: "x.amazonaws.com".into()
        }),
        Just(Principal::Federated {
            provider: "accounts.google.com".into()
        }),
        Just(Principal::Anonymous),
    ]
}

fn context() -> impl Strategy<Value = Context> {
    let value = prop_oneof![
        select(&VALUES[..]).prop_map(ContextValue::from),
        prop::collection::vec(select(&VALUES[..]).prop_map(str::to_owned), 0..3)
            .prop_map(ContextValue::Multi),
    ];
    prop::collection::vec((select(&KEYS[..]), value), 0..3)
        .prop_map(|entries| entries.into_iter().collect())
}

fn world() -> impl Strategy<Value = World> {
    let kinds = [
        ResourcePolicyKind::Generic,
        ResourcePolicyKind::Trust,
        ResourcePolicyKind::Key,
    ];
    let named = || {
        prop::collection::vec(
            (principal_clause(), statement()).prop_map(|(who, what)| who + &what),
            1..4,
        )
    };
    let policies = (
        statements(),
        prop::option::of(statements()),
        prop::option::of(statements()),
        prop::option::of((named(), select(kinds.to_vec()))),
        prop::option::of(statements()),
        prop::option::weighted(0.2, named()),
    );
    let asked = (
        principal(),
        select(vec!["111122223333", "444455556666"]),
        select(vec!["s3:GetObject", "s3:PutObject", "iam:PassRole"]),
        select(vec![
            "*",
            "arn:aws:s3:::b/a",
            "arn:aws:s3:::b/x/y",
            "arn:aws:iam::111122223333:role/r",
        ]),
        context(),
    );
    (policies, asked).prop_map(
        |(
            (identity, boundary, session, resource, scp, endpoint),
            (principal, resource_account, action, asked_resource, context),
        )| World {
            identity,
            boundary,
            session,
            resource,
            scp,
            endpoint,
            principal,
            resource_account,
            action,
            asked_resource,
            context,
        },
    )
}

fn document(statements: &[String]) -> Document {
    let statements: Vec<String> = statements
        .iter()
        .map(|members| format!("{{{members}}}"))
        .collect();
    Document::parse(&format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":[{}]}}",
        statements.join(",")
    ))
    .unwrap()
}

fn source(document: &Document) -> PolicySource<'_> {
    PolicySource {
        document,
        arn: None,
        name: "policy",
    }
}

impl World {
    fn decide(&self) -> Decision {
        let identity = document(&self.identity);
        let [boundary, session, scp, endpoint] =
            [&self.boundary, &self.session, &self.scp, &self.endpoint]
                .map(|layer| layer.as_deref().map(document));
        let resource = self
            .resource
            .as_ref()
            .map(|(statements, kind)| (document(statements), *kind));
        let layers = Layers {
            identity: vec![source(&identity)],
            boundary: boundary.as_ref().map(source),
            session: session.as_ref().map(|document| vec![source(document)]),
            resource: resource.as_ref().map(|(document, kind)| ResourcePolicy {
                source: source(document),
                kind: *kind,
            }),
            scp: scp.as_ref().map(|document| vec![vec![source(document)]]),
            rcp: None,
            endpoint: endpoint.as_ref().map(source),
        };
        decide(
            &layers,
            &Request {
                principal: &self.principal,
                action: self.action,
                resource: self.asked_resource,
                resource_account: Some(self.resource_account),
                context: &self.context,
                principal_account_is_management: false,
                resource_account_is_management: false,
            },
        )
    }

    fn layers_mut(&mut self) -> Vec<&mut Vec<String>> {
        let resource = self.resource.as_mut().map(|(statements, _)| statements);
        let others = [
            self.boundary.as_mut(),
            self.session.as_mut(),
            self.scp.as_mut(),
            self.endpoint.as_mut(),
        ];
        let mut layers = vec![&mut self.identity];
        layers.extend(resource);
        layers.extend(others.into_iter().flatten());
        layers
    }
}

fn verdict(decision: &Decision) -> std::mem::Discriminant<keyward_evaluation::Outcome> {
    std::mem::discriminant(&decision.outcome)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn pol_3_adding_a_deny_never_allows(world in world(), denies in statement(), who in principal_clause(), at in any::<prop::sample::Index>()) {
        let before = world.decide();
        let mut stricter = world.clone();
        let denies = denies.replace("\"Allow\"", "\"Deny\"");
        let named = format!("{who}{denies}");
        let guarded = [stricter.resource.is_some(), stricter.endpoint.is_some()];
        let mut layers = stricter.layers_mut();
        let chosen = at.index(layers.len());
        let has_principals = guarded[0] && chosen == 1 || guarded[1] && chosen + 1 == layers.len();
        layers[chosen].insert(0, if has_principals { named } else { denies });
        let after = stricter.decide();
        prop_assert!(before.is_allowed() || !after.is_allowed(), "{before:?} {after:?}");
    }

    #[test]
    fn pol_3_order_never_matters(world in world()) {
        let mut turned = world.clone();
        for layer in turned.layers_mut() {
            layer.reverse();
        }
        prop_assert_eq!(verdict(&world.decide()), verdict(&turned.decide()));
    }

    #[test]
    fn a_service_control_policy_that_denies_everything_does(world in world()) {
        let mut closed = world.clone();
        closed.scp = Some(vec![r#""Effect":"Deny","Action":"*","Resource":"*""#.into()]);
        let exempt = match closed.principal {
            Principal::RoleSession { service_linked, .. } => service_linked,
            Principal::Service { .. } | Principal::Federated { .. } | Principal::Anonymous => true,
            _ => false,
        };
        prop_assert!(exempt || !closed.decide().is_allowed());
    }

    #[test]
    fn pol_9_the_case_of_actions_changes_nothing(world in world()) {
        let mut shouted = world.clone();
        for statement in shouted.layers_mut().into_iter().flatten() {
            for action in ACTIONS {
                *statement = statement.replace(&format!("Action\":\"{action}\""), &format!("Action\":\"{}\"", action.to_uppercase()));
            }
        }
        prop_assert_eq!(world.decide(), shouted.decide());
    }

    #[test]
    fn a_statement_about_another_action_changes_nothing(world in world(), allow in any::<bool>()) {
        let effect = if allow { "Allow" } else { "Deny" };
        let mut longer = world.clone();
        longer.identity.push(format!(r#""Effect":"{effect}","Action":"sqs:*","Resource":"*""#));
        prop_assert_eq!(world.decide(), longer.decide());
    }

    #[test]
    fn any_request_is_answered(world in world(), action in ".*", resource in ".*", key in ".*", value in ".*") {
        let identity = document(&world.identity);
        let context = Context::from_iter([(key, value)]);
        let request = Request {
            principal: &world.principal,
            action: &action,
            resource: &resource,
            resource_account: None,
            context: &context,
            principal_account_is_management: false,
            resource_account_is_management: true,
        };
        let _ = decide(&Layers { identity: vec![source(&identity)], ..Layers::default() }, &request);
    }
}
