//! Reading, with every digest checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use keyward_store::{
    Domain, Head, LogEntry, Revision, Settled, StoreError, TransactionId, Visit, VisitSecret,
};
use redb::{ReadTransaction, ReadableTable};

use crate::engine::check_format;
use crate::failure::{damaged, failure, visiting};
use crate::record::{DomainRow, HeadRow, LogRow, Tally, checked, hash, unseal};
use crate::tables::{CLAIMS, DOMAINS, ENTRIES, IDS, LOG, META, SECRETS, open};

pub(crate) fn head(transaction: &ReadTransaction) -> Result<HeadRow, StoreError> {
    let meta = open(transaction, META)?;
    check_format(&meta)?;
    let row = meta
        .get("head")
        .map_err(failure)?
        .ok_or_else(|| damaged("its head"))?;
    unseal("its head", b"head", row.value())
}

/// The head and every domain's row.
pub(crate) fn directory(
    transaction: &ReadTransaction,
) -> Result<(HeadRow, BTreeMap<Domain, DomainRow>), StoreError> {
    let head = head(transaction)?;
    let mut tally = Tally::default();
    let mut domains = BTreeMap::new();
    for item in open(transaction, DOMAINS)?.iter().map_err(failure)? {
        let (key, value) = item.map_err(failure)?;
        let (key, value) = (key.value(), value.value());
        tally.add(hash("domains", key, value));
        let row: DomainRow = unseal("a domain", key.as_bytes(), value)?;
        if row.domain.to_string() != key {
            return Err(damaged("a domain"));
        }
        domains.insert(row.domain.clone(), row);
    }
    match tally == head.domains {
        true => Ok((head, domains)),
        false => Err(damaged("its domains")),
    }
}

pub(crate) fn load(transaction: &ReadTransaction, visit: Visit<'_>) -> Result<Head, StoreError> {
    let (head, domains) = directory(transaction)?;
    let entries = open(transaction, ENTRIES)?;
    let mut total = 0;
    for row in domains.values() {
        total += row.entries.count;
        visit_domain(&entries, row, visit)?;
    }
    // Entries of no domain would be counted here.
    if redb::ReadableTableMetadata::len(&entries).map_err(failure)? != total {
        return Err(damaged("entries of no domain"));
    }
    let mut claims = Tally::default();
    for item in open(transaction, CLAIMS)?.iter().map_err(failure)? {
        let (name, owner) = item.map_err(failure)?;
        claims.add(hash("claims", name.value(), owner.value().as_bytes()));
    }
    if claims != head.claims {
        return Err(damaged("its claims"));
    }
    let domains = domains
        .into_values()
        .map(|row| (row.domain, row.revision))
        .collect();
    Ok(Head {
        revision: head.revision,
        domains,
    })
}

/// Visits the entries of a domain as they stand, and checks their digest.
pub(crate) fn visit_domain(
    entries: &impl ReadableTable<(&'static str, &'static str), &'static [u8]>,
    row: &DomainRow,
    visit: Visit<'_>,
) -> Result<(), StoreError> {
    let domain = row.domain.to_string();
    let mut tally = Tally::default();
    for item in entries.range((domain.as_str(), "")..).map_err(failure)? {
        let (key, value) = item.map_err(failure)?;
        let (of, key) = key.value();
        if of != domain {
            break;
        }
        // More entries than there are would be a loop of damaged pages.
        if tally.count == row.entries.count {
            return Err(damaged(&domain));
        }
        tally.add(hash(of, key, value.value()));
        visiting(|| visit(&row.domain, key, value.value()))?;
    }
    match tally == row.entries {
        true => Ok(()),
        false => Err(damaged(&domain)),
    }
}

pub(crate) fn log_row(
    log: &impl ReadableTable<u64, &'static [u8]>,
    revision: Revision,
) -> Result<LogRow, StoreError> {
    let what = format!("its log at revision {revision}");
    let row = log
        .get(revision.0)
        .map_err(failure)?
        .ok_or_else(|| damaged(&what))?;
    let row: LogRow = unseal(&what, &revision.0.to_le_bytes(), row.value())?;
    match row.entry.revision == revision && row.undo.len() == row.entry.writes.len() {
        true => Ok(row),
        false => Err(damaged(&what)),
    }
}

pub(crate) fn log(
    transaction: &ReadTransaction,
    after: Revision,
    limit: usize,
) -> Result<Vec<Arc<LogEntry>>, StoreError> {
    let head = head(transaction)?;
    if after < head.base {
        return Err(StoreError::Compacted(head.base));
    }
    let log = open(transaction, LOG)?;
    let revisions = (after.0.saturating_add(1)..=head.revision.0).take(limit);
    revisions
        .map(|revision| Ok(Arc::new(log_row(&log, Revision(revision))?.entry)))
        .collect()
}

pub(crate) fn settle(
    transaction: &ReadTransaction,
    id: TransactionId,
) -> Result<Settled, StoreError> {
    let Some(row) = open(transaction, IDS)?.get(&id.0).map_err(failure)? else {
        return Ok(Settled::Absent);
    };
    let revision = Revision(row.value());
    match log_row(&open(transaction, LOG)?, revision)?.entry.id == id {
        true => Ok(Settled::Committed(revision)),
        false => Err(damaged("its transaction ids")),
    }
}

pub(crate) fn secret(
    transaction: &ReadTransaction,
    id: &str,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = open(transaction, SECRETS)?.get(id).map_err(failure)?;
    row.map(|row| Ok(checked("a secret", id.as_bytes(), row.value())?.to_vec()))
        .transpose()
}

pub(crate) fn secrets(
    transaction: &ReadTransaction,
    visit: VisitSecret<'_>,
) -> Result<(), StoreError> {
    let head = head(transaction)?;
    let mut tally = Tally::default();
    for item in open(transaction, SECRETS)?.iter().map_err(failure)? {
        let (id, row) = item.map_err(failure)?;
        let (id, row) = (id.value(), row.value());
        if tally.count == head.secrets.count {
            return Err(damaged("its secrets"));
        }
        tally.add(hash("secrets", id, row));
        let sealed = checked("a secret", id.as_bytes(), row)?;
        visiting(|| visit(id, sealed))?;
    }
    match tally == head.secrets {
        true => Ok(()),
        false => Err(damaged("its secrets")),
    }
}
