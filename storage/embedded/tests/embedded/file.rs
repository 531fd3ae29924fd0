//! The file: one process at a time, readable by its owner alone, of a known format.

use std::io::Read;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use keyward_embedded::{EmbeddedStore, Options};
use keyward_store::{CommitOutcome, Revision, StoreError};

use crate::disk::MemoryDisk;
use crate::world::{everything, fresh, grow, open};

#[test]
fn a_second_opening_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keyward.redb");
    let store = EmbeddedStore::open(&path, Options::default()).unwrap();
    match EmbeddedStore::open(&path, Options::default()) {
        Err(StoreError::Locked(text)) => assert!(text.contains("another process"), "{text}"),
        other => panic!("{other:?}"),
    }
    drop(store);
    let store = EmbeddedStore::open(&path, Options::default()).unwrap();
    assert_eq!(grow(&store, 1), CommitOutcome::Committed(Revision(1)));
    let files: Vec<_> = std::fs::read_dir(directory.path()).unwrap().collect();
    assert_eq!(files.len(), 1);
}

#[cfg(unix)]
#[test]
fn sto_4_the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keyward.redb");
    let _store = EmbeddedStore::open(&path, Options::default()).unwrap();
    assert_eq!(
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn what_is_no_store_is_refused() {
    for bytes in [b"hello".to_vec(), vec![0; 1 << 20], b"redb".repeat(2000)] {
        let error = open(MemoryDisk::with(bytes), Options::default()).unwrap_err();
        assert!(matches!(error, StoreError::Damaged(_)), "{error}");
    }
}

/// Written by `keep_a_fixture`, by the version of Keyward that introduced the format.
const FORMAT_1: &[u8] = include_bytes!("../fixtures/format-1.redb.gz");

#[test]
fn a_file_of_every_format_opens() {
    let mut bytes = Vec::new();
    GzDecoder::new(FORMAT_1).read_to_end(&mut bytes).unwrap();
    let store = open(MemoryDisk::with(bytes), Options::default()).unwrap();
    store.verify().unwrap();
    let (expected, _disk) = fresh();
    grow(&expected, 30);
    assert_eq!(everything(&store, 30), everything(&expected, 30));
    assert_eq!(grow(&store, 40), CommitOutcome::Committed(Revision(40)));
}

/// `KEYWARD_FIXTURE=tests/fixtures/format-N.redb.gz cargo test -p keyward-embedded keep_a_fixture`
#[test]
fn keep_a_fixture() {
    let Some(path) = std::env::var_os("KEYWARD_FIXTURE") else {
        return;
    };
    let (store, disk) = fresh();
    grow(&store, 30);
    drop(store);
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    std::io::Write::write_all(&mut gzip, &disk.bytes()).unwrap();
    std::fs::write(path, gzip.finish().unwrap()).unwrap();
}
