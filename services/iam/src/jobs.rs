//! Jobs: made by one call and read by others, over restarts. What they found stays in memory while they are new.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use keyward_api::iam;
use keyward_arn::AccountId;
use keyward_gate::Work;
use keyward_reports::{JOB_KEPT_MS, KEPT_JOBS, ReportName, ReportStore};
use keyward_wire::ApiError;
use serde::{Deserialize, Serialize};

use crate::access_job::AccessJob;

/// The form of what is kept; one of another form is not read.
const FORMAT: u8 = 1;

/// A job.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Job {
    /// When services were last asked for.
    Access(AccessJob),
    /// The same of an organization, asked for at a time in milliseconds since 1970.
    Organization { created_ms: i64 },
}

impl Job {
    /// A job of the access advisor.
    ///
    /// # Errors
    /// It is of another kind, as if it were not there.
    pub(crate) fn access(&self, id: &str) -> Result<&AccessJob, ApiError> {
        match self {
            Self::Access(job) => Ok(job),
            Self::Organization { .. } => Err(missing(id)),
        }
    }

    /// When a report of an organization was asked for, in milliseconds since 1970.
    ///
    /// # Errors
    /// It is of another kind, as if it were not there.
    pub(crate) fn organization(&self, id: &str) -> Result<i64, ApiError> {
        match self {
            Self::Organization { created_ms } => Ok(*created_ms),
            Self::Access(_) => Err(missing(id)),
        }
    }

    fn created_ms(&self) -> i64 {
        match self {
            Self::Access(job) => job.created_ms,
            Self::Organization { created_ms } => *created_ms,
        }
    }
}

/// The jobs of all accounts.
#[derive(Debug)]
pub(crate) struct Jobs {
    kept: Arc<ReportStore>,
    newest: Mutex<Newest>,
}

/// The newest jobs of each account, by id.
#[derive(Debug, Default)]
struct Newest {
    by_id: HashMap<String, (AccountId, Arc<Job>)>,
    oldest_first: HashMap<AccountId, VecDeque<String>>,
}

impl Newest {
    fn add(&mut self, account: AccountId, id: &str, job: &Arc<Job>) {
        let held = self.by_id.insert(id.to_owned(), (account, job.clone()));
        if held.is_some() {
            return;
        }
        let of_account = self.oldest_first.entry(account).or_default();
        of_account.push_back(id.to_owned());
        let excess = of_account.len() > KEPT_JOBS;
        let oldest = excess.then(|| of_account.pop_front()).flatten();
        if let Some(oldest) = oldest {
            self.by_id.remove(&oldest);
        }
    }
}

fn written<T: Serialize>(report: &T) -> Vec<u8> {
    // Writing to memory does not fail; what is cut short would not be read.
    postcard::to_extend(report, vec![FORMAT]).unwrap_or_default()
}

/// Keeps a report of the caller's account; one that cannot be kept is told of until the next start.
pub(crate) fn keep<T: Serialize>(
    store: &ReportStore,
    account: AccountId,
    name: ReportName<'_>,
    made_ms: i64,
    report: &T,
) {
    if let Err(error) = store.keep(account, name, made_ms, &written(report)) {
        tracing::error!(%account, ?name, %error, "a report cannot be kept over a restart");
    }
}

/// A report that was kept, in the form that this program writes.
pub(crate) fn kept<T: for<'a> Deserialize<'a>>(
    store: &ReportStore,
    account: AccountId,
    name: ReportName<'_>,
) -> Option<T> {
    let bytes = store.get(account, name)?;
    let (format, rest) = bytes.split_first()?;
    (*format == FORMAT).then(|| postcard::from_bytes(rest).ok())?
}

impl Jobs {
    pub(crate) fn new(kept: Arc<ReportStore>) -> Self {
        Self {
            kept,
            newest: Mutex::default(),
        }
    }

    /// Keeps a new job of the caller's; its id.
    pub(crate) fn add(&self, work: &mut Work<'_>, job: Job) -> Result<String, ApiError> {
        let id = keyward_identity::uuid((work.random)());
        let account = work.account()?.id();
        self.keep(account, &id, &job);
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.add(account, &id, &Arc::new(job));
        Ok(id)
    }

    fn keep(&self, account: AccountId, id: &str, job: &Job) {
        let name = ReportName::Job(id);
        keep(&self.kept, account, name, job.created_ms(), job);
    }

    /// A job of the caller's account. What it could not tell yet is looked up if it can be by now.
    ///
    /// # Errors
    /// `NoSuchEntity`, also of a job that is over a week old.
    pub(crate) fn find(&self, work: &Work<'_>, id: &str) -> Result<Arc<Job>, ApiError> {
        let account = work.account()?.id();
        let now_ms = work.facts.time_ms;
        let job = self.held(account, id);
        let job = job.filter(|job| now_ms - job.created_ms() <= JOB_KEPT_MS);
        let job = job.ok_or_else(|| missing(id))?;
        if let Job::Access(access) = job.as_ref()
            && access.complete(work)
        {
            self.keep(account, id, &job);
        }
        Ok(job)
    }

    fn held(&self, account: AccountId, id: &str) -> Option<Arc<Job>> {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((owner, job)) = newest.by_id.get(id) {
            return (*owner == account).then(|| job.clone());
        }
        let job = Arc::new(kept(&self.kept, account, ReportName::Job(id))?);
        newest.add(account, id, &job);
        Some(job)
    }
}

fn missing(id: &str) -> ApiError {
    iam::error::NO_SUCH_ENTITY.message(format!("Job with id {id} cannot be found."))
}
