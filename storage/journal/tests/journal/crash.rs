//! What a crash leaves is cut; what was acknowledged stays.

use keyward_journal::{Entry, FileJournal, Journal, Options, verify};

use crate::world::{directory, entry, segment, small, write};

#[test]
fn a_crash_at_every_byte_of_the_last_batch_loses_nothing_acknowledged() {
    let (_kept, path) = directory();
    write(&path, Options::default(), 1..=5);
    let acknowledged = std::fs::read(segment(&path, 1)).unwrap();
    let head = std::fs::read(path.join("head")).unwrap();
    write(&path, Options::default(), 6..=8);
    let all = std::fs::read(segment(&path, 1)).unwrap();
    assert!(all.starts_with(&acknowledged));
    for length in acknowledged.len()..=all.len() {
        // Cut here, or followed by what a disk may hold where nothing was written yet.
        let garbage = [&b""[..], &[0; 100], b"\n", b"{\"seq\":6}\nmore\n"];
        let some = if length % 10 == 0 { garbage.len() } else { 1 };
        for garbage in garbage.into_iter().take(some) {
            let mut bytes = all[..length].to_vec();
            bytes.extend(garbage);
            std::fs::write(segment(&path, 1), bytes).unwrap();
            std::fs::write(path.join("head"), &head).unwrap();
            let journal = FileJournal::open(&path, Options::default()).unwrap();
            for number in 1..=5 {
                assert!(journal.find(&format!("request-{number}")).is_some());
            }
            let count = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
            let completed = garbage == b"\n" && all[length..].starts_with(b"\n");
            let whole = count(&all[..length]) + u64::from(completed);
            assert_eq!(journal.read(0, i64::MAX, 100).len() as u64, whole);
            if length % 50 == 0 {
                journal.append_synced(vec![entry(9)]).unwrap();
                drop(journal);
                assert_eq!(verify(&path).unwrap().last_seq, whole + 1);
            }
        }
    }
}

#[test]
fn a_journal_goes_on_after_it_was_closed() {
    let (_kept, path) = directory();
    for round in 0..10 {
        write(&path, small(), round * 10..round * 10 + 10);
    }
    assert_eq!(verify(&path).unwrap().last_seq, 100);
    let journal = FileJournal::open(&path, small()).unwrap();
    for number in 0..100 {
        let found = journal.find(&format!("request-{number}")).unwrap();
        assert_eq!(found, entry(number).record.text());
    }
    assert_eq!(journal.find("request-100"), None);
}

#[test]
fn closing_writes_what_was_taken() {
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    for number in 0..10_000 {
        journal.append(vec![entry(number)]);
    }
    drop(journal);
    assert_eq!(verify(&path).unwrap().last_seq, 10_000);
}

#[test]
fn the_newest_revision_is_known_after_reopening() {
    let (_kept, path) = directory();
    let change = |revision| Entry {
        revision,
        ..entry(revision)
    };
    let journal = FileJournal::open(&path, small()).unwrap();
    assert_eq!(journal.last_revision(), 0);
    journal.append_synced(vec![change(1), change(2)]).unwrap();
    assert_eq!(journal.last_revision(), 2);
    // Segments without any change come after it.
    for number in 100..150 {
        journal.append_synced(vec![entry(number)]).unwrap();
    }
    drop(journal);
    let reopened = || FileJournal::open(&path, small()).unwrap().last_revision();
    assert_eq!(reopened(), 2);
    std::fs::remove_file(path.join("head")).unwrap();
    assert_eq!(reopened(), 2);
}

#[test]
fn one_process_at_a_time() {
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, small()).unwrap();
    let second = FileJournal::open(&path, small()).unwrap_err();
    assert!(second.to_string().contains("another process"), "{second}");
    drop(journal);
    FileJournal::open(&path, small()).unwrap();
}
