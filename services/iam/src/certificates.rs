//! X.509 certificates and private keys in PEM: what is one, which belong together.

use aws_lc_rs::rsa;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING,
    EcdsaKeyPair, KeyPair as _,
};
use keyward_api::iam::error;
use keyward_wire::ApiError;
use x509_parser::asn1_rs::{FromDer as _, Integer, OctetString, Sequence, ToDer as _};
use x509_parser::certificate::X509Certificate;
use x509_parser::pem::Pem;

fn malformed() -> ApiError {
    error::MALFORMED_CERTIFICATE
        .message("Unable to parse certificate. Please ensure the certificate is in PEM format.")
}

/// The blocks of a text: nothing but certificates, at least one.
fn blocks(text: &str) -> Option<Vec<Pem>> {
    let blocks: Vec<Pem> = Pem::iter_from_buffer(text.as_bytes())
        .collect::<Result<_, _>>()
        .ok()?;
    let all = !blocks.is_empty() && blocks.iter().all(|block| block.label == "CERTIFICATE");
    all.then_some(blocks)
}

fn certificate(block: &Pem) -> Option<X509Certificate<'_>> {
    match X509Certificate::from_der(&block.contents) {
        Ok(([], certificate)) => Some(certificate),
        _ => None,
    }
}

/// When a certificate may be used, in milliseconds since 1970.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Validity {
    pub(crate) not_before_ms: i64,
    pub(crate) not_after_ms: i64,
}

fn validity(certificate: &X509Certificate<'_>) -> Validity {
    Validity {
        not_before_ms: certificate.validity().not_before.timestamp() * 1000,
        not_after_ms: certificate.validity().not_after.timestamp() * 1000,
    }
}

/// Reads one certificate.
pub(crate) fn read_one(text: &str) -> Result<Validity, ApiError> {
    let blocks = blocks(text).ok_or_else(malformed)?;
    match blocks.as_slice() {
        [block] => Ok(validity(&certificate(block).ok_or_else(malformed)?)),
        _ => Err(malformed()),
    }
}

/// Reads a server's certificate with its key and the chain that leads from it to a root: the key must be the
/// certificate's, and each certificate must be signed by the next.
pub(crate) fn read_server(
    body: &str,
    private_key: &str,
    chain: Option<&str>,
) -> Result<Validity, ApiError> {
    let own = blocks(body).ok_or_else(malformed)?;
    let [own] = own.as_slice() else {
        return Err(malformed());
    };
    let own = certificate(own).ok_or_else(malformed)?;
    let key = public_key_of(private_key).ok_or_else(|| {
        error::MALFORMED_CERTIFICATE
            .message("Unable to parse key; the body is null or the key is not in PEM format.")
    })?;
    if own.public_key().subject_public_key.data.as_ref() != key.as_slice() {
        let text = "Private key does not match the public key certificate.";
        return Err(error::KEY_PAIR_MISMATCH.message(text));
    }
    if let Some(chain) = chain {
        check_chain(&own, chain)?;
    }
    Ok(validity(&own))
}

/// More certificates than any chain has: each costs a verification, and other changes wait for them.
const MAX_CHAIN_CERTIFICATES: usize = 20;

fn check_chain(own: &X509Certificate<'_>, chain: &str) -> Result<(), ApiError> {
    let broken = |place: usize| {
        error::MALFORMED_CERTIFICATE.message(format!(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing \
             certificate, followed by any intermediaries in order. The index within the chain of the invalid \
             certificate is: {place}"
        ))
    };
    let blocks = blocks(chain).ok_or_else(malformed)?;
    if blocks.len() > MAX_CHAIN_CERTIFICATES {
        return Err(broken(MAX_CHAIN_CERTIFICATES));
    }
    let mut signed = own.clone();
    for (place, block) in blocks.iter().enumerate() {
        let signer = certificate(block).ok_or_else(malformed)?;
        let follows = signed.issuer() == signer.subject()
            && signed.verify_signature(Some(signer.public_key())).is_ok();
        if !follows {
            return Err(broken(place));
        }
        signed = signer;
    }
    Ok(())
}

/// The shortest RSA key that AWS takes, in bytes of its modulus.
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/InstallCert.html>
const MIN_RSA_BYTES: usize = 128;

/// The public part of an RSA key that is too short for the cryptographic library: its modulus and exponent as they stand.
fn short_rsa(der: &[u8]) -> Option<Vec<u8>> {
    let (_, outer) = Sequence::from_der(der).ok()?;
    let (rest, _version) = Integer::from_der(&outer.content).ok()?;
    let key = match Sequence::from_der(rest) {
        // PKCS #8: the algorithm, and the key of PKCS #1 in it.
        Ok((rest, _algorithm)) => OctetString::from_der(rest).ok()?.1.as_cow().to_vec(),
        Err(_) => der.to_vec(),
    };
    let (_, key) = Sequence::from_der(&key).ok()?;
    let (numbers, _version) = Integer::from_der(&key.content).ok()?;
    let (after_modulus, modulus) = Integer::from_der(numbers).ok()?;
    let (after_exponent, _exponent) = Integer::from_der(after_modulus).ok()?;
    let bits_start = modulus.as_ref().iter().position(|byte| *byte != 0)?;
    if modulus.as_ref().len() - bits_start < MIN_RSA_BYTES {
        return None;
    }
    let both = numbers.get(..numbers.len() - after_exponent.len())?;
    Sequence::new(both.into()).to_der_vec().ok()
}

/// The public part of a private key in PEM (PKCS #8, PKCS #1 or SEC 1), as certificates carry it; RSA
/// of 1,024 bits or more, or the NIST curves. Encrypted keys are none: AWS takes no password.
pub(crate) fn public_key_of(private_key: &str) -> Option<Vec<u8>> {
    let blocks: Vec<Pem> = Pem::iter_from_buffer(private_key.as_bytes())
        .collect::<Result<_, _>>()
        .ok()?;
    // OpenSSL writes the curve's parameters in a block of their own before the key.
    let mut keys = blocks
        .iter()
        .filter(|block| block.label.ends_with("PRIVATE KEY"));
    let (Some(key), None) = (keys.next(), keys.next()) else {
        return None;
    };
    let der = key.contents.as_slice();
    let rsa_key = rsa::KeyPair::from_pkcs8(der).or_else(|_| rsa::KeyPair::from_der(der));
    if let Ok(pair) = rsa_key {
        return Some(pair.public_key().as_ref().to_vec());
    }
    if let Some(public) = short_rsa(der) {
        return Some(public);
    }
    let curves = [
        &ECDSA_P256_SHA256_ASN1_SIGNING,
        &ECDSA_P384_SHA384_ASN1_SIGNING,
        &ECDSA_P521_SHA512_ASN1_SIGNING,
    ];
    curves.into_iter().find_map(|curve| {
        let pair = EcdsaKeyPair::from_private_key_der(curve, der).ok()?;
        Some(pair.public_key().as_ref().to_vec())
    })
}
