//! Places in files as compilers show them: `file:line:column`, the line, and what is meant underlined.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use keyward_lint::{Finding, FindingType};
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
pub(crate) fn finding(finding: &Finding, source: &Source) -> String {
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
    let mut snippet = Snippet::source(source.text()).path(source.name());
    for (number, place) in finding.locations().iter().enumerate() {
        let kind = match number {
            0 => AnnotationKind::Primary,
            _ => AnnotationKind::Context,
        };
        snippet = snippet.annotation(kind.span(visible(source.text(), place.range())));
    }
    let reason = Level::NOTE.message(finding.check().reason());
    let way_out = Level::HELP.message(finding.way_out());
    render(title.element(snippet).element(reason).element(way_out))
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
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let renderer = Renderer::styled().term_width(width.unwrap_or(DEFAULT_WIDTH));
    renderer.render(&[group])
}
