//! Policies of organizations.

use keyward_policy::{ActionClause, Effect, PrincipalForm, Statement};

use crate::check::checks;
use crate::policy::{Findings, Kind, Policy, listed_actions, opening_of, principal_span};

checks! {
    Aws Error SCP_SYNTAX_ERROR_PRINCIPAL: "a service control policy binds every principal of the accounts below it" => "remove the element; a condition on aws:PrincipalArn spares some";
    Aws Error RCP_SYNTAX_ERROR_NOTACTION: "a resource control policy lists what it denies" => "list actions in Action";
    Keyward Error RCP_ALLOWS: "a resource control policy of a customer only denies" => "write \"Effect\": \"Deny\", with conditions for what stays allowed";
    Keyward Error RCP_PRINCIPAL: "a resource control policy is about every caller" => "write \"Principal\": \"*\"; a condition on aws:PrincipalArn spares some";
    Keyward Error RCP_ALL_ACTIONS: "a resource control policy names the services that it is about" => "write the services, as \"s3:*\"";
    Keyward Warning RCP_SERVICE_NOT_BOUND: "resource control policies do not bind requests to this service" => "remove the action; use service control policies";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    if policy.kind != Kind::ResourceControl {
        return;
    }
    for statement in &policy.statements {
        of_rcp(statement, findings);
    }
}

fn of_rcp(statement: &Statement, findings: &mut Findings<'_>) {
    if let ActionClause::NotAction(list) = &statement.action {
        let details =
            "RCPs do not support the NotAction element. Update the policy to use Action instead.";
        findings.add(&RCP_SYNTAX_ERROR_NOTACTION, details, list.span());
    }
    if statement.effect == Effect::Allow {
        let details = "a resource control policy cannot allow";
        findings.add(&RCP_ALLOWS, details, opening_of(statement.span));
    }
    let principals = statement.principal.as_ref().map(|clause| clause.entries());
    let everyone = principals.is_some_and(
        |entries| matches!(entries, [entry] if *entry.form() == PrincipalForm::Everyone),
    );
    if let Some(span) = principal_span(statement).filter(|_| !everyone) {
        findings.add(&RCP_PRINCIPAL, "the principal must be \"*\"", span);
    }
    for action in listed_actions(statement) {
        let service = action.value().split(':').next().unwrap_or_default();
        if service == "*" {
            let details = "a resource control policy cannot be about the actions of all services";
            findings.add(&RCP_ALL_ACTIONS, details, action.span());
        }
        if keyward_catalog::service(service).is_some_and(|service| !service.obeys_rcps()) {
            let details = format!("resource control policies do not bind requests to {service}");
            findings.add(&RCP_SERVICE_NOT_BOUND, details, action.span());
        }
    }
}
