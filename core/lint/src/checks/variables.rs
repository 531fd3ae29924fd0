//! Policy variables.

use keyward_policy::{Family, Operator, Span, Statement, Version};

use crate::check::checks;
use crate::policy::{Findings, Policy};

checks! {
    Aws Error MISSING_BRACE_IN_VARIABLE: "without its end a variable is plain text" => "write } after the name";
    Aws Error EMPTY_VARIABLE: "a variable without a name is plain text" => "name a condition key, as ${aws:username}";
    Aws Error UNSUPPORTED_SPACE_IN_VARIABLE: "a name with a space is no condition key" => "remove the space";
    Keyward Error UNSUPPORTED_SYMBOL_IN_VARIABLE: "a name with this character is no condition key" => "remove the character";
    Aws Error MISSING_QUOTE_IN_VARIABLE: "what stands in for a missing value has single quotes around it" => "write it as ${aws:username, 'nobody'}";
    Aws Error VARIABLE_UNSUPPORTED_IN_ELEMENT: "here a variable is plain text" => "use variables in Resource and Condition only";
    Aws Error VARIABLE_UNSUPPORTED_IN_VERSION: "before version 2012-10-17 a variable is plain text" => "add \"Version\": \"2012-10-17\"";
    Aws Error INVALID_VARIABLE_FOR_OPERATOR: "this operator compares with what is written, not with what a variable stands for" => "use a string or ARN operator, or write the value";
}

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    // Most policies have none.
    if !policy.text.contains("${") {
        return;
    }
    for statement in policy.statements() {
        of_statement(policy, statement, findings);
    }
}

fn of_statement(policy: &Policy<'_>, statement: &Statement, findings: &mut Findings<'_>) {
    let actions = statement.action.entries();
    let actions = actions.map(|entry| (entry.value(), entry.span()));
    let principals = statement.principal.iter().flat_map(|it| it.entries());
    let principals = principals.map(|entry| (entry.value(), entry.span()));
    for (value, span) in actions
        .chain(principals)
        .filter(|(value, _)| value.contains("${"))
    {
        let start = value.find("${").unwrap_or_default();
        let variable = value.get(start..).unwrap_or_default();
        let end = variable.find('}').map_or(variable.len(), |end| end + 1);
        let details = format!(
            "Policy variables are supported in the Resource and Condition elements. Remove the policy variable {} from this element.",
            variable.get(..end).unwrap_or_default()
        );
        findings.add(&VARIABLE_UNSUPPORTED_IN_ELEMENT, details, span);
    }
    let resources = statement.resource.iter().flat_map(|it| it.entries());
    for entry in resources {
        of_value(policy, entry.value(), entry.span(), findings);
    }
    for condition in &statement.conditions {
        let takes_variables = match condition.operator {
            Operator::Null => false,
            Operator::Compare { comparison, .. } => {
                matches!(comparison.family(), Family::String | Family::Arn)
            }
        };
        for value in condition
            .values
            .iter()
            .filter(|value| value.value().contains("${"))
        {
            if takes_variables {
                of_value(policy, value.value(), value.span(), findings);
            } else {
                let details = "Policy variables can only be used with String and ARN operators.";
                findings.add(&INVALID_VARIABLE_FOR_OPERATOR, details, value.span());
            }
        }
    }
}

fn of_value(policy: &Policy<'_>, value: &str, span: Span, findings: &mut Findings<'_>) {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once("${") {
        if policy.version != Some(Version::V2012) {
            let details =
                "To include variables in your policy, use the policy version 2012-10-17 or later.";
            return findings.add(&VARIABLE_UNSUPPORTED_IN_VERSION, details, span);
        }
        let Some((variable, tail)) = after.split_once('}') else {
            let details = "The policy variable is missing a closing curly brace. Add } after the variable text.";
            return findings.add(&MISSING_BRACE_IN_VARIABLE, details, span);
        };
        of_variable(variable, span, findings);
        rest = tail;
    }
}

fn of_variable(variable: &str, span: Span, findings: &mut Findings<'_>) {
    // `${*}`, `${?}` and `${$}` stand for the characters themselves.
    if matches!(variable, "*" | "?" | "$") {
        return;
    }
    let (name, default) = match variable.split_once(',') {
        Some((name, default)) => (name, Some(default.trim_start())),
        None => (variable, None),
    };
    if name.is_empty() {
        let details = "Empty policy variable. Remove the ${ } variable structure or provide a variable within the structure.";
        return findings.add(&EMPTY_VARIABLE, details, span);
    }
    if name.contains(' ') {
        let details = "A space is not supported within the policy variable text. Remove the space.";
        findings.add(&UNSUPPORTED_SPACE_IN_VARIABLE, details, span);
    }
    let known = |character: char| character.is_alphanumeric() || " :/._-+=@".contains(character);
    if let Some(odd) = name.chars().find(|character| !known(*character)) {
        let details = format!(
            "The symbol {odd} is not supported within the policy variable text. Remove the symbol."
        );
        findings.add(&UNSUPPORTED_SYMBOL_IN_VARIABLE, details, span);
    }
    let quoted = |text: &str| text.len() >= 2 && text.starts_with('\'') && text.ends_with('\'');
    if default.is_some_and(|default| !quoted(default.trim_end())) {
        let details = "The policy variable default value must begin and end with a single quote. Add the missing quote.";
        findings.add(&MISSING_QUOTE_IN_VARIABLE, details, span);
    }
}
