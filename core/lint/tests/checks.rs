//! For each check a text that meets it, and a near one that does not.

mod cases;

use std::collections::BTreeSet;

use keyward_lint::{Kind, OPAQUE, checks, lint};

/// A line of the tables: the code, the kind of policy, a text that meets the check, one that nearly does.
///
/// A text that begins with a quote is the inside of an Allow statement of version 2012-10-17; one that begins with `!`, of a
/// Deny statement.
type Case = (&'static str, Kind, &'static str, &'static str);

fn document(text: &str) -> String {
    let around = |effect: &str, inside: &str| {
        format!("{{\"Version\":\"2012-10-17\",\"Statement\":{{\"Effect\":\"{effect}\",{inside}}}}}")
    };
    match text.chars().next() {
        Some('"') => around("Allow", text),
        Some('!') => around("Deny", text.trim_start_matches('!')),
        _ => text.to_owned(),
    }
}

fn codes(text: &str, kind: Kind) -> Vec<&'static str> {
    let findings = lint(&document(text), kind);
    for finding in &findings {
        assert!(!finding.details().is_empty() && !finding.way_out().is_empty());
        assert!(!finding.locations().is_empty(), "{}", finding.issue_code());
    }
    findings
        .iter()
        .map(|finding| finding.issue_code())
        .collect()
}

#[test]
fn each_check_finds_what_it_is_for_and_no_more() {
    let mut wrong = Vec::new();
    for (code, kind, meets, near) in cases::all() {
        let found = codes(meets, kind);
        if !found.contains(&code) {
            wrong.push(format!("{code}: not found in {meets}: {found:?}"));
        }
        let found = codes(near, kind);
        if found.contains(&code) {
            wrong.push(format!("{code}: found in {near}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_administrator_under_conditions_is_told_as_one() {
    let told = |condition: &str| {
        let text = format!(r#""Action":"*","Resource":"*"{condition}"#);
        let findings = lint(&document(&text), Kind::Identity);
        let mut findings = findings.iter();
        findings
            .find(|finding| finding.issue_code() == "ADMINISTRATOR_ACCESS")
            .map(|finding| finding.details().to_owned())
    };
    let all = "the statement allows every action on every resource";
    assert_eq!(told(""), Some(all.to_owned()));
    let condition = r#","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#;
    assert_eq!(
        told(condition),
        Some(format!("{all} while its conditions hold"))
    );
}

/// Text that somebody has pasted is no text that is not known, which in turn is shown as if it were.
#[test]
fn an_ellipsis_is_looked_at_as_any_character() {
    let of_action = |action: &str| {
        let text = format!(r#""Action":["{action}"],"Resource":"arn:aws:s3:::photos/*""#);
        codes(&text, Kind::Identity)
    };
    assert_eq!(of_action("s3:GetObject…"), ["INVALID_ACTION"]);
    assert!(of_action(&format!("s3:GetObject{OPAQUE}")).is_empty());
    let resource = r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/…""#;
    assert_eq!(codes(resource, Kind::Identity), ["WOULD_BE_REFUSED"]);
    let condition = format!(
        r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/*","Condition":{{"StringEqual{OPAQUE}":{{"aws:username":"{OPAQUE}"}}}}"#
    );
    for finding in lint(&document(&condition), Kind::Identity) {
        let place = &finding.locations()[0];
        let told = format!("{} {} {place}", finding.details(), finding.way_out());
        assert!(!told.contains(OPAQUE), "{told}");
    }
}

/// Only the services whose region is shut are told as denied.
#[test]
fn a_region_that_is_allowed_denies_none_of_its_services() {
    let lock = |regions: &str| {
        let text = format!(
            r#"!"Action":"*","Resource":"*","Condition":{{"StringNotEquals":{{"aws:RequestedRegion":[{regions}]}}}}"#
        );
        let findings = lint(&document(&text), Kind::ServiceControl);
        findings.first().map(|finding| finding.details().to_owned())
    };
    let told = |services: &str| {
        Some(format!(
            "global services are denied with the regions: {services}"
        ))
    };
    let eastern = "iam, organizations, route53, cloudfront, support, sts in us-east-1";
    let western = "chatbot, devicefarm, globalaccelerator in us-west-2";
    let both = format!("{eastern}; {western}");
    assert_eq!(lock(r#""eu-west-1""#), told(&both));
    assert_eq!(lock(r#""us-east-1","us-east-2""#), told(western));
    assert_eq!(lock(r#""us-west-2""#), told(eastern));
    assert_eq!(lock(r#""us-east-1","us-west-2""#), None);
}

#[test]
fn every_check_has_a_case() {
    let all: BTreeSet<&str> = checks().map(keyward_lint::Check::code).collect();
    let tried: BTreeSet<&str> = cases::all().map(|(code, ..)| code).collect();
    assert_eq!(all, tried, "left: the checks; right: the cases");
    assert_eq!(checks().count(), all.len(), "a code stands twice");
}

/// The near texts of AWS's grammar are mostly good policies: a check that fires on all policies would show here.
#[test]
fn a_good_policy_has_no_findings() {
    for (kind, text) in cases::GOOD {
        let found = codes(text, *kind);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

/// What the parser refuses, lint never passes over in silence.
#[test]
fn whatever_cannot_be_read_has_a_finding() {
    for (code, kind, meets, near) in cases::all() {
        for text in [meets, near] {
            let text = document(text);
            if let Err(error) = keyward_policy::Document::parse(&text) {
                let found = lint(&text, kind);
                assert!(!found.is_empty(), "{code}: {error}: {text}");
            }
        }
    }
}

/// The texts of the cases, cut anywhere: nothing panics, and what is left is found to be broken.
#[test]
fn broken_texts_are_told() {
    for (_, kind, meets, _) in cases::all() {
        let text = document(meets);
        for end in (0..text.len())
            .step_by(7)
            .filter(|end| text.is_char_boundary(*end))
        {
            let Some(cut) = text.get(..end) else {
                panic!("{end} is a boundary");
            };
            let found = lint(cut, kind);
            assert_eq!(found.len(), 1, "{cut}");
            assert_eq!(
                found.first().map(keyward_lint::Finding::issue_code),
                Some("JSON_SYNTAX_ERROR")
            );
        }
    }
}

/// Every string of every case in turn replaced by something else: nothing panics, and what cannot be read has a finding.
#[test]
fn whatever_stands_in_place_of_a_string_is_told_or_read() {
    let others = [
        "7",
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "\"*\"",
        "\"${\"",
        "\"\u{10FFFD}\"",
        "[[]]",
        "{\"a\":{}}",
    ];
    for (_, kind, meets, near) in cases::all() {
        for text in [document(meets), document(near)] {
            // Long documents have nothing new to tell.
            if text.len() > 2_000 {
                continue;
            }
            let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
            for pair in quotes.chunks_exact(2) {
                let (before, after) = (text.get(..pair[0]), text.get(pair[1] + 1..));
                for other in others {
                    let changed = [before.unwrap(), other, after.unwrap()].concat();
                    let found = lint(&changed, kind);
                    if keyward_policy::Document::parse(&changed).is_err() {
                        assert!(!found.is_empty() || changed.contains(OPAQUE), "{changed}");
                    }
                }
            }
        }
    }
}
