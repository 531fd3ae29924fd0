//! `keyward completions` and `keyward man`: what shells and `man` want to know of the command line, made from it.

use std::path::PathBuf;

use clap::{Args, Command};
use clap_complete::Shell;

type Failure = Box<dyn std::error::Error>;

/// Print the completions of a shell.
///
/// For bash: `keyward completions bash > ~/.local/share/bash-completion/completions/keyward`
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

/// Write the manual pages, one for each verb.
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// The directory that they are written to, as `/usr/local/share/man/man1`; made if it is not there
    directory: PathBuf,
}

impl Completions {
    pub(crate) fn run(&self, mut command: Command) {
        clap_complete::generate(self.shell, &mut command, "keyward", &mut std::io::stdout());
    }
}

impl Man {
    pub(crate) fn run(&self, command: Command) -> Result<(), Failure> {
        let told = |error: std::io::Error| format!("{}: {error}", self.directory.display());
        std::fs::create_dir_all(&self.directory).map_err(told)?;
        clap_mangen::generate_to(command, &self.directory).map_err(told)?;
        Ok(())
    }
}
