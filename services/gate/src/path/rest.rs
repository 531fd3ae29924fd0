//! A request of a REST protocol, as S3 speaks it.

use std::sync::Arc;

use http::header::CONTENT_TYPE;
use http::request::Parts;
use keyward_sigv4::{Family, Request};
use keyward_wire::rest_xml::{self, Encoded, Head};
use keyward_wire::{ApiError, ErrorShape, OperationShape, ServiceShape, Value};

use super::Call;
use crate::answer::{Answer, XML, append, s3_headers, whole};
use crate::authenticate::Authenticated;
use crate::authorize::DenialStyle;
use crate::body::{BodyReader, BodyStream};
use crate::gate::invalid_token;
use crate::handler::Scope;
use crate::intake::{address, text_headers};
use crate::record::shown;
use crate::refusals::{malformed, not_implemented, read_refusal, unavailable};
use crate::routing::{Carrier, ServiceRoutes};
use crate::stream::{Authority, StreamReply, StreamWork};

/// The largest document of a REST request: CompleteMultipartUpload with 10,000 parts stays below.
const MAX_DOCUMENT_BYTES: usize = 4 << 20;

impl Call<'_> {
    /// A request of a REST protocol: the signature over the head first, then the body as it comes.
    pub(super) async fn rest(
        &mut self,
        service: &ServiceRoutes,
        request: &Request<'_>,
        parts: &Parts,
        body: BodyStream,
    ) -> Answer {
        self.record.service = service.shape.name.into();
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
        self.record.operation = operation.name.into();
        let Some(carrier) = service
            .operation(operation.name)
            .and_then(|route| route.carrier.clone())
        else {
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
        let mut room = self.shared().body_room.hold();
        let body = if operation.streams_input {
            Some(body)
        } else {
            let now = self.now();
            let read = body
                .read_whole(MAX_DOCUMENT_BYTES, &mut room)
                .await
                .map_err(|error| read_refusal(error, Family::S3, now));
            let (document, _) = self.noting(read)?;
            if let Some(check) = service.check_document {
                self.noting(check(operation, &headers, &document))?;
            }
            let decoded = rest_xml::decode_body(operation, &mut input, &document);
            self.noting(decoded.map_err(|error| malformed(&error)))?;
            None
        };
        self.record.request = Some(shown(input_shape, &input));
        // A body may have taken its time: whoever was cut off meanwhile is.
        let now_ms = self.shared().environment.clock.now_ms();
        let live = authenticated
            .on(&self.shared().visible())
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
                let state = self.shared().visible();
                let caller = authenticated.caller().clone();
                let planned = call.plan(Scope {
                    state: &state,
                    caller: &caller,
                    facts: &self.facts,
                });
                let plan = self.noting(planned)?;
                let style = DenialStyle::Quoted;
                let grant = self.authorize_on(&state, &authenticated, plan.clone(), style)?;
                let facts = Arc::new(self.facts.clone());
                let authority = Authority {
                    shared: self.gate.shared.clone(),
                    authenticated,
                    facts: facts.clone(),
                    plan,
                    style,
                };
                let work = StreamWork {
                    url: url(parts),
                    state,
                    caller,
                    facts,
                    environment: self.shared().environment.clone(),
                    body,
                    authority: Arc::new(authority),
                };
                let reply = call.execute(grant, work).await;
                let reply = self.noting(reply)?;
                if self.record.read_only {
                    self.shared().journal.append(vec![self.record.entry(0)]);
                } else {
                    self.record_synced(
                        "Changes are refused while the audit journal cannot be written.",
                    )
                    .await?;
                }
                Ok(self.rest_answer(service.shape, operation, reply))
            }
        }
    }

    fn rest_answer(
        &self,
        service: &ServiceShape,
        operation: &OperationShape,
        reply: StreamReply<Value>,
    ) -> Answer {
        let Encoded {
            status,
            headers,
            body,
        } = rest_xml::encode(service, operation, &reply.output);
        let mut all = s3_headers(&self.request_id);
        let is_document = reply.body.is_none() && !body.is_empty();
        if is_document
            && operation
                .output_payload
                .is_none_or(|payload| payload != "Policy")
        {
            all.insert(CONTENT_TYPE, XML);
        }
        for (name, value) in headers.iter().chain(&reply.headers) {
            append(&mut all, name, value);
        }
        Answer {
            status: reply.status.unwrap_or(status),
            headers: all,
            body: reply.body.unwrap_or_else(|| whole(body)),
        }
    }
}

/// Where a request was sent, as its sender wrote it; there is no TLS here.
fn url(parts: &Parts) -> String {
    let host = parts.headers.get(http::header::HOST);
    let host = host.and_then(|host| host.to_str().ok());
    let server = host.map(|host| format!("http://{host}"));
    format!("{}{}", server.unwrap_or_default(), parts.uri.path())
}
