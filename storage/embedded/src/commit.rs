//! A batch of transactions as one durable commit.

use std::collections::BTreeMap;

use keyward_store::{
    Claim, CommitOutcome, Domain, LogEntry, Pending, Revision, StoreError, Transaction,
    TransactionId, admit,
};
use redb::{Database, ReadableTable};

use crate::engine::Writer;
use crate::failure::{damaged, failure};
use crate::record::{DomainRow, HeadRow, LogRow, Tally, hash, seal, seal_bytes};
use crate::tables::Tables;

/// The state after a batch: the head, and the domains that it changed.
pub(crate) struct Next {
    pub(crate) head: HeadRow,
    pub(crate) domains: BTreeMap<Domain, DomainRow>,
}

/// Commits the batch; an error leaves the state as it was, or unknown.
pub(crate) fn commit(
    database: &Database,
    writer: &Writer,
    batch: Vec<Transaction>,
) -> Result<(Vec<CommitOutcome>, Option<Next>), StoreError> {
    let mut transaction = database.begin_write().map_err(failure)?;
    // Two syncs instead of one, and a file that is open again in milliseconds after a kill.
    transaction.set_quick_repair(true);
    let (outcomes, next) = {
        let mut batch_state = Batch {
            tables: Tables::open(&transaction)?,
            head: writer.head.clone(),
            durable: &writer.domains,
            domains: BTreeMap::new(),
        };
        let mut outcomes = Vec::with_capacity(batch.len());
        for transaction in batch {
            outcomes.push(match admit(&transaction, &batch_state)? {
                Some(refused) => refused,
                None => CommitOutcome::Committed(batch_state.apply(transaction)?),
            });
        }
        let next = batch_state.finish(writer.head.revision)?;
        (outcomes, next)
    };
    if next.is_none() {
        transaction.abort().map_err(failure)?;
    } else {
        transaction.commit().map_err(failure)?;
    }
    Ok((outcomes, next))
}

/// The durable state and the earlier transactions of the batch.
struct Batch<'t> {
    tables: Tables<'t>,
    head: HeadRow,
    durable: &'t BTreeMap<Domain, DomainRow>,
    domains: BTreeMap<Domain, DomainRow>,
}

impl Pending for Batch<'_> {
    type Error = StoreError;

    fn committed(&self, id: TransactionId) -> Result<Option<Revision>, StoreError> {
        let row = self.tables.ids.get(&id.0).map_err(failure)?;
        Ok(row.map(|row| Revision(row.value())))
    }

    fn revision(&self, domain: &Domain) -> Result<Revision, StoreError> {
        let row = self
            .domains
            .get(domain)
            .or_else(|| self.durable.get(domain));
        Ok(row.map_or(Revision(0), |row| row.revision))
    }

    fn owner(&self, name: &str) -> Result<Option<String>, StoreError> {
        let row = self.tables.claims.get(name).map_err(failure)?;
        Ok(row.map(|row| row.value().to_owned()))
    }
}

impl Batch<'_> {
    fn apply(&mut self, transaction: Transaction) -> Result<Revision, StoreError> {
        let revision = Revision(self.head.revision.0 + 1);
        self.apply_claims(&transaction.claims)?;
        let (undo, previous) = self.apply_writes(&transaction, revision)?;
        for secret in &transaction.secrets {
            self.apply_secret(&secret.id, secret.sealed.as_deref())?;
        }
        self.head.revision = revision;
        self.head.time_ms = self.head.time_ms.max(transaction.origin.time_ms);
        self.tables
            .ids
            .insert(&transaction.id.0, revision.0)
            .map_err(failure)?;
        let entry = LogEntry {
            revision,
            id: transaction.id,
            origin: transaction.origin,
            claims: transaction.claims,
            writes: transaction.writes,
            record: transaction.record,
        };
        let row = LogRow {
            entry,
            time_ms: self.head.time_ms,
            undo,
            previous,
        };
        let row = seal(&revision.0.to_le_bytes(), &row)?;
        self.tables
            .log
            .insert(revision.0, row.as_slice())
            .map_err(failure)?;
        Ok(revision)
    }

    fn apply_claims(&mut self, claims: &[Claim]) -> Result<(), StoreError> {
        let tally = &mut self.head.claims;
        for claim in claims {
            let (name, old) = match claim {
                Claim::Create { name, owner } => {
                    tally.add(hash("claims", name, owner.as_bytes()));
                    (
                        name,
                        self.tables.claims.insert(name.as_str(), owner.as_str()),
                    )
                }
                Claim::Release { name } => (name, self.tables.claims.remove(name.as_str())),
            };
            if let Some(old) = old.map_err(failure)? {
                tally.remove(hash("claims", name, old.value().as_bytes()));
            }
        }
        Ok(())
    }

    /// Says what the writes replaced, and where the written domains stood.
    #[expect(
        clippy::type_complexity,
        reason = "two lists of a log row, named where they are used"
    )]
    fn apply_writes(
        &mut self,
        transaction: &Transaction,
        revision: Revision,
    ) -> Result<(Vec<Option<Vec<u8>>>, Vec<(Domain, Revision)>), StoreError> {
        let mut undo = Vec::with_capacity(transaction.writes.len());
        let mut previous: Vec<(Domain, Revision)> = Vec::new();
        for write in &transaction.writes {
            let row = self.domains.entry(write.domain.clone()).or_insert_with(|| {
                self.durable
                    .get(&write.domain)
                    .cloned()
                    .unwrap_or_else(|| DomainRow {
                        domain: write.domain.clone(),
                        revision: Revision(0),
                        entries: Tally::default(),
                    })
            });
            if row.revision != revision {
                previous.push((write.domain.clone(), row.revision));
                row.revision = revision;
            }
            let domain = write.domain.to_string();
            let key = (domain.as_str(), write.key.as_str());
            let old = match &write.value {
                Some(value) => {
                    row.entries.add(hash(&domain, &write.key, value));
                    self.tables.entries.insert(key, value.as_slice())
                }
                None => self.tables.entries.remove(key),
            };
            let old = old.map_err(failure)?.map(|old| old.value().to_vec());
            if let Some(old) = &old {
                row.entries.remove(hash(&domain, &write.key, old));
            }
            undo.push(old);
        }
        Ok((undo, previous))
    }

    fn apply_secret(&mut self, id: &str, sealed: Option<&[u8]>) -> Result<(), StoreError> {
        let old = match sealed {
            Some(sealed) => {
                let row = seal_bytes(id.as_bytes(), sealed);
                self.head.secrets.add(hash("secrets", id, &row));
                self.tables.secrets.insert(id, row.as_slice())
            }
            None => self.tables.secrets.remove(id),
        };
        if let Some(old) = old.map_err(failure)? {
            self.head.secrets.remove(hash("secrets", id, old.value()));
        }
        Ok(())
    }

    /// Writes the rows of changed domains and the head; `None` if nothing changed.
    fn finish(mut self, before: Revision) -> Result<Option<Next>, StoreError> {
        if self.head.revision == before {
            return Ok(None);
        }
        for (domain, row) in &self.domains {
            let key = domain.to_string();
            let sealed = seal(key.as_bytes(), row)?;
            self.head.domains.add(hash("domains", &key, &sealed));
            let old = self
                .tables
                .domains
                .insert(key.as_str(), sealed.as_slice())
                .map_err(failure)?;
            match (old, self.durable.contains_key(domain)) {
                (Some(old), true) => self.head.domains.remove(hash("domains", &key, old.value())),
                (None, false) => {}
                _ => return Err(damaged("its domains")),
            }
        }
        let head = seal(b"head", &self.head)?;
        self.tables
            .meta
            .insert("head", head.as_slice())
            .map_err(failure)?;
        Ok(Some(Next {
            head: self.head,
            domains: self.domains,
        }))
    }
}
