use keyward_api::iam;
use keyward_catalog::{ManagedPolicy as AwsPolicy, managed_policies_by_name};
use keyward_gate::Plan;
use keyward_identity::{Account, ManagedPolicy, PolicyUsage, name_key};

use crate::checks::on_collection;
use crate::pages::{Paging, merged};
use crate::shapes;

operation! {
    Read ListPolicies(input, scope, work)
    plan {
        let check = on_collection(scope, "iam:ListPolicies", "policy", input.path_prefix.as_deref())?;
        let shown = format!("policy path {}", input.path_prefix.as_deref().unwrap_or("/"));
        Ok(Plan::check(check.shown_as(shown)))
    }
    execute {
        let account = work.account()?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let page = paging.page(listed(account, input, &paging), Listed::key);
        Ok(iam::ListPoliciesResponse {
            policies: page.items.iter().map(|policy| policy.shape(account)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// A policy of either origin.
#[derive(Clone, Copy)]
enum Listed<'a> {
    Own(&'a ManagedPolicy),
    Aws(&'static AwsPolicy),
}

/// What ends the key of one of AWS's policies: it comes after one's own of the same name.
const OF_AWS: &str = " aws";

impl Listed<'_> {
    /// Its name without case, which no space is in, and where it is from.
    fn key(&self) -> String {
        match self {
            Self::Own(policy) => name_key(&policy.name).to_string(),
            Self::Aws(policy) => format!("{}{OF_AWS}", name_key(policy.name())),
        }
    }

    fn shape(self, account: &Account) -> iam::Policy {
        match self {
            Self::Aws(policy) => shapes::aws_policy(account, policy),
            Self::Own(policy) => shapes::listed_policy(account, policy),
        }
    }
}

/// What passes the request's filters, in order, from where its page begins.
fn listed<'a>(
    account: &'a Account,
    input: &'a iam::ListPoliciesRequest,
    paging: &Paging,
) -> impl Iterator<Item = Listed<'a>> {
    let scope = input.scope.as_deref().unwrap_or("All");
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let usage = match input.policy_usage_filter.as_deref() {
        Some("PermissionsPolicy") => PolicyUsage::Attached,
        Some("PermissionsBoundary") => PolicyUsage::Bounding,
        _ if input.only_attached == Some(true) => PolicyUsage::Attached,
        _ => PolicyUsage::Any,
    };
    let marked = paging.after();
    let (name, is_aws) = match marked.and_then(|key| key.strip_suffix(OF_AWS)) {
        Some(name) => (Some(name), true),
        None => (marked, false),
    };
    let own = (scope != "AWS").then(|| account.policies_below(usage, prefix, name));
    let aws = (scope != "Local").then(|| managed_policies_by_name(name));
    let aws = aws.into_iter().flatten();
    // Of one's own policy's name AWS's is still to come.
    let aws = aws.skip_while(move |(key, _)| is_aws && Some(*key) == name);
    let aws = aws.filter(move |(_, policy)| {
        policy.path().starts_with(prefix) && is_used(account, policy.arn(), usage)
    });
    merged(
        own.into_iter().flatten().map(|policy| Listed::Own(policy)),
        aws.map(|(_, policy)| Listed::Aws(policy)),
        Listed::key,
    )
}

fn is_used(account: &Account, arn: &str, usage: PolicyUsage) -> bool {
    match usage {
        PolicyUsage::Any => true,
        PolicyUsage::Attached => account.policy_use(arn).attachment_count() > 0,
        PolicyUsage::Bounding => account.policy_use(arn).boundary_count() > 0,
    }
}
