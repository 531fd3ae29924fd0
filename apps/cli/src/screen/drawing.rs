//! Places in files as compilers show them: `file:line:column`, the lines, what is meant underlined, and what is to be said of it.

mod fitted;
mod rows;

use std::ops::Range;

use anstyle::{AnsiColor, Color, Style};
use keyward_simulation::Place;

use super::escape::{escaped, text_width};
use super::line::push_wrapped;
use super::page::Canvas;
use super::{push_repeated, styled};
use rows::Rows;

/// Something to be said, mostly about places in a file.
pub(crate) struct Drawing<'a> {
    pub(crate) level: Level,
    /// `INVALID_ACTION`
    pub(crate) code: Option<&'a str>,
    pub(crate) title: &'a str,
    /// The name of the file and its text; none if the title is all there is.
    pub(crate) source: Option<(&'a str, &'a str)>,
    /// What of the file it is about, told behind the place.
    pub(crate) part: Option<&'a str>,
    /// What is underlined; the first is what is meant, the others belong to it.
    pub(crate) marks: Vec<Mark<'a>>,
    /// `note` and `help` below, with their words.
    pub(crate) notes: Vec<(Level, &'a str)>,
}

/// How grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Error,
    SecurityWarning,
    Warning,
    Suggestion,
    Note,
    Help,
}

/// Some bytes of a file.
#[derive(Clone, Debug)]
pub(crate) struct Mark<'a> {
    pub(crate) range: Range<usize>,
    /// The line that they begin in, from 1.
    pub(crate) line: usize,
    /// What is said of them.
    pub(crate) label: Option<&'a str>,
}

impl<'a> Mark<'a> {
    pub(crate) fn of(place: &Place, label: Option<&'a str>) -> Self {
        let (source, range) = (place.source(), place.range());
        // The end of a text is shown behind what stands last in it.
        let last = source.text().trim_end_matches(['\n', '\r']).len();
        let start = range.start.min(last);
        let range = start..range.end.min(last).max(start);
        Self {
            line: source.place(range.clone()).line_and_column().0,
            range,
            label,
        }
    }
}

impl Level {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::SecurityWarning => "security warning",
            Self::Warning => "warning",
            Self::Suggestion => "suggestion",
            Self::Note => "note",
            Self::Help => "help",
        }
    }

    fn style(self) -> Style {
        let colour = match self {
            Self::Error => AnsiColor::BrightRed,
            Self::SecurityWarning | Self::Warning => AnsiColor::Yellow,
            Self::Suggestion => AnsiColor::BrightBlue,
            Self::Note => AnsiColor::BrightGreen,
            Self::Help => AnsiColor::BrightCyan,
        };
        Style::new().bold().fg_color(Some(Color::Ansi(colour)))
    }
}

/// Numbers of lines, bars, and underlines of what belongs to what is meant.
fn frame_style() -> Style {
    let colour = Color::Ansi(AnsiColor::BrightBlue);
    Style::new().bold().fg_color(Some(colour))
}

/// Writes the empty margin of a line without a number, and what comes after it.
fn push_margin(output: &mut String, frame: Style, margin: usize, after: &str) {
    styled(output, frame, |output| {
        push_repeated(output, ' ', margin);
        output.push_str(after);
    });
}

impl Drawing<'_> {
    /// Draws it for a canvas, with a line feed at the end.
    pub(crate) fn render(&self, canvas: Canvas) -> String {
        let mut output = String::new();
        self.push(&mut output, canvas);
        output
    }

    /// The same, behind what is drawn already.
    pub(crate) fn push(&self, output: &mut String, canvas: Canvas) {
        self.push_title(output, canvas);
        let Some((name, text)) = self.source else {
            return;
        };
        let rows = Rows::new(text, &self.marks);
        let margin = rows.number_width();
        let frame = canvas.style(frame_style());
        self.push_origin(output, canvas, name, text, margin);
        let separate = |output: &mut String| {
            push_margin(output, frame, margin, " |");
            output.push('\n');
        };
        separate(output);
        rows.push(output, canvas, self.level);
        if !self.notes.is_empty() {
            separate(output);
        }
        let head = [" ".repeat(margin).as_str(), " = "].concat();
        for (level, words) in &self.notes {
            self.push_note(output, canvas, &head, *level, words);
        }
    }

    fn push_title(&self, output: &mut String, canvas: Canvas) {
        let head = match self.code {
            Some(code) => [self.level.words(), "[", code, "]"].concat(),
            None => self.level.words().to_owned(),
        };
        let indent = head.len() + 2;
        let pieces = [
            (canvas.style(self.level.style()), head.as_str()),
            (canvas.style(Style::new().bold()), ": "),
            (canvas.style(Style::new().bold()), self.title),
        ];
        push_wrapped(output, &pieces, canvas.columns(), indent);
    }

    /// ` --> file:line:column`; of a path that is too long the end counts.
    fn push_origin(
        &self,
        output: &mut String,
        canvas: Canvas,
        name: &str,
        text: &str,
        margin: usize,
    ) {
        const ARROW: &str = "--> ";
        push_margin(output, canvas.style(frame_style()), margin, ARROW);
        let place = self.marks.first().map(|mark| {
            let before = text.get(..mark.range.start).unwrap_or_default();
            let line = before.rsplit('\n').next().unwrap_or_default();
            format!(":{}:{}", mark.line, line.chars().count() + 1)
        });
        let mut place = place.unwrap_or_default();
        if let Some(part) = self.part {
            let rest = canvas.columns().map(|columns| columns / 2);
            let part = escaped(part);
            let kept = rest.map_or(&*part, |rest| fitted::tail(&part, rest));
            let cut = if kept.len() < part.len() { "…" } else { "" };
            place.push_str(&format!(" ({cut}{kept})"));
        }
        let name = escaped(name);
        let room =
            |columns: usize| columns.saturating_sub(margin + ARROW.len() + text_width(&place));
        match canvas.columns().map(room) {
            Some(room) if text_width(&name) > room => {
                output.push('…');
                output.push_str(fitted::tail(&name, room.saturating_sub(1)));
            }
            _ => output.push_str(&name),
        }
        output.push_str(&place);
        output.push('\n');
    }

    fn push_note(
        &self,
        output: &mut String,
        canvas: Canvas,
        head: &str,
        level: Level,
        words: &str,
    ) {
        let indent = head.len() + level.words().len() + 2;
        let pieces = [
            (canvas.style(frame_style()), head),
            (canvas.style(Style::new().bold()), level.words()),
            (Style::new(), ": "),
            (Style::new(), words),
        ];
        push_wrapped(output, &pieces, canvas.columns(), indent);
    }
}
