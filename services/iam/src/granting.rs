//! Which policies let somebody into a service.

use keyward_api::iam;
use keyward_policy::{ActionClause, Document, Effect, Statement};

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
    let allows = |statement: &&Statement| statement.effect == Effect::Allow;
    let mut allowing = document.statements().iter().filter(allows);
    allowing.any(|statement| match &statement.action {
        ActionClause::Action(list) => list.entries().iter().any(|action| action.concerns(service)),
        ActionClause::NotAction(list) => !list
            .entries()
            .iter()
            .any(|action| action.covers_service(service)),
    })
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
