//! What patterns cover, and that none takes long.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

const WILD: Syntax = Syntax {
    wildcards: true,
    variables: false,
};
const FULL: Syntax = Syntax {
    wildcards: true,
    variables: true,
};

struct One(&'static str, &'static str);

impl Variables for One {
    fn value(&self, key: &str) -> Option<&str> {
        key.eq_ignore_ascii_case(self.0).then_some(self.1)
    }
}

fn covers(pattern: &str, text: &str) -> bool {
    Pattern::parse(pattern, WILD).covers(text, Case::Sensitive)
}

#[test]
fn wildcards_are_anchored_and_cross_everything() {
    for (pattern, text, expected) in [
        ("", "", true),
        ("", "a", false),
        ("*", "", true),
        ("*", "a/b:c", true),
        ("?", "", false),
        ("?", "é", true),
        ("??", "é", false),
        ("a*", "a", true),
        ("a*", "ba", false),
        ("*a", "ba", true),
        ("*a", "ab", false),
        ("a*b*c", "axxbyyc", true),
        ("a*b*c", "axxbyy", false),
        ("a*bc*bc", "abcbc", true),
        ("a*bc*bc", "abc", false),
        ("*?b", "b", false),
        ("*?b", "ab", true),
        ("a**b", "ab", true),
        ("bkt/*/test/*", "bkt//test/x", true),
        ("bkt/*/test/*", "bkt/1/2/test/3/x", true),
        ("bkt/*/test/*", "bkt/test/x", false),
        ("bkt/*/test/*", "bkt/1-test/x", false),
        ("a", "A", false),
    ] {
        assert_eq!(covers(pattern, text), expected, "{pattern} {text}");
    }
}

#[test]
fn pol_6_values_of_variables_are_literal() {
    let matched = |pattern, key, value, text| {
        Pattern::parse(pattern, FULL).matches(text, Case::Sensitive, &One(key, value))
    };
    assert_eq!(
        matched("home/${aws:username}", "aws:username", "*", "home/*"),
        Matched::Yes
    );
    assert_eq!(
        matched("home/${aws:username}", "aws:username", "*", "home/bob"),
        Matched::No
    );
    assert_eq!(
        matched("home/${aws:username}", "aws:username", "a/*", "home/a/b"),
        Matched::No
    );
    assert_eq!(
        matched("home/${aws:username}", "aws:username", "?", "home/x"),
        Matched::No
    );
    assert_eq!(
        matched("x/${AWS:UserName}/*", "aws:username", "bob", "x/bob/y"),
        Matched::Yes
    );
    let nested = "${aws:userid}";
    assert_eq!(
        matched("${aws:username}", "aws:username", nested, nested),
        Matched::Yes
    );
    assert_eq!(
        matched("${aws:username}", "aws:username", nested, "AIDA"),
        Matched::No
    );
    assert_eq!(
        matched("a${aws:userid}", "aws:username", "x", "a"),
        Matched::Unresolved
    );
    assert_eq!(
        matched("a${aws:userid, 'b*'}", "aws:username", "x", "ab*"),
        Matched::Yes
    );
    assert_eq!(
        matched("a${aws:userid, 'b*'}", "aws:username", "x", "abc"),
        Matched::No
    );
    assert_eq!(matched("${*}${?}${$}", "", "", "*?$"), Matched::Yes);
    assert_eq!(matched("${*}", "", "", "a"), Matched::No);
}

#[test]
fn malformed_variables_are_literal() {
    for text in [
        "${", "${}", "${a", "${a b}", "${a, b}", "${a,'b'}", "${a, 'b}", "$", "$a", "${a${b",
    ] {
        assert!(
            Pattern::parse(text, FULL).covers(text, Case::Sensitive),
            "{text}"
        );
    }
}

#[test]
fn variables_of_resources_begin_after_the_fifth_colon() {
    let pattern = Pattern::parse_resource("arn:aws:s3:${a}::${a}/${*}", true);
    assert!(matches!(
        pattern.matches("arn:aws:s3:${a}::v/*", Case::Sensitive, &One("a", "v")),
        Matched::Yes
    ));
    let literal = Pattern::parse_resource("arn:aws:s3:::${a}", false);
    assert!(literal.covers("arn:aws:s3:::${a}", Case::Sensitive));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test is about time")]
fn pol_5_the_worst_patterns_stay_fast() {
    let text = "a".repeat(2048);
    let patterns = [
        "*a".repeat(1023) + "b",
        "*".repeat(2048) + "b",
        format!("*{}b*", "a".repeat(1020)),
        format!("*{}b*", "?".repeat(1020)),
        "a*".repeat(1023) + "b",
        format!("*{}", "?a".repeat(1023)),
    ];
    for pattern in patterns {
        let parsed = Pattern::parse(&pattern, WILD);
        let best = (0..5)
            .map(|_| {
                let start = Instant::now();
                assert!(!parsed.covers(&text, Case::Sensitive) || pattern.ends_with("?a"));
                start.elapsed()
            })
            .min();
        // Debug builds on a busy machine: far above the millisecond of a release build, and far below what
        // backtracking would take.
        assert!(
            best < Some(Duration::from_millis(100)),
            "{:.20}: {best:?}",
            pattern
        );
    }
}

/// The definition, word by word.
fn slow(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('*', rest)) => (0..=text.len()).any(|skipped| slow(rest, &text[skipped..])),
        Some(('?', rest)) => !text.is_empty() && slow(rest, &text[1..]),
        Some((character, rest)) => text.first() == Some(character) && slow(rest, &text[1..]),
    }
}

proptest! {
    #[test]
    fn matching_agrees_with_its_definition(pattern in "[ab*?é]{0,8}", text in "[abé]{0,10}") {
        let characters: Vec<char> = pattern.chars().collect();
        let expected = slow(&characters, &text.chars().collect::<Vec<_>>());
        prop_assert_eq!(covers(&pattern, &text), expected);
        let upper = pattern.to_ascii_uppercase();
        let upper = Pattern::parse(&upper, WILD);
        prop_assert_eq!(upper.covers(&text, Case::Insensitive), expected);
    }

    #[test]
    fn any_text_is_a_pattern(pattern in ".*", text in ".*") {
        let parsed = Pattern::parse(&pattern, FULL);
        let _ = parsed.matches(&text, Case::Insensitive, &One("a", "b"));
        let literal = Pattern::parse(&text, Syntax { wildcards: false, variables: false });
        prop_assert!(literal.covers(&text, Case::Sensitive));
    }
}
