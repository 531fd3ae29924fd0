//! A line of a file, escaped, and cut where it is too long.

use std::ops::Range;

use crate::screen::escape::{escape_of, is_plain, text_width, width};

/// What stands for what was cut.
const CUT: &str = "…";

/// How many bytes around what is meant are looked at for each column, since a line may be a whole file, drawn thousands of times.
/// A character takes four, or more with marks above and below it.
const BYTES_FOR_A_COLUMN: usize = 16;

/// A line as it is shown.
pub(super) struct Fitted {
    pub(super) text: String,
    /// Of each character the byte in the line where it begins, and the column where it is shown; the end of the line last.
    /// Empty if both are the same throughout.
    columns: Vec<(usize, usize)>,
}

impl Fitted {
    /// Fits a line into some columns. Of what is in `focus`, in bytes of the line, as much is kept in view as fits with
    /// `reserve` columns after it.
    pub(super) fn new(line: &str, focus: Range<usize>, columns: usize, reserve: usize) -> Self {
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.len() <= columns && focus.end + reserve <= columns && is_plain(line) {
            return Self {
                text: line.to_owned(),
                columns: Vec::new(),
            };
        }
        let near = near(line, &focus, columns * BYTES_FOR_A_COLUMN);
        let starts = starts(line, near.clone());
        let is_whole = near == (0..line.len());
        let mut window = Window::new(&starts, is_whole, &focus, columns, reserve);
        window.is_cut_before |= near.start > 0;
        window.is_cut_after |= near.end < line.len();
        let mut text = String::new();
        if window.is_cut_before {
            text.push_str(CUT);
        }
        let shown = line.get(window.bytes(&starts)).unwrap_or_default();
        shown
            .chars()
            .for_each(|character| push_shown(&mut text, character));
        if window.is_cut_after {
            text.push_str(CUT);
        }
        let shift = |(byte, column): (usize, usize)| (byte, window.shifted(column));
        Self {
            text,
            columns: starts.into_iter().map(shift).collect(),
        }
    }

    /// The column that a byte of the line is shown at; at the edge if it is cut away.
    pub(super) fn column(&self, byte: usize) -> usize {
        if self.columns.is_empty() {
            return byte.min(self.text.len());
        }
        let after = self.columns.partition_point(|(start, _)| *start < byte);
        let found = self.columns.get(after).or(self.columns.last());
        found.map_or(0, |(_, column)| *column)
    }
}

/// The end of a text, as much as fits into some columns.
pub(super) fn tail(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let mut from_end = text.char_indices().rev();
    let cut = from_end.find(|(_, character)| {
        taken += width(*character);
        taken > columns
    });
    let start = cut.map_or(0, |(at, character)| at + character.len_utf8());
    text.get(start..).unwrap_or_default()
}

/// What of a line may be shown: some bytes before what is meant, and some after it begins, at whole characters.
fn near(line: &str, focus: &Range<usize>, reach: usize) -> Range<usize> {
    let start = focus.start.min(line.len());
    let from = line.floor_char_boundary(start.saturating_sub(reach));
    from..line.ceil_char_boundary(start.saturating_add(reach))
}

/// Where each character of a part of a line begins, in bytes of the line and in columns of the part; the end last.
fn starts(line: &str, part: Range<usize>) -> Vec<(usize, usize)> {
    let shown = line.get(part.clone()).unwrap_or_default();
    let mut starts = Vec::with_capacity(shown.len() + 1);
    let mut column = 0;
    for (byte, character) in shown.char_indices() {
        starts.push((part.start + byte, column));
        column += columns_of(character);
    }
    starts.push((part.end, column));
    starts
}

const TAB: &str = "    ";

/// What is shown of a character.
fn push_shown(text: &mut String, character: char) {
    match escape_of(character) {
        _ if character == '\t' => text.push_str(TAB),
        Some(escape) => text.push_str(&escape),
        None => text.push(character),
    }
}

/// How many columns it takes.
fn columns_of(character: char) -> usize {
    match character {
        ' '..='~' => 1,
        '\t' => TAB.len(),
        _ => escape_of(character).map_or_else(|| width(character), |escape| text_width(&escape)),
    }
}

/// The columns of a whole line that are shown.
struct Window {
    start: usize,
    end: usize,
    is_cut_before: bool,
    is_cut_after: bool,
}

impl Window {
    fn new(
        starts: &[(usize, usize)],
        is_whole: bool,
        focus: &Range<usize>,
        columns: usize,
        reserve: usize,
    ) -> Self {
        let column = |byte: usize| {
            let after = starts.partition_point(|(start, _)| *start < byte);
            starts
                .get(after)
                .or(starts.last())
                .map_or(0, |(_, column)| *column)
        };
        let total = column(usize::MAX);
        let (from, to) = (column(focus.start), column(focus.end));
        if is_whole && total <= columns && to + reserve <= columns {
            return Self {
                start: 0,
                end: total,
                is_cut_before: false,
                is_cut_after: false,
            };
        }
        // Room for both marks of what is cut.
        let room = columns.saturating_sub(2).max(1);
        let before = if to + reserve <= room {
            0
        } else {
            let meant = (to - from).min(room.saturating_sub(reserve));
            let lead = room.saturating_sub(reserve + meant) / 2;
            from.saturating_sub(lead)
        };
        let last = if to + reserve > before + room {
            before + room.saturating_sub(reserve)
        } else {
            before + room
        };
        // At whole characters.
        let edges = || starts.iter().map(|(_, column)| *column);
        let start = edges().find(|column| *column >= before).unwrap_or(0);
        let end = edges().take_while(|column| *column <= last).last();
        let end = end.unwrap_or(start).max(start);
        Self {
            start,
            end,
            is_cut_before: start > 0,
            is_cut_after: end < total,
        }
    }

    /// What is shown of the line, in bytes. Marks above a character, which begin where the next one does, stay with it.
    fn bytes(&self, starts: &[(usize, usize)]) -> Range<usize> {
        let byte = |column| {
            let after = starts.partition_point(|(_, start)| *start <= column);
            let last = after.checked_sub(1).and_then(|number| starts.get(number));
            last.map_or(0, |(byte, _)| *byte)
        };
        let first = if self.is_cut_before {
            byte(self.start)
        } else {
            0
        };
        first..byte(self.end)
    }

    fn shifted(&self, column: usize) -> usize {
        let inside = column.clamp(self.start, self.end) - self.start;
        inside + usize::from(self.is_cut_before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line as shown, and what of it is in focus below.
    fn fitted(line: &str, meant: &str, columns: usize, reserve: usize) -> (String, String) {
        let start = line.find(meant).unwrap();
        let focus = start..start + meant.len();
        let fitted = Fitted::new(line, focus.clone(), columns, reserve);
        let (from, to) = (fitted.column(focus.start), fitted.column(focus.end));
        let under = " ".repeat(from) + &"^".repeat(to - from);
        (fitted.text, under)
    }

    #[test]
    fn what_fits_is_left() {
        let line = r#"{"Action": "s3:Get"}"#;
        let (text, under) = fitted(line, r#""s3:Get""#, 20, 0);
        assert_eq!(text, line);
        assert_eq!(under, "           ^^^^^^^^");
    }

    #[test]
    fn what_is_meant_stays_in_view() {
        let line = "abcdefghijklmnopqrstuvwxyz";
        assert_eq!(
            fitted(line, "cd", 10, 0),
            ("abcdefgh…".into(), "  ^^".into())
        );
        assert_eq!(
            fitted(line, "yz", 10, 0),
            ("…vwxyz".into(), "    ^^".into())
        );
        assert_eq!(
            fitted(line, "mn", 10, 0),
            ("…jklmnopq…".into(), "    ^^".into())
        );
        assert_eq!(
            fitted(line, "defghijklmnopqrs", 10, 0),
            ("…defghijk…".into(), " ^^^^^^^^".into())
        );
        assert_eq!(
            fitted(line, "defghijklmnopqrs", 10, 4),
            ("…defg…".into(), " ^^^^".into())
        );
    }

    #[test]
    fn a_line_without_end_is_looked_at_around_what_is_meant() {
        let long = ["é".repeat(100_000), "meant".into(), "é".repeat(100_000)].concat();
        assert_eq!(
            fitted(&long, "meant", 14, 0),
            ("…ééémeantéééé…".into(), "    ^^^^^".into())
        );
        // Marks above a character take no column.
        let marked = ["\u{301}".repeat(10_000), "meant".into()].concat();
        assert_eq!(
            fitted(&marked, "meant", 14, 0),
            ("…meant".into(), " ^^^^^".into())
        );
        let (text, _) = fitted("\u{301}{}", "{", 14, 0);
        assert_eq!(text, "\u{301}{}");
        let fits = ["e", &"\u{301}".repeat(40)].concat().repeat(30);
        let (text, _) = fitted(&fits, "e", 14, 0);
        assert!(text_width(&text) <= 14, "{text}");
        assert_eq!(
            fitted("cafe\u{301}", "c", 14, 0),
            ("cafe\u{301}".into(), "^".into())
        );
    }

    #[test]
    fn wide_and_hidden_characters_keep_their_columns() {
        let (text, under) = fitted("写真\u{202e}: \tx", "x", 40, 0);
        assert_eq!(text, "写真\\u{202e}:     x");
        assert_eq!(under.len(), 4 + 8 + 2 + 4 + 1);
    }

    #[test]
    fn ends_of_texts() {
        assert_eq!(tail("a/b/写真", 3), "真");
        assert_eq!(tail("abc", 9), "abc");
    }
}
