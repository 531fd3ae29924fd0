//! Values as JSON, for records: what `serde_json` writes, in less time and less code to run through.
//!
//! A record is the largest piece of work that every request brings, and nearly all of it is short texts and names of
//! members. Here each is one call of one small function, names are written as they are, and a text is looked through
//! eight bytes at a time. What records do not hold (numbers with a fraction, keys that are no texts) is left to the
//! library.

use std::fmt;

use serde::ser::{self, Serialize};

/// Appends the JSON of a value.
///
/// # Errors
/// Where the value holds what is not written here; what was appended is then a part of it.
pub(crate) fn write(out: &mut String, value: &impl Serialize) -> Result<(), Unwritten> {
    value.serialize(Writer::new(out))
}

/// A value that is left to the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unwritten;

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not written here")
    }
}

impl std::error::Error for Unwritten {}

impl ser::Error for Unwritten {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Whether a byte of these eight has a spelling of its own within a JSON string: control characters, `"` and `\`.
fn has_special(eight: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // The highest bit of each byte that is less than `limit`; bytes from 0x80 on are none of these.
    let below = |bytes: u64, limit: u64| bytes.wrapping_sub(ONES * limit) & !bytes & HIGH;
    let equal = |byte: u8| below(eight ^ (ONES * u64::from(byte)), 1);
    below(eight, 0x20) | equal(b'"') | equal(b'\\') != 0
}

/// Whether a text stands in a JSON string as it is.
pub(crate) fn is_plain(text: &str) -> bool {
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    // What is left over is looked through with some of what comes before it, or filled up.
    let last = text
        .as_bytes()
        .last_chunk::<8>()
        .copied()
        .unwrap_or_else(|| {
            let mut filled = [b' '; 8];
            for (slot, byte) in filled.iter_mut().zip(rest) {
                *slot = *byte;
            }
            filled
        });
    let mut eights = eights.iter().chain([&last]);
    !eights.any(|eight| has_special(u64::from_le_bytes(*eight)))
}

/// Appends a text.
#[inline(never)]
fn push_text(out: &mut String, text: &str) {
    if !is_plain(text) {
        // A text always has a spelling.
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
        return;
    }
    out.reserve(text.len() + 2);
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// Appends a name of the program's own, which needs no other spelling.
#[inline(never)]
fn push_name(out: &mut String, is_first: bool, name: &'static str) {
    out.reserve(name.len() + 4);
    if !is_first {
        out.push(',');
    }
    out.push('"');
    out.push_str(name);
    out.push_str("\":");
}

/// Appends a number.
#[inline(never)]
fn push_number(out: &mut String, number: impl itoa::Integer) {
    out.push_str(itoa::Buffer::new().format(number));
}

/// Begins `{"name":` of a variant that holds something.
fn begin_variant(out: &mut String, name: &'static str) {
    out.push('{');
    push_name(out, true, name);
}

/// How `serde_json` names JSON that was written before.
const RAW: &str = "$serde_json::private::RawValue";

struct Writer<'a> {
    out: &'a mut String,
    /// What comes is JSON already.
    is_raw: bool,
}

impl<'a> Writer<'a> {
    fn new(out: &'a mut String) -> Self {
        let is_raw = false;
        Self { out, is_raw }
    }
}

/// What has members: a list, a map or a structure, alone or as a variant.
struct Members<'a> {
    out: &'a mut String,
    is_first: bool,
    end: &'static str,
}

impl<'a> Members<'a> {
    fn begin(out: &'a mut String, begin: char, end: &'static str) -> Self {
        out.push(begin);
        Self {
            out,
            is_first: true,
            end,
        }
    }

    fn separate(&mut self) {
        if !std::mem::take(&mut self.is_first) {
            self.out.push(',');
        }
    }

    fn element(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Unwritten> {
        self.separate();
        value.serialize(Writer::new(self.out))
    }

    fn member(
        &mut self,
        name: &'static str,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Unwritten> {
        let is_raw = name == RAW;
        if !is_raw {
            push_name(self.out, std::mem::take(&mut self.is_first), name);
        }
        let out = &mut *self.out;
        value.serialize(Writer { out, is_raw })
    }

    fn finish(self) {
        self.out.push_str(self.end);
    }
}

macro_rules! numbers {
    ($($method:ident: $number:ty),*) => {$(
        fn $method(self, number: $number) -> Result<(), Unwritten> {
            push_number(self.out, i64::from(number));
            Ok(())
        }
    )*};
}

macro_rules! positive_numbers {
    ($($method:ident: $number:ty),*) => {$(
        fn $method(self, number: $number) -> Result<(), Unwritten> {
            push_number(self.out, u64::from(number));
            Ok(())
        }
    )*};
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unwritten;
    type SerializeSeq = Members<'a>;
    type SerializeTuple = Members<'a>;
    type SerializeTupleStruct = Members<'a>;
    type SerializeTupleVariant = Members<'a>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Members<'a>;

    numbers!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    positive_numbers!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    fn serialize_bool(self, truth: bool) -> Result<(), Unwritten> {
        self.out.push_str(if truth { "true" } else { "false" });
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_char(self, letter: char) -> Result<(), Unwritten> {
        push_text(self.out, letter.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), Unwritten> {
        if self.is_raw {
            self.out.push_str(text);
        } else {
            push_text(self.out, text);
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_none(self) -> Result<(), Unwritten> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritten> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritten> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritten> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Unwritten> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        begin_variant(self.out, variant);
        value.serialize(Writer::new(self.out))?;
        self.out.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'a>, Unwritten> {
        Ok(Members::begin(self.out, '[', "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'a>, Unwritten> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Members<'a>, Unwritten> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'a>, Unwritten> {
        begin_variant(self.out, variant);
        Ok(Members::begin(self.out, '[', "]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>, Unwritten> {
        Ok(Members::begin(self.out, '{', "}"))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members<'a>, Unwritten> {
        if name == RAW {
            return Ok(Members {
                out: self.out,
                is_first: true,
                end: "",
            });
        }
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'a>, Unwritten> {
        begin_variant(self.out, variant);
        Ok(Members::begin(self.out, '{', "}}"))
    }
}

macro_rules! lists {
    ($($of:ident: $method:ident),*) => {$(
        impl ser::$of for Members<'_> {
            type Ok = ();
            type Error = Unwritten;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
                self.element(value)
            }

            fn end(self) -> Result<(), Unwritten> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

lists!(
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
);

macro_rules! structures {
    ($($of:ident),*) => {$(
        impl ser::$of for Members<'_> {
            type Ok = ();
            type Error = Unwritten;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Unwritten> {
                self.member(name, value)
            }

            fn end(self) -> Result<(), Unwritten> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

structures!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritten> {
        self.separate();
        let at = self.out.len();
        key.serialize(Writer::new(self.out))?;
        // Only a text can be a key.
        if self.out.as_bytes().get(at) != Some(&b'"') {
            return Err(Unwritten);
        }
        self.out.push(':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        value.serialize(Writer::new(self.out))
    }

    fn end(self) -> Result<(), Unwritten> {
        self.finish();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;
    use serde_json::json;

    use super::*;

    #[derive(Serialize)]
    enum Shape {
        Nothing,
        One(u8),
        Two(i64, &'static str),
        Members { left: Option<u64>, right: i16 },
    }

    #[derive(Serialize)]
    struct Everything<'a> {
        truth: bool,
        letter: char,
        text: &'a str,
        unit: (),
        list: Vec<Shape>,
        map: BTreeMap<&'a str, Option<i32>>,
        nested: serde_json::Value,
        written: Box<serde_json::value::RawValue>,
        #[serde(skip_serializing_if = "Option::is_none")]
        absent: Option<u8>,
    }

    fn assert_same(value: &impl Serialize) {
        let mut out = String::new();
        assert_eq!(write(&mut out, value), Ok(()));
        assert_eq!(out, serde_json::to_string(value).unwrap());
    }

    #[test]
    fn what_is_written_is_what_the_library_writes() {
        assert_same(&Everything {
            truth: true,
            letter: '"',
            text: "a\u{7f}€",
            unit: (),
            list: vec![
                Shape::Nothing,
                Shape::One(7),
                Shape::Two(i64::MIN, "two"),
                Shape::Members {
                    left: Some(u64::MAX),
                    right: -1,
                },
                Shape::Members {
                    left: None,
                    right: 0,
                },
            ],
            map: [("a", Some(1)), ("\n", None)].into(),
            nested: json!({"list": [1, "two", {"three": null}, []], "empty": {}}),
            written: serde_json::value::to_raw_value(&["as", "it is"]).unwrap(),
            absent: None,
        });
    }

    #[test]
    fn log_1_every_byte_at_every_place_is_spelled_as_the_library_spells_it() {
        for letter in (0..0x100).chain([0x2028, 0xFEFF, 0x1_F600]) {
            let letter = char::from_u32(letter).unwrap();
            for before in 0..17 {
                for after in [0, 1, 7, 8] {
                    assert_same(&format!(
                        "{}{letter}{}",
                        "x".repeat(before),
                        "y".repeat(after)
                    ));
                }
            }
        }
    }

    #[test]
    fn what_is_not_written_is_said() {
        let numbers: BTreeMap<u8, u8> = [(1, 1)].into();
        assert_eq!(write(&mut String::new(), &numbers), Err(Unwritten));
        assert_eq!(write(&mut String::new(), &json!([1.5])), Err(Unwritten));
    }
}
