//! `Action` and `NotAction`.

use crate::document::{List, Text};
use crate::json::Span;
use crate::pattern::{Case, Pattern, Syntax};

/// Which actions a statement is about.
#[derive(Clone, Debug)]
pub enum ActionClause {
    /// Those listed.
    Action(List<ActionPattern>),
    /// All but those listed.
    NotAction(List<ActionPattern>),
}

impl ActionClause {
    /// Whether the statement is about an action, given as service and name; case does not matter.
    #[must_use]
    pub fn covers(&self, service: &str, name: &str) -> bool {
        let mut entries = self.entries().iter();
        let listed = entries.any(|action| action.matches(service, name));
        listed == matches!(self, Self::Action(_))
    }

    /// The values, whichever element they stand in.
    #[must_use]
    pub fn entries(&self) -> &[ActionPattern] {
        match self {
            Self::Action(list) | Self::NotAction(list) => list.entries(),
        }
    }
}

/// `service:Name` with wildcards in the name, or `*`.
#[derive(Clone, Debug)]
pub struct ActionPattern {
    text: Text,
    form: ActionForm,
}

#[derive(Clone, Debug)]
enum ActionForm {
    /// `*` or `*:*`
    All,
    /// A service before the colon, `*` for any, and after it a name: this one, or those that a pattern covers.
    Named { colon: usize, name: Option<Pattern> },
    /// Matches nothing, as a text without a colon.
    Nothing,
}

impl ActionPattern {
    pub(crate) fn new(text: Text) -> Self {
        let named = |service: &str, name: &str| {
            let syntax = Syntax {
                wildcards: true,
                variables: false,
            };
            let is_wild = name.contains(['*', '?']);
            ActionForm::Named {
                colon: service.len(),
                name: is_wild.then(|| Pattern::parse(name, syntax)),
            }
        };
        let form = match text.value.split_once(':') {
            _ if &*text.value == "*" || &*text.value == "*:*" => ActionForm::All,
            None => ActionForm::Nothing,
            Some(("*", name)) => named("*", name),
            // Wildcards stand in the name only; AWS refuses them elsewhere.
            Some((service, _)) if service.is_empty() || service.contains(['*', '?']) => {
                ActionForm::Nothing
            }
            Some((service, name)) => named(service, name),
        };
        Self { text, form }
    }

    /// The value as it is written.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }

    /// Whether it covers an action, given as service and name; case does not matter.
    #[must_use]
    pub fn matches(&self, service: &str, name: &str) -> bool {
        self.concerns(service)
            && match &self.form {
                ActionForm::All => true,
                ActionForm::Nothing => false,
                ActionForm::Named {
                    name: Some(pattern),
                    ..
                } => pattern.covers(name, Case::Insensitive),
                ActionForm::Named { colon, name: None } => {
                    let own = self.text.value.get(colon + 1..).unwrap_or_default();
                    own.eq_ignore_ascii_case(name)
                }
            }
    }

    /// Whether it can cover an action of this service.
    #[must_use]
    pub fn concerns(&self, service: &str) -> bool {
        match &self.form {
            ActionForm::All => true,
            ActionForm::Nothing => false,
            ActionForm::Named { colon, .. } => {
                let own = self.text.value.get(..*colon).unwrap_or_default();
                own == "*" || own.eq_ignore_ascii_case(service)
            }
        }
    }

    /// Whether it covers every action of this service.
    #[must_use]
    pub fn covers_service(&self, service: &str) -> bool {
        let name = self.text.value.split_once(':').map_or("", |(_, name)| name);
        let all_names = !name.is_empty() && name.bytes().all(|byte| byte == b'*');
        self.concerns(service) && (matches!(self.form, ActionForm::All) || all_names)
    }
}
