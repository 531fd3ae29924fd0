//! What a document as a whole must be.

use std::collections::BTreeMap;

use keyward_policy::SyntaxError;
use keyward_policy::json::{Node, Value};

use super::statement_grammar;
use crate::OPAQUE;
use crate::check::checks;
use crate::finding::Finding;
use crate::policy::{Findings, Kind, is_bare_statement, opening, point, statements_of};

checks! {
    Aws Error JSON_SYNTAX_ERROR: "the text is not JSON, so nothing of it counts" => "mend the JSON at this place";
    Aws Error DATA_TYPE_MISMATCH: "an element has a type of JSON that it never has" => "write the type that is named";
    Aws Error INVALID_POLICY_ELEMENT: "a policy knows no element of this name, in this case" => "correct the name, or remove the element";
    Aws Error INVALID_VERSION: "there are two versions of the policy language" => "write \"2012-10-17\"";
    Aws Warning MISSING_VERSION: "without it the version is 2008-10-17, in which policy variables are plain text" => "add \"Version\": \"2012-10-17\"";
    Aws Error MISSING_STATEMENT: "a policy is a list of statements" => "add \"Statement\" with at least one statement";
    Aws Error UNIQUE_SIDS_REQUIRED: "IAM refuses a document in which an id stands twice" => "give each statement an id of its own, or none";
    Aws Warning UNIQUE_SIDS_RECOMMENDED: "two statements of one name are hard to tell apart" => "give each statement an id of its own, or none";
    Aws Warning POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: "a managed policy has at most 6,144 characters, white space aside" => "split it into several policies";
    Aws Warning POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: "a bucket policy has at most 20,480 characters" => "name fewer principals, or let access points have policies of their own";
    Aws Warning POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA: "a trust policy has at most 2,048 characters, white space aside, unless the quota was raised" => "trust fewer principals, or raise the quota";
    Aws Error POLICY_SIZE_EXCEEDS_RCP_QUOTA: "a resource control policy has at most 5,120 characters, white space included" => "remove white space, or split it into several policies";
    Aws Error POLICY_SIZE_EXCEEDS_SCP_QUOTA: "a service control policy has at most 5,120 characters, white space included" => "remove white space, or split it into several policies";
}

/// Characters of a managed policy, without white space.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const IDENTITY_QUOTA: usize = 6_144;

/// Characters of a trust policy, without white space, unless the quota was raised.
const TRUST_QUOTA: usize = 2_048;

/// Characters of a bucket policy. <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html>
const BUCKET_QUOTA: usize = 20_480;

/// Characters of a service control policy or a resource control policy.
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html>
const ORGANIZATION_QUOTA: usize = 5_120;

pub(super) fn syntax_error(text: &str, error: &SyntaxError) -> Finding {
    let at = error.position();
    let details = format!(
        "Fix the JSON syntax error at index {} line {} column {}.",
        at.offset,
        at.line,
        at.column - 1
    );
    let mut findings = Findings::new(text, None);
    findings.add_with(&JSON_SYNTAX_ERROR, details, error.reason(), &[point(at)]);
    findings.list.remove(0)
}

pub(super) fn check(root: &Node<'_>, kind: Kind, findings: &mut Findings<'_>) {
    let Some(members) = root.as_object() else {
        return mismatch(root, "Object", findings);
    };
    let bare = is_bare_statement(root);
    for member in members {
        if !bare && !matches!(&*member.name, "Version" | "Id" | "Statement") {
            let details = format!("The policy element {} is not valid.", member.name);
            findings.add(&INVALID_POLICY_ELEMENT, details, member.name_span);
        }
    }
    version(root, findings);
    if let Some(id) = root.member("Id") {
        string(id, findings);
    }
    if bare {
        findings.add_with(
            &MISSING_STATEMENT,
            "Add a statement to the policy",
            "this is a statement by itself: put it into {\"Version\": \"2012-10-17\", \"Statement\": [ … ]}",
            &[opening(root)],
        );
    } else if statements_of(root).is_empty() {
        let at = root.member("Statement").unwrap_or(root);
        findings.add(
            &MISSING_STATEMENT,
            "Add a statement to the policy",
            opening(at),
        );
    }
    for statement in statements_of(root) {
        statement_grammar::check(statement, kind, findings);
    }
    unique_sids(statements_of(root), kind, findings);
    size(root, kind, findings);
}

fn version(root: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(node) = root.member("Version") else {
        let details = "We recommend that you specify the Version element to help you with debugging permission issues.";
        return findings.add(&MISSING_VERSION, details, opening(root));
    };
    match node.as_str() {
        Some("2012-10-17" | "2008-10-17") => {}
        Some(unknown) if unknown.contains(OPAQUE) => {}
        Some(version) => {
            let details = format!(
                "The version {version} is not valid. Use one of the following versions: 2012-10-17, 2008-10-17"
            );
            findings.add(&INVALID_VERSION, details, node.span);
        }
        None => mismatch(node, "String", findings),
    }
}

fn unique_sids(statements: &[Node<'_>], kind: Kind, findings: &mut Findings<'_>) {
    let (check, details) = match kind {
        Kind::Identity | Kind::Trust => (
            &UNIQUE_SIDS_REQUIRED,
            "Duplicate statement IDs are not supported for this policy type. Update the Sid value.",
        ),
        _ => (
            &UNIQUE_SIDS_RECOMMENDED,
            "We recommend that you use statement IDs that are unique to your policy. Update the Sid value.",
        ),
    };
    let mut seen = BTreeMap::new();
    let sids = statements
        .iter()
        .filter_map(|statement| statement.member("Sid"));
    for sid in sids {
        let Some(text) = sid.as_str().filter(|text| !text.is_empty()) else {
            continue;
        };
        if let Some(first) = seen.insert(text, sid.span) {
            findings.add_at(check, details, &[sid.span, first]);
            seen.insert(text, first);
        }
    }
}

fn size(root: &Node<'_>, kind: Kind, findings: &mut Findings<'_>) {
    // Most are smaller in bytes already, and need no counting.
    if findings.bytes() <= TRUST_QUOTA {
        return;
    }
    let split = "We recommend that you use multiple granular policies.";
    let whole = findings.size();
    let (check, size, quota) = match kind {
        Kind::Identity => (
            &POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
            findings.compact_size(),
            IDENTITY_QUOTA,
        ),
        Kind::Trust => (
            &POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
            findings.compact_size(),
            TRUST_QUOTA,
        ),
        Kind::Bucket => (
            &POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
            whole,
            BUCKET_QUOTA,
        ),
        Kind::ServiceControl => (&POLICY_SIZE_EXCEEDS_SCP_QUOTA, whole, ORGANIZATION_QUOTA),
        Kind::ResourceControl => (&POLICY_SIZE_EXCEEDS_RCP_QUOTA, whole, ORGANIZATION_QUOTA),
        Kind::Resource | Kind::Endpoint => return,
    };
    if size <= quota {
        return;
    }
    let details = match kind {
        Kind::Identity => format!(
            "The {size} characters in the identity policy, excluding whitespace, exceed the {quota} character maximum for inline and managed policies. {split}"
        ),
        Kind::Trust => "The characters in the role trust policy, excluding whitespace, exceed the character maximum. We recommend that you request a role trust policy length quota increase using Service Quotas and AWS Support Center. If the quotas have already been increased, then you can ignore this warning.".to_owned(),
        Kind::ServiceControl => format!(
            "The {size} characters in the service control policy (SCP) exceed the {quota} character maximum for SCPs. {split}"
        ),
        Kind::ResourceControl => format!(
            "The {size} characters in the resource control policy (RCP) exceed the {quota} character maximum for RCPs. {split}"
        ),
        _ => format!(
            "The {size} characters in the resource policy exceed the {quota} character maximum for resource policies. {split}"
        ),
    };
    findings.add(check, details, opening(root));
}

/// Says that a value should be of another type.
pub(super) fn mismatch(node: &Node<'_>, wanted: &str, findings: &mut Findings<'_>) {
    let details = format!("The text does not match the expected JSON data type {wanted}.");
    findings.add(&DATA_TYPE_MISMATCH, details, node.span);
}

/// The text of what must be a string.
pub(super) fn string<'n>(node: &'n Node<'_>, findings: &mut Findings<'_>) -> Option<&'n str> {
    let text = node.as_str();
    if text.is_none() {
        mismatch(node, "String", findings);
    }
    text
}

/// The strings of what must be a string or a list of strings. IAM passes over `null` in a list.
pub(super) fn strings(node: &Node<'_>, findings: &mut Findings<'_>) {
    for value in node.one_or_many() {
        let passed_over = matches!((&value.value, &node.value), (Value::Null, Value::Array(_)));
        if !passed_over {
            string(value, findings);
        }
    }
}
