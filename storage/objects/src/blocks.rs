//! The form of a body's file: blocks of 64 KiB, the last one shorter, each followed by its checksum.
//!
//! A checksum covers its block, the body's id and the block's place, so that a block that was changed, or brought from
//! elsewhere, is found when it is read, without reading any other.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::{Error, Result};

/// Bytes of a body in one block.
const BLOCK_BYTES: usize = 64 * 1024;

/// Bytes of a checksum.
const SUM_BYTES: usize = 8;

/// How many blocks are read at once.
const BLOCKS_AT_ONCE: usize = 4;

fn sum(id: u128, number: u64, block: &[u8]) -> [u8; SUM_BYTES] {
    let folded = id ^ id >> 64;
    let seed = u64::try_from(folded & u128::from(u64::MAX)).unwrap_or_default();
    xxh3_64_with_seed(block, seed.wrapping_add(number)).to_le_bytes()
}

/// Writes a body's file.
#[derive(Debug)]
pub(crate) struct BlockWriter {
    file: File,
    id: u128,
    /// The number of the block that is being filled.
    number: u64,
    block: Vec<u8>,
}

impl BlockWriter {
    pub(crate) fn new(file: File, id: u128) -> Self {
        Self {
            file,
            id,
            number: 0,
            block: Vec::with_capacity(BLOCK_BYTES + SUM_BYTES),
        }
    }

    pub(crate) fn write(&mut self, mut bytes: &[u8]) -> Result<()> {
        while !bytes.is_empty() {
            let room = BLOCK_BYTES - self.block.len();
            let (now, rest) = bytes.split_at_checked(room).unwrap_or((bytes, &[]));
            self.block.extend_from_slice(now);
            bytes = rest;
            if self.block.len() == BLOCK_BYTES {
                self.end_block()?;
            }
        }
        Ok(())
    }

    fn end_block(&mut self) -> Result<()> {
        let sum = sum(self.id, self.number, &self.block);
        self.block.extend_from_slice(&sum);
        self.file.write_all(&self.block)?;
        self.block.clear();
        self.number += 1;
        Ok(())
    }

    /// Writes what is left and makes the file durable.
    pub(crate) fn finish(mut self) -> Result<()> {
        if !self.block.is_empty() {
            self.end_block()?;
        }
        Ok(self.file.sync_all()?)
    }
}

/// Reads a body's file from a place on.
#[derive(Debug)]
pub(crate) struct BlockReader {
    file: File,
    id: u128,
    /// The number of the next block.
    number: u64,
    /// Bytes of that block to pass over.
    skip: usize,
}

impl BlockReader {
    /// A reader that begins `offset` bytes into the body.
    pub(crate) fn new(mut file: File, id: u128, offset: u64) -> Result<Self> {
        let block = u64::try_from(BLOCK_BYTES).unwrap_or(u64::MAX);
        let stored = u64::try_from(BLOCK_BYTES + SUM_BYTES).unwrap_or(u64::MAX);
        let number = offset / block;
        file.seek(SeekFrom::Start(number.saturating_mul(stored)))?;
        Ok(Self {
            file,
            id,
            number,
            skip: usize::try_from(offset % block).unwrap_or_default(),
        })
    }

    /// The next bytes, at most `limit`; none only at the end. What is read of the last block beyond `limit` is
    /// passed over: it is for whoever wants no more.
    pub(crate) fn read(&mut self, limit: usize) -> Result<Bytes> {
        let blocks = (self.skip.saturating_add(limit))
            .div_ceil(BLOCK_BYTES)
            .min(BLOCKS_AT_ONCE);
        let mut piece = Vec::with_capacity(blocks * BLOCK_BYTES + SUM_BYTES);
        for _ in 0..blocks {
            if !self.read_block(&mut piece)? {
                break;
            }
        }
        let piece = Bytes::from(piece);
        let from = self.skip.min(piece.len());
        self.skip = 0;
        Ok(piece.slice(from..piece.len().min(from.saturating_add(limit))))
    }

    /// Appends a block; whether there was one.
    fn read_block(&mut self, piece: &mut Vec<u8>) -> Result<bool> {
        let start = piece.len();
        let stored = u64::try_from(BLOCK_BYTES + SUM_BYTES).unwrap_or(u64::MAX);
        let read = (&mut self.file).take(stored).read_to_end(piece)?;
        if read == 0 {
            return Ok(false);
        }
        let end = start + read.saturating_sub(SUM_BYTES);
        let whole = piece
            .get(start..)
            .and_then(|stored| stored.split_at_checked(end - start))
            .is_some_and(|(block, held)| held == sum(self.id, self.number, block));
        if !whole {
            return Err(damaged(self.id, self.number));
        }
        piece.truncate(end);
        self.number += 1;
        Ok(true)
    }
}

fn damaged(id: u128, number: u64) -> Error {
    let at = number.saturating_mul(u64::try_from(BLOCK_BYTES).unwrap_or(u64::MAX));
    Error::Damaged(format!(
        "body {id:032x} is damaged from byte {at} on; restore it from a backup"
    ))
}
