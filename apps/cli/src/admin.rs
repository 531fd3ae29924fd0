mod root_user;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use keyward_server::{
    Environment, LocalOwner, Options, Profile, Storage, System, Verified, reset_administrator,
    verify,
};

use crate::serve::{DEFAULT_DATA, init_log, parse_master_key};
use root_user::{HardwareMfa, RootMfa, RootPassword};

type Failure = Box<dyn std::error::Error>;

/// Check or mend a data directory while no server has it open.
#[derive(Debug, Subcommand)]
pub(crate) enum Admin {
    /// Give the user `administrator` of the first account a new key, and write its profile to DATA/credentials
    Reset {
        #[command(flatten)]
        directory: Directory,

        /// Endpoint that the profile names
        #[arg(long, default_value = "http://127.0.0.1:4488")]
        endpoint_url: String,
    },
    RootMfa(RootMfa),
    RootPassword(RootPassword),
    HardwareMfa(HardwareMfa),
    /// Read everything that is kept and check it: the state with its history, the chain of records, every object
    Verify {
        /// Directory that holds everything
        #[arg(long, env = "KEYWARD_DATA", default_value = DEFAULT_DATA)]
        data: PathBuf,
    },
}

/// A data directory, and what opens its secrets.
#[derive(Clone, Debug, Args)]
pub(crate) struct Directory {
    /// Directory that holds everything
    #[arg(long, env = "KEYWARD_DATA", default_value = DEFAULT_DATA)]
    data: PathBuf,

    /// Key that secrets are sealed under, 64 hexadecimal digits; else `master.key` of the data directory
    #[arg(long, env = "KEYWARD_MASTER_KEY", hide = true, hide_env_values = true)]
    master_key: Option<String>,
}

impl Directory {
    fn open(&self) -> Result<System, Failure> {
        if !self.data.is_dir() {
            return Err(format!("`{}` is no data directory", self.data.display()).into());
        }
        let master_key = self.master_key.as_deref().map(parse_master_key);
        let options = Options {
            listen: ([127, 0, 0, 1], 0).into(),
            storage: Storage::Directory(self.data.clone()),
            accounts: Vec::new(),
            account_id: None,
            root_key: None,
            administrator_key: None,
            quotas: Default::default(),
            s3_domains: Vec::new(),
            allow_presigned_v2: false,
            consistency_delay_ms: 0,
            environment: Environment::system(),
            master_key: master_key.transpose()?,
        };
        System::open(&options).map_err(|error| {
            if error.is_in_use() {
                let data = self.data.display();
                return format!(
                    "a server has `{data}` open: stop it, run this command, and start it again"
                )
                .into();
            }
            error.into()
        })
    }
}

impl Admin {
    pub(crate) fn run(self) -> Result<(), Failure> {
        init_log();
        if let Self::Verify { data } = &self {
            return report(data);
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(self.mend())
    }

    fn directory(&self) -> Option<Directory> {
        let directory = match self {
            Self::Reset { directory, .. } => directory,
            Self::RootMfa(command) => command.directory(),
            Self::RootPassword(command) => command.directory(),
            Self::HardwareMfa(command) => command.directory(),
            Self::Verify { .. } => return None,
        };
        Some(directory.clone())
    }

    async fn mend(self) -> Result<(), Failure> {
        let Some(directory) = self.directory() else {
            return Ok(());
        };
        let system = directory.open()?;
        let owner = local_owner();
        let done = match self {
            Self::Reset { endpoint_url, .. } => {
                reset(&system, &owner, &directory.data, endpoint_url).await
            }
            Self::RootMfa(command) => command.run(&system, &owner, &directory.data).await,
            Self::RootPassword(command) => command.run(&system, &owner).await,
            Self::HardwareMfa(command) => command.run(&system, &owner).await,
            Self::Verify { .. } => Ok(()),
        };
        system.gate.flush_records()?;
        done
    }
}

fn report(data: &Path) -> Result<(), Failure> {
    let Verified {
        revision,
        first_record,
        last_record,
        objects,
        reports,
    } = verify(data)?;
    println!("state     whole, revision {revision}");
    println!("journal   whole, records {first_record} to {last_record}");
    println!("objects   whole, {objects}");
    println!("reports   whole, {reports}");
    Ok(())
}

/// Whose process this is, as records tell it.
#[cfg(unix)]
fn local_owner() -> LocalOwner {
    LocalOwner::new(format!("uid {}", rustix::process::getuid().as_raw()))
}

#[cfg(not(unix))]
fn local_owner() -> LocalOwner {
    LocalOwner::new("the owner of the data directory")
}

async fn reset(
    system: &System,
    owner: &LocalOwner,
    data: &Path,
    endpoint_url: String,
) -> Result<(), Failure> {
    let path = data.join("credentials");
    let (access_key_id, secret_access_key) = reset_administrator(&system.gate, owner).await?;
    Profile {
        access_key_id,
        secret_access_key,
        endpoint_url,
    }
    .write(&path)?;
    eprintln!(
        "keyward: the administrator's new profile `keyward` is in {}",
        path.display()
    );
    Ok(())
}
