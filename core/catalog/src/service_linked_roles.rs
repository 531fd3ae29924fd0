/// What a service's own role is called and may do.
///
/// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html> and the
/// page of each service that it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceLinkedRole {
    /// As `autoscaling.amazonaws.com`.
    pub service_name: &'static str,
    /// As `AWSServiceRoleForAutoScaling`, without the suffix.
    pub role_name: &'static str,
    /// The managed policy under `aws-service-role/`.
    pub policy_name: &'static str,
    /// Whether an account may have several, told apart by a suffix.
    pub takes_suffix: bool,
}

macro_rules! roles {
    ($($service:literal $role:literal $policy:literal $suffix:literal)*) => {
        &[$(ServiceLinkedRole {
            service_name: concat!($service, ".amazonaws.com"),
            role_name: concat!("AWSServiceRoleFor", $role),
            policy_name: $policy,
            takes_suffix: $suffix,
        }),*]
    };
}

static ROLES: &[ServiceLinkedRole] = roles![
    "access-analyzer" "AccessAnalyzer" "AccessAnalyzerServiceRolePolicy" false
    "autoscaling" "AutoScaling" "AutoScalingServiceRolePolicy" true
    "backup" "Backup" "AWSBackupServiceLinkedRolePolicyForBackup" false
    "batch" "Batch" "BatchServiceRolePolicy" false
    "cloudtrail" "CloudTrail" "CloudTrailServiceRolePolicy" false
    "config" "Config" "AWSConfigServiceRolePolicy" false
    "dynamodb.application-autoscaling" "ApplicationAutoScaling_DynamoDBTable" "AWSApplicationAutoscalingDynamoDBTablePolicy" false
    "ecs" "ECS" "AmazonECSServiceRolePolicy" false
    "ecs.application-autoscaling" "ApplicationAutoScaling_ECSService" "AWSApplicationAutoscalingECSServicePolicy" false
    "eks" "AmazonEKS" "AmazonEKSServiceRolePolicy" false
    "eks-nodegroup" "AmazonEKSNodegroup" "AWSServiceRoleForAmazonEKSNodegroup" false
    "elasticache" "ElastiCache" "ElastiCacheServiceRolePolicy" false
    "elasticbeanstalk" "ElasticBeanstalk" "AWSElasticBeanstalkServiceRolePolicy" false
    "elasticfilesystem" "AmazonElasticFileSystem" "AmazonElasticFileSystemServiceRolePolicy" false
    "elasticloadbalancing" "ElasticLoadBalancing" "AWSElasticLoadBalancingServiceRolePolicy" false
    "elasticmapreduce" "EMRCleanup" "AmazonEMRCleanupPolicy" false
    "es" "AmazonElasticsearchService" "AmazonElasticsearchServiceRolePolicy" false
    "globalaccelerator" "GlobalAccelerator" "AWSGlobalAcceleratorSLRPolicy" false
    "guardduty" "AmazonGuardDuty" "AmazonGuardDutyServiceRolePolicy" false
    "inspector2" "AmazonInspector2" "AmazonInspector2ServiceRolePolicy" false
    "kafka" "Kafka" "KafkaServiceRolePolicy" false
    "lambda.application-autoscaling" "ApplicationAutoScaling_LambdaConcurrency" "AWSApplicationAutoscalingLambdaConcurrencyPolicy" false
    "ops.apigateway" "APIGateway" "APIGatewayServiceRolePolicy" false
    "opensearchservice" "AmazonOpenSearchService" "AmazonOpenSearchServiceRolePolicy" false
    "organizations" "Organizations" "AWSOrganizationsServiceTrustPolicy" false
    "rds" "RDS" "AmazonRDSServiceRolePolicy" false
    "redshift" "Redshift" "AmazonRedshiftServiceLinkedRolePolicy" false
    "replicator.lambda" "LambdaReplicator" "AWSLambdaReplicator" false
    "securityhub" "SecurityHub" "AWSSecurityHubServiceRolePolicy" false
    "spot" "EC2Spot" "AWSEC2SpotServiceRolePolicy" false
    "spotfleet" "EC2SpotFleet" "AWSEC2SpotFleetServiceRolePolicy" false
    "ssm" "AmazonSSM" "AmazonSSMServiceRolePolicy" false
    "sso" "SSO" "AWSSSOServiceRolePolicy" false
    "support" "Support" "AWSSupportServiceRolePolicy" false
    "transitgateway" "VPCTransitGateway" "AWSVPCTransitGatewayServiceRolePolicy" false
    "trustedadvisor" "TrustedAdvisor" "AWSTrustedAdvisorServiceRolePolicy" false
    "wafv2" "WAFV2Logging" "WAFV2LoggingServiceRolePolicy" false
];

impl ServiceLinkedRole {
    /// `arn:aws:iam::aws:policy/aws-service-role/NAME`.
    #[must_use]
    pub fn policy_arn(&self) -> String {
        format!(
            "arn:aws:iam::aws:policy/aws-service-role/{}",
            self.policy_name
        )
    }
}

/// The role that is linked to a service.
#[must_use]
pub fn service_linked_role(service_name: &str) -> Option<&'static ServiceLinkedRole> {
    ROLES.iter().find(|role| role.service_name == service_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_policy_of_the_catalogue() {
        let missing: Vec<&str> = ROLES
            .iter()
            .filter(|role| crate::managed_policy(&role.policy_arn()).is_none())
            .map(|role| role.policy_name)
            .collect();
        assert_eq!(missing, Vec::<&str>::new());
    }
}
