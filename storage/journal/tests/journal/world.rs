use std::path::{Path, PathBuf};

use keyward_journal::{Entry, FileJournal, Journal, Options, Record};
use tempfile::TempDir;

pub(crate) const NOW_MS: i64 = 4_000_000_000_000;

/// Small segments: a few lines each.
pub(crate) fn small() -> Options {
    Options {
        segment_bytes: 4096,
        ..Options::default()
    }
}

pub(crate) fn entry(number: u64) -> Entry {
    Entry {
        time_ms: NOW_MS + i64::try_from(number).unwrap(),
        request_id: format!("request-{number}"),
        revision: 0,
        record: Record::from_text(format!(r#"{{"operation":"GetUser","number":{number}}}"#)),
    }
}

pub(crate) fn directory() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal");
    (directory, path)
}

/// Writes entries and closes the journal.
pub(crate) fn write(path: &Path, options: Options, numbers: impl IntoIterator<Item = u64>) {
    let journal = FileJournal::open(path, options).unwrap();
    for number in numbers {
        journal.append_synced(vec![entry(number)]).unwrap();
    }
}

pub(crate) fn segment(path: &Path, number: u64) -> PathBuf {
    path.join(format!("{number:08}.jsonl"))
}

pub(crate) fn segments(path: &Path) -> Vec<u64> {
    let files = std::fs::read_dir(path).unwrap();
    let mut numbers: Vec<u64> = files
        .filter_map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            Some(name.strip_suffix(".jsonl")?.parse().unwrap())
        })
        .collect();
    numbers.sort_unstable();
    numbers
}
