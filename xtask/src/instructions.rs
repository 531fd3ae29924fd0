//! What a typical decision costs, in instructions as callgrind counts them: the same in every run.

use std::path::Path;
use std::process::Command;

use crate::{Failure, run};

/// What has been reached: from a ready request, from plain strings, and traced from a ready request. Held so that no
/// change makes decisions dearer unseen; whoever makes them cheaper writes the new figure here.
const REACHED: [(&str, u64); 3] = [("ready", 1_670), ("strings", 4_010), ("traced", 31_900)];

/// How much more is let pass, in hundredths: compilers differ by a little.
const TOLERANCE: u64 = 3;

/// Questions in a round.
const QUESTIONS: u64 = 1000;

/// Counts, and fails if a decision costs more than was reached. Without valgrind it says so and passes.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("instructions are not counted: there is no valgrind");
        return Ok(());
    }
    let mut build = Command::new("cargo");
    build.args([
        "build",
        "--quiet",
        "--release",
        "-p",
        "keyward-evaluation",
        "--example",
        "typical",
    ]);
    run(build.current_dir(root))?;
    let mut dearer = Vec::new();
    for (form, reached) in REACHED {
        // The first round and all before it is taken off.
        let spent = count(root, form, 3)?.saturating_sub(count(root, form, 1)?);
        let each = spent / (2 * QUESTIONS);
        println!("{form}: {each} instructions a decision, {reached} reached");
        if each * 100 > reached * (100 + TOLERANCE) {
            dearer.push(form);
        }
    }
    if dearer.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "decisions cost more than was reached: {}",
            dearer.join(", ")
        )
        .into())
    }
}

fn count(root: &Path, form: &str, rounds: u32) -> Result<u64, Failure> {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root.join("target"), |target| root.join(target));
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.arg(target.join("release/examples/typical"));
    let output = valgrind.args([form, &rounds.to_string()]).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let counted = said
        .split_once("Collected : ")
        .and_then(|(_, after)| after.split_whitespace().next());
    let counted = counted.ok_or_else(|| format!("valgrind did not count: {said}"))?;
    Ok(counted.parse()?)
}
