//! The resources that a scenario of EC2's cannot do without.

use keyward_arn::Arn;
use keyward_wire::ApiError;

use super::invalid;

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
