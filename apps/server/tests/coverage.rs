//! The table of IAM's operations in the docs: which are served, authorized and tested. `KEYWARD_UPDATE_GOLDEN=1` writes
//! it anew.

#![expect(clippy::expect_used, reason = "tests fail by panicking")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use keyward_api::iam;
use support::World;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/iam-operations.md");
const MATRIX: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/golden/who-may-do-what.txt"
);
const END_TO_END: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests");

const HEAD: &str = "# IAM's operations

Written by `KEYWARD_UPDATE_GOLDEN=1 cargo test -p keyward-server --test coverage` from the model, the routes, the golden
matrix and the end-to-end tests; the test fails when it is not true.

*Served*: it is routed to a handler. *Authorized*: in the golden matrix somebody who is signed in is denied it. *Tested*: the
files of `tests/` that call it, its scenario among them. Each is also asked with bad input made from the model (`apps/server/tests/bad_input.rs`).

| operation | served | authorized | tested |
| --- | --- | --- | --- |
";

/// A name without what boto3, the command line and AWS spell differently.
fn bare(name: &str) -> String {
    name.chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .collect::<String>()
        .to_ascii_lowercase()
}

/// The end-to-end tests and their scenarios, by the names that they use.
fn files_by_name() -> BTreeMap<String, BTreeSet<String>> {
    let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in ["", "scenarios/"] {
        let entries = std::fs::read_dir(Path::new(END_TO_END).join(folder));
        for entry in entries.expect("the end-to-end tests are there") {
            let path = entry.expect("an entry").path();
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let is_test = match path.extension().and_then(|end| end.to_str()) {
                Some("py") => stem.starts_with("test_"),
                Some("yaml") => true,
                _ => false,
            };
            if !is_test {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a test is text");
            let is_part =
                |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
            for word in text.split(|letter| !is_part(letter)) {
                let name = format!("{folder}{stem}");
                files.entry(bare(word)).or_default().insert(name);
            }
        }
    }
    files
}

/// The operations that the matrix shows to be denied to somebody who is signed in.
fn authorized() -> BTreeSet<String> {
    let matrix = std::fs::read_to_string(MATRIX).expect("the golden matrix is there");
    let lines = matrix.lines().filter_map(|line| line.strip_prefix("iam:"));
    let denied = lines.filter(|line| {
        // The last callers are a session that calls nothing of IAM's, and the one without a signature.
        let answers: Vec<&str> = line.split(' ').skip(1).collect();
        answers.iter().rev().skip(2).any(|answer| *answer == "no")
    });
    denied
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn the_table_of_operations_is_true() {
    let world = World::new().await;
    let served: BTreeSet<&str> = world
        .gate
        .routes()
        .served()
        .filter(|(service, _)| service.name == "iam")
        .map(|(_, operation)| operation.name)
        .collect();
    let (authorized, files) = (authorized(), files_by_name());
    let mut names: Vec<&str> = iam::SERVICE
        .operations
        .iter()
        .map(|operation| operation.name)
        .collect();
    names.sort_unstable();
    let mut table = HEAD.to_owned();
    let mut untested = Vec::new();
    for name in names {
        let tests = files.get(&bare(name)).cloned().unwrap_or_default();
        let is_served = served.contains(name);
        assert!(
            !is_served || authorized.contains(name),
            "nobody is denied {name}"
        );
        if is_served && tests.is_empty() {
            untested.push(name);
        }
        let yes = |truth: bool| if truth { "yes" } else { "no" };
        let tests = tests.into_iter().collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            table,
            "| {name} | {} | {} | {tests} |",
            yes(is_served),
            yes(authorized.contains(name))
        );
    }
    assert!(untested.is_empty(), "no end-to-end test calls {untested:?}");
    if std::env::var_os("KEYWARD_UPDATE_GOLDEN").is_some() {
        std::fs::write(TABLE, &table).expect("the table is written");
        return;
    }
    let written = std::fs::read_to_string(Path::new(TABLE)).unwrap_or_default();
    let mut lines = written.lines().zip(table.lines());
    let differing = lines.find(|(held, wanted)| held != wanted);
    assert!(written == table, "{TABLE} is not current: {differing:?}");
}
