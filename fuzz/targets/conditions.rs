//! Operators with any values on keys with any values: both evaluators agree, and none panics.
#![no_main]

#[path = "../../core/evaluation/tests/both/mod.rs"]
mod both;

use keyward_evaluation::{Context, ContextValue, Layers, PolicySource, Principal, Request};
use keyward_policy::{Comparison, Document};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u8, Vec<&str>, Option<Vec<&str>>)| {
    let (number, form, written, carried) = input;
    let comparison = Comparison::ALL.get(usize::from(number));
    let comparison = comparison.map_or("Null", |comparison| comparison.name());
    let prefix = ["", "ForAllValues:", "ForAnyValue:"][usize::from(form) % 3];
    let suffix = if form & 0x80 == 0 { "" } else { "IfExists" };
    let operator = format!("{prefix}{comparison}{suffix}");
    let policy = serde_json::json!({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {operator: {"aws:key": written}},
    }});
    let Ok(document) = Document::parse(&policy.to_string()) else {
        return;
    };
    let mut context = Context::new();
    context.insert("aws:other", "value");
    match carried.as_deref() {
        Some([single]) if form & 0x40 == 0 => {
            context.insert("aws:key", ContextValue::Single((*single).to_owned()));
        }
        Some(several) => {
            let several = several.iter().map(|&value| value.to_owned()).collect();
            context.insert("aws:key", ContextValue::Multi(several));
        }
        None => {}
    }
    let layers = Layers {
        identity: vec![PolicySource {
            document: &document,
            arn: None,
            name: "policy",
        }],
        ..Layers::default()
    };
    let principal = Principal::User {
        account: "111122223333".into(),
        arn: "arn:aws:iam::111122223333:user/alice".into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    };
    let request = Request {
        principal: &principal,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::photos/cat.jpg",
        resource_account: Some("111122223333"),
        context: &context,
        principal_account_is_management: false,
        resource_account_is_management: false,
    };
    std::hint::black_box(both::decide(&layers, &request));
});
