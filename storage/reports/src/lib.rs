//! Reports that were made once and are asked for later, over restarts: what accounts' jobs found, and their credential
//! reports. They are no state: nothing is decided by them, they have no history, and each can be made again.
//!
//! A report is a file, `ACCOUNT/NAME`, written beside its place and renamed into it, synced before [`ReportStore::keep`]
//! returns, its owner's alone, with a checksum over when it was made and what it says. One that is damaged is as good as
//! none, and [`verify`] names it. Of an account the newest hundred jobs are kept, for a week.

mod file;

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use keyward_arn::AccountId;

/// Jobs that are kept of each account; the oldest goes first.
pub const KEPT_JOBS: usize = 100;

/// How long a job is kept, in milliseconds: a week.
pub const JOB_KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// The name of an account's credential report, of which there is one.
const CREDENTIAL_REPORT: &str = "credential-report";

/// What the name of a job begins with.
const JOB_PREFIX: &str = "job-";

/// Which report of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportName<'a> {
    /// Its credential report.
    Credentials,
    /// That of a job, by its id: letters, digits and hyphens.
    Job(&'a str),
}

impl ReportName<'_> {
    /// The name of the file; none for an id that no job has, so that none leads out of the directory.
    fn file_name(self) -> Option<String> {
        match self {
            Self::Credentials => Some(CREDENTIAL_REPORT.to_owned()),
            Self::Job(id) => {
                let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
                (!id.is_empty() && id.bytes().all(fits)).then(|| format!("{JOB_PREFIX}{id}"))
            }
        }
    }
}

/// The jobs of an account, by when they were made: the names of their files.
type Jobs = BTreeSet<(i64, String)>;

/// Where reports are kept, or nowhere: an ephemeral server has no restarts.
#[derive(Debug, Default)]
pub struct ReportStore {
    directory: Option<PathBuf>,
    jobs: Mutex<HashMap<AccountId, Jobs>>,
}

impl ReportStore {
    /// Keeps nothing.
    #[must_use]
    pub fn ephemeral() -> Self {
        Self::default()
    }

    /// Opens a directory, or makes it.
    ///
    /// # Errors
    /// When it cannot be read or made.
    pub fn open(directory: &Path) -> io::Result<Self> {
        file::private_directory(directory)?;
        let mut jobs: HashMap<AccountId, Jobs> = HashMap::new();
        for (account, path) in files(directory)? {
            let name = file_name(&path);
            if !name.starts_with(JOB_PREFIX) {
                // What a crash has left beside its place.
                if name != CREDENTIAL_REPORT {
                    std::fs::remove_file(&path)?;
                }
                continue;
            }
            match file::read(&path) {
                Some(report) => {
                    let of_account = jobs.entry(account).or_default();
                    of_account.insert((report.made_ms, name));
                }
                None => tracing::warn!(path = %path.display(), "a report is damaged and left out"),
            }
        }
        Ok(Self {
            directory: Some(directory.to_owned()),
            jobs: Mutex::new(jobs),
        })
    }

    /// Keeps a report in the place of the one of its name; it is durable when this returns. `made_ms` is when it was made,
    /// in milliseconds since 1970; jobs that are too old by then, or too many, go.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep(
        &self,
        account: AccountId,
        name: ReportName<'_>,
        made_ms: i64,
        content: &[u8],
    ) -> io::Result<()> {
        let (Some(directory), Some(file_name)) = (&self.directory, name.file_name()) else {
            return Ok(());
        };
        // Also so that no two write the same file at once.
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let of_account = directory.join(account.to_string());
        file::private_directory(&of_account)?;
        file::write(&of_account, &file_name, made_ms, content)?;
        if name == ReportName::Credentials {
            return Ok(());
        }
        for gone in note_job(jobs.entry(account).or_default(), made_ms, file_name) {
            // One that stays is tried again when the directory is opened.
            let _ = std::fs::remove_file(of_account.join(gone));
        }
        Ok(())
    }

    /// A report of an account, if it is kept and whole.
    #[must_use]
    pub fn get(&self, account: AccountId, name: ReportName<'_>) -> Option<Vec<u8>> {
        let of_account = self.directory.as_ref()?.join(account.to_string());
        let report = file::read(&of_account.join(name.file_name()?))?;
        Some(report.content)
    }
}

/// Notes a job; the files of those that go for it.
fn note_job(jobs: &mut Jobs, made_ms: i64, file_name: String) -> Vec<String> {
    jobs.retain(|(_, held)| *held != file_name);
    jobs.insert((made_ms, file_name));
    let is_over = |jobs: &Jobs| {
        let oldest = jobs.first();
        oldest.is_some_and(|(oldest_ms, _)| made_ms - oldest_ms > JOB_KEPT_MS)
            || jobs.len() > KEPT_JOBS
    };
    let mut gone = Vec::new();
    while is_over(jobs) {
        gone.extend(jobs.pop_first().map(|(_, name)| name));
    }
    gone
}

/// Every file in the directories of accounts.
fn files(directory: &Path) -> io::Result<Vec<(AccountId, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        // What is not an account's is not ours.
        let Ok(account) = file_name(&path).parse::<AccountId>() else {
            continue;
        };
        for entry in std::fs::read_dir(&path)? {
            found.push((account, entry?.path()));
        }
    }
    Ok(found)
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Reads every report in a directory and checks it; how many there are.
///
/// # Errors
/// The first that is not as it was written, with what to do.
pub fn verify(directory: &Path) -> Result<usize, String> {
    if !directory.is_dir() {
        return Ok(0);
    }
    let files = files(directory).map_err(|error| error.to_string())?;
    for (_, path) in &files {
        if file::read(path).is_none() {
            let path = path.display();
            return Err(format!(
                "the report `{path}` is damaged: restore it from a backup, or delete it, as it can be made again"
            ));
        }
    }
    Ok(files.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> AccountId {
        "123456789012".parse().unwrap()
    }

    fn id(number: usize) -> String {
        format!("{number:08}-aaaa")
    }

    #[test]
    fn reports_are_there_after_a_restart() {
        let directory = tempfile::tempdir().unwrap();
        let store = ReportStore::open(directory.path()).unwrap();
        let other: AccountId = "999999999999".parse().unwrap();
        let one = ReportName::Job("one");
        assert_eq!(store.get(account(), one), None);
        store.keep(account(), one, 1, b"first").unwrap();
        store.keep(account(), one, 1, b"second").unwrap();
        store
            .keep(account(), ReportName::Credentials, 2, b"csv")
            .unwrap();
        let store = ReportStore::open(directory.path()).unwrap();
        assert_eq!(store.get(account(), one).unwrap(), b"second");
        assert_eq!(
            store.get(account(), ReportName::Credentials).unwrap(),
            b"csv"
        );
        assert_eq!(store.get(other, one), None);
        assert_eq!(verify(directory.path()), Ok(2));
    }

    #[test]
    fn the_newest_hundred_stay_for_a_week() {
        let directory = tempfile::tempdir().unwrap();
        let keep = |store: &ReportStore, number: usize, made_ms| {
            let id = id(number);
            store
                .keep(account(), ReportName::Job(&id), made_ms, b"")
                .unwrap();
        };
        let has = |store: &ReportStore, number: usize| {
            store.get(account(), ReportName::Job(&id(number))).is_some()
        };
        let store = ReportStore::open(directory.path()).unwrap();
        store
            .keep(account(), ReportName::Credentials, 0, b"csv")
            .unwrap();
        for number in 0..KEPT_JOBS {
            keep(&store, number, number as i64);
        }
        // What is there is counted at a restart.
        let store = ReportStore::open(directory.path()).unwrap();
        assert!(has(&store, 0));
        keep(&store, KEPT_JOBS, KEPT_JOBS as i64);
        assert!(!has(&store, 0) && has(&store, 1) && has(&store, KEPT_JOBS));
        keep(&store, 999, JOB_KEPT_MS + 50);
        assert!(!has(&store, 49) && has(&store, 50) && has(&store, 999));
        assert!(store.get(account(), ReportName::Credentials).is_some());
    }

    #[test]
    fn damage_is_as_good_as_none_and_told() {
        let directory = tempfile::tempdir().unwrap();
        let store = ReportStore::open(directory.path()).unwrap();
        store
            .keep(account(), ReportName::Job("one"), 1, b"what it says")
            .unwrap();
        let path = directory.path().join("123456789012").join("job-one");
        let whole = std::fs::read(&path).unwrap();
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            std::fs::write(&path, &changed).unwrap();
            assert_eq!(
                store.get(account(), ReportName::Job("one")),
                None,
                "{place}"
            );
        }
        std::fs::write(&path, &whole[..whole.len() - 1]).unwrap();
        assert!(verify(directory.path()).unwrap_err().contains("job-one"));
        ReportStore::open(directory.path()).unwrap();
        // Half a write is no report.
        let beside = directory.path().join("123456789012").join("new-job-two");
        std::fs::write(&beside, b"half").unwrap();
        ReportStore::open(directory.path()).unwrap();
        assert!(!beside.exists());
    }

    #[test]
    fn a_name_stays_in_its_directory() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("secret"), b"").unwrap();
        let store = ReportStore::open(&directory.path().join("reports")).unwrap();
        for id in ["", "../../secret", "a/b", "a\0", "..", "."] {
            assert_eq!(store.get(account(), ReportName::Job(id)), None);
            store.keep(account(), ReportName::Job(id), 1, b"x").unwrap();
        }
        assert_eq!(verify(&directory.path().join("reports")), Ok(0));
    }

    #[cfg(unix)]
    #[test]
    fn reports_are_their_owners_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let store = ReportStore::open(&directory.path().join("reports")).unwrap();
        store
            .keep(account(), ReportName::Credentials, 1, b"csv")
            .unwrap();
        let path = directory
            .path()
            .join("reports/123456789012/credential-report");
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    }
}
