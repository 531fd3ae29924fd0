use crate::index::OBJECTS;
use crate::objects::Objects;
use crate::row::{Object, Place, decode};
use crate::{Error, Result};

/// What a listing is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query<'a> {
    /// Only keys that start so.
    pub prefix: &'a str,
    /// Keys that have this after the prefix are rolled up; empty for none.
    pub delimiter: &'a str,
    /// Only keys, and rolled up prefixes, after this one; empty for all.
    pub after: &'a str,
    /// At most so many keys and prefixes together.
    pub limit: usize,
}

/// Part of a bucket, in the order of keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Objects.
    pub objects: Vec<(String, Object)>,
    /// What keys were rolled up to.
    pub prefixes: Vec<String>,
    /// Where to go on after, if there is more: the last key or prefix of this part.
    pub next: Option<String>,
}

/// What a key is rolled up to: as far as the first delimiter after the prefix, that included.
pub(crate) fn rolled_up<'k>(key: &'k str, prefix: &str, delimiter: &str) -> Option<&'k str> {
    if delimiter.is_empty() {
        return None;
    }
    let at = key.get(prefix.len()..)?.find(delimiter)?;
    key.get(..prefix.len() + at + delimiter.len())
}

/// The first bytes in order that are beyond every key with this prefix; `None` where nothing is.
pub(crate) fn beyond(prefix: &str) -> Option<Vec<u8>> {
    let mut bytes = prefix.as_bytes().to_vec();
    while let Some(last) = bytes.pop() {
        if last < u8::MAX {
            bytes.push(last + 1);
            return Some(bytes);
        }
    }
    None
}

pub(crate) fn key_text(bytes: &[u8]) -> Result<String> {
    let text = std::str::from_utf8(bytes);
    text.map(str::to_owned).map_err(|_| {
        Error::Damaged("a key of the index is no text; restore it from a backup".to_owned())
    })
}

/// From where a listing reads: the prefix, or just after the key or prefix that it goes on from.
pub(crate) fn start(prefix: &str, delimiter: &str, after: &str) -> Option<Vec<u8>> {
    if after < prefix || after.is_empty() {
        return Some(prefix.as_bytes().to_vec());
    }
    // Going on from a rolled up prefix, all that it stands for is past.
    if after.starts_with(prefix) && rolled_up(after, prefix, delimiter) == Some(after) {
        return beyond(after);
    }
    let mut from = after.as_bytes().to_vec();
    from.push(0);
    Some(from)
}

impl Objects {
    /// Lists part of a bucket. Keys under a rolled up prefix are passed over without being read.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn list(&self, bucket: &str, query: &Query<'_>) -> Result<Listing> {
        let mut listing = Listing::default();
        if query.limit == 0 {
            return Ok(listing);
        }
        self.index.read(|transaction| {
            let table = transaction.open_table(OBJECTS)?;
            let mut from = start(query.prefix, query.delimiter, query.after);
            let mut last = None;
            while let Some(begin) = from.take() {
                for entry in table.range((bucket, begin.as_slice())..)? {
                    let (at, stored) = entry?;
                    let (found, key) = at.value();
                    if found != bucket || !key.starts_with(query.prefix.as_bytes()) {
                        break;
                    }
                    if listing.objects.len() + listing.prefixes.len() == query.limit {
                        listing.next = last;
                        return Ok(());
                    }
                    let key = key_text(key)?;
                    if let Some(prefix) = rolled_up(&key, query.prefix, query.delimiter) {
                        from = beyond(prefix);
                        last = Some(prefix.to_owned());
                        listing.prefixes.push(prefix.to_owned());
                        break;
                    }
                    last = Some(key.clone());
                    let object = decode(stored.value(), Place::Object(bucket, key.as_bytes()))?;
                    listing.objects.push((key, object));
                }
            }
            Ok(())
        })?;
        Ok(listing)
    }
}
