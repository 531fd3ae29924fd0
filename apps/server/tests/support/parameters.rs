//! Parameters that an operation takes, made from its shape.

use keyward_wire::{Kind, Shape};

use super::ACCOUNT;

pub(crate) const DOCUMENT: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;

pub(crate) const EC2_TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;

/// A value for a text member: by its name, else the first of its list, else any text that is long enough.
pub(crate) fn text_for(member: &str, shape: &Shape) -> String {
    let arn = |resource: &str| format!("arn:aws:iam::{ACCOUNT}:{resource}");
    let by_name = match member {
        "PolicyDocument" | "Policy" | "PolicyInputList" => DOCUMENT.to_owned(),
        "AssumeRolePolicyDocument" => EC2_TRUST.to_owned(),
        "PolicyArn" | "PermissionsBoundary" => arn("policy/target"),
        "RoleArn" => arn("role/assumable"),
        "Arn" | "PolicySourceArn" => arn("user/target"),
        "SerialNumber" => arn("mfa/target"),
        "OpenIDConnectProviderArn" => arn("oidc-provider/idp.example.com"),
        "SAMLProviderArn" => arn("saml-provider/target"),
        "Url" => "https://idp.example.com".to_owned(),
        "AuthenticationCode1" | "AuthenticationCode2" => "123456".to_owned(),
        "AWSServiceName" => "elasticbeanstalk.amazonaws.com".to_owned(),
        "ServiceName" => "codecommit.amazonaws.com".to_owned(),
        "ServiceNamespaces" | "ServiceNamespace" => "s3".to_owned(),
        "ActionNames" => "s3:GetObject".to_owned(),
        "ResourceArns" => "arn:aws:s3:::photos/k".to_owned(),
        "EntityPath" => "o-a1b2c3d4e5/r-f6g7".to_owned(),
        "Status" => "Inactive".to_owned(),
        "VersionId" => "v1".to_owned(),
        "AccessKeyId" => "AKIAQNZGKIQY56JQ7WML".to_owned(),
        "InstanceId" => "i-0123456789abcdef0".to_owned(),
        "Password" | "OldPassword" | "NewPassword" => "Correct-Horse-1".to_owned(),
        _ => String::new(),
    };
    let listed = match &shape.kind {
        Kind::Text(listed) => listed.first().copied().unwrap_or("target"),
        _ => "target",
    };
    let text = if by_name.is_empty() {
        listed.to_owned()
    } else {
        by_name
    };
    let missing = shape
        .min
        .and_then(|min| usize::try_from(min).ok())
        .unwrap_or_default()
        .saturating_sub(text.len());
    text + &"t".repeat(missing)
}

/// The parameters that an operation must have, and a user name where it takes one.
pub(crate) fn parameters(shape: &Shape) -> Vec<(String, String)> {
    parameters_with(shape, &["UserName", "Password"])
}

/// The parameters that an operation must have, and these where it takes them.
pub(crate) fn parameters_with(shape: &Shape, optional: &[&str]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for member in shape.members() {
        if !member.required && !optional.contains(&member.name) {
            continue;
        }
        match &member.shape.kind {
            Kind::Text(_) => {
                all.push((member.name.to_owned(), text_for(member.name, member.shape)))
            }
            Kind::List { member: inner, .. } if matches!(inner.kind, Kind::Structure(_)) => {
                for part in inner.members() {
                    all.push((
                        format!("{}.member.1.{}", member.name, part.name),
                        "t".to_owned(),
                    ));
                }
            }
            Kind::List { member: inner, .. } => all.push((
                format!("{}.member.1", member.name),
                text_for(member.name, inner),
            )),
            // Any part of a structure makes it be there.
            Kind::Structure(parts) => all.extend(parts.iter().take(1).map(|part| {
                let name = format!("{}.{}", member.name, part.name);
                (name, text_for(part.name, part.shape))
            })),
            Kind::Integer => all.push((member.name.to_owned(), "3600".to_owned())),
            Kind::Boolean => all.push((member.name.to_owned(), "true".to_owned())),
            other => assert!(!member.required, "{} needs {other:?}", member.name),
        }
    }
    all
}
