//! What is read, and what is refused where.

use proptest::prelude::*;

use super::string::skip_plain;
use super::*;
use crate::json::Position;

fn fault(text: &str) -> String {
    parse(text)
        .map(|node| format!("{node:?}"))
        .expect_err(text)
        .to_string()
}

#[test]
fn places_count_characters_lines_and_bytes() {
    let node = parse("{\n \"é\": [1,\t\"x\"]}").unwrap();
    let member = &node.as_object().unwrap()[0];
    let array = member.node.one_or_many();
    assert_eq!(
        member.name_span.start,
        Position {
            offset: 3,
            line: 2,
            column: 2
        }
    );
    assert_eq!(
        array[0].span.start,
        Position {
            offset: 10,
            line: 2,
            column: 8
        }
    );
    assert_eq!(array[1].span.range(), 13..16);
}

#[test]
fn pol_8_what_is_not_one_strict_json_value_is_refused() {
    for (text, reason) in [
        ("", "the document ends too early at line 1, column 1"),
        (
            "\u{feff}{}",
            "the document begins with a byte order mark at line 1, column 1",
        ),
        (
            "{} x",
            "something follows the end of the document at line 1, column 4",
        ),
        (
            "{}\0",
            "something follows the end of the document at line 1, column 3",
        ),
        (
            "{\"a\":1,\"a\":2}",
            "the member `a` stands here a second time at line 1, column 8",
        ),
        (
            "{\"a\":1,\n\"\\u0061\":2}",
            "the member `a` stands here a second time at line 2, column 1",
        ),
        (
            "{\"a\":1,}",
            "a member name in double quotes is missing at line 1, column 8",
        ),
        ("[1,]", "no JSON value begins like this at line 1, column 4"),
        (
            "{'a':1}",
            "a member name in double quotes is missing at line 1, column 2",
        ),
        (
            "[01]",
            "a comma or a closing bracket is missing at line 1, column 3",
        ),
        ("[1.]", "a digit is missing at line 1, column 4"),
        ("[+1]", "no JSON value begins like this at line 1, column 2"),
        (
            "[NaN]",
            "no JSON value begins like this at line 1, column 2",
        ),
        (
            "\"a\nb\"",
            "a control character stands in a string at line 1, column 3",
        ),
        (
            "\"\\x\"",
            "an unknown escape stands in a string at line 1, column 3",
        ),
        (
            "\"\\ud800\"",
            "half a surrogate pair stands in a string at line 1, column 8",
        ),
        (
            "\"\\udc00\\ud800\"",
            "half a surrogate pair stands in a string at line 1, column 8",
        ),
        (
            "\"\\u12g4\"",
            "an escape needs four hexadecimal digits at line 1, column 6",
        ),
        (
            "// x\n{}",
            "no JSON value begins like this at line 1, column 1",
        ),
        (
            "\u{a0}{}",
            "no JSON value begins like this at line 1, column 1",
        ),
    ] {
        assert_eq!(fault(text), reason, "{text:?}");
    }
}

#[test]
fn pol_8_depth_is_limited() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(parse(&nested(DEPTH_LIMIT)).is_ok());
    assert!(parse(&nested(DEPTH_LIMIT + 1)).is_err());
    assert!(parse(&"[".repeat(100_000)).is_err());
}

proptest! {
    #[test]
    fn runs_of_plain_characters_end_where_they_should(text in "[a\u{1}\u{1f} é\u{7f}\"\\\\\u{10000}]{0,30}") {
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
        let length = text.bytes().position(|byte| special(&byte)).unwrap_or(text.len());
        prop_assert_eq!(skip_plain(text.as_bytes()), &text.as_bytes()[length..]);
    }
}

#[test]
fn escapes_are_undone() {
    let node = parse("\"\\u0041\\n\\/\\\"\\ud83d\\ude00é\"").unwrap();
    assert_eq!(node.as_str(), Some("A\n/\"😀é"));
}
