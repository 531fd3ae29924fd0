use std::io::{Read as _, Write as _};

use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::hmac;
use data_encoding::{BASE64, BASE64_NOPAD};
use zeroize::Zeroizing;

use crate::claims::Claims;
use crate::ring::{KeyRing, RingKey};

/// The longest token; the room left in it is what PackedPolicySize is a percentage of.
pub const MAX_TOKEN_CHARACTERS: usize = 4096;

/// What claims may take once opened: session policies and tags in plain text.
const MAX_CLAIMS_BYTES: u64 = 64 * 1024;

/// The version of the token's form, its first byte.
const FORMAT: u8 = 1;

const NONCE_BYTES: usize = 12;
const HEADER_BYTES: usize = 1 + 4 + NONCE_BYTES;

/// A token that is not one of ours, or does not belong to the access key id that it came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidToken;

impl std::fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the session token is not one of this server's")
    }
}

impl std::error::Error for InvalidToken {}

/// Claims that do not fit: how much of the allowed space they take, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenTooLarge {
    /// More than 100.
    pub percent: usize,
}

impl std::fmt::Display for TokenTooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Packed policy consumes {}% of allotted space, please use smaller policy.",
            self.percent
        )
    }
}

impl std::error::Error for TokenTooLarge {}

/// A token, and how full it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// At most [`MAX_TOKEN_CHARACTERS`] characters of base64.
    pub token: String,
    /// How much of the allowed space it takes, in percent.
    pub packed_percent: usize,
}

fn sealing_key(key: &RingKey) -> Result<LessSafeKey, InvalidToken> {
    UnboundKey::new(&AES_256_GCM_SIV, &key.sealing)
        .map(LessSafeKey::new)
        .map_err(|_| InvalidToken)
}

fn deflate(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(9));
    // Writing into memory cannot fail; if it did, the empty result would be refused on opening.
    let compressed = encoder
        .write_all(plain)
        .and_then(|()| encoder.finish())
        .unwrap_or_default();
    Zeroizing::new(compressed)
}

fn inflate(compressed: &[u8]) -> Result<Zeroizing<Vec<u8>>, InvalidToken> {
    let mut plain = Zeroizing::new(Vec::new());
    let mut decoder = flate2::read::DeflateDecoder::new(compressed).take(MAX_CLAIMS_BYTES + 1);
    decoder.read_to_end(&mut plain).map_err(|_| InvalidToken)?;
    if u64::try_from(plain.len()).is_ok_and(|length| length <= MAX_CLAIMS_BYTES) {
        Ok(plain)
    } else {
        Err(InvalidToken)
    }
}

impl KeyRing {
    /// Seals claims for an access key id. `nonce` is uniform random bytes, new with every call.
    ///
    /// # Errors
    /// When the claims do not fit into a token.
    pub fn seal(
        &self,
        access_key_id: &str,
        claims: &Claims,
        nonce: [u8; NONCE_BYTES],
    ) -> Result<Sealed, TokenTooLarge> {
        let whole = TokenTooLarge { percent: 101 };
        let key = self.newest().ok_or(whole)?;
        let plain = Zeroizing::new(postcard::to_stdvec(claims).map_err(|_| whole)?);
        // The first byte says whether the rest is compressed.
        let compressed = deflate(&plain);
        let (marker, body) = if compressed.len() < plain.len() {
            (1, &compressed)
        } else {
            (0, &plain)
        };
        let mut sealed = Vec::with_capacity(body.len() + 64);
        sealed.push(marker);
        sealed.extend_from_slice(body);
        sealing_key(key)
            .map_err(|_| whole)?
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(access_key_id.as_bytes()),
                &mut sealed,
            )
            .map_err(|_| whole)?;
        let mut token = vec![FORMAT];
        token.extend_from_slice(&key.id.to_be_bytes());
        token.extend_from_slice(&nonce);
        token.extend_from_slice(&sealed);
        let token = BASE64_NOPAD.encode(&token);
        let packed_percent = (token.len() * 100).div_ceil(MAX_TOKEN_CHARACTERS);
        if token.len() > MAX_TOKEN_CHARACTERS {
            return Err(TokenTooLarge {
                percent: packed_percent,
            });
        }
        Ok(Sealed {
            token,
            packed_percent,
        })
    }

    /// Opens a token that came with an access key id.
    ///
    /// # Errors
    /// For anything that this ring did not seal for that id.
    pub fn open(
        &self,
        access_key_id: &str,
        token: &str,
    ) -> Result<(Claims, Zeroizing<String>), InvalidToken> {
        if token.len() > MAX_TOKEN_CHARACTERS {
            return Err(InvalidToken);
        }
        let mut bytes = BASE64_NOPAD
            .decode(token.as_bytes())
            .map_err(|_| InvalidToken)?;
        let (header, sealed) = bytes
            .split_at_mut_checked(HEADER_BYTES)
            .ok_or(InvalidToken)?;
        let (&mut format, rest) = header.split_first_mut().ok_or(InvalidToken)?;
        let (id, nonce) = rest.split_at_checked(4).ok_or(InvalidToken)?;
        if format != FORMAT {
            return Err(InvalidToken);
        }
        let id = u32::from_be_bytes(id.try_into().map_err(|_| InvalidToken)?);
        let nonce = Nonce::assume_unique_for_key(nonce.try_into().map_err(|_| InvalidToken)?);
        let key = self.key(id).ok_or(InvalidToken)?;
        let opened = sealing_key(key)?
            .open_in_place(nonce, Aad::from(access_key_id.as_bytes()), sealed)
            .map_err(|_| InvalidToken)?;
        let claims = match opened.split_first() {
            Some((0, body)) => postcard::from_bytes(body),
            Some((1, body)) => postcard::from_bytes(&inflate(body)?),
            _ => return Err(InvalidToken),
        };
        Ok((
            claims.map_err(|_| InvalidToken)?,
            secret(key, access_key_id),
        ))
    }

    /// The secret access key that goes with an access key id under the newest key: 40 characters.
    #[must_use]
    pub fn secret(&self, access_key_id: &str) -> Option<Zeroizing<String>> {
        Some(secret(self.newest()?, access_key_id))
    }
}

fn secret(key: &RingKey, access_key_id: &str) -> Zeroizing<String> {
    let hmac_key = hmac::Key::new(hmac::HMAC_SHA256, &key.secrets);
    let tag = hmac::sign(&hmac_key, access_key_id.as_bytes());
    let mut text = Zeroizing::new(BASE64.encode(tag.as_ref()));
    text.truncate(40);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::{Chain, Tag, Who};

    const KEY: &str = "ASIAQNZGKIQY56JQ7WML";

    fn ring() -> KeyRing {
        let mut ring = KeyRing::default();
        assert!(ring.rotate(0, &[7; 64]));
        ring
    }

    fn claims(policies: Option<Vec<String>>) -> Claims {
        let account = "123456789012".parse().unwrap();
        Claims {
            who: Who::Role {
                account,
                role: keyward_arn::RoleId::from_random(5),
                session_name: "s".to_owned(),
            },
            issued_ms: 1,
            expires_ms: 2,
            chain: vec![Chain::User(account, keyward_arn::UserId::from_random(6))],
            source_access_key_id: Some("AKIA".to_owned()),
            mfa_ms: None,
            policies,
            policy_arns: Vec::new(),
            tags: vec![Tag {
                key: "k".to_owned(),
                value: "v".to_owned(),
                transitive: true,
            }],
            source_identity: None,
        }
    }

    #[test]
    fn opens_what_it_sealed() {
        let ring = ring();
        let sealed = ring.seal(KEY, &claims(None), [1; 12]).unwrap();
        let (opened, secret) = ring.open(KEY, &sealed.token).unwrap();
        assert_eq!(opened, claims(None));
        assert_eq!(ring.secret(KEY).unwrap(), secret);
        assert_eq!(secret.len(), 40);
    }

    #[test]
    fn sts_4_every_flipped_bit_and_every_other_key_id_is_refused() {
        let ring = ring();
        let sealed = ring.seal(KEY, &claims(None), [1; 12]).unwrap().token;
        let bytes = BASE64_NOPAD.decode(sealed.as_bytes()).unwrap();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[place] ^= 1 << bit;
                assert_eq!(
                    ring.open(KEY, &BASE64_NOPAD.encode(&flipped)),
                    Err(InvalidToken),
                    "byte {place}"
                );
            }
        }
        assert_eq!(
            ring.open("ASIAQNZGKIQY56JQ7WMM", &sealed),
            Err(InvalidToken)
        );
        assert_eq!(ring.open(KEY, sealed.get(1..).unwrap()), Err(InvalidToken));
        assert_eq!(ring.open(KEY, ""), Err(InvalidToken));
        let mut other = KeyRing::default();
        other.rotate(0, &[8; 64]);
        assert_eq!(other.open(KEY, &sealed), Err(InvalidToken));
    }

    #[test]
    fn large_claims_are_refused_with_their_size() {
        let ring = ring();
        let mut random = 88_172_645_463_325_252_u64;
        let noise: String = (0..6000)
            .map(|_| {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                char::from(b'!' + (random % 90) as u8)
            })
            .collect();
        let refused = ring
            .seal(KEY, &claims(Some(vec![noise])), [1; 12])
            .unwrap_err();
        assert!(refused.percent > 100, "{refused}");
        let repetitive = claims(Some(vec!["a".repeat(2048)]));
        assert!(ring.seal(KEY, &repetitive, [1; 12]).unwrap().packed_percent < 20);
    }

    #[test]
    fn rotation_keeps_what_live_sessions_need() {
        let mut ring = ring();
        let sealed = ring.seal(KEY, &claims(None), [1; 12]).unwrap().token;
        assert!(!ring.rotate(ROTATION - 1, &[9; 64]));
        assert!(ring.rotate(ROTATION, &[9; 64]));
        assert!(ring.open(KEY, &sealed).is_ok(), "the old key still opens");
        assert!(ring.rotate(ROTATION + 36 * 3_600_000, &[3; 64]));
        assert_eq!(
            ring.open(KEY, &sealed),
            Err(InvalidToken),
            "no session lives that long"
        );
        assert_eq!(KeyRing::from_bytes(&ring.to_bytes()), Ok(ring));
    }

    const ROTATION: i64 = 24 * 3_600_000;
}
