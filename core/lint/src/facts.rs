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

/// Resources that AWS shows in its guides and not in its Service Authorization Reference: the service whose actions are about
/// them, the type there that they count as, and their ARN. Recovery points of AWS Backup,
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html>, and macros that a stack is made with,
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html>. The others stand in AWS's own managed
/// policies: change tokens of the first WAF, root users, HTTP APIs, views that services manage. Of those the type is empty, as the
/// reference has none.
pub(crate) const FURTHER_RESOURCES: [(&str, &str, &str); 13] = [
    (
        "backup",
        "recoveryPoint",
        "arn:${Partition}:backup:${Region}:${Account}:recovery-point:${RecoveryPointId}",
    ),
    (
        "backup",
        "recoveryPoint",
        "arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}",
    ),
    (
        "cloudformation",
        "stack",
        "arn:${Partition}:cloudformation:${Region}:${Account}:transform/${TransformName}",
    ),
    (
        "waf",
        "",
        "arn:${Partition}:waf::${Account}:changetoken/${TokenId}",
    ),
    (
        "waf",
        "",
        "arn:${Partition}:waf:${Region}:${Account}:changetoken/${TokenId}",
    ),
    (
        "waf-regional",
        "",
        "arn:${Partition}:waf-regional:${Region}:${Account}:changetoken/${TokenId}",
    ),
    ("iam", "", "arn:${Partition}:iam::${Account}:root"),
    (
        "apigateway",
        "",
        "arn:${Partition}:apigateway:${Region}::/v2/${Path}",
    ),
    (
        "apigateway",
        "",
        "arn:${Partition}:apigateway:${Region}::/tags",
    ),
    (
        "resource-explorer-2",
        "",
        "arn:${Partition}:resource-explorer-2:${Region}::view/${ViewName}/service-view",
    ),
    (
        "pricingplanmanager",
        "",
        "arn:${Partition}:pricingplanmanager::${Account}:subscription:${SubscriptionId}",
    ),
    (
        "securityagent",
        "",
        "arn:${Partition}:securityagent:${Region}:${Account}:agent-instance${InstanceId}",
    ),
    (
        "profile",
        "",
        "arn:${Partition}:profile:${Region}:${Account}:/templates${Path}",
    ),
];

/// Resources in AWS's managed policies that are of no form known, neither in AWS's reference nor elsewhere; some are plainly slips.
/// What AWS writes is not called an error, whoever copies it; other ARNs of these forms are.
pub(crate) const AS_AWS_WRITES: [&str; 24] = [
    "arn:*:kms:*:::*",
    "arn:aws:aps:*:*:/workspaces",
    "arn:aws:appflow:*:*:connector-profile/*",
    "arn:aws:autoscaling:*:*:scalingPolicy:*:resource/dynamodb/table/*",
    "arn:aws:cloudformation:*:*:stack/ams-detective-controls-config-recorder",
    "arn:aws:cloudformation:*:*:stack/ams-detective-controls-config-rules-cdk",
    "arn:aws:cloudformation:*:*:stack/ams-detective-controls-infrastructure-cdk",
    "arn:aws:cloudwatch:*:*:iotfleethub*",
    "arn:aws:config:*:*::config-rule/*",
    "arn:aws:ec2:*:*:vpc-endpoint:*",
    "arn:aws:elasticloadbalancing:*:*:listener/awseb-*",
    "arn:aws:elasticloadbalancing:*:*:listener/eb-*",
    "arn:aws:grafana:*:*:/workspaces",
    "arn:aws:logs:*:*:/aws-glue/*",
    "arn:aws:logs:*:*:/aws/lambda/AmazonSecurityLake*",
    "arn:aws:organizations::*:",
    "arn:aws:quicksight:*:*:vpcconnection/*",
    "arn:aws:redshift-serverless:*:*:snapshotcopyconfiguration/*",
    "arn:aws:robomaker:*:*:/createSimulationApplication",
    "arn:aws:sagemaker:*:*:Canvas*",
    "arn:aws:sagemaker:*:*:canvas*",
    "arn:aws:sagemaker:*:*:endpointconfig/*",
    "arn:aws:secretsmanager:*:*:sqlworkbench!*",
    "arn:aws:states:*:*:statemachine:*sagemaker*",
];

/// Condition keys that AWS's managed policies use and its Service Authorization Reference lacks.
pub(crate) const FURTHER_KEYS: [&str; 2] =
    ["aws:PrincipalOrgMasterAccountId", "lakeformation:GlueARN"];

/// A key that the Service Authorization Reference calls a list, and that AWS's guide and managed policies compare as a single value:
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html>.
pub(crate) const SINGLE_AFTER_ALL: &str = "events:detail-type";

/// Keys, and actions that carry them although the Service Authorization Reference does not say so: AWS's managed policies allow
/// them under it. Where AWS plainly slipped they are not here: what describes EC2's resources takes no condition on one, and what
/// reads or deletes sends no tags.
pub(crate) const FURTHER_KEYS_OF_ACTIONS: [(&str, &[&str]); 15] = [
    ("a4b:amazonId", &["a4b:RegisterAVSDevice"]),
    ("a4b:filters_deviceType", &["a4b:SearchDevices"]),
    (
        "application-autoscaling:service-namespace",
        &[
            "application-autoscaling:DescribeScalableTargets",
            "application-autoscaling:DescribeScalingPolicies",
        ],
    ),
    (
        "aws-marketplace:AgreementType",
        &[
            "aws-marketplace:AcceptAgreementApprovalRequest",
            "aws-marketplace:CancelAgreementRequest",
            "aws-marketplace:GetAgreementApprovalRequest",
            "aws-marketplace:GetAgreementRequest",
            "aws-marketplace:ListAgreementApprovalRequests",
            "aws-marketplace:ListAgreementRequests",
            "aws-marketplace:RejectAgreementApprovalRequest",
        ],
    ),
    (
        "aws-marketplace:PartyType",
        &["aws-marketplace:CancelAgreement"],
    ),
    (
        "aws-marketplace:ProductId",
        &[
            "aws-marketplace:DescribeAgreement",
            "aws-marketplace:ListEntitlementDetails",
            "aws-marketplace:SearchAgreements",
            "aws-marketplace:Subscribe",
            "aws-marketplace:Unsubscribe",
        ],
    ),
    ("aws:TagKeys", &["tag:TagResources", "tag:UntagResources"]),
    ("deadline:FarmMembershipLevels", &["deadline:SearchWorkers"]),
    (
        "deadline:FleetMembershipLevels",
        &["deadline:SearchWorkers"],
    ),
    (
        "dms:task-tag/Project",
        &["dms:CancelReplicationTaskAssessmentRun"],
    ),
    (
        "glue:LakeFormationPermissions",
        &[
            "glue:BatchGetTableOptimizer",
            "glue:GetColumnStatisticsTaskRun",
            "glue:GetColumnStatisticsTaskRuns",
            "glue:GetTableOptimizer",
            "glue:ListTableOptimizerRuns",
        ],
    ),
    (
        "iottwinmaker:linkedServices",
        &[
            "iottwinmaker:CreateComponentType",
            "iottwinmaker:CreateEntity",
            "iottwinmaker:DeleteComponentType",
            "iottwinmaker:DeleteEntity",
            "iottwinmaker:ExecuteQuery",
            "iottwinmaker:GetComponentType",
            "iottwinmaker:GetEntity",
            "iottwinmaker:GetWorkspace",
            "iottwinmaker:ListComponentTypes",
            "iottwinmaker:ListEntities",
            "iottwinmaker:UpdateComponentType",
            "iottwinmaker:UpdateEntity",
        ],
    ),
    ("nimble:ownedBy", &["nimble:ListStreamingSessionBackups"]),
    ("ram:ResourceShareName", &["ram:GetResourceShares"]),
    (
        "redshift-data:glue-catalog-arn",
        &[
            "redshift-data:CancelStatement",
            "redshift-data:DescribeStatement",
            "redshift-data:GetStagingBucketLocation",
            "redshift-data:GetStatementResult",
            "redshift-serverless:GetManagedWorkgroup",
        ],
    ),
];

/// A misspelt name, to be compared with those that it may be meant for.
pub(crate) struct Misspelt {
    written: String,
    letters: u32,
    /// So many letters may be wrong.
    limit: usize,
}

impl Misspelt {
    pub(crate) fn new(written: &str) -> Self {
        Self {
            written: written.to_ascii_lowercase(),
            letters: letters(written),
            // A third of a name, but never more than three letters.
            limit: (written.len() / 3).clamp(1, 3),
        }
    }

    /// How many letters are wrong, if the name may be meant. Most are told by their length, or by letters that the other
    /// lacks: each is one that is wrong.
    pub(crate) fn distance(&self, name: &str) -> Option<usize> {
        let lacking = |letters: u32, other: u32| (letters & !other).count_ones() as usize;
        if name.len().abs_diff(self.written.len()) > self.limit {
            return None;
        }
        let letters = letters(name);
        if lacking(self.letters, letters).max(lacking(letters, self.letters)) > self.limit {
            return None;
        }
        let distance = strsim::osa_distance(&self.written, &name.to_ascii_lowercase());
        (distance <= self.limit).then_some(distance)
    }
}

/// A bit for each letter that a text has, in whatever case; other characters share bits.
fn letters(text: &str) -> u32 {
    let bits = text
        .bytes()
        .map(|byte| 1 << (byte.to_ascii_lowercase() & 31));
    bits.fold(0, |all, bit: u32| all | bit)
}

/// The name among `names` that is meant by a misspelt one, if one is near.
pub(crate) fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let misspelt = Misspelt::new(written);
    names
        .filter_map(|name| Some((misspelt.distance(name)?, name)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
