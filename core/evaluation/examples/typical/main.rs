//! The thousand typical questions, again and again: what callgrind looks at.
//!
//! `cargo run -p xtask -- instructions` counts what a decision costs; `bench/` puts the same questions to other engines.
//! By itself: `cargo run --release -p keyward-evaluation --example typical -- ready|strings|traced ROUNDS`
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement ends where it cannot go on"
)]

mod keyward;
mod questions;
mod random;
mod scenario;

use std::hint::black_box;

use keyward::Keyward;
use scenario::Engine as _;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let form = arguments.next().unwrap_or_else(|| "ready".to_owned());
    let rounds = arguments
        .next()
        .map_or(1, |rounds| rounds.parse().expect("a number"));
    let keyward = Keyward::new(&questions::texts());
    let questions = questions::questions(&keyward);
    let ready: Vec<_> = questions.iter().map(|asked| keyward.ready(asked)).collect();
    let mut allowed = 0;
    for _ in 0..rounds {
        for (asked, ready) in questions.iter().zip(&ready) {
            allowed += usize::from(match form.as_str() {
                "ready" => black_box(keyward.allows(asked, ready)) == Some(true),
                "strings" => black_box(keyward.decide(asked, &keyward.ready(asked))).is_allowed(),
                _ => black_box(keyward.trace(asked, ready)).verdict.is_allowed(),
            });
        }
    }
    println!("{allowed} allowed, {} statements", keyward.statements());
}
