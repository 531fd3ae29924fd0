//! `keyward who-can`

use clap::Args;
use keyward_evaluation::Context;
use keyward_simulation::{Found, Unusable, keys_in_words};
use serde_json::{Map, Value, json};

use super::inputs::{PolicyFlags, Situation, parse_action};
use super::simulate::Output;
use super::{Answered, report};
use crate::screen::Page;

/// Say which users and roles of an account are allowed a call.
///
/// Each user, each role and the root user is asked in turn, with its own policies and the layers that are given beside them.
/// Those that might be allowed with a condition key that the call does not carry are told apart. The exit code is 0 if anyone is allowed, 1 if
/// nobody is, 2 if an input cannot be used.
#[derive(Debug, Args)]
pub(crate) struct WhoCan {
    /// What is done, as `s3:GetObject`
    #[arg(value_parser = parse_action)]
    action: String,

    /// The ARN of what it is done to, or `*`
    resource: String,

    #[command(flatten)]
    policies: PolicyFlags,

    #[command(flatten)]
    situation: Situation,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
}

impl WhoCan {
    pub(crate) fn run(&self) -> Answered {
        let details = self.policies.details()?;
        let details = details.ok_or_else(|| Unusable::new("--account-details is needed"))?;
        let known = self.situation.known()?;
        let asked = |caller| known.asked(caller, &self.action, &self.resource);
        let found = details.ask_all(&self.policies.layers()?, asked);
        let (allowed, denied): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|found| found.answer.is_allowed());
        let with_keys = |found: Found| Some((found.question.allowing_keys()?, found));
        let lacking: Vec<_> = denied.into_iter().filter_map(with_keys).collect();
        match self.output {
            Output::Json => {
                let report = json!({
                    "allowed": allowed.iter().map(entry).collect::<Vec<_>>(),
                    "lackingAContextKey": lacking.iter().map(lacking_entry).collect::<Vec<_>>(),
                });
                anstream::println!("{report:#}");
            }
            Output::Text => {
                let mut page = Page::of_output();
                draw(&mut page, &allowed, &lacking);
                page.print();
            }
        }
        Ok(!allowed.is_empty())
    }
}

fn entry(found: &Found) -> Map<String, Value> {
    let mut report = report::decision(&found.question, &found.answer);
    report.shift_insert(0, "principal".into(), found.arn.as_str().into());
    report.insert(
        "missingContextKeys".into(),
        found.answer.missing_keys.clone().into(),
    );
    report
}

fn lacking_entry((keys, found): &(Context, Found)) -> Map<String, Value> {
    let mut report = entry(found);
    report.insert("allowedWith".into(), json!(keys));
    report
}

pub(super) fn draw(page: &mut Page, allowed: &[Found], lacking: &[(Context, Found)]) {
    if allowed.is_empty() {
        page.line(0, "nobody is allowed");
    }
    for found in allowed {
        let decided = found.answer.trace.verdict.statement();
        let place = decided.and_then(|place| {
            let policy = found.question.layers.policy(place)?;
            let at = policy.statement_place(place.statement_index)?;
            Some(format!("  {} ({at})", policy.name()))
        });
        page.line(0, &format!("{}{}", found.arn, place.unwrap_or_default()));
    }
    if !lacking.is_empty() {
        page.blank();
        page.line(
            0,
            "denied, and might be allowed with condition keys that the call does not carry:",
        );
    }
    for (keys, found) in lacking {
        page.line(0, &format!("{}  {}", found.arn, keys_in_words(keys)));
    }
}
