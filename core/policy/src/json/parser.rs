//! From text to values.

use std::collections::HashSet;

use smallvec::SmallVec;

use super::row::{Entry, Kind, Piece, Row};
use super::{Node, Position, Span, SyntaxError};
use crate::words::{HIGH_BITS, LOW_BITS, mark};

/// How deep a document may nest. Policies need 7 levels.
const DEPTH_LIMIT: usize = 32;

/// How long a document may be, in bytes: so that places in it, and in what its escapes stand for behind it, fit.
const LENGTH_LIMIT: usize = u32::MAX as usize / 2;

/// Parses one JSON value that is the whole text.
///
/// # Errors
/// If the text is not strict JSON.
pub fn parse(text: &str) -> Result<Node<'_>, SyntaxError> {
    Ok(parse_row(text)?.root().to_node())
}

/// The same as values in a row, for those who look at each once.
pub(crate) fn parse_row(text: &str) -> Result<Row<'_>, SyntaxError> {
    let mut parser = Parser {
        text,
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
        before_line: u32::MAX,
        row: Row::with_room_for(text),
        error: None,
    };
    // Whoever fails says why.
    let _ = parser.document();
    match parser.error {
        None => Ok(parser.row),
        Some(error) => Err(error),
    }
}

struct Parser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// The byte that is read next.
    at: usize,
    line: u32,
    /// What to take from a place to get its column, wrapping: the place before the line, and one more for each byte of
    /// the line that continues a character.
    before_line: u32,
    row: Row<'t>,
    /// Why it failed, if it did.
    error: Option<SyntaxError>,
}

/// What stands in [`Parser::error`] is wrong. It is kept there so that what is parsed is returned in registers.
struct Failed;

type Parsed<T> = Result<T, Failed>;

impl<'t> Parser<'t> {
    /// The one value that is the whole text.
    fn document(&mut self) -> Parsed<()> {
        if self.text.len() > LENGTH_LIMIT {
            return self.fail("the document is too long");
        }
        if self.text.starts_with('\u{feff}') {
            return self.fail("the document begins with a byte order mark");
        }
        self.skip_whitespace();
        self.value(0)?;
        self.skip_whitespace();
        match self.peek() {
            None => Ok(()),
            Some(_) => self.fail("something follows the end of the document"),
        }
    }

    /// Notes what is wrong at the byte that would be read next.
    #[cold]
    fn fail<T>(&mut self, reason: &str) -> Parsed<T> {
        self.fail_with(SyntaxError::new(reason, self.position()))
    }

    #[cold]
    fn fail_with<T>(&mut self, error: SyntaxError) -> Parsed<T> {
        self.error = Some(error);
        Err(Failed)
    }

    /// Where the byte that is read next stands.
    #[inline]
    fn position(&self) -> Position {
        let offset = self.offset();
        Position {
            offset,
            line: self.line,
            column: offset.wrapping_sub(self.before_line),
        }
    }

    /// No document is longer than [`LENGTH_LIMIT`].
    #[inline]
    fn offset(&self) -> u32 {
        self.at as u32
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Goes past one byte that ends no line and is a character by itself.
    #[inline]
    fn advance(&mut self) {
        self.at += 1;
    }

    #[inline]
    fn skip_whitespace(&mut self) {
        // Nothing white is above a space.
        while let Some(byte) = self.peek().filter(|byte| *byte <= b' ') {
            match byte {
                b'\n' => {
                    self.before_line = self.offset();
                    self.line += 1;
                }
                b' ' | b'\t' | b'\r' => {}
                _ => return,
            }
            self.at += 1;
        }
    }

    fn span_from(&self, start: Position) -> Span {
        Span {
            start,
            end: self.offset(),
        }
    }

    fn value(&mut self, depth: usize) -> Parsed<()> {
        if depth >= DEPTH_LIMIT {
            return self.fail("the document is nested too deeply");
        }
        let start = self.position();
        let (kind, piece) = match self.peek() {
            Some(b'"') => (Kind::String, self.string()?),
            Some(b'{') => return self.object(start, depth),
            Some(b'[') => return self.array(start, depth),
            Some(b'-' | b'0'..=b'9') => (Kind::Number, self.number()?),
            Some(b't') => (Kind::True, self.word("true")?),
            Some(b'f') => (Kind::False, self.word("false")?),
            Some(b'n') => (Kind::Null, self.word("null")?),
            None => return self.fail("the document ends too early"),
            Some(_) => return self.fail("no JSON value begins like this"),
        };
        let span = self.span_from(start);
        self.row.push(kind, span, piece);
        Ok(())
    }

    fn object(&mut self, start: Position, depth: usize) -> Parsed<()> {
        let object = self.open(Kind::Object, start);
        if self.peek() == Some(b'}') {
            self.advance();
            return self.close(object);
        }
        loop {
            if self.peek() != Some(b'"') {
                return self.fail("a member name in double quotes is missing");
            }
            self.push_string()?;
            self.skip_whitespace();
            if self.peek() != Some(b':') {
                return self.fail("a colon is missing after the member name");
            }
            self.advance();
            self.skip_whitespace();
            self.value(depth + 1)?;
            if self.end_of_list(b'}', "a comma or a closing brace is missing")? {
                break;
            }
        }
        self.close(object)?;
        match no_duplicates(self.row.entry(object)) {
            Ok(()) => Ok(()),
            Err(error) => self.fail_with(error),
        }
    }

    fn array(&mut self, start: Position, depth: usize) -> Parsed<()> {
        let array = self.open(Kind::Array, start);
        if self.peek() == Some(b']') {
            self.advance();
            return self.close(array);
        }
        loop {
            // Most lists are of strings, which need no call of their own.
            if self.peek() == Some(b'"') && depth + 1 < DEPTH_LIMIT {
                self.push_string()?;
            } else {
                self.value(depth + 1)?;
            }
            if self.end_of_list(b']', "a comma or a closing bracket is missing")? {
                return self.close(array);
            }
        }
    }

    #[inline]
    fn push_string(&mut self) -> Parsed<()> {
        let start = self.position();
        let piece = self.string()?;
        let span = self.span_from(start);
        self.row.push(Kind::String, span, piece);
        Ok(())
    }

    /// Goes past an opening bracket; gives the place of its value in the row.
    fn open(&mut self, kind: Kind, start: Position) -> usize {
        self.advance();
        let span = self.span_from(start);
        let place = self.row.push(kind, span, Piece::default());
        self.skip_whitespace();
        place
    }

    /// What was put into the row since stands in this value.
    #[expect(clippy::unnecessary_wraps, reason = "it ends whoever may fail")]
    fn close(&mut self, place: usize) -> Parsed<()> {
        self.row.close(place, self.offset());
        Ok(())
    }

    #[inline]
    fn end_of_list(&mut self, closing: u8, reason: &str) -> Parsed<bool> {
        self.skip_whitespace();
        match self.peek() {
            Some(b',') => {
                self.advance();
                self.skip_whitespace();
                Ok(false)
            }
            Some(byte) if byte == closing => {
                self.advance();
                Ok(true)
            }
            _ => self.fail(reason),
        }
    }

    /// The text that was read since a place.
    fn piece_from(&self, start: usize) -> Piece {
        Piece {
            start: start as u32,
            end: self.offset(),
        }
    }

    fn word(&mut self, word: &str) -> Parsed<Piece> {
        let start = self.at;
        if !self.rest().starts_with(word.as_bytes()) {
            return self.fail("no JSON value begins like this");
        }
        self.at += word.len();
        Ok(self.piece_from(start))
    }

    fn rest(&self) -> &'t [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn number(&mut self) -> Parsed<Piece> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.advance();
        }
        if self.peek() == Some(b'0') {
            self.advance();
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.advance();
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.advance();
            if let Some(b'+' | b'-') = self.peek() {
                self.advance();
            }
            self.digits()?;
        }
        Ok(self.piece_from(start))
    }

    fn digits(&mut self) -> Parsed<()> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return self.fail("a digit is missing");
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.advance();
        }
        Ok(())
    }

    #[inline]
    fn string(&mut self) -> Parsed<Piece> {
        self.advance();
        let start = self.at;
        self.skip_plain();
        let piece = self.piece_from(start);
        if self.peek() == Some(b'"') {
            self.advance();
            return Ok(piece);
        }
        self.string_with_escapes(start)
    }

    /// Reads on in a string that began at a place and has been plain so far.
    #[cold]
    fn string_with_escapes(&mut self, start: usize) -> Parsed<Piece> {
        let unescaped = self.row.unescaped().len();
        let mut plain = start;
        loop {
            let run = self.text.get(plain..self.at).unwrap_or_default();
            self.row.unescaped().push_str(run);
            match self.peek() {
                None => return self.fail("a string has no end"),
                Some(b'"') => {
                    self.advance();
                    return Ok(self.row.piece_unescaped_from(unescaped));
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    self.row.unescaped().push(character);
                }
                Some(_) => return self.fail("a control character stands in a string"),
            }
            plain = self.at;
            self.skip_plain();
        }
    }

    /// Goes on to the next byte in a string that is not simply part of it.
    #[inline]
    fn skip_plain(&mut self) {
        let rest = self.rest();
        let (length, is_ascii) = plain_length(rest);
        if !is_ascii {
            let run = rest.get(..length).unwrap_or_default();
            let continuing = run.iter().filter(|byte| **byte & 0xC0 == 0x80).count();
            self.before_line = self.before_line.wrapping_add(continuing as u32);
        }
        self.at += length;
    }

    fn escape(&mut self) -> Parsed<char> {
        self.advance();
        let character = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return self.fail("an unknown escape stands in a string"),
        };
        self.advance();
        Ok(character)
    }

    fn unicode_escape(&mut self) -> Parsed<char> {
        let high = self.four_digits()?;
        if !(0xD800..0xE000).contains(&high) {
            return self.character(high);
        }
        if high >= 0xDC00 || self.peek() != Some(b'\\') {
            return self.fail(LONE);
        }
        self.advance();
        if self.peek() != Some(b'u') {
            return self.fail(LONE);
        }
        let low = self.four_digits()?;
        if !(0xDC00..0xE000).contains(&low) {
            return self.fail(LONE);
        }
        let scalar = 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        self.character(scalar)
    }

    fn character(&mut self, scalar: u32) -> Parsed<char> {
        match char::from_u32(scalar) {
            Some(character) => Ok(character),
            None => self.fail(LONE),
        }
    }

    /// Reads `uXXXX`, standing on the `u`.
    fn four_digits(&mut self) -> Parsed<u32> {
        self.advance();
        let mut scalar = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return self.fail("an escape needs four hexadecimal digits");
            };
            scalar = scalar * 16 + digit;
            self.advance();
        }
        Ok(scalar)
    }
}

/// How many bytes come before the first that ends a run of plain characters in a string, and whether all of them are
/// ASCII.
fn plain_length(bytes: &[u8]) -> (usize, bool) {
    let (words, rest) = bytes.as_chunks::<8>();
    // All bytes so far in one.
    let mut any = 0;
    for (place, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let special = special_bytes(word);
        if special != 0 {
            // The bits of the bytes before the first special one.
            let before = (special & special.wrapping_neg()) - 1;
            let is_ascii = (any | word & before) & HIGH_BITS == 0;
            return (place * 8 + special.trailing_zeros() as usize / 8, is_ascii);
        }
        any |= word;
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
    let length = rest.iter().position(special).unwrap_or(rest.len());
    let is_ascii = any & HIGH_BITS == 0 && rest.iter().take(length).all(u8::is_ascii);
    (words.len() * 8 + length, is_ascii)
}

/// Sets the high bit of each byte that is a quotation mark, a backslash or a control character, up to the first such
/// byte; what it says of those after it may be wrong.
#[inline]
fn special_bytes(word: u64) -> u64 {
    let controls = word.wrapping_sub(LOW_BITS * 0x20) & !word & HIGH_BITS;
    mark(word, b'"') | mark(word, b'\\') | controls
}

const LONE: &str = "half a surrogate pair stands in a string";

/// Up to so many members are compared with each other; there is nothing to allocate then.
const FEW_MEMBERS: usize = 12;

fn no_duplicates(object: Entry<'_, '_>) -> Result<(), SyntaxError> {
    let mut names: SmallVec<[&str; FEW_MEMBERS]> = SmallVec::new();
    for member in object.members().into_iter().flatten() {
        if names.len() == FEW_MEMBERS {
            return no_duplicates_of_many(object);
        }
        let name = member.name();
        if names.contains(&name) {
            return Err(member.twice());
        }
        names.push(name);
    }
    Ok(())
}

fn no_duplicates_of_many(object: Entry<'_, '_>) -> Result<(), SyntaxError> {
    let mut names = HashSet::new();
    let mut members = object.members().into_iter().flatten();
    match members.find(|member| !names.insert(member.name())) {
        Some(member) => Err(member.twice()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fault(text: &str) -> String {
        parse(text)
            .map(|node| format!("{node:?}"))
            .expect_err(text)
            .to_string()
    }

    #[test]
    fn places_count_characters_lines_and_bytes() {
        let node = parse("{\n \"é\": [1,\t\"x\"]}").unwrap();
        let member = &node.as_object().unwrap()[0];
        let array = member.node.one_or_many();
        assert_eq!(
            member.name_span.start,
            Position {
                offset: 3,
                line: 2,
                column: 2
            }
        );
        assert_eq!(
            array[0].span.start,
            Position {
                offset: 10,
                line: 2,
                column: 8
            }
        );
        assert_eq!(array[1].span.range(), 13..16);
    }

    #[test]
    fn pol_8_what_is_not_one_strict_json_value_is_refused() {
        for (text, reason) in [
            ("", "the document ends too early at line 1, column 1"),
            (
                "\u{feff}{}",
                "the document begins with a byte order mark at line 1, column 1",
            ),
            (
                "{} x",
                "something follows the end of the document at line 1, column 4",
            ),
            (
                "{}\0",
                "something follows the end of the document at line 1, column 3",
            ),
            (
                "{\"a\":1,\"a\":2}",
                "the member `a` stands here a second time at line 1, column 8",
            ),
            (
                "{\"a\":1,\n\"\\u0061\":2}",
                "the member `a` stands here a second time at line 2, column 1",
            ),
            (
                "{\"a\":1,}",
                "a member name in double quotes is missing at line 1, column 8",
            ),
            ("[1,]", "no JSON value begins like this at line 1, column 4"),
            (
                "{'a':1}",
                "a member name in double quotes is missing at line 1, column 2",
            ),
            (
                "[01]",
                "a comma or a closing bracket is missing at line 1, column 3",
            ),
            ("[1.]", "a digit is missing at line 1, column 4"),
            ("[+1]", "no JSON value begins like this at line 1, column 2"),
            (
                "[NaN]",
                "no JSON value begins like this at line 1, column 2",
            ),
            (
                "\"a\nb\"",
                "a control character stands in a string at line 1, column 3",
            ),
            (
                "\"\\x\"",
                "an unknown escape stands in a string at line 1, column 3",
            ),
            (
                "\"\\ud800\"",
                "half a surrogate pair stands in a string at line 1, column 8",
            ),
            (
                "\"\\udc00\\ud800\"",
                "half a surrogate pair stands in a string at line 1, column 8",
            ),
            (
                "\"\\u12g4\"",
                "an escape needs four hexadecimal digits at line 1, column 6",
            ),
            (
                "// x\n{}",
                "no JSON value begins like this at line 1, column 1",
            ),
            (
                "\u{a0}{}",
                "no JSON value begins like this at line 1, column 1",
            ),
        ] {
            assert_eq!(fault(text), reason, "{text:?}");
        }
    }

    #[test]
    fn pol_8_depth_is_limited() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(parse(&nested(DEPTH_LIMIT)).is_ok());
        assert!(parse(&nested(DEPTH_LIMIT + 1)).is_err());
        assert!(parse(&"[".repeat(100_000)).is_err());
    }

    proptest! {
        #[test]
        fn runs_of_plain_characters_end_where_they_should(text in "[a\u{1}\u{1f} é\u{7f}\"\\\\\u{10000}]{0,30}") {
            let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
            let length = text.bytes().position(|byte| special(&byte)).unwrap_or(text.len());
            let is_ascii = text.bytes().take(length).all(|byte| byte.is_ascii());
            prop_assert_eq!(plain_length(text.as_bytes()), (length, is_ascii));
        }
    }

    #[test]
    fn escapes_are_undone() {
        let node = parse("\"\\u0041\\n\\/\\\"\\ud83d\\ude00é\"").unwrap();
        assert_eq!(node.as_str(), Some("A\n/\"😀é"));
    }
}
