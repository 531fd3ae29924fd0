//! Places in files as compilers show them: `file:line:column`, the line, and what is meant underlined.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str};
use keyward_lint::{Finding, FindingType, Location, shown};
use keyward_simulation::{Place, Source, Unusable};

/// Columns where no terminal tells.
const DEFAULT_WIDTH: usize = 100;

/// An input that cannot be used.
pub(crate) fn unusable(unusable: &Unusable) -> String {
    let title = Level::ERROR.primary_title(unusable.reason());
    match unusable.place() {
        Some(place) => render(title.element(underlined(place, None))),
        None => render(Group::with_title(title)),
    }
}

/// A remark about a place.
pub(crate) fn remark(title: &str, place: &Place, label: &str) -> String {
    let title = Level::NOTE.primary_title(title);
    render(title.element(underlined(place, Some(label.to_owned()))))
}

/// A finding about a policy: its places, why it matters, and a way out.
pub(crate) fn finding(finding: &Finding, source: &Source, renderer: &Renderer) -> String {
    let words = type_words(finding.finding_type());
    let level = match finding.finding_type() {
        FindingType::Error => Level::ERROR,
        FindingType::SecurityWarning | FindingType::Warning => Level::WARNING,
        FindingType::Suggestion => Level::INFO,
    };
    let title = level
        .with_name(words)
        .primary_title(finding.details())
        .id(finding.issue_code());
    let lines = lines_of(finding, source.text());
    let text = source.text().get(lines.clone()).unwrap_or_default();
    let first_line = finding
        .locations()
        .iter()
        .map(|place| place.start.line)
        .min();
    let mut snippet = Snippet::source(text)
        .line_start(first_line.unwrap_or(1) as usize)
        .path(source.name());
    for (number, place) in finding.locations().iter().enumerate() {
        let kind = match number {
            0 => AnnotationKind::Primary,
            _ => AnnotationKind::Context,
        };
        let range = visible(source.text(), place.range());
        let range = range.start - lines.start..range.end - lines.start;
        snippet = snippet.annotation(kind.span(range));
    }
    let reason = Level::NOTE.message(finding.check().reason());
    // It may hold names out of the policy, and terminals obey what may stand in them.
    let way_out = Level::HELP.message(normalize_untrusted_str(finding.way_out()));
    shown(renderer.render(&[title.element(snippet).element(reason).element(way_out)]))
}

/// The lines that a finding is about, the first to the last: no more of a text is looked at to show it.
fn lines_of(finding: &Finding, text: &str) -> Range<usize> {
    let ranges = finding.locations().iter().map(Location::range);
    let start = ranges.clone().map(|range| range.start).min().unwrap_or(0);
    let end = ranges.map(|range| range.end).max().unwrap_or(text.len());
    let before = text.get(..start).and_then(|before| before.rfind('\n'));
    let after = text.get(end..).and_then(|after| after.find('\n'));
    before.map_or(0, |at| at + 1)..after.map_or(text.len(), |at| end + at)
}

/// What draws findings on standard output: in colour if that takes it, in the width of the terminal.
pub(crate) fn renderer_of_output() -> Renderer {
    let renderer = match anstream::AutoStream::choice(&std::io::stdout()) {
        anstream::ColorChoice::Never => Renderer::plain(),
        _ => Renderer::styled(),
    };
    renderer.term_width(width())
}

/// What a type of finding is called.
pub(crate) fn type_words(finding_type: FindingType) -> &'static str {
    match finding_type {
        FindingType::Error => "error",
        FindingType::SecurityWarning => "security warning",
        FindingType::Warning => "warning",
        FindingType::Suggestion => "suggestion",
    }
}

fn underlined(
    place: &Place,
    label: Option<String>,
) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let text = place.source().text();
    let range = visible(text, place.range());
    let annotation = AnnotationKind::Primary
        .span(range)
        .label(label.map(Cow::Owned));
    Snippet::source(text)
        .path(place.source().name())
        .annotation(annotation)
}

/// A mere position is shown by one caret, on the last character if it is the end of the text.
fn visible(text: &str, mut range: Range<usize>) -> Range<usize> {
    if range.is_empty() {
        let after = text.get(range.start..).and_then(|rest| rest.chars().next());
        range.end = range.start + after.filter(|next| *next != '\n').map_or(0, char::len_utf8);
    }
    range
}

/// Colour is taken away again where nobody sees it.
fn render(group: Group<'_>) -> String {
    Renderer::styled().term_width(width()).render(&[group])
}

fn width() -> usize {
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    width.unwrap_or(DEFAULT_WIDTH)
}
