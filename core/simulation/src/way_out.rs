//! What would have to change in the policies so that a call is allowed.

use keyward_evaluation::{Fix, Layer, ReadyRequest, StatementPlace, decide_traced, smallest_fixes};

use crate::exception::{Exception, exception};
use crate::policy::PolicyLayers;
use crate::question::{Answer, Question};

/// The changes that together allow a call: exceptions from the statements that deny it, and statements that are missing.
#[derive(Clone, Debug, Default)]
pub struct WaysOut {
    /// One for every statement that denies.
    pub exceptions: Vec<Exception>,
    /// The statements to add; none if no statement would do.
    pub fixes: Vec<Fix>,
}

impl Question {
    /// What would have to change so that the call is allowed: exactly this call, as far as the language can say it. Each
    /// exception was tried: its statements do not deny the call.
    #[must_use]
    pub fn ways_out(&self, answer: &Answer) -> WaysOut {
        let places: Vec<StatementPlace> = answer
            .trace
            .denying()
            .map(|denying| denying.place)
            .collect();
        let exceptions: Vec<Exception> = places
            .into_iter()
            .filter_map(|place| self.exception(place))
            .collect();
        let context = self.asked.whole_context();
        let ready = ReadyRequest::new(&self.asked.request(&context));
        let fixes = match with_exceptions(&self.layers, &exceptions) {
            Some(layers) => layers.with_compiled(|layers| smallest_fixes(layers, &ready)),
            None => Vec::new(),
        };
        WaysOut { exceptions, fixes }
    }

    fn exception(&self, place: StatementPlace) -> Option<Exception> {
        let document = self.layers.policy(place)?.document();
        let statement = document.statements().get(place.statement_index)?;
        // Resource control policies have no NotAction.
        let knows_not_action = place.layer != Layer::Rcp;
        let found = exception(place, document, statement, &self.asked, knows_not_action)?;
        if found.statements.is_empty() || !self.is_denied_by(&found) {
            Some(found)
        } else {
            Some(found.without_statement())
        }
    }

    /// Whether the statements of an exception deny the call all the same.
    fn is_denied_by(&self, exception: &Exception) -> bool {
        let place = exception.place;
        let layers = self.layers.clone();
        let Some(layers) = layers.with_statements(place, &exception.statements) else {
            return true;
        };
        let context = self.asked.whole_context();
        let ready = ReadyRequest::new(&self.asked.request(&context));
        let trace = layers.with_compiled(|layers| decide_traced(layers, &ready));
        trace
            .denying()
            .any(|denying| policy_of(denying.place) == policy_of(place))
    }
}

/// The policy that a statement stands in.
fn policy_of(place: StatementPlace) -> (Layer, Option<usize>, usize) {
    (place.layer, place.level, place.policy_index)
}

/// The layers with every exception made.
fn with_exceptions(layers: &PolicyLayers, exceptions: &[Exception]) -> Option<PolicyLayers> {
    let mut changed = layers.clone();
    for exception in exceptions {
        let place = exception.place;
        let document = layers.policy(place)?.document();
        let mut statements = Vec::new();
        for (index, statement) in document.statements().iter().enumerate() {
            let made = exceptions.iter().find(|made| {
                policy_of(made.place) == policy_of(place) && made.place.statement_index == index
            });
            match made {
                Some(made) => statements.extend(made.statements.iter().cloned()),
                None => statements.push(document.text().get(statement.span.range())?.to_owned()),
            }
        }
        // A policy has a statement, and the places of the others must stay.
        if statements.is_empty() {
            statements.push(about_nothing(place.layer).to_owned());
        }
        changed = changed.with_statements(place, &statements)?;
    }
    Some(changed)
}

/// A statement that matches no call.
fn about_nothing(layer: Layer) -> &'static str {
    match layer {
        Layer::Resource | Layer::Trust | Layer::Rcp | Layer::Endpoint => {
            r#"{"Effect":"Deny","Principal":"*","NotAction":"*","Resource":"*"}"#
        }
        Layer::Identity | Layer::Boundary | Layer::Session | Layer::Scp => {
            r#"{"Effect":"Deny","NotAction":"*","Resource":"*"}"#
        }
    }
}
