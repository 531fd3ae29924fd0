use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use keyward_arn::AccountId;
use keyward_gate::Work;
use keyward_identity::{Bucket, Commands};
use keyward_objects::{Object, Objects};
use keyward_sigv4::{ChecksumAlgorithm, Checksummer};
use keyward_wire::{ApiError, Timestamp};

use crate::errors::{internal, storage};

/// A bucket that was closed this long ago and still exists was not deleted: its commit failed.
const CLOSED_IN_VAIN_MS: i64 = 10_000;

/// The service: it reaches the objects beside the state.
#[derive(Debug)]
pub struct S3 {
    pub(crate) objects: Arc<Objects>,
    /// Ids of buckets that were closed to be deleted, and when (milliseconds since 1970).
    closing: Mutex<HashMap<String, i64>>,
}

impl S3 {
    /// A service on these objects.
    #[must_use]
    pub fn new(objects: Arc<Objects>) -> Self {
        Self {
            objects,
            closing: Mutex::default(),
        }
    }

    /// Closes a bucket that is to be deleted; whether it was empty.
    pub(crate) fn close(&self, bucket: &Bucket, now_ms: i64) -> Result<bool, ApiError> {
        let is_empty = self
            .objects
            .close_bucket_if_empty(&bucket.id)
            .map_err(|error| storage(error, "", ""))?;
        if is_empty {
            self.closing
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(bucket.id.clone(), now_ms);
        }
        Ok(is_empty)
    }

    /// Opens a bucket again that the state still has although it was closed to be deleted: the change did not commit.
    pub(crate) fn open_if_kept(&self, bucket: &Bucket, now_ms: i64) {
        let mut closing = self.closing.lock().unwrap_or_else(PoisonError::into_inner);
        if closing
            .get(&bucket.id)
            .is_some_and(|closed_ms| now_ms - closed_ms > CLOSED_IN_VAIN_MS)
        {
            closing.remove(&bucket.id);
            self.objects.reopen_bucket(&bucket.id);
        }
    }

    /// What the index says of an object; short enough to be asked while planning.
    pub(crate) fn head(&self, bucket: &Bucket, key: &str) -> Result<Option<Object>, ApiError> {
        self.objects
            .head(&bucket.id, key)
            .map_err(|error| storage(error, key, ""))
    }
}

/// Runs what touches the disk where it holds nobody up.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ApiError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| internal(&error))
}

/// Commands in the account that owns a bucket, which a bucket policy may let others change.
pub(crate) fn commands<'w>(
    work: &'w mut Work<'_>,
    owner: AccountId,
) -> Result<Commands<'w>, ApiError> {
    let account = work
        .state
        .account(owner)
        .ok_or_else(|| internal(&"a bucket's account is gone"))?;
    Ok(Commands {
        state: work.state,
        account,
        quotas: &work.quotas,
        now_ms: work.facts.time_ms,
        random: &mut *work.random,
        changes: &mut *work.changes,
    })
}

/// An ETag as it travels.
pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// Milliseconds since 1970 as they travel.
pub(crate) fn instant(milliseconds: i64) -> Timestamp {
    Timestamp(milliseconds)
}

/// Sizes are below the largest signed number.
pub(crate) fn signed(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// An account's canonical user id: 64 hexadecimal digits that stay the same.
pub(crate) fn canonical_id(account: AccountId) -> String {
    let mut digest = Checksummer::new(ChecksumAlgorithm::Sha256);
    digest.update(b"keyward canonical user ");
    digest.update(account.as_str().as_bytes());
    data_encoding::HEXLOWER.encode(digest.finish().as_bytes())
}

/// The owner as listings show it.
pub(crate) fn owner(account: AccountId) -> keyward_api::s3::Owner {
    keyward_api::s3::Owner {
        display_name: None,
        id: Some(canonical_id(account)),
    }
}

#[cfg(test)]
mod tests {
    use keyward_objects::{Condition, Described};

    use super::*;

    #[test]
    fn a_bucket_whose_deletion_did_not_commit_opens_again() {
        let service = S3::new(Arc::new(Objects::in_memory().unwrap()));
        let bucket = Bucket {
            name: "photos".to_owned(),
            id: "1".to_owned(),
            region: "us-east-1".to_owned(),
            created_ms: 0,
            policy: None,
            public_access_block: None,
            tags: Vec::new(),
        };
        let put = || {
            let body = service.objects.begin().finish().unwrap();
            service
                .objects
                .put("1", "k", Described::at(0), body, &Condition::Always)
        };
        assert_eq!(service.close(&bucket, 0), Ok(true));
        service.open_if_kept(&bucket, CLOSED_IN_VAIN_MS);
        assert_eq!(put(), Err(keyward_objects::Error::BucketClosed));
        service.open_if_kept(&bucket, CLOSED_IN_VAIN_MS + 1);
        assert!(put().is_ok());
        assert_eq!(service.close(&bucket, 0), Ok(false));
    }
}
