//! The tables of the file.

use redb::{ReadOnlyTable, ReadTransaction, Table, TableDefinition, WriteTransaction};

use keyward_store::StoreError;

use crate::failure::failure;

/// Domain and key to value.
pub(crate) const ENTRIES: TableDefinition<'_, (&str, &str), &[u8]> =
    TableDefinition::new("entries");
/// Domain to its row.
pub(crate) const DOMAINS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("domains");
/// Revision to log row.
pub(crate) const LOG: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("log");
/// Transaction id to revision, for the transactions in the log.
pub(crate) const IDS: TableDefinition<'_, &[u8; 16], u64> = TableDefinition::new("ids");
/// Name to owner.
pub(crate) const CLAIMS: TableDefinition<'_, &str, &str> = TableDefinition::new("claims");
/// Id to sealed bytes and their checksum.
pub(crate) const SECRETS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("secrets");
/// `format` to the file's version, `head` to the head row.
pub(crate) const META: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("meta");

/// All tables, for a change.
pub(crate) struct Tables<'t> {
    pub(crate) entries: Table<'t, (&'static str, &'static str), &'static [u8]>,
    pub(crate) domains: Table<'t, &'static str, &'static [u8]>,
    pub(crate) log: Table<'t, u64, &'static [u8]>,
    pub(crate) ids: Table<'t, &'static [u8; 16], u64>,
    pub(crate) claims: Table<'t, &'static str, &'static str>,
    pub(crate) secrets: Table<'t, &'static str, &'static [u8]>,
    pub(crate) meta: Table<'t, &'static str, &'static [u8]>,
}

impl<'t> Tables<'t> {
    pub(crate) fn open(transaction: &'t WriteTransaction) -> Result<Self, StoreError> {
        Ok(Self {
            entries: transaction.open_table(ENTRIES).map_err(failure)?,
            domains: transaction.open_table(DOMAINS).map_err(failure)?,
            log: transaction.open_table(LOG).map_err(failure)?,
            ids: transaction.open_table(IDS).map_err(failure)?,
            claims: transaction.open_table(CLAIMS).map_err(failure)?,
            secrets: transaction.open_table(SECRETS).map_err(failure)?,
            meta: transaction.open_table(META).map_err(failure)?,
        })
    }
}

/// Opens one table for reading.
pub(crate) fn open<K: redb::Key + 'static, V: redb::Value + 'static>(
    transaction: &ReadTransaction,
    table: TableDefinition<'_, K, V>,
) -> Result<ReadOnlyTable<K, V>, StoreError> {
    transaction.open_table(table).map_err(failure)
}
