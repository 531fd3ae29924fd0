//! The verifier against AWS's published examples, other signers, and requests that must not pass.

#[cfg(test)]
mod aws_examples;
#[cfg(test)]
mod botocore;
#[cfg(test)]
mod differential;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod presigned_v2;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod signer;
#[cfg(test)]
mod streaming;
#[cfg(test)]
mod wire;
#[cfg(test)]
mod words;
