//! No finding shows what terminals obey or nobody sees, nor lines that are wider than the terminal.

use keyward_lint::{Kind, lint};
use keyward_simulation::Source;
use proptest::prelude::*;
use serde_json::json;

use super::text;
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
        for written in [document.to_string(), format!("{document:#}"), value.clone()] {
            let source = Source::new(name.as_str(), written);
            let findings = lint(source.text(), kind);
            check_shown(|page| page.drawn(&text::shown(&findings, &source, page.canvas())));
        }
    }
}
