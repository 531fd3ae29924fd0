//! A request, taken apart once for all statements.

use super::action::AskedAction;
use super::caller::Caller;
use super::context::{ReadyContext, Value};
use super::layers::Standing;
use crate::principal::Principal;
use crate::request::Request;

/// A request made ready: its action folded, its caller under all its names, its condition keys tagged. Values of
/// condition keys are read as booleans, dates and addresses when first asked for, and kept.
#[derive(Debug)]
pub struct ReadyRequest<'a> {
    pub(crate) standing: Standing,
    pub(crate) caller: Caller<'a>,
    pub(crate) action: AskedAction<'a>,
    pub(crate) resource: &'a str,
    /// Whether the resource is the caller's account's; none if the caller belongs to no account.
    pub(crate) same_account: Option<bool>,
    pub(crate) context: ReadyContext<'a>,
}

impl<'a> ReadyRequest<'a> {
    /// Makes a request ready.
    #[must_use]
    pub fn new(request: &Request<'a>) -> Self {
        let keys = request.context.unordered();
        let mut ready = Self::from_parts(
            request.principal,
            request.action,
            request.resource,
            request.resource_account,
            keys,
        );
        ready.standing.scp_binds &= !request.principal_account_is_management;
        ready.standing.rcp_binds &= !request.resource_account_is_management;
        ready
    }

    /// Makes a request ready from its texts, which are those of [`Request`]; of condition keys that come twice the
    /// last counts. No account in it is the management account of an organization.
    #[must_use]
    pub fn from_parts<V: Into<Value<'a>>>(
        principal: &'a Principal,
        action: &'a str,
        resource: &'a str,
        resource_account: Option<&str>,
        keys: impl IntoIterator<Item = (&'a str, V)>,
    ) -> Self {
        let mut context = ReadyContext::default();
        context.extend(keys);
        Self {
            standing: Standing::of(principal),
            caller: Caller::new(principal),
            action: AskedAction::new(action),
            resource,
            same_account: principal
                .account()
                .map(|account| resource_account.is_none_or(|owner| owner == account)),
            context,
        }
    }
}
