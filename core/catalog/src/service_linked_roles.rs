use self::table::ROLES;

mod table;

/// What a service's own role is called and may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceLinkedRole {
    /// As `autoscaling.amazonaws.com`.
    pub service_name: &'static str,
    /// As `AWSServiceRoleForAutoScaling`, without the suffix.
    pub role_name: &'static str,
    /// The managed policy under `aws-service-role/`.
    pub policy_name: &'static str,
    /// Whether an account may have several, told apart by a suffix.
    pub takes_suffix: bool,
}

impl ServiceLinkedRole {
    /// `arn:aws:iam::aws:policy/aws-service-role/NAME`.
    #[must_use]
    pub fn policy_arn(&self) -> String {
        format!(
            "arn:aws:iam::aws:policy/aws-service-role/{}",
            self.policy_name
        )
    }
}

/// The role that is linked to a service.
#[must_use]
pub fn service_linked_role(service_name: &str) -> Option<&'static ServiceLinkedRole> {
    let found = ROLES.binary_search_by(|role| role.service_name.cmp(service_name));
    ROLES.get(found.ok()?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Roles that AWS's own policies name by a service that is not theirs, or that no managed policy is for.
    const MISNAMED: [&str; 1] = ["redshift-data.amazonaws.com/AWSServiceRoleForRedshift"];

    #[test]
    fn services_are_in_order_and_each_there_once() {
        assert!(ROLES.is_sorted_by(|left, right| left.service_name < right.service_name));
    }

    /// What is after `role/aws-service-role/` in the documents of managed policies, where it has no wildcard.
    fn named_by_managed_policies() -> BTreeSet<&'static str> {
        let texts = crate::managed_policies().map(crate::ManagedPolicy::document_text);
        let named = texts.flat_map(|text| text.split("role/aws-service-role/").skip(1));
        let named = named.filter_map(|rest| rest.split('"').next());
        let is_whole =
            |role: &&str| role.contains("/AWSServiceRoleFor") && !role.contains(['*', '$']);
        named.filter(is_whole).collect()
    }

    #[test]
    fn every_role_that_a_managed_policy_names_is_known() {
        let is_known = |named: &&str| {
            ROLES
                .iter()
                .any(|role| format!("{}/{}", role.service_name, role.role_name) == **named)
        };
        let unknown = named_by_managed_policies();
        let unknown = unknown.iter().filter(|named| !is_known(named));
        assert_eq!(unknown.copied().collect::<Vec<&str>>(), MISNAMED);
    }

    #[test]
    fn every_role_has_a_policy_of_the_catalogue() {
        let missing: Vec<&str> = ROLES
            .iter()
            .filter(|role| crate::managed_policy(&role.policy_arn()).is_none())
            .map(|role| role.policy_name)
            .collect();
        assert_eq!(missing, Vec::<&str>::new());
    }
}
