//! Parameters that an operation takes, made from its shape.

use keyward_wire::{Kind, Member, Shape};

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
    let members = shape.members().iter();
    let wanted = members.filter(|member| member.required || optional.contains(&member.name));
    wanted
        .flat_map(|member| member_parameters(member.name, member.shape))
        .collect()
}

/// Good parameters for one member.
pub(crate) fn member_parameters(name: &str, shape: &Shape) -> Vec<(String, String)> {
    let one = |value: &str| vec![(name.to_owned(), value.to_owned())];
    match &shape.kind {
        Kind::Text(_) => one(&text_for(name, shape)),
        Kind::List { member, .. } => match &member.kind {
            Kind::Structure(parts) => {
                let part = |part: &Member| {
                    part_parameters(&format!("{name}.member.1.{}", part.name), part.shape)
                };
                parts.iter().flat_map(part).collect()
            }
            _ => vec![(format!("{name}.member.1"), text_for(name, member))],
        },
        // Any part of a structure makes it be there.
        Kind::Structure(parts) => {
            let part = |held: &Member| {
                (
                    format!("{name}.{}", held.name),
                    text_for(held.name, held.shape),
                )
            };
            parts.iter().take(1).map(part).collect()
        }
        Kind::Integer => one("3600"),
        Kind::Boolean => one("true"),
        // IAM takes no other kinds.
        _ => Vec::new(),
    }
}

/// Good parameters for a part of an entry: `t` where any text will do.
fn part_parameters(name: &str, shape: &Shape) -> Vec<(String, String)> {
    match &shape.kind {
        Kind::Text(listed) => {
            let min = shape.min.and_then(|min| usize::try_from(min).ok());
            let text = "t".repeat(min.unwrap_or(1).max(1));
            vec![(
                name.to_owned(),
                listed.first().map_or(text, |first| (*first).to_owned()),
            )]
        }
        Kind::List { member, .. } => part_parameters(&format!("{name}.member.1"), member),
        _ => member_parameters(name, shape),
    }
}
