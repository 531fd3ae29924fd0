use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use redb::{ReadTransaction, ReadableTable as _, ReadableTableMetadata as _};

use crate::body::{BodyWriter, FinishedBody};
use crate::disk::{Bodies, create_private_directory};
use crate::index::{BODIES, GARBAGE, Gone, Index, OBJECTS, PARTS, Tables, UPLOADS};
use crate::read::{OpenObject, Pinned, Reader};
use crate::row::{Described, Object, Part, Place, Segment, Tag, Upload, decode, encode};
use crate::{Error, Result};

/// Something that changes while its bodies are looked up; after so many times it is given up.
const MAX_LOOKS: usize = 100;

/// All objects of all buckets.
///
/// Buckets are named by an id that is never used again; keys are any text.
pub struct Objects {
    pub(crate) index: Index,
    pub(crate) bodies: Arc<Bodies>,
    /// Ids of buckets that are being deleted.
    pub(crate) closed: Arc<Mutex<HashSet<String>>>,
}

impl std::fmt::Debug for Objects {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Objects").finish_non_exhaustive()
    }
}

/// On what a write depends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Nothing.
    Always,
    /// There is no such object (`If-None-Match: *`).
    Absent,
    /// The object has this ETag, without quotes; `*` for any (`If-Match`).
    Etag(String),
}

impl Condition {
    pub(crate) fn holds(&self, current: Option<&Object>) -> Result<()> {
        match (self, current) {
            (Self::Always, _) | (Self::Absent, None) => Ok(()),
            (Self::Absent, Some(_)) => Err(Error::ConditionFailed),
            (Self::Etag(_), None) => Err(Error::NoSuchKey),
            (Self::Etag(wanted), Some(object)) if wanted == "*" || *wanted == object.etag => Ok(()),
            (Self::Etag(_), Some(_)) => Err(Error::ConditionFailed),
        }
    }
}

impl Objects {
    /// Opens the objects of a directory, or makes them, and removes what a crash left unfinished.
    ///
    /// # Errors
    /// When the directory cannot be written, or what it holds is damaged or in use by another process.
    pub fn open(directory: &Path) -> Result<Self> {
        create_private_directory(directory)?;
        let gone = Gone::default();
        let path = directory.join("objects.redb");
        let is_empty = std::fs::metadata(&path).map_or(true, |file| file.len() == 0);
        if is_empty && directory.join("bodies").exists() {
            return Err(Error::Damaged(format!(
                "`{}` is missing or empty although objects have been kept beside it; restore it from a backup",
                path.display()
            )));
        }
        let index = Index::open(&path, gone.clone())?;
        Self::with(index, Bodies::open(directory, gone)?)
    }

    /// Objects that end with the process.
    ///
    /// # Errors
    /// When there is no memory for them.
    pub fn in_memory() -> Result<Self> {
        let gone = Gone::default();
        Self::with(Index::in_memory(gone.clone())?, Bodies::in_memory(gone))
    }

    pub(crate) fn with(index: Index, bodies: Bodies) -> Result<Self> {
        let objects = Self {
            index,
            bodies: Arc::new(bodies),
            closed: Arc::default(),
        };
        objects.sweep()?;
        Ok(objects)
    }

    /// Settles every body that a crash caught between its steps.
    fn sweep(&self) -> Result<()> {
        let unsettled = self.bodies.unsettled()?;
        let garbage = self.index.read(|transaction| {
            let named = transaction.open_table(BODIES)?;
            for id in unsettled {
                if named.get(id)?.is_some() {
                    self.bodies.settle(id);
                } else {
                    self.bodies.remove(id);
                }
            }
            let mut garbage = Vec::new();
            for entry in transaction.open_table(GARBAGE)?.iter()? {
                garbage.push(entry?.0.value());
            }
            Ok(garbage)
        })?;
        self.discard(garbage);
        Ok(())
    }

    /// Starts a body.
    #[must_use]
    pub fn begin(&self) -> BodyWriter {
        BodyWriter::new(self.bodies.clone())
    }

    /// Puts an object, in place of the one that has its key. Durable when it returns.
    ///
    /// # Errors
    /// The condition does not hold, the bucket is being deleted, or the disk is full.
    pub fn put(
        &self,
        bucket: &str,
        key: &str,
        described: Described,
        body: FinishedBody,
        condition: &Condition,
    ) -> Result<Object> {
        let object = Object {
            described,
            size: body.length(),
            etag: body.etag(),
            segments: vec![body.segment()],
            is_multipart: false,
        };
        let row = Row::new(bucket, key);
        let (wanted, closed, new) = (condition.clone(), self.closed.clone(), object.clone());
        let replaced = self.write_naming(body, move |tables| {
            let current = row.get(tables)?;
            if let Err(refusal) =
                is_open(&closed, &row.bucket).and_then(|()| wanted.holds(current.as_ref()))
            {
                return Ok(Err(refusal));
            }
            name_bodies(tables, &new.segments)?;
            row.set(tables, &new)?;
            forget_bodies(tables, current.map(|current| current.segments)).map(Ok)
        })?;
        self.discard(replaced);
        Ok(object)
    }

    /// What the index says of an object.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn head(&self, bucket: &str, key: &str) -> Result<Option<Object>> {
        self.index
            .read(|transaction| look_up(transaction, bucket, key))
    }

    /// An object with its bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn get(&self, bucket: &str, key: &str) -> Result<Option<OpenObject>> {
        let mut found = self.head(bucket, key)?;
        for _ in 0..MAX_LOOKS {
            let Some(object) = found else { return Ok(None) };
            let pinned = Pinned::new(self.bodies.clone(), object.segments.clone());
            // Bodies go only after the row that named them: one that still names them keeps them from now on.
            found = self.head(bucket, key)?;
            if found
                .as_ref()
                .is_some_and(|again| again.segments == object.segments)
            {
                return Ok(Some(OpenObject::new(object, pinned)));
            }
        }
        Err(Error::Io(
            "the object changes too quickly to be read".to_owned(),
        ))
    }

    /// Deletes objects in one change; says of each whether it was there, or why it was not deleted.
    ///
    /// # Errors
    /// When nothing could be deleted at all.
    pub fn delete(&self, bucket: &str, keys: &[(String, Condition)]) -> Result<Vec<Result<bool>>> {
        let rows: Vec<(Row, Condition)> = keys
            .iter()
            .map(|(key, condition)| (Row::new(bucket, key), condition.clone()))
            .collect();
        let (outcomes, freed) = self.index.write(move |tables| {
            let (mut outcomes, mut freed) = (Vec::new(), Vec::new());
            for (row, condition) in &rows {
                let current = row.get(tables)?;
                match condition.holds(current.as_ref()) {
                    Err(refusal) => outcomes.push(Err(refusal)),
                    Ok(()) => {
                        outcomes.push(Ok(current.is_some()));
                        tables
                            .objects
                            .remove((row.bucket.as_str(), row.key.as_bytes()))?;
                        freed.extend(forget_bodies(
                            tables,
                            current.map(|current| current.segments),
                        )?);
                    }
                }
            }
            Ok((outcomes, freed))
        })?;
        self.discard(freed);
        Ok(outcomes)
    }

    /// Replaces an object's tags, if it is still as `seen`.
    ///
    /// # Errors
    /// [`Error::ConditionFailed`] when the object is another by now, [`Error::NoSuchKey`] when there is none.
    pub fn set_tags(&self, bucket: &str, key: &str, seen: &Object, tags: Vec<Tag>) -> Result<()> {
        let (row, seen) = (Row::new(bucket, key), seen.clone());
        self.index.write(move |tables| {
            let Some(mut object) = row.get(tables)? else {
                return Ok(Err(Error::NoSuchKey));
            };
            if object != seen {
                return Ok(Err(Error::ConditionFailed));
            }
            object.described.tags = tags;
            row.set(tables, &object)?;
            Ok(Ok(()))
        })?
    }

    /// Reads every object to its end, and every row of uploads and parts, and checks them.
    ///
    /// # Errors
    /// [`Error::Damaged`] names the first thing that is not as it was written.
    pub fn verify(&self) -> Result<()> {
        let rows = self.index.read(|transaction| {
            for entry in transaction.open_table(UPLOADS)?.iter()? {
                let (at, stored) = entry?;
                let (bucket, key, id) = at.value();
                decode::<Upload>(stored.value(), Place::Upload(bucket, key, id))?;
            }
            let mut bodies = Vec::new();
            for entry in transaction.open_table(PARTS)?.iter()? {
                let (at, stored) = entry?;
                let (upload, number) = at.value();
                let part: Part = decode(stored.value(), Place::Part(upload, number))?;
                bodies.push(vec![part.segment]);
            }
            for entry in transaction.open_table(OBJECTS)?.iter()? {
                let (at, stored) = entry?;
                let (bucket, key) = at.value();
                let object: Object = decode(stored.value(), Place::Object(bucket, key))?;
                bodies.push(object.segments);
            }
            Ok(bodies)
        })?;
        for segments in rows {
            let length = segments.iter().map(|segment| segment.length).sum();
            let mut reader = Reader::new(Pinned::new(self.bodies.clone(), segments), 0..length);
            while reader.next_piece()?.is_some() {}
        }
        Ok(())
    }

    /// How many objects there are in all buckets.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn count(&self) -> Result<u64> {
        self.index
            .read(|transaction| Ok(transaction.open_table(OBJECTS)?.len()?))
    }

    /// Makes a change that names a body.
    pub(crate) fn write_naming<T: Send + 'static>(
        &self,
        body: FinishedBody,
        change: impl FnOnce(&mut Tables<'_>) -> Result<Result<T>> + Send + 'static,
    ) -> Result<T> {
        match self.index.write(change) {
            Ok(Ok(result)) => {
                body.taken();
                Ok(result)
            }
            Ok(Err(refusal)) => Err(refusal),
            Err(error) => {
                // A failed commit may still have reached the disk. Then its body must stay, and the next open
                // decides once more.
                let id = body.segment().body;
                let named = self
                    .index
                    .read(|transaction| Ok(transaction.open_table(BODIES)?.get(id)?.is_some()));
                if named != Ok(false) {
                    body.kept();
                }
                Err(error)
            }
        }
    }

    /// Removes the files of bodies that a committed change has let go.
    pub(crate) fn discard(&self, freed: Vec<u128>) {
        freed.into_iter().for_each(|id| self.bodies.remove(id));
    }
}

/// Names an object, for use in the writer.
pub(crate) struct Row {
    pub(crate) bucket: String,
    pub(crate) key: String,
}

impl Row {
    pub(crate) fn new(bucket: &str, key: &str) -> Self {
        Self {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
        }
    }

    pub(crate) fn get(&self, tables: &Tables<'_>) -> Result<Option<Object>> {
        let found = tables
            .objects
            .get((self.bucket.as_str(), self.key.as_bytes()))?;
        found
            .map(|stored| decode(stored.value(), self.place()))
            .transpose()
    }

    fn place(&self) -> Place<'_> {
        Place::Object(&self.bucket, self.key.as_bytes())
    }

    pub(crate) fn set(&self, tables: &mut Tables<'_>, object: &Object) -> Result<()> {
        let stored = encode(object, self.place());
        tables.objects.insert(
            (self.bucket.as_str(), self.key.as_bytes()),
            stored.as_slice(),
        )?;
        Ok(())
    }
}

pub(crate) fn look_up(
    transaction: &ReadTransaction,
    bucket: &str,
    key: &str,
) -> Result<Option<Object>> {
    let table = transaction.open_table(OBJECTS)?;
    let found = table.get((bucket, key.as_bytes()))?;
    let place = Place::Object(bucket, key.as_bytes());
    found
        .map(|stored| decode(stored.value(), place))
        .transpose()
}

pub(crate) fn is_open(closed: &Mutex<HashSet<String>>, bucket: &str) -> Result<()> {
    let closed = closed
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if closed.contains(bucket) {
        Err(Error::BucketClosed)
    } else {
        Ok(())
    }
}

/// Bodies are named by a row from this change on.
pub(crate) fn name_bodies(tables: &mut Tables<'_>, segments: &[Segment]) -> Result<()> {
    for segment in segments.iter().filter(|segment| segment.body != 0) {
        tables.bodies.insert(segment.body, ())?;
    }
    Ok(())
}

/// Bodies are named by no row from this change on. They stand in `garbage` until their files are known to be gone,
/// so that a crash in between loses none.
pub(crate) fn forget_bodies(
    tables: &mut Tables<'_>,
    segments: impl IntoIterator<Item = Vec<Segment>>,
) -> Result<Vec<u128>> {
    let ids: Vec<u128> = segments
        .into_iter()
        .flatten()
        .map(|segment| segment.body)
        .filter(|id| *id != 0)
        .collect();
    for id in &ids {
        tables.bodies.remove(id)?;
        tables.garbage.insert(id, ())?;
    }
    Ok(ids)
}
