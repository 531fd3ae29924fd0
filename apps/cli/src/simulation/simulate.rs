//! `keyward simulate`

use clap::{Args, ValueEnum};
use keyward_simulation::{Answer, Question};

use super::inputs::Inputs;
use super::{Answered, report};
use crate::screen::Page;

/// Say whether policies allow a call.
///
/// The policies come one by one, or with the authorization details of an account; both together ask what would be if. The
/// exit code is 0 if the call is allowed, 1 if it is denied, 2 if an input cannot be used.
#[derive(Debug, Args)]
pub(crate) struct Simulate {
    #[command(flatten)]
    inputs: Inputs,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people
    Text,
    /// For programs
    Json,
}

impl Simulate {
    pub(crate) fn run(&self) -> Answered {
        let question: Question = self.inputs.question()?;
        let answer = question.answer();
        match self.output {
            Output::Json => {
                let report = serde_json::Value::from(report::decision(&question, &answer));
                anstream::println!("{report:#}");
            }
            Output::Text => {
                let mut page = Page::of_output();
                draw(&mut page, &question, &answer);
                page.print();
            }
        }
        Ok(answer.is_allowed())
    }
}

pub(super) fn draw(page: &mut Page, question: &Question, answer: &Answer) {
    page.line(0, &answer.outcome_words().to_string());
    page.line(0, &question.sentence(answer));
    for place in report::deciding(answer) {
        let policy = question.layers.policy(place);
        let at = policy.and_then(|policy| policy.statement_place(place.statement_index));
        if let Some(at) = at {
            page.line(0, &at.to_string());
        }
    }
}
