//! What is read from texts, and what is said of texts that cannot be.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use keyward_evaluation::{Layer, Principal};
use keyward_simulation::{
    AccountDetails, Asked, Caller, Case, Policy, PolicyLayers, Source, Unusable, read_context,
};
use serde_json::json;

fn cases(text: &str) -> Result<Vec<Case>, Unusable> {
    Case::read(&Source::new("cases", text), &|name, _| {
        Err(Unusable::new(format!("no policy `{name}`")))
    })
}

fn fault<T: std::fmt::Debug>(read: Result<T, Unusable>) -> String {
    read.unwrap_err().to_string()
}

#[test]
fn callers_by_name() {
    let principal = |name| Caller::parse(name).unwrap().principal;
    let role = principal("arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/r");
    assert!(matches!(
        role,
        Principal::RoleSession { service_linked: true, session_arn, .. }
            if session_arn == "arn:aws:sts::111122223333:assumed-role/r/simulated"
    ));
    let session = principal("arn:aws:sts::111122223333:assumed-role/r/alice");
    assert!(matches!(
        session,
        Principal::RoleSession { role_arn, .. } if role_arn == "arn:aws:iam::111122223333:role/r"
    ));
    assert!(matches!(
        principal("ec2.amazonaws.com"),
        Principal::Service { .. }
    ));
    assert_eq!(principal("anonymous"), Principal::Anonymous);
    let user = Caller::parse("arn:aws:iam::111122223333:user/path/alice").unwrap();
    assert_eq!(user.context.single("aws:username"), Some("alice"));
    assert_eq!(
        user.context.single("aws:PrincipalIsAWSService"),
        Some("false")
    );
    for wrong in [
        "alice",
        "arn:aws:iam::1111:user/alice",
        "arn:aws:iam::111122223333:user/",
        "arn:aws:iam::111122223333:group/staff",
        "arn:aws:sts::111122223333:assumed-role/r",
        "arn:aws:iam:us-east-1:111122223333:user/alice",
    ] {
        assert!(Caller::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_account_of_a_resource_is_that_of_its_arn() {
    let owner = |resource| {
        let caller = Caller::parse("anonymous").unwrap();
        Asked::new(caller, "s3:GetObject", resource).resource_account
    };
    assert_eq!(
        owner("arn:aws:sqs:us-east-1:444455556666:q").as_deref(),
        Some("444455556666")
    );
    assert_eq!(owner("arn:aws:s3:::photos/a"), None);
    assert_eq!(owner("arn:aws:iam::aws:policy/ReadOnlyAccess"), None);
    assert_eq!(owner("*"), None);
}

#[test]
fn condition_keys() {
    let context = read_context(&json!({"a": true, "b": [1, "x"], "c": "y"})).unwrap();
    assert_eq!(context.single("A"), Some("true"));
    assert_eq!(context.get("b").unwrap().values(), ["1", "x"]);
    assert!(fault(read_context(&json!({"a": "1", "A": "2"}))).contains("twice"));
    assert!(fault(read_context(&json!({"a": null}))).contains("string"));
    assert!(fault(read_context(&json!([]))).contains("object"));
}

#[test]
fn faults_of_cases_have_their_place() {
    let case = |layers: &str| {
        format!(
            "{{\"name\": \"x\",\n \"layers\": {layers},\n \"request\": {{\"principal\": \"anonymous\", \
             \"action\": \"s3:Get\"}},\n \"expect\": \"allowed\"}}"
        )
    };
    assert_eq!(
        fault(cases(&format!(
            "{}\n{}",
            case("{}"),
            case(r#"{"identity": ["p"]}"#)
        ))),
        "cases:6:26: no policy `p`"
    );
    let typed = r#"{"identity": [{"Version": "2012-10-17"}]}"#;
    assert!(fault(cases(&case(typed))).starts_with("cases:2:26: "));
    assert!(fault(cases(&case(r#"{"identities": []}"#))).starts_with("cases:2:24: unknown field"));
    assert!(fault(cases("{")).starts_with("cases:1:1: EOF"));
    let no_decision = case("{}").replace("allowed", "maybe");
    assert!(fault(cases(&no_decision)).starts_with("cases:4:"));
}

#[test]
fn principals_stand_where_they_belong() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*",
        "Action": "*", "Resource": "*"}}"#;
    let source = Source::new("p", text);
    for layer in [Layer::Identity, Layer::Boundary, Layer::Session, Layer::Scp] {
        assert!(fault(Policy::of_source(&source, layer)).starts_with("p:1:72: "));
    }
    for layer in [Layer::Resource, Layer::Trust, Layer::Rcp, Layer::Endpoint] {
        assert!(Policy::of_source(&source, layer).is_ok());
    }
}

fn details(user: serde_json::Value) -> Result<AccountDetails, Unusable> {
    let mut user = user;
    user["Arn"] = json!("arn:aws:iam::111122223333:user/alice");
    user["UserId"] = json!("AIDAEXAMPLEALICE00001");
    AccountDetails::read(&Source::new(
        "details",
        json!({"UserDetailList": [user]}).to_string(),
    ))
}

#[test]
fn what_an_account_refers_to_must_be_there() {
    assert!(fault(details(json!({"GroupList": ["staff"]}))).contains("group `staff`"));
    let policy = json!({"PolicyArn": "arn:aws:iam::111122223333:policy/p"});
    assert!(fault(details(json!({"AttachedManagedPolicies": [policy]}))).contains("not listed"));
    let boundary = json!({"PermissionsBoundaryArn": "arn:aws:iam::aws:policy/None"});
    assert!(fault(details(json!({"PermissionsBoundary": boundary}))).contains("not listed"));
    let inline = json!({"PolicyName": "own", "PolicyDocument": "%7B%22Version%22%7D"});
    assert!(fault(details(json!({"UserPolicyList": [inline]}))).starts_with("details (own):1:"));
}

#[test]
fn a_session_of_a_role_is_found_by_its_arn() {
    let role = json!({
        "RoleId": "AROAEXAMPLEDEPLOY0001",
        "Arn": "arn:aws:iam::111122223333:role/ci/deploy",
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}},
    });
    let text = json!({"RoleDetailList": [role]}).to_string();
    let details = AccountDetails::read(&Source::new("details", text)).unwrap();
    let session = "arn:aws:sts::111122223333:assumed-role/deploy/build";
    let (caller, _) = details.caller(session).unwrap();
    assert_eq!(caller.principal.arn_text(), session);
    let key = |name| caller.context.single(name);
    assert_eq!(key("aws:userid"), Some("AROAEXAMPLEDEPLOY0001:build"));
    let role = "arn:aws:iam::111122223333:role/ci/deploy";
    assert_eq!(key("aws:PrincipalArn"), Some(role));
    assert!(
        details
            .caller("arn:aws:sts::444455556666:assumed-role/deploy/build")
            .is_err()
    );
}

#[test]
fn federated_callers_by_name() {
    let principal = |name| Caller::parse(name).unwrap().principal;
    let user = "arn:aws:sts::111122223333:federated-user/eve";
    let found = principal(user);
    assert!(matches!(&found, Principal::FederatedUser { arn, .. } if arn == user));
    for provider in [
        "arn:aws:iam::111122223333:oidc-provider/id.example.com/path",
        "arn:aws:iam::111122223333:saml-provider/corp",
        "accounts.google.com",
    ] {
        let found = principal(provider);
        assert!(matches!(&found, Principal::Federated { provider: named } if named == provider));
    }
    assert!(Caller::parse("arn:aws:sts::111122223333:federated-user/").is_err());
}

#[test]
fn tags_and_aws_policies_of_an_account() {
    let administrator = json!({"PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"});
    let details = details(json!({
        "AttachedManagedPolicies": [administrator],
        "Tags": [{"Key": "team", "Value": "photos"}],
    }))
    .unwrap();
    let (caller, own) = details.caller("alice").unwrap();
    assert_eq!(
        caller.context.single("aws:PrincipalTag/team"),
        Some("photos")
    );
    let asked = Asked::new(caller, "s3:GetObject", "*");
    let question = details.question(own, &PolicyLayers::default(), asked);
    assert_eq!(
        question.answer().outcome_words().to_string(),
        "allowed by identity"
    );
    assert!(details.caller("bob").is_err());
    let session = "arn:aws:sts::111122223333:assumed-role/alice/build";
    assert!(details.caller(session).is_err(), "alice is no role");
    assert!(details.caller("arn:aws:iam::111122223333:root").is_ok());
}
