//! What is read and printed reads as the same; so does a text with its principals put in and taken out.
#![no_main]

use keyward_policy::{Document, rewrite_aws_principals};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(document) = Document::parse(text) else {
        // What cannot be read is left as it is.
        std::hint::black_box(rewrite_aws_principals(text, &mut |value| {
            Some(value.to_owned())
        }));
        return;
    };
    let printed = document.to_string();
    let again = Document::parse(&printed).expect("what was printed");
    assert_eq!(again.to_string(), printed);
    assert_eq!(meaning(&document), meaning(&again));
    let rewritten = rewrite_aws_principals(text, &mut |value| Some(value.to_owned()));
    let rewritten = Document::parse(&rewritten).expect("what was rewritten");
    assert_eq!(meaning(&document), meaning(&rewritten));
});

/// All that a document says, without where it says it.
fn meaning(document: &Document) -> Vec<String> {
    let statements = document.statements().iter().map(|statement| {
        let principals = statement.principal.iter();
        let principals: Vec<_> = principals
            .flat_map(|clause| clause.entries())
            .map(|entry| format!("{:?} {:?} {}", entry.kind(), entry.form(), entry.value()))
            .collect();
        let actions: Vec<_> = statement
            .action
            .entries()
            .map(|action| action.value())
            .collect();
        let resources = statement.resource.iter();
        let resources: Vec<_> = resources
            .flat_map(|clause| clause.entries())
            .map(|entry| (entry.value(), entry.pattern()))
            .collect();
        let conditions: Vec<_> = statement
            .conditions
            .iter()
            .map(|held| {
                let values = held.values.iter().map(|value| value.value());
                let values: Vec<_> = values.collect();
                (held.operator, &held.key.value, values)
            })
            .collect();
        let mut principals = principals;
        principals.sort_unstable();
        format!(
            "{:?} {principals:?} {actions:?} {resources:?} {conditions:?}",
            statement.effect
        )
    });
    statements.collect()
}
