//! XML out of values and into element trees.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::schema::{Kind, Location, Member, Shape};
use crate::timestamp::TimestampFormat;
use crate::value::{DecodeError, Value};

/// How deep elements may nest in a request; S3's documents need five.
const MAX_DEPTH: usize = 32;

/// How many elements a request may hold; DeleteObjects needs some 3,000, CompleteMultipartUpload 30,000.
const MAX_ELEMENTS: usize = 200_000;

/// How a protocol spells instants where the model does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstantStyle {
    /// IAM, STS.
    Seconds,
    /// S3.
    Milliseconds,
}

/// Writes elements into a string.
#[derive(Debug)]
pub struct XmlWriter {
    text: String,
    instants: InstantStyle,
}

/// The bytes that begin a character which is not written as it is: those below 0x20, four of ASCII, and the first byte
/// of U+FFFE and U+FFFF.
fn may_be_special(byte: u8) -> bool {
    SPECIAL.get(usize::from(byte)).is_none_or(|is_one| *is_one)
}

#[expect(
    clippy::indexing_slicing,
    reason = "worked out by the compiler, which would not let it pass"
)]
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        special[control] = true;
        control += 1;
    }
    let mut others: &[u8] = &[b'&', b'<', b'>', b'"', 0xEF];
    while let [byte, rest @ ..] = others {
        special[*byte as usize] = true;
        others = rest;
    }
    special
};

impl XmlWriter {
    /// An empty document.
    #[must_use]
    pub fn new(instants: InstantStyle) -> Self {
        Self {
            text: String::with_capacity(512),
            instants,
        }
    }

    /// A document that begins with the XML declaration.
    #[must_use]
    pub fn with_declaration(instants: InstantStyle) -> Self {
        let mut writer = Self::new(instants);
        writer
            .text
            .push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer
    }

    /// The finished text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// `<name>`.
    pub fn open(&mut self, name: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
    }

    /// `<name xmlns="…">`.
    pub fn open_in(&mut self, name: &str, namespace: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push_str(" xmlns=\"");
        self.text.push_str(namespace);
        self.text.push_str("\">");
    }

    /// `</name>`.
    pub fn close(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    /// `<name>text</name>`, escaped.
    pub fn element(&mut self, name: &str, text: &str) {
        self.open(name);
        self.escaped(text);
        self.close(name);
    }

    /// Character data. Control characters that XML cannot hold become U+FFFD.
    pub fn escaped(&mut self, text: &str) {
        let mut rest = text;
        // Nearly all text goes as it is: it is passed over byte by byte and copied in one piece.
        while let Some((plain, special)) = rest
            .bytes()
            .position(may_be_special)
            .and_then(|at| rest.split_at_checked(at))
        {
            self.text.push_str(plain);
            let mut letters = special.chars();
            if let Some(letter) = letters.next() {
                self.escaped_letter(letter);
            }
            rest = letters.as_str();
        }
        self.text.push_str(rest);
    }

    fn escaped_letter(&mut self, letter: char) {
        match letter {
            '&' => self.text.push_str("&amp;"),
            '<' => self.text.push_str("&lt;"),
            '>' => self.text.push_str("&gt;"),
            '"' => self.text.push_str("&quot;"),
            '\t' | '\n' => self.text.push(letter),
            '\r' => self.text.push_str("&#xD;"),
            // XML 1.0 has no spelling at all for the others; `encoding-type=url` keeps them in listings.
            control if u32::from(control) < 0x20 || matches!(control, '\u{FFFE}' | '\u{FFFF}') => {
                self.text.push('\u{FFFD}');
            }
            other => self.text.push(other),
        }
    }

    /// The body members of a structure, each as its element.
    pub fn members(&mut self, shape: &Shape, value: &Value) {
        let Value::Structure(values) = value else {
            return;
        };
        for (member, value) in shape.members().iter().zip(values) {
            if let Some(value) = value
                && member.location == Location::Body
                && !member.xml_attribute
            {
                self.member(member, value);
            }
        }
    }

    fn member(&mut self, member: &Member, value: &Value) {
        match (&member.shape.kind, value) {
            (
                Kind::List {
                    member: inner,
                    flattened,
                    ..
                },
                Value::List(values),
            ) if *flattened || member.flattened => {
                for value in values {
                    self.value(member.wire_name, inner, value);
                }
            }
            _ => self.value(member.wire_name, member.shape, value),
        }
    }

    /// One value as the element `name`.
    pub fn value(&mut self, name: &str, shape: &Shape, value: &Value) {
        match (&shape.kind, value) {
            (Kind::Structure(members), Value::Structure(values)) => {
                self.open_with_attributes(name, members, values);
                self.members(shape, value);
                self.close(name);
            }
            (
                Kind::List {
                    member,
                    member_name,
                    ..
                },
                Value::List(values),
            ) => {
                self.open(name);
                for value in values {
                    self.value(member_name, member, value);
                }
                self.close(name);
            }
            (
                Kind::Map {
                    key,
                    value: inner,
                    key_name,
                    value_name,
                    ..
                },
                Value::Map(entries),
            ) => {
                self.open(name);
                for (entry_key, entry_value) in entries {
                    self.open("entry");
                    self.value(key_name, key, &Value::Text(entry_key.clone()));
                    self.value(value_name, inner, entry_value);
                    self.close("entry");
                }
                self.close(name);
            }
            _ => {
                self.open(name);
                self.scalar(shape, value);
                self.close(name);
            }
        }
    }

    fn open_with_attributes(&mut self, name: &str, members: &[Member], values: &[Option<Value>]) {
        let attribute = members
            .iter()
            .zip(values)
            .find_map(|(member, value)| match value {
                Some(Value::Text(text)) if member.xml_attribute => Some((member.wire_name, text)),
                _ => None,
            });
        let Some((attribute, text)) = attribute else {
            return self.open(name);
        };
        self.text.push('<');
        self.text.push_str(name);
        self.text
            .push_str(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ");
        self.text.push_str(attribute);
        self.text.push_str("=\"");
        self.escaped(text);
        self.text.push_str("\">");
    }

    fn scalar(&mut self, shape: &Shape, value: &Value) {
        match value {
            Value::Text(text) => self.escaped(text),
            Value::Integer(number) => self.text.push_str(&number.to_string()),
            Value::Double(number) => self.text.push_str(&number.to_string()),
            Value::Boolean(truth) => self.text.push_str(if *truth { "true" } else { "false" }),
            Value::Blob(bytes) => self.text.push_str(&data_encoding::BASE64.encode(bytes)),
            Value::Timestamp(instant) => {
                let text = match (&shape.kind, self.instants) {
                    (Kind::Timestamp(Some(TimestampFormat::HttpDate)), _) => instant.http_date(),
                    (Kind::Timestamp(Some(TimestampFormat::EpochSeconds)), _) => {
                        instant.seconds().to_string()
                    }
                    (_, InstantStyle::Seconds) => instant.iso8601(),
                    (_, InstantStyle::Milliseconds) => instant.iso8601_milliseconds(),
                };
                self.text.push_str(&text);
            }
            Value::List(_) | Value::Map(_) | Value::Structure(_) => {}
        }
    }
}

/// An element of a request: its name without prefix, its text, its children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// The local name.
    pub name: String,
    /// Attributes, with their prefix.
    pub attributes: Vec<(String, String)>,
    /// The character data directly inside.
    pub text: String,
    /// The elements directly inside.
    pub children: Vec<Element>,
}

impl Element {
    /// The first child called `name`.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// Reads one document. Document types, entities beyond XML's own, and trailing content are refused.
///
/// # Errors
/// [`DecodeError::MalformedXml`] for anything that is not one well-formed document within the limits.
pub fn parse(bytes: &[u8]) -> Result<Element, DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(|_| DecodeError::MalformedXml)?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut elements = 0;
    loop {
        match reader.read_event().map_err(|_| DecodeError::MalformedXml)? {
            Event::Start(start) => {
                elements += 1;
                if root.is_some() || open.len() >= MAX_DEPTH || elements > MAX_ELEMENTS {
                    return Err(DecodeError::MalformedXml);
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                elements += 1;
                if root.is_some() || elements > MAX_ELEMENTS {
                    return Err(DecodeError::MalformedXml);
                }
                close(element(&start)?, &mut open, &mut root);
            }
            Event::End(_) => {
                let finished = open.pop().ok_or(DecodeError::MalformedXml)?;
                close(finished, &mut open, &mut root);
            }
            Event::Text(text) => {
                append(&mut open, &text)?;
            }
            Event::CData(data) => {
                append(&mut open, &data)?;
            }
            Event::GeneralRef(reference) => {
                let resolved = resolve(&reference).ok_or(DecodeError::MalformedXml)?;
                append(&mut open, &resolved.to_string())?;
            }
            Event::Decl(_) | Event::Comment(_) => {}
            Event::DocType(_) | Event::PI(_) => return Err(DecodeError::MalformedXml),
            Event::Eof => break,
        }
    }
    if open.is_empty() {
        root.ok_or(DecodeError::MalformedXml)
    } else {
        Err(DecodeError::MalformedXml)
    }
}

fn element(start: &quick_xml::events::BytesStart<'_>) -> Result<Element, DecodeError> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| DecodeError::MalformedXml)?;
        attributes.push((
            attribute.key.as_ref().to_owned(),
            attribute.value.clone().into_owned(),
        ));
    }
    let name = start.local_name().as_ref().to_owned();
    Ok(Element {
        name,
        attributes,
        ..Element::default()
    })
}

fn close(finished: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(finished),
        None => *root = Some(finished),
    }
}

fn append(open: &mut [Element], text: &str) -> Result<(), DecodeError> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(DecodeError::MalformedXml),
    }
    Ok(())
}

fn resolve(reference: &str) -> Option<char> {
    match reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        other => {
            let number = other.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|letter| *letter != '\0')
        }
    }
}

/// Reads an element as a value of `shape`. Elements that the shape does not have are ignored, as S3 does.
///
/// # Errors
/// [`DecodeError::MalformedXml`] where a scalar does not parse.
pub fn read(shape: &Shape, element: &Element) -> Result<Value, DecodeError> {
    Ok(match &shape.kind {
        Kind::Structure(members) => {
            let values = members.iter().map(|member| read_member(member, element));
            Value::Structure(values.collect::<Result<_, _>>()?)
        }
        Kind::List {
            member,
            member_name,
            ..
        } => {
            let listed = element
                .children
                .iter()
                .filter(|child| child.name == *member_name);
            Value::List(
                listed
                    .map(|child| read(member, child))
                    .collect::<Result<_, _>>()?,
            )
        }
        Kind::Map { .. } => Value::Map(Vec::new()),
        _ => read_scalar(shape, &element.text)?,
    })
}

fn read_member(member: &Member, element: &Element) -> Result<Option<Value>, DecodeError> {
    if member.location != Location::Body {
        return Ok(None);
    }
    if member.xml_attribute {
        let attribute = element
            .attributes
            .iter()
            .find(|(name, _)| name == member.wire_name);
        return Ok(attribute.map(|(_, value)| Value::Text(value.clone())));
    }
    if let Kind::List {
        member: inner,
        flattened,
        ..
    } = &member.shape.kind
        && (*flattened || member.flattened)
    {
        let mut listed = element
            .children
            .iter()
            .filter(|child| child.name == member.wire_name)
            .peekable();
        if listed.peek().is_none() {
            return Ok(None);
        }
        return Ok(Some(Value::List(
            listed
                .map(|child| read(inner, child))
                .collect::<Result<_, _>>()?,
        )));
    }
    element
        .child(member.wire_name)
        .map(|child| read(member.shape, child))
        .transpose()
}

fn read_scalar(shape: &Shape, text: &str) -> Result<Value, DecodeError> {
    scalar(&shape.kind, text).ok_or(DecodeError::MalformedXml)
}

/// A scalar from its text; `None` when it does not parse.
#[must_use]
pub fn scalar(kind: &Kind, text: &str) -> Option<Value> {
    Some(match kind {
        Kind::Text(_) => Value::Text(text.to_owned()),
        Kind::Integer => Value::Integer(i64::from(text.trim().parse::<i32>().ok()?)),
        Kind::Long => Value::Integer(text.trim().parse().ok()?),
        Kind::Double => Value::Double(text.trim().parse().ok()?),
        Kind::Boolean if text.trim().eq_ignore_ascii_case("true") => Value::Boolean(true),
        Kind::Boolean if text.trim().eq_ignore_ascii_case("false") => Value::Boolean(false),
        Kind::Timestamp(_) => Value::Timestamp(crate::Timestamp::parse(text)?),
        Kind::Blob => Value::Blob(data_encoding::BASE64.decode(text.trim().as_bytes()).ok()?),
        Kind::Boolean | Kind::List { .. } | Kind::Map { .. } | Kind::Structure(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_a_document() {
        let root = parse(b"<?xml version=\"1.0\"?>\n<Delete xmlns=\"x\"><Object><Key>a&amp;b&#x31;</Key></Object></Delete>\n")
            .unwrap();
        assert_eq!(root.name, "Delete");
        assert_eq!(
            root.child("Object")
                .and_then(|object| object.child("Key"))
                .unwrap()
                .text,
            "a&b1"
        );
    }

    #[test]
    fn refuses_what_is_no_plain_document() {
        for bad in [
            "",
            "x",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "<a>&unknown;</a>",
            "<?php ?><a/>",
        ] {
            assert_eq!(
                parse(bad.as_bytes()),
                Err(DecodeError::MalformedXml),
                "{bad}"
            );
        }
        let deep = "<a>".repeat(100);
        assert_eq!(parse(deep.as_bytes()), Err(DecodeError::MalformedXml));
    }

    #[test]
    fn escapes_what_xml_reserves() {
        let mut writer = XmlWriter::new(InstantStyle::Seconds);
        writer.element("Message", "<a & \"b\"\u{1}>");
        assert_eq!(
            writer.finish(),
            "<Message>&lt;a &amp; &quot;b&quot;\u{FFFD}&gt;</Message>"
        );
    }
}
