//! MFA and a password for the root user, by whoever owns the data directory.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use keyward_arn::AccountId;
use keyward_server::{
    LocalOwner, RootDevice, System, register_hardware_device, remove_root_devices,
    set_root_password, write_private,
};
use zeroize::Zeroizing;

use super::{Directory, Failure};

/// AWS's own name of the device.
const DEVICE_NAME: &str = "root-account-mfa-device";

/// Where the seed is written when nobody looks at the screen.
const SEED_FILE: &str = "root-mfa.otpauth";

/// Give the root user an MFA device: shows its seed once, and asks for two codes that follow each other
#[derive(Debug, Args)]
pub(crate) struct RootMfa {
    #[command(flatten)]
    directory: Directory,

    /// Account whose root user it is; the first unless said
    #[arg(long)]
    account_id: Option<AccountId>,

    /// Name of the device
    #[arg(long, default_value = DEVICE_NAME)]
    name: String,

    /// Take all of root's devices away instead
    #[arg(long, conflicts_with = "name")]
    remove: bool,
}

/// Set the root user's password, read from the terminal or from standard input
#[derive(Debug, Args)]
pub(crate) struct RootPassword {
    #[command(flatten)]
    directory: Directory,

    /// Account whose root user it is; the first unless said
    #[arg(long)]
    account_id: Option<AccountId>,

    /// Take the password away instead
    #[arg(long)]
    remove: bool,
}

/// Register a hardware MFA device by the serial number on its back; its seed is read from the terminal or from
/// standard input, in base 32
#[derive(Debug, Args)]
pub(crate) struct HardwareMfa {
    #[command(flatten)]
    directory: Directory,

    /// Account whose users may switch it on; the first unless said
    #[arg(long)]
    account_id: Option<AccountId>,

    /// Serial number, as `GAHT12345678`
    #[arg(long)]
    serial_number: String,
}

impl RootMfa {
    pub(crate) async fn run(
        self,
        system: &System,
        owner: &LocalOwner,
        data: &Path,
    ) -> Result<(), Failure> {
        let gate = &system.gate;
        if self.remove {
            for serial_number in remove_root_devices(gate, owner, self.account_id).await? {
                eprintln!("keyward: {serial_number} is gone");
            }
            return Ok(());
        }
        let device = RootDevice::new(gate, self.account_id, &self.name)?;
        let file = show(data, &device)?;
        let enabled = match (code("first"), code("second")) {
            (Ok(first), Ok(second)) => device
                .enable(gate, owner, [first, second])
                .await
                .map_err(Into::into),
            (Err(error), _) | (_, Err(error)) => Err(error),
        };
        if let Some(file) = file {
            std::fs::remove_file(file)?;
        }
        eprintln!("keyward: root's MFA device is {}", enabled?);
        Ok(())
    }

    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }
}

/// Shows a seed to whoever looks at the screen, else writes it where only its owner can read it.
fn show(data: &Path, device: &RootDevice) -> Result<Option<PathBuf>, Failure> {
    let address = device.address();
    if std::io::stdout().is_terminal() {
        println!("{}", address.as_str());
        return Ok(None);
    }
    let path = data.join(SEED_FILE);
    write_private(&path, format!("{}\n", address.as_str()).as_bytes())?;
    eprintln!(
        "keyward: the seed of root's MFA device is in {}",
        path.display()
    );
    Ok(Some(path))
}

fn code(which: &str) -> Result<String, Failure> {
    eprint!("{which} code: ");
    std::io::stderr().flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

impl RootPassword {
    pub(crate) async fn run(self, system: &System, owner: &LocalOwner) -> Result<(), Failure> {
        let password = if self.remove {
            None
        } else {
            Some(secret_line("password")?)
        };
        set_root_password(&system.gate, owner, self.account_id, password).await?;
        let done = if self.remove {
            "has none now"
        } else {
            "is set"
        };
        eprintln!("keyward: the password of root {done}");
        Ok(())
    }

    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }
}

impl HardwareMfa {
    pub(crate) async fn run(self, system: &System, owner: &LocalOwner) -> Result<(), Failure> {
        let seed = secret_line("seed")?;
        let serial_number = self.serial_number.clone();
        register_hardware_device(&system.gate, owner, self.account_id, serial_number, seed).await?;
        eprintln!("keyward: {} can be switched on", self.serial_number);
        Ok(())
    }

    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }
}

/// A line of standard input, which a terminal does not show.
fn secret_line(what: &str) -> Result<Zeroizing<String>, Failure> {
    let stdin = std::io::stdin();
    let mut line = Zeroizing::new(String::new());
    if stdin.is_terminal() {
        eprint!("{what}: ");
        std::io::stderr().flush()?;
        let hidden = Hidden::new();
        stdin.lock().read_line(&mut line)?;
        drop(hidden);
        eprintln!();
    } else {
        stdin.lock().read_line(&mut line)?;
    }
    Ok(Zeroizing::new(
        line.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

/// A terminal that does not show what is typed, until this is dropped.
struct Hidden {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl Hidden {
    fn new() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let before = tcgetattr(std::io::stdin()).ok();
        if let Some(mut silent) = before.clone() {
            silent.local_modes.remove(LocalModes::ECHO);
            // A terminal that cannot be silenced shows what is typed, as it shows everything.
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Flush, &silent);
        }
        Self { before }
    }
}

#[cfg(unix)]
impl Drop for Hidden {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        if let Some(before) = &self.before {
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Flush, before);
        }
    }
}

#[cfg(not(unix))]
impl Hidden {
    fn new() -> Self {
        Self {}
    }
}
