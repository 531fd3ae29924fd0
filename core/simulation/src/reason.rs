//! Why a statement does not match a call, in words.

use keyward_evaluation::{Context, FailedCondition, Mismatch, StatementTrace};
use keyward_policy::{
    ActionClause, Condition, Operator, PrincipalClause, ResourceClause, Statement,
};

use crate::policy::Policy;
use crate::question::Question;
use crate::source::Place;
use crate::words::value_in_words;

/// So many values are spelled out.
const MAX_VALUES: usize = 5;

/// The first element of a statement that does not match a call, and why.
#[derive(Clone, Debug)]
pub struct Reason {
    /// `Principal`, `NotAction`, `Condition` and so on.
    pub element: &'static str,
    /// Why: lower case, no full stop.
    pub words: String,
    /// Where the element stands; the statement, if it lacks it.
    pub place: Place,
}

impl Question {
    /// Why a statement does not match; `None` if it does.
    #[must_use]
    pub fn reason(&self, trace: &StatementTrace) -> Option<Reason> {
        let mismatch = trace.mismatch()?;
        let policy = self.layers.policy(trace.place)?;
        let index = trace.place.statement_index;
        let statement = policy.document().statements().get(index)?;
        let (element, words) = match mismatch {
            Mismatch::Principal => self.of_principal(statement),
            Mismatch::Action => self.of_action(statement),
            Mismatch::Resource => self.of_resource(statement),
            Mismatch::Condition(failed) => {
                let context = self.asked.whole_context();
                (
                    "Condition",
                    of_condition(policy, statement, failed, &context)?,
                )
            }
        };
        Some(Reason {
            element,
            words,
            place: policy.mismatch_place(index, mismatch)?,
        })
    }

    fn of_principal(&self, statement: &Statement) -> (&'static str, String) {
        let caller = self.asked.caller.principal.arn_text();
        match &statement.principal {
            Some(PrincipalClause::Principal(_)) => ("Principal", format!("does not name {caller}")),
            Some(PrincipalClause::NotPrincipal(_)) => {
                ("NotPrincipal", format!("leaves out {caller}"))
            }
            None => ("Principal", "there is none".to_owned()),
        }
    }

    fn of_action(&self, statement: &Statement) -> (&'static str, String) {
        let action = &self.asked.action;
        match &statement.action {
            ActionClause::Action(_) => ("Action", format!("does not cover {action}")),
            ActionClause::NotAction(_) => ("NotAction", format!("leaves out {action}")),
        }
    }

    fn of_resource(&self, statement: &Statement) -> (&'static str, String) {
        let resource = &self.asked.resource;
        let (element, words) = match &statement.resource {
            Some(ResourceClause::NotResource(_)) => {
                ("NotResource", format!("leaves out {resource}"))
            }
            _ => ("Resource", format!("does not cover {resource}")),
        };
        let context = self.asked.whole_context();
        let entries = statement
            .resource
            .iter()
            .flat_map(|clause| clause.entries());
        let mut variables = entries.flat_map(|entry| entry.pattern().into_variables());
        let unknown = variables
            .find(|variable| variable.default.is_none() && context.get(variable.key).is_none());
        match unknown {
            Some(variable) => (
                element,
                format!("{words}; the call does not carry {}", variable.key),
            ),
            None => (element, words),
        }
    }
}

fn of_condition(
    policy: &Policy,
    statement: &Statement,
    failed: FailedCondition,
    context: &Context,
) -> Option<String> {
    let condition = statement.conditions.get(failed.index)?;
    let written = policy.document().text();
    let operator = written
        .get(condition.operator_span.range())?
        .trim_matches('"');
    let key = &condition.key.value;
    if failed.key_is_missing {
        return Some(format!("{operator}: the call does not carry {key}"));
    }
    let has = match context.get(key) {
        Some(value) => format!("{key} is {}", value_in_words(value)),
        None => format!("the call does not carry {key}"),
    };
    Some(format!("{operator} {}: {has}", wanted(condition)))
}

/// `red or blue`; of `Null` what it says.
fn wanted(condition: &Condition) -> String {
    let mut values: Vec<&str> = condition.values.iter().map(|value| value.value()).collect();
    let more = values.len().saturating_sub(MAX_VALUES);
    values.truncate(MAX_VALUES);
    let negated = matches!(condition.operator,
        Operator::Compare { comparison, .. } if comparison.is_negated());
    let mut words = values.join(if negated { " and " } else { " or " });
    if more > 0 {
        words.push_str(&format!(" and {more} more"));
    }
    words
}
