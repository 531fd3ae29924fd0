//! Lines of text, broken where they are too long.

use anstyle::Style;

use super::escape::{escaped, width};
use super::push_styled;

/// A character that may be shown, and its style.
type Cell = (char, Style);

/// Writes pieces of text as one line, or as several if they take more than `columns`: those after the first are indented
/// by `indent`. Lines break at spaces, and within words that are longer than a line.
pub(super) fn push_wrapped(
    output: &mut String,
    pieces: &[(Style, &str)],
    columns: Option<usize>,
    indent: usize,
) {
    let cells = |(style, text): &(Style, &str)| {
        let style = *style;
        escaped(text)
            .chars()
            .map(move |character| (character, style))
            .collect::<Vec<Cell>>()
    };
    let Some(columns) = columns else {
        for (style, text) in pieces {
            push_styled(output, *style, &escaped(text));
        }
        output.push('\n');
        return;
    };
    let cells: Vec<Cell> = pieces.iter().flat_map(cells).collect();
    let (mut left, mut used) = (cells.as_slice(), 0);
    loop {
        let (line, rest) = broken(left, columns.saturating_sub(used).max(2));
        push_cells(output, line);
        output.push('\n');
        if rest.is_empty() {
            return;
        }
        used = indent.min(columns / 2);
        output.extend(std::iter::repeat_n(' ', used));
        left = rest;
    }
}

/// What fits into some columns, and what comes after the break.
fn broken(cells: &[Cell], columns: usize) -> (&[Cell], &[Cell]) {
    let mut taken = 0;
    let fitting = cells.iter().position(|(character, _)| {
        taken += width(*character);
        taken > columns
    });
    let Some(fitting) = fitting else {
        return (cells, &[]);
    };
    let is_space = |cell: &Cell| cell.0 == ' ';
    let (head, tail) = cells.split_at(fitting.max(1));
    if tail.first().is_some_and(is_space) {
        return (head, after_spaces(tail));
    }
    let begun = head.iter().take_while(|cell| is_space(cell)).count();
    match head.iter().rposition(is_space).filter(|at| *at > begun) {
        Some(space) => {
            let (head, tail) = cells.split_at(space);
            (head, after_spaces(tail))
        }
        None => (head, tail),
    }
}

fn after_spaces(cells: &[Cell]) -> &[Cell] {
    let spaces = cells.iter().take_while(|(character, _)| *character == ' ');
    cells.get(spaces.count()..).unwrap_or_default()
}

fn push_cells(output: &mut String, cells: &[Cell]) {
    for alike in cells.chunk_by(|one, next| one.1 == next.1) {
        let text: String = alike.iter().map(|(character, _)| character).collect();
        let style = alike.first().map_or(Style::new(), |(_, style)| *style);
        push_styled(output, style, &text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, columns: usize, indent: usize) -> String {
        let mut output = String::new();
        push_wrapped(&mut output, &[(Style::new(), text)], Some(columns), indent);
        output
    }

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrapped("one two three", 13, 2), "one two three\n");
        assert_eq!(wrapped("one two three", 12, 2), "one two\n  three\n");
        assert_eq!(wrapped("one two three", 7, 2), "one two\n  three\n");
        assert_eq!(
            wrapped("  indented words", 11, 4),
            "  indented\n    words\n"
        );
    }

    #[test]
    fn words_that_are_too_long_break_anywhere() {
        assert_eq!(wrapped("abcdefghij", 4, 1), "abcd\n efg\n hij\n");
        assert_eq!(wrapped("写真写真", 5, 0), "写真\n写真\n");
    }
}
