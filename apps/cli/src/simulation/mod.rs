//! Questions to policies in files: `test`, `simulate`, `explain`, `diff`, `who-can`, `can`. No server is asked.

mod can;
mod diff;
mod explain;
pub(crate) mod files;
#[cfg(test)]
mod hostile;
mod inputs;
mod junit;
mod report;
mod simulate;
mod snippet;
mod test;
mod who_can;

use std::io::Write as _;
use std::process::ExitCode;

use keyward_simulation::Unusable;

pub(crate) use can::Can;
pub(crate) use diff::Diff;
pub(crate) use explain::Explain;
pub(crate) use simulate::Simulate;
pub(crate) use test::Test;
pub(crate) use who_can::WhoCan;

/// What a verb comes to: whether the answer is yes, or why there is none.
pub(crate) type Answered = Result<bool, Unusable>;

/// Shows an input that cannot be used.
pub(crate) fn tell(unusable: &Unusable) {
    // Whoever reads it may have gone.
    let _ = std::io::stderr().write_all(snippet::unusable(unusable).as_bytes());
}

/// 0 for yes, 1 for no, 2 for an input that cannot be used, which is shown at its place.
pub(crate) fn exit_code(answered: Answered) -> ExitCode {
    match answered {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(unusable) => {
            tell(&unusable);
            ExitCode::from(2)
        }
    }
}
