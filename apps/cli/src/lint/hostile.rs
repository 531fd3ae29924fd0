//! No finding shows what terminals obey or nobody sees, nor lines that are wider than the terminal.

use keyward_lint::{Kind, lint};
use keyward_simulation::Source;
use proptest::prelude::*;
use serde_json::json;

use super::{Linted, Subject, text};
use crate::places::{self, Step};
use crate::screen::check::{check_shown, config, hostile};

const KINDS: [Kind; 5] = [
    Kind::Identity,
    Kind::Bucket,
    Kind::Trust,
    Kind::ServiceControl,
    Kind::ResourceControl,
];

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn findings(texts in prop::array::uniform8(hostile()), kind in prop::sample::select(&KINDS[..])) {
        let [name, sid, action, resource, key, value, operator, principal] = &texts;
        let document = json!({"Version": "2012-10-17", name: sid, "Statement": [
            {"Sid": sid, "Effect": value, "Action": action, "Resource": resource, "Condition": {operator: {key: value}}},
            {"Sid": sid, "Effect": "Allow", "Action": ["s3:GetObjekt", action], "Resource": ["*", resource],
                "Principal": {"AWS": [principal, "*"], value: principal}, "Condition": {"StringLike": {key: [value, resource]}}},
            {"Sid": sid, "Effect": "Deny", "NotAction": format!("s3:{action}"), "Resource": format!("arn:aws:s3:::{resource}"),
                "Condition": {"Bool": {"aws:MultiFactorAuthPresent": value}, "DateLessThan": {"aws:CurrentTime": value}}},
        ]});
        let whole = json!({"Resources": {name: &document, "text": document.to_string()}});
        let whole = places::of_json(&Source::new(name.as_str(), whole.to_string())).unwrap();
        for part in [name.as_str(), "text"] {
            let at = ["Resources", part].map(|step| Step::Member(step.to_owned()));
            let text = document.to_string();
            let findings = lint(&text, kind);
            let subject = Subject {
                file: name.clone(),
                part: Some(value.clone()),
                source: Source::new(name.as_str(), text),
                kind: None,
                origin: whole.origin(0, at.to_vec()),
            };
            let linted = Linted { subject, kind, findings };
            check_shown(|page| page.drawn(&text::shown(&linted, page.canvas())));
        }
        for written in [document.to_string(), format!("{document:#}"), value.clone()] {
            let source = Source::new(name.as_str(), written);
            let findings = lint(source.text(), kind);
            let subject = Subject {
                file: name.clone(),
                part: None,
                source,
                kind: None,
                origin: None,
            };
            let linted = Linted { subject, kind, findings };
            check_shown(|page| page.drawn(&text::shown(&linted, page.canvas())));
        }
    }
}
