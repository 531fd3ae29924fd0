//! Statements beside statements: those that say again what is said, and those that say nothing.

use keyward_policy::{
    ActionClause, Condition, Effect, PrincipalClause, PrincipalEntry, PrincipalForm, PrincipalKind,
    ResourceClause, Span, Statement,
};

use crate::check::checks;
use crate::glob::Glob;
use crate::policy::{Findings, Policy, opening_of};

checks! {
    Aws Suggestion REDUNDANT_STATEMENT: "two statements say the same; whoever edits one may forget the other" => "remove one of the two";
    Keyward Suggestion SHADOWED_STATEMENT: "another statement of the same effect says all of it, and more" => "remove it, or narrow the other if this one was meant";
    Keyward Warning STATEMENT_WITHOUT_EFFECT: "a statement without conditions denies all that it allows, and a denial always wins" => "remove it, or narrow the denial";
}

/// Every statement is compared with every other, value by value; documents of more statements or values are not compared at all.
const MOST_STATEMENTS: usize = 200;
const MOST_VALUES: usize = 2_000;

pub(super) fn check(policy: &Policy<'_>, findings: &mut Findings<'_>) {
    let statements = policy.statements();
    if statements.len() < 2 || statements.len() > MOST_STATEMENTS {
        return;
    }
    let forms: Vec<Form<'_>> = statements.iter().map(Form::new).collect();
    let values = forms
        .iter()
        .map(|form| form.actions.len() + form.resources.len());
    if values.sum::<usize>() > MOST_VALUES {
        return;
    }
    for (number, inner) in forms.iter().enumerate() {
        let mut others = forms
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != number);
        let found = others.find_map(|(other, outer)| {
            relation(inner, outer, other < number).map(|it| (it, outer))
        });
        if let Some((relation, outer)) = found {
            tell(relation, inner, outer, findings);
        }
    }
}

#[derive(Clone, Copy)]
enum Relation {
    Same,
    Covered,
    Denied,
}

/// What `outer` makes of `inner`. Of two that say the same, only the later is told.
fn relation(inner: &Form<'_>, outer: &Form<'_>, outer_is_first: bool) -> Option<Relation> {
    let (inner_effect, outer_effect) = (inner.statement.effect, outer.statement.effect);
    if inner_effect == Effect::Allow && outer_effect == Effect::Deny {
        let whole = outer.statement.conditions.is_empty();
        return (whole && outer.covers(inner)).then_some(Relation::Denied);
    }
    if inner_effect != outer_effect || !outer.covers(inner) {
        return None;
    }
    if inner.covers(outer) {
        return outer_is_first.then_some(Relation::Same);
    }
    Some(Relation::Covered)
}

fn tell(relation: Relation, inner: &Form<'_>, outer: &Form<'_>, findings: &mut Findings<'_>) {
    let name = outer.name();
    let places: [Span; 2] = [
        opening_of(inner.statement.span),
        opening_of(outer.statement.span),
    ];
    let (check, details) = match relation {
        Relation::Same => (
            &REDUNDANT_STATEMENT,
            "The statements are redundant because they provide identical permissions. Update the policy to remove the redundant statement.".to_owned(),
        ),
        Relation::Covered => (
            &SHADOWED_STATEMENT,
            format!("the statement {name} says all of this"),
        ),
        Relation::Denied => (
            &STATEMENT_WITHOUT_EFFECT,
            format!("the statement {name} denies all that this allows"),
        ),
    };
    findings.add_at(check, details, &places);
}

/// A statement with its patterns ready for comparing.
struct Form<'a> {
    statement: &'a Statement,
    actions: Vec<Glob<'a>>,
    resources: Vec<Glob<'a>>,
}

impl<'a> Form<'a> {
    fn new(statement: &'a Statement) -> Self {
        let actions = statement.action.entries();
        let resources = statement
            .resource
            .iter()
            .flat_map(|clause| clause.entries());
        Self {
            statement,
            actions: actions
                .map(|entry| Glob::of_action(entry.value()))
                .collect(),
            resources: resources.map(|entry| Glob::new(entry.value())).collect(),
        }
    }

    /// Its Sid, or where it begins.
    fn name(&self) -> String {
        match &self.statement.sid {
            Some(sid) if !sid.value.is_empty() => format!("`{}`", sid.value),
            _ => format!("on line {}", self.statement.span.start.line),
        }
    }

    /// Whether every request that `inner` matches, this matches too. A no may be wrong, a yes never is.
    fn covers(&self, inner: &Self) -> bool {
        let (own, other) = (self.statement, inner.statement);
        let actions = match (&own.action, &other.action) {
            (ActionClause::Action(_), ActionClause::Action(_)) => {
                each_covered(&self.actions, &inner.actions)
            }
            // What is spared here must be spared there.
            (ActionClause::NotAction(_), ActionClause::NotAction(_)) => {
                each_covered(&inner.actions, &self.actions)
            }
            (ActionClause::NotAction(_), ActionClause::Action(_)) => {
                none_met(&self.actions, &inner.actions)
            }
            (ActionClause::Action(_), ActionClause::NotAction(_)) => {
                let mut entries = own.action.entries();
                entries.any(|entry| matches!(entry.value(), "*" | "*:*"))
            }
        };
        let resources = match (&own.resource, &other.resource) {
            (None, None) => true,
            (Some(ResourceClause::Resource(_)), Some(ResourceClause::Resource(_))) => {
                each_covered(&self.resources, &inner.resources)
            }
            (Some(ResourceClause::Resource(_)), Some(ResourceClause::NotResource(_))) => self
                .resources
                .iter()
                .any(|glob| glob.covers(&Glob::new("*"))),
            (Some(ResourceClause::NotResource(_)), Some(ResourceClause::NotResource(_))) => {
                each_covered(&inner.resources, &self.resources)
            }
            (Some(spared @ ResourceClause::NotResource(_)), Some(ResourceClause::Resource(_))) => {
                // An ARN with parts missing spares more than its text says.
                let mut spared = spared.entries();
                spared.all(|entry| entry.value().matches(':').count() >= 5)
                    && none_met(&self.resources, &inner.resources)
            }
            (None, Some(_)) | (Some(_), None) => false,
        };
        let conditions = own.conditions.iter().all(|condition| {
            other
                .conditions
                .iter()
                .any(|beside| same(condition, beside))
        });
        actions && resources && conditions && covers_principals(own, other)
    }
}

fn each_covered(outer: &[Glob<'_>], inner: &[Glob<'_>]) -> bool {
    inner
        .iter()
        .all(|inner| outer.iter().any(|outer| outer.covers(inner)))
}

/// Whether nothing that is meant is spared.
fn none_met(spared: &[Glob<'_>], meant: &[Glob<'_>]) -> bool {
    meant
        .iter()
        .all(|meant| !spared.iter().any(|spared| spared.meets(meant)))
}

fn covers_principals(own: &Statement, other: &Statement) -> bool {
    match (&own.principal, &other.principal) {
        (None, None) => true,
        (Some(PrincipalClause::Principal(list)), Some(PrincipalClause::Principal(wanted))) => {
            wanted.entries().iter().all(|wanted| {
                let mut entries = list.entries().iter();
                entries.any(|entry| covers_principal(entry, wanted, own.effect))
            })
        }
        _ => false,
    }
}

/// Whether whoever is meant by `wanted` is meant by `entry`.
fn covers_principal(entry: &PrincipalEntry, wanted: &PrincipalEntry, effect: Effect) -> bool {
    if entry.kind() == wanted.kind() && entry.value() == wanted.value() {
        return true;
    }
    match (entry.form(), effect) {
        (PrincipalForm::Everyone, Effect::Deny) => true,
        // An Allow for everyone does not reach who comes by an identity provider.
        (PrincipalForm::Everyone, Effect::Allow) => {
            matches!(wanted.kind(), PrincipalKind::Aws | PrincipalKind::Service)
        }
        // Who is named by account is denied, however else it is named; an Allow leaves it to the account's policies.
        (PrincipalForm::Account(account), Effect::Deny) => {
            let mut parts = wanted.value().split(':').skip(4);
            wanted.kind() == PrincipalKind::Aws && parts.next() == Some(account)
        }
        _ => false,
    }
}

fn same(left: &Condition, right: &Condition) -> bool {
    let values = |condition: &Condition| {
        let mut values: Vec<String> = condition
            .values
            .iter()
            .map(|value| value.value().to_owned())
            .collect();
        values.sort_unstable();
        values
    };
    left.operator == right.operator
        && left.key.value.eq_ignore_ascii_case(&right.key.value)
        && values(left) == values(right)
}
