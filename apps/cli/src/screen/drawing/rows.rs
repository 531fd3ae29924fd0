//! The lines of a file that marks are in, with what is marked underlined, or barred where it takes several lines.

use std::collections::BTreeMap;
use std::ops::Range;

use anstyle::Style;

use super::fitted::Fitted;
use super::{Level, Mark, frame_style, push_margin};
use crate::screen::escape::{escaped, text_width};
use crate::screen::page::Canvas;
use crate::screen::{push, push_repeated, push_styled, styled};

/// Of more lines than these the first and the last are shown.
const FIRST_LINES: usize = 4;
const LAST_LINES: usize = 2;

/// Lines to be drawn.
pub(super) struct Rows<'a> {
    /// By number.
    lines: BTreeMap<usize, Line<'a>>,
    /// Whether anything takes several lines: then there is a column for its bar.
    is_barred: bool,
}

/// A line of the file.
#[derive(Default)]
struct Line<'a> {
    text: &'a str,
    /// What of it is underlined, in bytes of it.
    underlined: Vec<Underline<'a>>,
    bar: Bar,
    /// Where what takes several lines begins or ends in this one, in bytes of it.
    bar_at: usize,
    bar_label: Option<&'a str>,
    bar_is_meant: bool,
}

struct Underline<'a> {
    range: Range<usize>,
    label: Option<&'a str>,
    is_meant: bool,
}

/// What the bar does at a line.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Bar {
    #[default]
    None,
    Begins,
    GoesOn,
    Ends,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, marks: &[Mark<'a>]) -> Self {
        let mut rows = Self {
            lines: BTreeMap::new(),
            is_barred: false,
        };
        let mut barred: Vec<Range<usize>> = Vec::new();
        for (number, mark) in marks.iter().enumerate() {
            let is_meant = number == 0;
            let lines = lines_of(text, &mark.range);
            let numbers = mark.line..mark.line + lines.len();
            let crosses =
                |held: &Range<usize>| held.start < numbers.end && numbers.start < held.end;
            if lines.len() > 1 && !barred.iter().any(crosses) {
                rows.bar(mark, &lines, is_meant);
                barred.push(numbers);
            } else if let Some((start, line)) = lines.first() {
                let end = (mark.range.end - start).min(line.len());
                let range = mark.range.start - start..end;
                rows.line(mark.line, line).underlined.push(Underline {
                    range,
                    label: mark.label.filter(|_| is_meant),
                    is_meant,
                });
            }
        }
        rows.fill(text, marks);
        rows
    }

    fn line(&mut self, number: usize, text: &'a str) -> &mut Line<'a> {
        let line = self.lines.entry(number).or_default();
        line.text = text;
        line
    }

    fn bar(&mut self, mark: &Mark<'a>, lines: &[(usize, &'a str)], is_meant: bool) {
        self.is_barred = true;
        let last = lines.len() - 1;
        for (index, (start, text)) in lines.iter().enumerate() {
            if lines.len() > FIRST_LINES + LAST_LINES + 1
                && (FIRST_LINES..lines.len() - LAST_LINES).contains(&index)
            {
                continue;
            }
            let line = self.line(mark.line + index, text);
            (line.bar, line.bar_at) = match index {
                0 => (Bar::Begins, mark.range.start - start),
                _ if index == last => (Bar::Ends, mark.range.end - start),
                _ => (Bar::GoesOn, 0),
            };
            line.bar_label = mark.label.filter(|_| is_meant && index == last);
            line.bar_is_meant = is_meant;
        }
    }

    /// Shows single lines between those that are shown: what would stand for them takes a line as well.
    fn fill(&mut self, text: &'a str, marks: &[Mark<'a>]) {
        let numbers: Vec<usize> = self.lines.keys().copied().collect();
        let single = numbers.windows(2).filter_map(|pair| match pair {
            [one, next] if next - one == 2 => Some(one + 1),
            _ => None,
        });
        let Some(first) = marks.iter().min_by_key(|mark| mark.line) else {
            return;
        };
        for number in single.collect::<Vec<_>>() {
            let from = text.get(line_start(text, first.range.start)..);
            let line = from.and_then(|from| from.lines().nth(number - first.line));
            let before = self
                .lines
                .get(&(number - 1))
                .map(|line| (line.bar, line.bar_is_meant));
            let line = self.line(number, line.unwrap_or_default());
            if let Some((Bar::Begins | Bar::GoesOn, is_meant)) = before {
                (line.bar, line.bar_is_meant) = (Bar::GoesOn, is_meant);
            }
        }
    }

    /// How many digits the numbers have.
    pub(super) fn number_width(&self) -> usize {
        let last = self.lines.keys().next_back().copied().unwrap_or(1);
        last.checked_ilog10().map_or(1, |power| power as usize + 1)
    }

    pub(super) fn push(&self, output: &mut String, canvas: Canvas, level: Level) {
        let mut pen = Pen {
            output,
            frame: canvas.style(frame_style()),
            meant: canvas.style(level.style()),
            margin: self.number_width(),
            columns: 0,
            is_barred: self.is_barred,
        };
        let frame = pen.margin + 3 + if self.is_barred { 2 } else { 0 };
        pen.columns = canvas.drawing_columns().saturating_sub(frame).max(8);
        let mut before: Option<usize> = None;
        for (number, line) in &self.lines {
            if before.is_some_and(|before| before + 1 < *number) {
                pen.gap(line);
            }
            pen.line(*number, line);
            before = Some(*number);
        }
    }
}

/// Writes the lines.
struct Pen<'o> {
    output: &'o mut String,
    frame: Style,
    meant: Style,
    /// Digits of the numbers.
    margin: usize,
    /// For the text of the file.
    columns: usize,
    is_barred: bool,
}

impl Pen<'_> {
    fn style(&self, is_meant: bool) -> Style {
        if is_meant { self.meant } else { self.frame }
    }

    fn gap(&mut self, after: &Line<'_>) {
        push_styled(self.output, self.frame, "...");
        if matches!(after.bar, Bar::GoesOn | Bar::Ends) {
            push_repeated(self.output, ' ', self.margin);
            push_styled(self.output, self.style(after.bar_is_meant), "|");
        }
        self.output.push('\n');
    }

    fn line(&mut self, number: usize, line: &Line<'_>) {
        let label = line.underlined.iter().find_map(|underline| underline.label);
        let label = label.or(line.bar_label).map(escaped);
        let focus = line.focus();
        // A mere position is shown by one caret.
        let caret = usize::from(focus.is_empty());
        let reserve = caret + label.as_ref().map_or(0, |label| text_width(label) + 1);
        let fitted = Fitted::new(line.text, focus, self.columns, reserve);
        styled(self.output, self.frame, |output| {
            push(
                output,
                format_args!("{number:>width$} |", width = self.margin),
            );
        });
        // A bar that begins where the line does needs no row of its own.
        let starts_line = line
            .text
            .get(..line.bar_at)
            .is_some_and(|before| before.trim().is_empty());
        self.bar(
            line,
            match line.bar {
                Bar::Begins if starts_line => " /",
                Bar::Begins | Bar::None => "  ",
                Bar::GoesOn | Bar::Ends => " |",
            },
        );
        let shown = fitted.text.trim_end();
        if !shown.is_empty() {
            self.output.push(' ');
            self.output.push_str(shown);
        }
        self.trim();
        self.output.push('\n');
        if !line.underlined.is_empty() {
            self.underline(line, &fitted, label.as_deref());
        }
        match line.bar {
            Bar::Begins if !starts_line => {
                self.bar_row(line, fitted.column(line.bar_at) + 1, " ", None)
            }
            Bar::Ends => {
                let last = line
                    .text
                    .get(..line.bar_at)
                    .and_then(|text| text.char_indices().next_back());
                let column = fitted.column(last.map_or(0, |(at, _)| at));
                self.bar_row(line, column + 1, "|", label.as_deref());
            }
            _ => {}
        }
    }

    fn bar(&mut self, line: &Line<'_>, bar: &str) {
        if self.is_barred {
            push_styled(self.output, self.style(line.bar_is_meant), bar);
        }
    }

    /// Blanks at the end of the line are nobody's.
    fn trim(&mut self) {
        let end = self.output.trim_end_matches(' ').len();
        self.output.truncate(end);
    }

    fn margin(&mut self) {
        push_margin(self.output, self.frame, self.margin, " |");
    }

    /// `  | |_____^ label`
    fn bar_row(&mut self, line: &Line<'_>, column: usize, bar: &str, label: Option<&str>) {
        self.margin();
        let sign = if line.bar_is_meant { '^' } else { '-' };
        let rule = "_".repeat(column);
        let mut row = format!(" {bar}{rule}{sign}");
        if let Some(label) = label {
            row = format!("{row} {label}");
        }
        push_styled(self.output, self.style(line.bar_is_meant), &row);
        self.output.push('\n');
    }

    fn underline(&mut self, line: &Line<'_>, fitted: &Fitted, label: Option<&str>) {
        self.margin();
        self.bar(
            line,
            match line.bar {
                Bar::GoesOn | Bar::Ends => " |",
                Bar::None | Bar::Begins => "  ",
            },
        );
        // What is meant is drawn over what belongs to it.
        let mut signs: Vec<Option<bool>> = Vec::new();
        let (meant, others): (Vec<_>, Vec<_>) = line.underlined.iter().partition(|it| it.is_meant);
        for underline in others.into_iter().chain(meant) {
            let start = fitted.column(underline.range.start);
            let end = fitted.column(underline.range.end).max(start + 1);
            signs.resize(signs.len().max(end), None);
            if let Some(signs) = signs.get_mut(start..end) {
                signs.fill(Some(underline.is_meant));
            }
        }
        self.output.push(' ');
        for alike in signs.chunk_by(|one, next| one == next) {
            let (sign, style) = match alike.first() {
                Some(Some(true)) => ('^', self.meant),
                Some(Some(false)) => ('-', self.frame),
                _ => (' ', Style::new()),
            };
            styled(self.output, style, |output| {
                push_repeated(output, sign, alike.len());
            });
        }
        if let Some(label) = label.filter(|_| line.bar != Bar::Ends) {
            push_styled(self.output, self.meant, &format!(" {label}"));
        }
        self.output.push('\n');
    }
}

impl Line<'_> {
    /// What of the line must be seen, in bytes of it.
    fn focus(&self) -> Range<usize> {
        let meant = self.underlined.iter().find(|underline| underline.is_meant);
        if let Some(underline) = meant.or(self.underlined.first()) {
            return underline.range.clone();
        }
        match self.bar {
            Bar::Begins => self.bar_at..self.bar_at,
            Bar::Ends => self.bar_at.saturating_sub(1)..self.bar_at,
            Bar::None | Bar::GoesOn => 0..0,
        }
    }
}

/// Where the line begins that a byte is in.
fn line_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).and_then(|before| before.rfind('\n'));
    before.map_or(0, |feed| feed + 1)
}

/// The lines that some bytes are in, with where each begins; a last line feed is not followed.
fn lines_of<'a>(text: &'a str, range: &Range<usize>) -> Vec<(usize, &'a str)> {
    let mut start = line_start(text, range.start);
    let mut lines = Vec::new();
    loop {
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        lines.push((start, line));
        start += line.len() + 1;
        if start >= range.end || start > text.len() {
            return lines;
        }
    }
}
