//! Places in policies that were handed in, as they are shown.

use keyward_simulation::{Place, Unusable};

use crate::screen::{Canvas, Drawing, Level, Mark};

/// An input that cannot be used, for standard error.
pub(crate) fn unusable(unusable: &Unusable) -> String {
    drawn_unusable(unusable, Canvas::of_errors())
}

pub(super) fn drawn_unusable(unusable: &Unusable, canvas: Canvas) -> String {
    let place = unusable.place();
    let drawing = Drawing {
        level: Level::Error,
        code: None,
        title: unusable.reason(),
        source: place.map(|place| (place.source().name(), place.source().text())),
        part: None,
        marks: place
            .map(|place| Mark::of(place, None))
            .into_iter()
            .collect(),
        notes: Vec::new(),
    };
    drawing.render(canvas)
}

/// A remark about a place.
pub(crate) fn remark(title: &str, place: &Place, label: &str, canvas: Canvas) -> String {
    let drawing = Drawing {
        level: Level::Note,
        code: None,
        title,
        source: Some((place.source().name(), place.source().text())),
        part: None,
        marks: vec![Mark::of(place, Some(label))],
        notes: Vec::new(),
    };
    drawing.render(canvas)
}
