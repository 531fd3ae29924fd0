//! The resources that are asked about: those that a scenario of EC2's cannot do without, and the tags of IAM's own.

use keyward_arn::Arn;
use keyward_evaluation::Context;
use keyward_identity::{Account, Tag};
use keyward_wire::ApiError;

use super::invalid;
use crate::checks::insert_resource_tags;
use crate::holders::Holder;

/// What every instance is launched with.
const ALWAYS: [&str; 4] = ["instance", "image", "security-group", "network-interface"];

/// Scenarios with what each demands beside [`ALWAYS`].
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html>
const SCENARIOS: [(&str, &[&str]); 4] = [
    ("EC2-VPC-InstanceStore", &[]),
    ("EC2-VPC-InstanceStore-Subnet", &["subnet"]),
    ("EC2-VPC-EBS", &["volume"]),
    ("EC2-VPC-EBS-Subnet", &["subnet", "volume"]),
];

/// Checks that what is asked about are ARNs, or `*`.
///
/// # Errors
/// `InvalidInput` for the first that is none.
pub(super) fn check_arns(resources: &[String]) -> Result<(), ApiError> {
    let mut resources = resources.iter();
    match resources.find(|resource| *resource != "*" && Arn::parse(resource).is_err()) {
        Some(resource) => Err(invalid(format!("Invalid Resource Arn: {resource}"))),
        None => Ok(()),
    }
}

/// Checks that every resource of a scenario is among those that are asked about.
///
/// # Errors
/// `InvalidInput` for an unknown scenario or a missing resource.
pub(super) fn check_scenario(option: Option<&str>, resources: &[String]) -> Result<(), ApiError> {
    let Some(option) = option else { return Ok(()) };
    let Some((_, more)) = SCENARIOS.iter().find(|(name, _)| *name == option) else {
        return Err(invalid(format!("Invalid ResourceHandlingOption: {option}")));
    };
    let is_of = |kind: &str, resource: &str| {
        let arn = Arn::parse(resource).ok().filter(|arn| arn.service == "ec2");
        arn.is_some_and(|arn| {
            arn.resource
                .strip_prefix(kind)
                .is_some_and(|id| id.starts_with('/'))
        })
    };
    let mut needed = ALWAYS.iter().chain(*more);
    match needed.find(|kind| !resources.iter().any(|resource| is_of(kind, resource))) {
        Some(kind) => Err(invalid(format!(
            "ResourceHandlingOption {option} requires a resource of type {kind} in ResourceArns."
        ))),
        None => Ok(()),
    }
}

/// Sets the keys of what is tagged on a resource of this account, as a live call on it has them.
pub(super) fn insert_tags(context: &mut Context, account: &Account, arn: &str) {
    insert_resource_tags(context, arn, tags(account, arn).unwrap_or_default());
}

fn tags<'a>(account: &'a Account, arn: &str) -> Option<&'a [Tag]> {
    match Holder::by_arn(account, arn) {
        Some(Holder::User(user)) => return Some(&user.tags),
        Some(Holder::Role(role)) => return Some(&role.tags),
        Some(Holder::Group(_)) => return None,
        None => {}
    }
    let parsed = Arn::parse(arn).ok()?;
    let (kind, _, name) = parsed.type_path_name()?;
    let id = account.id();
    match kind {
        "policy" => Some(&account.policy_by_arn(arn)?.tags),
        "mfa" => Some(&account.mfa_device(arn).ok()?.tags),
        "oidc-provider" => Some(&account.find_oidc_provider(arn)?.tags),
        "saml-provider" => Some(&account.saml_provider(arn).ok()?.tags),
        "instance-profile" => {
            let profile = account.instance_profiles.get(name)?;
            (profile.arn(id) == arn).then_some(&profile.tags)
        }
        "server-certificate" => {
            let certificate = account.server_certificates.get(name)?;
            (certificate.arn(id) == arn).then_some(&certificate.tags)
        }
        _ => None,
    }
}
