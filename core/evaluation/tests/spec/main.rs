//! Every case of every page in `spec/`, whose README tells the form.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "helpers of tests; the pages are files"
)]

#[path = "../both/mod.rs"]
mod both;
mod case;
mod markdown;
mod page;
mod run;
#[path = "../support/mod.rs"]
mod support;
#[path = "../told/mod.rs"]
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::case::{Callers, callers};
use crate::markdown::{Block, anchor, blocks, links};
use crate::page::PageRun;
use crate::told::assert_told;

/// Fewer cases than this were lost by an accident of form.
const CASES_AT_LEAST: usize = 1_500;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec"))
}

/// The texts of all pages, by name.
fn pages() -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder()).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The callers whom the README introduces.
fn introduced(readme: &str) -> Callers {
    let cast = blocks(readme)
        .unwrap()
        .into_iter()
        .find_map(|block| match block {
            Block::Fence {
                info: "json callers",
                text,
                ..
            } => Some(callers(&text)),
            _ => None,
        });
    cast.unwrap()
}

#[test]
fn every_case_of_every_page_comes_out() {
    let pages = pages();
    let callers = introduced(&pages["README.md"]);
    let (mut cases, mut with_cases, mut faults) = (0, 0, Vec::new());
    for (name, text) in &pages {
        let run = PageRun::of(text, &callers);
        cases += run.cases;
        with_cases += usize::from(run.cases > 0);
        println!("{:5} cases in {name}", run.cases);
        let of_page = run.faults.into_iter();
        faults.extend(of_page.map(|(line, fault)| format!("spec/{name}:{line}: {fault}")));
    }
    println!("{cases:5} cases in all");
    let count = faults.len();
    assert!(faults.is_empty(), "{count} faults:\n{}", faults.join("\n"));
    assert!(cases >= CASES_AT_LEAST, "only {cases} cases");
    assert_told(&format!("{with_cases} pages, {} cases", thousands(cases)));
}

/// `1,542`
fn thousands(number: usize) -> String {
    format!("{},{:03}", number / 1_000, number % 1_000)
}

#[test]
fn what_is_in_no_form_is_a_fault() {
    let callers = introduced(&pages()["README.md"]);
    let allow = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    let policy = |info: &str, text: &str| format!("```json {info}\n{text}\n```\n");
    let asks = "| caller | decision |\n| --- | --- |\n| alice | allowed (identity) |\n";
    let run = |page: &str| PageRun::of(page, &callers);
    assert!(run(&(policy("identity", allow) + asks)).faults.is_empty());
    for page in [
        "A page without cases".into(),
        policy("identity", allow),
        policy("identity", "{}") + asks,
        policy("identity", "<hole>") + asks,
        policy("identity of two", allow) + asks,
        policy("boundary", allow) + &policy("boundary", allow) + asks,
        policy("scp", allow) + asks,
        policy("identities", allow) + asks,
        policy("trust", allow) + asks,
        policy("request", r#"{"method": "GET"}"#) + asks,
        policy("identity", allow) + &asks.replace("alice", "nobody"),
        policy("identity", allow) + &asks.replace("alice", ""),
        policy("identity", allow) + &asks.replace("caller", "who"),
        policy("identity", allow) + &asks.replace("decision", "outcome"),
        policy("identity", allow) + &asks.replace("decision", "matches"),
        policy("identity", allow) + &asks.replace("decision", "answer"),
        policy("identity", allow) + &asks.replace("| alice", "| alice | bob"),
        policy("identity", allow) + &asks.replace("caller", "context"),
        policy("identity", allow)
            + "| context | decision |\n| --- | --- |\n| `k:key = a` and b | allowed (identity) |\n",
        policy("identity", allow) + &asks.replace("alice", "`alice` and `bob`"),
        policy("save anything", allow) + &asks.replace("decision", "answer"),
        policy("identity", allow) + asks + "```text message\nUser: alice\n```\n",
        "```text message\nUser: alice\n```\n".into(),
        policy("identity", allow) + asks + "```json identity\n",
    ] {
        assert!(!run(&page).faults.is_empty(), "{page}");
    }
}

#[test]
fn every_page_is_listed_and_cites_aws_and_every_link_leads_somewhere() {
    let mut texts = pages();
    let listed: BTreeSet<&str> = links(&texts["README.md"])
        .into_iter()
        .map(|link| link.1)
        .collect();
    let mut faults = Vec::new();
    for (name, text) in texts.iter().filter(|(name, _)| *name != "README.md") {
        if !listed.contains(name.as_str()) {
            faults.push(format!("spec/{name}: not in the README"));
        }
        if !text.contains("https://docs.aws.amazon.com/") {
            faults.push(format!("spec/{name}: cites no page of AWS's"));
        }
    }
    let unsure = folder().join("../docs/unsure.md");
    let unsure = std::fs::read_to_string(unsure).unwrap();
    texts.insert("../docs/unsure.md".into(), unsure);
    let anchors: BTreeSet<String> = texts.iter().flat_map(targets).collect();
    for (name, text) in &texts {
        for (line, link) in links(text) {
            let target = link.trim_start_matches("../spec/");
            let target = match target.strip_prefix('#') {
                Some(_) => format!("{name}{target}"),
                None => target.to_owned(),
            };
            let page = target.split('#').next().unwrap_or_default();
            let known = anchors.contains(&target);
            if texts.contains_key(page) && !known {
                faults.push(format!("spec/{name}:{line}: no such place: {link}"));
            } else if !target.contains("://") && !folder().join(page).exists() {
                faults.push(format!("spec/{name}:{line}: no such file: {link}"));
            }
        }
    }
    for (name, text) in &texts {
        for path in text.split('`').skip(1).step_by(2).filter(|it| is_path(it)) {
            if !folder().join("..").join(path).exists() {
                faults.push(format!("spec/{name}: no such file: {path}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_place_that_the_code_cites_is_there() {
    let places: BTreeSet<String> = pages().iter().flat_map(targets).collect();
    let mut files = Vec::new();
    for room in [
        "core", "protocol", "services", "storage", "apps", "models", "tests",
    ] {
        collect(&folder().join("..").join(room), &mut files);
    }
    let (mut citations, mut faults) = (0, Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        for cited in text.split("spec/").skip(1) {
            let is_part = |it: char| it.is_alphanumeric() || "-_.#".contains(it);
            let place = cited.split(|it| !is_part(it)).next().unwrap_or_default();
            let place = place.trim_end_matches('.');
            if place.contains(".md") {
                citations += 1;
                if !places.contains(place) {
                    faults.push(format!("{}: spec/{place}", file.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "no such place:\n{}", faults.join("\n"));
    assert!(citations > 20, "only {citations} citations");
}

/// The sources in a folder and those below it.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            collect(&path, files);
        } else if matches!(extension, Some("rs" | "py" | "json")) {
            files.push(path);
        }
    }
}

/// Whether a code span names a file of this repository.
fn is_path(code: &str) -> bool {
    ["core/", "protocol/", "services/", "tests/"]
        .iter()
        .any(|folder| code.starts_with(folder))
}

/// What links may name in a page: itself, and its headings.
fn targets((name, text): (&String, &String)) -> Vec<String> {
    let headings = blocks(text).unwrap_or_default().into_iter();
    let headings = headings.filter_map(|block| match block {
        Block::Heading { title } => Some(format!("{name}#{}", anchor(title))),
        _ => None,
    });
    headings.chain([name.clone()]).collect()
}
