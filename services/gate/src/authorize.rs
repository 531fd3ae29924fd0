use std::marker::PhantomData;

use keyward_api::iam;
use keyward_authorization::{Caller, CheckRecord, Decided, Identity, Keys, RequestFacts, decide};
use keyward_evaluation::access_denied_message;
use keyward_identity::State;
use keyward_wire::ApiError;

use crate::handler::{Item, Plan};

/// Which items of a plan were allowed, on which revision. Only [`authorize`] makes one.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    revision: u64,
    allowed: Vec<bool>,
}

impl Grant {
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }
}

/// Leave to do one operation once, on the state it was given on. Only authorization makes one.
#[derive(Debug)]
pub struct Permit<O> {
    grant: Grant,
    operation: PhantomData<fn(O)>,
}

impl<O> Permit<O> {
    pub(crate) fn new(grant: Grant) -> Self {
        Self {
            grant,
            operation: PhantomData,
        }
    }

    /// Whether the item at this place of a batch was allowed.
    #[must_use]
    pub fn allows_item(&self, place: usize) -> bool {
        self.grant.allowed.get(place).copied().unwrap_or(false)
    }
}

/// What became of a plan: every check that was decided, and leave or denial.
pub(crate) struct Authorization {
    pub(crate) records: Vec<CheckRecord>,
    pub(crate) verdict: Result<Grant, ApiError>,
}

/// How a service words its denials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DenialStyle {
    /// The sentence, the resource as it is.
    Sentence,
    /// S3: the resource in double quotes; the sentence only within an account or organization.
    Quoted,
}

/// Decides every check of a plan on one state; what it says of them becomes their records.
pub(crate) fn authorize(
    state: &State,
    caller: &Caller,
    facts: &RequestFacts,
    plan: Plan,
    style: DenialStyle,
) -> Authorization {
    let revision = state.revision;
    let mut records = Vec::with_capacity(plan.checks_count());
    let verdict = match plan {
        Plan::Unrestricted(_) => Ok(Grant {
            revision,
            allowed: Vec::new(),
        }),
        Plan::Whole(item) => {
            match authorize_item(state, caller, facts, item, style, &mut records) {
                None => Ok(Grant {
                    revision,
                    allowed: vec![true],
                }),
                Some(denial) => Err(denial),
            }
        }
        Plan::Batch(items) => {
            let decide = |item| authorize_item(state, caller, facts, item, style, &mut records);
            let allowed: Vec<bool> = items
                .into_iter()
                .map(decide)
                .map(|denial| denial.is_none())
                .collect();
            // A caller who has shown nothing and may do nothing learns no more than that.
            if caller.identity == Identity::Anonymous && !allowed.contains(&true) {
                Err(iam::error::ACCESS_DENIED.message("Access Denied"))
            } else {
                Ok(Grant { revision, allowed })
            }
        }
    };
    Authorization { records, verdict }
}

/// Decides the checks of an item up to the first that denies, and words that denial. An item without checks is
/// denied: whoever means to let everybody in says so with [`Plan::Unrestricted`].
fn authorize_item(
    state: &State,
    caller: &Caller,
    facts: &RequestFacts,
    item: Item,
    style: DenialStyle,
    records: &mut Vec<CheckRecord>,
) -> Option<ApiError> {
    if item.checks.is_empty() {
        return Some(iam::error::ACCESS_DENIED.message("Access Denied"));
    }
    for check in item.checks {
        let actor = check.actor(caller);
        let caller = actor.as_ref();
        let keys = Keys::of(state, caller, facts, &check);
        let Decided { decision, policies } = decide(state, caller, &check, &keys);
        let allowed = decision.is_allowed();
        let denial = (!allowed).then(|| {
            let message = match style {
                DenialStyle::Quoted
                    if check.resource_account.is_some()
                        && check.resource_account != caller.account() =>
                {
                    "Access Denied".to_owned()
                }
                DenialStyle::Quoted => {
                    let quoted = check
                        .shown_resource
                        .as_ref()
                        .map(|resource| format!("\"{resource}\""));
                    access_denied_message(
                        &caller.arn(),
                        &check.action,
                        quoted.as_deref(),
                        Some(&decision),
                    )
                }
                DenialStyle::Sentence => {
                    let reason = check.says_why.then_some(&decision);
                    access_denied_message(
                        &caller.arn(),
                        &check.action,
                        check.shown_resource.as_deref(),
                        reason,
                    )
                }
            };
            iam::error::ACCESS_DENIED.message(message)
        });
        records.push(CheckRecord {
            action: check.action,
            resource: check.resource,
            resource_account: check.resource_account,
            guard: check.guard,
            as_service: check.as_service,
            keys: check.context,
            policies,
            decision,
        });
        if denial.is_some() {
            return denial;
        }
    }
    None
}
