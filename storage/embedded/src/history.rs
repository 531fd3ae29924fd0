//! The past: state as of a revision, and what is forgotten of it.

use std::collections::BTreeMap;

use keyward_store::{At, Domain, Revision, StoreError, Visit};
use redb::{Database, ReadTransaction, ReadableDatabase, ReadableTable, ReadableTableMetadata};

use crate::failure::{damaged, failure, visiting};
use crate::read::{directory, head, log_row, visit_domain};
use crate::record::{HeadRow, seal};
use crate::tables::{ENTRIES, IDS, LOG, Tables, open};

/// Log rows that one commit of [`prune`] removes: few enough not to hold up a change for long.
const PRUNED_ROWS: u64 = 2_000;

/// Visits a domain as it stood: as it stands now, with the log undone back to then.
pub(crate) fn history(
    transaction: &ReadTransaction,
    domain: &Domain,
    at: At,
    visit: Visit<'_>,
) -> Result<Revision, StoreError> {
    let (head, domains) = directory(transaction)?;
    let log = open(transaction, LOG)?;
    let revision = resolve(&log, &head, at)?;
    let Some(row) = domains.get(domain) else {
        return Ok(revision);
    };

    let mut undone: BTreeMap<String, Option<Vec<u8>>> = BTreeMap::new();
    let mut at = row.revision;
    while at > revision {
        let row = log_row(&log, at)?;
        let writes = row.entry.writes.into_iter().zip(row.undo).rev();
        for (write, old) in writes.filter(|(write, _)| write.domain == *domain) {
            undone.insert(write.key, old);
        }
        let previous = row.previous.iter().find(|(other, _)| other == domain);
        at = match previous {
            Some((_, previous)) if *previous < at => *previous,
            _ => return Err(damaged(format!("its log at revision {at}"))),
        };
    }

    // Both are in key order: what the log undoes goes before, between and in place of what stands.
    let mut undone = undone.into_iter().peekable();
    let visit_old = |visit: Visit<'_>, key: &str, old: Option<Vec<u8>>| match old {
        Some(old) => visiting(|| visit(domain, key, &old)),
        None => Ok(()),
    };
    visit_domain(
        &open(transaction, ENTRIES)?,
        row,
        &mut |domain, key, value| {
            while let Some((key, old)) = undone.next_if(|(other, _)| other.as_str() < key) {
                visit_old(visit, &key, old)?;
            }
            match undone.next_if(|(other, _)| other == key) {
                Some((key, old)) => visit_old(visit, &key, old),
                None => visiting(|| visit(domain, key, value)),
            }
        },
    )?;
    for (key, old) in undone {
        visit_old(visit, &key, old)?;
    }
    Ok(revision)
}

/// The newest revision at or before `at`.
fn resolve(
    log: &impl ReadableTable<u64, &'static [u8]>,
    head: &HeadRow,
    at: At,
) -> Result<Revision, StoreError> {
    let revision = match at {
        At::Revision(revision) => revision.min(head.revision),
        At::Time(time_ms) if time_ms < head.base_time_ms => {
            return Err(StoreError::Compacted(head.base));
        }
        At::Time(time_ms) => last_where(log, head, |row_time_ms| row_time_ms <= time_ms)?,
    };
    match revision < head.base {
        true => Err(StoreError::Compacted(head.base)),
        false => Ok(revision),
    }
}

/// The last revision whose time passes, where times never fall along the log; the base if none does.
fn last_where(
    log: &impl ReadableTable<u64, &'static [u8]>,
    head: &HeadRow,
    passes: impl Fn(u64) -> bool,
) -> Result<Revision, StoreError> {
    let (mut low, mut high) = (head.base.0, head.revision.0);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if passes(log_row(log, Revision(middle))?.time_ms) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Ok(Revision(low))
}

/// Removes some of the log before `before_ms`; `None` once there is nothing left to remove.
pub(crate) fn prune(
    database: &Database,
    mut head: HeadRow,
    before_ms: u64,
) -> Result<Option<HeadRow>, StoreError> {
    let base = {
        let transaction = database.begin_read().map_err(failure)?;
        let log = open(&transaction, LOG)?;
        last_where(&log, &head, |time_ms| time_ms < before_ms)?
    };
    let until = base.0.min(head.base.0 + PRUNED_ROWS);
    if until == head.base.0 {
        return Ok(None);
    }
    let mut transaction = database.begin_write().map_err(failure)?;
    transaction.set_quick_repair(true);
    {
        let mut tables = Tables::open(&transaction)?;
        for revision in head.base.0 + 1..=until {
            let row = log_row(&tables.log, Revision(revision))?;
            tables.log.remove(revision).map_err(failure)?;
            tables.ids.remove(&row.entry.id.0).map_err(failure)?;
            head.base = Revision(revision);
            head.base_time_ms = row.time_ms;
        }
        let sealed = seal(b"head", &head)?;
        tables
            .meta
            .insert("head", sealed.as_slice())
            .map_err(failure)?;
    }
    transaction.commit().map_err(failure)?;
    Ok(Some(head))
}

/// Reads the log through: no gap, every row whole, every id where it belongs.
pub(crate) fn verify(transaction: &ReadTransaction) -> Result<(), StoreError> {
    let head = head(transaction)?;
    let (log, ids) = (open(transaction, LOG)?, open(transaction, IDS)?);
    let kept = head.revision.0 - head.base.0;
    let lengths = [log.len().map_err(failure)?, ids.len().map_err(failure)?];
    if lengths != [kept, kept] {
        return Err(damaged("its log has a gap"));
    }
    for revision in head.base.0 + 1..=head.revision.0 {
        let row = log_row(&log, Revision(revision))?;
        let id = ids.get(&row.entry.id.0).map_err(failure)?;
        if id.map(|id| id.value()) != Some(revision) {
            return Err(damaged("its transaction ids"));
        }
    }
    Ok(())
}
