use std::path::{Path, PathBuf};

use keyward_journal::{Entry, FileJournal, Journal, Options, Record, Shared};
use tempfile::TempDir;

pub(crate) const NOW_MS: i64 = 4_000_000_000_000;

/// Small segments: a few lines each.
pub(crate) fn small() -> Options {
    Options {
        segment_bytes: 4096,
        ..Options::default()
    }
}

/// Three of four entries say who called, one of two callers.
pub(crate) fn entry(number: u64) -> Entry {
    let own = serde_json::json!({"operation": "GetUser", "number": number});
    let record = match number % 4 {
        0 => Record::of(&own),
        rest => {
            let caller = format!("caller-{}", rest % 2);
            Record::sharing(Shared::of(&serde_json::json!({ "caller": caller })), &own)
        }
    };
    Entry {
        time_ms: NOW_MS + i64::try_from(number).unwrap(),
        request_id: format!("request-{number}").into(),
        revision: 0,
        record,
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
