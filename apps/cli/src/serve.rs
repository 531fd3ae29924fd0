use std::io::IsTerminal as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;

use clap::Args;
use keyward_arn::AccountId;
use keyward_server::{
    ConfigurationError, Environment, FileConfiguration, Options, Profile, Server, Storage, System,
    prepare_accounts, root_key,
};
use tokio::net::TcpListener;
use zeroize::Zeroizing;

type Failure = Box<dyn std::error::Error>;

/// The account of `--ephemeral` unless another is asked for: the one of AWS's own examples.
const EPHEMERAL_ACCOUNT: &str = "123456789012";

/// Where state is kept unless another place is asked for.
pub(crate) const DEFAULT_DATA: &str = "keyward-data";

/// Run the server.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Address to listen on; port 0 picks a free one
    #[arg(long, env = "KEYWARD_LISTEN", default_value = "127.0.0.1:4488")]
    listen: SocketAddr,

    /// Directory that holds everything; not used with --ephemeral
    #[arg(long, env = "KEYWARD_DATA", default_value = DEFAULT_DATA, conflicts_with = "ephemeral")]
    data: PathBuf,

    /// Keep everything in memory, for tests and CI; `POST /_keyward/reset` then returns to the initial state
    #[arg(long, env = "KEYWARD_EPHEMERAL")]
    ephemeral: bool,

    /// Configuration file with `[[account]]` entries and `[quotas]`
    #[arg(long, env = "KEYWARD_CONFIG")]
    config: Option<PathBuf>,

    /// Id of the first account; random at first start, 123456789012 with --ephemeral
    #[arg(long, env = "KEYWARD_ACCOUNT_ID")]
    account_id: Option<AccountId>,

    /// Access key id for the first account's root user
    #[arg(long, env = "KEYWARD_ROOT_ACCESS_KEY_ID", hide = true)]
    root_access_key_id: Option<String>,

    /// Its secret
    #[arg(
        long,
        env = "KEYWARD_ROOT_SECRET_ACCESS_KEY",
        hide = true,
        hide_env_values = true
    )]
    root_secret_access_key: Option<String>,

    /// Key that secrets are sealed under, 64 hexadecimal digits; else `master.key` of the data directory
    #[arg(long, env = "KEYWARD_MASTER_KEY", hide = true, hide_env_values = true)]
    master_key: Option<String>,

    /// Host name below which a first label names a bucket, as in `photos.s3.localhost`; may be repeated
    #[arg(long = "s3-domain", env = "KEYWARD_S3_DOMAIN", value_delimiter = ',')]
    s3_domains: Vec<String>,

    /// Accept presigned S3 URLs of signature version 2
    #[arg(long, env = "KEYWARD_ALLOW_PRESIGNED_SIGV2")]
    allow_presigned_sigv2: bool,

    /// How long a change of IAM's takes to be seen by decisions and reads, as at AWS; up to 30s
    #[arg(long, env = "KEYWARD_CONSISTENCY_DELAY", value_name = "SECONDS", default_value = "0", value_parser = parse_delay)]
    consistency_delay: u32,

    /// Listen beyond loopback without TLS
    #[arg(long, env = "KEYWARD_INSECURE_LISTEN_BEYOND_LOOPBACK")]
    insecure_listen_beyond_loopback: bool,
}

/// Names that clients in containers and on one machine use, and AWS's own for clients that are pointed here by DNS.
const DEFAULT_S3_DOMAINS: [&str; 4] = [
    "s3.localhost",
    "localhost",
    "s3.us-east-1.amazonaws.com",
    "s3.amazonaws.com",
];

impl Serve {
    pub(crate) fn run(self) -> Result<(), Failure> {
        init_log();
        let options = self.options()?;
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?
            .block_on(serve(options))
    }

    fn options(self) -> Result<Options, Failure> {
        if !self.listen.ip().is_loopback() && !self.insecure_listen_beyond_loopback {
            let text = format!(
                "{} can be reached from other machines, and this server speaks no TLS yet: put a TLS proxy in front of \
                 a loopback address, or say --insecure-listen-beyond-loopback",
                self.listen
            );
            return Err(text.into());
        }
        let file = match &self.config {
            Some(path) => FileConfiguration::read(path)?,
            None => FileConfiguration::default(),
        };
        let account_id = match (self.account_id, self.ephemeral) {
            (None, true) => EPHEMERAL_ACCOUNT.parse().ok(),
            (given, _) => given,
        };
        let root_key = match (
            &self.root_access_key_id,
            self.root_secret_access_key.map(Zeroizing::new),
        ) {
            (Some(id), Some(secret)) => Some(root_key(id, &secret)?),
            (None, None) => None,
            _ => {
                let text =
                    "KEYWARD_ROOT_ACCESS_KEY_ID and KEYWARD_ROOT_SECRET_ACCESS_KEY go together";
                return Err(text.into());
            }
        };
        let in_file = |error: ConfigurationError| match &self.config {
            Some(path) => format!("`{}`: {error}", path.display()),
            None => error.to_string(),
        };
        let accounts = file.accounts().map_err(in_file)?;
        let master_key = self
            .master_key
            .map(Zeroizing::new)
            .map(|text| parse_master_key(&text))
            .transpose()?;
        let s3_domains = if self.s3_domains.is_empty() {
            DEFAULT_S3_DOMAINS.map(str::to_owned).to_vec()
        } else {
            self.s3_domains
        };
        Ok(Options {
            listen: self.listen,
            storage: if self.ephemeral {
                Storage::Ephemeral
            } else {
                Storage::Directory(self.data)
            },
            accounts,
            account_id,
            root_key,
            administrator_key: None,
            quotas: file.quotas,
            s3_domains,
            allow_presigned_v2: self.allow_presigned_sigv2,
            consistency_delay_ms: self.consistency_delay,
            environment: Environment::system(),
            master_key,
        })
    }
}

/// The longest delay, in milliseconds.
const MAX_DELAY_MS: u32 = 30_000;

/// Milliseconds of `5`, `5s` or `500ms`.
fn parse_delay(text: &str) -> Result<u32, String> {
    let (number, unit_ms) = match text.strip_suffix("ms") {
        Some(number) => (number, 1),
        None => (text.strip_suffix('s').unwrap_or(text), 1000),
    };
    let delay_ms = number
        .parse::<u32>()
        .ok()
        .and_then(|number| number.checked_mul(unit_ms));
    let delay_ms = delay_ms.filter(|delay_ms| *delay_ms <= MAX_DELAY_MS);
    delay_ms.ok_or_else(|| "a delay is 0 to 30 seconds, as `5s` or `500ms`".to_owned())
}

pub(crate) fn parse_master_key(text: &str) -> Result<Zeroizing<[u8; 32]>, Failure> {
    let decoded = data_encoding::HEXLOWER_PERMISSIVE
        .decode(text.trim().as_bytes())
        .ok();
    let key = decoded.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    key.map(Zeroizing::new)
        .ok_or_else(|| "KEYWARD_MASTER_KEY needs 64 hexadecimal digits".into())
}

pub(crate) fn init_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KEYWARD_LOG");
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
}

async fn serve(mut options: Options) -> Result<(), Failure> {
    let system = System::open(&options)?;
    let stop = stop_signal()?;
    let listener = TcpListener::bind(options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let endpoint_url = format!("http://{}", reachable(listener.local_addr()?));
    let made = prepare_accounts(&system.gate, &options).await?;
    if let Some((access_key_id, secret_access_key)) = made {
        options.administrator_key = Some(root_key(&access_key_id, &secret_access_key)?);
        let profile = Profile {
            access_key_id,
            secret_access_key,
            endpoint_url: endpoint_url.clone(),
        };
        hand_over(&options, &profile)?;
    }
    if let Storage::Directory(directory) = &options.storage {
        eprintln!("keyward: data directory {}", directory.display());
    }
    let server = Server::new(system, options);
    eprintln!("keyward: listening on {endpoint_url}");
    server.run(listener, stop).await;
    Ok(())
}

/// An address that a client on this machine can name: loopback where the server listens on every address.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

/// Writes the administrator's profile where only its owner can read it, and shows it where a person looks.
fn hand_over(options: &Options, profile: &Profile) -> Result<(), Failure> {
    if let Storage::Directory(directory) = &options.storage {
        let path = directory.join("credentials");
        profile
            .write(&path)
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        eprintln!(
            "keyward: the administrator's profile `keyward` is in {}",
            path.display()
        );
    }
    if std::io::stdout().is_terminal() {
        println!("{}", profile.text().as_str());
    }
    Ok(())
}

/// Ends on SIGINT and SIGTERM, from now on: whoever finds the port open may send one.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Ends on Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
