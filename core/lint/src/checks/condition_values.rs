//! Values of conditions, as their operators read them.

use std::net::IpAddr;

use keyward_policy::value::Number;
use keyward_policy::{Comparison, Condition, ConditionValue, Family, Operand, Operator, Span};

use crate::OPAQUE;
use crate::check::checks;
use crate::facts::{REGIONS, nearest};
use crate::policy::{Findings, Policy, has_wildcard, is_on};

checks! {
    Aws Warning TYPE_MISMATCH_BOOLEAN: "it never equals true or false" => "write \"true\" or \"false\"";
    Aws Warning TYPE_MISMATCH_NUMBER: "it is no number, so nothing compares with it" => "write a decimal number";
    Aws Warning TYPE_MISMATCH_DATE: "it is no date, and IAM refuses the policy" => "write it as 2026-11-22T16:00:00Z";
    Aws Warning INVALID_DATE_VALUE: "seconds since 1970 are hard to read, and easily a factor of a thousand wrong" => "write it as 2026-11-22T16:00:00Z";
    Aws Error TYPE_MISMATCH_IP_RANGE: "it is no range of addresses, so no address lies in it" => "write it as 203.0.113.0/24 or 2001:DB8::/32";
    Aws Warning TYPE_MISMATCH_STRING: "it is not base64, so no bytes equal it" => "write the bytes in base64";
    Keyward Error VALUE_IS_NO_ARN: "ARN operators compare the six parts of an ARN one by one, so this matches none" => "write the six parts, with * for those that do not matter; or use a string operator";
    Aws Error INVALID_CONDITION_MULTIPLE_BOOLEAN: "one of two values of a boolean always fits, or says it twice" => "write one value";
    Aws Error PRIVATE_IP_ADDRESS: "aws:SourceIp is the address that AWS sees; a private one never comes that way" => "write the public addresses of your network, or use aws:VpcSourceIp with aws:SourceVpc for requests through a VPC endpoint";
    Aws Error PRIVATE_NOT_IP_ADDRESS: "aws:SourceIp is the address that AWS sees; it is never a private one, so the condition always holds" => "write the public addresses of your network, or use aws:VpcSourceIp with aws:SourceVpc for requests through a VPC endpoint";
    Aws Suggestion PRIVATE_IP_ADDRESS_SUBSET: "aws:SourceIp is the address that AWS sees; a private one never comes that way" => "remove the private addresses, or say them in a statement with aws:VpcSourceIp";
    Aws Suggestion PRIVATE_NOT_IP_ADDRESS_SUBSET: "aws:SourceIp is the address that AWS sees; a private one never comes that way" => "remove the private addresses, or say them in a statement with aws:VpcSourceIp";
    Aws Suggestion IMPROVE_IP_RANGE: "the bits behind the prefix do not count, so the range is wider than it reads" => "write the address with those bits at zero";
    Aws Warning WILDCARD_WITHOUT_LIKE_OPERATOR: "here * and ? are plain characters, which no value is likely to have" => "use StringLike or StringNotLike, or remove the wildcard";
    Aws Suggestion REDUNDANT_CONDITION_VALUE_NUM: "one of the values suffices for the condition, so the others say nothing" => "keep the widest value";
    Aws Error INVALID_SERVICE_PRINCIPAL_FORMAT: "services have names of one form, so this is none of them" => "write it as the service's documentation does, mostly as ec2.amazonaws.com";
    Aws Error INVALID_VPC_FORMAT: "no VPC has an id of this form" => "write the id of the VPC, as vpc-11223344556677889";
    Aws Error INVALID_VPCE_FORMAT: "no VPC endpoint has an id of this form" => "write the id of the endpoint, as vpce-11223344556677889";
    Aws Error INVALID_KMS_KEY_VALUE: "S3 compares it with the ARN of the key, whatever the request names it by" => "write the ARN of the key: arn:aws:kms:region:account:key/id";
    Aws Error INVALID_REGION: "AWS has no region of this name" => "correct the region";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    let conditions = policy
        .statements()
        .iter()
        .flat_map(|statement| &statement.conditions);
    for condition in conditions {
        let Operator::Compare { comparison, .. } = condition.operator else {
            nulls(condition, findings);
            continue;
        };
        for value in &condition.values {
            if !value.value().contains(OPAQUE) && !value.value().contains("${") {
                one(condition, comparison, value, findings);
            }
        }
        together(condition, comparison, findings);
    }
}

fn nulls(condition: &Condition, findings: &mut Findings<'_>) {
    for value in &condition.values {
        if matches!(value.operand(), Operand::Absent(None)) && !value.value().contains(OPAQUE) {
            let details =
                "Add a valid Boolean value (true or false) for the condition operator Null.";
            findings.add(&TYPE_MISMATCH_BOOLEAN, details, value.span());
        }
    }
}

fn one(
    condition: &Condition,
    comparison: Comparison,
    value: ConditionValue<'_>,
    findings: &mut Findings<'_>,
) {
    let operator = condition.operator;
    let (text, span) = (value.value(), value.span());
    match (comparison.family(), value.operand()) {
        (Family::String, _) => string(condition, comparison, value, findings),
        (Family::Bool, _) if !is_boolean(text) => findings.add(
            &TYPE_MISMATCH_BOOLEAN,
            format!("Add a valid Boolean value (true or false) for the condition operator {operator}."),
            span,
        ),
        (Family::Numeric, _) if Number::parse(text).is_none() => findings.add(
            &TYPE_MISMATCH_NUMBER,
            format!("Add a valid numeric value for the condition operator {operator}."),
            span,
        ),
        (Family::Date, Operand::Date(None)) => findings.add(
            &TYPE_MISMATCH_DATE,
            "The date condition operator is used with an invalid value. Specify a valid date using YYYY-MM-DD or other ISO 8601 date/time format.",
            span,
        ),
        (Family::Date, _) if text.bytes().all(|byte| byte.is_ascii_digit()) => findings.add(
            &INVALID_DATE_VALUE,
            format!("The date {text} might not resolve as expected. We recommend that you use the YYYY-MM-DD format."),
            span,
        ),
        (Family::IpAddress, Operand::Address(None)) => findings.add(
            &TYPE_MISMATCH_IP_RANGE,
            format!("The condition operator {operator} is used with an invalid IP range value. Specify the IP range in standard CIDR format."),
            span,
        ),
        (Family::IpAddress, _) => loose_range(text, span, findings),
        (Family::Binary, Operand::Binary(None)) => findings.add(
            &TYPE_MISMATCH_STRING,
            format!("Add a valid base64-encoded string value for the condition operator {operator}."),
            span,
        ),
        (Family::Arn, Operand::Arn(None)) => {
            findings.add(&VALUE_IS_NO_ARN, format!("`{text}` has not the six parts of an ARN"), span);
        }
        _ => {}
    }
}

fn is_boolean(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

fn string(
    condition: &Condition,
    comparison: Comparison,
    value: ConditionValue<'_>,
    findings: &mut Findings<'_>,
) {
    let text = value.value();
    let like = matches!(
        comparison,
        Comparison::StringLike | Comparison::StringNotLike
    );
    if !like && has_wildcard(text) {
        let details = "Your condition value includes a * or ? character. If you meant to use a wildcard (*, ?), update the condition operator to include Like.";
        return findings.add(&WILDCARD_WITHOUT_LIKE_OPERATOR, details, value.span());
    }
    if names_service(&condition.key.value) && !is_open_service(text) {
        service_principal(condition, value, findings);
    }
    identifier(condition, value, findings);
    let of_region = is_on(condition, &["aws:RequestedRegion"]);
    if of_region && !has_wildcard(text) && !REGIONS.contains(&text) {
        let details = format!(
            "The Region {text} is not valid. Update the condition value to a supported Region."
        );
        match nearest(text, REGIONS.into_iter()) {
            Some(meant) => {
                let way_out = format!("did you mean {meant}?");
                findings.add_with(&INVALID_REGION, details, way_out, &[value.span()]);
            }
            None => findings.add(&INVALID_REGION, details, value.span()),
        }
    }
}

/// Ids that have a form.
fn identifier(condition: &Condition, value: ConditionValue<'_>, findings: &mut Findings<'_>) {
    let text = value.value();
    let is_id = |prefix: &str| {
        text.strip_prefix(prefix).is_some_and(|id| {
            matches!(id.len(), 8 | 17) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    };
    let key = &*condition.key.value;
    if has_wildcard(text) {
        return;
    }
    if key.eq_ignore_ascii_case("aws:SourceVpc") && !is_id("vpc-") {
        let details = "The VPC identifier in the condition key value is not valid. Use the prefix 'vpc-' followed by 8 or 17 alphanumeric characters.";
        findings.add(&INVALID_VPC_FORMAT, details, value.span());
    } else if key.eq_ignore_ascii_case("aws:SourceVpce") && !is_id("vpce-") {
        let details = "The VPCE identifier in the condition key value is not valid.  Use the prefix 'vpce-' followed by 8 or 17 alphanumeric characters.";
        findings.add(&INVALID_VPCE_FORMAT, details, value.span());
    } else if key.eq_ignore_ascii_case("s3:x-amz-server-side-encryption-aws-kms-key-id")
        && !(text.starts_with("arn:") && text.contains(":kms:") && text.contains(":key/"))
    {
        let details = format!("The {key} condition key value must be a valid KMS key ARN.");
        findings.add(&INVALID_KMS_KEY_VALUE, details, value.span());
    }
}

/// Whether the values of a key are service principals.
fn names_service(key: &str) -> bool {
    const KEYS: [&str; 8] = [
        "aws:CalledVia",
        "aws:CalledViaFirst",
        "aws:CalledViaLast",
        "aws:PrincipalServiceName",
        "aws:PrincipalServiceNamesList",
        "iam:AWSServiceName",
        "iam:PassedToService",
        "kms:ViaService",
    ];
    KEYS.iter().any(|known| known.eq_ignore_ascii_case(key))
}

/// Whether a pattern may come to a service principal.
fn is_open_service(text: &str) -> bool {
    has_wildcard(text) && (text.ends_with('*') || text.ends_with(".com") || text.ends_with(".cn"))
}

fn service_principal(
    condition: &Condition,
    value: ConditionValue<'_>,
    findings: &mut Findings<'_>,
) {
    let text = value.value();
    let via = is_on(condition, &["kms:ViaService"]);
    let name = text
        .strip_suffix(".amazonaws.com")
        .or_else(|| text.strip_suffix(".amazonaws.com.cn"))
        .or_else(|| text.strip_suffix(".amazon.com"));
    let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let fits =
        |name: &str| !name.is_empty() && name.bytes().all(known) && (!via || name.contains('.'));
    if !name.is_some_and(fits) {
        let format = if via {
            "service-name.region.amazonaws.com"
        } else {
            "service-name.amazonaws.com"
        };
        let details = format!(
            "The service principal does not match the expected format. Use the format {format}."
        );
        findings.add(&INVALID_SERVICE_PRINCIPAL_FORMAT, details, value.span());
    }
}

/// An address with bits behind its prefix.
fn loose_range(text: &str, span: Span, findings: &mut Findings<'_>) {
    let Some((address, prefix)) = split_range(text) else {
        return;
    };
    let network = network(address, prefix);
    if network != address {
        let details = format!(
            "The non-zero bits in the IP address after the masked bits are ignored. Replace address with {network}/{prefix}."
        );
        findings.add(&IMPROVE_IP_RANGE, details, span);
    }
}

fn split_range(text: &str) -> Option<(IpAddr, u8)> {
    let (address, prefix) = text.split_once('/')?;
    Some((address.parse().ok()?, prefix.parse().ok()?))
}

fn network(address: IpAddr, prefix: u8) -> IpAddr {
    let prefix = u32::from(prefix);
    match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX
                .checked_shl(32_u32.saturating_sub(prefix))
                .unwrap_or(0);
            IpAddr::V4((u32::from(address) & mask).into())
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX
                .checked_shl(128_u32.saturating_sub(prefix))
                .unwrap_or(0);
            IpAddr::V6((u128::from(address) & mask).into())
        }
    }
}

/// What the values of a key are when seen side by side.
fn together(condition: &Condition, comparison: Comparison, findings: &mut Findings<'_>) {
    let several = condition.values.len() > 1;
    let key = &condition.key;
    if several && comparison == Comparison::Bool {
        let details = "The condition key does not support multiple Boolean values. Use a single Boolean value.";
        findings.add(&INVALID_CONDITION_MULTIPLE_BOOLEAN, details, key.span);
    }
    if several && is_ordered(comparison) {
        let details = format!(
            "Multiple values in {} are redundant. Replace with the {} single value for {}.",
            condition.operator,
            if is_upper_bound(comparison) {
                "greatest"
            } else {
                "least"
            },
            key.value
        );
        findings.add(&REDUNDANT_CONDITION_VALUE_NUM, details, key.span);
    }
    if comparison.family() == Family::IpAddress && key.value.eq_ignore_ascii_case("aws:SourceIp") {
        private(condition, comparison, findings);
    }
}

/// Whether the widest of several values is the greatest.
fn is_upper_bound(comparison: Comparison) -> bool {
    matches!(
        comparison,
        Comparison::NumericLessThan | Comparison::NumericLessThanEquals
    )
}

fn is_ordered(comparison: Comparison) -> bool {
    matches!(
        comparison,
        Comparison::NumericLessThan
            | Comparison::NumericLessThanEquals
            | Comparison::NumericGreaterThan
            | Comparison::NumericGreaterThanEquals
    )
}

fn private(condition: &Condition, comparison: Comparison, findings: &mut Findings<'_>) {
    let (private, public): (Vec<ConditionValue<'_>>, Vec<_>) = condition
        .values
        .iter()
        .partition(|value| is_private(value.value()));
    let places: Vec<Span> = private.iter().map(|value| value.span()).collect();
    if places.is_empty() {
        return;
    }
    let (check, details) = match (public.is_empty(), comparison.is_negated()) {
        (true, false) => (
            &PRIVATE_IP_ADDRESS,
            "aws:SourceIp works only for public IP address ranges. The values for condition key aws:SourceIp include only private IP addresses and will not have the desired effect. Update the value to include only public IP addresses.",
        ),
        (true, true) => (
            &PRIVATE_NOT_IP_ADDRESS,
            "The values for condition key aws:SourceIp include only private IP addresses and has no effect. aws:SourceIp works only for public IP address ranges. Update the value to include only public IP addresses.",
        ),
        (false, false) => (
            &PRIVATE_IP_ADDRESS_SUBSET,
            "The values for condition key aws:SourceIp include a mix of private and public IP addresses. The private addresses will not have the desired effect. aws:SourceIp works only for public IP address ranges. To define permissions for private IP ranges, use aws:VpcSourceIp.",
        ),
        (false, true) => (
            &PRIVATE_NOT_IP_ADDRESS_SUBSET,
            "The values for condition key aws:SourceIp include a mix of private and public IP addresses. The private addresses have no effect. aws:SourceIp works only for public IP address ranges. To define permissions for private IP ranges, use aws:VpcSourceIp.",
        ),
    };
    findings.add_at(check, details, &places);
}

/// Whether a whole range is of those that no public network has: RFC 1918, RFC 6598, loopback, link-local, unique local.
fn is_private(text: &str) -> bool {
    const RANGES: [&str; 8] = [
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
    ];
    let own = split_range(text).or_else(|| {
        let address: IpAddr = text.parse().ok()?;
        Some((address, if address.is_ipv4() { 32 } else { 128 }))
    });
    let Some((address, prefix)) = own else {
        return false;
    };
    RANGES
        .into_iter()
        .filter_map(split_range)
        .any(|(of, length)| {
            of.is_ipv4() == address.is_ipv4() && prefix >= length && network(address, length) == of
        })
}
