//! A value of a row, and the values that stand in it.

use super::{Flat, Row};
use crate::json::{Span, SyntaxError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}

/// A value of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'r> {
    row: &'r Row,
    own: Flat,
    place: u32,
}

impl<'r> Entry<'r> {
    #[inline]
    pub(super) fn new(row: &'r Row, own: Flat, place: u32) -> Self {
        Self { row, own, place }
    }

    /// The value by itself.
    pub(crate) fn flat(self) -> Flat {
        self.own
    }

    /// Its place in the row.
    pub(crate) fn place(self) -> u32 {
        self.place
    }

    pub(crate) fn kind(self) -> Kind {
        match self.row.first_byte(self.own) {
            Some(b'"') => Kind::String,
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b't') => Kind::True,
            Some(b'f') => Kind::False,
            Some(b'n') | None => Kind::Null,
            Some(_) => Kind::Number,
        }
    }

    #[inline]
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.kind() == kind
    }

    pub(crate) fn span(self) -> Span {
        self.row.span(self.own)
    }

    #[cold]
    pub(crate) fn error(self, reason: impl Into<String>) -> SyntaxError {
        SyntaxError::new(reason, self.span().start)
    }

    /// The text, if it is a string.
    #[inline]
    pub(crate) fn as_str(self) -> Option<&'r str> {
        self.is(Kind::String).then(|| self.text())
    }

    /// What it says, if it is neither array nor object.
    #[inline]
    pub(crate) fn text(self) -> &'r str {
        self.row.str(self.own)
    }

    /// The members, if it is an object.
    #[inline]
    pub(crate) fn members(self) -> Option<Members<'r>> {
        self.is(Kind::Object).then(|| Members(self.elements()))
    }

    /// The members of an object as they are looked at by name: what each name says, in bytes, and the place of its value.
    #[inline]
    pub(crate) fn named_places(self) -> impl Iterator<Item = (&'r [u8], u32)> + Clone {
        let Self { row, place, own } = self;
        let values = row.values.get(place as usize..).unwrap_or_default();
        let values = values.get(..=own.count_inner() as usize);
        let (mut rest, mut next) = (values.unwrap_or_default(), place);
        let mut step = 1;
        std::iter::from_fn(move || {
            rest = rest.get(step..)?;
            let [name, value, ..] = rest else {
                return None;
            };
            next += step as u32;
            step = 2 + value.count_inner() as usize;
            Some((row.bytes_of(*name), next + 1))
        })
    }

    /// The elements of an array, or the value itself.
    #[inline]
    pub(crate) fn one_or_many(self) -> Elements<'r> {
        if self.is(Kind::Array) {
            return self.elements();
        }
        Elements {
            row: self.row,
            next: self.place,
            end: self.place + 1,
        }
    }

    #[inline]
    pub(in crate::json) fn elements(self) -> Elements<'r> {
        let next = self.place + 1;
        Elements {
            row: self.row,
            next,
            end: next + self.own.count_inner(),
        }
    }

    /// The value of a member, if it is an object that has it.
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        let mut members = self.members()?;
        let member = members.find(|member| member.name() == name)?;
        Some(member.value)
    }
}

/// The elements of an array.
#[derive(Clone, Debug)]
pub(crate) struct Elements<'r> {
    row: &'r Row,
    next: u32,
    end: u32,
}

impl<'r> Iterator for Elements<'r> {
    type Item = Entry<'r>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let place = self.next;
        if place >= self.end {
            return None;
        }
        let own = *self.row.values.get(place as usize)?;
        self.next = place + 1 + own.count_inner();
        let row = self.row;
        Some(Entry { row, own, place })
    }
}

/// The members of an object.
#[derive(Clone, Debug)]
pub(crate) struct Members<'r>(Elements<'r>);

impl<'r> Iterator for Members<'r> {
    type Item = MemberEntry<'r>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        Some(MemberEntry {
            name: self.0.next()?,
            value: self.0.next()?,
        })
    }
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MemberEntry<'r> {
    pub(crate) name: Entry<'r>,
    pub(crate) value: Entry<'r>,
}

impl<'r> MemberEntry<'r> {
    pub(crate) fn name(self) -> &'r str {
        self.name.text()
    }
}
