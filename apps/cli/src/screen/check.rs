//! What must hold of everything that is shown, for the tests of what shows it.

use proptest::prelude::*;

use super::escape::{is_unseen, text_width};
use super::page::{Canvas, Page};

/// Characters that terminals obey, that nobody sees, or that take two columns; and ordinary ones.
const ALPHABET: [char; 32] = [
    'a', 'b', 'z', ' ', ':', '/', '*', '.', '-', '"', '\\', '{', '$', 'é', '写', '👍', '\u{301}',
    '\0', '\u{7}', '\u{8}', '\t', '\n', '\r', '\u{1b}', '\u{7f}', '\u{9b}', '\u{202e}', '\u{2066}',
    '\u{200b}', '\u{200d}', '\u{feff}', '\u{2028}',
];

/// So many cases, of which those that fail are printed and not kept in files.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

/// Texts of such characters, some of them long.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let of = |length| {
        let characters = prop::collection::vec(prop::sample::select(&ALPHABET[..]), length);
        characters.prop_map(String::from_iter)
    };
    prop_oneof![3 => of(0..12), 1 => of(60..150)]
}

/// Shows something on terminals of several widths and where there is none, with and without colour.
pub(crate) fn check_shown(show: impl Fn(&mut Page)) {
    for columns in [None, Some(40), Some(80), Some(200)] {
        for is_styled in [false, true] {
            let mut page = Page::new(Canvas::new(columns, is_styled));
            show(&mut page);
            check(page.text(), columns, is_styled);
        }
    }
}

fn check(text: &str, columns: Option<usize>, is_styled: bool) {
    let plain = without_styles(text);
    assert!(
        is_styled || plain == text,
        "colour that nobody takes: {text:?}"
    );
    for line in plain.lines() {
        assert!(!line.contains(is_unseen), "{line:?}");
        let width = text_width(line);
        assert!(
            columns.is_none_or(|columns| width <= columns),
            "{width} columns: {line:?}"
        );
    }
}

/// Takes the styles away that Keyward writes, and nothing else: `ESC [`, digits and semicolons, `m`.
fn without_styles(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (style, rest) = piece.split_once('m').unwrap();
        let is_style = |byte: u8| byte.is_ascii_digit() || byte == b';';
        assert!(style.bytes().all(is_style), "{piece:?}");
        plain.push_str(rest);
    }
    plain
}
