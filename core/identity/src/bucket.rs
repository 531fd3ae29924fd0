use std::sync::Arc;

use keyward_policy::{PolicyKind, validate};

use crate::change::{Key, NameClaim, Stored};
use crate::commands::Commands;
use crate::entity::{Bucket, PublicAccessBlock, Tag};
use crate::holdings::Account;
use crate::principal::{bound_to_ids, invalid_principal};
use crate::refusal::{Refusal, RefusalCode};

/// Characters that a bucket policy may have (20 KB).
const POLICY_SIZE: usize = 20 * 1024;

fn no_such_bucket() -> Refusal {
    Refusal::new(
        RefusalCode::NoSuchBucket,
        "The specified bucket does not exist",
    )
}

impl Account {
    /// A bucket of this account.
    ///
    /// # Errors
    /// `NoSuchBucket`.
    pub fn bucket(&self, name: &str) -> Result<&Arc<Bucket>, Refusal> {
        self.buckets.get(name).ok_or_else(no_such_bucket)
    }
}

impl Commands<'_> {
    /// Makes an empty bucket, its public access blocked.
    ///
    /// # Errors
    /// The name is taken, by this account or by another.
    pub fn create_bucket(
        &mut self,
        name: &str,
        region: &str,
        blocked: Option<PublicAccessBlock>,
    ) -> Result<Arc<Bucket>, Refusal> {
        match self.state.bucket(name) {
            Some((owner, _)) if owner.id() == self.account.id() => {
                let text = "Your previous request to create the named bucket succeeded and you already own it.";
                return Err(Refusal::new(RefusalCode::BucketAlreadyOwnedByYou, text));
            }
            Some(_) => {
                let text = "The requested bucket name is not available. The bucket namespace is shared by all users \
                            of the system. Please select a different name and try again.";
                return Err(Refusal::new(RefusalCode::BucketAlreadyExists, text));
            }
            None => {}
        }
        let bucket = Arc::new(Bucket {
            name: name.to_owned(),
            id: format!("{:032x}", (self.random)()),
            region: region.to_owned(),
            created_ms: self.now_ms,
            policy: None,
            public_access_block: blocked,
            tags: Vec::new(),
        });
        self.claim(NameClaim::Take(format!("bucket/{name}")));
        self.put(Stored::Bucket(bucket.clone()));
        Ok(bucket)
    }

    /// Deletes a bucket; whether it is empty is known to whoever keeps its objects.
    ///
    /// # Errors
    /// No such bucket.
    pub fn delete_bucket(&mut self, name: &str) -> Result<(), Refusal> {
        self.account.bucket(name)?;
        self.claim(NameClaim::Release(format!("bucket/{name}")));
        self.delete(Key::Bucket(name.into()));
        Ok(())
    }

    fn change_bucket(
        &mut self,
        name: &str,
        change: impl FnOnce(&mut Bucket),
    ) -> Result<(), Refusal> {
        let mut changed = self.account.bucket(name)?.as_ref().clone();
        change(&mut changed);
        self.put(Stored::Bucket(Arc::new(changed)));
        Ok(())
    }

    /// Sets the bucket policy; `grants_public_access` says whether it lets everybody in.
    ///
    /// # Errors
    /// No such bucket, a bad document, or one that the public access block refuses.
    pub fn put_bucket_policy(
        &mut self,
        name: &str,
        text: &str,
        grants_public_access: bool,
    ) -> Result<(), Refusal> {
        let bucket = self.account.bucket(name)?;
        let malformed =
            |message: String| Refusal::new(RefusalCode::MalformedPolicyDocument, message);
        if text.len() > POLICY_SIZE {
            return Err(malformed(
                "Policy exceeds the maximum allowed document size.".to_owned(),
            ));
        }
        let document = validate(PolicyKind::Bucket { bucket: name }, text)
            .map_err(|fault| malformed(fault.message))?;
        if invalid_principal(self.state, &document).is_some() {
            return Err(malformed("Invalid principal in policy".to_owned()));
        }
        if grants_public_access
            && bucket
                .public_access_block
                .is_some_and(|block| block.block_public_policy)
        {
            return Err(Refusal::new(
                RefusalCode::AccessDenied,
                "blocked by the BlockPublicPolicy setting",
            ));
        }
        let policy = bound_to_ids(self.state, text);
        self.change_bucket(name, |bucket| bucket.policy = Some(policy))
    }

    /// Removes the bucket policy, if there is one.
    ///
    /// # Errors
    /// No such bucket.
    pub fn delete_bucket_policy(&mut self, name: &str) -> Result<(), Refusal> {
        self.change_bucket(name, |bucket| bucket.policy = None)
    }

    /// Sets or removes the public access block.
    ///
    /// # Errors
    /// No such bucket.
    pub fn set_public_access_block(
        &mut self,
        name: &str,
        block: Option<PublicAccessBlock>,
    ) -> Result<(), Refusal> {
        self.change_bucket(name, |bucket| bucket.public_access_block = block)
    }

    /// Replaces the bucket's tags.
    ///
    /// # Errors
    /// No such bucket.
    pub fn set_bucket_tags(&mut self, name: &str, tags: Vec<Tag>) -> Result<(), Refusal> {
        self.change_bucket(name, |bucket| bucket.tags = tags)
    }
}
