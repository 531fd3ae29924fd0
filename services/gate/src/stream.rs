use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use keyward_authorization::{Caller, RequestFacts};
use keyward_identity::State;
use keyward_wire::{ApiError, Decode as _, Encode as _, Operation, OperationShape, Value};

use crate::answer::AnswerBody;
use crate::authorize::{Grant, Permit};
use crate::body::BodyReader;
use crate::environment::Environment;
use crate::handler::{Plan, Scope};

/// What a streamed execution works with.
#[derive(Debug)]
pub struct StreamWork {
    /// The state that the permit was given on.
    pub state: Arc<State>,
    /// Who calls.
    pub caller: Arc<Caller>,
    /// What the server saw of the request.
    pub facts: Arc<RequestFacts>,
    /// Time and randomness.
    pub environment: Environment,
    /// The body, where the operation's is a stream.
    pub body: Option<BodyReader>,
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
