//! What people read: lines and drawings of places in files, fit for the terminal that they are read on.
//!
//! Invariants: whatever comes from files or the command line is escaped before it is shown, so that no terminal obeys it and
//! nothing in it is hidden; on a terminal no line is wider than it is; colour is written only where it is taken. Where no
//! terminal reads, lines are as long as they are, so that programs find them whole, and only lines of files are cut, at 100
//! columns, since a file may be one line.

#[cfg(test)]
pub(crate) mod check;
mod colour;
mod drawing;
mod escape;
mod line;
mod page;

pub(crate) use colour::Colour;
pub(crate) use drawing::{Drawing, Level, Mark};
pub(crate) use page::{Canvas, Page};

use std::fmt::Write as _;

use anstyle::Style;

/// Writes a text in a style.
fn push_styled(output: &mut String, style: Style, text: &str) {
    styled(output, style, |output| output.push_str(text));
}

/// Writes in a style.
fn styled(output: &mut String, style: Style, write: impl FnOnce(&mut String)) {
    if style.is_plain() {
        return write(output);
    }
    push(output, format_args!("{style}"));
    write(output);
    push(output, format_args!("{style:#}"));
}

fn push(output: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to memory does not fail.
    let _ = output.write_fmt(arguments);
}

fn push_repeated(output: &mut String, sign: char, count: usize) {
    const BLANKS: &str = "                                ";
    match BLANKS.get(..count) {
        Some(blanks) if sign == ' ' => output.push_str(blanks),
        _ => output.extend(std::iter::repeat_n(sign, count)),
    }
}
