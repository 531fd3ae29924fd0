//! What the state costs: a change beside the number of users, start-up beside plain JSON, memory for each user.
//!
//! Usage: `cargo run --release --manifest-path bench/Cargo.toml --bin state`.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use keyward_arn::{AccountId, UserId};
use keyward_embedded::EmbeddedStore;
use keyward_identity::{
    AccountRecord, AccountSettings, Change, Key, OtherCredentials, Policies, State, Stored, Tag,
    User,
};
use keyward_store::{Domain, Origin, Revision, Store, Transaction, TransactionId, Write};

const USERS: usize = 100_000;
const CHANGES: usize = 10_000;

fn account() -> AccountId {
    AccountId::from_number(123_456_789_012)
}

fn user(n: usize) -> User {
    User {
        id: UserId::from_random(n as u128 * 0x9e37_79b9_7f4a_7c15),
        name: format!("user-{n:06}"),
        path: "/staff/".to_owned(),
        created_ms: 1_767_225_600_000,
        tags: vec![Tag {
            key: "team".to_owned(),
            value: format!("team-{}", n % 100),
        }],
        boundary: None,
        policies: Policies::default(),
        groups: Vec::new(),
        access_keys: Vec::new(),
        login_profile: None,
        credentials: OtherCredentials::default(),
    }
}

fn put(stored: Stored) -> Change {
    Change {
        account: account(),
        key: stored.key(),
        value: Some(stored),
    }
}

fn account_change() -> Change {
    put(Stored::Account(Arc::new(AccountRecord {
        id: account(),
        name: "bench".to_owned(),
        email: "root@keyward.invalid".to_owned(),
        created_ms: 0,
        root_access_keys: Vec::new(),
        sessions_valid_after_ms: None,
        settings: AccountSettings::default(),
    })))
}

fn state_of(users: usize) -> State {
    let mut state = State::default();
    state.apply(&account_change(), 1);
    for n in 0..users {
        state.apply(&put(Stored::User(Arc::new(user(n)))), 1);
    }
    state
}

fn resident_bytes() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: usize = text
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .unwrap_or(0);
    pages * 4096
}

/// Microseconds for one change of a user, published as a new snapshot while the old one stays in use.
fn change_cost(users: usize) -> f64 {
    let mut published = Arc::new(state_of(users));
    let started = Instant::now();
    for n in 0..CHANGES {
        let mut changed = user(n % users);
        changed.tags = vec![Tag {
            key: "n".to_owned(),
            value: n.to_string(),
        }];
        let mut next = published.as_ref().clone();
        next.apply(&put(Stored::User(Arc::new(changed))), n as u64 + 2);
        published = Arc::new(next);
    }
    black_box(&published);
    started.elapsed().as_secs_f64() * 1e6 / CHANGES as f64
}

fn fill(store: &EmbeddedStore) {
    let changes: Vec<Change> = std::iter::once(account_change())
        .chain((0..USERS).map(|n| put(Stored::User(Arc::new(user(n))))))
        .collect();
    let mut revision = 0;
    for (batch, portion) in changes.chunks(5000).enumerate() {
        let transactions: Vec<Transaction> = portion
            .chunks(100)
            .enumerate()
            .map(|(n, writes)| {
                let expected = Revision(revision);
                revision += 1;
                Transaction {
                    id: TransactionId(((batch * 1000 + n) as u128).to_be_bytes()),
                    origin: Origin::default(),
                    expected: vec![(Domain::Account(account()), expected)],
                    claims: Vec::new(),
                    writes: writes
                        .iter()
                        .map(|change| Write {
                            domain: Domain::Account(account()),
                            key: change.key.to_string(),
                            value: change.value.as_ref().map(Stored::encode),
                        })
                        .collect(),
                    secrets: Vec::new(),
                    record: Vec::new(),
                }
            })
            .collect();
        for outcome in store.commit(transactions) {
            assert!(
                matches!(outcome, keyward_store::CommitOutcome::Committed(_)),
                "{outcome:?}"
            );
        }
    }
}

fn load(path: &std::path::Path) -> State {
    let store = EmbeddedStore::open(path, Default::default()).expect("the store opens");
    let mut changes = Vec::new();
    store
        .load(&mut |_, key, bytes| {
            let stored = Stored::decode(key, bytes).expect("a record of ours");
            changes.push(put(stored));
            Ok(())
        })
        .expect("the store loads");
    let mut state = State::default();
    for change in changes.iter().filter(|change| change.key == Key::Account) {
        state.apply(change, 1);
    }
    for change in changes.iter().filter(|change| change.key != Key::Account) {
        state.apply(change, 1);
    }
    state
}

fn main() {
    // First, while nothing freed lies about to be used again.
    let before = resident_bytes();
    let state = state_of(USERS);
    let bytes = (resident_bytes() - before) / USERS;
    println!("memory: {bytes} bytes for each of {USERS} users with a tag");
    drop(state);

    println!("cost of one change (a user's tags), its snapshot published beside the old one");
    let costs: Vec<(usize, f64)> = [10, 1000, USERS]
        .into_iter()
        .map(|users| (users, change_cost(users)))
        .collect();
    for (users, cost) in &costs {
        println!("  {users:>7} users: {cost:>6.1} µs");
    }
    println!(
        "  from 10 to {USERS} users it grows {:.1} times",
        costs[2].1 / costs[0].1
    );

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("state.redb");
    fill(&EmbeddedStore::open(&path, Default::default()).expect("a store"));
    let users: Vec<User> = (0..USERS).map(user).collect();
    let text = serde_json::to_string(&users).expect("JSON");
    drop(users);
    let (mut json_seconds, mut load_seconds) = (f64::MAX, f64::MAX);
    for _ in 0..3 {
        let started = Instant::now();
        black_box(serde_json::from_str::<serde_json::Value>(&text).expect("JSON"));
        json_seconds = json_seconds.min(started.elapsed().as_secs_f64());
        let started = Instant::now();
        let state = load(&path);
        assert_eq!(
            state.account(account()).map(|account| account.users.len()),
            Some(USERS)
        );
        load_seconds = load_seconds.min(started.elapsed().as_secs_f64());
        black_box(state);
    }
    println!(
        "start-up with {USERS} users: {:.0} ms from the store to a state that decides; parsing the same data as plain \
         JSON: {:.0} ms; {:.1} times",
        load_seconds * 1e3,
        json_seconds * 1e3,
        load_seconds / json_seconds
    );
}
