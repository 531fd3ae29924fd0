//! Decisions beside the peers, in one run.

mod random;
mod typical;

use std::hint::black_box;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["work", form, rounds] => work(form, rounds.parse().expect("a number of rounds")),
        _ => eprintln!("see docs/bench.md"),
    }
}

/// The thousand typical questions, again and again: what callgrind looks at.
fn work(form: &str, rounds: usize) {
    let texts = typical::Texts::new();
    let compiled = typical::Compiled::new(&texts);
    let questions = typical::questions(&compiled);
    let principal = typical::principal();
    let ready: Vec<_> = questions.iter().map(|asked| asked.ready(&principal)).collect();
    let mut allowed = 0;
    for _ in 0..rounds {
        for (asked, ready) in questions.iter().zip(&ready) {
            let verdict = match form {
                "ready" => compiled.decide(asked, ready),
                _ => compiled.decide(asked, &asked.ready(&principal)),
            };
            allowed += usize::from(black_box(verdict).is_allowed());
        }
    }
    println!("{allowed} {} statements", texts.statements());
}
