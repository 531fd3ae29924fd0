//! Policies of users, groups, roles and sessions.

use smallvec::SmallVec;

use super::Malformed;
use crate::blocks::are_alphanumeric;
use crate::condition::ConditionValue;
use crate::document::{Document, Statement, Version};
use crate::draft::Draft;
use crate::operator::Family;
use crate::source::Source;
use actions::action_format;
use resources::resource_format;

mod actions;
mod resources;
#[cfg(test)]
mod tests;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Managed,
    Inline,
    Session,
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";

/// The partitions of AWS, which an ARN may name.
pub const PARTITIONS: [&str; 8] = [
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
];

pub(super) fn validate(json: Option<&Source>, purpose: Use) -> Result<Document, Malformed> {
    let not_json = match purpose {
        Use::Managed | Use::Inline => SYNTAX,
        Use::Session => "The policy is not in the valid JSON format.",
    };
    let json = json.ok_or_else(|| Malformed::document(not_json))?;
    let draft = Draft::parse(json).map_err(|_| Malformed::document(SYNTAX))?;
    if let Some(message) = fault(&draft, purpose) {
        return Err(Malformed::document(message));
    }
    draft.finish().map_err(|_| Malformed::document(SYNTAX))
}

/// The first failing stage after the grammar.
fn fault(draft: &Draft, purpose: Use) -> Option<String> {
    let statements = &*draft.statements;
    if purpose == Use::Managed && draft.version != Some(Version::V2012) {
        return Some("Policy document must be version 2012-10-17 or greater.".into());
    }
    let legacy = || Some(LEGACY.to_owned());
    if draft.unfinished.has_miscased_effect || statements.iter().any(has_unreadable_date) {
        return legacy();
    }
    let Ok(resource_format) = resource_format(draft) else {
        return legacy();
    };
    let some = |is_so: fn(&Statement) -> bool| statements.iter().any(is_so);
    let fault = |is_there: bool, message: &str| is_there.then(|| message.to_owned());
    sid_fault(draft)
        .or_else(|| {
            let names = some(|statement| statement.principal.is_some());
            fault(names, "Policy document should not specify a principal.")
        })
        .or_else(|| {
            let lacks = draft.unfinished.lacks_actions;
            fault(lacks, "Policy statement must contain actions.")
        })
        .or(resource_format)
        .or_else(|| action_format(draft))
        .or_else(|| {
            let lacks = some(|statement| statement.resource.is_none());
            fault(lacks, "Policy statement must contain resources.")
        })
}

fn has_unreadable_date(statement: &Statement) -> bool {
    let conditions = statement.conditions.iter();
    let mut dates = conditions.filter(|it| it.operator.family() == Some(Family::Date));
    dates.any(|condition| {
        condition
            .values
            .iter()
            .any(ConditionValue::is_unreadable_date)
    })
}

fn sid_fault(draft: &Draft) -> Option<String> {
    let sids = || {
        let statements = draft.statements.iter();
        statements.filter_map(|statement| Some(&*statement.sid.as_ref()?.value))
    };
    let mut sorted: SmallVec<[&str; 16]> = sids().filter(|sid| !sid.is_empty()).collect();
    sorted.sort_unstable();
    if sorted
        .windows(2)
        .any(|pair| matches!(pair, [one, next] if one == next))
    {
        return Some("Statement IDs (SID) in a single policy must be unique.".into());
    }
    let odd = sids().any(|sid| !are_alphanumeric(sid.as_bytes()));
    odd.then(|| {
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
            .into()
    })
}
