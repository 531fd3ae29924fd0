//! The file `head`: what is known to be durable. It is written, and not synced, after each sync of a segment, so it
//! may lag behind but is never ahead: what it names and is missing has been removed.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::line::{Hash, ORIGIN, from_hex, hex};

/// The length of the file: one write within one sector.
const LENGTH: usize = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// The number of the newest durable line; 0 if there is none.
    pub(crate) seq: u64,
    pub(crate) hash: Hash,
    /// The newest revision whose change is durable here.
    pub(crate) revision: u64,
    /// The number of the oldest line that is kept.
    pub(crate) first_seq: u64,
}

impl Head {
    pub(crate) const EMPTY: Self = Self {
        seq: 0,
        hash: ORIGIN,
        revision: 0,
        first_seq: 1,
    };

    pub(crate) fn path(directory: &Path) -> PathBuf {
        directory.join("head")
    }

    /// The head of a directory; nothing if there is none that can be read.
    pub(crate) fn load(directory: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(Self::path(directory)).ok()?;
        let value: Value = serde_json::from_str(&text).ok()?;
        let number = |name: &str| value.get(name)?.as_u64();
        Some(Self {
            seq: number("seq")?,
            hash: from_hex(value.get("hash")?.as_str()?)?,
            revision: number("revision")?,
            first_seq: number("first_seq")?,
        })
    }

    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let value = json!({
            "seq": self.seq, "hash": hex(&self.hash), "revision": self.revision, "first_seq": self.first_seq,
        });
        let mut bytes = value.to_string().into_bytes();
        bytes.resize(LENGTH - 1, b' ');
        bytes.push(b'\n');
        bytes
    }
}
