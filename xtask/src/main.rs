//! Project chores; `cargo run -p xtask -- help` lists them.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore talks to whoever runs it"
)]

mod actions;
mod deflate;
mod generate;
mod instructions;
mod managed_policies;
mod models;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

type Failure = Box<dyn std::error::Error>;

const HELP: &str = "\
import-models   download the pinned botocore and write models/*.json
generate        write protocol/api/src/generated from models/
import-actions  download the pinned tables of actions and write core/catalog/data/services*
managed-policies FILE
                write core/catalog/data from moto's aws_managed_policies.py
instructions    count the instructions of a typical decision with valgrind; fail if they are more than was reached
check           fail if generated files differ from what the generators write";

fn main() -> ExitCode {
    let root = root();
    let chore = std::env::args().nth(1).unwrap_or_default();
    let outcome = match chore.as_str() {
        "import-models" => models::import(&root),
        "import-actions" => actions::import(&root),
        "managed-policies" => match std::env::args().nth(2) {
            Some(file) => managed_policies::import(&root, Path::new(&file)),
            None => Err("the file is missing".into()),
        },
        "generate" => generate::write(&root),
        "instructions" => instructions::check(&root),
        "check" => generate::check(&root),
        _ => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask {chore}: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Runs a program and waits for it.
fn run(command: &mut Command) -> Result<(), Failure> {
    if command.status()?.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed").into())
    }
}
