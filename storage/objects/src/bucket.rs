//! Buckets as a whole: closing one that is to be deleted, and clearing away what deleted ones left.

use std::sync::PoisonError;

use redb::ReadableTable as _;

use crate::Result;
use crate::index::{OBJECTS, Tables, UPLOADS};
use crate::multipart::drop_upload;
use crate::objects::{Objects, Row, forget_bodies};

/// Rows that one change removes at most.
const MAX_PURGED: usize = 1000;

impl Objects {
    /// Closes an empty bucket, so that nothing can be put in it while it is being deleted; whether it was empty.
    /// Uploads under way do not count, as at AWS. Lasts until [`Objects::reopen_bucket`] or the end of the process:
    /// an id is never used again.
    ///
    /// # Errors
    /// When the index cannot be read or written; the bucket is open then.
    pub fn close_bucket_if_empty(&self, bucket: &str) -> Result<bool> {
        let (id, closed) = (bucket.to_owned(), self.closed.clone());
        // In the writer, so that every put is either before it, and found, or after it, and refused.
        let result = self.index.write(move |tables| {
            let is_empty = first_key(tables, &id)?.is_none();
            if is_empty {
                closed
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(id);
            }
            Ok(is_empty)
        });
        if result.is_err() {
            self.reopen_bucket(bucket);
        }
        result
    }

    /// Opens a bucket again whose deletion did not come about.
    pub fn reopen_bucket(&self, bucket: &str) {
        self.closed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(bucket);
    }

    /// Removes everything in buckets that do not exist: uploads that were under way in buckets deleted since. To be
    /// called at start, before the first request.
    ///
    /// # Errors
    /// When the index cannot be read or written.
    pub fn retain_buckets(&self, exists: impl Fn(&str) -> bool) -> Result<()> {
        for bucket in self.bucket_ids()?.iter().filter(|bucket| !exists(bucket)) {
            while self.purge(bucket)? {}
        }
        Ok(())
    }

    /// Ids of all buckets that hold an object or an upload.
    fn bucket_ids(&self) -> Result<Vec<String>> {
        self.index.read(|transaction| {
            let mut ids = Vec::new();
            let objects = transaction.open_table(OBJECTS)?;
            let mut after = String::new();
            while let Some(entry) = objects.range((after.as_str(), &b""[..])..)?.next() {
                let id = entry?.0.value().0.to_owned();
                after = format!("{id}\0");
                ids.push(id);
            }
            let uploads = transaction.open_table(UPLOADS)?;
            let mut after = String::new();
            while let Some(entry) = uploads.range((after.as_str(), &b""[..], "")..)?.next() {
                let id = entry?.0.value().0.to_owned();
                after = format!("{id}\0");
                ids.push(id);
            }
            ids.sort();
            ids.dedup();
            Ok(ids)
        })
    }

    /// Removes some of a bucket's rows; whether there were any.
    fn purge(&self, bucket: &str) -> Result<bool> {
        let id = bucket.to_owned();
        let (freed, found) = self.index.write(move |tables| {
            let (mut freed, mut found) = (Vec::new(), 0);
            while found < MAX_PURGED
                && let Some(key) = first_key(tables, &id)?
            {
                found += 1;
                let row = Row {
                    bucket: id.clone(),
                    key,
                };
                let object = row.get(tables)?;
                tables.objects.remove((id.as_str(), row.key.as_bytes()))?;
                freed.extend(forget_bodies(tables, object.map(|object| object.segments))?);
            }
            while found < MAX_PURGED
                && let Some((key, upload)) = first_upload(tables, &id)?
            {
                found += 1;
                freed.extend(drop_upload(tables, &id, &key, &upload)?);
            }
            Ok((freed, found))
        })?;
        self.discard(freed);
        Ok(found > 0)
    }
}

fn first_key(tables: &Tables<'_>, bucket: &str) -> Result<Option<String>> {
    let first = tables
        .objects
        .range((bucket, &b""[..])..)?
        .next()
        .transpose()?;
    let found = first.and_then(|(at, _)| {
        let (found, key) = at.value();
        (found == bucket).then(|| String::from_utf8_lossy(key).into_owned())
    });
    Ok(found)
}

fn first_upload(tables: &Tables<'_>, bucket: &str) -> Result<Option<(String, String)>> {
    let first = tables
        .uploads
        .range((bucket, &b""[..], "")..)?
        .next()
        .transpose()?;
    let found = first.and_then(|(at, _)| {
        let (found, key, upload) = at.value();
        (found == bucket).then(|| (String::from_utf8_lossy(key).into_owned(), upload.to_owned()))
    });
    Ok(found)
}
