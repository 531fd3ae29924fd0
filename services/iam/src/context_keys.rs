//! Which condition keys policies ask about.

use std::collections::HashSet;

use keyward_api::iam;
use keyward_policy::pattern::{Pattern, Syntax};
use keyward_policy::{ArnPattern, Condition, Document, ResourceClause, Version};
use keyward_wire::ApiError;

use crate::checks::{on_everything, on_policy_source, plan};
use crate::holders::Holder;

fn parsed(text: &str) -> Result<Document, ApiError> {
    Document::parse(text).map_err(|_| {
        iam::error::INVALID_INPUT.message("Invalid policy: the document could not be parsed.")
    })
}

operation! {
    Read GetContextKeysForCustomPolicy(input, scope, work)
    plan { plan(on_everything(scope, "iam:GetContextKeysForCustomPolicy")) }
    execute {
        let _ = work;
        let documents: Vec<Document> = input.policy_input_list.iter().map(|text| parsed(text)).collect::<Result<_, _>>()?;
        Ok(iam::GetContextKeysForPolicyResponse { context_key_names: keys(documents.iter()) })
    }
}

operation! {
    Read GetContextKeysForPrincipalPolicy(input, scope, work)
    plan { plan(on_policy_source(scope, "iam:GetContextKeysForPrincipalPolicy", &input.policy_source_arn)) }
    execute {
        let account = work.account()?;
        let Some(holder) = Holder::by_arn(account, &input.policy_source_arn) else {
            let text = format!("ARN {} does not exist or is not of a user, group or role.", input.policy_source_arn);
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        };
        let held = holder.held_policies(account);
        let added: Vec<Document> = input.policy_input_list.iter().map(|text| parsed(text)).collect::<Result<_, _>>()?;
        let all = held.iter().filter_map(|policy| policy.document).chain(&added);
        Ok(iam::GetContextKeysForPolicyResponse { context_key_names: keys(all) })
    }
}

/// The keys of conditions and of variables, each once, in the spelling in which it comes first.
fn keys<'a>(documents: impl Iterator<Item = &'a Document>) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut seen = HashSet::new();
    let mut add = |key: &str| {
        if seen.insert(key.to_ascii_lowercase()) {
            keys.push(key.to_owned());
        }
    };
    for document in documents {
        // The older language has no variables.
        let variables = document.version() == Some(Version::V2012);
        for statement in document.statements() {
            let resources = statement.resource.iter();
            for resource in resources.flat_map(ResourceClause::entries) {
                add_variables(&resource.pattern(), &mut add);
            }
            for condition in &statement.conditions {
                add(&condition.key.value);
                add_variables_of_values(condition, variables, &mut add);
            }
        }
    }
    keys
}

fn add_variables(pattern: &Pattern<&str>, add: &mut impl FnMut(&str)) {
    for variable in pattern.variables() {
        add(variable.key);
    }
}

/// The variables of a condition's values, as their operator reads them: text, or the parts of an ARN.
fn add_variables_of_values(condition: &Condition, variables: bool, add: &mut impl FnMut(&str)) {
    for value in &condition.values {
        let syntax = Syntax {
            wildcards: true,
            variables,
        };
        match ArnPattern::parse(value.value(), variables) {
            Some(arn) => arn
                .patterns()
                .iter()
                .for_each(|part| add_variables(part, add)),
            None => add_variables(&Pattern::parse(value.value(), syntax), add),
        }
    }
}
