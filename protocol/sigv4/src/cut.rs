//! Cutting short texts at ASCII characters: several times for every request.

use memchr::memchr;

/// What stands before and after the first `separator`, which is ASCII.
pub(crate) fn once(text: &str, separator: u8) -> Option<(&str, &str)> {
    let at = memchr(separator, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// What stands between separators, as [`str::split`] has it.
pub(crate) fn each(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let whole = rest?;
        let (piece, after) =
            once(whole, separator).map_or((whole, None), |(piece, after)| (piece, Some(after)));
        rest = after;
        Some(piece)
    })
}

/// A text without the spaces around it; other blanks stay.
pub(crate) fn without_spaces(mut text: &str) -> &str {
    while let Some(rest) = text.strip_prefix(' ') {
        text = rest;
    }
    while let Some(rest) = text.strip_suffix(' ') {
        text = rest;
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_cut_as_std_cuts_them() {
        for text in ["", ",", "a", "a,b", ",a,,é,", " a , b  ,  ", "\ta,\u{a0}b "] {
            assert_eq!(super::once(text, b','), text.split_once(','));
            let pieces: Vec<&str> = super::each(text, b',').collect();
            assert_eq!(pieces, text.split(',').collect::<Vec<_>>());
            assert_eq!(super::without_spaces(text), text.trim_matches(' '));
        }
    }
}
