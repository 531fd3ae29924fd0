use keyward_policy::{
    Condition, Document, Effect, Operator, PrincipalClause, PrincipalForm, Quantifier, Statement,
};

/// The keys that make a grant to everybody not public, when they are tested for fixed values.
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>
/// ("The meaning of public").
const NARROWING_KEYS: [&str; 14] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

/// Whether a resource policy lets everybody in: an Allow for `*` that no fixed value narrows.
#[must_use]
pub fn grants_public_access(document: &Document) -> bool {
    document
        .statements()
        .iter()
        .any(|statement| statement.effect == Effect::Allow && is_for_everybody(statement))
}

fn is_for_everybody(statement: &Statement) -> bool {
    let everyone = match &statement.principal {
        Some(PrincipalClause::Principal(list)) => list
            .entries()
            .iter()
            .any(|entry| *entry.form() == PrincipalForm::Everyone),
        // An Allow for all but some is for everybody.
        Some(PrincipalClause::NotPrincipal(_)) => true,
        None => false,
    };
    everyone && !statement.conditions.iter().any(narrows)
}

fn narrows(condition: &Condition) -> bool {
    let key = condition.key.value.to_ascii_lowercase();
    // A fixed value has no wildcard and no variable; an account is twelve digits (`anonymous` is everybody); an
    // address range is not all addresses, nor half of them.
    let is_account = key.ends_with("account");
    let fixed = |value: &str| {
        let broad = value.contains(['*', '?'])
            || value.contains("${")
            || value.ends_with("/0")
            || value.ends_with("/1");
        !broad && (!is_account || value.parse::<keyward_arn::AccountId>().is_ok())
    };
    let positive = matches!(
        condition.operator,
        Operator::Compare { comparison, quantifier: None | Some(Quantifier::ForAnyValue), if_exists: false }
            if !comparison.is_negated()
    );
    positive
        && NARROWING_KEYS.contains(&key.as_str())
        && condition.values.iter().all(|value| fixed(value.value()))
}
