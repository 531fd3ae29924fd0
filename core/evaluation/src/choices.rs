//! What AWS does not document, or documents twice in two ways, decided here and nowhere else.
//! `docs/unsure.md` lists these with the reasons, spec/open-questions.md leads to a case of each.

use crate::decision::Layer;

/// The layer that is named when several deny explicitly: the first of these. AWS promises no order.
pub(crate) const EXPLICIT_DENY_ORDER: [Layer; 7] = [
    Layer::Rcp,
    Layer::Scp,
    Layer::Resource,
    Layer::Identity,
    Layer::Boundary,
    Layer::Session,
    Layer::Endpoint,
];

/// Whether a `*` in an Allow of a resource policy reaches service principals. A Deny always does. AWS lists services among the
/// principals, and says that the wildcard means all of them:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
pub(crate) const EVERYONE_GRANTS_TO_SERVICES: bool = true;

/// Whether a Deny with `NotPrincipal` spares a caller only if every form of it is listed: account, then user or
/// role, then session. AWS advises to list them all, as it may look at each on its own.
pub(crate) const NOT_PRINCIPAL_NEEDS_EVERY_FORM: bool = true;

/// What a missing key means under `ForAnyValue:…IfExists`: the text of IfExists rules.
pub(crate) const FOR_ANY_VALUE_IF_EXISTS_WITHOUT_KEY: bool = true;

/// What an empty set means under `Null`: as good as absent.
pub(crate) const EMPTY_SET_IS_NULL: bool = true;

/// What a plain operator, negated or not, says of a multi-valued key.
pub(crate) const PLAIN_OPERATOR_ON_SET: bool = false;

/// What a negated comparison says of texts that are no numbers or no dates. The same on either side.
pub(crate) const UNREADABLE_DIFFERS: bool = false;

/// What a negated ARN comparison says when either side is no ARN, and `NotIpAddress` of what is no address.
pub(crate) const NOT_AN_ARN_OR_ADDRESS_DIFFERS: bool = true;

/// Whether an Allow with `NotResource` matches nothing if one of its variables has no value. A Deny goes on as if
/// that entry were not there.
pub(crate) const UNRESOLVED_NOT_RESOURCE_STOPS_ALLOW: bool = true;

/// How a resource of fewer than six parts is read in a layer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum IncompleteArn {
    /// Missing parts are `*`.
    Completed,
    /// Missing parts are `*` if there is some `*` in the text.
    CompletedIfWild,
    /// As it is written.
    Literal,
}

pub(crate) fn incomplete_arn(layer: Layer) -> IncompleteArn {
    match layer {
        Layer::Identity | Layer::Session | Layer::Boundary => IncompleteArn::Completed,
        Layer::Resource | Layer::Trust | Layer::Endpoint => IncompleteArn::CompletedIfWild,
        Layer::Scp | Layer::Rcp => IncompleteArn::Literal,
    }
}
