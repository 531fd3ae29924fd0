//! JSON that stands in other JSON, a member to a line.

use std::io::{Result, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// A line feed and blanks: most lines begin with a part of it.
const LINE: &[u8] = b"\n                                                                ";

/// A value as it stands `depth` levels deep, without what comes before it in its line.
pub(super) fn indented(value: &impl Serialize, depth: usize) -> String {
    let mut bytes = Vec::new();
    let formatter = Indented {
        depth,
        has_value: false,
    };
    let mut serializer = Serializer::with_formatter(&mut bytes, formatter);
    // Writing texts and numbers to memory does not fail, and what is written is UTF-8.
    let _ = value.serialize(&mut serializer);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes as serde_json's own pretty formatter does, but for the depth that it begins at.
struct Indented {
    depth: usize,
    /// Whether the array or object has anything in it.
    has_value: bool,
}

impl Indented {
    fn line<W: ?Sized + Write>(&self, writer: &mut W) -> Result<()> {
        match LINE.get(..=self.depth * 2) {
            Some(line) => writer.write_all(line),
            None => write!(writer, "\n{:1$}", "", self.depth * 2),
        }
    }

    fn begin<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> Result<()> {
        self.depth += 1;
        self.has_value = false;
        writer.write_all(bracket)
    }

    fn begin_value<W: ?Sized + Write>(&self, writer: &mut W, first: bool) -> Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        self.line(writer)
    }

    fn end<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> Result<()> {
        self.depth -= 1;
        if self.has_value {
            self.line(writer)?;
        }
        writer.write_all(bracket)
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.begin(writer, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.end(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.begin_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> Result<()> {
        self.has_value = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.begin(writer, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.end(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.begin_value(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _writer: &mut W) -> Result<()> {
        self.has_value = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn it_is_what_the_pretty_printer_writes_but_deeper() {
        let value =
            json!({"a": [], "b": {}, "c": [1, "x\ny", [null]], "d": {"e": {"f": [[{"g": 1}]]}}});
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        for depth in [0, 2, 40] {
            let expected = pretty.replace('\n', &format!("\n{:1$}", "", depth * 2));
            assert_eq!(super::indented(&value, depth), expected);
        }
    }
}
