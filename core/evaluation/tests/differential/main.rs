//! Two evaluators, one answer: random policies and requests that aim at the hard places, decided by both.
//!
//! `cargo test` runs a short form. `KEYWARD_DECISIONS=10000000 cargo test --release -p keyward-evaluation --test
//! differential` is what continuous integration runs; half of it from a fixed seed, half from a fresh one that is
//! printed. `KEYWARD_SEED=N` repeats a seed. With `KEYWARD_DECISIONS_TOTAL=1000000000` it makes fresh decisions until
//! there are so many, and goes on where it was stopped: `target/tmp/differential-decisions` says how many there are.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "helpers of tests"
)]

mod coverage;
mod policies;
mod random;
mod requests;
#[path = "../told/mod.rs"]
mod told;
mod traces;
mod views;
mod words;

use std::hash::{BuildHasher, RandomState};

use keyward_evaluation::{Layers, PolicyNames, ReadyRequest, Request, decide, decide_compiled};

use crate::coverage::Coverage;
use crate::policies::Policies;
use crate::random::Random;
use crate::requests::Asked;
use crate::views::{Views, kept, reference_layers};

/// Requests put to one set of policies.
const REQUESTS: usize = 20;
const SHORT: usize = 60_000;
/// One decision of so many is traced as well.
const TRACED: usize = 8;

/// Decisions between two notes of how far the resumable form is.
const CHUNK: usize = 2_000_000;

#[test]
fn pol_10_compiled_and_reference_never_differ() {
    if let Some(total) = number("KEYWARD_DECISIONS_TOTAL") {
        return resume(total);
    }
    let decisions = number("KEYWARD_DECISIONS").unwrap_or(SHORT as u64) as usize;
    let fresh = number("KEYWARD_SEED").unwrap_or_else(fresh_seed);
    println!("{decisions} decisions, half from seed 1, half from seed {fresh}");
    let coverage = compare_both([1, fresh], decisions);
    println!("{coverage}");
    told::assert_told(&format!("coverage of {} rules", coverage::rules().len()));
    // Fewer meet every rule only by luck.
    if decisions >= CHUNK {
        coverage.check();
    }
}

fn fresh_seed() -> u64 {
    RandomState::new().hash_one(0)
}

/// Goes on where the last run was stopped, until so many decisions are made; fresh seeds throughout.
fn resume(total: u64) {
    let state = concat!(env!("CARGO_TARGET_TMPDIR"), "/differential-decisions");
    let made = std::fs::read_to_string(state).ok();
    let mut made: u64 = made.and_then(|made| made.trim().parse().ok()).unwrap_or(0);
    while made < total {
        let seeds = [fresh_seed(), fresh_seed()];
        println!("{made} of {total} decisions made; seeds {seeds:?}");
        compare_both(seeds, CHUNK).check();
        made += CHUNK as u64;
        std::fs::write(state, made.to_string()).unwrap();
    }
    println!("{made} of {total} decisions made");
}

/// Half of the decisions from each seed.
fn compare_both(seeds: [u64; 2], decisions: usize) -> Coverage {
    let sets = decisions.div_ceil(2 * REQUESTS);
    std::thread::scope(|scope| {
        let run = |seed| scope.spawn(move || compare(seed, sets));
        let halves = seeds.map(run).map(|half| half.join());
        let mut coverage = Coverage::default();
        for half in halves {
            coverage.add(half.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        coverage
    })
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

fn compare(seed: u64, sets: usize) -> Coverage {
    let mut random = Random::new(seed);
    let mut coverage = Coverage::default();
    for _ in 0..sets {
        let policies = Policies::new(&mut random);
        let views = Views::new(&policies);
        let kept = kept(&policies);
        let reference_layers = reference_layers(&policies);
        for _ in 0..REQUESTS {
            let asked = Asked::new(&mut random);
            let request = asked.request();
            let ready = ReadyRequest::new(&request);
            let reference = decide(&reference_layers, &request);
            let merged = views.merged(&policies);
            let each = views.each(&policies);
            for (layers, verdict) in [
                (merged, decide_compiled(&merged, &ready)),
                (each, decide_compiled(&each, &ready)),
                (merged, kept.decide(&merged.attached(), &ready)),
            ] {
                let compiled = verdict.decision(&layers, |_| PolicyNames {
                    arn: None,
                    name: "policy",
                });
                assert_eq!(
                    reference,
                    compiled,
                    "{}",
                    described(&reference_layers, &request)
                );
            }
            if random.chance(1, TRACED) {
                let verdict = decide_compiled(&merged, &ready);
                traces::check(verdict, &merged, &reference_layers, &request);
            }
            coverage.count(&asked, &reference, &policies);
        }
    }
    coverage
}

fn described(layers: &Layers<'_>, request: &Request<'_>) -> String {
    format!("{layers:#?}\n{request:#?}")
}
