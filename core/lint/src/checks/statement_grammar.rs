//! What a statement must be.

use keyward_policy::STATEMENT_ELEMENTS;
use keyward_policy::json::{Member, Node, Value};

use super::condition_grammar;
use super::grammar::{INVALID_POLICY_ELEMENT, mismatch, string, strings};
use super::organization::SCP_SYNTAX_ERROR_PRINCIPAL;
use super::trust::ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE;
use crate::OPAQUE;
use crate::check::checks;
use crate::facts::nearest;
use crate::policy::{Findings, Kind, opening};

checks! {
    Aws Error MISSING_EFFECT: "a statement allows or denies" => "add \"Effect\": \"Allow\" or \"Effect\": \"Deny\"";
    Aws Error INVALID_EFFECT: "a statement allows or denies, and the case of the word counts" => "write \"Allow\" or \"Deny\"";
    Aws Error MISSING_ACTION: "a statement without actions is about nothing, and IAM refuses it" => "add \"Action\" with what the statement is about";
    Aws Error MISSING_RESOURCE: "this kind of policy says which resources it is about" => "add \"Resource\" with ARNs, or \"*\"";
    Aws Error MISSING_PRINCIPAL: "this kind of policy says who it is about" => "add \"Principal\"";
    Aws Error UNSUPPORTED_PRINCIPAL: "a policy of an identity is about the identity that it is attached to" => "remove the element, or attach the policy to a resource";
    Aws Error UNSUPPORTED_ELEMENT_COMBINATION: "an element and its opposite contradict each other" => "keep one of the two";
    Aws Error INVALID_PRINCIPAL_FORMAT: "a principal is \"*\", or an object that says what kind of principal follows" => "write {\"AWS\": \"…\"} or {\"Service\": \"…\"}";
    Aws Error INVALID_PRINCIPAL_KEY: "principals are of four kinds" => "use AWS, Service, Federated or CanonicalUser";
    Aws Error UNSUPPORTED_SID: "IAM takes letters and digits only" => "leave out everything else";
    Aws Suggestion EMPTY_SID_VALUE: "an empty id names nothing" => "give it a name, or remove it";
    Aws Suggestion EMPTY_ARRAY_ACTION: "a statement about no action does nothing" => "list actions, or remove the statement";
    Aws Suggestion EMPTY_ARRAY_RESOURCE: "a statement about no resource does nothing" => "list resources, or remove the statement";
    Aws Suggestion EMPTY_ARRAY_PRINCIPAL: "a statement about nobody does nothing" => "list principals, or remove the statement";
    Aws Suggestion EMPTY_OBJECT_PRINCIPAL: "a statement about nobody does nothing" => "list principals, or remove the statement";
}

const PRINCIPAL_KEYS: [&str; 4] = ["AWS", "Service", "Federated", "CanonicalUser"];

pub(super) fn check(statement: &Node<'_>, kind: Kind, findings: &mut Findings<'_>) {
    let Some(members) = statement.as_object() else {
        return mismatch(statement, "Object", findings);
    };
    for member in members {
        if !STATEMENT_ELEMENTS.contains(&&*member.name) && !is_of_document(statement, member) {
            unknown_element(member, findings);
        }
    }
    sid(statement, kind, findings);
    effect(statement, findings);
    let element = |names, findings: &mut Findings<'_>| one_of(statement, names, findings);
    match element(["Action", "NotAction"], findings) {
        Some(member) => list(&member.node, &EMPTY_ARRAY_ACTION, "actions", findings),
        None => findings.add(
            &MISSING_ACTION,
            "Add an Action or NotAction element to the policy statement.",
            opening(statement),
        ),
    }
    match element(["Resource", "NotResource"], findings) {
        Some(member) => resource(member, kind, findings),
        None if !matches!(kind, Kind::Trust | Kind::Resource) => findings.add(
            &MISSING_RESOURCE,
            "Add a Resource or NotResource element to the policy statement.",
            opening(statement),
        ),
        None => {}
    }
    match element(["Principal", "NotPrincipal"], findings) {
        Some(member) => principal(member, kind, findings),
        None if kind.names_principals() => findings.add(
            &MISSING_PRINCIPAL,
            "Add a Principal element to the policy statement.",
            opening(statement),
        ),
        None => {}
    }
    if let Some(conditions) = statement.member("Condition") {
        condition_grammar::check(conditions, findings);
    }
}

/// Whether a member of a bare statement is one that belongs to the document around it.
fn is_of_document(statement: &Node<'_>, member: &Member<'_>) -> bool {
    matches!(&*member.name, "Version" | "Id") && statement.span.start.offset == 0
}

fn unknown_element(member: &Member<'_>, findings: &mut Findings<'_>) {
    let details = format!("The policy element {} is not valid.", member.name);
    match nearest(&member.name, STATEMENT_ELEMENTS.into_iter()) {
        Some(meant) => findings.add_with(
            &INVALID_POLICY_ELEMENT,
            details,
            format!("write \"{meant}\""),
            &[member.name_span],
        ),
        None => findings.add(&INVALID_POLICY_ELEMENT, details, member.name_span),
    }
}

/// The element or its opposite; both together are a fault.
fn one_of<'n, 't>(
    statement: &'n Node<'t>,
    [name, opposite]: [&str; 2],
    findings: &mut Findings<'_>,
) -> Option<&'n Member<'t>> {
    let find = |name: &str| {
        let mut members = statement.as_object().unwrap_or_default().iter();
        members.find(|member| &*member.name == name)
    };
    let (plain, negated) = (find(name), find(opposite));
    if let (Some(plain), Some(negated)) = (plain, negated) {
        let details = format!(
            "The policy elements {name} and {opposite} can not be used in the same statement. Remove one of these elements."
        );
        let places = [negated.name_span, plain.name_span];
        findings.add_at(&UNSUPPORTED_ELEMENT_COMBINATION, details, &places);
    }
    plain.or(negated)
}

fn sid(statement: &Node<'_>, kind: Kind, findings: &mut Findings<'_>) {
    let Some(node) = statement.member("Sid") else {
        return;
    };
    let Some(text) = string(node, findings) else {
        return;
    };
    let of_iam = matches!(kind, Kind::Identity | Kind::Trust);
    if text.is_empty() {
        let details = "Add a value to the empty string in the Sid element.";
        findings.add(&EMPTY_SID_VALUE, details, node.span);
    } else if of_iam
        && !text.contains(OPAQUE)
        && !text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        let details = "Update the characters in the Sid element to use one of the following character types: [a-z, A-Z, 0-9]";
        findings.add(&UNSUPPORTED_SID, details, node.span);
    }
}

fn effect(statement: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(node) = statement.member("Effect") else {
        let details =
            "Add an Effect element to the policy statement with a value of Allow or Deny.";
        return findings.add(&MISSING_EFFECT, details, opening(statement));
    };
    let Some(effect) = string(node, findings) else {
        return;
    };
    if !matches!(effect, "Allow" | "Deny") && !effect.contains(OPAQUE) {
        let details = format!("The effect {effect} is not valid. Use Allow or Deny.");
        findings.add(&INVALID_EFFECT, details, node.span);
    }
}

/// A string or a list of them, which had better not be empty.
fn list(node: &Node<'_>, empty: &'static crate::Check, what: &str, findings: &mut Findings<'_>) {
    strings(node, findings);
    if node.one_or_many().is_empty() {
        let details = format!(
            "This statement includes no {what} and does not affect the policy. Specify {what}."
        );
        findings.add(empty, details, node.span);
    }
}

fn resource(member: &Member<'_>, kind: Kind, findings: &mut Findings<'_>) {
    if kind == Kind::Trust {
        let details = "Role trust policies apply to the role that they are attached to. You cannot specify a resource. Remove the Resource or NotResource element.";
        return findings.add(
            &ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE,
            details,
            member.name_span,
        );
    }
    list(&member.node, &EMPTY_ARRAY_RESOURCE, "resources", findings);
}

fn principal(member: &Member<'_>, kind: Kind, findings: &mut Findings<'_>) {
    match kind {
        Kind::Identity => {
            let details = format!(
                "The policy type {} does not support the Principal element. Remove the Principal element.",
                kind.policy_type()
            );
            return findings.add(&UNSUPPORTED_PRINCIPAL, details, member.name_span);
        }
        Kind::ServiceControl => {
            let details = "SCPs do not support specifying principals. Remove the Principal or NotPrincipal element.";
            return findings.add(&SCP_SYNTAX_ERROR_PRINCIPAL, details, member.name_span);
        }
        _ => {}
    }
    match &member.node.value {
        Value::String(text) if &**text == "*" => {}
        Value::Object(kinds) if kinds.is_empty() => findings.add(
            &EMPTY_OBJECT_PRINCIPAL,
            "This statement includes no principals and does not affect the policy. Specify principals.",
            member.node.span,
        ),
        Value::Object(kinds) => kinds.iter().for_each(|kind| principals(kind, findings)),
        _ => {
            let details = "The Principal element contents are not valid. Specify a key-value pair in the Principal element.";
            findings.add(&INVALID_PRINCIPAL_FORMAT, details, member.node.span);
        }
    }
}

fn principals(kind: &Member<'_>, findings: &mut Findings<'_>) {
    if !PRINCIPAL_KEYS.contains(&&*kind.name) {
        let details = format!("The principal key {} is not valid.", kind.name);
        return match nearest(&kind.name, PRINCIPAL_KEYS.into_iter()) {
            Some(meant) => {
                let way_out = format!("write \"{meant}\"");
                findings.add_with(&INVALID_PRINCIPAL_KEY, details, way_out, &[kind.name_span]);
            }
            None => findings.add(&INVALID_PRINCIPAL_KEY, details, kind.name_span),
        };
    }
    list(&kind.node, &EMPTY_ARRAY_PRINCIPAL, "principals", findings);
}
