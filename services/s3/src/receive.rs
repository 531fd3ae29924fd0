//! An object's bytes on their way in: written as they come, of no effect before the body is proved.

use bytes::Bytes;
use keyward_gate::BodyReader;
use keyward_objects::{BodyWriter, FinishedBody, Objects, OpenObject};
use keyward_sigv4::{BodyVerified, Checksum as Sum, ChecksumAlgorithm, Checksummer};
use keyward_wire::ApiError;

use crate::checksums::{DEFAULT, mismatch};
use crate::documents::{compare_md5, read_md5};
use crate::errors::{invalid_request, storage, too_large, unreadable};
use crate::service::blocking;

/// The largest object that one request puts, and the largest part: 5 GiB.
pub(crate) const MAX_PUT_BYTES: u64 = 5 << 30;

/// Bytes that are collected before they are written.
const WRITE_BYTES: usize = 1 << 20;

/// What a request declares of its body.
pub(crate) struct Declared<'a> {
    /// `Content-Length`
    pub(crate) length: Option<i64>,
    /// `Content-MD5`
    pub(crate) md5: Option<&'a str>,
    /// The one `x-amz-checksum-` header.
    pub(crate) checksum: Option<Sum>,
    /// `x-amz-sdk-checksum-algorithm`: what a header or a trailer will have.
    pub(crate) algorithm: Option<&'a str>,
    /// Computed in any case.
    pub(crate) also: Option<ChecksumAlgorithm>,
}

/// A body that is whole, proved and durable.
pub(crate) struct Received {
    pub(crate) body: FinishedBody,
    /// Its checksums: what the caller chose, or the default; then what was computed in any case.
    pub(crate) checksums: Vec<Sum>,
}

struct Sink {
    writer: BodyWriter,
    summers: Vec<Checksummer>,
}

impl Sink {
    fn write(mut self, pieces: &[Bytes]) -> keyward_objects::Result<Self> {
        for piece in pieces {
            self.writer.push(piece)?;
            self.summers
                .iter_mut()
                .for_each(|summer| summer.update(piece));
        }
        Ok(self)
    }
}

/// Receives a body. Its checks are all done when this returns; nothing is visible before a row names it.
pub(crate) async fn receive(
    objects: &Objects,
    body: Option<BodyReader>,
    declared: Declared<'_>,
    now: i64,
) -> Result<Received, ApiError> {
    let mut body = body.ok_or_else(|| crate::errors::internal(&"the body was not handed over"))?;
    let md5 = declared.md5.map(read_md5).transpose()?;
    let size = declared
        .length
        .and_then(|length| u64::try_from(length).ok());
    if size.is_some_and(|size| size > MAX_PUT_BYTES) {
        return Err(too_large());
    }
    // Where a trailer is announced, its checksum is computed with the proof of the body.
    let own = declared
        .checksum
        .map(|sum| sum.algorithm())
        .or(declared.algorithm.is_none().then_some(DEFAULT));
    let mut algorithms: Vec<ChecksumAlgorithm> = own.into_iter().collect();
    algorithms.extend(declared.also.filter(|also| Some(*also) != own));
    let mut sink = Sink {
        writer: objects.begin(),
        summers: algorithms.into_iter().map(Checksummer::new).collect(),
    };
    let (mut held, mut held_bytes, mut total) = (Vec::new(), 0, 0_u64);
    while let Some(piece) = body.next().await.map_err(|error| unreadable(error, now))? {
        held_bytes += piece.len();
        total = total.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        if total > MAX_PUT_BYTES {
            return Err(too_large());
        }
        held.push(piece);
        if held_bytes >= WRITE_BYTES {
            let pieces = std::mem::take(&mut held);
            held_bytes = 0;
            sink = blocking(move || sink.write(&pieces))
                .await?
                .map_err(|error| storage(error, "", ""))?;
        }
    }
    let verified = body.finish().map_err(|error| unreadable(error, now))?;
    let finished = blocking(move || {
        let sink = sink.write(&held)?;
        let sums: Vec<Sum> = sink.summers.into_iter().map(Checksummer::finish).collect();
        Ok((sink.writer.finish()?, sums))
    });
    let (body, sums) = finished.await?.map_err(|error| storage(error, "", ""))?;
    if let Some(md5) = md5 {
        compare_md5(md5, body.md5())?;
    }
    let checksums = chosen(&declared, &verified, sums)?;
    Ok(Received { body, checksums })
}

/// The checksums of a body, what was declared compared with what was computed.
fn chosen(
    declared: &Declared<'_>,
    verified: &BodyVerified,
    mut sums: Vec<Sum>,
) -> Result<Vec<Sum>, ApiError> {
    if let Some(expected) = declared.checksum
        && !sums.contains(&expected)
    {
        return Err(mismatch(expected.algorithm()));
    }
    match verified.checksum() {
        Some(trailing) => {
            sums.retain(|sum| sum.algorithm() != trailing.algorithm());
            sums.insert(0, trailing);
        }
        None if declared.algorithm.is_some() && declared.checksum.is_none() => {
            let text = "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer \
                        headers were found.";
            return Err(invalid_request(text));
        }
        None => {}
    }
    Ok(sums)
}

/// Copies a range of an object into a new body.
pub(crate) async fn copy_body(
    objects: &Objects,
    source: &OpenObject,
    range: std::ops::Range<u64>,
    algorithms: Vec<ChecksumAlgorithm>,
) -> Result<Received, ApiError> {
    let mut reader = source.read(range);
    let mut sink = Sink {
        writer: objects.begin(),
        summers: algorithms.into_iter().map(Checksummer::new).collect(),
    };
    let copied = blocking(move || {
        while let Some(piece) = reader.next_piece()? {
            sink = sink.write(&[piece])?;
        }
        let checksums: Vec<Sum> = sink.summers.into_iter().map(Checksummer::finish).collect();
        keyward_objects::Result::Ok(Received {
            body: sink.writer.finish()?,
            checksums,
        })
    });
    copied.await?.map_err(|error| storage(error, "", ""))
}
