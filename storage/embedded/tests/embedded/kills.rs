//! Kills and power losses: every acknowledged change is there, and no half of one (STO-5).

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use keyward_embedded::{Check, EmbeddedStore, Options};
use keyward_store::{CommitOutcome, Revision, Store};

use crate::world::{everything, fresh, grow, open, random, share};

#[test]
fn sto_5_power_losses_lose_nothing_acknowledged() {
    let mut random = random("power losses");
    for case in 0..share("power losses", 1_000, 60) {
        let (store, disk) = fresh();
        let mut disk = disk;
        let mut store = store;
        for _ in 0..3 {
            let before = store.load(&mut |_, _, _| Ok(())).unwrap().revision.0;
            grow(&store, before + 1 + random.below(12));
            let acknowledged = store.load(&mut |_, _, _| Ok(())).unwrap().revision;
            let expected = everything(&store, acknowledged.0);
            // Some more, of which the last is cut off within.
            disk.fails_to_sync_after(u32::try_from(random.below(3)).unwrap());
            grow(&store, acknowledged.0 + 2);
            let known = store.wait(Revision(0), Duration::ZERO);
            drop(store);
            disk = disk.after_power_loss(&mut random);
            let check = if random.below(2) == 0 {
                Check::Full
            } else {
                Check::Quick
            };
            store = open(
                disk.clone(),
                Options {
                    check,
                    ..Options::default()
                },
            )
            .unwrap_or_else(|error| panic!("case {case}: {error}"));
            store.verify().unwrap();
            let found = store.load(&mut |_, _, _| Ok(())).unwrap().revision;
            assert!(
                found >= known && found.0 <= known.0 + 1,
                "{found} {known} {acknowledged}"
            );
            if found == acknowledged {
                assert_eq!(everything(&store, acknowledged.0), expected);
            }
        }
    }
}

const CHILD: &str = "KEYWARD_TEST_WRITER";

/// Not a test of its own: the process that is killed. It says every revision that was acknowledged.
#[test]
fn writer_to_be_killed() {
    let Some(path) = std::env::var_os(CHILD) else {
        return;
    };
    let store = EmbeddedStore::open(path.as_ref(), Options::default()).unwrap();
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nopen").unwrap();
    loop {
        let head = store.load(&mut |_, _, _| Ok(())).unwrap().revision.0;
        let outcome = grow(&store, head + 1);
        assert_eq!(outcome, CommitOutcome::Committed(Revision(head + 1)));
        writeln!(out, "acknowledged {}", head + 1).unwrap();
    }
}

#[test]
fn sto_5_kills_lose_nothing_acknowledged() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keyward.redb");
    let mut random = random("kills");
    let mut acknowledged = 0;
    for _ in 0..share("kills", 1_000, 12) {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "kills::writer_to_be_killed",
                "--exact",
                "--nocapture",
                "--test-threads=1",
            ])
            .env(CHILD, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(
            lines
                .by_ref()
                .map_while(Result::ok)
                .any(|line| line == "open")
        );
        std::thread::sleep(Duration::from_millis(random.below(60)));
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            let number = line
                .strip_prefix("acknowledged ")
                .and_then(|number| number.parse().ok());
            acknowledged = number.unwrap_or(acknowledged);
        }
        let store = EmbeddedStore::open(
            &path,
            Options {
                check: Check::Quick,
                ..Options::default()
            },
        )
        .unwrap();
        store.verify().unwrap();
        let found = store.load(&mut |_, _, _| Ok(())).unwrap().revision.0;
        assert!(
            found == acknowledged || found == acknowledged + 1,
            "{found} {acknowledged}"
        );
        acknowledged = found;
    }
    println!("kills: {acknowledged} acknowledged changes found");
}
