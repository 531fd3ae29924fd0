//! Condition keys of all services.

use std::sync::OnceLock;

use crate::services::{ConditionKey, ValueType};

use ValueType::{Arn, Bool, Date, IpAddress, Numeric, String};

/// Name, type, and whether several values may come. From
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>; those of other prefixes are
/// properties of role sessions, which every service's requests carry.
const KEYS: [(&str, ValueType, bool); 59] = [
    ("aws:AssumedRoot", Bool, false),
    ("aws:CalledVia", String, true),
    ("aws:CalledViaAWSMCP", String, false),
    ("aws:CalledViaFirst", String, false),
    ("aws:CalledViaLast", String, false),
    ("aws:ChatbotSourceArn", Arn, false),
    ("aws:CurrentTime", Date, false),
    ("aws:Ec2InstanceSourcePrivateIPv4", IpAddress, false),
    ("aws:Ec2InstanceSourceVpc", String, false),
    ("aws:EpochTime", Date, false),
    ("aws:FederatedProvider", String, false),
    ("aws:IsMcpServiceAction", Bool, false),
    ("aws:MultiFactorAuthAge", Numeric, false),
    ("aws:MultiFactorAuthPresent", Bool, false),
    ("aws:PrincipalAccount", String, false),
    ("aws:PrincipalArn", Arn, false),
    ("aws:PrincipalIsAWSService", Bool, false),
    ("aws:PrincipalOrgID", String, false),
    ("aws:PrincipalOrgPaths", String, true),
    ("aws:PrincipalServiceName", String, false),
    ("aws:PrincipalServiceNamesList", String, true),
    ("aws:PrincipalTag/${TagKey}", String, false),
    ("aws:PrincipalType", String, false),
    ("aws:RequestTag/${TagKey}", String, false),
    ("aws:RequestedRegion", String, false),
    ("aws:ResourceAccount", String, false),
    ("aws:ResourceOrgID", String, false),
    ("aws:ResourceOrgPaths", String, true),
    ("aws:ResourceTag/${TagKey}", String, false),
    ("aws:SecureTransport", Bool, false),
    ("aws:SourceAccount", String, false),
    ("aws:SourceArn", Arn, false),
    ("aws:SourceIdentity", String, false),
    ("aws:SourceIp", IpAddress, false),
    ("aws:SourceOrgID", String, false),
    ("aws:SourceOrgPaths", String, true),
    ("aws:SourceOwner", String, false),
    ("aws:SourceVpc", String, false),
    ("aws:SourceVpcArn", Arn, false),
    ("aws:SourceVpce", String, false),
    ("aws:TagKeys", String, true),
    ("aws:TokenIssueTime", Date, false),
    ("aws:UserAgent", String, false),
    ("aws:ViaAWSMCPService", Bool, false),
    ("aws:ViaAWSService", Bool, false),
    ("aws:VpcSourceIp", IpAddress, false),
    ("aws:VpceAccount", String, false),
    ("aws:VpceOrgID", String, false),
    ("aws:VpceOrgPaths", String, true),
    ("aws:referer", String, false),
    ("aws:userid", String, false),
    ("aws:username", String, false),
    ("ec2:RoleDelivery", Numeric, false),
    ("ec2:SourceInstanceArn", Arn, false),
    ("glue:CredentialIssuingService", String, false),
    ("glue:RoleAssumedBy", String, false),
    ("identitystore:UserId", String, false),
    ("lambda:SourceFunctionArn", Arn, false),
    ("ssm:SourceInstanceArn", Arn, false),
];

/// The condition keys that requests to any service may carry.
#[must_use]
pub fn global_condition_keys() -> &'static [ConditionKey] {
    static READY: OnceLock<Box<[ConditionKey]>> = OnceLock::new();
    READY.get_or_init(|| {
        let ready = |(name, value_type, is_list)| ConditionKey::new(name, value_type, is_list);
        KEYS.into_iter().map(ready).collect()
    })
}

/// The global condition key that a policy means by `key`.
///
/// ```
/// let key = keyward_catalog::global_condition_key("aws:PrincipalTag/team").unwrap();
/// assert_eq!(key.name(), "aws:PrincipalTag/${TagKey}");
/// ```
#[must_use]
pub fn global_condition_key(key: &str) -> Option<&'static ConditionKey> {
    global_condition_keys()
        .iter()
        .find(|known| known.is_named(key))
}
