use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use keyward_authorization::RequestFacts;
use keyward_identity::State;
use keyward_wire::{ApiError, Decode as _, Encode as _, Operation, OperationShape, Value};

use crate::answer::AnswerBody;
use crate::authenticate::Authenticated;
use crate::authorize::{DenialStyle, Grant, Permit, authorize};
use crate::body::BodyReader;
use crate::environment::Environment;
use crate::gate::{Shared, invalid_token};
use crate::handler::{Plan, Scope};
use crate::record::RecordedCaller;

/// What a streamed execution works with.
#[derive(Debug)]
pub struct StreamWork {
    /// The state that the permit was given on.
    pub state: Arc<State>,
    /// Who calls.
    pub caller: Arc<RecordedCaller>,
    /// What the server saw of the request.
    pub facts: Arc<RequestFacts>,
    /// Where the request was sent, without its query: `http://127.0.0.1:4566/photos/cat.jpg`; without a `Host` its path alone.
    pub url: String,
    /// Time and randomness.
    pub environment: Environment,
    /// The body, where the operation's is a stream.
    pub body: Option<BodyReader>,
    /// Decides once more, on the newest state.
    pub authority: Arc<Authority>,
}

/// What it takes to decide once more on the newest state.
pub struct Authority {
    pub(crate) shared: Arc<Shared>,
    pub(crate) authenticated: Authenticated,
    pub(crate) facts: Arc<RequestFacts>,
    pub(crate) plan: Plan,
    pub(crate) style: DenialStyle,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authority")
            .field("plan", &self.plan)
            .finish_non_exhaustive()
    }
}

impl Authority {
    /// What the server saw of the request.
    #[must_use]
    pub fn facts(&self) -> &RequestFacts {
        &self.facts
    }

    /// Decides the operation's plan again: after a body, which may have taken its time.
    ///
    /// # Errors
    /// When the caller or its right is gone.
    pub fn authorize_again(&self) -> Result<(), ApiError> {
        self.authorize(&self.plan)
    }

    /// Decides a further plan: of what was found only now.
    ///
    /// # Errors
    /// When it is denied, or the caller is gone.
    pub fn authorize(&self, plan: &Plan) -> Result<(), ApiError> {
        let state = self.shared.visible();
        let now_ms = self.shared.environment.clock.now_ms();
        let live = self
            .authenticated
            .on(&state)
            .filter(|live| !live.is_expired(now_ms));
        let live = live.ok_or_else(invalid_token)?;
        authorize(&state, live.caller(), &self.facts, plan.clone(), self.style)
            .verdict
            .map(|_| ())
    }
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Environment")
    }
}

/// The answer of a streamed operation.
pub struct StreamReply<O> {
    /// Its modelled output.
    pub output: O,
    /// A status other than the model's, as 206.
    pub status: Option<u16>,
    /// A streamed body.
    pub body: Option<AnswerBody>,
    /// Headers that the model does not have.
    pub headers: Vec<(String, String)>,
}

impl<O> StreamReply<O> {
    /// An output as the model has it.
    pub fn plain(output: O) -> Self {
        Self {
            output,
            status: None,
            body: None,
            headers: Vec::new(),
        }
    }
}

/// How a service does an operation whose data lies outside the state: objects.
pub trait StreamHandler<O: Operation>: Send + Sync + 'static {
    /// What it is about to do. Where the body is a stream this runs on the head alone, before any of the body is
    /// read.
    ///
    /// # Errors
    /// Where the request cannot be understood so far that checks could be named.
    fn plan(&self, input: &O::Input, scope: Scope<'_>) -> Result<Plan, ApiError>;

    /// Does it.
    ///
    /// # Errors
    /// One of the operation's own errors.
    fn execute(
        self: Arc<Self>,
        permit: Permit<O>,
        input: O::Input,
        work: StreamWork,
    ) -> impl Future<Output = Result<StreamReply<O::Output>, ApiError>> + Send;
}

type Running = Pin<Box<dyn Future<Output = Result<StreamReply<Value>, ApiError>> + Send>>;

/// A streamed handler whose types are forgotten.
pub(crate) trait AnyStreamHandler: Send + Sync {
    fn shape(&self) -> &'static OperationShape;
    fn call(&self, input: Value) -> Box<dyn AnyStreamCall>;
}

/// A decoded call of a streamed handler whose types are forgotten.
pub(crate) trait AnyStreamCall: Send + Sync {
    fn plan(&self, scope: Scope<'_>) -> Result<Plan, ApiError>;
    fn execute(self: Box<Self>, grant: Grant, work: StreamWork) -> Running;
}

pub(crate) struct TypedStreamHandler<S, O> {
    service: Arc<S>,
    operation: PhantomData<fn(O)>,
}

impl<S, O> TypedStreamHandler<S, O> {
    pub(crate) fn new(service: Arc<S>) -> Self {
        Self {
            service,
            operation: PhantomData,
        }
    }
}

struct TypedStreamCall<S, O: Operation> {
    service: Arc<S>,
    input: O::Input,
}

impl<S: StreamHandler<O>, O: Operation> AnyStreamHandler for TypedStreamHandler<S, O> {
    fn shape(&self) -> &'static OperationShape {
        O::SHAPE
    }

    fn call(&self, input: Value) -> Box<dyn AnyStreamCall> {
        Box::new(TypedStreamCall::<S, O> {
            service: self.service.clone(),
            input: O::Input::decode(input),
        })
    }
}

impl<S: StreamHandler<O>, O: Operation> AnyStreamCall for TypedStreamCall<S, O> {
    fn plan(&self, scope: Scope<'_>) -> Result<Plan, ApiError> {
        self.service.plan(&self.input, scope)
    }

    fn execute(self: Box<Self>, grant: Grant, work: StreamWork) -> Running {
        Box::pin(async move {
            let reply = self
                .service
                .execute(Permit::new(grant), self.input, work)
                .await?;
            Ok(StreamReply {
                output: reply.output.encode(),
                status: reply.status,
                body: reply.body,
                headers: reply.headers,
            })
        })
    }
}
