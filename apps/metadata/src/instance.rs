//! What there is to tell: the instance, and its role while it has one.

use std::fmt;

use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use data_encoding::HEXLOWER;
use keyward_wire::Timestamp;
use zeroize::Zeroizing;

/// The machine that the workload believes to be on.
#[derive(Clone, Debug)]
pub struct Instance {
    /// As `i-0123456789abcdef0`.
    pub id: String,
    /// As `us-east-1`.
    pub region: String,
    /// The account that owns it.
    pub account_id: String,
    /// When it was started.
    pub started: Timestamp,
}

impl Instance {
    /// An id that no other has: `i-` and 17 hexadecimal digits.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn random_id() -> Result<String, Unspecified> {
        let mut bytes = [0; 9];
        SystemRandom::new().fill(&mut bytes)?;
        let digits: String = HEXLOWER.encode(&bytes).chars().take(17).collect();
        Ok(format!("i-{digits}"))
    }

    /// The first zone of the region, as `us-east-1a`.
    #[must_use]
    pub fn availability_zone(&self) -> String {
        format!("{}a", self.region)
    }

    /// The first zone's id, as `use1-az1` in us-east-1 and `apse2-az1` in ap-southeast-2.
    #[must_use]
    pub fn availability_zone_id(&self) -> String {
        let shortened = self
            .region
            .split('-')
            .enumerate()
            .map(|(at, part)| match part {
                _ if at == 0 => part,
                "northeast" => "ne",
                "northwest" => "nw",
                "southeast" => "se",
                "southwest" => "sw",
                other if other.starts_with(|first: char| first.is_ascii_digit()) => other,
                other => other.split_at_checked(1).map_or(other, |(first, _)| first),
            });
        format!("{}-az1", shortened.collect::<String>())
    }
}

/// A session of the instance's role.
#[derive(Clone)]
pub struct RoleCredentials {
    /// Renews these credentials; the workload never sees it.
    pub handle: Zeroizing<String>,
    /// As `PhotoAppRole`.
    pub role_name: String,
    /// As `arn:aws:iam::123456789012:instance-profile/PhotoApp`.
    pub instance_profile_arn: String,
    /// As `AIPA…`.
    pub instance_profile_id: String,
    /// The account of both.
    pub account_id: String,
    /// As `ASIA…`.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: Zeroizing<String>,
    /// The session's token.
    pub session_token: Zeroizing<String>,
    /// When it was issued, by this machine's clock.
    pub issued: Timestamp,
    /// When it ends.
    pub expiration: Timestamp,
}

impl fmt::Debug for RoleCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RoleCredentials")
            .field("role_name", &self.role_name)
            .field("access_key_id", &self.access_key_id)
            .field("expiration", &self.expiration)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones() {
        let check = |region: &str, zone: &str| {
            let instance = Instance {
                id: Instance::random_id().unwrap(),
                region: region.to_owned(),
                account_id: String::new(),
                started: Timestamp(0),
            };
            assert_eq!(instance.availability_zone_id(), zone);
            assert_eq!(instance.id.len(), 19);
        };
        check("us-east-1", "use1-az1");
        check("ap-southeast-2", "apse2-az1");
        check("eu-central-1", "euc1-az1");
        check("us-gov-west-1", "usgw1-az1");
        check("ca-central-1", "cac1-az1");
    }
}
