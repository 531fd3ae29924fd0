//! LOG-3: a disk that is full or fails stops changes and credentials, not decisions; what was lost is counted.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use keyward_journal::{Disk, DiskFile, Entry, FileDisk, FileJournal, Journal, Options, verify};

use crate::world::{directory, entry, small};

/// A disk with room for so many bytes, whose syncs can be made to fail.
#[derive(Clone, Debug)]
struct FailingDisk {
    room: Arc<AtomicU64>,
    syncs_fail: Arc<AtomicBool>,
}

#[derive(Debug)]
struct FailingFile {
    disk: FailingDisk,
    file: Box<dyn DiskFile>,
    length: u64,
}

impl FailingDisk {
    fn new() -> Self {
        Self {
            room: Arc::new(AtomicU64::new(u64::MAX)),
            syncs_fail: Arc::default(),
        }
    }

    fn fills_up_after(&self, bytes: u64) {
        self.room.store(bytes, Ordering::SeqCst);
    }
}

impl Disk for FailingDisk {
    fn open(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let length = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
        let file = FileDisk.open(path)?;
        let disk = self.clone();
        Ok(Box::new(FailingFile { disk, file, length }))
    }

    fn sync_directory(&self, path: &Path) -> io::Result<()> {
        FileDisk.sync_directory(path)
    }
}

impl DiskFile for FailingFile {
    fn write_at(&mut self, offset: u64, data: &[u8]) -> io::Result<()> {
        let end = offset + data.len() as u64;
        let growth = end.saturating_sub(self.length);
        let room = self.disk.room.load(Ordering::SeqCst);
        if growth > room {
            // A part of it is written, as systems do.
            let part = usize::try_from((self.length + room).saturating_sub(offset)).unwrap();
            self.file.write_at(offset, &data[..part])?;
            self.length = self.length.max(offset + part as u64);
            self.disk.fills_up_after(0);
            return Err(io::ErrorKind::StorageFull.into());
        }
        if room != u64::MAX {
            self.disk.fills_up_after(room - growth);
        }
        self.length = self.length.max(end);
        self.file.write_at(offset, data)
    }

    fn set_len(&mut self, length: u64) -> io::Result<()> {
        self.length = length;
        self.file.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        if self.disk.syncs_fail.load(Ordering::SeqCst) {
            return Err(io::Error::other("the cable is out"));
        }
        self.file.sync()
    }
}

fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::yield_now();
    }
}

#[test]
fn log_3_a_full_disk_blocks_and_what_was_dropped_is_counted() {
    let (_kept, path) = directory();
    let disk = FailingDisk::new();
    let options = Options {
        queue_bytes: 20_000,
        ..Options::default()
    };
    let journal = FileJournal::open_on(Arc::new(disk.clone()), &path, options).unwrap();
    journal.append_synced(vec![entry(1)]).unwrap();
    assert_eq!(journal.blocked(), None);
    disk.fills_up_after(100);
    let refused = journal.append_synced(vec![entry(2)]).unwrap_err();
    assert!(refused.contains("full"), "{refused}");
    assert!(journal.blocked().unwrap().contains("full"));
    // The next is refused at once.
    assert!(journal.append_synced(vec![entry(3)]).is_err());
    // Decisions go on, and their records wait or are dropped; the record of a change is never dropped.
    let started = Instant::now();
    for number in 1000..2000 {
        journal.append(vec![entry(number)]);
    }
    let change = Entry {
        revision: 7,
        ..entry(7)
    };
    journal.append(vec![change]);
    assert!(started.elapsed() < Duration::from_secs(2));
    assert!(journal.find("request-1000").is_some());
    disk.fills_up_after(u64::MAX);
    eventually("writing resumes", || journal.blocked().is_none());
    journal.append_synced(vec![entry(4)]).unwrap();
    assert_eq!(journal.last_revision(), 7);
    for number in [1, 2, 7, 1000, 4] {
        assert!(
            journal.find(&format!("request-{number}")).is_some(),
            "{number}"
        );
    }
    assert_eq!(
        journal.find("request-3"),
        None,
        "it was refused before it was taken"
    );
    let all = journal.read(0, i64::MAX, 10_000);
    let written = all.iter().filter(|entry| {
        (1000..2000).any(|number| *entry.request_id == *format!("request-{number}"))
    });
    let written = written.count() as u64;
    let gaps: Vec<serde_json::Value> = all
        .iter()
        .filter(|entry| entry.request_id.is_empty())
        .map(|entry| serde_json::from_str(&entry.record.text()).unwrap())
        .collect();
    let dropped: u64 = gaps
        .iter()
        .map(|gap| gap["gap"]["dropped"].as_u64().unwrap())
        .sum();
    assert!(dropped > 0);
    assert_eq!(written + dropped, 1000);
    drop(journal);
    verify(&path).unwrap();
}

#[test]
fn log_3_a_failed_sync_is_not_an_acknowledgement() {
    let (_kept, path) = directory();
    let disk = FailingDisk::new();
    let journal = FileJournal::open_on(Arc::new(disk.clone()), &path, small()).unwrap();
    journal.append_synced((0..10).map(entry).collect()).unwrap();
    disk.syncs_fail.store(true, Ordering::SeqCst);
    let refused = journal.append_synced(vec![entry(10)]).unwrap_err();
    assert!(refused.contains("the cable is out"), "{refused}");
    disk.syncs_fail.store(false, Ordering::SeqCst);
    eventually("writing resumes", || journal.blocked().is_none());
    journal
        .append_synced((11..40).map(entry).collect())
        .unwrap();
    drop(journal);
    // Each is there once.
    assert_eq!(verify(&path).unwrap().last_seq, 40);
}

#[test]
fn log_3_a_disk_full_at_every_byte_leaves_a_whole_journal() {
    for room in (0..3000).step_by(37) {
        let (_kept, path) = directory();
        let disk = FailingDisk::new();
        let options = Options {
            segment_bytes: 1000,
            ..Options::default()
        };
        let journal = FileJournal::open_on(Arc::new(disk.clone()), &path, options).unwrap();
        disk.fills_up_after(room);
        let mut acknowledged = Vec::new();
        for number in 0..20 {
            if journal.append_synced(vec![entry(number)]).is_err() {
                break;
            }
            acknowledged.push(number);
        }
        assert!(journal.blocked().is_some(), "{room}");
        drop(journal);
        let journal = FileJournal::open(&path, options).unwrap();
        for number in acknowledged {
            assert!(
                journal.find(&format!("request-{number}")).is_some(),
                "{number} with {room}"
            );
        }
        journal.append_synced(vec![entry(100)]).unwrap();
        drop(journal);
        verify(&path).unwrap_or_else(|damage| panic!("{damage} with {room}"));
    }
}

#[test]
fn a_digest_that_cannot_be_kept_leaves_the_one_before() {
    let (_kept, path) = directory();
    let disk = FailingDisk::new();
    let journal = FileJournal::open_on(Arc::new(disk.clone()), &path, small()).unwrap();
    journal.append_synced(vec![entry(0)]).unwrap();
    let first = journal.durable_position();
    journal.keep_digest(first, b"first").unwrap();
    journal.append_synced(vec![entry(1)]).unwrap();
    let second = journal.durable_position();
    disk.fills_up_after(10);
    assert!(journal.keep_digest(second, b"second").is_err());
    disk.fills_up_after(u64::MAX);
    disk.syncs_fail.store(true, Ordering::SeqCst);
    assert!(journal.keep_digest(second, b"second").is_err());
    disk.syncs_fail.store(false, Ordering::SeqCst);
    assert_eq!(journal.digest(), Some((first, b"first".to_vec())));
    journal.keep_digest(second, b"second").unwrap();
    assert_eq!(journal.digest(), Some((second, b"second".to_vec())));
}
