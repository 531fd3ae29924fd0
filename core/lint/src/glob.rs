//! Patterns beside patterns: whether one covers all that another does, and whether two have anything in common.

use std::borrow::Cow;
use std::cell::OnceCell;

use keyward_catalog::ResourceType;

use crate::OPAQUE;
use crate::policy::without_variables;

/// A character of a pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atom {
    /// `*`
    Any,
    /// `?`
    One,
    /// Text that is not known.
    Opaque,
    Exactly(char),
}

impl Atom {
    fn is_any(self) -> bool {
        matches!(self, Self::Any | Self::Opaque)
    }
}

/// A pattern with `*` and `?`; what stands in `${…}` and [`OPAQUE`] is text that is not known.
pub(crate) struct Glob<'a> {
    text: Cow<'a, str>,
    /// Read when first asked for: most patterns begin differently from those that they are compared with.
    atoms: OnceCell<Vec<Atom>>,
}

impl<'a> Glob<'a> {
    pub(crate) fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            atoms: OnceCell::new(),
        }
    }

    /// Of actions: their case does not matter.
    pub(crate) fn of_action(text: &str) -> Self {
        Self::new(text.to_ascii_lowercase())
    }

    fn atoms(&self) -> &[Atom] {
        self.atoms.get_or_init(|| atoms(&self.text))
    }

    /// Whether everything that `inner` matches, this does too. What is not known is only covered by `*`, so that a yes
    /// holds whatever it may turn out to be.
    pub(crate) fn covers(&self, inner: &Glob<'_>) -> bool {
        if begin_differently(&self.text, &inner.text) {
            return false;
        }
        // By the greedy way of matching, in which only the last `*` is ever tried again.
        let (outer, inner) = (self.atoms(), inner.atoms());
        let (mut at, mut inner_at) = (0, 0);
        let mut star = None;
        while let Some(found) = inner.get(inner_at) {
            let matches = match outer.get(at) {
                Some(Atom::Any) => {
                    star = Some((at + 1, inner_at));
                    at += 1;
                    continue;
                }
                Some(Atom::One) => !found.is_any(),
                Some(Atom::Exactly(wanted)) => *found == Atom::Exactly(*wanted),
                Some(Atom::Opaque) | None => false,
            };
            if matches {
                (at, inner_at) = (at + 1, inner_at + 1);
                continue;
            }
            let Some((after_star, from)) = star else {
                return false;
            };
            (at, inner_at) = (after_star, from + 1);
            star = Some((after_star, from + 1));
        }
        outer.iter().skip(at).all(|atom| *atom == Atom::Any)
    }

    /// Whether some text is matched by both, whatever is not known being what it likes.
    pub(crate) fn meets(&self, other: &Glob<'_>) -> bool {
        if self.text == "*" || other.text == "*" {
            return true;
        }
        // Most differ where both say exactly what they begin or end with.
        if begin_differently(&self.text, &other.text) {
            return false;
        }
        let Some((left, right)) = without_same_head(self.atoms(), other.atoms()) else {
            return false;
        };
        let Some((left, right)) = without_same_tail(left, right) else {
            return false;
        };
        match (left, right) {
            ([], rest) | (rest, []) => rest.iter().all(|atom| atom.is_any()),
            ([only], _) | (_, [only]) if only.is_any() => true,
            _ => meet(left, right),
        }
    }
}

fn atoms(text: &str) -> Vec<Atom> {
    let mut atoms = Vec::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        atoms.push(match character {
            '*' => Atom::Any,
            '?' => Atom::One,
            OPAQUE => Atom::Opaque,
            '$' if rest.as_str().starts_with('{') => {
                rest.find(|character| *character == '}');
                Atom::Opaque
            }
            exactly => Atom::Exactly(exactly),
        });
    }
    atoms
}

/// What is left of two patterns without the characters that both begin with; `None` if the next ones differ.
fn without_same_head<'a>(
    mut left: &'a [Atom],
    mut right: &'a [Atom],
) -> Option<(&'a [Atom], &'a [Atom])> {
    while let ([Atom::Exactly(own), left_rest @ ..], [Atom::Exactly(other), right_rest @ ..]) =
        (left, right)
    {
        if own != other {
            return None;
        }
        (left, right) = (left_rest, right_rest);
    }
    Some((left, right))
}

/// The same from the end.
fn without_same_tail<'a>(
    mut left: &'a [Atom],
    mut right: &'a [Atom],
) -> Option<(&'a [Atom], &'a [Atom])> {
    while let ([left_rest @ .., Atom::Exactly(own)], [right_rest @ .., Atom::Exactly(other)]) =
        (left, right)
    {
        if own != other {
            return None;
        }
        (left, right) = (left_rest, right_rest);
    }
    Some((left, right))
}

/// Which ends of `right` can be reached together with each end of `left`, row by row.
fn meet(left: &[Atom], right: &[Atom]) -> bool {
    let width = right.len() + 1;
    let (mut row, mut next) = (vec![false; width], vec![false; width]);
    set(&mut row, 0);
    close(&mut row, right);
    for atom in left {
        next.fill(false);
        let mut is_reached = false;
        for (at, reached) in row.iter().enumerate() {
            if !reached {
                continue;
            }
            is_reached = true;
            if atom.is_any() {
                (at..width).for_each(|later| set(&mut next, later));
                break;
            }
            match right.get(at) {
                Some(beside) if beside.is_any() => set(&mut next, at),
                Some(beside) if agree(*atom, *beside) => set(&mut next, at + 1),
                _ => {}
            }
        }
        if !is_reached {
            return false;
        }
        close(&mut next, right);
        std::mem::swap(&mut row, &mut next);
    }
    row.last().copied().unwrap_or_default()
}

/// An ARN with wildcards, part by part: whoever writes `arn:aws:s3:::b/*` does not mean that `*` may hold colons that end the
/// account.
pub(crate) struct ArnGlob {
    text: String,
    /// Where the parts begin and end in the text, as far as it has any; none if what is not known may be several parts.
    places: Option<Vec<(usize, usize)>>,
}

/// The six parts of an ARN, or as many as there are.
fn places_of_parts(text: &str) -> Vec<(usize, usize)> {
    let mut start = 0;
    let places = text.splitn(6, ':').map(|part| {
        let place = (start, start + part.len());
        start = place.1 + 1;
        place
    });
    places.collect()
}

impl ArnGlob {
    pub(crate) fn new(text: &str) -> Self {
        let text = without_variables(text).into_owned();
        let is_open = !text.is_ascii() && text.contains(OPAQUE) && text.matches(':').count() < 5;
        Self {
            places: (!is_open).then(|| places_of_parts(&text)),
            text,
        }
    }

    /// The six parts; those that are missing may be anything.
    fn parts(&self) -> Option<impl Iterator<Item = &str>> {
        let places = self.places.as_ref()?.iter();
        let parts = places.map(|(start, end)| self.text.get(*start..*end).unwrap_or_default());
        Some(parts.chain(std::iter::repeat("*")).take(6))
    }

    /// Whether some ARN of a type is matched.
    pub(crate) fn meets_type(&self, of_type: &ResourceType) -> bool {
        // Most differ in how a part begins, and need not be read whole.
        if let Some(own) = self.parts()
            && own
                .zip(of_type.arn_parts())
                .any(|(own, other)| begin_differently(own, other))
        {
            return false;
        }
        self.meets(&Self::new(of_type.arn()))
    }

    /// Whether some ARN is matched by both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        match (self.parts(), other.parts()) {
            (Some(own), Some(others)) => {
                let mut both = own.zip(others);
                both.all(|(own, other)| Glob::new(own).meets(&Glob::new(other)))
            }
            _ => Glob::new(&self.text).meets(&Glob::new(&other.text)),
        }
    }
}

/// Whether two patterns begin differently, without reading them whole.
fn begin_differently(left: &str, right: &str) -> bool {
    let open = |byte: u8| matches!(byte, b'*' | b'?' | b'$') || !byte.is_ascii();
    for (left, right) in left.bytes().zip(right.bytes()) {
        if open(left) || open(right) {
            return false;
        }
        if left != right {
            return true;
        }
    }
    false
}

fn set(row: &mut [bool], at: usize) {
    if let Some(cell) = row.get_mut(at) {
        *cell = true;
    }
}

/// A `*` may stand for nothing.
fn close(row: &mut [bool], atoms: &[Atom]) {
    for (at, atom) in atoms.iter().enumerate() {
        if atom.is_any() && row.get(at).copied().unwrap_or_default() {
            set(row, at + 1);
        }
    }
}

fn agree(left: Atom, right: Atom) -> bool {
    match (left, right) {
        (Atom::Exactly(left), Atom::Exactly(right)) => left == right,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covering() {
        for (outer, inner, covers) in [
            ("*", "", true),
            ("*", "a*?", true),
            ("a*", "abc", true),
            ("a*", "a*", true),
            ("a*", "*", false),
            ("a?c", "abc", true),
            ("a?c", "a*c", false),
            ("a*c", "a?c", true),
            ("a*b*c", "axbxbxc", true),
            ("a*b", "a*bc", false),
            ("x/*", "x/${aws:username}/*", true),
            ("x/?", "x/${aws:username}", false),
            ("x/${aws:username}", "x/${aws:username}", false),
        ] {
            assert_eq!(
                Glob::new(outer).covers(&Glob::new(inner)),
                covers,
                "{outer} {inner}"
            );
        }
    }

    #[test]
    fn arns_meet_part_by_part() {
        let bucket = ArnGlob::new("arn:${Partition}:s3:::${BucketName}");
        let point = ArnGlob::new("arn:${Partition}:s3:${Region}:${Account}:accesspoint/${Name}");
        for (text, meets_bucket, meets_point) in [
            ("*", true, true),
            ("arn:aws:s3:::b/*", true, false),
            (
                "arn:aws:s3:eu-west-1:111122223333:accesspoint/a",
                false,
                true,
            ),
            ("arn:aws:s3*", true, true),
            ("arn:aws:sqs:*:*:*", false, false),
            ("\u{10FFFD}/*", true, true),
            ("\u{10FFFD}", true, true),
        ] {
            let arn = ArnGlob::new(text);
            assert_eq!(
                (arn.meets(&bucket), arn.meets(&point)),
                (meets_bucket, meets_point),
                "{text}"
            );
        }
    }

    #[test]
    fn meeting() {
        for (left, right, meets) in [
            ("a*", "*b", true),
            ("a*", "b*", false),
            ("abc", "a?c", true),
            ("", "*", true),
            ("", "?", false),
            ("arn:aws:s3:::b", "arn:*:s3:::*/*", false),
            ("arn:aws:s3:::b*", "arn:*:s3:::*/*", true),
            ("arn:aws:s3:::\u{10FFFD}", "arn:*:s3:::*/*", true),
            ("a${x}c", "abbc", true),
            ("abc", "abc", true),
            ("abc", "ab", false),
            ("ab*", "ab", true),
            ("ab?", "ab", false),
            ("a*c", "a*d", false),
            ("a*bc", "ab*c", true),
            ("a?", "*b?", false),
            ("a?", "*a?", true),
            ("*x*", "abc", false),
            ("aa*aa", "aaa", false),
        ] {
            let (left, right) = (Glob::new(left), Glob::new(right));
            assert_eq!(left.meets(&right), meets);
            assert_eq!(right.meets(&left), meets);
        }
    }
}
