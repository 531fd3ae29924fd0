//! LOG-1: whatever a record says, it is one line.

use keyward_journal::{Entry, FileJournal, Journal, Options, Record, verify};

use crate::world::{NOW_MS, directory, segment};

/// Strings that try to end a line, a string or an object, one for each number.
fn hostile(number: u64) -> String {
    const PIECES: [&str; 16] = [
        "\n",
        "\r\n",
        "\"",
        "\\",
        "\\\"",
        "\u{0}",
        "\u{1b}[2J",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "}",
        "{\"seq\":1,\"prev\":\"",
        "\",\"revision\":9,\"hash\":\"",
        "\t",
        "',",
        "ordinary",
    ];
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut text = String::new();
    for _ in 0..number % 7 + 1 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        text.push_str(PIECES[usize::try_from(state % 16).unwrap()]);
    }
    text
}

#[test]
fn log_1_a_thousand_injections_are_a_thousand_lines() {
    let (_kept, path) = directory();
    let entries: Vec<Entry> = (0..1000)
        .map(|number| {
            let text = hostile(number);
            let record = match number % 4 {
                0 => Record::of(&serde_json::json!({"userAgent": text, "number": number})),
                // What is no object on one line is made one.
                1 => Record::from_text(text.clone()),
                2 => Record::from_text(format!("{{\n\"number\":\t{number}\r\n}}")),
                _ => Record::of(&text),
            };
            Entry {
                time_ms: NOW_MS,
                request_id: format!("{number}-{text}").into(),
                revision: number,
                record,
            }
        })
        .collect();
    let journal = FileJournal::open(&path, Options::default()).unwrap();
    journal.append_synced(entries.clone()).unwrap();
    for entry in &entries {
        let found = journal.find(&entry.request_id).unwrap();
        let found: serde_json::Value = serde_json::from_str(&found).unwrap();
        let text = hostile(entry.revision);
        match entry.revision % 4 {
            0 => assert_eq!(found["userAgent"], text),
            1 => assert_eq!(found["unreadable"], text),
            2 => assert_eq!(found["number"], entry.revision),
            _ => assert_eq!(
                found["unreadable"],
                serde_json::Value::from(text).to_string()
            ),
        }
    }
    drop(journal);
    let text = std::fs::read(segment(&path, 1)).unwrap();
    assert!(text.iter().all(|byte| *byte >= 0x20 || *byte == b'\n'));
    let lines: Vec<&str> = std::str::from_utf8(&text)
        .unwrap()
        .split_terminator('\n')
        .collect();
    assert_eq!(lines.len(), 1000);
    for (line, entry) in lines.iter().zip(&entries) {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["request_id"], *entry.request_id);
        assert_eq!(line["revision"], entry.revision);
        assert!(line["record"].is_object());
    }
    assert_eq!(verify(&path).unwrap().last_seq, 1000);
}
