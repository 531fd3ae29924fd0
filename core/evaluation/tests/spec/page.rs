//! A page read from its first block to its last, its cases asked on the way.

use keyward_evaluation::Decision;

use crate::case::{Asked, Callers, Expecting, Written, requests};
use crate::markdown::{Block, Cell, Row, blocks};
use crate::run::{Prepared, save};

/// A page on its way through its blocks.
pub(crate) struct PageRun<'a> {
    callers: &'a Callers,
    /// The policies since the last heading or table.
    policies: Vec<Written>,
    /// What the block before the table gives.
    given: Asked,
    /// Whether a table has asked them.
    asked: bool,
    /// The last request, for the sentence that may follow.
    last: Option<(Prepared<'a>, Decision)>,
    pub(crate) cases: usize,
    /// Lines, and what is wrong there.
    pub(crate) faults: Vec<(usize, String)>,
}

impl<'a> PageRun<'a> {
    pub(crate) fn of(page: &str, callers: &'a Callers) -> Self {
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
