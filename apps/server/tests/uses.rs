//! When keys, users and roles were last used: derived from the journal, so that a restart forgets nothing.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod support;

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};

use keyward_journal::{Entry, FileJournal, Journal, Position, Tell};
use support::{ACCOUNT, Keys, ROOT, World};

const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// A journal that hands out the records from before a start only once it is told to.
#[derive(Debug)]
struct Held {
    journal: FileJournal,
    released: Mutex<bool>,
    change: Condvar,
}

impl Held {
    fn open(directory: &Path, released: bool) -> Arc<Self> {
        // The gate before lets go of it as its threads end.
        let journal = loop {
            match FileJournal::open(directory, keyward_journal::Options::default()) {
                Ok(journal) => break journal,
                Err(_) => std::thread::yield_now(),
            }
        };
        Arc::new(Self {
            journal,
            released: Mutex::new(released),
            change: Condvar::new(),
        })
    }

    fn release(&self) {
        *self.released.lock().unwrap() = true;
        self.change.notify_all();
    }
}

impl Journal for Held {
    fn append(&self, entries: Vec<Entry>) {
        self.journal.append(entries);
    }
    fn append_and_tell(&self, entries: Vec<Entry>, tell: Tell) {
        self.journal.append_and_tell(entries, tell);
    }
    fn blocked(&self) -> Option<String> {
        self.journal.blocked()
    }
    fn last_revision(&self) -> u64 {
        self.journal.last_revision()
    }
    fn find(&self, request_id: &str) -> Option<String> {
        self.journal.find(request_id)
    }
    fn read(&self, from_ms: i64, to_ms: i64, limit: usize) -> Vec<Entry> {
        self.journal.read(from_ms, to_ms, limit)
    }
    fn durable_position(&self) -> Position {
        self.journal.durable_position()
    }
    fn read_after(&self, position: Position, visit: &mut dyn FnMut(&str)) {
        let mut released = self.released.lock().unwrap();
        while !*released {
            released = self.change.wait(released).unwrap();
        }
        self.journal.read_after(position, visit);
    }
    fn keep_digest(&self, position: Position, digest: &[u8]) -> Result<(), String> {
        self.journal.keep_digest(position, digest)
    }
    fn digest(&self) -> Option<(Position, Vec<u8>)> {
        self.journal.digest()
    }
}

/// Dave uses a key and role r; what is kept of it, with the clock five minutes on.
async fn used(directory: &Path) -> (World, Keys) {
    let first = World::new().await;
    let world = World::on(first.store, Held::open(directory, true), first.clock).await;
    let dave = world.user("dave", Some(ALL)).await;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let make = [
        ("Action", "CreateRole"),
        ("RoleName", "r"),
        ("AssumeRolePolicyDocument", trust.as_str()),
    ];
    world.iam(&Keys::of(ROOT), &make).await;
    let session = world
        .assume(&dave, &format!("arn:aws:iam::{ACCOUNT}:role/r"))
        .await;
    world
        .query("sts", Some(&session), &[("Action", "GetCallerIdentity")])
        .await;
    world.iam(&dave, &[("Action", "ListUsers")]).await;
    world.clock.advance(300);
    (world, dave)
}

async fn report_state(world: &World) -> String {
    let told = world
        .iam(&Keys::of(ROOT), &[("Action", "GenerateCredentialReport")])
        .await;
    told.element("State").unwrap()
}

/// What is told of Dave's key, the role, and what Dave asked for.
async fn told(world: &World, dave: &Keys) -> Vec<Option<String>> {
    let root = Keys::of(ROOT);
    let key = [
        ("Action", "GetAccessKeyLastUsed"),
        ("AccessKeyId", dave.id.as_str()),
    ];
    let key = world.iam(&root, &key).await;
    let role = world
        .iam(&root, &[("Action", "GetRole"), ("RoleName", "r")])
        .await;
    let arn = format!("arn:aws:iam::{ACCOUNT}:user/dave");
    let generate = [
        ("Action", "GenerateServiceLastAccessedDetails"),
        ("Arn", arn.as_str()),
        ("Granularity", "ACTION_LEVEL"),
    ];
    let job = world.iam(&root, &generate).await.element("JobId").unwrap();
    let get = [
        ("Action", "GetServiceLastAccessedDetails"),
        ("JobId", job.as_str()),
        // Dave may use every service.
        ("MaxItems", "1000"),
    ];
    let details = world.iam(&root, &get).await;
    vec![
        key.element("ServiceName"),
        key.element("LastUsedDate"),
        role.element("LastUsedDate"),
        details.element("JobStatus"),
        details.element("LastAccessedTime"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn last_uses_outlive_the_process_with_and_without_a_digest() {
    for keeps in [false, true] {
        let directory = tempfile::tempdir().unwrap();
        let (world, dave) = used(directory.path()).await;
        let before = told(&world, &dave).await;
        assert!(before.iter().all(Option::is_some), "{before:?}");
        world.gate.flush_records().unwrap();
        assert!(directory.path().join("digest").exists());
        if !keeps {
            std::fs::remove_file(directory.path().join("digest")).unwrap();
        }
        let (store, clock) = (world.store.clone(), world.clock.clone());
        drop(world);
        let journal = Held::open(directory.path(), true);
        let world = World::on(store, journal, clock).await;
        while report_state(&world).await != "COMPLETE" {}
        assert_eq!(told(&world, &dave).await, before, "digest: {keeps}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_wait_for_what_came_before_the_start() {
    let directory = tempfile::tempdir().unwrap();
    let (world, dave) = used(directory.path()).await;
    world.gate.flush_records().unwrap();
    std::fs::remove_file(directory.path().join("digest")).unwrap();
    let before = told(&world, &dave).await;
    let (store, clock) = (world.store.clone(), world.clock.clone());
    drop(world);
    let journal = Held::open(directory.path(), false);
    let world = World::on(store, journal.clone(), clock).await;
    assert_eq!(report_state(&world).await, "STARTED");
    assert_eq!(report_state(&world).await, "INPROGRESS");
    let get = [("Action", "GetCredentialReport")];
    let early = world.query("iam", Some(&Keys::of(ROOT)), &get).await;
    assert_eq!(
        (early.status, early.code().as_str()),
        (404, "ReportInProgress")
    );
    assert_eq!(told(&world, &dave).await[3].as_deref(), Some("IN_PROGRESS"));
    // Nothing is kept that would pass for whole.
    world.gate.keep_uses();
    assert!(!directory.path().join("digest").exists());
    journal.release();
    while report_state(&world).await != "COMPLETE" {}
    assert_eq!(report_state(&world).await, "COMPLETE");
    assert_eq!(
        world.query("iam", Some(&Keys::of(ROOT)), &get).await.status,
        200
    );
    assert_eq!(told(&world, &dave).await, before);
}

#[tokio::test]
async fn a_credential_report_is_the_newest_for_four_hours() {
    let world = World::new().await;
    let get = [("Action", "GetCredentialReport")];
    assert_eq!(report_state(&world).await, "STARTED");
    world.clock.advance(4 * 3600 - 1);
    assert_eq!(report_state(&world).await, "COMPLETE");
    assert_eq!(
        world.query("iam", Some(&Keys::of(ROOT)), &get).await.status,
        200
    );
    world.clock.advance(1);
    let late = world.query("iam", Some(&Keys::of(ROOT)), &get).await;
    assert_eq!((late.status, late.code().as_str()), (410, "ReportExpired"));
    assert_eq!(report_state(&world).await, "STARTED");
    assert_eq!(report_state(&world).await, "COMPLETE");
}

/// The report's row of Dave, by column.
async fn row_of_dave(world: &World) -> std::collections::HashMap<String, String> {
    report_state(world).await;
    let get = [("Action", "GetCredentialReport")];
    let told = world.iam(&Keys::of(ROOT), &get).await;
    let encoded = told.element("Content").unwrap();
    let text = data_encoding::BASE64.decode(encoded.as_bytes()).unwrap();
    let text = String::from_utf8(text).unwrap();
    let mut lines = text.lines();
    let header: Vec<_> = lines
        .next()
        .unwrap()
        .split(',')
        .map(str::to_owned)
        .collect();
    let row = lines.find(|line| line.starts_with("dave,")).unwrap();
    header
        .into_iter()
        .zip(row.split(',').map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn t_14_keys_that_were_not_used_for_45_and_90_days_and_their_rotation() {
    let day = 24 * 3600;
    let world = World::new().await;
    let root = Keys::of(ROOT);
    let first = world.user("dave", Some(ALL)).await;
    world.iam(&first, &[("Action", "ListUsers")]).await;
    let used = row_of_dave(&world).await["access_key_1_last_used_date"].clone();
    for days in [46, 91 - 46] {
        world.clock.advance(days * day);
        let row = row_of_dave(&world).await;
        assert_eq!(row["access_key_1_active"], "true");
        assert_eq!(row["access_key_1_last_used_date"], used);
    }
    // A second key takes over, the first rests, and is deleted once nothing needed it.
    let made = world
        .iam(
            &root,
            &[("Action", "CreateAccessKey"), ("UserName", "dave")],
        )
        .await;
    let second = Keys {
        id: made.element("AccessKeyId").unwrap(),
        secret: made.element("SecretAccessKey").unwrap(),
        token: None,
    };
    world.iam(&second, &[("Action", "ListUsers")]).await;
    let key = [("UserName", "dave"), ("AccessKeyId", first.id.as_str())];
    let rest = [
        &[("Action", "UpdateAccessKey"), ("Status", "Inactive")],
        &key[..],
    ]
    .concat();
    world.iam(&root, &rest).await;
    world.clock.advance(5 * 3600);
    let row = row_of_dave(&world).await;
    let active = [&row["access_key_1_active"], &row["access_key_2_active"]];
    assert_eq!(active, ["false", "true"]);
    assert!(row["access_key_2_last_used_date"] > used);
    let refused = world
        .query("iam", Some(&first), &[("Action", "ListUsers")])
        .await;
    assert_eq!(refused.code(), "InvalidClientTokenId");
    world
        .iam(
            &root,
            &[&[("Action", "DeleteAccessKey")], &key[..]].concat(),
        )
        .await;
    world.clock.advance(5 * 3600);
    let row = row_of_dave(&world).await;
    assert_eq!(row["access_key_2_active"], "false");
    assert!(row["access_key_1_last_rotated"] > used);
}
