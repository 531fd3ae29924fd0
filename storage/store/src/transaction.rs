use std::fmt;

use keyward_arn::AccountId;
use serde::{Deserialize, Serialize};

/// Writes (entries, claims and secrets together) that one transaction may hold; etcd allows 128 operations.
pub const MAX_TRANSACTION_WRITES: usize = 100;

/// Bytes of keys, values, secrets and record that one transaction may hold; etcd refuses above 1.5 MB.
pub const MAX_TRANSACTION_BYTES: usize = 1 << 20;

/// A position in the log; 0 is before the first transaction.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The unit of conflict: two transactions that write different domains never disturb one another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Domain {
    /// What belongs to one account.
    Account(AccountId),
    /// What belongs to one organization, by its id `o-…`.
    Organization(String),
    /// What spans accounts: the accounts themselves, key rings.
    Partition,
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account(id) => write!(f, "account/{id}"),
            Self::Organization(id) => write!(f, "organization/{id}"),
            Self::Partition => f.write_str("partition"),
        }
    }
}

/// Names a transaction for ever, chosen at random by whoever makes it: retried and settled by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TransactionId(pub [u8; 16]);

/// Who asked for a change, with what, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub time_ms: u64,
    /// The caller as AWS prints it, as `arn:aws:iam::123456789012:user/dave`.
    pub principal: String,
    /// As `iam:CreateUser`.
    pub operation: String,
    /// The `x-amzn-RequestId` of the answer.
    pub request_id: String,
}

/// A change of one entry: `None` deletes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Write {
    /// Must be among the transaction's expected domains.
    pub domain: Domain,
    /// As `user/AIDA…`.
    pub key: String,
    /// The new value.
    pub value: Option<Vec<u8>>,
}

/// A name that at most one owner holds, across all domains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Claim {
    /// Takes a free name.
    Create {
        /// As `bucket/photos`.
        name: String,
        /// As `123456789012`.
        owner: String,
    },
    /// Gives a name back; nothing happens if nobody held it.
    Release {
        /// As `bucket/photos`.
        name: String,
    },
}

/// A change of one secret, sealed by the caller: `None` deletes it. Never part of the log.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretWrite {
    /// As `access-key/AKIA…`.
    pub id: String,
    /// The sealed bytes.
    pub sealed: Option<Vec<u8>>,
}

impl fmt::Debug for SecretWrite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretWrite")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// A change as it is asked of the store: all of it happens, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// Random.
    pub id: TransactionId,
    /// Who asked.
    pub origin: Origin,
    /// The domains it was computed from, each with the revision that had last written it (0: never written).
    pub expected: Vec<(Domain, Revision)>,
    /// Names to take and to give back.
    pub claims: Vec<Claim>,
    /// Entries to change.
    pub writes: Vec<Write>,
    /// Secrets to change.
    pub secrets: Vec<SecretWrite>,
    /// The record of the call and its decision, committed with the change.
    pub record: Vec<u8>,
}

impl Transaction {
    /// Its number of writes, as [`MAX_TRANSACTION_WRITES`] counts them.
    #[must_use]
    pub fn write_count(&self) -> usize {
        self.writes.len() + self.claims.len() + self.secrets.len()
    }

    /// Its size, as [`MAX_TRANSACTION_BYTES`] counts it.
    #[must_use]
    pub fn byte_count(&self) -> usize {
        let writes: usize = self
            .writes
            .iter()
            .map(|write| write.key.len() + write.value.as_ref().map_or(0, Vec::len))
            .sum();
        let secrets: usize = self
            .secrets
            .iter()
            .map(|write| write.id.len() + write.sealed.as_ref().map_or(0, Vec::len))
            .sum();
        writes + secrets + self.record.len()
    }
}

/// A committed transaction as the log keeps it: everything but the secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its place in the log.
    pub revision: Revision,
    /// The transaction's id.
    pub id: TransactionId,
    /// Who asked.
    pub origin: Origin,
    /// Names taken and given back.
    pub claims: Vec<Claim>,
    /// Entries changed.
    pub writes: Vec<Write>,
    /// The record of the call and its decision.
    pub record: Vec<u8>,
}
