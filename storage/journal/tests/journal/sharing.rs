//! What records share: written once, read as if each had it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use keyward_journal::{Entry, FileJournal, Journal, Options, Position, Record, Shared, verify};
use serde_json::{Value, json};

use crate::world::{NOW_MS, directory, entry, segment, segments, small, write};

fn lines(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.split_terminator('\n');
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// An entry of a caller whose description is long.
fn of_caller(caller: u64, number: u64) -> Entry {
    let caller = json!({"caller": {"number": caller, "record": "\"}},\"record\":{\"", "is": "x".repeat(1000)}});
    Entry {
        time_ms: NOW_MS,
        request_id: format!("request-{number}").into(),
        revision: 0,
        record: Record::sharing(Shared::of(&caller), &json!({ "number": number })),
    }
}

fn assert_all_whole(path: &Path, options: Options, entries: &[Entry]) {
    let journal = FileJournal::open(path, options).unwrap();
    assert_eq!(journal.read(0, i64::MAX, usize::MAX), entries);
    let mut texts = Vec::new();
    journal.read_after(Position::default(), &mut |text| texts.push(text.to_owned()));
    assert_eq!(texts.len(), entries.len());
    for (entry, text) in entries.iter().zip(&texts) {
        assert_eq!(entry.record.text(), text.as_str());
    }
    for (entry, text) in entries.iter().zip(&texts).step_by(entries.len() / 200 + 1) {
        let found = journal.find(&entry.request_id);
        assert_eq!(found.as_deref(), Some(text.as_str()));
    }
    drop(journal);
    assert_eq!(verify(path).unwrap().last_seq, entries.len() as u64);
}

#[test]
fn what_records_share_is_written_once_in_a_segment() {
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, small()).unwrap();
    let entries: Vec<_> = (0..200).map(entry).collect();
    for portion in entries.chunks(10) {
        journal.append_synced(portion.to_vec()).unwrap();
    }
    drop(journal);
    assert!(segments(&path).len() > 5);
    for number in segments(&path) {
        let lines = lines(&segment(&path, number));
        let shared: Vec<_> = lines.iter().filter_map(|line| line.get("shared")).collect();
        assert!(shared.len() <= 2, "{shared:?}");
        let referring = lines.iter().filter(|line| line.get("shared_at").is_some());
        assert!(referring.count() + shared.len() >= lines.len() * 2 / 3);
    }
    assert_all_whole(&path, small(), &entries);
}

#[test]
fn a_journal_that_is_opened_again_says_it_again() {
    let (_kept, path) = directory();
    for number in 0..20 {
        write(&path, Options::default(), [number]);
    }
    let lines = lines(&segment(&path, 1));
    let shared = lines.iter().filter(|line| line.get("shared").is_some());
    assert_eq!(shared.count(), 15);
    let entries: Vec<_> = (0..20).map(entry).collect();
    assert_all_whole(&path, Options::default(), &entries);
}

/// However many callers there are, a line refers to one in the same million bytes.
#[test]
fn nobody_has_to_look_back_far() {
    const STRETCH: u64 = 1 << 20;
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    let mut entries = Vec::new();
    for number in 0..6000 {
        entries.push(of_caller(number * number % 97, number));
        // A caller who comes once.
        entries.push(of_caller(1_000_000 + number, 1_000_000 + number));
    }
    journal.append_synced(entries.clone()).unwrap();
    drop(journal);
    let mut offset = 0;
    let mut latest = HashMap::new();
    let (mut here, mut elsewhere) = (0, 0);
    let text = std::fs::read_to_string(segment(&path, 1)).unwrap();
    for line in text.split_inclusive('\n') {
        let value: Value = serde_json::from_str(line).unwrap();
        if let Some(shared) = value.get("shared") {
            latest.insert(offset, shared.clone());
            here += 1;
        } else {
            let other = value["shared_at"].as_u64().unwrap();
            assert_eq!(other / STRETCH, offset / STRETCH);
            assert!(latest.contains_key(&other));
            elsewhere += 1;
        }
        offset += line.len() as u64;
    }
    assert!(offset > 7 * STRETCH, "{offset}");
    assert!(
        here < 6000 + 97 * (offset / STRETCH + 1),
        "{here} of {}",
        here + elsewhere
    );
    assert_all_whole(&path, Options::default(), &entries);
}

#[test]
fn log_4_a_damaged_line_takes_those_that_share_with_it_and_no_others() {
    let (_kept, path) = directory();
    write(&path, Options::default(), []);
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    journal.append_synced((0..40).map(entry).collect()).unwrap();
    drop(journal);
    let text = std::fs::read_to_string(segment(&path, 1)).unwrap();
    let mut held: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let victim = held
        .iter()
        .position(|line| line.contains("caller-0"))
        .unwrap();
    held[victim] = "x".repeat(held[victim].len() - 1) + "\n";
    std::fs::write(segment(&path, 1), held.concat()).unwrap();
    let damage = verify(&path).unwrap_err();
    assert_eq!(damage.line, victim as u64 + 1);
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    for number in 0..40 {
        let found = journal.find(&format!("request-{number}"));
        let lost = entry(number).record.text().contains("caller-0");
        assert_eq!(found.is_none(), lost, "{number}");
    }
    assert_eq!(journal.read(0, i64::MAX, 100).len(), 30);
    // What is written now stands for itself.
    journal.append_synced(vec![entry(102)]).unwrap();
    assert!(journal.find("request-102").unwrap().contains("caller-0"));
}

/// A line that was made with its hashes, as only whoever can write the directory can.
#[test]
fn log_4_a_reference_to_nothing_is_found() {
    let (_kept, path) = directory();
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    journal.append_synced((1..4).map(entry).collect()).unwrap();
    drop(journal);
    assert!(verify(&path).is_ok());
    // Line 2 has what line 4 refers to: a segment that begins after it has its lines, and not what they share.
    let text = std::fs::read_to_string(segment(&path, 1)).unwrap();
    let last = text.split_inclusive('\n').next_back().unwrap();
    assert!(last.contains("shared_at"), "{last}");
    std::fs::write(segment(&path, 1), last).unwrap();
    let head = std::fs::read_to_string(path.join("head")).unwrap();
    let head = head.replace("\"first_seq\":1", "\"first_seq\":3");
    std::fs::write(path.join("head"), head).unwrap();
    let reason = verify(&path).unwrap_err().reason;
    assert!(reason.contains("shares"), "{reason}");
}

/// As it was kept before records shared anything.
#[test]
fn a_journal_of_whole_records_is_read_and_written_on() {
    let (_kept, path) = directory();
    std::fs::create_dir(&path).unwrap();
    let fixture = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/whole-records");
    for name in ["00000001.jsonl", "head"] {
        std::fs::copy(fixture.join(name), path.join(name)).unwrap();
    }
    let before = lines(&segment(&path, 1));
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    let read = journal.read(0, i64::MAX, 100);
    assert_eq!(read.len(), before.len());
    for (entry, line) in read.iter().zip(&before) {
        let text = journal.find(&entry.request_id).unwrap();
        assert_eq!(
            serde_json::from_str::<Value>(&text).unwrap(),
            line["record"]
        );
    }
    journal.append_synced((1..8).map(entry).collect()).unwrap();
    drop(journal);
    assert_eq!(verify(&path).unwrap().last_seq, before.len() as u64 + 7);
}
