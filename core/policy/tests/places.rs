//! What is said and where it stands, beside a reading that is too simple to be wrong.

use keyward_policy::{Document, Span};
use proptest::prelude::*;

/// Strings with what JSON escapes, characters of several bytes, and lines.
fn string() -> impl Strategy<Value = String> {
    "[a-z:*?$é😀\"\\\\\n\u{1}]{0,12}"
}

/// As JSON, with characters written as themselves, or as escapes.
fn written(text: &str, escaped: bool) -> String {
    if !escaped {
        return serde_json::Value::from(text).to_string();
    }
    let units = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    format!("\"{}\"", units.collect::<String>())
}

/// The value stands where its span says, and its line and column are what counting gives.
fn check(document: &Document, value: &str, span: Span) {
    let text = document.text();
    let shown: Option<String> = text
        .get(span.range())
        .and_then(|json| serde_json::from_str(json).ok());
    assert_eq!(shown.as_deref(), Some(value));
    let before = text.get(..span.range().start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    let start = span.start;
    assert_eq!(
        (start.line as usize, start.column as usize),
        (line, last.chars().count() + 1)
    );
}

proptest! {
    #[test]
    fn every_string_is_what_stands_in_its_place(
        actions in prop::collection::vec((string(), any::<bool>()), 1..5),
        resources in prop::collection::vec((string(), any::<bool>()), 1..5),
        key in string(),
        sid in string(),
        space in "[ \t\r\n]{0,3}",
    ) {
        let list = |strings: &[(String, bool)]| {
            let strings = strings.iter().map(|(text, escaped)| written(text, *escaped));
            format!("[{space}{}{space}]", strings.collect::<Vec<_>>().join(&format!(",{space}")))
        };
        let text = format!(
            "{{\"Statement\":{space}{{\"Action\":{},{space}\"Sid\":{},\"Effect\":\"Allow\",\"Resource\":{},\
             \"Condition\":{{\"StringEquals\":{space}{{{}:[\"x\",1]}}}}}}}}",
            list(&actions), written(&sid, true), list(&resources), written(&key, false),
        );
        let document = Document::parse(&text).unwrap();
        prop_assert_eq!(document.text(), &text);
        let statement = &document.statements()[0];
        let said: Vec<_> = statement.action.entries().map(|action| action.value()).collect();
        let meant: Vec<_> = actions.iter().map(|(text, _)| text.as_str()).collect();
        prop_assert_eq!(said, meant);
        for action in statement.action.entries() {
            check(&document, action.value(), action.span());
        }
        let clause = statement.resource.as_ref().unwrap();
        let said: Vec<_> = clause.entries().map(|resource| resource.value()).collect();
        let meant: Vec<_> = resources.iter().map(|(text, _)| text.as_str()).collect();
        prop_assert_eq!(said, meant);
        for resource in clause.entries() {
            check(&document, resource.value(), resource.span());
        }
        let own = statement.sid.as_ref().unwrap();
        prop_assert_eq!(&*own.value, &sid);
        check(&document, &own.value, own.span);
        let condition = &statement.conditions[0];
        prop_assert_eq!(&*condition.key.value, &key);
        check(&document, &condition.key.value, condition.key.span);
    }
}
