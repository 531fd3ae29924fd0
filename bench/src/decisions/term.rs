//! Statements as terms that other policy languages can be written from.

use keyward_policy::{
    ActionClause, Comparison, Condition, Document, Effect, Family, Operator, PrincipalClause,
    PrincipalForm, PrincipalKind, Quantifier, ResourceClause, Statement,
};

use crate::scenario::USER;

/// What is looked at.
#[derive(Clone, Debug)]
pub enum Field {
    /// In lower case.
    Action,
    Resource,
    Key(String),
}

#[derive(Clone, Debug)]
pub enum Term {
    All(Vec<Term>),
    Any(Vec<Term>),
    Not(Box<Term>),
    Has(String),
    /// With `*`.
    Like(Field, String),
    IsTrue(String, bool),
    InRange(String, String),
    Before(String, String),
    After(String, String),
    AtMost(String, i64),
}

/// A statement; whether it allows, and when.
pub struct Translated {
    pub allows: bool,
    pub term: Term,
}

/// All statements of a document that are about the user; an error names what is not translated.
pub fn translate(text: &str) -> Result<Vec<Translated>, String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let statements = document.statements().iter();
    statements
        .filter(|statement| is_about_user(statement))
        .map(|statement| {
            Ok(Translated {
                allows: statement.effect == Effect::Allow,
                term: term(statement)?,
            })
        })
        .collect()
}

/// Whether a statement can be said in the peers' languages.
pub fn is_translated(statement: &Statement) -> bool {
    term(statement).is_ok()
}

fn is_about_user(statement: &Statement) -> bool {
    match &statement.principal {
        None => true,
        Some(PrincipalClause::NotPrincipal(_)) => false,
        Some(PrincipalClause::Principal(list)) => list.entries().iter().any(|entry| {
            *entry.form() == PrincipalForm::Everyone
                || entry.kind() == PrincipalKind::Aws && entry.value() == USER
        }),
    }
}

fn term(statement: &Statement) -> Result<Term, String> {
    let mut all = Vec::new();
    let actions = |list: &keyward_policy::ActionList| {
        let entries = list
            .entries()
            .map(|entry| like(Field::Action, &entry.value().to_lowercase()));
        Ok::<_, String>(Term::Any(entries.collect::<Result<_, _>>()?))
    };
    all.push(match &statement.action {
        ActionClause::Action(list) => actions(list)?,
        ActionClause::NotAction(list) => Term::Not(Box::new(actions(list)?)),
    });
    let resources = |list: &keyward_policy::ResourceList| {
        let entries = list
            .entries()
            .map(|entry| like(Field::Resource, entry.value()));
        Ok::<_, String>(Term::Any(entries.collect::<Result<_, _>>()?))
    };
    match &statement.resource {
        None => {}
        Some(ResourceClause::Resource(list)) => all.push(resources(list)?),
        Some(ResourceClause::NotResource(list)) => all.push(Term::Not(Box::new(resources(list)?))),
    }
    for held in &statement.conditions {
        all.push(condition(held)?);
    }
    Ok(Term::All(all))
}

/// The user's name stands for its variable, where the request carries it.
fn like(field: Field, pattern: &str) -> Result<Term, String> {
    let substituted = pattern.replace("${aws:username}", "alice");
    if substituted.contains(['?', '$', '\\', '"']) {
        return Err(format!("pattern {pattern}"));
    }
    let has_name = substituted != pattern;
    let like = Term::Like(field, substituted);
    Ok(if has_name {
        Term::All(vec![Term::Has("aws:username".into()), like])
    } else {
        like
    })
}

fn condition(condition: &Condition) -> Result<Term, String> {
    let key = condition.key.value.to_string();
    let Operator::Compare {
        quantifier,
        comparison,
        if_exists,
    } = condition.operator
    else {
        return Err("Null".into());
    };
    if quantifier == Some(Quantifier::ForAnyValue) {
        return Err("ForAnyValue".into());
    }
    let values = condition
        .values
        .iter()
        .map(|value| test(&key, comparison, value.value()));
    let matches = Term::All(vec![
        Term::Has(key.clone()),
        Term::Any(values.collect::<Result<_, _>>()?),
    ]);
    let missing = Term::Not(Box::new(Term::Has(key)));
    // Each key of these scenarios has one value, so that all of them is that one.
    Ok(
        match (comparison.is_negated(), if_exists || quantifier.is_some()) {
            (true, _) => Term::Not(Box::new(matches)),
            (false, true) => Term::Any(vec![missing, matches]),
            (false, false) => matches,
        },
    )
}

fn test(key: &str, comparison: Comparison, value: &str) -> Result<Term, String> {
    let key = key.to_owned();
    match (comparison.family(), comparison) {
        (Family::String | Family::Arn, _) => like(Field::Key(key), value),
        (Family::Bool, _) => Ok(Term::IsTrue(key, value == "true")),
        (Family::IpAddress, _) => Ok(Term::InRange(key, value.into())),
        (_, Comparison::DateLessThan) => Ok(Term::Before(key, value.into())),
        (_, Comparison::DateGreaterThan) => Ok(Term::After(key, value.into())),
        (_, Comparison::NumericLessThanEquals) => Ok(Term::AtMost(
            key,
            value.parse().map_err(|_| value.to_owned())?,
        )),
        _ => Err(comparison.name().into()),
    }
}
