//! The one verifier of AWS Signature Version 4: header, presigned URL, S3 streaming chunks.
