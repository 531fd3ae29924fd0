//! Strings, and what their escapes stand for.

use wide::u8x16;

use super::{Parsed, Parser, Rest};
use crate::json::row::Flat;

const LONE: &str = "half a surrogate pair stands in a string";

impl<'t> Parser<'t> {
    /// Reads a string; `inside` is what follows its opening quotation mark.
    #[inline(always)]
    pub(super) fn string(&mut self, from: Rest<'t>, inside: Rest<'t>) -> Parsed<Rest<'t>> {
        match skip_plain(inside) {
            [b'"', after @ ..] => {
                self.push(from, after);
                Ok(after)
            }
            rest => self.string_with_escapes(from, inside, rest),
        }
    }

    /// Reads on in a string that has been plain up to the rest.
    #[cold]
    fn string_with_escapes(
        &mut self,
        from: Rest<'t>,
        mut plain: Rest<'t>,
        mut rest: Rest<'t>,
    ) -> Parsed<Rest<'t>> {
        let start = self.unescaped.len();
        loop {
            let run = self.offset(plain) as usize..self.offset(rest) as usize;
            let run = self.text.get(run).unwrap_or_default();
            self.unescaped.push_str(run);
            rest = match rest {
                [] => return self.fail(rest, "a string has no end"),
                [b'"', after @ ..] => {
                    self.push_escaped(from, after, start);
                    return Ok(after);
                }
                [b'\\', after @ ..] => self.escape(after)?,
                [..] => return self.fail(rest, "a control character stands in a string"),
            };
            plain = rest;
            rest = skip_plain(rest);
        }
    }

    /// Adds a string whose escapes stand for what was unescaped from there on.
    fn push_escaped(&mut self, from: Rest<'t>, after: Rest<'t>, start: usize) {
        // Places behind the text; together they are no longer than twice the text, which is short enough.
        let place = |at: usize| (self.text.len() + at) as u32;
        let unescaped = (place(start), place(self.unescaped.len()));
        let number = self.escaped.len() as u32;
        self.escaped.push(unescaped);
        let (start, end) = (self.offset(from), self.offset(after));
        self.values.push(Flat::escaped(start, end, number));
    }

    /// Reads on after a backslash.
    fn escape(&mut self, rest: Rest<'t>) -> Parsed<Rest<'t>> {
        let (character, after) = match rest {
            [b'"', after @ ..] => ('"', after),
            [b'\\', after @ ..] => ('\\', after),
            [b'/', after @ ..] => ('/', after),
            [b'b', after @ ..] => ('\u{8}', after),
            [b'f', after @ ..] => ('\u{c}', after),
            [b'n', after @ ..] => ('\n', after),
            [b'r', after @ ..] => ('\r', after),
            [b't', after @ ..] => ('\t', after),
            [b'u', digits @ ..] => self.unicode_escape(digits)?,
            _ => return self.fail(rest, "an unknown escape stands in a string"),
        };
        self.unescaped.push(character);
        Ok(after)
    }

    /// Reads on after `\u`.
    fn unicode_escape(&mut self, digits: Rest<'t>) -> Parsed<(char, Rest<'t>)> {
        let (high, after) = self.four_digits(digits)?;
        if !(0xD800..0xE000).contains(&high) {
            return self.character(high, after);
        }
        let after_low = match after {
            [b'\\', b'u', digits @ ..] if high < 0xDC00 => digits,
            [b'\\', rest @ ..] if high < 0xDC00 => return self.fail(rest, LONE),
            _ => return self.fail(after, LONE),
        };
        let (low, after) = self.four_digits(after_low)?;
        if !(0xDC00..0xE000).contains(&low) {
            return self.fail(after, LONE);
        }
        let scalar = 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        self.character(scalar, after)
    }

    fn character(&mut self, scalar: u32, after: Rest<'t>) -> Parsed<(char, Rest<'t>)> {
        match char::from_u32(scalar) {
            Some(character) => Ok((character, after)),
            None => self.fail(after, LONE),
        }
    }

    fn four_digits(&mut self, mut rest: Rest<'t>) -> Parsed<(u32, Rest<'t>)> {
        let mut scalar = 0;
        for _ in 0..4 {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let Some((digit, after)) = rest
                .split_first()
                .and_then(|(byte, after)| Some((digit(*byte)?, after)))
            else {
                return self.fail(rest, "an escape needs four hexadecimal digits");
            };
            (scalar, rest) = (scalar * 16 + digit, after);
        }
        Ok((scalar, rest))
    }

    /// What a string says.
    pub(super) fn content(&self, string: Flat) -> &str {
        if !string.has_escapes() {
            return self.text.get(string.inside()).unwrap_or_default();
        }
        let found = self.escaped.get(string.number()).copied();
        let (start, end) = found.unwrap_or_default();
        let place = |at: u32| (at as usize).saturating_sub(self.text.len());
        let unescaped = self.unescaped.get(place(start)..place(end));
        unescaped.unwrap_or_default()
    }
}

/// What follows a run of plain characters in a string.
#[inline(always)]
pub(super) fn skip_plain(mut rest: Rest<'_>) -> Rest<'_> {
    while let Some((bytes, after)) = rest.split_first_chunk() {
        let special = special_among(*bytes);
        if special != 0 {
            let plain = special.trailing_zeros() as usize;
            return rest.get(plain..).unwrap_or_default();
        }
        rest = after;
    }
    skip_last_plain(rest)
}

/// The same where the text ends soon.
#[cold]
fn skip_last_plain(rest: Rest<'_>) -> Rest<'_> {
    let special = rest.iter().position(|byte| is_special(*byte));
    let plain = special.unwrap_or(rest.len());
    rest.get(plain..).unwrap_or_default()
}

/// Which of sixteen bytes in a string are not simply part of it: a bit for each, the first the lowest.
#[inline(always)]
fn special_among(bytes: [u8; 16]) -> u32 {
    let bytes = u8x16::new(bytes);
    let is = |byte| bytes.simd_eq(u8x16::splat(byte));
    let is_control = bytes.simd_eq(bytes.min(u8x16::splat(b' ' - 1)));
    (is(b'"') | is(b'\\') | is_control).to_bitmask()
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | ..b' ')
}
