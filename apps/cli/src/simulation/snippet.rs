//! Places in files as compilers show them: `file:line:column`, the line, and what is meant underlined.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use keyward_simulation::{Place, Unusable};

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

fn underlined(
    place: &Place,
    label: Option<String>,
) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let mut range = place.range();
    // A mere position is shown by one caret, on the last character if it is the end of the text.
    let text = place.source().text();
    if range.is_empty() {
        let after = text.get(range.start..).and_then(|rest| rest.chars().next());
        range.end = range.start + after.filter(|next| *next != '\n').map_or(0, char::len_utf8);
    }
    let annotation = AnnotationKind::Primary
        .span(range)
        .label(label.map(Cow::Owned));
    Snippet::source(text)
        .path(place.source().name())
        .annotation(annotation)
}

/// Colour is taken away again where nobody sees it.
fn render(group: Group<'_>) -> String {
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let renderer = Renderer::styled().term_width(width.unwrap_or(DEFAULT_WIDTH));
    renderer.render(&[group])
}
