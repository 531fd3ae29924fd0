//! `keyward explain`

use anstyle::{AnsiColor, Style};
use clap::Args;
use keyward_evaluation::{LayerAnswer, LayerTrace, Mismatch, StatementTrace};
use keyward_simulation::{
    Answer, Exception, Question, Spared, StatementPlace, WaysOut, keys_in_words, layer_owner,
    layer_title,
};

use super::inputs::Inputs;
use super::simulate::Output;
use super::{Answered, report, snippet};
use crate::screen::{Canvas, Page};

/// Say why policies allow or deny a call.
///
/// Shows what each layer says, the statement that decides, or the one that nearly would, and the smallest statements that
/// would allow exactly this call. Inputs and exit code are those of `keyward simulate`.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    #[command(flatten)]
    inputs: Inputs,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
}

impl Explain {
    pub(crate) fn run(&self) -> Answered {
        let question = self.inputs.question()?;
        let answer = question.answer();
        match self.output {
            Output::Json => {
                let ways_out = question.ways_out(&answer);
                let report = report::explanation(&question, &answer, &ways_out);
                let report = serde_json::Value::from(report);
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
    let colour = if answer.is_allowed() {
        AnsiColor::Green
    } else {
        AnsiColor::Red
    };
    let bold = Style::new().bold().fg_color(Some(colour.into()));
    page.pieces(0, &[(bold, &answer.outcome_words().to_string())]);
    page.line(0, &question.sentence(answer));
    page.blank();
    for layer in &answer.trace.layers {
        draw_layer(page, layer, answer);
    }
    let decided: Vec<String> = report::deciding(answer)
        .into_iter()
        .filter_map(|place| decided(question, answer, place, page.canvas()))
        .collect();
    for shown in &decided {
        page.blank();
        page.drawn(shown);
    }
    if let Some(shown) = &nearly(question, answer, page.canvas()).filter(|_| decided.is_empty()) {
        page.blank();
        page.drawn(shown);
    }
    if !answer.missing_keys.is_empty() {
        let keys = answer.missing_keys.join(", ");
        page.blank();
        page.line(
            0,
            &format!("condition keys that the call does not carry: {keys}"),
        );
    }
    if let Some(keys) = question.allowing_keys().filter(|_| !answer.is_allowed()) {
        page.blank();
        page.line(
            0,
            &format!("it would be allowed with {}", keys_in_words(&keys)),
        );
    }
    if !answer.is_allowed() {
        draw_ways_out(page, question, &question.ways_out(answer));
    }
}

fn draw_ways_out(page: &mut Page, question: &Question, ways_out: &WaysOut) {
    for exception in &ways_out.exceptions {
        draw_exception(page, question, exception);
    }
    for fix in &ways_out.fixes {
        let level = fix.level.map(level_words).unwrap_or_default();
        let title = layer_title(fix.layer);
        page.blank();
        page.line(
            0,
            &format!("to allow exactly this call, add to the {title}{level}:"),
        );
        page.json(2, &fix.statement);
    }
}

fn draw_exception(page: &mut Page, question: &Question, exception: &Exception) {
    let place = exception.place;
    let Some(policy) = question.layers.policy(place) else {
        return;
    };
    let number = place.statement_index + 1;
    let name = policy.name();
    let owner = layer_owner(place.layer);
    page.blank();
    let change = if exception.statements.is_empty() {
        format!("to let the call through, take statement {number} out of {name}")
    } else {
        format!("to let the call through, write statement {number} of {name} as")
    };
    page.line(0, &change);
    for statement in &exception.statements {
        page.json(2, statement);
    }
    page.line(2, &spared_words(question, &exception.spared));
    let is_aws_own = policy
        .arn()
        .is_some_and(|arn| arn.contains(":iam::aws:policy/"));
    let whose = if is_aws_own {
        format!("it is AWS's own: {owner} must attach a changed copy in its place")
    } else {
        format!("that is for {owner}")
    };
    page.line(2, &whose);
}

/// What a changed statement no longer denies, in words.
fn spared_words(question: &Question, spared: &Spared) -> String {
    let who = match &spared.caller {
        Some((_, value)) => value.as_str(),
        None => "everybody",
    };
    let (action, resource) = (&question.asked.action, &question.asked.resource);
    match (spared.other_actions, spared.other_resources) {
        (false, false) if spared.caller.is_some() => {
            format!("which spares {who} this call and nothing else")
        }
        (false, false) => format!("which spares {who} {action} on {resource}"),
        (true, false) => format!("which spares {who} all its actions on {resource}"),
        (false, true) => format!("which spares {who} {action} on all its resources"),
        (true, true) => format!("which spares {who} all that it denies"),
    }
}

/// ` of the root`, ` of level 2 below the root`
fn level_words(level: usize) -> String {
    match level {
        0 => " of the root".to_owned(),
        level => format!(" of level {level} below the root"),
    }
}

fn draw_layer(page: &mut Page, trace: &LayerTrace, answer: &Answer) {
    let (sign, word, colour) = match trace.answer {
        LayerAnswer::Allows => ("+", "allows", AnsiColor::Green),
        LayerAnswer::Denies => ("x", "denies", AnsiColor::Red),
        LayerAnswer::Silent if trace.statements.is_empty() => {
            (".", "no policies", AnsiColor::BrightBlack)
        }
        LayerAnswer::Silent => (".", "silent", AnsiColor::BrightBlack),
        LayerAnswer::NotBound => ("-", "does not bind the caller", AnsiColor::BrightBlack),
    };
    let decides = match (answer.trace.refusing(), answer.trace.verdict.statement()) {
        (Some(refusing), _) => std::ptr::eq(refusing, trace),
        (None, Some(place)) => place.layer == trace.layer && place.level == trace.level,
        (None, None) => false,
    };
    let mark = if decides { "  <- decides" } else { "" };
    let title = format!(
        "{}{}",
        layer_title(trace.layer),
        trace.level.map(level_words).unwrap_or_default()
    );
    let style = Style::new().fg_color(Some(colour.into()));
    let said = format!("{sign} {title:<50} {word}");
    page.pieces(2, &[(style, said.as_str()), (Style::new(), mark)]);
}

/// A statement that the answer rests on, underlined.
fn decided(
    question: &Question,
    answer: &Answer,
    place: StatementPlace,
    canvas: Canvas,
) -> Option<String> {
    let policy = question.layers.policy(place)?;
    let (title, label) = if answer.is_allowed() {
        ("this statement allows the call", "allows")
    } else {
        ("this statement denies the call", "denies")
    };
    Some(snippet::remark(
        title,
        &policy.statement_place(place.statement_index)?,
        label,
        canvas,
    ))
}

/// The Allow that came nearest, with what of it does not match underlined.
fn nearly(question: &Question, answer: &Answer, canvas: Canvas) -> Option<String> {
    let miss: &StatementTrace = answer.trace.nearest_miss()?;
    let mismatch = miss.mismatch()?;
    let policy = question.layers.policy(miss.place)?;
    let label = match mismatch {
        Mismatch::Principal => "is not about the caller",
        Mismatch::Action => "is not about the action",
        Mismatch::Resource => "is not about the resource",
        Mismatch::Condition(failed) if failed.key_is_missing => "the call does not carry this key",
        Mismatch::Condition(_) => "does not hold",
    };
    let place = policy.mismatch_place(miss.place.statement_index, mismatch)?;
    Some(snippet::remark(
        "this statement comes nearest to allowing the call",
        &place,
        label,
        canvas,
    ))
}
