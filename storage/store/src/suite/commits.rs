//! What a commit does and refuses.

use super::Harness;
use super::build::{account, commit, committed, state_of, transaction};
use crate::{
    CommitOutcome, Conflict, Domain, MAX_TRANSACTION_BYTES, MAX_TRANSACTION_WRITES, Rejected,
    Revision, Settled, Store, TransactionId,
};

/// A transaction applies only to the revisions that it was computed from.
pub fn expected_revisions_conflict(harness: &impl Harness) {
    let store = harness.fresh();
    let (one, two) = (account(1), account(2));
    let first = committed(
        &store,
        transaction(1).expecting(&one, 0).writing(&one, "a", "1"),
    );
    assert_eq!(first, Revision(1));
    let second = committed(
        &store,
        transaction(2).expecting(&two, 0).writing(&two, "a", "1"),
    );
    assert_eq!(second, Revision(2));
    let stale = commit(
        &store,
        transaction(3).expecting(&one, 0).writing(&one, "a", "2"),
    );
    let found = Revision(1);
    assert_eq!(
        stale,
        CommitOutcome::Conflict(Conflict::Domain {
            domain: one.clone(),
            found
        })
    );
    // A domain that is only read must not have moved either.
    let stale = transaction(4)
        .expecting(&one, 1)
        .expecting(&two, 1)
        .writing(&one, "a", "2");
    let found = Revision(2);
    let conflict = CommitOutcome::Conflict(Conflict::Domain {
        domain: two.clone(),
        found,
    });
    assert_eq!(commit(&store, stale), conflict);
    // One that is only read does not move.
    let both = transaction(5)
        .expecting(&one, 1)
        .expecting(&two, 2)
        .writing(&one, "a", "2");
    assert_eq!(committed(&store, both), Revision(3));
    let across = transaction(6)
        .expecting(&one, 3)
        .expecting(&two, 2)
        .expecting(&Domain::Partition, 0)
        .writing(&one, "b", "1")
        .writing(&two, "b", "1")
        .writing(&Domain::Partition, "b", "1");
    assert_eq!(committed(&store, across), Revision(4));
    assert_eq!(state_of(&store).len(), 5);
    // A transaction without a write has its place in the log and moves no domain.
    assert_eq!(
        committed(&store, transaction(7).expecting(&one, 4)),
        Revision(5)
    );
    assert_eq!(
        committed(&store, transaction(8).expecting(&one, 4)),
        Revision(6)
    );
}

/// A name has one owner at most, whatever the domain.
pub fn claims_are_create_only(harness: &impl Harness) {
    let store = harness.fresh();
    let (one, two) = (account(1), account(2));
    let claim = |number: u64, domain: &Domain, expected: u64, owner: &str| {
        transaction(number)
            .expecting(domain, expected)
            .writing(domain, "a", "1")
            .claiming("bucket/b", owner)
    };
    committed(&store, claim(1, &one, 0, "1"));
    let taken = || {
        let (name, owner) = ("bucket/b".to_owned(), "1".to_owned());
        CommitOutcome::Conflict(Conflict::Claim { name, owner })
    };
    assert_eq!(commit(&store, claim(2, &two, 0, "2")), taken());
    assert_eq!(commit(&store, claim(3, &one, 1, "1")), taken());
    let state = state_of(&store);
    assert!(
        !state.contains_key(&(two.clone(), "a".to_owned())),
        "a conflict writes nothing"
    );
    committed(
        &store,
        transaction(4)
            .releasing("bucket/b")
            .claiming("bucket/b", "3"),
    );
    let twice = transaction(5)
        .releasing("bucket/b")
        .claiming("bucket/b", "4")
        .claiming("bucket/b", "4");
    let (name, owner) = ("bucket/b".to_owned(), "4".to_owned());
    let conflict = CommitOutcome::Conflict(Conflict::Claim { name, owner });
    assert_eq!(commit(&store, twice), conflict);
    committed(
        &store,
        transaction(6)
            .releasing("bucket/b")
            .releasing("bucket/never"),
    );
    committed(&store, claim(7, &two, 0, "2"));
}

/// Later transactions of a batch see the earlier ones; one that does not apply leaves the others alone.
pub fn batches_are_in_order_and_fail_alone(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    let outcomes = store.commit(vec![
        transaction(1)
            .expecting(&one, 0)
            .writing(&one, "a", "1")
            .claiming("name", "1"),
        transaction(2)
            .expecting(&one, 0)
            .writing(&one, "a", "stale")
            .claiming("other", "1"),
        transaction(3)
            .expecting(&one, 1)
            .writing(&one, "b", "2")
            .claiming("name", "2"),
        transaction(4)
            .expecting(&one, 1)
            .writing(&one, "c", "3")
            .releasing("name"),
        transaction(5)
            .expecting(&one, 2)
            .writing(&one, "a", "4")
            .claiming("name", "2"),
        transaction(6)
            .claiming("other", "2")
            .keeping("secret", Some("sealed")),
        transaction(1),
    ]);
    let (domain, name) = (one.clone(), "name".to_owned());
    assert_eq!(
        outcomes,
        [
            CommitOutcome::Committed(Revision(1)),
            CommitOutcome::Conflict(Conflict::Domain {
                domain,
                found: Revision(1)
            }),
            CommitOutcome::Conflict(Conflict::Claim {
                name,
                owner: "1".to_owned()
            }),
            CommitOutcome::Committed(Revision(2)),
            CommitOutcome::Committed(Revision(3)),
            CommitOutcome::Committed(Revision(4)),
            CommitOutcome::Committed(Revision(1)),
        ]
    );
    let values: Vec<Vec<u8>> = state_of(&store).into_values().collect();
    assert_eq!(values, [b"4", b"3"]);
    assert_eq!(store.log(Revision(0), 10).unwrap().len(), 4);
    assert_eq!(store.commit(Vec::new()), []);
}

/// A transaction within the limits commits, and one beyond them writes nothing.
pub fn limits_are_held(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    let with_writes = |number: u64, count: usize| {
        (0..count).fold(
            transaction(number).expecting(&one, 0),
            |transaction, write| match write % 3 {
                0 => transaction.writing(&one, &format!("key-{write}"), "value"),
                1 => transaction.claiming(&format!("name-{write}"), "1"),
                _ => transaction.keeping(&format!("secret-{write}"), Some("sealed")),
            },
        )
    };
    let rejected = |outcome: CommitOutcome| {
        assert!(
            matches!(outcome, CommitOutcome::Rejected(Rejected::Limit(_))),
            "{outcome:?}"
        );
    };
    rejected(commit(&store, with_writes(1, MAX_TRANSACTION_WRITES + 1)));
    assert_eq!(state_of(&store).len(), 0);
    committed(&store, with_writes(2, MAX_TRANSACTION_WRITES));
    let two = account(2);
    let with_bytes = |number: u64, bytes: usize| {
        let mut transaction = transaction(number)
            .expecting(&two, 0)
            .writing(&two, "key", "");
        transaction.record = vec![7; bytes - 3];
        transaction
    };
    rejected(commit(&store, with_bytes(3, MAX_TRANSACTION_BYTES + 1)));
    committed(&store, with_bytes(4, MAX_TRANSACTION_BYTES));
    rejected(commit(
        &store,
        transaction(5).expecting(&one, 1).writing(&two, "key", ""),
    ));
    assert_eq!(store.log(Revision(0), 10).unwrap().len(), 2);
}

/// A transaction id commits once, however often it is sent.
pub fn transactions_commit_once(harness: &impl Harness) {
    let store = harness.fresh();
    let one = account(1);
    let change = transaction(1)
        .expecting(&one, 0)
        .writing(&one, "a", "1")
        .claiming("name", "1");
    assert_eq!(store.settle(change.id).unwrap(), Settled::Absent);
    assert_eq!(committed(&store, change.clone()), Revision(1));
    assert_eq!(committed(&store, change.clone()), Revision(1));
    committed(
        &store,
        transaction(2).expecting(&one, 1).writing(&one, "a", "2"),
    );
    assert_eq!(committed(&store, change.clone()), Revision(1));
    assert_eq!(
        store.settle(change.id).unwrap(),
        Settled::Committed(Revision(1))
    );
    assert_eq!(
        store.settle(TransactionId([9; 16])).unwrap(),
        Settled::Absent
    );
    // A transaction that met a conflict was never written, and may be sent again as it is.
    let early = transaction(3).expecting(&one, 3).writing(&one, "a", "3");
    assert!(matches!(
        commit(&store, early.clone()),
        CommitOutcome::Conflict(_)
    ));
    assert_eq!(store.settle(early.id).unwrap(), Settled::Absent);
    committed(
        &store,
        transaction(4).expecting(&one, 2).writing(&one, "b", "1"),
    );
    assert_eq!(committed(&store, early), Revision(4));
}
