//! Characters that a terminal would obey, or that nobody would see, as escapes.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar as _;

/// Whether a character must not reach a terminal as it is: controls (C0, C1), what turns the direction of writing, what has no
/// width, and what parts lines.
pub(super) fn is_unseen(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        // Soft hyphen, joiners of graphemes, marks of direction and their overrides.
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' | keyward_lint::OPAQUE)
}

/// A text with escapes such as `\u{1b}` for what is not to be shown as it is.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.chars().any(is_unseen) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|character| escape_of(character).unwrap_or_else(|| character.to_string()))
        .collect::<String>()
        .into()
}

/// Whether all is printable ASCII, as nearly always; looked at in one sweep, without an early end.
pub(super) fn is_plain(text: &str) -> bool {
    let is_plain = |byte: u8| (0x20..0x7f).contains(&byte);
    text.bytes().fold(true, |all, byte| all & is_plain(byte))
}

/// What is shown in place of a character, if it is not itself.
pub(super) fn escape_of(character: char) -> Option<String> {
    match character {
        // What is not known of a text.
        keyward_lint::OPAQUE => Some("…".to_owned()),
        _ => is_unseen(character).then(|| format!("\\u{{{:x}}}", u32::from(character))),
    }
}

/// How many columns a character takes: two for the wide ones of East Asia and for emoji.
pub(super) fn width(character: char) -> usize {
    character.width().unwrap_or(0)
}

/// How many columns an escaped text takes.
pub(super) fn text_width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().map(width).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_escaped() {
        assert_eq!(escaped("plain, café, 写真, 👍"), "plain, café, 写真, 👍");
        assert_eq!(escaped("\u{1b}[31m"), "\\u{1b}[31m");
        assert_eq!(
            escaped("a\u{9b}b\u{202e}c\u{2066}d\u{200b}e"),
            "a\\u{9b}b\\u{202e}c\\u{2066}d\\u{200b}e"
        );
        assert_eq!(escaped("line\nfeed\ttab"), "line\\u{a}feed\\u{9}tab");
    }

    #[test]
    fn every_control_and_format_character_without_width_is_escaped() {
        for character in '\0'..=char::MAX {
            if character.is_control() {
                assert!(is_unseen(character), "{:x}", u32::from(character));
            }
        }
    }
}
