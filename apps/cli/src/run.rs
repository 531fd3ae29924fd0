use std::ffi::{OsStr, OsString};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use keyward_metadata::{
    Client, Endpoint, Instance, IssueError, Notice, Refresh, TokenKey, Workload,
};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

use crate::caller::{self, SharedFiles};
use crate::serve::init_log;

type Failure = Box<dyn std::error::Error>;

const DEFAULT_ENDPOINT_URL: &str = "http://127.0.0.1:4488";

const DEFAULT_REGION: &str = "us-east-1";

/// Run a command with the credentials of a role.
///
/// The command finds them as it would on EC2: by its SDK's default chain, at a metadata service on loopback that lives
/// as long as the command. Nothing is written to disk.
#[derive(Debug, Args)]
pub(crate) struct Run {
    /// Instance profile whose role the command gets; you need iam:PassRole for it, and it must trust ec2.amazonaws.com
    #[arg(long, value_name = "NAME")]
    instance_profile: String,

    /// Keyward server; else AWS_ENDPOINT_URL, else the profile's, else http://127.0.0.1:4488
    #[arg(long, env = "KEYWARD_ENDPOINT_URL")]
    endpoint_url: Option<String>,

    /// Profile of your own credentials; else AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, else AWS_PROFILE
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,

    /// Region of the command; else AWS_REGION or AWS_DEFAULT_REGION, else the profile's, else us-east-1
    #[arg(long)]
    region: Option<String>,

    /// How long credentials live, 900 to 43200; six hours unless given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(900..=43_200))]
    duration_seconds: Option<u32>,

    /// Renew credentials so often, if that is sooner than half-way through their life
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    refresh_seconds: Option<u64>,

    /// Command and its arguments
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<OsString>,
}

/// Where and as whom: what was said, with defaults.
struct Resolved {
    endpoint_url: String,
    region: String,
}

impl Run {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        init_log();
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?
            .block_on(self.workload())
    }

    fn resolve(&self, files: &SharedFiles) -> Result<Resolved, Failure> {
        let profile = files.profile(&caller::profile_name(self.profile.as_deref()))?;
        let profile = profile.unwrap_or_default();
        let chosen = |said: &Option<String>, variables: &[&str], setting: &str, default: &str| {
            let variable = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
            said.clone()
                .or_else(|| variables.iter().find_map(variable))
                .or_else(|| profile.get(setting).map(str::to_owned))
                .unwrap_or_else(|| default.to_owned())
        };
        Ok(Resolved {
            endpoint_url: chosen(
                &self.endpoint_url,
                &["AWS_ENDPOINT_URL"],
                "endpoint_url",
                DEFAULT_ENDPOINT_URL,
            ),
            region: chosen(
                &self.region,
                &["AWS_REGION", "AWS_DEFAULT_REGION"],
                "region",
                DEFAULT_REGION,
            ),
        })
    }

    async fn workload(self) -> Result<ExitCode, Failure> {
        let files = SharedFiles::of_environment();
        let resolved = self.resolve(&files)?;
        let client = Client::new(&resolved.endpoint_url, &resolved.region)?;
        let instance_id = Instance::random_id().map_err(|_| "the system has no randomness")?;
        let profile = self.profile.clone();
        let workload = Workload::start(
            client,
            move || caller::find(&files, profile.as_deref()),
            self.instance_profile.clone(),
            instance_id.clone(),
            self.duration_seconds,
        );
        let workload = Arc::new(workload.await?);
        let held = workload.held();
        let instance = Instance {
            id: instance_id,
            region: resolved.region.clone(),
            account_id: held.account_id.clone(),
            started: held.issued,
        };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let key = TokenKey::generate().map_err(|_| "the system has no randomness")?;
        let role = workload.clone();
        let endpoint = Endpoint::new(address, instance, key, move || Some(role.held()));
        tokio::spawn(endpoint.run(listener));
        let refresh = match self.refresh_seconds {
            Some(seconds) => Refresh::Every(Duration::from_secs(seconds)),
            None => Refresh::HalfWay,
        };
        tokio::spawn(async move { workload.renew(refresh, |notice| tell(&notice)).await });
        // Before the command is there, so that no signal is lost.
        let signals = Signals::listen()?;
        let mut command = self.command(&resolved, &format!("http://{address}"));
        match command.spawn() {
            Ok(child) => attend(child, signals).await,
            Err(error) => {
                let name = self.command.first().cloned().unwrap_or_default();
                eprintln!("keyward: cannot run `{}`: {error}", name.display());
                // As shells and env(1) have it.
                let missing = error.kind() == std::io::ErrorKind::NotFound;
                Ok(ExitCode::from(if missing { 127 } else { 126 }))
            }
        }
    }

    /// The command in an environment in which the default chain ends at the metadata service.
    fn command(&self, resolved: &Resolved, metadata: &str) -> Command {
        let mut words = self.command.iter();
        let mut command = Command::new(words.next().map_or(OsStr::new(""), OsString::as_os_str));
        command.args(words);
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(leads_elsewhere) {
                command.env_remove(name);
            }
        }
        let nothing = if cfg!(windows) { "NUL" } else { "/dev/null" };
        command
            .env("AWS_CONFIG_FILE", nothing)
            .env("AWS_SHARED_CREDENTIALS_FILE", nothing)
            .env("BOTO_CONFIG", nothing)
            .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata)
            .env("AWS_ENDPOINT_URL", &resolved.endpoint_url)
            .env("AWS_REGION", &resolved.region)
            .env("AWS_DEFAULT_REGION", &resolved.region);
        command
    }
}

/// Whether a variable may hold credentials, name some, or point a client elsewhere. An application's own variables, as
/// AWS_BUCKET, stay.
fn leads_elsewhere(name: &str) -> bool {
    const PARTS: [&str; 11] = [
        "KEY",
        "SECRET",
        "TOKEN",
        "PROFILE",
        "ROLE",
        "CREDENTIAL",
        "CONTAINER",
        "SSO",
        "LOGIN",
        "ACCOUNT",
        "METADATA",
    ];
    let name = name.to_ascii_uppercase();
    // The server's own settings hold root keys and the master key.
    if name.starts_with("KEYWARD_") {
        return true;
    }
    let Some(rest) = name.strip_prefix("AWS_") else {
        return false;
    };
    // How long a client waits for the metadata service is the application's own business.
    if rest.starts_with("METADATA_SERVICE_") {
        return false;
    }
    rest.contains("ENDPOINT_URL") || PARTS.iter().any(|part| rest.contains(part))
}

fn tell(notice: &Notice) {
    match notice {
        Notice::NotRenewed { error, until } => {
            let who = match error {
                IssueError::Refused { .. } => "the role's credentials are not renewed",
                IssueError::Unavailable(_) => "the role's credentials cannot be renewed",
            };
            eprintln!("keyward: {who}: {error}; those held end at {until}");
        }
        Notice::Ended => eprintln!(
            "keyward: the role's credentials have ended; the metadata service answers as that of an instance without a role"
        ),
        Notice::Renewed => eprintln!("keyward: the role's credentials are renewed again"),
    }
}

/// Waits for the command and passes on what signals come meanwhile.
async fn attend(mut child: Child, mut signals: Signals) -> Result<ExitCode, Failure> {
    let status = loop {
        tokio::select! {
            status = child.wait() => break status?,
            signal = signals.next() => signals.pass_on(&child, signal),
        }
    };
    Ok(exit_code(status))
}

/// The command's own code; 128 and the signal's number if it was killed, as shells have it.
fn exit_code(status: std::process::ExitStatus) -> ExitCode {
    if let Some(code) = status.code() {
        // Windows has longer ones; what does not fit is a failure all the same.
        return ExitCode::from(u8::try_from(code).unwrap_or(1));
    }
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return ExitCode::from(u8::try_from(128 + signal).unwrap_or(255));
    }
    ExitCode::FAILURE
}

#[cfg(unix)]
use unix::Signals;

#[cfg(unix)]
mod unix {
    use std::future::poll_fn;
    use std::io::{self, IsTerminal as _};
    use std::task::Poll;

    use rustix::process::{Pid, Signal, kill_process};
    use tokio::process::Child;
    use tokio::signal::unix::{Signal as Stream, SignalKind, signal};

    /// What is passed on to the command.
    pub(super) struct Signals(Vec<(Signal, Stream)>);

    impl Signals {
        pub(super) fn listen() -> io::Result<Self> {
            let kinds = [
                (Signal::INT, SignalKind::interrupt()),
                (Signal::TERM, SignalKind::terminate()),
                (Signal::HUP, SignalKind::hangup()),
                (Signal::QUIT, SignalKind::quit()),
                (Signal::USR1, SignalKind::user_defined1()),
                (Signal::USR2, SignalKind::user_defined2()),
            ];
            let streams = kinds
                .into_iter()
                .map(|(passed, kind)| Ok((passed, signal(kind)?)));
            streams.collect::<io::Result<_>>().map(Self)
        }

        pub(super) async fn next(&mut self) -> Signal {
            poll_fn(|context| {
                for (signal, stream) in &mut self.0 {
                    if let Poll::Ready(Some(())) = stream.poll_recv(context) {
                        return Poll::Ready(*signal);
                    }
                }
                Poll::Pending
            })
            .await
        }

        /// Keys pressed at a terminal reach the command by themselves.
        pub(super) fn pass_on(&self, child: &Child, signal: Signal) {
            if matches!(signal, Signal::INT | Signal::QUIT) && io::stdin().is_terminal() {
                return;
            }
            let pid = child
                .id()
                .and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
            if let Some(pid) = pid {
                // It may have ended just now.
                let _ = kill_process(pid, signal);
            }
        }
    }
}

#[cfg(not(unix))]
struct Signals;

/// Ctrl-C reaches the command by itself; here it only must not end `run` first.
#[cfg(not(unix))]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    fn pass_on(&self, _child: &Child, (): ()) {}
}

#[cfg(test)]
mod tests {
    use super::leads_elsewhere;

    #[test]
    fn what_leads_to_other_credentials_is_removed() {
        for name in [
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "AWS_SECURITY_TOKEN",
            "AWS_PROFILE",
            "AWS_DEFAULT_PROFILE",
            "AWS_ROLE_ARN",
            "AWS_ROLE_SESSION_NAME",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
            "AWS_CREDENTIAL_EXPIRATION",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN",
            "AWS_EC2_METADATA_DISABLED",
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
            "AWS_ENDPOINT_URL_S3",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "AWS_ACCOUNT_ID",
            "KEYWARD_MASTER_KEY",
            "KEYWARD_ROOT_SECRET_ACCESS_KEY",
            "aws_profile",
        ] {
            assert!(leads_elsewhere(name), "{name}");
        }
        for name in [
            "AWS_BUCKET",
            "AWS_MAX_ATTEMPTS",
            "AWS_CA_BUNDLE",
            "AWS_DEFAULT_OUTPUT",
            "AWS_PAGER",
            "PATH",
            "HOME",
            "AWS_METADATA_SERVICE_TIMEOUT",
            "TOKEN",
            "GITHUB_TOKEN",
        ] {
            assert!(!leads_elsewhere(name), "{name}");
        }
    }
}
