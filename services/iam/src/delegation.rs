//! Delegation requests, which AWS opens to its partners alone: everybody else is told that they are not available.

use keyward_api::iam;

use crate::checks::{on_everything, plan};

macro_rules! not_available {
    ($($kind:ident $operation:ident $action:literal)*) => {
        $(operation! {
            $kind $operation(_input, scope, _work)
            plan { plan(on_everything(scope, $action)) }
            execute {
                let text = concat!("The operation ", stringify!($operation), " is not available for this account.");
                Err(iam::error::INVALID_INPUT.message(text))
            }
        })*
    };
}

not_available!(
    Change CreateDelegationRequest "iam:CreateDelegationRequest"
    Change AssociateDelegationRequest "iam:AssociateDelegationRequest"
    Read GetHumanReadableSummary "iam:GetHumanReadableSummary"
    Read ListDelegationRequests "iam:ListDelegationRequests"
    Change RejectDelegationRequest "iam:RejectDelegationRequest"
    Change SendDelegationToken "iam:SendDelegationToken"
    Change UpdateDelegationRequest "iam:UpdateDelegationRequest"
);

macro_rules! not_found {
    ($($kind:ident $operation:ident $action:literal)*) => {
        $(operation! {
            $kind $operation(input, scope, _work)
            plan { plan(on_everything(scope, $action)) }
            // The model of these two has no error for what is not available; there never was a request.
            execute {
                let text = format!("Delegation request {} was not found.", input.delegation_request_id);
                Err(iam::error::NO_SUCH_ENTITY.message(text))
            }
        })*
    };
}

not_found!(
    Change AcceptDelegationRequest "iam:AcceptDelegationRequest"
    Read GetDelegationRequest "iam:GetDelegationRequest"
);
