//! Decisions beside the peers, in one run.
//!
//!     cargo run --release --manifest-path bench/Cargo.toml --bin decisions

mod cedar;
mod iam_rs_peer;
#[path = "../../../core/evaluation/examples/typical/keyward.rs"]
mod keyward;
#[path = "../../../core/evaluation/examples/typical/random.rs"]
mod random;
mod rego;
#[path = "../../../core/evaluation/examples/typical/scenario.rs"]
mod scenario;
mod sizes;
mod term;
#[path = "../../../core/evaluation/examples/typical/questions.rs"]
mod typical;

use std::hint::black_box;
use std::time::{Duration, Instant};

use keyward::Keyward;
use scenario::{Asked, Engine, Texts};

/// The allocator that the server runs on, for the peers alike.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => {
            compare_typical();
            sizes::large();
            sizes::growth();
            sizes::principals();
            alone_in("many");
            alone_in("loading");
        }
        ["typical"] => compare_typical(),
        ["large"] => sizes::large(),
        ["growth"] => {
            sizes::growth();
            sizes::principals();
        }
        ["many"] => sizes::many(),
        ["loading"] => sizes::loading(),
        _ => eprintln!("see docs/bench.md"),
    }
}

/// A process of its own, whose memory nothing else has used.
fn alone_in(scenario: &str) {
    let program = std::env::current_exe().expect("a program");
    let status = std::process::Command::new(program).arg(scenario).status();
    assert!(status.is_ok_and(|status| status.success()));
}

fn compare_typical() {
    let texts = typical::texts();
    let keyward = Keyward::new(&texts);
    println!(
        "typical: {} statements in identity policies",
        keyward.statements()
    );
    let questions = typical::questions(&keyward);
    compare(&texts, &keyward, &questions);
    let asked: Vec<_> = questions
        .iter()
        .map(|asked| (asked, keyward.ready(asked)))
        .collect();
    let plain = cost(&asked, |(asked, ready)| keyward.allows(asked, ready));
    let traced = cost(&asked, |(asked, ready)| {
        Some(keyward.trace(asked, ready).verdict.is_allowed())
    });
    println!("  traced: {:.1} times the plain decision", traced / plain);
}

/// Every peer beside Keyward, on the questions that the peer answers as Keyward does.
fn compare(texts: &Texts, keyward: &Keyward, questions: &[Asked]) {
    beside("cedar-policy", cedar::Cedar::new(texts), keyward, questions);
    beside("regorus", rego::Rego::new(texts), keyward, questions);
    beside("iam-rs", iam_rs_peer::IamRs::new(texts), keyward, questions);
}

/// Keyward by itself, where peers take too long.
fn alone(keyward: &Keyward, questions: &[Asked]) {
    let questions: Vec<&Asked> = questions.iter().collect();
    let (ready, strings) = (
        cost_ready(keyward, &questions),
        cost_strings(keyward, &questions),
    );
    println!("  alone: {ready:.0} ns from ready requests, {strings:.0} ns from strings");
}

fn beside<E: Engine>(name: &str, peer: Result<E, String>, keyward: &Keyward, questions: &[Asked]) {
    let peer = match peer {
        Ok(peer) => peer,
        Err(reason) => {
            println!(
                "  {name}: cannot express it: {}",
                reason.lines().next().unwrap_or_default()
            );
            return;
        }
    };
    // A peer that takes milliseconds is asked less; the first question warms it up.
    black_box(peer.allows(&questions[0], &peer.ready(&questions[0])));
    let start = Instant::now();
    black_box(peer.allows(&questions[0], &peer.ready(&questions[0])));
    let is_slow = start.elapsed() > Duration::from_millis(1);
    let questions = if is_slow { &questions[..50] } else { questions };
    let agreed: Vec<&Asked> = questions
        .iter()
        .filter(|asked| {
            peer.allows(asked, &peer.ready(asked)) == keyward.allows(asked, &keyward.ready(asked))
        })
        .collect();
    let (ready, strings) = (cost_ready(&peer, &agreed), cost_strings(&peer, &agreed));
    let (own_ready, own_strings) = (cost_ready(keyward, &agreed), cost_strings(keyward, &agreed));
    println!(
        "  {name}: {} of {} the same answer; from ready requests {:.0} times ({} / {} ns), from strings {:.0} times ({} / {} ns)",
        agreed.len(),
        questions.len(),
        ready / own_ready,
        ready.round(),
        own_ready.round(),
        strings / own_strings,
        strings.round(),
        own_strings.round(),
    );
}

/// Nanoseconds for a decision.
fn cost_ready<E: Engine>(engine: &E, questions: &[&Asked]) -> f64 {
    let ready: Vec<_> = questions
        .iter()
        .map(|asked| (*asked, engine.ready(asked)))
        .collect();
    cost(&ready, |(asked, ready)| engine.allows(asked, ready))
}

/// Nanoseconds for a decision with all that has to be made of its texts.
fn cost_strings<E: Engine>(engine: &E, questions: &[&Asked]) -> f64 {
    cost(questions, |asked| {
        engine.allows(asked, &engine.ready(asked))
    })
}

/// The best of many short runs, so that one that nothing disturbed is among them: of a second and a half in all, each of 50 ms
/// or of all questions once, whichever is longer, and at least three.
fn cost<T>(items: &[T], mut decide: impl FnMut(&T) -> Option<bool>) -> f64 {
    let mut best = f64::INFINITY;
    let begun = Instant::now();
    let mut runs = 0;
    while runs < 3 || begun.elapsed() < Duration::from_millis(1500) {
        let start = Instant::now();
        let mut decided = 0_u32;
        while decided == 0 || start.elapsed() < Duration::from_millis(50) {
            for item in items {
                black_box(decide(black_box(item)));
                decided += 1;
            }
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(decided));
        runs += 1;
    }
    best
}
