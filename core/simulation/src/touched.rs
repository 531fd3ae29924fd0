//! What stands in one of two sets of policies and not in the other.

use std::collections::HashMap;

use keyward_catalog::{Action, Service};
use keyward_policy::{ActionClause, Statement, Version};

use crate::policy::{Policy, PolicyLayers};

/// What parts two sets of policies, and which calls may be answered differently for it.
#[derive(Debug)]
pub(crate) struct Touched<'p> {
    /// Statements without which the two are the same: a call that none of them is about is answered alike. `None` if the layers
    /// themselves differ, as if one has a boundary: any call may be answered otherwise.
    statements: Option<Vec<&'p Statement>>,
    calls: Calls,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Calls {
    All,
    /// Those that trust policies decide: of STS, on roles.
    Becoming,
}

impl<'p> Touched<'p> {
    /// Nothing is known to be the same.
    pub(crate) fn everything() -> Self {
        Self {
            statements: None,
            calls: Calls::All,
        }
    }

    pub(crate) fn between(old: &'p PolicyLayers, new: &'p PolicyLayers) -> Self {
        let (old, new) = (old.slots(), new.slots());
        let names = |slots: &[Slot<'p>]| slots.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        if names(&old) != names(&new) {
            return Self::everything();
        }
        let pairs = old.iter().zip(&new);
        let statements = pairs.flat_map(|((_, old), (_, new))| of_slot(old, new));
        Self {
            statements: Some(statements.collect()),
            calls: Calls::All,
        }
    }

    /// The same of the calls by which somebody becomes a role.
    pub(crate) fn in_becoming_a_role(self) -> Self {
        Self {
            calls: Calls::Becoming,
            ..self
        }
    }

    /// Whether nothing differs.
    pub(crate) fn is_nothing(&self) -> bool {
        self.statements.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether every call is tried.
    pub(crate) fn is_everything(&self) -> bool {
        self.statements.is_none() && self.calls == Calls::All
    }

    /// Whether any call of a service may be answered differently. What is about all but some actions is taken to be about all:
    /// it is told in words that are about all services.
    pub(crate) fn concerns(&self, service: &str) -> bool {
        if self.calls == Calls::Becoming && !service.eq_ignore_ascii_case(STS) {
            return false;
        }
        let Some(statements) = &self.statements else {
            return true;
        };
        statements.iter().any(|statement| {
            let mut entries = statement.action.entries();
            match statement.action {
                ActionClause::Action(_) => entries.any(|entry| entry.concerns(service)),
                ActionClause::NotAction(_) => true,
            }
        })
    }

    /// Whether calls of an action are tried, if its service is concerned.
    pub(crate) fn tries(&self, service: &Service, action: &Action) -> bool {
        let works_on_roles = || service.resources(action).any(|kind| kind.name() == ROLE);
        self.calls == Calls::All || works_on_roles()
    }

    /// Whether any is about an action, written `service:Name`.
    pub(crate) fn is_about(&self, action: &str) -> bool {
        let (Some(statements), Some((service, name))) = (&self.statements, action.split_once(':'))
        else {
            return true;
        };
        statements
            .iter()
            .any(|statement| statement.action.covers(service, name))
    }
}

const STS: &str = "sts";
/// A type of resource in the catalog.
const ROLE: &str = "role";

/// A place in the layers, and the policies there.
pub(crate) type Slot<'p> = (SlotName, Vec<&'p Policy>);

/// The layer, its level, and what kind of resource policy it holds.
pub(crate) type SlotName = (&'static str, usize);

/// The statements of one slot that its other version does not have.
fn of_slot<'p>(old: &[&'p Policy], new: &[&'p Policy]) -> Vec<&'p Statement> {
    if same_texts(old, new) {
        return Vec::new();
    }
    // How often each stands there now, less how often it did.
    let mut counts: HashMap<(&str, bool), i64> = HashMap::new();
    for (policies, change) in [(old, -1), (new, 1)] {
        for (key, _) in policies.iter().flat_map(|policy| statements(policy)) {
            *counts.entry(key).or_default() += change;
        }
    }
    let of_both = old.iter().chain(new).flat_map(|policy| statements(policy));
    let mut touched = Vec::new();
    for (key, statement) in of_both {
        if counts.remove(&key).is_some_and(|count| count != 0) {
            touched.push(statement);
        }
    }
    touched
}

fn same_texts(old: &[&Policy], new: &[&Policy]) -> bool {
    let texts = old.iter().zip(new);
    old.len() == new.len()
        && texts
            .into_iter()
            .all(|(old, new)| old.document().text() == new.document().text())
}

/// Statements by their text and whether variables count in them.
fn statements<'p>(
    policy: &'p Policy,
) -> impl Iterator<Item = ((&'p str, bool), &'p Statement)> + use<'p> {
    let document = policy.document();
    let has_variables = document.version() == Some(Version::V2012);
    document.statements().iter().filter_map(move |statement| {
        let text = document.text().get(statement.span.range())?;
        Some(((text, has_variables), statement))
    })
}

#[cfg(test)]
mod tests {
    use keyward_evaluation::Layer;

    use super::*;
    use crate::source::Source;

    fn layers(statements: &[&str]) -> PolicyLayers {
        let policy = |statement: &&str| {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
            Policy::of_source(&Source::new("policy", text), Layer::Identity).unwrap()
        };
        PolicyLayers {
            identity: statements.iter().map(policy).collect(),
            ..PolicyLayers::default()
        }
    }

    const GET: &str = r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#;
    const OTHERS: &str = r#"{"Effect":"Deny","NotAction":["iam:*","s3:*"],"Resource":"*"}"#;

    #[test]
    fn what_is_moved_is_not_touched() {
        let (old, new) = (layers(&[GET, OTHERS]), layers(&[OTHERS, GET]));
        assert!(Touched::between(&old, &new).is_nothing());
        let together = format!("{GET},{OTHERS}");
        assert!(Touched::between(&old, &layers(&[&together])).is_nothing());
    }

    #[test]
    fn what_is_added_or_gone_concerns_its_actions() {
        let (old, new) = (layers(&[GET]), layers(&[GET, OTHERS]));
        for touched in [Touched::between(&old, &new), Touched::between(&new, &old)] {
            assert!(touched.concerns("ec2"));
            assert!(touched.is_about("ec2:RunInstances") && !touched.is_about("s3:GetObject"));
        }
        let others = layers(&[OTHERS]);
        let touched = Touched::between(&new, &others);
        assert!(touched.concerns("s3") && !touched.concerns("ec2"));
        let twice = layers(&[GET, GET]);
        assert!(Touched::between(&old, &twice).is_about("s3:GetObject"));
    }

    #[test]
    fn a_layer_that_comes_touches_everything() {
        let (old, mut new) = (layers(&[GET]), layers(&[GET]));
        new.boundary = new.identity.first().cloned();
        assert!(Touched::between(&old, &new).is_everything());
    }
}
