use std::fmt;
use std::io;

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The disk has no room for it; reading goes on.
    Full,
    /// The operating system refused, in its words.
    Io(String),
    /// What is stored is not what was written: what is damaged, and what to do about it.
    Damaged(String),
    /// The bucket is being deleted.
    BucketClosed,
    /// A condition on a write needs the object, and there is none.
    NoSuchKey,
    /// The condition of a write does not hold.
    ConditionFailed,
    /// No such upload, or it was completed or aborted.
    NoSuchUpload,
    /// A part that is to be completed was not uploaded, or is another: its number.
    InvalidPart(u16),
    /// The parts to be completed are not in ascending order.
    InvalidPartOrder,
    /// A part other than the last is smaller than five mebibytes.
    PartTooSmall {
        /// Its number.
        number: u16,
        /// Its size in bytes.
        size: u64,
        /// Its ETag.
        etag: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("no space is left for objects; free some and try again"),
            Self::Io(text) => write!(f, "objects cannot be read or written: {text}"),
            Self::Damaged(text) => write!(f, "stored objects are damaged: {text}"),
            Self::BucketClosed => f.write_str("the bucket is being deleted"),
            Self::NoSuchKey => f.write_str("no such object"),
            Self::ConditionFailed => f.write_str("the condition does not hold"),
            Self::NoSuchUpload => f.write_str("no such upload"),
            Self::InvalidPart(number) => {
                write!(f, "part {number} is not the one that was uploaded")
            }
            Self::InvalidPartOrder => f.write_str("parts are not in ascending order"),
            Self::PartTooSmall { number, .. } => write!(f, "part {number} is too small"),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full,
            _ => Self::Io(error.to_string()),
        }
    }
}

impl From<redb::Error> for Error {
    fn from(error: redb::Error) -> Self {
        match error {
            redb::Error::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::Damaged(
                    "index: it is shorter than it was; restore it from a backup".to_owned(),
                )
            }
            redb::Error::Io(error) => error.into(),
            redb::Error::Corrupted(text) => {
                Self::Damaged(format!("index: {text}; restore it from a backup"))
            }
            other => Self::Io(other.to_string()),
        }
    }
}

macro_rules! from_redb {
    ($($type:ident),*) => {$(
        impl From<redb::$type> for Error {
            fn from(error: redb::$type) -> Self {
                redb::Error::from(error).into()
            }
        }
    )*};
}

from_redb!(
    StorageError,
    TableError,
    TransactionError,
    CommitError,
    DatabaseError
);
