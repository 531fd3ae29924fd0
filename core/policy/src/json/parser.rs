//! From text to values.

use std::borrow::Cow;
use std::collections::HashSet;

use super::{Member, Node, Position, Span, SyntaxError, Value};

/// How deep a document may nest. Policies need 7 levels.
const DEPTH_LIMIT: usize = 32;

/// Parses one JSON value that is the whole text.
///
/// # Errors
/// If the text is not strict JSON.
pub fn parse(text: &str) -> Result<Node<'_>, SyntaxError> {
    let mut parser = Parser {
        text,
        bytes: text.as_bytes(),
        position: Position {
            offset: 0,
            line: 1,
            column: 1,
        },
    };
    if u32::try_from(text.len()).is_err() {
        return Err(parser.error("the document is too long"));
    }
    if text.starts_with('\u{feff}') {
        return Err(parser.error("the document begins with a byte order mark"));
    }
    parser.skip_whitespace();
    let node = parser.value(0)?;
    parser.skip_whitespace();
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(parser.error("something follows the end of the document")),
    }
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    position: Position,
}

impl<'t> Parser<'t> {
    fn error(&self, reason: impl Into<String>) -> SyntaxError {
        SyntaxError::new(reason, self.position)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.position.offset as usize).copied()
    }

    fn advance(&mut self) {
        match self.peek() {
            None => return,
            Some(b'\n') => {
                self.position.line += 1;
                self.position.column = 1;
            }
            // Continuation bytes of UTF-8 are no characters of their own.
            Some(byte) if byte & 0xC0 == 0x80 => {}
            Some(_) => self.position.column += 1,
        }
        self.position.offset += 1;
    }

    fn skip_whitespace(&mut self) {
        let rest = self.bytes.get(self.position.offset as usize..);
        for byte in rest.unwrap_or_default() {
            match byte {
                b'\n' => {
                    self.position.line += 1;
                    self.position.column = 1;
                }
                b' ' | b'\t' | b'\r' => self.position.column += 1,
                _ => return,
            }
            self.position.offset += 1;
        }
    }

    fn span_from(&self, start: Position) -> Span {
        Span {
            start,
            end: self.position.offset,
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node<'t>, SyntaxError> {
        if depth >= DEPTH_LIMIT {
            return Err(self.error("the document is nested too deeply"));
        }
        let start = self.position;
        let value = match self.peek() {
            None => return Err(self.error("the document ends too early")),
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            Some(_) => return Err(self.error("no JSON value begins like this")),
        };
        Ok(Node {
            value,
            span: self.span_from(start),
        })
    }

    fn object(&mut self, depth: usize) -> Result<Value<'t>, SyntaxError> {
        let mut members: Vec<Member<'t>> = Vec::new();
        self.advance();
        self.skip_whitespace();
        if self.peek() == Some(b'}') {
            self.advance();
            return Ok(Value::Object(members));
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(self.error("a member name in double quotes is missing"));
            }
            let start = self.position;
            let name = self.string()?;
            let name_span = self.span_from(start);
            self.skip_whitespace();
            if self.peek() != Some(b':') {
                return Err(self.error("a colon is missing after the member name"));
            }
            self.advance();
            self.skip_whitespace();
            let node = self.value(depth + 1)?;
            members.push(Member {
                name,
                name_span,
                node,
            });
            if self.end_of_list(b'}', "a comma or a closing brace is missing")? {
                break;
            }
        }
        no_duplicates(&members)?;
        Ok(Value::Object(members))
    }

    fn array(&mut self, depth: usize) -> Result<Value<'t>, SyntaxError> {
        let mut nodes = Vec::new();
        self.advance();
        self.skip_whitespace();
        if self.peek() == Some(b']') {
            self.advance();
            return Ok(Value::Array(nodes));
        }
        loop {
            nodes.push(self.value(depth + 1)?);
            if self.end_of_list(b']', "a comma or a closing bracket is missing")? {
                return Ok(Value::Array(nodes));
            }
        }
    }

    fn end_of_list(&mut self, closing: u8, reason: &str) -> Result<bool, SyntaxError> {
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
            _ => Err(self.error(reason)),
        }
    }

    fn word(&mut self, word: &str, value: Value<'t>) -> Result<Value<'t>, SyntaxError> {
        let rest = self
            .text
            .get(self.position.offset as usize..)
            .unwrap_or_default();
        if !rest.starts_with(word) {
            return Err(self.error("no JSON value begins like this"));
        }
        for _ in 0..word.len() {
            self.advance();
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Value<'t>, SyntaxError> {
        let start = self.position.offset as usize;
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
        let text = self
            .text
            .get(start..self.position.offset as usize)
            .unwrap_or_default();
        Ok(Value::Number(text))
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.error("a digit is missing"));
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.advance();
        }
        Ok(())
    }

    fn string(&mut self) -> Result<Cow<'t, str>, SyntaxError> {
        self.advance();
        let mut text = Cow::Borrowed("");
        loop {
            let run = self.skip_plain();
            match self.peek() {
                None => return Err(self.error("a string has no end")),
                Some(b'"') => {
                    self.advance();
                    text += run;
                    return Ok(text);
                }
                Some(b'\\') => {
                    text += run;
                    text.to_mut().push(self.escape()?);
                }
                Some(_) => return Err(self.error("a control character stands in a string")),
            }
        }
    }

    /// Goes on to the next byte in a string that is not simply part of it, and returns what is.
    fn skip_plain(&mut self) -> &'t str {
        let start = self.position.offset as usize;
        let rest = self.text.get(start..).unwrap_or_default();
        let (length, is_ascii) = plain_length(rest.as_bytes());
        let run = rest.get(..length).unwrap_or_default();
        let characters = if is_ascii {
            length
        } else {
            run.chars().count()
        };
        // No document is longer than four thousand million bytes.
        self.position.offset += length as u32;
        self.position.column += characters as u32;
        run
    }

    fn escape(&mut self) -> Result<char, SyntaxError> {
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
            _ => return Err(self.error("an unknown escape stands in a string")),
        };
        self.advance();
        Ok(character)
    }

    fn unicode_escape(&mut self) -> Result<char, SyntaxError> {
        const LONE: &str = "half a surrogate pair stands in a string";
        let high = self.four_digits()?;
        if !(0xD800..0xE000).contains(&high) {
            return char::from_u32(high).ok_or_else(|| self.error(LONE));
        }
        if high >= 0xDC00 || self.peek() != Some(b'\\') {
            return Err(self.error(LONE));
        }
        self.advance();
        if self.peek() != Some(b'u') {
            return Err(self.error(LONE));
        }
        let low = self.four_digits()?;
        if !(0xDC00..0xE000).contains(&low) {
            return Err(self.error(LONE));
        }
        let scalar = 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        char::from_u32(scalar).ok_or_else(|| self.error(LONE))
    }

    /// Reads `uXXXX`, standing on the `u`.
    fn four_digits(&mut self) -> Result<u32, SyntaxError> {
        self.advance();
        let mut scalar = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.error("an escape needs four hexadecimal digits"));
            };
            scalar = scalar * 16 + digit;
            self.advance();
        }
        Ok(scalar)
    }
}

/// How many bytes come before the first that ends a run of plain characters in a string, and whether all of them are
/// ASCII. Eight at a time: most of a policy is strings.
fn plain_length(bytes: &[u8]) -> (usize, bool) {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut is_ascii = true;
    for (place, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let special = special_bytes(word);
        // The bits of the bytes before the first special one; all if there is none.
        let before = (special & special.wrapping_neg()).wrapping_sub(1);
        is_ascii &= word & before & HIGH_BITS == 0;
        if special != 0 {
            return (place * 8 + special.trailing_zeros() as usize / 8, is_ascii);
        }
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
    let length = rest.iter().position(special).unwrap_or(rest.len());
    is_ascii &= rest.iter().take(length).all(u8::is_ascii);
    (words.len() * 8 + length, is_ascii)
}

const LOW_BITS: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Sets the high bit of each byte that is a quotation mark, a backslash or a control character, up to the first such
/// byte; what it says of those after it may be wrong.
fn special_bytes(word: u64) -> u64 {
    let zeros = |word: u64| word.wrapping_sub(LOW_BITS) & !word;
    let quotes = zeros(word ^ (LOW_BITS * b'"' as u64));
    let backslashes = zeros(word ^ (LOW_BITS * b'\\' as u64));
    let controls = word.wrapping_sub(LOW_BITS * 0x20) & !word;
    (quotes | backslashes | controls) & HIGH_BITS
}

/// Up to so many members are compared with each other; there is nothing to allocate then.
const FEW_MEMBERS: usize = 12;

fn no_duplicates(members: &[Member<'_>]) -> Result<(), SyntaxError> {
    let duplicate = if members.len() <= FEW_MEMBERS {
        let numbered = members.iter().enumerate();
        let mut twice = numbered.filter(|(index, member)| {
            let mut before = members.iter().take(*index);
            before.any(|earlier| earlier.name == member.name)
        });
        twice.next().map(|(_, member)| member)
    } else {
        let mut names = HashSet::with_capacity(members.len());
        members.iter().find(|member| !names.insert(&*member.name))
    };
    match duplicate {
        None => Ok(()),
        Some(member) => {
            let reason = format!("the member `{}` stands here a second time", member.name);
            Err(SyntaxError::new(reason, member.name_span.start))
        }
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
