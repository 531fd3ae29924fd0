//! Findings on their way out: those about a policy are written while the next policies are looked at.

use std::collections::BTreeMap;
use std::io::{BufWriter, Result, StdoutLock, Write as _};

use keyward_lint::{Check, FindingType};
use serde_json::Value;

use super::{Output, json, sarif, text};
use crate::screen::Canvas;

/// What was found about a policy.
pub(super) struct Report {
    /// The check of each finding.
    pub(super) checks: Vec<&'static Check>,
    pub(super) shown: Shown,
}

/// The findings about a policy as they are written.
pub(super) enum Shown {
    Text(String),
    /// SARIF has one list of all.
    Results(Vec<Value>),
}

/// What was looked at, and how much was found.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) policies: usize,
    /// Policies of a plan that are only known once it is applied.
    pub(super) unknown_until_apply: usize,
    /// Files that are plainly something else than policies.
    pub(super) left_out: usize,
    /// Findings of each type.
    pub(super) counts: BTreeMap<FindingType, usize>,
}

/// The findings about all policies, on standard output.
pub(super) struct Writer {
    format: Output,
    canvas: Canvas,
    output: BufWriter<StdoutLock<'static>>,
    /// Whether all that came so far is written.
    written: Result<()>,
    results: sarif::Results,
    pub(super) tally: Tally,
}

impl Writer {
    pub(super) fn new(format: Output, canvas: Canvas) -> Self {
        Self {
            format,
            canvas,
            output: BufWriter::with_capacity(1 << 16, std::io::stdout().lock()),
            written: Ok(()),
            results: sarif::Results::default(),
            tally: Tally::default(),
        }
    }

    /// Adds the next policy.
    pub(super) fn add(&mut self, report: Report) {
        let number = self.tally.policies;
        self.tally.policies += 1;
        for check in &report.checks {
            *self.tally.counts.entry(check.finding_type()).or_default() += 1;
        }
        match report.shown {
            Shown::Text(text) if self.written.is_ok() => {
                self.written = self.push(number, &text);
            }
            Shown::Text(_) => {}
            Shown::Results(results) => self.results.add(&report.checks, results),
        }
    }

    fn push(&mut self, number: usize, text: &str) -> Result<()> {
        if self.format == Output::Json {
            json::push_head(&mut self.output, number)?;
        }
        self.output.write_all(text.as_bytes())
    }

    /// What ends the whole. What was looked at, and whether all is written.
    pub(super) fn end(mut self) -> (Tally, Result<()>) {
        let written = std::mem::replace(&mut self.written, Ok(()));
        let written = written.and_then(|()| self.push_end());
        (self.tally, written)
    }

    fn push_end(&mut self) -> Result<()> {
        let output = &mut self.output;
        match self.format {
            Output::Text => text::push_end(output, self.canvas, &self.tally)?,
            Output::Json => json::push_end(output, self.tally.policies)?,
            Output::Sarif => std::mem::take(&mut self.results).push(output)?,
        }
        output.flush()
    }
}
