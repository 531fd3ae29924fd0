//! SSH public keys: OpenSSH's form, PEM, and the fingerprint.

use std::fmt::Write as _;

use data_encoding::BASE64;
use keyward_api::iam::error;
use keyward_wire::ApiError;
use md5::{Digest as _, Md5};
use x509_parser::prelude::FromDer as _;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

/// The shortest RSA key that is taken.
const MIN_BITS: usize = 2048;

/// The longest; a longer one is a way to keep processors busy.
const MAX_BITS: usize = 16_384;

/// RSA's object identifier with its empty parameters, as a key in PEM begins (RFC 3279, section 2.3.1).
const RSA_ALGORITHM: [u8; 15] = [
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];

/// An RSA key: both numbers as big-endian bytes without leading zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SshKey {
    exponent: Vec<u8>,
    modulus: Vec<u8>,
    comment: String,
}

fn unsigned(bytes: &[u8]) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default().to_vec()
}

/// The next string of OpenSSH's form: four bytes of length, then so many.
fn take_string<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (string, after) = after.split_at_checked(length)?;
    *rest = after;
    Some(string)
}

fn push_string(bytes: &mut Vec<u8>, string: &[u8]) {
    let length = u32::try_from(string.len()).unwrap_or(u32::MAX);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(string);
}

/// A number as both forms write it: a zero before a first bit that would make it negative.
fn signed(number: &[u8]) -> Vec<u8> {
    let needs_zero = number.first().is_none_or(|first| *first >= 0x80);
    let zero = needs_zero.then_some(0);
    zero.into_iter().chain(number.iter().copied()).collect()
}

/// A DER value of a tag: its length in the shortest form, then its content.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag];
    let length = content.len().to_be_bytes();
    let length = unsigned(&length);
    match (content.len(), u8::try_from(length.len())) {
        (short @ 0..=127, _) => bytes.push(u8::try_from(short).unwrap_or_default()),
        (_, Ok(count)) => {
            bytes.push(0x80 | count);
            bytes.extend_from_slice(&length);
        }
        (_, Err(_)) => {}
    }
    bytes.extend_from_slice(content);
    bytes
}

impl SshKey {
    /// Reads a key in either form.
    pub(crate) fn parse(text: &str) -> Result<Self, ApiError> {
        let text = text.trim();
        let key = if text.starts_with("-----BEGIN ") {
            Self::from_pem(text)
        } else if text.starts_with("ssh-") || text.starts_with("ecdsa-") {
            Self::from_open_ssh(text)
        } else {
            let text = "The SSH public key must be encoded in ssh-rsa format or PEM format.";
            return Err(error::UNRECOGNIZED_PUBLIC_KEY_ENCODING.message(text));
        };
        key.filter(Self::is_acceptable).ok_or_else(|| {
            error::INVALID_PUBLIC_KEY.message(format!(
                "The SSH public key is invalid: it must be an RSA key of at least {MIN_BITS} bits."
            ))
        })
    }

    fn is_acceptable(&self) -> bool {
        let first = self.modulus.first().copied().unwrap_or_default();
        let bits = (self.modulus.len() * 8).saturating_sub(first.leading_zeros() as usize);
        let is_odd = self.exponent.last().is_some_and(|last| last & 1 == 1);
        (MIN_BITS..=MAX_BITS).contains(&bits) && is_odd && self.exponent.len() <= 8
    }

    fn from_open_ssh(text: &str) -> Option<Self> {
        // A line break within would smuggle a second key into whatever file the first is written to.
        if text.contains(char::is_control) {
            return None;
        }
        let mut parts = text.splitn(3, ' ');
        let (kind, key) = (parts.next()?, parts.next()?);
        let bytes = BASE64.decode(key.as_bytes()).ok()?;
        let mut rest = bytes.as_slice();
        if kind != "ssh-rsa" || take_string(&mut rest)? != b"ssh-rsa" {
            return None;
        }
        let exponent = unsigned(take_string(&mut rest)?);
        let modulus = unsigned(take_string(&mut rest)?);
        rest.is_empty().then(|| Self {
            exponent,
            modulus,
            comment: parts.next().unwrap_or_default().to_owned(),
        })
    }

    fn from_pem(text: &str) -> Option<Self> {
        let (rest, pem) = x509_parser::pem::parse_x509_pem(text.as_bytes()).ok()?;
        if pem.label != "PUBLIC KEY" || !rest.trim_ascii().is_empty() {
            return None;
        }
        let (rest, info) = SubjectPublicKeyInfo::from_der(&pem.contents).ok()?;
        match info.parsed().ok()? {
            PublicKey::RSA(key) if rest.is_empty() => Some(Self {
                exponent: unsigned(key.exponent),
                modulus: unsigned(key.modulus),
                comment: String::new(),
            }),
            _ => None,
        }
    }

    fn blob(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        push_string(&mut bytes, b"ssh-rsa");
        push_string(&mut bytes, &signed(&self.exponent));
        push_string(&mut bytes, &signed(&self.modulus));
        bytes
    }

    /// `ssh-rsa AAAA… comment`
    pub(crate) fn open_ssh(&self) -> String {
        let text = format!("ssh-rsa {} {}", BASE64.encode(&self.blob()), self.comment);
        text.trim_end().to_owned()
    }

    /// `-----BEGIN PUBLIC KEY-----…`
    pub(crate) fn pem(&self) -> String {
        let numbers = [&self.modulus, &self.exponent];
        let numbers = numbers.map(|number| der(0x02, &signed(number))).concat();
        let key = [vec![0], der(0x30, &numbers)].concat();
        let info = [RSA_ALGORITHM.to_vec(), der(0x03, &key)].concat();
        let lines = BASE64.encode(&der(0x30, &info));
        let mut text = String::from("-----BEGIN PUBLIC KEY-----\n");
        for line in lines.as_bytes().chunks(64) {
            let _ = writeln!(text, "{}", String::from_utf8_lossy(line));
        }
        text + "-----END PUBLIC KEY-----\n"
    }

    /// MD5 of the key, as `ssh-keygen -l -E md5` prints it and AWS answers it.
    /// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SSHPublicKey.html>
    pub(crate) fn fingerprint(&self) -> String {
        let digest = Md5::digest(self.blob());
        let bytes: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        bytes.join(":")
    }
}
