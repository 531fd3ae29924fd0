//! An answer of ValidatePolicy's that AWS shows in the reference of its command line
//! (<https://docs.aws.amazon.com/cli/latest/reference/accessanalyzer/validate-policy.html>, the example): which findings, in
//! which words, at which places. The id of the identity pool is shortened there, so that the last place ends two characters earlier
//! than it says.

use keyward_lint::{Finding, Kind, Location, Origin, PathElement, lint};

const TRUST: &str = r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "",
            "Effect": "Allow",
            "Principal": {
                "Federated": "cognito-identity.amazonaws.com"
            },
            "Action": [
                "sts:AssumeRole",
                "sts:TagSession"
            ],
            "Condition": {
                "StringEquals": {
                    "cognito-identity.amazonaws.com:aud": "us-west-2_EXAMPLE"
                }
            }
        }
    ]
}"#;

/// A step as AWS writes it, and line, column and offset of beginning and end, columns from 0.
fn place(location: &Location) -> (String, [u32; 3], [u32; 3]) {
    let steps = location.path.iter().map(|element| match element {
        PathElement::Index(index) => format!("index {index}"),
        PathElement::Key(key) => format!("key {key}"),
        PathElement::Value(value) => format!("value {value}"),
    });
    let position = |it: keyward_policy::Position| [it.line, it.column - 1, it.offset];
    let steps: Vec<String> = steps.collect();
    (
        steps.join(", "),
        position(location.start),
        position(location.end),
    )
}

#[test]
fn the_example_of_the_reference() {
    for kind in [Kind::Resource, Kind::Trust] {
        let findings = lint(TRUST, kind);
        let of_aws = |finding: &&Finding| finding.check().origin() == Origin::Aws;
        let mut findings: Vec<&Finding> = findings.iter().filter(of_aws).collect();
        // AWS tells the key's finding last.
        findings.sort_by_key(|finding| finding.issue_code());
        let told: Vec<(&str, &str, &str)> = findings
            .iter()
            .map(|it| (it.issue_code(), it.finding_type().name(), it.details()))
            .collect();
        assert_eq!(
            told,
            [
                (
                    "EMPTY_SID_VALUE",
                    "SUGGESTION",
                    "Add a value to the empty string in the Sid element."
                ),
                (
                    "MISMATCHED_ACTION_FOR_PRINCIPAL",
                    "ERROR",
                    "The sts:AssumeRole action is invalid with the following principal(s): cognito-identity.amazonaws.com. Use a SAML provider principal with the sts:AssumeRoleWithSAML action or use an OIDC provider principal with the sts:AssumeRoleWithWebIdentity action. Ensure the provider is Federated if you use either of the two options."
                ),
                (
                    "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
                    "ERROR",
                    "The following actions: sts:TagSession are not supported by the condition key cognito-identity.amazonaws.com:aud. The condition will not be evaluated for these actions. We recommend that you move these actions to a different statement without this condition key."
                ),
            ],
            "{kind:?}"
        );
        let places: Vec<Vec<_>> = findings
            .iter()
            .map(|finding| finding.locations().iter().map(place).collect())
            .collect();
        let at = |path: &str, start, end| (format!("value Statement, index 0, {path}"), start, end);
        assert_eq!(
            places,
            [
                vec![at("value Sid", [5, 19, 79], [5, 21, 81])],
                vec![
                    at("value Action, index 0", [11, 16, 258], [11, 32, 274]),
                    at(
                        "value Principal, value Federated",
                        [8, 29, 170],
                        [8, 61, 202]
                    ),
                ],
                vec![
                    at("value Action, index 1", [12, 16, 292], [12, 32, 308]),
                    at(
                        "value Condition, value StringEquals, value cognito-identity.amazonaws.com:aud",
                        [16, 58, 443],
                        [16, 77, 462]
                    ),
                ],
            ]
        );
        let links: Vec<String> = findings
            .iter()
            .map(|it| it.check().learn_more_link())
            .collect();
        let page = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html";
        assert_eq!(
            links,
            [
                format!(
                    "{page}#access-analyzer-reference-policy-checks-suggestion-empty-sid-value"
                ),
                format!(
                    "{page}#access-analyzer-reference-policy-checks-error-mismatched-action-for-principal"
                ),
                format!(
                    "{page}#access-analyzer-reference-policy-checks-error-unsupported-action-for-condition-key"
                ),
            ]
        );
    }
}
