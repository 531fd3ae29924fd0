//! Policies that only ever limit: those of organizations and of VPC endpoints.

use super::Malformed;
use crate::action::ActionClause;
use crate::document::{Document, Effect, Statement, Version};
use crate::draft::Draft;
use crate::principal::{PrincipalClause, PrincipalForm};
use crate::resource::{ResourceClause, ResourcePattern};
use crate::source::Source;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Scp,
    Rcp,
    Endpoint,
}

pub(super) fn validate(json: Option<&Source>, purpose: Use) -> Result<Document, Malformed> {
    let refusal = || {
        let message = "The provided policy document does not meet the requirements of the specified policy type.";
        Malformed::document(message)
    };
    let draft = json.and_then(|json| Draft::parse(json).ok());
    let document = draft.and_then(|draft| draft.finish().ok());
    let document = document.ok_or_else(refusal)?;
    let version = purpose != Use::Rcp || document.version() == Some(Version::V2012);
    if version
        && document
            .statements()
            .iter()
            .all(|statement| is_allowed(statement, purpose))
    {
        Ok(document)
    } else {
        Err(refusal())
    }
}

fn is_allowed(statement: &Statement, purpose: Use) -> bool {
    let Some(resource) = &statement.resource else {
        return false;
    };
    match purpose {
        Use::Scp => {
            let closed = |resource: ResourcePattern<'_>| {
                !resource.is_incomplete() || resource.value().ends_with('*')
            };
            statement.principal.is_none() && resource.entries().all(closed)
        }
        Use::Rcp => {
            let actions = matches!(&statement.action, ActionClause::Action(list)
                if list.entries().all(|action| action.value() != "*"));
            statement.effect == Effect::Deny
                && is_everyone(statement.principal.as_ref())
                && actions
                && is_complete(resource)
        }
        // With Allow, AWS supports `NotPrincipal` nowhere.
        Use::Endpoint => match statement.principal {
            Some(PrincipalClause::Principal(_)) => true,
            Some(PrincipalClause::NotPrincipal(_)) => statement.effect == Effect::Deny,
            None => false,
        },
    }
}

fn is_everyone(clause: Option<&PrincipalClause>) -> bool {
    let Some(PrincipalClause::Principal(list)) = clause else {
        return false;
    };
    matches!(list.entries(), [entry] if *entry.form() == PrincipalForm::Everyone)
}

fn is_complete(clause: &ResourceClause) -> bool {
    !clause.entries().any(ResourcePattern::is_incomplete)
}

#[cfg(test)]
mod tests {
    use crate::validate::{PolicyKind, validate};

    #[test]
    fn guardrails() {
        let scp = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":"iam:*","Resource":"*"}}"#;
        let rcp = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#;
        let endpoint =
            r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#;
        let check = |kind, text: &str, accepted: bool| {
            assert_eq!(validate(kind, text).is_ok(), accepted, "{kind:?} {text}");
        };
        check(PolicyKind::Scp, scp, true);
        check(PolicyKind::Scp, rcp, false);
        check(
            PolicyKind::Scp,
            &scp.replace(r#","Resource":"*""#, ""),
            false,
        );
        check(
            PolicyKind::Scp,
            &scp.replace(r#""Resource":"*""#, r#""Resource":"arn:aws:s3""#),
            false,
        );
        check(
            PolicyKind::Scp,
            &scp.replace(r#""Resource":"*""#, r#""Resource":"arn:aws:s3*""#),
            true,
        );
        check(PolicyKind::Rcp, rcp, true);
        check(PolicyKind::Rcp, scp, false);
        check(PolicyKind::Rcp, &rcp.replace("Deny", "Allow"), false);
        check(PolicyKind::Rcp, &rcp.replace("s3:*", "*"), false);
        check(
            PolicyKind::Rcp,
            &rcp.replace("\"Action\"", "\"NotAction\""),
            false,
        );
        check(PolicyKind::Rcp, &rcp.replace("2012", "2008"), false);
        check(PolicyKind::Endpoint, endpoint, true);
        check(PolicyKind::Endpoint, scp, false);
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
        let all_but = r#""NotPrincipal":{"AWS":"111122223333"}"#;
        let sparing = endpoint.replace(r#""Principal":"*""#, all_but);
        check(PolicyKind::Endpoint, &sparing, false);
        check(
            PolicyKind::Endpoint,
            &sparing.replace("Allow", "Deny"),
            true,
        );
    }
}
