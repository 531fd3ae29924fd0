use std::path::Path;

use keyward_embedded::EmbeddedStore;
use keyward_objects::Objects;
use keyward_store::Store as _;

use crate::system::{
    JOURNAL_DIRECTORY, OBJECTS_DIRECTORY, REPORTS_DIRECTORY, STORE_FILE, check_objects,
};

/// What was read and found whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The newest revision of the state.
    pub revision: u64,
    /// The number of the oldest record that is kept.
    pub first_record: u64,
    /// The number of the newest record; 0 if there is none.
    pub last_record: u64,
    /// How many objects there are.
    pub objects: u64,
    /// How many reports there are.
    pub reports: usize,
}

/// Reads everything in a data directory that no server has open, and checks it: the state with its history, claims and
/// secrets, the chain of records, every object's row and bytes, every report.
///
/// # Errors
/// The first thing that is not as it was written, or cannot be read, with what to do about it.
pub fn verify(data: &Path) -> Result<Verified, String> {
    let path = data.join(STORE_FILE);
    if !path.is_file() {
        return Err(format!("`{}` is no data directory", data.display()));
    }
    let store =
        EmbeddedStore::open(&path, Default::default()).map_err(|error| error.to_string())?;
    store.verify().map_err(|error| error.to_string())?;
    let head = store
        .load(&mut |_, _, _| Ok(()))
        .map_err(|error| error.to_string())?;
    check_objects(data, head.revision.0 > 0).map_err(|error| error.to_string())?;
    let journal = keyward_journal::verify(&data.join(JOURNAL_DIRECTORY));
    let journal = journal.map_err(|damage| format!("the journal is damaged: {damage}"))?;
    let objects =
        Objects::open(&data.join(OBJECTS_DIRECTORY)).map_err(|error| error.to_string())?;
    objects.verify().map_err(|error| error.to_string())?;
    let reports = keyward_reports::verify(&data.join(REPORTS_DIRECTORY))?;
    Ok(Verified {
        revision: head.revision.0,
        first_record: journal.first_seq,
        last_record: journal.last_seq,
        objects: objects.count().map_err(|error| error.to_string())?,
        reports,
    })
}
