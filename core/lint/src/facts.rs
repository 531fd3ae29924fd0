//! Facts of AWS that are only asked here.

/// Regions of all partitions, as botocore 1.43 lists them in `endpoints.json`.
pub(crate) const REGIONS: [&str; 47] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-isoe-west-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-1",
    "us-west-2",
    "aws-global",
];

/// Regions to which all requests of some services go, wherever they come from, so that a rule about the requested region meets
/// them there, and these services. Those of us-east-1 are the ones that AWS exempts in its example of a region lock,
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html>; that there are
/// some in us-west-2 says
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-requested-region.html>.
pub(crate) const GLOBAL_SERVICES: [(&str, &[&str]); 2] = [
    (
        "us-east-1",
        &[
            "iam",
            "organizations",
            "route53",
            "cloudfront",
            "support",
            "sts",
        ],
    ),
    ("us-west-2", &["chatbot", "devicefarm", "globalaccelerator"]),
];

/// The name among `names` that is meant by a misspelt one, if one is near.
pub(crate) fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_ascii_lowercase();
    // A third of a name may be wrong, but never more than three letters.
    let limit = (written.len() / 3).clamp(1, 3);
    names
        .filter(|name| name.len().abs_diff(written.len()) <= limit)
        .map(|name| {
            (
                strsim::osa_distance(&written, &name.to_ascii_lowercase()),
                name,
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
