//! The binary `keyward`: AWS IAM as software anyone can run.
#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a command line talks to whoever runs it"
)]

mod admin;
mod caller;
mod documents;
mod lint;
mod parallel;
mod places;
mod run;
mod screen;
mod serve;
mod simulation;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use mimalloc::MiMalloc;

/// Records are made by the threads that answer and freed by the journal's: an allocator that is good at that.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// AWS IAM as software anyone can run.
#[derive(Debug, Parser)]
#[command(name = "keyward", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Whether what people read is coloured; NO_COLOR and CLICOLOR_FORCE say so for `auto`
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    color: screen::Colour,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server.
    Serve(serve::Serve),
    /// Run a command with the credentials of a role.
    Run(run::Run),
    Lint(lint::Lint),
    Test(simulation::Test),
    Simulate(simulation::Simulate),
    Explain(simulation::Explain),
    Diff(simulation::Diff),
    WhoCan(simulation::WhoCan),
    Can(simulation::Can),
    /// Check or mend a data directory while no server has it open.
    #[command(subcommand)]
    Admin(admin::Admin),
    Completions(documents::Completions),
    Man(documents::Man),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.choose();
    let outcome = match arguments.command {
        Command::Serve(serve) => serve.run().map(|()| ExitCode::SUCCESS),
        Command::Run(run) => run.run(),
        Command::Simulate(simulate) => Ok(simulation::exit_code(simulate.run())),
        Command::Explain(explain) => Ok(simulation::exit_code(explain.run())),
        Command::Diff(diff) => Ok(simulation::exit_code(diff.run())),
        Command::Can(can) => Ok(simulation::exit_code(can.run())),
        Command::WhoCan(who_can) => Ok(simulation::exit_code(who_can.run())),
        Command::Lint(lint) => Ok(lint.run()),
        Command::Test(test) => Ok(simulation::exit_code(test.run())),
        Command::Admin(admin) => admin.run().map(|()| ExitCode::SUCCESS),
        Command::Completions(completions) => {
            completions.run(Arguments::command());
            Ok(ExitCode::SUCCESS)
        }
        Command::Man(man) => man.run(Arguments::command()).map(|()| ExitCode::SUCCESS),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("keyward: {error}");
            ExitCode::FAILURE
        }
    }
}
