use data_encoding::BASE64;
use keyward_api::iam;
use keyward_arn::AccountId;
use keyward_authorization::Check;
use keyward_gate::{Scope, Work, refused};
use keyward_identity::{Account, Owner, ServiceSpecificCredential, User};
use keyward_wire::{ApiError, Sensitive, Timestamp};
use zeroize::Zeroizing;

use crate::access_keys::owner_name;
use crate::checks::{Subject, on_everything, on_named, on_subject, owner, plan, subject};
use crate::credential_status::status;
use crate::pages::Paging;

/// A day, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What a service's credentials look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// A user name and a password, without an end.
    Password,
    /// An API key with an alias, which may end.
    ApiKey,
}

/// The services that have such credentials.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html>
fn style(service_name: &str) -> Result<Style, ApiError> {
    match service_name {
        "codecommit.amazonaws.com" | "cassandra.amazonaws.com" => Ok(Style::Password),
        "bedrock.amazonaws.com" => Ok(Style::ApiKey),
        _ => Err(iam::error::NOT_SUPPORTED_SERVICE.message(format!(
            "No such service {service_name} is supported for Service Specific Credentials"
        ))),
    }
}

/// The name at the service: `dave-at-123456789012`, the second `dave+1-at-123456789012`; of API keys their alias.
fn service_name_of(style: Style, user_name: &str, account: AccountId, count: usize) -> String {
    let number = if count == 0 {
        String::new()
    } else {
        format!("+{count}")
    };
    match style {
        Style::Password => format!("{user_name}{number}-at-{account}"),
        Style::ApiKey => format!("BedrockAPIKey-{user_name}{number}-at-{account}"),
    }
}

/// A new secret: 44 characters of base 64, or for an API key its prefix and what it is the key of.
fn new_secret(style: Style, name: &str, random: &mut dyn FnMut() -> u128) -> Zeroizing<String> {
    let bytes = Zeroizing::new([random().to_be_bytes(), random().to_be_bytes()].concat());
    let secret = Zeroizing::new(BASE64.encode(&bytes));
    match style {
        Style::Password => secret,
        Style::ApiKey => {
            let whole = Zeroizing::new(format!("{name}:{}", *secret));
            Zeroizing::new(format!("ABSK{}", BASE64.encode(whole.as_bytes())))
        }
    }
}

fn whole_shape(
    user_name: &str,
    credential: &ServiceSpecificCredential,
    secret: &str,
) -> Result<iam::ServiceSpecificCredential, ApiError> {
    let is_key = style(&credential.service_name)? == Style::ApiKey;
    let (name, secret) = (
        credential.service_user_name.clone(),
        Sensitive::new(secret.to_owned()),
    );
    Ok(iam::ServiceSpecificCredential {
        create_date: Timestamp(credential.created_ms),
        expiration_date: credential.expires_ms.map(Timestamp),
        service_name: credential.service_name.clone(),
        service_user_name: (!is_key).then(|| name.clone()),
        service_password: (!is_key).then(|| secret.clone()),
        service_credential_alias: is_key.then_some(name),
        service_credential_secret: is_key.then_some(secret),
        service_specific_credential_id: credential.id.clone(),
        user_name: user_name.to_owned(),
        status: credential.status.as_str().to_owned(),
    })
}

operation! {
    Change CreateServiceSpecificCredential(input, scope, work)
    plan {
        let mut check = on_named::<User>(scope, "iam:CreateServiceSpecificCredential", &input.user_name)?
            .with("iam:ServiceSpecificCredentialServiceName", input.service_name.as_str());
        if let Some(days) = input.credential_age_days {
            check.context.insert("iam:ServiceSpecificCredentialAgeDays", days.to_string());
        }
        plan(Ok(check))
    }
    execute {
        let account = work.account()?.clone();
        let user = account.user(&input.user_name).map_err(refused)?;
        let style = style(&input.service_name)?;
        if style == Style::Password && input.credential_age_days.is_some() {
            let text = format!("CredentialAgeDays is not supported for {}.", input.service_name);
            return Err(iam::error::INVALID_INPUT.message(text));
        }
        let expires_ms = input.credential_age_days.map(|days| work.facts.time_ms + days * DAY_MS);
        let name = |count| service_name_of(style, &user.name, account.id(), count);
        let mut commands = work.commands()?;
        let made = commands.create_service_credential(Owner::User(user.id), &input.service_name, name, expires_ms);
        let credential = made.map_err(refused)?;
        let secret = new_secret(style, &credential.service_user_name, commands.random);
        commands.set_service_credential_secret(&credential.id, &secret);
        let shape = whole_shape(&user.name, &credential, &secret)?;
        Ok(iam::CreateServiceSpecificCredentialResponse { service_specific_credential: Some(shape) })
    }
}

/// A check on whose credential a request is about, with the service of the credential if it is there.
fn on_credential(
    scope: Scope<'_>,
    action: &'static str,
    subject: &Subject,
    id: &str,
) -> Result<Check, ApiError> {
    let check = on_subject(scope, action, subject)?;
    let account = scope.account()?;
    let found = owner(account, subject).ok().and_then(|owner| {
        account
            .listed_credential::<ServiceSpecificCredential>(owner, id)
            .ok()
    });
    Ok(match found {
        Some(held) => check.with(
            "iam:ServiceSpecificCredentialServiceName",
            held.service_name.as_str(),
        ),
        None => check,
    })
}

/// Whose credential a request is about.
fn owner_of(work: &Work<'_>, user_name: Option<&str>) -> Result<Owner, ApiError> {
    owner(work.account()?, &subject(work.scope(), user_name)?)
}

operation! {
    Change ResetServiceSpecificCredential(input, scope, work)
    plan {
        let subject = subject(scope, input.user_name.as_deref())?;
        let id = &input.service_specific_credential_id;
        plan(on_credential(scope, "iam:ResetServiceSpecificCredential", &subject, id))
    }
    execute {
        let account = work.account()?.clone();
        let owner = owner_of(work, input.user_name.as_deref())?;
        let credential: &ServiceSpecificCredential = account
            .listed_credential(owner, &input.service_specific_credential_id)
            .map_err(refused)?;
        let mut commands = work.commands()?;
        let secret = new_secret(style(&credential.service_name)?, &credential.service_user_name, commands.random);
        commands.set_service_credential_secret(&credential.id, &secret);
        // The secret alone would be no change of the account: its status is written anew with it.
        let status = credential.status;
        commands.set_credential_status::<ServiceSpecificCredential>(owner, &credential.id, status).map_err(refused)?;
        let shape = whole_shape(&owner_name(&account, owner), credential, &secret)?;
        Ok(iam::ResetServiceSpecificCredentialResponse { service_specific_credential: Some(shape) })
    }
}

operation! {
    Change UpdateServiceSpecificCredential(input, scope, work)
    plan {
        let subject = subject(scope, input.user_name.as_deref())?;
        let id = &input.service_specific_credential_id;
        plan(on_credential(scope, "iam:UpdateServiceSpecificCredential", &subject, id))
    }
    execute {
        let (owner, status) = (owner_of(work, input.user_name.as_deref())?, status(&input.status)?);
        let id = &input.service_specific_credential_id;
        work.commands()?.set_credential_status::<ServiceSpecificCredential>(owner, id, status).map_err(refused)
    }
}

operation! {
    Change DeleteServiceSpecificCredential(input, scope, work)
    plan {
        let subject = subject(scope, input.user_name.as_deref())?;
        let id = &input.service_specific_credential_id;
        plan(on_credential(scope, "iam:DeleteServiceSpecificCredential", &subject, id))
    }
    execute {
        let owner = owner_of(work, input.user_name.as_deref())?;
        let id = &input.service_specific_credential_id;
        work.commands()?.delete_credential::<ServiceSpecificCredential>(owner, id).map_err(refused)
    }
}

operation! {
    Read ListServiceSpecificCredentials(input, scope, work)
    plan {
        let action = "iam:ListServiceSpecificCredentials";
        // Everybody's can be listed by who may list anybody's.
        plan(if input.all_users == Some(true) {
            on_everything(scope, action)
        } else {
            on_subject(scope, action, &subject(scope, input.user_name.as_deref())?)
        })
    }
    execute {
        if input.all_users == Some(true) && input.user_name.is_some() {
            let text = "AllUsers cannot be specified together with UserName.";
            return Err(iam::error::INVALID_INPUT.message(text));
        }
        let account = work.account()?;
        let service = input.service_name.as_deref();
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let key = |(_, held): &(Owner, &ServiceSpecificCredential)| held.id.clone();
        let page = if input.all_users == Some(true) {
            paging.page(everybodys(account, service, paging.after()), key)
        } else {
            let owner = owner_of(work, input.user_name.as_deref())?;
            paging.page_after(of_owner(account, owner, service).into_iter(), key)
        };
        Ok(iam::ListServiceSpecificCredentialsResponse {
            service_specific_credentials: page.items.into_iter().map(|(owner, held)| metadata(account, owner, held)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// The credentials of an owner for any service or for one, ordered by id.
fn of_owner<'a>(
    account: &'a Account,
    owner: Owner,
    service_name: Option<&str>,
) -> Vec<(Owner, &'a ServiceSpecificCredential)> {
    let held = account.other_credentials(owner).into_iter();
    let held = held.flat_map(|held| &held.service_specific);
    let is_wanted = |held: &&ServiceSpecificCredential| {
        service_name.is_none_or(|wanted| wanted == held.service_name)
    };
    let mut wanted: Vec<_> = held.filter(is_wanted).map(|held| (owner, held)).collect();
    wanted.sort_by(|(_, left), (_, right)| left.id.cmp(&right.id));
    wanted
}

/// The credentials of all users, those after an id, in the same order.
fn everybodys<'a>(
    account: &'a Account,
    service_name: Option<&str>,
    after: Option<&str>,
) -> impl Iterator<Item = (Owner, &'a ServiceSpecificCredential)> {
    let ids = account.service_credentials.after(service_name, after);
    ids.filter_map(|(id, user)| {
        let owner = Owner::User(user);
        Some((owner, account.listed_credential(owner, id).ok()?))
    })
}

fn metadata(
    account: &Account,
    owner: Owner,
    held: &ServiceSpecificCredential,
) -> iam::ServiceSpecificCredentialMetadata {
    let is_key = style(&held.service_name).is_ok_and(|style| style == Style::ApiKey);
    let name = || held.service_user_name.clone();
    iam::ServiceSpecificCredentialMetadata {
        user_name: owner_name(account, owner),
        status: held.status.as_str().to_owned(),
        service_user_name: (!is_key).then(name),
        service_credential_alias: is_key.then(name),
        create_date: Timestamp(held.created_ms),
        expiration_date: held.expires_ms.map(Timestamp),
        service_specific_credential_id: held.id.clone(),
        service_name: held.service_name.clone(),
    }
}
