use std::sync::{Arc, Mutex, PoisonError};

use keyward_arn::{AccountId, UserId};
use keyward_gate::Clock as _;
use keyward_gate::{Gate, Randomness as _, SystemClock, SystemRandomness};
use keyward_identity::{
    AccessKey, Account, Changes, Commands, NewAccount, Owner, Quotas, Refusal, State, User,
};
use zeroize::Zeroizing;

use crate::configuration::{AccountConfiguration, Options, bare};
use crate::owner::{LocalOwner, OwnersCall};
use crate::system::StartError;

/// The name of the user that a first start makes.
const ADMINISTRATOR: &str = "administrator";

const ADMINISTRATOR_POLICY: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

pub(crate) fn setup(error: impl std::fmt::Display) -> StartError {
    StartError::Setup(error.to_string())
}

/// Brings the accounts to what is configured. Where nothing is, and nothing is stored, one account with an
/// administrator is made; its key and secret are returned, once.
///
/// # Errors
/// When the store does not take the changes.
pub async fn prepare_accounts(
    gate: &Gate,
    options: &Options,
) -> Result<Option<(String, Zeroizing<String>)>, StartError> {
    gate.rotate_keys().await.map_err(setup)?;
    for account in &options.accounts {
        configure(gate, account.clone()).await?;
    }
    let state = gate.state();
    let is_first_start = state.accounts().all(|account| account.users.is_empty());
    let configured = options.accounts.first().map(|account| account.id);
    let id = match configured.or_else(|| state.accounts().next().map(|account| account.id())) {
        Some(id) => id,
        None => {
            let random = u64::try_from(SystemRandomness.bits() >> 64).unwrap_or_default();
            let random_id = || AccountId::from_number(100_000_000_000 + random % 900_000_000_000);
            let id = options.account_id.unwrap_or_else(random_id);
            configure(gate, bare(id)).await?;
            id
        }
    };
    if let Some(key) = &options.root_key {
        let held = gate
            .state()
            .account(id)
            .map(|account| account.record.clone());
        let mut account = bare(id);
        if let Some(held) = held {
            account.name.clone_from(&held.name);
            account.email.clone_from(&held.email);
        }
        account.root_access_key = Some(key.clone());
        configure(gate, account).await?;
    }
    let has_root_key = gate
        .state()
        .accounts()
        .any(|account| !account.record.root_access_keys.is_empty());
    if has_root_key || !is_first_start {
        return Ok(None);
    }
    make_administrator(gate, id, None).await?;
    let Some((key, secret)) = options.administrator_key.clone() else {
        return new_administrator_key(gate, id, None).await.map(Some);
    };
    command(gate, id, move |commands| match keys_of(commands.account) {
        Some((user, _)) => commands.adopt_user_access_key(user, key.clone(), &secret),
        None => Err(missing_administrator(commands.account)),
    })
    .await?;
    Ok(None)
}

/// Gives the administrator of the first account a new key in place of its oldest.
///
/// # Errors
/// When there is no account, or the store does not take the changes.
pub async fn reset_administrator(
    gate: &Gate,
    owner: &LocalOwner,
) -> Result<(String, Zeroizing<String>), StartError> {
    let state = gate.state();
    let account = state
        .accounts()
        .next()
        .ok_or_else(|| setup("the data directory holds no account yet"))?;
    make_administrator(gate, account.id(), Some(owner)).await?;
    new_administrator_key(gate, account.id(), Some(owner)).await
}

async fn configure(gate: &Gate, account: AccountConfiguration) -> Result<(), StartError> {
    let make = move |state: &State| {
        let root_access_key = account
            .root_access_key
            .as_ref()
            .map(|(id, secret)| (id.clone(), secret.as_str()));
        let new = NewAccount {
            id: account.id,
            name: &account.name,
            email: &account.email,
            root_access_key,
        };
        new.changes(state, SystemClock.now_ms())
    };
    gate.submit(make).await.map_err(setup)
}

/// Runs one command as the server itself.
pub(crate) async fn command<T: Send + 'static>(
    gate: &Gate,
    account: AccountId,
    run: impl Fn(&mut Commands<'_>) -> Result<T, Refusal> + Send + Sync + 'static,
) -> Result<T, StartError> {
    command_by(gate, account, None, run).await
}

/// Runs one command as the server itself, or for whoever owns the files, which leaves a record.
pub(crate) async fn command_by<T: Send + 'static>(
    gate: &Gate,
    account: AccountId,
    by: Option<OwnersCall>,
    run: impl Fn(&mut Commands<'_>) -> Result<T, Refusal> + Send + Sync + 'static,
) -> Result<T, StartError> {
    let outcome: Arc<Mutex<Option<Result<T, Refusal>>>> = Arc::default();
    let told = outcome.clone();
    let make = move |state: &State| {
        let mut changes = Changes::default();
        let Some(account) = state.account(account) else {
            return changes;
        };
        let mut commands = Commands {
            state,
            account,
            quotas: &Quotas::default(),
            now_ms: SystemClock.now_ms(),
            random: &mut || SystemRandomness.bits(),
            changes: &mut changes,
        };
        let result = run(&mut commands);
        if result.is_err() {
            changes = Changes::default();
        }
        *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
        changes
    };
    let submitted = match by {
        Some(call) => {
            let members = call.members(account);
            gate.submit_for_owner(call.operation, members, make).await
        }
        None => gate.submit(make).await,
    };
    submitted.map_err(setup)?;
    let told = outcome
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    told.ok_or_else(|| setup("the account does not exist"))?
        .map_err(setup)
}

fn administrator(account: &Account) -> Option<&Arc<User>> {
    account.users.get(ADMINISTRATOR)
}

async fn make_administrator(
    gate: &Gate,
    account: AccountId,
    owner: Option<&LocalOwner>,
) -> Result<(), StartError> {
    command_by(
        gate,
        account,
        resetting(owner),
        |commands| match administrator(commands.account) {
            Some(_) => Ok(()),
            None => commands
                .create_user(ADMINISTRATOR, "/", None, Vec::new())
                .map(|_| ()),
        },
    )
    .await?;
    command_by(gate, account, resetting(owner), |commands| {
        commands.attach_policy::<User>(ADMINISTRATOR, ADMINISTRATOR_POLICY)
    })
    .await
}

fn keys_of(account: &Account) -> Option<(UserId, &[AccessKey])> {
    let user = administrator(account)?;
    Some((user.id, account.access_keys(Owner::User(user.id))))
}

/// What is recorded of each step of a reset.
fn resetting(owner: Option<&LocalOwner>) -> Option<OwnersCall> {
    Some(owner?.call("ResetAdministrator", &[("userName", ADMINISTRATOR)]))
}

async fn new_administrator_key(
    gate: &Gate,
    account: AccountId,
    owner: Option<&LocalOwner>,
) -> Result<(String, Zeroizing<String>), StartError> {
    command_by(gate, account, resetting(owner), |commands| {
        match keys_of(commands.account) {
            Some((user, [oldest, _, ..])) => {
                commands.delete_access_key(Owner::User(user), oldest.id.as_str())
            }
            _ => Ok(()),
        }
    })
    .await?;
    let (key, secret) = command_by(gate, account, resetting(owner), |commands| {
        let (user, _) =
            keys_of(commands.account).ok_or_else(|| missing_administrator(commands.account))?;
        commands.create_access_key(Owner::User(user))
    })
    .await?;
    Ok((key.id.to_string(), secret))
}

/// The refusal of a user that another change has deleted in between.
fn missing_administrator(account: &Account) -> Refusal {
    match account.user(ADMINISTRATOR) {
        Err(refusal) => refusal,
        Ok(_) => Refusal {
            code: keyward_identity::RefusalCode::NoSuchEntity,
            message: String::new(),
        },
    }
}
