//! Building transactions and reading engines.

use std::collections::BTreeMap;

use keyward_arn::AccountId;

use crate::{
    Claim, CommitOutcome, Domain, Origin, Revision, Store, Transaction, TransactionId, Write,
};

/// The domain of a small account number.
#[must_use]
pub fn account(number: u64) -> Domain {
    Domain::Account(AccountId::from_number(number))
}

/// A transaction of the given number, at that many seconds, that changes nothing yet.
#[must_use]
pub fn transaction(number: u64) -> Transaction {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    Transaction {
        id: TransactionId(id),
        origin: Origin {
            time_ms: number * 1000,
            principal: "arn:aws:iam::123456789012:user/dave".to_owned(),
            operation: "iam:CreateUser".to_owned(),
            request_id: format!("request-{number}"),
        },
        expected: Vec::new(),
        claims: Vec::new(),
        writes: Vec::new(),
        secrets: Vec::new(),
        record: format!("record-{number}").into_bytes(),
    }
}

impl Transaction {
    /// Expects `domain` at `revision`.
    #[must_use]
    pub fn expecting(mut self, domain: &Domain, revision: u64) -> Self {
        self.expected.push((domain.clone(), Revision(revision)));
        self
    }

    /// Writes an entry.
    #[must_use]
    pub fn writing(mut self, domain: &Domain, key: &str, value: &str) -> Self {
        let value = Some(value.as_bytes().to_vec());
        self.writes.push(Write {
            domain: domain.clone(),
            key: key.to_owned(),
            value,
        });
        self
    }

    /// Deletes an entry.
    #[must_use]
    pub fn deleting(mut self, domain: &Domain, key: &str) -> Self {
        self.writes.push(Write {
            domain: domain.clone(),
            key: key.to_owned(),
            value: None,
        });
        self
    }

    /// Takes a name.
    #[must_use]
    pub fn claiming(mut self, name: &str, owner: &str) -> Self {
        self.claims.push(Claim::Create {
            name: name.to_owned(),
            owner: owner.to_owned(),
        });
        self
    }

    /// Gives a name back.
    #[must_use]
    pub fn releasing(mut self, name: &str) -> Self {
        self.claims.push(Claim::Release {
            name: name.to_owned(),
        });
        self
    }

    /// Keeps a secret.
    #[must_use]
    pub fn keeping(mut self, id: &str, sealed: Option<&str>) -> Self {
        let sealed = sealed.map(|sealed| sealed.as_bytes().to_vec());
        self.secrets.push(crate::SecretWrite {
            id: id.to_owned(),
            sealed,
        });
        self
    }
}

/// Commits one transaction.
pub(super) fn commit(store: &impl Store, transaction: Transaction) -> CommitOutcome {
    let mut outcomes = store.commit(vec![transaction]);
    assert_eq!(outcomes.len(), 1);
    outcomes.remove(0)
}

/// Commits one transaction that must apply.
#[track_caller]
pub(super) fn committed(store: &impl Store, transaction: Transaction) -> Revision {
    match commit(store, transaction) {
        CommitOutcome::Committed(revision) => revision,
        other => panic!("{other:?}"),
    }
}

/// Everything that a store's snapshot visits.
pub fn state_of(store: &impl Store) -> BTreeMap<(Domain, String), Vec<u8>> {
    let mut state = BTreeMap::new();
    store
        .load(&mut |domain, key, value| {
            let twice = state.insert((domain.clone(), key.to_owned()), value.to_vec());
            assert_eq!(twice, None);
            Ok(())
        })
        .unwrap();
    state
}

/// A small generator: the same seed, the same numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Starts at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16) % bound
    }
}
