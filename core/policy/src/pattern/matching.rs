//! Whether a pattern covers a text, in at most pattern times text steps.

use std::ops::Deref;

use super::{Atom, Pattern, Variables};

impl<S: Deref<Target = str>> Pattern<S> {
    pub(super) fn glob<const FOLD: bool>(&self, text: &str, variables: &impl Variables) -> bool {
        let atoms = self.atoms();
        let mut rest = text;
        let mut at = 0;
        // Where to go on when what follows the last `*` does not fit: one character later.
        let mut retry: Option<(usize, &str)> = None;
        loop {
            let fits = match atoms.get(at) {
                None if rest.is_empty() => return true,
                None => None,
                Some(Atom::Many) if self.last_many == Some(at) => {
                    return self.ends::<FOLD>(at + 1, rest, variables);
                }
                Some(Atom::Many) => {
                    retry = Some((at + 1, rest));
                    Some(rest)
                }
                Some(Atom::Some(count)) => skip(rest, *count),
                Some(Atom::Literal(literal)) => strip_prefix::<FOLD>(rest, literal),
                Some(Atom::Variable(variable)) => variable
                    .resolve(variables)
                    .and_then(|value| strip_prefix::<FOLD>(rest, value)),
            };
            if let Some(fitting) = fits {
                rest = fitting;
                at += 1;
                continue;
            }
            let Some((after_many, from)) = retry else {
                return false;
            };
            let Some(later) = skip(from, 1) else {
                return false;
            };
            retry = Some((after_many, later));
            (at, rest) = (after_many, later);
        }
    }

    /// Whether what stands after the last `*` is the end of the text: read backwards, so that nothing is
    /// tried twice.
    fn ends<const FOLD: bool>(&self, first: usize, text: &str, variables: &impl Variables) -> bool {
        let mut rest = text;
        for atom in self.atoms().get(first..).unwrap_or_default().iter().rev() {
            let fits = match atom {
                Atom::Many => Some(rest),
                Atom::Some(count) => skip_back(rest, *count),
                Atom::Literal(literal) => strip_suffix::<FOLD>(rest, literal),
                Atom::Variable(variable) => variable
                    .resolve(variables)
                    .and_then(|value| strip_suffix::<FOLD>(rest, value)),
            };
            match fits {
                Some(fitting) => rest = fitting,
                None => return false,
            }
        }
        true
    }
}

fn strip_prefix<'a, const FOLD: bool>(text: &'a str, prefix: &str) -> Option<&'a str> {
    if !FOLD {
        return text.strip_prefix(prefix);
    }
    let (head, tail) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(tail)
}

fn strip_suffix<'a, const FOLD: bool>(text: &'a str, suffix: &str) -> Option<&'a str> {
    if !FOLD {
        return text.strip_suffix(suffix);
    }
    let (head, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(head)
}

fn skip(text: &str, count: usize) -> Option<&str> {
    // A long run over ASCII takes no steps, so that a star before it does not make them many.
    if count > 8 && text.as_bytes().get(..count)?.is_ascii() {
        return text.get(count..);
    }
    let mut characters = text.chars();
    for _ in 0..count {
        characters.next()?;
    }
    Some(characters.as_str())
}

fn skip_back(text: &str, count: usize) -> Option<&str> {
    let mut characters = text.chars();
    for _ in 0..count {
        characters.next_back()?;
    }
    Some(characters.as_str())
}
