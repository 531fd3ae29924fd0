//! Permissions that, taken together, are more than they say: ways to become an administrator.

use keyward_policy::{ActionClause, Span, Statement};

use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, action_span, listed_resources, parts_of_action};

checks! {
    Keyward SecurityWarning PRIVILEGE_ESCALATION: "whoever has these permissions can give itself all others" => "keep the actions to resources that hold no more rights than the caller, or add a boundary by iam:PermissionsBoundary";
}

/// Ways to more rights: what it comes to, and the actions that it takes. The first such list is Rhino Security Labs' of 2018,
/// <https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/>; services that run code as a role that
/// is passed to them have been added since.
const WAYS: [(&str, &[&str]); 30] = [
    ("rewrite a policy that it has", &["iam:CreatePolicyVersion"]),
    (
        "bring back an older version of a policy",
        &["iam:SetDefaultPolicyVersion"],
    ),
    ("attach any policy to a user", &["iam:AttachUserPolicy"]),
    ("attach any policy to a group", &["iam:AttachGroupPolicy"]),
    ("attach any policy to a role", &["iam:AttachRolePolicy"]),
    ("write a policy into a user", &["iam:PutUserPolicy"]),
    ("write a policy into a group", &["iam:PutGroupPolicy"]),
    ("write a policy into a role", &["iam:PutRolePolicy"]),
    (
        "lift a user's boundary",
        &["iam:DeleteUserPermissionsBoundary"],
    ),
    (
        "lift a role's boundary",
        &["iam:DeleteRolePermissionsBoundary"],
    ),
    ("join any group", &["iam:AddUserToGroup"]),
    ("make keys of any user", &["iam:CreateAccessKey"]),
    ("give any user a password", &["iam:CreateLoginProfile"]),
    (
        "change the password of any user",
        &["iam:UpdateLoginProfile"],
    ),
    // A role that trusts a user of its own account by name is assumed without sts:AssumeRole being allowed.
    ("have any role trust it", &["iam:UpdateAssumeRolePolicy"]),
    (
        "run a machine as any role",
        &["iam:PassRole", "ec2:RunInstances"],
    ),
    (
        "run a function as any role",
        &[
            "iam:PassRole",
            "lambda:CreateFunction",
            "lambda:InvokeFunction",
        ],
    ),
    (
        "run a function as any role, on an event",
        &[
            "iam:PassRole",
            "lambda:CreateFunction",
            "lambda:CreateEventSourceMapping",
        ],
    ),
    (
        "run code of its own as the role of any function",
        &["lambda:UpdateFunctionCode", "lambda:InvokeFunction"],
    ),
    (
        "run a container as any role",
        &["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
    ),
    (
        "make a stack as any role",
        &["iam:PassRole", "cloudformation:CreateStack"],
    ),
    (
        "build as any role",
        &[
            "iam:PassRole",
            "codebuild:CreateProject",
            "codebuild:StartBuild",
        ],
    ),
    (
        "run a job of Glue as any role",
        &["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"],
    ),
    (
        "open an endpoint of Glue as any role",
        &["iam:PassRole", "glue:CreateDevEndpoint"],
    ),
    ("enter an endpoint of Glue", &["glue:UpdateDevEndpoint"]),
    (
        "run a pipeline as any role",
        &[
            "iam:PassRole",
            "datapipeline:CreatePipeline",
            "datapipeline:PutPipelineDefinition",
            "datapipeline:ActivatePipeline",
        ],
    ),
    (
        "open a notebook as any role",
        &[
            "iam:PassRole",
            "sagemaker:CreateNotebookInstance",
            "sagemaker:CreatePresignedNotebookInstanceUrl",
        ],
    ),
    (
        "run a state machine as any role",
        &[
            "iam:PassRole",
            "states:CreateStateMachine",
            "states:StartExecution",
        ],
    ),
    (
        "run commands on machines as their roles",
        &["ssm:SendCommand"],
    ),
    (
        "open sessions on machines as their roles",
        &["ssm:StartSession"],
    ),
];

/// The services of [`WAYS`].
const SERVICES: [&str; 11] = [
    "cloudformation",
    "codebuild",
    "datapipeline",
    "ec2",
    "ecs",
    "glue",
    "iam",
    "lambda",
    "sagemaker",
    "ssm",
    "states",
];

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::Identity || policy.allows().any(allows_all) {
        return;
    }
    let grants = Grants::new(policy);
    if grants.allows.is_empty() {
        return;
    }
    let services = grants.services();
    let leads_on = |action: &&str| services.iter().any(|service| is_of(service, action));
    let mut found: Vec<(Vec<Span>, Vec<&str>)> = Vec::new();
    for (words, actions) in WAYS {
        if !actions.iter().all(leads_on) {
            continue;
        }
        let spans = actions.iter().map(|action| grants.of(action));
        let Some(mut spans) = spans.collect::<Option<Vec<Span>>>() else {
            continue;
        };
        spans.sort_by_key(|span| span.start);
        spans.dedup();
        match found.iter_mut().find(|(places, _)| *places == spans) {
            Some((_, ways)) => ways.push(words),
            None => found.push((spans, vec![words])),
        }
    }
    for (spans, ways) in found {
        let details = match ways.as_slice() {
            [way] => format!("whoever has this can {way}"),
            [first, rest @ ..] => format!(
                "whoever has this can {first}, or become more in {} other ways",
                rest.len()
            ),
            [] => continue,
        };
        let way_out = match ways.as_slice() {
            [_] => PRIVILEGE_ESCALATION.way_out().to_owned(),
            all => format!(
                "{}; the ways are: {}",
                PRIVILEGE_ESCALATION.way_out(),
                all.join(", ")
            ),
        };
        findings.add_with(&PRIVILEGE_ESCALATION, details, way_out, &spans);
    }
}

/// An administrator needs no way to become one, and is told elsewhere.
fn allows_all(statement: &Statement) -> bool {
    let mut entries = statement.action.entries();
    matches!(statement.action, ActionClause::Action(_))
        && entries.any(|entry| matches!(entry.value(), "*" | "*:*"))
        && is_open(statement)
}

/// The statements that bear on resources which are not told one by one.
struct Grants<'a> {
    allows: Vec<&'a Statement>,
    denies: Vec<&'a Statement>,
}

impl<'a> Grants<'a> {
    fn new(policy: &'a Policy<'_>) -> Self {
        let open = |statement: &&Statement| is_open(statement);
        let unconditional = |statement: &&Statement| statement.conditions.is_empty();
        Self {
            allows: policy
                .allows()
                .filter(open)
                .filter(|it| may_lead_on(it) && !is_bounded(it))
                .collect(),
            denies: policy.denies().filter(unconditional).filter(open).collect(),
        }
    }

    /// The services of [`WAYS`] that it may be about.
    fn services(&self) -> Vec<&'static str> {
        let concerned = |service: &&str| {
            let mut allows = self.allows.iter();
            allows.any(|statement| may_concern(statement, service))
        };
        SERVICES.into_iter().filter(concerned).collect()
    }

    /// Where an action is allowed, if it is not denied again.
    fn of(&self, action: &str) -> Option<Span> {
        let (service, name) = parts_of_action(action)?;
        let mut allowing = self.allows.iter();
        let found = allowing.find_map(|statement| covers(statement, service, name))?;
        let mut denying = self.denies.iter();
        let denied = denying.any(|statement| covers(statement, service, name).is_some());
        (!denied).then_some(found)
    }
}

/// Whether a statement can cover any action of [`WAYS`]: most are about other services.
fn may_lead_on(statement: &Statement) -> bool {
    let mut services = SERVICES.iter();
    services.any(|service| may_concern(statement, service))
}

fn may_concern(statement: &Statement, service: &str) -> bool {
    let mut entries = statement.action.entries();
    match &statement.action {
        ActionClause::Action(_) => entries.any(|entry| entry.concerns(service)),
        ActionClause::NotAction(_) => true,
    }
}

/// Whether an action is one of a service.
fn is_of(service: &str, action: &str) -> bool {
    let rest = action.strip_prefix(service);
    rest.is_some_and(|rest| rest.starts_with(':'))
}

/// Where a statement covers an action.
fn covers(statement: &Statement, service: &str, name: &str) -> Option<Span> {
    let mut entries = statement.action.entries();
    let found = entries.find(|entry| entry.matches(service, name));
    match &statement.action {
        ActionClause::Action(_) => found.map(|entry| entry.span()),
        ActionClause::NotAction(_) => found.is_none().then(|| action_span(statement)),
    }
}

/// Whether a statement is about resources that a wildcard stands for: those of others then are among them.
fn is_open(statement: &Statement) -> bool {
    let mut listed = listed_resources(statement);
    statement.resource.is_some()
        && (listed_resources(statement).next().is_none()
            || listed.any(|resource| {
                let name = resource
                    .value()
                    .rsplit(['/', ':'])
                    .next()
                    .unwrap_or_default();
                name == "*"
            }))
}

/// Conditions by which delegation is meant to be bounded.
fn is_bounded(statement: &Statement) -> bool {
    const BOUNDING: [&str; 5] = [
        "iam:permissionsboundary",
        "iam:passedtoservice",
        "iam:policyarn",
        "aws:resourcetag/",
        "iam:resourcetag/",
    ];
    statement.conditions.iter().any(|condition| {
        let key = condition.key.value.to_ascii_lowercase();
        BOUNDING
            .iter()
            .any(|known| key == *known || known.ends_with('/') && key.starts_with(known))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_services_of_all_ways_are_listed() {
        let actions = WAYS.iter().flat_map(|(_, actions)| actions.iter());
        let services: BTreeSet<&str> = actions
            .filter_map(|action| Some(action.split_once(':')?.0))
            .collect();
        assert_eq!(services, BTreeSet::from(SERVICES));
    }
}
