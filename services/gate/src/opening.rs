//! What a gate reads when it is opened: the state and the ring of keys from the store, what the journal missed, and what
//! the journal tells of earlier uses.

use std::collections::HashMap;
use std::sync::Arc;

use keyward_arn::AccountId;
use keyward_identity::{Change, Key, State, Stored, UnreadableRecord};
use keyward_journal::{Position, Record};
use keyward_session::KeyRing;
use keyward_store::{Domain, Store, StoreError};

use crate::gate::{OpenError, RING_ID, Shared};
use crate::vault::{Vault, VaultError};

/// Reads one stored record; whether that was possible. One that cannot be read is left out, and said: it denies its
/// owner.
pub(crate) fn collect(
    account: AccountId,
    key: &str,
    bytes: &[u8],
    changes: &mut Vec<Change>,
) -> bool {
    match Stored::decode(key, bytes) {
        Ok(stored) => changes.push(Change {
            account,
            key: stored.key(),
            value: Some(stored),
        }),
        Err(unreadable) => {
            let UnreadableRecord { key, reason } = unreadable;
            tracing::error!(%account, key, reason, "a stored record cannot be read");
            return false;
        }
    }
    true
}

/// Applies records of one account, the account itself before what it holds.
pub(crate) fn apply_all(state: &mut State, changes: &[Change], revision: u64) {
    let is_account = |change: &&Change| change.key == Key::Account;
    for change in changes.iter().filter(is_account) {
        state.apply(change, revision);
    }
    for change in changes.iter().filter(|change| !is_account(change)) {
        state.apply(change, revision);
    }
}

/// The state that a store adds up to.
pub(crate) fn load_state(store: &dyn Store) -> Result<State, StoreError> {
    let mut changes: HashMap<AccountId, Vec<Change>> = HashMap::new();
    let mut unreadable = 0;
    let head = store.load(&mut |domain, key, bytes| {
        if let Domain::Account(account) = domain {
            let entries = changes.entry(*account).or_default();
            unreadable += usize::from(!collect(*account, key, bytes, entries));
        }
        Ok(())
    })?;
    let mut state = State::default();
    for (domain, revision) in &head.domains {
        if let Domain::Account(account) = domain
            && let Some(changes) = changes.get(account)
        {
            apply_all(&mut state, changes, revision.0);
        }
    }
    state.revision = head.revision.0;
    state.unreadable_records = unreadable;
    Ok(state)
}

pub(crate) fn load_ring(store: &dyn Store, vault: &Vault) -> Result<KeyRing, OpenError> {
    let Some(sealed) = store.secret(RING_ID).map_err(OpenError::Store)? else {
        return Ok(KeyRing::default());
    };
    let sealed_elsewhere = || OpenError::Vault(VaultError::Sealed(RING_ID.to_owned()));
    let plain = vault.open(RING_ID, &sealed).ok_or_else(sealed_elsewhere)?;
    KeyRing::from_bytes(&plain).map_err(OpenError::Ring)
}

/// Reads back, beside everything else, what was recorded before this start; where nothing was there is nothing to wait
/// for.
pub(crate) fn read_back_uses(shared: &Arc<Shared>) {
    let shared = shared.clone();
    let is_new = shared.journal.durable_position() == Position::default();
    let catch_up = move || {
        let state = || shared.state.newest();
        shared.uses.catch_up(shared.journal.as_ref(), &state);
    };
    if is_new {
        catch_up();
    } else {
        std::thread::spawn(catch_up);
    }
}

/// Hands the journal the records of changes that were committed but had not reached it when the server stopped; each
/// portion is durable before the next is read.
pub(crate) fn feed_journal(shared: &Shared) -> Result<(), String> {
    let mut after = keyward_store::Revision(shared.journal.last_revision());
    while let Ok(entries) = shared.store.log(after, 1000) {
        let Some(last) = entries.last() else { break };
        after = last.revision;
        let with_records = entries.iter().filter(|entry| !entry.record.is_empty());
        let records = with_records.map(|entry| keyward_journal::Entry {
            time_ms: i64::try_from(entry.origin.time_ms).unwrap_or_default(),
            request_id: entry.origin.request_id.as_str().into(),
            revision: entry.revision.0,
            record: Record::from_text(String::from_utf8_lossy(&entry.record).into_owned()),
        });
        shared.journal.append_synced(records.collect())?;
    }
    Ok(())
}
