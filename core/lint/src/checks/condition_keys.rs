//! Names of condition keys, and the operators that they are compared with.

use keyward_catalog::{
    ConditionKey, Service, ValueType, global_condition_key, global_condition_keys, service,
};
use keyward_policy::{Condition, Family, Operator, Quantifier, Statement};

use crate::OPAQUE;
use crate::check::checks;
use crate::facts::{FURTHER_KEYS, SINGLE_AFTER_ALL, nearest};
use crate::policy::{Findings, Policy, condition_on, parts_of_action};

checks! {
    Aws Error INVALID_CONDITION_KEY_FORMAT: "a key has the prefix of a service, or aws, and a colon" => "write it as aws:SourceIp or s3:prefix";
    Aws Error INVALID_GLOBAL_CONDITION_KEY: "no request carries a key of this name, so the condition never finds it" => "correct the name; AWS's page on global condition keys lists them";
    Aws Error UNSUPPORTED_GLOBAL_CONDITION_KEY: "no request carries this key any more" => "use aws:PrincipalArn for the caller, aws:SourceArn for the resource on whose behalf a service calls";
    Aws Error MISSING_TAG_KEY_IN_CONDITION: "the key ends with the key of the tag that is meant" => "write the tag's key after a slash, as aws:ResourceTag/team";
    Aws Error INVALID_SERVICE: "no service has this prefix, so no request carries the key" => "correct the prefix";
    Aws Error INVALID_SERVICE_CONDITION_KEY: "the service has no key of this name, so no request carries it" => "correct the name; the service's page in the Service Authorization Reference lists its keys";
    Aws Error MISSING_QUALIFIER: "several values may come, and without a prefix the condition does not hold for them" => "write ForAnyValue: or ForAllValues: before the operator, whichever is meant";
    Aws SecurityWarning FORALLVALUES_WITH_SINGLE_VALUED_KEY: "ForAllValues also holds for requests that lack the key" => "remove the prefix";
    Aws SecurityWarning MISSING_PAIRED_CONDITION_KEYS: "private addresses of one network are also those of others" => "add a condition on aws:SourceVpc or aws:SourceVpce";
    Aws Warning TYPE_MISMATCH: "the operator reads the key's values as something that they are not, so it never holds, or always" => "use an operator of the key's type";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    for statement in policy.statements() {
        if statement.conditions.is_empty() {
            continue;
        }
        let services = services_of(statement);
        for condition in &statement.conditions {
            if condition.key.value.contains(OPAQUE) {
                continue;
            }
            match known(&condition.key.value, &services) {
                Known::Key(key) => operator(condition, key, findings),
                Known::OfProvider => subject(condition, findings),
                Known::Not if is_further(&condition.key.value) => {}
                Known::Not => unknown(condition, &services, findings),
            }
        }
        paired(statement, findings);
    }
}

/// What a name of a key comes to.
pub(super) enum Known {
    Key(&'static ConditionKey),
    /// A claim of an identity provider, which may have any name.
    OfProvider,
    Not,
}

/// The services that a statement names.
pub(super) fn services_of(statement: &Statement) -> Vec<&'static Service> {
    let entries = statement.action.entries();
    let prefixes = entries.filter_map(|entry| Some(parts_of_action(entry.value())?.0));
    let mut services: Vec<_> = prefixes.filter_map(service).collect();
    services.sort_unstable_by_key(|service| service.prefix());
    services.dedup_by_key(|service| service.prefix());
    services
}

/// Whether AWS itself uses a key, although its reference does not have it.
fn is_further(name: &str) -> bool {
    let mut further = FURTHER_KEYS.iter();
    further.any(|further| further.eq_ignore_ascii_case(name))
}

/// Services that have keys of other prefixes than their own, as `saml:aud`.
const LENDERS: [&str; 4] = ["sts", "sso", "aws-marketplace", "cognito-identity"];

pub(super) fn known(name: &str, services: &[&'static Service]) -> Known {
    if let Some(key) = global_condition_key(name) {
        return Known::Key(key);
    }
    let Some((prefix, _)) = name.split_once(':') else {
        return Known::Not;
    };
    let own = service(prefix).into_iter();
    let of_prefix = own.clone().count();
    let lenders = LENDERS.into_iter().filter_map(service);
    let lenders = lenders.filter(|_| of_prefix == 0);
    // The host of an OIDC issuer has a dot, and a prefix of a service none.
    let unknown = if prefix.contains('.') {
        Known::OfProvider
    } else {
        Known::Not
    };
    let asked = own.chain(services.iter().copied()).chain(lenders);
    let mut keys = asked.flat_map(|service| service.condition_keys());
    keys.find(|key| key.is_named(name))
        .map_or(unknown, Known::Key)
}

fn unknown(condition: &Condition, services: &[&'static Service], findings: &mut Findings<'_>) {
    let name = &*condition.key.value;
    let span = condition.key.span;
    let Some((prefix, rest)) = name
        .split_once(':')
        .filter(|(prefix, _)| !prefix.is_empty())
    else {
        let details = "The condition key format is not valid. Use the format service:keyname.";
        return findings.add(&INVALID_CONDITION_KEY_FORMAT, details, span);
    };
    let bare = rest.trim_end_matches('/');
    if known_tag_key(&format!("{prefix}:{bare}/x"), services) {
        let details = format!(
            "The condition key {prefix}:{bare} must include a tag key to control access based on tags. Use the format {prefix}:{bare}/tag-key and specify a key name for tag-key."
        );
        return findings.add(&MISSING_TAG_KEY_IN_CONDITION, details, span);
    }
    if prefix.eq_ignore_ascii_case("aws") {
        return unknown_global(name, condition, findings);
    }
    let Some(service) = service(prefix) else {
        let details = format!("The service {prefix} does not exist. Use a valid service name.");
        return findings.add(&INVALID_SERVICE, details, span);
    };
    let details = format!(
        "The condition key {name} does not exist in the service {}. Use a valid condition key.",
        service.prefix()
    );
    let keys = service.condition_keys().iter().map(ConditionKey::name);
    match nearest(name, keys) {
        Some(meant) => {
            let way_out = format!("did you mean {meant}?");
            findings.add_with(&INVALID_SERVICE_CONDITION_KEY, details, way_out, &[span]);
        }
        None => findings.add(&INVALID_SERVICE_CONDITION_KEY, details, span),
    }
}

/// Whether a key with the tag key `x` exists.
fn known_tag_key(name: &str, services: &[&'static Service]) -> bool {
    matches!(known(name, services), Known::Key(key) if key.name().contains("Tag/"))
}

fn unknown_global(name: &str, condition: &Condition, findings: &mut Findings<'_>) {
    let span = condition.key.span;
    if name.eq_ignore_ascii_case("aws:arn") {
        let details = format!(
            "The condition key {name} is not supported. Use aws:PrincipalArn or aws:SourceArn instead."
        );
        return findings.add(&UNSUPPORTED_GLOBAL_CONDITION_KEY, details, span);
    }
    let details = format!("The condition key {name} does not exist. Use a valid condition key.");
    let keys = global_condition_keys().iter().map(ConditionKey::name);
    match nearest(name, keys) {
        Some(meant) => {
            let way_out = format!("did you mean {meant}?");
            findings.add_with(&INVALID_GLOBAL_CONDITION_KEY, details, way_out, &[span]);
        }
        None => findings.add(&INVALID_GLOBAL_CONDITION_KEY, details, span),
    }
}

fn operator(condition: &Condition, key: &ConditionKey, findings: &mut Findings<'_>) {
    let Operator::Compare {
        quantifier,
        comparison,
        ..
    } = condition.operator
    else {
        return;
    };
    let name = &condition.key.value;
    let span = condition.operator_span;
    let is_list = key.is_list() && !key.is_named(SINGLE_AFTER_ALL);
    if is_list && quantifier.is_none() {
        let details = format!(
            "The request context key {name} has multiple values. Use the ForAllValues or ForAnyValue condition key qualifiers in your policy."
        );
        findings.add_at(&MISSING_QUALIFIER, details, &[span, condition.key.span]);
    }
    if !key.is_list() && quantifier == Some(Quantifier::ForAllValues) {
        for_all_of_one(condition, findings);
    }
    if !fits(key, comparison.family()) {
        let details = format!(
            "Use the operator type {} instead of operator {} for the condition key {name}.",
            type_name(key.value_type()),
            condition.operator
        );
        findings.add_at(&TYPE_MISMATCH, details, &[span, condition.key.span]);
    }
}

/// The subject of a token is one, and a token without it would pass.
fn subject(condition: &Condition, findings: &mut Findings<'_>) {
    let claim = condition.key.value.rsplit(':').next().unwrap_or_default();
    let is_for_all = matches!(
        condition.operator,
        Operator::Compare {
            quantifier: Some(Quantifier::ForAllValues),
            ..
        }
    );
    if is_for_all && claim.eq_ignore_ascii_case("sub") {
        for_all_of_one(condition, findings);
    }
}

fn for_all_of_one(condition: &Condition, findings: &mut Findings<'_>) {
    let name = &condition.key.value;
    let details = format!(
        "Using ForAllValues qualifier with the single-valued condition key {name} can be overly permissive. We recommend that you remove ForAllValues:."
    );
    let places = [condition.operator_span, condition.key.span];
    findings.add_at(&FORALLVALUES_WITH_SINGLE_VALUED_KEY, details, &places);
}

/// Whether values of a key can be compared so. ARNs are texts, texts may be ARNs (AWS's own policies compare tags so), and
/// aws:EpochTime is a number too.
fn fits(key: &ConditionKey, family: Family) -> bool {
    match key.value_type() {
        ValueType::String => matches!(family, Family::String | Family::Arn),
        ValueType::Arn => matches!(family, Family::Arn | Family::String),
        ValueType::Bool => matches!(family, Family::Bool),
        ValueType::Numeric => matches!(family, Family::Numeric),
        ValueType::Date => {
            matches!(family, Family::Date)
                || matches!(family, Family::Numeric) && key.is_named("aws:EpochTime")
        }
        ValueType::IpAddress => matches!(family, Family::IpAddress),
        ValueType::Binary => matches!(family, Family::Binary),
    }
}

fn type_name(value_type: ValueType) -> &'static str {
    match value_type {
        ValueType::String => "String",
        ValueType::Arn => "ARN",
        ValueType::Bool => "Boolean",
        ValueType::Numeric => "Numeric",
        ValueType::Date => "Date",
        ValueType::IpAddress => "IP address",
        ValueType::Binary => "Binary",
    }
}

/// Addresses inside of a VPC mean little without the VPC.
fn paired(statement: &Statement, findings: &mut Findings<'_>) {
    let Some(condition) = condition_on(statement, "aws:VpcSourceIp") else {
        return;
    };
    let pairs = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"];
    if pairs
        .into_iter()
        .all(|name| condition_on(statement, name).is_none())
    {
        let details = "Using the condition key aws:VpcSourceIp can be overly permissive without also using the following condition keys: aws:SourceVpc. Condition keys like this one are more secure when paired with a related key. We recommend that you add the related condition keys to the same condition block.";
        findings.add(&MISSING_PAIRED_CONDITION_KEYS, details, condition.key.span);
    }
}
