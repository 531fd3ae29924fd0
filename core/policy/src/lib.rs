//! The IAM policy language: parse with positions, the typed document, validation with AWS's texts.
