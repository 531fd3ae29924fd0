//! Sets that are kept between decisions.

use std::sync::{Arc, Mutex, PoisonError};

use hashbrown::HashTable;

use super::document::{CompiledDocument, PolicySet};

/// Sets of documents, and with them their indexes, kept by which documents they hold: whoever has the same policies
/// shares a set. It is bounded, and what was not asked for longest goes first.
///
/// A document that changes is another document: nothing is done for those it is attached to until they ask.
#[derive(Debug)]
pub struct PolicySets {
    shards: [Mutex<Shard>; SHARDS],
    /// How many statements the sets of a generation of a shard may hold together.
    statements: usize,
}

const SHARDS: usize = 16;

/// Two generations: when the young one is full it becomes the old one, and what was old goes.
#[derive(Debug, Default)]
struct Shard {
    young: HashTable<Kept>,
    old: HashTable<Kept>,
    /// Of the young generation.
    statements: usize,
}

#[derive(Clone, Debug)]
struct Kept {
    hash: u64,
    set: Arc<PolicySet>,
}

impl PolicySets {
    /// Room for sets of so many statements together.
    #[must_use]
    pub fn new(statements: usize) -> Self {
        Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            statements: statements / (2 * SHARDS),
        }
    }

    /// The set of these documents, in this order.
    #[must_use]
    pub fn get(&self, documents: &[&CompiledDocument]) -> Arc<PolicySet> {
        let hash = hash(documents);
        let shard = self.shards.get(hash as usize % SHARDS);
        let Some(shard) = shard else {
            return Arc::new(PolicySet::new(documents.iter().copied().cloned()));
        };
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        shard.get(hash, documents, self.statements)
    }
}

impl Shard {
    fn get(&mut self, hash: u64, documents: &[&CompiledDocument], most: usize) -> Arc<PolicySet> {
        let is_it = |kept: &Kept| kept.hash == hash && kept.set.holds(documents);
        if let Some(kept) = self.young.find(hash, is_it) {
            return Arc::clone(&kept.set);
        }
        let kept = self.old.find(hash, is_it).cloned().unwrap_or_else(|| Kept {
            hash,
            set: Arc::new(PolicySet::new(documents.iter().copied().cloned())),
        });
        let set = Arc::clone(&kept.set);
        self.keep(kept, most);
        set
    }

    fn keep(&mut self, kept: Kept, most: usize) {
        let documents = kept.set.documents().iter();
        let statements = documents.map(|document| document.document().statements().len());
        let statements = statements.sum::<usize>();
        if self.statements + statements > most {
            self.old = std::mem::take(&mut self.young);
            self.statements = 0;
        }
        self.statements += statements;
        self.young.insert_unique(kept.hash, kept, |kept| kept.hash);
    }
}

/// Documents that are kept stay where they are, so that their addresses name them.
fn hash(documents: &[&CompiledDocument]) -> u64 {
    documents
        .iter()
        .fold(0x9e37_79b9_7f4a_7c15, |hash, document| {
            let mixed = (hash ^ document.address() as u64).wrapping_mul(0xff51_afd7_ed55_8ccd);
            mixed ^ mixed >> 32
        })
}

impl PolicySet {
    fn holds(&self, documents: &[&CompiledDocument]) -> bool {
        let held = self.documents();
        held.len() == documents.len()
            && held
                .iter()
                .zip(documents)
                .all(|(held, document)| held.is_same(document))
    }
}

#[cfg(test)]
mod tests {
    use keyward_policy::Document;

    use super::*;

    fn document(action: &str) -> CompiledDocument {
        let text =
            format!(r#"{{"Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#);
        CompiledDocument::new(Document::parse(&text).unwrap())
    }

    #[test]
    fn the_same_documents_share_a_set() {
        let sets = PolicySets::new(10_000);
        let (read, write) = (document("s3:Get*"), document("s3:Put*"));
        let set = sets.get(&[&read, &write]);
        assert!(Arc::ptr_eq(&set, &sets.get(&[&read.clone(), &write])));
        assert!(!Arc::ptr_eq(&set, &sets.get(&[&write, &read])));
        assert!(!Arc::ptr_eq(
            &set,
            &sets.get(&[&document("s3:Get*"), &write])
        ));
    }

    #[test]
    fn it_never_holds_more_than_it_may() {
        let sets = PolicySets::new(64 * SHARDS);
        let documents: Vec<_> = (0..5_000)
            .map(|number| document(&format!("s3:Get{number}")))
            .collect();
        let first = sets.get(&[&documents[0]]);
        for document in &documents {
            assert_eq!(sets.get(&[document]).documents().len(), 1);
        }
        let held = sets.shards.iter().map(|shard| {
            let shard = shard.lock().unwrap();
            shard.young.len() + shard.old.len()
        });
        assert!(held.sum::<usize>() <= 64 * SHARDS);
        assert!(!Arc::ptr_eq(&first, &sets.get(&[&documents[0]])));
    }
}
