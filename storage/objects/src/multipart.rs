use std::collections::HashSet;

use data_encoding::HEXLOWER;
use md5::{Digest as _, Md5};
use redb::ReadableTable as _;

use crate::body::{FinishedBody, random_id};
use crate::index::{PARTS, Tables, UPLOADS};
use crate::list::{beyond, key_text, rolled_up, start};
use crate::objects::{Condition, Objects, Row, forget_bodies, is_open, name_bodies};
use crate::row::{Checksum, Object, Part, Place, Segment, Upload, decode, encode};
use crate::{Error, Result};

/// What every part but the last must have.
pub const MIN_PART_BYTES: u64 = 5 * 1024 * 1024;

/// A part as the request to complete names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompletePart {
    /// Its number.
    pub number: u16,
    /// Its ETag, without quotes.
    pub etag: String,
    /// Its checksum's value, where the request names one.
    pub checksum: Option<String>,
}

/// Some of an upload's parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartList {
    /// The upload.
    pub upload: Upload,
    /// Parts with their numbers, in order.
    pub parts: Vec<(u16, Part)>,
    /// Whether there are more.
    pub is_truncated: bool,
}

/// What a listing of uploads is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UploadQuery<'a> {
    /// Only keys that start so.
    pub prefix: &'a str,
    /// Keys that have this after the prefix are rolled up; empty for none.
    pub delimiter: &'a str,
    /// Only keys after this one, or with [`Self::after_upload`] also that one; empty for all.
    pub after: &'a str,
    /// Of the key `after`, only uploads after this one; empty for none of them.
    pub after_upload: &'a str,
    /// At most so many uploads and prefixes together.
    pub limit: usize,
}

/// An upload in a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadEntry {
    /// The key that it is for.
    pub key: String,
    /// Its id.
    pub id: String,
    /// What it is.
    pub upload: Upload,
}

/// Some of a bucket's uploads, in the order of keys, then of their start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UploadListing {
    /// Uploads.
    pub uploads: Vec<UploadEntry>,
    /// What keys were rolled up to.
    pub prefixes: Vec<String>,
    /// Where to go on after, if there is more: the last key or prefix, and the upload's id, if it was one.
    pub next: Option<(String, String)>,
}

/// The ETag of an object made of parts with these ETags.
#[must_use]
pub fn completed_etag<'e>(parts: impl IntoIterator<Item = &'e str>) -> String {
    let (mut md5, mut count) = (Md5::new(), 0_usize);
    for etag in parts {
        md5.update(HEXLOWER.decode(etag.as_bytes()).unwrap_or_default());
        count += 1;
    }
    format!("{}-{count}", HEXLOWER.encode(&md5.finalize()))
}

impl Objects {
    /// Starts an upload; its id.
    ///
    /// # Errors
    /// When the bucket is being deleted or the index cannot be written.
    pub fn create_upload(&self, bucket: &str, key: &str, upload: &Upload) -> Result<String> {
        // Ids of one key are in the order of their start.
        let id = format!("{:012x}{:032x}", upload.described.modified_ms, random_id()?);
        let stored = encode(upload, Place::Upload(bucket, key.as_bytes(), &id));
        let (row, closed) = (Row::new(bucket, key), self.closed.clone());
        let new = id.clone();
        self.index.write(move |tables| {
            if let Err(refusal) = is_open(&closed, &row.bucket) {
                return Ok(Err(refusal));
            }
            tables.uploads.insert(
                (row.bucket.as_str(), row.key.as_bytes(), new.as_str()),
                stored.as_slice(),
            )?;
            Ok(Ok(()))
        })??;
        Ok(id)
    }

    /// Puts a part, in place of the one that has its number.
    ///
    /// # Errors
    /// No such upload; the disk is full.
    pub fn put_part(
        &self,
        bucket: &str,
        key: &str,
        upload: &str,
        number: u16,
        part: (FinishedBody, Vec<Checksum>),
        modified_ms: i64,
    ) -> Result<Part> {
        let (body, checksums) = part;
        let part = Part {
            segment: body.segment(),
            etag: body.etag(),
            modified_ms,
            checksums,
        };
        let (row, id, new) = (Row::new(bucket, key), upload.to_owned(), part.clone());
        let closed = self.closed.clone();
        let replaced = self.write_naming(body, move |tables| {
            if is_open(&closed, &row.bucket).is_err() || find_upload(tables, &row, &id)?.is_none() {
                return Ok(Err(Error::NoSuchUpload));
            }
            name_bodies(tables, std::slice::from_ref(&new.segment))?;
            let place = Place::Part(&id, number);
            let stored = encode(&new, place);
            let former = tables
                .parts
                .insert((id.as_str(), number), stored.as_slice())?;
            let former = former
                .map(|stored| decode::<Part>(stored.value(), place))
                .transpose()?;
            forget_bodies(tables, former.map(|part| vec![part.segment])).map(Ok)
        })?;
        self.discard(replaced);
        Ok(part)
    }

    /// An upload, if it is still under way.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn upload(&self, bucket: &str, key: &str, upload: &str) -> Result<Option<Upload>> {
        self.index.read(|transaction| {
            let found = transaction
                .open_table(UPLOADS)?
                .get((bucket, key.as_bytes(), upload))?;
            let place = Place::Upload(bucket, key.as_bytes(), upload);
            found
                .map(|stored| decode(stored.value(), place))
                .transpose()
        })
    }

    /// Lists an upload's parts after a number.
    ///
    /// # Errors
    /// No such upload.
    pub fn list_parts(
        &self,
        bucket: &str,
        key: &str,
        upload: &str,
        after: u16,
        limit: usize,
    ) -> Result<PartList> {
        let found = self
            .upload(bucket, key, upload)?
            .ok_or(Error::NoSuchUpload)?;
        self.index.read(|transaction| {
            let table = transaction.open_table(PARTS)?;
            let mut list = PartList {
                upload: found,
                parts: Vec::new(),
                is_truncated: false,
            };
            let Some(from) = after.checked_add(1) else {
                return Ok(list);
            };
            for entry in table.range((upload, from)..=(upload, u16::MAX))? {
                let (at, stored) = entry?;
                if list.parts.len() == limit {
                    list.is_truncated = limit > 0;
                    break;
                }
                let number = at.value().1;
                let part = decode(stored.value(), Place::Part(upload, number))?;
                list.parts.push((number, part));
            }
            Ok(list)
        })
    }

    /// Lists a bucket's uploads.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn list_uploads(&self, bucket: &str, query: &UploadQuery<'_>) -> Result<UploadListing> {
        let mut listing = UploadListing::default();
        if query.limit == 0 {
            return Ok(listing);
        }
        self.index.read(|transaction| {
            let table = transaction.open_table(UPLOADS)?;
            let mut from = if query.after_upload.is_empty() || query.after < query.prefix {
                start(query.prefix, query.delimiter, query.after).map(|key| (key, String::new()))
            } else {
                Some((
                    query.after.as_bytes().to_vec(),
                    format!("{}\0", query.after_upload),
                ))
            };
            let mut last = None;
            while let Some((begin, id)) = from.take() {
                for entry in table.range((bucket, begin.as_slice(), id.as_str())..)? {
                    let (at, stored) = entry?;
                    let (found, key, id) = at.value();
                    if found != bucket || !key.starts_with(query.prefix.as_bytes()) {
                        break;
                    }
                    if listing.uploads.len() + listing.prefixes.len() == query.limit {
                        listing.next = last;
                        return Ok(());
                    }
                    let (key, id) = (key_text(key)?, id.to_owned());
                    if let Some(prefix) = rolled_up(&key, query.prefix, query.delimiter) {
                        from = beyond(prefix).map(|key| (key, String::new()));
                        last = Some((prefix.to_owned(), String::new()));
                        listing.prefixes.push(prefix.to_owned());
                        break;
                    }
                    last = Some((key.clone(), id.clone()));
                    let place = Place::Upload(bucket, key.as_bytes(), &id);
                    let upload = decode(stored.value(), place)?;
                    listing.uploads.push(UploadEntry { key, id, upload });
                }
            }
            Ok(())
        })?;
        Ok(listing)
    }

    /// Makes an object of an upload's parts, without copying them. Parts that are not named are removed.
    ///
    /// # Errors
    /// No such upload; parts that were not uploaded, are out of order or too small; a condition that does not hold.
    pub fn complete_upload(
        &self,
        bucket: &str,
        key: &str,
        upload: &str,
        parts: Vec<CompletePart>,
        described: Completion,
        condition: &Condition,
    ) -> Result<Object> {
        let (row, id, wanted) = (Row::new(bucket, key), upload.to_owned(), condition.clone());
        let closed = self.closed.clone();
        let (object, freed) = self.index.write(move |tables| {
            let current = row.get(tables)?;
            let allowed =
                is_open(&closed, &row.bucket).and_then(|()| wanted.holds(current.as_ref()));
            if let Err(refusal) = allowed {
                return Ok(Err(refusal));
            }
            let Some(found) = find_upload(tables, &row, &id)? else {
                return Ok(Err(Error::NoSuchUpload));
            };
            let uploaded = all_parts(tables, &id)?;
            let chosen = match choose(&uploaded, &parts) {
                Ok(chosen) => chosen,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let segments: Vec<Segment> = chosen.iter().map(|part| part.segment.clone()).collect();
            let mut described_as = found.described;
            described_as.modified_ms = described.modified_ms;
            described_as.checksums = described.checksums;
            let object = Object {
                described: described_as,
                size: segments.iter().map(|segment| segment.length).sum(),
                etag: completed_etag(chosen.iter().map(|part| part.etag.as_str())),
                segments,
                is_multipart: true,
            };
            let mut freed = drop_upload(tables, &row.bucket, &row.key, &id)?;
            freed.extend(forget_bodies(
                tables,
                current.map(|current| current.segments),
            )?);
            // What became of the object is named again by its row.
            for segment in &object.segments {
                tables.garbage.remove(segment.body)?;
            }
            name_bodies(tables, &object.segments)?;
            let kept: HashSet<u128> = object.segments.iter().map(|segment| segment.body).collect();
            freed.retain(|id| !kept.contains(id));
            row.set(tables, &object)?;
            Ok(Ok((object, freed)))
        })??;
        self.discard(freed);
        Ok(object)
    }

    /// Gives up an upload and removes its parts.
    ///
    /// # Errors
    /// No such upload.
    pub fn abort_upload(&self, bucket: &str, key: &str, upload: &str) -> Result<()> {
        let (row, id) = (Row::new(bucket, key), upload.to_owned());
        let freed = self.index.write(move |tables| {
            if find_upload(tables, &row, &id)?.is_none() {
                return Ok(Err(Error::NoSuchUpload));
            }
            drop_upload(tables, &row.bucket, &row.key, &id).map(Ok)
        })??;
        self.discard(freed);
        Ok(())
    }
}

/// What is said of an object when its upload is completed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// When, milliseconds since 1970.
    pub modified_ms: i64,
    /// Checksums of the whole object.
    pub checksums: Vec<Checksum>,
}

fn find_upload(tables: &Tables<'_>, row: &Row, id: &str) -> Result<Option<Upload>> {
    let found = tables
        .uploads
        .get((row.bucket.as_str(), row.key.as_bytes(), id))?;
    let place = Place::Upload(&row.bucket, row.key.as_bytes(), id);
    found
        .map(|stored| decode(stored.value(), place))
        .transpose()
}

fn all_parts(tables: &Tables<'_>, upload: &str) -> Result<Vec<(u16, Part)>> {
    let mut parts = Vec::new();
    for entry in tables.parts.range((upload, 0)..=(upload, u16::MAX))? {
        let (at, stored) = entry?;
        let number = at.value().1;
        parts.push((number, decode(stored.value(), Place::Part(upload, number))?));
    }
    Ok(parts)
}

/// The parts that a request names, if they are what was uploaded and large enough.
fn choose<'p>(uploaded: &'p [(u16, Part)], wanted: &[CompletePart]) -> Result<Vec<&'p Part>> {
    if !wanted.is_sorted_by(|left, right| left.number < right.number) {
        return Err(Error::InvalidPartOrder);
    }
    let mut chosen = Vec::with_capacity(wanted.len());
    for (place, part) in wanted.iter().enumerate() {
        let invalid = Error::InvalidPart(part.number);
        let found = uploaded.binary_search_by_key(&part.number, |(number, _)| *number);
        let (_, found) = found
            .ok()
            .and_then(|at| uploaded.get(at))
            .ok_or_else(|| invalid.clone())?;
        let same_checksum = part.checksum.as_ref().is_none_or(|wanted| {
            found
                .checksums
                .iter()
                .any(|checksum| checksum.value == *wanted)
        });
        if found.etag != part.etag || !same_checksum {
            return Err(invalid);
        }
        let size = found.segment.length;
        if size < MIN_PART_BYTES && place + 1 < wanted.len() {
            return Err(Error::PartTooSmall {
                number: part.number,
                size,
                etag: found.etag.clone(),
            });
        }
        chosen.push(found);
    }
    Ok(chosen)
}

/// Removes an upload and its parts; the bodies that no row names any more.
pub(crate) fn drop_upload(
    tables: &mut Tables<'_>,
    bucket: &str,
    key: &str,
    id: &str,
) -> Result<Vec<u128>> {
    let parts = all_parts(tables, id)?;
    for (number, _) in &parts {
        tables.parts.remove((id, *number))?;
    }
    tables.uploads.remove((bucket, key.as_bytes(), id))?;
    forget_bodies(
        tables,
        [parts.into_iter().map(|(_, part)| part.segment).collect()],
    )
}
