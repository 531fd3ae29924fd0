//! Amazon S3's data plane: what each operation checks and does.
//!
//! An operation's plan names its actions, resources and condition keys as AWS's service authorization reference has
//! them (see `checks`): a copy reads there and writes here, a batch stands key by key, and whether a key exists is
//! told only to who may list the bucket. Buckets and their policies are state, changed by commands of
//! `core/identity`; objects lie in `storage/objects`. A parameter whose effect is not built is refused, never ignored
//! (see `unbuilt`). Nothing here decides.

#[macro_use]
mod operation;
#[macro_use]
mod fields;

mod bucket_policies;
mod bucket_tags;
mod buckets;
mod checks;
mod checksums;
mod completion;
mod conditions;
mod copies;
mod deletions;
mod documents;
mod download;
mod errors;
mod listings;
mod multipart;
mod names;
mod object_tags;
mod pages;
mod public_access;
mod puts;
mod ranges;
mod reads;
mod receive;
mod service;
mod tags;
mod unbuilt;

use std::sync::Arc;

use keyward_api::s3;
use keyward_gate::Routes;

pub use service::S3;

/// Serves every operation that is built.
pub fn routes(routes: &mut Routes, service: &Arc<S3>) {
    macro_rules! serve {
        ($builder:expr, $how:ident, $($operation:ident)*) => {
            $builder$(.$how::<s3::$operation, S3>(service))*
        };
    }
    let builder = serve!(routes.service(&s3::SERVICE).check_documents(documents::check), handle,
        CreateBucket DeleteBucket HeadBucket ListBuckets GetBucketLocation
        PutBucketPolicy GetBucketPolicy DeleteBucketPolicy GetBucketPolicyStatus
        PutPublicAccessBlock GetPublicAccessBlock DeletePublicAccessBlock
        PutBucketTagging GetBucketTagging DeleteBucketTagging);
    let _complete = serve!(builder, stream,
        PutObject GetObject HeadObject DeleteObject DeleteObjects CopyObject
        ListObjects ListObjectsV2
        PutObjectTagging GetObjectTagging DeleteObjectTagging
        CreateMultipartUpload UploadPart UploadPartCopy CompleteMultipartUpload AbortMultipartUpload
        ListParts ListMultipartUploads);
}
