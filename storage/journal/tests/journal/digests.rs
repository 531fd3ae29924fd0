//! Digests: kept with the line up to which they go, and good for this journal's lines only.

use keyward_journal::{FileJournal, Journal, Position};

use crate::world::{directory, entry, small, write};

fn texts(journal: &FileJournal, position: Position) -> Vec<String> {
    let mut texts = Vec::new();
    journal.read_after(position, &mut |text| texts.push(text.to_owned()));
    texts
}

fn records(numbers: std::ops::Range<u64>) -> Vec<String> {
    numbers
        .map(|number| entry(number).record.to_string())
        .collect()
}

#[test]
fn what_came_after_a_digest_is_read_once() {
    let (_kept, path) = directory();
    write(&path, small(), 0..150);
    let journal = FileJournal::open(&path, small()).unwrap();
    assert_eq!(journal.digest(), None);
    assert_eq!(texts(&journal, Position::default()), records(0..150));
    let position = journal.durable_position();
    journal.keep_digest(position, b"a digest").unwrap();
    drop(journal);
    write(&path, small(), 150..200);
    let journal = FileJournal::open(&path, small()).unwrap();
    let (kept, bytes) = journal.digest().unwrap();
    assert_eq!((kept, bytes.as_slice()), (position, &b"a digest"[..]));
    assert_eq!(texts(&journal, kept), records(150..200));
}

#[test]
fn a_digest_that_is_damaged_or_of_other_lines_is_none() {
    let (_kept, path) = directory();
    write(&path, small(), 0..100);
    let journal = FileJournal::open(&path, small()).unwrap();
    let position = journal.durable_position();
    journal.keep_digest(position, b"a digest").unwrap();
    drop(journal);
    let whole = std::fs::read(path.join("digest")).unwrap();
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        std::fs::write(path.join("digest"), bytes).unwrap();
        let journal = FileJournal::open(&path, small()).unwrap();
        assert_eq!(journal.digest(), None, "byte {place}");
    }

    // A journal that went as far, with other records.
    let (_kept, other) = directory();
    write(&other, small(), 1..101);
    std::fs::write(other.join("digest"), &whole).unwrap();
    let journal = FileJournal::open(&other, small()).unwrap();
    assert_eq!(journal.digest(), None);
    drop(journal);

    // One that never went so far, as after a backup was put back.
    let (_kept, shorter) = directory();
    write(&shorter, small(), 0..50);
    std::fs::write(shorter.join("digest"), &whole).unwrap();
    let journal = FileJournal::open(&shorter, small()).unwrap();
    assert_eq!(journal.digest(), None);
}
