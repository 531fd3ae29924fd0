//! A store with something of everything in it, and all that can be read from one.

use std::collections::BTreeMap;
use std::sync::Arc;

use keyward_embedded::{EmbeddedStore, Options};
use keyward_store::suite::{Random, account, transaction};
use keyward_store::{
    At, CommitOutcome, Domain, LogEntry, Revision, Settled, Store, StoreError, Transaction,
};

use crate::disk::MemoryDisk;

pub(crate) fn domains() -> [Domain; 3] {
    [account(1), account(2), Domain::Partition]
}

/// The change that makes revision `number`, where all changes so far were these.
pub(crate) fn change(number: u64, revisions: &BTreeMap<Domain, u64>) -> Transaction {
    let mut random = Random::new(number);
    let domains = domains();
    let domain = &domains[usize::try_from(random.below(3)).unwrap()];
    let at = revisions.get(domain).copied().unwrap_or(0);
    let mut change = transaction(number)
        .expecting(domain, at)
        .writing(
            domain,
            &format!("user/{}", random.below(60)),
            &format!("value-{number}"),
        )
        .claiming(&format!("name/{number}"), "1")
        .keeping(
            &format!("key/{}", random.below(40)),
            Some(&format!("sealed-{number}")),
        );
    if number > 3 {
        change = change
            .deleting(domain, &format!("user/{}", random.below(60)))
            .releasing(&format!("name/{}", random.below(number)));
        change = change.keeping(&format!("key/{}", random.below(40)), None);
    }
    change.record = vec![u8::try_from(number % 251).unwrap(); 200];
    change
}

/// Commits the changes after the newest revision up to `until`, and says what became of the last.
pub(crate) fn grow(store: &EmbeddedStore, until: u64) -> CommitOutcome {
    let head = store.load(&mut |_, _, _| Ok(())).unwrap();
    let mut revisions: BTreeMap<Domain, u64> = head
        .domains
        .into_iter()
        .map(|(domain, revision)| (domain, revision.0))
        .collect();
    let mut outcome = CommitOutcome::Committed(head.revision);
    for number in head.revision.0 + 1..=until {
        let change = change(number, &revisions);
        let domain = change.expected[0].0.clone();
        outcome = store.commit(vec![change]).remove(0);
        if outcome != CommitOutcome::Committed(Revision(number)) {
            break;
        }
        revisions.insert(domain, number);
    }
    outcome
}

pub(crate) fn open(disk: Arc<MemoryDisk>, options: Options) -> Result<EmbeddedStore, StoreError> {
    EmbeddedStore::open_on(disk, options)
}

pub(crate) fn fresh() -> (EmbeddedStore, Arc<MemoryDisk>) {
    let disk = MemoryDisk::with(Vec::new());
    let store = open(Arc::clone(&disk), Options::default()).unwrap();
    (store, disk)
}

type Entries = Vec<(String, Vec<u8>)>;

/// All that can be read; each part as it is, or as the error that takes its place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Everything {
    pub(crate) state: Result<(Vec<(Domain, Revision)>, Entries), StoreError>,
    pub(crate) secrets: Result<Entries, StoreError>,
    pub(crate) log: Result<Vec<Arc<LogEntry>>, StoreError>,
    pub(crate) history: Vec<Result<Entries, StoreError>>,
    pub(crate) settled: Vec<Result<Settled, StoreError>>,
}

pub(crate) fn everything(store: &EmbeddedStore, newest: u64) -> Everything {
    let mut entries = Vec::new();
    let state = store
        .load(&mut |domain, key, value| {
            entries.push((format!("{domain} {key}"), value.to_vec()));
            Ok(())
        })
        .map(|head| (head.domains, entries));
    let mut secrets = Vec::new();
    let secrets = store
        .secrets(&mut |id, sealed| {
            secrets.push((id.to_owned(), sealed.to_vec()));
            Ok(())
        })
        .map(|()| secrets);
    let history = (0..=newest).step_by(7).map(|number| {
        let mut entries = Vec::new();
        store
            .history(
                &domains()[0],
                At::Revision(Revision(number)),
                &mut |_, key, value| {
                    entries.push((key.to_owned(), value.to_vec()));
                    Ok(())
                },
            )
            .map(|_| entries)
    });
    let settled = (1..=newest)
        .step_by(5)
        .map(|number| store.settle(transaction(number).id));
    Everything {
        state,
        secrets,
        log: store.log(Revision(0), 10_000),
        history: history.collect(),
        settled: settled.collect(),
    }
}

/// How many of `long` cases to run: all with `KEYWARD_LONG`, else a share, which is printed.
pub(crate) fn share(test: &str, long: u64, short: u64) -> u64 {
    let cases = if std::env::var_os("KEYWARD_LONG").is_some() {
        long
    } else {
        short
    };
    println!("{test}: {cases} of {long} cases");
    cases
}

/// Seeded by `KEYWARD_SEED` or the clock; the seed is printed.
pub(crate) fn random(test: &str) -> Random {
    let seed = std::env::var("KEYWARD_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            now.map_or(1, |now| u64::from(now.subsec_nanos()))
        });
    println!("{test}: KEYWARD_SEED={seed}");
    Random::new(seed)
}
