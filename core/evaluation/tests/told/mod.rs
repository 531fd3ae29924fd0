//! The figures that docs/engine.md tells are those that the tests come to.

const TOLD: &str = include_str!("../../../../docs/engine.md");

/// Fails unless the page tells a figure, written as there.
pub(crate) fn assert_told(figure: &str) {
    assert!(
        TOLD.contains(figure),
        "docs/engine.md does not say `{figure}`"
    );
}
