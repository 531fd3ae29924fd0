//! `Action` and `NotAction`.

use crate::json::Span;
use crate::pattern::{Case, Pattern, Syntax, has_wildcards};
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

impl<'a> ActionPattern<'a> {
    /// The name, possibly with wildcards, by which it covers actions of this service; none if it covers none of them.
    fn name_in(self, service: &str) -> Option<&'a str> {
        if let Some(rest) = self.value.strip_prefix('*') {
            // `*` by itself stands for `*:*`.
            return if rest.is_empty() {
                Some("*")
            } else {
                rest.strip_prefix(':')
            };
        }
        let (own, name) = self.value.split_at_checked(service.len())?;
        let name = name.strip_prefix(':')?;
        // Wildcards stand in the name only; AWS refuses them elsewhere.
        let is_plain = |byte| !matches!(byte, b'*' | b'?' | b':');
        let is_its = !own.is_empty() && own.eq_ignore_ascii_case(service);
        (is_its && own.bytes().all(is_plain)).then_some(name)
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
        self.name_in(service)
            .is_some_and(|own| covers_name(own, name))
    }

    /// Whether it can cover an action of this service.
    #[must_use]
    pub fn concerns(self, service: &str) -> bool {
        self.name_in(service).is_some()
    }

    /// Whether it covers every action of this service.
    #[must_use]
    pub fn covers_service(self, service: &str) -> bool {
        self.name_in(service)
            .is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte == b'*'))
    }
}

/// Whether a name with wildcards covers a name; case does not matter.
fn covers_name(own: &str, name: &str) -> bool {
    if has_wildcards(own) {
        let syntax = Syntax {
            wildcards: true,
            variables: false,
        };
        Pattern::parse(own, syntax).covers(name, Case::Insensitive)
    } else {
        own.eq_ignore_ascii_case(name)
    }
}
