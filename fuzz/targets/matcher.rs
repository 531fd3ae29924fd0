//! Patterns beside a matcher that is too simple to be wrong.
#![no_main]

use keyward_policy::pattern::{Case, Pattern, Syntax};
use libfuzzer_sys::fuzz_target;

/// Longer texts would take the simple matcher too long.
const LIMIT: usize = 40;

fuzz_target!(|texts: (&str, &str, bool)| {
    let (written, text, folds) = texts;
    if written.len() > LIMIT || text.len() > LIMIT {
        return;
    }
    let syntax = Syntax {
        wildcards: true,
        variables: false,
    };
    let pattern = Pattern::parse(written, syntax);
    let case = if folds {
        Case::Insensitive
    } else {
        Case::Sensitive
    };
    let fold = |text: &str| -> Vec<char> {
        let folded = if folds {
            text.to_ascii_lowercase()
        } else {
            text.to_owned()
        };
        folded.chars().collect()
    };
    assert_eq!(
        pattern.covers(text, case),
        covers(&fold(written), &fold(text)),
        "{written:?} {text:?}"
    );
});

/// Row by row: which beginnings of the text does each beginning of the pattern cover?
fn covers(pattern: &[char], text: &[char]) -> bool {
    let mut row = vec![false; text.len() + 1];
    row[0] = true;
    for wanted in pattern {
        let mut next = vec![false; text.len() + 1];
        for end in 0..=text.len() {
            next[end] = match wanted {
                '*' => row[..=end].contains(&true),
                '?' => end > 0 && row[end - 1],
                wanted => end > 0 && row[end - 1] && text[end - 1] == *wanted,
            };
        }
        row = next;
    }
    row[text.len()]
}
