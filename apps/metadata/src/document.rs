//! The tree of documents below `/latest`, as EC2 shows it. What would not be true here, as an image id, is not in it.

use serde_json::json;

use crate::instance::{Instance, RoleCredentials};

/// Every document and its text, by path below `/latest/`.
fn documents(instance: &Instance, role: Option<&RoleCredentials>) -> Vec<(String, String)> {
    let mut documents = vec![
        (
            "dynamic/instance-identity/document".to_owned(),
            identity(instance),
        ),
        ("meta-data/instance-id".to_owned(), instance.id.clone()),
        (
            "meta-data/placement/availability-zone".to_owned(),
            instance.availability_zone(),
        ),
        (
            "meta-data/placement/availability-zone-id".to_owned(),
            instance.availability_zone_id(),
        ),
        (
            "meta-data/placement/region".to_owned(),
            instance.region.clone(),
        ),
        ("meta-data/services/partition".to_owned(), "aws".to_owned()),
    ];
    if let Some(role) = role {
        let credentials = format!("meta-data/iam/security-credentials/{}", role.role_name);
        documents.push(("meta-data/iam/info".to_owned(), info(role)));
        documents.push((credentials, self::credentials(role)));
    }
    // Names of one folder come together.
    documents.sort_unstable();
    documents
}

/// The document at a path below `/latest/`, or the names in a folder: one per line, folders with a slash.
pub(crate) fn find(
    instance: &Instance,
    role: Option<&RoleCredentials>,
    path: &str,
) -> Option<String> {
    let documents = documents(instance, role);
    if let Some((_, text)) = documents.iter().find(|(held, _)| held == path) {
        return Some(text.clone());
    }
    let folder = path.strip_suffix('/').unwrap_or(path);
    let mut names: Vec<String> = Vec::new();
    for (held, _) in &documents {
        let within = match folder {
            "" => Some(held.as_str()),
            _ => held
                .strip_prefix(folder)
                .and_then(|rest| rest.strip_prefix('/')),
        };
        let Some(within) = within else { continue };
        let name = match within.split_once('/') {
            Some((folder, _)) => format!("{folder}/"),
            None => within.to_owned(),
        };
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join("\n"))
}

fn info(role: &RoleCredentials) -> String {
    pretty(&json!({
        "Code": "Success",
        "LastUpdated": role.issued.iso8601(),
        "InstanceProfileArn": role.instance_profile_arn,
        "InstanceProfileId": role.instance_profile_id,
    }))
}

fn credentials(role: &RoleCredentials) -> String {
    pretty(&json!({
        "Code": "Success",
        "LastUpdated": role.issued.iso8601(),
        "Type": "AWS-HMAC",
        "AccessKeyId": role.access_key_id,
        "SecretAccessKey": role.secret_access_key.as_str(),
        "Token": role.session_token.as_str(),
        "Expiration": role.expiration.iso8601(),
    }))
}

fn identity(instance: &Instance) -> String {
    let architecture = match std::env::consts::ARCH {
        "aarch64" => "arm64",
        "x86" => "i386",
        other => other,
    };
    pretty(&json!({
        "accountId": instance.account_id,
        "architecture": architecture,
        "availabilityZone": instance.availability_zone(),
        "billingProducts": null,
        "devpayProductCodes": null,
        "marketplaceProductCodes": null,
        "imageId": null,
        "instanceId": instance.id,
        "instanceType": null,
        "kernelId": null,
        "pendingTime": instance.started.iso8601(),
        "privateIp": "127.0.0.1",
        "ramdiskId": null,
        "region": instance.region,
        "version": "2017-09-30",
    }))
}

fn pretty(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
