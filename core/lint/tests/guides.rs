//! T-17: the documents of `guides.md` have exactly the findings that stand below them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use keyward_lint::{Kind, lint};

/// A document of the page and the findings below it: issue code and path.
struct Guide<'a> {
    title: &'a str,
    kind: Kind,
    text: String,
    expected: Vec<(&'a str, &'a str)>,
}

fn guides(page: &str) -> Vec<Guide<'_>> {
    let sections = page.split("\n## ").skip(1);
    sections
        .map(|section| {
            let title = section.lines().next().unwrap();
            let (_, fenced) = section.split_once("```json ").unwrap();
            let (kind, fenced) = fenced.split_once('\n').unwrap();
            let (text, table) = fenced.split_once("\n```").unwrap();
            let rows = table.lines().filter_map(|line| {
                let mut cells = line.split('|').map(str::trim);
                let (code, place) = (cells.nth(1)?, cells.next()?);
                (!matches!(code, "finding" | "---")).then_some((code, place))
            });
            Guide {
                title,
                kind: match kind {
                    "identity" => Kind::Identity,
                    "trust" => Kind::Trust,
                    "scp" => Kind::ServiceControl,
                    other => panic!("{title}: no kind {other}"),
                },
                text: text.to_owned(),
                expected: rows.collect(),
            }
        })
        .collect()
}

#[test]
fn t_17_the_documents_of_guides_have_exactly_these_findings() {
    let guides = guides(include_str!("guides.md"));
    assert_eq!(guides.len(), 16);
    for guide in guides {
        let findings = lint(&guide.text, guide.kind);
        let found: Vec<(&str, String)> = findings
            .iter()
            .map(|finding| {
                let place = finding.locations()[0].to_string();
                let place = if place.is_empty() {
                    "the document".to_owned()
                } else {
                    place
                };
                (finding.issue_code(), place)
            })
            .collect();
        let expected: Vec<(&str, String)> = guide
            .expected
            .iter()
            .map(|(code, place)| (*code, (*place).to_owned()))
            .collect();
        assert_eq!(found, expected, "{}", guide.title);
    }
}
