//! Snapshot, log, watch, secrets.

use std::time::{Duration, Instant};

use super::Harness;
use super::build::{account, committed, state_of, transaction};
use crate::{Domain, Head, LogEntry, Revision, Store, StoreError};

/// The snapshot names its revision and every domain's, groups by domain and is in key order.
pub fn load_is_as_of_one_revision(harness: &impl Harness) {
    let store = harness.fresh();
    assert_eq!(store.load(&mut |_, _, _| Ok(())).unwrap(), Head::default());
    let (one, two) = (account(1), account(2));
    let change = transaction(1).expecting(&two, 0).expecting(&one, 0);
    committed(
        &store,
        change
            .writing(&two, "b", "1")
            .writing(&one, "z", "2")
            .writing(&two, "a", ""),
    );
    committed(
        &store,
        transaction(2).expecting(&one, 1).deleting(&one, "z"),
    );
    committed(&store, transaction(3));
    let mut visited: Vec<(Domain, String, Vec<u8>)> = Vec::new();
    let mut head = store
        .load(&mut |domain, key, value| {
            visited.push((domain.clone(), key.to_owned(), value.to_vec()));
            Ok(())
        })
        .unwrap();
    head.domains.sort();
    assert_eq!(head.revision, Revision(3));
    assert_eq!(
        head.domains,
        [(one, Revision(2)), (two.clone(), Revision(1))]
    );
    let entry = |key: &str, value: &str| (two.clone(), key.to_owned(), value.as_bytes().to_vec());
    assert_eq!(visited, [entry("a", ""), entry("b", "1")]);
    // What the visitor refuses ends the visit.
    let stop = StoreError::Io("enough".to_owned());
    assert_eq!(
        store.load(&mut |_, _, _| Err(stop.clone())).unwrap_err(),
        stop
    );
}

/// The log holds all of a transaction but its secrets.
pub fn log_entries_are_whole(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    let change = transaction(1)
        .expecting(&one, 0)
        .writing(&one, "a", "1")
        .deleting(&one, "b")
        .claiming("name", "1")
        .releasing("other")
        .keeping("secret", Some("sealed"));
    committed(&store, change.clone());
    let log = store.log(Revision(0), 10).unwrap();
    let entry = LogEntry {
        revision: Revision(1),
        id: change.id,
        origin: change.origin,
        claims: change.claims,
        writes: change.writes,
        record: change.record,
    };
    assert_eq!(*log[0], entry);
}

/// A reader that waits and reads the log sees every entry once, in order, while others write.
pub fn watch_misses_nothing(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    assert_eq!(store.wait(Revision(0), Duration::ZERO), Revision(0));
    let started = Instant::now();
    assert_eq!(
        store.wait(Revision(0), Duration::from_millis(20)),
        Revision(0)
    );
    assert!(started.elapsed() >= Duration::from_millis(20));
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let (mut at, mut seen) = (Revision(0), Vec::new());
            let deadline = Instant::now() + Duration::from_secs(30);
            while at < Revision(60) && Instant::now() < deadline {
                store.wait(at, Duration::from_secs(1));
                for entry in store.log(at, 7).unwrap() {
                    at = entry.revision;
                    seen.push(at.0);
                }
            }
            seen
        });
        for number in 0..20_u64 {
            let batch = (0..3).map(|step| {
                let expected = number * 3 + step;
                transaction(expected + 1)
                    .expecting(&one, expected)
                    .writing(&one, "a", "1")
            });
            store.commit(batch.collect());
        }
        assert_eq!(watcher.join().unwrap(), (1..=60).collect::<Vec<u64>>());
    });
    assert_eq!(
        store.wait(Revision(59), Duration::from_secs(5)),
        Revision(60)
    );
    assert_eq!(store.log(Revision(60), 5).unwrap(), []);
    assert_eq!(store.log(Revision(70), 5).unwrap(), []);
}

/// Secrets are read by id and listed, and a deleted one is nowhere.
pub fn secrets_stand_outside_history(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    let list = || {
        let mut ids = Vec::new();
        store
            .secrets(&mut |id, sealed| {
                ids.push((id.to_owned(), sealed.to_vec()));
                Ok(())
            })
            .unwrap();
        ids
    };
    let change = transaction(1)
        .expecting(&one, 0)
        .writing(&one, "user/1", "1");
    committed(
        &store,
        change
            .keeping("key/b", Some("canary-1"))
            .keeping("key/a", Some("canary-2")),
    );
    assert_eq!(
        store.secret("key/b").unwrap().as_deref(),
        Some(b"canary-1".as_slice())
    );
    let pair = |id: &str, sealed: &str| (id.to_owned(), sealed.as_bytes().to_vec());
    assert_eq!(
        list(),
        [pair("key/a", "canary-2"), pair("key/b", "canary-1")]
    );
    committed(&store, transaction(2).keeping("key/a", Some("canary-3")));
    let owner = transaction(3).expecting(&one, 1).deleting(&one, "user/1");
    committed(
        &store,
        owner.keeping("key/b", None).keeping("key/none", None),
    );
    assert_eq!(store.secret("key/b").unwrap(), None);
    assert_eq!(list(), [pair("key/a", "canary-3")]);
    // A conflict keeps no secret.
    store.commit(vec![
        transaction(4)
            .expecting(&one, 1)
            .keeping("key/c", Some("canary-4")),
    ]);
    assert_eq!(store.secret("key/c").unwrap(), None);
    let past = format!(
        "{:?} {:?}",
        store.log(Revision(0), 10).unwrap(),
        state_of(&store)
    );
    let bytes = |text: &str| {
        format!("{:?}", text.as_bytes())
            .trim_matches(['[', ']'])
            .to_owned()
    };
    assert!(!past.contains("canary") && !past.contains(&bytes("canary")));
}
