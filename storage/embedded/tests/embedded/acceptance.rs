//! The acceptance suite, on a file.

use std::sync::Mutex;

use keyward_embedded::{EmbeddedStore, Options};
use keyward_store::suite::Harness;
use tempfile::TempDir;

/// Keeps the directories of its engines.
#[derive(Default)]
struct OnFile(Mutex<Vec<TempDir>>);

impl Harness for OnFile {
    type Engine = EmbeddedStore;

    fn fresh(&self) -> EmbeddedStore {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keyward.redb");
        self.0.lock().unwrap().push(directory);
        EmbeddedStore::open(&path, Options::default()).unwrap()
    }

    fn prune(&self, engine: &EmbeddedStore, before_ms: u64) {
        engine.prune(before_ms).unwrap();
        engine.verify().unwrap();
    }
}

keyward_store::acceptance!(OnFile::default());
