//! The in-memory engine passes the acceptance suite.

use keyward_store::MemoryStore;
use keyward_store::suite::Harness;

struct Memory;

impl Harness for Memory {
    type Engine = MemoryStore;

    fn fresh(&self) -> MemoryStore {
        MemoryStore::new()
    }

    fn prune(&self, engine: &MemoryStore, before_ms: u64) {
        engine.prune(before_ms);
    }
}

keyward_store::acceptance!(Memory);
