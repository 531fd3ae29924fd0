//! The tables, by family.

mod conditions;
mod grammar;
mod meaning;
mod names;

use keyward_lint::Kind::{self, Identity, Trust};

use crate::Case;

pub(crate) fn all() -> impl Iterator<Item = Case> {
    let tables = [
        grammar::CASES,
        names::CASES,
        conditions::CASES,
        meaning::CASES,
    ];
    let written = tables.into_iter().flatten().copied();
    written.chain(grammar::large_documents())
}

/// Policies that nobody should say a word about.
pub(crate) const GOOD: &[(Kind, &str)] = &[
    (
        Identity,
        r#""Action":["s3:GetObject","s3:ListBucket"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#,
    ),
    (Identity, r#""Action":"ec2:Describe*","Resource":"*""#),
    (
        Identity,
        r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::homes/${aws:username}/*""#,
    ),
    (
        Identity,
        r#""Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app""#,
    ),
    (
        Identity,
        r#""Action":"logs:CreateLogGroup","Resource":"arn:aws:logs:*:*:*""#,
    ),
    (
        Identity,
        r#"!"Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#,
    ),
    (
        Trust,
        r#""Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole""#,
    ),
    (
        Trust,
        r#""Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:o/r:ref:refs/heads/main"}}"#,
    ),
    (
        Kind::Bucket,
        r#"!"Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}"#,
    ),
    (
        Kind::ResourceControl,
        r#"!"Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-exampleorgid"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}"#,
    ),
];
