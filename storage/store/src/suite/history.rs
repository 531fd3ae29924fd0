//! The past.

use std::collections::BTreeMap;

use super::Harness;
use super::build::{Random, account, committed, state_of, transaction};
use crate::{At, Domain, Revision, Store, StoreError};

type Entries = BTreeMap<String, Vec<u8>>;

fn past(store: &impl Store, domain: &Domain, at: At) -> Result<(Revision, Entries), StoreError> {
    let mut entries = Entries::new();
    let mut last = None;
    let revision = store.history(domain, at, &mut |visited, key, value| {
        assert_eq!(visited, domain);
        assert!(last.as_deref() < Some(key), "in key order");
        last = Some(key.to_owned());
        entries.insert(key.to_owned(), value.to_vec());
        Ok(())
    })?;
    Ok((revision, entries))
}

fn entries(pairs: &[(&str, &str)]) -> Entries {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), value.as_bytes().to_vec()))
        .collect()
}

/// A domain's past is read at a revision and at a time, inclusive both.
pub fn history_by_revision_and_time(harness: &impl Harness) {
    let store = harness.fresh();
    let (one, two) = (account(1), account(2));
    // At 10, 20, 30, 40 and 50 seconds.
    committed(
        &store,
        transaction(10).expecting(&one, 0).writing(&one, "a", "1"),
    );
    committed(
        &store,
        transaction(20)
            .expecting(&two, 0)
            .writing(&two, "a", "other"),
    );
    let twice = transaction(30)
        .expecting(&one, 1)
        .writing(&one, "b", "x")
        .writing(&one, "b", "2");
    committed(&store, twice.writing(&one, "a", "3"));
    committed(
        &store,
        transaction(40)
            .expecting(&one, 3)
            .deleting(&one, "a")
            .deleting(&one, "none"),
    );
    committed(
        &store,
        transaction(50).expecting(&one, 4).writing(&one, "a", "4"),
    );
    let states = [
        entries(&[]),
        entries(&[("a", "1")]),
        entries(&[("a", "1")]),
        entries(&[("a", "3"), ("b", "2")]),
        entries(&[("b", "2")]),
        entries(&[("a", "4"), ("b", "2")]),
    ];
    for (number, expected) in states.iter().enumerate() {
        let revision = Revision(u64::try_from(number).unwrap());
        let (found, read) = past(&store, &one, At::Revision(revision)).unwrap();
        assert_eq!((found, &read), (revision, expected));
        for (after_ms, revision) in [(0, revision), (9_999, revision)] {
            let at = At::Time(revision.0 * 10_000 + after_ms);
            assert_eq!(
                past(&store, &one, at).unwrap(),
                (revision, expected.clone())
            );
        }
    }
    let future = past(&store, &one, At::Revision(Revision(99))).unwrap();
    assert_eq!(future, (Revision(5), states[5].clone()));
    assert_eq!(
        past(&store, &one, At::Time(u64::MAX)).unwrap(),
        (Revision(5), states[5].clone())
    );
    assert_eq!(
        past(&store, &account(3), At::Revision(Revision(5)))
            .unwrap()
            .1,
        entries(&[])
    );
    // A clock that was set back does not reorder the log.
    committed(
        &store,
        transaction(15).expecting(&one, 5).writing(&one, "a", "5"),
    );
    assert_eq!(past(&store, &one, At::Time(49_999)).unwrap().0, Revision(4));
    assert_eq!(past(&store, &one, At::Time(50_000)).unwrap().0, Revision(6));
}

/// History that is no longer kept is refused by the oldest revision that is; state stays whole.
pub fn history_is_compacted(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    for number in 1..=20 {
        let change = transaction(number).expecting(&one, number - 1);
        committed(
            &store,
            change.writing(&one, &format!("key-{}", number % 7), &number.to_string()),
        );
    }
    let (before, head) = (state_of(&store), Revision(20));
    let at_ten = past(&store, &one, At::Revision(Revision(10))).unwrap();
    // The state as of 11 seconds must be told, and so as of revision 10, which stood until then.
    harness.prune(&store, 11_000);
    assert_eq!(state_of(&store), before);
    assert_eq!(
        past(&store, &one, At::Revision(Revision(10))).unwrap(),
        at_ten
    );
    assert_eq!(past(&store, &one, At::Time(10_999)).unwrap(), at_ten);
    let compacted = StoreError::Compacted(Revision(10));
    assert_eq!(
        past(&store, &one, At::Revision(Revision(9))).unwrap_err(),
        compacted
    );
    assert_eq!(past(&store, &one, At::Time(9_999)).unwrap_err(), compacted);
    assert_eq!(store.log(Revision(9), 5).unwrap_err(), compacted);
    let log = store.log(Revision(10), 100).unwrap();
    let revisions: Vec<u64> = log.iter().map(|entry| entry.revision.0).collect();
    assert_eq!(revisions, (11..=20).collect::<Vec<u64>>());
    harness.prune(&store, 11_000);
    harness.prune(&store, 0);
    assert_eq!(
        past(&store, &one, At::Revision(Revision(10))).unwrap(),
        at_ten
    );
    harness.prune(&store, u64::MAX);
    assert_eq!(store.log(head, 5).unwrap(), []);
    assert_eq!(
        store.log(Revision(19), 5).unwrap_err(),
        StoreError::Compacted(head)
    );
    assert_eq!(state_of(&store), before);
    assert_eq!(past(&store, &one, At::Revision(head)).unwrap().0, head);
    committed(
        &store,
        transaction(21)
            .expecting(&one, 20)
            .writing(&one, "after", "1"),
    );
    assert_eq!(store.log(head, 5).unwrap().len(), 1);
}

/// After random changes every revision is told as it was.
pub fn history_of_random_changes(harness: &impl Harness) {
    let store = harness.fresh();
    let mut random = Random::new(11);
    let domains = [
        account(1),
        account(2),
        Domain::Partition,
        Domain::Organization("o-1".to_owned()),
    ];
    let mut revisions = [0_u64; 4];
    let mut states: Vec<[Entries; 4]> = vec![Default::default()];
    for number in 1..=150 {
        let mut state = states.last().unwrap().clone();
        let mut change = transaction(number);
        let mut written = [false; 4];
        for (domain, revision) in domains.iter().zip(revisions) {
            change = change.expecting(domain, revision);
        }
        for _ in 0..random.below(6) {
            let index = usize::try_from(random.below(4)).unwrap();
            let key = format!("key-{}", random.below(20));
            written[index] = true;
            change = match random.below(3) {
                0 => {
                    state[index].remove(&key);
                    change.deleting(&domains[index], &key)
                }
                _ => {
                    let value = format!("{number}-{}", random.below(100));
                    state[index].insert(key.clone(), value.clone().into_bytes());
                    change.writing(&domains[index], &key, &value)
                }
            };
        }
        let revision = committed(&store, change);
        assert_eq!(revision, Revision(number));
        for (index, _) in written.iter().enumerate().filter(|(_, written)| **written) {
            revisions[index] = revision.0;
        }
        states.push(state);
    }
    for (number, state) in states.iter().enumerate() {
        let revision = Revision(u64::try_from(number).unwrap());
        for (domain, expected) in domains.iter().zip(state) {
            let read = past(&store, domain, At::Revision(revision)).unwrap();
            assert_eq!(read, (revision, expected.clone()), "{domain}");
        }
    }
}
