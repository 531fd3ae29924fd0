//! That no member of an object stands there twice.

use std::collections::HashSet;

use smallvec::SmallVec;

use super::{Parsed, Parser, Rest};
use crate::json::row::Flat;

/// The names of an object as far as a word holds them: of those of a statement, each has a bit of its own.
#[derive(Default)]
pub(super) struct Names {
    seen: u64,
    may_repeat: bool,
}

impl Names {
    /// The next name, from its opening quotation mark; `after` is what follows the closing one.
    #[inline]
    pub(super) fn note(&mut self, from: Rest<'_>, after: Rest<'_>) {
        let length = from.len() - after.len();
        let (first, last) = (from.get(1), from.get(length.wrapping_sub(2)));
        let (Some(first), Some(last)) = (first, last) else {
            return;
        };
        let mark = length * 3 + usize::from(*first) + usize::from(*last);
        let bit = 1 << (mark % 64);
        self.may_repeat |= self.seen & bit != 0;
        self.seen |= bit;
    }

    /// If not, all names differ, unless they are written with escapes.
    pub(super) fn may_repeat(&self) -> bool {
        self.may_repeat
    }
}

/// Up to so many members are compared with each other; there is nothing to allocate then.
const FEW_MEMBERS: usize = 12;

impl Parser<'_> {
    /// Fails at the first name of an object, the last value but those in it, that stands there a second time.
    #[cold]
    pub(super) fn refuse_duplicates(&mut self, object: usize) -> Parsed<()> {
        let Some(name) = self.first_duplicate(object) else {
            return Ok(());
        };
        let text = self.content(name);
        let reason = format!("the member `{text}` stands here a second time");
        self.fail_at(name.start(), &reason)
    }

    fn first_duplicate(&self, object: usize) -> Option<Flat> {
        let mut few: SmallVec<[&str; FEW_MEMBERS]> = SmallVec::new();
        let mut many = HashSet::new();
        self.names(object).find(|name| {
            let name = self.content(*name);
            if few.len() < FEW_MEMBERS {
                let is_held = few.contains(&name);
                few.push(name);
                return is_held;
            }
            if many.is_empty() {
                many.extend(few.iter().copied());
            }
            !many.insert(name)
        })
    }

    /// The names of the members of an object.
    fn names(&self, object: usize) -> impl Iterator<Item = Flat> {
        let mut rest = self.values.get(object + 1..).unwrap_or_default();
        std::iter::from_fn(move || {
            let (name, after) = rest.split_first()?;
            let (value, _) = after.split_first()?;
            let next = 1 + value.count_inner() as usize;
            rest = after.get(next..).unwrap_or_default();
            Some(*name)
        })
    }
}
