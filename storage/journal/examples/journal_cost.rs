//! What the journal costs: `cargo run --release -p keyward-journal --example journal_cost`.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "an example that measures, and ends at the first surprise"
)]

use std::time::Instant;

use keyward_journal::{Entry, FileJournal, Journal, Options, Record, verify};

const ENTRIES: u64 = 500_000;

fn main() {
    let directory = std::env::temp_dir().join(format!("keyward-journal-{}", std::process::id()));
    let journal =
        FileJournal::open(&directory, Options::default()).expect("a directory to write in");
    let fields: Vec<String> = (0..30)
        .map(|field| format!(r#""field{field}":"{}""#, "x".repeat(10)))
        .collect();
    let record = Record::from_text(format!(r#"{{"operation":"GetUser",{}}}"#, fields.join(",")));
    let entries: Vec<Vec<Entry>> = (0..ENTRIES)
        .map(|number| {
            vec![Entry {
                time_ms: 4_000_000_000_000,
                request_id: format!("{number:08x}-0000-4000-8000-000000000000").into(),
                revision: 0,
                record: record.clone(),
            }]
        })
        .collect();
    let started = Instant::now();
    let mut waited = std::time::Duration::ZERO;
    for entry in entries {
        while journal.blocked().is_some() {
            let from = Instant::now();
            std::thread::yield_now();
            waited += from.elapsed();
        }
        journal.append(entry);
    }
    let handed = started.elapsed() - waited;
    journal.append_synced(Vec::new()).unwrap();
    let all = started.elapsed();
    let each = |time: std::time::Duration| time.as_nanos() / u128::from(ENTRIES);
    println!(
        "handing over: {} ns each; until durable: {} ns each",
        each(handed),
        each(all)
    );
    let started = Instant::now();
    for _ in 0..100 {
        journal
            .append_synced(vec![Entry {
                time_ms: 4_000_000_000_000,
                request_id: "one".into(),
                revision: 0,
                record: record.clone(),
            }])
            .unwrap();
    }
    println!("durable one at a time: {:?} each", started.elapsed() / 100);
    let started = Instant::now();
    for number in (0..ENTRIES).step_by(5000) {
        let id = format!("{number:08x}-0000-4000-8000-000000000000");
        assert!(journal.find(&id).is_some());
    }
    println!("found: {:?} each", started.elapsed() / 100);
    drop(journal);
    let started = Instant::now();
    verify(&directory).unwrap();
    println!("verified: {:?}", started.elapsed());
    std::fs::remove_dir_all(&directory).unwrap();
}
