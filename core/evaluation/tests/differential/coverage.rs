//! How often each rule was met, in the statement that a decision rests on or by the layer that is named.

use std::collections::BTreeMap;
use std::fmt;

use keyward_evaluation::{Decision, GrantedBy, Layer, Outcome, Principal, StatementReference};
use keyward_policy::{
    ActionClause, Comparison, Effect, Operator, PrincipalClause, PrincipalForm, Quantifier,
    ResourceClause, Statement,
};

use crate::policies::Policies;
use crate::requests::Asked;

/// Of a million decisions each rule is met by at least so many; of fewer by one at least.
const QUOTA_OF_A_MILLION: usize = 100;

#[derive(Default)]
pub(crate) struct Coverage {
    decisions: usize,
    met: BTreeMap<String, usize>,
}

impl Coverage {
    pub(crate) fn add(&mut self, other: Self) {
        self.decisions += other.decisions;
        for (rule, count) in other.met {
            *self.met.entry(rule).or_default() += count;
        }
    }

    fn meet(&mut self, rule: &str) {
        match self.met.get_mut(rule) {
            Some(count) => *count += 1,
            None => {
                self.met.insert(rule.to_owned(), 1);
            }
        }
    }

    pub(crate) fn count(&mut self, asked: &Asked, decision: &Decision, policies: &Policies) {
        self.decisions += 1;
        let (word, statement) = match &decision.outcome {
            Outcome::Allowed { by, statement } => {
                self.meet(granted_by(*by));
                (
                    "allowed",
                    statement
                        .as_ref()
                        .map(|statement| (granting_layer(*by, policies), statement)),
                )
            }
            Outcome::ExplicitDeny { layer, statement } => {
                self.meet(denying(*layer));
                ("denied explicitly", Some((*layer, statement)))
            }
            Outcome::ImplicitDeny { layer, .. } => {
                self.meet(silent(*layer));
                ("denied implicitly", None)
            }
        };
        self.meet(&format!("caller {}: {word}", caller(&asked.principal)));
        if let Some(statement) =
            statement.and_then(|(layer, reference)| find(policies, layer, reference))
        {
            self.count_statement(statement);
        }
    }

    fn count_statement(&mut self, statement: &Statement) {
        let effect = match statement.effect {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        };
        if matches!(statement.action, ActionClause::NotAction(_)) {
            self.meet(&format!("{effect} NotAction"));
        }
        match &statement.resource {
            Some(ResourceClause::NotResource(_)) => self.meet(&format!("{effect} NotResource")),
            None => self.meet(&format!("{effect} without Resource")),
            Some(ResourceClause::Resource(list)) => {
                if list
                    .entries()
                    .any(|entry| entry.pattern().variables().next().is_some())
                {
                    self.meet(&format!("{effect} Resource with a variable"));
                }
                if list.entries().any(|entry| entry.completed().is_some()) {
                    self.meet(&format!("{effect} Resource of fewer than six parts"));
                }
            }
        }
        match &statement.principal {
            Some(PrincipalClause::NotPrincipal(_)) => self.meet(&format!("{effect} NotPrincipal")),
            Some(PrincipalClause::Principal(list)) => {
                for entry in list.entries() {
                    let form = match entry.form() {
                        PrincipalForm::Everyone => "everyone",
                        PrincipalForm::Account(_) => "account",
                        PrincipalForm::Exact => "exact",
                    };
                    self.meet(&format!("{effect} Principal {:?} {form}", entry.kind()));
                }
            }
            None => {}
        }
        for condition in &statement.conditions {
            self.meet(&condition.operator.to_string());
        }
    }

    /// Every rule that there is was met often enough.
    pub(crate) fn check(&self) {
        let quota = (self.decisions / 1_000_000 * QUOTA_OF_A_MILLION).max(1);
        let rare: Vec<String> = rules()
            .into_iter()
            .filter(|rule| self.met.get(rule).copied().unwrap_or(0) < quota)
            .collect();
        assert!(rare.is_empty(), "met fewer than {quota} times: {rare:?}");
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} decisions; met:", self.decisions)?;
        for (rule, count) in &self.met {
            writeln!(formatter, "{count:>10}  {rule}")?;
        }
        Ok(())
    }
}

/// What there is to be met.
pub(crate) fn rules() -> Vec<String> {
    let mut rules: Vec<String> = vec!["Null".into()];
    for comparison in Comparison::ALL {
        for quantifier in [
            None,
            Some(Quantifier::ForAllValues),
            Some(Quantifier::ForAnyValue),
        ] {
            for if_exists in [false, true] {
                let operator = Operator::Compare {
                    quantifier,
                    comparison,
                    if_exists,
                };
                rules.push(operator.to_string());
            }
        }
    }
    let layers = [
        Layer::Identity,
        Layer::Resource,
        Layer::Trust,
        Layer::Boundary,
        Layer::Session,
        Layer::Scp,
        Layer::Rcp,
        Layer::Endpoint,
    ];
    rules.extend(
        layers
            .iter()
            .flat_map(|layer| [denying(*layer), silent(*layer)])
            .map(str::to_owned),
    );
    let sides = [
        GrantedBy::Identity,
        GrantedBy::Resource,
        GrantedBy::IdentityAndResource,
        GrantedBy::Root,
    ];
    rules.extend(sides.map(|by| granted_by(by).to_owned()));
    for caller in CALLERS {
        for word in ["allowed", "denied explicitly", "denied implicitly"] {
            rules.push(format!("caller {caller}: {word}"));
        }
    }
    for effect in ["Allow", "Deny"] {
        let elements = [
            "NotAction",
            "NotResource",
            "NotPrincipal",
            "without Resource",
            "Resource with a variable",
            "Resource of fewer than six parts",
            "Principal Aws everyone",
            "Principal Aws account",
            "Principal Aws exact",
            "Principal Service exact",
            "Principal Federated exact",
        ];
        rules.extend(elements.map(|element| format!("{effect} {element}")));
    }
    rules
}

const CALLERS: [&str; 9] = [
    "root",
    "user",
    "role session",
    "service-linked role session",
    "federated user",
    "assumed root",
    "service",
    "federated identity",
    "anonymous",
];

fn caller(principal: &Principal) -> &'static str {
    CALLERS[match principal {
        Principal::Root { .. } => 0,
        Principal::User { .. } => 1,
        Principal::RoleSession {
            service_linked: false,
            ..
        } => 2,
        Principal::RoleSession {
            service_linked: true,
            ..
        } => 3,
        Principal::FederatedUser { .. } => 4,
        Principal::AssumedRoot { .. } => 5,
        Principal::Service { .. } => 6,
        Principal::Federated { .. } => 7,
        Principal::Anonymous => 8,
    }]
}

fn granted_by(by: GrantedBy) -> &'static str {
    match by {
        GrantedBy::Identity => "allowed by identity",
        GrantedBy::Resource => "allowed by resource",
        GrantedBy::IdentityAndResource => "allowed by both",
        GrantedBy::Root => "allowed as root",
    }
}

fn denying(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity denies",
        Layer::Resource => "resource denies",
        Layer::Trust => "trust denies",
        Layer::Boundary => "boundary denies",
        Layer::Session => "session denies",
        Layer::Scp => "SCP denies",
        Layer::Rcp => "RCP denies",
        Layer::Endpoint => "endpoint denies",
    }
}

fn silent(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity silent",
        Layer::Resource => "resource silent",
        Layer::Trust => "trust silent",
        Layer::Boundary => "boundary silent",
        Layer::Session => "session silent",
        Layer::Scp => "SCP silent",
        Layer::Rcp => "RCP silent",
        Layer::Endpoint => "endpoint silent",
    }
}

fn granting_layer(by: GrantedBy, policies: &Policies) -> Layer {
    match by {
        GrantedBy::Resource if policies.resource.is_some() => Layer::Resource,
        _ => Layer::Identity,
    }
}

fn find<'a>(
    policies: &'a Policies,
    layer: Layer,
    reference: &StatementReference,
) -> Option<&'a Statement> {
    let level = reference.level.unwrap_or(0);
    let document = match layer {
        Layer::Identity => policies.identity.documents().get(reference.policy_index),
        Layer::Session => policies
            .session
            .as_ref()?
            .documents()
            .get(reference.policy_index),
        Layer::Scp => policies
            .scp
            .as_ref()?
            .get(level)?
            .documents()
            .get(reference.policy_index),
        Layer::Rcp => policies
            .rcp
            .as_ref()?
            .get(level)?
            .documents()
            .get(reference.policy_index),
        Layer::Boundary => policies.boundary.as_ref(),
        Layer::Endpoint => policies.endpoint.as_ref(),
        Layer::Resource | Layer::Trust => policies.resource.as_ref().map(|(document, _)| document),
    };
    document?
        .document()
        .statements()
        .get(reference.statement_index)
}
