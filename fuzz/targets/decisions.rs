//! Whole decisions, policies and requests made by the generators of the differential test from the fuzzer's bytes: both
//! evaluators agree, and so do traces.
#![no_main]

#[path = "../../core/evaluation/tests/differential/policies.rs"]
mod policies;
#[path = "support/random.rs"]
mod random;
#[path = "../../core/evaluation/tests/differential/requests.rs"]
mod requests;
#[path = "../../core/evaluation/tests/differential/traces.rs"]
mod traces;
#[path = "../../core/evaluation/tests/differential/views.rs"]
mod views;
#[path = "../../core/evaluation/tests/differential/words.rs"]
mod words;

use keyward_evaluation::{PolicyNames, ReadyRequest, decide, decide_compiled};
use libfuzzer_sys::fuzz_target;

/// Requests put to one set of policies.
const REQUESTS: usize = 4;

fuzz_target!(|bytes: &[u8]| {
    let mut random = random::Random::new(bytes);
    let policies = policies::Policies::new(&mut random);
    let views = views::Views::new(&policies);
    let reference_layers = views::reference_layers(&policies);
    for _ in 0..REQUESTS {
        let asked = requests::Asked::new(&mut random);
        let request = asked.request();
        let reference = decide(&reference_layers, &request);
        for layers in [views.merged(&policies), views.each(&policies)] {
            let verdict = decide_compiled(&layers, &ReadyRequest::new(&request));
            let compiled = verdict.decision(&layers, |_| PolicyNames {
                arn: None,
                name: "policy",
            });
            assert_eq!(reference, compiled, "{reference_layers:#?}\n{request:#?}");
            traces::check(verdict, &layers, &reference_layers, &request);
        }
        if !random.has_more() {
            break;
        }
    }
});
