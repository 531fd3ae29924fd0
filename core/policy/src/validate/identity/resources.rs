//! The form of resources.

use super::PARTITIONS;
use crate::blocks::places;
use crate::draft::Draft;
use crate::resource::{ResourceClause, ResourceList, ResourcePattern};

/// What the resource part of an IAM ARN may begin with, in the order of the message.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// What the resource part of an S3 ARN with a region may begin with: buckets have none.
const S3_REGIONAL: [&str; 6] = [
    "accesspoint/",
    "access-grants/",
    "async-request/",
    "job/",
    "storage-lens/",
    "storage-lens-group/",
];

/// The message about resources, if any: of several bad ones IAM names the last, statement by statement and
/// `Resource` before `NotResource`, and the first in the alphabet within one list. An error if a resource fails
/// the older parser, which only sees what stands before the first badly formed list.
pub(super) fn resource_format(draft: &Draft) -> Result<Option<String>, ()> {
    let clauses = || {
        let statements = draft.statements.iter();
        statements.filter_map(|statement| statement.resource.as_ref())
    };
    let has_usual = |list: &ResourceList| {
        let values = &list.values;
        values.all_plain(|bytes, length| bytes.get(..length).is_some_and(is_usual))
    };
    if clauses().all(|clause| has_usual(clause.list())) {
        return Ok(None);
    }
    let of = |is_plain| {
        let clauses =
            clauses().filter(move |it| matches!(it, ResourceClause::Resource(_)) == is_plain);
        clauses.map(ResourceClause::list)
    };
    let mut message = None;
    for list in of(true).chain(of(false)).filter(|list| !has_usual(list)) {
        let values = || list.entries().map(ResourcePattern::value);
        let faults = values().filter_map(|value| Some((value, resource_fault(value)?)));
        if let Some((_, fault)) = faults.min_by_key(|(value, _)| *value) {
            message = Some(fault);
        }
        if message.is_none() && values().any(fails_legacy_parsing) {
            return Err(());
        }
    }
    Ok(message)
}

/// Whether a resource is of a form that nearly all have, and that nothing is wrong with: `*`, or an ARN of AWS's own
/// partition whose service asks for nothing more; IAM's and S3's name no region, and IAM's a path that it has. Of others more
/// is asked.
fn is_usual(resource: &[u8]) -> bool {
    let Some(arn) = resource.strip_prefix(b"arn:aws:") else {
        return resource == b"*";
    };
    let mut colons = places(arn, [b':']);
    let mut colon = || colons.next();
    let (Some(service), Some(region), Some(account)) = (colon(), colon(), colon()) else {
        return false;
    };
    let has_no_region = region == service + 1;
    let id = || arn.get(account + 1..).unwrap_or_default();
    match arn {
        [b':', ..] => false,
        [b'i', b'a', b'm', b':', ..] => has_no_region && is_iam_path(id()),
        [b's', b'3', b':', ..] => has_no_region,
        _ => true,
    }
}

fn is_iam_path(id: &[u8]) -> bool {
    id == b"*" || IAM_PATHS.iter().any(|path| id.starts_with(path.as_bytes()))
}

fn fails_legacy_parsing(resource: &str) -> bool {
    let colons = resource.bytes().filter(|byte| *byte == b':').count();
    resource != "*"
        && (colons < 5 && resource.contains("::") || resource.split(':').nth(2) == Some(""))
}

fn resource_fault(resource: &str) -> Option<String> {
    if resource == "*" {
        return None;
    }
    let Some((_, after_arn)) = resource.split_once(':') else {
        return Some(format!(
            "Resource {resource} must be in ARN format or \"*\"."
        ));
    };
    let mut parts = after_arn.splitn(5, ':');
    let partition = parts.next().unwrap_or_default();
    if partition != "*" && !PARTITIONS.contains(&partition) {
        let mut rest = || parts.next().unwrap_or("*");
        let (service, region, account, id) = (rest(), rest(), rest(), rest());
        // `arn:x:` has an empty service, which prints like a missing one.
        let service = if service.is_empty() && !after_arn.contains("::") {
            "*"
        } else {
            service
        };
        return Some(format!(
            "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{service}:{region}:{account}:{id}\"."
        ));
    }
    let Some(service) = parts.next() else {
        return Some("Resource vendor must be fully qualified and cannot contain regexes.".into());
    };
    let region = parts.next();
    let id = parts.nth(1).unwrap_or_default();
    let has_region = region != Some("") || after_arn.splitn(4, ':').nth(3).is_none();
    match service {
        "iam" if has_region => Some(format!(
            "IAM resource {resource} cannot contain region information."
        )),
        "iam" if !is_iam_path(id.as_bytes()) => {
            let paths = IAM_PATHS.join(", ");
            Some(format!(
                "IAM resource path must either be \"*\" or start with {paths}."
            ))
        }
        "s3" if has_region && !S3_REGIONAL.iter().any(|path| id.starts_with(path)) => Some(
            format!("Resource {resource} can not contain region information."),
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_usual_has_no_fault(resource in "\\*|(arn:aws:)?(s3|iam|ec2|)[a:*/]{0,12}|arn:aws:iam:a?:1?:(role|user)?[/*a]?") {
            let has_fault = resource_fault(&resource).is_some() || fails_legacy_parsing(&resource);
            prop_assert!(!has_fault || !is_usual(resource.as_bytes()));
        }
    }
}
