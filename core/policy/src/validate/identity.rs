//! Policies of users, groups, roles and sessions.

use smallvec::SmallVec;

use super::Malformed;
use crate::condition::ConditionValue;
use crate::document::{Document, Version};
use crate::draft::{Draft, DraftClause, DraftStatement};
use crate::json::row::Row;
use crate::words::contains;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Managed,
    Inline,
    Session,
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";

/// The partitions of AWS, which an ARN may name.
pub const PARTITIONS: [&str; 8] = [
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
];

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

pub(super) fn validate(json: Option<&Row<'_>>, purpose: Use) -> Result<Document, Malformed> {
    let not_json = match purpose {
        Use::Managed | Use::Inline => SYNTAX,
        Use::Session => "The policy is not in the valid JSON format.",
    };
    let json = json.ok_or_else(|| Malformed::document(not_json))?;
    let draft = Draft::parse(json).map_err(|_| Malformed::document(SYNTAX))?;
    if let Some(message) = fault(&draft, purpose) {
        return Err(Malformed::document(message));
    }
    draft.finish().map_err(|_| Malformed::document(SYNTAX))
}

/// The first failing stage after the grammar.
fn fault(draft: &Draft<'_, '_>, purpose: Use) -> Option<String> {
    let statements = &*draft.statements;
    if purpose == Use::Managed && draft.version != Some(Version::V2012) {
        return Some("Policy document must be version 2012-10-17 or greater.".into());
    }
    let legacy = || Some(LEGACY.to_owned());
    if !statements.iter().all(passes_legacy_parsing) {
        return legacy();
    }
    let Ok(resource_format) = resource_format(draft) else {
        return legacy();
    };
    let silent = |lacks: fn(&DraftStatement) -> bool, message: &str| {
        let mut statements = statements.iter();
        statements.any(lacks).then(|| message.to_owned())
    };
    sid_fault(draft)
        .or_else(|| {
            let message = "Policy document should not specify a principal.";
            silent(|statement| statement.principal.is_some(), message)
        })
        .or_else(|| {
            let message = "Policy statement must contain actions.";
            silent(|statement| statement.action.is_none(), message)
        })
        .or(resource_format)
        .or_else(|| action_format(draft))
        .or_else(|| {
            let message = "Policy statement must contain resources.";
            silent(|statement| statement.resource.is_none(), message)
        })
}

fn passes_legacy_parsing(statement: &DraftStatement) -> bool {
    let conditions = statement.conditions.iter();
    let mut values = conditions.flat_map(|condition| &*condition.values);
    statement.effect.exact.is_some() && !values.any(ConditionValue::is_unreadable_date)
}

fn sid_fault(draft: &Draft<'_, '_>) -> Option<String> {
    let sids = || {
        let statements = draft.statements.iter();
        statements.filter_map(|statement| Some(draft.str(statement.sid?)))
    };
    let mut sorted: SmallVec<[&str; 16]> = sids().filter(|sid| !sid.is_empty()).collect();
    sorted.sort_unstable();
    if sorted
        .windows(2)
        .any(|pair| matches!(pair, [one, next] if one == next))
    {
        return Some("Statement IDs (SID) in a single policy must be unique.".into());
    }
    let odd = sids().any(|sid| !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    odd.then(|| {
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
            .into()
    })
}

/// Clauses of all statements, the plain ones first.
fn plain_first<'d>(
    draft: &'d Draft<'_, '_>,
    clause: fn(&DraftStatement) -> Option<&DraftClause>,
) -> impl Iterator<Item = &'d DraftClause> {
    let clauses = move |is_plain| {
        let clauses = draft.statements.iter().filter_map(clause);
        clauses.filter(move |clause| clause.is_plain == is_plain)
    };
    clauses(true).chain(clauses(false))
}

/// The message about resources, if any: of several bad ones IAM names the last, statement by statement and
/// `Resource` before `NotResource`, and the first in the alphabet within one list. An error if a resource fails
/// the older parser, which only sees what stands before the first badly formed list.
fn resource_format(draft: &Draft<'_, '_>) -> Result<Option<String>, ()> {
    let mut message = None;
    for clause in plain_first(draft, |statement| statement.resource.as_ref()) {
        let unusual = || {
            let values = draft.values(clause);
            values.filter(|value| !is_usual_resource(value))
        };
        let faults = unusual().filter_map(|value| {
            let fault = resource_fault(value)?;
            Some((value, fault))
        });
        if let Some((_, fault)) = faults.min_by_key(|(value, _)| *value) {
            message = Some(fault);
        }
        if message.is_none() && unusual().any(fails_legacy_parsing) {
            return Err(());
        }
    }
    Ok(message)
}

/// Whether a resource is of a form that nearly all have, and that nothing is wrong with: `*`, or an ARN of AWS's own
/// partition whose service asks for nothing more, if S3's names no region. Of others more is asked.
fn is_usual_resource(resource: &str) -> bool {
    let is_usual_arn = |rest: &str| {
        let mut parts = rest.as_bytes().splitn(4, |byte| *byte == b':');
        let (service, region) = (parts.next(), parts.next());
        let of_service = match service {
            None | Some(b"" | b"iam") => false,
            Some(b"s3") => region == Some(b""),
            Some(_) => true,
        };
        of_service && parts.count() == 2
    };
    resource == "*" || resource.strip_prefix("arn:aws:").is_some_and(is_usual_arn)
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
        "iam" if id != "*" && !IAM_PATHS.iter().any(|path| id.starts_with(path)) => {
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

fn action_format(draft: &Draft<'_, '_>) -> Option<String> {
    let clauses = plain_first(draft, |statement| statement.action.as_ref());
    clauses
        .flat_map(|clause| draft.values(clause))
        .find_map(action_fault)
}

fn action_fault(action: &str) -> Option<String> {
    if action == "*" || is_usual_action(action) {
        return None;
    }
    let Some((vendor, name)) = action.split_once(':') else {
        return Some(
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".into(),
        );
    };
    if name.contains(':') {
        return Some("Actions/Condition can contain only one colon.".into());
    }
    let valid = vendor == "*" || !vendor.is_empty() && vendor.bytes().all(is_of_vendor);
    (!valid).then(|| format!("Vendor {vendor} is not valid"))
}

/// Whether an action is of the form that nearly all have: a vendor, a colon, and no other colon.
fn is_usual_action(action: &str) -> bool {
    let bytes = action.as_bytes();
    let vendor = bytes.iter().position(|byte| !is_of_vendor(*byte));
    match vendor.and_then(|end| bytes.split_at_checked(end)) {
        Some(([_, ..], [b':', name @ ..])) => !contains(name, [b':']),
        _ => false,
    }
}

fn is_of_vendor(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::{PolicyKind, validate};

    const BASE: [(&str, &str); 3] = [
        ("Effect", r#""Allow""#),
        ("Action", r#""s3:ListBucket""#),
        ("Resource", r#""arn:aws:s3:::b""#),
    ];

    fn statement(changes: &[(&str, &str)]) -> String {
        let mut members: Vec<(&str, &str)> = BASE.to_vec();
        for (name, value) in changes {
            members.retain(|(held, _)| held != name);
            members.push((name, value));
        }
        let members: Vec<String> = members
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("\"{name}\":{value}"))
            .collect();
        format!("{{{}}}", members.join(","))
    }

    fn answer(kind: PolicyKind<'_>, text: &str) -> String {
        match validate(kind, text) {
            Ok(document) => {
                assert_eq!(document.text(), text);
                assert!(Document::parse(text).is_ok(), "{text}");
                "accepted".into()
            }
            Err(malformed) => {
                assert_eq!(malformed.code, "MalformedPolicyDocument");
                malformed.message
            }
        }
    }

    fn managed(statements: &str) -> String {
        answer(
            PolicyKind::ManagedIdentity,
            &format!("{{\"Version\":\"2012-10-17\",\"Statement\":{statements}}}"),
        )
    }

    fn check(changes: &[(&str, &str)], expected: &str) {
        let expected = match expected {
            "syntax" => SYNTAX,
            "legacy" => LEGACY,
            other => other,
        };
        assert_eq!(managed(&statement(changes)), expected, "{changes:?}");
    }

    #[test]
    fn effects() {
        check(&[], "accepted");
        check(&[("Effect", r#""allow""#)], "legacy");
        check(&[("Effect", r#""invalid""#)], "syntax");
        check(&[("Effect", "")], "syntax");
        check(&[("Effect", r#"["Allow"]"#)], "syntax");
    }

    #[test]
    fn actions() {
        check(
            &[("Action", r#""a a:ListBucket""#)],
            "Vendor a a is not valid",
        );
        check(&[("Action", r#"":Get""#)], "Vendor  is not valid");
        check(&[("Action", r#""s*:Get*""#)], "Vendor s* is not valid");
        check(
            &[("Action", r#""s3:List:Bucket""#)],
            "Actions/Condition can contain only one colon.",
        );
        check(&[("Action", r#""iam: asdf ""#)], "accepted");
        check(&[("Action", r#"["*:*","*"]"#)], "accepted");
        let prefaced = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
        check(&[("Action", r#""ListBucket""#)], prefaced);
        check(&[("Action", r#""""#)], prefaced);
        check(
            &[("Action", ""), ("NotAction", r#"["s3:a","x"]"#)],
            prefaced,
        );
        check(&[("Action", "")], "Policy statement must contain actions.");
        check(
            &[("Action", "[]")],
            "Policy statement must contain actions.",
        );
        check(&[("Action", "{}")], "syntax");
        check(&[("NotAction", r#""s3:x""#)], "syntax");
    }

    #[test]
    fn resources() {
        let partition = |partition, arn| {
            format!("Partition \"{partition}\" is not valid for resource \"{arn}\".")
        };
        check(
            &[("Resource", r#""a:b:c:d:e:f:g:h""#)],
            &partition("b", "arn:b:c:d:e:f:g:h"),
        );
        check(
            &[("Resource", r#""aws:s3:::example_bucket""#)],
            &partition("s3", "arn:s3:::example_bucket:*"),
        );
        check(
            &[("Resource", r#""a:bsdf""#)],
            &partition("bsdf", "arn:bsdf:*:*:*:*"),
        );
        check(&[("Resource", r#""arn:aws:s3::example_bucket""#)], "legacy");
        check(&[("Resource", r#""arn:aws:fdsasf""#)], "accepted");
        check(&[("Resource", r#""arn:aws::fdsasf""#)], "legacy");
        check(&[("Resource", r#""arn:aws:::::""#)], "legacy");
        check(&[("Resource", r#"["arn:aws:s3:::b",null]"#)], "accepted");
        check(&[("Resource", r#"["adfdf",{}]"#)], "syntax");
        check(&[("Resource", "null")], "syntax");
        check(
            &[("Resource", r#""adfdf""#)],
            "Resource adfdf must be in ARN format or \"*\".",
        );
        check(
            &[("Resource", r#""""#)],
            "Resource  must be in ARN format or \"*\".",
        );
        check(
            &[("Resource", r#""arn:aws""#)],
            "Resource vendor must be fully qualified and cannot contain regexes.",
        );
        check(
            &[("Resource", r#""arn:aws:iam:us-east-1:111122223333:user/a""#)],
            "IAM resource arn:aws:iam:us-east-1:111122223333:user/a cannot contain region information.",
        );
        check(
            &[("Resource", r#""arn:aws:s3:us-east-1::b""#)],
            "Resource arn:aws:s3:us-east-1::b can not contain region information.",
        );
        check(
            &[(
                "Resource",
                r#""arn:aws:s3:us-east-1:111122223333:accesspoint/a""#,
            )],
            "accepted",
        );
        check(
            &[("Resource", r#""arn:aws:iam::111122223333:users/a""#)],
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
             instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, \
             access-report/.",
        );
        check(
            &[(
                "Resource",
                r#"["arn:aws:iam::*:role/*","arn:aws:iam::111122223333:*","*"]"#,
            )],
            "accepted",
        );
        check(
            &[("Resource", "")],
            "Policy statement must contain resources.",
        );
        check(
            &[("Resource", "[]")],
            "Policy statement must contain resources.",
        );
        check(&[("NotResource", r#""*""#)], "syntax");
        check(
            &[("Resource", ""), ("NotResource", r#""x""#)],
            "Resource x must be in ARN format or \"*\".",
        );
    }

    #[test]
    fn conditions() {
        for shape in [
            "[]",
            r#""a""#,
            r#"{"a":"b"}"#,
            r#"{"DateGreaterThan":"b"}"#,
            r#"{"x":{"a":"1"}}"#,
            r#"{"ForAnyValue::StringEquals":{"a":"b"}}"#,
            r#"{"StringEquals":{"a":{}}}"#,
            r#"{"StringEquals":{"a":[["b"]]}}"#,
            r#"{"StringEquals":{"a":null}}"#,
        ] {
            check(&[("Condition", shape)], "syntax");
        }
        for shape in [
            "{}",
            r#"{"x":{}}"#,
            r#"{"DateGreaterThan":{}}"#,
            r#"{"DateGreaterThan":{"a":[]}}"#,
            r#"{"Bool":{"a":true},"NumericLessThan":{"b":[1,2.5]},"ForAnyValue:StringLikeIfExists":{"c":"d"}}"#,
            r#"{"StringEquals":{"a":"1","A":"2"}}"#,
        ] {
            check(&[("Condition", shape)], "accepted");
        }
        for date in [
            "sdfdsf",
            "234-13",
            "2016-12-13t2:00:00.593194+1",
            "9223372036854775808",
        ] {
            check(
                &[(
                    "Condition",
                    &format!("{{\"DateLessThan\":{{\"a\":\"{date}\"}}}}"),
                )],
                "legacy",
            );
        }
        for date in ["01T", "2016-12-13t2:00:00.593194+23", "-292275054"] {
            check(
                &[(
                    "Condition",
                    &format!("{{\"DateGreaterThan\":{{\"a\":\"{date}\"}}}}"),
                )],
                "accepted",
            );
        }
    }

    #[test]
    fn sids() {
        let pair = |first, second| {
            managed(&format!(
                "[{},{}]",
                statement(&[("Sid", first)]),
                statement(&[("Sid", second)])
            ))
        };
        assert_eq!(pair(r#""""#, r#""""#), "accepted");
        assert_eq!(pair(r#""a""#, r#""A""#), "accepted");
        assert_eq!(
            pair(r#""a""#, r#""a""#),
            "Statement IDs (SID) in a single policy must be unique."
        );
        check(&[("Sid", "{}")], "syntax");
        check(
            &[("Sid", r#""a b""#)],
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
             [0-9A-Za-z]*",
        );
    }

    #[test]
    fn principals() {
        let refused = "Policy document should not specify a principal.";
        check(&[("Principal", r#""*""#)], refused);
        check(
            &[("NotPrincipal", r#"{"AWS":"*"}"#), ("Action", "")],
            refused,
        );
        check(
            &[("Principal", r#""*""#), ("Effect", r#""allow""#)],
            "legacy",
        );
    }

    #[test]
    fn whole_documents() {
        let base = statement(&[]);
        let version = "Policy document must be version 2012-10-17 or greater.";
        for (text, managed, inline) in [
            (format!("{{\"Statement\":{base}}}"), version, "accepted"),
            (
                format!("{{\"Version\":\"2008-10-17\",\"Statement\":{base}}}"),
                version,
                "accepted",
            ),
            (
                format!("{{\"Version\":\"2012-10-18\",\"Statement\":{base}}}"),
                SYNTAX,
                SYNTAX,
            ),
            (
                format!("{{\"Version\":\"2012-10-17\",\"Id\":\"x\",\"Statement\":[{base}]}}"),
                "accepted",
                "accepted",
            ),
            (
                format!("{{\"Version\":\"2012-10-17\",\"Id\":[],\"Statement\":{base}}}"),
                SYNTAX,
                SYNTAX,
            ),
            (
                format!("{{\"Version\":\"2012-10-17\",\"statement\":{base}}}"),
                SYNTAX,
                SYNTAX,
            ),
            (
                format!("{{\"Version\":\"2012-10-17\",\"Statement\":{base},\"Conditions\":{{}}}}"),
                SYNTAX,
                SYNTAX,
            ),
            (
                "{\"Version\":\"2012-10-17\",\"Statement\":[]}".into(),
                SYNTAX,
                SYNTAX,
            ),
            (
                "{\"Version\":\"2012-10-17\",\"Statement\":null}".into(),
                SYNTAX,
                SYNTAX,
            ),
            ("{\"Version\":\"2012-10-17\"}".into(), SYNTAX, SYNTAX),
            ("[]".into(), SYNTAX, SYNTAX),
            ("not JSON".into(), SYNTAX, SYNTAX),
        ] {
            assert_eq!(
                answer(PolicyKind::ManagedIdentity, &text),
                managed,
                "{text}"
            );
            assert_eq!(answer(PolicyKind::InlineIdentity, &text), inline, "{text}");
        }
        assert_eq!(
            answer(PolicyKind::Session, "{"),
            "The policy is not in the valid JSON format."
        );
        assert_eq!(answer(PolicyKind::Session, "{}"), SYNTAX);
        assert_eq!(
            answer(PolicyKind::Session, &format!("{{\"Statement\":{base}}}")),
            "accepted"
        );
    }
}
