//! Every case of every page in `spec/`, whose README tells the form.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "helpers of tests; the pages are files"
)]

mod case;
mod markdown;
mod run;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use keyward_evaluation::Decision;

use crate::case::{Asked, Callers, Expecting, Written, callers, requests};
use crate::markdown::{Block, Cell, Row, anchor, blocks, links};
use crate::run::{Prepared, save};

/// Fewer cases than this were lost by an accident of form.
const CASES_AT_LEAST: usize = 1_300;

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
    let (mut cases, mut faults) = (0, Vec::new());
    for (name, text) in &pages {
        let run = PageRun::of(text, &callers);
        cases += run.cases;
        println!("{:5} cases in {name}", run.cases);
        let of_page = run.faults.into_iter();
        faults.extend(of_page.map(|(line, fault)| format!("spec/{name}:{line}: {fault}")));
    }
    println!("{cases:5} cases in all");
    let count = faults.len();
    assert!(faults.is_empty(), "{count} faults:\n{}", faults.join("\n"));
    assert!(cases >= CASES_AT_LEAST, "only {cases} cases");
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

/// A page on its way through its blocks.
struct PageRun<'a> {
    callers: &'a Callers,
    /// The policies since the last heading or table.
    policies: Vec<Written>,
    /// What the block before the table gives.
    given: Asked,
    /// Whether a table has asked them.
    asked: bool,
    /// The last request, for the sentence that may follow.
    last: Option<(Prepared<'a>, Decision)>,
    cases: usize,
    faults: Vec<(usize, String)>,
}

impl<'a> PageRun<'a> {
    fn of(page: &str, callers: &'a Callers) -> Self {
        let mut run = Self {
            callers,
            policies: Vec::new(),
            given: Asked::default(),
            asked: true,
            last: None,
            cases: 0,
            faults: Vec::new(),
        };
        match blocks(page) {
            Ok(blocks) => run.read(blocks),
            Err(fault) => run.faults.push(fault),
        }
        if run.cases == 0 {
            run.faults.push((1, "a page without cases".into()));
        }
        run
    }

    fn read(&mut self, blocks: Vec<Block<'_>>) {
        for block in blocks {
            match block {
                Block::Heading { .. } => self.begin(),
                Block::Fence { line, info, text } => {
                    if let Err(fault) = self.fence(line, info, text) {
                        self.faults.push((line, fault));
                    }
                }
                Block::Table { line, header, rows } => match Expecting::of(&header) {
                    Some(expecting) => self.table(expecting, &header, &rows),
                    None if self.asked => {}
                    None => self.faults.push((line, "a table that asks nothing".into())),
                },
            }
        }
        self.begin();
    }

    /// Forgets what came before.
    fn begin(&mut self) {
        if let (false, Some(policy)) = (self.asked, self.policies.first()) {
            let fault = "a policy that no table asks".to_owned();
            self.faults.push((policy.line, fault));
        }
        self.policies.clear();
        self.given = Asked::default();
        self.asked = true;
        self.last = None;
    }

    fn fence(&mut self, line: usize, info: &str, text: String) -> Result<(), String> {
        if let Some(words) = info.strip_prefix("text message") {
            let words: Vec<&str> = words.split(", ").filter(|word| !word.is_empty()).collect();
            let (prepared, decision) = self.last.as_ref().ok_or("a message of no request")?;
            let came = prepared.message(&words, decision)?;
            self.expect(line, &text.replace('\n', " "), &came);
            return Ok(());
        }
        let mut words = info.split(' ');
        if words.next() != Some("json") {
            return Ok(());
        }
        let part = words.next().unwrap_or_default().to_owned();
        if part == "callers" {
            return Ok(());
        }
        if self.asked {
            self.begin();
        }
        self.asked = false;
        if part == "request" {
            self.given = Asked::read(&text)?;
            return Ok(());
        }
        let words = words.map(str::to_owned).collect();
        self.policies.push(Written {
            line,
            part,
            words,
            text,
        });
        Ok(())
    }

    fn table(&mut self, expecting: Expecting, header: &[Cell], rows: &[Row]) {
        self.asked = true;
        for row in rows {
            let outcome = requests(header, row, &self.given).and_then(|(requests, expected)| {
                for request in requests {
                    self.case(row.line, expecting, request, &expected)?;
                }
                Ok(())
            });
            if let Err(fault) = outcome {
                self.faults.push((row.line, fault));
            }
        }
    }

    fn case(
        &mut self,
        line: usize,
        expecting: Expecting,
        asked: Asked,
        expected: &str,
    ) -> Result<(), String> {
        if expecting == Expecting::Answer {
            let [document] = self.policies.as_slice() else {
                return Err("an answer is to one document".into());
            };
            if document.part != "save" {
                return Err("an answer is to a block `json save …`".into());
            }
            let came = save(document, &asked)?;
            self.expect(line, expected, &came);
            return Ok(());
        }
        let who = format!("{} {} {}", asked.caller, asked.action, asked.resource);
        let prepared = Prepared::new(&self.policies, asked, self.callers)?;
        let decision = prepared.decide();
        let (came, agrees) = prepared.judge(expecting, expected, &decision);
        self.cases += 1;
        if !agrees {
            let fault = format!("{who}: expected `{expected}`, came `{came}`");
            self.faults.push((line, fault));
        }
        self.last = Some((prepared, decision));
        Ok(())
    }

    fn expect(&mut self, line: usize, expected: &str, came: &str) {
        self.cases += 1;
        if expected != came {
            let fault = format!("expected `{expected}`, came `{came}`");
            self.faults.push((line, fault));
        }
    }
}
