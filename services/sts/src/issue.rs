use keyward_api::sts;
use keyward_arn::{AccessKeyId, AccountId};
use keyward_gate::Work;
use keyward_session::{Claims, Sealed};
use keyward_wire::{ApiError, ErrorShape, Sensitive, Timestamp};

/// Temporary credentials.
#[derive(Debug)]
pub struct Issued {
    /// As `ASIA…`.
    pub access_key_id: String,
    /// 40 characters.
    pub secret_access_key: Sensitive,
    /// The sealed session.
    pub session_token: Sensitive,
    /// When they end.
    pub expiration: Timestamp,
    /// How much of the token the session policies and tags take, in percent.
    pub packed_percent: i64,
}

impl Issued {
    /// As STS answers them.
    pub(crate) fn credentials(self) -> sts::Credentials {
        sts::Credentials {
            access_key_id: self.access_key_id,
            secret_access_key: self.secret_access_key,
            session_token: self.session_token,
            expiration: self.expiration,
        }
    }
}

/// Seals claims for a name: an access key id, or what stands for none.
///
/// # Errors
/// `PackedPolicyTooLarge`.
pub fn seal(work: &mut Work<'_>, name: &str, claims: &Claims) -> Result<Sealed, ApiError> {
    let mut nonce = [0; 12];
    for (place, byte) in nonce.iter_mut().zip((work.random)().to_be_bytes()) {
        *place = byte;
    }
    let sealed = work.ring.seal(name, claims, nonce);
    sealed.map_err(|error| sts::error::PACKED_POLICY_TOO_LARGE.message(error.to_string()))
}

/// Seals a session and derives its keys. The claims end on a whole second, which is what the answer can say.
///
/// # Errors
/// `PackedPolicyTooLarge`, or a server without keys.
pub fn issue(work: &mut Work<'_>, account: AccountId, claims: &Claims) -> Result<Issued, ApiError> {
    let unavailable = || {
        ErrorShape::receiver("ServiceUnavailable", 503)
            .message("The server has no keys to seal sessions with.")
    };
    let random = (work.random)();
    let access_key_id = AccessKeyId::from_random(
        AccessKeyId::TEMPORARY,
        account,
        u64::try_from(random >> 64).unwrap_or_default(),
    );
    let secret = work
        .ring
        .secret(access_key_id.as_str())
        .ok_or_else(unavailable)?;
    let sealed = seal(work, access_key_id.as_str(), claims)?;
    Ok(Issued {
        access_key_id: access_key_id.to_string(),
        secret_access_key: Sensitive::new(secret.to_string()),
        session_token: Sensitive::new(sealed.token),
        expiration: Timestamp(claims.expires_ms),
        packed_percent: i64::try_from(sealed.packed_percent).unwrap_or(100),
    })
}
