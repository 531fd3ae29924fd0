//! The checks of IAM's operations: action, resource as policies see it and as denials name it, condition keys.
//!
//! Sources: spec/requests.md#actions-and-their-resources, spec/context-keys.md#iam,
//! spec/access-denied.md#what-the-sentence-names.

use std::borrow::Cow;

use keyward_api::iam;
use keyward_arn::{AccountId, Arn, iam_arn};
use keyward_authorization::{Caller, Check, Identity};
use keyward_evaluation::Context;
use keyward_gate::{Plan, Scope};
use keyward_identity::{Account, Group, InstanceProfile, ManagedPolicy, Owner, Role, Tag, User};
use keyward_wire::ApiError;

use crate::holders::Holder;

/// A check on everything: account-wide operations.
pub(crate) fn on_everything(scope: Scope<'_>, action: &'static str) -> Result<Check, ApiError> {
    Ok(Check::new(action, "*", Some(scope.account_id()?)))
}

/// A check on a collection, as `arn:aws:iam::123456789012:user/`: what list operations are decided on.
pub(crate) fn on_collection(
    scope: Scope<'_>,
    action: &'static str,
    kind: &str,
    path_prefix: Option<&str>,
) -> Result<Check, ApiError> {
    let account = scope.account_id()?;
    let path = path_prefix.unwrap_or("/");
    Ok(Check::new(
        action,
        format!("arn:aws:iam::{account}:{kind}{path}"),
        Some(account),
    ))
}

/// Sets the keys of what is tagged on a resource; `iam:ResourceTag` is about users and roles alone.
/// Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>
pub(crate) fn insert_resource_tags(context: &mut Context, arn: &str, tags: &[Tag]) {
    if tags.is_empty() {
        return;
    }
    let is_identity = |arn: Arn<'_>| {
        let kinds = ["user/", "role/"];
        kinds.iter().any(|kind| arn.resource.starts_with(kind))
    };
    let is_identity = Arn::parse(arn).is_ok_and(is_identity);
    for tag in tags {
        context.insert(format!("aws:ResourceTag/{}", tag.key), tag.value.as_str());
        if is_identity {
            context.insert(format!("iam:ResourceTag/{}", tag.key), tag.value.as_str());
        }
    }
}

/// Adds what is tagged on the resource itself.
fn with_resource_tags(mut check: Check, tags: &[Tag]) -> Check {
    insert_resource_tags(&mut check.context, &check.resource, tags);
    check
}

/// Adds the tags that a request carries.
pub(crate) fn with_request_tags(mut check: Check, tags: &[iam::Tag]) -> Check {
    if tags.is_empty() {
        return check;
    }
    for tag in tags {
        check
            .context
            .insert(format!("aws:RequestTag/{}", tag.key), tag.value.as_str());
    }
    check.context.insert(
        "aws:TagKeys",
        tags.iter()
            .map(|tag| tag.key.clone())
            .collect::<Vec<String>>(),
    );
    check
}

/// Adds the keys of tags that a request removes.
pub(crate) fn with_tag_keys(mut check: Check, keys: &[String]) -> Check {
    check.context.insert("aws:TagKeys", keys.to_vec());
    check
}

/// Adds `iam:PermissionsBoundary`, where there is one.
pub(crate) fn with_boundary(mut check: Check, boundary: Option<&str>) -> Check {
    if let Some(boundary) = boundary {
        check.context.insert("iam:PermissionsBoundary", boundary);
    }
    check
}

/// A kind of entity that operations name by its name.
pub(crate) trait Named {
    /// The resource type in ARNs.
    const KIND: &'static str;
    /// The word of denials.
    const WORD: &'static str;

    fn find<'a>(account: &'a Account, name: &str) -> Option<&'a Self>;
    fn arn_in(&self, account: AccountId) -> String;
    fn tags_of(&self) -> &[Tag];
    fn boundary_of(&self) -> Option<&str>;
}

macro_rules! named {
    ($type:ident, $table:ident, $kind:literal, $word:literal, |$entity:ident| $tags:expr, $boundary:expr) => {
        impl Named for $type {
            const KIND: &'static str = $kind;
            const WORD: &'static str = $word;

            fn find<'a>(account: &'a Account, name: &str) -> Option<&'a Self> {
                account.$table.get(name).map(AsRef::as_ref)
            }

            fn arn_in(&self, account: AccountId) -> String {
                self.arn(account)
            }

            fn tags_of(&self) -> &[Tag] {
                let $entity = self;
                $tags
            }

            fn boundary_of(&self) -> Option<&str> {
                let $entity = self;
                $boundary
            }
        }
    };
}

named!(
    User,
    users,
    "user",
    "user",
    |user| &user.tags,
    user.boundary.as_deref()
);
named!(
    Role,
    roles,
    "role",
    "role",
    |role| &role.tags,
    role.boundary.as_deref()
);
named!(Group, groups, "group", "group", |_group| &[], None);
named!(
    InstanceProfile,
    instance_profiles,
    "instance-profile",
    "instance profile",
    |profile| &profile.tags,
    {
        let _ = profile;
        None
    }
);

/// A check on an entity named by a request. It need not exist: denial comes before existence, and the ARN is then
/// the one without a path.
pub(crate) fn on_named<T: Named>(
    scope: Scope<'_>,
    action: impl Into<Cow<'static, str>>,
    name: &str,
) -> Result<Check, ApiError> {
    let account = scope.account()?;
    let found = T::find(account, name);
    let arn = found.map_or_else(
        || iam_arn(account.id(), T::KIND, "/", name),
        |entity| entity.arn_in(account.id()),
    );
    let check = Check::new(action, arn, Some(account.id())).shown_as([T::WORD, " ", name].concat());
    Ok(with_resource_tags(check, found.map_or(&[], Named::tags_of)))
}

/// The same, with the boundary that the entity has: for operations that carry `iam:PermissionsBoundary`.
pub(crate) fn on_bounded<T: Named>(
    scope: Scope<'_>,
    action: &'static str,
    name: &str,
) -> Result<Check, ApiError> {
    let check = on_named::<T>(scope, action, name)?;
    let boundary = T::find(scope.account()?, name).and_then(Named::boundary_of);
    Ok(with_boundary(check, boundary))
}

/// A check on something that is about to be made, named by its whole ARN.
pub(crate) fn on_new(
    scope: Scope<'_>,
    action: &'static str,
    kind: &str,
    path: Option<&str>,
    name: &str,
) -> Result<Check, ApiError> {
    let account = scope.account_id()?;
    Ok(Check::new(
        action,
        iam_arn(account, kind, path.unwrap_or("/"), name),
        Some(account),
    ))
}

/// A check on a managed policy named by its ARN. AWS's own belong to the account `aws`, whose policies are everybody's
/// to read and nobody's to change.
pub(crate) fn on_policy(
    scope: Scope<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Check, ApiError> {
    let account = scope.account()?;
    let check = Check::new(action, arn, Some(account.id())).shown_as(format!("policy {arn}"));
    let tags = account
        .policy_by_arn(arn)
        .map_or(&[][..], |policy: &std::sync::Arc<ManagedPolicy>| {
            &policy.tags
        });
    Ok(with_resource_tags(check, tags))
}

/// A check on something named by its whole ARN, which denials name too.
pub(crate) fn on_tagged(
    scope: Scope<'_>,
    action: &'static str,
    arn: &str,
    tags: &[Tag],
) -> Result<Check, ApiError> {
    let check = Check::new(action, arn, Some(scope.account_id()?));
    Ok(with_resource_tags(check, tags))
}

/// A check on a user, group, role or policy named by its ARN, which denials name as it was sent.
pub(crate) fn on_policy_source(
    scope: Scope<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Check, ApiError> {
    let account = scope.account()?;
    let check = Check::new(action, arn, Some(account.id())).shown_as(arn);
    let tags = match Holder::by_arn(account, arn) {
        Some(Holder::User(user)) => user.tags.as_slice(),
        Some(Holder::Role(role)) => role.tags.as_slice(),
        Some(Holder::Group(_)) => &[],
        None => account
            .policy_by_arn(arn)
            .map_or(&[][..], |policy| &policy.tags),
    };
    Ok(with_resource_tags(check, tags))
}

/// Whether a text is the ARN of a managed policy by its form; operations word their refusals each in their own way.
pub(crate) fn is_policy_arn(text: &str) -> bool {
    Arn::parse(text).is_ok_and(|arn| arn.service == "iam" && arn.resource.starts_with("policy/"))
}

/// Whom an operation with an optional user name is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A user that the request names.
    Named(String),
    /// The calling user, by name.
    Oneself(String),
    /// The calling root user.
    Root,
}

/// Resolves an optional user name: without one the caller is meant.
pub(crate) fn subject(scope: Scope<'_>, user_name: Option<&str>) -> Result<Subject, ApiError> {
    if let Some(name) = user_name {
        return Ok(Subject::Named(name.to_owned()));
    }
    match scope.caller.identity {
        Identity::Root(_) => Ok(Subject::Root),
        Identity::User(_, id) => {
            let user = scope
                .account()?
                .users
                .by_id(id)
                .ok_or_else(|| must_name(scope.caller))?;
            Ok(Subject::Oneself(user.name.clone()))
        }
        _ => Err(must_name(scope.caller)),
    }
}

fn must_name(_caller: &Caller) -> ApiError {
    iam::error::VALIDATION_ERROR
        .message("Must specify userName when calling with non-User credentials")
}

/// A check on whom an operation is about.
pub(crate) fn on_subject(
    scope: Scope<'_>,
    action: &'static str,
    subject: &Subject,
) -> Result<Check, ApiError> {
    match subject {
        Subject::Named(name) => on_named::<User>(scope, action, name),
        Subject::Oneself(name) => {
            let check = on_named::<User>(scope, action, name)?;
            Ok(check.shown_as(scope.caller.arn()))
        }
        Subject::Root => {
            let account = scope.account_id()?;
            Ok(Check::new(action, account.root_arn(), Some(account)))
        }
    }
}

/// Whose keys an operation is about.
pub(crate) fn owner(account: &Account, subject: &Subject) -> Result<Owner, ApiError> {
    match subject {
        Subject::Root => Ok(Owner::Root),
        Subject::Named(name) | Subject::Oneself(name) => Ok(Owner::User(
            account.user(name).map_err(keyward_gate::refused)?.id,
        )),
    }
}

/// A plan of one check.
pub(crate) fn plan(check: Result<Check, ApiError>) -> Result<Plan, ApiError> {
    check.map(Plan::check)
}
