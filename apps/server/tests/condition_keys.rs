//! Condition keys of IAM's own actions: every operation with each of the keys below that AWS documents for its action, asked
//! by a user whom a policy lets in for the right value of the key and for nothing else.
//!
//! The golden file says for each whether the right value lets in, and whether another does; `KEYWARD_UPDATE_GOLDEN=1`
//! writes it anew.

mod support;

use std::fmt::Write as _;

use keyward_wire::{Operation as _, OperationShape};
use support::furnished::{Furnished, furnish};
use support::parameters::parameters_with;
use support::{ACCOUNT, Keys, ROOT, World, let_through};

const GOLDEN: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/golden/condition-keys.txt"
);

/// A key, its operator, and the value that requests here carry: what is acted on has the tag `t` with the value `t`, and
/// the boundary `target`.
const KEYS: [(&str, &str, &str); 11] = [
    (
        "iam:PermissionsBoundary",
        "StringEquals",
        "arn:aws:iam::123456789012:policy/target",
    ),
    (
        "iam:PolicyARN",
        "ArnEquals",
        "arn:aws:iam::123456789012:policy/target",
    ),
    ("iam:PassedToService", "StringEquals", "ec2.amazonaws.com"),
    ("iam:ResourceTag/t", "StringEquals", "t"),
    ("aws:ResourceTag/t", "StringEquals", "t"),
    ("aws:RequestTag/t", "StringEquals", "t"),
    ("aws:TagKeys", "ForAnyValue:StringEquals", "t"),
    (
        "iam:AWSServiceName",
        "StringEquals",
        "elasticbeanstalk.amazonaws.com",
    ),
    ("iam:OrganizationsPolicyId", "StringEquals", "p-12345678"),
    (
        "iam:ServiceSpecificCredentialServiceName",
        "StringEquals",
        "codecommit.amazonaws.com",
    ),
    ("iam:ServiceSpecificCredentialAgeDays", "NumericEquals", "7"),
];

/// Members that operations need not have and that make keys.
const OPTIONAL: [&str; 6] = [
    "UserName",
    "Password",
    "PermissionsBoundary",
    "Tags",
    "OrganizationsPolicyId",
    "CredentialAgeDays",
];

/// What these act on has no tags: it is about to be made, or it is gone.
const WITHOUT_TAGS: [&str; 10] = [
    "CreateInstanceProfile",
    "CreateOpenIDConnectProvider",
    "CreatePolicy",
    "CreateRole",
    "CreateSAMLProvider",
    "CreateServiceLinkedRole",
    "CreateUser",
    "CreateVirtualMFADevice",
    "GetServiceLinkedRoleDeletionStatus",
    "UploadServerCertificate",
];

/// The action that an operation is decided on when a role is passed, beside its own.
const PASSING: &str = "AddRoleToInstanceProfile";

/// A world in which a user's own policy decides.
struct Keyed {
    furnished: Furnished,
    keys: Keys,
}

impl Keyed {
    async fn new() -> Self {
        let furnished = furnish().await;
        let keys = furnished.world.user("keyed", None).await;
        // ChangePassword is about the caller.
        let tag = [
            ("Action", "TagUser"),
            ("UserName", "keyed"),
            ("Tags.member.1.Key", "t"),
            ("Tags.member.1.Value", "t"),
        ];
        furnished.world.iam(&Keys::of(ROOT), &tag).await;
        Self { furnished, keys }
    }

    /// Whether the operation is let through where its action needs this value of a key.
    async fn is_let_through(
        &self,
        service: &str,
        operation: &OperationShape,
        action: &str,
        (key, operator, value): (&str, &str, &str),
    ) -> bool {
        let document = format!(
            r#"{{"Version":"2012-10-17","Statement":[
                {{"Effect":"Allow","NotAction":"{action}","Resource":"*"}},
                {{"Effect":"Allow","Action":"{action}","Resource":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}]}}"#
        );
        let put = [
            ("Action", "PutUserPolicy"),
            ("UserName", "keyed"),
            ("PolicyName", "p"),
            ("PolicyDocument", document.as_str()),
        ];
        self.furnished.world.iam(&Keys::of(ROOT), &put).await;
        let mut all = vec![("Action".to_owned(), operation.name.to_owned())];
        let optional = operation
            .input
            .map(|shape| parameters_with(shape, &OPTIONAL));
        all.extend(optional.unwrap_or_default());
        self.furnished.name_what_is_there(&mut all);
        for (name, value) in &mut all {
            match name.as_str() {
                "OrganizationsPolicyId" => "p-12345678".clone_into(value),
                "CredentialAgeDays" => "7".clone_into(value),
                "TagKeys.member.1" => "t".clone_into(value),
                _ => {}
            }
        }
        let all: Vec<(&str, &str)> = all
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let told = self
            .furnished
            .world
            .query(service, Some(&self.keys), &all)
            .await;
        assert_ne!(
            told.code(),
            "ValidationError",
            "{}: {}",
            operation.name,
            told.body
        );
        let_through(&told)
    }
}

/// The keys of [`KEYS`] that AWS documents for an action.
fn documented(action: &str) -> Vec<(&'static str, &'static str, &'static str)> {
    let Some(service) = keyward_catalog::service("iam") else {
        return Vec::new();
    };
    let Some(found) = service.action(action) else {
        return Vec::new();
    };
    let is_documented = |key: &str| service.keys_of(found).any(|held| held.is_named(key));
    KEYS.into_iter()
        .filter(|(key, ..)| is_documented(key))
        .collect()
}

#[tokio::test]
async fn every_documented_condition_key_decides() {
    let routes = World::new().await;
    let served = routes.gate.routes().served();
    let served: Vec<_> = served
        .filter(|(service, _)| service.name == "iam")
        .collect();
    let mut text = String::from("# action key right other\n");
    for (_, operation) in served {
        let mut actions = vec![operation.name];
        if operation.name == PASSING {
            actions.push("PassRole");
        }
        for action in actions {
            for (key, operator, value) in documented(action) {
                if key.contains("ResourceTag") && WITHOUT_TAGS.contains(&action) {
                    continue;
                }
                let keyed = Keyed::new().await;
                let asked = async |value| {
                    let action = format!("iam:{action}");
                    keyed
                        .is_let_through("iam", operation, &action, (key, operator, value))
                        .await
                };
                // The other value first: it must change nothing.
                let other = if operator == "NumericEquals" {
                    "8"
                } else {
                    "other"
                };
                let other = asked(other).await;
                let right = asked(value).await;
                assert!(right && !other, "iam:{action} {key}: {right} {other}");
                let word = |through| if through { "yes" } else { "no" };
                let _ = writeln!(text, "iam:{action} {key} {} {}", word(right), word(other));
            }
        }
    }
    if std::env::var_os("KEYWARD_UPDATE_GOLDEN").is_some() {
        std::fs::write(GOLDEN, &text).expect("the golden file is written");
        return;
    }
    let golden = std::fs::read_to_string(GOLDEN).expect("the golden file is there");
    for (line, (now, then)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {GOLDEN}", line + 1);
    }
    assert_eq!(text.lines().count(), golden.lines().count());
}

#[tokio::test]
async fn a_role_is_passed_to_a_service_for_a_resource() {
    let keyed = Keyed::new().await;
    let add = [
        ("Action", "AddRoleToInstanceProfile"),
        ("InstanceProfileName", "target"),
        ("RoleName", "target"),
    ];
    keyed.furnished.world.iam(&Keys::of(ROOT), &add).await;
    let instances = format!("arn:aws:ec2:*:{ACCOUNT}:instance/*");
    let issue = (
        "keyward",
        keyward_api::keyward::IssueWorkloadCredentials::SHAPE,
    );
    let add = ("iam", keyward_api::iam::AddRoleToInstanceProfile::SHAPE);
    for ((service, operation), key, operator, right) in [
        (
            issue,
            "iam:AssociatedResourceArn",
            "ArnLike",
            instances.as_str(),
        ),
        (
            add,
            "iam:AssociatedResourceArn",
            "ArnLike",
            instances.as_str(),
        ),
        (
            issue,
            "iam:PassedToService",
            "StringEquals",
            "ec2.amazonaws.com",
        ),
        (
            add,
            "iam:PassedToService",
            "StringEquals",
            "ec2.amazonaws.com",
        ),
    ] {
        for (value, expected) in [
            ("arn:aws:ec2:*:999999999999:instance/*", false),
            (right, true),
        ] {
            let case = (key, operator, value);
            let through = keyed.is_let_through(service, operation, "iam:PassRole", case);
            assert_eq!(through.await, expected, "{} {key} {value}", operation.name);
        }
    }
}
