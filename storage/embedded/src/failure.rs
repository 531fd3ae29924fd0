//! What can go wrong, in words that name the remedy.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use keyward_store::StoreError;

const REMEDY: &str = "nothing of it is used; restore the newest backup of the data directory, and keep the damaged \
                      file, for the changes since then may still be read from it";

/// What is stored is not what was written.
pub(crate) fn damaged(what: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(format!("the store is damaged ({what}): {REMEDY}"))
}

/// A failure of the database below.
pub(crate) fn failure(error: impl Into<redb::Error>) -> StoreError {
    match error.into() {
        redb::Error::DatabaseAlreadyOpen => {
            StoreError::Locked("the store is open in another process".to_owned())
        }
        redb::Error::Io(error) if error.kind() == std::io::ErrorKind::InvalidData => damaged(error),
        redb::Error::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            damaged("the file is shorter than it was")
        }
        redb::Error::Io(error) => io(&error),
        redb::Error::PreviousIo => StoreError::Io("the store failed before".to_owned()),
        other => damaged(other),
    }
}

/// A failure of the operating system.
pub(crate) fn io(error: &std::io::Error) -> StoreError {
    StoreError::Io(match error.kind() {
        std::io::ErrorKind::StorageFull => {
            format!("the disk is full ({error}): make room and start again")
        }
        _ => format!("the disk fails ({error}): see to it and start again"),
    })
}

/// Runs `read`, and takes a panic of the database below for damage: it trusts its pages more than they deserve.
pub(crate) fn guarded<T>(read: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(result) => result,
        Err(panic) if panic.is::<VisitorPanic>() => match panic.downcast::<VisitorPanic>() {
            Ok(panic) => resume_unwind(panic.0),
            Err(panic) => resume_unwind(panic),
        },
        Err(_) => Err(damaged("its pages make no sense")),
    }
}

/// A panic of the caller's own code, which is not the store's damage.
struct VisitorPanic(Box<dyn std::any::Any + Send>);

/// Runs the caller's code within [`guarded`].
pub(crate) fn visiting<T>(visit: impl FnOnce() -> T) -> T {
    match catch_unwind(AssertUnwindSafe(visit)) {
        Ok(value) => value,
        Err(panic) => resume_unwind(Box::new(VisitorPanic(panic))),
    }
}
