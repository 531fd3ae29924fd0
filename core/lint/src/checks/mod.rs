//! The checks, a family in each file, and the order in which they are asked.

mod actions;
mod breadth;
mod condition_grammar;
mod condition_keys;
mod condition_meaning;
mod condition_values;
mod escalation;
mod federation;
mod grammar;
mod guardrails;
mod organization;
mod pass_role;
mod principals;
mod reach;
mod redundancy;
mod resource_policies;
mod resources;
mod statement_grammar;
mod storage;
mod tags;
mod trust;
mod variables;

use keyward_policy::json::{Node, Parsed};

use crate::check::Check;
use crate::finding::Finding;
use crate::policy::{Findings, Kind, Policy, guess};

/// Looks at the statements that can be read.
type Family = fn(&Policy<'_>, &mut Findings<'_>);

/// Those that look at what the JSON says.
static OF_GRAMMAR: [&[&Check]; 3] = [
    grammar::CHECKS,
    statement_grammar::CHECKS,
    condition_grammar::CHECKS,
];

/// Those that look at statements, in the order in which they are asked.
static OF_STATEMENTS: [(&[&Check], Family); 18] = [
    (organization::CHECKS, organization::check),
    (principals::CHECKS, principals::check),
    (trust::CHECKS, trust::check),
    (federation::CHECKS, federation::check),
    (resource_policies::CHECKS, resource_policies::check),
    (actions::CHECKS, actions::check),
    (resources::CHECKS, resources::check),
    (variables::CHECKS, variables::check),
    (condition_keys::CHECKS, condition_keys::check),
    (condition_values::CHECKS, condition_values::check),
    (condition_meaning::CHECKS, condition_meaning::check),
    (tags::CHECKS, tags::check),
    (reach::CHECKS, reach::check),
    (breadth::CHECKS, breadth::check),
    (pass_role::CHECKS, pass_role::check),
    (escalation::CHECKS, escalation::check),
    (guardrails::CHECKS, guardrails::check),
    (redundancy::CHECKS, redundancy::check),
];

/// Every check, family by family.
pub fn checks() -> impl Iterator<Item = &'static Check> {
    let of_statements = OF_STATEMENTS.iter().map(|(checks, _)| *checks);
    let families = OF_GRAMMAR.into_iter().chain(of_statements);
    families.chain([storage::CHECKS]).flatten().copied()
}

/// All findings about a policy, in the order of the text.
#[must_use]
pub fn lint(text: &str, kind: Kind) -> Vec<Finding> {
    match Parsed::new(text) {
        Ok(parsed) => of_document(&parsed, &parsed.tree(), kind),
        Err(error) => vec![grammar::syntax_error(text, &error)],
    }
}

/// All findings about a policy of which nobody says what it is for, and what it was taken to be for: one of a role's trust if its
/// statements have principals, no resources, and only actions of STS; one of a resource if they have principals; else, or if it
/// is no JSON, one of an identity.
#[must_use]
pub fn lint_guessing(text: &str) -> (Kind, Vec<Finding>) {
    match Parsed::new(text) {
        Ok(parsed) => {
            let root = parsed.tree();
            let kind = guess(&root);
            (kind, of_document(&parsed, &root, kind))
        }
        Err(error) => (Kind::Identity, vec![grammar::syntax_error(text, &error)]),
    }
}

fn of_document(parsed: &Parsed, root: &Node<'_>, kind: Kind) -> Vec<Finding> {
    let mut findings = Findings::new(parsed.text(), Some(root));
    grammar::check(root, kind, &mut findings);
    let policy = Policy::new(kind, parsed, root);
    for (_, check) in &OF_STATEMENTS {
        check(&policy, &mut findings);
    }
    storage::check(&policy, &mut findings);
    let mut list = findings.list;
    list.sort_by_key(|finding| finding.locations().first().map(|place| place.start.offset));
    list
}
