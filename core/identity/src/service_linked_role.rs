use std::sync::Arc;

use keyward_arn::RoleId;
use keyward_catalog::ServiceLinkedRole;

use crate::change::Stored;
use crate::commands::{Commands, within_quota};
use crate::document::PolicyDocument;
use crate::entity::{Policies, Role};
use crate::refusal::{Refusal, RefusalCode};

/// The longest name that the calls on a role take.
const MAX_NAME_LENGTH: usize = 64;

/// The session of a service-linked role, in seconds.
const SESSION_SECONDS: u32 = 3600;

/// `arn:aws:iam::123456789012:role/aws-service-role/SERVICE/NAME` is at this path.
#[must_use]
pub fn service_linked_role_path(service_name: &str) -> String {
    format!("/aws-service-role/{service_name}/")
}

/// The name of a service's role, with its suffix.
#[must_use]
pub fn service_linked_role_name(linked: &ServiceLinkedRole, suffix: Option<&str>) -> String {
    match suffix {
        Some(suffix) => format!("{}_{suffix}", linked.role_name),
        None => linked.role_name.to_owned(),
    }
}

impl Commands<'_> {
    /// Makes a service's own role, which only that service may assume and only it may change.
    ///
    /// # Errors
    /// A service that has none, a suffix that it does not take, a taken name, the quota of roles.
    pub fn create_service_linked_role(
        &mut self,
        service_name: &str,
        suffix: Option<&str>,
        description: Option<String>,
    ) -> Result<Arc<Role>, Refusal> {
        let invalid = |text: String| Refusal::new(RefusalCode::InvalidInput, text);
        let linked = keyward_catalog::service_linked_role(service_name).ok_or_else(|| {
            invalid(format!(
                "Service {service_name} has no service-linked role."
            ))
        })?;
        if suffix.is_some() && !linked.takes_suffix {
            let text = format!("Custom suffix is not allowed for {service_name}");
            return Err(invalid(text));
        }
        let name = service_linked_role_name(linked, suffix);
        if name.len() > MAX_NAME_LENGTH {
            let text = format!(
                "The role's name {name} must have length less than or equal to {MAX_NAME_LENGTH}."
            );
            return Err(Refusal::new(RefusalCode::ValidationError, text));
        }
        if self.account.roles.taken(&name).is_some() {
            let text = format!(
                "Service role name {name} has been taken in this account, please try a different suffix."
            );
            return Err(invalid(text));
        }
        let count = self.account.roles.len();
        within_quota(count, "RolesPerAccount", self.quotas.roles)?;
        let trust_policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{{"Service":["{service_name}"]}}}}]}}"#
        );
        let policy = self.attachable_policy(&linked.policy_arn())?;
        self.check_policies_in_use(&policy)?;
        let role = Arc::new(Role {
            id: RoleId::from_random((self.random)()),
            name,
            path: service_linked_role_path(service_name),
            created_ms: self.now_ms,
            description,
            max_session_duration_seconds: SESSION_SECONDS,
            trust_policy: PolicyDocument::stored(&trust_policy),
            tags: Vec::new(),
            boundary: None,
            policies: Policies {
                inline: Vec::new(),
                attached: vec![policy],
            },
            sessions_valid_after_ms: None,
        });
        self.put(Stored::Role(role.clone()));
        Ok(role)
    }
}

/// `8-4-4-4-12` digits, of version 4.
#[must_use]
pub fn uuid(random: u128) -> String {
    let bits = random & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{bits:032x}");
    let part = |range: std::ops::Range<usize>| digits.get(range).unwrap_or_default();
    [
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32),
    ]
    .join("-")
}
