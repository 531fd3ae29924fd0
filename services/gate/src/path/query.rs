//! A request of the query protocol, as IAM and STS speak it.

use keyward_authorization::Identity;
use keyward_sigv4::{AuthError, BodyPlan, Family, Presented, Request};
use keyward_wire::query::Parameters;
use keyward_wire::{ApiError, query};

use super::Call;
use crate::answer::Answer;
use crate::authorize::DenialStyle;
use crate::body::{BodyStream, read_form};
use crate::gate::invalid_token;
use crate::intake::{decode_query, find_operation, read_parameters};
use crate::record::shown;
use crate::refusals::{malformed, not_implemented, not_served, read_refusal, refusal};
use crate::routing::{Carrier, ServiceRoutes};

/// The largest body of a query request (spec/requests.md#query-requests).
const MAX_BODY_BYTES: usize = 10_000_000;

/// The largest body of a query request that nobody has signed.
const MAX_UNSIGNED_BODY_BYTES: usize = 64 * 1024;

/// Nobody here has the operation: it is another service's, if a signature names one.
fn no_service(request: &Request<'_>, now: i64) -> ApiError {
    match request.presented() {
        Presented::V4(claim) if !claim.scope().service.is_empty() => {
            not_served(claim.scope().service)
        }
        _ => refusal(AuthError::MissingAuthentication.render(Family::Query, now)),
    }
}

impl<'g> Call<'g> {
    /// The service whose operation the parameters ask for, where no signature names one that is served.
    fn service_asked(&self, parameters: Option<&Parameters<'_>>) -> Option<&'g ServiceRoutes> {
        let parameters = parameters?;
        let routes = &self.gate.shared.routes;
        routes.with_operation(parameters.first("Action")?, parameters.first("Version"))
    }

    /// A request of the query protocol: the whole body first, then the signature over it.
    pub(super) async fn query(
        &mut self,
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
        // Of a request for nobody here only the names of its operation and version are wanted.
        let limit = if anonymous || service.is_none() {
            MAX_UNSIGNED_BODY_BYTES
        } else {
            MAX_BODY_BYTES
        };
        let mut room = self.gate.shared.body_room.hold();
        let (body, verified) = match read_form(body, plan, limit, &mut room).await {
            Ok(read) => read,
            Err(error) => return self.refuse(shape, read_refusal(error, Family::Query, now)),
        };
        let parameters = read_parameters(request, &body);
        let Some(service) = service.or_else(|| self.service_asked(parameters.as_ref().ok())) else {
            return self.refuse(None, no_service(request, now));
        };
        self.record.service = service.shape.name.into();
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
        let route = match find_operation(service, &parameters) {
            Ok(route) => route,
            Err(error) if error.shape.code == "InvalidAction" => return self.refuse(None, error),
            Err(error) => return self.refuse(Some(service.shape), error),
        };
        let operation = route.shape;
        self.record.operation = operation.name.into();
        if !authenticated
            .caller()
            .may_call(service.shape.name, operation.name)
        {
            return self.refuse(Some(service.shape), invalid_token());
        }
        let Some(Carrier::State(handler)) = &route.carrier else {
            return self.refuse(Some(service.shape), not_implemented(operation));
        };
        let input = match decode_query(service.shape, operation, &parameters) {
            Ok(input) => input,
            Err(error) => return self.refuse(Some(service.shape), error),
        };
        if let Some(input_shape) = operation.input {
            self.record.request = Some(shown(input_shape, &input));
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
}
