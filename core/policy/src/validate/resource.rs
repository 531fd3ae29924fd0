//! Policies on resources: the trust policies of roles, and bucket policies. Both come from one family of
//! checkers at AWS and share most of their words.

use std::collections::BTreeSet;

use super::federation::check_federation;
use super::principal::check_principal;
use super::{Malformed, bucket};
use crate::document::{Document, STATEMENT_ELEMENTS};
use crate::draft::Draft;
use crate::json::row::{Entry, Members};
use crate::source::Source;

#[derive(Clone, Copy)]
pub(super) enum Use<'a> {
    Trust,
    /// With the name of the bucket.
    Bucket(&'a str),
}

pub(super) type Fault = String;

pub(super) fn validate(json: Option<&Source>, purpose: Use<'_>) -> Result<Document, Malformed> {
    check(json, purpose).map_err(|message| Malformed {
        code: match purpose {
            Use::Trust => "MalformedPolicyDocument",
            Use::Bucket(_) => "MalformedPolicy",
        },
        message,
    })
}

fn check(json: Option<&Source>, purpose: Use<'_>) -> Result<Document, Fault> {
    let not_json = || match purpose {
        Use::Trust => "This policy contains invalid Json".to_owned(),
        Use::Bucket(_) => "Policies must be valid JSON and the first byte must be '{'".to_owned(),
    };
    let row = json.ok_or_else(not_json)?;
    if matches!(purpose, Use::Bucket(_)) && !row.text().starts_with('{') {
        return Err(not_json());
    }
    let json = row.root();
    let members = json.members().ok_or_else(not_json)?;
    known_members(members, &["Version", "Id", "Statement"], purpose)?;
    if let Some(version) = json.member("Version")
        && !matches!(version.as_str(), Some("2008-10-17" | "2012-10-17"))
    {
        return Err("The policy must contain a valid version string".into());
    }
    let statements = || {
        let statements = json.member("Statement").into_iter();
        statements.flat_map(Entry::one_or_many)
    };
    if statements().next().is_none() {
        return Err("Could not parse the policy: Statement is empty!".into());
    }
    let mut sids = BTreeSet::new();
    for statement in statements() {
        let sid = statement
            .member("Sid")
            .and_then(Entry::as_str)
            .filter(|sid| !sid.is_empty());
        if sid.is_some_and(|sid| !sids.insert(sid)) {
            return Err("The Statement Ids in the policy are not unique".into());
        }
    }
    for statement in statements() {
        check_statement(statement, purpose)?;
    }
    let syntax = |_| "Syntax error in policy.".to_owned();
    let document = Draft::parse(row).and_then(Draft::finish).map_err(syntax)?;
    match purpose {
        Use::Trust => check_federation(&document)?,
        Use::Bucket(bucket) => bucket::check(&document, bucket)?,
    }
    Ok(document)
}

fn known_members(mut members: Members<'_>, known: &[&str], purpose: Use<'_>) -> Result<(), Fault> {
    match members.find(|member| !known.contains(&member.name())) {
        None => Ok(()),
        Some(member) => Err(match purpose {
            Use::Trust => "This policy contains invalid Json".into(),
            Use::Bucket(_) => format!("Unknown field {}", member.name()),
        }),
    }
}

fn check_statement(statement: Entry<'_>, purpose: Use<'_>) -> Result<(), Fault> {
    let members = statement.members().ok_or("Syntax error in policy.")?;
    known_members(members, &STATEMENT_ELEMENTS, purpose)?;
    let effect = statement
        .member("Effect")
        .ok_or("Missing required field Effect")?;
    match effect.as_str() {
        Some("Allow" | "Deny") => {}
        Some(other) => return Err(format!("Invalid effect: {other}")),
        None => return Err("Syntax error in policy.".into()),
    }
    check_principal(statement, effect.as_str() == Some("Allow"), purpose)?;
    let action = statement
        .member("Action")
        .or_else(|| statement.member("NotAction"));
    let action = action.filter(|action| action.one_or_many().next().is_some());
    let actions = action.ok_or("Missing required field Action")?.one_or_many();
    let mut actions = actions.filter_map(Entry::as_str);
    match purpose {
        Use::Trust if !actions.all(|action| has_prefix(action, "sts:")) => {
            Err("AssumeRole policy may only specify STS AssumeRole actions.".into())
        }
        Use::Bucket(_) if !actions.all(|action| action == "*" || has_prefix(action, "s3:")) => {
            Err("Policy has invalid action".into())
        }
        Use::Trust if statement.member("Resource").is_some() => {
            Err("Has prohibited field Resource".into())
        }
        Use::Trust if statement.member("NotResource").is_some() => {
            Err("AssumeRole policy must not contain resources.".into())
        }
        Use::Bucket(_)
            if statement
                .member("Resource")
                .or_else(|| statement.member("NotResource"))
                .is_none() =>
        {
            Err("Missing required field Resource".into())
        }
        Use::Trust | Use::Bucket(_) => Ok(()),
    }
}

fn has_prefix(action: &str, prefix: &str) -> bool {
    action
        .split_at_checked(prefix.len())
        .is_some_and(|(head, _)| head.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
mod tests {
    use crate::validate::{PolicyKind, validate};

    fn answer(kind: PolicyKind<'_>, code: &str, text: &str) -> String {
        match validate(kind, text) {
            Ok(_) => "accepted".into(),
            Err(malformed) => {
                assert_eq!(malformed.code, code);
                malformed.message
            }
        }
    }

    fn trust(text: &str) -> String {
        answer(PolicyKind::Trust, "MalformedPolicyDocument", text)
    }

    fn trust_statement(statement: &str) -> String {
        trust(&format!(
            "{{\"Version\":\"2012-10-17\",\"Statement\":{statement}}}"
        ))
    }

    #[test]
    fn trust_documents() {
        for (text, expected) in [
            ("x", "This policy contains invalid Json"),
            ("[]", "This policy contains invalid Json"),
            (r#"{"Statements":[]}"#, "This policy contains invalid Json"),
            (
                r#"{"Version":"2012","Statement":{}}"#,
                "The policy must contain a valid version string",
            ),
            (
                r#"{"Version":"2012-10-17"}"#,
                "Could not parse the policy: Statement is empty!",
            ),
            (
                r#"{"Version":"2012-10-17","Statement":[]}"#,
                "Could not parse the policy: Statement is empty!",
            ),
            (
                r#"{"Statement":[{"Sid":"a","Effect":"Allow"},{"Sid":"a"}]}"#,
                "The Statement Ids in the policy are not unique",
            ),
        ] {
            assert_eq!(trust(text), expected, "{text}");
        }
    }

    #[test]
    fn trust_statements() {
        let role =
            |role| format!(r#"{{"Effect":"Allow","Principal":{role},"Action":"sts:AssumeRole"}}"#);
        let with =
            |members: &str| format!(r#"{{"Effect":"Allow","Principal":{{"AWS":"*"}},{members}}}"#);
        for (statement, expected) in [
            (role(r#"{"AWS":"111122223333"}"#), "accepted"),
            (
                role(r#"{"AWS":["arn:aws:iam::111122223333:root","AROAEXAMPLEAPP0000001"]}"#),
                "accepted",
            ),
            (role(r#"{"Service":"ec2.amazonaws.com"}"#), "accepted"),
            (
                role(r#"{"Service":["s3.cn-north-1.amazonaws.com.cn","x.y.amazonaws.com"]}"#),
                "accepted",
            ),
            (with(r#""Action":["sts:*","STS:AssumeRole"]"#), "accepted"),
            (
                r#"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#.into(),
                "accepted",
            ),
            (
                r#"{"Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#.into(),
                "Missing required field Effect",
            ),
            (r#"{"Effect":"Maybe"}"#.into(), "Invalid effect: Maybe"),
            (
                r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#.into(),
                "Missing required field Principal",
            ),
            (
                role("{}"),
                "Missing required field Principal cannot be empty!",
            ),
            (
                role(r#"{"AWS":[]}"#),
                "Missing required field Principal cannot be empty!",
            ),
            (role(r#""*""#), "Principal must be a JSON object."),
            (
                role(r#""111122223333""#),
                "Principal must be a JSON object.",
            ),
            (role("[]"), "Syntax error in policy."),
            (role(r#"{"AWS":1}"#), "Syntax error in policy."),
            (
                r#"{"Effect":"Allow","NotPrincipal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#.into(),
                "Allow with NotPrincipal is not allowed.",
            ),
            (
                r#"{"Effect":"Deny","NotPrincipal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#.into(),
                "AssumeRole policy must not contain NotPrincipal field.",
            ),
            (
                r#"{"Effect":"Allow","Principal":{"AWS":"*"}}"#.into(),
                "Missing required field Action",
            ),
            (
                with(r#""Action":"*""#),
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ),
            (
                with(r#""Action":["sts:AssumeRole","s3:Get"]"#),
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ),
            (
                with(r#""Action":"sts:AssumeRole","Resource":"*""#),
                "Has prohibited field Resource",
            ),
            (
                with(r#""Action":"sts:AssumeRole","NotResource":"*""#),
                "AssumeRole policy must not contain resources.",
            ),
            (
                with(r#""Action":"sts:AssumeRole","Condition":{"x":{"a":"b"}}"#),
                "Syntax error in policy.",
            ),
            (
                with(r#""Action":"sts:AssumeRole","Condition":[]"#),
                "Syntax error in policy.",
            ),
            (
                with(r#""Action":"sts:AssumeRole","action":"x""#),
                "This policy contains invalid Json",
            ),
            (
                role(r#"{"Foo":"x"}"#),
                r#"Invalid principal in policy: "Foo""#,
            ),
            (
                role(r#"{"AWS":"1111"}"#),
                r#"Invalid principal in policy: "AWS":"1111""#,
            ),
            (
                role(r#"{"AWS":"arn:aws:iam::111122223333:user/*"}"#),
                r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#,
            ),
            (
                role(r#"{"AWS":"arn:aws:iam::111122223333:group/a"}"#),
                r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:group/a""#,
            ),
            (
                role(r#"{"Service":"ec2"}"#),
                r#"Invalid principal in policy: "SERVICE":"ec2""#,
            ),
            (
                role(r#"{"Federated":"nonsense"}"#),
                "Federated principals must be valid domain names or SAML metadata ARNs",
            ),
        ] {
            assert_eq!(trust_statement(&statement), expected, "{statement}");
        }
    }

    #[test]
    fn shared_issuers_need_a_condition() {
        let statement = |provider: &str, condition: &str| {
            trust_statement(&format!(
                r#"{{"Effect":"Allow","Principal":{{"Federated":"{provider}"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{condition}}}"#
            ))
        };
        let github = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
        let key = "token.actions.githubusercontent.com:sub";
        let refused = format!(
            "A condition block on {key} must be present for the provider token.actions.githubusercontent.com"
        );
        assert_eq!(statement(github, "{}"), refused);
        assert_eq!(
            statement(github, &format!(r#"{{"StringLike":{{"{key}":"*"}}}}"#)),
            refused
        );
        assert_eq!(
            statement(github, &format!(r#"{{"StringNotEquals":{{"{key}":"x"}}}}"#)),
            refused
        );
        assert_eq!(
            statement(
                github,
                &format!(r#"{{"StringLike":{{"{key}":"repo:a/b:*"}}}}"#)
            ),
            "accepted"
        );
        assert_eq!(
            statement(
                "arn:aws:iam::111122223333:oidc-provider/idp.example.com/a",
                "{}"
            ),
            "accepted"
        );
        assert_eq!(
            statement("arn:aws:iam::111122223333:saml-provider/a", "{}"),
            "accepted"
        );
        assert_eq!(statement("accounts.google.com", "{}"), "accepted");
        let cognito = "A condition block must be present for the Cognito provider";
        assert_eq!(statement("cognito-identity.amazonaws.com", "{}"), cognito);
        let scoped = r#"{"StringEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:1"}}"#;
        assert_eq!(
            statement("cognito-identity.amazonaws.com", scoped),
            "accepted"
        );
    }

    #[test]
    fn bucket_policies() {
        let bucket = |text: &str| {
            answer(
                PolicyKind::Bucket { bucket: "photos" },
                "MalformedPolicy",
                text,
            )
        };
        let on = |action: &str, resource: &str| {
            bucket(&format!(
                r#"{{"Statement":{{"Effect":"Allow","Principal":"*","Action":{action},"Resource":{resource}}}}}"#
            ))
        };
        assert_eq!(
            bucket("x"),
            "Policies must be valid JSON and the first byte must be '{'"
        );
        assert_eq!(
            bucket(" {}"),
            "Policies must be valid JSON and the first byte must be '{'"
        );
        assert_eq!(
            bucket(r#"{"Statement":{"Effect":"Allow"}}"#),
            "Missing required field Principal"
        );
        let applies = "Action does not apply to any resource(s) in statement";
        for (action, resource, expected) in [
            (
                r#""s3:GetObject""#,
                r#""arn:aws:s3:::photos/*""#,
                "accepted",
            ),
            (r#""s3:GetObject""#, r#""arn:aws:s3:::photos*""#, "accepted"),
            (
                r#""s3:*""#,
                r#"["arn:aws:s3:::photos","arn:aws:s3:::photos/*"]"#,
                "accepted",
            ),
            (r#""s3:GetObject""#, r#""arn:aws:s3:::photos""#, applies),
            (r#""s3:ListBucket""#, r#""arn:aws:s3:::photos/*""#, applies),
            (
                r#"["s3:ListBucket","s3:GetObject"]"#,
                r#""arn:aws:s3:::photos/*""#,
                applies,
            ),
            (
                r#""s3:GetObject""#,
                r#""arn:aws:s3:::other/*""#,
                "Policy has invalid resource",
            ),
            (r#""s3:GetObject""#, r#""*""#, "Policy has invalid resource"),
            (
                r#""s3:GetObject""#,
                r#""photos/*""#,
                "Policy has invalid resource",
            ),
            (
                r#""ec2:RunInstances""#,
                r#""arn:aws:s3:::photos/*""#,
                "Policy has invalid action",
            ),
        ] {
            assert_eq!(on(action, resource), expected, "{action} {resource}");
        }
        let by = |principal: &str| {
            bucket(&format!(
                r#"{{"Statement":{{"Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/*"}}}}"#
            ))
        };
        assert_eq!(by(r#"{"AWS":"*"}"#), "accepted");
        let identity = "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE";
        assert_eq!(by(&format!(r#"{{"AWS":"{identity}"}}"#)), "accepted");
        assert_eq!(
            by(&format!(r#"{{"CanonicalUser":"{}"}}"#, "0".repeat(64))),
            "accepted"
        );
        let canonical = "0".repeat(64);
        let denying = |member: &str| {
            bucket(&format!(
                r#"{{"Statement":{{"Effect":"Deny","{member}":{{"CanonicalUser":"{canonical}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/*"}}}}"#
            ))
        };
        assert_eq!(denying("Principal"), "Invalid principal in policy");
        assert_eq!(denying("NotPrincipal"), "accepted");
        for principal in [
            r#"{"AWS":"bob"}"#,
            r#"{"Foo":"bob"}"#,
            r#""bob""#,
            r#"{"CanonicalUser":"bob"}"#,
        ] {
            assert_eq!(by(principal), "Invalid principal in policy", "{principal}");
        }
    }
}
