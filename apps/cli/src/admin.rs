use std::path::{Path, PathBuf};

use clap::Subcommand;
use keyward_server::{
    Environment, Options, Profile, Storage, System, Verified, reset_administrator, verify,
};

use crate::serve::{DEFAULT_DATA, init_log, parse_master_key};

type Failure = Box<dyn std::error::Error>;

/// Check or mend a data directory while no server has it open.
#[derive(Debug, Subcommand)]
pub(crate) enum Admin {
    /// Give the user `administrator` of the first account a new key, and write its profile to DATA/credentials
    Reset {
        /// Directory that holds everything
        #[arg(long, env = "KEYWARD_DATA", default_value = DEFAULT_DATA)]
        data: PathBuf,

        /// Endpoint that the profile names
        #[arg(long, default_value = "http://127.0.0.1:4488")]
        endpoint_url: String,

        /// Key that secrets are sealed under, 64 hexadecimal digits; else `master.key` of the data directory
        #[arg(long, env = "KEYWARD_MASTER_KEY", hide = true, hide_env_values = true)]
        master_key: Option<String>,
    },
    /// Read everything that is kept and check it: the state with its history, the chain of records, every object
    Verify {
        /// Directory that holds everything
        #[arg(long, env = "KEYWARD_DATA", default_value = DEFAULT_DATA)]
        data: PathBuf,
    },
}

impl Admin {
    pub(crate) fn run(self) -> Result<(), Failure> {
        init_log();
        match self {
            Self::Reset {
                data,
                endpoint_url,
                master_key,
            } => reset(data, endpoint_url, master_key),
            Self::Verify { data } => report(&data),
        }
    }
}

fn report(data: &Path) -> Result<(), Failure> {
    let Verified {
        revision,
        first_record,
        last_record,
        objects,
    } = verify(data)?;
    println!("state     whole, revision {revision}");
    println!("journal   whole, records {first_record} to {last_record}");
    println!("objects   whole, {objects}");
    Ok(())
}

fn reset(data: PathBuf, endpoint_url: String, master_key: Option<String>) -> Result<(), Failure> {
    if !data.is_dir() {
        return Err(format!("`{}` is no data directory", data.display()).into());
    }
    let path = data.join("credentials");
    let options = Options {
        listen: ([127, 0, 0, 1], 0).into(),
        storage: Storage::Directory(data),
        accounts: Vec::new(),
        account_id: None,
        root_key: None,
        administrator_key: None,
        quotas: Default::default(),
        s3_domains: Vec::new(),
        allow_presigned_v2: false,
        environment: Environment::system(),
        master_key: master_key.map(|text| parse_master_key(&text)).transpose()?,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (access_key_id, secret_access_key) = runtime.block_on(async {
        let system = System::open(&options)?;
        reset_administrator(&system.gate).await
    })?;
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
