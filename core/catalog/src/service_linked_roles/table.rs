//! The services whose own role is known by name, with the managed policy that it has.
//!
//! Sources: for names that AWS's managed policies mention, those policies (a test compares the two); for others the page on
//! service-linked roles of each service, to which
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html> leads, and the roles
//! that LocalStack (Apache-2.0, `services/iam/resources/service_linked_roles.py`) has recorded at AWS, which is where it is
//! known who takes a suffix.

use super::ServiceLinkedRole;

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

/// Service, role, policy, and whether it takes a suffix; ordered by service.
pub(super) static ROLES: &[ServiceLinkedRole] = roles![    "access-analyzer" "AccessAnalyzer" "AccessAnalyzerServiceRolePolicy" false
    "accountdiscovery.ssm" "AmazonSSM_AccountDiscovery" "AWSSystemsManagerAccountDiscoveryServicePolicy" false
    "acm" "CertificateManager" "CertificateManagerServiceRolePolicy" false
    "agentless.inspector2" "AmazonInspector2Agentless" "AmazonInspector2AgentlessServiceRolePolicy" false
    "airflow-serverless" "AmazonMWAAServerless" "AmazonMWAAServerlessServiceRolePolicy" false
    "airflow" "AmazonMWAA" "AmazonMWAAServiceRolePolicy" false
    "apidestinations.events" "AmazonEventBridgeApiDestinations" "AmazonEventBridgeApiDestinationsServiceRolePolicy" false
    "appfabric" "AppFabric" "AWSAppFabricServiceRolePolicy" false
    "application-insights" "ApplicationInsights" "CloudwatchApplicationInsightsServiceLinkedRolePolicy" false
    "application-signals.cloudwatch" "CloudWatchApplicationSignals" "CloudWatchApplicationSignalsServiceRolePolicy" false
    "appmesh" "AppMesh" "AWSAppMeshServiceRolePolicy" false
    "apprunner" "AppRunner" "AppRunnerServiceRolePolicy" false
    "appstream.application-autoscaling" "ApplicationAutoScaling_AppStreamFleet" "AWSApplicationAutoscalingAppStreamFleetPolicy" false
    "appsync" "AppSync" "AWSAppSyncServiceRolePolicy" false
    "artifact" "Artifact" "AWSArtifactServiceRolePolicy" false
    "auditmanager" "AuditManager" "AWSAuditManagerServiceRolePolicy" false
    "autoscaling-plans" "AutoScalingPlans_EC2AutoScaling" "AWSAutoScalingPlansEC2AutoScalingPolicy" false
    "autoscaling" "AutoScaling" "AutoScalingServiceRolePolicy" true
    "backup" "Backup" "AWSBackupServiceLinkedRolePolicyForBackup" false
    "batch" "Batch" "BatchServiceRolePolicy" false
    "bedrock-agentcore" "BedrockAgentCoreGatewayNetwork" "AWSBedrockAgentCoreGatewayNetworkServiceRolePolicy" false
    "braket" "AmazonBraket" "AmazonBraketServiceRolePolicy" false
    "bugbust" "BugBust" "AWSBugBustServiceRolePolicy" false
    "cassandra-streams" "AmazonKeyspacesCDC" "KeyspacesCDCServiceRolePolicy" false
    "cassandra.application-autoscaling" "ApplicationAutoScaling_CassandraTable" "AWSApplicationAutoscalingCassandraTablePolicy" false
    "channels.lex" "LexChannels" "LexChannelPolicy" false
    "channels.lexv2" "LexV2Channels" "AmazonLexChannelsAccess" true
    "chime" "AmazonChime" "AmazonChimeServiceRolePolicy" false
    "cks.kms" "KeyManagementServiceCustomKeyStores" "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy" false
    "clientvpn-connections" "ClientVPNConnections" "ClientVPNServiceConnectionsRolePolicy" false
    "clientvpn" "ClientVPN" "ClientVPNServiceRolePolicy" false
    "cloud9" "AWSCloud9" "AWSCloud9ServiceRolePolicy" false
    "cloudhsm" "CloudHSM" "CloudHSMServiceRolePolicy" false
    "cloudtrail" "CloudTrail" "CloudTrailServiceRolePolicy" false
    "cloudwatch-crossaccount" "CloudWatchCrossAccount" "CloudWatch-CrossAccountAccess" false
    "codeguru-reviewer" "AmazonCodeGuruReviewer" "AmazonCodeGuruReviewerServiceRolePolicy" false
    "codestar-notifications" "CodeStarNotifications" "AWSCodeStarNotificationsServiceRolePolicy" false
    "cognito-idp" "AmazonCognitoIdp" "AmazonCognitoIdpServiceRolePolicy" false
    "comprehend.application-autoscaling" "ApplicationAutoScaling_ComprehendEndpoint" "AWSApplicationAutoscalingComprehendEndpointPolicy" false
    "compute-optimizer" "ComputeOptimizer" "ComputeOptimizerServiceRolePolicy" false
    "config-conforms" "ConfigConforms" "ConfigConformsServiceRolePolicy" false
    "config-multiaccountsetup" "ConfigMultiAccountSetup" "AWSConfigMultiAccountSetupPolicy" false
    "config" "Config" "AWSConfigServiceRolePolicy" false
    "connect" "AmazonConnect" "AmazonConnectServiceLinkedRolePolicy" true
    "continuousexport.discovery" "ApplicationDiscoveryServiceContinuousExport" "ApplicationDiscoveryServiceContinuousExportServiceRolePolicy" false
    "contributorinsights.dynamodb" "DynamoDBCloudWatchContributorInsights" "DynamoDBCloudWatchContributorInsightsServiceRolePolicy" false
    "controltower" "AWSControlTower" "AWSControlTowerAccountServiceRolePolicy" false
    "cost-optimization-hub.bcm" "CostOptimizationHub" "CostOptimizationHubServiceRolePolicy" false
    "custom-resource.application-autoscaling" "ApplicationAutoScaling_CustomResource" "AWSApplicationAutoScalingCustomResourcePolicy" false
    "custom.rds" "RDSCustom" "AmazonRDSCustomServiceRolePolicy" false
    "datasync" "DataSync" "AWSDataSyncServiceRolePolicy" false
    "dax" "DAX" "DAXServiceRolePolicy" false
    "delivery.logs" "LogDelivery" "AWSServiceRoleForLogDeliveryPolicy" false
    "detective" "Detective" "AmazonDetectiveServiceLinkedRolePolicy" false
    "devops-guru" "DevOpsGuru" "AmazonDevOpsGuruServiceRolePolicy" false
    "directconnect" "DirectConnect" "AWSDirectConnectServiceRolePolicy" false
    "dms-fleet-advisor" "DMSFleetAdvisor" "AWSDMSFleetAdvisorServiceRolePolicy" false
    "dms" "DMSServerless" "AWSDMSServerlessServiceRolePolicy" false
    "docdb-elastic" "DocDB-Elastic" "AmazonDocDB-ElasticServiceRolePolicy" false
    "drs" "ElasticDisasterRecovery" "AWSElasticDisasterRecoveryServiceRolePolicy" false
    "dsql" "AuroraDsql" "AuroraDsqlServiceLinkedRolePolicy" false
    "dynamodb.application-autoscaling" "ApplicationAutoScaling_DynamoDBTable" "AWSApplicationAutoscalingDynamoDBTablePolicy" false
    "ec2-instance-connect" "Ec2InstanceConnect" "Ec2InstanceConnectEndpoint" false
    "ec2.application-autoscaling" "ApplicationAutoScaling_EC2SpotFleetRequest" "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy" false
    "ec2fastlaunch" "EC2FastLaunch" "EC2FastLaunchServiceRolePolicy" false
    "ec2fleet" "EC2Fleet" "AWSEC2FleetServiceRolePolicy" false
    "ec2scheduled" "EC2ScheduledInstances" "AWSServiceRoleForEC2ScheduledInstances" false
    "ecr" "ECRTemplate" "ECRTemplateServiceRolePolicy" false
    "ecs-compute" "ECSCompute" "AmazonECSComputeServiceRolePolicy" false
    "ecs" "ECS" "AmazonECSServiceRolePolicy" false
    "ecs.application-autoscaling" "ApplicationAutoScaling_ECSService" "AWSApplicationAutoscalingECSServicePolicy" false
    "eks-connector" "AmazonEKSConnector" "AmazonEKSConnectorServiceRolePolicy" false
    "eks-fargate" "AmazonEKSForFargate" "AmazonEKSForFargateServiceRolePolicy" false
    "eks-nodegroup" "AmazonEKSNodegroup" "AWSServiceRoleForAmazonEKSNodegroup" false
    "eks" "AmazonEKS" "AmazonEKSServiceRolePolicy" false
    "elasticache" "ElastiCache" "ElastiCacheServiceRolePolicy" false
    "elasticache.application-autoscaling" "ApplicationAutoScaling_ElastiCacheRG" "AWSApplicationAutoscalingElastiCacheRGPolicy" false
    "elasticbeanstalk" "ElasticBeanstalk" "AWSElasticBeanstalkServiceRolePolicy" false
    "elasticfilesystem" "AmazonElasticFileSystem" "AmazonElasticFileSystemServiceRolePolicy" false
    "elasticloadbalancing" "ElasticLoadBalancing" "AWSElasticLoadBalancingServiceRolePolicy" false
    "elasticmapreduce" "EMRCleanup" "AmazonEMRCleanupPolicy" false
    "email.cognito-idp" "AmazonCognitoIdpEmailService" "AmazonCognitoIdpEmailServiceRolePolicy" false
    "emr-containers" "AmazonEMRContainers" "AmazonEMRContainersServiceRolePolicy" false
    "emrwal" "EMRWAL" "EMRDescribeClusterPolicyForEMRWAL" false
    "es" "AmazonElasticsearchService" "AmazonElasticsearchServiceRolePolicy" false
    "event-processor.health" "Health_EventProcessor" "AWSHealth_EventProcessorServiceRolePolicy" false
    "events" "CloudWatchEvents" "CloudWatchEventsServiceRolePolicy" false
    "events.workmail" "AmazonWorkMailEvents" "AmazonWorkMailEventsServiceRolePolicy" false
    "fis" "FIS" "AmazonFISServiceRolePolicy" false
    "fms" "FMS" "FMSServiceRolePolicy" false
    "fsx" "AmazonFSx" "AmazonFSxServiceRolePolicy" false
    "globalaccelerator" "GlobalAccelerator" "AWSGlobalAcceleratorSLRPolicy" false
    "grafana" "AmazonGrafana" "AmazonGrafanaServiceLinkedRolePolicy" false
    "groundstation" "GroundStationDataflowEndpointGroup" "AWSServiceRoleForGroundStationDataflowEndpointGroupPolicy" false
    "guardduty" "AmazonGuardDuty" "AmazonGuardDutyServiceRolePolicy" false
    "health" "Health_Organizations" "Health_OrganizationsServiceRolePolicy" false
    "imagebuilder" "ImageBuilder" "AWSServiceRoleForImageBuilder" false
    "inspector" "AmazonInspector" "AmazonInspectorServiceRolePolicy" false
    "inspector2" "AmazonInspector2" "AmazonInspector2ServiceRolePolicy" false
    "internetmonitor" "InternetMonitor" "CloudWatchInternetMonitorServiceRolePolicy" false
    "iotmanagedintegrations" "IoTManagedIntegrations" "AWSIoTManagedIntegrationsRolePolicy" false
    "iotsitewise" "IoTSiteWise" "AWSServiceRoleForIoTSiteWise" false
    "iottwinmaker" "IoTTwinMaker" "AWSIoTTwinMakerServiceRolePolicy" false
    "ipam" "IPAM" "AWSIPAMServiceRolePolicy" false
    "ivs" "IVSRecordToS3" "IVSRecordToS3" false
    "justintimeaccess.ssm" "SystemsManagerJustInTimeAccess" "AWSSystemsManagerJustInTimeAccessServicePolicy" false
    "kafka" "Kafka" "KafkaServiceRolePolicy" false
    "kafka.application-autoscaling" "ApplicationAutoScaling_KafkaCluster" "AWSApplicationAutoscalingKafkaClusterPolicy" false
    "kafkaconnect" "KafkaConnect" "KafkaConnectServiceRolePolicy" false
    "kinesisreplication.dynamodb" "DynamoDBKinesisDataStreamsReplication" "DynamoDBKinesisReplicationServiceRolePolicy" false
    "lakeformation" "LakeFormationDataAccess" "LakeFormationDataAccessServiceRolePolicy" false
    "lambda" "Lambda" "AWSLambdaServiceRolePolicy" false
    "lambda.application-autoscaling" "ApplicationAutoScaling_LambdaConcurrency" "AWSApplicationAutoscalingLambdaConcurrencyPolicy" false
    "lex" "LexBots" "LexBotPolicy" false
    "lexv2" "LexV2Bots" "AmazonLexV2BotPolicy" true
    "license-management.marketplace" "MarketplaceLicenseManagement" "AWSMarketplaceLicenseManagementServiceRolePolicy" false
    "license-manager-user-subscriptions" "AWSLicenseManagerUserSubscriptionsService" "AWSLicenseManagerUserSubscriptionsServiceRolePolicy" false
    "license-manager" "AWSLicenseManagerRole" "AWSLicenseManagerServiceRolePolicy" false
    "license-manager.member-account" "AWSLicenseManagerMemberAccountRole" "AWSLicenseManagerMemberAccountRolePolicy" false
    "lightsail" "Lightsail" "LightsailExportAccess" false
    "logger.cloudfront" "CloudFrontLogger" "AWSCloudFrontLogger" false
    "m2" "AWSM2" "AWSM2ServicePolicy" false
    "macie" "AmazonMacie" "AmazonMacieServiceRolePolicy" false
    "maintenance.elasticbeanstalk" "ElasticBeanstalkMaintenance" "AWSElasticBeanstalkMaintenance" false
    "malware-protection.guardduty" "AmazonGuardDutyMalwareProtection" "AmazonGuardDutyMalwareProtectionServiceRolePolicy" false
    "managedblockchain" "AmazonManagedBlockchain" "AmazonManagedBlockchainServiceRolePolicy" false
    "managedupdates.elasticbeanstalk" "ElasticBeanstalkManagedUpdates" "AWSElasticBeanstalkManagedUpdatesServiceRolePolicy" false
    "mediaconnect" "MediaConnect" "AWSMediaConnectServicePolicy" false
    "mediapackage" "MediaPackage" "MediaPackageServiceRolePolicy" false
    "mediatailor" "MediaTailor" "AWSMediaTailorServiceRolePolicy" false
    "member.org.stacksets.cloudformation" "CloudFormationStackSetsOrgMember" "CloudFormationStackSetsOrgMemberServiceRolePolicy" false
    "memorydb" "MemoryDB" "MemoryDBServiceRolePolicy" false
    "mgn" "ApplicationMigrationService" "AWSApplicationMigrationServiceRolePolicy" false
    "migrationhub-orchestrator" "MigrationHubOrchestrator" "AWSMigrationHubOrchestratorServiceRolePolicy" false
    "migrationhub" "MigrationHub" "MigrationHubServiceRolePolicy" false
    "monitoring.thinclient" "AmazonWorkSpacesThinClientMonitoring" "AmazonWorkSpacesThinClientMonitoringServiceRolePolicy" false
    "mq" "AmazonMQ" "AmazonMQServiceRolePolicy" false
    "mrk.kms" "KeyManagementServiceMultiRegionKeys" "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy" false
    "neptune-graph" "NeptuneGraph" "AWSServiceRoleForNeptuneGraphPolicy" false
    "neptune.application-autoscaling" "ApplicationAutoScaling_NeptuneCluster" "AWSApplicationAutoscalingNeptuneClusterPolicy" false
    "network-firewall" "NetworkFirewall" "AWSNetworkFirewallServiceRolePolicy" false
    "network.bedrock-agentcore" "BedrockAgentCoreNetwork" "BedrockAgentCoreNetworkServiceRolePolicy" false
    "networkmanager" "NetworkManager" "AWSNetworkManagerServiceRolePolicy" false
    "notifications" "AwsUserNotifications" "AWSUserNotificationsServiceLinkedRolePolicy" false
    "notifications.ssm" "SystemsManagerNotifications" "AWSSystemsManagerNotificationsServicePolicy" false
    "observability.aoss" "AmazonOpenSearchServerless" "AmazonOpenSearchServerlessServiceRolePolicy" false
    "opensearchservice" "AmazonOpenSearchService" "AmazonOpenSearchServiceRolePolicy" false
    "ops.apigateway" "APIGateway" "APIGatewayServiceRolePolicy" false
    "ops.athena" "AmazonAthena" "AmazonAthenaServiceRolePolicy" false
    "ops.emr-serverless" "AmazonEMRServerless" "AmazonEMRServerlessServiceRolePolicy" false
    "opsdatasync.ssm" "SystemsManagerOpsDataSync" "AWSSystemsManagerOpsDataSyncServiceRolePolicy" false
    "opsinsights.ssm" "AmazonSSM_OpsInsights" "AWSSSMOpsInsightsServiceRolePolicy" false
    "organizations" "Organizations" "AWSOrganizationsServiceTrustPolicy" false
    "orgsdatasync.servicecatalog" "ServiceCatalogOrgsDataSync" "AWSServiceCatalogOrgsDataSyncServiceRolePolicy" false
    "osis" "AmazonOpenSearchIngestionService" "AmazonOpenSearchIngestionServiceRolePolicy" false
    "outposts" "Outposts" "AWSOutpostsServiceRolePolicy" true
    "panorama" "AWSPanorama" "AWSPanoramaServiceLinkedRolePolicy" false
    "practice-run.arc-zonal-shift" "ZonalAutoshiftPracticeRun" "AWSZonalAutoshiftPracticeRunSLRPolicy" false
    "private-marketplace.marketplace" "PrivateMarketplaceAdmin" "AWSServiceRoleForPrivateMarketplaceAdminPolicy" false
    "profile" "Profile" "CustomerProfilesServiceLinkedRolePolicy" true
    "pullthroughcache.ecr" "ECRPullThroughCache" "AWSECRPullThroughCache_ServiceRolePolicy" false
    "ram" "ResourceAccessManager" "AWSResourceAccessManagerServiceRolePolicy" false
    "rds" "RDS" "AmazonRDSServiceRolePolicy" false
    "rds.application-autoscaling" "ApplicationAutoScaling_RDSCluster" "AWSApplicationAutoscalingRDSClusterPolicy" false
    "reachabilityanalyzer.networkinsights" "ReachabilityAnalyzer" "AWSReachabilityAnalyzerServiceRolePolicy" false
    "redshift" "Redshift" "AmazonRedshiftServiceLinkedRolePolicy" false
    "remediation.config" "ConfigRemediation" "AWSConfigRemediationServiceRolePolicy" false
    "replication.cassandra" "KeyspacesReplication" "KeyspacesReplicationServiceRolePolicy" false
    "replication.dynamodb" "DynamoDBReplication" "DynamoDBReplicationServiceRolePolicy" false
    "replication.ecr" "ECRReplication" "ECRReplicationServiceRolePolicy" false
    "replication.lexv2" "LexV2Replication" "AmazonLexReplicationPolicy" true
    "replicator.lambda" "LambdaReplicator" "AWSLambdaReplicator" false
    "reporting.trustedadvisor" "TrustedAdvisorReporting" "AWSTrustedAdvisorReportingServiceRolePolicy" false
    "reports.backup" "BackupReports" "AWSServiceRolePolicyForBackupReports" false
    "repository.sync.codeconnections" "GitSync" "AWSGitSyncServiceRolePolicy" false
    "resource-explorer-2" "ResourceExplorer" "AWSResourceExplorerServiceRolePolicy" false
    "resource-groups" "ResourceGroups" "ResourceGroupsServiceRolePolicy" false
    "restore-testing.backup" "BackupRestoreTesting" "AWSServiceRolePolicyForBackupRestoreTesting" false
    "rolesanywhere" "RolesAnywhere" "AWSRolesAnywhereServicePolicy" false
    "route53resolver" "Route53Resolver" "Route53ResolverServiceRolePolicy" false
    "rum" "RealUserMonitoring" "AmazonCloudWatchRUMServiceRolePolicy" false
    "runtime-identity.bedrock-agentcore" "BedrockAgentCoreRuntimeIdentity" "BedrockAgentCoreRuntimeIdentityServiceRolePolicy" false
    "s2svpn" "VPCS2SVPN" "AWSVPCS2SVpnServiceRolePolicy" false
    "s3-outposts" "S3OnOutposts" "AWSS3OnOutpostsServiceRolePolicy" false
    "sagemaker" "AmazonSageMakerNotebooks" "AmazonSageMakerNotebooksServiceRolePolicy" false
    "sagemaker.application-autoscaling" "ApplicationAutoScaling_SageMakerEndpoint" "AWSApplicationAutoscalingSageMakerEndpointPolicy" false
    "schemas" "Schemas" "AmazonEventBridgeSchemasServiceRolePolicy" false
    "scraper.aps" "AmazonPrometheusScraper" "AmazonPrometheusScraperServiceRolePolicy" true
    "security-ir" "SecurityIncidentResponse" "AWSSecurityIncidentResponseServiceRolePolicy" false
    "securityhub" "SecurityHub" "AWSSecurityHubServiceRolePolicy" false
    "securitylake" "SecurityLake" "SecurityLakeServiceLinkedRole" false
    "servicecatalog-appregistry" "AWSServiceCatalogAppRegistry" "AWSServiceCatalogAppRegistryServiceRolePolicy" false
    "servicequotas" "ServiceQuotas" "ServiceQuotasServiceRolePolicy" false
    "ses" "AmazonSES" "AmazonSESServiceRolePolicy" false
    "shield" "AWSShield" "AWSShieldServiceRolePolicy" false
    "sms" "SMS" "AWSServiceRoleForSMS" false
    "spot" "EC2Spot" "AWSEC2SpotServiceRolePolicy" false
    "spotfleet" "EC2SpotFleet" "AWSEC2SpotFleetServiceRolePolicy" false
    "ssm-incidents" "IncidentManager" "AWSIncidentManagerServiceRolePolicy" false
    "ssm-quicksetup" "SSMQuickSetup" "SSMQuickSetupRolePolicy" false
    "ssm-sap" "AWSSSMForSAP" "AWSSSMForSAPServiceLinkedRolePolicy" false
    "ssm" "AmazonSSM" "AmazonSSMServiceRolePolicy" false
    "sso" "SSO" "AWSSSOServiceRolePolicy" false
    "stacksets.cloudformation" "CloudFormationStackSetsOrgAdmin" "CloudFormationStackSetsOrgAdminServiceRolePolicy" false
    "storage-lens.s3" "S3StorageLens" "S3StorageLensServiceRolePolicy" false
    "storagegateway" "StorageGateway" "AWSStorageGatewayServiceRolePolicy" false
    "support" "Support" "AWSSupportServiceRolePolicy" false
    "sync.proton" "ProtonSync" "AWSProtonSyncServiceRolePolicy" false
    "timestream-influxdb" "TimestreamInfluxDB" "AmazonTimestreamInfluxDBServiceRolePolicy" false
    "transcription.chime" "AmazonChimeTranscription" "AmazonChimeTranscriptionServiceLinkedRolePolicy" false
    "transform-custom" "AWSTransformCustom" "AWSServiceRoleForAWSTransformCustom" false
    "transitgateway" "VPCTransitGateway" "AWSVPCTransitGatewayServiceRolePolicy" false
    "triage.security-ir" "SecurityIncidentResponse_Triage" "AWSSecurityIncidentResponseTriageServiceRolePolicy" false
    "trustedadvisor" "TrustedAdvisor" "AWSTrustedAdvisorServiceRolePolicy" false
    "user-attribute-cost-allocation-data" "UserAttributeCostAllocation" "AWSUserAttributeCostAllocationPolicy" false
    "voiceconnector.chime" "AmazonChimeVoiceConnector" "AmazonChimeVoiceConnectorServiceLinkedRolePolicy" false
    "vpc-lattice" "VpcLattice" "AWSVpcLatticeServiceRolePolicy" false
    "vpcorigin.cloudfront" "CloudFrontVPCOrigin" "AWSCloudFrontVPCOriginServiceRolePolicy" false
    "waf-regional" "WAFRegionalLogging" "WAFRegionalLoggingServiceRolePolicy" false
    "waf" "WAFLogging" "WAFLoggingServiceRolePolicy" false
    "wafv2" "WAFV2Logging" "WAFV2LoggingServiceRolePolicy" false
    "wellarchitected" "WellArchitected" "AWSWellArchitectedDiscoveryServiceRolePolicy" false
    "workspaces.application-autoscaling" "ApplicationAutoScaling_WorkSpacesPool" "AWSApplicationAutoscalingWorkSpacesPoolPolicy" false
];
