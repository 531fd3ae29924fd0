//! Documents of hundreds of kilobytes, made to cost: lint comes to an end with them in the time of a test.

use keyward_lint::{Kind, lint};

fn document(statements: &[String]) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    )
}

fn listed(count: usize, entry: impl Fn(usize) -> String) -> String {
    let entries: Vec<String> = (0..count)
        .map(|number| format!("{:?}", entry(number)))
        .collect();
    entries.join(",")
}

fn statement(actions: &str, resources: &str, more: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":[{actions}],"Resource":[{resources}]{more}}}"#)
}

#[test]
fn many_statements() {
    let one = |number: usize| {
        let action = format!(r#""s3:GetObjekt{number}""#);
        statement(&action, r#""arn:aws:s3:::b""#, "")
    };
    let text = document(&(0..5_000).map(one).collect::<Vec<_>>());
    assert!(lint(&text, Kind::Identity).len() >= 5_000);
}

#[test]
fn many_values() {
    let actions = listed(8_000, |number| format!("s3:Get*{number}"));
    let resources = listed(5_000, |number| format!("arn:aws:s3:::*{number}/*a*b*c"));
    let text = document(&[statement(&actions, &resources, "")]);
    assert!(!lint(&text, Kind::Identity).is_empty());
    let actions = listed(8_000, |_| "s3:GetObject".to_owned());
    let text = document(&[statement(&actions, &resources, "")]);
    assert!(!lint(&text, Kind::Identity).is_empty());
}

#[test]
fn many_conditions() {
    let keys: Vec<String> = (0..8_000)
        .map(|number| format!(r#""aws:nothing{number}":["10.0.0.{number}/8"]"#))
        .collect();
    let more = format!(r#","Condition":{{"IpAddress":{{{}}}}}"#, keys.join(","));
    let text = document(&[statement(r#""s3:GetObject""#, r#""*""#, &more)]);
    assert!(lint(&text, Kind::Identity).len() >= 8_000);
}
