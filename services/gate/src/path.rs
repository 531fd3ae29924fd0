//! The steps of one request, in order.

mod query;
mod rest;
mod state;

use std::sync::Arc;

use http::request::Parts;
use keyward_authorization::{CheckRecord, RequestFacts, SignatureFacts};
use keyward_sigv4::{
    AuthError, BodyPlan, Family, Place, Presented, Request, RequestHead, ServiceRules,
    SignatureVersion,
};
use keyward_wire::{ApiError, ErrorShape, Protocol, ServiceShape};

use crate::answer::Answer;
use crate::authenticate::{Authenticated, candidate};
use crate::authorize::{DenialStyle, Grant, authorize};
use crate::body::BodyStream;
use crate::gate::{Gate, Shared, invalid_token};
use crate::handler::Plan;
use crate::intake::{guess_family, looks_like_query, names_target, speaks_xml};
use crate::record::CallRecord;
use crate::refusals::{not_served, refusal};
use crate::routing::ServiceRoutes;
use crate::uses::{At, By};
use crate::writer::remember;

/// What a request is worked on with, step by step.
struct Call<'a> {
    gate: &'a Gate,
    request_id: Arc<str>,
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
    let record = CallRecord::new(request_id.clone(), &facts);
    let mut call = Call {
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
        Presented::V4(claim) => Some(claim.scope().service),
        // Only S3 ever took it; clients of query services read an answer in their own form.
        Presented::V2(_) if looks_like_query(&head) => {
            let error = AuthError::UnsupportedAuthorization.render(Family::Query, call.now());
            return call.refuse(None, refusal(error));
        }
        Presented::V2(_) => {
            if !gate.shared.allow_presigned_v2 {
                tracing::warn!(
                    "a request of signature version 2 was refused: --allow-presigned-sigv2 admits presigned URLs of S3"
                );
            }
            Some("s3")
        }
        Presented::Anonymous => None,
    };
    let routes = &gate.shared.routes;
    let service = match scope_service {
        Some(name) => match routes.find(name) {
            Some(service) => Some(service),
            // Its body tells whether it is meant for another service.
            None if looks_like_query(&head) => None,
            None => return call.refuse_service(&head, name),
        },
        None if looks_like_query(&head) => None,
        None if names_target(&head) => return call.refuse_json(&head, "that it names"),
        None => routes.find("s3"),
    };
    match service {
        Some(service) if service.shape.protocol == Protocol::RestXml => {
            Box::pin(call.rest(service, &request, parts, body)).await
        }
        service => call.query(service, &request, body).await,
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
    fn refuse(&mut self, service: Option<&ServiceShape>, error: ApiError) -> Answer {
        self.record.refuse(&error);
        let answer = Answer::error(service, &error, &self.request_id, self.head_only);
        self.shared().journal.append(vec![self.record.entry(0)]);
        answer
    }

    /// Answers a request that is no form and whose signature is for a service that is not here: in the words of the service
    /// that it would have reached, or in the form that a JSON client can read.
    fn refuse_service(&mut self, head: &RequestHead<'_>, name: &str) -> Answer {
        if names_target(head) || !speaks_xml(name) {
            return self.refuse_json(head, name);
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

    /// The same for the client of a service whose protocol is one of JSON.
    fn refuse_json(&mut self, head: &RequestHead<'_>, name: &str) -> Answer {
        let error = not_served(name);
        self.record.refuse(&error);
        self.shared().journal.append(vec![self.record.entry(0)]);
        let version = head.header_values("content-type").next();
        let content_type = match version {
            Some(text) if text.starts_with(b"application/x-amz-json-1.0") => {
                "application/x-amz-json-1.0"
            }
            _ if names_target(head) => "application/x-amz-json-1.1",
            _ => "application/json",
        };
        Answer::json_error(&error, content_type, &self.request_id)
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
        let state = self.shared().visible();
        if let Presented::V4(claim) = request.presented() {
            claim.check_scope(&rules).map_err(words)?;
        }
        let found = candidate(request, &state, self.shared(), self.facts.time_ms).map_err(words)?;
        let verified = self
            .shared()
            .verifier
            .verify(request, found.secret.as_deref(), &rules, now, body)
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
            content_sha256: (rest && verified.place() == Place::Header)
                .then(|| text_header(request, "x-amz-content-sha256"))
                .flatten(),
        });
        // IAM is global: its region is us-east-1 whatever the caller signed for.
        if service.shape.name != "iam" && self.facts.region != verified.region() {
            self.facts.region = verified.region().to_owned().into();
            self.record.region.clone_from(&self.facts.region);
        }
        let plan = if rest {
            Some(verified.body_plan().map_err(words)?)
        } else {
            None
        };
        let by = By::caller(authenticated.caller());
        self.shared()
            .uses
            .note_use(by, self.at(), service.shape.name);
        Ok((authenticated, plan))
    }

    /// When and where this call is made, for what is remembered of its caller.
    fn at(&self) -> At<'_> {
        At {
            time_ms: self.facts.time_ms,
            region: &self.facts.region,
        }
    }

    /// Remembers what users and roles ask for, whether they may or not, as AWS does.
    fn note_accesses(&self, authenticated: &Authenticated, checks: &[CheckRecord]) {
        let identity = &authenticated.caller().identity;
        for check in checks {
            let uses = &self.shared().uses;
            uses.note_access(identity, self.at(), &check.action);
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

    /// Decides a plan on a state; a denial is recorded.
    fn authorize_on(
        &mut self,
        state: &keyward_identity::State,
        authenticated: &Authenticated,
        plan: Plan,
        style: DenialStyle,
    ) -> Result<Grant, ApiError> {
        let authorization = authorize(state, authenticated.caller(), &self.facts, plan, style);
        self.note_accesses(authenticated, &authorization.records);
        remember(&mut self.record, state, authorization.records);
        self.noting(authorization.verdict)
    }
}

/// The value of a header, if it is UTF-8.
fn text_header(request: &Request<'_>, name: &str) -> Option<String> {
    let value = request.head().header_values(name).next()?;
    std::str::from_utf8(value).ok().map(str::to_owned)
}
