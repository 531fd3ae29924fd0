//! From a byte of a text to its line and column.

use super::Position;

/// Where the lines of a text begin, and which of its bytes are no character of their own.
#[derive(Debug)]
pub(super) struct Lines {
    /// Where each line but the last ends.
    newlines: Box<[u32]>,
    /// The bytes that continue a character.
    continuing: Box<[u32]>,
}

impl Lines {
    /// Of a text whose line feeds are known.
    pub(super) fn new(text: &str, newlines: Vec<u32>) -> Self {
        let continues = |(at, byte): (usize, u8)| (byte & 0xC0 == 0x80).then_some(at as u32);
        let continuing = if text.is_ascii() {
            Box::default()
        } else {
            text.bytes().enumerate().filter_map(continues).collect()
        };
        Self {
            newlines: newlines.into(),
            continuing,
        }
    }

    /// Where a byte stands; in as many steps as halving takes, however many lines there are.
    pub(super) fn position(&self, offset: u32) -> Position {
        let lines_before = self.newlines.partition_point(|at| *at < offset);
        let newline = lines_before.checked_sub(1);
        let newline = newline.and_then(|number| self.newlines.get(number));
        let start = newline.map_or(0, |at| at + 1);
        let continuing = |end| self.continuing.partition_point(|at| *at < end) as u32;
        let characters = offset - start - (continuing(offset) - continuing(start));
        Position {
            offset,
            line: lines_before as u32 + 1,
            column: characters + 1,
        }
    }
}

/// The same, found by going through the text: for whoever asks once.
pub(super) fn position_in(text: &str, offset: u32) -> Position {
    let before = text.get(..offset as usize).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let newlines = before.bytes().filter(|byte| *byte == b'\n');
    Position {
        offset,
        line: newlines.count() as u32 + 1,
        column: line.chars().count() as u32 + 1,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn both_ways_lead_to_one_place(text in "[a\né\u{10000}]{0,30}") {
            let newlines = text.match_indices('\n').map(|(at, _)| at as u32);
            let lines = Lines::new(&text, newlines.collect());
            for (offset, _) in text.char_indices() {
                let offset = offset as u32;
                prop_assert_eq!(lines.position(offset), position_in(&text, offset));
            }
        }
    }
}
