//! Condition keys of IAM's own actions: every operation with every key that AWS documents for its action, asked by a user
//! whom a policy lets in for the right value of the key and for nothing else.
//!
//! The golden file says for each whether the right value lets in, and whether another does; `KEYWARD_UPDATE_GOLDEN=1`
//! writes it anew.

#![expect(clippy::expect_used, reason = "tests fail by panicking")]

mod support;

use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use keyward_wire::{Operation as _, OperationShape};
use support::parameters::{DOCUMENT, EC2_TRUST, parameters_with};
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

/// A certificate and its key, made once.
fn certificate() -> (&'static str, &'static str) {
    static MADE: OnceLock<(String, String)> = OnceLock::new();
    let make = || {
        let directory = tempfile::tempdir().expect("a directory");
        let arguments =
            "req -x509 -newkey rsa:2048 -nodes -subj /CN=target -days 2 -keyout key -out body";
        let made = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(&directory)
            .stderr(Stdio::null())
            .status();
        assert!(made.expect("openssl runs").success());
        let read =
            |name| std::fs::read_to_string(directory.path().join(name)).expect("it is there");
        (read("body"), read("key"))
    };
    let (body, key) = MADE.get_or_init(make);
    (body, key)
}

/// What an identity provider says of itself, long enough for the model.
fn metadata(certificate: &str) -> String {
    let lines = certificate.lines().filter(|line| !line.starts_with('-'));
    let body: String = lines.collect();
    let padding = " ".repeat(1000);
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>{body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>{padding}"#
    )
}

/// What the operations act on, and what of it only the server names.
struct Furnished {
    world: World,
    keyed: Keys,
    access_key_id: String,
    credential_id: String,
}

async fn furnish() -> Furnished {
    // Before the world, whose clock stands still: it must be valid there.
    let (certificate, key) = certificate();
    let world = World::new().await;
    let root = Keys::of(ROOT);
    let boundary = format!("arn:aws:iam::{ACCOUNT}:policy/target");
    let tags = [("Tags.member.1.Key", "t"), ("Tags.member.1.Value", "t")];
    let make = async |parameters: &[(&str, &str)], tagged: bool| {
        let tags = if tagged { &tags[..] } else { &[] };
        world.iam(&root, &[parameters, tags].concat()).await
    };
    let policy = [
        ("Action", "CreatePolicy"),
        ("PolicyName", "target"),
        ("PolicyDocument", DOCUMENT),
    ];
    make(&policy, true).await;
    let bounded = ("PermissionsBoundary", boundary.as_str());
    make(
        &[("Action", "CreateUser"), ("UserName", "target"), bounded],
        true,
    )
    .await;
    let trust = ("AssumeRolePolicyDocument", EC2_TRUST);
    make(
        &[
            ("Action", "CreateRole"),
            ("RoleName", "target"),
            trust,
            bounded,
        ],
        true,
    )
    .await;
    make(
        &[
            ("Action", "CreateInstanceProfile"),
            ("InstanceProfileName", "target"),
        ],
        true,
    )
    .await;
    make(
        &[
            ("Action", "CreateVirtualMFADevice"),
            ("VirtualMFADeviceName", "target"),
        ],
        true,
    )
    .await;
    make(
        &[
            ("Action", "CreateOpenIDConnectProvider"),
            ("Url", "https://idp.example.com"),
        ],
        true,
    )
    .await;
    let upload = [
        ("Action", "UploadServerCertificate"),
        ("ServerCertificateName", "target"),
        ("CertificateBody", certificate),
        ("PrivateKey", key),
    ];
    make(&upload, true).await;
    let metadata = metadata(certificate);
    let saml = [
        ("Action", "CreateSAMLProvider"),
        ("Name", "target"),
        ("SAMLMetadataDocument", metadata.as_str()),
    ];
    make(&saml, true).await;
    make(&[("Action", "CreateGroup"), ("GroupName", "target")], false).await;
    let key = make(
        &[("Action", "CreateAccessKey"), ("UserName", "target")],
        false,
    )
    .await;
    let service = ("ServiceName", "codecommit.amazonaws.com");
    let credential = [
        ("Action", "CreateServiceSpecificCredential"),
        ("UserName", "target"),
        service,
    ];
    let credential = make(&credential, false).await;
    let keyed = world.user("keyed", None).await;
    // ChangePassword is about the caller.
    make(&[("Action", "TagUser"), ("UserName", "keyed")], true).await;
    Furnished {
        keyed,
        access_key_id: key.element("AccessKeyId").unwrap_or_default(),
        credential_id: credential
            .element("ServiceSpecificCredentialId")
            .unwrap_or_default(),
        world,
    }
}

impl Furnished {
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
        self.world.iam(&Keys::of(ROOT), &put).await;
        let mut all = vec![("Action".to_owned(), operation.name.to_owned())];
        let optional = operation
            .input
            .map(|shape| parameters_with(shape, &OPTIONAL));
        all.extend(optional.unwrap_or_default());
        for (name, value) in &mut all {
            match name.as_str() {
                "AccessKeyId" => value.clone_from(&self.access_key_id),
                "ServiceSpecificCredentialId" => value.clone_from(&self.credential_id),
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
        let told = self.world.query(service, Some(&self.keyed), &all).await;
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
                let furnished = furnish().await;
                let asked = async |value| {
                    let action = format!("iam:{action}");
                    furnished
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
    let furnished = furnish().await;
    let add = [
        ("Action", "AddRoleToInstanceProfile"),
        ("InstanceProfileName", "target"),
        ("RoleName", "target"),
    ];
    furnished.world.iam(&Keys::of(ROOT), &add).await;
    let profile = format!("arn:aws:iam::{ACCOUNT}:instance-profile/target");
    for (key, operator, right) in [
        ("iam:AssociatedResourceArn", "ArnEquals", profile.as_str()),
        ("iam:PassedToService", "StringEquals", "ec2.amazonaws.com"),
    ] {
        let operation = keyward_api::keyward::IssueWorkloadCredentials::SHAPE;
        for (value, expected) in [("other", false), (right, true)] {
            let case = (key, operator, value);
            let through = furnished.is_let_through("keyward", operation, "iam:PassRole", case);
            assert_eq!(through.await, expected, "{key} {value}");
        }
    }
}
