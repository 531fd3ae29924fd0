//! Whether a transaction applies: one answer for every engine.

use crate::{
    Claim, CommitOutcome, Conflict, Domain, MAX_TRANSACTION_BYTES, MAX_TRANSACTION_WRITES,
    Rejected, Revision, Transaction, TransactionId,
};

/// The state that a transaction meets: what is durable, and the earlier transactions of its batch.
pub trait Pending {
    /// How the engine fails.
    type Error;

    /// The revision of a transaction that committed already.
    ///
    /// # Errors
    /// When the engine cannot be read.
    fn committed(&self, id: TransactionId) -> Result<Option<Revision>, Self::Error>;

    /// The revision that last wrote `domain`; 0 if none did.
    ///
    /// # Errors
    /// When the engine cannot be read.
    fn revision(&self, domain: &Domain) -> Result<Revision, Self::Error>;

    /// Who holds `name`.
    ///
    /// # Errors
    /// When the engine cannot be read.
    fn owner(&self, name: &str) -> Result<Option<String>, Self::Error>;
}

/// The answer to a transaction that does not apply, or `None` if it does.
///
/// A transaction that committed before is answered with its revision: to commit it again changes nothing.
///
/// # Errors
/// When the engine cannot be read.
pub fn admit<P: Pending>(
    transaction: &Transaction,
    pending: &P,
) -> Result<Option<CommitOutcome>, P::Error> {
    if let Some(revision) = pending.committed(transaction.id)? {
        return Ok(Some(CommitOutcome::Committed(revision)));
    }
    if let Some(text) = broken_limit(transaction) {
        return Ok(Some(CommitOutcome::Rejected(Rejected::Limit(text))));
    }
    for (domain, expected) in &transaction.expected {
        let found = pending.revision(domain)?;
        if found != *expected {
            let domain = domain.clone();
            return Ok(Some(CommitOutcome::Conflict(Conflict::Domain {
                domain,
                found,
            })));
        }
    }
    let taken = taken_claim(transaction, pending)?;
    Ok(taken.map(CommitOutcome::Conflict))
}

fn broken_limit(transaction: &Transaction) -> Option<String> {
    let writes = transaction.write_count();
    if writes > MAX_TRANSACTION_WRITES {
        return Some(format!(
            "a transaction holds at most {MAX_TRANSACTION_WRITES} writes, not {writes}"
        ));
    }
    let bytes = transaction.byte_count();
    if bytes > MAX_TRANSACTION_BYTES {
        return Some(format!(
            "a transaction holds at most {MAX_TRANSACTION_BYTES} bytes, not {bytes}"
        ));
    }
    let expected = |domain: &Domain| {
        transaction
            .expected
            .iter()
            .any(|(other, _)| other == domain)
    };
    let stray = transaction
        .writes
        .iter()
        .find(|write| !expected(&write.domain))?;
    Some(format!(
        "a write to {}, whose revision is not expected",
        stray.domain
    ))
}

/// Claims apply in order, so a name may be given back and taken again.
fn taken_claim<P: Pending>(
    transaction: &Transaction,
    pending: &P,
) -> Result<Option<Conflict>, P::Error> {
    for (index, claim) in transaction.claims.iter().enumerate() {
        let Claim::Create { name, .. } = claim else {
            continue;
        };
        let before = transaction.claims.iter().take(index).rev();
        let own = before.clone().find_map(|claim| match claim {
            Claim::Create { name: other, owner } if other == name => Some(Some(owner.clone())),
            Claim::Release { name: other } if other == name => Some(None),
            Claim::Create { .. } | Claim::Release { .. } => None,
        });
        let holder = match own {
            Some(holder) => holder,
            None => pending.owner(name)?,
        };
        if let Some(owner) = holder {
            return Ok(Some(Conflict::Claim {
                name: name.clone(),
                owner,
            }));
        }
    }
    Ok(None)
}
