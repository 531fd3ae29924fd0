//! `Action` and `NotAction`.

use crate::json::Span;
use crate::pattern::{Case, Pattern, Syntax};
use crate::source::Strings;

/// Which actions a statement is about.
#[derive(Clone, Debug)]
pub enum ActionClause {
    /// Those listed.
    Action(ActionList),
    /// All but those listed.
    NotAction(ActionList),
}

impl ActionClause {
    /// Whether the statement is about an action, given as service and name; case does not matter.
    #[must_use]
    pub fn covers(&self, service: &str, name: &str) -> bool {
        let listed = self.entries().any(|action| action.matches(service, name));
        listed == matches!(self, Self::Action(_))
    }

    /// The values, whichever element they stand in.
    pub fn entries(
        &self,
    ) -> impl DoubleEndedIterator<Item = ActionPattern<'_>> + ExactSizeIterator + Clone {
        let (Self::Action(list) | Self::NotAction(list)) = self;
        list.entries()
    }
}

/// The values of `Action` or `NotAction`, at least one, and where the whole of it stands.
#[derive(Clone, Debug)]
pub struct ActionList(pub(crate) Strings);

impl ActionList {
    /// The values.
    pub fn entries(
        &self,
    ) -> impl DoubleEndedIterator<Item = ActionPattern<'_>> + ExactSizeIterator + Clone {
        let values = self.0.iter();
        values.map(|(value, span)| ActionPattern { value, span })
    }

    /// Where the list stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.0.span()
    }
}

/// `service:Name` with wildcards in the name, or `*`.
#[derive(Clone, Copy, Debug)]
pub struct ActionPattern<'a> {
    value: &'a str,
    span: Span,
}

/// What an action pattern is about.
enum ActionForm<'a> {
    /// `*` or `*:*`
    All,
    /// A service before the colon, `*` for any, and after it a name, possibly with wildcards.
    Named { service: &'a str, name: &'a str },
    /// Matches nothing, as a text without a colon.
    Nothing,
}

impl<'a> ActionPattern<'a> {
    fn form(self) -> ActionForm<'a> {
        match self.value.split_once(':') {
            _ if self.value == "*" || self.value == "*:*" => ActionForm::All,
            None => ActionForm::Nothing,
            Some(("*", name)) => ActionForm::Named { service: "*", name },
            // Wildcards stand in the name only; AWS refuses them elsewhere.
            Some((service, _)) if service.is_empty() || service.contains(['*', '?']) => {
                ActionForm::Nothing
            }
            Some((service, name)) => ActionForm::Named { service, name },
        }
    }

    /// The value as it is written.
    #[must_use]
    pub fn value(self) -> &'a str {
        self.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(self) -> Span {
        self.span
    }

    /// Whether it covers an action, given as service and name; case does not matter.
    #[must_use]
    pub fn matches(self, service: &str, name: &str) -> bool {
        match self.form() {
            ActionForm::All => true,
            ActionForm::Nothing => false,
            ActionForm::Named {
                service: own_service,
                name: own_name,
            } => is_of(own_service, service) && covers_name(own_name, name),
        }
    }

    /// Whether it can cover an action of this service.
    #[must_use]
    pub fn concerns(self, service: &str) -> bool {
        match self.form() {
            ActionForm::All => true,
            ActionForm::Nothing => false,
            ActionForm::Named { service: own, .. } => is_of(own, service),
        }
    }

    /// Whether it covers every action of this service.
    #[must_use]
    pub fn covers_service(self, service: &str) -> bool {
        match self.form() {
            ActionForm::All => true,
            ActionForm::Nothing => false,
            ActionForm::Named { service: own, name } => {
                let all_names = !name.is_empty() && name.bytes().all(|byte| byte == b'*');
                all_names && is_of(own, service)
            }
        }
    }
}

/// Whether a name with wildcards covers a name; case does not matter.
fn covers_name(own: &str, name: &str) -> bool {
    if own.contains(['*', '?']) {
        let syntax = Syntax {
            wildcards: true,
            variables: false,
        };
        Pattern::parse(own, syntax).covers(name, Case::Insensitive)
    } else {
        own.eq_ignore_ascii_case(name)
    }
}

/// Whether the service of a pattern is this one, or `*`.
fn is_of(own: &str, service: &str) -> bool {
    own == "*" || own.eq_ignore_ascii_case(service)
}
