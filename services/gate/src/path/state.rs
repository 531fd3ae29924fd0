//! An operation of the state, whatever its protocol: planned, authorized, executed, recorded.

use std::sync::Arc;

use keyward_authorization::{Caller, RequestFacts};
use keyward_identity::{Changes, State};
use keyward_wire::{ApiError, ErrorShape, OperationShape, Value};
use tokio::sync::oneshot;

use super::Call;
use crate::authenticate::Authenticated;
use crate::authorize::{DenialStyle, Grant};
use crate::gate::Shared;
use crate::handler::{AnyCall, Kind, Scope, Work};
use crate::password::HashedPasswords;
use crate::record::{RecordedCaller, shown};
use crate::refusals::unavailable;
use crate::writer::{CallDone, CallTask, Task};

impl Call<'_> {
    /// Plans, authorizes and executes an operation of the state, and records it. What a read does not go through is
    /// boxed: a call's future is moved, and has room for whatever it may go through.
    pub(super) async fn carry_out(
        &mut self,
        operation: &'static OperationShape,
        call: Arc<dyn AnyCall>,
        authenticated: Authenticated,
        style: DenialStyle,
    ) -> Result<Value, ApiError> {
        self.record.read_only = call.kind() == Kind::Read;
        let state = self.shared().visible();
        let caller = authenticated.caller().clone();
        let planned = call.plan(Scope {
            state: &state,
            caller: &caller,
            facts: &self.facts,
        });
        let plan = self.noting(planned)?;
        let grant = self.authorize_on(&state, &authenticated, plan, style)?;
        let (shared, facts) = (self.shared(), &self.facts);
        let here = |grant| {
            let execution = Execution {
                operation,
                call: call.as_ref(),
                state: &state,
                caller: &caller,
                facts,
            };
            execution.run(shared, grant)
        };
        match call.kind() {
            Kind::Read => {
                let result = if call.is_long() {
                    Box::pin(self.execute_beside(operation, call, grant, state, caller)).await
                } else {
                    here(grant)
                };
                let output = self.noting(result)?;
                self.shared().journal.append(vec![self.record.entry(0)]);
                Ok(output)
            }
            Kind::Issue => {
                let result = here(grant);
                let output = self.noting(result)?;
                if let Some(shape) = operation.output {
                    self.record.response = Some(shown(shape, &output));
                }
                Box::pin(self.record_synced(
                    "Credentials are not issued while the audit journal cannot be written.",
                ))
                .await?;
                Ok(output)
            }
            Kind::Change => {
                Box::pin(self.change(operation, call, authenticated, grant, style)).await
            }
        }
    }

    /// Executes what takes long where it keeps no other connection waiting.
    async fn execute_beside(
        &self,
        operation: &'static OperationShape,
        call: Arc<dyn AnyCall>,
        grant: Grant,
        state: Arc<State>,
        caller: Arc<RecordedCaller>,
    ) -> Result<Value, ApiError> {
        let (shared, facts) = (self.gate.shared.clone(), self.facts.clone());
        let beside = tokio::task::spawn_blocking(move || {
            let execution = Execution {
                operation,
                call: call.as_ref(),
                state: &state,
                caller: &caller,
                facts: &facts,
            };
            execution.run(&shared, grant)
        });
        let failed = |_| Err(unavailable("The operation did not end."));
        beside.await.unwrap_or_else(failed)
    }

    /// Makes the record durable before the answer, which is `refusal` where that fails.
    pub(super) async fn record_synced(&self, refusal: &str) -> Result<(), ApiError> {
        let (sender, told) = oneshot::channel();
        let tell = move |kept| {
            // A call that is gone needs no answer.
            let _ = sender.send(kept);
        };
        let entries = vec![self.record.entry(0)];
        self.shared()
            .journal
            .append_and_tell(entries, Box::new(tell));
        match told.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(reason)) => {
                tracing::error!(reason, "the journal takes no records");
                Err(unavailable(refusal))
            }
            Err(_) => Err(unavailable("The audit journal did not answer.")),
        }
    }

    /// Does the slow work on a call's passwords before the call joins those that wait for the writer.
    async fn passwords(
        &self,
        call: &Arc<dyn AnyCall>,
        authenticated: &Authenticated,
    ) -> Result<HashedPasswords, ApiError> {
        let shared = self.shared();
        let state = shared.visible();
        let work = call.passwords(Scope {
            state: &state,
            caller: authenticated.caller(),
            facts: &self.facts,
        });
        let randomness = shared.environment.randomness.as_ref();
        let done = shared
            .passwords
            .work(work, randomness, |id| shared.secret(id))
            .await;
        done.ok_or_else(|| ErrorShape::sender("Throttling", 400).message("Rate exceeded"))
    }

    async fn change(
        &mut self,
        operation: &'static OperationShape,
        call: Arc<dyn AnyCall>,
        authenticated: Authenticated,
        grant: Grant,
        style: DenialStyle,
    ) -> Result<Value, ApiError> {
        let passwords = self.passwords(&call, &authenticated).await;
        let passwords = self.noting(passwords)?;
        let (reply, answer) = oneshot::channel();
        let task = CallTask {
            shape: operation,
            call,
            authenticated,
            facts: Arc::new(self.facts.clone()),
            style,
            grant,
            passwords,
            record: self.record.clone(),
            reply,
        };
        let busy = || unavailable("Too many changes are waiting. Please try again.");
        let queued = self
            .gate
            .tasks
            .try_send(Task::Call(Box::new(task)))
            .map_err(|_| busy());
        self.noting(queued)?;
        let closed = || unavailable("The server is closing.");
        let done = answer.await.map_err(|_| closed());
        let CallDone { outcome, record } = self.noting(done)?;
        if let Some(record) = record {
            self.shared().journal.append(vec![record.entry(0)]);
        }
        outcome
    }
}

/// An operation that changes no state, with all that it works on.
struct Execution<'a> {
    operation: &'static OperationShape,
    call: &'a dyn AnyCall,
    state: &'a State,
    caller: &'a Caller,
    facts: &'a RequestFacts,
}

impl Execution<'_> {
    fn run(&self, shared: &Shared, grant: Grant) -> Result<Value, ApiError> {
        let mut changes = Changes::default();
        let mut work = Work {
            operation: self.operation.name,
            state: self.state,
            caller: self.caller,
            facts: self.facts,
            server_quotas: &shared.quotas,
            quotas: shared.quotas_of(self.state, self.caller),
            random: &mut || shared.environment.randomness.bits(),
            changes: &mut changes,
            passwords: &HashedPasswords::default(),
            secret: &|id| shared.secret(id),
            ring: &shared.ring.load(),
            wrong_codes: &shared.wrong_codes,
            uses: &shared.uses,
        };
        self.call.execute(grant, &mut work)
    }
}
