//! The steps of one request, in order.

use std::sync::Arc;

use http::request::Parts;
use keyward_authorization::{Identity, RequestFacts, SignatureFacts};
use keyward_sigv4::{
    AuthError, BodyPlan, Family, Place, Presented, Request, RequestHead, ServiceRules,
    SignatureVersion,
};
use keyward_wire::rest_xml::{self, Encoded, Head};
use keyward_wire::{ApiError, ErrorShape, OperationShape, Protocol, ServiceShape, Value, query};
use tokio::sync::oneshot;

use crate::answer::{Answer, s3_headers, whole};
use crate::authenticate::{Authenticated, candidate, role_id};
use crate::authorize::{DenialStyle, Grant, authorize};
use crate::body::{BodyReader, BodyStream};
use crate::gate::{Gate, Shared, invalid_token};
use crate::handler::{AnyCall, Kind, Plan, Scope, Work};
use crate::intake::{
    address, decode_query, find_operation, guess_family, looks_like_query, read_parameters,
    text_headers,
};
use crate::record::{CallRecord, shown};
use crate::refusals::{malformed, not_implemented, read_refusal, refusal, unavailable};
use crate::routing::{Carrier, ServiceRoutes};
use crate::stream::{Authority, StreamReply, StreamWork};
use crate::writer::{CallDone, CallTask, Task, remember};

/// The largest body of a query request (spec/requests.md#query-requests).
const MAX_QUERY_BODY_BYTES: usize = 10_000_000;

/// The largest body of a query request that nobody has signed.
const MAX_UNSIGNED_BODY_BYTES: usize = 64 * 1024;

/// The largest document of a REST request: CompleteMultipartUpload with 10,000 parts stays below.
const MAX_DOCUMENT_BYTES: usize = 4 << 20;

/// What a request is worked on with, step by step.
struct Call<'a> {
    gate: &'a Gate,
    request_id: String,
    facts: RequestFacts,
    record: CallRecord,
    head_only: bool,
}

/// Answers a request: the whole way.
pub(crate) async fn answer(
    gate: &Gate,
    parts: &Parts,
    body: BodyStream,
    facts: RequestFacts,
) -> Answer {
    let request_id = gate.shared.environment.request_id();
    let record = CallRecord::new(&request_id, &facts);
    let call = Call {
        gate,
        request_id,
        facts,
        record,
        head_only: parts.method == http::Method::HEAD,
    };
    let headers: Vec<(&str, &[u8])> = parts
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let head = RequestHead {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        headers: &headers,
    };
    let request = match Request::parse(head) {
        Ok(request) => request,
        Err(error) => {
            let family = guess_family(&head);
            let service = (family == Family::S3)
                .then(|| gate.shared.routes.find("s3"))
                .flatten();
            let error = refusal(error.render(family, call.now()));
            return call.refuse(service.map(|service| service.shape), error);
        }
    };
    let scope_service = match request.presented() {
        Presented::V4(claim) => Some(claim.scope().service.to_owned()),
        Presented::V2(_) => {
            if !gate.shared.allow_presigned_v2 {
                tracing::warn!(
                    "a request of signature version 2 was refused: --allow-presigned-sigv2 admits presigned URLs of S3"
                );
            }
            Some("s3".to_owned())
        }
        Presented::Anonymous => None,
    };
    match scope_service {
        Some(name) => match gate.shared.routes.find(&name) {
            Some(service) if service.shape.protocol == Protocol::RestXml => {
                call.rest(service, &request, parts, body).await
            }
            Some(service) => call.query(Some(service), &request, body).await,
            None => call.refuse_service(&head, &name),
        },
        None if looks_like_query(&head) => call.query(None, &request, body).await,
        None => match gate.shared.routes.find("s3") {
            Some(service) => call.rest(service, &request, parts, body).await,
            None => call.query(None, &request, body).await,
        },
    }
}

impl Call<'_> {
    fn shared(&self) -> &Shared {
        &self.gate.shared
    }

    /// Seconds since 1970.
    fn now(&self) -> i64 {
        self.facts.time_ms.div_euclid(1000)
    }

    /// Answers with an error and records it.
    fn refuse(mut self, service: Option<&ServiceShape>, error: ApiError) -> Answer {
        self.record.refuse(&error);
        let answer = Answer::error(service, &error, &self.request_id, self.head_only);
        self.shared().journal.append(vec![self.record.entry(0)]);
        answer
    }

    /// Answers a request whose signature is for a service that is not here: in the words of the service that it would
    /// have reached, or in the form that a JSON client can read.
    fn refuse_service(self, head: &RequestHead<'_>, name: &str) -> Answer {
        if head.header_values("x-amz-target").next().is_some() {
            let message = format!("The service {name} is not served here.");
            let error = ErrorShape::receiver("NotImplemented", 501).message(message);
            return self.refuse_json(&error);
        }
        if looks_like_query(head) {
            let shape = ErrorShape::sender("SignatureDoesNotMatch", 403);
            return self.refuse(
                None,
                shape.message("Credential should be scoped to correct service. "),
            );
        }
        let service = self
            .gate
            .shared
            .routes
            .find("s3")
            .map(|service| service.shape);
        let message = format!(
            "The authorization header is malformed; incorrect service \"{name}\". This endpoint belongs to \"s3\"."
        );
        self.refuse(
            service,
            ErrorShape::sender("AuthorizationHeaderMalformed", 400).message(message),
        )
    }

    fn refuse_json(mut self, error: &ApiError) -> Answer {
        self.record.refuse(error);
        self.shared().journal.append(vec![self.record.entry(0)]);
        Answer::json_error(error, &self.request_id)
    }

    /// Verifies a request's signature and says who calls.
    fn authenticate(
        &mut self,
        service: &ServiceRoutes,
        request: &Request<'_>,
        body: Option<&keyward_sigv4::BodyVerified>,
    ) -> Result<(Authenticated, Option<BodyPlan>), ApiError> {
        let rest = service.shape.protocol == Protocol::RestXml;
        let mut rules = if rest {
            ServiceRules::s3()
        } else {
            ServiceRules::query(service.shape.name)
        };
        rules.allow_presigned_v2 = self.shared().allow_presigned_v2;
        let now = self.now();
        let words = |error: AuthError| refusal(error.render(rules.family, now));
        if matches!(request.presented(), Presented::Anonymous) {
            let plan = if rest {
                Some(BodyPlan::anonymous(request).map_err(words)?)
            } else {
                None
            };
            return Ok((Authenticated::anonymous(), plan));
        }
        let state = self.shared().state.load_full();
        let ring = self.shared().ring.load();
        if let Presented::V4(claim) = request.presented() {
            claim.check_scope(&rules).map_err(words)?;
        }
        let found = candidate(
            request,
            &state,
            &self.shared().vault,
            &ring,
            self.facts.time_ms,
        )
        .map_err(words)?;
        let verified = self
            .shared()
            .verifier
            .verify(request, found.secret.as_ref(), &rules, now, body)
            .map_err(words)?;
        let authenticated = found.authenticated.ok_or_else(invalid_token)?;
        self.facts.signature = Some(SignatureFacts {
            in_query: verified.place() == Place::Query,
            version: if verified.version() == SignatureVersion::V4 {
                "AWS4-HMAC-SHA256"
            } else {
                "AWS"
            },
            age_ms: verified
                .timestamp()
                .map(|signed| self.facts.time_ms - signed.as_unix() * 1000),
        });
        // IAM is global: its region is us-east-1 whatever the caller signed for.
        if service.shape.name != "iam" {
            verified.region().clone_into(&mut self.facts.region);
            self.record.region.clone_from(&self.facts.region);
        }
        let plan = if rest {
            Some(verified.body_plan().map_err(words)?)
        } else {
            None
        };
        self.note_use(&authenticated, service.shape.name);
        Ok((authenticated, plan))
    }

    fn note_use(&self, authenticated: &Authenticated, service: &str) {
        let caller = authenticated.caller();
        let ids = caller
            .access_key_id
            .as_deref()
            .filter(|_| caller.session.is_none())
            .into_iter()
            .chain(role_id(caller));
        for id in ids {
            self.shared()
                .last_used
                .note(id, self.facts.time_ms, service, &self.facts.region);
        }
    }

    /// A request of the query protocol: the whole body first, then the signature over it.
    async fn query(
        mut self,
        service: Option<&ServiceRoutes>,
        request: &Request<'_>,
        body: BodyStream,
    ) -> Answer {
        let shape = service.map(|service| service.shape);
        let now = self.now();
        let plan = match BodyPlan::computed(request) {
            Ok(plan) => plan,
            Err(error) => return self.refuse(shape, refusal(error.render(Family::Query, now))),
        };
        let anonymous = matches!(request.presented(), Presented::Anonymous);
        let limit = if anonymous {
            MAX_UNSIGNED_BODY_BYTES
        } else {
            MAX_QUERY_BODY_BYTES
        };
        let (body, verified) = match BodyReader::new(body, plan).read_whole(limit).await {
            Ok(read) => read,
            Err(error) => return self.refuse(shape, read_refusal(error, Family::Query, now)),
        };
        let parameters = read_parameters(request, &body);
        let action = parameters
            .as_ref()
            .ok()
            .and_then(|parameters| parameters.first("Action"))
            .unwrap_or_default();
        let Some(service) = service.or_else(|| self.gate.shared.routes.with_operation(action))
        else {
            let missing = AuthError::MissingAuthentication.render(Family::Query, now);
            return self.refuse(None, refusal(missing));
        };
        service.shape.name.clone_into(&mut self.record.service);
        let authenticated = match self.authenticate(service, request, Some(&verified)) {
            Ok((authenticated, _)) => authenticated,
            Err(error) => return self.refuse(Some(service.shape), error),
        };
        if authenticated.caller().identity == Identity::Anonymous {
            // None of the operations that AWS answers unsigned is served yet.
            let missing = AuthError::MissingAuthentication.render(Family::Query, now);
            return self.refuse(Some(service.shape), refusal(missing));
        }
        self.record.caller = Some(authenticated.caller().clone());
        let parameters = match parameters {
            Ok(parameters) => parameters,
            Err(error) => return self.refuse(Some(service.shape), malformed(&error)),
        };
        let operation = match find_operation(service.shape, &parameters) {
            Ok(operation) => operation,
            Err(error) if error.shape.code == "InvalidAction" => return self.refuse(None, error),
            Err(error) => return self.refuse(Some(service.shape), error),
        };
        operation.name.clone_into(&mut self.record.operation);
        let Some(Carrier::State(handler)) = service.carrier(operation.name) else {
            return self.refuse(Some(service.shape), not_implemented(operation));
        };
        let input = match decode_query(service.shape, operation, &parameters) {
            Ok(input) => input,
            Err(error) => return self.refuse(Some(service.shape), error),
        };
        if let Some(input_shape) = operation.input {
            self.record.request = shown(input_shape, &input);
        }
        let call = handler.call(input);
        match self
            .carry_out(operation, call, authenticated, DenialStyle::Sentence)
            .await
        {
            Ok(output) => {
                let text = query::encode(service.shape, operation, &output, &self.request_id);
                Answer::xml(200, text, &self.request_id)
            }
            Err(error) => Answer::error(Some(service.shape), &error, &self.request_id, false),
        }
    }

    /// A request of a REST protocol: the signature over the head first, then the body as it comes.
    async fn rest(
        mut self,
        service: &ServiceRoutes,
        request: &Request<'_>,
        parts: &Parts,
        body: BodyStream,
    ) -> Answer {
        service.shape.name.clone_into(&mut self.record.service);
        let (authenticated, plan) = match self.authenticate(service, request, None) {
            Ok((authenticated, Some(plan))) => (authenticated, plan),
            Ok((_, None)) => return self.refuse(Some(service.shape), invalid_token()),
            Err(error) => return self.refuse(Some(service.shape), error),
        };
        self.record.caller = Some(authenticated.caller().clone());
        self.record.read_only = matches!(parts.method, http::Method::GET | http::Method::HEAD);
        let body = BodyReader::new(body, plan);
        match self
            .rest_verified(service, request, parts, authenticated, body)
            .await
        {
            Ok(answer) => answer,
            Err(error) => Answer::error(
                Some(service.shape),
                &error,
                &self.request_id,
                self.head_only,
            ),
        }
    }

    async fn rest_verified(
        &mut self,
        service: &ServiceRoutes,
        request: &Request<'_>,
        parts: &Parts,
        authenticated: Authenticated,
        body: BodyReader,
    ) -> Result<Answer, ApiError> {
        let (bucket, key) = address(&self.shared().s3_domains, parts, request.path());
        let query: Vec<(String, String)> = request
            .query()
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let headers = self.noting(text_headers(parts))?;
        let found = service.rest_operation(
            parts.method.as_str(),
            bucket.as_deref(),
            key.as_deref(),
            &query,
            &headers,
        );
        let not_allowed = || {
            let shape = ErrorShape::sender("MethodNotAllowed", 405);
            Err(shape.message("The specified method is not allowed against this resource."))
        };
        let operation = match found {
            Some(operation) => operation,
            None => self.noting(not_allowed())?,
        };
        operation.name.clone_into(&mut self.record.operation);
        let Some(carrier) = service.carrier(operation.name).cloned() else {
            return self.noting(Err(not_implemented(operation)));
        };
        let Some(input_shape) = operation.input else {
            return self.noting(Err(not_implemented(operation)));
        };
        let labels: Vec<(&'static str, String)> = [("Bucket", bucket), ("Key", key)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        let head = Head {
            labels: &labels,
            query: &query,
            headers: &headers,
        };
        let mut input = self
            .noting(rest_xml::decode_head(input_shape, head).map_err(|error| malformed(&error)))?;
        let body = if operation.streams_input {
            Some(body)
        } else {
            let now = self.now();
            let read = body
                .read_whole(MAX_DOCUMENT_BYTES)
                .await
                .map_err(|error| read_refusal(error, Family::S3, now));
            let (document, _) = self.noting(read)?;
            let decoded = rest_xml::decode_body(operation, &mut input, &document);
            self.noting(decoded.map_err(|error| malformed(&error)))?;
            None
        };
        self.record.request = shown(input_shape, &input);
        // A body may have taken its time: whoever was cut off meanwhile is.
        let now_ms = self.shared().environment.clock.now_ms();
        let live = authenticated
            .on(&self.shared().state.load())
            .filter(|live| !live.is_expired(now_ms));
        let authenticated = self.noting(live.ok_or_else(invalid_token))?;
        match carrier {
            Carrier::State(handler) => {
                let call = handler.call(input);
                let output = self
                    .carry_out(operation, call, authenticated, DenialStyle::Quoted)
                    .await?;
                Ok(self.rest_answer(service.shape, operation, StreamReply::plain(output)))
            }
            Carrier::Stream(handler) => {
                if !self.record.read_only && self.shared().journal.blocked().is_some() {
                    let text = "Changes are refused while the audit journal cannot be written.";
                    return self.noting(Err(unavailable(text)));
                }
                let call = handler.call(input);
                let state = self.shared().state.load_full();
                let caller = authenticated.caller().clone();
                let planned = call.plan(Scope {
                    state: &state,
                    caller: &caller,
                    facts: &self.facts,
                });
                let plan = self.noting(planned)?;
                let grant =
                    self.authorize_on(&state, &authenticated, &plan, DenialStyle::Quoted)?;
                let facts = Arc::new(self.facts.clone());
                let authority = Authority {
                    shared: self.gate.shared.clone(),
                    authenticated,
                    facts: facts.clone(),
                    plan,
                    style: DenialStyle::Quoted,
                };
                let work = StreamWork {
                    state,
                    caller,
                    facts,
                    environment: self.shared().environment.clone(),
                    body,
                    authority: Arc::new(authority),
                };
                let reply = call.execute(grant, work).await;
                let reply = self.noting(reply)?;
                self.shared().journal.append(vec![self.record.entry(0)]);
                Ok(self.rest_answer(service.shape, operation, reply))
            }
        }
    }

    /// Records an error on its way out.
    fn noting<T>(&mut self, result: Result<T, ApiError>) -> Result<T, ApiError> {
        if let Err(error) = &result {
            self.record.refuse(error);
            self.shared().journal.append(vec![self.record.entry(0)]);
        }
        result
    }

    fn rest_answer(
        &self,
        service: &ServiceShape,
        operation: &OperationShape,
        reply: StreamReply<Value>,
    ) -> Answer {
        let Encoded {
            status,
            mut headers,
            body,
        } = rest_xml::encode(service, operation, &reply.output);
        let mut all = s3_headers(&self.request_id);
        let is_document = reply.body.is_none() && !body.is_empty();
        if is_document
            && operation
                .output_payload
                .is_none_or(|payload| payload != "Policy")
        {
            all.push(("content-type".to_owned(), "application/xml".to_owned()));
        }
        all.append(&mut headers);
        all.extend(reply.headers);
        Answer {
            status: reply.status.unwrap_or(status),
            headers: all,
            body: reply.body.unwrap_or_else(|| whole(body)),
        }
    }

    /// Decides a plan on a state; a denial is recorded.
    fn authorize_on(
        &mut self,
        state: &keyward_identity::State,
        authenticated: &Authenticated,
        plan: &Plan,
        style: DenialStyle,
    ) -> Result<Grant, ApiError> {
        let authorization = authorize(state, authenticated.caller(), &self.facts, plan, style);
        remember(&mut self.record, state, authorization.records);
        self.noting(authorization.verdict)
    }

    /// Plans, authorizes and executes an operation of the state, and records it.
    async fn carry_out(
        &mut self,
        operation: &'static OperationShape,
        call: Arc<dyn AnyCall>,
        authenticated: Authenticated,
        style: DenialStyle,
    ) -> Result<Value, ApiError> {
        self.record.read_only = call.kind() == Kind::Read;
        let state = self.shared().state.load_full();
        let caller = authenticated.caller().clone();
        let planned = call.plan(Scope {
            state: &state,
            caller: &caller,
            facts: &self.facts,
        });
        let plan = self.noting(planned)?;
        let grant = self.authorize_on(&state, &authenticated, &plan, style)?;
        match call.kind() {
            Kind::Read => {
                let result = self.execute_here(&call, grant, &state, &caller);
                let output = self.noting(result)?;
                self.shared().journal.append(vec![self.record.entry(0)]);
                Ok(output)
            }
            Kind::Issue => {
                let result = self.execute_here(&call, grant, &state, &caller);
                let output = self.noting(result)?;
                if let Some(shape) = operation.output {
                    self.record.response = shown(shape, &output);
                }
                self.record_synced().await?;
                Ok(output)
            }
            Kind::Change => {
                self.change(operation, call, authenticated, grant, style)
                    .await
            }
        }
    }

    fn execute_here(
        &self,
        call: &Arc<dyn AnyCall>,
        grant: Grant,
        state: &keyward_identity::State,
        caller: &keyward_authorization::Caller,
    ) -> Result<Value, ApiError> {
        let shared = self.shared();
        let mut changes = keyward_identity::Changes::default();
        let mut work = Work {
            state,
            caller,
            facts: &self.facts,
            quotas: &shared.quotas,
            random: &mut || shared.environment.randomness.bits(),
            changes: &mut changes,
            password_hash: None,
            ring: &shared.ring.load(),
            last_used: &|id| shared.last_used.get(id),
        };
        call.execute(grant, &mut work)
    }

    /// Makes the record durable before credentials are handed out.
    async fn record_synced(&self) -> Result<(), ApiError> {
        let journal = self.shared().journal.clone();
        let entry = self.record.entry(0);
        let kept = tokio::task::spawn_blocking(move || journal.append_synced(vec![entry])).await;
        match kept {
            Ok(Ok(())) => Ok(()),
            Ok(Err(reason)) => {
                tracing::error!(
                    reason,
                    "the journal takes no records: no credentials are issued"
                );
                Err(unavailable(
                    "Credentials are not issued while the audit journal cannot be written.",
                ))
            }
            Err(_) => Err(unavailable("The audit journal did not answer.")),
        }
    }

    async fn change(
        &mut self,
        operation: &'static OperationShape,
        call: Arc<dyn AnyCall>,
        authenticated: Authenticated,
        grant: Grant,
        style: DenialStyle,
    ) -> Result<Value, ApiError> {
        let password_hash = match call.password() {
            None => None,
            Some(password) => {
                let randomness = self.shared().environment.randomness.clone();
                let hash = self
                    .shared()
                    .passwords
                    .hash(password, randomness.as_ref())
                    .await;
                let throttled = || ErrorShape::sender("Throttling", 400).message("Rate exceeded");
                Some(self.noting(hash.ok_or_else(throttled))?)
            }
        };
        let (reply, answer) = oneshot::channel();
        let task = CallTask {
            shape: operation,
            call,
            authenticated,
            facts: Arc::new(self.facts.clone()),
            style,
            grant,
            password_hash,
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
