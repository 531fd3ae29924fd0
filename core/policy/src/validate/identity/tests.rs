//! What is accepted, and what is refused in which words.

use super::*;
use crate::validate::{PolicyKind, validate};

const BASE: [(&str, &str); 3] = [
    ("Effect", r#""Allow""#),
    ("Action", r#""s3:ListBucket""#),
    ("Resource", r#""arn:aws:s3:::b""#),
];

fn statement(changes: &[(&str, &str)]) -> String {
    let mut members: Vec<(&str, &str)> = BASE.to_vec();
    for (name, value) in changes {
        members.retain(|(held, _)| held != name);
        members.push((name, value));
    }
    let members: Vec<String> = members
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    format!("{{{}}}", members.join(","))
}

fn answer(kind: PolicyKind<'_>, text: &str) -> String {
    match validate(kind, text) {
        Ok(document) => {
            assert_eq!(document.text(), text);
            assert!(Document::parse(text).is_ok(), "{text}");
            "accepted".into()
        }
        Err(malformed) => {
            assert_eq!(malformed.code, "MalformedPolicyDocument");
            malformed.message
        }
    }
}

fn managed(statements: &str) -> String {
    answer(
        PolicyKind::ManagedIdentity,
        &format!("{{\"Version\":\"2012-10-17\",\"Statement\":{statements}}}"),
    )
}

fn check(changes: &[(&str, &str)], expected: &str) {
    let expected = match expected {
        "syntax" => SYNTAX,
        "legacy" => LEGACY,
        other => other,
    };
    assert_eq!(managed(&statement(changes)), expected, "{changes:?}");
}

#[test]
fn effects() {
    check(&[], "accepted");
    check(&[("Effect", r#""allow""#)], "legacy");
    check(&[("Effect", r#""invalid""#)], "syntax");
    check(&[("Effect", "")], "syntax");
    check(&[("Effect", r#"["Allow"]"#)], "syntax");
}

#[test]
fn actions() {
    check(
        &[("Action", r#""a a:ListBucket""#)],
        "Vendor a a is not valid",
    );
    check(&[("Action", r#"":Get""#)], "Vendor  is not valid");
    check(&[("Action", r#""s*:Get*""#)], "Vendor s* is not valid");
    check(
        &[("Action", r#""s3:List:Bucket""#)],
        "Actions/Condition can contain only one colon.",
    );
    check(&[("Action", r#""iam: asdf ""#)], "accepted");
    check(&[("Action", r#"["*:*","*"]"#)], "accepted");
    let prefaced = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    check(&[("Action", r#""ListBucket""#)], prefaced);
    check(&[("Action", r#""""#)], prefaced);
    check(
        &[("Action", ""), ("NotAction", r#"["s3:a","x"]"#)],
        prefaced,
    );
    check(&[("Action", "")], "Policy statement must contain actions.");
    check(
        &[("Action", "[]")],
        "Policy statement must contain actions.",
    );
    check(&[("Action", "{}")], "syntax");
    check(&[("NotAction", r#""s3:x""#)], "syntax");
}

#[test]
fn resources() {
    let partition =
        |partition, arn| format!("Partition \"{partition}\" is not valid for resource \"{arn}\".");
    check(
        &[("Resource", r#""a:b:c:d:e:f:g:h""#)],
        &partition("b", "arn:b:c:d:e:f:g:h"),
    );
    check(
        &[("Resource", r#""aws:s3:::example_bucket""#)],
        &partition("s3", "arn:s3:::example_bucket:*"),
    );
    check(
        &[("Resource", r#""a:bsdf""#)],
        &partition("bsdf", "arn:bsdf:*:*:*:*"),
    );
    check(&[("Resource", r#""arn:aws:s3::example_bucket""#)], "legacy");
    check(&[("Resource", r#""arn:aws:fdsasf""#)], "accepted");
    check(&[("Resource", r#""arn:aws::fdsasf""#)], "legacy");
    check(&[("Resource", r#""arn:aws:::::""#)], "legacy");
    check(&[("Resource", r#"["arn:aws:s3:::b",null]"#)], "accepted");
    check(&[("Resource", r#"["adfdf",{}]"#)], "syntax");
    check(&[("Resource", "null")], "syntax");
    check(
        &[("Resource", r#""adfdf""#)],
        "Resource adfdf must be in ARN format or \"*\".",
    );
    check(
        &[("Resource", r#""""#)],
        "Resource  must be in ARN format or \"*\".",
    );
    check(
        &[("Resource", r#""arn:aws""#)],
        "Resource vendor must be fully qualified and cannot contain regexes.",
    );
    check(
        &[("Resource", r#""arn:aws:iam:us-east-1:111122223333:user/a""#)],
        "IAM resource arn:aws:iam:us-east-1:111122223333:user/a cannot contain region information.",
    );
    check(
        &[("Resource", r#""arn:aws:s3:us-east-1::b""#)],
        "Resource arn:aws:s3:us-east-1::b can not contain region information.",
    );
    check(
        &[(
            "Resource",
            r#""arn:aws:s3:us-east-1:111122223333:accesspoint/a""#,
        )],
        "accepted",
    );
    check(
        &[("Resource", r#""arn:aws:iam::111122223333:users/a""#)],
        "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
         instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, \
         access-report/.",
    );
    check(
        &[(
            "Resource",
            r#"["arn:aws:iam::*:role/*","arn:aws:iam::111122223333:*","*"]"#,
        )],
        "accepted",
    );
    check(
        &[("Resource", "")],
        "Policy statement must contain resources.",
    );
    check(
        &[("Resource", "[]")],
        "Policy statement must contain resources.",
    );
    check(&[("NotResource", r#""*""#)], "syntax");
    check(
        &[("Resource", ""), ("NotResource", r#""x""#)],
        "Resource x must be in ARN format or \"*\".",
    );
}

#[test]
fn conditions() {
    for shape in [
        "[]",
        r#""a""#,
        r#"{"a":"b"}"#,
        r#"{"DateGreaterThan":"b"}"#,
        r#"{"x":{"a":"1"}}"#,
        r#"{"ForAnyValue::StringEquals":{"a":"b"}}"#,
        r#"{"StringEquals":{"a":{}}}"#,
        r#"{"StringEquals":{"a":[["b"]]}}"#,
        r#"{"StringEquals":{"a":null}}"#,
    ] {
        check(&[("Condition", shape)], "syntax");
    }
    for shape in [
        "{}",
        r#"{"x":{}}"#,
        r#"{"DateGreaterThan":{}}"#,
        r#"{"DateGreaterThan":{"a":[]}}"#,
        r#"{"Bool":{"a":true},"NumericLessThan":{"b":[1,2.5]},"ForAnyValue:StringLikeIfExists":{"c":"d"}}"#,
        r#"{"StringEquals":{"a":"1","A":"2"}}"#,
    ] {
        check(&[("Condition", shape)], "accepted");
    }
    for date in [
        "sdfdsf",
        "234-13",
        "2016-12-13t2:00:00.593194+1",
        "9223372036854775808",
    ] {
        check(
            &[(
                "Condition",
                &format!("{{\"DateLessThan\":{{\"a\":\"{date}\"}}}}"),
            )],
            "legacy",
        );
    }
    for date in ["01T", "2016-12-13t2:00:00.593194+23", "-292275054"] {
        check(
            &[(
                "Condition",
                &format!("{{\"DateGreaterThan\":{{\"a\":\"{date}\"}}}}"),
            )],
            "accepted",
        );
    }
}

#[test]
fn sids() {
    let pair = |first, second| {
        managed(&format!(
            "[{},{}]",
            statement(&[("Sid", first)]),
            statement(&[("Sid", second)])
        ))
    };
    assert_eq!(pair(r#""""#, r#""""#), "accepted");
    assert_eq!(pair(r#""a""#, r#""A""#), "accepted");
    assert_eq!(
        pair(r#""a""#, r#""a""#),
        "Statement IDs (SID) in a single policy must be unique."
    );
    check(&[("Sid", "{}")], "syntax");
    check(
        &[("Sid", r#""a b""#)],
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
         [0-9A-Za-z]*",
    );
}

#[test]
fn principals() {
    let refused = "Policy document should not specify a principal.";
    check(&[("Principal", r#""*""#)], refused);
    check(
        &[("NotPrincipal", r#"{"AWS":"*"}"#), ("Action", "")],
        refused,
    );
    check(
        &[("Principal", r#""*""#), ("Effect", r#""allow""#)],
        "legacy",
    );
}

#[test]
fn whole_documents() {
    let base = statement(&[]);
    let version = "Policy document must be version 2012-10-17 or greater.";
    for (text, managed, inline) in [
        (format!("{{\"Statement\":{base}}}"), version, "accepted"),
        (
            format!("{{\"Version\":\"2008-10-17\",\"Statement\":{base}}}"),
            version,
            "accepted",
        ),
        (
            format!("{{\"Version\":\"2012-10-18\",\"Statement\":{base}}}"),
            SYNTAX,
            SYNTAX,
        ),
        (
            format!("{{\"Version\":\"2012-10-17\",\"Id\":\"x\",\"Statement\":[{base}]}}"),
            "accepted",
            "accepted",
        ),
        (
            format!("{{\"Version\":\"2012-10-17\",\"Id\":[],\"Statement\":{base}}}"),
            SYNTAX,
            SYNTAX,
        ),
        (
            format!("{{\"Version\":\"2012-10-17\",\"statement\":{base}}}"),
            SYNTAX,
            SYNTAX,
        ),
        (
            format!("{{\"Version\":\"2012-10-17\",\"Statement\":{base},\"Conditions\":{{}}}}"),
            SYNTAX,
            SYNTAX,
        ),
        (
            "{\"Version\":\"2012-10-17\",\"Statement\":[]}".into(),
            SYNTAX,
            SYNTAX,
        ),
        (
            "{\"Version\":\"2012-10-17\",\"Statement\":null}".into(),
            SYNTAX,
            SYNTAX,
        ),
        ("{\"Version\":\"2012-10-17\"}".into(), SYNTAX, SYNTAX),
        ("[]".into(), SYNTAX, SYNTAX),
        ("not JSON".into(), SYNTAX, SYNTAX),
    ] {
        assert_eq!(
            answer(PolicyKind::ManagedIdentity, &text),
            managed,
            "{text}"
        );
        assert_eq!(answer(PolicyKind::InlineIdentity, &text), inline, "{text}");
    }
    assert_eq!(
        answer(PolicyKind::Session, "{"),
        "The policy is not in the valid JSON format."
    );
    assert_eq!(answer(PolicyKind::Session, "{}"), SYNTAX);
    assert_eq!(
        answer(PolicyKind::Session, &format!("{{\"Statement\":{base}}}")),
        "accepted"
    );
}
