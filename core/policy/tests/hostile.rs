//! Texts that nobody should write: no panic, no acceptance, and what is accepted is what was given.

use keyward_policy::{Document, PolicyKind, rewrite_aws_principals, size, validate};
use proptest::prelude::*;

const KINDS: [PolicyKind<'_>; 8] = [
    PolicyKind::ManagedIdentity,
    PolicyKind::InlineIdentity,
    PolicyKind::Session,
    PolicyKind::Trust,
    PolicyKind::Bucket { bucket: "b" },
    PolicyKind::Scp,
    PolicyKind::Rcp,
    PolicyKind::Endpoint,
];

fn refused_everywhere(text: &str) {
    assert!(Document::parse(text).is_err(), "{text}");
    for kind in KINDS {
        assert!(validate(kind, text).is_err(), "{kind:?} {text}");
    }
}

#[test]
fn pol_8_no_kind_of_policy_takes_a_faulty_document() {
    let sound = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
    assert!(Document::parse(sound).is_ok());
    refused_everywhere(&format!("\u{feff}{sound}"));
    refused_everywhere(&format!("{sound}{sound}"));
    refused_everywhere(&format!("{sound}\0"));
    refused_everywhere(&sound.replace("\"Resource\"", "\"Action\""));
    refused_everywhere(&sound.replace("\"Resource\"", "\"Eff\\u0065ct\""));
    refused_everywhere(&sound.replace(
        "\"*\"",
        &format!("{}\"*\"{}", "[".repeat(40), "]".repeat(40)),
    ));
    for name in ["Version", "Statement", "Effect", "Action", "Resource"] {
        refused_everywhere(&sound.replace(name, &name.to_lowercase()));
        refused_everywhere(&sound.replace(name, &name.to_uppercase()));
        refused_everywhere(&sound.replace(name, &format!("{name} ")));
    }
    for wrong in ["1", "true", "{}", "null", "{\"a\":\"b\"}"] {
        for value in ["\"2012-10-17\"", "\"Allow\"", "\"s3:GetObject\"", "\"*\""] {
            refused_everywhere(&sound.replace(value, wrong));
        }
    }
    for end in 0..sound.len() {
        refused_everywhere(sound.get(..end).unwrap_or_default());
    }
}

/// Documents that are nearly right: the words of the language in any order.
fn nearly() -> impl Strategy<Value = String> {
    let words = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"Version\":\"2012-10-17\",",
        "\"Statement\":",
        "\"Effect\":\"Allow\",",
        "\"Effect\":\"Deny\",",
        "\"Action\":\"s3:*\",",
        "\"NotAction\":[\"*\"],",
        "\"Resource\":\"*\"",
        "\"Resource\":\"arn:aws:s3:::${aws:username}\"",
        "\"Principal\":\"*\",",
        "\"Principal\":{\"AWS\":\"*\"},",
        "\"Condition\":{\"StringLike\":{\"a\":\"b\"}},",
        "\"Sid\":\"a\",",
        "null",
        "1",
        "\"x\"",
        " ",
        "\\",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..14)
        .prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]

    #[test]
    fn pol_8_any_text_is_answered(text in prop_oneof![nearly(), ".*", nearly().prop_map(|inner| format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":{{{inner}}}}}"
    ))]) {
        let parsed = Document::parse(&text);
        if let Ok(document) = &parsed {
            prop_assert_eq!(document.text(), &text);
            for principal in document.principals() {
                prop_assert!(text.get(principal.span().range()).is_some());
            }
        }
        for kind in KINDS {
            if let Ok(document) = validate(kind, &text) {
                prop_assert_eq!(Some(&document), parsed.as_ref().ok());
            }
        }
        prop_assert_eq!(rewrite_aws_principals(&text, &mut |_| None), text.as_str());
        prop_assert!(size(&text) <= text.chars().count());
    }

    #[test]
    fn pol_8_any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = Document::parse(&text);
    }
}
