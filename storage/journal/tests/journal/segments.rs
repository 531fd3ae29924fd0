//! Segments: closed at a size, found through their indexes, dropped by age and size.

use keyward_journal::{Entry, FileJournal, Journal, Options, verify};

use crate::world::{NOW_MS, directory, entry, segments, small, write};

#[test]
fn segments_are_closed_at_their_size() {
    let (_kept, path) = directory();
    write(&path, small(), 0..200);
    let all = segments(&path);
    assert!(all.len() > 10, "{all:?}");
    assert_eq!(all, (1..=all.len() as u64).collect::<Vec<_>>());
    for number in &all[..all.len() - 1] {
        let length = std::fs::metadata(crate::world::segment(&path, *number))
            .unwrap()
            .len();
        assert!((4096..5000).contains(&length), "{length}");
        assert!(path.join(format!("{number:08}.index")).exists());
    }
    assert_eq!(verify(&path).unwrap().last_seq, 200);
}

#[test]
fn indexes_are_made_anew() {
    let (_kept, path) = directory();
    write(&path, small(), 0..100);
    for number in segments(&path) {
        let index = path.join(format!("{number:08}.index"));
        if number % 2 == 0 {
            std::fs::write(index, b"no index").unwrap();
        } else if index.exists() {
            std::fs::remove_file(index).unwrap();
        }
    }
    let journal = FileJournal::open(&path, small()).unwrap();
    for number in 0..100 {
        assert!(journal.find(&format!("request-{number}")).is_some());
    }
}

#[test]
fn a_span_of_time_is_read() {
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, small()).unwrap();
    for number in 0..100 {
        journal.append(vec![entry(number)]);
    }
    let read = journal.read(NOW_MS + 30, NOW_MS + 60, 1000);
    assert_eq!(read, (30..60).map(entry).collect::<Vec<_>>());
    let few = journal.read(NOW_MS + 30, NOW_MS + 60, 7);
    assert_eq!(few, (30..37).map(entry).collect::<Vec<_>>());
    assert_eq!(journal.read(0, NOW_MS, 10), []);
}

#[test]
fn what_is_on_its_way_is_found() {
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    for number in 0..200 {
        journal.append(vec![entry(number)]);
        assert!(journal.find(&format!("request-{number}")).is_some());
    }
}

#[test]
fn old_segments_are_dropped() {
    let (_kept, path) = directory();
    let old = |number| Entry {
        time_ms: 1_000_000,
        ..entry(number)
    };
    let journal = FileJournal::open(&path, small()).unwrap();
    journal.append_synced((0..100).map(old).collect()).unwrap();
    journal
        .append_synced((100..200).map(entry).collect())
        .unwrap();
    journal.append_synced(vec![entry(200)]).unwrap();
    assert!(journal.find("request-3").is_none());
    assert!(journal.find("request-150").is_some());
    drop(journal);
    let verified = verify(&path).unwrap();
    assert!(verified.first_seq > 50, "{verified:?}");
    assert_eq!(verified.last_seq, 201);
}

#[test]
fn the_oldest_segments_are_dropped_when_there_are_too_many_bytes() {
    let (_kept, path) = directory();
    let options = Options {
        max_bytes: 20_000,
        ..small()
    };
    write(&path, options, 0..500);
    assert!(segments(&path).len() <= 6, "{:?}", segments(&path));
    let verified = verify(&path).unwrap();
    assert_eq!(verified.last_seq, 500);
    assert!(verified.first_seq > 400, "{verified:?}");
    // The oldest that is kept is expected to be there.
    std::fs::remove_file(crate::world::segment(&path, segments(&path)[0])).unwrap();
    assert!(verify(&path).is_err());
}

/// Nothing is left that could say so, but whoever opens it knows that there were records.
#[test]
fn log_4_a_journal_that_was_removed_is_missed_for_good() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal");
    let used = Options {
        has_been_used: true,
        ..small()
    };
    write(&path, used, 0..10);
    assert!(verify(&path).is_err(), "nobody knows how much is gone");
    write(&path, used, 10..20);
    assert!(verify(&path).is_err(), "nor later");
    let new = directory.path().join("new");
    write(&new, small(), 0..10);
    write(&new, used, 10..20);
    assert_eq!(verify(&new).map(|whole| whole.last_seq), Ok(20));
}
