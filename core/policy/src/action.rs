//! `Action` and `NotAction`.

use crate::blocks::{first_bits, marks, places};
use crate::json::Span;
use crate::pattern::{Case, Pattern, Syntax};
use crate::source::{Listed, Written};

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
        // Most patterns are of other services, which two bytes tell.
        let colon = (service.len(), b':');
        let values = &self.list().0;
        let listed = values.any_with(b'*', colon, |value| matches(value, service, name));
        listed == matches!(self, Self::Action(_))
    }

    /// The values, whichever element they stand in.
    pub fn entries(
        &self,
    ) -> impl DoubleEndedIterator<Item = ActionPattern<'_>> + ExactSizeIterator + Clone {
        self.list().entries()
    }

    pub(crate) fn list(&self) -> &ActionList {
        let (Self::Action(list) | Self::NotAction(list)) = self;
        list
    }
}

/// The values of `Action` or `NotAction`, at least one, and where the whole of it stands.
#[derive(Clone, Debug)]
pub struct ActionList(pub(crate) Listed);

impl ActionList {
    /// The values.
    pub fn entries(
        &self,
    ) -> impl DoubleEndedIterator<Item = ActionPattern<'_>> + ExactSizeIterator + Clone {
        let values = self.0.values();
        values.map(|written| ActionPattern { written })
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
    written: Written<'a>,
}

impl<'a> ActionPattern<'a> {
    /// The value as it is written.
    #[must_use]
    pub fn value(self) -> &'a str {
        self.written.text
    }

    /// Where it stands.
    #[must_use]
    pub fn span(self) -> Span {
        self.written.span()
    }

    /// Where its first colon and its first wildcard stand, in bytes.
    #[must_use]
    #[inline]
    pub fn colon_and_wildcard(self) -> (Option<usize>, Option<usize>) {
        let text = self.value().as_bytes();
        if let Some(start) = self.written.bytes_onwards().first_chunk()
            && text.len() <= start.len()
        {
            let own = first_bits(text.len());
            let first = |marks: u32| match marks & own {
                0 => None,
                marks => Some(marks.trailing_zeros() as usize),
            };
            let wildcards = marks(start, b'*') | marks(start, b'?');
            return (first(marks(start, b':')), first(wildcards));
        }
        (
            places(text, [b':']).next(),
            places(text, [b'*', b'?']).next(),
        )
    }

    /// Whether it covers an action, given as service and name; case does not matter.
    #[must_use]
    pub fn matches(self, service: &str, name: &str) -> bool {
        matches(self.value(), service, name)
    }

    /// Whether it can cover an action of this service.
    #[must_use]
    pub fn concerns(self, service: &str) -> bool {
        name_in(self.value(), service).is_some()
    }

    /// Whether it covers every action of this service.
    #[must_use]
    pub fn covers_service(self, service: &str) -> bool {
        name_in(self.value(), service)
            .is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte == b'*'))
    }
}

/// Whether a value covers an action; case does not matter.
#[inline]
fn matches(value: &str, service: &str, name: &str) -> bool {
    name_in(value, service).is_some_and(|own| covers_name(own, name))
}

/// The name, possibly with wildcards, by which a value covers actions of this service; none if it covers none.
#[inline]
fn name_in<'a>(value: &'a str, service: &str) -> Option<&'a str> {
    if let Some(rest) = value.strip_prefix('*') {
        // `*` by itself stands for `*:*`.
        return if rest.is_empty() {
            Some("*")
        } else {
            rest.strip_prefix(':')
        };
    }
    // Most patterns are of other services, and few of those have their colon at the same place.
    let colon = service.len();
    if value.as_bytes().get(colon) != Some(&b':') {
        return None;
    }
    let (own, name) = value.split_at_checked(colon)?;
    // Wildcards stand in the name only; AWS refuses them elsewhere.
    let is_plain = |byte| !matches!(byte, b'*' | b'?' | b':');
    let is_its = !own.is_empty() && own.eq_ignore_ascii_case(service);
    (is_its && own.bytes().all(is_plain)).then(|| name.get(1..))?
}

/// Whether a name with wildcards covers a name; case does not matter.
#[inline]
fn covers_name(own: &str, name: &str) -> bool {
    // Two names that differ mostly do so in the first letter.
    let first = |text: &str| text.bytes().next().map(|byte| byte.to_ascii_lowercase());
    let begins = first(own);
    if begins != first(name) && !matches!(begins, Some(b'*' | b'?')) {
        return false;
    }
    let is_wild = |byte| matches!(byte, b'*' | b'?');
    let Some(wild) = own.bytes().position(is_wild) else {
        return own.eq_ignore_ascii_case(name);
    };
    let begin_alike = match (own.get(..wild), name.get(..wild)) {
        (Some(own), Some(name)) => own.eq_ignore_ascii_case(name),
        _ => false,
    };
    let syntax = Syntax {
        wildcards: true,
        variables: false,
    };
    begin_alike
        && (own.get(wild..) == Some("*")
            || Pattern::parse(own, syntax).covers(name, Case::Insensitive))
}
