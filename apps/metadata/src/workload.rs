//! The role's credentials, renewed for as long as the role lasts.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use arc_swap::ArcSwap;
use keyward_wire::Timestamp;

use crate::client::{CallerCredentials, Client, IssueError};
use crate::instance::RoleCredentials;

/// How often it is looked whether a renewal is due, by the clock on the wall: a machine that slept wakes up late.
const TICK: Duration = Duration::from_secs(10);

/// How soon a renewal that failed is tried again.
const RETRY: Duration = Duration::from_secs(30);

/// When credentials are renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refresh {
    /// Half-way through their life, which is at least 15 minutes: fresh ones are there 5 minutes and more before the
    /// old ones end, also when a first attempt fails.
    HalfWay,
    /// So often, if that is sooner.
    Every(Duration),
}

/// What the person who started the workload should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Credentials could not be renewed; those held go on until `until`.
    NotRenewed {
        /// Why.
        error: IssueError,
        /// As `2026-11-22T18:00:00Z`.
        until: String,
    },
    /// The credentials have ended: the workload has no role any more.
    Ended,
    /// Credentials are renewed again.
    Renewed,
}

/// Where the credentials of whoever starts the workload come from; asked each time, since they may be renewed too.
type Caller = Box<dyn Fn() -> Result<CallerCredentials, String> + Send + Sync>;

/// The credentials of one workload.
pub struct Workload {
    client: Client,
    caller: Caller,
    instance_profile: String,
    instance_id: String,
    duration_seconds: Option<u32>,
    held: ArcSwap<RoleCredentials>,
}

impl std::fmt::Debug for Workload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workload")
            .field("instance_profile", &self.instance_profile)
            .field("instance_id", &self.instance_id)
            .field("held", &self.held)
            .finish_non_exhaustive()
    }
}

impl Workload {
    /// Gets the first credentials.
    ///
    /// # Errors
    /// When there are none to be had.
    pub async fn start(
        client: Client,
        caller: impl Fn() -> Result<CallerCredentials, String> + Send + Sync + 'static,
        instance_profile: String,
        instance_id: String,
        duration_seconds: Option<u32>,
    ) -> Result<Self, IssueError> {
        let credentials = caller().map_err(IssueError::Unavailable)?;
        let first = client
            .issue(
                &credentials,
                &instance_profile,
                &instance_id,
                duration_seconds,
            )
            .await?;
        Ok(Self {
            client,
            caller: Box::new(caller),
            instance_profile,
            instance_id,
            duration_seconds,
            held: ArcSwap::from_pointee(first),
        })
    }

    /// The newest credentials, whether or not they have ended.
    #[must_use]
    pub fn held(&self) -> Arc<RoleCredentials> {
        self.held.load_full()
    }

    /// Renews the credentials for as long as it is polled, and tells `say` what goes wrong, once.
    pub async fn renew(&self, refresh: Refresh, say: impl Fn(Notice)) {
        let mut failure: Option<IssueError> = None;
        let mut ended = false;
        let mut tried_ms = i64::MIN;
        let retry = match refresh {
            Refresh::HalfWay => RETRY,
            Refresh::Every(period) => RETRY.min(period),
        };
        loop {
            let held = self.held();
            let due_ms = match failure {
                None => due_ms(&held, refresh),
                Some(_) => tried_ms.saturating_add(milliseconds(retry)),
            };
            let now_ms = now_ms();
            if !ended && now_ms >= held.expiration.0 {
                ended = true;
                say(Notice::Ended);
            }
            if now_ms < due_ms {
                let end_ms = if ended { i64::MAX } else { held.expiration.0 };
                let left = u64::try_from(due_ms.min(end_ms) - now_ms).unwrap_or_default();
                tokio::time::sleep(Duration::from_millis(left).min(TICK)).await;
                continue;
            }
            tried_ms = now_ms;
            match self.fresh(&held).await {
                Ok(fresh) => {
                    self.held.store(Arc::new(fresh));
                    if failure.take().is_some() {
                        say(Notice::Renewed);
                    }
                    ended = false;
                }
                Err(error) => {
                    if failure.as_ref() != Some(&error) {
                        let until = held.expiration.iso8601();
                        say(Notice::NotRenewed {
                            error: error.clone(),
                            until,
                        });
                    }
                    failure = Some(error);
                }
            }
        }
    }

    /// Renews what is held; what has ended can only be issued anew, to whoever started the workload.
    async fn fresh(&self, held: &RoleCredentials) -> Result<RoleCredentials, IssueError> {
        let (profile, instance) = (&self.instance_profile, &self.instance_id);
        if now_ms() < held.expiration.0 {
            return self
                .client
                .renew(held, profile, self.duration_seconds)
                .await;
        }
        let caller = (self.caller)().map_err(IssueError::Unavailable)?;
        self.client
            .issue(&caller, profile, instance, self.duration_seconds)
            .await
    }
}

fn due_ms(held: &RoleCredentials, refresh: Refresh) -> i64 {
    let Timestamp(issued) = held.issued;
    let half_way = issued + (held.expiration.0 - issued) / 2;
    match refresh {
        Refresh::HalfWay => half_way,
        Refresh::Every(period) => half_way.min(issued.saturating_add(milliseconds(period))),
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

fn now_ms() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, milliseconds)
}
