use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use keyward_api::iam;
use keyward_arn::AccountId;
use keyward_authorization::{Caller, Check, RequestFacts};
use keyward_identity::{Account, Changes, Commands, Quotas, Refusal, RefusalCode, State};
use keyward_session::KeyRing;
use keyward_wire::{ApiError, Decode as _, Operation, OperationShape, Value};
use zeroize::Zeroizing;

use crate::authorize::{Grant, Permit};
use crate::password::{HashedPasswords, PasswordWork};
use crate::uses::Uses;
use crate::wrong_codes::WrongCodes;

/// What an operation does to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: it runs on a snapshot.
    Read,
    /// It changes state: it runs in the writer, on the newest state, and its record commits with it.
    Change,
    /// It issues credentials: nothing is stored, but its record is durable before the answer.
    Issue,
}

/// What a plan may look at.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The state that everything is decided on.
    pub state: &'a State,
    /// Who calls.
    pub caller: &'a Caller,
    /// What the server saw of the request.
    pub facts: &'a RequestFacts,
}

impl Scope<'_> {
    /// The caller's account; anonymous callers and services have none.
    ///
    /// # Errors
    /// AWS's refusal of unsigned calls.
    pub fn account_id(&self) -> Result<AccountId, ApiError> {
        self.caller.account().ok_or_else(|| {
            let shape = keyward_wire::ErrorShape::sender("MissingAuthenticationToken", 403);
            shape.message("Request is missing Authentication Token")
        })
    }

    /// The caller's account.
    ///
    /// # Errors
    /// AWS's refusal of unsigned calls.
    pub fn account(&self) -> Result<&Arc<Account>, ApiError> {
        let id = self.account_id()?;
        self.state
            .account(id)
            .ok_or_else(|| iam::error::SERVICE_FAILURE.message("The account does not exist."))
    }
}

/// Checks that must all allow.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// In the order in which a denial is reported.
    pub checks: Vec<Check>,
}

/// What an operation is about to do.
#[derive(Clone, Debug)]
pub enum Plan {
    /// Something that AWS lets everybody do; the text says why, for the reader.
    Unrestricted(&'static str),
    /// One thing: every check must allow.
    Whole(Item),
    /// Several that stand alone: each is done or denied by itself.
    Batch(Vec<Item>),
}

impl Plan {
    /// One check.
    #[must_use]
    pub fn check(check: Check) -> Self {
        Self::Whole(Item {
            checks: vec![check],
        })
    }

    /// How many checks there are at most to decide.
    pub(crate) fn checks_count(&self) -> usize {
        match self {
            Self::Unrestricted(_) => 0,
            Self::Whole(item) => item.checks.len(),
            Self::Batch(items) => items.iter().map(|item| item.checks.len()).sum(),
        }
    }

    /// Several checks, all of which must allow.
    #[must_use]
    pub fn checks(checks: Vec<Check>) -> Self {
        Self::Whole(Item { checks })
    }
}

/// What an execution works with.
pub struct Work<'a> {
    /// The operation, as `CreateUser`.
    pub operation: &'static str,
    /// The state that the permit was given on.
    pub state: &'a State,
    /// Who calls.
    pub caller: &'a Caller,
    /// What the server saw of the request.
    pub facts: &'a RequestFacts,
    /// How much the caller's account may hold.
    pub quotas: Cow<'a, Quotas>,
    /// How much an account may hold that has no limits of its own.
    pub server_quotas: &'a Quotas,
    /// Uniform random bits, new with every call.
    pub random: &'a mut dyn FnMut() -> u128,
    /// What the operation changes.
    pub changes: &'a mut Changes,
    /// What became of the passwords that [`Handler::passwords`] named.
    pub passwords: &'a HashedPasswords,
    /// Opens a secret, by its id.
    pub secret: &'a dyn Fn(&str) -> Option<Zeroizing<Vec<u8>>>,
    /// The keys that seal sessions.
    pub ring: &'a KeyRing,
    /// Wrong codes of MFA devices.
    pub wrong_codes: &'a WrongCodes,
    /// When keys, roles and users were last used, and for what.
    pub uses: &'a Uses,
}

impl Work<'_> {
    /// The scope of this work.
    #[must_use]
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            state: self.state,
            caller: self.caller,
            facts: self.facts,
        }
    }

    /// The caller's account.
    ///
    /// # Errors
    /// AWS's refusal of unsigned calls.
    pub fn account(&self) -> Result<&Arc<Account>, ApiError> {
        let id = self.scope().account_id()?;
        self.state
            .account(id)
            .ok_or_else(|| iam::error::SERVICE_FAILURE.message("The account does not exist."))
    }

    /// Commands in the caller's account.
    ///
    /// # Errors
    /// AWS's refusal of unsigned calls.
    pub fn commands(&mut self) -> Result<Commands<'_>, ApiError> {
        let id = self.scope().account_id()?;
        let missing = || iam::error::SERVICE_FAILURE.message("The account does not exist.");
        let account = self.state.account(id).ok_or_else(missing)?;
        Ok(Commands {
            state: self.state,
            account,
            quotas: &self.quotas,
            now_ms: self.facts.time_ms,
            random: &mut *self.random,
            changes: &mut *self.changes,
        })
    }
}

/// A refusal of `core/identity` as its service answers it.
#[must_use]
pub fn refused(refusal: Refusal) -> ApiError {
    use iam::error;
    use keyward_api::s3;
    let shape = match refusal.code {
        RefusalCode::NoSuchEntity => &error::NO_SUCH_ENTITY,
        RefusalCode::EntityAlreadyExists => &error::ENTITY_ALREADY_EXISTS,
        RefusalCode::DeleteConflict => &error::DELETE_CONFLICT,
        RefusalCode::LimitExceeded => &error::LIMIT_EXCEEDED,
        RefusalCode::MalformedPolicyDocument => &error::MALFORMED_POLICY_DOCUMENT,
        RefusalCode::InvalidInput => &error::INVALID_INPUT,
        RefusalCode::ValidationError => &error::VALIDATION_ERROR,
        RefusalCode::UnmodifiableEntity => &error::UNMODIFIABLE_ENTITY,
        RefusalCode::PolicyNotAttachable => &error::POLICY_NOT_ATTACHABLE,
        RefusalCode::PasswordPolicyViolation => &error::PASSWORD_POLICY_VIOLATION,
        RefusalCode::EntityTemporarilyUnmodifiable => &error::ENTITY_TEMPORARILY_UNMODIFIABLE,
        RefusalCode::InvalidUserType => &error::INVALID_USER_TYPE,
        RefusalCode::InvalidAuthenticationCode => &error::INVALID_AUTHENTICATION_CODE,
        RefusalCode::MalformedCertificate => &error::MALFORMED_CERTIFICATE,
        RefusalCode::InvalidCertificate => &error::INVALID_CERTIFICATE,
        RefusalCode::DuplicateCertificate => &error::DUPLICATE_CERTIFICATE,
        RefusalCode::KeyPairMismatch => &error::KEY_PAIR_MISMATCH,
        RefusalCode::InvalidPublicKey => &error::INVALID_PUBLIC_KEY,
        RefusalCode::UnrecognizedPublicKeyEncoding => &error::UNRECOGNIZED_PUBLIC_KEY_ENCODING,
        RefusalCode::DuplicateSshPublicKey => &error::DUPLICATE_SSH_PUBLIC_KEY,
        RefusalCode::NotSupportedService => &error::NOT_SUPPORTED_SERVICE,
        RefusalCode::FeatureEnabled => &error::FEATURE_ENABLED,
        RefusalCode::FeatureDisabled => &error::FEATURE_DISABLED,
        RefusalCode::BucketAlreadyExists => &s3::error::BUCKET_ALREADY_EXISTS,
        RefusalCode::BucketAlreadyOwnedByYou => &s3::error::BUCKET_ALREADY_OWNED_BY_YOU,
        RefusalCode::NoSuchBucket => &s3::error::NO_SUCH_BUCKET,
        RefusalCode::AccessDenied => &error::ACCESS_DENIED,
    };
    shape.message(refusal.message)
}

/// How a service does one operation. Planning and executing are pure but for the changes that they collect, and for
/// what the service itself reaches.
pub trait Handler<O: Operation>: Send + Sync + 'static {
    /// What it does to the world.
    const KIND: Kind;

    /// Whether it reads so much, a whole account or every policy of one, that it runs beside the tasks which answer
    /// connections. Reads only.
    const IS_LONG: bool = false;

    /// What it is about to do, with everything resolved that depends on the state.
    ///
    /// # Errors
    /// Where the request cannot be understood so far that checks could be named.
    fn plan(&self, input: &O::Input, scope: Scope<'_>) -> Result<Plan, ApiError>;

    /// Does it. May run again on a newer state, with a new permit, if the first result did not commit.
    ///
    /// # Errors
    /// One of the operation's own errors.
    fn execute(
        &self,
        permit: Permit<O>,
        input: &O::Input,
        work: &mut Work<'_>,
    ) -> Result<O::Output, ApiError>;

    /// What this very call does to the world, where that depends on its input.
    #[must_use]
    fn kind(_input: &O::Input) -> Kind {
        Self::KIND
    }

    /// Passwords that must be hashed or compared before the command: both are slow by design and never run in the
    /// writer.
    #[must_use]
    fn passwords<'a>(_input: &'a O::Input, _scope: Scope<'_>) -> PasswordWork<'a> {
        PasswordWork::default()
    }
}

/// A handler whose types are forgotten.
pub(crate) trait AnyHandler: Send + Sync {
    fn shape(&self) -> &'static OperationShape;
    fn call(&self, input: Value) -> Arc<dyn AnyCall>;
}

/// A decoded call of a handler whose types are forgotten.
pub(crate) trait AnyCall: Send + Sync {
    fn kind(&self) -> Kind;
    fn is_long(&self) -> bool;
    fn plan(&self, scope: Scope<'_>) -> Result<Plan, ApiError>;
    fn execute(&self, grant: Grant, work: &mut Work<'_>) -> Result<Value, ApiError>;
    fn passwords(&self, scope: Scope<'_>) -> PasswordWork<'_>;
}

pub(crate) struct TypedHandler<S, O> {
    service: Arc<S>,
    operation: PhantomData<fn(O)>,
}

impl<S, O> TypedHandler<S, O> {
    pub(crate) fn new(service: Arc<S>) -> Self {
        Self {
            service,
            operation: PhantomData,
        }
    }
}

struct TypedCall<S, O: Operation> {
    service: Arc<S>,
    input: O::Input,
}

impl<S: Handler<O>, O: Operation> AnyHandler for TypedHandler<S, O> {
    fn shape(&self) -> &'static OperationShape {
        O::SHAPE
    }

    fn call(&self, input: Value) -> Arc<dyn AnyCall> {
        Arc::new(TypedCall::<S, O> {
            service: self.service.clone(),
            input: O::Input::decode(input),
        })
    }
}

impl<S: Handler<O>, O: Operation> AnyCall for TypedCall<S, O> {
    fn kind(&self) -> Kind {
        S::kind(&self.input)
    }

    fn is_long(&self) -> bool {
        S::IS_LONG
    }

    fn plan(&self, scope: Scope<'_>) -> Result<Plan, ApiError> {
        self.service.plan(&self.input, scope)
    }

    fn execute(&self, grant: Grant, work: &mut Work<'_>) -> Result<Value, ApiError> {
        self.service
            .execute(Permit::new(grant), &self.input, work)
            .map(keyward_wire::Encode::encode)
    }

    fn passwords(&self, scope: Scope<'_>) -> PasswordWork<'_> {
        S::passwords(&self.input, scope)
    }
}
