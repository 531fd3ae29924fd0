//! The sentence that a denied caller reads.

use crate::decision::{Decision, Layer, Outcome};

/// The AccessDenied sentence. `principal_arn` is [`Principal::arn_text`](crate::Principal::arn_text); `resource` is left
/// out where the service names none, and `reason` where it gives none, as in AssumeRole or across organizations.
///
/// ```
/// use keyward_evaluation::{Decision, Layer, Outcome, access_denied_message};
///
/// let decision = Decision { outcome: Outcome::ImplicitDeny { layer: Layer::Identity, level: None } };
/// assert_eq!(
///     access_denied_message("arn:aws:iam::111122223333:user/bob", "iam:CreateRole", Some("*"), Some(&decision)),
///     "User: arn:aws:iam::111122223333:user/bob is not authorized to perform: iam:CreateRole on resource: * \
///      because no identity-based policy allows the iam:CreateRole action",
/// );
/// ```
#[must_use]
pub fn access_denied_message(
    principal_arn: &str,
    action: &str,
    resource: Option<&str>,
    reason: Option<&Decision>,
) -> String {
    let mut message = format!("User: {principal_arn} is not authorized to perform: {action}");
    if let Some(resource) = resource {
        message.push_str(" on resource: ");
        message.push_str(resource);
    }
    match reason.map(|decision| &decision.outcome) {
        None | Some(Outcome::Allowed { .. }) => {}
        Some(Outcome::ImplicitDeny { layer, .. }) => {
            if let Some(policy) = implicit_words(*layer) {
                message.push_str(&format!(" because no {policy} allows the {action} action"));
            }
        }
        Some(Outcome::ExplicitDeny { layer, statement }) => {
            message.push_str(" with an explicit deny in ");
            message.push_str(explicit_words(*layer));
            if let Some(arn) = statement
                .policy_arn
                .as_ref()
                .filter(|_| names_policy(*layer))
            {
                message.push_str(": ");
                message.push_str(arn);
            }
        }
    }
    message
}

fn implicit_words(layer: Layer) -> Option<&'static str> {
    match layer {
        Layer::Identity => Some("identity-based policy"),
        Layer::Resource => Some("resource-based policy"),
        Layer::Trust => Some("role trust policy"),
        Layer::Boundary => Some("permissions boundary"),
        Layer::Session => Some("session policy"),
        Layer::Scp => Some("service control policy"),
        // AWS has no words for it: the default policy always allows.
        Layer::Rcp => None,
        Layer::Endpoint => Some("VPC endpoint policy"),
    }
}

fn explicit_words(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "an identity-based policy",
        Layer::Resource => "a resource-based policy",
        Layer::Trust => "the role trust policy",
        Layer::Boundary => "a permissions boundary",
        Layer::Session => "a session policy",
        Layer::Scp => "a service control policy",
        Layer::Rcp => "a resource control policy",
        Layer::Endpoint => "a VPC endpoint policy",
    }
}

/// Whether the ARN of a managed policy of the layer is told.
fn names_policy(layer: Layer) -> bool {
    match layer {
        Layer::Identity | Layer::Boundary | Layer::Session | Layer::Scp | Layer::Rcp => true,
        Layer::Resource | Layer::Trust | Layer::Endpoint => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::StatementReference;

    fn denied(layer: Layer, policy_arn: Option<&str>) -> Decision {
        let statement = StatementReference {
            policy_arn: policy_arn.map(str::to_owned),
            policy_name: "p".into(),
            policy_index: 0,
            level: None,
            statement_index: 0,
            sid: None,
        };
        Decision {
            outcome: Outcome::ExplicitDeny { layer, statement },
        }
    }

    #[test]
    fn sentences() {
        let head = "User: u is not authorized to perform: s3:Get";
        let say = |resource, decision: Option<&Decision>| {
            access_denied_message("u", "s3:Get", resource, decision)
        };
        assert_eq!(say(None, None), head);
        assert_eq!(
            say(Some("role x"), None),
            format!("{head} on resource: role x")
        );
        for (layer, implicit, explicit) in [
            (
                Layer::Identity,
                " because no identity-based policy allows the s3:Get action",
                "an identity-based policy: arn",
            ),
            (
                Layer::Resource,
                " because no resource-based policy allows the s3:Get action",
                "a resource-based policy",
            ),
            (
                Layer::Boundary,
                " because no permissions boundary allows the s3:Get action",
                "a permissions boundary: arn",
            ),
            (
                Layer::Session,
                " because no session policy allows the s3:Get action",
                "a session policy: arn",
            ),
            (
                Layer::Scp,
                " because no service control policy allows the s3:Get action",
                "a service control policy: arn",
            ),
            (Layer::Rcp, "", "a resource control policy: arn"),
            (
                Layer::Endpoint,
                " because no VPC endpoint policy allows the s3:Get action",
                "a VPC endpoint policy",
            ),
            (
                Layer::Trust,
                " because no role trust policy allows the s3:Get action",
                "the role trust policy",
            ),
        ] {
            let silent = Decision {
                outcome: Outcome::ImplicitDeny { layer, level: None },
            };
            assert_eq!(say(None, Some(&silent)), format!("{head}{implicit}"));
            let expected = format!("{head} on resource: * with an explicit deny in {explicit}");
            assert_eq!(say(Some("*"), Some(&denied(layer, Some("arn")))), expected);
        }
        let inline = denied(Layer::Identity, None);
        assert_eq!(
            say(None, Some(&inline)),
            format!("{head} with an explicit deny in an identity-based policy")
        );
    }
}
