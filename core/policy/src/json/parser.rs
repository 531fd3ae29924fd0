//! From text to values.

use super::lines::{Lines, position_in};
use super::row::{Details, Flat, Row};
use super::{Node, SyntaxError};
use names::Names;

mod names;
mod string;
#[cfg(test)]
mod tests;

/// How deep a document may nest. Policies need 7 levels.
const DEPTH_LIMIT: usize = 32;

/// How long a document may be, in bytes: so that places in it, and in what its escapes stand for behind it, fit.
const LENGTH_LIMIT: usize = u32::MAX as usize / 8;

/// Parses one JSON value that is the whole text.
///
/// # Errors
/// If the text is not strict JSON.
pub fn parse(text: &str) -> Result<Node<'_>, SyntaxError> {
    Ok(parse_row(text)?.root().to_node(text))
}

/// The same as values in a row, for those who look at each once.
pub(crate) fn parse_row(text: &str) -> Result<Row, SyntaxError> {
    let mut parser = Parser {
        text,
        // Of policies without white space, a value takes 22 bytes of the text, and seldom fewer than this.
        values: Vec::with_capacity(text.len() / 13 + 8),
        unescaped: String::new(),
        escaped: Vec::new(),
        newlines: Vec::new(),
        error: None,
    };
    // Whoever fails says why.
    let _ = parser.document();
    match parser.error {
        None => Ok(parser.finish()),
        Some(error) => Err(error),
    }
}

struct Parser<'t> {
    text: &'t str,
    values: Vec<Flat>,
    /// What the strings with escapes stand for, one after the other.
    unescaped: String,
    /// Where each of these begins and ends.
    escaped: Vec<(u32, u32)>,
    /// Where lines end.
    newlines: Vec<u32>,
    /// Why it failed, if it did.
    error: Option<SyntaxError>,
}

/// What is still to be read. It is handed on and handed back, so that it stays in registers.
type Rest<'t> = &'t [u8];

/// What stands in [`Parser::error`] is wrong. It is kept there so that what is parsed is returned in registers.
struct Failed;

type Parsed<T> = Result<T, Failed>;

impl<'t> Parser<'t> {
    /// The one value that is the whole text.
    fn document(&mut self) -> Parsed<()> {
        let rest = self.text.as_bytes();
        if rest.len() > LENGTH_LIMIT {
            return self.fail(rest, "the document is too long");
        }
        if self.text.starts_with('\u{feff}') {
            return self.fail(rest, "the document begins with a byte order mark");
        }
        let rest = self.skip_whitespace(rest);
        let rest = self.value(rest, 0)?;
        match self.skip_whitespace(rest) {
            [] => Ok(()),
            rest => self.fail(rest, "something follows the end of the document"),
        }
    }

    fn finish(self) -> Row {
        let is_plain = self.escaped.is_empty() && self.newlines.is_empty() && self.text.is_ascii();
        let details = (!is_plain).then(|| {
            Box::new(Details {
                unescaped: self.escaped.into(),
                lines: Lines::new(self.text, self.newlines),
            })
        });
        Row::new(self.text, &self.unescaped, self.values, details)
    }

    /// Notes what is wrong where the rest begins.
    #[cold]
    fn fail<T>(&mut self, rest: Rest<'t>, reason: &str) -> Parsed<T> {
        self.fail_at(self.offset(rest), reason)
    }

    #[cold]
    fn fail_at<T>(&mut self, offset: u32, reason: &str) -> Parsed<T> {
        self.error = Some(SyntaxError::new(reason, position_in(self.text, offset)));
        Err(Failed)
    }

    /// How many bytes come before the rest. No document is longer than [`LENGTH_LIMIT`].
    #[inline]
    fn offset(&self, rest: Rest<'t>) -> u32 {
        (self.text.len() - rest.len()) as u32
    }

    #[inline]
    fn skip_whitespace(&mut self, rest: Rest<'t>) -> Rest<'t> {
        match rest {
            // Nothing white is above a space.
            [byte, ..] if *byte > b' ' => rest,
            _ => self.skip_some_whitespace(rest),
        }
    }

    /// Apart, so that texts without white space cost nothing.
    #[inline(never)]
    fn skip_some_whitespace(&mut self, mut rest: Rest<'t>) -> Rest<'t> {
        loop {
            // What is indented has many blanks in a row.
            while let [blanks, ..] = rest.as_chunks::<8>().0
                && *blanks == [b' '; 8]
            {
                rest = rest.get(8..).unwrap_or_default();
            }
            let [byte @ (b' ' | b'\n' | b'\t' | b'\r'), after @ ..] = rest else {
                return rest;
            };
            if *byte == b'\n' {
                self.newlines.push(self.offset(rest));
            }
            rest = after;
        }
    }

    fn value(&mut self, rest: Rest<'t>, depth: usize) -> Parsed<Rest<'t>> {
        if depth >= DEPTH_LIMIT {
            return self.fail(rest, "the document is nested too deeply");
        }
        let after = match rest {
            [b'"', inside @ ..] => return self.string(rest, inside),
            [b'{', inside @ ..] => return self.object(rest, inside, depth),
            [b'[', inside @ ..] => return self.array(rest, inside, depth),
            [b'-' | b'0'..=b'9', ..] => self.number(rest)?,
            [b't', ..] => self.word(rest, "true")?,
            [b'f', ..] => self.word(rest, "false")?,
            [b'n', ..] => self.word(rest, "null")?,
            [] => return self.fail(rest, "the document ends too early"),
            [_, ..] => return self.fail(rest, "no JSON value begins like this"),
        };
        self.push(rest, after);
        Ok(after)
    }

    /// Adds a value with nothing in it.
    #[inline]
    fn push(&mut self, from: Rest<'t>, after: Rest<'t>) {
        let value = Flat::leaf(self.offset(from), self.offset(after));
        self.values.push(value);
    }

    fn object(&mut self, from: Rest<'t>, inside: Rest<'t>, depth: usize) -> Parsed<Rest<'t>> {
        let object = self.open(from, inside);
        let mut rest = self.skip_whitespace(inside);
        if let [b'}', after @ ..] = rest {
            return Ok(self.close(object, after, false));
        }
        let mut names = Names::default();
        loop {
            let [b'"', inside @ ..] = rest else {
                return self.fail(rest, "a member name in double quotes is missing");
            };
            let after = self.string(rest, inside)?;
            names.note(rest, after);
            let value = self.skip_colon(after)?;
            // Most values are strings, which need no call of their own.
            let after = match value {
                [b'"', inside @ ..] if depth + 1 < DEPTH_LIMIT => self.string(value, inside)?,
                _ => self.value(value, depth + 1)?,
            };
            match self.skip_whitespace(after) {
                [b',', after @ ..] => rest = self.skip_whitespace(after),
                [b'}', after @ ..] => {
                    rest = self.close(object, after, false);
                    break;
                }
                rest => return self.fail(rest, "a comma or a closing brace is missing"),
            }
        }
        // Names with escapes in them look like others, and are rare.
        if names.may_repeat() || !self.escaped.is_empty() {
            self.refuse_duplicates(object)?;
        }
        Ok(rest)
    }

    /// What follows the colon behind a member's name.
    #[inline(always)]
    fn skip_colon(&mut self, rest: Rest<'t>) -> Parsed<Rest<'t>> {
        let colon = match rest {
            [b':', ..] => rest,
            _ => self.skip_whitespace(rest),
        };
        match colon {
            [b':', after @ ..] => Ok(self.skip_whitespace(after)),
            _ => self.fail(colon, "a colon is missing after the member name"),
        }
    }

    fn array(&mut self, from: Rest<'t>, inside: Rest<'t>, depth: usize) -> Parsed<Rest<'t>> {
        let array = self.open(from, inside);
        let mut rest = self.skip_whitespace(inside);
        if let [b']', after @ ..] = rest {
            return Ok(self.close(array, after, true));
        }
        let escaped = self.escaped.len();
        let mut only_strings = true;
        loop {
            let after = match rest {
                [b'"', inside @ ..] if depth + 1 < DEPTH_LIMIT => self.string(rest, inside)?,
                _ => {
                    only_strings = false;
                    self.value(rest, depth + 1)?
                }
            };
            // Mostly another string follows at once.
            if let [b',', next @ ..] = after
                && next.first() == Some(&b'"')
            {
                rest = next;
                continue;
            }
            match self.skip_whitespace(after) {
                [b',', after @ ..] => rest = self.skip_whitespace(after),
                [b']', after @ ..] => {
                    let only_plain = only_strings && self.escaped.len() == escaped;
                    return Ok(self.close(array, after, only_plain));
                }
                rest => return self.fail(rest, "a comma or a closing bracket is missing"),
            }
        }
    }

    /// Begins an array or object; gives its place in the row.
    fn open(&mut self, from: Rest<'t>, inside: Rest<'t>) -> usize {
        let place = self.values.len();
        self.push(from, inside);
        place
    }

    /// Ends an array or object: what was put into the row since stands in it.
    fn close(&mut self, place: usize, after: Rest<'t>, only_plain: bool) -> Rest<'t> {
        let end = self.offset(after);
        // A row has no more values than its text bytes.
        let inner = (self.values.len() - place - 1) as u32;
        if let Some(value) = self.values.get_mut(place) {
            value.close(end, inner, only_plain);
        }
        after
    }

    fn word(&mut self, rest: Rest<'t>, word: &str) -> Parsed<Rest<'t>> {
        match rest.strip_prefix(word.as_bytes()) {
            Some(after) => Ok(after),
            None => self.fail(rest, "no JSON value begins like this"),
        }
    }

    fn number(&mut self, rest: Rest<'t>) -> Parsed<Rest<'t>> {
        let rest = rest.strip_prefix(b"-").unwrap_or(rest);
        let mut rest = match rest {
            [b'0', after @ ..] => after,
            _ => self.digits(rest)?,
        };
        if let [b'.', after @ ..] = rest {
            rest = self.digits(after)?;
        }
        match rest {
            [b'e' | b'E', b'+' | b'-', after @ ..] | [b'e' | b'E', after @ ..] => {
                self.digits(after)
            }
            _ => Ok(rest),
        }
    }

    fn digits(&mut self, rest: Rest<'t>) -> Parsed<Rest<'t>> {
        let other = rest.iter().position(|byte| !byte.is_ascii_digit());
        match rest.split_at_checked(other.unwrap_or(rest.len())) {
            Some(([_, ..], after)) => Ok(after),
            _ => self.fail(rest, "a digit is missing"),
        }
    }
}
