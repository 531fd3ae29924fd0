//! `keyward test`

use std::path::{Path, PathBuf};

use clap::Args;
use keyward_simulation::{Case, Unusable};

use super::junit::{self, Outcome};
use super::{Answered, files};
use crate::parallel;
use crate::screen::Page;

/// Run decision tests: cases of policies, a request and the decision that is expected.
///
/// A case is an object as in Keyward's own `spec/policy-cases.jsonl`: `name`, `layers`, `request`, `expect`, `why`. A policy
/// is spelled out, or is the path of a file, relative to the case's own, or the ARN of a managed policy of AWS's. The exit
/// code is 0 if all pass, 1 if a case fails, 2 if an input cannot be used.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Files of cases: JSON, an array of them, JSONL or YAML; `-` for standard input
    #[arg(required = true, value_name = "CASES")]
    cases: Vec<String>,

    /// Write the results to this file as JUnit XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
}

impl Test {
    pub(crate) fn run(&self) -> Answered {
        let mut outcomes = Vec::new();
        // What cannot be used is told in its place, and ends the run of its own file alone.
        let mut unusable = None;
        for of_file in parallel::each(&self.cases, |path| of_file(path)) {
            match of_file {
                Ok(of_file) => outcomes.extend(of_file),
                Err(error) => tell(&mut unusable, error),
            }
        }
        if let Some(path) = &self.junit
            && let Err(error) = std::fs::write(path, junit::report(&outcomes))
        {
            let error = Unusable::new(format!("{}: {error}", path.display()));
            tell(&mut unusable, error);
        }
        let failed = outcomes
            .iter()
            .filter(|case| case.failure.is_some())
            .count();
        let mut page = Page::of_output();
        draw(&mut page, &outcomes);
        page.print();
        match unusable {
            Some(last) => Err(last),
            None => Ok(failed == 0),
        }
    }
}

/// Keeps the last error for the exit, which shows it, and shows the one before.
fn tell(held: &mut Option<Unusable>, error: Unusable) {
    if let Some(earlier) = held.replace(error) {
        super::tell(&earlier);
    }
}

/// A line for each case that fails, and the count.
pub(super) fn draw(page: &mut Page, outcomes: &[Outcome]) {
    let mut failed = 0;
    for outcome in outcomes {
        if let Some(failure) = &outcome.failure {
            failed += 1;
            page.line(
                0,
                &format!("{}: {}: {failure}", outcome.place, outcome.name),
            );
        }
    }
    if !outcomes.is_empty() {
        page.line(
            0,
            &format!("{} passed, {failed} failed", outcomes.len() - failed),
        );
    }
}

/// Runs the cases of a file.
fn of_file(path: &str) -> Result<Vec<Outcome>, Unusable> {
    let cases = cases(path)?;
    Ok(cases.iter().map(|case| outcome(path, case)).collect())
}

fn outcome(path: &str, case: &Case) -> Outcome {
    Outcome {
        file: path.to_owned(),
        name: case.name.clone(),
        place: case.place.to_string(),
        failure: failure(case),
    }
}

fn cases(path: &str) -> Result<Vec<Case>, Unusable> {
    let source = files::json_or_yaml(path)?;
    let directory = Path::new(path).parent().unwrap_or(Path::new(""));
    let cases = Case::read(&source, &|name, layer| {
        files::policy(name, directory, layer)
    })?;
    if cases.is_empty() {
        return Err(Unusable::new(format!(
            "{}: there is no case in it",
            source.name()
        )));
    }
    Ok(cases)
}

/// What was expected, what came and why; none if the case passes.
fn failure(case: &Case) -> Option<String> {
    if case.expected.agrees(case.outcome_words()) {
        return None;
    }
    let answer = case.answer();
    let came = answer.outcome_words();
    let reason = case.question.sentence(&answer);
    let told = format!("expected {}, came {came}: {reason}", case.expected);
    Some(match &case.why {
        Some(why) => format!("{told} (expected because: {why})"),
        None => told,
    })
}
