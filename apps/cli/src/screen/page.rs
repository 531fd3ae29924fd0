//! What is shown at one time, put together line by line and written at once.

use std::io::Write as _;

use anstyle::Style;

use super::line::push_wrapped;

/// Columns of lines of files where no terminal tells.
const DEFAULT_COLUMNS: usize = 100;

/// Nothing can be drawn in less.
const LEAST_COLUMNS: usize = 40;

/// Where something is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Canvas {
    /// The width of the terminal, if there is one.
    columns: Option<usize>,
    is_styled: bool,
}

impl Canvas {
    /// Standard output.
    pub(crate) fn of_output() -> Self {
        let stream = std::io::stdout();
        Self::of(
            terminal_size::terminal_size_of(&stream),
            anstream::AutoStream::choice(&stream),
        )
    }

    /// Standard error.
    pub(crate) fn of_errors() -> Self {
        let stream = std::io::stderr();
        Self::of(
            terminal_size::terminal_size_of(&stream),
            anstream::AutoStream::choice(&stream),
        )
    }

    fn of(
        size: Option<(terminal_size::Width, terminal_size::Height)>,
        colour: anstream::ColorChoice,
    ) -> Self {
        // A terminal that does not know its width says 0.
        let columns = size.map(|(width, _)| usize::from(width.0));
        Self {
            columns: columns.filter(|columns| *columns > 0),
            is_styled: colour != anstream::ColorChoice::Never,
        }
    }

    #[cfg(test)]
    pub(crate) fn new(columns: Option<usize>, is_styled: bool) -> Self {
        Self { columns, is_styled }
    }

    /// The width that lines are broken at, if at any.
    pub(super) fn columns(&self) -> Option<usize> {
        self.columns.map(|columns| columns.max(LEAST_COLUMNS))
    }

    /// The width that lines of files are cut at.
    pub(super) fn drawing_columns(&self) -> usize {
        self.columns().unwrap_or(DEFAULT_COLUMNS)
    }

    /// A style, if any is taken.
    pub(super) fn style(&self, style: Style) -> Style {
        if self.is_styled { style } else { Style::new() }
    }
}

/// Lines for people.
#[derive(Debug)]
pub(crate) struct Page {
    canvas: Canvas,
    text: String,
}

impl Page {
    pub(crate) fn new(canvas: Canvas) -> Self {
        Self {
            canvas,
            text: String::new(),
        }
    }

    pub(crate) fn of_output() -> Self {
        Self::new(Canvas::of_output())
    }

    pub(crate) fn canvas(&self) -> Canvas {
        self.canvas
    }

    /// A line that is indented by so many columns.
    pub(crate) fn line(&mut self, indent: usize, text: &str) {
        self.pieces(indent, &[(Style::new(), text)]);
    }

    /// A line of which parts have styles.
    pub(crate) fn pieces(&mut self, indent: usize, pieces: &[(Style, &str)]) {
        let margin = " ".repeat(indent);
        let plain = (Style::new(), margin.as_str());
        let styled = pieces
            .iter()
            .map(|(style, text)| (self.canvas.style(*style), *text));
        let pieces: Vec<(Style, &str)> = std::iter::once(plain).chain(styled).collect();
        push_wrapped(&mut self.text, &pieces, self.canvas.columns(), indent + 2);
    }

    /// An object as JSON: in one line if it fits, else a member to a line.
    pub(crate) fn json(&mut self, indent: usize, text: &str) {
        let fits = |columns| indent + super::escape::text_width(text) <= columns;
        if self.canvas.columns().is_none_or(fits) {
            return self.line(indent, text);
        }
        let read: serde_json::Result<serde_json::Value> = serde_json::from_str(text);
        let broken = read.and_then(|value| serde_json::to_string_pretty(&value));
        for line in broken.as_deref().unwrap_or(text).lines() {
            let own = line.len() - line.trim_start().len();
            self.line(indent + own, line.trim_start());
        }
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// What was drawn on the same canvas.
    pub(crate) fn drawn(&mut self, drawn: &str) {
        self.text.push_str(drawn);
    }

    /// What is on it.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Writes it to standard output.
    ///
    /// # Errors
    /// If that cannot be written to.
    pub(crate) fn write(self) -> std::io::Result<()> {
        let mut output = std::io::stdout().lock();
        output.write_all(self.text.as_bytes())?;
        output.flush()
    }

    /// Writes it to standard output. Whoever reads it may have gone, which is no fault.
    pub(crate) fn print(self) {
        let _ = self.write();
    }
}
