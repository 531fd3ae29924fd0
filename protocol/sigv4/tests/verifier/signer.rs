//! A signer of our own, for requests that no proper signer makes.

use aws_lc_rs::{digest, hmac};
use data_encoding::HEXLOWER;

use crate::wire::{ID, SECRET, Wire};

pub(crate) const DATE: &str = "20130524T000000Z";

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hmac_sha256(key: &[u8], text: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text)
        .as_ref()
        .to_vec()
}

pub(crate) fn encode(text: &str, keep: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match char::from(byte) {
            kept if kept.is_ascii_alphanumeric()
                || "-._~".contains(kept)
                || keep.contains(kept) =>
            {
                out.push(kept)
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// What to sign, and how to say so.
#[derive(Clone)]
pub(crate) struct Signing {
    pub(crate) date: String,
    pub(crate) scope: String,
    pub(crate) signed: Vec<String>,
    /// The canonical path.
    pub(crate) path: String,
    pub(crate) secret: String,
    pub(crate) id: String,
}

impl Signing {
    /// Signs `host` and every `x-amz-` header, for S3 in us-east-1.
    pub(crate) fn s3(wire: &Wire) -> Self {
        Self::of(wire, "s3")
    }

    pub(crate) fn of(wire: &Wire, service: &str) -> Self {
        let mut signed: Vec<String> = wire.headers.iter().map(|(name, _)| name.clone()).collect();
        signed.retain(|name| name == "host" || name.starts_with("x-amz-"));
        signed.sort();
        signed.dedup();
        Self {
            date: DATE.to_owned(),
            scope: format!("20130524/us-east-1/{service}/aws4_request"),
            signed,
            path: wire.path.clone(),
            secret: SECRET.to_owned(),
            id: ID.to_owned(),
        }
    }

    pub(crate) fn key(&self) -> Vec<u8> {
        self.scope
            .split('/')
            .fold(format!("AWS4{}", self.secret).into_bytes(), |key, part| {
                hmac_sha256(&key, part.as_bytes())
            })
    }

    pub(crate) fn string(&self, text: &str) -> String {
        HEXLOWER.encode(&hmac_sha256(&self.key(), text.as_bytes()))
    }

    /// The signature of a request whose query is encoded as it is to be signed.
    pub(crate) fn signature(&self, wire: &Wire, payload: &str) -> String {
        let mut pairs: Vec<(&str, &str)> = wire
            .query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .collect();
        pairs.sort_unstable();
        let query: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut canonical = format!("{}\n{}\n{}\n", wire.method, self.path, query.join("&"));
        for name in &self.signed {
            let values: Vec<String> = wire
                .headers
                .iter()
                .filter(|(other, _)| other == name)
                .map(|(_, value)| String::from_utf8_lossy(value).trim().to_owned())
                .collect();
            canonical.push_str(&format!("{name}:{}\n", values.join(",")));
        }
        canonical.push_str(&format!("\n{}\n{payload}", self.signed.join(";")));
        self.string(&format!(
            "AWS4-HMAC-SHA256\n{}\n{}\n{}",
            self.date,
            self.scope,
            sha256_hex(canonical.as_bytes())
        ))
    }

    pub(crate) fn authorization(&self, wire: &Wire, payload: &str) -> String {
        format!(
            "AWS4-HMAC-SHA256 Credential={}/{}, SignedHeaders={}, Signature={}",
            self.id,
            self.scope,
            self.signed.join(";"),
            self.signature(wire, payload)
        )
    }
}

/// An S3 request with its body's hash, signed in the header.
pub(crate) fn signed_s3(wire: Wire) -> Wire {
    let payload = sha256_hex(&wire.body);
    signed_s3_payload(wire, &payload)
}

/// An S3 request with any payload word, signed in the header.
pub(crate) fn signed_s3_payload(wire: Wire, payload: &str) -> Wire {
    let wire = wire
        .header("x-amz-date", DATE)
        .header("x-amz-content-sha256", payload);
    let authorization = Signing::s3(&wire).authorization(&wire, payload);
    wire.header("authorization", authorization)
}

/// A request of a query service, signed in the header.
pub(crate) fn signed_query(wire: Wire, service: &str) -> Wire {
    let wire = wire.header("x-amz-date", DATE);
    let authorization = Signing::of(&wire, service).authorization(&wire, &sha256_hex(&wire.body));
    wire.header("authorization", authorization)
}

/// A presigned S3 URL.
pub(crate) fn presigned_s3(wire: Wire, expires: &str) -> Wire {
    let signing = Signing::s3(&wire);
    presigned(wire, &signing, expires, "UNSIGNED-PAYLOAD")
}

pub(crate) fn presigned(wire: Wire, signing: &Signing, expires: &str, payload: &str) -> Wire {
    let credential = encode(&format!("{}/{}", signing.id, signing.scope), "");
    let wire = wire
        .with_query("X-Amz-Algorithm=AWS4-HMAC-SHA256")
        .with_query(&format!("X-Amz-Credential={credential}"))
        .with_query(&format!("X-Amz-Date={}", signing.date))
        .with_query(&format!("X-Amz-Expires={expires}"))
        .with_query(&format!(
            "X-Amz-SignedHeaders={}",
            encode(&signing.signed.join(";"), "")
        ));
    let signature = signing.signature(&wire, payload);
    wire.with_query(&format!("X-Amz-Signature={signature}"))
}
