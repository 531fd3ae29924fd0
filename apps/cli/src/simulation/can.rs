//! `keyward can`

use anstyle::{AnsiColor, Style};
use clap::Args;
use keyward_simulation::{Right, Standing, Unusable, rights};
use serde_json::{Value, json};

use super::inputs::{PolicyFlags, Situation};
use super::simulate::Output;
use super::{Answered, report};
use crate::screen::Page;

/// Say what a user or role of an account may do.
///
/// Every action of AWS's is tried, on the resources that the policies name and on any other. What might be allowed with
/// condition keys that a call does not carry comes apart, and so does what a policy of the caller's grants and another layer or a
/// Deny withholds. What policies of resources grant is not seen. The exit code is 0 if anything is allowed, 1 if nothing is, 2 if
/// an input cannot be used.
#[derive(Debug, Args)]
pub(crate) struct Can {
    /// A user or role: its ARN, or its name if only one has it
    principal: String,

    #[command(flatten)]
    policies: PolicyFlags,

    #[command(flatten)]
    situation: Situation,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
}

impl Can {
    pub(crate) fn run(&self) -> Answered {
        let details = self.policies.details()?;
        let details = details.ok_or_else(|| Unusable::new("--account-details is needed"))?;
        let known = self.situation.known()?;
        let (caller, own) = details.caller(&self.principal)?;
        let asked = known.asked(caller, "*", "*");
        let question = details.question(own, &self.policies.layers()?, asked);
        let caller = &question.asked.caller;
        let found = rights(&question.layers, caller, &question.asked.context);
        match self.output {
            Output::Json => {
                let rights: Vec<Value> = found.iter().map(entry).collect();
                let report = json!({
                    "principal": caller.principal.arn_text(),
                    "rights": rights,
                });
                anstream::println!("{report:#}");
            }
            Output::Text => {
                let mut page = Page::of_output();
                draw(&mut page, &caller.principal.arn_text(), &found);
                page.print();
            }
        }
        Ok(found
            .iter()
            .any(|right| right.standing == Standing::Allowed))
    }
}

fn entry(right: &Right) -> Value {
    let standing = match right.standing {
        Standing::Allowed => "allowed",
        Standing::LacksKeys => "lacksContextKeys",
        Standing::Withheld => "withheld",
    };
    json!({
        "standing": standing,
        "resource": right.resource,
        "actions": right.actions,
        "missingContextKeys": right.answer.missing_keys,
        "example": {
            "action": right.question.asked.action,
            "resource": right.question.asked.resource,
            "decision": report::decision(&right.question, &right.answer),
        },
    })
}

pub(super) fn draw(page: &mut Page, arn: &str, rights: &[Right]) {
    let bold = Style::new().bold();
    if !rights
        .iter()
        .any(|right| right.standing == Standing::Allowed)
    {
        page.pieces(0, &[(bold, &format!("{arn} may do nothing"))]);
    }
    for (standing, title, colour) in [
        (Standing::Allowed, format!("{arn} may"), AnsiColor::Green),
        (
            Standing::LacksKeys,
            "denied, and might be allowed with condition keys that the call does not carry".into(),
            AnsiColor::Yellow,
        ),
        (
            Standing::Withheld,
            "granted by a policy of its own, and withheld".into(),
            AnsiColor::Red,
        ),
    ] {
        let mut of_it = rights
            .iter()
            .filter(|right| right.standing == standing)
            .peekable();
        if of_it.peek().is_none() {
            continue;
        }
        let style = bold.fg_color(Some(colour.into()));
        page.pieces(0, &[(style, title.as_str())]);
        for right in of_it {
            draw_right(page, right);
        }
    }
}

fn draw_right(page: &mut Page, right: &Right) {
    let why = match right.standing {
        Standing::Allowed => String::new(),
        Standing::LacksKeys => format!("  if {}", right.reason),
        Standing::Withheld => format!("  {}", right.reason),
    };
    page.line(2, &format!("on {}{why}", right.resource));
    for action in &right.actions {
        page.line(4, action);
    }
}
