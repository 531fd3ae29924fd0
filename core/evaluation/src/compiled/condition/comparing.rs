//! Values of a request beside those that a condition wants.

use std::net::IpAddr;

use keyward_policy::Quantifier;
use keyward_policy::pattern::{Case, Matched, Pattern};
use keyward_policy::value::{AddressRange, Instant, Number, OwnedNumber, base64};

use super::{Order, Wanted};
use crate::choices;
use crate::compiled::context::{Held, ReadyContext, Value, read_boolean};
use crate::compiled::text::TextPattern;

/// The values as set operators see them: one empty string is a set of nothing.
pub(super) fn set_of(values: &[String]) -> &[String] {
    match values {
        [only] if only.is_empty() => &[],
        values => values,
    }
}

/// A comparison with a key that is there.
pub(super) struct Comparing<'c, 'a> {
    pub(super) wanted: &'c Wanted,
    pub(super) negated: bool,
    pub(super) context: &'c ReadyContext<'a>,
}

impl<'c, 'a> Comparing<'c, 'a> {
    #[inline]
    pub(super) fn holds(
        &self,
        quantifier: Option<Quantifier>,
        if_exists: bool,
        held: &Held<'a>,
    ) -> bool {
        match (held.value, quantifier) {
            (Value::Single(""), Some(Quantifier::ForAllValues)) => true,
            (Value::Single(""), Some(Quantifier::ForAnyValue)) => false,
            (Value::Single(value), _) => self.satisfied_by_single(value, held),
            (Value::Multi(values), quantifier) => self.holds_of_set(quantifier, if_exists, values),
        }
    }

    #[inline(never)]
    fn holds_of_set(
        &self,
        quantifier: Option<Quantifier>,
        if_exists: bool,
        values: &[String],
    ) -> bool {
        match quantifier {
            Some(Quantifier::ForAllValues) => {
                let mut values = set_of(values).iter();
                values.all(|value| self.satisfied_by(value))
            }
            Some(Quantifier::ForAnyValue) => {
                let mut values = set_of(values).iter();
                values.any(|value| self.satisfied_by(value))
            }
            None if values.is_empty() => if_exists || self.negated,
            None => choices::PLAIN_OPERATOR_ON_SET,
        }
    }

    /// A value that keeps what it was read as.
    #[inline]
    fn satisfied_by_single(&self, value: &str, held: &Held<'a>) -> bool {
        match self.wanted {
            Wanted::Booleans(wanted) => wanted.list(held.boolean(value), self.context),
            Wanted::Texts(wanted) => self.listed(wanted, value) != self.negated,
            Wanted::Dates(order, wanted) => self.dated(*order, held.date(value), wanted),
            Wanted::Addresses(wanted) => self.located(held.address(value), wanted),
            _ => self.satisfied_by(value),
        }
    }

    fn satisfied_by(&self, value: &str) -> bool {
        let context = self.context;
        let listed = match self.wanted {
            Wanted::Texts(wanted) => self.listed(wanted, value),
            Wanted::ManyTexts(wanted) => wanted.covers(value, context),
            Wanted::FoldedTexts(wanted) => folded_any(wanted, value, context),
            Wanted::Booleans(wanted) => wanted.list(read_boolean(value), context),
            Wanted::Numbers(order, wanted) => {
                return self.ordered(*order, Number::parse(value), wanted);
            }
            Wanted::Dates(order, wanted) => {
                return self.dated(*order, Instant::parse(value), wanted);
            }
            Wanted::Bytes(wanted) => match base64(value) {
                Some(value) => wanted.iter().flatten().any(|wanted| **wanted == *value),
                None => false,
            },
            Wanted::Addresses(wanted) => {
                return self.located(AddressRange::parse_address(value), wanted);
            }
            Wanted::Arns(wanted) => return self.named(value, wanted),
        };
        listed != self.negated
    }

    #[inline]
    fn listed(&self, wanted: &[TextPattern], value: &str) -> bool {
        wanted
            .iter()
            .any(|wanted| wanted.covers(value, self.context))
    }

    fn ordered(
        &self,
        order: Order,
        value: Option<Number<'_>>,
        wanted: &[Option<OwnedNumber>],
    ) -> bool {
        self.readable(value.is_some(), wanted, |wanted| {
            value.is_some_and(|value| order.holds(&value, &wanted.as_number()))
        })
    }

    fn dated(&self, order: Order, value: Option<Instant>, wanted: &[Option<Instant>]) -> bool {
        self.readable(value.is_some(), wanted, |wanted| {
            value.is_some_and(|value| order.holds(&value, wanted))
        })
    }

    /// Numbers and dates: what cannot be read on either side neither matches nor differs.
    fn readable<T>(
        &self,
        value_is_readable: bool,
        wanted: &[Option<T>],
        matches: impl Fn(&T) -> bool,
    ) -> bool {
        let otherwise = choices::UNREADABLE_DIFFERS;
        self.compared(value_is_readable, wanted, matches, otherwise)
    }

    /// Some of the wanted values must match, or if the operator is negated none; there `otherwise` says whether what
    /// cannot be compared differs.
    #[inline]
    fn compared<T>(
        &self,
        value_is_readable: bool,
        wanted: &[Option<T>],
        matches: impl Fn(&T) -> bool,
        otherwise: bool,
    ) -> bool {
        if !self.negated {
            return wanted.iter().flatten().any(matches);
        }
        wanted.iter().all(|wanted| match wanted {
            Some(wanted) if value_is_readable => !matches(wanted),
            _ => otherwise,
        })
    }

    fn located(&self, value: Option<IpAddr>, wanted: &[Option<AddressRange>]) -> bool {
        self.identified(value.is_some(), wanted, |wanted| {
            value.is_some_and(|value| wanted.contains(value))
        })
    }

    fn named(&self, value: &str, wanted: &[Option<Box<[TextPattern; 6]>>]) -> bool {
        let Some(value) = arn_parts(value) else {
            return self.identified(false, wanted, |_| false);
        };
        self.identified(true, wanted, |wanted| {
            let parts = wanted.iter().zip(value);
            parts
                .into_iter()
                .all(|(wanted, part)| wanted.matches(part, self.context) == Matched::Yes)
        })
    }

    /// Addresses and ARNs: what is none on either side differs.
    fn identified<T>(
        &self,
        value_is_one: bool,
        wanted: &[Option<T>],
        matches: impl Fn(&T) -> bool,
    ) -> bool {
        let otherwise = choices::NOT_AN_ARN_OR_ADDRESS_DIFFERS;
        self.compared(value_is_one, wanted, matches, otherwise)
    }
}

impl Order {
    fn holds<T: Ord>(self, value: &T, wanted: &T) -> bool {
        match self {
            Self::Equal => value == wanted,
            Self::Less => value < wanted,
            Self::LessOrEqual => value <= wanted,
            Self::Greater => value > wanted,
            Self::GreaterOrEqual => value >= wanted,
        }
    }
}

pub(super) fn folded_any(wanted: &[Pattern], value: &str, context: &ReadyContext<'_>) -> bool {
    wanted
        .iter()
        .any(|wanted| wanted.matches(value, Case::Insensitive, context) == Matched::Yes)
}

/// The six parts of an ARN; none if there are fewer.
fn arn_parts(text: &str) -> Option<[&str; 6]> {
    let mut parts = text.splitn(6, ':');
    Some([
        parts.next()?,
        parts.next()?,
        parts.next()?,
        parts.next()?,
        parts.next()?,
        parts.next()?,
    ])
}
