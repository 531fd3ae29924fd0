//! What the engine costs: commits alone and in batches, opening and loading 100,000 entries, reading the past.
//!
//! `cargo run --release -p keyward-embedded --example store_cost [DIRECTORY]`

use std::io::Write as _;
use std::time::Instant;

use keyward_embedded::{Check, EmbeddedStore, Options};
use keyward_store::{
    At, CommitOutcome, Domain, Origin, Revision, Store, Transaction, TransactionId, Write,
};

fn change(number: u64, expected: u64, entries: std::ops::Range<u64>) -> Transaction {
    let mut id = [0; 16];
    id.iter_mut()
        .zip(number.to_be_bytes())
        .for_each(|(byte, value)| *byte = value);
    let writes = entries.map(|entry| Write {
        domain: Domain::Partition,
        key: format!("user/AIDA{entry:016}"),
        value: Some(vec![b'a'; 400]),
    });
    Transaction {
        id: TransactionId(id),
        origin: Origin {
            time_ms: number,
            ..Origin::default()
        },
        expected: vec![(Domain::Partition, Revision(expected))],
        claims: Vec::new(),
        writes: writes.collect(),
        secrets: Vec::new(),
        record: vec![b'r'; 800],
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = std::env::args()
        .nth(1)
        .map_or_else(std::env::temp_dir, Into::into);
    let path = directory.join(format!("keyward-bench-{}.redb", std::process::id()));
    let mut out = std::io::stdout();
    let store = EmbeddedStore::open(&path, Options::default())?;

    let mut number = 0;
    let started = Instant::now();
    for batch in 0..20 {
        let changes = (0..50).map(|step| {
            let change = batch * 50 + step;
            change_of(change)
        });
        let changes: Vec<Transaction> = changes.collect();
        number += changes.len() as u64;
        let outcomes = store.commit(changes);
        if !outcomes
            .iter()
            .all(|outcome| matches!(outcome, CommitOutcome::Committed(_)))
        {
            return Err("a change did not commit".into());
        }
    }
    let took = started.elapsed();
    writeln!(
        out,
        "100,000 entries in 1,000 changes of 100, 50 a batch: {took:?}"
    )?;

    let started = Instant::now();
    for _ in 0..200 {
        store.commit(vec![change(number + 1, number, number..number + 1)]);
        number += 1;
    }
    writeln!(
        out,
        "a change of one entry, alone: {:?}",
        started.elapsed() / 200
    )?;

    let started = Instant::now();
    for _ in 0..40 {
        let changes = (0..50).map(|step| {
            let at = number + step;
            change(at + 1, at, at..at + 1)
        });
        store.commit(changes.collect());
        number += 50;
    }
    writeln!(
        out,
        "a change of one entry, 50 a batch: {:?}",
        started.elapsed() / 2000
    )?;

    let started = Instant::now();
    store.history(
        &Domain::Partition,
        At::Revision(Revision(number - 1000)),
        &mut |_, _, _| Ok(()),
    )?;
    writeln!(
        out,
        "100,000 entries as of 1,000 changes ago: {:?}",
        started.elapsed()
    )?;
    drop(store);

    writeln!(
        out,
        "the file: {} MiB",
        std::fs::metadata(&path)?.len() >> 20
    )?;
    for check in [Check::Quick, Check::Full] {
        let started = Instant::now();
        let store = EmbeddedStore::open(
            &path,
            Options {
                check,
                ..Options::default()
            },
        )?;
        let opened = started.elapsed();
        let mut bytes = 0;
        store.load(&mut |_, key, value| {
            bytes += key.len() + value.len();
            Ok(())
        })?;
        let loaded = started.elapsed() - opened;
        writeln!(
            out,
            "{check:?} open {opened:?}, load of {} MiB {loaded:?}",
            bytes >> 20
        )?;
    }
    std::fs::remove_file(&path)?;
    Ok(())
}

/// The change that writes the hundred entries of that number.
fn change_of(number: u64) -> Transaction {
    change(number + 1, number, number * 100..number * 100 + 100)
}
