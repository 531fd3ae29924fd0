//! The policies of a simulation: those that somebody has, and those that were handed in.

use keyward_api::iam;
use keyward_evaluation::{CompiledDocument, ResourcePolicyKind};
use keyward_identity::Account;
use keyward_policy::Document;
use keyward_wire::ApiError;

use super::{Inputs, invalid};
use crate::holders::{HeldPolicy, Holder, managed};

/// A policy that takes part, and what results call it.
pub(super) struct Named {
    pub(super) document: CompiledDocument,
    pub(super) source: Source,
}

/// What results call a policy.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A policy of an identity, by its name.
    Identity(String),
    /// The policy on the resource, by its name.
    Resource(String),
}

/// A policy on a resource, and what its silence means.
pub(super) type OnResource = (Named, ResourcePolicyKind);

fn parsed(text: &str, what: &str) -> Result<CompiledDocument, ApiError> {
    let document = Document::parse(text)
        .map_err(|_| invalid(format!("Invalid policy: {what} could not be parsed.")))?;
    Ok(CompiledDocument::new(document))
}

/// Documents that were handed in, called `LIST.1`, `LIST.2` and so on.
pub(super) fn handed_in(texts: &[String], list: &str) -> Result<Vec<Named>, ApiError> {
    let named = |(place, text): (usize, &String)| {
        let name = format!("{list}.{}", place + 1);
        let document = parsed(text, &name)?;
        // A principal in a policy of an identity would allow nothing and deny everything.
        if document.document().principals().next().is_some() {
            return Err(invalid(format!(
                "Invalid policy: {name} must not have a Principal."
            )));
        }
        Ok(Named {
            document,
            source: Source::Identity(name),
        })
    };
    texts.iter().enumerate().map(named).collect()
}

/// The policies of somebody, by the names that results call them.
pub(super) fn held(account: &Account, holder: Holder<'_>) -> Result<Vec<Named>, ApiError> {
    let named = |policy: &HeldPolicy<'_>| {
        let damaged = || iam::error::POLICY_EVALUATION.message("A stored policy cannot be read.");
        let source = match policy.arn {
            Some(_) => policy.name.to_owned(),
            None => {
                let kind = policy.holder.kind().to_ascii_lowercase();
                format!("{kind}_{}_{}", policy.holder.name(), policy.name)
            }
        };
        Ok(Named {
            document: CompiledDocument::new(policy.document.ok_or_else(damaged)?.clone()),
            source: Source::Identity(source),
        })
    };
    holder.held_policies(account).iter().map(named).collect()
}

/// The boundary that was handed in, else the source's own.
pub(super) fn boundary(
    account: &Account,
    holder: Option<Holder<'_>>,
    texts: &[String],
) -> Result<Option<CompiledDocument>, ApiError> {
    match texts {
        [] => {}
        [text] => return parsed(text, "PermissionsBoundaryPolicyInputList.1").map(Some),
        _ => return Err(invalid("At most one permissions boundary may be given.")),
    }
    let own = match holder {
        Some(Holder::User(user)) => user.boundary.as_ref(),
        Some(Holder::Role(role)) => role.boundary.as_ref(),
        Some(Holder::Group(_)) | None => None,
    };
    let Some(arn) = own else { return Ok(None) };
    let document = managed(account, arn).and_then(|(_, document)| document);
    let missing = || iam::error::POLICY_EVALUATION.message("A boundary cannot be read.");
    Ok(Some(CompiledDocument::new(
        document.ok_or_else(missing)?.clone(),
    )))
}

/// The policy on the resources that was handed in.
pub(super) fn resource_policy(
    holder: Option<Holder<'_>>,
    inputs: &Inputs<'_>,
) -> Result<Option<OnResource>, ApiError> {
    let Some(text) = inputs.resource_policy else {
        return Ok(None);
    };
    match holder {
        Some(Holder::Role(_)) => {
            return Err(invalid("A resource policy cannot be simulated for a role."));
        }
        Some(Holder::User(_)) => {}
        Some(Holder::Group(_)) | None if inputs.caller_arn.is_some() => {}
        Some(Holder::Group(_)) | None => {
            return Err(invalid("CallerArn is required with a resource policy."));
        }
    }
    let named = Named {
        document: parsed(text, "ResourcePolicy")?,
        source: Source::Resource("ResourcePolicy".to_owned()),
    };
    Ok(Some((named, ResourcePolicyKind::Generic)))
}

/// Actions that a role's trust policy decides.
const TRUSTED: [&str; 3] = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];

/// The trust policy of a role of this account that is to be assumed.
pub(super) fn trust_policy(
    account: &Account,
    action: &str,
    resource: &str,
) -> Result<Option<OnResource>, ApiError> {
    if !TRUSTED.iter().any(|held| held.eq_ignore_ascii_case(action)) {
        return Ok(None);
    }
    let Some(Holder::Role(role)) = Holder::by_arn(account, resource) else {
        return Ok(None);
    };
    let damaged = || iam::error::POLICY_EVALUATION.message("A trust policy cannot be read.");
    let document = role.trust_policy.compiled().ok_or_else(damaged)?.clone();
    let source = Source::Resource(format!("role_{}_trust", role.name));
    Ok(Some((
        Named { document, source },
        ResourcePolicyKind::Trust,
    )))
}
