//! Which policies let somebody into a service, and into which services policies let.

use keyward_api::iam;
use keyward_catalog::{Service, services};
use keyward_policy::{ActionClause, Document, Effect, ResourceClause, Statement};

use crate::checks::{on_policy_source, plan};
use crate::holders::{HeldPolicy, Holder};
use crate::pages::Paging;

/// Services of a page: what an answer holds grows with the policies of each.
const SERVICES_OF_A_PAGE: i64 = 100;

operation! {
    Read ListPoliciesGrantingServiceAccess(input, scope, work)
    plan { plan(on_policy_source(scope, "iam:ListPoliciesGrantingServiceAccess", &input.arn)) }
    execute {
        let account = work.account()?;
        let Some(holder) = Holder::by_arn(account, &input.arn) else {
            let text = format!("ARN {} does not exist or is not of a user, group or role.", input.arn);
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        };
        let policies = holder.held_policies(account);
        let services = input.service_namespaces.iter().enumerate();
        let page = Paging::of(work, input.marker.as_deref(), Some(SERVICES_OF_A_PAGE))?.page_after(services, |(place, _)| format!("{place:03}"));
        let entry = |(_, service): (usize, &String)| iam::ListPoliciesGrantingServiceAccessEntry {
            service_namespace: Some(service.clone()),
            policies: policies.iter().filter(|policy| policy.document.is_none_or(|document| grants(document, service))).map(shape).collect(),
        };
        Ok(iam::ListPoliciesGrantingServiceAccessResponse {
            policies_granting_service_access: page.items.into_iter().map(entry).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// Whether a document allows anything of a service, whatever its conditions and denials then leave of it: AWS looks at
/// permissions policies alone, and at each by itself.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html>
fn grants(document: &Document, service: &str) -> bool {
    of_effect(document, Effect::Allow).any(|statement| concerns(statement, service))
}

/// The services that documents together let into: those that one of them grants, without those of which denials of
/// everything without a condition leave no action. A document that is damaged (`None`) grants all.
pub(crate) fn allowed_services<'a>(
    documents: &'a [Option<&'a Document>],
) -> impl Iterator<Item = &'static Service> + 'a {
    let readable = || documents.iter().copied().flatten();
    let is_damaged = documents.iter().any(Option::is_none);
    let allowing: Vec<&Statement> = readable()
        .flat_map(|document| of_effect(document, Effect::Allow))
        .collect();
    let denying: Vec<&Statement> = readable()
        .flat_map(|document| of_effect(document, Effect::Deny))
        .filter(|statement| is_of_everything(statement))
        .collect();
    services().filter(move |service| {
        let prefix = service.prefix();
        let granted = is_damaged || allowing.iter().any(|allow| concerns(allow, prefix));
        let is_denied = |name: &str| denying.iter().any(|deny| covers(deny, prefix, name));
        let is_allowed =
            |name: &str| is_damaged || allowing.iter().any(|allow| covers(allow, prefix, name));
        let mut names = service.actions().iter().map(keyward_catalog::Action::name);
        granted
            && (!denying.iter().any(|deny| concerns(deny, prefix))
                || names.any(|name| is_allowed(name) && !is_denied(name)))
    })
}

fn of_effect(document: &Document, effect: Effect) -> impl Iterator<Item = &Statement> {
    let statements = document.statements().iter();
    statements.filter(move |statement| statement.effect == effect)
}

/// Whether a statement is about any action of a service.
fn concerns(statement: &Statement, service: &str) -> bool {
    let mut entries = statement.action.entries();
    match &statement.action {
        ActionClause::Action(_) => entries.any(|action| action.concerns(service)),
        ActionClause::NotAction(_) => !entries.any(|action| action.covers_service(service)),
    }
}

/// Whether a statement is about an action.
fn covers(statement: &Statement, service: &str, name: &str) -> bool {
    let mut entries = statement.action.entries();
    let listed = entries.any(|action| action.matches(service, name));
    listed == matches!(statement.action, ActionClause::Action(_))
}

/// Whether a statement is about every resource, whatever the request carries.
fn is_of_everything(statement: &Statement) -> bool {
    statement.conditions.is_empty()
        && match &statement.resource {
            Some(ResourceClause::Resource(list)) => {
                list.entries().any(|entry| entry.value() == "*")
            }
            Some(ResourceClause::NotResource(_)) | None => false,
        }
}

fn shape(policy: &HeldPolicy<'_>) -> iam::PolicyGrantingServiceAccess {
    let inline = policy.arn.is_none();
    iam::PolicyGrantingServiceAccess {
        policy_name: policy.name.to_owned(),
        policy_type: if inline { "INLINE" } else { "MANAGED" }.to_owned(),
        policy_arn: policy.arn.map(str::to_owned),
        entity_type: inline.then(|| policy.holder.kind().to_owned()),
        entity_name: inline.then(|| policy.holder.name().to_owned()),
    }
}
