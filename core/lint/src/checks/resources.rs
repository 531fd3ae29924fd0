//! ARNs of resources.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use keyward_catalog::{Service, service};
use keyward_policy::{PARTITIONS, ResourcePattern};

use super::actions::{WILDCARD_IN_SERVICE_NAME, redundant};
use super::condition_keys::services_of;
use crate::OPAQUE;
use crate::check::checks;
use crate::facts::{AS_AWS_WRITES, FURTHER_RESOURCES, REGIONS, nearest};
use crate::glob::Glob;
use crate::policy::{Findings, Policy, without_variables};

checks! {
    Aws Error INVALID_ARN_PREFIX: "a resource is \"*\" or an ARN" => "write arn:aws: before it";
    Aws Error MISSING_ARN_FIELD: "an ARN has six parts; with fewer it matches no resource as it is written" => "write all parts, empty ones too: arn:partition:service:region:account:resource";
    Aws Error INVALID_PARTITION: "AWS has no partition of this name" => "write aws, unless the policy is for China or a government";
    Aws Error INVALID_ARN_SERVICE_CASE: "names of services in ARNs are in lower case, and their case counts" => "write it in lower case";
    Aws Error INVALID_ARN_REGION: "AWS has no region of this name" => "correct the region";
    Aws Error MISSING_ARN_REGION: "resources of this type belong to a region, so the ARN without one matches none" => "write the region, or * for all";
    Aws Error ARN_REGION_NOT_ALLOWED: "ARNs of this type have no region, so the ARN with one matches none" => "leave the region empty";
    Aws Error INVALID_ARN_ACCOUNT: "an account has an id of 12 digits" => "correct the id";
    Aws Error ARN_ACCOUNT_NOT_ALLOWED: "ARNs of this type have no account, so the ARN with one matches none" => "leave the account empty";
    Aws Error MISSING_ARN_ACCOUNT: "resources of this type belong to an account, so the ARN without one matches none" => "write the account's id, or * for all";
    Aws Error INVALID_ARN_RESOURCE: "no type of resource of the service has ARNs of this form" => "write it as the Service Authorization Reference shows it";
    Aws Suggestion REDUNDANT_RESOURCE: "another entry of the list covers it" => "remove one of the two, whichever says what is meant";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        let Some(clause) = &statement.resource else {
            continue;
        };
        if clause.entries().map(ResourcePattern::value).eq(["*"]) {
            continue;
        }
        let services = services_of(statement);
        let mut types = Types::new(services);
        for entry in clause.entries() {
            arn(&mut types, entry, findings);
        }
        let values: Vec<_> = clause
            .entries()
            .map(|entry| (Cow::from(entry.value()), entry.span()))
            .collect();
        redundant(&values, &REDUNDANT_RESOURCE, findings, |count, _| {
            format!(
                "The {count} resource ARN(s) are redundant because they reference the same resource. Review the use of wildcards (*)"
            )
        });
    }
}

/// The six parts, what is not known in place of variables.
struct Parts<'a> {
    partition: &'a str,
    service: &'a str,
    region: &'a str,
    account: &'a str,
    resource: &'a str,
}

/// Whether a part is more than one text.
fn is_open(part: &str) -> bool {
    part.contains(['*', '?', OPAQUE])
}

fn arn(types: &mut Types, entry: ResourcePattern<'_>, findings: &mut Findings<'_>) {
    let plain: Cow<'_, str> = without_variables(entry.value());
    let span = entry.span();
    if plain == "*" || plain.starts_with(OPAQUE) {
        return;
    }
    let mut parts = plain.splitn(6, ':');
    if parts.next() != Some("arn") {
        // `*` may stand for the beginning of an ARN.
        if !plain.starts_with('*') && !plain.starts_with("arn*") {
            let details = "Add the required prefix (arn) to the resource ARN.";
            findings.add(&INVALID_ARN_PREFIX, details, span);
        }
        return;
    }
    let rest: Vec<&str> = parts.collect();
    let &[partition, service, region, account, resource] = rest.as_slice() else {
        if !plain.ends_with(['*', OPAQUE]) {
            let details = "Resource ARNs must include at least 6 fields in the following structure: arn:partition:service:region:account:resource";
            findings.add(&MISSING_ARN_FIELD, details, span);
        }
        return;
    };
    let parts = Parts {
        partition,
        service,
        region,
        account,
        resource,
    };
    let faults = [
        partition_fault(&parts, findings, entry),
        service_fault(&parts, findings, entry),
        region_fault(&parts, findings, entry),
        account_fault(&parts, findings, entry),
    ];
    if !faults.contains(&true) && !is_open(service) {
        form_fault(types, &parts, findings, entry);
    }
}

fn partition_fault(
    parts: &Parts<'_>,
    findings: &mut Findings<'_>,
    entry: ResourcePattern<'_>,
) -> bool {
    let fault = !is_open(parts.partition) && !PARTITIONS.contains(&parts.partition);
    if fault {
        let details = format!(
            "The resource ARN for the service {} does not support the partition {}. Use the supported values: {}",
            parts.service,
            parts.partition,
            PARTITIONS.join(", ")
        );
        findings.add(&INVALID_PARTITION, details, entry.span());
    }
    fault
}

fn service_fault(
    parts: &Parts<'_>,
    findings: &mut Findings<'_>,
    entry: ResourcePattern<'_>,
) -> bool {
    if parts.service.contains(['*', '?']) {
        // All services are no misunderstanding.
        if parts.service != "*" {
            let details = "Avoid using wildcards (*, ?) in the service name because it might grant unintended access to other AWS services with similar names.";
            findings.add(&WILDCARD_IN_SERVICE_NAME, details, entry.span());
        }
        return false;
    }
    let fault = parts.service.bytes().any(|byte| byte.is_ascii_uppercase());
    if fault {
        let details = format!(
            "Update the service name {} in the resource ARN to use all lowercase letters.",
            parts.service
        );
        findings.add(&INVALID_ARN_SERVICE_CASE, details, entry.span());
    }
    fault
}

fn region_fault(
    parts: &Parts<'_>,
    findings: &mut Findings<'_>,
    entry: ResourcePattern<'_>,
) -> bool {
    let region = parts.region;
    let fault = !region.is_empty() && !is_open(region) && !REGIONS.contains(&region);
    if fault {
        let details = format!(
            "The Region {region} is not valid for this resource. Update the resource ARN to include a supported Region."
        );
        match nearest(region, REGIONS.into_iter()) {
            Some(meant) => {
                let way_out = format!("did you mean {meant}?");
                findings.add_with(&INVALID_ARN_REGION, details, way_out, &[entry.span()]);
            }
            None => findings.add(&INVALID_ARN_REGION, details, entry.span()),
        }
    }
    fault
}

fn account_fault(
    parts: &Parts<'_>,
    findings: &mut Findings<'_>,
    entry: ResourcePattern<'_>,
) -> bool {
    let account = parts.account;
    let digits = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    // AWS's own resources have its name in place of an account, as its managed policies do.
    let fault = !account.is_empty()
        && !is_open(account)
        && !digits
        && !account
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if fault {
        let details = format!(
            "The resource ARN account ID {account} is not valid. Provide a 12-digit account ID."
        );
        findings.add(&INVALID_ARN_ACCOUNT, details, entry.span());
    }
    fault
}

/// Compares with the types of resources that the service has.
fn form_fault(
    types: &mut Types,
    parts: &Parts<'_>,
    findings: &mut Findings<'_>,
    entry: ResourcePattern<'_>,
) {
    // Whatever the types are, this is of their form; and AWS's own words are left to AWS.
    if parts.resource.starts_with('*') || AS_AWS_WRITES.contains(&entry.value()) {
        return;
    }
    let types = types.of(parts.service);
    if types.is_empty() {
        return;
    }
    let resource = Glob::new(parts.resource);
    let fitting: Vec<&[&str; 3]> = types
        .iter()
        .filter(|[_, _, own]| Glob::new(*own).meets(&resource))
        .collect();
    let span = entry.span();
    if fitting.is_empty() {
        let details = "Resource ARN does not match the expected ARN format. Update the resource portion of the ARN.";
        let forms: Vec<&str> = types.iter().take(4).map(|[_, _, own]| *own).collect();
        let way_out = format!("resources of {} are {}", parts.service, forms.join(", "));
        return findings.add_with(&INVALID_ARN_RESOURCE, details, way_out, &[span]);
    }
    let service = parts.service;
    let regions: fn(&&&[&str; 3]) -> bool = |[region, ..]| region.is_empty();
    if parts.region.is_empty() && !fitting.iter().any(|it| regions(&it)) {
        let details = format!("Add a Region to the {service} resource ARN.");
        findings.add(&MISSING_ARN_REGION, details, span);
    }
    if !matches!(parts.region, "" | "*")
        && !is_open(parts.region)
        && fitting.iter().all(|it| regions(&it))
    {
        let details = format!(
            "The service {service} does not support specifying a Region in the resource ARN."
        );
        findings.add(&ARN_REGION_NOT_ALLOWED, details, span);
    }
    // AWS's own parameters and images have no account, though their types do not say so.
    let of_aws = matches!(service, "ssm" | "ec2");
    if parts.account.is_empty()
        && !of_aws
        && !fitting.iter().any(|[_, account, _]| account.is_empty())
    {
        let details = format!(
            "The resource {} in the arn is missing an account id. Please provide a 12 digit account id.",
            parts.resource
        );
        findings.add(&MISSING_ARN_ACCOUNT, details, span);
    }
    let closed = !parts.account.is_empty() && !is_open(parts.account);
    if closed && fitting.iter().all(|[_, account, _]| account.is_empty()) {
        let details = format!(
            "The service {service} does not support specifying an account ID in the resource ARN."
        );
        findings.add(&ARN_ACCOUNT_NOT_ALLOWED, details, span);
    }
}

/// The services that [`FURTHER_RESOURCES`] name, with region, account and resource.
static FURTHER_TYPES: LazyLock<Vec<(&str, [&str; 3])>> = LazyLock::new(|| {
    let types = FURTHER_RESOURCES.iter().filter_map(|(_, _, arn)| {
        let mut parts = arn.splitn(6, ':').skip(2);
        let service = parts.next()?;
        Some((service, [parts.next()?, parts.next()?, parts.next()?]))
    });
    types.collect()
});

/// Region, account and resource of the types whose ARNs name a service: its own, and those of the services whose actions the
/// statement names, since a prefix of actions and the name in ARNs are not always the same.
struct Types {
    services: Vec<&'static Service>,
    /// Those that were asked for: the ARNs of a statement mostly name one service.
    known: BTreeMap<String, Vec<[&'static str; 3]>>,
}

impl Types {
    fn new(services: Vec<&'static Service>) -> Self {
        Self {
            services,
            known: BTreeMap::new(),
        }
    }

    fn of(&mut self, named: &str) -> &[[&'static str; 3]] {
        if !self.known.contains_key(named) {
            let own = service(named);
            let own = own.filter(|own| self.services.iter().all(|it| it.prefix() != own.prefix()));
            let all = self.services.iter().copied().chain(own);
            let types = all.flat_map(Service::resource_types);
            let types = types.filter(|it| it.arn_service() == named).map(|it| {
                let [.., region, account, resource] = it.arn_parts();
                [region, account, resource]
            });
            let further = FURTHER_TYPES
                .iter()
                .filter(|(service, _)| *service == named);
            let types = types.chain(further.map(|(_, parts)| *parts));
            self.known.insert(named.to_owned(), types.collect());
        }
        self.known.get(named).map_or(&[], Vec::as_slice)
    }
}
