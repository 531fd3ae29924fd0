//! A disk that is full or fails: changes are refused with a clear error, reads go on.

use std::sync::Arc;

use keyward_embedded::Options;
use keyward_store::{CommitOutcome, Rejected, Settled, Store, StoreError};

use crate::world::{everything, fresh, grow, open};

#[test]
fn a_full_disk_stops_changes_and_not_reads() {
    let (store, disk) = fresh();
    grow(&store, 40);
    let before = everything(&store, 40);
    disk.fills_up();
    for _ in 0..2 {
        match grow(&store, 41) {
            CommitOutcome::Rejected(Rejected::ReadOnly(text)) => {
                assert!(text.contains("full"), "{text}")
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(everything(&store, 40), before);
    }
    assert!(matches!(store.prune(u64::MAX), Err(StoreError::Io(_))));
}

#[test]
fn sto_5_a_failed_sync_stops_changes_and_not_reads() {
    for syncs in 0..4 {
        let (store, disk) = fresh();
        grow(&store, 40);
        let before = everything(&store, 40);
        disk.fails_to_sync_after(syncs);
        let outcome = grow(&store, 60);
        let acknowledged = store
            .wait(keyward_store::Revision(0), std::time::Duration::ZERO)
            .0;
        println!("after {syncs} syncs: {outcome:?} at {acknowledged}");
        let lost = keyward_store::suite::transaction(acknowledged + 1).id;
        match outcome {
            CommitOutcome::Unknown => {
                assert!(matches!(store.settle(lost), Err(StoreError::Io(_))));
            }
            CommitOutcome::Rejected(Rejected::ReadOnly(text)) => {
                assert!(text.contains("disk fails"), "{text}");
                assert_eq!(store.settle(lost).unwrap(), Settled::Absent);
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            grow(&store, 60),
            CommitOutcome::Rejected(Rejected::ReadOnly(_))
        ));
        if acknowledged == 40 {
            assert_eq!(everything(&store, 40), before);
        }
        assert_eq!(
            everything(&store, acknowledged).log.unwrap().len() as u64,
            acknowledged
        );
        drop(store);
        // Whatever reached the disk, it is one of the two.
        let mut random = keyward_store::suite::Random::new(u64::from(syncs));
        for _ in 0..20 {
            let store = open(disk.after_power_loss(&mut random), Options::default()).unwrap();
            store.verify().unwrap();
            let newest = store.log(keyward_store::Revision(0), 1000).unwrap().len() as u64;
            assert!(
                (acknowledged..=acknowledged + 1).contains(&newest),
                "{newest}"
            );
        }
    }
}

#[test]
fn after_a_restart_an_unknown_transaction_is_settled() {
    let (store, disk) = fresh();
    grow(&store, 10);
    disk.fails_to_sync_after(1);
    assert_eq!(grow(&store, 11), CommitOutcome::Unknown);
    drop(store);
    disk.fails_to_sync_after(u32::MAX);
    let store = open(Arc::clone(&disk), Options::default()).unwrap();
    let settled = store
        .settle(keyward_store::suite::transaction(11).id)
        .unwrap();
    assert_eq!(settled, Settled::Committed(keyward_store::Revision(11)));
    assert_eq!(
        grow(&store, 20),
        CommitOutcome::Committed(keyward_store::Revision(20))
    );
}
