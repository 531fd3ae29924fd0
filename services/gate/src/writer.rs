//! The one writer: runs changes in turn on the newest pending state, and commits them in batches.
//!
//! A durable commit costs milliseconds, so the changes that arrive while one is under way share the next. Each runs
//! on the state as the changes before it left it; none is answered, and nothing is published, before the batch is
//! durable. A change whose permit is for an older state is planned and authorized again first.

use std::collections::BTreeMap;
use std::sync::Arc;

use keyward_authorization::{CheckRecord, RequestFacts};
use keyward_identity::{Changes, Key, NameClaim, State};
use keyward_journal::Record;
use keyward_store::{
    Claim, CommitOutcome, Conflict, Domain, Origin, Rejected, Revision, Settled, Transaction,
    TransactionId, Write,
};
use keyward_wire::{ApiError, ErrorShape, OperationShape, Value};
use tokio::sync::{mpsc, oneshot};

use crate::authenticate::Authenticated;
use crate::authorize::{DenialStyle, Grant, authorize};
use crate::gate::Shared;
use crate::handler::{AnyCall, Scope, Work};
use crate::password::HashedPasswords;
use crate::published::Committed;
use crate::record::{CallRecord, shown};

/// Changes that share one commit at the most.
const MAX_BATCH: usize = 256;

/// How often a change starts again when another node was faster, before the caller is asked to.
const MAX_ATTEMPTS: usize = 16;

/// Where a change that waits for the writer comes from.
pub(crate) enum Task {
    /// A call.
    Call(Box<CallTask>),
    /// The server itself.
    Server(Box<ServerTask>),
}

/// A change of the server's own: what it changes depends on the state alone.
pub(crate) struct ServerTask {
    pub(crate) make: Arc<dyn Fn(&State) -> Changes + Send + Sync>,
    pub(crate) origin: ServerOrigin,
    pub(crate) reply: oneshot::Sender<Result<(), ApiError>>,
}

/// Why the server changes something.
pub(crate) enum ServerOrigin {
    /// It is configured, or its keys are renewed.
    Configuration,
    /// A call of this operation asked for it some time ago: it is visible as late as what calls change.
    EarlierCall(&'static str),
    /// Whoever owns its files asks for it; the record says who and what.
    Owner(Box<CallRecord>),
}

impl ServerOrigin {
    fn record(&self) -> Option<&CallRecord> {
        match self {
            Self::Owner(record) => Some(record),
            Self::Configuration | Self::EarlierCall(_) => None,
        }
    }

    /// As the log names it.
    fn operation(&self) -> String {
        match self {
            Self::Configuration => "keyward:Configure".to_owned(),
            Self::EarlierCall(operation) => (*operation).to_owned(),
            Self::Owner(record) => format!("{}:{}", record.service, record.operation),
        }
    }
}

impl Task {
    /// Whether what it changes takes as long to become visible as what calls change.
    fn is_by_call(&self) -> bool {
        match self {
            Self::Call(_) => true,
            Self::Server(task) => matches!(task.origin, ServerOrigin::EarlierCall(_)),
        }
    }
}

/// A call that changes state.
pub(crate) struct CallTask {
    pub(crate) shape: &'static OperationShape,
    pub(crate) call: Arc<dyn AnyCall>,
    pub(crate) authenticated: Authenticated,
    pub(crate) facts: Arc<RequestFacts>,
    pub(crate) style: DenialStyle,
    pub(crate) grant: Grant,
    pub(crate) passwords: HashedPasswords,
    pub(crate) record: CallRecord,
    pub(crate) reply: oneshot::Sender<CallDone>,
}

/// What became of a call.
pub(crate) struct CallDone {
    pub(crate) outcome: Result<Value, ApiError>,
    /// The record, unless it was committed with the change.
    pub(crate) record: Option<Box<CallRecord>>,
}

fn service_failure(message: &str) -> ApiError {
    ErrorShape::receiver("ServiceUnavailable", 503).message(message)
}

/// A task that has run on the pending state.
struct Ran {
    task: Task,
    result: Result<Value, ApiError>,
    /// Its place in the batch; absent when it changes nothing.
    staged: Option<usize>,
}

/// What a batch commits.
#[derive(Default)]
struct Batch {
    transactions: Vec<Transaction>,
    made: Vec<Made>,
}

/// What a task has changed, with its record.
struct Made {
    changes: Changes,
    record: Option<CallRecord>,
    by_call: bool,
}

/// Runs until every sender is gone.
pub(crate) fn run(shared: &Arc<Shared>, mut tasks: mpsc::Receiver<Task>) {
    while let Some(first) = tasks.blocking_recv() {
        let mut waiting = vec![first];
        while waiting.len() < MAX_BATCH
            && let Ok(next) = tasks.try_recv()
        {
            waiting.push(next);
        }
        for _ in 0..MAX_ATTEMPTS {
            waiting = run_batch(shared, waiting);
            if waiting.is_empty() {
                break;
            }
            shared.catch_up();
        }
        for task in waiting {
            answer(
                task,
                Err(service_failure(
                    "Too many changes at once. Please try again.",
                )),
                true,
            );
        }
    }
}

/// Runs and commits tasks; returns those that must run again because another writer was faster.
fn run_batch(shared: &Arc<Shared>, waiting: Vec<Task>) -> Vec<Task> {
    if let Some(reason) = shared.journal.blocked() {
        tracing::error!(reason, "the journal takes no records: changes are refused");
        for task in waiting {
            answer(
                task,
                Err(service_failure(
                    "Changes are refused while the audit journal cannot be written.",
                )),
                true,
            );
        }
        return Vec::new();
    }
    let mut pending = shared.state.newest().as_ref().clone();
    let mut batch = Batch::default();
    let ran: Vec<Ran> = waiting
        .into_iter()
        .map(|task| run_task(shared, task, &mut pending, &mut batch))
        .collect();
    let transactions = std::mem::take(&mut batch.transactions);
    let ids: Vec<TransactionId> = transactions
        .iter()
        .map(|transaction| transaction.id)
        .collect();
    let outcomes = if transactions.is_empty() {
        Vec::new()
    } else {
        shared.store.commit(transactions)
    };
    let outcomes: Vec<CommitOutcome> = ids
        .iter()
        .zip(outcomes)
        .map(|(id, outcome)| settle(shared, *id, outcome))
        .collect();
    let whole = outcomes
        .iter()
        .all(|outcome| matches!(outcome, CommitOutcome::Committed(_)));
    publish(shared, pending, &batch, &outcomes, whole);
    ran.into_iter()
        .filter_map(|ran| conclude(ran, &outcomes, whole))
        .collect()
}

fn settle(shared: &Shared, id: TransactionId, outcome: CommitOutcome) -> CommitOutcome {
    if outcome != CommitOutcome::Unknown {
        return outcome;
    }
    match shared.store.settle(id) {
        Ok(Settled::Committed(revision)) => CommitOutcome::Committed(revision),
        Ok(Settled::Absent) => {
            CommitOutcome::Rejected(Rejected::ReadOnly("the commit did not happen".to_owned()))
        }
        Err(_) => CommitOutcome::Unknown,
    }
}

/// Takes over what has committed: secrets, then the state, then the records.
fn publish(
    shared: &Shared,
    pending: State,
    batch: &Batch,
    outcomes: &[CommitOutcome],
    whole: bool,
) {
    let mut entries = Vec::new();
    let mut made = Vec::new();
    for (done, outcome) in batch.made.iter().zip(outcomes) {
        let CommitOutcome::Committed(revision) = outcome else {
            continue;
        };
        made.push(Committed {
            revision: revision.0,
            entities: &done.changes.entities,
            secrets: &done.changes.secrets,
            by_call: done.by_call,
        });
        forget_uses(shared, &done.changes);
        let record = done.record.as_ref();
        entries.extend(record.map(|record| record.entry(revision.0)));
    }
    let now_ms = shared.environment.clock.now_ms();
    let state = whole.then_some(pending);
    shared.state.publish(state, &made, now_ms, &shared.vault);
    if !whole {
        // Some changes did not apply: what the others left is read back from the log.
        shared.catch_up();
    }
    if !entries.is_empty() {
        shared.journal.append(entries);
    }
}

/// Drops what was noted of users, roles and keys that are gone.
fn forget_uses(shared: &Shared, changes: &Changes) {
    for change in changes
        .entities
        .iter()
        .filter(|change| change.value.is_none())
    {
        let id = match &change.key {
            Key::User(id) => id.as_str(),
            Key::Role(id) => id.as_str(),
            _ => continue,
        };
        shared.uses.forget(id);
    }
    for secret in changes
        .secrets
        .iter()
        .filter(|secret| secret.value.is_none())
    {
        if let Some(id) = secret.id.strip_prefix("access-key/") {
            shared.uses.forget(id);
        }
    }
}

/// Answers a task, or gives it back to run again.
fn conclude(ran: Ran, outcomes: &[CommitOutcome], whole: bool) -> Option<Task> {
    let Some(place) = ran.staged else {
        // It changed nothing, but what it saw must be durable before it is told.
        if whole {
            answer(ran.task, ran.result, true);
            return None;
        }
        return Some(ran.task);
    };
    match outcomes.get(place) {
        Some(CommitOutcome::Committed(_)) => answer(ran.task, ran.result, false),
        Some(CommitOutcome::Conflict(Conflict::Domain { .. } | Conflict::Claim { .. })) => {
            return Some(ran.task);
        }
        Some(CommitOutcome::Rejected(Rejected::ReadOnly(reason))) => {
            tracing::error!(reason, "the store takes no changes");
            answer(
                ran.task,
                Err(service_failure("The store takes no changes at the moment.")),
                true,
            );
        }
        Some(CommitOutcome::Rejected(Rejected::Limit(reason))) => {
            tracing::error!(reason, "a change is larger than a transaction may be");
            let error = too_large(&ran.task);
            answer(ran.task, Err(error), true);
        }
        Some(CommitOutcome::Unknown) | None => {
            answer(
                ran.task,
                Err(service_failure("Whether the change was made is not known.")),
                true,
            );
        }
    }
    None
}

/// What a change is told that is larger than a transaction may be: that a limit is exceeded, where its operation knows
/// that error.
fn too_large(task: &Task) -> ApiError {
    let text = "The change is too large.";
    let shapes = match task {
        Task::Call(call) => call.shape.errors,
        Task::Server(_) => &[],
    };
    let limit = shapes.iter().find(|shape| shape.code == "LimitExceeded");
    limit.map_or_else(|| service_failure(text), |shape| shape.message(text))
}

fn answer(task: Task, outcome: Result<Value, ApiError>, needs_record: bool) {
    match task {
        Task::Server(task) => {
            // Nobody waits any more when the server is closing.
            let _ = task.reply.send(outcome.map(|_| ()));
        }
        Task::Call(task) => {
            let CallTask {
                mut record, reply, ..
            } = *task;
            if let Err(error) = &outcome {
                record.refuse(error);
            }
            let record = needs_record.then(|| Box::new(record));
            let _ = reply.send(CallDone { outcome, record });
        }
    }
}

fn run_task(shared: &Arc<Shared>, mut task: Task, pending: &mut State, batch: &mut Batch) -> Ran {
    let mut changes = Changes::default();
    let (result, record) = match &mut task {
        Task::Server(server) => {
            changes = (server.make)(pending);
            let mut record = server.origin.record().cloned();
            if let Some(record) = &mut record {
                remember(record, pending, Vec::new());
            }
            (Ok(Value::Structure(Vec::new())), record)
        }
        Task::Call(call) => {
            let result = run_call(shared, call, pending, &mut changes);
            if let (Ok(output), Some(shape)) = (&result, call.shape.output) {
                call.record.response = Some(shown(shape, output));
            }
            (result, Some(call.record.clone()))
        }
    };
    if result.is_err() || changes.is_empty() {
        return Ran {
            task,
            result,
            staged: None,
        };
    }
    let revision = pending.revision + 1;
    batch.transactions.push(transaction(
        shared,
        &task,
        pending,
        &changes,
        record.as_ref(),
    ));
    for change in &changes.entities {
        pending.apply(change, revision);
    }
    pending.revision = revision;
    batch.made.push(Made {
        changes,
        record,
        by_call: task.is_by_call(),
    });
    let staged = Some(batch.transactions.len() - 1);
    Ran {
        task,
        result,
        staged,
    }
}

/// Runs a call on the pending state: with the permit it came with if nothing has changed since, else from its plan.
fn run_call(
    shared: &Arc<Shared>,
    task: &mut CallTask,
    pending: &State,
    changes: &mut Changes,
) -> Result<Value, ApiError> {
    let delayed = shared.state.is_delayed().then(|| shared.visible());
    let decided_on = delayed.as_deref().unwrap_or(pending);
    let authenticated = task
        .authenticated
        .on(decided_on)
        .ok_or_else(crate::gate::invalid_token)?;
    let caller = authenticated.caller().clone();
    if task.grant.revision() != pending.revision {
        let scope = Scope {
            state: pending,
            caller: &caller,
            facts: &task.facts,
        };
        let plan = task.call.plan(scope)?;
        let authorization = authorize(decided_on, &caller, &task.facts, plan, task.style);
        remember(&mut task.record, decided_on, authorization.records);
        task.grant = authorization.verdict?;
    }
    let mut work = Work {
        operation: task.shape.name,
        state: pending,
        caller: &caller,
        facts: &task.facts,
        server_quotas: &shared.quotas,
        quotas: shared.quotas_of(pending, &caller),
        random: &mut || shared.environment.randomness.bits(),
        changes,
        passwords: &task.passwords,
        secret: &|id| shared.secret(id),
        ring: &shared.ring.load(),
        wrong_codes: &shared.wrong_codes,
        uses: &shared.uses,
    };
    task.call.execute(task.grant.clone(), &mut work)
}

pub(crate) fn remember(record: &mut CallRecord, state: &State, checks: Vec<CheckRecord>) {
    record.revision = state.revision;
    record.checks = checks;
}

fn transaction(
    shared: &Shared,
    task: &Task,
    pending: &State,
    changes: &Changes,
    record: Option<&CallRecord>,
) -> Transaction {
    let mut expected = BTreeMap::new();
    for change in &changes.entities {
        let revision = pending
            .account(change.account)
            .map_or(0, |account| account.revision);
        expected.insert(Domain::Account(change.account), Revision(revision));
    }
    let owner = changes
        .entities
        .first()
        .map_or_else(String::new, |change| change.account.to_string());
    let claims = changes.claims.iter().map(|claim| match claim {
        NameClaim::Take(name) => Claim::Create {
            name: name.clone(),
            owner: owner.clone(),
        },
        NameClaim::Release(name) => Claim::Release { name: name.clone() },
    });
    let writes = changes.entities.iter().map(|change| Write {
        domain: Domain::Account(change.account),
        key: change.key.to_string(),
        value: change.value.as_ref().map(keyward_identity::Stored::encode),
    });
    let now_ms = || shared.environment.clock.now_ms();
    let (principal, operation) = match task {
        Task::Call(task) => (
            task.authenticated.caller().arn(),
            format!("{}:{}", task.record.service, task.record.operation),
        ),
        Task::Server(task) => ("keyward".to_owned(), task.origin.operation()),
    };
    let time_ms = record.map_or_else(now_ms, |record| record.time_ms);
    let origin = Origin {
        time_ms: u64::try_from(time_ms).unwrap_or_default(),
        principal,
        operation,
        request_id: record.map_or_else(String::new, |record| record.request_id.to_string()),
    };
    Transaction {
        id: TransactionId(shared.environment.randomness.bits().to_be_bytes()),
        origin,
        expected: expected.into_iter().collect(),
        claims: claims.collect(),
        writes: writes.collect(),
        secrets: shared
            .vault
            .seal_changes(&changes.secrets, shared.environment.randomness.as_ref()),
        record: record
            .map(|record| Record::of(record).into_text().into_bytes())
            .unwrap_or_default(),
    }
}
